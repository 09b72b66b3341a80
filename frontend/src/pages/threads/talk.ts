/** The part of a thread's comments that is shown: page by page both ways, never more than a few pages at once. */
import { useRef, useState } from "preact/hooks";
import { api, answer, type Schemas } from "../../api/client.ts";
import { useLoad, useSubmit, type Load, type Submit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { inStretch, type Stretch } from "./order.ts";

export type Comment = Schemas["CommentOut"];
export type Thread = Schemas["ThreadOut"];

const PAGE = 50;
/** Shown above a comment that one jumps to, so that it does not stand alone. */
const CONTEXT = 12;
/** Shown at most: what lies furthest from the reader goes, and comes again when they go back. */
const SHOWN = 200;

interface Part {
  from_number?: number;
  before_number?: number;
  newer_than?: number;
  limit: number;
}

export interface Talk {
  /** In reading order. */
  readonly shown: readonly Comment[];
  readonly load: Load<true>;
  /** Absent at the beginning, and at the end. */
  readonly earlier: Submit<[]> | null;
  readonly later: Submit<[]> | null;
  /** Brings a comment into view, loading what is around it. */
  readonly goTo: (number: number) => Promise<void>;
  readonly toBeginning: () => Promise<void>;
  /** The comment to bring into view after the next drawing; the list takes it. */
  readonly goal: { current: number | null };
}

/** Fetches comments of a thread into the store. */
export function useFetchComments(threadId: string): (part: Part) => Promise<Schemas["ListWithMembers_CommentOut_"]> {
  const { store } = useHere();
  return async (part) => {
    const { data, response } = await answer(
      api.GET("/api/v1/threads/{thread_id}/comments", { params: { path: { thread_id: threadId }, query: part } }),
    );
    store.take(response, { comments: data.items, members: data.members });
    return data;
  };
}

/** Every comment of a thread that is known here, in no order. */
export function useKnown(threadId: string): readonly Comment[] {
  return useHere()
    .store.all("comments")
    .filter((comment) => comment.thread_id === threadId);
}

export function useTalk(threadId: string, first: number | null): Talk {
  const { store } = useHere();
  const fetch = useFetchComments(threadId);
  const known = useKnown(threadId);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const [, draw] = useState(0);
  const goal = useRef(first);
  const shown = stretch ? inStretch(known, stretch) : [];
  const latest = useRef(shown);
  latest.current = shown;

  const fromBeginning = async () => {
    const page = await fetch({ limit: PAGE });
    setStretch({ start: null, end: page.next ? (page.items.at(-1)?.path ?? null) : null });
  };
  const around = async (number: number) => {
    const [before, after] = await Promise.all([
      fetch({ before_number: number, limit: CONTEXT }),
      fetch({ from_number: number, limit: PAGE }),
    ]);
    if (after.items.length === 0) return fromBeginning();
    setStretch({
      start: before.next ? (before.items[0]?.path ?? null) : null,
      end: after.next ? (after.items.at(-1)?.path ?? null) : null,
    });
  };
  const load = useLoad(async () => {
    // When all that was known became doubtful, the reader stays where they were.
    const place = goal.current ?? latest.current[0]?.number;
    await (place === undefined ? fromBeginning() : around(place));
    return true as const;
  }, [threadId, store.generation.value]);

  const kept = (wider: Stretch) =>
    inStretch(
      store.all("comments").filter((comment) => comment.thread_id === threadId),
      wider,
    );
  const earlier = useSubmit(async () => {
    const from = latest.current[0];
    if (!from || !stretch) return;
    const page = await fetch({ before_number: from.number, limit: PAGE });
    const wider = { ...stretch, start: page.next ? (page.items[0]?.path ?? null) : null };
    const all = kept(wider);
    setStretch(all.length > SHOWN ? { ...wider, end: all[SHOWN - 1]?.path ?? wider.end } : wider);
  });
  const later = useSubmit(async () => {
    const from = latest.current.at(-1);
    if (!from || !stretch) return;
    const page = await fetch({ from_number: from.number, limit: PAGE });
    const wider = { ...stretch, end: page.next ? (page.items.at(-1)?.path ?? null) : null };
    const all = kept(wider);
    setStretch(all.length > SHOWN ? { ...wider, start: all[all.length - SHOWN]?.path ?? wider.start } : wider);
  });
  const goTo = async (number: number) => {
    goal.current = number;
    if (latest.current.some((comment) => comment.number === number)) draw((n) => n + 1);
    else await around(number);
  };
  return {
    shown,
    load,
    earlier: stretch?.start ? earlier : null,
    later: stretch?.end ? later : null,
    goTo,
    toBeginning: async () => {
      await fromBeginning();
      goal.current = 1;
      draw((n) => n + 1);
    },
    goal,
  };
}
