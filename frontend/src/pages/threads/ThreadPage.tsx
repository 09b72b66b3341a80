import { plural, t } from "@lingui/core/macro";
import { useRef } from "preact/hooks";
import { api, answer } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { rich } from "../../ui/rich.tsx";
import { RelativeTime } from "../../ui/Time.tsx";
import { useCircles, whyNotWrite } from "./circles.ts";
import { CommentList } from "./CommentList.tsx";
import { Decisions, useDecisions } from "./Decisions.tsx";
import { History } from "./History.tsx";
import { ThreadMenu } from "./Moderation.tsx";
import { InName, InTime, Name, useOpen } from "./Parts.tsx";
import { Reactions, useMyReactions, WhoReacted } from "./Reactions.tsx";
import { useReading } from "./reading.ts";
import { useTalk, type Thread } from "./talk.ts";
import { Editing, Writing, type Wording } from "./Writing.tsx";
import "./threads.css";
import "./thread.css";

interface Arrival {
  /** The last number read when the reader came; null on a first visit. */
  number: number | null;
  at: string | null;
}

export default function ThreadPage({ params, query }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const asked = Number(query["comment"]);
  const arrival = useRef<Arrival | null>(null);
  const load = useTake(
    () => api.GET("/api/v1/threads/{thread_id}", { params: { path: { thread_id: id } } }),
    ({ members, read_position, ...thread }) => {
      arrival.current ??= { number: read_position?.number ?? null, at: read_position?.read_at ?? null };
      return { threads: [thread], members, read_positions: read_position ? [read_position] : [] };
    },
    [id],
  );
  const decisions = useDecisions(id);
  return (
    <Loaded load={decisions.ready ? load : { ...load, data: undefined }}>
      {() => {
        const thread = store.one("threads", id);
        if (thread && arrival.current)
          return <ThreadView thread={thread} arrival={arrival.current} first={asked > 0 ? asked : null} />;
        if (load.loading) return null;
        return <ProblemState problem={new Problem(404, { detail: t`This thread is no longer where you can see it.` })} />;
      }}
    </Loaded>
  );
}

function ThreadView({ thread, arrival, first }: { thread: Thread; arrival: Arrival; first: number | null }) {
  const here = useHere();
  const { slug, store } = here;
  useCircles();
  const talk = useTalk(thread.id, first);
  const reading = useReading(thread, arrival.number);
  const mine = useMyReactions(thread.id);
  const why = thread.deleted_at ? "deleted" : thread.locked ? "locked" : whyNotWrite(here, thread.circle_id);
  const circle = store.one("circles", thread.circle_id);
  const gone = thread.deleted_at !== null;
  const { hasAny } = useDecisions.known(store, thread.id);
  const toFirstNew = () => {
    const next = reading.unseen[0];
    if (next) void talk.goTo(next.number);
  };
  const add = (parentId: string | null) => async (key: string, body: string) => {
    const { data, response } = await answer(
      api.POST("/api/v1/threads/{thread_id}/comments", {
        params: { path: { thread_id: thread.id }, header: { "Idempotency-Key": key } },
        body: { body, parent_id: parentId },
      }),
    );
    const { members, ...comment } = data;
    store.take(response, { comments: [comment], members });
    await talk.goTo(comment.number);
  };
  const decisions = <Decisions key="decisions" thread={thread} open={why === null} />;
  const opening = <Opening key="opening" thread={thread} mine={mine} open={why === null} />;
  return (
    <div class="thread-page">
      <PageHeader
        title={gone ? t`A deleted thread` : thread.title}
        trail={[
          { label: t`Threads`, href: `/c/${slug}/threads` },
          ...(circle ? [{ label: circle.name, href: `/c/${slug}/threads?circle=${circle.id}` }] : []),
        ]}
        above={
          (thread.pinned || thread.locked || circle?.closed) && (
            <>
              {thread.pinned && <Badge icon="pin" tone="danger">{t`Pinned`}</Badge>}
              {thread.locked && <Badge icon="lock">{t`Locked`}</Badge>}
              {circle?.closed && <Badge icon="eye" tone="info">{t`Only this circle sees it`}</Badge>}
            </>
          )
        }
        actions={<ThreadMenu thread={thread} />}
      />
      <div class="thread">
        {hasAny ? [decisions, opening] : [opening, decisions]}
        <section class="thread-talk" aria-labelledby="talk">
          <div class="spread talk-head">
            <h2 id="talk" class="tabular">
              {thread.comment_count === 0
                ? t`No comments yet`
                : plural(thread.comment_count, { one: "# comment", other: "# comments" })}
            </h2>
            {(talk.earlier || talk.later) && (
              <span class="row">
                {talk.earlier && <Button kind="quiet" small onClick={() => void talk.toBeginning()}>{t`To the beginning`}</Button>}
                {talk.later && (
                  <Button kind="quiet" small onClick={() => void talk.goTo(thread.last_comment_number)}>{t`To the latest`}</Button>
                )}
              </span>
            )}
          </div>
          <NewSince
            arrival={arrival}
            count={reading.unseen.length}
            many={reading.many}
            onReadAll={() => void reading.readAll()}
          />
          {thread.comment_count === 0 && thread.last_comment_number === 0 && !gone && (
            <p class="muted">{t`Nobody has answered so far. What do you think?`}</p>
          )}
          <CommentList thread={thread} talk={talk} reading={reading} mine={mine} open={why === null} onReply={add} />
          {!talk.later && (
            <div class="talk-foot" id="write">
              {why === null ? (
                <Writing
                  draft={`comment:${thread.id}`}
                  label={t`Your comment`}
                  send={t`Comment`}
                  onSend={add(null)}
                />
              ) : (
                <WhyNot why={why} />
              )}
            </div>
          )}
        </section>
      </div>
      <p class="arrivals" role="status">
        {reading.unseen.length > 0 && (
          <Button small icon="down" onClick={toFirstNew}>
            {reading.many
              ? t`More than ${reading.unseen.length} new comments`
              : plural(reading.unseen.length, { one: "# new comment", other: "# new comments" })}
          </Button>
        )}
      </p>
    </div>
  );
}

function Opening({ thread, mine, open }: { thread: Thread; mine: ReturnType<typeof useMyReactions>; open: boolean }) {
  const { store, membership } = useHere();
  const [shown, show, close] = useOpen<"edit" | "history" | "who">();
  const save = async (wording: Wording) => {
    const { data, response } = await answer(
      api.PATCH("/api/v1/threads/{thread_id}", { params: { path: { thread_id: thread.id } }, body: wording }),
    );
    const { members, ...changed } = data;
    store.take(response, { threads: [changed], members });
  };
  if (thread.deleted_at)
    return (
      <Notice tone="neutral" title={t`This thread was deleted`}>
        <p>
          {rich(t`<who>Somebody</who> deleted it <when>then</when>. What others answered stays here to be read.`, {
            who: <InName id={thread.deleted_by_id ?? thread.author_id} />,
            when: <InTime at={thread.deleted_at} />,
          })}
        </p>
      </Notice>
    );
  return (
    <article class="thread-opening" aria-label={t`Opening text`}>
      <p class="said-by">
        <Name id={thread.author_id} />
        <span class="muted">
          <RelativeTime at={thread.created_at} />
        </span>
        {thread.edited_at && (
          <button type="button" class="quiet-link" onClick={show("history")}>{t`edited`}</button>
        )}
      </p>
      {shown === "edit" ? (
        <Editing of={thread.id} text={thread} onSave={save} onClose={close} />
      ) : (
        <>
          {thread.body_html.trim() === "" ? <p class="muted">{t`The title says it all.`}</p> : <Prose html={thread.body_html} />}
          <div class="said-foot">
            {open && thread.author_id === membership.id && (
              <Button kind="quiet" small icon="edit" onClick={show("edit")}>{t`Edit`}</Button>
            )}
            <Reactions commentId={null} counts={thread.reactions} mine={mine} open={open} />
            {Object.keys(thread.reactions).length > 0 && (
              <button type="button" class="quiet-link" onClick={show("who")}>{t`Who?`}</button>
            )}
          </div>
        </>
      )}
      {shown === "who" && <WhoReacted threadId={thread.id} commentId={null} onClose={close} />}
      {shown === "history" && <History threadId={thread.id} commentId={null} onClose={close} />}
    </article>
  );
}

interface NewSinceProps {
  arrival: Arrival;
  count: number;
  many: boolean;
  onReadAll: () => void;
}

/** What came since the reader was here, while something of it is left. */
function NewSince({ arrival, count, many, onReadAll }: NewSinceProps) {
  if (count === 0 || arrival.at === null) return null;
  return (
    <div class="new-since">
      <p>
        <Icon name="clock" size={18} />{" "}
        {rich(
          many
            ? t`More than ${count} new since you were here <when>then</when>`
            : plural(count, {
                one: "# new since you were here <when>then</when>",
                other: "# new since you were here <when>then</when>",
              }),
          { when: <InTime at={arrival.at} /> },
        )}
      </p>
      <Button kind="quiet" small onClick={onReadAll}>{t`Mark all as read`}</Button>
    </div>
  );
}

function WhyNot({ why }: { why: "deleted" | "locked" | "suspended" | "circle" }) {
  return (
    <Notice tone="neutral">
      <p>
        {why === "deleted"
          ? t`This thread was deleted, so nothing can be added to it.`
          : why === "locked"
            ? t`This thread is locked: it can be read, and nothing is added. A facilitator can unlock it.`
            : why === "suspended"
              ? t`Your membership is suspended: you can read everything here, and write again when it is active.`
              : t`Only members of this circle write here. Ask them to add you.`}
      </p>
    </Notice>
  );
}
