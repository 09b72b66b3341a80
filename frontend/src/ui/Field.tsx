import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "@lingui/core/macro";
import { Icon } from "./Icon.tsx";
import "./field.css";

export interface FieldText {
  label: string;
  /** Helps before an error happens. */
  hint?: ComponentChildren;
  /** What is wrong and what would be right; from `problem.of("name")`. */
  error?: string | undefined;
  /** Marked in words; fields are needed unless they say so. */
  optional?: boolean;
}

interface FieldProps extends FieldText {
  children: (ids: { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined }) => ComponentChildren;
}

/** Label, hint and error around one control. */
export function Field({ label, hint, error, optional, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div class={`field${error ? " wrong" : ""}`}>
      <label class="field-label" for={id}>
        {label} {optional && <span class="field-optional">{t`(optional)`}</span>}
      </label>
      {hint && (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** The line under a control that says what is wrong. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p class="field-error" id={id}>
      <Icon name="warning" size={18} /> <span>{error}</span>
    </p>
  );
}

/**
 * Puts the cursor at the end of a field that asks for it, as soon as it is there: what is typed right after a
 * press must not be lost, and browsers heed the attribute late, and once a page.
 */
export function useAutoFocus(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  wanted: boolean | undefined,
): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!wanted || !element) return;
    element.focus();
    // Numbers, dates and addresses know no such place.
    if (element.selectionStart !== null)
      element.setSelectionRange(element.value.length, element.value.length);
  }, []);
}

interface NativeText {
  name?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  placeholder?: string;
  spellcheck?: boolean;
  inputMode?: "text" | "numeric" | "email" | "decimal" | "search" | "url";
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

interface NativeInput extends NativeText {
  type?: "text" | "email" | "password" | "url" | "number" | "date" | "datetime-local" | "time" | "search";
  min?: string | number;
  max?: string | number;
  step?: string | number;
}

export type TextInputProps = FieldText & {
  value: string;
  onChange: (value: string) => void;
} & NativeInput;

export function TextInput({ label, hint, error, optional, value, onChange, type = "text", ...rest }: TextInputProps) {
  const element = useRef<HTMLInputElement>(null);
  useAutoFocus(element, rest.autoFocus);
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <input
          class="input"
          {...rest}
          {...ids}
          ref={element}
          // Preact's types want one kind of input at a time.
          type={type as "text"}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldText & {
  value: string;
  onChange: (value: string) => void;
} & NativeText & { rows?: number };

/** A text area that grows with its text. */
export function TextArea({ label, hint, error, optional, value, onChange, rows = 4, ...rest }: TextAreaProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(element.current), [value]);
  useAutoFocus(element, rest.autoFocus);
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <textarea
          class="input"
          rows={rows}
          {...rest}
          {...ids}
          ref={element}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Fits a text area's height to its text. */
export function grow(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}

export interface Choice<V extends string = string> {
  value: V;
  label: string;
  hint?: ComponentChildren;
  disabled?: boolean;
}

export type SelectProps<V extends string> = FieldText & {
  value: V;
  onChange: (value: V) => void;
  options: readonly Choice<V>[];
} & Pick<NativeText, "name" | "disabled">;

export function Select<V extends string>({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  options,
  ...rest
}: SelectProps<V>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <select
          class="input select"
          {...rest}
          {...ids}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
