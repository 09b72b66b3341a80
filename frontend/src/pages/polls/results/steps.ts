/** The steps of a count as sentences. What a step has no sentence for here, the tables say. */
import { t } from "@lingui/core/macro";
import { locale } from "../../../app/texts.ts";
import { listed } from "../forms/words.ts";
import { valueOf, written } from "./amounts.ts";
import type { Step } from "./types.ts";

export function stepWords(step: Step, name: (id: string) => string): string | undefined {
  const names = listed(step.names.map(name));
  const first = name(step.names[0] ?? "");
  const last = name(step.names.at(-1) ?? "");
  const value = (key: string) => written(valueOf(step.values[key]), locale.value);
  switch (step.code) {
    case "first_count":
      return t`${value("ballots")} ballots for ${value("seats")} seats: the quota is ${value("quota")}.`;
    case "first_count_meek":
      return t`${value("ballots")} ballots for ${value("seats")} seats. The quota is worked out anew in each round.`;
    case "first_count_irv":
      return t`${value("ballots")} ballots. More than half of those that still name somebody wins.`;
    case "elected_quota":
      return t`${names} reaches the quota of ${value("quota")} with ${value("votes")} and is elected.`;
    case "elected_level":
      return t`Elected together with equal votes: ${names}.`;
    case "elected_last":
      return t`As many remain as there are seats: ${names}.`;
    case "surplus":
      return t`What ${names} has beyond the quota, ${value("surplus")}, passes on: every ballot at a part of its value.`;
    case "excluded":
    case "excluded_meek":
    case "excluded_irv":
      return t`${names} is out with ${value("votes")}; these ballots pass to the next name on them.`;
    case "guarded":
      return t`Kept in for reserved seats: ${names}.`;
    case "doomed":
      return t`All seats left are reserved for others, so these are out: ${names}.`;
    case "majority":
      return t`${names} has ${value("votes")} of ${value("total")}: more than half.`;
    case "shares":
      return t`Each voter had a share of ${value("each")}, of which ${value("added")} was added to use up the budget.`;
    case "funded":
      return t`${names} is funded; ${value("left")} is left.`;
    case "too_dear":
      return t`${names} costs ${value("cost")}, more than the ${value("left")} that is left, and is passed over.`;
    case "funded_free":
      return t`${names} costs nothing and is approved, so it is funded.`;
    case "bought":
      return t`${names} is funded by its ${value("votes")} supporters, none paying more than ${value("cap")}; ${value("left")} is left.`;
    case "finalists":
      return t`The runoff is between ${names}.`;
    case "runoff":
      return t`${first} wins the runoff against ${last}: ${value("winner")} to ${value("loser")}.`;
    case "tie_open":
      return t`A tie that no rule breaks: ${names}.`;
    case "tie_earlier_stage":
      return t`A tie, told apart by the latest round in which they differed: ${names}.`;
    case "tie_rule":
      return t`A tie, broken as the method says: ${names}.`;
    case "tie_lot":
      return t`A tie, broken by lot: ${names}.`;
    case "tie_no_difference":
      return t`A tie that makes no difference to who wins: ${names}.`;
    case "taken_exclude":
      return t`Out of the tie goes: ${names}.`;
    case "taken_surplus":
      return t`Whose surplus goes first: ${names}.`;
    case "taken_elect":
    case "taken_win":
    case "taken_finalist":
    case "taken_place":
    case "taken_fund":
      return t`From the tie comes: ${names}.`;
    default:
      return undefined;
  }
}
