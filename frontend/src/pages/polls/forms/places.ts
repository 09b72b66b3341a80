/** What the buttons of a ranking do. Pure: one place per list, best first; a list of several is a shared place. */
export type Ranking = readonly (readonly string[])[];

/** Some places taken out and others put in; `toSpliced` is younger than the browsers we serve. */
function splice(ranking: Ranking, at: number, gone: number, ...come: (readonly string[])[]): Ranking {
  return [...ranking.slice(0, at), ...come, ...ranking.slice(at + gone)];
}

export function placeOf(ranking: Ranking, id: string): number {
  return ranking.findIndex((place) => place.includes(id));
}

export function add(ranking: Ranking, id: string): Ranking {
  return placeOf(ranking, id) < 0 ? [...ranking, [id]] : ranking;
}

export function remove(ranking: Ranking, id: string): Ranking {
  return ranking.map((place) => place.filter((one) => one !== id)).filter((place) => place.length > 0);
}

/** One place up (-1) or down (1): past the neighbouring place, or out of a shared one. */
export function move(ranking: Ranking, id: string, step: -1 | 1): Ranking {
  const at = placeOf(ranking, id);
  const place = ranking[at];
  if (!place) return ranking;
  if (place.length > 1) {
    const rest = place.filter((one) => one !== id);
    return splice(ranking, at, 1, ...(step < 0 ? [[id], rest] : [rest, [id]]));
  }
  return moveTo(ranking, id, at + step);
}

/** To a place of its own at this index, counted without it. */
export function moveTo(ranking: Ranking, id: string, index: number): Ranking {
  const rest = remove(ranking, id);
  return splice(rest, Math.max(0, Math.min(rest.length, index)), 0, [id]);
}

/** Into the place above, or, from a shared place, into one of its own just below. */
export function toggleShared(ranking: Ranking, id: string): Ranking {
  const at = placeOf(ranking, id);
  const place = ranking[at];
  if (!place) return ranking;
  if (place[0] !== id) return move(ranking, id, 1);
  const above = ranking[at - 1];
  if (!above) return ranking;
  return splice(ranking, at - 1, 2, [...above, ...place]);
}

/** How many are ranked. */
export function size(ranking: Ranking): number {
  return ranking.reduce((sum, place) => sum + place.length, 0);
}

/** Whether a step would change anything. */
export function canMove(ranking: Ranking, id: string, step: -1 | 1): boolean {
  const at = placeOf(ranking, id);
  const shared = (ranking[at]?.length ?? 0) > 1;
  return at >= 0 && (shared || (step < 0 ? at > 0 : at < ranking.length - 1));
}
