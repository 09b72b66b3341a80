/** Scores: averages and how they are spread; for STAR also the runoff of the two best. */
import { t } from "@lingui/core/macro";
import { locale } from "../../../app/texts.ts";
import { optionName } from "../forms/words.ts";
import { valueOf, written } from "./amounts.ts";
import { BarTable } from "./BarTable.tsx";
import { Abstained } from "./options.tsx";
import { Scroll, StackedBar, Swatch } from "./Stacked.tsx";
import type { ResultProps } from "./types.ts";
import { markOf, namesOf, optionWeave, percent } from "./words.ts";
import { settingsOf } from "../poll.ts";

const highOf = ({ poll }: ResultProps) => (poll.method === "star" ? 5 : settingsOf(poll).high);

/** Totals with averages, best first once decided. */
function Totals(props: ResultProps) {
  const { poll, tally, outcome } = props;
  const voters = tally.ballots - tally.abstentions;
  const high = highOf(props);
  const options = [...poll.options];
  if (outcome) options.sort((one, other) => (tally.counts[other.id] ?? 0) - (tally.counts[one.id] ?? 0));
  const finalists = Object.keys(tally.count?.rounds[1]?.votes ?? {});
  const star = poll.method === "star";
  return (
    <BarTable
      caption={star ? t`First the scores` : t`The count`}
      columns={[t`Option`, t`Total`, t`Average`]}
      rows={options.map((option) => {
        const total = tally.counts[option.id] ?? 0;
        const average = voters === 0 ? 0 : total / voters;
        const reached = star && outcome && finalists.includes(option.id) ? t`in the runoff` : undefined;
        return {
          key: option.id,
          label: optionName(option),
          mark: star ? reached : markOf(poll, option.id),
          cells: [written(total, locale.value), `⌀ ${written(average, locale.value)}`],
          share: average / high,
          weave: optionWeave(option.position),
        };
      })}
    />
  );
}

/** How many gave which score. */
function Spread(props: ResultProps) {
  const { poll, tally } = props;
  const scores = Array.from({ length: highOf(props) + 1 }, (_, score) => score);
  const options = poll.options.filter(({ id }) => tally.spread[id]);
  if (options.length === 0) return null;
  const voters = Math.max(1, tally.ballots - tally.abstentions);
  return (
    <details class="opener">
      <summary>{t`How the scores are spread`}</summary>
      <Scroll label={t`How many gave which score`}>
        <table class="plain-table spread-table">
          <thead>
            <tr>
              <th scope="col">{t`Option`}</th>
              {scores.map((score) => (
                <th key={score} scope="col" class="tabular">
                  {score}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((option) => (
              <tr key={option.id}>
                <th scope="row" dir="auto">
                  {optionName(option)}
                </th>
                {scores.map((score) => {
                  const number = tally.spread[option.id]?.[String(score)] ?? 0;
                  return (
                    <td key={score} class="tabular">
                      <span class="column" aria-hidden="true">
                        <span style={{ blockSize: `${(number / voters) * 100}%` }} />
                      </span>
                      {number}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

export function ScoreResult(props: ResultProps) {
  return (
    <>
      <Totals {...props} />
      <Spread {...props} />
      <Abstained {...props} />
    </>
  );
}

export function StarResult(props: ResultProps) {
  return (
    <>
      <Totals {...props} />
      <Runoff {...props} />
      <Spread {...props} />
      <Abstained {...props} />
    </>
  );
}

/** The two with the highest totals, and how many ballots prefer which. */
function Runoff({ poll, tally }: ResultProps) {
  const round = tally.count?.rounds[1];
  if (!round) return null;
  const name = namesOf(poll);
  const level = valueOf(round.facts["no_preference"]);
  const sides = Object.entries(round.votes)
    .map(([id, votes]) => ({ key: id, label: name(id), count: valueOf(votes) }))
    .sort((one, other) => other.count - one.count)
    .map((side, place) => ({ ...side, weave: place === 0 ? "one" : "disagree" }));
  const segments = [...sides, { key: "level", label: t`No preference`, count: level, weave: "abstain" }];
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="stack-small">
      <h3>{t`Then the runoff`}</h3>
      <StackedBar segments={segments} total={total} middle={level === 0} />
      <table class="plain-table">
        <thead class="unheard">
          <tr>
            <th scope="col">{t`Preferred`}</th>
            <th scope="col">{t`Ballots`}</th>
            <th scope="col">{t`Share`}</th>
          </tr>
        </thead>
        <tbody>
          {segments.map((segment) => (
            <tr key={segment.key}>
              <th scope="row" dir="auto">
                <span class="swatched">
                  <Swatch weave={segment.weave} />
                  <span>
                    {segment.label}
                    {segment.key !== "level" && markOf(poll, segment.key) && (
                      <span class="winner-word">{markOf(poll, segment.key)}</span>
                    )}
                  </span>
                </span>
              </th>
              <td class="tabular">{segment.count}</td>
              <td class="tabular muted">{percent(total === 0 ? 0 : segment.count / total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
