/** Kinds of matter: what the cooperative decides on, and what its bylaws say of each. */
import type { components } from "../../api/schema";
import { emptyDraft, quorumOf, majorityOf, type PollDraft } from "./draft.ts";
import { needs, type Method } from "./methods.ts";
import { moment, pollOf, settingsOf } from "./sending.ts";
import { daysAhead, fromLocal } from "./zone.ts";

type Schemas = components["schemas"];
type Whole = Schemas["Matter"];
type MayChange = Required<NonNullable<Whole["may_change"]>>;
export type MatterGroup = NonNullable<Whole["group"]>;

/** A kind of matter as the form needs it. */
export interface Matter {
  code: string;
  name: string;
  about: string;
  group: MatterGroup;
  body: { kind: "assembly" | "board" | "circle" | "person"; circle_id: string | null };
  decides: boolean;
  plurality: boolean;
  methods: readonly Method[];
  settings: Partial<Schemas["MethodSettings"]>;
  duration_hours: number;
  /** Days of notice; 0 where it may open at once, null while the bylaws don't say. */
  notice_days: number | null;
  /** Whether a vote on it is always secret. */
  secret: boolean;
  guard: string | null;
  reasons: PollDraft["reasons"];
  results: PollDraft["results"];
  may_change: MayChange;
  sentences: readonly string[];
  /** What the bylaws must say before anything can be voted on it. */
  unsettled: readonly Schemas["Unsettled"][];
}

const mayAll: MayChange = {
  method: "any",
  settings: "any",
  quorum: "raise",
  majority: "raise",
  secret: "raise",
  duration: "any",
  reasons: "any",
  results: "any",
};

export function matterOf({ matter, ...told }: Schemas["MatterOut"]): Matter {
  return {
    code: told.code,
    name: told.name,
    about: told.about,
    group: matter.group ?? "other",
    body: { kind: matter.body?.kind ?? "assembly", circle_id: matter.body?.circle_id ?? null },
    decides: matter.decides ?? true,
    plurality: matter.plurality ?? false,
    methods: matter.methods,
    settings: matter.settings ?? {},
    duration_hours: matter.duration_hours ?? 72,
    notice_days: told.notice_days,
    secret: told.secret_by !== null,
    guard: told.guard,
    reasons: matter.reasons ?? "optional",
    results: matter.results ?? "after_close",
    may_change: { ...mayAll, ...matter.may_change },
    sentences: told.sentences,
    unsettled: told.unsettled,
  };
}

/** The earliest opening that the notice allows, at nine in the morning; null where it may open at once. */
export function earliest(matter: Matter, zone: string, now: number): string | null {
  return matter.notice_days ? daysAhead(now, matter.notice_days + 1, 9, zone) : null;
}

export const groups: readonly MatterGroup[] = ["everyday", "governance", "money", "members", "production", "other"];
/** The matter of questions outside the bylaws: whoever asks sets everything. */
export const OTHER = "other";
/** The matter of a new version of the bylaws: it begins with a draft of them. */
export const CHANGE_BYLAWS = "change_bylaws";
/** In the form: as the bylaws say, so that nothing is sent. */
export const LAW = "law";

export const isFree = (matter: Matter) => matter.code === OTHER;

/** The form with everything that a matter fills in. */
export function draftFor(matter: Matter, zone: string, now: number): PollDraft {
  const empty = emptyDraft(zone, now);
  if (isFree(matter)) return empty;
  const { settings } = matter;
  const typed = (number: number | null | undefined, or: string) => (number == null ? or : String(number));
  const [method = "agreement"] = matter.methods;
  return {
    ...empty,
    method,
    seats: typed(settings.seats, "1"),
    most: typed(settings.most, ""),
    high: typed(settings.high, "5"),
    dots: typed(settings.dots, "10"),
    blocks: typed(settings.blocks_allowed, "0"),
    target: typed(settings.target, ""),
    budget: settings.budget ?? "",
    currency: settings.currency ?? empty.currency,
    reserves: (settings.reserves ?? []).map(({ group, at_least }) => ({ group, least: String(at_least) })),
    none: settings.none_of_these ?? false,
    shuffle: settings.shuffle ?? false,
    secret: matter.secret,
    opens: "",
    closes: "",
    who: "all",
    circle: matter.body.circle_id ?? "",
    quorum: LAW,
    majority: LAW,
    reasons: matter.reasons,
    results: matter.results,
  };
}

/** The fields of the API in which a draft departs from its matter, so that the reason has to be said. */
export function departures(draft: PollDraft, matter: Matter, zone: string, now: number): string[] {
  if (isFree(matter)) return [];
  const usual = draftFor(matter, zone, now);
  const found: string[] = [];
  if (draft.method !== usual.method) found.push("method");
  const wanted = settingsOf(draft) as Record<string, unknown>;
  const before = settingsOf({ ...usual, method: draft.method }) as Record<string, unknown>;
  const open = settingsOf({ ...emptyDraft(zone, now), method: draft.method }) as Record<string, unknown>;
  for (const name of Object.keys(before)) {
    const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
    if (!same(before[name], open[name]) && !same(wanted[name], before[name])) found.push(`settings.${name}`);
  }
  if (draft.quorum !== LAW) found.push("rules.quorum");
  if (draft.majority !== LAW && needs[draft.method].majority !== "never") found.push("rules.majority");
  if (draft.secret && !usual.secret) found.push("secret");
  if (!draft.secret && draft.reasons !== usual.reasons) found.push("reasons");
  if (!draft.secret && draft.results !== usual.results) found.push("results");
  if (draft.closes !== "" && shorter(draft, matter, zone, now)) found.push("closes_at");
  return found;
}

/** Whether the vote would stay open for less than its matter says, or must stay open exactly so long. */
function shorter(draft: PollDraft, matter: Matter, zone: string, now: number): boolean {
  const first = draft.opens || earliest(matter, zone, now);
  const opens = first ? fromLocal(first, zone) : now;
  const hours = (fromLocal(draft.closes, zone) - opens) / 3_600_000;
  return hours < matter.duration_hours || matter.may_change.duration === "no";
}

/** What is sent for a question about a matter: only what was said, so that the rest is the matter's. */
export function askedOf(draft: PollDraft, matter: Matter, zone: string, now: number) {
  const whole = pollOf(draft, zone);
  if (isFree(matter)) return { ...whole, matter: OTHER };
  const departs = new Set(departures(draft, matter, zone, now));
  const quorum = departs.has("rules.quorum") ? quorumOf(draft) : null;
  const majority = departs.has("rules.majority") ? majorityOf(draft) : null;
  const { kind, circle_id } = matter.body;
  const why = Object.fromEntries(
    Object.entries(draft.whys).flatMap(([field, text]) =>
      departs.has(field) && text.trim() ? [[field, text.trim()] as const] : [],
    ),
  );
  return {
    ...whole,
    matter: matter.code,
    method: draft.method,
    settings: settingsOf(draft),
    opens_at: draft.opens === "" ? null : moment(draft.opens, zone),
    closes_at: draft.closes === "" ? null : moment(draft.closes, zone),
    secret: draft.secret && !matter.secret ? true : null,
    reasons: departs.has("reasons") ? whole.reasons : null,
    results: departs.has("results") ? whole.results : null,
    rules: quorum || majority ? { quorum, majority } : null,
    electorate:
      kind === "circle" && circle_id === null
        ? { kind: "circle" as const, class_ids: [], circle_id: draft.circle || null }
        : kind === "person" && draft.person
          ? { kind: "person" as const, class_ids: [], membership_id: draft.person || null }
          : null,
    affected: draft.affected.trim() ? Number(draft.affected) : null,
    changes_reason: why,
  };
}
