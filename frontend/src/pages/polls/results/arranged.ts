/** Which sentences of an outcome stand open, and which only say again what its tables show. */
import type { Full, Tally } from "../wire.ts";
import type { components } from "../../../api/schema.d.ts";

type Asked = Pick<components["schemas"]["PollOut"], "method" | "settings">;
type Told = { readonly result: string; readonly tally: Tally };

/** Said of people who take seats: left out where one option is chosen. */
const OF_SEATS: readonly string[] = ["elected", "elected_points"];
const OF_POINTS: readonly Asked["method"][] = ["score", "star", "dots", "borda"];
const ELECTIONS: readonly Asked["method"][] = ["stv_scottish", "stv_meek"];

/** How many sentences at the end say the course of the count: stages, medians, pairs, sums. */
function courseOf({ method, settings }: Asked, { result, tally }: Told): number {
  const { count } = tally;
  if (!count || result === "inquorate" || result === "void") return 0;
  if (method === "majority_judgment") {
    const medians = Object.values(count.rounds[0]?.votes ?? {});
    return 1 + count.candidates.length + (new Set(medians).size < medians.length ? 1 : 0);
  }
  const single = !ELECTIONS.includes(method) && (settings.seats ?? 1) === 1;
  const stages = count.rounds.filter(({ steps }) => steps.some(({ code }) => !(single && OF_SEATS.includes(code))));
  const pairs = method === "schulze" && count.elected.length > 0 ? count.candidates.length - 1 : 0;
  return pairs + stages.length + (OF_POINTS.includes(method) ? 1 : 0);
}

export interface Arranged {
  open: readonly string[];
  folded: readonly string[];
}

/** Who voted and what came out stand open; how the count went is folded under its tables. */
export function arranged(poll: Asked, outcome: Full<Told>, words: readonly string[]): Arranged {
  if (poll.settings.budget && outcome.tally.count) {
    // Who voted, how money is given, project by project, what was spent.
    const between = (at: number) => at > 1 && at < words.length - 1;
    return { open: words.filter((_, at) => !between(at)), folded: words.filter((_, at) => between(at)) };
  }
  // Turnout is always told openly.
  const from = Math.max(1, words.length - courseOf(poll, outcome as Told));
  return { open: words.slice(0, from), folded: words.slice(from) };
}
