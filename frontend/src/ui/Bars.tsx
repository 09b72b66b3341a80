import { t } from "@lingui/core/macro";
import { useId } from "preact/hooks";
import { locale } from "../app/texts.ts";
import "./bars.css";

/** A bar's dye and weave: told apart by pattern as well as by colour. */
export type Weave = "agree" | "abstain" | "disagree" | "block" | "one" | "two" | "three" | "four" | "five" | "six";

const weaves = ["one", "two", "three", "four", "five", "six"] as const;

/** The weave of the option at a position. */
export function weaveOf(position: number): Weave {
  return weaves[position % weaves.length] ?? "one";
}

export interface ResultRow {
  key: string;
  label: string;
  count: number;
  weave: Weave;
  /** Marked in words and by weight. */
  winner?: boolean;
}

interface ResultBarsProps {
  caption: string;
  rows: readonly ResultRow[];
  /** What a full bar means; the sum of the counts when absent. */
  total?: number;
}

/** Counts as woven bars in a table, which is what a screen reader reads. */
export function ResultBars({ caption, rows, total }: ResultBarsProps) {
  const id = useId();
  const whole = total ?? rows.reduce((sum, row) => sum + row.count, 0);
  const percent = new Intl.NumberFormat(locale.value, { style: "percent", maximumFractionDigits: 1 });
  return (
    <table class="results" aria-labelledby={id}>
      <caption id={id}>{caption}</caption>
      <thead class="unheard">
        <tr>
          <th scope="col">{t`Choice`}</th>
          <th scope="col">{t`Votes`}</th>
          <th scope="col">{t`Share`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const share = whole === 0 ? 0 : row.count / whole;
          return (
            <tr key={row.key} class={row.winner ? "winner" : undefined}>
              <th scope="row">
                {row.label}
                {row.winner && <span class="winner-word">{t`most votes`}</span>}
              </th>
              <td class="result-count tabular">{row.count}</td>
              <td class="result-share tabular">{percent.format(share)}</td>
              <td class="result-track" aria-hidden="true">
                {row.count > 0 && <span class={`result-bar weave-${row.weave}`} style={{ inlineSize: `${share * 100}%` }} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
