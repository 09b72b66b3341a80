/** Its place in the register, and how anybody can check it without us. */
import { t } from "@lingui/core/macro";
import { Card } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Copy } from "./Copy.tsx";
import type { Decision, Detail } from "./decision.ts";
import { short } from "./search.ts";

export function Chain({ decision, detail }: { decision: Decision; detail: Detail }) {
  const file = `decision-${decision.number}-${decision.id}.json`;
  const command = `batzar verify ${file}`;
  const own = detail.entries.find((entry) => entry.number === decision.number);
  const last = Math.max(detail.head.number, decision.number);
  const { id, number } = decision;
  return (
    <Card>
      <section class="stack-small" aria-labelledby="chain">
        <h2 id="chain" class="reg-section">{t`Its place in the register`}</h2>
        <p>{t`Entry ${number} of ${last}`}</p>
        <dl class="chain">
          <dt>{t`Fingerprint`}</dt>
          <dd>
            <code title={decision.hash}>{short(decision.hash)}</code>
          </dd>
          <dt>{t`The one before`}</dt>
          <dd>{own?.previous ? <code title={own.previous}>{short(own.previous)}</code> : t`none: it is the first`}</dd>
        </dl>
        <div class="reg-ways">
          <a class="button secondary small-button" href={`/api/v1/decisions/${id}/sheet.pdf`} download target="_blank">
            <Icon name="document" />
            <span>{t`Sheet as PDF`}</span>
          </a>
        </div>
        <details class="reg-fold">
          <summary>{t`How to check this yourself`}</summary>
          <div class="stack-small">
            <p>{t`The record holds all it takes to count again: the question, the rules in force, who was entitled under a pseudonym, the ballots as far as they may be shown, and the outcome.`}</p>
            <div class="reg-ways">
              <a class="button secondary small-button" href={`/api/v1/decisions/${id}/record`} download={file} target="_blank">
                <Icon name="key" />
                <span>{t`Download the record`}</span>
              </a>
            </div>
            <p>{t`On any computer with Batzar installed, with no server and no account:`}</p>
            <pre class="chain-command" tabIndex={0}>
              <code>{command}</code>
            </pre>
            <Copy text={command} said={t`The command is copied.`}>
              {t`Copy the command`}
            </Copy>
            <p class="small muted">{t`It counts everything again and confirms it, or names the first thing that is wrong.`}</p>
            <p>{t`Its full fingerprint:`}</p>
            <code class="hash">{decision.hash}</code>
            <p>
              <a class="reg-link" href="/about/verify">{t`More about checking, in plain words`}</a>
            </p>
          </div>
        </details>
      </section>
    </Card>
  );
}
