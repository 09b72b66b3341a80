/** Parts of a page that are fetched when they are wanted, so that the first load stays light. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** A component whose file is loaded when it is first drawn. */
export function part<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Part(props: P) {
    const [, draw] = useState(0);
    useEffect(() => {
      if (!loaded)
        void load().then((component) => {
          loaded = component;
          draw(1);
        });
    }, []);
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : <Skeleton lines={3} />;
  };
}
