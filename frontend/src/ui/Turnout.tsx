import { plural, t } from "@lingui/core/macro";
import "./turnout.css";

interface TurnoutBarProps {
  voted: number;
  electors: number;
  /** How many must take part; drawn as a mark. */
  needed?: number | null | undefined;
}

/** How many took part, with the mark of the quorum; the words say the same. */
export function TurnoutBar({ voted, electors, needed }: TurnoutBarProps) {
  const share = electors === 0 ? 0 : (voted / electors) * 100;
  const met = needed != null && voted >= needed;
  const missing = needed == null ? 0 : needed - voted;
  return (
    <div class="turnout">
      <p class="spread">
        <strong class="tabular">{t`${voted} of ${electors} voted`}</strong>
        {needed != null && (
          <span class={met ? "quorum-met" : "muted"}>
            {met
              ? t`✓ Quorum of ${needed} reached`
              : plural(missing, { one: "# more for the quorum", other: "# more for the quorum" })}
          </span>
        )}
      </p>
      <div class="turnout-track" aria-hidden="true">
        <span class={`turnout-fill${met ? " met" : ""}`} style={{ inlineSize: `${share}%` }} />
        {needed != null && electors > 0 && (
          <span class="turnout-mark" style={{ insetInlineStart: `${Math.min(100, (needed / electors) * 100)}%` }} />
        )}
      </div>
    </div>
  );
}
