import type { Schemas } from "../api/client.ts";

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a member is who was typed: letters of the name whatever their case and accents, or the number. */
export function matches(member: Pick<Schemas["MemberRef"], "name" | "number"> | undefined, typed: string): boolean {
  const wanted = plain(typed.trim());
  return wanted === "" || (member !== undefined && (plain(member.name).includes(wanted) || String(member.number) === wanted));
}
