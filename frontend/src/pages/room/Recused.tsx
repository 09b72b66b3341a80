/** Who took no part in a vote because it concerns them, and why: without them the numbers can't be understood. */
import { plural } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { nameOf } from "./room.ts";
import type { Poll } from "./wire.ts";

export function Recused({ poll }: { poll: Poll }) {
  const here = useHere();
  const { compare } = new Intl.Collator(language.value);
  // A whole board has one reason.
  const byReason = new Map<string, string[]>();
  for (const { membership_id: member, reason } of poll.recused)
    byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(here, member)]);
  if (byReason.size === 0) return null;
  const title = `recused-${poll.id}`;
  return (
    <section class="room-recused" aria-labelledby={title}>
      <h3 id={title}>
        {plural(poll.recused.length, {
          one: "# member doesn't vote on this because it concerns them, and isn't counted",
          other: "# members don't vote on this because it concerns them, and aren't counted",
        })}
      </h3>
      <ul>
        {[...byReason].map(([reason, names]) => (
          <li key={reason}>
            <strong dir="auto">{new Intl.ListFormat(language.value).format(names.sort(compare))}</strong>
            <span class="muted" dir="auto">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
