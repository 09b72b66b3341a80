/** The circles that the reader sees, and where they may write. */
import { api, answer } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere, type Here } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import type { Schemas } from "../../api/client.ts";

export type Circle = Schemas["CircleOut"];

/** Fetches the circles and the reader's places in them; gives those known so far, by name. */
export function useCircles(): { circles: readonly Circle[]; loaded: boolean } {
  const { slug, store } = useHere();
  const load = useLoad(async () => {
    let cursor: string | null = null;
    do {
      const params = { path: { slug }, query: { cursor } };
      const { data, response }: Awaited<ReturnType<typeof page>> = await page(params);
      store.take(response, { circles: data.items, circle_members: data.circle_members });
      cursor = data.next ?? null;
    } while (cursor !== null);
    return true;
  }, [slug, store.generation.value]);
  const names = new Intl.Collator(language.value);
  const circles = [...store.all("circles")].sort((one, other) => names.compare(one.name, other.name));
  return { circles, loaded: load.data === true };
}

function page(params: { path: { slug: string }; query: { cursor: string | null } }) {
  return answer(api.GET("/api/v1/cooperatives/{slug}/circles", { params }));
}

/** Whether the reader is in a circle, as far as is known. */
export function isInCircle(here: Here, circleId: string): boolean {
  return here.store
    .all("circle_members")
    .some((one) => one.circle_id === circleId && one.membership_id === here.membership.id);
}

/** Why the reader may not write, or null when they may. The server has the last word. */
export function whyNotWrite(here: Here, circleId: string | null): "suspended" | "circle" | null {
  if (here.membership.status !== "active") return "suspended";
  if (circleId === null || here.is("admin", "secretary", "facilitator")) return null;
  return isInCircle(here, circleId) ? null : "circle";
}
