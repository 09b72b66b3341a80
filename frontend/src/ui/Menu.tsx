import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "./Icon.tsx";
import "./menu.css";

interface MenuProps {
  /** The name of the button. */
  label: string;
  /** What the button shows; an icon of three dots when absent. */
  button?: ComponentChildren;
  icon?: IconName;
  /** Which edge of the button the list keeps to. */
  align?: "start" | "end";
  /** Opens upward, for a bar at the foot. */
  up?: boolean;
  children: ComponentChildren;
}

/** A button with a list of actions and links under it. Escape and a click elsewhere close it. */
export function Menu({ label, button, icon = "more", align = "end", up, children }: MenuProps) {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = element.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        details.querySelector("summary")?.focus();
      } else if (details.querySelector("summary")?.contains(event.target as Node)) return;
      details.open = false;
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details ref={element} class={`menu ${align}${up ? " up" : ""}`}>
      <summary class={button ? "menu-button" : "icon-button"} aria-label={button ? undefined : label} title={label}>
        {button ?? <Icon name={icon} />}
      </summary>
      <div class="menu-list">{children}</div>
    </details>
  );
}

interface MenuItemProps {
  icon?: IconName;
  href?: string;
  onClick?: () => void;
  danger?: boolean;
  current?: boolean;
  children: ComponentChildren;
}

/** One line of a menu: a link when it has `href`, else a button. */
export function MenuItem({ icon, href, onClick, danger, current, children }: MenuItemProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span class="grow">{children}</span>
      {current && <Icon name="check" size={18} />}
    </>
  );
  const look = `menu-item${danger ? " menu-danger" : ""}`;
  if (href !== undefined)
    return (
      <a class={look} href={href} aria-current={current ? "true" : undefined}>
        {inside}
      </a>
    );
  return (
    <button type="button" class={look} onClick={onClick} aria-pressed={current}>
      {inside}
    </button>
  );
}

export function MenuLabel({ children }: { children: ComponentChildren }) {
  return <p class="menu-label">{children}</p>;
}
