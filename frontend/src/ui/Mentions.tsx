import { t } from "@lingui/core/macro";
import { useRef, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../api/client.ts";
import { asProblem } from "../api/problem.ts";
import { Avatar } from "./Avatar.tsx";
import { mentionAt } from "./markdown.ts";

type Member = Schemas["MemberRef"];

interface Found {
  /** Where the @ stands, and where the cursor does. */
  from: number;
  to: number;
  members: readonly Member[];
  active: number;
}

const PAUSE_MS = 120;

/** Completion of @names among the cooperative's members; nothing happens without a `slug`. */
export function useMentions(slug: string | undefined, replace: (text: string, cursor: number) => void) {
  const [found, setFound] = useState<Found | null>(null);
  const asked = useRef(0);

  const close = () => {
    asked.current++;
    setFound(null);
  };

  const look = (area: HTMLTextAreaElement) => {
    const to = area.selectionStart;
    const at = slug === undefined ? null : mentionAt(area.value, to);
    const turn = ++asked.current;
    if (!at || slug === undefined) return setFound(null);
    setTimeout(async () => {
      if (turn !== asked.current) return;
      try {
        const params = { path: { slug }, query: { q: at.typed } };
        const { items } = await ask(api.GET("/api/v1/cooperatives/{slug}/mentions", { params }));
        if (turn === asked.current)
          setFound(items.length === 0 ? null : { from: at.from, to, members: items.slice(0, 6), active: 0 });
      } catch (thrown) {
        // Without suggestions one can still write the name; what else is wrong shows on sending.
        console.warn("mentions:", asProblem(thrown).detail);
        if (turn === asked.current) setFound(null);
      }
    }, PAUSE_MS);
  };

  const choose = (member: Member, text: string) => {
    if (!found) return;
    const words = `@[${member.name.replace(/[[\]]/g, "")}](member:${member.id}) `;
    replace(text.slice(0, found.from) + words + text.slice(found.to), found.from + words.length);
    close();
  };

  /** True when the key was for the list. */
  const onKeyDown = (event: KeyboardEvent, text: string): boolean => {
    if (!found) return false;
    const count = found.members.length;
    const member = found.members[found.active];
    if (event.key === "ArrowDown") setFound({ ...found, active: (found.active + 1) % count });
    else if (event.key === "ArrowUp") setFound({ ...found, active: (found.active + count - 1) % count });
    else if ((event.key === "Enter" || event.key === "Tab") && member) choose(member, text);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const aria = (listId: string) =>
    found
      ? {
          "aria-autocomplete": "list" as const,
          "aria-controls": listId,
          "aria-activedescendant": `${listId}-${found.active}`,
        }
      : {};

  return { found, look, close, choose, onKeyDown, aria };
}

interface MentionListProps {
  id: string;
  mentions: ReturnType<typeof useMentions>;
  text: string;
}

export function MentionList({ id, mentions, text }: MentionListProps) {
  const { found, choose } = mentions;
  return (
    <>
      <p class="unheard" role="status">
        {found ? t`${found.members.length} members found. Arrow keys and Enter choose.` : ""}
      </p>
      {found && (
        <ul class="mentions" id={id} role="listbox" aria-label={t`Members`}>
          {found.members.map((member, index) => (
            <li
              key={member.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === found.active}
              // The text area keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(member, text)}
            >
              <Avatar person={member} size="small" /> <span>{member.name}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
