/** Names of what is on a ballot and of what came of it. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import type { Tone } from "../../ui/Notice.tsx";
import type { Poll, Position } from "./poll.ts";

type Result = NonNullable<Poll["outcome"]>["result"];

export function positionName(position: Position): string {
  switch (position) {
    case "agree":
      return t`Agree`;
    case "abstain":
      return abstentionName();
    case "disagree":
      return t`Disagree`;
    case "block":
      return t({ message: "Block", context: "a firm objection in a vote" });
  }
}

export function abstentionName(): string {
  return t`Abstain`;
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
      return t({ message: "Measured", context: "an outcome that only counts" });
    case "void":
      return t({ message: "Void", context: "an outcome that does not hold" });
    case "withdrawn":
      return t({ message: "Withdrawn", context: "an outcome" });
  }
}

export const resultTones: Record<Result, Tone> = {
  adopted: "success",
  rejected: "danger",
  inquorate: "warning",
  tied: "neutral",
  elected: "success",
  measured: "info",
  void: "danger",
  withdrawn: "neutral",
};
