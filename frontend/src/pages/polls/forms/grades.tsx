/** A grade in words for each option: majority judgment. Two in a row on a phone, all six where there is room. */
import { t } from "@lingui/core/macro";
import { useId } from "preact/hooks";
import { Abstain, Choices, OptionAbout, OptionLabel, Pills, Rated } from "./parts.tsx";
import { grades as all, isEmpty, type FormProps } from "./types.ts";
import { gradeName } from "./words.ts";

export function GradesForm({ poll, options, value, onChange, missing, error }: FormProps) {
  const name = useId();
  const grades = value && "grades" in value ? value.grades : {};
  const given = options.filter(({ id }) => grades[id] !== undefined).length;
  return (
    <Choices
      legend={t`Grade each option`}
      hint={t`Each on its own merit; the same grade for several is fine. An option without a grade counts as “Reject”.`}
      error={missing ? t`Grade at least one option, or abstain.` : error}
    >
      <div class="grade-table">
        {options.map((option) => (
          <Rated
            key={option.id}
            class="graded"
            chosen={grades[option.id] !== undefined}
            label={<OptionLabel poll={poll} option={option} />}
          >
            <OptionAbout option={option} />
            <Pills
              class="grades"
              name={`${name}-${option.id}`}
              pills={all.map((grade) => ({ value: grade, face: gradeName(grade) }))}
              value={grades[option.id]}
              onChange={(grade) => onChange({ grades: { ...grades, [option.id]: grade } })}
            />
          </Rated>
        ))}
      </div>
      <p class="ballot-left" role="status">{t`${given} of ${options.length} graded`}</p>
      <Abstain checked={isEmpty(value)} onChange={(on) => onChange(on ? { grades: {} } : undefined)} />
    </Choices>
  );
}
