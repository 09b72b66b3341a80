import { t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { titleOf } from "../../app/words.ts";
import { votesElsewhere } from "../../live/ballots.ts";
import { takeTurnout, turnoutOf, watchPoll } from "../../live/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DateTime, RelativeTime, TimeLeft } from "../../ui/Time.tsx";
import { BallotForm } from "./BallotForm.tsx";
import { part } from "./part.tsx";
import { mayManage, mayState, seesResults, type Poll, type Position } from "./poll.ts";
import { Cancelled, ChoiceWords, Decision, InTheBox, Level, OptionList, RoundSteps, RoundTalk, Scheduled, SoFar, Statement } from "./lazy.ts";
import { Standing } from "./Results.tsx";
import type { Choice } from "./forms/types.ts";
import { positionName } from "./words.ts";
import "./poll.css";

const Facts = part(["questions"], async () => (await import("../questions/Facts.tsx")).Facts);
const Voters = part(["questions", "polls/forms"], async () => (await import("../questions/Voters.tsx")).Voters);
const Withheld = part(["questions"], async () => (await import("../questions/Withheld.tsx")).Withheld);
const Manage = part(["questions"], async () => (await import("../questions/Manage.tsx")).Manage);

export default function PollPage({ params }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const load = useTake(
    () => api.GET("/api/v1/polls/{poll_id}", { params: { path: { poll_id: id } } }),
    ({ members, ...poll }) => ({ polls: [poll], members }),
    [id],
  );
  return (
    <Loaded load={load}>
      {() => {
        const poll = store.one("polls", id);
        if (poll) return <Ground poll={poll} />;
        return (
          <ProblemState
            problem={new Problem(404, { detail: t`This poll is no longer shown to you: its place has changed.` })}
          />
        );
      }}
    </Loaded>
  );
}

/** Whether a moment has come, drawn again when it does. */
function useReached(moment: string): boolean {
  const [, draw] = useState(0);
  const left = Date.parse(moment) - Date.now();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => draw((n) => n + 1), Math.min(left + 50, 0x7fffffff));
    return () => clearTimeout(timer);
  });
  return left <= 0;
}

function Ground({ poll }: { poll: Poll }) {
  const here = useHere();
  const { slug, store } = here;
  const id = poll.id;
  const path = { params: { path: { poll_id: id } } };
  const mine = useLoad(() => ask(api.GET("/api/v1/polls/{poll_id}/ballot", path)), [id, poll.status, poll.round, store.generation.value, votesElsewhere.value]);
  const [cast, setCast] = useState<(Schemas["BallotReceipt"] & { round: number }) | null>(null);
  const known = mine.data?.ballot ?? null;
  const ballot = cast?.round === poll.round && cast.revision >= (known?.revision ?? 0) ? cast : known;
  const over = useReached(poll.closes_at) || poll.withheld !== null || poll.level !== null;
  useEffect(() => watchPoll(id), [id]);
  useEffect(() => {
    if (poll.status === "open") void ask(api.GET("/api/v1/polls/{poll_id}/turnout", path)).then(takeTurnout, () => undefined);
  }, [id, poll.status, ballot === null, store.generation.value]);

  const voting = poll.status === "open" && !over;
  // In a consent round there is a time for questions, for reactions, and for a new text.
  const talking = poll.status === "open" && poll.phase !== null && poll.phase !== "decide";
  const round = { poll, over, elector: mine.data?.elector ?? false };
  const shown = seesResults(poll, ballot !== null);
  return (
    <>
      <PageHeader
        title={titleOf(poll)}
        trail={[{ label: t({ message: "Votes", context: "the section with all polls" }), href: `/c/${slug}/polls` }]}
        above={<Status poll={poll} over={over} />}
      />
      <div class="poll">
        <div class="stack poll-main">
          {poll.status === "closed" && (
            <div role="status">
              <Decision poll={poll} />
            </div>
          )}
          {poll.withheld && <Withheld poll={poll} />}
          {poll.level && <Level poll={poll} />}
          {poll.statement && <Statement poll={poll} />}
          {poll.status === "scheduled" && <Scheduled poll={poll} />}
          {poll.status === "cancelled" && <Cancelled poll={poll} />}
          {voting && ballot === null && mine.data?.elector && !mine.data.in_roll && !talking && (
            <a class="poll-jump" href="#ballot">
              <Icon name="down" size={18} /> {t`Go to the ballot`}
            </a>
          )}
          <Question poll={poll} />
          {poll.phase && <RoundSteps {...round} />}
          <section id="ballot" aria-label={t`Your ballot`} hidden={talking}>
            {mine.data === undefined ? (
              voting && <Skeleton lines={4} />
            ) : talking ? null : (
              <MyPart
                poll={poll}
                elector={mine.data.elector}
                ballot={ballot}
                order={mine.data.order ?? []}
                inBox={mine.data.in_roll ?? false}
                voting={voting}
                onCast={(receipt) => (poll.secret ? mine.reload() : setCast({ ...receipt, round: poll.round }))}
                onFinal={mine.reload}
              />
            )}
          </section>
          {poll.phase && <RoundTalk {...round} />}
          {poll.status === "open" && poll.method !== "agreement" && !talking && shown && <SoFar poll={poll} turnout={turnoutOf(id)} />}
        </div>
        <aside class="stack poll-side" aria-label={t`About this poll`}>
          {poll.status === "open" && !talking && <Standing poll={poll} turnout={turnoutOf(id)} />}
          <Facts poll={poll} />
          {(mayManage(poll, here) || mayState(poll, here)) && <Manage poll={poll} over={over} />}
        </aside>
        {poll.status !== "scheduled" && (
          <div class="poll-voters">
            <Voters key={`${poll.status} ${poll.phase} ${poll.round}`} poll={poll} shown={shown && !(talking && poll.phase !== "integrate")} />
          </div>
        )}
      </div>
    </>
  );
}

function Status({ poll, over }: { poll: Poll; over: boolean }) {
  switch (poll.status) {
    case "scheduled":
      return (
        <Badge tone="neutral" icon="calendar">
          {t`Opens`} <RelativeTime at={poll.opens_at} />
        </Badge>
      );
    case "open":
      return (
        <Badge tone={over ? "neutral" : "warning"} icon="clock">
          {poll.withheld ? t`Waits to be published` : poll.level ? t`Waits for the casting vote` : over ? t`Being counted` : <TimeLeft until={poll.closes_at} />}
        </Badge>
      );
    case "closed":
      return (
        <Badge tone="neutral" icon="check">
          {t`Closed`}
        </Badge>
      );
    case "cancelled":
      return (
        <Badge tone="danger" icon="cross">
          {t`Cancelled`}
        </Badge>
      );
  }
}

/** The poll's own text, and the version of the proposal that it asks about. */
function Question({ poll }: { poll: Poll }) {
  const { slug } = useHere();
  const { proposal_id: proposal, proposal_version: version } = poll;
  const number = version ?? 1;
  const text = useLoad(
    async () =>
      proposal === null || version === null
        ? null
        : ask(
            api.GET("/api/v1/proposals/{proposal_id}/versions/{version}", {
              params: { path: { proposal_id: proposal, version } },
            }),
          ),
    [proposal, version],
  );
  return (
    <>
      {poll.body_html && <Prose html={poll.body_html} />}
      {proposal !== null && (
        <Card>
          <section class="stack-small" aria-labelledby="asked-text">
            <div class="spread">
              <h2 id="asked-text" class="poll-section">{t`The text that is voted on`}</h2>
              <a class="poll-link small" href={`/c/${slug}/proposals/${proposal}`}>{t`Proposal, version ${number}`}</a>
            </div>
            {text.data ? (
              <>
                {text.data.title !== poll.title && <h3 dir="auto">{text.data.title}</h3>}
                <Prose html={text.data.body_html} />
              </>
            ) : text.problem ? (
              <p class="muted">{text.problem.detail}</p>
            ) : (
              <Skeleton lines={4} />
            )}
          </section>
        </Card>
      )}
      {(poll.status === "scheduled" || poll.status === "cancelled") && poll.options.length > 0 && (
        <section class="stack-small" aria-labelledby="options">
          <h2 id="options" class="poll-section">{t`Options`}</h2>
          <OptionList poll={poll} />
        </section>
      )}
    </>
  );
}

interface MyPartProps {
  poll: Poll;
  elector: boolean;
  ballot: Schemas["BallotReceipt"] | null;
  /** Option ids in this voter's own order, where the poll gives each their own; else empty. */
  order: readonly string[];
  /** A secret ballot was cast. */
  inBox: boolean;
  voting: boolean;
  onCast: (receipt: Schemas["BallotReceipt"]) => void;
  onFinal: () => void;
}

/** The reader's own vote: the form, "Your vote is in", or why there is none. */
function MyPart({ poll, elector, ballot, order, inBox, voting, onCast, onFinal }: MyPartProps) {
  const { membership } = useHere();
  const [changing, setChanging] = useState(false);
  const [fresh, setFresh] = useState(false);
  const confirmation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) confirmation.current?.focus();
  }, [fresh, ballot?.revision, inBox]);
  if (!elector) {
    if (!voting) return null;
    return (
      <Notice tone="info" title={t`You have no vote in this poll`}>
        <p>
          {membership.status === "suspended"
            ? t`Your membership is suspended: you may read, but not vote.`
            : membership.role === "observer"
              ? t`Observers speak in threads, but don't vote.`
              : t`It asks other members, or it opened before you were entitled to vote. You can follow it here.`}
        </p>
      </Notice>
    );
  }
  if (inBox)
    return (
      <div ref={confirmation} tabIndex={-1} class={`vote-in${voting ? "" : " past"}`} role={fresh ? "status" : undefined}>
        <InTheBox voting={voting} />
      </div>
    );
  if (voting && membership.status === "suspended" && ballot === null)
    return <Notice tone="info">{t`Your membership is suspended: you may read, but not vote.`}</Notice>;
  if (voting && (ballot === null || changing))
    return (
      <Card urgent>
        <BallotForm
          key={ballot?.revision ?? 0}
          poll={poll}
          order={order}
          former={ballot}
          onFinal={() => {
            setFresh(true);
            onFinal();
          }}
          onCast={(receipt) => {
            onCast(receipt);
            setChanging(false);
            setFresh(true);
          }}
          {...(changing ? { onKeep: () => setChanging(false) } : {})}
        />
      </Card>
    );
  if (ballot === null)
    return poll.status === "cancelled" ? null : (
      <p class="muted">{poll.status === "closed" ? t`You did not vote in this poll.` : t`The time to vote is over.`}</p>
    );
  return (
    <div ref={confirmation} tabIndex={-1} class={`vote-in${voting ? "" : " past"}`} role={fresh ? "status" : undefined}>
      <p class="vote-in-title">
        <Icon name="check" size={24} />
        {voting ? t`Your vote is in` : t`Your vote`}
      </p>
      <div class="vote-in-choice">
        {ballot.choice &&
          (poll.method === "agreement" && "position" in ballot.choice ? (
            <p>{positionName(ballot.choice.position as Position)}</p>
          ) : (
            <ChoiceWords poll={poll} choice={ballot.choice as Choice} />
          ))}
      </div>
      {ballot.reason && (
        <blockquote class="vote-reason" dir="auto">
          {ballot.reason}
        </blockquote>
      )}
      <p class="small muted">
        {ballot.cast_at && <DateTime at={ballot.cast_at} style="short" />}
        {poll.status === "cancelled" && ` · ${t`The poll was cancelled: nothing is counted.`}`}
      </p>
      {voting && (
        <Button kind="secondary" icon="edit" onClick={() => setChanging(true)}>
          {t`Change my vote`}
        </Button>
      )}
    </div>
  );
}
