/** A draft of bylaws while it is written: values by path, each with its source; reasons; matters. Pure. */
import type { components } from "../../api/schema";

type Schemas = components["schemas"];
export type Matter = Schemas["Matter"];
type Told = Pick<Schemas["BylawsOut"], "sections" | "matters" | "reasons">;

export interface Edit {
  value: unknown;
  source: string;
  remove?: boolean;
}

export interface Editing {
  edits: Record<string, Edit>;
  reasons: Record<string, string>;
  /** null: as the base has them. */
  matters: Matter[] | null;
  note: string;
}

export const nothing: Editing = { edits: {}, reasons: {}, matters: null, note: "" };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was kept on this device; nothing when it can't be read. */
export function readEditing(kept: string): Editing | null {
  try {
    const found = JSON.parse(kept) as unknown;
    if (!isObject(found) || !isObject(found["edits"]) || !isObject(found["reasons"])) return null;
    if (typeof found["note"] !== "string" || !(found["matters"] === null || Array.isArray(found["matters"]))) return null;
    return found as unknown as Editing;
  } catch {
    return null;
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The changes that lead from a version to a draft made of it. */
export function editingOf(base: Told, draft: Told, note: string): Editing {
  const before = new Map(base.sections.flatMap(({ lines }) => lines.map((line) => [line.path, line] as const)));
  const after = new Map(draft.sections.flatMap(({ lines }) => lines.map((line) => [line.path, line] as const)));
  const edits: Record<string, Edit> = {};
  for (const [path, line] of after)
    if (!same(before.get(path)?.value ?? null, line.value ?? null)) edits[path] = { value: line.value, source: line.source ?? "" };
  for (const [path, line] of before)
    if (!after.has(path) && (path.startsWith("majority.") || path.endsWith(".quorum")))
      edits[path] = { value: null, source: line.source ?? "", remove: true };
  const matters = draft.matters.map(({ matter }) => matter);
  const held = base.matters.map(({ matter }) => matter);
  return { edits, reasons: { ...draft.reasons }, matters: same(matters, held) ? null : matters, note };
}

/** The draft as it is sent. */
export function draftOf(editing: Editing, baseVersion: number): Schemas["DraftIn"] {
  return {
    base_version: baseVersion,
    changes: Object.entries(editing.edits).map(([path, { value, source, remove }]) => ({
      path,
      value: value ?? null,
      source: source.trim(),
      remove: remove ?? false,
    })),
    reasons: Object.fromEntries(Object.entries(editing.reasons).filter(([, reason]) => reason.trim())),
    note: editing.note.trim(),
    matters: editing.matters as Schemas["DraftIn"]["matters"],
  };
}

/** A code for a matter of one's own, from its name, that no other has. */
export function codeFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 50);
  const first = plain || "matter";
  let code = first;
  for (let n = 2; taken.includes(code); n++) code = `${first}_${n}`;
  return code;
}
