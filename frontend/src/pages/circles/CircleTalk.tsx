import { plural, t } from "@lingui/core/macro";
import { api, type Schemas } from "../../api/client.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { DateTime, RelativeTime, TimeLeft } from "../../ui/Time.tsx";

const SHOWN = 10;

/** The circle's latest threads. */
export function CircleThreads({ id }: { id: string }) {
  const { slug, store, is } = useHere();
  const load = useTake(
    () =>
      api.GET("/api/v1/cooperatives/{slug}/threads", {
        params: { path: { slug }, query: { circle_id: id, limit: SHOWN } },
      }),
    ({ items, members }) => ({ threads: items, members }),
    [slug, id],
  );
  const writes = useWrites(id);
  const threads = (store.all("threads") as readonly Schemas["ThreadOut"][])
    .filter((thread) => thread.circle_id === id && thread.deleted_at === null)
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || (a.last_activity_at < b.last_activity_at ? 1 : -1))
    .slice(0, SHOWN);
  return (
    <section class="stack-small" aria-labelledby="circle-threads">
      <div class="spread">
        <h2 id="circle-threads" class="part-title">{t`Threads`}</h2>
        {(writes || is("admin", "secretary", "facilitator")) && (
          <ButtonLink small kind="secondary" icon="plus" href={`/c/${slug}/threads/new?circle=${id}`}>{t`Start a thread`}</ButtonLink>
        )}
      </div>
      <Loaded load={load}>
        {() => (
          <>
            {threads.length === 0 && <p class="muted">{t`Nothing has been written in this circle yet.`}</p>}
            <ul class="circle-lines">
              {threads.map((thread) => (
                <li key={thread.id}>
                  <a href={`/c/${slug}/threads/${thread.id}`}>{thread.title}</a>
                  <p class="row small muted">
                    {thread.pinned && <Badge icon="pin">{t`Pinned`}</Badge>}
                    <span>{plural(thread.comment_count, { one: "# comment", other: "# comments" })}</span>
                    <RelativeTime at={thread.last_activity_at} />
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Whether the reader is in the circle and may write. */
function useWrites(id: string): boolean {
  const { store, membership } = useHere();
  return membership.status === "active" && store.one("circle_members", `${id}:${membership.id}`) !== undefined;
}

const order: Record<Schemas["PollOut"]["status"], number> = { open: 0, scheduled: 1, closed: 2, cancelled: 3 };

/** The circle's latest votes: open ones first. */
export function CirclePolls({ id }: { id: string }) {
  const { slug, store } = useHere();
  const load = useTake(
    () =>
      api.GET("/api/v1/cooperatives/{slug}/polls", {
        params: { path: { slug }, query: { circle_id: id, limit: SHOWN } },
      }),
    ({ items, members }) => ({ polls: items, members }),
    [slug, id],
  );
  const polls = (store.all("polls") as readonly Schemas["PollOut"][])
    .filter((poll) => poll.circle_id === id || poll.electorate.circle_id === id)
    .sort((a, b) => order[a.status] - order[b.status] || (a.closes_at < b.closes_at ? 1 : -1))
    .slice(0, SHOWN);
  return (
    <section class="stack-small" aria-labelledby="circle-polls">
      <h2 id="circle-polls" class="part-title">{t`Votes`}</h2>
      <Loaded load={load}>
        {() => (
          <>
            {polls.length === 0 && <p class="muted">{t`Nothing has been put to the vote in this circle yet.`}</p>}
            <ul class="circle-lines">
              {polls.map((poll) => (
                <li key={poll.id}>
                  <a href={`/c/${slug}/polls/${poll.id}`}>{poll.title}</a>
                  <p class="row small muted">
                    <PollState poll={poll} />
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

function PollState({ poll }: { poll: Schemas["PollOut"] }) {
  switch (poll.status) {
    case "open":
      return (
        <>
          <Badge tone="info">{t({ message: "Open", context: "a vote" })}</Badge> <TimeLeft until={poll.closes_at} />
        </>
      );
    case "scheduled":
      return (
        <>
          <Badge>{t`Coming up`}</Badge> <DateTime at={poll.opens_at} style="short" />
        </>
      );
    case "cancelled":
      return <Badge>{t`Called off`}</Badge>;
    case "closed":
      return (
        <>
          <Badge>{t`Decided`}</Badge> {poll.closed_at && <RelativeTime at={poll.closed_at} />}
        </>
      );
  }
}
