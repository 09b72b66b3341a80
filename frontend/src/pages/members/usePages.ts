/** Lists that come a page at a time. */
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit, type Load, type Submit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { Fresh } from "../../live/store.ts";

interface Page {
  items: readonly unknown[];
  next?: string | null;
}

export interface Pages<P extends Page> {
  /** The first page. */
  readonly load: Load<P>;
  /** What was fetched so far, in the server's order. */
  readonly items: P["items"][number][];
  readonly next: string | null;
  readonly more: Submit<[]>;
}

/** As `useTake`, page by page: begins anew when one of `deps` changes. `fetch` takes the cursor. */
export function usePages<P extends Page>(
  fetch: (cursor: string | null) => Promise<{ data?: P; error?: unknown; response: Response }>,
  pick: (page: P) => Fresh,
  deps: readonly unknown[],
): Pages<P> {
  const { store } = useHere();
  const load = useTake<P>(() => fetch(null), pick, deps);
  const [further, setFurther] = useState<{ first: P | undefined; pages: readonly P[] }>({ first: undefined, pages: [] });
  const pages = load.data ? [load.data, ...(further.first === load.data ? further.pages : [])] : [];
  const next = pages.at(-1)?.next ?? null;
  const more = useSubmit(async () => {
    const first = load.data;
    const { data, response } = await answer(fetch(next));
    store.take(response, pick(data));
    setFurther((before) => ({ first, pages: [...(before.first === first ? before.pages : []), data] }));
  });
  return { load, items: pages.flatMap((page) => page.items as P["items"][number][]), next, more };
}
