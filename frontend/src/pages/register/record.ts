/** What of a decision record is shown here. The file holds more, and says it to `batzar verify`. */

export interface RecordLine {
  readonly pseudonym: string;
  readonly name: string | null;
  /** What it says; null for a secret vote, where the line only says that somebody took part. */
  readonly choice: Readonly<Record<string, unknown>> | null;
}

export interface RecordBallots {
  readonly lines: readonly RecordLine[];
  /** A secret vote: equal ballots together; null for named ones. */
  readonly groups: readonly { choice: Readonly<Record<string, unknown>>; ballots: number }[] | null;
}

interface Written {
  record: {
    roll: string[] | null;
    ballots:
      | { kind: "named"; lines: { pseudonym: string; choice: Record<string, unknown>; name?: string | null }[] }
      | { kind: "secret"; groups: { choice: Record<string, unknown>; ballots: number }[] }
      | null;
  };
}

/** The ballots of a record. Pure. */
export function ballotsOf(file: unknown): RecordBallots {
  const { ballots, roll } = (file as Written).record;
  if (ballots === null) return { lines: [], groups: null };
  if (ballots.kind === "named")
    return { lines: ballots.lines.map((line) => ({ ...line, name: line.name ?? null })), groups: null };
  return { lines: (roll ?? []).map((pseudonym) => ({ pseudonym, name: null, choice: null })), groups: ballots.groups };
}
