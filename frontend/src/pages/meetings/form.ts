/** The form in which a meeting is prepared, as typed, and what is sent of it. */
import { daysAhead, fromLocal, toLocal } from "../questions/zone.ts";
import type { Meeting, MeetingIn, MeetingPatch } from "./types.ts";

export interface MeetingDraft {
  kind: Meeting["kind"];
  title: string;
  intro: string;
  place: string;
  link: string;
  remote: boolean;
  /** The first call on the cooperative's clock: "2027-03-01T18:00". */
  starts: string;
  /** The other calls where somebody moved them; null while they are as planned. */
  others: string[] | null;
  chair: string;
  secretary: string;
  alternate: boolean;
  first_time_first: boolean;
  /** Minutes, as typed. */
  speaking: string;
}

export function emptyForm(zone: string, now: number, me: string): MeetingDraft {
  return {
    kind: "ordinary",
    title: "",
    intro: "",
    place: "",
    link: "",
    remote: false,
    starts: daysAhead(now, 28, 18, zone),
    others: null,
    chair: me,
    secretary: "",
    alternate: false,
    first_time_first: false,
    speaking: "",
  };
}

export function formOf(meeting: Meeting, zone: string): MeetingDraft {
  const [starts = "", ...others] = meeting.calls.map((call) => toLocal(Date.parse(call.starts_at), zone));
  return {
    kind: meeting.kind,
    title: meeting.title,
    intro: meeting.intro,
    place: meeting.place,
    link: meeting.link ?? "",
    remote: meeting.remote,
    starts,
    others: others.length > 0 ? others : null,
    chair: meeting.chair_id,
    secretary: meeting.secretary_id,
    alternate: meeting.alternate,
    first_time_first: meeting.first_time_first,
    speaking: meeting.speaking_seconds === null ? "" : String(meeting.speaking_seconds / 60),
  };
}

/** Later calls moved as far as the first one was, so that they keep their distance. */
export function movedAlong(others: readonly string[], from: string, to: string): string[] {
  const far = Date.parse(`${to}Z`) - Date.parse(`${from}Z`);
  return others.map((local) => {
    const at = new Date(Date.parse(`${local}Z`) + far);
    const moved = Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, 16);
    return /^\d{4}-/.test(moved) ? moved : local;
  });
}

/** A kept draft, if it is one of this form. */
export function readForm(text: string, first: MeetingDraft): MeetingDraft {
  try {
    const kept = JSON.parse(text) as Partial<MeetingDraft>;
    return typeof kept === "object" && kept !== null ? { ...first, ...kept } : first;
  } catch {
    return first;
  }
}

/** Seconds for a speech; null where nothing, or nothing that is a number, was typed. */
export function seconds(typed: string): number | null {
  const minutes = Number(typed.replace(",", "."));
  return typed.trim() === "" || !Number.isFinite(minutes) || minutes <= 0 ? null : Math.round(minutes * 60);
}

/** A local time as a moment; what is no time is left for the server to refuse. */
export function momentOf(local: string, zone: string): string {
  const at = fromLocal(local, zone);
  return Number.isNaN(at) ? local : new Date(at).toISOString();
}

function common(form: MeetingDraft) {
  return {
    place: form.place,
    link: form.link.trim() || null,
    alternate: form.alternate,
    first_time_first: form.first_time_first,
    speaking_seconds: seconds(form.speaking),
  };
}

const calls = (form: MeetingDraft, zone: string) =>
  [form.starts, ...(form.others ?? [])].filter(Boolean).map((local) => momentOf(local, zone));

export function sentForm(form: MeetingDraft, zone: string): MeetingIn {
  return {
    ...common(form),
    remote: form.remote,
    kind: form.kind,
    title: form.title,
    intro: form.intro,
    calls: calls(form, zone),
    chair_id: form.chair || null,
    secretary_id: form.secretary || null,
  };
}

/** What a change sends: once the notice has gone out, only what may still change. */
export function patchOf(form: MeetingDraft, zone: string, convened: boolean): MeetingPatch {
  if (convened) return common(form);
  return { ...common(form), remote: form.remote, kind: form.kind, title: form.title, intro: form.intro, calls: calls(form, zone) };
}
