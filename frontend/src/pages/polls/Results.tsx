/** How a poll stands while it is open. What came of it is in results/. */
import { t } from "@lingui/core/macro";
import type { Turnout } from "../../live/socket.ts";
import { Card } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { TurnoutBar } from "../../ui/Turnout.tsx";
import { PositionBars } from "./lazy.ts";
import { quorumNeeded, type Poll, type Tally } from "./poll.ts";

export interface StandingProps {
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
          poll.method === "agreement" && <PositionBars poll={poll} tally={tally} caption={t`So far`} />
        ) : (
          !poll.withheld && <p class="muted small poll-fact">
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
