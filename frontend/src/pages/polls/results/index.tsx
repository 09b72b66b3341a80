/** What came of a poll. Which file shows the result of a method: a new one gets a line below. */
import { t } from "@lingui/core/macro";
import type { ComponentType } from "preact";
import { language } from "../../../app/texts.ts";
import { TurnoutBar } from "../../../ui/Turnout.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Stamp } from "../../../ui/Notice.tsx";
import { DateTime } from "../../../ui/Time.tsx";
import type { Method } from "../forms/types.ts";
import { quorumNeeded, type Full, type Poll, type Tally } from "../poll.ts";
import type { StandingProps } from "../Results.tsx";
import { resultName, resultTones } from "../words.ts";
import { arranged } from "./arranged.ts";
import { BudgetResult } from "./budget.tsx";
import { GradesResult } from "./grades.tsx";
import { Casting } from "./states.tsx";
import { How } from "./How.tsx";
import { OptionName } from "./OptionName.tsx";
import { BordaResult, DotsResult, VotesResult } from "./options.tsx";
import { PairsResult } from "./pairs.tsx";
import { PositionBars } from "./PositionBars.tsx";
import { ConsensusResult, ConsentResult, CountMeInResult, GradientsResult } from "./positions.tsx";
import { StagesResult } from "./ranking.tsx";
import { ScoreResult, StarResult } from "./scores.tsx";
import { Ties } from "./Ties.tsx";
import { TimesResult } from "./times.tsx";
import type { ResultProps } from "./types.ts";
import "./results.css";

const results: Readonly<Record<Method, ComponentType<ResultProps>>> = {
  agreement: AgreementResult,
  consensus: ConsensusResult,
  consensus_fallback: ConsensusResult,
  consent: ConsentResult,
  gradients: GradientsResult,
  count_me_in: CountMeInResult,
  single_choice: VotesResult,
  approval: VotesResult,
  dots: DotsResult,
  score: ScoreResult,
  star: StarResult,
  majority_judgment: GradesResult,
  find_a_time: TimesResult,
  instant_runoff: StagesResult,
  stv_scottish: StagesResult,
  stv_meek: StagesResult,
  schulze: PairsResult,
  borda: BordaResult,
  budget_greedy: BudgetResult,
  budget_equal_shares: BudgetResult,
};

function AgreementResult({ poll, tally }: ResultProps) {
  return <PositionBars poll={poll} tally={tally} caption={t`The count`} />;
}

/** While open, where it may be seen: how it stands, as the result will be shown. */
export function SoFar({ poll, turnout }: StandingProps) {
  const tally = turnout?.tally as Tally | null | undefined;
  if (!tally || poll.method === "agreement") return null;
  const View = results[poll.method];
  return (
    <Card>
      <section class="stack" aria-labelledby="so-far">
        <h2 id="so-far" class="poll-section">{t`So far`}</h2>
        <View poll={poll} tally={tally} outcome={null} />
      </section>
    </Card>
  );
}

/** After the close: the result as a stamp, its arithmetic in words, the count. */
export function Decision({ poll }: { poll: Poll }) {
  const outcome = poll.outcome;
  if (!outcome) return null;
  const words = outcome.words[language.value] ?? outcome.words["en"] ?? [];
  const View = results[poll.method];
  const tally = outcome.tally as Tally;
  const shown = { poll, tally, outcome: outcome as Full<typeof outcome> };
  const { open, folded } = arranged(poll, shown.outcome, words);
  const inStages = (tally.count?.rounds.length ?? 0) > 1;
  return (
    <Card>
      <section class="stack" aria-labelledby="decision">
        <div class="spread">
          <h2 id="decision" class="unheard">{t`Outcome`}</h2>
          <Stamp tone={resultTones[outcome.result]}>{resultName(outcome.result)}</Stamp>
          {poll.closed_at && (
            <span class="muted small">
              <DateTime at={poll.closed_at} style="short" />
            </span>
          )}
        </div>
        {outcome.winners.length > 0 && (
          <ul class="decision-winners">
            {outcome.winners.map((id) => (
              <li key={id} class="decision-chosen" dir="auto">
                <OptionName poll={poll} id={id} />
              </li>
            ))}
          </ul>
        )}
        <div class="stack-small decision-words">
          {open.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {poll.casting_vote && <Casting vote={poll.casting_vote} />}
        <View {...shown} />
        {folded.length > 0 && (
          <details class="opener">
            <summary>
              {poll.settings.budget
                ? t`Project by project in words`
                : inStages
                  ? t`Round by round in words`
                  : t`The count in words`}
            </summary>
            <ul class="rounds">
              {folded.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
        <Ties {...shown} />
        {/* In a meeting the quorum is of those here; where members have other than one vote, the words above say both. */}
        {typeof poll.entitled_votes !== "number" && (
          <TurnoutBar voted={outcome.tally.ballots} electors={poll.electors} needed={poll.meeting_id === null ? quorumNeeded(poll) : null} />
        )}
        <How poll={poll} />
      </section>
    </Card>
  );
}

export { Cancelled, Level, Scheduled, Statement } from "./states.tsx";
