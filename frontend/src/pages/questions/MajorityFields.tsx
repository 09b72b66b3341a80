import { t } from "@lingui/core/macro";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { majorities, majorityOf, type PollDraft } from "./draft.ts";
import { Fold } from "./Fold.tsx";
import type { SetDraft } from "./PollForm.tsx";
import { majorityWords } from "./words.ts";

interface MajorityFieldsProps {
  draft: PollDraft;
  set: SetDraft;
  error: string | undefined;
}

/** How many must be in favour, with an example for each usual majority. */
export function MajorityFields({ draft, set, error }: MajorityFieldsProps) {
  const examples: Record<keyof typeof majorities, [string, string]> = {
    half_cast: [
      t`More than half of the votes for or against`,
      t`10 for, 9 against, 20 abstaining: adopted.`,
    ],
    two_thirds_cast: [
      t`Two thirds of the votes for or against`,
      t`20 for, 10 against, 5 abstaining: adopted.`,
    ],
    half_present: [
      t`More than half of those who take part`,
      t`10 for, 9 against, 20 abstaining: rejected, since 20 of 39 would be needed.`,
    ],
    two_thirds_present: [
      t`Two thirds of those who take part`,
      t`20 for, 10 against, 5 abstaining: rejected, since 24 of 35 would be needed.`,
    ],
    half_members: [
      t`More than half of all who are entitled`,
      t`Of 40 members 21 must be in favour, however many vote.`,
    ],
    unanimous: [t`Nobody against`, t`A single vote against is enough to reject it.`],
  };
  const keys = Object.keys(majorities) as (keyof typeof majorities)[];
  const strict = draft.majorityStrict;
  return (
    <Fold
      title={draft.method === "agreement" ? t`How many must be in favour` : t`What an option needs to win`}
      now={majorityWords(majorityOf(draft))}
      wrong={error !== undefined}
    >
      <RadioGroup
        legend={t`Majority`}
        options={[
          ...(draft.method === "agreement"
            ? []
            : [{ value: "most", label: t`The most votes`, hint: t`Even if they are fewer than half.` }]),
          ...keys.map((value) => ({ value: value as string, label: examples[value][0], hint: examples[value][1] })),
          { value: "other", label: t`Another majority` },
        ]}
        value={draft.majority}
        onChange={(value) => set("majority", value)}
        error={draft.majority === "other" ? undefined : error}
      />
      {draft.majority === "other" && (
        <div class="stack">
          <TextInput
            label={t`Fraction`}
            hint={t`Two whole numbers with a slash, such as 2/5.`}
            value={draft.majorityFraction}
            onChange={(value) => set("majorityFraction", value)}
            error={error}
          />
          <Checkbox
            label={t`More than this; exactly this is not enough`}
            checked={strict}
            onChange={(value) => set("majorityStrict", value)}
          />
          <Select
            label={t`Of whom`}
            value={draft.majorityBase}
            onChange={(value) => set("majorityBase", value)}
            options={[
              { value: "cast", label: t`Of the votes for or against` },
              { value: "present", label: t`Of those who take part` },
              { value: "members", label: t`Of all who are entitled` },
            ]}
          />
        </div>
      )}
    </Fold>
  );
}
