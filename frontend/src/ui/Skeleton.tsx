import { t } from "@lingui/core/macro";
import "./skeleton.css";

/** Grey lines where text will be. Appears only after a moment, so that what is quick does not flicker. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div class="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} style={{ inlineSize: `${92 - ((line * 23) % 50)}%` }} />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div class="stack-large" aria-busy="true">
      <p class="unheard" role="status">{t`Loading`}</p>
      <Skeleton lines={2} />
      <Skeleton lines={5} />
    </div>
  );
}
