/** Options in an order of preference: tap to add, move with buttons, keys or a finger. */
import { t } from "@lingui/core/macro";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Abstain, Choices, OptionAbout, OptionLabel } from "./parts.tsx";
import { add, canMove, move, moveTo, placeOf, remove, size, toggleShared } from "./places.ts";
import { isEmpty, type FormProps, type Option, type Ranking } from "./types.ts";
import { optionName } from "./words.ts";

const shares: readonly string[] = ["schulze", "borda"];

export function RankingForm({ poll, options, value, onChange, missing, error }: FormProps) {
  const ranking: Ranking = value && "ranking" in value ? value.ranking : [];
  const ground = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const [said, say] = useState("");
  const equal = shares.includes(poll.method);
  const left = options.filter(({ id }) => placeOf(ranking, id) < 0);
  const ranked = size(ranking);

  useLayoutEffect(() => {
    // A row that moves in the page loses the focus: it goes back to what was pressed.
    if (!wanted.current) return;
    const rows = [...(ground.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
    rows.find((row) => row.dataset["key"] === wanted.current)?.focus();
    wanted.current = undefined;
  });

  const change = (next: Ranking, focus: string | undefined, option: Option) => {
    wanted.current = focus;
    const place = placeOf(next, option.id) + 1;
    const label = optionName(option);
    const others = size(next);
    say(place > 0 ? t`${label}: place ${place}. ${others} of ${options.length} ranked.` : t`${label} is no longer ranked.`);
    onChange(next.length > 0 ? { ranking: next } : undefined);
  };
  const addOne = (option: Option) => {
    const at = left.indexOf(option);
    const next = left[at + 1] ?? left[at - 1];
    change(add(ranking, option.id), next ? `add-${next.id}` : `up-${option.id}`, option);
  };

  return (
    <Choices
      legend={t`Put them in your order`}
      hint={
        <>
          <p>{t`Tap the one you like best, then the next. You may stop anywhere: who is left out gets nothing from you.`}</p>
          <p class="keys-hint">{t`On a keyboard, Alt with ↑ or ↓ moves what is ranked.`}</p>
        </>
      }
      error={missing ? t`Rank at least one, or abstain.` : error}
    >
      <div ref={ground} class="stack-small">
        {ranked > 0 && (
          <ol class="ranked" aria-label={t`Your order`}>
            {ranking.flatMap((place, index) =>
              place.map((id, within) => {
                const option = options.find((one) => one.id === id);
                if (!option) return null;
                return (
                  <Ranked
                    key={id}
                    poll={poll}
                    option={option}
                    place={index + 1}
                    shared={place.length > 1}
                    follows={within > 0}
                    equal={equal && (index > 0 || within > 0)}
                    up={canMove(ranking, id, -1)}
                    down={canMove(ranking, id, 1)}
                    onMove={(step, key) => change(move(ranking, id, step), `${key}-${id}`, option)}
                    onDrop={(to) => change(moveTo(ranking, id, to), undefined, option)}
                    onRemove={() => change(remove(ranking, id), `add-${id}`, option)}
                    onShare={() => change(toggleShared(ranking, id), `share-${id}`, option)}
                  />
                );
              }),
            )}
          </ol>
        )}
        <p class="ballot-left">
          {ranked === 0
            ? t`Nothing ranked yet`
            : ranked === options.length
              ? t`All ${ranked} ranked`
              : t`${ranked} of ${options.length} ranked; you may stop anywhere`}
        </p>
        <p class="unheard" role="status">
          {said}
        </p>
        {left.length > 0 && (
          <ul class="unranked" aria-label={t`Not ranked`}>
            {left.map((option) => (
              <li key={option.id} class="choice">
                <button type="button" class="rank-add" data-key={`add-${option.id}`} onClick={() => addOne(option)}>
                  <Icon name="plus" />
                  <span class="unheard">{t`Rank next:`} </span>
                  <OptionLabel poll={poll} option={option} />
                </button>
                <OptionAbout option={option} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Abstain checked={isEmpty(value)} onChange={(on) => onChange(on ? { ranking: [] } : undefined)} />
    </Choices>
  );
}

interface RankedProps {
  poll: FormProps["poll"];
  option: Option;
  place: number;
  /** Others stand in the same place. */
  shared: boolean;
  /** It stands there after another. */
  follows: boolean;
  /** It may stand in the same place as the one above. */
  equal: boolean;
  up: boolean;
  down: boolean;
  onMove: (step: -1 | 1, key: string) => void;
  onDrop: (index: number) => void;
  onRemove: () => void;
  onShare: () => void;
}

function Ranked({ poll, option, place, shared, follows, equal, up, down, onMove, onDrop, onRemove, onShare }: RankedProps) {
  const label = optionName(option);
  const drag = useDrag(onDrop);
  return (
    <li
      class={`choice is-chosen rank${follows ? " follows" : ""}`}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        const step = event.key === "ArrowUp" ? -1 : 1;
        if (step < 0 ? up : down) onMove(step, step < 0 ? "up" : "down");
      }}
    >
      <div class="rank-line">
        <span class="rank-number tabular" title={t`Drag to move`} onPointerDown={drag}>
          <span class="unheard">{shared ? t`Shared place` : t`Place`} </span>
          {place}
        </span>
        <OptionLabel poll={poll} option={option} />
        <span class="rank-tools">
          <IconButton icon="up" label={t`Move ${label} up`} data-key={`up-${option.id}`} aria-disabled={!up} onClick={() => up && onMove(-1, "up")} />
          <IconButton icon="down" label={t`Move ${label} down`} data-key={`down-${option.id}`} aria-disabled={!down} onClick={() => down && onMove(1, "down")} />
          <IconButton icon="cross" label={t`Take ${label} out of your order`} onClick={onRemove} />
        </span>
      </div>
      {equal && (
        <button type="button" class="rank-share" data-key={`share-${option.id}`} aria-pressed={follows} onClick={onShare}>
          <span class="share-box" aria-hidden="true">
            {follows && <Icon name="check" size={16} />}
          </span>
          {t`Same place as the one above`}
          <span class="unheard"> ({label})</span>
        </button>
      )}
    </li>
  );
}

/** Dragging a row by its number, with mouse or finger: it goes before the row whose middle is passed. */
function useDrag(onDrop: (index: number) => void): (event: PointerEvent) => void {
  const drop = useRef(onDrop);
  drop.current = onDrop;
  return (event) => {
    const row = (event.currentTarget as HTMLElement).closest("li");
    const list = row?.parentElement;
    if (!row || !list || event.button !== 0) return;
    event.preventDefault();
    const others = [...list.children].filter((one) => one !== row) as HTMLElement[];
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
        return top + height / 2 < moved.clientY && !one.classList.contains("follows");
      });
      drop.current(above.length);
    };
    addEventListener("pointermove", shift);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  };
}
