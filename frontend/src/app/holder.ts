/** Who votes for somebody who lent their vote. */
import type { Schemas } from "../api/client.ts";
import type { CooperativeStore } from "../live/store.ts";

/** The holder's name; null where the proxy names nobody and goes with the board's motions. */
export function holderName(
  store: Pick<CooperativeStore, "one">,
  proxy: Pick<Schemas["ProxyOut"], "holder_id" | "outside">,
  somebody: string,
): string | null {
  if (proxy.outside) return proxy.outside.name;
  return proxy.holder_id === null ? null : (store.one("members", proxy.holder_id)?.name ?? somebody);
}
