/** Parts of a page that are fetched when they are wanted, so that the first load stays light. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { asProblem, type Problem } from "../../api/problem.ts";
import { loadTexts } from "../../app/texts.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** A component whose file, and the texts of the folders that it takes words from, are loaded when first drawn. */
export function part<P extends object>(
  areas: readonly string[],
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Part(props: P) {
    const [, draw] = useState(0);
    const [problem, setProblem] = useState<Problem>();
    useEffect(() => {
      if (loaded) return;
      Promise.all([load(), ...areas.map(loadTexts)]).then(
        ([component]) => {
          loaded = component;
          draw(1);
        },
        (thrown: unknown) => setProblem(asProblem(thrown)),
      );
    }, []);
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    return problem ? <Notice tone="danger">{problem.detail}</Notice> : <Skeleton lines={3} />;
  };
}
