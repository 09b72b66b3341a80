import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";
import "./notice.css";

export type Tone = "info" | "success" | "warning" | "danger" | "neutral";

const icons: Record<Tone, IconName> = {
  info: "info",
  success: "check",
  warning: "warning",
  danger: "warning",
  neutral: "info",
};

interface NoticeProps {
  tone?: Tone;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** Read out when it appears: for what follows an action. */
  spoken?: boolean;
}

/** A message in the page. */
export function Notice({ tone = "info", title, children, spoken }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={spoken ? (tone === "danger" ? "alert" : "status") : undefined}>
      <Icon name={icons[tone]} />
      <div class="stack-small grow">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

interface BadgeProps {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}

/** A word about a thing's state. */
export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span class={`badge ${tone}`}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  );
}

/** A result, as if stamped on the minutes: for outcomes only. */
export function Stamp({ tone = "neutral", children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`stamp ${tone}`}>{children}</span>;
}
