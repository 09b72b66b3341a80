/** The circles that the reader sees, as a tree. */
import { answer, api, type Schemas } from "../../api/client.ts";
import { useLoad, type Load } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";

export type Circle = Schemas["CircleOut"];

export interface Branch {
  readonly circle: Circle;
  readonly inside: readonly Branch[];
}

/** Loads every circle that the reader may see, and in which of them they are. */
export function useCircles(): Load<true> {
  const { slug, store } = useHere();
  return useLoad(async () => {
    let cursor: string | null = null;
    do {
      const { data, response }: { data: Schemas["CircleList"]; response: Response } = await answer(
        api.GET("/api/v1/cooperatives/{slug}/circles", { params: { path: { slug }, query: { cursor, limit: 100 } } }),
      );
      store.take(response, { circles: data.items, circle_members: data.circle_members });
      cursor = data.next ?? null;
    } while (cursor !== null);
    return true as const;
  }, [slug, store, store.generation.value]);
}

/** The circles by name, each with those inside it. One whose outer circle the reader does not see stands outermost. */
export function treeOf(circles: readonly Circle[]): Branch[] {
  const sorting = new Intl.Collator(language.value);
  const seen = new Set(circles.map((circle) => circle.id));
  const under = (parent: string | null): Branch[] =>
    circles
      .filter((circle) => (circle.parent_id !== null && seen.has(circle.parent_id) ? circle.parent_id : null) === parent)
      .sort((a, b) => sorting.compare(a.name, b.name))
      .map((circle) => ({ circle, inside: under(circle.id) }));
  return under(null);
}

/** A tree as a list, each circle with how deep it lies. */
export function flat(branches: readonly Branch[], depth = 0): { circle: Circle; depth: number }[] {
  return branches.flatMap(({ circle, inside }) => [{ circle, depth }, ...flat(inside, depth + 1)]);
}

/** The circles around one, the outermost first, as far as the reader sees them. */
export function around(circle: Circle, circles: readonly Circle[]): Circle[] {
  const outer = circles.find((one) => one.id === circle.parent_id);
  return outer ? [...around(outer, circles), outer] : [];
}
