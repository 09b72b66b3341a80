/** A poll while it is written: what the form holds, how it is kept, and how it is sent. */
import type { components } from "../../api/schema";
import { daysAhead, fromLocal, toLocal } from "./zone.ts";

type Schemas = components["schemas"];
type Majority = Schemas["Majority"];
type PollIn = Schemas["PollIn"];
type Method = PollIn["method"];

export interface PollDraft {
  title: string;
  body: string;
  method: Method;
  options: string[];
  /** Local times of the reader's zone; "" opens at once. */
  opens: string;
  closes: string;
  who: "all" | "classes" | "circle";
  classes: string[];
  circle: string;
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

export function emptyDraft(zone: string, now: number): PollDraft {
  return {
    title: "",
    body: "",
    method: "agreement",
    options: ["", ""],
    opens: "",
    closes: daysAhead(now, 7, 18, zone),
    who: "all",
    classes: [],
    circle: "",
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

/** What was kept on this device, over what an empty form has; anything unreadable is left out. */
export function readDraft(kept: string, empty: PollDraft): PollDraft {
  try {
    const found = JSON.parse(kept) as Record<string, unknown>;
    const same = Object.entries(found).filter(([name, value]) => {
      const wanted: unknown = empty[name as keyof PollDraft];
      return Array.isArray(wanted)
        ? Array.isArray(value) && value.every((one) => typeof one === "string")
        : typeof value === typeof wanted;
    });
    return { ...empty, ...Object.fromEntries(same) };
  } catch {
    return empty;
  }
}

/** The majority that the form says; null for most votes win. */
export function majorityOf(draft: PollDraft): Majority | null {
  if (draft.majority === "most" && draft.method !== "agreement") return null;
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

/** The other method, with the rules that go with it: options want most votes, a yes or no a majority. */
export function withMethod(draft: PollDraft, method: Method): PollDraft {
  const majority =
    method === "agreement"
      ? draft.majority === "most" ? "half_cast" : draft.majority
      : draft.method === "agreement" && draft.majority === "half_cast" ? "most" : draft.majority;
  const reasons = method !== "agreement" && draft.reasons === "required_from_objectors" ? "optional" : draft.reasons;
  return { ...draft, method, majority, reasons };
}

/** Empty options left out, at least two lines kept to write in. */
export function tidied(options: readonly string[]): string[] {
  const filled = options.map((option) => option.trim()).filter(Boolean);
  return [...filled, ...Array<string>(Math.max(0, 2 - filled.length)).fill("")];
}

/** A moment on the wire; what is no time goes as it is, for the server to name the field. */
function moment(local: string, zone: string): string {
  const at = fromLocal(local, zone);
  return Number.isNaN(at) ? local : new Date(at).toISOString();
}

/** The settings as they are sent, for a new poll or a change. */
export function settingsOf(draft: PollDraft, zone: string) {
  return {
    title: draft.title,
    body: draft.body,
    method: draft.method,
    options: draft.method === "agreement" ? [] : draft.options.map((option) => option.trim()).filter(Boolean),
    opens_at: draft.opens === "" ? null : moment(draft.opens, zone),
    closes_at: moment(draft.closes, zone),
    reasons: draft.reasons,
    results: draft.results,
    electorate: {
      kind: draft.who,
      class_ids: draft.who === "classes" ? draft.classes : [],
      circle_id: draft.who === "circle" ? draft.circle || null : null,
    },
    rules: { quorum: quorumOf(draft), majority: majorityOf(draft) },
    managers: draft.managers,
    early_close: draft.early,
    extension: draft.extension,
  };
}

/** The form of a poll that was made already. */
export function draftOf(poll: Schemas["PollOut"], zone: string, now: number): PollDraft {
  const { quorum, majority } = poll.rules;
  const known = Object.entries(majorities).find(
    ([, one]) => majority && (Object.keys(one) as (keyof Majority)[]).every((name) => one[name] === majority[name]),
  );
  const plainQuorum = quorum && !quorum.strict && (quorums as readonly string[]).includes(quorum.fraction);
  return {
    ...emptyDraft(zone, now),
    title: poll.title,
    body: poll.body,
    method: poll.method,
    options: tidied(poll.options.map((option) => option.label)),
    opens: toLocal(Date.parse(poll.opens_at), zone),
    closes: toLocal(Date.parse(poll.closes_at), zone),
    who: poll.electorate.kind,
    classes: poll.electorate.class_ids,
    circle: poll.electorate.circle_id ?? "",
    quorum: !quorum ? "none" : plainQuorum ? quorum.fraction : "other",
    quorumFraction: quorum?.fraction ?? "",
    quorumStrict: quorum?.strict ?? false,
    majority: !majority ? "most" : (known?.[0] ?? "other"),
    majorityFraction: majority?.fraction ?? "3/4",
    majorityStrict: majority?.strict ?? false,
    majorityBase: majority?.base ?? "cast",
    majorityAbstentions: majority?.abstentions ?? "excluded",
    reasons: poll.reasons,
    results: poll.results,
    managers: poll.managers,
    early: poll.early_close,
    extension: poll.extension,
  };
}
