/** The reader's language: catalogs loaded when needed, one for the shell and one for each folder of pages. */
import { i18n, type Messages } from "@lingui/core";
import { computed, signal } from "@preact/signals";
import { localeOf } from "./locale.ts";

export const languages = {
  en: { name: "English", dir: "ltr" },
  es: { name: "Español", dir: "ltr" },
} as const satisfies Record<string, { name: string; dir: "ltr" | "rtl" }>;

export type Language = keyof typeof languages;

const STORED = "batzar.language";
// The texts that a poll's page begins with. All others are found in a file that comes meanwhile.
const nearTexts = import.meta.glob<{ messages: Messages }>([
  "../locales/*.po",
  "../pages/{polls,polls/forms,questions}/locales/*.po",
]);
/** What was asked for, from the moment that it was. */
const areas = new Set<string>();
let chosen: Language | undefined;

export const language = signal<Language>(firstLanguage());

/**
 * The tag that dates and numbers are written by: the language as the reader's own region writes it, when the
 * browser names one, such as "en-GB" or "es-AR".
 */
export const locale = computed(() => localeOf(language.value, navigator.languages));

function isLanguage(code: string | null | undefined): code is Language {
  return code != null && code in languages;
}

function firstLanguage(): Language {
  const stored = readStored();
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "en";
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

async function load(area: string, code: Language): Promise<void> {
  const path = area === "" ? `../locales/${code}.po` : `../pages/${area}/locales/${code}.po`;
  const found = nearTexts[path] ?? (await files()).texts[path];
  const file = await found?.();
  if (file) i18n.load(code, file.messages);
}

/** Where the files of all pages are, and what they share that the frame and a poll's page do without. */
export const files = () => import("./files.ts");

/** Makes sure that the texts of a folder of pages are there; "" is the shell's. */
export async function loadTexts(area: string): Promise<void> {
  areas.add(area);
  await load(area, language.value);
}

/**
 * Changes the language of everything on the page, unless another is chosen before its texts are there. `keep`:
 * remembers it on this device.
 */
export async function setLanguage(code: Language, keep = true): Promise<void> {
  chosen = code;
  const there = new Set<string>();
  // A page that is opened meanwhile asks for the texts of the language before.
  while (there.size < areas.size) {
    const missing = [...areas].filter((area) => !there.has(area));
    await Promise.all(missing.map((area) => load(area, code)));
    if (chosen !== code) return;
    for (const area of missing) there.add(area);
  }
  try {
    if (keep) localStorage.setItem(STORED, code);
  } catch {
    // Storage is refused: the choice lasts as long as the tab.
  }
  activate(code);
}

function activate(code: Language): void {
  i18n.activate(code);
  document.documentElement.lang = code;
  document.documentElement.dir = languages[code].dir;
  language.value = code;
}

/** Loads the shell's texts in the first language. */
export async function startTexts(): Promise<void> {
  await loadTexts("");
  activate(language.value);
}
