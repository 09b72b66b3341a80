/** Errors as the server tells them (RFC 9457), and those that never reached it. */
import { t } from "@lingui/core/macro";

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export class Problem extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly code: string;
  /** A sentence for the reader, in their language. */
  readonly detail: string;
  readonly fields: readonly FieldProblem[];
  /** Whatever else the server said, such as `until`. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    const detail = typeof body["detail"] === "string" ? body["detail"] : fallback(status);
    super(detail);
    this.status = status;
    this.code = typeof body["code"] === "string" ? body["code"] : status === 0 ? "offline" : "unexpected";
    this.detail = detail;
    this.fields = Array.isArray(body["fields"]) ? (body["fields"] as FieldProblem[]) : [];
    this.data = body;
  }

  /** The message for a form's field, if the server named it. */
  of(field: string): string | undefined {
    return this.fields.find((problem) => problem.field === field)?.message;
  }
}

function fallback(status: number): string {
  if (status === 0) return t`The server can't be reached. Check your connection and try again.`;
  if (status === 413) return t`That is too large to send.`;
  if (status === 429) return t`Too many tries. Wait a minute and try again.`;
  return t`Something went wrong on our side. Try again in a moment.`;
}

/** Any thrown thing as a Problem. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof TypeError && /fetch|network|load failed/i.test(thrown.message)) return new Problem(0, {});
  console.error(thrown);
  return new Problem(-1, {});
}

/** Why something was refused, in words; undefined when it was done. */
export async function refusal(doing: Promise<unknown>): Promise<string | undefined> {
  try {
    await doing;
    return undefined;
  } catch (thrown) {
    return asProblem(thrown).detail;
  }
}
