import type { ComponentChildren } from "preact";
import "./card.css";

interface CardProps {
  /** Makes the whole card one link; the title should be its text. */
  href?: string;
  /** Draws the eye: something waits for the reader here. */
  urgent?: boolean;
  children: ComponentChildren;
}

/** A sheet of paper. */
export function Card({ href, urgent, children }: CardProps) {
  const look = `card${urgent ? " urgent" : ""}`;
  return href === undefined ? (
    <div class={look}>{children}</div>
  ) : (
    <a class={look} href={href}>
      {children}
    </a>
  );
}

interface TabItem {
  href: string;
  label: string;
  count?: number | undefined;
  current: boolean;
}

/** Links between views of one thing. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
          {item.label}
          {item.count !== undefined && <span class="tab-count tabular">{item.count}</span>}
        </a>
      ))}
    </nav>
  );
}
