/**
 * That the reader voted. No event says so, since a ballot is nobody else's business: this tab is told by the page
 * that cast it, their other tabs by the browser, and, where the ballot bears a name, their other devices by the server.
 */
import { signal } from "@preact/signals";

/** Grows with every ballot that the reader casts in this tab. */
export const votesHere = signal(0);
/** Grows with every ballot that the reader casts elsewhere, as far as it is heard of. */
export const votesElsewhere = signal(0);

/** The server tells the tab that cast the ballot as well, about when its answer comes. */
const ECHO_MS = 1000;
let known = -Infinity;

const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("batzar.ballots") : undefined;
tabs?.addEventListener("message", () => {
  known = Date.now();
  votesElsewhere.value++;
});

/** Tells every tab that a ballot was cast. */
export function tellVote(): void {
  known = Date.now();
  votesHere.value++;
  tabs?.postMessage(null);
}

/** The server says that a ballot of the reader's is in: news, unless it was cast in this browser just now. */
export function hearVote(): void {
  setTimeout(() => {
    if (Date.now() - known > 3 * ECHO_MS) votesElsewhere.value++;
  }, ECHO_MS);
}
