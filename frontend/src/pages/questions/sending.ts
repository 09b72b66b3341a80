/** The form on the wire. */
import type { components } from "../../api/schema";
import { majorityOf, quorumOf, reasonsOf, type OptionDraft, type PollDraft } from "./draft.ts";
import { needs, type Setting } from "./methods.ts";
import { fromLocal } from "./zone.ts";

type Schemas = components["schemas"];
type PollIn = Schemas["PollIn"];
type MethodSettings = NonNullable<PollIn["settings"]>;

/** A moment on the wire; what is no time goes as it is, for the server to name the field. */
export function moment(local: string, zone: string): string {
  const at = fromLocal(local, zone);
  return Number.isNaN(at) ? local : new Date(at).toISOString();
}

/** A number as typed; what is none goes as it is, for the server to name the field. */
function figure(typed: string): number {
  const text = typed.trim();
  return (/^-?\d+$/.test(text) ? Number(text) : text) as number;
}

/**
 * An amount as typed, in English or Spanish: money has at most two decimals, so a mark before three digits
 * groups thousands, and the last mark before one or two digits begins the cents.
 */
export function amount(typed: string): string {
  const text = typed.replace(/[\s\u00a0\u202f']/g, "");
  const [, whole, cents] = /^(.*)[.,](\d{1,2})$/.exec(text) ?? [];
  const plain = (whole ?? text).replace(/[.,](?=\d{3}(?!\d))/g, "");
  return cents === undefined ? plain : `${plain}.${cents}`;
}

/** Only the settings that the method reads; the others keep their defaults. */
export function settingsOf(draft: PollDraft): MethodSettings {
  const used = new Set<Setting>(needs[draft.method].settings);
  return {
    ...(used.has("seats") && { seats: figure(draft.seats) }),
    ...(used.has("most") && draft.most.trim() && { most: figure(draft.most) }),
    ...(used.has("high") && { high: figure(draft.high) }),
    ...(used.has("dots") && { dots: figure(draft.dots) }),
    ...(used.has("blocks") && { blocks_allowed: figure(draft.blocks) }),
    ...(used.has("target") && draft.target.trim() && { target: figure(draft.target) }),
    ...(used.has("budget") && { budget: amount(draft.budget) || null, currency: draft.currency.trim().toUpperCase() || null }),
    ...(used.has("reserves") && {
      reserves: draft.reserves
        .filter(({ group }) => group.trim())
        .map(({ group, least }) => ({ group: group.trim(), at_least: figure(least) })),
    }),
    ...(used.has("none") && { none_of_these: draft.none }),
    ...(used.has("shuffle") && { shuffle: draft.shuffle }),
  };
}

/** The options that the method asks about, each with what that method needs. */
export function optionsOf(draft: PollDraft, zone: string): Schemas["OptionIn"][] {
  const kind = needs[draft.method].options;
  if (kind === "none") return [];
  const reserved = needs[draft.method].settings.includes("reserves") && draft.reserves.some(({ group }) => group.trim());
  return draft.options.flatMap((option): Schemas["OptionIn"][] => {
    if (kind === "times") return option.day === "" ? [] : [timeOf(option, zone)];
    if (option.label.trim() === "") return [];
    return [
      {
        label: option.label.trim(),
        ...(option.description.trim() && { description: option.description }),
        ...(option.picture && { picture: option.picture }),
        ...(kind === "costs" && { cost: amount(option.cost) || null }),
        ...(reserved && option.group.trim() && { group: option.group.trim() }),
      },
    ];
  });
}

/** A time as an option; its label says it in the form that everyone reads alike, clients show it in their own zone. */
function timeOf({ day, from, to, label }: OptionDraft, zone: string) {
  const next = from !== "" && to !== "" && to <= from ? dayAfter(day) : day;
  return {
    label: label.trim() || `${day} ${from}–${to} (${zone})`,
    starts_at: moment(`${day}T${from}`, zone),
    ends_at: moment(`${next}T${to}`, zone),
  };
}

function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(at) ? day : new Date(at + 86_400_000).toISOString().slice(0, 10);
}

/** Where a new round of consent begins; other methods have no rounds. */
export function startOf({ method, decideAtOnce }: PollDraft): Pick<PollIn, "phase"> {
  return method === "consent" ? { phase: decideAtOnce ? "decide" : "clarify" } : {};
}

/** Everything that the form says, for a question whose asker sets everything, and for a change. */
export function pollOf(draft: PollDraft, zone: string) {
  const secret = draft.secret;
  return {
    title: draft.title,
    body: draft.body,
    method: draft.method,
    settings: settingsOf(draft),
    options: optionsOf(draft, zone),
    opens_at: draft.opens === "" ? null : moment(draft.opens, zone),
    closes_at: moment(draft.closes, zone),
    secret,
    reasons: secret ? ("off" as const) : reasonsOf(draft),
    results: secret ? ("after_close" as const) : draft.results,
    electorate: {
      kind: draft.who,
      class_ids: draft.who === "classes" ? draft.classes : [],
      circle_id: draft.who === "circle" ? draft.circle || null : null,
      membership_id: draft.who === "person" ? draft.person || null : null,
    },
    rules: { quorum: quorumOf(draft), majority: majorityOf(draft) },
    managers: draft.managers,
    early_close: draft.early,
    extension: draft.extension,
    recused: draft.recused.map(({ member, reason }) => ({ membership_id: member, reason })),
    conditions: draft.conditions
      .filter(({ text }) => text.trim())
      .map(({ text, due }) => ({ text: text.trim(), due_on: due || null })),
    review_on: draft.reviewOn || null,
    supersedes: draft.supersedes || null,
  };
}
