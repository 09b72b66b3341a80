/** Light, dark, or as the system says. `public/theme.js` applies the stored choice before the first paint. */
import { signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";

const STORED = "batzar.theme";

export const theme = signal<Theme>((document.documentElement.dataset["theme"] as Theme | undefined) ?? "system");

export function setTheme(chosen: Theme): void {
  theme.value = chosen;
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
  try {
    localStorage.setItem(STORED, chosen);
  } catch {
    // Storage is refused: the choice lasts as long as the tab.
  }
}
