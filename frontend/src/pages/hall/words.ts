/** What the screen says of things that come by a code. Read while drawing. */
import { t } from "@lingui/core/macro";
import type { Hall, HallPoll, HallSpeaker } from "./hall.ts";
import type { StandingShown } from "./standing.ts";

type Result = NonNullable<HallPoll["outcome"]>["result"];

export function kindName(kind: NonNullable<Hall["item"]>["kind"]): string {
  switch (kind) {
    case "information":
      return t`For information`;
    case "debate":
      return t`For debate`;
    case "motion":
      return t`Motion`;
    case "election":
      return t`Election`;
  }
}

export function stanceName(stance: HallSpeaker["stance"]): string {
  switch (stance) {
    case "for":
      return t({ message: "For", context: "a speaker's stance" });
    case "against":
      return t({ message: "Against", context: "a speaker's stance" });
    case "question":
      return t({ message: "Question", context: "a speaker's stance" });
    case "point_of_order":
      return t({ message: "Point of order", context: "a speaker's stance" });
  }
}

export function resultName(result: Result): string {
  switch (result) {
    case "adopted":
      return t`Adopted`;
    case "rejected":
      return t`Rejected`;
    case "inquorate":
      return t`No quorum`;
    case "tied":
      return t`Tied`;
    case "elected":
      return t({ message: "Elected", context: "the outcome of an election" });
    case "measured":
      return t({ message: "Counted", context: "an outcome that only counts" });
    case "void":
      return t({ message: "Void", context: "an outcome that does not hold" });
    case "withdrawn":
      return t({ message: "Withdrawn", context: "an outcome" });
  }
}

const tones: Record<Result, "good" | "bad" | "open"> = {
  adopted: "good",
  elected: "good",
  rejected: "bad",
  void: "bad",
  inquorate: "open",
  tied: "open",
  measured: "open",
  withdrawn: "open",
};

export function resultTone(result: Result): "good" | "bad" | "open" {
  return tones[result];
}

/** What a ballot's position or level is called; undefined for what is no such code. */
export function positionName(code: string): string | undefined {
  switch (code) {
    case "agree":
      return t`In favour`;
    case "disagree":
      return t({ message: "Against", context: "votes" });
    case "abstain":
      return t`Abstained`;
    case "block":
      return t`Firmly against`;
    default:
      return undefined;
  }
}

/** What the numbers of a result are numbers of. */
export function numbersName(of: StandingShown["of"]): string {
  switch (of) {
    case "votes":
      return t`Votes`;
    case "first_preferences":
      return t`First preferences`;
    case "passed_on":
      return t`Votes, with those passed on`;
    case "points":
      return t`Points`;
  }
}

/** Minutes and seconds, as a clock shows them: 2:05. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const rest = String(seconds % 60).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${rest}`;
}
