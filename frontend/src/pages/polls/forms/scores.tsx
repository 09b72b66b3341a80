/** A score for each option: score voting and STAR. */
import { t } from "@lingui/core/macro";
import { useId } from "preact/hooks";
import { Button } from "../../../ui/Button.tsx";
import { Abstain, Choices, OptionAbout, OptionLabel, Pills, Rated } from "./parts.tsx";
import { isEmpty, type FormProps } from "./types.ts";
import { optionName } from "./words.ts";
import { settingsOf } from "../poll.ts";

export function ScoresForm({ poll, options, value, onChange, missing, error }: FormProps) {
  const name = useId();
  const star = poll.method === "star";
  const high = star ? 5 : settingsOf(poll).high;
  const scores = value && "scores" in value ? value.scores : {};
  const set = (id: string, score: number | undefined) => {
    const { [id]: _, ...rest } = scores;
    const next = score === undefined ? rest : { ...rest, [id]: score };
    onChange(Object.keys(next).length > 0 ? { scores: next } : undefined);
  };
  const faces = Array.from({ length: high + 1 }, (_, score) => score);
  return (
    <Choices
      legend={t`Give each option a score`}
      hint={
        <>
          {star && <p>{t`The two with the highest totals meet in a runoff: your whole ballot goes to the one you scored higher.`}</p>}
          <p>{t`The same score for several is fine. No score counts as 0.`}</p>
        </>
      }
      error={missing ? t`Score at least one option, or abstain.` : error}
    >
      <p class="scale-words" aria-hidden="true">
        <span>{t`0 worst`}</span>
        <span class="scale-line" />
        <span>{t`${high} best`}</span>
      </p>
      {options.map((option) => {
        const score = scores[option.id];
        const label = optionName(option);
        return (
          <Rated key={option.id} chosen={score !== undefined} label={<OptionLabel poll={poll} option={option} />}>
            <OptionAbout option={option} />
            <Pills
              class={high > 6 ? "many" : "few"}
              name={`${name}-${option.id}`}
              pills={faces.map((face) => ({
                value: face,
                face,
                ...(face === 0 ? { name: t`0, worst` } : face === high ? { name: t`${high}, best` } : {}),
              }))}
              value={score}
              onChange={(next) => set(option.id, next)}
            />
            {score !== undefined && (
              <Button kind="quiet" small onClick={() => set(option.id, undefined)} aria-label={t`Take back the score of ${label}`}>
                {t`Take back`}
              </Button>
            )}
          </Rated>
        );
      })}
      <Abstain checked={isEmpty(value)} onChange={(on) => onChange(on ? { scores: {} } : undefined)} />
    </Choices>
  );
}
