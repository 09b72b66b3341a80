/**
 * Ballots on their way. One that meets no network waits here and goes out by itself, once: it stays when its part
 * of the page goes, and sending the same ballot again says the same, since a ballot is put, not added.
 */
import { signal } from "@preact/signals";
import { asProblem, type Problem } from "../../api/problem.ts";
import { whenBack } from "../../live/store.ts";

/** sending: on its way · waiting: no network, it will be sent · failed: refused, with the reason. */
export interface Letter {
  readonly state: "sending" | "waiting" | "failed";
  readonly choice: unknown;
  readonly problem?: Problem;
}

const AGAIN_MS = 4000;
const letters = signal<Readonly<Record<string, Letter>>>({});

function put(key: string, letter: Letter | undefined): void {
  const { [key]: _, ...others } = letters.value;
  letters.value = letter ? { ...others, [key]: letter } : others;
}

/** What is on its way under a key; read while drawing. */
export function letterOf(key: string): Letter | undefined {
  return letters.value[key];
}

/** Sends; without a network again and again until it is answered. Resolves when the server has answered. */
export async function post(key: string, choice: unknown, work: () => Promise<unknown>): Promise<void> {
  const current = letters.value[key];
  if (current && current.state !== "failed") return;
  put(key, { state: "sending", choice });
  for (;;) {
    try {
      await work();
      put(key, undefined);
      return;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.status !== 0) {
        put(key, { state: "failed", choice, problem });
        return;
      }
      put(key, { state: "waiting", choice });
      await untilBack();
    }
  }
}

/** Forgets what was refused, such as when the reader chooses anew. */
export function discard(key: string): void {
  if (letters.value[key]?.state === "failed") put(key, undefined);
}

/** Until the connection is back, or a moment has passed. */
function untilBack(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      stop();
      resolve();
    };
    const timer = setTimeout(done, AGAIN_MS);
    addEventListener("online", done);
    const stop = whenBack(done);
  });
}
