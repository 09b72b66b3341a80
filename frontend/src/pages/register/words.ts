/** Names of what the register calls by a code. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import { language, locale } from "../../app/texts.ts";
import type { Tone } from "../../ui/Notice.tsx";
import type { Decision, Entry, Result } from "./decision.ts";

export function resultName(result: Result): string {
  switch (result) {
    case "adopted":
      return t`Adopted`;
    case "rejected":
      return t`Rejected`;
    case "inquorate":
      return t`No quorum`;
    case "tied":
      return t({ message: "Tied", context: "a vote without a winner" });
    case "elected":
      return t`Elected`;
    case "measured":
      return t({ message: "Measured", context: "an outcome that only counts" });
    case "void":
      return t`Void`;
    case "withdrawn":
      return t`Called off`;
  }
}

export const resultTones: Record<Result, Tone> = {
  adopted: "success",
  elected: "success",
  rejected: "danger",
  inquorate: "warning",
  tied: "neutral",
  measured: "info",
  void: "danger",
  withdrawn: "neutral",
};

/** Whether it holds, where that is not what its result says already. */
export function standingName(standing: Decision["standing"]): { word: string; tone: Tone } | null {
  switch (standing) {
    case "conditional":
      return { word: t`Waits for its conditions`, tone: "warning" };
    case "lapsed":
      return { word: t`Lapsed`, tone: "neutral" };
    case "superseded":
      return { word: t`Replaced`, tone: "neutral" };
    case "voided":
      return { word: t`Declared void`, tone: "danger" };
    case "none":
    case "in_force":
      return null;
  }
}

export function statusName(status: Decision["status"]): string {
  switch (status) {
    case "none":
      return t`Nothing said yet`;
    case "planned":
      return t`Planned`;
    case "in_progress":
      return t`Being carried out`;
    case "done":
      return t`Carried out`;
    case "dropped":
      return t({ message: "Dropped", context: "a decision that is not carried out after all" });
  }
}

export const statusTones: Record<Decision["status"], Tone> = {
  none: "neutral",
  planned: "info",
  in_progress: "info",
  done: "success",
  dropped: "warning",
};

export function bodyName(body: Decision["body"]): string {
  switch (body) {
    case "assembly":
      return t`The assembly`;
    case "board":
      return t`The board`;
    case "circle":
      return t`A circle`;
    case "person":
      return t`One person, after taking advice`;
  }
}

export function matterName({ matter, matter_name: names }: Pick<Decision, "matter" | "matter_name">): string {
  return names[language.value] ?? names["en"] ?? (matter === "other" ? t`Other question` : matter);
}

export function entryName(kind: NonNullable<Entry["kind"]>): string {
  switch (kind) {
    case "decision":
      return t`Decision`;
    case "correction":
      return t`Correction`;
    case "superseded":
      return t`Replaced by a later decision`;
    case "condition_met":
      return t`Condition met`;
    case "condition_lapsed":
      return t`Condition not met`;
    case "voided":
      return t`Declared void`;
    case "status_changed":
      return t`How far it is carried out`;
    case "review_changed":
      return t`Date of review`;
    case "minutes":
      return t`Minutes sealed`;
    case "minutes_annex":
      return t`Annex to minutes`;
  }
}

/** A day without an hour, such as "2027-03-01", in words. */
export function dayName(day: string): string {
  return new Intl.DateTimeFormat(locale.value, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

/** "March 2027", of a day such as "2027-03-01". */
export function monthName(day: string): string {
  const words = new Intl.DateTimeFormat(locale.value, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day));
  return words.charAt(0).toLocaleUpperCase(locale.value) + words.slice(1);
}

/** What the outcome says, in the reader's language or the first there is. */
export function outcomeWords({ words }: Pick<Decision, "words">): readonly string[] {
  return words[language.value] ?? words["en"] ?? Object.values(words)[0] ?? [];
}
