/** One item of the agenda: closed a line, opened its text, papers, votes and amendments. */
import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { locale } from "../../app/texts.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Choice.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { FormError } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Adopts } from "./Adopts.tsx";
import { Amendments } from "./Amendments.tsx";
import { backItem, changeItem, leaveItem, removeItem } from "./calls.ts";
import { Documents } from "./Documents.tsx";
import { ItemForm } from "./ItemForm.tsx";
import { ItemVersions } from "./ItemVersions.tsx";
import { Opinion } from "./Opinion.tsx";
import { runs, takesPart } from "./parts/useMeeting.ts";
import { useDrag } from "./parts/useDrag.ts";
import { isVoted, lengthOf, openAmendments } from "./reading.ts";
import type { Item, Meeting } from "./types.ts";
import { itemKind, itemStatus, named } from "./words.ts";

export interface Order {
  up: boolean;
  down: boolean;
  /** To a place from 0; `key` names what keeps the focus. */
  onMove: (to: number, key?: "up" | "down" | "row") => void;
}

interface AgendaItemProps {
  meeting: Meeting;
  item: Item;
  /** From 1; null while members only ask for it. */
  place: number | null;
  order: Order | null;
}

export function AgendaItem({ meeting, item, place, order }: AgendaItemProps) {
  const { store } = useHere();
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const drag = useDrag((to) => order?.onMove(to));
  const status = itemStatus(item.status);
  const title = item.title;
  const author = store.one("members", item.author_id)?.name;
  const waiting = openAmendments(item).length;
  const at = (place ?? 1) - 1;
  return (
    <li
      class={`agenda-item${item.status === "current" ? " is-current" : ""}`}
      onKeyDown={(event) => {
        if (!order || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        const step = event.key === "ArrowUp" ? -1 : 1;
        const key = (event.target as HTMLElement).closest("[data-key]")?.getAttribute("data-key")?.split("-")[0];
        if (step < 0 ? order.up : order.down) order.onMove(at + step, (key as "up" | "down" | "row" | undefined) ?? "row");
      }}
    >
      <div class="agenda-line">
        {place !== null && (
          <span class={`agenda-number tabular${order ? " may-drag" : ""}`} title={order ? t`Drag to move` : undefined} onPointerDown={order ? drag : undefined}>
            {place}
          </span>
        )}
        <button
          type="button"
          class="agenda-title"
          aria-expanded={open}
          data-key={`row-${item.id}`}
          onClick={() => setOpen(!open)}
        >
          <span class="agenda-name" dir="auto">
            {title}
          </span>
          <span class="agenda-facts">
            <span>{itemKind(item.kind)}</span>
            {item.minutes !== null && <span class="tabular">{lengthOf(item.minutes, locale.value)}</span>}
            {named(item.matter_name) && <span>{named(item.matter_name)}</span>}
            {item.documents.length > 0 && <span>{plural(item.documents.length, { one: "# paper", other: "# papers" })}</span>}
            {waiting > 0 && <span class="agenda-waits">{plural(waiting, { one: "# amendment", other: "# amendments" })}</span>}
          </span>
          {(status || item.added_later) && (
            <span class="row">
              {status && <Badge tone={status.tone}>{status.word}</Badge>}
              {item.added_later && <Badge tone="info">{t`added after the notice`}</Badge>}
            </span>
          )}
        </button>
        {order && (
          <span class="agenda-tools">
            <IconButton icon="up" label={t`Move ${title} up`} data-key={`up-${item.id}`} aria-disabled={!order.up} onClick={() => order.up && order.onMove(at - 1, "up")} />
            <IconButton icon="down" label={t`Move ${title} down`} data-key={`down-${item.id}`} aria-disabled={!order.down} onClick={() => order.down && order.onMove(at + 1, "down")} />
          </span>
        )}
        <span class="agenda-fold" aria-hidden="true">
          <Icon name={open ? "minus" : "plus"} size={18} />
        </span>
      </div>
      {item.status === "proposed" && <Backing meeting={meeting} item={item} />}
      {open &&
        (editing ? (
          <div class="agenda-inside">
            <ItemForm meeting={meeting} item={item} manages onDone={() => setEditing(false)} />
          </div>
        ) : (
          <div class="agenda-inside stack">
            {item.body_html ? <Prose html={item.body_html} /> : item.kind === "motion" && <p class="muted">{t`The text of this motion is still to be written.`}</p>}
            {item.adopts_version !== null && <Adopts item={item.id} version={item.adopts_version} />}
            {item.opinion_body !== null && <Opinion item={item} />}
            {author && <p class="small muted">{t`Brought in by ${author}`}</p>}
            {item.kind === "motion" && meeting.follows_board && <OfBoard meeting={meeting} item={item} />}
            <Votes item={item} />
            {item.version > 1 && <ItemVersions item={item} />}
            <Papers meeting={meeting} item={item} />
            {item.kind === "motion" && <Amendments meeting={meeting} item={item} />}
            <Tools meeting={meeting} item={item} onEdit={() => setEditing(true)} />
          </div>
        ))}
    </li>
  );
}

/** Whether the board puts or supports a motion, where votes are lent that follow it; set until a vote on it opens. */
function OfBoard({ meeting, item }: { meeting: Meeting; item: Item }) {
  const here = useHere();
  const [wanted, setWanted] = useState<boolean>();
  const act = useSubmit(async (_: string, of_board: boolean) => {
    setWanted(of_board);
    try {
      const { data, response } = await answer(changeItem(item.id, { of_board }));
      here.store.take(response, { agenda_items: [data] });
    } finally {
      setWanted(undefined);
    }
  });
  if (!runs(here, meeting) || !changes(here, meeting, item) || item.poll_ids.length > 0)
    return <p class="small">{item.of_board ? t`The board puts or supports this motion.` : t`The board neither puts nor supports this motion.`}</p>;
  return (
    <Checkbox
      label={t`The board puts or supports this motion`}
      hint={t`Lent votes that name nobody are then yes to it, and otherwise no.`}
      checked={wanted ?? item.of_board}
      onChange={(yes) => void act.run(yes)}
      error={act.problem?.detail}
    />
  );
}

function Votes({ item }: { item: Item }) {
  const { slug } = useHere();
  if (!isVoted(item) || item.poll_ids.length === 0) return null;
  return (
    <ul class="row">
      {item.poll_ids.map((id, index) => {
        const number = index + 1;
        return (
          <li key={id}>
            <a class="paper-link" href={`/c/${slug}/polls/${id}`}>
              <Icon name="ballot" size={18} /> {item.poll_ids.length === 1 ? t`Its vote` : t`Vote ${number}`}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function Papers({ meeting, item }: { meeting: Meeting; item: Item }) {
  const here = useHere();
  const adds = changes(here, meeting, item);
  if (item.documents.length === 0 && !adds) return null;
  // An item's papers come with it: the event puts it anew.
  return <Documents meeting={meeting.id} item={item.id} documents={item.documents} adds={adds} />;
}

/** Whether the reader may change this item: who runs the meeting, and its author while it is not yet convened or only
 * asked for. The server has the last word. */
function changes(here: ReturnType<typeof useHere>, meeting: Meeting, item: Item): boolean {
  if (meeting.status === "closed" || meeting.status === "cancelled" || item.status === "done") return false;
  const own = item.author_id === here.membership.id && takesPart(here);
  return runs(here, meeting) || (own && (meeting.status === "draft" || item.status === "proposed"));
}

function Tools({ meeting, item, onEdit }: { meeting: Meeting; item: Item; onEdit: () => void }) {
  const here = useHere();
  if (!changes(here, meeting, item)) return null;
  const title = item.title;
  const decided = item.kind === "motion" || item.kind === "election";
  const told = meeting.status !== "draft" && item.status !== "proposed" && decided;
  const stands = told || item.status === "current" || item.poll_ids.length > 0;
  return (
    <div class="row">
      {stands ? (
        told && item.kind === "motion" && item.adopts_version === null && item.poll_ids.length === 0 && <p class="small muted">{t`Members were sent this text: it is changed by amendments.`}</p>
      ) : (
        <Button small kind="secondary" icon="edit" onClick={onEdit}>
          {t`Edit`}
          <span class="unheard"> {title}</span>
        </Button>
      )}
      {item.poll_ids.length === 0 && (
        <ConfirmButton
          small
          kind="quiet"
          question={t`Take this item off the agenda?`}
          consequence={title}
          confirm={t`Take it off`}
          onConfirm={async () => {
            await answer(removeItem(item.id));
          }}
        >{t`Take it off the agenda`}</ConfirmButton>
      )}
    </div>
  );
}

/** How many stand behind an item that a member asks for. */
function Backing({ meeting, item }: { meeting: Meeting; item: Item }) {
  const here = useHere();
  const { store, membership } = here;
  const mine = item.backers.includes(membership.id);
  const needed = meeting.backers_needed ?? 1;
  const count = item.backers.length;
  const act = useSubmit(async () => {
    const { data, response } = await answer(mine ? leaveItem(item.id) : backItem(item.id));
    store.take(response, { agenda_items: [data] });
  });
  const names = item.backers.flatMap((id) => store.one("members", id)?.name ?? []);
  return (
    <div class="backing">
      <div>
        <p>
          <strong class="tabular">{t`${count} of ${needed}`}</strong> {t`behind it`}
        </p>
        <p class="small muted">{new Intl.ListFormat(locale.value).format(names.slice(0, 6))}{names.length > 6 && " …"}</p>
        <FormError problem={act.problem} />
      </div>
      {takesPart(here) && item.author_id !== membership.id && (
        <Button small kind={mine ? "quiet" : "secondary"} icon={mine ? "check" : "hand"} busy={act.busy} onClick={() => void act.run()}>
          {mine ? t`I am behind it` : t`I want this on the agenda`}
        </Button>
      )}
    </div>
  );
}
