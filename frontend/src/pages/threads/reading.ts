/** What is new for the reader in a thread, and how far they have read. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { api, answer } from "../../api/client.ts";
import { asProblem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { readOn } from "./order.ts";
import { useFetchComments, useKnown, type Comment, type Thread } from "./talk.ts";

const PAUSE_MS = 700;
const AT_ONCE = 100;

export interface Reading {
  /** Whether a comment came since the reader was here last. */
  readonly isNew: (comment: Comment) => boolean;
  /** New comments that the reader has not reached yet, oldest first. */
  readonly unseen: readonly Comment[];
  /** There are more new ones than were fetched. */
  readonly many: boolean;
  /** Notices when the end of an element that carries `data-reach` comes into view. */
  readonly watch: (list: HTMLElement) => void;
  readonly readAll: () => Promise<void>;
}

/**
 * @param since the number up to which the reader had read when they came; null on their first visit, when
 * everything is new and nothing is marked but what arrives meanwhile.
 */
export function useReading(thread: Thread, since: number | null): Reading {
  const { store, membership } = useHere();
  const known = useKnown(thread.id);
  const fetch = useFetchComments(thread.id);
  const [many, setMany] = useState(false);
  const [, draw] = useState(0);
  const begin = useRef(since ?? thread.last_comment_number);
  const seen = useRef(new Set<number>());
  const position = store.one("read_positions", thread.id)?.number ?? null;

  const note = useRef(async (_: number) => {});
  note.current = async (number) => {
    try {
      const params = { path: { thread_id: thread.id } };
      const { data, response } = await answer(api.PUT("/api/v1/threads/{thread_id}/read", { params, body: { number } }));
      store.take(response, { read_positions: [data] });
    } catch (thrown) {
      // The next comment that is reached tries again; until then only this device knows.
      console.warn("read position:", asProblem(thrown).detail);
    }
  };

  useEffect(() => {
    if (since === null) void note.current(0);
    else if (since < thread.last_comment_number)
      fetch({ newer_than: since, limit: AT_ONCE }).then(
        (page) => setMany(page.next != null),
        (thrown: unknown) => console.warn("new comments:", asProblem(thrown).detail),
      );
  }, [thread.id, store.generation.value]);

  const byNumber = new Map(known.map((comment) => [comment.number, comment]));
  const isMineOrGone = (comment: Comment | undefined) =>
    comment !== undefined && (comment.author_id === membership.id || comment.deleted_at !== null);
  const reached = readOn(
    position ?? 0,
    thread.last_comment_number,
    (number) => seen.current.has(number) || isMineOrGone(byNumber.get(number)),
  );
  const waiting = useRef<number | null>(null);
  waiting.current = reached > (position ?? 0) && seen.current.size > 0 ? reached : null;
  useEffect(() => {
    if (waiting.current === null) return;
    const timer = setTimeout(() => waiting.current !== null && void note.current(waiting.current), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [reached, position]);
  useEffect(() => {
    const leave = () => document.hidden && waiting.current !== null && void note.current(waiting.current);
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      if (waiting.current !== null) void note.current(waiting.current);
    };
  }, []);

  const watch = useMemo(() => watcher((number) => {
    if (seen.current.has(number)) return;
    seen.current.add(number);
    draw((n) => n + 1);
  }), [thread.id]);
  useEffect(() => () => watch.end(), [watch]);

  const isNew = (comment: Comment) => comment.number > begin.current && comment.author_id !== membership.id;
  const unseen = known
    .filter(
      (comment) =>
        isNew(comment) &&
        comment.deleted_at === null &&
        comment.number > (position ?? 0) &&
        !seen.current.has(comment.number),
    )
    .sort((one, other) => one.number - other.number);
  return {
    isNew,
    unseen,
    many,
    watch: watch.over,
    readAll: async () => {
      setMany(false);
      await note.current(thread.last_comment_number);
    },
  };
}

/** Calls `reach` with the number of each comment whose end comes into view while the page is looked at. */
function watcher(reach: (number: number) => void): { over: (list: HTMLElement) => void; end: () => void } {
  const inView = new Set<Element>();
  const tell = () => {
    if (!document.hidden) for (const element of inView) reach(Number((element as HTMLElement).dataset["reach"]));
  };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries)
      if (entry.isIntersecting) inView.add(entry.target);
      else inView.delete(entry.target);
    tell();
  });
  document.addEventListener("visibilitychange", tell);
  return {
    over: (list) => list.querySelectorAll("[data-reach]").forEach((element) => observer.observe(element)),
    end: () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", tell);
    },
  };
}
