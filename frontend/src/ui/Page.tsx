import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "@lingui/core/macro";
import type { Load } from "../api/hooks.ts";
import type { Problem } from "../api/problem.ts";
import { Button } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Icon } from "./Icon.tsx";
import { PageSkeleton } from "./Skeleton.tsx";
import "./page.css";

let arrived = false;

/** Tells the next page's heading to take the focus, so that a screen reader reads where one is. */
export function announceArrival(): void {
  arrived = true;
}

export interface Step {
  label: string;
  href: string;
}

interface PageHeaderProps {
  /** The page's only h1, and the tab's title. */
  title: string;
  /** The pages above this one. */
  trail?: readonly Step[];
  /** A line above the title: a status, a circle. */
  above?: ComponentChildren;
  /** A line or two under the title. */
  lead?: ComponentChildren;
  actions?: ComponentChildren;
}

/** Names the tab, and gives the page's heading the focus on arrival. */
function useHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === "Batzar" ? title : `${title} · Batzar`;
  }, [title]);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = false;
  }, []);
  return heading;
}

/** The head of every page. */
export function PageHeader({ title, trail, above, lead, actions }: PageHeaderProps) {
  const heading = useHeading(title);
  return (
    <header class="page-header">
      {trail && <Breadcrumb trail={trail} />}
      {above && <div class="row">{above}</div>}
      <div class="page-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div class="row">{actions}</div>}
      </div>
      {lead && <div class="page-lead">{lead}</div>}
    </header>
  );
}

export function Breadcrumb({ trail }: { trail: readonly Step[] }) {
  return (
    <nav class="breadcrumb" aria-label={t`You are here`}>
      <ol>
        {trail.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
            <Icon name="next" size={14} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Why a page can't be shown, and what to do. */
export function ProblemState({ problem, retry }: { problem: Problem; retry?: (() => void) | undefined }) {
  const title =
    problem.status === 404
      ? t`Nothing to see here`
      : problem.status === 403
        ? t`Not for you to do`
        : problem.status === 0
          ? t`No connection`
          : t`That did not work`;
  const heading = useHeading(title);
  const mine = problem.status === 404 || problem.status === 403;
  return (
    <EmptyState
      heading="h1"
      headingRef={heading}
      picture={problem.status === 0 ? "offline" : "warning"}
      title={title}
      action={
        retry && !mine ? (
          <Button onClick={retry}>{t`Try again`}</Button>
        ) : (
          <a href="/home">{t`Go to my cooperatives`}</a>
        )
      }
    >
      {problem.detail}
    </EmptyState>
  );
}

/** Shows the data once there; a skeleton before, the problem instead if nothing can be shown. */
export function Loaded<T>({ load, children }: { load: Load<T>; children: (data: T) => ComponentChildren }) {
  if (load.data !== undefined) return <>{children(load.data)}</>;
  if (load.problem) return <ProblemState problem={load.problem} retry={load.reload} />;
  return <PageSkeleton />;
}
