import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./reading.css";

/** A part of a page that is read. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Sentences that stand beside each other, or steps one after the other. */
export function Points({ points, steps }: { points: readonly ComponentChildren[]; steps?: boolean }) {
  const List = steps ? "ol" : "ul";
  return (
    <List class={`reading-points${steps ? " steps" : ""}`}>
      {points.map((point, index) => (
        <li key={index}>{point}</li>
      ))}
    </List>
  );
}
