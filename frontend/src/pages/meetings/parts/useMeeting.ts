/** A meeting, its agenda and the reader's standing at it, kept fresh by the store. */
import { useHere, useTake, type Here } from "../../../app/cooperative.tsx";
import type { Load } from "../../../api/hooks.ts";
import type { CooperativeStore } from "../../../live/store.ts";
import { getMeeting, getStanding } from "../calls.ts";
import { agendaOf, askedFor } from "../reading.ts";
import type { Doc, Item, Meeting, Standing, Whole } from "../types.ts";

/** Loads a meeting with its agenda into the store. */
export function useMeeting(id: string): Load<Whole> {
  return useTake(
    () => getMeeting(id),
    ({ meeting, items, documents, members }) => ({ meetings: [meeting], agenda_items: items, meeting_documents: documents, members }),
    [id],
  );
}

export function meetingIn(store: CooperativeStore, id: string): Meeting | undefined {
  return store.one("meetings", id);
}

export function meetingsIn(store: CooperativeStore): readonly Meeting[] {
  return store.all("meetings");
}

/** The documents of the meeting itself, the first one first. */
export function documentsIn(store: CooperativeStore, meeting: string): readonly Doc[] {
  return store
    .all("meeting_documents")
    .filter((one) => one.meeting_id === meeting && one.item_id === null)
    .sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
}

/** The agenda in its order, and what members still ask for. */
export function itemsIn(store: CooperativeStore, meeting: string): { agenda: Item[]; asked: Item[] } {
  const items = store.all("agenda_items");
  return { agenda: agendaOf(items, meeting), asked: askedFor(items, meeting) };
}

/** The reader's own standing at a meeting; undefined while it is on its way. */
export function useStanding(id: string): Standing | undefined {
  const { store } = useHere();
  useTake(
    () => getStanding(id),
    (standing) => ({ standings: [standing] }),
    [id],
  );
  return store.one("standings", id);
}

type Officers = Pick<Meeting, "chair_id" | "secretary_id">;

/** Whether the reader runs the meeting: administrators, secretaries, its chair and who keeps its minutes. */
export function runs({ is, membership }: Here, meeting: Officers): boolean {
  const office = membership.id === meeting.chair_id || membership.id === meeting.secretary_id;
  return is("admin", "secretary") || (office && membership.status === "active");
}

/** Whether the reader helps at the meeting: who runs it, and facilitators. */
export function stewards(here: Here, meeting: Officers): boolean {
  return here.is("facilitator") || runs(here, meeting);
}

/** Whether the reader takes part: observers and suspended members only read. */
export function takesPart({ is }: Here): boolean {
  return is("admin", "secretary", "facilitator", "member");
}
