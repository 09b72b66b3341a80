/** What the editor's tools do to a text with a selection. Pure. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export type Tool = "bold" | "italic" | "code" | "link" | "list" | "quote";

const marks = { bold: "**", italic: "_", code: "`" } as const;
const prefixes = { list: "- ", quote: "> " } as const;

export function applyTool(tool: Tool, selected: Selected): Selected {
  if (tool === "link") return link(selected);
  if (tool === "list" || tool === "quote") return prefix(selected, prefixes[tool]);
  return surround(selected, marks[tool]);
}

/** Puts a mark on both sides, or takes it away when it is there. */
function surround({ text, from, to }: Selected, mark: string): Selected {
  const size = mark.length;
  const before = text.slice(0, from);
  const inside = text.slice(from, to);
  const after = text.slice(to);
  if (before.endsWith(mark) && after.startsWith(mark))
    return { text: before.slice(0, -size) + inside + after.slice(size), from: from - size, to: to - size };
  return { text: before + mark + inside + mark + after, from: from + size, to: to + size };
}

/** Begins each selected line with a prefix, or takes it away when all have it. */
function prefix({ text, from, to }: Selected, mark: string): Selected {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const lines = text.slice(start, to).split("\n");
  const all = lines.every((line) => line.startsWith(mark));
  const changed = lines.map((line) => (all ? line.slice(mark.length) : mark + line)).join("\n");
  const next = text.slice(0, start) + changed + text.slice(to);
  const end = start + changed.length;
  return { text: next, from: from === to ? end : start, to: end };
}

/** Makes the selection a link and selects the place of its address. */
function link({ text, from, to }: Selected): Selected {
  const inside = text.slice(from, to);
  const isAddress = /^https?:\/\/\S+$/.test(inside);
  const next = isAddress ? `[](${inside})` : `[${inside}](https://)`;
  const cursor = isAddress || inside === "" ? from + 1 : from + inside.length + 3;
  const end = isAddress || inside === "" ? cursor : cursor + "https://".length;
  return { text: text.slice(0, from) + next + text.slice(to), from: cursor, to: end };
}

/** The name being typed after an @ that begins a word before the cursor, or null. */
export function mentionAt(text: string, cursor: number): { from: number; typed: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{M}\d._-]{0,40}(?: [\p{L}\p{M}.'-]{1,40})?)$/u.exec(text.slice(0, cursor));
  if (!found) return null;
  const typed = found[1] ?? "";
  return { from: cursor - typed.length - 1, typed };
}
