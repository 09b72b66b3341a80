/** What a poll's settings mean, in plain words. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "../../api/client.ts";
import type { Poll } from "../polls/poll.ts";

type Majority = Schemas["Majority"];
type Quorum = Schemas["Quorum"];

/** A fraction as people say it; others stay figures. */
export function fractionName(fraction: string): string {
  switch (fraction) {
    case "1/2":
      return t`half`;
    case "1/3":
      return t`one third`;
    case "2/3":
      return t`two thirds`;
    case "1/4":
      return t`a quarter`;
    case "3/4":
      return t`three quarters`;
    default:
      return fraction;
  }
}

/** "More than half of the votes for or against. Abstentions don't count." */
export function majorityWords(majority: Majority | null | undefined): string {
  if (!majority) return t`The option with most votes wins.`;
  const { fraction, strict, base, abstentions } = majority;
  const share = fractionName(fraction);
  if (fraction === "1/1") {
    if (base === "members") return t`Every member entitled to vote must be in favour.`;
    return base === "present" || abstentions === "counted"
      ? t`Everyone who votes must be in favour.`
      : t`Nobody may vote against.`;
  }
  if (base === "members")
    return strict
      ? t`More than ${share} of all members entitled to vote must be in favour, whether they vote or not.`
      : t`At least ${share} of all members entitled to vote must be in favour, whether they vote or not.`;
  if (base === "present" || abstentions === "counted")
    return strict
      ? t`More than ${share} of those who take part must be in favour; who abstains is counted in.`
      : t`At least ${share} of those who take part must be in favour; who abstains is counted in.`;
  return strict
    ? t`More than ${share} of the votes for or against must be in favour; abstentions don't count.`
    : t`At least ${share} of the votes for or against must be in favour; abstentions don't count.`;
}

/** "At least half of those entitled must vote." */
export function quorumWords(quorum: Quorum | null | undefined): string {
  if (!quorum) return t`It counts however many vote.`;
  const share = fractionName(quorum.fraction);
  if (quorum.fraction === "1/1") return t`It counts only if everyone entitled votes.`;
  return quorum.strict
    ? t`It counts only if more than ${share} of those entitled vote.`
    : t`It counts only if at least ${share} of those entitled vote.`;
}

/** When counts and names are shown. */
export function resultsWords(results: Poll["results"]): string {
  switch (results) {
    case "always":
      return t`Results are shown all along.`;
    case "after_voting":
      return t`Results are shown to those who have voted, and to everyone after the close.`;
    case "after_close":
      return t`Results are shown after the close.`;
  }
}

/** Who is asked, by name where names are known. */
export function electorateWords(
  who: "all" | "classes" | "circle" | "person",
  classes: readonly string[],
  name: string,
): string {
  if (who === "all") return t`All active members vote.`;
  if (who === "person") return name ? t`${name} decides, after taking advice.` : t`One person decides, after taking advice.`;
  if (who === "circle") return name ? t`The circle “${name}” votes.` : t`A circle votes.`;
  const names = classes.join(", ");
  return names ? t`These classes vote: ${names}.` : t`Some classes of members vote.`;
}

/** Whether a reason goes with a vote. */
export function reasonsWords(reasons: Poll["reasons"]): string {
  switch (reasons) {
    case "off":
      return t`No reasons are asked.`;
    case "optional":
      return t`A reason is welcome, but not needed.`;
    case "required":
      return t`Everyone gives a reason.`;
    case "required_from_objectors":
      return t`Those who disagree or block give a reason.`;
  }
}

export function managersWords(managers: Poll["managers"]): string {
  return managers === "facilitators"
    ? t`Facilitators look after it.`
    : t`Its author and the facilitators look after it.`;
}
