/** Telling members apart by name and number. */
import { t } from "@lingui/core/macro";
import type { Member } from "./wire.ts";

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a member is who was typed: letters of the name whatever their case and accents, or the number. */
export function matches(member: Member | undefined, typed: string): boolean {
  const wanted = plain(typed.trim());
  return wanted === "" || (member !== undefined && (plain(member.name).includes(wanted) || String(member.number) === wanted));
}

/** The member's number in the register, beside the name. */
export function MemberNumber({ member }: { member: Member | undefined }) {
  const number = member?.number;
  if (number == null) return null;
  return <span class="muted small tabular"> · {t`no. ${number}`}</span>;
}
