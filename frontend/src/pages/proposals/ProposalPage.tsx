import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api, type Schemas } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { PollsOn } from "./PollsOn.tsx";
import { ProposalFields } from "./ProposalFields.tsx";
import { Versions } from "./Versions.tsx";
import { proposalStatus, statusTones } from "./words.ts";
import "./proposals.css";

type Proposal = Schemas["ProposalOut"];

export default function ProposalPage({ params }: PageProps) {
  const { store, slug } = useHere();
  const id = params["id"] ?? "";
  const load = useTake(
    () => api.GET("/api/v1/proposals/{proposal_id}", { params: { path: { proposal_id: id } } }),
    ({ members, ...proposal }) => ({ proposals: [proposal], members }),
    [id],
  );
  const place = store.one("proposals", id)?.thread_id;
  useLoad(async () => {
    if (place === undefined || store.one("threads", place)) return;
    const { data, response } = await answer(
      api.GET("/api/v1/threads/{thread_id}", { params: { path: { thread_id: place } } }),
    );
    const { members, ...thread } = data;
    store.take(response, { threads: [thread], members });
  }, [place, store.generation.value]);
  return (
    <Loaded load={load}>
      {() => {
        const proposal = store.one("proposals", id);
        if (!proposal) return <ProblemState problem={new Problem(404, {})} />;
        const thread = store.one("threads", proposal.thread_id);
        return (
          <>
            <PageHeader
              title={proposal.title}
              trail={[{ label: thread?.title ?? t`Thread`, href: `/c/${slug}/threads/${proposal.thread_id}` }]}
              above={<Badge tone={statusTones[proposal.status]}>{proposalStatus(proposal.status)}</Badge>}
              lead={<Byline proposal={proposal} />}
            />
            <div class="proposal">
              <Main proposal={proposal} />
              <aside class="stack" aria-label={t`About this proposal`}>
                <PollsOn proposalId={id} />
              </aside>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function Byline({ proposal }: { proposal: Proposal }) {
  const { store } = useHere();
  const author = store.one("members", proposal.author_id)?.name ?? t`A member`;
  const version = proposal.version;
  return (
    <span class="small">
      {t`Proposed by ${author}`} · {t`Version ${version}`} · <DateTime at={proposal.version_at} style="short" />
    </span>
  );
}

function Main({ proposal }: { proposal: Proposal }) {
  const { slug, store, membership, is } = useHere();
  const [writing, setWriting] = useState(false);
  const id = proposal.id;
  const open = proposal.status === "open";
  const acts = is("admin", "secretary", "facilitator", "member");
  const edits = is("admin", "secretary", "facilitator") || (acts && proposal.author_id === membership.id);
  const withdraw = async () => {
    const { data, response } = await answer(
      api.POST("/api/v1/proposals/{proposal_id}/withdraw", { params: { path: { proposal_id: id } } }),
    );
    const { members, ...changed } = data;
    store.take(response, { proposals: [changed], members });
  };
  if (writing && open)
    return (
      <div>
        <NewVersion proposal={proposal} onDone={() => setWriting(false)} />
      </div>
    );
  return (
    <div class="stack-large">
      <Card>
        <Prose html={proposal.body_html} />
      </Card>
      <div class="row proposal-actions">
        {open && acts && (
          <ButtonLink icon="ballot" href={`/c/${slug}/polls/new?proposal=${id}`}>{t`Put to a vote`}</ButtonLink>
        )}
        <ButtonLink kind="secondary" icon="threads" href={`/c/${slug}/threads/${proposal.thread_id}`}>
          {t`Discuss it in the thread`}
        </ButtonLink>
        {open && edits && (
          <Button kind="secondary" icon="edit" onClick={() => setWriting(true)}>{t`Write a new version`}</Button>
        )}
        {open && edits && (
          <ConfirmButton
            kind="danger"
            question={t`Withdraw this proposal?`}
            consequence={t`It stays readable, but can't be voted on or changed any more.`}
            confirm={t`Withdraw`}
            onConfirm={withdraw}
          >
            {t`Withdraw`}
          </ConfirmButton>
        )}
      </div>
      {!open && (
        <p class="muted">
          {proposal.status === "voting"
            ? t`While it is voted on, its text stands still.`
            : proposal.status === "decided"
              ? t`It has been decided: its text stands as it was voted on.`
              : t`It was withdrawn. Its text stays readable.`}
        </p>
      )}
      {proposal.version > 1 && <Versions proposal={proposal} />}
    </div>
  );
}

function NewVersion({ proposal, onDone }: { proposal: Proposal; onDone: () => void }) {
  const { store } = useHere();
  const [title, setTitle, clearTitle] = useDraft(`version-title:${proposal.id}`, proposal.title);
  const [body, setBody, clearBody] = useDraft(`version:${proposal.id}`, proposal.body);
  const [note, setNote, clearNote] = useDraft(`version-note:${proposal.id}`);
  const send = useSubmit(async (key) => {
    const { data, response } = await answer(
      api.POST("/api/v1/proposals/{proposal_id}/versions", {
        params: { path: { proposal_id: proposal.id }, header: { "Idempotency-Key": key } },
        body: { title, body, note },
      }),
    );
    const { members, ...changed } = data;
    store.take(response, { proposals: [changed], members });
    clearTitle();
    clearBody();
    clearNote();
    onDone();
  });
  const submit = () => void send.run();
  return (
    <Form onSubmit={submit} problem={send.problem} fields={["title", "body", "note"]}>
      <ProposalFields {...{ title, setTitle, body, setBody }} problem={send.problem} onSend={submit} />
      <TextInput
        label={t`What changed, and why`}
        optional
        value={note}
        maxLength={2000}
        onChange={setNote}
        error={send.problem?.of("note")}
      />
      <div class="row">
        <Button type="submit" busy={send.busy}>{t`Publish the new version`}</Button>
        <Button kind="secondary" onClick={onDone}>{t`Go back`}</Button>
      </div>
    </Form>
  );
}
