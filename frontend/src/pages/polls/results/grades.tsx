/** Majority judgment: the grades of each option in one bar, with the middle marked. */
import { t } from "@lingui/core/macro";
import { grades } from "../forms/types.ts";
import { gradeName, optionName } from "../forms/words.ts";
import { medianOf } from "./amounts.ts";
import { Abstained } from "./options.tsx";
import { Key, Scroll, StackedBar } from "./Stacked.tsx";
import type { ResultProps } from "./types.ts";
import { markOf } from "./words.ts";

const weaves = { excellent: "agree", very_good: "five", good: "one", fair: "abstain", poor: "disagree", reject: "block" } as const;

export function GradesResult({ poll, tally, outcome }: ResultProps) {
  const rated = poll.options.map((option) => {
    const spread = tally.spread[option.id] ?? {};
    return { option, spread, median: medianOf(spread, grades) };
  });
  if (outcome) {
    const order = tally.count?.ranking.flat() ?? [];
    const place = (id: string) => order.indexOf(id) >>> 0;
    rated.sort((one, other) => place(one.option.id) - place(other.option.id));
  }
  const key = grades.map((grade) => ({ key: grade, label: gradeName(grade), weave: weaves[grade] }));
  return (
    <>
      <Key segments={key} />
      <ul class="graded-bars" aria-label={t`The middle grade of each option`}>
        {rated.map(({ option, spread, median }) => {
          const mark = markOf(poll, option.id);
          const name = median && gradeName(median);
          return (
            <li key={option.id} class={mark ? "winner" : undefined}>
              <p class="spread">
                <span dir="auto">
                  <strong>{optionName(option)}</strong>
                  {mark && <span class="winner-word">{mark}</span>}
                </span>
                <span>{name ? t`middle grade: ${name}` : t`not graded yet`}</span>
              </p>
              <StackedBar
                middle
                segments={grades.map((grade) => ({
                  key: grade,
                  label: gradeName(grade),
                  count: spread[grade] ?? 0,
                  weave: weaves[grade],
                }))}
              />
            </li>
          );
        })}
      </ul>
      <p class="small muted">{t`The line marks the middle: half of the grades lie on each side of it.`}</p>
      <details class="opener">
        <summary>{t`All grades in numbers`}</summary>
        <Scroll label={t`How many gave which grade`}>
          <table class="plain-table">
            <thead>
              <tr>
                <th scope="col">{t`Option`}</th>
                {grades.map((grade) => (
                  <th key={grade} scope="col">
                    {gradeName(grade)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rated.map(({ option, spread, median }) => (
                <tr key={option.id}>
                  <th scope="row" dir="auto">
                    {optionName(option)}
                  </th>
                  {grades.map((grade) => (
                    <td key={grade} class={`tabular${grade === median ? " is-middle" : ""}`}>
                      {spread[grade] ?? 0}
                      {grade === median && <span class="unheard"> {t`the middle`}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
      <Abstained tally={tally} />
    </>
  );
}
