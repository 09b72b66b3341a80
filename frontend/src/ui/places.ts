/**
 * Where the reader stood on each page of the tab's history. Pages fetch before they are tall, so the browser's own
 * memory comes too early: we go back to the place as soon as the page reaches that far.
 */

/** How long a page may take to grow, in milliseconds; a reader who scrolls is left alone at once. */
const PATIENCE_MS = 5000;
const ACTS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

const places = new Map<number, number>();
let last = Date.now();
let waiting: (() => void) | undefined;

/** The number of the history's entry that is shown, given to it when it has none. */
function entry(): number {
  const state = history.state as { place?: number } | null;
  if (state?.place !== undefined) return state.place;
  history.replaceState({ ...state, place: ++last }, "");
  return last;
}

/** Keeps the page at a height while it grows, until the reader moves it or patience (milliseconds) ends. */
function hold(top: number, patience: number): void {
  const go = () => scrollTo({ top, behavior: "instant" });
  const growing = new ResizeObserver(go);
  const stop = () => {
    growing.disconnect();
    clearTimeout(timer);
    for (const act of ACTS) removeEventListener(act, stop);
    waiting = undefined;
  };
  const timer = setTimeout(stop, patience);
  for (const act of ACTS) addEventListener(act, stop, { passive: true });
  waiting = stop;
  growing.observe(document.body);
}

history.scrollRestoration = "manual";
// A reload is the browser's to restore.
addEventListener("pagehide", () => (history.scrollRestoration = "auto"));
addEventListener("scroll", () => waiting || places.set(entry(), scrollY), { passive: true });
addEventListener("popstate", () => {
  waiting?.();
  const known = (history.state as { place?: number } | null)?.place;
  const top = known === undefined ? undefined : places.get(known);
  // A link within the page brings an entry of its own, and the browser scrolls.
  if (top === undefined && location.hash) return;
  // Nothing is kept of the heights between, until the page that was left is gone.
  waiting = () => undefined;
  requestAnimationFrame(() => hold(top ?? 0, top === undefined ? 0 : PATIENCE_MS));
});
