/** What the bylaws pages read. */
import { api, ask, type Schemas } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";

export type Bylaws = Schemas["BylawsOut"];
export type Version = Schemas["BylawsVersionOut"];
export type Line = Schemas["BylawsLine"];
export type Flag = Schemas["PresetCard"]["flag"];
export type MatterOut = Schemas["MatterOut"];

/** A version of the bylaws, the one in force without a number: anew when any version changes, or the language. */
export function useBylaws(version?: number) {
  const { slug, store } = useHere();
  const stamp = store
    .all("bylaws_versions")
    .map((one) => `${one.version}${one.status}`)
    .join();
  return useLoad(
    () =>
      version === undefined
        ? ask(api.GET("/api/v1/cooperatives/{slug}/bylaws", { params: { path: { slug } } }))
        : ask(api.GET("/api/v1/cooperatives/{slug}/bylaws/versions/{version}", { params: { path: { slug, version } } })),
    [slug, version, stamp, store.generation.value, language.value],
  );
}

/** The names of members that an answer came with. */
export function nameIn(bylaws: Bylaws, id: string | null): string | undefined {
  return bylaws.members.find((member) => member.id === id)?.name;
}
