/** The reading order of a thread and the part of it that is shown. Pure. */

/** The numbers from the root comment down to this one. */
export type Path = readonly number[];

/** Part of a thread in reading order, both ends included. null: to the very first, or the very last. */
export interface Stretch {
  readonly start: Path | null;
  readonly end: Path | null;
}

export function comparePaths(one: Path, other: Path): number {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) {
    const distance = (one[index] ?? 0) - (other[index] ?? 0);
    if (distance !== 0) return distance;
  }
  return one.length - other.length;
}

export function isWithin(path: Path, { start, end }: Stretch): boolean {
  return (start === null || comparePaths(path, start) >= 0) && (end === null || comparePaths(path, end) <= 0);
}

/** The shown comments in reading order. */
export function inStretch<C extends { readonly path: Path }>(comments: readonly C[], stretch: Stretch): C[] {
  return comments
    .filter((comment) => isWithin(comment.path, stretch))
    .sort((one, other) => comparePaths(one.path, other.path));
}

/** How far one may say to have read: `position`, and on as long as each number has been seen or needs no reading. */
export function readOn(position: number, last: number, done: (number: number) => boolean): number {
  let reached = position;
  while (reached < last && done(reached + 1)) reached++;
  return reached;
}
