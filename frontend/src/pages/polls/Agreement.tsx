import { t } from "@lingui/core/macro";
import { RadioGroup } from "../../ui/Choice.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import type { FormProps } from "./forms/types.ts";
import { positions, type Position } from "./poll.ts";
import { positionName } from "./words.ts";

const marks: Record<Position, IconName> = { agree: "check", abstain: "pause", disagree: "cross", block: "hand" };

/** Agree, abstain, disagree or block, judged by a majority. */
export function AgreementForm({ value, onChange, missing, error }: FormProps) {
  const meanings: Record<Position, string> = {
    agree: t`I am in favour.`,
    abstain: t`I take no side.`,
    disagree: t`I am against.`,
    block: t`I am against, and ask to look for another way. Counts as a vote against.`,
  };
  return (
    <RadioGroup
      look="cards"
      legend={t`Your vote`}
      options={positions.map((position) => ({
        value: position,
        // What the one who votes says; in results it is another word in some languages.
        label: position === "abstain" ? t({ message: "Abstain", context: "on the ballot" }) : positionName(position),
        hint: meanings[position],
        tone: `ballot-choice ${position}`,
        mark: (
          <span class="ballot-mark">
            <Icon name={marks[position]} size={22} />
          </span>
        ),
      }))}
      value={value && "position" in value ? (value.position as Position) : null}
      onChange={(position) => onChange({ position })}
      error={missing ? t`Choose one first.` : error}
    />
  );
}
