/** What is known of a meeting that goes on, read from the store while drawing. */
import { useEffect } from "preact/hooks";
import { useLoad, type Load } from "../../api/hooks.ts";
import { useHere, type Here } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import type { CooperativeStore } from "../../live/store.ts";
import { presenceOf, watchMeeting } from "../../live/store.ts";
import { knowLenders, loadMeeting, loadPoll, loadPresence, loadSpeakers, loadStanding } from "./calls.ts";
import type { AgendaItem, Attendance, Hands, Meeting, Outsider, Poll, Presence, Proxy, Speaker, Standing } from "./wire.ts";

type Kept = {
  meetings: Meeting;
  agenda_items: AgendaItem;
  standings: Standing;
  speakers: Speaker;
  polls: Poll;
  hands: Hands;
  attendance: Attendance;
  outside_holders: Outsider;
  proxies: Proxy;
};
type Reads = Pick<CooperativeStore, "one" | "all">;

/** One thing of the room by its id. */
export function one<R extends keyof Kept>(store: Reads, resource: R, id: string | null | undefined): Kept[R] | undefined {
  return store.one(resource, id) as Kept[R] | undefined;
}

/** Everything known of a resource of the room. */
export function all<R extends keyof Kept>(store: Reads, resource: R): readonly Kept[R][] {
  return store.all(resource) as readonly unknown[] as readonly Kept[R][];
}

/** The meeting, its agenda and my standing, fetched into the store. */
export function useMeeting(id: string): Load<Standing> {
  const { store } = useHere();
  useEffect(() => watchMeeting(id), [id]);
  return useLoad(async () => {
    const [standing] = await Promise.all([loadStanding(store, id), loadMeeting(store, id), loadPresence(id)]);
    await knowLenders(store, id, [standing.given?.holder_id ?? undefined, ...standing.held.map(({ giver_id: giver }) => giver)]);
    // What is dealt with is shown as a whole, so that nobody sees a room without its vote for a moment.
    const current = agendaOf(store, id).find(({ status }) => status === "current");
    if (current) await Promise.all([loadSpeakers(store, id, current.id), ...current.poll_ids.map((poll) => loadPoll(store, poll))]);
    return standing;
  }, [store, id, store.generation.value]);
}

export function presenceAt(id: string): Presence | undefined {
  return presenceOf(id) as Presence | undefined;
}

/** The points of a meeting in their order, without those that were only wished for. */
export function agendaOf(store: Reads, meeting: string): readonly AgendaItem[] {
  return all(store, "agenda_items")
    .filter((item) => item.meeting_id === meeting && item.status !== "proposed")
    .sort((a, b) => a.position - b.position);
}

/** The votes of a meeting, the last opened first. */
export function pollsOf(store: Reads, meeting: string): readonly Poll[] {
  const opened = (poll: Poll) => Date.parse(poll.opened_at ?? poll.created_at);
  return all(store, "polls")
    .filter((poll) => poll.meeting_id === meeting)
    .sort((a, b) => opened(b) - opened(a));
}

/** Fetches the votes of an item that are not known yet. */
export function usePollsOf(item: AgendaItem | undefined): void {
  const { store } = useHere();
  const missing = (item?.poll_ids ?? []).filter((id) => !one(store, "polls", id)).join(" ");
  useLoad(async () => {
    await Promise.all(missing.split(" ").filter(Boolean).map((id) => loadPoll(store, id)));
    return true;
  }, [store, missing]);
}

/** The speakers of an item: who speaks, who waits in their order, who has spoken. */
export function useSpeakers(meeting: string, item: AgendaItem | undefined) {
  const { store } = useHere();
  const id = item?.id;
  useLoad(async () => {
    if (id !== undefined) await loadSpeakers(store, meeting, id);
    return true;
  }, [store, meeting, id, store.generation.value]);
  const own = all(store, "speakers").filter((speaker) => speaker.item_id === id && speaker.withdrawn_at === null);
  return {
    speaking: own.find((speaker) => speaker.started_at !== null && speaker.ended_at === null),
    waiting: own.filter((speaker) => speaker.started_at === null).sort((a, b) => (a.place ?? 999) - (b.place ?? 999)),
    spoken: own.filter((speaker) => speaker.ended_at !== null),
  };
}

/** A member's name as the store has it. */
export function nameOf(here: Pick<Here, "store">, member: string | null | undefined): string {
  return here.store.one("members", member)?.name ?? "…";
}

/** Sentences that came in several languages, in the reader's. */
export function inWords(words: Readonly<Record<string, readonly string[]>> | undefined): readonly string[] {
  return words?.[language.value] ?? words?.["en"] ?? [];
}

/** Whether somebody holds an office of the meeting: who does sees what runs it. */
export function holdsOffice(here: Here, meeting: Meeting): boolean {
  return meeting.chair_id === here.membership.id || meeting.secretary_id === here.membership.id;
}
