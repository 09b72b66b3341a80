import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";

interface MoreProps {
  /** The cursor of the next page; nothing is shown without one. */
  next: string | null | undefined;
  busy: boolean;
  onMore: () => void;
  children?: ComponentChildren;
}

/** The foot of a list that goes on. */
export function More({ next, busy, onMore, children }: MoreProps) {
  if (!next) return null;
  return (
    <Button kind="secondary" wide busy={busy} onClick={onMore}>
      {children ?? t`Show more`}
    </Button>
  );
}
