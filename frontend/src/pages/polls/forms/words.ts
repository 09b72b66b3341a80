/** What is on ballots, and what a ballot says, in words. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import { timeZone } from "../../../app/session.ts";
import { locale } from "../../../app/texts.ts";
import { settingsOf, type Poll } from "../poll.ts";
import { abstentionName } from "../words.ts";
import { hundredths, money } from "./money.ts";
import { whenOf } from "./when.ts";
import {
  availabilities,
  grades,
  isEmpty,
  type Availability,
  type Choice,
  type Grade,
  type Level,
  type Option,
  type Position,
  type Presence,
} from "./types.ts";

export function optionName(option: Option): string {
  return option.none_of_these ? t`None of these` : option.label;
}

export function positionWord(position: Position): string {
  switch (position) {
    case "agree":
      return t`Agree`;
    case "abstain":
      return abstentionName();
    case "disagree":
      return t`Disagree`;
    case "block":
      return t({ message: "Block", context: "a firm objection in a vote" });
    case "consent":
      return t`Consent`;
    case "object":
      return t({ message: "Object", context: "a position in a vote by consent" });
  }
}

export function levelName(level: Level): string {
  switch (level) {
    case "endorse":
      return t`Wholehearted yes`;
    case "minor_concerns":
      return t`Yes, with small concerns`;
    case "reservations":
      return t`Yes, with reservations`;
    case "abstain":
      return abstentionName();
    case "stand_aside":
      return t`I stand aside`;
    case "disagree":
      return t`No, but I go along`;
    case "disagree_opt_out":
      return t`No, and I take no part in it`;
    case "block":
      return t({ message: "Block", context: "a firm objection in a vote" });
  }
}

export function gradeName(grade: Grade): string {
  switch (grade) {
    case "excellent":
      return t({ message: "Excellent", context: "a grade" });
    case "very_good":
      return t({ message: "Very good", context: "a grade" });
    case "good":
      return t({ message: "Good", context: "a grade" });
    case "fair":
      return t({ message: "Fair", context: "a grade" });
    case "poor":
      return t({ message: "Poor", context: "a grade" });
    case "reject":
      return t({ message: "Reject", context: "a grade" });
  }
}

export function presenceName(answer: Presence): string {
  switch (answer) {
    case "yes":
      return t`Count me in`;
    case "maybe":
      return t`Maybe`;
    case "no":
      return t`Not this time`;
  }
}

export function availabilityName(answer: Availability): string {
  switch (answer) {
    case "yes":
      return t({ message: "Yes", context: "a time suits" });
    case "if_need_be":
      return t({ message: "If need be", context: "a time suits" });
    case "no":
      return t({ message: "No", context: "a time suits" });
  }
}

/** "a, b and c". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(locale.value, { type: "conjunction" }).format(names);
}

/** What a ballot says, a line for each thing that it says. */
export function choiceLines(poll: Poll, choice: Choice): string[] {
  if (isEmpty(choice)) return [abstentionName()];
  const name = (id: string) => {
    const option = poll.options.find((one) => one.id === id);
    return option ? optionName(option) : id;
  };
  if ("position" in choice) return [positionWord(choice.position)];
  if ("level" in choice) return [levelName(choice.level)];
  if ("answer" in choice) return [presenceName(choice.answer)];
  if ("option" in choice) return [name(choice.option ?? "")];
  if ("options" in choice)
    return poll.options.filter(({ id }) => choice.options.includes(id)).map((option) => approved(poll, option));
  if ("scores" in choice) return numbered(choice.scores, name);
  if ("dots" in choice) return numbered(choice.dots, name);
  if ("grades" in choice)
    return grades.flatMap((grade) => {
      const ids = poll.options.filter(({ id }) => (choice.grades[id] ?? "reject") === grade).map(({ id }) => id);
      return ids.length > 0 ? [`${gradeName(grade)}: ${listed(ids.map(name))}`] : [];
    });
  if ("answers" in choice)
    return availabilities.flatMap((answer) =>
      poll.options
        .filter(({ id }) => (choice.answers[id] ?? "no") === answer && answer !== "no")
        .map((option) => `${whenOf(option, locale.value, timeZone.value)}: ${availabilityName(answer)}`),
    );
  return choice.ranking.map((place, index) => `${index + 1}. ${listed(place.map(name))}`);
}

function approved(poll: Poll, option: Option): string {
  if (option.cost === null) return optionName(option);
  return `${optionName(option)} (${money(hundredths(option.cost), settingsOf(poll).currency, locale.value)})`;
}

/** "Oven: 5", most first; what has nothing is left out. */
function numbered(numbers: Readonly<Record<string, number>>, name: (id: string) => string): string[] {
  return Object.entries(numbers)
    .filter(([, number]) => number > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([id, number]) => `${name(id)}: ${number}`);
}
