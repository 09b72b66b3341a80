import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";
import "./empty.css";

interface EmptyStateProps {
  title: string;
  /** What would be here, and how it comes to be. */
  children?: ComponentChildren;
  action?: ComponentChildren;
  picture?: IconName;
  heading?: "h1" | "h2" | "h3";
}

/** A place with nothing in it yet: says what belongs here and offers the first step. */
export function EmptyState({ title, children, action, picture = "circles", heading: Heading = "h2" }: EmptyStateProps) {
  return (
    <section class="empty">
      <span class="empty-picture">
        <Icon name={picture} size={34} />
      </span>
      <Heading class="empty-title">{title}</Heading>
      {children && <div class="empty-words">{children}</div>}
      {action && <div class="row">{action}</div>}
    </section>
  );
}
