/** Loading and sending from a component. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { t } from "@lingui/core/macro";
import { whenBack } from "../live/store.ts";
import { newKey } from "./client.ts";
import { asProblem, Problem } from "./problem.ts";

export interface Load<T> {
  readonly data: T | undefined;
  readonly problem: Problem | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
}

/**
 * Runs `fetch` when the component appears, when one of `deps` changes and on `reload`. The last data stay
 * while newer are on their way; an answer that was overtaken is dropped.
 */
export function useLoad<T>(fetch: () => Promise<T>, deps: readonly unknown[]): Load<T> {
  const [state, setState] = useState<Omit<Load<T>, "reload">>({
    data: undefined,
    problem: undefined,
    loading: true,
  });
  const [again, setAgain] = useState(0);
  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, problem: undefined, loading: true }));
    fetch().then(
      (data) => current && setState({ data, problem: undefined, loading: false }),
      (thrown: unknown) =>
        current && setState((before) => ({ ...before, problem: asProblem(thrown), loading: false })),
    );
    return () => {
      current = false;
    };
  }, [...deps, again]);
  const reload = useCallback(() => setAgain((n) => n + 1), []);
  return { ...state, reload };
}

export interface Submit<A extends unknown[]> {
  readonly run: (...args: A) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Forgets the problem, such as when the reader goes on typing elsewhere. */
  readonly clear: () => void;
}

/**
 * A write with its waiting and its problem. `key` stays the same until the write succeeds, so that a phone
 * that sends twice creates once: pass it as the `Idempotency-Key` header where the API takes one. A second
 * run while one is on its way does nothing. Resolves to whether it succeeded.
 */
export function useSubmit<A extends unknown[]>(action: (key: string, ...args: A) => Promise<unknown>): Submit<A> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(newKey());
  const running = useRef(false);
  const latest = useRef(action);
  latest.current = action;
  const run = useCallback(async (...args: A) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await latest.current(key.current, ...args);
      key.current = newKey();
      return true;
    } catch (thrown) {
      const found = asProblem(thrown);
      // The same key with another body would be refused: what was corrected is a new write.
      if (found.status >= 400 && found.status < 500) key.current = newKey();
      setProblem(found);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  useEffect(() => {
    if (problem?.status !== 0) return;
    return whenBack(() => setProblem(new Problem(0, { detail: t`You are connected again: send it once more.` })));
  }, [problem]);
  const clear = useCallback(() => setProblem(undefined), []);
  return { run, busy, problem, clear };
}
