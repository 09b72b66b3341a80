import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { api, answer, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Select } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { FormError } from "../../ui/Form.tsx";
import { More } from "../../ui/More.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { rich } from "../../ui/rich.tsx";
import { useCircles, whyNotWrite } from "./circles.ts";
import { InTime } from "./Parts.tsx";
import "../../ui/places.ts";
import "./threads.css";

type Thread = Schemas["ThreadOut"];
type ThreadPart = Schemas["ThreadList"];

/** Pinned first, then by last activity: the order of the server. */
function compareThreads(one: Thread, other: Thread): number {
  if (one.pinned !== other.pinned) return one.pinned ? -1 : 1;
  if (one.last_activity_at !== other.last_activity_at) return one.last_activity_at < other.last_activity_at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

const fresh = ({ items, members, read_positions }: ThreadPart) => ({ threads: items, members, read_positions });

export default function ThreadListPage({ query }: PageProps) {
  const circle = query["circle"] ?? null;
  const unread = query["show"] === "new";
  return <ThreadList key={`${circle} ${unread}`} circle={circle} unread={unread} />;
}

function addressOf(slug: string, circle: string | null, unread: boolean): string {
  const query = new URLSearchParams({ ...(circle && { circle }), ...(unread && { show: "new" }) }).toString();
  return `/c/${slug}/threads${query && `?${query}`}`;
}

function ThreadList({ circle, unread }: { circle: string | null; unread: boolean }) {
  const here = useHere();
  const { slug, store } = here;
  const { route } = useLocation();
  const { circles } = useCircles();
  const [end, setEnd] = useState<{ last: Thread | undefined; next: string | null }>();
  const ask = (cursor: string | null) =>
    api.GET("/api/v1/cooperatives/{slug}/threads", {
      params: { path: { slug }, query: { circle_id: circle, unread, cursor } },
    });
  const load = useTake(
    () => ask(null),
    (data) => {
      setEnd({ last: data.items.at(-1), next: data.next ?? null });
      return fresh(data);
    },
    [slug, circle, unread],
  );
  const more = useSubmit(async () => {
    const { data, response } = await answer(ask(end?.next ?? null));
    store.take(response, fresh(data));
    setEnd({ last: data.items.at(-1), next: data.next ?? null });
  });
  const seen = (thread: Thread) => store.one("read_positions", thread.id);
  const isNew = (thread: Thread) => {
    const position = seen(thread);
    return position === undefined || position.number < thread.last_comment_number;
  };
  const last = end?.next ? end.last : undefined;
  const shown = store
    .all("threads")
    .filter(
      (thread) =>
        thread.deleted_at === null &&
        (circle === null || thread.circle_id === circle) &&
        (!unread || isNew(thread)) &&
        (last === undefined || compareThreads(thread, last) <= 0),
    )
    .sort(compareThreads);
  const mayStart = whyNotWrite(here, circle) === null;
  const start = `/c/${slug}/threads/new${circle ? `?circle=${circle}` : ""}`;
  return (
    <>
      <PageHeader
        title={t`Threads`}
        lead={t`Where things are talked over, and proposals begin.`}
        actions={
          mayStart && (
            <ButtonLink href={start} icon="plus">
              {t`Start a thread`}
            </ButtonLink>
          )
        }
      />
      {here.membership.status === "suspended" && (
        <p class="threads-note">{t`Your membership is suspended: you can read everything here, and write again when it is active.`}</p>
      )}
      <Tabs
        label={t`Which threads`}
        items={[
          { href: addressOf(slug, circle, false), label: t({ message: "All", context: "threads" }), current: !unread },
          { href: addressOf(slug, circle, true), label: t`New for me`, current: unread },
        ]}
      />
      {circles.length > 0 && (
        <div class="threads-filter">
          <Select
            label={t`Circle`}
            value={circle ?? ""}
            onChange={(chosen) => route(addressOf(slug, chosen || null, unread))}
            options={[
              { value: "", label: t`The whole cooperative` },
              ...circles.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        </div>
      )}
      <Loaded load={load}>
        {() =>
          shown.length === 0 ? (
            <Nothing unread={unread} start={mayStart ? start : undefined} all={addressOf(slug, circle, false)} />
          ) : (
            <>
              <ul class="threads">
                {shown.map((thread) => (
                  <li key={thread.id}>
                    <ThreadLine thread={thread} circleShown={circle === null} />
                  </li>
                ))}
              </ul>
              <FormError problem={more.problem} />
              <More next={end?.next} busy={more.busy} onMore={() => void more.run()}>{t`Show older threads`}</More>
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Nothing({ unread, start, all }: { unread: boolean; start: string | undefined; all: string }) {
  if (unread)
    return (
      <EmptyState title={t`You have read everything`} picture="check" action={<a href={all}>{t`See all threads`}</a>}>
        {t`Threads with something new since your last visit appear here.`}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t`Nothing has been talked over yet`}
      picture="threads"
      action={
        start && (
          <ButtonLink href={start} icon="plus">
            {t`Start the first thread`}
          </ButtonLink>
        )
      }
    >
      {t`A thread is for one matter: a question, an idea, a worry. Others answer in their own time, and when the talk has ripened somebody proposes and you decide.`}
    </EmptyState>
  );
}

function ThreadLine({ thread, circleShown }: { thread: Thread; circleShown: boolean }) {
  const { slug, store } = useHere();
  const position = store.one("read_positions", thread.id);
  const author = store.one("members", thread.author_id);
  const last = store.one("members", thread.last_author_id) ?? author;
  const circle = circleShown ? store.one("circles", thread.circle_id) : undefined;
  // Numbers count deleted comments too: never say more are new than there are.
  const unread = position ? Math.min(thread.last_comment_number - position.number, thread.comment_count) : 0;
  const state = position === undefined ? "never" : unread > 0 ? "new" : "read";
  const when = <InTime at={thread.last_activity_at} />;
  const name = last?.name ?? "";
  return (
    <a class={`thread-line ${state}`} href={`/c/${slug}/threads/${thread.id}`}>
      <Avatar person={last} />
      <span class="grow">
        <span class="thread-line-title">
          {thread.pinned && (
            <span class="thread-line-mark">
              <Icon name="pin" size={17} />
              <span class="unheard">{t`Pinned`}: </span>
            </span>
          )}
          {thread.title}
        </span>
        <span class="thread-line-facts">
          <span>
            {thread.last_author_id === null
              ? rich(t`${name} began it <when>then</when>`, { when })
              : rich(t`${name} wrote <when>then</when>`, { when })}
          </span>
          {thread.comment_count > 0 && (
            <span class="tabular">{plural(thread.comment_count, { one: "# comment", other: "# comments" })}</span>
          )}
          {state === "never" && <Badge tone="info">{t({ message: "New", context: "a thread never opened" })}</Badge>}
          {state === "new" && <Badge tone="warning">{plural(unread, { one: "# new", other: "# new" })}</Badge>}
          {circle && (
            <span class="thread-line-circle">
              <Icon name="circles" size={15} /> {circle.name}
            </span>
          )}
          {thread.locked && (
            <span class="thread-line-circle">
              <Icon name="lock" size={15} /> {t`Locked`}
            </span>
          )}
        </span>
      </span>
    </a>
  );
}
