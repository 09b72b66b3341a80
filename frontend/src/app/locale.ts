/** The first of the browser's languages that says where `language` is spoken, or `language` itself. Pure. */
export function localeOf(language: string, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.startsWith(language + "-") && /^\w+-([A-Z]{2}|\d{3})$/.test(tag)) ?? language;
}
