import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { FieldError, type Choice } from "./Field.tsx";
import "./field.css";

interface TickProps {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  name?: string;
}

export function Checkbox(props: TickProps) {
  return <Tick {...props} look="checkbox" />;
}

/** A checkbox for something that takes effect at once. */
export function Switch(props: TickProps) {
  return <Tick {...props} look="switch" />;
}

function Tick({ label, hint, error, checked, onChange, look, ...rest }: TickProps & { look: "checkbox" | "switch" }) {
  const id = useId();
  return (
    <div class="field">
      <label class={`tick ${look}`}>
        <input
          {...rest}
          type="checkbox"
          role={look === "switch" ? "switch" : undefined}
          checked={checked}
          aria-describedby={hint || error ? `${id}-hint ${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="tick-text">
          <span>{label}</span>
          {hint && (
            <span class="field-hint" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

interface RadioGroupProps<V extends string> {
  /** The question that the choices answer. */
  legend: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  options: readonly (Choice<V> & { mark?: ComponentChildren; tone?: string })[];
  value: V | null;
  onChange: (value: V) => void;
  /** cards: large, for a choice that matters. */
  look?: "list" | "cards";
  disabled?: boolean;
}

export function RadioGroup<V extends string>({
  legend,
  hint,
  error,
  options,
  value,
  onChange,
  look = "list",
  disabled,
}: RadioGroupProps<V>) {
  const id = useId();
  return (
    <fieldset
      class={`field radios ${look}${error ? " wrong" : ""}`}
      aria-describedby={hint || error ? `${id}-hint ${id}-error` : undefined}
      disabled={disabled}
    >
      <legend class="field-label">{legend}</legend>
      {hint && (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {options.map((option) => (
        <label key={option.value} class={`tick radio ${option.tone ?? ""}`}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          {option.mark}
          <span class="tick-text">
            <span>{option.label}</span>
            {option.hint && <span class="field-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
