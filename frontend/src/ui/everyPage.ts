/** A list that is wanted whole, page by page. */
import { answer } from "../api/client.ts";

interface Page<T> {
  items: T[];
  next?: string | null;
}

/** Asks for every page of a list, hands each on, and gives the items of all with the first page. */
export async function everyPage<T, P extends Page<T>>(
  ask: (cursor: string | null) => Promise<{ data?: P; error?: unknown; response: Response }>,
  take: (page: P, response: Response) => void,
): Promise<{ first: P; items: P["items"] }> {
  let page = await answer(ask(null));
  const first = page.data;
  const items: P["items"] = [];
  for (;;) {
    take(page.data, page.response);
    items.push(...page.data.items);
    if (!page.data.next) return { first, items };
    page = await answer(ask(page.data.next));
  }
}
