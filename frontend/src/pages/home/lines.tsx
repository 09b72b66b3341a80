import { plural, t } from "@lingui/core/macro";
import { useEffect } from "preact/hooks";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { answer, api, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { timeZone } from "../../app/session.ts";
import { titleOf } from "../../app/words.ts";
import { turnoutOf, watchPoll } from "../../live/store.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { TurnoutBar } from "../../ui/Turnout.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, type Tone } from "../../ui/Notice.tsx";
import { DateTime, RelativeTime, TimeLeft } from "../../ui/Time.tsx";
import { dayInWords } from "../members/people.ts";
import { dayOf } from "../register/search.ts";
import { pollAddress, type HomePoll } from "./useHome.ts";
import "./home.css";

type Poll = Schemas["PollOut"];
type Task = Schemas["TaskOut"];
type Decision = Schemas["DecisionOut"];

/** The poll as the store has it by now. */
function usePoll({ poll }: HomePoll): Poll {
  const { store } = useHere();
  return (store.one("polls", poll.id) as Poll | undefined) ?? poll;
}

/** How many must take part, as the rules say before anything is counted; null without a quorum. */
function neededOf({ rules, electors }: Poll): number | null {
  if (!rules.quorum) return null;
  const [part = 0, whole = 1] = String(rules.quorum.fraction).split("/").map(Number);
  const share = part * electors;
  return rules.quorum.strict ? Math.floor(share / whole) + 1 : Math.ceil(share / whole);
}

/** How many took part, as it happens. */
function Turnout({ poll }: { poll: Poll }) {
  useEffect(() => watchPoll(poll.id), [poll.id]);
  const turnout = turnoutOf(poll.id);
  if (!turnout) return <div class="turnout-place" />;
  return <TurnoutBar voted={turnout.voted} electors={turnout.electors} needed={neededOf(poll)} />;
}

/** A poll that waits for the reader's ballot, with a way to it that can't be missed. */
export function VoteCard({ of }: { of: HomePoll }) {
  const { slug, store } = useHere();
  const poll = usePoll(of);
  const author = store.one("members", poll.author_id);
  const href = pollAddress(slug, poll.id);
  return (
    <li>
      <Card urgent>
        <div class="vote-card">
      <div class="stack-small">
        <p class="row">
          <Badge tone={of.closing_soon ? "danger" : "warning"} icon="clock">
            <TimeLeft until={poll.closes_at} />
          </Badge>
          {author && <span class="muted small">{t`asked by ${author.name}`}</span>}
        </p>
        <h3>
          <a class="plain" href={href}>
            {titleOf(poll)}
          </a>
        </h3>
      </div>
      <Turnout poll={poll} />
      <ButtonLink href={href} icon="ballot">
        {t`Vote`}{" "}
        <span class="unheard">{titleOf(poll)}</span>
      </ButtonLink>
        </div>
      </Card>
    </li>
  );
}

/** A poll in one line that waits for nobody's ballot here: voted already, not asked, or still to open. */
export function PollLine({ of }: { of: HomePoll }) {
  const { slug } = useHere();
  const poll = usePoll(of);
  return (
    <li class="home-line">
      <a href={pollAddress(slug, poll.id)}>{titleOf(poll)}</a>
      <p class="row small muted">
        {poll.status === "open" && of.voted && (
          <Badge tone="success" icon="check">
            {t`You voted`}
          </Badge>
        )}
        {poll.status === "open" && !of.elector && <Badge>{t`You are not asked here`}</Badge>}
        {poll.status === "scheduled" ? (
          <span>
            {t`Opens`} <RelativeTime at={poll.opens_at} /> (<DateTime at={poll.opens_at} style="short" />)
          </span>
        ) : poll.level ? (
          <Badge tone="warning" icon="clock">{t`Waits for the casting vote`}</Badge>
        ) : poll.withheld ? (
          <Badge tone="warning" icon="lock">{t`Waits to be published`}</Badge>
        ) : (
          <TimeLeft until={poll.closes_at} />
        )}
      </p>
    </li>
  );
}

function resultOf(result: NonNullable<Poll["outcome"]>["result"]): { word: string; tone: Tone } {
  switch (result) {
    case "adopted":
      return { word: t`Adopted`, tone: "success" };
    case "rejected":
      return { word: t`Rejected`, tone: "danger" };
    case "inquorate":
      return { word: t`No quorum`, tone: "warning" };
    case "tied":
      return { word: t({ message: "Tied", context: "a vote without a winner" }), tone: "warning" };
    case "elected":
      return { word: t({ message: "Elected", context: "the outcome of an election" }), tone: "success" };
    case "measured":
      return { word: t({ message: "Measured", context: "an outcome that only counts" }), tone: "info" };
    case "void":
      return { word: t({ message: "Void", context: "an outcome that does not hold" }), tone: "danger" };
    case "withdrawn":
      return { word: t({ message: "Withdrawn", context: "an outcome" }), tone: "neutral" };
  }
}

/** A poll that is over, with its result. */
export function DecidedLine({ of }: { of: HomePoll }) {
  const { slug } = useHere();
  const poll = usePoll(of);
  const outcome = poll.outcome;
  const result = outcome && resultOf(outcome.result);
  const chosen = (outcome?.winners ?? []).flatMap((id) => poll.options.find((option) => option.id === id)?.label ?? []);
  return (
    <li class="home-line">
      <a href={pollAddress(slug, poll.id)}>{titleOf(poll)}</a>
      <p class="row small muted">
        {result && <Badge tone={result.tone}>{result.word}</Badge>}
        {chosen.length > 0 && (
          <strong class="chosen">{new Intl.ListFormat(language.value).format(chosen)}</strong>
        )}
        {poll.closed_at && <RelativeTime at={poll.closed_at} />}
      </p>
    </li>
  );
}

/** A thread with something new. */
export function UnreadLine({ of }: { of: Schemas["HomeThread"] }) {
  const { slug, store } = useHere();
  const thread = (store.one("threads", of.thread.id) as Schemas["ThreadOut"] | undefined) ?? of.thread;
  const author = store.one("members", thread.author_id);
  return (
    <li class="home-line with-picture">
      <Avatar person={author} />
      <div class="grow">
        <a href={`/c/${slug}/threads/${thread.id}`}>{thread.title}</a>
        <p class="row small muted">
          <Badge tone="info">
            {of.unread > 0
              ? plural(of.unread, { one: "# new comment", other: "# new comments" })
              : t({ message: "New", context: "a thread never opened" })}
          </Badge>
          <RelativeTime at={thread.last_activity_at} />
        </p>
      </div>
    </li>
  );
}

/** That people ask to join, for who answers them. */
export function RequestsLine({ count }: { count: number }) {
  const { slug } = useHere();
  return (
    <a class="requests-line" href={`/c/${slug}/members?view=requests`}>
      <Icon name="hand" size={24} />
      <span class="grow">
        {plural(count, { one: "One person asks to join", other: "# people ask to join" })}
      </span>
      <Icon name="next" size={18} />
    </a>
  );
}

/** Something that the reader has to do for a decision; ticked off right here. */
export function TaskLine({ task: fetched }: { task: Task }) {
  const { slug, store } = useHere();
  const task = (store.one("tasks", fetched.id) as Task | undefined) ?? fetched;
  const toggle = useSubmit(async () => {
    const params = { path: { task_id: task.id } };
    const { data, response } = await answer(api.PATCH("/api/v1/tasks/{task_id}", { params, body: { done: task.done_at === null } }));
    const { members, ...changed } = data;
    store.take(response, { tasks: [changed], members });
  });
  const late = task.due_on !== null && task.due_on < dayOf(new Date().toISOString(), timeZone.value);
  return (
    <li class="home-line home-task">
      <label class="tick">
        <input type="checkbox" checked={task.done_at !== null} aria-busy={toggle.busy || undefined} onChange={() => void toggle.run()} />
        <span class="tick-text" dir="auto">
          {task.text}
        </span>
      </label>
      <p class="row small muted">
        {task.due_on && (
          <Badge tone={late ? "danger" : "neutral"} icon="calendar">
            {late ? t`Was due on ${dayInWords(task.due_on)}` : t`Until ${dayInWords(task.due_on)}`}
          </Badge>
        )}
        <a class="home-way" href={`/c/${slug}/decisions/${task.decision_id}`}>
          {t`Its decision`}
          <span class="unheard"> {task.text}</span>
        </a>
      </p>
      {toggle.problem && <p role="alert">{toggle.problem.detail}</p>}
    </li>
  );
}

/** A decision whose day of review has come, or is near. */
export function ReviewLine({ decision: fetched }: { decision: Decision }) {
  const { slug, store } = useHere();
  const decision = (store.one("decisions", fetched.id) as Decision | undefined) ?? fetched;
  if (decision.review_on === null) return null;
  const due = decision.review_on <= dayOf(new Date().toISOString(), timeZone.value);
  return (
    <li class="home-line">
      <a href={`/c/${slug}/decisions/${decision.id}`}>{titleOf(decision)}</a>
      <p class="row small muted">
        <Badge tone={due ? "warning" : "neutral"} icon="eye">
          {due ? t`To be looked at again since ${dayInWords(decision.review_on)}` : t`To be looked at again on ${dayInWords(decision.review_on)}`}
        </Badge>
      </p>
    </li>
  );
}
