/** Votes, approvals, dots and points as bars: one bar for each option. */
import { t } from "@lingui/core/macro";
import { locale } from "../../../app/texts.ts";
import { optionName } from "../forms/words.ts";
import { abstentionName } from "../words.ts";
import { valueOf, written } from "./amounts.ts";
import { BarTable, type BarRow } from "./BarTable.tsx";
import type { ResultProps } from "./types.ts";
import { markOf, optionWeave, percent } from "./words.ts";

interface OptionBarsProps extends ResultProps {
  /** Numbers by option. */
  numbers: Readonly<Record<string, number>>;
  /** What a full bar is; the greatest number where absent. */
  whole?: number;
  column: string;
  caption?: string;
  /** Whether those who abstained have a bar of their own. */
  abstentions?: boolean;
}

/** Options as on the ballot while open, by their numbers once decided. */
export function OptionBars({ poll, tally, outcome, numbers, whole, column, caption, abstentions }: OptionBarsProps) {
  const most = Math.max(1e-9, ...Object.values(numbers));
  const options = [...poll.options];
  if (outcome) options.sort((one, other) => (numbers[other.id] ?? 0) - (numbers[one.id] ?? 0));
  const sum = Object.values(numbers).reduce((total, number) => total + number, 0);
  const rows = options.map((option): BarRow => {
    const number = numbers[option.id] ?? 0;
    const share = whole === undefined ? number / most : whole === 0 ? 0 : number / whole;
    return {
      key: option.id,
      label: optionName(option),
      mark: markOf(poll, option.id),
      cells: [
        written(number, locale.value),
        percent(whole === undefined ? (sum === 0 ? 0 : number / sum) : whole === 0 ? 0 : number / whole),
      ],
      share,
      weave: optionWeave(option.position),
    };
  });
  if (abstentions && whole !== undefined)
    rows.push({
      key: "abstain",
      label: abstentionName(),
      cells: [written(tally.abstentions, locale.value), percent(whole === 0 ? 0 : tally.abstentions / whole)],
      share: whole === 0 ? 0 : tally.abstentions / whole,
      weave: "abstain",
    });
  return <BarTable caption={caption ?? t`The count`} columns={[t`Option`, column, t`Share`]} rows={rows} />;
}

/** One vote, or several approvals, each a part of all ballots. */
export function VotesResult(props: ResultProps) {
  const { poll, tally } = props;
  const column = poll.method === "single_choice" ? t`Votes` : t`Approvals`;
  return <OptionBars {...props} numbers={tally.counts} whole={tally.ballots} column={column} abstentions />;
}

export function DotsResult(props: ResultProps) {
  const { tally } = props;
  return (
    <>
      <OptionBars {...props} numbers={tally.counts} column={t`Dots`} />
      <Supporters {...props} />
      <Abstained {...props} />
    </>
  );
}

/** How many gave an option at least one dot: a few with many dots look different from many with few. */
function Supporters({ poll, tally }: ResultProps) {
  const rows = poll.options.filter(({ id }) => tally.spread[id]);
  if (rows.length === 0) return null;
  return (
    <details class="opener">
      <summary>{t`From how many people`}</summary>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{t`Option`}</th>
            <th scope="col">{t`Dots`}</th>
            <th scope="col">{t`People`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((option) => {
            const spread = tally.spread[option.id] ?? {};
            const people = Object.entries(spread).reduce((sum, [dots, number]) => sum + (Number(dots) > 0 ? number : 0), 0);
            return (
              <tr key={option.id}>
                <th scope="row" dir="auto">
                  {optionName(option)}
                </th>
                <td class="tabular">{tally.counts[option.id] ?? 0}</td>
                <td class="tabular">{people}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

/** Points of a Borda count. */
export function BordaResult(props: ResultProps) {
  const { tally } = props;
  const points = tally.count?.rounds.at(-1)?.votes;
  const numbers = points
    ? Object.fromEntries(Object.entries(points).map(([id, amount]) => [id, valueOf(amount)]))
    : tally.counts;
  return (
    <>
      <OptionBars {...props} numbers={numbers} column={points ? t`Points` : t`First places`} />
      <Abstained {...props} />
    </>
  );
}

/** How many took part without taking a side. */
export function Abstained({ tally }: Pick<ResultProps, "tally">) {
  if (tally.abstentions === 0) return null;
  return <p class="small muted tabular">{t`Abstained: ${tally.abstentions} of ${tally.ballots}`}</p>;
}
