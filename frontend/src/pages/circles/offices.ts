/** The organs that a circle's members may be, by name. Read while drawing. */
import { t } from "@lingui/core/macro";
import type { Circle } from "./circles.ts";

export type Office = NonNullable<Circle["office"]>;

export const offices: readonly Office[] = ["board", "social_council", "audit", "management"];

export function officeName(office: Office): string {
  switch (office) {
    case "board":
      return t`Board`;
    case "social_council":
      return t`Social council`;
    case "audit":
      return t`Audit committee`;
    case "management":
      return t`Management`;
  }
}
