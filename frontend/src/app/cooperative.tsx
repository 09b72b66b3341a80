/** The cooperative that the address names: what is known of it, and what the reader may do there. */
import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useMemo } from "preact/hooks";
import { storeOf, type CooperativeStore, type Fresh } from "../live/store.ts";
import { answer } from "../api/client.ts";
import { useLoad, type Load } from "../api/hooks.ts";
import { loadMyCooperatives, myCooperatives, type MyCooperative } from "./session.ts";

type Role = MyCooperative["membership"]["role"];

export interface Here {
  readonly slug: string;
  readonly store: CooperativeStore;
  readonly cooperative: MyCooperative["cooperative"];
  /** The reader's own membership, live. */
  readonly membership: MyCooperative["membership"];
  /** Whether the reader is active and has one of these roles. */
  readonly is: (...roles: Role[]) => boolean;
}

const HereContext = createContext<Here | null>(null);

/** The cooperative around the component; throws outside `/c/:slug`. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("useHere outside a cooperative's pages");
  return here;
}

/** The cooperative around the component, or null outside. */
export function useMaybeHere(): Here | null {
  return useContext(HereContext);
}

/**
 * Loads into the store, again whenever everything known became doubtful. `pick` says which of the answer's
 * items go into the store. Read them from the store afterwards: there they stay fresh.
 */
export function useTake<T>(
  fetch: () => Promise<{ data?: T; error?: unknown; response: Response }>,
  pick: (data: T) => Fresh,
  deps: readonly unknown[],
): Load<T> {
  const { store } = useHere();
  return useLoad(async () => {
    const { data, response } = await answer(fetch());
    store.take(response, pick(data));
    return data;
  }, [store, store.generation.value, ...deps]);
}

/** Gives its children the cooperative, and hears its events while they are shown. */
export function HereProvider({ slug, children }: { slug: string; children: ComponentChildren }) {
  const store = storeOf(slug);
  useEffect(() => {
    store.hear();
    return () => store.rest();
  }, [store]);
  const generation = store.generation.value;
  useEffect(() => {
    // The reader's own role may be what changed. Unreachable: the old one stays, and the page itself says so.
    if (generation > 0) loadMyCooperatives().catch(() => undefined);
  }, [store, generation]);
  const mine = myCooperatives.value?.find((one) => one.cooperative.slug === slug);
  const cooperative = store.one("cooperatives", mine?.cooperative.id) ?? mine?.cooperative;
  const membership = store.one("members", mine?.membership.id) ?? mine?.membership;
  const here = useMemo(
    () =>
      cooperative && membership
        ? {
            slug,
            store,
            cooperative: cooperative as MyCooperative["cooperative"],
            membership: membership as MyCooperative["membership"],
            is: (...roles: Role[]) => membership.status === "active" && roles.includes(membership.role as Role),
          }
        : null,
    [slug, store, cooperative, membership],
  );
  return <HereContext.Provider value={here}>{children}</HereContext.Provider>;
}
