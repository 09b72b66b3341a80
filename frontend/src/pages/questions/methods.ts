/** The ways of deciding, what each of them needs to know, and how the form groups them. No words. */
import type { components } from "../../api/schema";

export type Method = components["schemas"]["PollOut"]["method"];
export type MethodGroup = "together" | "one" | "several" | "money" | "find_out";

/** Settings of methods, as the form names them. */
export type Setting =
  | "seats"
  | "reserves"
  | "most"
  | "high"
  | "dots"
  | "blocks"
  | "target"
  | "budget"
  | "none"
  | "shuffle";

interface Needs {
  /** No options, options to write, options with a cost, or times. */
  options: "none" | "labels" | "costs" | "times";
  settings: readonly Setting[];
  /** Whether a majority can be asked for: with none, most votes win or the count is a measure. */
  majority: "always" | "maybe" | "never";
}

const choice: Needs = { options: "labels", settings: ["none", "shuffle"], majority: "maybe" };

export const needs: Readonly<Record<Method, Needs>> = {
  agreement: { options: "none", settings: [], majority: "always" },
  consensus: { options: "none", settings: ["blocks"], majority: "never" },
  consensus_fallback: { options: "none", settings: ["blocks"], majority: "always" },
  consent: { options: "none", settings: [], majority: "never" },
  gradients: { options: "none", settings: [], majority: "maybe" },
  single_choice: choice,
  approval: { ...choice, settings: ["seats", "most", "none", "shuffle"] },
  score: { ...choice, settings: ["high", "none", "shuffle"] },
  star: choice,
  majority_judgment: choice,
  instant_runoff: choice,
  schulze: choice,
  borda: choice,
  stv_scottish: { options: "labels", settings: ["seats", "reserves", "none", "shuffle"], majority: "never" },
  stv_meek: { options: "labels", settings: ["seats", "reserves", "none", "shuffle"], majority: "never" },
  budget_greedy: { options: "costs", settings: ["budget", "shuffle"], majority: "never" },
  budget_equal_shares: { options: "costs", settings: ["budget", "shuffle"], majority: "never" },
  dots: { ...choice, settings: ["dots", "shuffle"] },
  count_me_in: { options: "none", settings: ["target"], majority: "never" },
  find_a_time: { options: "times", settings: [], majority: "never" },
};

/** In the order of the form. Approval stands in two groups: for one winner, and for several. */
export const methodGroups: readonly { group: MethodGroup; methods: readonly Method[] }[] = [
  { group: "together", methods: ["agreement", "consensus", "consensus_fallback", "consent", "gradients"] },
  {
    group: "one",
    methods: ["single_choice", "approval", "score", "star", "majority_judgment", "instant_runoff", "schulze", "borda"],
  },
  { group: "several", methods: ["stv_scottish", "stv_meek", "approval"] },
  { group: "money", methods: ["budget_greedy", "budget_equal_shares"] },
  { group: "find_out", methods: ["dots", "count_me_in", "find_a_time"] },
];

/** The group under which a method stands: approval with several seats elects. */
export function groupOf(method: Method, seats: string): MethodGroup {
  if (method === "approval" && Number(seats) > 1) return "several";
  return methodGroups.find(({ methods }) => methods.includes(method))?.group ?? "together";
}

/** Whether the ballot is yes, no or something between: only there objectors can be asked for a reason. */
export function hasObjectors(method: Method): boolean {
  return needs[method].options === "none" && method !== "count_me_in";
}
