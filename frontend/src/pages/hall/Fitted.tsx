import { t } from "@lingui/core/macro";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Prose } from "../../ui/Prose.tsx";

const SIZES = [2, 1.75, 1.5, 1.35, 1.2, 1.1, 1] as const;
const PAGE_MS = 14_000;

/**
 * A text as large as the room allows. What doesn't fit even at the smallest size that can be read from afar is shown
 * page by page, by itself until somebody turns pages by hand.
 */
export function Fitted({ html }: { html: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  const [page, setPage] = useState(0);
  const [turning, setTurning] = useState(true);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const fit = () => {
      const flow = box.firstElementChild as HTMLElement;
      let count = 1;
      for (const size of SIZES) {
        flow.style.fontSize = `${size}em`;
        count = Math.max(1, Math.round((flow.scrollWidth + GAP) / (box.clientWidth + GAP)));
        if (count === 1) break;
      }
      setPages(count);
      setPage((before) => Math.min(before, count - 1));
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [html]);
  useLayoutEffect(() => {
    setPage(0);
    setTurning(true);
  }, [html]);
  useLayoutEffect(() => {
    if (pages === 1 || !turning) return;
    const timer = setInterval(() => setPage((before) => (before + 1) % pages), PAGE_MS);
    return () => clearInterval(timer);
  }, [pages, turning, page]);
  useLayoutEffect(() => {
    const flow = frame.current?.firstElementChild as HTMLElement | null;
    if (flow && frame.current) flow.style.transform = `translateX(${-page * (frame.current.clientWidth + GAP)}px)`;
  }, [page, pages]);
  const turn = (by: number) => {
    setTurning(false);
    setPage((before) => (before + by + pages) % pages);
  };
  return (
    <div class="fitted">
      <div class="fitted-frame" ref={frame}>
        <div class="fitted-flow">
          <Prose html={html} />
        </div>
      </div>
      {pages > 1 && (
        <div class="fitted-pages">
          <button type="button" onClick={() => turn(-1)} aria-label={t`Page before`}>
            <span aria-hidden="true">‹</span>
          </button>
          <span class="tabular">
            {t`Page ${page + 1} of ${pages}`}
          </span>
          <button type="button" onClick={() => turn(1)} aria-label={t`Next page`}>
            <span aria-hidden="true">›</span>
          </button>
          <button
            type="button"
            onClick={() => setTurning(!turning)}
            aria-label={turning ? t`Stop turning pages` : t`Turn pages by itself`}
          >
            <span aria-hidden="true">{turning ? "❚❚" : "▶"}</span>
          </button>
        </div>
      )}
    </div>
  );
}

const WORD_SIZES = [1.6, 1.45, 1.3, 1.15, 1, 0.92] as const;

/** Sets a part of a box as large as fits into the box; at the smallest size what is left over is cut. */
export function useLargest(box: RefObject<HTMLElement | null>, part: string, when: readonly unknown[]): void {
  useLayoutEffect(() => {
    const whole = box.current;
    const words = whole?.querySelector<HTMLElement>(part);
    if (!whole || !words) return;
    const fit = () => {
      for (const size of WORD_SIZES) {
        words.style.fontSize = `${size}em`;
        if (whole.scrollHeight <= whole.clientHeight) break;
      }
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(whole);
    return () => watcher.disconnect();
  }, when);
}

/** Between two columns of the flow, in pixels; the style sheet has the same. */
const GAP = 48;
