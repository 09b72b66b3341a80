/** The register's search as its address says it, and days as they are on a zone's clocks. Pure. */
import type { components } from "../../api/schema";

type Decision = components["schemas"]["DecisionOut"];
type Result = Decision["result"];

export const results: readonly Result[] = [
  "adopted",
  "rejected",
  "elected",
  "measured",
  "tied",
  "inquorate",
  "void",
  "withdrawn",
];
export const bodies: readonly Decision["body"][] = ["assembly", "board", "circle", "person"];

/** The search of the register as its address says it. */
export interface Search {
  readonly q: string;
  readonly matter: string;
  readonly body: string;
  readonly result: string;
  readonly from: string;
  readonly to: string;
}

const NAMES = ["q", "matter", "body", "result", "from", "to"] as const;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What an address asks for; what makes no sense is left out. */
export function searchOf(query: Readonly<Record<string, string>>): Search {
  const known = (name: string, values: readonly string[]) => (values.includes(query[name] ?? "") ? (query[name] ?? "") : "");
  const day = (name: string) => (DAY.test(query[name] ?? "") ? (query[name] ?? "") : "");
  return {
    q: query["q"] ?? "",
    matter: query["matter"] ?? "",
    body: known("body", bodies),
    result: known("result", results),
    from: day("from"),
    to: day("to"),
  };
}

/** The query string of a search, without what is not asked; empty for none. */
export function queryOf(search: Search): string {
  const words = new URLSearchParams(NAMES.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
  return words.size > 0 ? `?${words}` : "";
}

/** How many things beside words a search asks for. */
export function narrowed(search: Search): number {
  return NAMES.filter((name) => name !== "q" && search[name]).length;
}

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The day of a moment on a zone's clocks, such as "2027-03-01". */
export function dayOf(moment: string, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date(moment));
}

/**
 * Whether a decision that came by itself belongs into a search's list. Of the words only those in its title are
 * known here: what matches elsewhere is found by the next search.
 */
export function fits(decision: Decision, search: Search, zone: string): boolean {
  const day = dayOf(decision.decided_at, zone);
  const title = folded(decision.title).split(/[^\p{L}\p{N}]+/u);
  const words = folded(search.q).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return (
    (!search.matter || decision.matter === search.matter) &&
    (!search.body || decision.body === search.body) &&
    (!search.result || decision.result === search.result) &&
    (!search.from || day >= search.from) &&
    (!search.to || day <= search.to) &&
    words.every((word) => title.some((one) => one.startsWith(word)))
  );
}

/** The first and last letters of a hash, enough to compare by eye. */
export function short(hash: string): string {
  return `${hash.slice(0, 8)}…${hash.slice(-8)}`;
}

const DAY_MS = 86_400_000;

/** How a day stands to today: over, near (within 30 days), or far. */
export function nearness(day: string, today: string): "over" | "near" | "far" {
  if (day <= today) return "over";
  return Date.parse(day) - Date.parse(today) <= 30 * DAY_MS ? "near" : "far";
}
