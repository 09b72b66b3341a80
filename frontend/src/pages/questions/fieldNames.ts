/** Names of a poll's fields, and their values, as departures record them. Read while drawing. */
import { t } from "@lingui/core/macro";
import { methodWords } from "./methodWords.ts";
import type { Method } from "./methods.ts";
import { fractionName, majorityWords, quorumWords } from "./words.ts";

export function fieldName(field: string): string {
  switch (field) {
    case "method":
      return t`Way of answering`;
    case "rules.quorum":
      return t`Quorum`;
    case "rules.majority":
      return t`Majority`;
    case "secret":
      return t`Secret`;
    case "reasons":
      return t`Reasons`;
    case "results":
      return t`Results`;
    case "closes_at":
      return t`Hours open`;
    case "settings.seats":
      return t`Seats to fill`;
    default:
      return field.replace(/^settings\./, "").replaceAll("_", " ");
  }
}

const codes = (): Record<string, string> => ({
  off: t`none asked`,
  optional: t`welcome`,
  required: t`from everyone`,
  required_from_objectors: t`from objectors`,
  always: t`shown all along`,
  after_voting: t`shown after voting`,
  after_close: t`shown after the close`,
});

/** A recorded value in words: fractions and rules told, codes named, the rest as it stands. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return t({ message: "none", context: "no value was set" });
  if (typeof value === "boolean") return value ? t`yes` : t`no`;
  if (typeof value === "string") {
    const method = methodWords()[value as Method] as { label: string } | undefined;
    return method?.label ?? codes()[value] ?? value;
  }
  if (typeof value === "number") return String(value);
  if (typeof value === "object" && "fraction" in value) {
    const rule = value as { fraction: string | null; base?: string; none?: boolean; strict?: boolean };
    if (rule.base && "abstentions" in rule) return majorityWords(rule as Parameters<typeof majorityWords>[0]);
    if (rule.none) return quorumWords(null);
    if (typeof rule.fraction === "string" && !rule.base) return quorumWords({ fraction: rule.fraction, strict: rule.strict ?? false });
    return rule.fraction ? fractionName(rule.fraction) : JSON.stringify(value);
  }
  return JSON.stringify(value);
}
