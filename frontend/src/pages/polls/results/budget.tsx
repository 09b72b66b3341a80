/** What a budget pays for and what not, and where the money goes. */
import { t } from "@lingui/core/macro";
import { locale } from "../../../app/texts.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { hundredths, money } from "../forms/money.ts";
import { optionName } from "../forms/words.ts";
import { valueOf } from "./amounts.ts";
import { Abstained } from "./options.tsx";
import { Scroll, StackedBar } from "./Stacked.tsx";
import type { ResultProps } from "./types.ts";
import { optionWeave } from "./words.ts";
import { settingsOf } from "../poll.ts";

export function BudgetResult({ poll, tally, outcome }: ResultProps) {
  const { budget, currency } = settingsOf(poll);
  const funded = outcome?.result === "adopted" ? outcome.winners : (tally.count?.elected ?? []);
  const options = [...poll.options].sort(
    (one, other) =>
      Number(funded.includes(other.id)) - Number(funded.includes(one.id)) ||
      (tally.counts[other.id] ?? 0) - (tally.counts[one.id] ?? 0),
  );
  const limit = hundredths(budget);
  const paid = options.filter(({ id }) => funded.includes(id));
  const spent = paid.reduce((sum, option) => sum + hundredths(option.cost), 0);
  const show = (amount: number) => money(amount, currency, locale.value);
  const known = tally.count !== null;
  return (
    <>
      {known && (
        <div class="stack-small">
          <p>
            <strong class="tabular">{t`${show(spent)} of ${show(limit)} used`}</strong>
            {" · "}
            <span class="tabular">{t`${show(limit - spent)} left`}</span>
          </p>
          <StackedBar
            total={limit}
            segments={paid.map((option) => ({
              key: option.id,
              label: optionName(option),
              count: hundredths(option.cost),
              weave: optionWeave(option.position),
            }))}
          />
        </div>
      )}
      <Scroll label={t`The projects`}>
        <table class="plain-table budget-table">
          <thead>
            <tr>
              <th scope="col">{t`Project`}</th>
              <th scope="col">{t`Approvals`}</th>
              <th scope="col">{t`Cost`}</th>
            </tr>
          </thead>
          <tbody>
            {options.map((option) => {
              const isPaid = funded.includes(option.id);
              return (
                <tr key={option.id} class={isPaid ? "is-best" : undefined}>
                  <th scope="row">
                    <span dir="auto">{optionName(option)}</span>
                    {known && (
                      <span class={isPaid ? "funded" : "not-funded"}>
                        <Icon name={isPaid ? "check" : "cross"} size={16} /> {isPaid ? t`funded` : t`not funded`}
                      </span>
                    )}
                  </th>
                  <td class="tabular">{valueOf(tally.counts[option.id])}</td>
                  <td class="tabular">{show(hundredths(option.cost))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <Abstained tally={tally} />
    </>
  );
}
