/** Parts of a page that are fetched when they are wanted, so that the first load stays light. */
import { t } from "@lingui/core/macro";
import type { ComponentType } from "preact";
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { asProblem, type Problem } from "../../api/problem.ts";
import { loadTexts } from "../../app/texts.ts";
import { whenBack } from "../../live/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** A component whose file, and the texts of the folders that it takes words from, are loaded when first drawn. */
export function part<P extends object>(
  areas: readonly string[],
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> & { here: () => boolean; fetch: () => Promise<void> } {
  // A signal, so that everybody who waits for it is drawn again, whoever asked first.
  const loaded = signal<ComponentType<P> | undefined>(undefined);
  async function bring(): Promise<void> {
    if (loaded.peek()) return;
    const [component] = await Promise.all([load(), ...areas.map(loadTexts)]);
    loaded.value = component;
  }
  function Part(props: P) {
    const [problem, setProblem] = useState<Problem>();
    const [tries, setTries] = useState(0);
    const again = () => {
      setProblem(undefined);
      setTries((n) => n + 1);
    };
    useEffect(() => {
      bring().catch((thrown: unknown) => setProblem(asProblem(thrown)));
    }, [tries]);
    useEffect(() => (problem ? whenBack(again) : undefined), [problem]);
    const Loaded = loaded.value;
    if (Loaded) return <Loaded {...props} />;
    if (!problem) return <Skeleton lines={3} />;
    return (
      <Notice tone="danger">
        <p>{problem.detail}</p>
        <Button small kind="secondary" onClick={again}>{t`Try again`}</Button>
      </Notice>
    );
  }
  // Whether it has come; who asks while drawing is drawn again when it does.
  // Whoever fetches ahead is not told if it fails: whoever draws it tries again, and says so.
  const fetch = () => bring().catch(() => undefined);
  return Object.assign(Part, { here: () => loaded.value !== undefined, fetch });
}
