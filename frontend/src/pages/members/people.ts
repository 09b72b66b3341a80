/** What the pages of members share. */
import { api, type Schemas } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import type { Here } from "../../app/cooperative.tsx";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { language, locale } from "../../app/texts.ts";
import { everyPage } from "../../ui/everyPage.ts";

export type Member = Schemas["MemberRef"];
export type Role = Member["role"];

export const roles: readonly Role[] = ["member", "facilitator", "secretary", "admin", "observer"];
const rank: Record<Role, number> = { observer: 0, member: 1, facilitator: 2, secretary: 3, admin: 4 };

/** The roles that the reader may give to a member, the member's own included. */
export function rolesToGive(here: Here, member?: Member): Role[] {
  const own = member?.id === here.membership.id;
  return roles.filter(
    (role) =>
      role === member?.role ||
      ((here.is("admin") || role !== "admin") && !(own && rank[role] > rank[here.membership.role])),
  );
}

/** The classes of members by name; loads them. */
export function useClasses(): readonly Schemas["MemberClassOut"][] {
  const { slug, store } = useHere();
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/classes", { params: { path: { slug } } }),
    ({ items }) => ({ classes: items }),
    [slug],
  );
  const sorting = new Intl.Collator(language.value);
  return [...store.all("classes")].sort((a, b) => sorting.compare(a.name, b.name));
}

export type Organisation = Schemas["OrganisationOut"];

/** The members that are cooperatives by name, with the rule of their votes; loads them. */
export function useOrganisations() {
  const { slug, store } = useHere();
  const load = useLoad(async () => {
    const { first } = await everyPage(
      (cursor) => api.GET("/api/v1/cooperatives/{slug}/organisations", { params: { path: { slug }, query: { limit: 100, cursor } } }),
      ({ items }, response) => store.take(response, { organisations: items }),
    );
    return first;
  }, [slug, store, store.generation.value]);
  // Among them are the delegates.
  useLoad(
    () =>
      everyPage(
        (cursor) => api.GET("/api/v1/cooperatives/{slug}/members", { params: { path: { slug }, query: { status: ["active", "suspended"], limit: 100, cursor } } }),
        ({ items }, response) => store.take(response, { members: items }),
      ),
    [slug, store, store.generation.value],
  );
  const sorting = new Intl.Collator(language.value);
  const organisations: readonly Organisation[] = [...store.all("organisations")].sort((a, b) => sorting.compare(a.name, b.name));
  return { load, organisations };
}

/** What is typed into a field for whole numbers. */
export function digits(text: string): string {
  return text.replace(/\D/g, "").slice(0, 7);
}

/** A day without an hour, such as "2016-08-22", in words. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat(locale.value, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

/** Letters without case and accents, to find by. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
