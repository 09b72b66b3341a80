/** A poll that has not opened back in the form, and its changes on the wire. */
import type { components } from "../../api/schema";
import { emptyDraft, majorityOf, quorumOf, ruled, tidied, type OptionDraft, type PollDraft } from "./draft.ts";
import { askedOf, isFree, LAW, type Matter } from "./matters.ts";
import { toLocal } from "./zone.ts";

type Schemas = components["schemas"];

/** The form of a poll that was made already; `matter` where one judges it, `nameOf` names its members. */
export function draftOf(
  poll: Schemas["PollOut"],
  matter: Matter | null,
  zone: string,
  now: number,
  nameOf: (id: string) => string = () => "",
): PollDraft {
  const { settings } = poll;
  const options = poll.options
    .filter((option) => !option.none_of_these)
    .map((option): OptionDraft => {
      const starts = option.starts_at ? toLocal(Date.parse(option.starts_at), zone) : "";
      const ends = option.ends_at ? toLocal(Date.parse(option.ends_at), zone) : "";
      return {
        label: starts ? "" : option.label,
        description: option.description,
        picture: option.picture_url?.split("/").pop() ?? "",
        cost: option.cost ?? "",
        group: option.group ?? "",
        day: starts.slice(0, 10),
        from: starts.slice(11),
        to: ends.slice(11),
      };
    });
  const raised = (field: string) => poll.ruling?.changes?.some((change) => change.field === field) ?? false;
  const typed = (number: number | null | undefined) => (number == null ? "" : String(number));
  return {
    ...emptyDraft(zone, now),
    title: poll.title,
    body: poll.body,
    method: poll.method,
    options: tidied(options),
    seats: typed(settings.seats) || "1",
    most: typed(settings.most),
    high: typed(settings.high) || "5",
    dots: typed(settings.dots) || "10",
    blocks: typed(settings.blocks_allowed) || "0",
    target: typed(settings.target),
    budget: settings.budget ?? "",
    currency: settings.currency ?? "EUR",
    reserves: (settings.reserves ?? []).map(({ group, at_least }) => ({ group, least: String(at_least) })),
    none: settings.none_of_these ?? false,
    shuffle: settings.shuffle ?? false,
    secret: poll.secret,
    recused: poll.recused.map(({ membership_id: member, reason }) => ({ member, name: nameOf(member), reason })),
    conditions: poll.conditions.map(({ text, due_on }) => ({ text, due: due_on ?? "" })),
    opens: toLocal(Date.parse(poll.opens_at), zone),
    closes: toLocal(Date.parse(poll.closes_at), zone),
    who: poll.electorate.kind,
    classes: poll.electorate.class_ids,
    circle: poll.electorate.circle_id ?? "",
    person: poll.electorate.membership_id ?? "",
    personName: nameOf(poll.electorate.membership_id ?? ""),
    ...ruled(poll.rules),
    ...(matter && !raised("rules.quorum") && { quorum: LAW }),
    ...(matter && !raised("rules.majority") && { majority: LAW }),
    whys: Object.fromEntries((poll.ruling?.changes ?? []).map(({ field, reason }) => [field, reason])),
    affected: typed(poll.affected),
    reviewOn: poll.review_on ?? "",
    supersedes: poll.supersedes ?? "",
    reasons: poll.reasons,
    results: poll.results,
    managers: poll.managers,
    early: poll.early_close,
    extension: poll.extension,
  };
}

/** What is sent to change a poll. A quorum or majority that is no longer raised is the bylaws' again. */
export function changedOf(draft: PollDraft, matter: Matter, zone: string, now: number): Schemas["PollPatch"] {
  const { matter: _, ...asked } = askedOf(draft, matter, zone, now);
  if (isFree(matter)) return asked;
  return {
    ...asked,
    rules: {
      quorum: draft.quorum === LAW ? null : quorumOf(draft),
      majority: draft.majority === LAW ? null : majorityOf(draft),
    },
  };
}
