/** Numbers of counts: whole, decimal strings such as "13.33333", or fractions such as "7/3". */
import type { Amount } from "../wire.ts";

export function valueOf(amount: Amount | undefined): number {
  if (amount === undefined) return 0;
  const [over = "0", under = "1"] = String(amount).split("/");
  return Number(over) / Number(under);
}

/** At most two decimals, in the reader's way of writing. */
export function written(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** Whether two decimals leave something out. */
export function isCut(amount: Amount | undefined): boolean {
  const value = valueOf(amount);
  return Math.abs(value * 100 - Math.round(value * 100)) > 1e-6;
}

/** The middle grade, of an even number the lower one; grades from best to worst. */
export function medianOf<G extends string>(counts: Readonly<Record<string, number>>, bestFirst: readonly G[]): G | undefined {
  const total = bestFirst.reduce((sum, grade) => sum + (counts[grade] ?? 0), 0);
  if (total === 0) return undefined;
  let seen = 0;
  for (const grade of [...bestFirst].reverse()) {
    seen += counts[grade] ?? 0;
    if (2 * seen >= total) return grade;
  }
  return undefined;
}
