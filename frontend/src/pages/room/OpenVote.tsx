/** The vote that is open, in front of everything else: my ballot and my givers', or why there is none. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { tellVote, votesElsewhere } from "../../live/ballots.ts";
import { turnoutOf, watchPoll } from "../../live/store.ts";
import { Changed } from "../../ui/Changed.tsx";
import { compare } from "../../ui/compare.ts";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { OptionList } from "../polls/lazy.ts";
import { BallotCard } from "./BallotCard.tsx";
import { castFor, castMine, knowLenders, loadHands, loadMyVotes, loadTurnout } from "./calls.ts";
import { Counting } from "./Counting.tsx";
import { nameOf, one } from "./room.ts";
import type { AgendaItem, MyVotes, Poll, Standing } from "./wire.ts";

interface OpenVoteProps {
  poll: Poll;
  item: AgendaItem | undefined;
  standing: Standing;
  /** The address of the page where one says that one is here. */
  door: string;
}

export function OpenVote({ poll, item, standing, door }: OpenVoteProps) {
  const amended = item?.amendments.find(({ id }) => id === poll.amendment_id);
  const html = poll.body_html;
  return (
    <section class="open-vote" aria-labelledby={`vote-${poll.id}`}>
      <header class="stack-small">
        <div class="row">
          <Badge tone="warning" icon={poll.hands ? "hand" : "ballot"}>
            {poll.hands ? t`Vote by raised hands` : t`A vote is open`}
          </Badge>
          {poll.secret && <Badge icon="lock">{t({ message: "Secret", context: "a vote" })}</Badge>}
          {amended && <Badge icon="edit">{t`On an amendment`}</Badge>}
        </div>
        <h2 id={`vote-${poll.id}`} class="open-vote-title" dir="auto" tabIndex={-1}>
          {poll.title}
        </h2>
      </header>
      {amended && item && (
        <div class="amended">
          <p class="small muted">{t`What it changes in the motion`}</p>
          <p class="poll-lines" dir="auto">
            <Changed pieces={compare(item.body, amended.body)} />
          </p>
        </div>
      )}
      {html && !amended && (
        <details class="open-vote-text" open={html.length < 600}>
          <summary>{t`The text that is voted on`}</summary>
          <Prose html={html} />
        </details>
      )}
      {poll.hands ? <ByHands poll={poll} standing={standing} /> : <MyBallots poll={poll} standing={standing} door={door} />}
    </section>
  );
}

/** How many voted so far; never how. */
export function VoteTurnout({ poll }: { poll: Poll }) {
  const { store } = useHere();
  useEffect(() => watchPoll(poll.id), [poll.id]);
  useLoad(() => loadTurnout(poll.id), [poll.id, store.generation.value]);
  const turnout = turnoutOf(poll.id);
  const voted = turnout?.voted ?? 0;
  const electors = turnout?.electors ?? poll.electors;
  return (
    <div class="vote-turnout">
      <p class="tabular">{plural(electors, { one: `${voted} of # vote is in`, other: `${voted} of # votes are in` })}</p>
      <div class="quorum-track thin" aria-hidden="true">
        <span class="quorum-fill" style={{ inlineSize: `${electors === 0 ? 0 : (voted / electors) * 100}%` }} />
      </div>
    </div>
  );
}

function MyBallots({ poll, standing, door }: { poll: Poll; standing: Standing; door: string }) {
  const here = useHere();
  const load = useLoad(async () => {
    const mine = await loadMyVotes(poll.id);
    if (poll.meeting_id) await knowLenders(here.store, poll.meeting_id, mine.votes.map(({ membership_id: member }) => member));
    return mine;
  }, [poll.id, here.store.generation.value, votesElsewhere.value]);
  const [sent, setSent] = useState<string>();
  const mine = load.data;
  if (!mine) return load.problem ? <Notice tone="danger">{load.problem.detail}</Notice> : <Skeleton lines={4} />;
  if (mine.votes.length === 0) return <NoBallot poll={poll} mine={mine} standing={standing} door={door} />;
  const isOpen = (member: string) => !mine.votes.find((vote) => vote.membership_id === member)?.in_roll;
  const todo = mine.votes.filter((vote) => isOpen(vote.membership_id));
  const next = todo[0]?.membership_id;
  const me = here.membership.id;
  const given = mine.votes.length - (mine.votes.some((vote) => vote.membership_id === me) ? 1 : 0);
  return (
    <div class="stack">
      {!mine.votes.some((vote) => vote.membership_id === me) && <NoBallot poll={poll} mine={mine} standing={standing} door={door} />}
      {given > 0 && todo.length > 0 && (
        <p class="room-steps" role="status">
          {plural(todo.length, {
            one: "One ballot is left to cast.",
            other: "You cast # ballots, one after the other.",
          })}
        </p>
      )}
      {mine.votes
        .filter((vote) => !isOpen(vote.membership_id) || vote.membership_id === next)
        .map((vote) => (
          <BallotCard
            key={vote.membership_id}
            poll={poll}
            vote={vote}
            giver={vote.membership_id === me ? null : nameOf(here, vote.membership_id)}
            focused={sent !== undefined && sent !== vote.membership_id && vote.membership_id === next}
            cast={(choice) => (vote.membership_id === me ? castMine(poll.id, choice) : castFor(poll.id, vote.membership_id, choice))}
            onCast={() => {
              setSent(vote.membership_id);
              load.reload();
              tellVote();
            }}
            mayChange
          />
        ))}
      {todo.length === 0 && (
        <p role="status" class="room-alldone">
          {mine.votes.length > 1 ? t`All your ballots are in. Nothing more to do until the vote closes.` : t`Nothing more to do until the vote closes.`}
        </p>
      )}
      <VoteTurnout poll={poll} />
    </div>
  );
}

/** Why somebody has no ballot of their own in this vote. */
function NoBallot({ poll, mine, standing, door }: { poll: Poll; mine: MyVotes; standing: Standing; door: string }) {
  const here = useHere();
  const recused = poll.recused.find((one) => one.membership_id === here.membership.id);
  if (recused)
    return (
      <Notice tone="info" title={t`You take no part in this vote`}>
        <p dir="auto">{recused.reason}</p>
      </Notice>
    );
  if (!standing.entitled)
    return (
      <Notice tone="info" title={t`You have no vote at this meeting`}>
        <p>{t`You can follow it here.`}</p>
      </Notice>
    );
  if (mine.cast_by !== null && mine.cast_by !== here.membership.id)
    return (
      <Notice tone="info" title={t`${nameOf(here, mine.cast_by)} votes for you`}>
        <p>{t`You lent your vote for this meeting, and were not here when this vote was opened.`}</p>
      </Notice>
    );
  if (mine.outside_holder)
    return (
      <Notice tone="info" title={t`${mine.outside_holder.name} votes for you`}>
        <p>{t`You lent your vote for this meeting, and were not here when this vote was opened.`}</p>
      </Notice>
    );
  if (mine.follows_board)
    return (
      <Notice tone="info" title={t`Your vote goes with the board's motions`}>
        <p>{t`You lent it and named nobody, and were not here when this vote was opened. It is yes to what the board puts or supports, and no to other motions; in elections it is not cast.`}</p>
      </Notice>
    );
  if (standing.attendance)
    return (
      <Notice tone="info" title={t`You came after this vote was opened`}>
        <p>{t`Who was here when it opened may vote. You vote from the next one on.`}</p>
      </Notice>
    );
  return (
    <Notice tone="info" title={t`You were not here when this vote was opened`}>
      <p>{t`Who was here then may vote. Say that you are here, and you vote from the next one on.`}</p>
      <p>
        <a class="poll-link" href={door}>{t`I am here`}</a>
      </p>
    </Notice>
  );
}

function ByHands({ poll, standing }: { poll: Poll; standing: Standing }) {
  const here = useHere();
  const { store } = here;
  // Only the tellers are told; everyone else is refused, which changes nothing here.
  useLoad(() => loadHands(store, poll.id).catch(() => null), [store, poll.id, store.generation.value]);
  const hands = one(store, "hands", poll.id);
  const recused = poll.recused.find((one) => one.membership_id === here.membership.id);
  if (hands?.tellers.includes(here.membership.id)) return <Counting poll={poll} hands={hands} />;
  const [first, second] = hands?.tellers.map((member) => nameOf(here, member)) ?? [];
  return (
    <div class="raise-hand">
      <Icon name="hand" size={56} />
      <p class="raise-hand-words">
        {recused ? t`You take no part in this vote` : standing.entitled ? t`Raise your hand when the chair asks` : t`The members raise their hands`}
      </p>
      {recused && <p dir="auto">{recused.reason}</p>}
      {first !== undefined && second !== undefined && <p class="muted">{t`${first} and ${second} count.`}</p>}
      {standing.held.length > 0 && <p>{t`Raise it once for each vote that you hold: tell the tellers for whom.`}</p>}
      {poll.options.length > 0 && <OptionList poll={poll} />}
    </div>
  );
}
