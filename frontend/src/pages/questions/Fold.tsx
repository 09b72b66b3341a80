import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface FoldProps {
  title: string;
  /** What is set now, in a few words. */
  now: ComponentChildren;
  /** Something inside needs another look: opens by itself. */
  wrong: boolean;
  children: ComponentChildren;
}

/** A group of settings that most people leave as they are. */
export function Fold({ title, now, wrong, children }: FoldProps) {
  const element = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (wrong && element.current) element.current.open = true;
  }, [wrong]);
  return (
    <details ref={element} class="fold">
      <summary>
        <span class="fold-title">{title}</span>
        <span class="fold-now">{now}</span>
      </summary>
      <div class="stack fold-inside">{children}</div>
    </details>
  );
}
