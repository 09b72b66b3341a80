/** The typed client of our own API, and the two ways to call it: `ask` for data, `answer` for data and response. */
import { Problem } from "./problem.ts";
import type { components } from "./schema";

export { api } from "./http.ts";
export type Schemas = components["schemas"];

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

let onSignedOut: () => void = () => undefined;

/** Says what happens when the server no longer knows the session. */
export function whenSignedOut(work: () => void): void {
  onSignedOut = work;
}

/** The answer with its response, or a thrown Problem. */
export async function answer<T>(pending: Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  let result: Answer<T>;
  try {
    result = await pending;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw new Problem(-1, {});
    throw thrown instanceof TypeError ? new Problem(0, {}) : thrown;
  }
  const { response } = result;
  if (!response.ok) {
    const body = typeof result.error === "object" && result.error !== null ? result.error : {};
    const problem = new Problem(response.status, body as Record<string, unknown>);
    if (response.status === 401 && problem.code === "sign_in_first") onSignedOut();
    throw problem;
  }
  return { data: result.data as T, response };
}

/** The data alone, or a thrown Problem. */
export async function ask<T>(pending: Promise<Answer<T>>): Promise<T> {
  return (await answer(pending)).data;
}

/** A random key in UUID form; crypto.randomUUID is missing on plain-http addresses. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
