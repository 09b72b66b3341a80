import type { ComponentChildren, RefObject } from "preact";
import { Icon, type IconName } from "./Icon.tsx";
import "./empty.css";

interface EmptyStateProps {
  title: string;
  /** What would be here, and how it comes to be. */
  children?: ComponentChildren;
  action?: ComponentChildren;
  picture?: IconName;
  heading?: "h1" | "h2" | "h3";
  /** Of the heading, where it is the page's and takes the focus. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
}

/** A place with nothing in it yet: says what belongs here and offers the first step. */
export function EmptyState(props: EmptyStateProps) {
  const { title, children, action, picture = "circles", heading: Heading = "h2", headingRef } = props;
  return (
    <section class="empty">
      <span class="empty-picture">
        <Icon name={picture} size={34} />
      </span>
      <Heading class="empty-title" ref={headingRef} tabIndex={headingRef && -1}>
        {title}
      </Heading>
      {children && <div class="empty-words">{children}</div>}
      {action && <div class="row">{action}</div>}
    </section>
  );
}
