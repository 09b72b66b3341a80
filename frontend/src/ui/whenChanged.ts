/** Doing something again when what it stood on changed. */
import { useEffect, useRef } from "preact/hooks";

const CALM_MS = 300;

/** Calls `changed` when `sign` is no longer what it was, once things have been calm for a moment. */
export function useWhenChanged(sign: string, known: boolean, changed: () => void): void {
  const before = useRef<string | undefined>(undefined);
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    if (!known) return;
    if (before.current === undefined || before.current === sign) {
      before.current = sign;
      return;
    }
    const timer = setTimeout(() => {
      before.current = sign;
      latest.current();
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [sign, known]);
}
