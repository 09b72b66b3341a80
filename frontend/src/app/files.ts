/** Where every page and its texts are. One file of its own: whoever is sent to a poll does not wait for it. */
import type { Messages } from "@lingui/core";
import { addIcons } from "../ui/Icon.tsx";
import { otherPaths } from "../ui/icons/other.ts";
import type { PageModule } from "./page.tsx";

export const pages = import.meta.glob<PageModule>("../pages/*/*Page.tsx");
export const texts = import.meta.glob<{ messages: Messages }>("../pages/**/locales/*.po");

addIcons(otherPaths);
