/** What several ballot forms share. */
import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { locale } from "../../../app/texts.ts";
import { FieldError } from "../../../ui/Field.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { settingsOf, type Poll } from "../poll.ts";
import { hundredths, money } from "./money.ts";
import type { Option } from "./types.ts";
import { optionName } from "./words.ts";
import "./forms.css";

/** A description longer than this is folded, so that the choices stay in sight. */
const LONG = 320;

/** What an option costs, in the poll's currency; nothing where it says no cost. */
export function costOf(poll: Poll, option: Option): string | null {
  return option.cost === null ? null : money(hundredths(option.cost), settingsOf(poll).currency, locale.value);
}

/** Picture, group and description of an option, beside its control. */
export function OptionAbout({ option, id }: { option: Option; id?: string }) {
  const { description_html: html, picture_url: picture, group } = option;
  if (!html && !picture && !group) return null;
  return (
    <div class="option-about" id={id}>
      {picture && <img class="option-picture" src={picture} alt="" loading="lazy" />}
      {group && <p class="option-group">{group}</p>}
      {html &&
        (html.length > LONG ? (
          <details class="option-more">
            <summary>{t`What it is about`}</summary>
            <Prose html={html} />
          </details>
        ) : (
          <Prose html={html} />
        ))}
    </div>
  );
}

/** Name and cost of an option, as its control's label. */
export function OptionLabel({ poll, option }: { poll: Poll; option: Option }) {
  const cost = costOf(poll, option);
  return (
    <span class="option-label">
      <span dir="auto">{optionName(option)}</span>
      {cost && <span class="option-cost tabular">{cost}</span>}
    </span>
  );
}

interface TicksProps {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  error: string | undefined;
  children: ComponentChildren;
}

/** A group of choices with its question, hint and error. */
export function Choices({ legend, hint, error, children }: TicksProps) {
  const id = useId();
  return (
    <fieldset class={`field choices${error ? " wrong" : ""}`} aria-describedby={`${id}-hint ${id}-error`}>
      <legend class="field-label">{legend}</legend>
      {hint && (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

interface TickProps {
  type: "radio" | "checkbox";
  name: string;
  poll: Poll;
  option: Option;
  checked: boolean;
  disabled?: boolean;
  onChange: () => void;
}

/** An option as a large radio button or checkbox, what is known of it below. */
export function OptionTick({ type, name, poll, option, checked, disabled, onChange }: TickProps) {
  const id = useId();
  return (
    <div class={`choice${checked ? " is-chosen" : ""}${disabled ? " is-out" : ""}`}>
      <label class={`tick ${type}`}>
        <input
          type={type}
          name={name}
          value={option.id}
          checked={checked}
          disabled={disabled}
          aria-describedby={option.description_html || option.group ? id : undefined}
          onChange={onChange}
        />
        <span class="tick-text">
          <OptionLabel poll={poll} option={option} />
        </span>
      </label>
      <OptionAbout option={option} id={id} />
    </div>
  );
}

interface AbstainProps {
  type?: "radio" | "checkbox";
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Taking no side, which is a vote of its own. */
export function Abstain({ type = "checkbox", name, checked, onChange }: AbstainProps) {
  return (
    <div class={`choice abstain-choice${checked ? " is-chosen" : ""}`}>
      <label class={`tick ${type}`}>
        <input
          type={type}
          name={name}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="tick-text">
          <span class="option-label">{t({ message: "Abstain", context: "on the ballot" })}</span>
          <span class="field-hint">{t`I take part, but no side.`}</span>
        </span>
      </label>
    </div>
  );
}

interface RatedProps {
  class?: string;
  chosen: boolean;
  /** What is rated. */
  label: ComponentChildren;
  children: ComponentChildren;
}

/** One option to rate, named for the radio buttons in it. */
export function Rated({ class: look = "", chosen, label, children }: RatedProps) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} class={`choice rated ${look}${chosen ? " is-chosen" : ""}`}>
      <div class="rated-label" id={id}>
        {label}
      </div>
      {children}
    </div>
  );
}

export interface Pill<V extends string | number> {
  value: V;
  /** What stands on it. */
  face: ComponentChildren;
  /** What a screen reader says, where the face is not enough. */
  name?: string;
}

interface PillsProps<V extends string | number> {
  name: string;
  pills: readonly Pill<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  class?: string;
}

/** Radio buttons side by side, each as large as a thumb. They stand in a group that names what they rate. */
export function Pills<V extends string | number>({ name, pills, value, onChange, class: look = "" }: PillsProps<V>) {
  return (
    <div class={`pills ${look}`}>
      {pills.map((pill) => (
        <label key={pill.value} class={`pill is-${pill.value}`}>
          <input
            type="radio"
            name={name}
            value={pill.value}
            checked={value === pill.value}
            aria-label={pill.name}
            onChange={() => onChange(pill.value)}
          />
          <span>{pill.face}</span>
        </label>
      ))}
    </div>
  );
}
