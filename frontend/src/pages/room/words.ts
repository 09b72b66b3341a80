/** Names of what happens in a room. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import { abstentionName, positionName } from "../polls/words.ts";
import type { AgendaItem, Poll, Stance } from "./wire.ts";

export const stances: readonly Stance[] = ["for", "against", "question", "point_of_order"];

/** What a speaker speaks. */
export function stanceName(stance: Stance): string {
  switch (stance) {
    case "for":
      return t({ message: "For", context: "speaks in favour" });
    case "against":
      return t({ message: "Against", context: "speaks against" });
    case "question":
      return t({ message: "Question", context: "a speaker has one" });
    case "point_of_order":
      return t({ message: "Point of order", context: "a speaker has one" });
  }
}

export function itemKind(kind: AgendaItem["kind"]): string {
  switch (kind) {
    case "information":
      return t({ message: "For information", context: "an agenda item" });
    case "debate":
      return t({ message: "To discuss", context: "an agenda item" });
    case "motion":
      return t({ message: "To decide", context: "an agenda item" });
    case "election":
      return t({ message: "An election", context: "an agenda item" });
  }
}

/** The rows that tellers count: their keys on the wire, and what they are called. */
export function handRows(poll: Poll): { key: string; label: string; tone: string }[] {
  if (poll.options.length === 0)
    return (["agree", "disagree", "abstain"] as const).map((key) => ({ key, label: positionName(key), tone: key }));
  return [
    ...poll.options.map((option) => ({ key: option.id, label: option.label, tone: "option" })),
    { key: "abstain", label: abstentionName(), tone: "abstain" },
  ];
}
