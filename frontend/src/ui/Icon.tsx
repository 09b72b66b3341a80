/** A small set drawn on a 24 grid with one round pen. Decorative: words beside or a label say the same. */
import { signal } from "@preact/signals";
import type { otherPaths } from "./icons/other.ts";

const paths = {
  home: "M4 11.5 12 4.5l8 7M6.5 10v9.5h11V10M10 19.5v-5h4v5",
  threads: "M4 5.5h16v10.5h-9L6.5 19.5V16H4zM8 9.5h8M8 12.5h5",
  ballot: "M4 13v6.5h16V13M4 13l2.5-4M20 13l-2.5-4M4 13h16M8.5 13V4.5h7V13M10.5 8.5l1.3 1.3 2.2-2.6",
  members: "M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11M3 19.5c.4-3.6 2.7-5.5 6-5.5s5.6 1.9 6 5.5M15.5 5a3.2 3.2 0 0 1 0 5.9M17.5 14.3c2.1.7 3.3 2.5 3.5 5.2",
  circles: "M9 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11M15 19.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11",
  envelope: "M3.5 6h17v12.5h-17zM3.5 6.5l8.5 7 8.5-7",
  settings: "M5 7h8M17 7h2M5 12h2M11 12h8M5 17h6M15 17h4M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4M9 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4M13 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  hand: "M7.5 12.5V7.2a1.4 1.4 0 0 1 2.8 0V5.4a1.4 1.4 0 0 1 2.8 0v1.2a1.4 1.4 0 0 1 2.8 0v2a1.4 1.4 0 0 1 2.8 0V14c0 3.5-2.4 6-5.7 6-2.6 0-4.2-1-5.6-3.2L4.6 13.2c-.6-1 .7-2.2 1.7-1.4z",
  pause: "M9 6v12M15 6v12",
  menu: "M4.5 7h15M4.5 12h15M4.5 17h15",
  down: "M6 9.5l6 6 6-6",
  next: "M9.5 6l6 6-6 6",
  lock: "M6.5 11h11v8.5h-11zM8.5 11V8.3a3.5 3.5 0 0 1 7 0V11",
  edit: "M5 19l.8-3.8L16.5 4.5l3 3L8.8 18.2zM14 7l3 3",
  list: "M9 7h11M9 12h11M9 17h11M4.5 7h.01M4.5 12h.01M4.5 17h.01",
  eye: "M3 12c2.2-4 5.3-6 9-6s6.8 2 9 6c-2.2 4-5.3 6-9 6s-6.8-2-9-6M12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6",
  clock: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M12 7.5V12l3 2",
  calendar: "M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4",
  person: "M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4M5 20c.5-4 3.1-6 7-6s6.5 2 7 6",
  leave: "M13.5 5H6v14h7.5M10.5 12H20M16.5 8.5 20 12l-3.5 3.5",
  globe: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M4 12h16M12 4c5 4.5 5 11.5 0 16M12 4c-5 4.5-5 11.5 0 16",
  info: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M12 11v5.5M12 7.8h.01",
  warning: "M12 4.5 20.5 19h-17zM12 10v4.5M12 16.8h.01",
  offline: "M4 4.5l16 15M8.5 14.5a5 5 0 0 1 5.2-1.2M5.5 11.2a9.5 9.5 0 0 1 3.3-2.1M12.5 8.2a9.6 9.6 0 0 1 6 3M12 18h.01",
  document: "M6.5 4h7.5l3.5 3.5V20h-11zM14 4v4h3.5M9 12h6M9 15.5h6",
} as const;

type OtherPaths = typeof otherPaths;
export type IconName = keyof typeof paths | keyof OtherPaths;

const others = signal<Partial<OtherPaths>>({});

/** Adds what is drawn elsewhere than in the frame of all pages and on the poll's. */
export function addIcons(more: OtherPaths): void {
  others.value = more;
}

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={name === "more" || name === "list" ? 2.2 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={name in paths ? paths[name as keyof typeof paths] : others.value[name as keyof OtherPaths]} />
    </svg>
  );
}

/** Every icon that is there, for the page that shows them. */
export const iconNames = () => Object.keys({ ...paths, ...others.value }) as IconName[];
