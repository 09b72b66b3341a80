import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { roleName } from "../../app/words.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Select, TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { More } from "../../ui/More.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { RelativeTime } from "../../ui/Time.tsx";
import { toast } from "../../ui/Toast.tsx";
import { useWhenChanged } from "../../ui/whenChanged.ts";
import { rolesToGive, useClasses, type Role } from "./people.ts";
import { usePages } from "./usePages.ts";

type Request = Schemas["RequestOut"];

/** Who asks to join, to let in or to turn down. */
export function Requests() {
  const { slug, store } = useHere();
  const [approving, setApproving] = useState<Request>();
  const [declining, setDeclining] = useState<Request>();
  const { load, items, next, more } = usePages(
    (cursor) => api.GET("/api/v1/cooperatives/{slug}/requests", { params: { path: { slug }, query: { cursor } } }),
    (page) => ({ members: page.members }),
    [slug],
  );
  const applicants = store.all("members").filter((member) => member.status === "applicant");
  useWhenChanged(
    applicants.map((member) => member.id).sort().join(),
    load.data !== undefined && !load.loading,
    load.reload,
  );
  const waiting = items.filter((request) => applicants.some((member) => member.id === request.member_id));
  return (
    <Loaded load={load}>
      {() =>
        waiting.length === 0 ? (
          <EmptyState title={t`Nobody waits to be let in`} picture="hand">
            {t`Requests come by the share link, or from the directory when the cooperative is open.`}{" "}
            <a href={`/c/${slug}/invitations`}>{t`To the share link`}</a>
          </EmptyState>
        ) : (
          <>
            <ul class="stack">
              {waiting.map((request) => {
                const member = store.one("members", request.member_id);
                return (
                  <li key={request.id}>
                    <Card>
                      <div class="request">
                        <Avatar person={member} />
                        <div class="grow stack-small">
                          <h2 class="request-name">{member?.name}</h2>
                          <p class="muted small">
                            <a href={`mailto:${request.email}`}>{request.email}</a> ·{" "}
                            <RelativeTime at={request.requested_at} />
                          </p>
                          {request.message && <p class="request-message" dir="auto">{request.message}</p>}
                          <div class="row">
                            <Button icon="check" onClick={() => setApproving(request)}>
                              {t`Let in`} <span class="unheard">{member?.name}</span>
                            </Button>
                            <Button kind="secondary" onClick={() => setDeclining(request)}>
                              {t`Decline`} <span class="unheard">{member?.name}</span>
                            </Button>
                          </div>
                        </div>
                      </div>
                    </Card>
                  </li>
                );
              })}
            </ul>
            <More next={next} busy={more.busy} onMore={() => more.run()} />
            <Approve key={`approve ${approving?.id}`} request={approving} onClose={() => setApproving(undefined)} />
            <Decline key={`decline ${declining?.id}`} request={declining} onClose={() => setDeclining(undefined)} />
          </>
        )
      }
    </Loaded>
  );
}

interface AnswerProps {
  request: Request | undefined;
  onClose: () => void;
}

function Approve({ request, onClose }: AnswerProps) {
  const here = useHere();
  const classes = useClasses();
  const [role, setRole] = useState<Role>("member");
  const [classId, setClassId] = useState("");
  const name = here.store.one("members", request?.member_id)?.name ?? "";
  const send = useSubmit(async () => {
    const membership_id = request?.member_id ?? "";
    await ask(
      api.POST("/api/v1/members/{membership_id}/approve", {
        params: { path: { membership_id } },
        body: { role, class_id: classId || null },
      }),
    );
    onClose();
    toast(t`${name} is a member now.`);
  });
  return (
    <Dialog title={t`Let ${name} in?`} open={request !== undefined} onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["role", "class_id"]}>
        <Select
          label={t`Role`}
          value={role}
          onChange={setRole}
          options={rolesToGive(here).map((one) => ({ value: one, label: roleName(one) }))}
          error={send.problem?.of("role")}
        />
        {classes.length > 0 && (
          <Select
            label={t`Class`}
            value={classId}
            onChange={setClassId}
            options={[{ value: "", label: t`None` }, ...classes.map((one) => ({ value: one.id, label: one.name }))]}
            error={send.problem?.of("class_id")}
          />
        )}
        <p class="muted">{t`They get the next number of the register, and a mail. In votes that are open already they are not asked.`}</p>
        <Button type="submit" wide busy={send.busy} icon="check">{t`Let in`}</Button>
      </Form>
    </Dialog>
  );
}

function Decline({ request, onClose }: AnswerProps) {
  const { store } = useHere();
  const [note, setNote] = useState("");
  const name = store.one("members", request?.member_id)?.name ?? "";
  const send = useSubmit(async () => {
    const membership_id = request?.member_id ?? "";
    await ask(
      api.POST("/api/v1/members/{membership_id}/decline", { params: { path: { membership_id } }, body: { note } }),
    );
    onClose();
    toast(t`The request is declined.`);
  });
  return (
    <Dialog title={t`Decline the request of ${name}?`} open={request !== undefined} onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["note"]}>
        <TextArea
          label={t`Why`}
          hint={t`They read it in the mail.`}
          optional
          maxLength={2000}
          value={note}
          onChange={setNote}
          error={send.problem?.of("note")}
        />
        <Button type="submit" kind="danger" wide busy={send.busy}>{t`Decline`}</Button>
      </Form>
    </Dialog>
  );
}
