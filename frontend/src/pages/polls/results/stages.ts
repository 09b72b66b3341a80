/** A count by stages as a table: who had how many, what came and went, who was elected or excluded when. */
import { valueOf } from "./amounts.ts";
import type { Count, Round } from "../wire.ts";

export type Fate = "elected" | "excluded";

export interface Cell {
  votes: number;
  /** What came (or went, below zero) since the stage before; 0 at the first. */
  change: number;
  fate: Fate | undefined;
  /** Out already: nothing is to be shown. */
  gone: boolean;
}

export interface StageRow {
  id: string;
  cells: Cell[];
  fate: Fate | undefined;
}

const fates: Readonly<Record<string, Fate>> = {
  elected_quota: "elected",
  elected_last: "elected",
  majority: "elected",
  taken_win: "elected",
  excluded: "excluded",
  excluded_meek: "excluded",
  excluded_irv: "excluded",
};

function fateIn(round: Round, id: string): Fate | undefined {
  const step = round.steps.filter(({ code, names }) => code in fates && names.includes(id)).at(-1);
  return step && fates[step.code];
}

type Counted = Pick<Count, "candidates" | "elected" | "rounds">;

/** The stages that have numbers. */
export function stagesOf(count: Counted): Round[] {
  return count.rounds.filter(({ votes }) => Object.keys(votes).length > 0);
}

/** A row for each candidate: the elected in their order, then the others, who lasted longest first. */
export function stageRows(count: Counted): StageRow[] {
  const stages = stagesOf(count);
  const rows = count.candidates.map((id) => {
    let before: number | undefined;
    let gone = false;
    let last: Fate | undefined;
    const cells = stages.map((round): Cell => {
      const votes = valueOf(round.votes[id]);
      const fate = fateIn(round, id);
      const cell = { votes, change: before === undefined ? 0 : votes - before, fate, gone };
      before = votes;
      if (fate) last = fate;
      if (fate === "excluded") gone = true;
      return cell;
    });
    return { id, cells, fate: count.elected.includes(id) ? "elected" : last } satisfies StageRow;
  });
  const place = (row: StageRow) => (row.fate === "elected" ? count.elected.indexOf(row.id) : Infinity);
  const stay = (row: StageRow) => row.cells.findIndex(({ fate }) => fate === "excluded") >>> 0;
  const final = (row: StageRow) => row.cells.at(-1)?.votes ?? 0;
  return rows.sort((a, b) => compare(place(a), place(b)) || compare(stay(b), stay(a)) || final(b) - final(a));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
