/** A poll while it is written: what the form holds, and how it is kept. How it is sent stands in sending.ts. */
import type { components } from "../../api/schema";
import { hasObjectors, needs, type Method } from "./methods.ts";
import { daysAhead } from "./zone.ts";

type Schemas = components["schemas"];
type Majority = Schemas["Majority"];
type PollIn = Schemas["PollIn"];

export interface OptionDraft {
  label: string;
  description: string;
  /** The key of its picture, or "". */
  picture: string;
  /** Of a project, as typed. */
  cost: string;
  /** For seats kept for a group. */
  group: string;
  /** Of a time: a day, and two hours of it. */
  day: string;
  from: string;
  to: string;
}

export interface PollDraft {
  title: string;
  body: string;
  method: Method;
  options: OptionDraft[];
  /** Numbers as typed; "" for none where none is possible. */
  seats: string;
  most: string;
  high: string;
  dots: string;
  blocks: string;
  target: string;
  budget: string;
  currency: string;
  reserves: { group: string; least: string }[];
  none: boolean;
  shuffle: boolean;
  /** Of consent: the round begins with deciding, without questions and reactions. */
  decideAtOnce: boolean;
  secret: boolean;
  /** Members whose membership it would cost, where the matter asks. */
  affected: string;
  recused: { member: string; name: string; reason: string }[];
  conditions: { text: string; due: string }[];
  /** A day, or "". */
  reviewOn: string;
  /** The decision that it would replace, and its title. */
  supersedes: string;
  supersedesTitle: string;
  /** Why it departs from what its matter asks, by the field of the API. */
  whys: Record<string, string>;
  /** Local times of the reader's zone; "" opens at once. */
  opens: string;
  closes: string;
  who: "all" | "classes" | "circle" | "person";
  classes: string[];
  circle: string;
  /** The one who decides after taking advice, and their name. */
  person: string;
  personName: string;
  /** A key of `quorums`, or "other". */
  quorum: string;
  quorumFraction: string;
  quorumStrict: boolean;
  /** A key of `majorities`, "most" for most votes win, or "other". */
  majority: string;
  majorityFraction: string;
  majorityStrict: boolean;
  majorityBase: Majority["base"];
  majorityAbstentions: Majority["abstentions"];
  reasons: NonNullable<PollIn["reasons"]>;
  results: NonNullable<PollIn["results"]>;
  managers: NonNullable<PollIn["managers"]>;
  early: boolean;
  extension: boolean;
}

/** Majorities that most bylaws know, by a key of ours. */
export const majorities = {
  half_cast: { fraction: "1/2", strict: true, base: "cast", abstentions: "excluded" },
  two_thirds_cast: { fraction: "2/3", strict: false, base: "cast", abstentions: "excluded" },
  half_present: { fraction: "1/2", strict: true, base: "present", abstentions: "counted" },
  two_thirds_present: { fraction: "2/3", strict: false, base: "present", abstentions: "counted" },
  half_members: { fraction: "1/2", strict: true, base: "members", abstentions: "counted" },
  unanimous: { fraction: "1/1", strict: false, base: "cast", abstentions: "excluded" },
} as const satisfies Record<string, Majority>;

export const quorums = ["none", "1/4", "1/3", "1/2", "2/3"] as const;

export function anOption(label = ""): OptionDraft {
  return { label, description: "", picture: "", cost: "", group: "", day: "", from: "", to: "" };
}

export function emptyDraft(zone: string, now: number): PollDraft {
  return {
    title: "",
    body: "",
    method: "agreement",
    options: [anOption(), anOption()],
    seats: "1",
    most: "",
    high: "5",
    dots: "10",
    blocks: "0",
    target: "",
    budget: "",
    currency: "EUR",
    reserves: [],
    none: false,
    shuffle: false,
    decideAtOnce: false,
    secret: false,
    affected: "",
    recused: [],
    conditions: [],
    reviewOn: "",
    supersedes: "",
    supersedesTitle: "",
    whys: {},
    opens: "",
    closes: daysAhead(now, 7, 18, zone),
    who: "all",
    classes: [],
    circle: "",
    person: "",
    personName: "",
    quorum: "none",
    quorumFraction: "",
    quorumStrict: false,
    majority: "half_cast",
    majorityFraction: "3/4",
    majorityStrict: false,
    majorityBase: "cast",
    majorityAbstentions: "excluded",
    reasons: "optional",
    results: "after_close",
    managers: "author_and_facilitators",
    early: false,
    extension: true,
  };
}

/** What a row of each list looks like. */
const rows: Partial<Record<keyof PollDraft, unknown>> = {
  options: anOption(),
  reserves: { group: "", least: "" },
  recused: { member: "", name: "", reason: "" },
  conditions: { text: "", due: "" },
  classes: "",
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function fits(value: unknown, wanted: unknown, row?: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(value) && value.every((one) => fits(one, row));
  if (!isObject(wanted)) return typeof value === typeof wanted;
  return isObject(value) && Object.keys(wanted).every((name) => fits(value[name], wanted[name]));
}

/** What was kept on this device, over what an empty form has; anything unreadable is left out. */
export function readDraft(kept: string, empty: PollDraft): PollDraft {
  try {
    const found = JSON.parse(kept) as Record<string, unknown>;
    const same = Object.entries(found).filter(([name, value]) => {
      const key = name as keyof PollDraft;
      if (name === "method") return typeof value === "string" && value in needs;
      if (name === "whys") return isObject(value) && Object.values(value).every((why) => typeof why === "string");
      return key in empty && fits(value, empty[key], rows[key]);
    });
    return { ...empty, ...Object.fromEntries(same) };
  } catch {
    return empty;
  }
}

/** The majority that the form says; null for most votes win, or where the method has none. */
export function majorityOf(draft: PollDraft): Majority | null {
  const { majority } = needs[draft.method];
  if (majority === "never" || (draft.majority === "most" && majority === "maybe")) return null;
  if (draft.majority === "other")
    return {
      fraction: draft.majorityFraction.trim(),
      strict: draft.majorityStrict,
      base: draft.majorityBase,
      abstentions: draft.majorityBase === "cast" ? draft.majorityAbstentions : "counted",
    };
  return majorities[draft.majority as keyof typeof majorities] ?? majorities.half_cast;
}

export function quorumOf(draft: PollDraft): Schemas["Quorum"] | null {
  if (draft.quorum === "none") return null;
  if (draft.quorum === "other") return { fraction: draft.quorumFraction.trim(), strict: draft.quorumStrict };
  return { fraction: draft.quorum, strict: false };
}

/** The fields of the form for a quorum and a majority as they stand in rules. */
export function ruled(rules: { quorum?: Schemas["Quorum"] | null; majority?: Majority | null }) {
  const { quorum, majority } = rules;
  const known = Object.entries(majorities).find(
    ([, one]) => majority && (Object.keys(one) as (keyof Majority)[]).every((name) => one[name] === majority[name]),
  );
  const plainQuorum = quorum && !quorum.strict && (quorums as readonly string[]).includes(quorum.fraction);
  return {
    quorum: !quorum ? "none" : plainQuorum ? quorum.fraction : "other",
    quorumFraction: quorum?.fraction ?? "",
    quorumStrict: quorum?.strict ?? false,
    majority: !majority ? "most" : (known?.[0] ?? "other"),
    majorityFraction: majority?.fraction ?? "3/4",
    majorityStrict: majority?.strict ?? false,
    majorityBase: majority?.base ?? "cast",
    majorityAbstentions: majority?.abstentions ?? "excluded",
  } satisfies Partial<PollDraft>;
}

/** Who is asked for a reason, as the method allows: in a round of consent an objection needs one. */
export function reasonsOf({ method, reasons }: Pick<PollDraft, "method" | "reasons">): PollDraft["reasons"] {
  if (method === "consent") return reasons === "required" ? reasons : "required_from_objectors";
  return reasons === "required_from_objectors" && !hasObjectors(method) ? "optional" : reasons;
}

/** The other method, with the rules that go with it: options want most votes, a yes or no a majority. */
export function withMethod(draft: PollDraft, method: Method): PollDraft {
  const wants = needs[method].majority;
  const before = needs[draft.method].majority;
  const usual = draft.majority === "half_cast" && before !== "maybe";
  const majority =
    wants === "always" ? (draft.majority === "most" ? "half_cast" : draft.majority) : usual ? "most" : draft.majority;
  const reasons =
    draft.reasons === "required_from_objectors" && !hasObjectors(method) ? "optional" : draft.reasons;
  const seats = method === "stv_scottish" || method === "stv_meek" ? (Number(draft.seats) > 1 ? draft.seats : "3") : "1";
  return { ...draft, method, majority, reasons, seats };
}

/** Empty options left out, at least two lines kept to write in. */
export function tidied(options: readonly OptionDraft[]): OptionDraft[] {
  const filled = options.filter(({ label, day }) => label.trim() !== "" || day !== "");
  return [...filled, ...Array.from({ length: Math.max(0, 2 - filled.length) }, () => anOption())];
}
