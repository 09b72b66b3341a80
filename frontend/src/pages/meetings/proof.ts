/** Proofs of notice, person by person. */
import type { NoticeProof } from "./types.ts";

export type Filter = "all" | "bounced" | "unopened";
export const filters: readonly Filter[] = ["all", "bounced", "unopened"];

export interface Told {
  member: string;
  notices: NoticeProof[];
}

/** Each member's notices together, the first sent first. */
export function byMember(notices: readonly NoticeProof[]): Told[] {
  const people = new Map<string, NoticeProof[]>();
  for (const notice of [...notices].sort((a, b) => a.id.localeCompare(b.id)))
    people.set(notice.membership_id, [...(people.get(notice.membership_id) ?? []), notice]);
  return [...people].map(([member, own]) => ({ member, notices: own }));
}

const arrived = (one: NoticeProof) => one.sent_at !== null && one.bounced_at === null;
/** Nothing but what came back. */
const lost = ({ notices }: Told) => notices.some((one) => one.bounced_at !== null) && !notices.some((one) => arrived(one) && one.channel !== "app");
const opened = ({ notices }: Told) => notices.some((one) => one.opened_at !== null);

export function fits(person: Told, filter: Filter): boolean {
  if (filter === "bounced") return person.notices.some((one) => one.bounced_at !== null);
  return filter === "all" || !opened(person);
}

/** How many were told, opened it, and got none that arrived outside Batzar. */
export function told(people: readonly Told[]): { told: number; opened: number; bounced: number } {
  return {
    told: people.filter(({ notices }) => notices.some(arrived)).length,
    opened: people.filter(opened).length,
    bounced: people.filter(lost).length,
  };
}
