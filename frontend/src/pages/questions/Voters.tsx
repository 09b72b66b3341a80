/** Named votes with their reasons, and who is entitled. Fetched page by page. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { answer, api } from "../../api/client.ts";
import { asProblem, type Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { turnoutOf } from "../../live/store.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { More } from "../../ui/More.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DateTime } from "../../ui/Time.tsx";
import type { Schemas } from "../../api/client.ts";
import type { Choice } from "../polls/forms/types.ts";
import { choiceLines } from "../polls/forms/words.ts";
import type { Poll } from "../polls/poll.ts";
import "./voters.css";

type Ballot = Schemas["BallotOut"];
type Elector = Schemas["ElectorOut"];

interface Pages<T> {
  items: readonly T[];
  next: string | null;
  busy: boolean;
  problem: Problem | undefined;
  /** Fetches the next page, or the first one anew. */
  more: (afresh?: boolean) => void;
}

/** A list fetched page by page, from the first page whenever `key` changes; none while key is null. */
function usePages<T>(
  key: string | null,
  fetch: (cursor: string | null) => Promise<{ items: readonly T[]; next: string | null }>,
): Pages<T> {
  const [items, setItems] = useState<readonly T[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async (afresh: boolean, current: () => boolean) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const page = await fetch(afresh ? null : next);
      if (!current()) return;
      setItems((before) => (afresh ? page.items : [...before, ...page.items]));
      setNext(page.next);
    } catch (thrown) {
      if (current()) setProblem(asProblem(thrown));
    } finally {
      if (current()) setBusy(false);
    }
  };
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    void run(true, () => wanted);
    return () => {
      wanted = false;
    };
  }, [key]);
  return { items, next, busy, problem, more: (afresh = false) => void run(afresh, () => true) };
}

export function Voters({ poll, shown }: { poll: Poll; shown: boolean }) {
  return (
    <>
      {shown && (poll.secret ? <Grouped poll={poll} /> : <Ballots poll={poll} />)}
      <Electors poll={poll} shown={shown} />
    </>
  );
}

const objects = ({ choice }: Ballot) => "position" in choice && choice.position === "object";

function Ballots({ poll }: { poll: Poll }) {
  const { store } = useHere();
  // While objections are integrated they stand in the round's own part.
  const apart = poll.status === "open" && poll.phase === "integrate";
  const reasonsAsked = poll.reasons !== "off" && !apart;
  const [explained, setExplained] = useState(reasonsAsked);
  const [counted, setCounted] = useState<number | undefined>(undefined);
  const voted = turnoutOf(poll.id)?.voted ?? poll.outcome?.tally.ballots;
  const pages = usePages<string>(`${explained} ${store.generation.value}`, async (cursor) => {
    const { data, response } = await answer(
      api.GET("/api/v1/polls/{poll_id}/ballots", {
        params: { path: { poll_id: poll.id }, query: { explained, cursor, limit: 30 } },
      }),
    );
    store.take(response, { ballots: data.items, members: data.members });
    if (cursor === null) setCounted(turnoutOf(poll.id)?.voted ?? voted);
    return { items: data.items.map((ballot) => ballot.id), next: data.next ?? null };
  });
  const listed = new Set(pages.items);
  const heard = store
    .all("ballots")
    .filter((ballot) => ballot.poll_id === poll.id && !listed.has(ballot.id) && (!explained || ballot.reason));
  const ballots = [
    ...pages.items.map((id) => store.one("ballots", id)).filter((ballot) => ballot !== undefined),
    ...(pages.next === null && poll.status === "open" ? heard : []),
  ].filter((ballot) => (!explained || ballot.reason) && !(apart && objects(ballot)));
  const waiting = poll.status === "open" && voted !== undefined && counted !== undefined ? voted - counted : 0;
  return (
    <section class="stack" aria-labelledby="votes">
      <div class="spread">
        <h2 id="votes" class="poll-section">{apart ? t`Who consented` : explained ? t`Reasons` : t`Votes by name`}</h2>
        {reasonsAsked && (
          <div class="poll-views" role="group" aria-label={t`Which votes`}>
            <button type="button" aria-pressed={explained} onClick={() => setExplained(true)}>{t`With a reason`}</button>
            <button type="button" aria-pressed={!explained} onClick={() => setExplained(false)}>{t`All votes`}</button>
          </div>
        )}
      </div>
      {waiting > 0 && (
        <Button kind="secondary" small onClick={() => pages.more(true)}>
          {plural(waiting, { one: "# new vote: show it", other: "# new votes: show them" })}
        </Button>
      )}
      {pages.problem && <Notice tone="danger">{pages.problem.detail}</Notice>}
      {ballots.length === 0 &&
        (pages.busy ? (
          <Skeleton lines={4} />
        ) : (
          <p class="muted">
            {apart ? t`Nobody has consented.` : explained ? t`Nobody has given a reason.` : t`Nobody has voted.`}
          </p>
        ))}
      <ul class="voters">
        {ballots.map((ballot) => (
          <Vote key={ballot.id} poll={poll} ballot={ballot} />
        ))}
      </ul>
      <More next={pages.next} busy={pages.busy} onMore={() => pages.more()} />
    </section>
  );
}

/** Where the count by itself says all that the ballots say. */
const TOLD_BY_COUNT: readonly Poll["method"][] = [
  "agreement",
  "consensus",
  "consensus_fallback",
  "consent",
  "gradients",
  "count_me_in",
  "single_choice",
];

/** What the ballots of a secret poll say: equal ones together, nobody's name. */
function Grouped({ poll }: { poll: Poll }) {
  const told = TOLD_BY_COUNT.includes(poll.method) || poll.outcome?.tally.ballots === 0;
  const pages = usePages<Schemas["CountedBallotOut"]>(told ? null : poll.id, async (cursor) => {
    const { data } = await answer(
      api.GET("/api/v1/polls/{poll_id}/ballots", { params: { path: { poll_id: poll.id }, query: { cursor, limit: 30 } } }),
    );
    return { items: data.grouped ?? [], next: data.next ?? null };
  });
  if (told) return null;
  return (
    <section class="stack" aria-labelledby="votes">
      <h2 id="votes" class="poll-section">{t`What the ballots say`}</h2>
      <p class="small muted">{t`Equal ballots are counted together. No name is kept with any of them.`}</p>
      {pages.problem && <Notice tone="danger">{pages.problem.detail}</Notice>}
      {pages.items.length === 0 && pages.busy && <Skeleton lines={4} />}
      <ul class="voters">
        {pages.items.map(({ choice, number }) => (
          <li key={JSON.stringify(choice)} class="voter">
            <span class="grow" dir="auto">
              {choiceLines(poll, choice as Choice).join(" · ")}
            </span>
            <strong>{plural(number, { one: "# ballot", other: "# ballots" })}</strong>
          </li>
        ))}
      </ul>
      <More next={pages.next} busy={pages.busy} onMore={() => pages.more()} />
    </section>
  );
}

function Said({ poll, choice }: { poll: Poll; choice: Choice }) {
  const look = "position" in choice ? choice.position : "chosen";
  return (
    <span class={`said ${look}`} dir="auto">
      {choiceLines(poll, choice).join(" · ")}
    </span>
  );
}

function Vote({ poll, ballot }: { poll: Poll; ballot: Ballot }) {
  const { store, slug } = useHere();
  const member = store.one("members", ballot.membership_id);
  return (
    <li class="voter">
      <Avatar person={member} size="small" />
      <div class="grow stack-small">
        <p class="spread">
          <a class="voter-name" href={`/c/${slug}/members/${ballot.membership_id}`}>{member?.name ?? t`A member`}</a>
          <Said poll={poll} choice={ballot.choice} />
        </p>
        {ballot.reason && (
          <p class="poll-lines" dir="auto">
            {ballot.reason}
          </p>
        )}
        {ballot.former.length > 0 && (
          <details class="former">
            <summary>
              {plural(ballot.former.length, { one: "Changed once", other: "Changed # times" })}
            </summary>
            <ul>
              {ballot.former.map((one) => (
                <li key={one.revision} class="stack-small">
                  <p class="row">
                    <span class="small muted">
                      <DateTime at={one.cast_at} style="short" /> · {t`replaced, not counted`}
                    </span>
                    <Said poll={poll} choice={one.choice} />
                  </p>
                  {one.reason && (
                    <p class="poll-lines muted" dir="auto">
                      {one.reason}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** Who is entitled, and who took part where that may be seen. Fetched when opened. */
function Electors({ poll, shown }: { poll: Poll; shown: boolean }) {
  const { store, slug } = useHere();
  const [open, setOpen] = useState(false);
  const pages = usePages<Elector>(open ? `${shown} ${store.generation.value}` : null, async (cursor) => {
    const { data, response } = await answer(
      api.GET("/api/v1/polls/{poll_id}/electors", {
        params: { path: { poll_id: poll.id }, query: { cursor, limit: 50 } },
      }),
    );
    store.take(response, { members: data.members });
    return { items: data.items, next: data.next ?? null };
  });
  if (poll.electors === 0) return null;
  return (
    <details class="electors" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plural(poll.electors, { one: "Who is entitled: # member", other: "Who is entitled: # members" })}</summary>
      {!shown && <p class="small muted">{t`Who has voted is shown together with the results.`}</p>}
      {pages.problem && <Notice tone="danger">{pages.problem.detail}</Notice>}
      {pages.items.length === 0 && pages.busy && <Skeleton lines={4} />}
      <ul class="elector-list">
        {pages.items.map((elector) => (
          <li key={elector.membership_id}>
            <a href={`/c/${slug}/members/${elector.membership_id}`}>{elector.name}</a>
            {elector.voted !== null && (
              <span class={elector.voted ? "has-voted" : "muted"}>
                <Icon name={elector.voted ? "check" : "pause"} size={16} />
                {elector.voted ? t`took part` : t`did not vote`}
              </span>
            )}
          </li>
        ))}
      </ul>
      <More next={pages.next} busy={pages.busy} onMore={() => pages.more()} />
    </details>
  );
}
