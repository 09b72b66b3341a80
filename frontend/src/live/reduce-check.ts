/**
 * Reads one {name, before, events, after}, or a list of them, as JSON: prints where before + events differs from
 * after, exit status 1 if anywhere. The server's tests call it with the state that a client had, the events sent
 * and a fresh fetch.
 */
import { readFileSync } from "node:fs";
import { apply, type Change, type State } from "./reduce.ts";

interface Case {
  name?: string;
  before: State;
  events: Change[];
  after: State;
}

/** Paths at which two JSON values differ, with both values. */
function differences(found: unknown, wanted: unknown, path: string): string[] {
  if (Object.is(found, wanted)) return [];
  const bothObjects =
    typeof found === "object" && typeof wanted === "object" && found !== null && wanted !== null;
  if (!bothObjects || Array.isArray(found) !== Array.isArray(wanted))
    return [`${path}: has ${JSON.stringify(found)}, a fresh fetch has ${JSON.stringify(wanted)}`];
  const left = found as Record<string, unknown>;
  const right = wanted as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].sort().flatMap((key) => differences(left[key], right[key], `${path}.${key}`));
}

/** Without empty tables: a resource nobody has is a resource not there. */
function filled(state: State): State {
  return Object.fromEntries(Object.entries(state).filter(([, table]) => Object.keys(table).length > 0));
}

const read = JSON.parse(readFileSync(0, "utf8")) as Case | Case[];
const found = (Array.isArray(read) ? read : [read]).flatMap(({ name, before, events, after }) =>
  differences(filled(events.reduce<State>(apply, before)), filled(after), name ?? "state"),
);
for (const line of found) console.log(line);
process.exitCode = found.length > 0 ? 1 : 0;
