/** Finding a member by name, to name them in a poll. */
import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

const TYPING_MS = 250;
const OFFERED = 8;

interface PickMemberProps {
  /** What the button says, and the dialog's title. */
  children: string;
  onPick: (member: Schemas["MemberRef"]) => void;
  /** Members that can't be chosen any more. */
  taken?: readonly string[];
}

/** A button that opens a search among active members. */
export function PickMember({ children, onPick, taken = [] }: PickMemberProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" small icon="plus" onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog title={children} open={open} onClose={() => setOpen(false)}>
        <Finder
          taken={taken}
          onPick={(member) => {
            setOpen(false);
            onPick(member);
          }}
        />
      </Dialog>
    </>
  );
}

function Finder({ onPick, taken }: { onPick: PickMemberProps["onPick"]; taken: readonly string[] }) {
  const { slug } = useHere();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const load = useLoad(
    () =>
      ask(
        api.GET("/api/v1/cooperatives/{slug}/members", {
          params: { path: { slug }, query: { q: q || null, status: ["active"], limit: OFFERED } },
        }),
      ),
    [slug, q],
  );
  return (
    <>
      <TextInput label={t`Name or number`} type="search" autoFocus autoComplete="off" value={typed} onChange={setTyped} />
      {!load.data && <Skeleton lines={4} />}
      {load.data?.items.length === 0 && <p role="status">{t`Nobody has this name.`}</p>}
      <ul class="asking-people">
        {load.data?.items.map((member) => (
          <li key={member.id}>
            <button
              type="button"
              class="asking-person"
              disabled={taken.includes(member.id)}
              onClick={() => onPick(member)}
            >
              <Avatar person={member} size="small" />
              <span>{member.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
