import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { api, answer, ask, type Schemas } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { asProblem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { toast } from "../../ui/Toast.tsx";
import { Name } from "./Parts.tsx";

export type Emoji = Schemas["ReactionOut"]["emoji"];

export const emojis: readonly Emoji[] = ["👍", "👎", "💚", "🎉", "😄", "🤔", "👀", "🙏"];

/** What a sign means, for those who hear it. */
function emojiName(emoji: Emoji): string {
  switch (emoji) {
    case "👍":
      return t`Agreed`;
    case "👎":
      return t`Not so`;
    case "💚":
      return t`Warmly`;
    case "🎉":
      return t`Hooray`;
    case "😄":
      return t`Funny`;
    case "🤔":
      return t`I wonder`;
    case "👀":
      return t`Looking into it`;
    case "🙏":
      return t`Thanks`;
  }
}

export interface MyReactions {
  has: (commentId: string | null, emoji: Emoji) => boolean;
  toggle: (commentId: string | null, emoji: Emoji) => Promise<void>;
}

const keyOf = (commentId: string | null, emoji: string) => `${commentId ?? "thread"} ${emoji}`;

/** The reader's own reactions in a thread; `commentId` null is its opening text. */
export function useMyReactions(threadId: string): MyReactions {
  const { store } = useHere();
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    const load = async () => {
      const found = new Set<string>();
      let cursor: string | null = null;
      do {
        const page: Schemas["Page_MyReactionOut_"] = await ask(
          api.GET("/api/v1/threads/{thread_id}/reactions/mine", {
            params: { path: { thread_id: threadId }, query: { cursor } },
          }),
        );
        for (const one of page.items) found.add(keyOf(one.comment_id, one.emoji));
        cursor = page.next ?? null;
      } while (cursor !== null);
      if (current) setMine(found);
    };
    load().catch((thrown: unknown) => console.warn("my reactions:", asProblem(thrown).detail));
    return () => {
      current = false;
    };
  }, [threadId, store.generation.value]);

  const set = (key: string, on: boolean) =>
    setMine((before) => {
      const after = new Set(before);
      if (on) after.add(key);
      else after.delete(key);
      return after;
    });
  const send = async (commentId: string | null, emoji: Emoji, on: boolean) => {
    if (commentId === null) {
      const options = { params: { path: { thread_id: threadId, emoji } } };
      const address = "/api/v1/threads/{thread_id}/reactions/{emoji}";
      const { data, response } = await answer(on ? api.PUT(address, options) : api.DELETE(address, options));
      store.take(response, { threads: [data] });
    } else {
      const options = { params: { path: { comment_id: commentId, emoji } } };
      const address = "/api/v1/comments/{comment_id}/reactions/{emoji}";
      const { data, response } = await answer(on ? api.PUT(address, options) : api.DELETE(address, options));
      store.take(response, { comments: [data] });
    }
  };
  return {
    has: (commentId, emoji) => mine.has(keyOf(commentId, emoji)),
    toggle: async (commentId, emoji) => {
      const key = keyOf(commentId, emoji);
      const on = !mine.has(key);
      set(key, on);
      try {
        await send(commentId, emoji, on);
      } catch (thrown) {
        set(key, !on);
        toast(asProblem(thrown).detail, "danger");
      }
    },
  };
}

interface ReactionsProps {
  commentId: string | null;
  counts: Readonly<Record<string, number>>;
  mine: MyReactions;
  /** Whether the reader may react. */
  open: boolean;
}

export function Reactions({ commentId, counts, mine, open }: ReactionsProps) {
  const given = emojis.filter((emoji) => (counts[emoji] ?? 0) > 0 || mine.has(commentId, emoji));
  return (
    <>
      {given.map((emoji) => {
        const isMine = mine.has(commentId, emoji);
        const count = Math.max(counts[emoji] ?? 0, isMine ? 1 : 0);
        const name = emojiName(emoji);
        const label = plural(count, { one: `${name}: # person`, other: `${name}: # people` });
        const inside = (
          <>
            <span aria-hidden="true">{emoji}</span> <span class="tabular">{count}</span>
          </>
        );
        return open ? (
          <button
            key={emoji}
            type="button"
            class="reaction"
            aria-pressed={isMine}
            aria-label={label}
            title={label}
            onClick={() => void mine.toggle(commentId, emoji)}
          >
            {inside}
          </button>
        ) : (
          <span key={emoji} class="reaction" role="img" aria-label={label} title={label}>
            {inside}
          </span>
        );
      })}
      {open && (
        <Menu label={t`React`} icon="smile" align="start">
          <div class="emoji-grid">
            {emojis.map((emoji) => (
              <button
                key={emoji}
                type="button"
                aria-label={emojiName(emoji)}
                title={emojiName(emoji)}
                aria-pressed={mine.has(commentId, emoji)}
                onClick={() => void mine.toggle(commentId, emoji)}
              >
                {emoji}
              </button>
            ))}
          </div>
        </Menu>
      )}
    </>
  );
}

interface WhoReactedProps {
  threadId: string;
  commentId: string | null;
  onClose: () => void;
}

export function WhoReacted({ threadId, commentId, onClose }: WhoReactedProps) {
  const { store } = useHere();
  // Asked again when one is given or taken back meanwhile.
  const given = commentId === null ? store.one("threads", threadId) : store.one("comments", commentId);
  const load = useLoad(async () => {
    const items: Schemas["ReactionOut"][] = [];
    let cursor: string | null = null;
    do {
      const query: { cursor: string | null; limit: number } = { cursor, limit: 100 };
      const { data, response }: { data: Schemas["ListWithMembers_ReactionOut_"]; response: Response } = await answer(
        commentId === null
          ? api.GET("/api/v1/threads/{thread_id}/reactions", { params: { path: { thread_id: threadId }, query } })
          : api.GET("/api/v1/comments/{comment_id}/reactions", { params: { path: { comment_id: commentId }, query } }),
      );
      store.take(response, { members: data.members });
      items.push(...data.items);
      cursor = data.next ?? null;
    } while (cursor !== null);
    return items;
  }, [threadId, commentId, JSON.stringify(given?.reactions)]);
  return (
    <Dialog title={t`Who reacted`} open onClose={onClose}>
      {load.problem && (
        <Notice tone="danger" spoken>
          <p>{load.problem.detail}</p>
        </Notice>
      )}
      {!load.data && !load.problem && <Skeleton lines={3} />}
      {emojis.map((emoji) => {
        const people = load.data?.filter((one) => one.emoji === emoji) ?? [];
        if (people.length === 0) return null;
        return (
          <section key={emoji}>
            <h3 class="who-title">
              <span aria-hidden="true">{emoji}</span> {emojiName(emoji)} <span class="muted tabular">{people.length}</span>
            </h3>
            <ul class="who">
              {people.map((one) => (
                <li key={one.member_id}>
                  <Avatar person={store.one("members", one.member_id)} size="small" /> <Name id={one.member_id} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}
