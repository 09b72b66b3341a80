import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { TextInput } from "../../ui/Field.tsx";
import { Switch } from "../../ui/Choice.tsx";
import "./accounts.css";

/** A narrow sheet for one form. */
export function Sheet({ children }: { children: ComponentChildren }) {
  return <div class="account-sheet">{children}</div>;
}

interface InputProps {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
}

export function EmailInput(props: InputProps) {
  return <TextInput {...props} label={t`E-mail address`} type="email" name="email" autoComplete="username" inputMode="email" />;
}

export function CodeInput({ onChange, ...props }: InputProps) {
  return (
    <div class="code-input">
      <TextInput
        {...props}
        label={t`Six-digit code`}
        hint={t`It is in the mail that we just sent. It may take a minute, and it may have landed in spam.`}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        onChange={(value) => onChange(value.replace(/\D/g, "").slice(0, 6))}
      />
    </div>
  );
}

/** A password with a switch that shows it: no second field to repeat it in. */
export function PasswordInput({ label, hint, fresh, ...props }: InputProps & { label?: string; hint?: string; fresh?: boolean }) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextInput
        {...props}
        label={label ?? t`Password`}
        hint={hint ?? (fresh ? t`At least 10 characters. A few words that only you would put together are easy to keep.` : undefined)}
        type={shown ? "text" : "password"}
        name={fresh ? "new-password" : "password"}
        autoComplete={fresh ? "new-password" : "current-password"}
        spellcheck={false}
      />
      <Switch label={t`Show the password`} checked={shown} onChange={setShown} />
    </div>
  );
}
