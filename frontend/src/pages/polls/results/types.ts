import type { Full, Poll, Tally } from "../poll.ts";

export type { Amount, Count, Round, Tie } from "../wire.ts";
export type Outcome = Full<NonNullable<Poll["outcome"]>>;

/** A result as people read it. While the poll is open there is no outcome, and perhaps no count. */
export interface ResultProps {
  poll: Poll;
  tally: Tally;
  outcome: Outcome | null;
}
