/** The agenda: its items in order, what members ask to add, and how long it takes in all. */
import { plural, t } from "@lingui/core/macro";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { asProblem, type Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { locale } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { toLocal } from "../questions/zone.ts";
import { AgendaItem } from "./AgendaItem.tsx";
import { orderItems } from "./calls.ts";
import { ItemForm } from "./ItemForm.tsx";
import { itemsIn, runs, takesPart } from "./parts/useMeeting.ts";
import { momentIn } from "./parts/When.tsx";
import { lengthOf, moved, planned } from "./reading.ts";
import type { Item, Meeting } from "./types.ts";

/** Whether a member who runs nothing may ask for an item now. The server has the last word. */
function mayAsk(meeting: Meeting): boolean {
  const open = meeting.add_until === null || Date.parse(meeting.add_until) > Date.now();
  return meeting.backers_needed !== null && open && (meeting.status === "draft" || meeting.status === "convened");
}

/** Until when items can be added: a whole last day, unless the meeting begins before it ends. */
function addedUntil(until: string, zone: string): string {
  const end = Date.parse(until);
  if (!toLocal(end, zone).endsWith("T00:00")) return t`Until ${momentIn(zone, until, "short")}.`;
  return t`Until the end of ${momentIn(zone, new Date(end - 1).toISOString(), "day")}.`;
}

export function Agenda({ meeting }: { meeting: Meeting }) {
  const here = useHere();
  const { store } = here;
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const { agenda, asked } = itemsIn(store, meeting.id);
  const manages = runs(here, meeting) && meeting.status !== "closed" && meeting.status !== "cancelled";
  const asks = !manages && takesPart(here) && mayAsk(meeting);
  const { shown, move, problem, said, busy } = useOrder(meeting.id, agenda, asked);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // A row that moves in the page loses the focus: it goes back to what was pressed.
    if (!wanted.current) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  const close = () => {
    setAdding(false);
    queueMicrotask(() => button.current?.querySelector("button")?.focus());
  };
  const orders = manages && meeting.status !== "open" && shown.length > 1;
  const backers = meeting.backers_needed ?? 1;
  return (
    <section class="stack" aria-labelledby="agenda">
      <h2 id="agenda" class="meeting-section">{t`Agenda`}</h2>
      {problem && (
        <Notice tone="danger" spoken>
          <p>{problem.detail}</p>
        </Notice>
      )}
      {shown.length === 0 && <p class="muted">{t`Nothing on it yet. Information, debates, motions and elections stand here in their order.`}</p>}
      {orders && <p class="small muted keys-hint">{t`Drag an item by its number to move it. On a keyboard: Alt with ↑ or ↓.`}</p>}
      {shown.length > 0 && (
        <ol class="agenda" ref={list} aria-busy={busy || undefined}>
          {shown.map((item, index) => (
            <AgendaItem
              key={item.id}
              meeting={meeting}
              item={item}
              place={index + 1}
              order={
                orders
                  ? {
                      up: index > 0,
                      down: index < shown.length - 1,
                      onMove: (to, key) => {
                        wanted.current = key && `${key}-${item.id}`;
                        move(index, to);
                      },
                    }
                  : null
              }
            />
          ))}
        </ol>
      )}
      <p class="unheard" role="status">
        {said}
      </p>
      {shown.length > 0 && <Sum items={shown} />}
      {asked.length > 0 && (
        <section class="stack-small" aria-labelledby="asked">
          <h3 id="asked">{t`Members ask for these items`}</h3>
          <p class="small muted">
            {plural(backers, { one: "An item goes on the agenda when # member is behind it.", other: "An item goes on the agenda when # members are behind it." })}
          </p>
          <ol class="agenda asked">
            {asked.map((item) => (
              <AgendaItem key={item.id} meeting={meeting} item={item} place={null} order={null} />
            ))}
          </ol>
        </section>
      )}
      {(manages || asks) &&
        (adding ? (
          <div class="item-adding">
            <h3>{manages ? t`A new item` : t`Ask for an item`}</h3>
            <ItemForm meeting={meeting} item={null} manages={manages} onDone={close} />
          </div>
        ) : (
          <div ref={button} class="stack-small">
            <p>
              <Button kind={shown.length === 0 && manages ? "primary" : "secondary"} icon="plus" onClick={() => setAdding(true)}>
                {manages ? t`Add an item` : t`Ask for an item`}
              </Button>
            </p>
            {asks && (
              <p class="small muted">
                {backers > 1
                  ? plural(backers, {
                      one: "It goes on the agenda when # member, you included, is behind it.",
                      other: "It goes on the agenda when # members, you included, are behind it.",
                    })
                  : t`Every member may add one.`}{" "}
                {meeting.add_until && addedUntil(meeting.add_until, here.cooperative.time_zone)}
              </p>
            )}
          </div>
        ))}
    </section>
  );
}

/** The order as the reader wants it, at once; sent one after the other, the last wish wins. */
function useOrder(meeting: string, agenda: readonly Item[], asked: readonly Item[]) {
  const { store } = useHere();
  const [wish, setWish] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const [said, say] = useState("");
  const latest = useRef<readonly string[] | null>(null);
  const busy = useRef(false);
  const known = new Map(agenda.map((item) => [item.id, item]));
  const fits = wish !== null && wish.length === agenda.length && wish.every((id) => known.has(id));
  const shown = fits ? wish.map((id) => known.get(id)!) : [...agenda];
  const send = async () => {
    if (busy.current) return;
    busy.current = true;
    setProblem(undefined);
    try {
      while (latest.current !== null) {
        const ids = latest.current;
        const { data, response } = await answer(orderItems(meeting, ids));
        store.take(response, { agenda_items: data.items });
        if (latest.current === ids) latest.current = null;
      }
    } catch (thrown) {
      latest.current = null;
      setProblem(asProblem(thrown));
    } finally {
      busy.current = false;
      setWish(null);
    }
  };
  const move = (from: number, to: number) => {
    const item = shown[from];
    if (!item || from === to || to < 0 || to >= shown.length) return;
    const ids = moved(shown.map(({ id }) => id), from, to);
    const title = item.title;
    const place = to + 1;
    say(t`${title}: now item ${place} of ${shown.length}.`);
    setWish(ids);
    // The order is of all items, those that wait for backers too.
    latest.current = [...ids, ...asked.map(({ id }) => id)];
    void send();
  };
  return { shown, move, problem, said, busy: wish !== null };
}

function Sum({ items }: { items: readonly Item[] }) {
  const { minutes, open } = planned(items);
  if (minutes === 0) return null;
  const length = lengthOf(minutes, locale.value);
  return (
    <p class="agenda-sum">
      <strong>{t`Together ${length}`}</strong>
      {open > 0 && (
        <span class="muted"> {plural(open, { one: "and # item without a time", other: "and # items without a time" })}</span>
      )}
    </p>
  );
}
