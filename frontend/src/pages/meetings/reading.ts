/** Plain facts about meetings and agendas. */
import type { Amendment, Item, Meeting, NoticeSummary } from "./types.ts";

export type Place = "open" | "upcoming" | "prepared" | "past";

export function placeOf({ status }: Pick<Meeting, "status">): Place {
  if (status === "open") return "open";
  if (status === "convened") return "upcoming";
  return status === "draft" ? "prepared" : "past";
}

/** Meetings of one place: what comes next first, what is over with the latest first. */
export function inOrder(meetings: readonly Meeting[], place: Place): Meeting[] {
  const turn = place === "past" ? -1 : 1;
  return meetings
    .filter((meeting) => placeOf(meeting) === place)
    .sort((a, b) => turn * (Date.parse(a.starts_at) - Date.parse(b.starts_at)) || a.id.localeCompare(b.id));
}

/** The points of the agenda in their order, without those that members still ask for. */
export function agendaOf(items: readonly Item[], meeting: string): Item[] {
  return items
    .filter((item) => item.meeting_id === meeting && item.status !== "proposed")
    .sort((a, b) => a.position - b.position || a.id.localeCompare(b.id));
}

/** What members ask to put on the agenda and not enough of them back yet. */
export function askedFor(items: readonly Item[], meeting: string): Item[] {
  return items
    .filter((item) => item.meeting_id === meeting && item.status === "proposed")
    .sort((a, b) => b.backers.length - a.backers.length || a.id.localeCompare(b.id));
}

/** Minutes planned in all, and how many items have no time yet. */
export function planned(items: readonly Pick<Item, "minutes">[]): { minutes: number; open: number } {
  return {
    minutes: items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    open: items.filter(({ minutes }) => minutes === null).length,
  };
}

/** The list with the item at one place moved to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const item = list[from];
  return item === undefined ? [...list] : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Whether a motion or an election: something that is voted on. */
export const isVoted = ({ kind }: Pick<Item, "kind">) => kind === "motion" || kind === "election";

/** Amendments still to be settled, the oldest first. */
export function openAmendments(item: Item): Amendment[] {
  return item.amendments
    .filter(({ status }) => status === "proposed")
    .sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
}

/** The last moment at which the notice is in time; null where the bylaws leave it open. */
export function lastMoment({ due_at }: Pick<NoticeSummary, "due_at">): string | null {
  return due_at === null ? null : new Date(Date.parse(due_at) - 1).toISOString();
}

export type NoticeState = "free" | "due" | "too_late" | "in_time" | "late";

/** How the notice stands against what the bylaws ask, at a moment in milliseconds. */
export function noticeState(notice: NoticeSummary, now: number): NoticeState {
  if (notice.sent_at !== null) return notice.in_time === false ? "late" : notice.in_time === null ? "free" : "in_time";
  if (notice.due_at === null) return "free";
  return now < Date.parse(notice.due_at) ? "due" : "too_late";
}

export type Flaw = "no_items" | "no_text" | "past" | "late" | "no_place" | "no_link";

/** What to put right before the notice goes out; only `late` may be given a reason instead. */
export function flawsOf(meeting: Meeting, items: readonly Item[], now: number): { flaw: Flaw; item?: Item }[] {
  const flaws: { flaw: Flaw; item?: Item }[] = [];
  if (Date.parse(meeting.starts_at) <= now) flaws.push({ flaw: "past" });
  if (items.length === 0) flaws.push({ flaw: "no_items" });
  if (!meeting.place && !meeting.link && !meeting.remote) flaws.push({ flaw: "no_place" });
  if (meeting.remote_confirms.includes("live_av") && !meeting.link) flaws.push({ flaw: "no_link" });
  for (const item of items) if (item.kind === "motion" && !item.body.trim()) flaws.push({ flaw: "no_text", item });
  if (noticeState(meeting.notice, now) === "too_late") flaws.push({ flaw: "late" });
  return flaws;
}

/** Whether a person is let in: the hour is near, of the call or of going on on another day; or the meeting is open. */
export function doorsOpen(meeting: Meeting, now: number): boolean {
  const BEFORE = 2 * 3_600_000;
  const call = meeting.calls.find(({ n }) => n === meeting.call);
  if (meeting.recess?.doors_open_at) return now >= Date.parse(meeting.recess.doors_open_at);
  return meeting.status === "open" || (meeting.status === "convened" && call !== undefined && now >= Date.parse(call.starts_at) - BEFORE);
}

/** A size in the unit that reads best. */
export function sizeOf(bytes: number, language: string): string {
  const units = ["byte", "kilobyte", "megabyte"] as const;
  const step = Math.min(2, bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2);
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: step === 2 ? 1 : 0,
  });
  return format.format(bytes / 1000 ** step);
}

/** Minutes as hours and minutes: "1 h 20 min". */
export function lengthOf(minutes: number, language: string): string {
  const unit = (amount: number, name: "hour" | "minute") =>
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "short" }).format(amount);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? unit(hours, "hour") : "", rest > 0 || hours === 0 ? unit(rest, "minute") : ""].filter(Boolean).join(" ");
}

/** Whether a typed signature is the name of who signs, as people write names: case and spaces aside. */
export function signs(typed: string, name: string): boolean {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
  return plain(typed) !== "" && plain(typed) === plain(name);
}
