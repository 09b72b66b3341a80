import type { ComponentChildren } from "preact";

export interface Segment {
  key: string;
  /** What it is, shown in the key beside its number. */
  label: string;
  count: number;
  weave: string;
}

/** Parts of a whole in one bar, told apart by weave. The words that say the same stand beside it. */
export function StackedBar({ segments, total, middle }: { segments: readonly Segment[]; total?: number; middle?: boolean }) {
  const whole = total ?? segments.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="stacked" aria-hidden="true">
      <div class="stacked-line">
        {segments.map(
          ({ key, count, weave }) =>
            count > 0 && <span key={key} class={`weave-${weave}`} style={{ inlineSize: `${whole === 0 ? 0 : (count / whole) * 100}%` }} />,
        )}
      </div>
      {middle && <span class="stacked-middle" />}
    </div>
  );
}

/** The little square that shows a weave. */
export function Swatch({ weave }: { weave: string }) {
  return <span class={`swatch weave-${weave}`} aria-hidden="true" />;
}

/** What the weaves of several bars mean. */
export function Key({ segments }: { segments: readonly Omit<Segment, "count">[] }) {
  return (
    <ul class="key" aria-hidden="true">
      {segments.map(({ key, label, weave }) => (
        <li key={key}>
          <Swatch weave={weave} /> {label}
        </li>
      ))}
    </ul>
  );
}

/** A table that may be wider than the screen: it scrolls by itself, by finger or by keys. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
