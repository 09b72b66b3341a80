/** What changed between two texts, word by word. */

export interface Piece {
  /** same: in both · added: only in the later · removed: only in the earlier. */
  kind: "same" | "added" | "removed";
  text: string;
}

/** Beyond this many steps the middle is shown as replaced as a whole: it would read as confetti anyway. */
const MOST_STEPS = 4_000_000;

/** Words, and what stands between them, so that joined again they are the text. */
export function words(text: string): string[] {
  return text.match(/\n|[^\S\n]+|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}_'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Pieces in reading order; those of one kind that touch are one. */
export function compare(earlier: string, later: string): Piece[] {
  const before = words(earlier);
  const after = words(later);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const middle = align(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return join([
    ...before.slice(0, start).map((text): Piece => ({ kind: "same", text })),
    ...middle,
    ...before.slice(before.length - end).map((text): Piece => ({ kind: "same", text })),
  ]);
}

/** By the longest common run of words. */
function align(before: readonly string[], after: readonly string[]): Piece[] {
  const removed = before.map((text): Piece => ({ kind: "removed", text }));
  const added = after.map((text): Piece => ({ kind: "added", text }));
  const wide = after.length + 1;
  if (before.length * after.length === 0 || before.length * after.length > MOST_STEPS) return [...removed, ...added];
  const common = new Uint32Array((before.length + 1) * wide);
  const at = (row: number, column: number) => common[row * wide + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      common[row * wide + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pieces: Piece[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      pieces.push({ kind: "same", text: before[row++] ?? "" });
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) pieces.push(removed[row++]!);
    else pieces.push(added[column++]!);
  }
  return [...pieces, ...removed.slice(row), ...added.slice(column)];
}

/** A space or two that stayed between changed words goes with them, so that a changed phrase reads as one. */
function join(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let gone = "";
  let come = "";
  const flush = () => {
    if (gone) out.push({ kind: "removed", text: gone });
    if (come) out.push({ kind: "added", text: come });
    gone = come = "";
  };
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.kind === "removed") gone += piece.text;
    else if (piece.kind === "added") come += piece.text;
    else if (gone && come && next && next.kind !== "same" && /^[^\S\n]+$/.test(piece.text)) {
      gone += piece.text;
      come += piece.text;
    } else {
      flush();
      const last = out[out.length - 1];
      if (last?.kind === "same") last.text += piece.text;
      else out.push({ ...piece });
    }
  });
  flush();
  return out;
}
