/** Names of what meetings call by a code. Read while drawing: they follow the language. */
import { plural, t } from "@lingui/core/macro";
import { language, locale } from "../../app/texts.ts";
import type { Tone } from "../../ui/Notice.tsx";
import type { Amendment, Call, Item, ItemKind, Meeting, Minutes, NoticeProof, ProxyList } from "./types.ts";

/** Sentences that the server gives by language. */
export function said(words: Readonly<Record<string, string[]>>): readonly string[] {
  return words[language.value] ?? words["en"] ?? [];
}

/** A name that the server gives by language. */
export function named(name: Readonly<Record<string, string>>): string {
  return name[language.value] ?? name["en"] ?? "";
}

export function meetingKind(kind: Meeting["kind"]): string {
  return kind === "ordinary"
    ? t({ message: "Ordinary assembly", context: "a kind of meeting" })
    : t({ message: "Extraordinary assembly", context: "a kind of meeting" });
}

export function meetingStatus(status: Meeting["status"]): { word: string; tone: Tone } {
  switch (status) {
    case "draft":
      return { word: t({ message: "Being prepared", context: "a meeting" }), tone: "neutral" };
    case "convened":
      return { word: t({ message: "Convened", context: "a meeting" }), tone: "info" };
    case "open":
      return { word: t({ message: "In session", context: "a meeting" }), tone: "success" };
    case "closed":
      return { word: t({ message: "Held", context: "a meeting" }), tone: "neutral" };
    case "cancelled":
      return { word: t({ message: "Called off", context: "a meeting" }), tone: "danger" };
  }
}

export function itemKind(kind: ItemKind): string {
  switch (kind) {
    case "information":
      return t({ message: "Information", context: "a kind of item on the agenda" });
    case "debate":
      return t({ message: "Debate", context: "a kind of item on the agenda" });
    case "motion":
      return t({ message: "Motion", context: "a kind of item on the agenda" });
    case "election":
      return t({ message: "Election", context: "a kind of item on the agenda" });
  }
}

/** What each kind is for, in a line. */
export function itemKindHint(kind: ItemKind): string {
  switch (kind) {
    case "information":
      return t`Something is told. Nothing is decided.`;
    case "debate":
      return t`We talk it over. Nothing is decided.`;
    case "motion":
      return t`A text that the assembly adopts or rejects.`;
    case "election":
      return t`People are chosen for an office.`;
  }
}

export function itemStatus(status: Item["status"]): { word: string; tone: Tone } | null {
  switch (status) {
    case "current":
      return { word: t({ message: "Now", context: "an item on the agenda" }), tone: "success" };
    case "done":
      return { word: t({ message: "Done", context: "an item on the agenda" }), tone: "neutral" };
    case "postponed":
      return { word: t({ message: "Postponed", context: "an item on the agenda" }), tone: "warning" };
    case "proposed":
      return { word: t({ message: "Asked for", context: "an item on the agenda" }), tone: "info" };
    case "waiting":
      return null;
  }
}

export function amendmentStatus(status: Amendment["status"]): { word: string; tone: Tone } {
  switch (status) {
    case "proposed":
      return { word: t({ message: "Proposed", context: "an amendment" }), tone: "info" };
    case "accepted":
      return { word: t({ message: "Taken over by the author", context: "an amendment" }), tone: "success" };
    case "adopted":
      return { word: t({ message: "Adopted", context: "an amendment" }), tone: "success" };
    case "rejected":
      return { word: t({ message: "Rejected", context: "an amendment" }), tone: "danger" };
    case "withdrawn":
      return { word: t({ message: "Withdrawn", context: "an amendment" }), tone: "neutral" };
  }
}

/** "First call", "Second call", "4th call". */
export function callName(n: number): string {
  if (n === 1) return t({ message: "First call", context: "of a meeting" });
  if (n === 2) return t({ message: "Second call", context: "of a meeting" });
  if (n === 3) return t({ message: "Third call", context: "of a meeting" });
  return t({ message: `Call ${n}`, context: "of a meeting" });
}

export function callStatus(call: Call): { word: string; tone: Tone } | null {
  if (call.status === "open") return { word: t({ message: "Opened", context: "a call of a meeting" }), tone: "success" };
  if (call.status === "failed") return { word: t({ message: "No quorum", context: "a call of a meeting" }), tone: "danger" };
  return null;
}

export function channelName(channel: NoticeProof["channel"]): string {
  switch (channel) {
    case "mail":
      return t({ message: "Mail", context: "how somebody was told" });
    case "app":
      return t({ message: "In Batzar", context: "how somebody was told" });
    case "paper":
      return t({ message: "On paper", context: "how somebody was told" });
  }
}

export function minutesStatus(status: Minutes["status"]): { word: string; tone: Tone } {
  switch (status) {
    case "draft":
      return { word: t({ message: "Minutes: draft", context: "state of minutes" }), tone: "neutral" };
    case "approved":
      return { word: t({ message: "Minutes: being signed", context: "state of minutes" }), tone: "warning" };
    case "sealed":
      return { word: t({ message: "Minutes: sealed", context: "state of minutes" }), tone: "success" };
  }
}

/** As what somebody signs: the bylaws' own names are shown as they are. */
export function signerName(code: string): string {
  switch (code) {
    case "secretary":
      return t({ message: "Secretary of the meeting", context: "who signs" });
    case "chairperson":
    case "chair":
      return t({ message: "Chair of the meeting", context: "who signs" });
    case "two_members":
      return t({ message: "A member who was there", context: "who signs" });
    case "two_designated_members":
      return t({ message: "A member named by the assembly", context: "who signs" });
    default:
      return code.replaceAll("_", " ");
  }
}

export function members(count: number): string {
  return plural(count, { one: "# member", other: "# members" });
}

/** A day without an hour, such as "2027-03-01", in words. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat(locale.value, { dateStyle: "full", timeZone: "UTC" }).format(new Date(day));
}

/** By when minutes are filed where the bylaws ask for it, or that they are; null where nothing asks. */
export function filingWords({ file_days: days, file_by: by, filed_on: on }: Pick<Meeting, "file_days" | "file_by" | "filed_on">): string | null {
  if (on) return t`Filed on ${dayInWords(on)}`;
  if (by) return t`To be filed by ${dayInWords(by)}`;
  if (days === null) return null;
  return plural(days, { one: "To be filed within # day of their approval", other: "To be filed within # days of their approval" });
}

/** What a holder has already, beside their name. */
export function heldWords(room: ProxyList["room"], id: string): string | undefined {
  const held = (room.holders ?? []).find(({ membership_id }) => membership_id === id)?.held ?? 0;
  if (room.most !== null && held >= room.most) return t`holds ${held}: no room for more`;
  return held > 0 ? plural(held, { one: "holds # vote", other: "holds # votes" }) : undefined;
}
