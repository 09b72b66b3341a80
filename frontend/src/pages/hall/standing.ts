/** The numbers beside the names of a result, in the order in which it reads, and what they are numbers of. */
import { valueOf } from "../polls/results/amounts.ts";
import { stageRows } from "../polls/results/stages.ts";
import type { Tally } from "../polls/wire.ts";

export type Row = [id: string, number: number];

export interface StandingShown {
  rows: Row[];
  /** passed_on: votes with those that were passed on, as each was elected or left out, or stood at the end. */
  of: "votes" | "first_preferences" | "passed_on" | "points";
}

const POSITIONS = ["agree", "disagree", "block", "abstain"];
const STAGED = new Set(["instant_runoff", "stv_scottish", "stv_meek"]);
const MOST = 8;

export function standingOf(
  poll: { method: string; options: readonly unknown[] },
  { tally, winners }: { tally: Tally; winners: readonly string[] },
): StandingShown {
  const abstained: Row[] = tally.abstentions > 0 && !("abstain" in tally.counts) ? [["abstain", tally.abstentions]] : [];
  const counted = Object.entries(tally.counts);
  if (poll.options.length === 0) {
    const rows = [...counted, ...abstained].filter(([id, n]) => id !== "block" || n > 0);
    return { rows: rows.sort((a, b) => POSITIONS.indexOf(a[0]) - POSITIONS.indexOf(b[0])), of: "votes" };
  }
  const { count } = tally;
  if (count && STAGED.has(poll.method)) {
    const rows = stageRows(count).map(({ id, cells }): Row => [id, (cells.find(({ fate }) => fate) ?? cells.at(-1))?.votes ?? 0]);
    return { rows: [...rows.slice(0, MOST), ...abstained], of: "passed_on" };
  }
  if (count && poll.method === "borda") {
    const points = count.rounds.at(-1)?.votes ?? {};
    const rows = count.candidates.map((id): Row => [id, valueOf(points[id])]).sort((a, b) => b[1] - a[1]);
    return { rows: [...rows.slice(0, MOST), ...abstained], of: "points" };
  }
  const place = (id: string) => (winners.includes(id) ? winners.indexOf(id) : winners.length);
  const rows = counted.sort((a, b) => place(a[0]) - place(b[0]) || b[1] - a[1]);
  const first = poll.method === "schulze" || STAGED.has(poll.method) || poll.method === "borda";
  return { rows: [...rows.slice(0, MOST), ...abstained], of: first ? "first_preferences" : "votes" };
}
