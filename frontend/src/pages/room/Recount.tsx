/** How the counting of raised hands stands, for who runs the meeting. */
import { t } from "@lingui/core/macro";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { loadHands } from "./calls.ts";
import { nameOf } from "./room.ts";
import { handRows } from "./words.ts";
import type { Hands, Poll } from "./wire.ts";

export function Recount({ poll, hands }: { poll: Poll; hands: Hands | undefined }) {
  const here = useHere();
  const { store } = here;
  useLoad(() => loadHands(store, poll.id).catch(() => null), [store, poll.id, store.generation.value]);
  if (!hands) return <p class="muted">{t`The tellers are counting.`}</p>;
  const differing = Object.keys(hands.differ);
  return (
    <div class="stack-small">
      <ul class="count-list">
        {hands.tellers.map((teller) => (
          <li key={teller}>
            <span>{nameOf(here, teller)}</span>
            <strong>
              {hands.counted.includes(teller) ? (
                <>
                  <Icon name="check" size={18} /> {t`has counted`}
                </>
              ) : (
                t`is counting`
              )}
            </strong>
          </li>
        ))}
      </ul>
      {hands.agreed && <p class="quorum-met">{t`Both counted the same.`}</p>}
      {differing.length > 0 && !hands.agreed && (
        <Notice tone="warning" spoken title={t`The two counts differ`}>
          <ul>
            {handRows(poll)
              .filter(({ key }) => differing.includes(key))
              .map(({ key, label }) => (
                <li key={key}>
                  {label}: {(hands.differ[key] ?? []).join(" / ")}
                </li>
              ))}
          </ul>
          <p>{t`Have these hands raised again: both count once more.`}</p>
        </Notice>
      )}
    </div>
  );
}
