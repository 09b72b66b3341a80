import type { Full, Poll, Tally } from "../poll.ts";

export type Outcome = Full<NonNullable<Poll["outcome"]>>;
export type Count = NonNullable<Tally["count"]>;
export type Round = Count["rounds"][number];
export type Step = Round["steps"][number];
export type Tie = Count["ties"][number];
export type Amount = number | string;

/** A result as people read it. While the poll is open there is no outcome, and perhaps no count. */
export interface ResultProps {
  poll: Poll;
  tally: Tally;
  outcome: Outcome | null;
}
