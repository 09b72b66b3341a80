import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, answer, ask } from "../../api/client.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { RelativeTime } from "../../ui/Time.tsx";
import { toast } from "../../ui/Toast.tsx";
import { History } from "./History.tsx";
import { Ask, Name, useOpen } from "./Parts.tsx";
import { Reactions, WhoReacted, type MyReactions } from "./Reactions.tsx";
import type { Comment } from "./talk.ts";
import { Editing, Writing, type Wording } from "./Writing.tsx";

interface CommentProps {
  comment: Comment;
  /** The comment shown right above. */
  above: string | null;
  isNew: boolean;
  locked: boolean;
  open: boolean;
  mine: MyReactions;
  goTo: (number: number) => Promise<void>;
  onReply: (parentId: string) => (key: string, body: string) => Promise<unknown>;
}

export function CommentItem({ comment, above, isNew, locked, open, mine, goTo, onReply }: CommentProps) {
  const here = useHere();
  const { slug, store, membership } = here;
  const [shown, show, close] = useOpen<"edit" | "history" | "who" | "delete">();
  const draft = `comment:${comment.thread_id}:${comment.id}`;
  const [kept] = useDraft(draft);
  const [replying, setReplying] = useState(kept !== "");
  const isMine = comment.author_id === membership.id;
  const moderates = here.is("admin", "secretary", "facilitator");
  const name = store.one("members", comment.author_id)?.name ?? "";
  const deleter = store.one("members", comment.deleted_by_id)?.name;
  const parent = comment.parent_id === above ? undefined : store.one("comments", comment.parent_id);
  const apart = comment.parent_id !== null && comment.parent_id !== above;
  const parentName = store.one("members", parent?.author_id)?.name;
  const parentNumber = comment.path.at(-2) ?? 0;

  const save = async (wording: Wording) => {
    const { data, response } = await answer(
      api.PATCH("/api/v1/comments/{comment_id}", { params: { path: { comment_id: comment.id } }, body: wording }),
    );
    const { members, ...changed } = data;
    store.take(response, { comments: [changed], members });
  };
  const remove = async () => {
    const params = { path: { comment_id: comment.id } };
    await ask(api.DELETE("/api/v1/comments/{comment_id}", { params }));
    const { data, response } = await answer(api.GET("/api/v1/comments/{comment_id}", { params }));
    const { members, ...trace } = data;
    store.take(response, { comments: [trace], members });
  };
  const copy = async () => {
    const address = `${location.origin}/c/${slug}/threads/${comment.thread_id}?comment=${comment.number}`;
    try {
      await navigator.clipboard.writeText(address);
      toast(t`The link is copied.`);
    } catch {
      // Copying is refused, or the page is not served safely: the address can be copied by hand.
      toast(address, "info");
    }
  };

  const look = `comment${isNew ? " is-new" : ""}${comment.path.length > 1 ? " is-reply" : ""}`;
  const place = { "--depth": comment.path.length - 1 };
  if (comment.deleted_at)
    return (
      <li id={`comment-${comment.number}`} class={look} style={place}>
        <article class="comment-sheet comment-gone" tabIndex={-1}>
          <p class="muted" data-reach={comment.number}>
            <Icon name="trash" size={16} />{" "}
            {comment.deleted_by_id === comment.author_id
              ? t`${name} took this comment back.`
              : deleter
                ? t`A comment by ${name} was deleted by ${deleter}.`
                : t`A comment by ${name} was deleted by a facilitator.`}
          </p>
          {moderates && (
            <button type="button" class="quiet-link" onClick={show("history")}>{t`What it said`}</button>
          )}
          {shown === "history" && <History threadId={comment.thread_id} commentId={comment.id} onClose={close} />}
        </article>
      </li>
    );
  return (
    <li id={`comment-${comment.number}`} class={look} style={place}>
      <article class="comment-sheet" tabIndex={-1} aria-label={t`Comment by ${name}`}>
        {apart && (
          <button type="button" class="quiet-link reply-to" onClick={() => void goTo(parentNumber)}>
            <Icon name="reply" size={16} />{" "}
            <span>{parentName ? t`to ${parentName}` : t`to an earlier comment`}</span>
          </button>
        )}
        <header class="comment-head">
          <Avatar person={store.one("members", comment.author_id)} size="small" />
          <p class="said-by grow">
            <Name id={comment.author_id} />
            <span class="muted">
              <RelativeTime at={comment.created_at} />
            </span>
            {comment.edited_at && (
              <button type="button" class="quiet-link" onClick={show("history")}>{t`edited`}</button>
            )}
            {isNew && <Badge tone="warning">{t({ message: "New", context: "a comment" })}</Badge>}
          </p>
          <Menu label={t`More about this comment`}>
            {isMine && open && <MenuItem icon="edit" onClick={show("edit")}>{t`Edit`}</MenuItem>}
            {comment.edited_at && <MenuItem icon="clock" onClick={show("history")}>{t`Former wordings`}</MenuItem>}
            {Object.keys(comment.reactions).length > 0 && (
              <MenuItem icon="smile" onClick={show("who")}>{t`Who reacted`}</MenuItem>
            )}
            <MenuItem icon="link" onClick={() => void copy()}>{t`Copy the link`}</MenuItem>
            {(moderates || (isMine && membership.status === "active" && !locked)) && (
              <MenuItem icon="trash" danger onClick={show("delete")}>{t`Delete`}</MenuItem>
            )}
          </Menu>
        </header>
        {shown === "edit" ? (
          <Editing of={comment.id} text={wordingOf(comment)} onSave={save} onClose={close} />
        ) : (
          <Prose html={comment.body_html} />
        )}
        <div class="said-foot" data-reach={comment.number}>
          {open && !replying && (
            <Button kind="quiet" small icon="reply" onClick={() => setReplying(true)} aria-label={t`Reply to ${name}`}>
              {t`Reply`}
            </Button>
          )}
          <Reactions commentId={comment.id} counts={comment.reactions} mine={mine} open={open} />
        </div>
        {replying && open && (
          <Writing
            draft={draft}
            label={t`Your reply to ${name}`}
            send={t`Reply`}
            rows={3}
            autoFocus={kept === ""}
            onSend={onReply(comment.id)}
            onCancel={() => setReplying(false)}
          />
        )}
      </article>
      {shown === "history" && <History threadId={comment.thread_id} commentId={comment.id} onClose={close} />}
      {shown === "who" && <WhoReacted threadId={comment.thread_id} commentId={comment.id} onClose={close} />}
      {shown === "delete" && (
        <Ask
          question={t`Delete this comment?`}
          consequence={
            isMine
              ? t`Its words go; that you wrote something here stays to be seen, and so do the replies.`
              : t`Its words go for everyone; that something stood here and who deleted it stays to be seen.`
          }
          confirm={t`Delete`}
          onConfirm={remove}
          onClose={close}
        />
      )}
    </li>
  );
}

function wordingOf({ body, version }: Comment): Wording {
  return { body, version };
}
