import type { ComponentChildren } from "preact";

export interface BarRow {
  key: string;
  label: ComponentChildren;
  /** A word on what came of it, such as "elected". */
  mark?: string | undefined;
  cells: readonly ComponentChildren[];
  /** Of the whole bar, 0 to 1. */
  share: number;
  weave: string;
}

interface BarTableProps {
  caption: string;
  /** Names of the columns, the first of the labels. */
  columns: readonly string[];
  rows: readonly BarRow[];
}

/** Numbers as woven bars in a table, which is what a screen reader reads. */
export function BarTable({ caption, columns, rows }: BarTableProps) {
  return (
    <table class="results">
      <caption>{caption}</caption>
      <thead class="unheard">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} class={row.mark ? "winner" : undefined}>
            <th scope="row" dir="auto">
              {row.label}
              {row.mark && <span class="winner-word">{row.mark}</span>}
            </th>
            {row.cells.map((cell, index) => (
              <td key={index} class={`tabular ${index === 0 ? "result-count" : "result-share"}`}>
                {cell}
              </td>
            ))}
            <td class="result-track" aria-hidden="true">
              {row.share > 0 && <span class={`result-bar weave-${row.weave}`} style={{ inlineSize: `${row.share * 100}%` }} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
