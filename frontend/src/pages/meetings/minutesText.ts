/** The text of minutes as the server wrote it, in the reader's language. */
import type { Minutes } from "./types.ts";

export interface Block {
  kind: "head" | "text" | "quote" | "list" | "facts" | "names";
  lines: string[][];
  /** What somebody wrote, as clean HTML. */
  html?: string;
}

export interface Section {
  code: string;
  item_id: string | null;
  heading: string;
  blocks: Block[];
}

interface Content {
  text?: Record<string, Section[]>;
  votes?: { poll_id: string; item_id: string; title: string; closed: string | null; result: string | null }[];
}

/** The sections in a language, or in English where there is none in it. */
export function sectionsOf(content: Minutes["content"], language: string): readonly Section[] {
  const { text } = content as Content;
  return text?.[language] ?? text?.["en"] ?? [];
}

/** Votes that were closed, in the order of opening. */
export function votesOf(content: Minutes["content"]): NonNullable<Content["votes"]> {
  return ((content as Content).votes ?? []).filter(({ closed }) => closed !== null);
}
