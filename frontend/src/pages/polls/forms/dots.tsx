/** Dots to spread over the options. */
import { plural, t } from "@lingui/core/macro";
import { useId } from "preact/hooks";
import { IconButton } from "../../../ui/Button.tsx";
import { Abstain, Choices, OptionAbout, OptionLabel } from "./parts.tsx";
import { isEmpty, type FormProps } from "./types.ts";
import { optionName } from "./words.ts";
import { settingsOf } from "../poll.ts";

/** More dots than this are told by the number alone. */
const DRAWN = 12;

export function DotsForm({ poll, options, value, onChange, missing, error }: FormProps) {
  const id = useId();
  const { dots: all } = settingsOf(poll);
  const dots = value && "dots" in value ? value.dots : {};
  const left = all - Object.values(dots).reduce((sum, number) => sum + number, 0);
  const set = (option: string, wanted: number) => {
    const mine = dots[option] ?? 0;
    const number = Math.max(0, Math.min(Number.isFinite(wanted) ? wanted : mine, mine + left));
    const { [option]: _, ...rest } = dots;
    const next = number > 0 ? { ...rest, [option]: number } : rest;
    onChange(Object.keys(next).length > 0 ? { dots: next } : undefined);
  };
  return (
    <Choices
      legend={t`Spread your dots`}
      hint={plural(all, {
        one: "You have # dot.",
        other: "You have # dots: all on one option, or some on each. You need not use them all.",
      })}
      error={missing ? t`Place at least one dot, or abstain.` : error}
    >
      <p class="ballot-left sticky-left" role="status">
        {left === 0 ? t`All ${all} dots are placed` : t`${left} of ${all} left`}
      </p>
      {options.map((option) => {
        const number = dots[option.id] ?? 0;
        const label = optionName(option);
        return (
          <div key={option.id} class={`choice dotted${number > 0 ? " is-chosen" : ""}`} role="group" aria-labelledby={`${id}-${option.id}`}>
            <div class="dotted-line">
              <label class="grow" id={`${id}-${option.id}`} for={`${id}-${option.id}-n`}>
                <OptionLabel poll={poll} option={option} />
              </label>
              <div class="stepper">
                <IconButton
                  icon="minus"
                  label={t`One dot less for ${label}`}
                  aria-disabled={number === 0}
                  onClick={() => set(option.id, number - 1)}
                />
                <input
                  id={`${id}-${option.id}-n`}
                  class="input tabular"
                  inputMode="numeric"
                  autocomplete="off"
                  value={String(number)}
                  onFocus={(event) => event.currentTarget.select()}
                  onInput={(event) => {
                    set(option.id, parseInt(event.currentTarget.value || "0", 10));
                  }}
                  onKeyDown={(event) => {
                    const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
                    if (step === 0) return;
                    event.preventDefault();
                    set(option.id, number + step);
                  }}
                />
                <IconButton
                  icon="plus"
                  label={t`One dot more for ${label}`}
                  aria-disabled={left === 0}
                  onClick={() => set(option.id, number + 1)}
                />
              </div>
            </div>
            {number > 0 && number <= DRAWN && <p class="dots" aria-hidden="true">{"●".repeat(number)}</p>}
            <OptionAbout option={option} />
          </div>
        );
      })}
      <Abstain checked={isEmpty(value)} onChange={(on) => onChange(on ? { dots: {} } : undefined)} />
    </Choices>
  );
}
