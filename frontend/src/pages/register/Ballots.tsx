/** The ballots as they stand in the record, and one's own line among them. Fetched when wanted. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Choice } from "../polls/forms/types.ts";
import { part } from "../polls/part.tsx";
import type { Decision } from "./decision.ts";
import { ballotsOf, type RecordBallots } from "./record.ts";

type Poll = Schemas["PollOut"];

const Words = part(["polls", "polls/forms"], async () => (await import("../polls/forms/index.tsx")).ChoiceWords);
const SHOWN = 50;

export function Ballots({ decision, poll }: { decision: Decision; poll: Poll | undefined }) {
  const [open, setOpen] = useState(false);
  const [sought, setSought] = useState(0);
  const mine = useLoad(
    () => ask(api.GET("/api/v1/polls/{poll_id}/ballot", { params: { path: { poll_id: decision.poll_id } } })),
    [decision.poll_id],
  );
  const record = useLoad(
    async () =>
      open
        ? ballotsOf(await ask(api.GET("/api/v1/decisions/{decision_id}/record", { params: { path: { decision_id: decision.id } } })))
        : null,
    [decision.id, open],
  );
  const took = mine.data && (decision.secret ? mine.data.in_roll : mine.data.ballot !== null);
  const own = took ? (mine.data?.pseudonym ?? null) : null;
  return (
    <section class="stack-small" aria-labelledby="ballots">
      <h2 id="ballots" class="reg-section">{t`Ballots in the record`}</h2>
      {own && (
        <Card>
          <div class="stack-small">
            <p>
              {decision.secret
                ? t`You took part. In the record you stand among those who did under this pseudonym, which only you are shown:`
                : t`You voted. In the record your line has this pseudonym, which only you are shown:`}
            </p>
            <code class="hash">{own}</code>
            <div>
              <Button
                small
                kind="secondary"
                icon="search"
                onClick={() => {
                  setOpen(true);
                  setSought((n) => n + 1);
                }}
              >
                {t`Find my line`}
              </Button>
            </div>
          </div>
        </Card>
      )}
      <details class="reg-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {plural(decision.voted ?? 0, { one: "Show the # ballot", other: "Show all # ballots" })}
        </summary>
        {record.problem && <Notice tone="danger">{record.problem.detail}</Notice>}
        {open && !record.data && !record.problem && <Skeleton lines={4} />}
        {record.data && poll && <Lines ballots={record.data} poll={poll} own={own} sought={sought} />}
      </details>
    </section>
  );
}

interface LinesProps {
  ballots: RecordBallots;
  poll: Poll;
  own: string | null;
  /** Grows each time the reader looks for their line. */
  sought: number;
}

function Lines({ ballots, poll, own, sought }: LinesProps) {
  const [limit, setLimit] = useState(SHOWN);
  const found = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (sought === 0) return;
    found.current?.scrollIntoView({ block: "center" });
    found.current?.focus({ preventScroll: true });
  }, [sought]);
  const index = ballots.lines.findIndex((line) => line.pseudonym === own);
  const shown = ballots.lines.filter((_, at) => at < limit || at === index);
  return (
    <div class="stack">
      {ballots.groups && (
        <>
          <p class="small muted">
            {t`The vote was secret: equal ballots stand together, and nothing joins them to who took part.`}{" "}
            <a href="/about/secrecy">{t`Who must be trusted with that`}</a>
          </p>
          <ul class="ballot-lines">
            {ballots.groups.map((group) => (
              <li key={JSON.stringify(group.choice)} class="ballot-line">
                <strong class="tabular ballot-count">{group.ballots} ×</strong>
                <div class="grow">
                  <Words poll={poll} choice={group.choice as Choice} />
                </div>
              </li>
            ))}
          </ul>
          <h3 class="reg-small">{t`Who took part, under pseudonyms`}</h3>
        </>
      )}
      {!ballots.groups && (
        <p class="small muted">{t`Each line is one ballot under its voter's pseudonym, which is another in every vote.`}</p>
      )}
      {own && index < 0 && (
        <Notice tone="danger" spoken>{t`Your line is not in this record. Tell whoever keeps the register: it should be.`}</Notice>
      )}
      <ul class="ballot-lines">
        {shown.map((line) => {
          const mine = line.pseudonym === own;
          return (
            <li
              key={line.pseudonym}
              ref={mine ? found : undefined}
              tabIndex={mine ? -1 : undefined}
              class={`ballot-line${mine ? " own" : ""}`}
            >
              <div class="ballot-who">
                <code title={line.pseudonym}>{line.pseudonym.slice(0, 12)}…</code>
                {line.name && <span dir="auto">{line.name}</span>}
                {mine && (
                  <strong class="ballot-own">
                    <Icon name="check" size={16} /> {t`Your line`}
                  </strong>
                )}
              </div>
              {line.choice && (
                <div class="grow">
                  <Words poll={poll} choice={line.choice as Choice} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {limit < ballots.lines.length && (
        <Button kind="secondary" wide onClick={() => setLimit(limit * 4)}>
          {t`Show more`}
        </Button>
      )}
    </div>
  );
}
