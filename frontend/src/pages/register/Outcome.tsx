/** What was decided: the result as a stamp, who or what won, the arithmetic in sentences, the count. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "../../api/client.ts";
import { TurnoutBar } from "../../ui/Turnout.tsx";
import { Card } from "../../ui/Card.tsx";
import { Stamp } from "../../ui/Notice.tsx";
import { part } from "../polls/part.tsx";
import "../polls/poll.css";
import type { Decision } from "./decision.ts";
import { outcomeWords, resultName, resultTones } from "./words.ts";

type Poll = Schemas["PollOut"];

const Count = part(
  ["polls", "polls/forms", "polls/results"],
  async () => (await import("../polls/results/index.tsx")).Decision,
);

export function Outcome({ decision, poll }: { decision: Decision; poll: Poll | undefined }) {
  if (poll?.outcome) return <Count poll={poll} />;
  return <Told decision={decision} poll={poll} />;
}

/** The outcome as the register tells it: before the poll is there, and of one that was called off. */
function Told({ decision, poll }: { decision: Decision; poll: Poll | undefined }) {
  const { result, winners, voted, electors } = decision;
  return (
    <Card>
      <section class="stack" aria-labelledby="outcome">
        <h2 id="outcome" class="unheard">{t`What was decided`}</h2>
        <div>
          <Stamp tone={resultTones[result]}>{resultName(result)}</Stamp>
        </div>
        {winners.length === 1 && (
          <p class="reg-winner" dir="auto">
            {winners[0]?.label}
          </p>
        )}
        {winners.length > 1 && (
          <ol class="reg-elected">
            {winners.map((one) => (
              <li key={one.id} dir="auto">
                {one.label}
              </li>
            ))}
          </ol>
        )}
        <div class="stack-small">
          {outcomeWords(decision).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {result === "withdrawn" && (
            <>
              <p>{t`The vote was called off after it had opened. No ballot was counted, and nothing is decided by it.`}</p>
              {poll?.cancel_reason && (
                <p class="reg-lines" dir="auto">
                  {poll.cancel_reason}
                </p>
              )}
            </>
          )}
        </div>
        {voted !== null && <TurnoutBar voted={voted} electors={electors} />}
      </section>
    </Card>
  );
}
