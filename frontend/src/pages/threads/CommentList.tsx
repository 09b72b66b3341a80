import { t } from "@lingui/core/macro";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { FormError } from "../../ui/Form.tsx";
import { More } from "../../ui/More.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ProblemState } from "../../ui/Page.tsx";
import { CommentItem } from "./CommentItem.tsx";
import type { MyReactions } from "./Reactions.tsx";
import type { Reading } from "./reading.ts";
import type { Talk, Thread } from "./talk.ts";

interface CommentListProps {
  thread: Thread;
  talk: Talk;
  reading: Reading;
  mine: MyReactions;
  /** Whether the reader may write here now. */
  open: boolean;
  onReply: (parentId: string) => (key: string, body: string) => Promise<unknown>;
}

/** Height of the bar that lies over the top of the page. */
const BAR = 64;

interface Anchor {
  id: string;
  top: number;
}

/** The first comment that the reader sees, and where it stands. */
function anchorOf(list: HTMLElement | null): Anchor | null {
  for (const item of list?.children ?? []) {
    const { top, bottom } = item.getBoundingClientRect();
    if (bottom > BAR) return top < innerHeight ? { id: item.id, top } : null;
  }
  return null;
}

export function CommentList({ thread, talk, reading, mine, open, onReply }: CommentListProps) {
  const list = useRef<HTMLOListElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  // Read before the drawing that this call leads to: what comes in above must not move the reader.
  const anchor = anchorOf(list.current);
  useLayoutEffect(() => {
    const goal = talk.goal.current;
    const element = goal === null ? null : document.getElementById(`comment-${goal}`);
    if (element) {
      talk.goal.current = null;
      element.scrollIntoView({ block: "start" });
      element.querySelector<HTMLElement>("article")?.focus({ preventScroll: true });
      element.classList.remove("found");
      void element.offsetWidth;
      element.classList.add("found");
    } else if (anchor) {
      const moved = (document.getElementById(anchor.id)?.getBoundingClientRect().top ?? anchor.top) - anchor.top;
      if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: "instant" });
    }
  });
  useEffect(() => {
    if (list.current) reading.watch(list.current);
  });

  const later = useRef(talk.later);
  later.current = talk.later;
  useEffect(() => {
    if (!foot.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const next = later.current;
        if (entries.some((entry) => entry.isIntersecting) && next && !next.problem) void next.run();
      },
      { rootMargin: "400px" },
    );
    observer.observe(foot.current);
    return () => observer.disconnect();
    // Asked again after each page: the foot may still be in view.
  }, [talk.later === null, talk.shown.at(-1)?.id]);

  if (talk.shown.length === 0) {
    if (talk.load.problem) return <ProblemState problem={talk.load.problem} retry={talk.load.reload} />;
    return talk.load.loading && thread.last_comment_number > 0 ? <Skeleton lines={6} /> : null;
  }
  return (
    <>
      {talk.earlier && (
        <>
          <FormError problem={talk.earlier.problem} />
          <More next="earlier" busy={talk.earlier.busy} onMore={() => void talk.earlier?.run()}>
            {t`Show earlier comments`}
          </More>
        </>
      )}
      <ol class="comments" ref={list}>
        {talk.shown.map((comment, index) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            above={talk.shown[index - 1]?.id ?? null}
            isNew={reading.isNew(comment)}
            locked={thread.locked}
            open={open}
            mine={mine}
            goTo={talk.goTo}
            onReply={onReply}
          />
        ))}
      </ol>
      {talk.later && (
        <div ref={foot}>
          <FormError problem={talk.later.problem} />
          <More next="later" busy={talk.later.busy} onMore={() => void talk.later?.run()}>
            {t`Show later comments`}
          </More>
        </div>
      )}
    </>
  );
}
