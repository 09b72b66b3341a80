/** A teller's page: big buttons for each answer, and what to do where the two counts differ. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { sendHands } from "./calls.ts";
import { nameOf } from "./room.ts";
import { handRows } from "./words.ts";
import type { Hands, Poll } from "./wire.ts";

export function Counting({ poll, hands }: { poll: Poll; hands: Hands }) {
  const here = useHere();
  const { store } = here;
  const me = here.membership.id;
  const place = hands.tellers.indexOf(me);
  const other = hands.tellers[1 - place];
  const counted = hands.counted.includes(me);
  const both = hands.counts.length === 2;
  const differing = Object.keys(hands.differ);
  const [again, setAgain] = useState(false);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const send = useSubmit(async () => {
    const rows = Object.fromEntries(handRows(poll).map(({ key }) => [key, counts[key] ?? 0]));
    await sendHands(store, poll.id, rows);
    setAgain(false);
  });
  const differs = both && !hands.agreed && differing.length > 0;
  // A new difference wants a new count, also when it is the other who counted again.
  const disagreement = JSON.stringify(hands.differ);
  useEffect(() => {
    if (differs) setAgain(false);
  }, [disagreement]);
  const own = hands.counts[place] ?? {};
  const rows = handRows(poll);
  const total = rows.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0);
  const change = (key: string, number: number) => {
    send.clear();
    setCounts({ ...counts, [key]: Math.max(0, Math.min(100_000, number)) });
  };
  if (hands.agreed)
    return (
      <Notice tone="success" spoken title={t`Both of you counted the same`}>
        <p>{t`The chair can close the vote now. Thank you for counting.`}</p>
        <Counts rows={rows} counts={own} />
      </Notice>
    );
  if (counted && !differs && !again)
    return (
      <div class="stack">
        <Notice tone="info" spoken title={t`Your count is sent`}>
          <p>{t`Waiting for ${nameOf(here, other)} to send theirs. Neither of you sees the other's before.`}</p>
          <Counts rows={rows} counts={counts} />
        </Notice>
        <Button kind="secondary" icon="edit" onClick={() => setAgain(true)}>{t`Correct my count`}</Button>
      </div>
    );
  if (differs && !again)
    return (
      <div class="stack">
        <Notice tone="warning" spoken title={t`The two counts differ`}>
          <ul class="stack-small">
            {rows
              .filter(({ key }) => differing.includes(key))
              .map(({ key, label }) => {
                const pair = hands.differ[key] ?? [];
                const mine = pair[place] ?? 0;
                const theirs = pair[1 - place] ?? 0;
                return (
                  <li key={key}>
                    <strong>{label}</strong>: {t`you counted ${mine}, ${nameOf(here, other)} ${theirs}`}
                  </li>
                );
              })}
          </ul>
          <p>{t`Ask the chair to have these hands raised again, and count them both of you.`}</p>
        </Notice>
        <Button
          icon="hand"
          onClick={() => {
            setCounts({ ...own, ...Object.fromEntries(differing.map((key) => [key, 0])) });
            setAgain(true);
          }}
        >
          {t`Count again`}
        </Button>
      </div>
    );
  return (
    <div class="stack">
      <p class="room-steps">{t`You count this vote, and so does ${nameOf(here, other)}. Press + for each hand.`}</p>
      {send.problem && (
        <Notice tone="danger" spoken>
          <p>{send.problem.detail}</p>
        </Notice>
      )}
      {rows.map(({ key, label, tone }) => (
        <div key={key} role="group" aria-labelledby={`count-${key}`} class={`count-row ${tone}${differs && differing.includes(key) ? " differs" : ""}`}>
          <p class="count-label" id={`count-${key}`} dir="auto">
            {label}
          </p>
          <button type="button" class="count-button" aria-label={t`One less: ${label}`} onClick={() => change(key, (counts[key] ?? 0) - 1)}>
            <Icon name="minus" size={32} />
          </button>
          <input
            class="count-number tabular"
            type="text"
            inputMode="numeric"
            aria-label={t`Hands: ${label}`}
            value={String(counts[key] ?? 0)}
            onInput={(event) => change(key, Number(event.currentTarget.value.replace(/\D/g, "")) || 0)}
          />
          <button type="button" class="count-button more" aria-label={t`One more: ${label}`} onClick={() => change(key, (counts[key] ?? 0) + 1)}>
            <Icon name="plus" size={36} />
          </button>
        </div>
      ))}
      <p class="tabular" role="status">
        {plural(total, { one: "# hand in all", other: "# hands in all" })} · {plural(poll.electors, { one: "# may vote", other: "# may vote" })}
      </p>
      <Button wide busy={send.busy} onClick={() => void send.run()}>{t`Send my count`}</Button>
    </div>
  );
}

function Counts({ rows, counts }: { rows: ReturnType<typeof handRows>; counts: Readonly<Record<string, number>> }) {
  if (Object.keys(counts).length === 0) return null;
  return (
    <ul class="count-list tabular">
      {rows.map(({ key, label }) => (
        <li key={key}>
          <span dir="auto">{label}</span> <strong>{counts[key] ?? 0}</strong>
        </li>
      ))}
    </ul>
  );
}
