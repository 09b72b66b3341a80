/** Results on the question itself: consensus, consent, gradients of agreement, who takes part. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { answer, api, type Schemas } from "../../../api/client.ts";
import { useLoad } from "../../../api/hooks.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { Icon, type IconName } from "../../../ui/Icon.tsx";
import { levels, presences, type Level, type Position, type Presence } from "../forms/types.ts";
import { levelName, listed, positionWord, presenceName } from "../forms/words.ts";
import { settingsOf, type Poll, type Tally } from "../poll.ts";
import { abstentionName } from "../words.ts";
import { BarTable } from "./BarTable.tsx";
import { StackedBar, Swatch } from "./Stacked.tsx";
import type { ResultProps } from "./types.ts";
import { percent } from "./words.ts";

/** Two seconds between fetches, however fast ballots come. */
const PAUSE = 2000;
const MOST = 100;

/** Ballots with names, fetched again when their number changes; none for a secret poll. */
function useBallots(poll: Poll, tally: Tally, explained: boolean): readonly Schemas["BallotOut"][] {
  const { store } = useHere();
  const [seen, setSeen] = useState(tally.ballots);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(tally.ballots), PAUSE);
    return () => clearTimeout(timer);
  }, [tally.ballots]);
  const load = useLoad(async () => {
    if (poll.secret) return [];
    const { data, response } = await answer(
      api.GET("/api/v1/polls/{poll_id}/ballots", {
        params: { path: { poll_id: poll.id }, query: { explained, limit: MOST } },
      }),
    );
    store.take(response, { members: data.members });
    return data.items;
  }, [poll.id, poll.status, seen, store.generation.value]);
  return load.data ?? [];
}

const weaves: Record<Position, string> = {
  agree: "agree",
  abstain: "abstain",
  disagree: "disagree",
  block: "block",
  consent: "agree",
  object: "block",
};

function PositionBars({ tally, positions }: { tally: Tally; positions: readonly Position[] }) {
  return (
    <BarTable
      caption={t`The count`}
      columns={[t`Position`, t`Votes`, t`Share`]}
      rows={positions.map((position) => {
        const count = tally.counts[position] ?? 0;
        const share = tally.ballots === 0 ? 0 : count / tally.ballots;
        return {
          key: position,
          label: position === "abstain" ? abstentionName() : positionWord(position),
          cells: [count, percent(share)],
          share,
          weave: weaves[position],
        };
      })}
    />
  );
}

/** Agree, abstain, disagree, block, and whether blocks stopped it. */
export function ConsensusResult({ poll, tally, outcome }: ResultProps) {
  const consensus = outcome?.consensus;
  return (
    <>
      {consensus && (
        <p class="verdict">
          <Icon name={consensus.reached ? "check" : "hand"} />
          {consensus.reached
            ? t`Consensus was reached.`
            : plural(consensus.blocks, { one: "No consensus: # block.", other: "No consensus: # blocks." })}
        </p>
      )}
      <PositionBars tally={tally} positions={["agree", "abstain", "disagree", "block"]} />
      <Said poll={poll} tally={tally} position="block" title={t`Blocks`} />
    </>
  );
}

/** Consents and objections, these with their reasons. */
export function ConsentResult({ poll, tally }: ResultProps) {
  return (
    <>
      <PositionBars tally={tally} positions={["consent", "object"]} />
      <Said poll={poll} tally={tally} position="object" title={t`Objections`} />
    </>
  );
}

/** Who took this position, and why. */
function Said({ poll, tally, position, title }: { poll: Poll; tally: Tally; position: Position; title: string }) {
  const { store } = useHere();
  const ballots = useBallots(poll, tally, true).filter(
    ({ choice, reason }) => "position" in choice && choice.position === position && reason,
  );
  if (ballots.length === 0) return null;
  return (
    <section class="stack-small">
      <h3>{title}</h3>
      <ul class="objections">
        {ballots.map((ballot) => (
          <li key={ballot.id}>
            <p class="poll-lines" dir="auto">
              {ballot.reason}
            </p>
            <p class="small muted">{store.one("members", ballot.membership_id)?.name}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const levelWeaves: Record<Level, string> = {
  endorse: "agree",
  minor_concerns: "five",
  reservations: "seven",
  abstain: "abstain",
  stand_aside: "eight",
  disagree: "disagree",
  disagree_opt_out: "six",
  block: "block",
};

/** Eight levels in one bar, and each with its number. */
export function GradientsResult({ tally }: ResultProps) {
  const count = (level: Level) => tally.counts[level] ?? 0;
  const sum = (...some: Level[]) => some.reduce((total, level) => total + count(level), 0);
  const groups: [string, number][] = [
    [t`in support`, sum("endorse", "minor_concerns", "reservations")],
    [t`neither for nor against`, sum("abstain", "stand_aside")],
    [t`against`, sum("disagree", "disagree_opt_out", "block")],
  ];
  const segments = levels.map((level) => ({ key: level, label: levelName(level), count: count(level), weave: levelWeaves[level] }));
  return (
    <>
      <p class="tabular">{listed(groups.map(([name, number]) => `${number} ${name}`))}</p>
      <StackedBar segments={segments} total={tally.ballots} />
      <table class="plain-table">
        <caption class="unheard">{t`The count`}</caption>
        <thead class="unheard">
          <tr>
            <th scope="col">{t`Level`}</th>
            <th scope="col">{t`Votes`}</th>
            <th scope="col">{t`Share`}</th>
          </tr>
        </thead>
        <tbody>
          {segments.map((segment) => (
            <tr key={segment.key} class={segment.count === 0 ? "muted" : undefined}>
              <th scope="row">
                <span class="swatched">
                  <Swatch weave={segment.weave} />
                  {segment.label}
                </span>
              </th>
              <td class="tabular">{segment.count}</td>
              <td class="tabular muted">{percent(tally.ballots === 0 ? 0 : segment.count / tally.ballots)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const icons: Record<Presence, IconName> = { yes: "check", maybe: "clock", no: "cross" };

/** Who is in, who may be, who is not. */
export function CountMeInResult({ poll, tally }: ResultProps) {
  const { store, slug } = useHere();
  const ballots = useBallots(poll, tally, false);
  const { target } = settingsOf(poll);
  const coming = tally.counts["yes"] ?? 0;
  const missing = target === null ? 0 : target - coming;
  const more = tally.ballots > MOST;
  return (
    <>
      {target !== null && (
        <p class="verdict">
          <Icon name={missing > 0 ? "clock" : "check"} />
          {missing > 0
            ? plural(missing, { one: "# more person is wanted.", other: "# more people are wanted." })
            : t`Enough people are in: ${coming} of ${target}.`}
        </p>
      )}
      <div class="attendance">
        {presences.map((answer) => {
          const people = ballots.filter(({ choice }) => "answer" in choice && choice.answer === answer);
          return (
            <section key={answer} class={`attendance-${answer}`}>
              <h3>
                <Icon name={icons[answer]} size={18} /> {presenceName(answer)}{" "}
                <span class="tabular">({tally.counts[answer] ?? 0})</span>
              </h3>
              {people.length > 0 && (
                <ul>
                  {people.map(({ id, membership_id: member, reason }) => (
                    <li key={id}>
                      <a href={`/c/${slug}/members/${member}`}>{store.one("members", member)?.name}</a>
                      {reason && (
                        <span class="small muted" dir="auto">
                          {" "}
                          {reason}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
      {more && !poll.secret && <p class="small muted">{t`The first ${MOST} names; all of them stand in the list of votes below.`}</p>}
    </>
  );
}
