/** Small words of results. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import { locale } from "../../../app/texts.ts";
import type { Weave } from "../../../ui/Bars.tsx";
import { optionName } from "../forms/words.ts";
import type { Poll } from "../poll.ts";

export function percent(share: number): string {
  return new Intl.NumberFormat(locale.value, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** Weaves for options: none looks like the abstentions' one. */
const weaves: readonly Weave[] = ["one", "five", "three", "six", "four"];

export function optionWeave(position: number): Weave {
  return weaves[position % weaves.length] ?? "one";
}

/** The names of options by their ids. */
export function namesOf(poll: Poll): (id: string) => string {
  const names = new Map(poll.options.map((option) => [option.id, optionName(option)]));
  return (id) => names.get(id) ?? id;
}

/** What became of an option: nothing while the poll is open. */
export function markOf(poll: Poll, id: string): string | undefined {
  const outcome = poll.outcome;
  if (!outcome) return undefined;
  if (outcome.tied.includes(id)) return t`level`;
  if (!outcome.winners.includes(id)) return undefined;
  if (poll.method === "find_a_time") return t({ message: "best", context: "a time that suits most" });
  if (outcome.result === "elected") return t({ message: "elected", context: "a candidate" });
  return t({ message: "chosen", context: "an option" });
}
