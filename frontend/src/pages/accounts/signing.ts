/** After signing in: take the person in and go on to where they wanted. */
import { useLocation } from "preact-iso/router";
import { useEffect, useMemo } from "preact/hooks";
import { Problem } from "../../api/problem.ts";
import { me, welcome, type Me } from "../../app/session.ts";

/** A path of ours from `?next=`, else the reader's cooperatives. Addresses of other sites are refused. */
export function nextOf(query: Readonly<Record<string, string>>): string {
  const next = query["next"] ?? "";
  return /^\/(?![/\\])/.test(next) ? next : "/home";
}

/** A function to call with who signed in. Somebody signed in already goes on at once. */
export function useArrival(query: Readonly<Record<string, string>>): (person: Me) => Promise<void> {
  const { route } = useLocation();
  const next = nextOf(query);
  useEffect(() => {
    if (me.value) route(next, true);
  }, [me.value]);
  return welcome;
}

/** The query string that carries `next` from one page of these to another. */
export function withNext(path: string, query: Readonly<Record<string, string>>): string {
  return query["next"] ? `${path}?next=${encodeURIComponent(query["next"])}` : path;
}

/** A wrong code as what is wrong with the field `code`, so that it is said there and the field takes the focus. */
export function useCodeProblem(problem: Problem | undefined): Problem | undefined {
  return useMemo(() => {
    if (problem?.code !== "wrong_code") return problem;
    const fields = [{ field: "code", code: problem.code, message: problem.detail }];
    return new Problem(problem.status, { ...problem.data, fields });
  }, [problem]);
}
