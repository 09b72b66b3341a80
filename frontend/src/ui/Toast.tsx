import { signal } from "@preact/signals";
import { t } from "@lingui/core/macro";
import { IconButton } from "./Button.tsx";
import type { Tone } from "./Notice.tsx";
import "./toast.css";

interface Message {
  id: number;
  text: string;
  tone: Tone;
}

const messages = signal<readonly Message[]>([]);
let last = 0;

/** Says something for six seconds; for what succeeded. Errors belong beside what failed. */
export function toast(text: string, tone: Tone = "success"): void {
  const id = ++last;
  messages.value = [...messages.value, { id, text, tone }];
  setTimeout(() => dismiss(id), 6000);
}

function dismiss(id: number): void {
  messages.value = messages.value.filter((message) => message.id !== id);
}

/** Where toasts appear; the shell has one. */
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {messages.value.map((message) => (
        <div key={message.id} class={`toast ${message.tone}`}>
          <span class="grow">{message.text}</span>
          <IconButton icon="cross" label={t`Close`} onClick={() => dismiss(message.id)} />
        </div>
      ))}
    </div>
  );
}
