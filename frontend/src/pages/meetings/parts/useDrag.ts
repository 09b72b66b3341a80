/** Dragging a row of a list by its handle, with mouse or finger. */
import { useRef } from "preact/hooks";

/** Calls `onDrop` with the place among the other rows whose middles were passed. */
export function useDrag(onDrop: (place: number) => void): (event: PointerEvent) => void {
  const drop = useRef(onDrop);
  drop.current = onDrop;
  return (event) => {
    const row = (event.currentTarget as HTMLElement).closest("li");
    const list = row?.parentElement;
    if (!row || !list || event.button !== 0) return;
    event.preventDefault();
    const others = [...list.children].filter((one) => one !== row);
    const begun = event.clientY;
    row.classList.add("is-dragged");
    const shift = (moved: PointerEvent) => {
      row.style.transform = `translateY(${moved.clientY - begun}px)`;
    };
    const end = (moved: PointerEvent) => {
      removeEventListener("pointermove", shift);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      row.classList.remove("is-dragged");
      row.style.transform = "";
      if (moved.type === "pointercancel" || Math.abs(moved.clientY - begun) < 8) return;
      const above = others.filter((one) => {
        const { top, height } = one.getBoundingClientRect();
        return top + height / 2 < moved.clientY;
      });
      drop.current(above.length);
    };
    addEventListener("pointermove", shift);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  };
}
