import { api, ask } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { matterOf } from "./matters.ts";

/** The cooperative's kinds of matter, as its bylaws in force have them, in the reader's language. */
export function useMatters() {
  const { slug, store } = useHere();
  return useLoad(
    async () => {
      const bylaws = await ask(api.GET("/api/v1/cooperatives/{slug}/bylaws", { params: { path: { slug } } }));
      return bylaws.matters.map(matterOf);
    },
    [slug, store.generation.value, language.value],
  );
}
