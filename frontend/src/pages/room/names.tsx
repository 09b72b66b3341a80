/** Telling members apart by name and number. */
import { t } from "@lingui/core/macro";
import type { Member } from "./wire.ts";

/** The member's number in the register, beside the name. */
export function MemberNumber({ member }: { member: Member | undefined }) {
  const number = member?.number;
  if (number == null) return null;
  return <span class="muted small tabular"> · {t`no. ${number}`}</span>;
}
