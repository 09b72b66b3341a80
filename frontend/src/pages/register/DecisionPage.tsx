/** One decision: what was asked, what came of it and by which rules, and what has become of it since. */
import { t } from "@lingui/core/macro";
import { useEffect, useRef } from "preact/hooks";
import { api, type Schemas } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { timeZone } from "../../app/session.ts";
import { titleOf } from "../../app/words.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { PageSkeleton } from "../../ui/Skeleton.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { part } from "../polls/part.tsx";
import { Ballots } from "./Ballots.tsx";
import { Chain } from "./Chain.tsx";
import { Conditions } from "./Conditions.tsx";
import { keepsRegister, looksAfter, type Decision, type Detail } from "./decision.ts";
import { dayOf, nearness } from "./search.ts";
import { FollowUp } from "./FollowUp.tsx";
import { History } from "./History.tsx";
import { Keep } from "./Keep.tsx";
import { OtherDecision } from "./Other.tsx";
import { Outcome } from "./Outcome.tsx";
import { Tasks } from "./Tasks.tsx";
import { bodyName, dayName, matterName, resultName, resultTones, standingName } from "./words.ts";
import "./register.css";

type Poll = Schemas["PollOut"];

const Facts = part(["register", "questions"], async () => (await import("./Facts.tsx")).Facts);

export default function DecisionPage({ params }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const put = useRef<Decision | undefined>(undefined);
  const load = useTake(
    () => api.GET("/api/v1/decisions/{decision_id}", { params: { path: { decision_id: id } } }),
    ({ members, tasks, entries: _entries, head: _head, ...decision }) => {
      put.current = decision;
      return { decisions: [decision], tasks, members };
    },
    [id],
  );
  const decision = store.one("decisions", id);
  useEffect(() => {
    // An event brought it anew: the register has an entry more about it, even where all else is the same.
    if (load.data && !load.loading && decision && decision !== put.current) load.reload();
  }, [decision, load.loading]);
  return (
    <Loaded load={load}>
      {(detail) =>
        decision ? (
          <Ground decision={decision} detail={detail} reload={load.reload} />
        ) : load.loading ? (
          <PageSkeleton />
        ) : (
          <ProblemState problem={new Problem(404, { detail: t`This decision is no longer shown to you.` })} />
        )
      }
    </Loaded>
  );
}

interface GroundProps {
  decision: Decision;
  detail: Detail;
  /** Fetches it anew, after a write whose event may take a moment. */
  reload: () => void;
}

function Ground({ decision, detail, reload }: GroundProps) {
  const here = useHere();
  const { slug, store } = here;
  const load = useTake(
    () => api.GET("/api/v1/polls/{poll_id}", { params: { path: { poll_id: decision.poll_id } } }),
    ({ members, ...poll }) => ({ polls: [poll], members }),
    [decision.poll_id],
  );
  const poll = store.one("polls", decision.poll_id) as Poll | undefined;
  const zone = timeZone.value;
  const standing = standingName(decision.standing);
  const day = dayName(dayOf(decision.decided_at, zone));
  const due = decision.review_on && nearness(decision.review_on, dayOf(new Date().toISOString(), zone)) === "over";
  const follows = looksAfter(here, poll?.author_id);
  return (
    <>
      <PageHeader
        title={titleOf(decision)}
        trail={[{ label: t`Decisions`, href: `/c/${slug}/decisions` }]}
        above={
          <>
            <Badge tone={resultTones[decision.result]}>{resultName(decision.result)}</Badge>
            {standing && <Badge tone={standing.tone}>{standing.word}</Badge>}
            {due && <Badge tone="warning" icon="eye">{t`Review is due`}</Badge>}
          </>
        }
        lead={[bodyName(decision.body), day, ...(decision.matter === "other" ? [] : [matterName(decision)])].join(" · ")}
      />
      <div class="reg-standing">
        <Standing decision={decision} />
      </div>
      <div class="reg">
        <div class="stack-large reg-main">
          <Outcome decision={decision} poll={poll} />
          {poll?.statement && <Statement statement={poll.statement} />}
          {poll && <Question poll={poll} />}
          {decision.conditions.length > 0 && (
            <Conditions decision={decision} may={follows && decision.standing !== "voided"} onSettled={reload} />
          )}
          <Tasks decision={decision} />
          {decision.result !== "withdrawn" && <Ballots decision={decision} poll={poll} />}
          <History entries={detail.entries} />
        </div>
        <aside class="stack reg-side" aria-label={t`About this decision`}>
          <FollowUp decision={decision} may={follows && decision.standing !== "voided"} onSaved={reload} />
          {poll && <Facts decision={decision} poll={poll} />}
          {load.problem && <Notice tone="danger">{load.problem.detail}</Notice>}
          <Chain decision={decision} detail={detail} />
          {keepsRegister(here) && <Keep decision={decision} onKept={reload} />}
        </aside>
      </div>
    </>
  );
}

/** Whether it holds, before everything else where it does not simply hold. */
function Standing({ decision }: { decision: Decision }) {
  const { voided, superseded_by_id: later, standing } = decision;
  if (voided)
    return (
      <Notice tone="danger" title={t`This decision was declared void`}>
        <p class="reg-lines" dir="auto">
          {voided.reason}
        </p>
        <p class="small">
          <DateTime at={voided.at} />
        </p>
      </Notice>
    );
  if (later)
    return (
      <Notice tone="warning" title={t`A later decision has replaced this one`}>
        <p>
          <OtherDecision id={later} />
        </p>
      </Notice>
    );
  if (standing === "lapsed")
    return (
      <Notice tone="warning" title={t`This decision has lapsed`}>
        <p>{t`One of its conditions was not met, so nothing follows from it.`}</p>
      </Notice>
    );
  return null;
}

/** What a person says the outcome means. */
function Statement({ statement }: { statement: NonNullable<Poll["statement"]> }) {
  const { store } = useHere();
  return (
    <section class="reg-statement stack-small" aria-labelledby="statement">
      <h2 id="statement" class="reg-section">{t`What this means`}</h2>
      <Prose html={statement.html} />
      <p class="small muted">
        {store.one("members", statement.author_id)?.name} · <DateTime at={statement.at} style="short" />
      </p>
    </section>
  );
}

/** What was asked, and the ways to where it was talked about and voted on. */
function Question({ poll }: { poll: Poll }) {
  const { slug } = useHere();
  const number = poll.proposal_version ?? 1;
  return (
    <section class="stack-small" aria-labelledby="question">
      <h2 id="question" class="reg-section">{t`What was asked`}</h2>
      <p class="reg-asked" dir="auto">
        {titleOf(poll)}
      </p>
      {poll.body_html && <Prose html={poll.body_html} />}
      <p class="reg-links">
        <a class="reg-link" href={`/c/${slug}/polls/${poll.id}`}>
          <Icon name="ballot" size={18} /> {poll.secret ? t`The vote` : t`The vote, with its reasons`}
        </a>
        {poll.proposal_id && (
          <a class="reg-link" href={`/c/${slug}/proposals/${poll.proposal_id}`}>
            <Icon name="document" size={18} /> {t`Proposal, version ${number}`}
          </a>
        )}
        {poll.thread_id && (
          <a class="reg-link" href={`/c/${slug}/threads/${poll.thread_id}`}>
            <Icon name="threads" size={18} /> {t`What was said about it`}
          </a>
        )}
      </p>
    </section>
  );
}
