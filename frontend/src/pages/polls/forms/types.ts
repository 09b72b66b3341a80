/** What ballots say, by method, and what options carry. */
import type { Poll } from "../poll.ts";
import type { Ranking } from "./places.ts";

export type { Ranking } from "./places.ts";

export type Method = Poll["method"];
export type Option = Poll["options"][number];

export type Position = "agree" | "abstain" | "disagree" | "block" | "consent" | "object";
export type Level =
  | "endorse"
  | "minor_concerns"
  | "reservations"
  | "abstain"
  | "stand_aside"
  | "disagree"
  | "disagree_opt_out"
  | "block";
export type Grade = "excellent" | "very_good" | "good" | "fair" | "poor" | "reject";
export type Presence = "yes" | "maybe" | "no";
export type Availability = "yes" | "if_need_be" | "no";

export type Choice =
  | { position: Position }
  | { level: Level }
  | { option: string | null }
  | { options: readonly string[] }
  | { scores: Readonly<Record<string, number>> }
  | { grades: Readonly<Record<string, Grade>> }
  | { dots: Readonly<Record<string, number>> }
  | { answer: Presence }
  | { answers: Readonly<Record<string, Availability>> }
  | { ranking: Ranking };

export const levels: readonly Level[] = [
  "endorse",
  "minor_concerns",
  "reservations",
  "abstain",
  "stand_aside",
  "disagree",
  "disagree_opt_out",
  "block",
];
/** From best to worst. */
export const grades: readonly Grade[] = ["excellent", "very_good", "good", "fair", "poor", "reject"];
export const presences: readonly Presence[] = ["yes", "maybe", "no"];
export const availabilities: readonly Availability[] = ["yes", "if_need_be", "no"];

/** The method's own part of a ballot form. What it gives to `onChange` can always be sent as it is. */
export interface FormProps {
  poll: Poll;
  /** In the order in which this voter sees them. */
  options: readonly Option[];
  /** What is chosen so far; undefined while nothing is. */
  value: Choice | undefined;
  onChange: (value: Choice | undefined) => void;
  /** Sending was tried while nothing was chosen. */
  missing: boolean;
  /** What the server found wrong with the choice. */
  error: string | undefined;
}

/** Whether a choice takes no side because it names nothing. */
export function isEmpty(choice: Choice | undefined): boolean {
  if (!choice) return false;
  if ("option" in choice) return choice.option === null;
  const named = Object.values(choice)[0] as unknown;
  return typeof named === "object" && named !== null && Object.keys(named).length === 0;
}
