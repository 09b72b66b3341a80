import { t } from "@lingui/core/macro";
import { useEffect } from "preact/hooks";
import { api, type Schemas } from "../../api/client.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { turnoutOf, watchPoll, type CooperativeStore } from "../../live/store.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Badge, type Tone } from "../../ui/Notice.tsx";
import { DateTime, TimeLeft } from "../../ui/Time.tsx";
import { whyNotWrite } from "./circles.ts";
import type { Thread } from "./talk.ts";

type Poll = Schemas["PollOut"];
type Proposal = Schemas["ProposalOut"];
type Result = NonNullable<Poll["outcome"]>["result"];

/** How many past ones are shown before they are folded away. */
const PAST_SHOWN = 2;

const PAST = 3;

/** What can be voted on now comes first, then what is talked about, what will open, and what is over. */
function rankOf(poll: Poll): number {
  return poll.status === "open" ? 0 : poll.status === "scheduled" ? 2 : PAST;
}

function knownDecisions(store: CooperativeStore, threadId: string) {
  const newest = (one: { id: string }, other: { id: string }) => (one.id < other.id ? 1 : -1);
  const polls = store.all("polls").filter((poll) => poll.thread_id === threadId).sort(newest);
  const proposals = store.all("proposals").filter((proposal) => proposal.thread_id === threadId).sort(newest);
  return { polls, proposals, hasAny: polls.length + proposals.length > 0 };
}

/** Fetches the proposals and polls of a thread into the store. */
export function useDecisions(threadId: string): { ready: boolean } {
  const { slug } = useHere();
  const proposals = useTake(
    () => api.GET("/api/v1/threads/{thread_id}/proposals", { params: { path: { thread_id: threadId } } }),
    ({ items, members }) => ({ proposals: items, members }),
    [threadId],
  );
  const polls = useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/polls", { params: { path: { slug }, query: { thread_id: threadId } } }),
    ({ items, members }) => ({ polls: items, members }),
    [slug, threadId],
  );
  const known = (load: { data: unknown; problem: unknown }) => load.data !== undefined || load.problem !== undefined;
  return { ready: known(proposals) && known(polls) };
}

useDecisions.known = knownDecisions;

/** The proposals and polls of a thread, what is under way first; and the way to new ones. */
export function Decisions({ thread, open }: { thread: Thread; open: boolean }) {
  const here = useHere();
  const { slug, store, membership } = here;
  const { polls, proposals, hasAny } = knownDecisions(store, thread.id);
  const ofProposal = (proposal: Proposal) => polls.filter((poll) => poll.proposal_id === proposal.id);
  const cards = [
    ...proposals.map((proposal) => {
      const own = ofProposal(proposal);
      const rank = Math.min(...own.map(rankOf), proposal.status === "open" ? 1 : PAST);
      return { key: proposal.id, rank, card: <ProposalCard proposal={proposal} polls={own} /> };
    }),
    ...polls
      .filter((poll) => !proposals.some((proposal) => proposal.id === poll.proposal_id))
      .map((poll) => ({ key: poll.id, rank: rankOf(poll), card: <PollCard poll={poll} /> })),
  ].sort((one, other) => one.rank - other.rank);
  const live = cards.filter((one) => one.rank < PAST);
  const past = cards.filter((one) => one.rank === PAST);
  const folded = past.length > PAST_SHOWN ? past : [];
  const shown = folded.length > 0 ? live : cards;
  const mayDecide = open && membership.role !== "observer" && whyNotWrite(here, thread.circle_id) === null;
  if (!hasAny && !mayDecide && membership.role !== "observer") return null;
  return (
    <aside class="thread-decisions" aria-labelledby="decisions">
      <h2 id="decisions" class={hasAny ? undefined : "quiet-title"}>
        {hasAny ? t`Proposals and votes` : t`Ready to decide?`}
      </h2>
      {shown.length > 0 && <ul class="stack-small">{shown.map(({ key, card }) => <li key={key}>{card}</li>)}</ul>}
      {folded.length > 0 && (
        <details class="past-decisions">
          <summary>{t`Earlier ones: ${folded.length}`}</summary>
          <ul class="stack-small">{folded.map(({ key, card }) => <li key={key}>{card}</li>)}</ul>
        </details>
      )}
      {mayDecide && (
        <>
          {!hasAny && (
            <p class="muted small">{t`Put what the talk has ripened to into words, or simply ask the others.`}</p>
          )}
          <div class="row">
            <ButtonLink kind="secondary" small icon="document" href={`/c/${slug}/proposals/new?thread=${thread.id}`}>
              {t`Propose`}
            </ButtonLink>
            <ButtonLink kind="quiet" small icon="ballot" href={`/c/${slug}/polls/new?thread=${thread.id}`}>
              {t`Start a poll`}
            </ButtonLink>
          </div>
        </>
      )}
      {open && membership.role === "observer" && (
        <p class="muted small">{t`You are an observer: you talk along, and members propose and vote.`}</p>
      )}
    </aside>
  );
}

function ProposalCard({ proposal, polls }: { proposal: Proposal; polls: readonly Poll[] }) {
  const { slug } = useHere();
  const state = proposalState(proposal.status);
  return (
    <div class="decision">
      <p class="spread">
        <span class="decision-kind">{t`Proposal`}</span>
        <Badge tone={state.tone}>{state.word}</Badge>
      </p>
      <h3>
        <a href={`/c/${slug}/proposals/${proposal.id}`}>{proposal.title}</a>
      </h3>
      {polls.map((poll) => (
        <PollLine key={poll.id} poll={poll} />
      ))}
    </div>
  );
}

/** The vote on a proposal, in its card. */
function PollLine({ poll }: { poll: Poll }) {
  const { slug } = useHere();
  return (
    <p class="decision-vote">
      <a href={`/c/${slug}/polls/${poll.id}`}>
        {poll.status === "open" ? t`Go and vote` : t`The vote`}
      </a>
      <PollState poll={poll} />
    </p>
  );
}

function PollCard({ poll }: { poll: Poll }) {
  const { slug } = useHere();
  return (
    <Card href={`/c/${slug}/polls/${poll.id}`} urgent={poll.status === "open"}>
      <p class="decision-kind">{t`Poll`}</p>
      <h3 class="decision-title">{poll.title}</h3>
      <p class="decision-vote">
        <PollState poll={poll} />
      </p>
    </Card>
  );
}

/** How a poll stands, in a badge and a line. */
function PollState({ poll }: { poll: Poll }) {
  const isOpen = poll.status === "open";
  useEffect(() => (isOpen ? watchPoll(poll.id) : undefined), [poll.id, isOpen]);
  const turnout = turnoutOf(poll.id);
  switch (poll.status) {
    case "open":
      return (
        <>
          <Badge tone="warning" icon="ballot">{t`Open for voting`}</Badge>
          <span class="muted small">
            <TimeLeft until={poll.closes_at} />
            {turnout && <span class="tabular"> · {t`${turnout.voted} of ${turnout.electors} voted`}</span>}
          </span>
        </>
      );
    case "scheduled":
      return (
        <>
          <Badge tone="info" icon="calendar">{t`Not open yet`}</Badge>
          <span class="muted small">
            {t`Opens:`} <DateTime at={poll.opens_at} style="short" />
          </span>
        </>
      );
    case "cancelled":
      return <Badge>{t`Called off`}</Badge>;
    case "closed": {
      const result = poll.outcome && resultState(poll.outcome.result);
      return result ? <Badge tone={result.tone}>{result.word}</Badge> : <Badge>{t`Closed`}</Badge>;
    }
  }
}

interface State {
  word: string;
  tone: Tone;
}

function proposalState(status: Proposal["status"]): State {
  switch (status) {
    case "open":
      return { word: t`Under discussion`, tone: "info" };
    case "voting":
      return { word: t`Being voted on`, tone: "warning" };
    case "decided":
      return { word: t`Decided`, tone: "neutral" };
    case "withdrawn":
      return { word: t`Withdrawn`, tone: "neutral" };
  }
}

function resultState(result: Result): State {
  switch (result) {
    case "adopted":
      return { word: t`Adopted`, tone: "success" };
    case "rejected":
      return { word: t`Rejected`, tone: "danger" };
    case "inquorate":
      return { word: t`No quorum`, tone: "warning" };
    case "tied":
      return { word: t`Tied`, tone: "neutral" };
    case "elected":
      return { word: t({ message: "Elected", context: "the outcome of an election" }), tone: "success" };
    case "measured":
      return { word: t({ message: "Measured", context: "an outcome that only counts" }), tone: "info" };
    case "void":
      return { word: t({ message: "Void", context: "an outcome that does not hold" }), tone: "danger" };
    case "withdrawn":
      return { word: t({ message: "Withdrawn", context: "an outcome" }), tone: "neutral" };
  }
}
