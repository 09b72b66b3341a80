/** Plain facts about polls that several pages need. */
import type { Schemas } from "../../api/client.ts";
import type { Full } from "./wire.ts";
import type { Here } from "../../app/cooperative.tsx";

export type Poll = Schemas["PollOut"];
export type Position = "agree" | "abstain" | "disagree" | "block";
export type { Full, Tally } from "./wire.ts";
export type Settings = Full<Poll["settings"]>;

export const positions: readonly Position[] = ["agree", "abstain", "disagree", "block"];

export function settingsOf(poll: Pick<Poll, "settings">): Settings {
  return poll.settings as Settings;
}

/** How many must vote for the quorum, exactly as the server counts it; null without a quorum. */
export function quorumNeeded(poll: Pick<Poll, "rules" | "electors" | "entitled_votes">): number | null {
  const quorum = poll.rules.quorum;
  // Where members have other than one vote, the words say whether people or votes make it.
  if (!quorum || typeof poll.entitled_votes === "number") return null;
  const [over = 1, under = 1] = quorum.fraction.split("/").map(Number);
  const product = over * poll.electors;
  return Math.max(1, quorum.strict ? Math.floor(product / under) + 1 : Math.ceil(product / under));
}

/** Whether the server lets this reader see counts and names now. The server has the last word. */
export function seesResults(poll: Poll, voted: boolean): boolean {
  return poll.results === "always" || poll.status === "closed" || poll.phase === "integrate" || (poll.results === "after_voting" && voted);
}

/** Extending, closing, cancelling, changing: facilitators, and the author where the poll says so. */
export function mayManage(poll: Poll, here: Here): boolean {
  const { id, role, status } = here.membership;
  const author = poll.author_id === id && status === "active" && role !== "observer";
  return here.is("admin", "secretary", "facilitator") || (author && poll.managers === "author_and_facilitators");
}

/** The outcome in words is for the poll's author and facilitators. */
export function mayState(poll: Poll, here: Here): boolean {
  return mayManage({ ...poll, managers: "author_and_facilitators" }, here);
}

const first = (moment: string | null) => (moment === null ? 0 : Date.parse(moment));

/** Open by soonest close, scheduled by soonest opening, the rest by latest end. */
export function inOrder(polls: readonly Poll[], status: "open" | "scheduled" | "past"): Poll[] {
  if (status === "open")
    return polls.filter((poll) => poll.status === "open").sort((a, b) => first(a.closes_at) - first(b.closes_at));
  if (status === "scheduled")
    return polls.filter((poll) => poll.status === "scheduled").sort((a, b) => first(a.opens_at) - first(b.opens_at));
  return polls
    .filter((poll) => poll.status === "closed" || poll.status === "cancelled")
    .sort((a, b) => first(b.closed_at ?? b.closes_at) - first(a.closed_at ?? a.closes_at));
}
