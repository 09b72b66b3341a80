/** Unsent texts, kept on this device until they are sent. */
import { useCallback, useEffect, useState } from "preact/hooks";

const PREFIX = "batzar.draft.";

function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text) localStorage.setItem(PREFIX + key, text);
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // Storage is refused or full: the draft lasts as long as the page.
  }
}

/** Forgets every draft, at sign-out: the next reader of this device is perhaps another. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}

/**
 * A text that survives a reload under `key`; `first` is what it starts from when nothing is kept. `clear`
 * after sending. With key null nothing is kept.
 */
export function useDraft(key: string | null, first = ""): [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => (key === null ? null : read(key)) ?? first);
  useEffect(() => setText((key === null ? null : read(key)) ?? first), [key]);
  const change = useCallback(
    (next: string) => {
      setText(next);
      if (key !== null) write(key, next === first ? null : next);
    },
    [key, first],
  );
  const clear = useCallback(() => {
    setText(first);
    if (key !== null) write(key, null);
  }, [key, first]);
  return [text, change, clear];
}
