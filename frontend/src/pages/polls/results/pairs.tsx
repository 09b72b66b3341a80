/** Schulze: each option against each other, and the places that follow. */
import { t } from "@lingui/core/macro";
import { locale } from "../../../app/texts.ts";
import { listed } from "../forms/words.ts";
import { valueOf, written } from "./amounts.ts";
import { Abstained, OptionBars } from "./options.tsx";
import { Scroll } from "./Stacked.tsx";
import type { Count, ResultProps } from "./types.ts";
import { markOf, namesOf } from "./words.ts";

export function PairsResult(props: ResultProps) {
  const { poll, tally } = props;
  const count = tally.count;
  if (!count)
    return <OptionBars {...props} numbers={tally.counts} whole={tally.ballots} column={t`First places`} abstentions />;
  const name = namesOf(poll);
  const order = count.ranking.length > 0 ? count.ranking.flat() : [...count.candidates];
  return (
    <>
      {count.ranking.length > 0 && (
        <ol class="final-places">
          {count.ranking.map((level, place) => (
            <li key={place}>
              <span class="place-number tabular">{place + 1}</span>
              <span dir="auto">
                {listed(level.map(name))}
                {level.length === 1 && level[0] && markOf(poll, level[0]) && (
                  <span class="winner-word">{markOf(poll, level[0])}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      <Matrix count={count} order={order} name={name} />
      <Duels count={count} order={order} name={name} />
      <Abstained tally={tally} />
    </>
  );
}

interface PairsProps {
  count: Count;
  order: readonly string[];
  name: (id: string) => string;
}

function Matrix({ count, order, name }: PairsProps) {
  const table = count.rounds[0]?.table ?? {};
  const votes = (one: string, other: string) => valueOf(table[one]?.[other]);
  return (
    <div class="stack-small">
    <p class="small muted">{t`How many prefer the one in the row to the one in the column:`}</p>
    <Scroll label={t`Each against each`}>
      <table class="stage-table pair-table">
        <caption class="unheard">{t`Each against each`}</caption>
        <thead>
          <tr>
            <td />
            {order.map((id) => (
              <th key={id} scope="col" dir="auto">
                {name(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((one) => (
            <tr key={one}>
              <th scope="row" dir="auto">
                {name(one)}
              </th>
              {order.map((other) => {
                if (one === other) return <td key={other} class="self" />;
                const wins = votes(one, other) > votes(other, one);
                return (
                  <td key={other} class={`tabular${wins ? " is-elected" : ""}`}>
                    <strong>{written(votes(one, other), locale.value)}</strong>
                    {wins && <span class="fate">{`✓ ${t({ message: "wins", context: "a comparison" })}`}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
    </div>
  );
}

/** The comparisons as sentences. */
function Duels({ count, order, name }: PairsProps) {
  const table = count.rounds[0]?.table ?? {};
  const pairs = order.flatMap((one, at) => order.slice(at + 1).map((other) => [one, other] as const));
  return (
    <details class="opener">
      <summary>{t`Each comparison in words`}</summary>
      <ul class="rounds">
        {pairs.map(([one, other]) => {
          const [mine, theirs] = [valueOf(table[one]?.[other]), valueOf(table[other]?.[one])];
          const [first, last] = mine >= theirs ? [name(one), name(other)] : [name(other), name(one)];
          const [more, fewer] = [Math.max(mine, theirs), Math.min(mine, theirs)];
          return (
            <li key={one + other} dir="auto">
              {more === fewer
                ? t`${first} and ${last} are level: ${more} each.`
                : t`${first} beats ${last}: ${more} to ${fewer}.`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
