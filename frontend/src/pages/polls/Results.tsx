/** How a poll stands, and what came of it. */
import { t } from "@lingui/core/macro";
import { language } from "../../app/texts.ts";
import { ResultBars, TurnoutBar } from "../../ui/Bars.tsx";
import { Card } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Stamp } from "../../ui/Notice.tsx";
import { DateTime } from "../../ui/Time.tsx";
import type { Turnout } from "../../live/socket.ts";
import { quorumNeeded, resultRows, type Poll, type Tally } from "./poll.ts";
import { resultName, resultTones } from "./words.ts";

interface StandingProps {
  poll: Poll;
  turnout: Turnout | undefined;
}

/** While open: how many took part, and the count where it may be seen. */
export function Standing({ poll, turnout }: StandingProps) {
  const tally = turnout?.tally as Tally | null | undefined;
  return (
    <Card>
      <section class="stack" aria-labelledby="standing">
        <h2 id="standing" class="poll-section">{t`Turnout`}</h2>
        <TurnoutBar
          voted={turnout?.voted ?? 0}
          electors={turnout?.electors ?? poll.electors}
          needed={quorumNeeded(poll)}
        />
        {tally ? (
          <Bars poll={poll} tally={tally} caption={t`So far`} />
        ) : (
          <p class="muted small poll-fact">
            <Icon name="lock" size={18} />
            <span>
              {poll.results === "after_voting"
                ? t`How it stands is shown once you have voted, and to everyone after the close.`
                : t`How it stands is shown after the close, to everyone at the same time.`}
            </span>
          </p>
        )}
      </section>
    </Card>
  );
}

function Bars({ poll, tally, caption }: { poll: Poll; tally: Tally; caption: string }) {
  return <ResultBars caption={caption} rows={resultRows(poll, tally)} total={tally.ballots} />;
}

/** After the close: the result as a stamp, its arithmetic in words, the count. */
export function Decision({ poll }: { poll: Poll }) {
  const outcome = poll.outcome;
  if (!outcome) return null;
  const words = outcome.words[language.value] ?? outcome.words["en"] ?? [];
  const chosen = poll.options.filter((option) => outcome.winners.includes(option.id));
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
        {chosen.map((option) => (
          <p key={option.id} class="decision-chosen" dir="auto">
            {option.label}
          </p>
        ))}
        <div class="stack-small decision-words">
          {words.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <Bars poll={poll} tally={outcome.tally} caption={t`The count`} />
        <TurnoutBar voted={outcome.tally.ballots} electors={poll.electors} needed={quorumNeeded(poll)} />
      </section>
    </Card>
  );
}
