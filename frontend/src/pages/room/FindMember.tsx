/** Finding a member by name or number. */
import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { findMembers } from "./calls.ts";
import { MemberNumber } from "./names.tsx";
import type { Member } from "./wire.ts";

const TYPING_MS = 200;

interface FindMemberProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  taken?: readonly string[];
  onPick: (member: Member) => void;
  /** Shown before anything is typed. */
  eager?: boolean;
  autoFocus?: boolean;
  /** What stands beside a name. */
  about?: (member: Member) => ComponentChildren;
}

export function FindMember({ label, hint, error, taken = [], onPick, eager, autoFocus, about }: FindMemberProps) {
  const { slug } = useHere();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const shown = q !== "" || eager === true;
  const load = useLoad(async () => (shown ? findMembers(slug, q, eager ? 30 : 8) : []), [slug, q, shown]);
  const people = load.data?.filter((member) => member.role !== "observer");
  return (
    <div class="stack-small">
      <TextInput
        type="search"
        autoComplete="off"
        label={label}
        hint={hint ?? t`By name or number.`}
        error={error ?? load.problem?.detail}
        value={typed}
        onChange={setTyped}
        {...(autoFocus ? { autoFocus } : {})}
      />
      {shown && !people && <Skeleton lines={3} />}
      {shown && people?.length === 0 && <p role="status">{t`Nobody has this name or number.`}</p>}
      {shown && people && people.length > 0 && (
        <ul class="found-people">
          {people.map((member) => (
            <li key={member.id}>
              <button
                type="button"
                class="found-person"
                disabled={taken.includes(member.id)}
                onClick={() => {
                  setTyped("");
                  setQ("");
                  onPick(member);
                }}
              >
                <Avatar person={member} size="small" />
                <span class="grow">
                  {member.name}
                  <MemberNumber member={member} />
                </span>
                {about?.(member)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
