/** Counts by stages: instant runoff and the single transferable vote. */
import { plural, t } from "@lingui/core/macro";
import { locale } from "../../../app/texts.ts";
import { isCut, valueOf, written } from "./amounts.ts";
import { Abstained, OptionBars } from "./options.tsx";
import { stageRows, stagesOf, type Cell } from "./stages.ts";
import { Scroll } from "./Stacked.tsx";
import type { Count, ResultProps } from "./types.ts";
import { namesOf } from "./words.ts";

export function StagesResult(props: ResultProps) {
  const { poll, tally } = props;
  const count = tally.count;
  if (!count)
    return <OptionBars {...props} numbers={tally.counts} whole={tally.ballots} column={t`First places`} abstentions />;
  const name = namesOf(poll);
  return (
    <>
      {poll.method !== "instant_runoff" && (
        <p class="tabular">
          {plural(count.seats, { one: "# seat", other: "# seats" })}
          {" · "}
          {plural(count.ballots, { one: "# ballot counted", other: "# ballots counted" })}
        </p>
      )}
      <StageTable count={count} name={name} />
      <Abstained tally={tally} />
    </>
  );
}

interface CountProps {
  count: Count;
  name: (id: string) => string;
}

/** The bookkeeping rows under the candidates, where the method has them. */
const kept = ["not_transferable", "exhausted", "quota"] as const;

function factName(fact: (typeof kept)[number]): string {
  return fact === "quota" ? t`Quota` : t`Names nobody any more`;
}

function StageTable({ count, name }: CountProps) {
  const stages = stagesOf(count);
  const rows = stageRows(count);
  const facts = kept.filter((fact) => stages.some((round) => fact in round.facts));
  const cut = stages.some((round) => Object.values(round.votes).some(isCut));
  return (
    <>
      <Scroll label={t`The count, round by round`}>
        <table class="stage-table">
          <caption class="unheard">{t`The count, round by round`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Candidate`}</th>
              {stages.map((round) => (
                <th key={round.number} scope="col">
                  {t`Round ${round.number}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} class={`fate-${row.fate ?? "open"}`}>
                <th scope="row" dir="auto">
                  {name(row.id)}
                  {row.fate === "elected" && <span class="winner-word">{electedWord(count.seats)}</span>}
                </th>
                {row.cells.map((cell, index) => (
                  <StageCell key={index} cell={cell} seats={count.seats} />
                ))}
              </tr>
            ))}
            {facts.map((fact) => (
              <tr key={fact} class="fact">
                <th scope="row">{factName(fact)}</th>
                {stages.map((round) => (
                  <td key={round.number} class="tabular">
                    {written(valueOf(round.facts[fact]), locale.value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {cut && <p class="small muted">{t`Shown with two decimals; counted with all of them.`}</p>}
    </>
  );
}

function electedWord(seats: number): string {
  return seats > 1 ? t({ message: "elected", context: "a candidate" }) : t({ message: "wins", context: "a candidate" });
}

function StageCell({ cell, seats }: { cell: Cell; seats: number }) {
  if (cell.gone)
    return (
      <td class="gone">
        <span aria-hidden="true">–</span>
        <span class="unheard">{t`out`}</span>
      </td>
    );
  const change = written(Math.abs(cell.change), locale.value);
  return (
    <td class={`tabular${cell.fate ? ` is-${cell.fate}` : ""}`}>
      <strong>{written(cell.votes, locale.value)}</strong>
      {Math.abs(cell.change) > 0.004 && <span class="change">{cell.change > 0 ? `+${change}` : `−${change}`}</span>}
      {cell.fate && (
        <span class="fate">
          {cell.fate === "elected" ? `✓ ${electedWord(seats)}` : `✕ ${t({ message: "out", context: "a candidate" })}`}
        </span>
      )}
    </td>
  );
}
