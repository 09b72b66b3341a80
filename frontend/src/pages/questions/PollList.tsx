/** All polls of a cooperative: what is open first, then what comes, then what was decided. */
import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { answer, api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { titleOf } from "../../app/words.ts";
import { votesElsewhere, votesHere } from "../../live/ballots.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { More } from "../../ui/More.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DateTime, TimeLeft } from "../../ui/Time.tsx";
import { inOrder, type Poll } from "../polls/poll.ts";
import { resultName, resultTones } from "../polls/words.ts";
import "../../ui/places.ts";
import "./list.css";

type Status = Poll["status"];

/** One page of the polls in a state, kept in the store; the cursor of the next one. */
function usePolls(status: Status, limit: number) {
  const { store, slug } = useHere();
  const [next, setNext] = useState<string | null>(null);
  const fetch = (cursor: string | null) =>
    api.GET("/api/v1/cooperatives/{slug}/polls", { params: { path: { slug }, query: { status, limit, cursor } } });
  const load = useTake(
    () => fetch(null),
    ({ items, members, next: cursor }) => {
      setNext(cursor ?? null);
      return { polls: items, members };
    },
    [slug, status],
  );
  const more = useSubmit(async () => {
    const { data, response } = await answer(fetch(next));
    store.take(response, { polls: data.items, members: data.members });
    setNext(data.next ?? null);
  });
  return { load, next, more };
}

export function PollList({ query }: PageProps) {
  const { store, slug, is } = useHere();
  const open = usePolls("open", 100);
  const scheduled = usePolls("scheduled", 100);
  const closed = usePolls("closed", 30);
  const cancelled = usePolls("cancelled", 30);
  const mine = useLoad(
    () => ask(api.GET("/api/v1/cooperatives/{slug}/home", { params: { path: { slug } } })),
    [slug, store.generation.value, votesHere.value, votesElsewhere.value],
  );
  const waiting = new Set(mine.data?.to_vote.map(({ poll }) => poll.id));
  const show = query["show"] ?? "";
  const polls = store.all("polls");
  const groups = {
    open: inOrder(polls, "open"),
    scheduled: inOrder(polls, "scheduled"),
    decided: inOrder(polls, "past").filter((poll) => poll.status === "closed"),
    cancelled: inOrder(polls, "past").filter((poll) => poll.status === "cancelled"),
  };
  const here = `/c/${slug}/polls`;
  const views: [string, string, number | undefined][] = [
    ["", t({ message: "All", context: "polls" }), undefined],
    ["open", t`Open`, groups.open.length],
    ["scheduled", t`To come`, groups.scheduled.length],
    ["decided", t`Decided`, undefined],
    ["cancelled", t`Cancelled`, undefined],
  ];
  const loads = [open.load, scheduled.load, closed.load, cancelled.load];
  const problem = loads.find((load) => load.problem)?.problem;
  const ready = loads.every((load) => load.data !== undefined);
  const may = is("admin", "secretary", "facilitator", "member");
  const make = may && <ButtonLink icon="plus" href={`${here}/new`}>{t`New poll`}</ButtonLink>;
  if (problem && !ready) return <ProblemState problem={problem} retry={() => loads.forEach((load) => load.reload())} />;
  return (
    <>
      <PageHeader title={t({ message: "Votes", context: "the section with all polls" })} actions={make} />
      <Tabs
        label={t`Which polls`}
        items={views.map(([view, label, count]) => ({
          href: view ? `${here}?show=${view}` : here,
          label,
          count,
          current: show === view,
        }))}
      />
      {!ready && <Skeleton lines={6} />}
      {ready && polls.length === 0 && (
        <EmptyState title={t`No votes yet`} picture="ballot" action={make}>
          {t`A poll asks all members, a circle or a class one question, until a set time. The outcome is computed by the rules you choose and stays here for everyone to check.`}
        </EmptyState>
      )}
      {ready && polls.length > 0 && (
        <div class="stack-large">
          {(show === "" || show === "open") && (
            <Group title={t`Open now`} none={t`Nothing is being voted on.`} polls={groups.open} list={open}>
              {(poll) => <OpenPoll key={poll.id} poll={poll} waits={waiting.has(poll.id)} />}
            </Group>
          )}
          {((show === "" && groups.scheduled.length > 0) || show === "scheduled") && (
            <Group title={t`To come`} none={t`No poll is scheduled.`} polls={groups.scheduled} list={scheduled}>
              {(poll) => <OtherPoll key={poll.id} poll={poll} />}
            </Group>
          )}
          {(show === "" || show === "decided") && (
            <Group title={t`Decided`} none={t`Nothing has been decided yet.`} polls={groups.decided} list={closed}>
              {(poll) => <OtherPoll key={poll.id} poll={poll} />}
            </Group>
          )}
          {show === "cancelled" && (
            <Group title={t`Cancelled`} none={t`No poll was cancelled.`} polls={groups.cancelled} list={cancelled}>
              {(poll) => <OtherPoll key={poll.id} poll={poll} />}
            </Group>
          )}
        </div>
      )}
    </>
  );
}

interface GroupProps {
  title: string;
  none: string;
  polls: readonly Poll[];
  list: ReturnType<typeof usePolls>;
  children: (poll: Poll) => ComponentChildren;
}

function Group({ title, none, polls, list, children }: GroupProps) {
  return (
    <section class="stack" aria-label={title}>
      <h2 class="poll-group">{title}</h2>
      {polls.length === 0 && <p class="muted">{none}</p>}
      <ul class="poll-list">
        {polls.map((poll) => (
          <li key={poll.id}>{children(poll)}</li>
        ))}
      </ul>
      {list.more.problem && <Notice tone="danger">{list.more.problem.detail}</Notice>}
      <More next={list.next} busy={list.more.busy} onMore={() => void list.more.run()} />
    </section>
  );
}

function OpenPoll({ poll, waits }: { poll: Poll; waits: boolean }) {
  const { slug } = useHere();
  return (
    <Card href={`/c/${slug}/polls/${poll.id}`} urgent={waits}>
      <div class="poll-line">
        <h3 dir="auto">{titleOf(poll)}</h3>
        <p class="row small">
          <span class="poll-when">
            <Icon name="clock" size={16} />
            {poll.withheld ? t`Waits to be published` : poll.level ? t`Waits for the casting vote` : <TimeLeft until={poll.closes_at} />}
          </span>
          {waits && !poll.withheld && !poll.level && <Badge tone="warning">{t`Waits for your vote`}</Badge>}
        </p>
      </div>
    </Card>
  );
}

function OtherPoll({ poll }: { poll: Poll }) {
  const { slug } = useHere();
  const chosen = poll.options.filter((option) => poll.outcome?.winners.includes(option.id)).map(({ label }) => label);
  return (
    <Card href={`/c/${slug}/polls/${poll.id}`}>
      <div class="poll-line">
        <h3 dir="auto">{titleOf(poll)}</h3>
        {chosen.length > 0 && <p dir="auto">{chosen.join(" · ")}</p>}
        <p class="row small muted">
          {poll.outcome && <Badge tone={resultTones[poll.outcome.result]}>{resultName(poll.outcome.result)}</Badge>}
          {poll.status === "scheduled" ? (
            <span>
              {t`Opens`} <DateTime at={poll.opens_at} style="short" />
            </span>
          ) : (
            <DateTime at={poll.closed_at ?? poll.closes_at} style="day" />
          )}
        </p>
      </div>
    </Card>
  );
}
