import { t } from "@lingui/core/macro";
import { answer, api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { roleName } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { More } from "../../ui/More.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { RelativeTime } from "../../ui/Time.tsx";
import { toast } from "../../ui/Toast.tsx";
import { usePages } from "../members/usePages.ts";

type Invitation = Schemas["InvitationOut"];

/** Invitations that wait to be accepted, the newest first. */
export function OpenInvitations() {
  const { slug, store } = useHere();
  const { load, items, next, more } = usePages(
    (cursor) =>
      api.GET("/api/v1/cooperatives/{slug}/invitations", {
        params: { path: { slug }, query: { status: "open", cursor } },
      }),
    (page) => ({ invitations: page.items, members: page.members }),
    [slug],
  );
  // Ids grow with time: what is newer than the oldest fetched belongs into the list.
  const oldest = next ? (items.at(-1)?.id ?? "") : "";
  const open = (store.all("invitations") as readonly Invitation[])
    .filter((one) => one.status === "open" && one.id >= oldest)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  return (
    <section class="stack" aria-labelledby="open-invitations">
      <h2 id="open-invitations" class="form-title">{t`Waiting for an answer`}</h2>
      <Loaded load={load}>
        {() => (
          <>
            {open.length === 0 && <p class="muted">{t`No invitation is open.`}</p>}
            <ul class="invitation-list">
              {open.map((one) => (
                <InvitationLine key={one.id} one={one} />
              ))}
            </ul>
            <More next={next} busy={more.busy} onMore={() => more.run()} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function InvitationLine({ one }: { one: Invitation }) {
  const { store } = useHere();
  const path = { invitation_id: one.id };
  const over = Date.parse(one.expires_at) < Date.now();
  const className = store.one("classes", one.class_id)?.name;
  const inviter = store.one("members", one.invited_by_id)?.name;
  const resend = useSubmit(async () => {
    const { data, response } = await answer(api.POST("/api/v1/invitations/{invitation_id}/resend", { params: { path } }));
    store.take(response, { invitations: [data] });
    toast(t`Sent to ${one.email} again.`);
  });
  const revoke = () => ask(api.DELETE("/api/v1/invitations/{invitation_id}", { params: { path } }));
  return (
    <li class="invitation">
      <div>
        <strong class="invitation-email">{one.email}</strong>
        <p class="muted small">
          {[one.name, one.role !== "member" && roleName(one.role), className, one.number].filter(Boolean).join(" · ")}
        </p>
        <p class="row muted small">
          {over ? (
            <Badge tone="warning">{t`Expired`}</Badge>
          ) : (
            <span>
              {one.sent_at ? t`sent` : t`on its way since`} <RelativeTime at={one.sent_at ?? one.created_at} />
            </span>
          )}
          {inviter && <span>{t`by ${inviter}`}</span>}
        </p>
      </div>
      <div class="row">
        <Button small kind="secondary" busy={resend.busy} onClick={() => resend.run()}>
          {t`Send again`} <span class="unheard">{one.email}</span>
        </Button>
        <ConfirmButton
          small
          kind="quiet"
          question={t`Take the invitation of ${one.email} back?`}
          consequence={t`The link in the mail leads nowhere then.`}
          confirm={t`Take it back`}
          onConfirm={revoke}
        >
          {t`Take back`} <span class="unheard">{one.email}</span>
        </ConfirmButton>
      </div>
      {resend.problem && (
        <Notice tone="danger" spoken>
          <p>{resend.problem.detail}</p>
        </Notice>
      )}
    </li>
  );
}
