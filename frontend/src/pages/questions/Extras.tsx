/** What some questions need beside the rest: who must not vote, conditions, a date to look again, what it replaces. */
import { plural, t } from "@lingui/core/macro";
import { Button, IconButton } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Fold } from "./Fold.tsx";
import { PickMember } from "./People.tsx";
import { Supersedes } from "./Supersedes.tsx";
import type { PartProps } from "./Timing.tsx";

interface ExtrasProps extends PartProps {
  of: (...starts: string[]) => string | undefined;
}

/** Members who must not vote because the matter is their own. */
export function Recused({ draft, set, of }: ExtrasProps) {
  const { recused } = draft;
  const count = recused.length;
  const now =
    count === 0
      ? t`Nobody is left out by name.`
      : plural(count, { one: "# member does not vote.", other: "# members do not vote." });
  return (
    <Fold title={t`Who must not vote`} now={now} wrong={of("recused") !== undefined}>
      <p class="field-hint">{t`Somebody whose own affair this is: a loan to them, their exclusion, a contract with their family.`}</p>
      {recused.map((one, index) => (
        <div key={one.member} class="asking-option">
          <TextInput
            label={one.name ? t`Why ${one.name} does not vote` : t`Why this member does not vote`}
            maxLength={2000}
            value={one.reason}
            onChange={(reason) =>
              set("recused", recused.map((other) => (other.member === one.member ? { ...other, reason } : other)))
            }
            error={of(`recused.${index}`)}
          />
          <IconButton
            icon="trash"
            label={t`Let ${one.name} vote`}
            onClick={() => set("recused", recused.filter((other) => other.member !== one.member))}
          />
        </div>
      ))}
      <div>
        <PickMember
          taken={recused.map(({ member }) => member)}
          onPick={(member) => set("recused", [...recused, { member: member.id, name: member.name, reason: "" }])}
        >
          {t`Name a member who must not vote`}
        </PickMember>
      </div>
    </Fold>
  );
}

/** Conditions, a review, and the decision that this one would replace. */
export function Afterwards({ draft, set, put, of }: ExtrasProps) {
  const { conditions } = draft;
  const now =
    [
      conditions.length > 0 && plural(conditions.length, { one: "# condition", other: "# conditions" }),
      draft.reviewOn && t`a date to look again`,
      draft.supersedes && t`replaces a decision`,
    ]
      .filter(Boolean)
      .join(" · ") || t`No conditions, no date to look again.`;
  const wrong = of("conditions", "review_on", "supersedes") !== undefined;
  return (
    <Fold title={t`If it is adopted`} now={now} wrong={wrong}>
      <fieldset class="field stack-small">
        <legend class="field-label">{t`Conditions`}</legend>
        <p class="field-hint">{t`What must happen for it to hold, such as “the bank grants the loan”.`}</p>
        {conditions.map((one, index) => (
          <div key={index} class="asking-option">
            <div class="asking-option-fields">
              <TextInput
                label={t`It holds if`}
                maxLength={2000}
                value={one.text}
                onChange={(text) =>
                  set("conditions", conditions.map((other, place) => (place === index ? { ...other, text } : other)))
                }
                error={of(`conditions.${index}.text`)}
              />
              <TextInput
                type="date"
                label={t`By`}
                optional
                value={one.due}
                onChange={(due) =>
                  set("conditions", conditions.map((other, place) => (place === index ? { ...other, due } : other)))
                }
                error={of(`conditions.${index}.due_on`)}
              />
            </div>
            <IconButton
              icon="trash"
              label={t`Remove this condition`}
              onClick={() => set("conditions", conditions.filter((_, place) => place !== index))}
            />
          </div>
        ))}
        <div>
          <Button
            kind="secondary"
            small
            icon="plus"
            onClick={() => set("conditions", [...conditions, { text: "", due: "" }])}
          >
            {t`Add a condition`}
          </Button>
        </div>
      </fieldset>
      <TextInput
        type="date"
        label={t`Look at it again on`}
        optional
        hint={t`Its author is reminded that day.`}
        value={draft.reviewOn}
        onChange={(value) => set("reviewOn", value)}
        error={of("review_on")}
      />
      <Supersedes draft={draft} put={put} error={of("supersedes")} />
    </Fold>
  );
}
