import type { ComponentChildren } from "preact";
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { Button } from "../../ui/Button.tsx";
import { toast } from "../../ui/Toast.tsx";

interface CopyProps {
  text: string;
  /** Said once it is copied. */
  said: string;
  children: ComponentChildren;
}

/** Puts a text on the clipboard; where the browser keeps that to secure addresses, shows it to be copied by hand. */
export function Copy({ text, said, children }: CopyProps) {
  const [refused, setRefused] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast(said);
    } catch {
      setRefused(true);
    }
  };
  return (
    <div class="stack-small">
      <Button small kind="secondary" icon="copy" onClick={copy}>
        {children}
      </Button>
      {refused && (
        <p class="small" role="status">
          {t`The browser did not let it be copied. Copy it by hand:`} <code class="hash">{text}</code>
        </p>
      )}
    </div>
  );
}
