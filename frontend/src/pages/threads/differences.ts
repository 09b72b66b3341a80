/** What changed from one text to the next, word by word. Pure. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly words: string;
}

/** Words on both sides whose comparison would take longer than a blink: then all of both is shown. */
const LARGEST = 1_500;

export function compareWords(before: string, after: string): Piece[] {
  const old = before.match(/\s+|[^\s]+/g) ?? [];
  const now = after.match(/\s+|[^\s]+/g) ?? [];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = align(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return join([
    ...old.slice(0, start).map((words): Piece => ({ kind: "same", words })),
    ...middle,
    ...old.slice(old.length - end).map((words): Piece => ({ kind: "same", words })),
  ]);
}

/** The longest common words in order, by the table of lengths from the end. */
function align(old: readonly string[], now: readonly string[]): Piece[] {
  const removed = (words: string): Piece => ({ kind: "removed", words });
  const added = (words: string): Piece => ({ kind: "added", words });
  if (old.length > LARGEST || now.length > LARGEST) return [...old.map(removed), ...now.map(added)];
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const pieces: Piece[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const gone = old[row];
    const come = now[column];
    if (gone !== undefined && gone === come) {
      pieces.push({ kind: "same", words: gone });
      row++;
      column++;
    } else if (come === undefined || (gone !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      pieces.push(removed(gone ?? ""));
      row++;
    } else {
      pieces.push(added(come));
      column++;
    }
  }
  return pieces;
}

function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === piece.kind) joined[joined.length - 1] = { kind: last.kind, words: last.words + piece.words };
    else joined.push(piece);
  }
  return joined;
}
