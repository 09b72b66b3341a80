import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../api/problem.ts";
import { Notice } from "./Notice.tsx";

interface FormProps {
  onSubmit: () => unknown;
  problem?: Problem | undefined;
  /** Fields of this form: problems of others are listed above it. */
  fields?: readonly string[];
  children: ComponentChildren;
  class?: string;
}

/** A form that checks nothing by itself, sends without reload, and shows what the server refused. */
export function Form({ onSubmit, problem, fields, children, class: look = "stack" }: FormProps) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!problem) return;
    const first = element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (first) first.focus();
    else element.current?.querySelector(":scope > .notice")?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  return (
    <form
      ref={element}
      class={look}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <FormError problem={problem} fields={fields} />
      {children}
    </form>
  );
}

/** What went wrong with a form, with the problems that no field of it shows. */
export function FormError({ problem, fields = [] }: { problem: Problem | undefined; fields?: readonly string[] | undefined }) {
  if (!problem) return null;
  // A refusal of the whole may name a place that is no field here: its sentence says it.
  const others = problem.fields.filter((one) => !fields.includes(one.field) && one.message !== problem.detail);
  return (
    <Notice tone="danger" spoken>
      <p>
        {problem.fields.length > 0 && problem.fields.every((one) => fields.includes(one.field))
          ? t`Some fields need another look: they are marked below.`
          : problem.detail}
      </p>
      {others.length > 0 && (
        <ul>
          {others.map((one) => (
            <li key={one.field}>
              {one.field}: {one.message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
