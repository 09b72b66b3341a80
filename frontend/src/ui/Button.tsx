import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./Icon.tsx";
import "./button.css";

interface Look {
  /** primary: the one thing to do here · secondary: others · quiet: beside text · danger: takes away. */
  kind?: "primary" | "secondary" | "quiet" | "danger";
  small?: boolean;
  /** As wide as its place. */
  wide?: boolean;
  icon?: IconName;
  children: ComponentChildren;
}

type ButtonProps = Look & { busy?: boolean } & Omit<JSX.IntrinsicElements["button"], "icon" | "children">;

function looks({ kind = "primary", small, wide }: Pick<Look, "kind" | "small" | "wide">): string {
  return `button ${kind}${small ? " small-button" : ""}${wide ? " wide" : ""}`;
}

/** A button. While `busy` it stays focusable, says so, and does nothing. */
export function Button({ kind, small, wide, icon, busy, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`${looks({ kind, small, wide })} ${rest.class ?? ""}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={
        busy
          ? (event) => {
              event.preventDefault();
              event.stopPropagation();
            }
          : onClick
      }
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ kind, small, wide, icon, children, ...rest }: Look & { href: string }) {
  return (
    <a {...rest} class={looks({ kind, small, wide })}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

type IconButtonProps = { label: string; icon: IconName; pressed?: boolean } & Omit<
  JSX.IntrinsicElements["button"],
  "icon" | "label" | "children"
>;

/** A button of one icon; `label` is its name, shown on hover. */
export function IconButton({ label, icon, pressed, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`icon-button ${rest.class ?? ""}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </button>
  );
}
