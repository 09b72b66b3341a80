/**
 * That the reader voted. No event says so, since a ballot is nobody else's business: this tab is told by the
 * page that cast it, and their other tabs by the browser.
 */
import { signal } from "@preact/signals";

/** Grows with every ballot that the reader casts in this tab. */
export const votesHere = signal(0);
/** Grows with every ballot that the reader casts in another tab of this browser. */
export const votesElsewhere = signal(0);

const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("batzar.ballots") : undefined;
tabs?.addEventListener("message", () => votesElsewhere.value++);

/** Tells every tab that a ballot was cast. */
export function tellVote(): void {
  votesHere.value++;
  tabs?.postMessage(null);
}
