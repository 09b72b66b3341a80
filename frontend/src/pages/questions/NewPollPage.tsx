import { t } from "@lingui/core/macro";
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { answer, api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { timeZone } from "../../app/session.ts";
import { useDraft } from "../../ui/drafts.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { PollForm } from "./PollForm.tsx";
import { emptyDraft, readDraft, settingsOf, tidied, type PollDraft } from "./draft.ts";

interface About {
  thread: { id: string; title: string; circle_id: string | null } | null;
  proposal: { id: string; title: string; version: number; status: string } | null;
}

/** The thread and the proposal that the new poll is about. */
async function readAbout(threadId: string | undefined, proposalId: string | undefined): Promise<About> {
  const proposal = proposalId
    ? await ask(api.GET("/api/v1/proposals/{proposal_id}", { params: { path: { proposal_id: proposalId } } }))
    : null;
  const id = proposal?.thread_id ?? threadId;
  const thread = id ? await ask(api.GET("/api/v1/threads/{thread_id}", { params: { path: { thread_id: id } } })) : null;
  return { thread, proposal };
}

export default function NewPollPage({ query }: PageProps) {
  const { slug, is } = useHere();
  const { thread, proposal } = query;
  const load = useLoad(() => readAbout(thread, proposal), [thread, proposal]);
  const may = is("admin", "secretary", "facilitator", "member");
  return (
    <Loaded load={load}>
      {(about) => (
        <>
          <PageHeader
            title={about.proposal ? t`Put a proposal to the vote` : t`New poll`}
            trail={[
              { label: t({ message: "Votes", context: "the section with all polls" }), href: `/c/${slug}/polls` },
              ...(about.thread ? [{ label: about.thread.title, href: `/c/${slug}/threads/${about.thread.id}` }] : []),
            ]}
          />
          {may ? (
            <Writing about={about} />
          ) : (
            <Notice tone="info" title={t`Polls are made by members`}>
              <p>{t`Observers and suspended members can't make polls. Ask a member to make this one.`}</p>
            </Notice>
          )}
        </>
      )}
    </Loaded>
  );
}

function Writing({ about }: { about: About }) {
  const { slug, store } = useHere();
  const { route } = useLocation();
  const { thread, proposal } = about;
  const zone = timeZone.value;
  const empty = useMemo<PollDraft>(
    () => ({
      ...emptyDraft(zone, Date.now()),
      title: proposal?.title ?? "",
      who: thread?.circle_id ? "circle" : "all",
      circle: thread?.circle_id ?? "",
    }),
    [proposal?.id, thread?.id, zone],
  );
  const [kept, keep, forget] = useDraft(`poll:${slug}:${proposal?.id ?? thread?.id ?? ""}`);
  const draft = useMemo(() => (kept ? readDraft(kept, empty) : empty), [kept, empty]);
  const change = (next: PollDraft) => keep(JSON.stringify(next));
  const send = useSubmit(async (key, asked: PollDraft) => {
    const { data, response } = await answer(
      api.POST("/api/v1/cooperatives/{slug}/polls", {
        params: { path: { slug }, header: { "Idempotency-Key": key } },
        body: { ...settingsOf(asked, zone), thread_id: thread?.id ?? null, proposal_id: proposal?.id ?? null },
      }),
    );
    const { members, ...poll } = data;
    store.take(response, { polls: [poll], members });
    forget();
    route(`/c/${slug}/polls/${poll.id}`);
  });
  const submit = () => {
    const tidy = { ...draft, options: tidied(draft.options) };
    change(tidy);
    return send.run(tidy);
  };
  const version = proposal?.version ?? 1;
  return (
    <div class="stack">
      {proposal && (
        <Notice tone={proposal.status === "open" ? "info" : "warning"} title={proposal.title}>
          <p>
            {proposal.status === "open"
              ? t`Version ${version} of this proposal is put to the vote. Its text stands still until the poll is over.`
              : t`This proposal is already voted on, decided or withdrawn. Ask something else, or make a new proposal.`}
          </p>
        </Notice>
      )}
      <PollForm
        draft={draft}
        onChange={change}
        onSend={submit}
        busy={send.busy}
        problem={send.problem}
        send={draft.opens === "" ? t`Open the poll` : t`Schedule the poll`}
      />
    </div>
  );
}
