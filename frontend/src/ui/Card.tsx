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
