/** What who keeps the minutes adds to the draft: notes on the items, how people were recognised, remarks. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { asProblem } from "../../api/problem.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { changeItem } from "./calls.ts";
import { changeMinutes } from "./minutesCalls.ts";
import type { MinutesProps } from "./OneMinutes.tsx";
import type { Item } from "./types.ts";

/** The notes of the debate on an item. */
export function ItemNotes({ item, onSaved }: { item: Item; onSaved: () => void }) {
  const { store } = useHere();
  const [open, setOpen] = useState(false);
  const [notes, setNotes, clear] = useDraft(`notes:${item.id}`, item.notes);
  // What stood there when the reader began; others may write in the room or on another page meanwhile.
  const [before, setBefore] = useState(item.notes);
  const [theirs, setTheirs] = useState<string>();
  const send = useSubmit(async () => {
    const sent = answer(changeItem(item.id, { notes, notes_before: before }));
    sent.catch((thrown: unknown) => {
      const present = asProblem(thrown).data["notes"];
      if (typeof present !== "string") return;
      setTheirs(present);
      setBefore(present);
    });
    const { data, response } = await sent;
    setTheirs(undefined);
    store.take(response, { agenda_items: [data] });
    clear();
    setOpen(false);
    onSaved();
  });
  const title = item.title;
  if (!open)
    return (
      <p class="minutes-tool">
        <Button small kind="quiet" icon="edit" onClick={() => {
            setBefore(item.notes);
            if (notes === before) setNotes(item.notes);
            setOpen(true);
          }}>
          {item.notes ? t`Change what was said` : t`Add what was said`}
          <span class="unheard"> {title}</span>
        </Button>
      </p>
    );
  return (
    <div class="item-adding">
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["notes"]}>
        {theirs !== undefined && (
          <Notice tone="warning" title={t`Somebody else wrote here meanwhile`}>
            <p dir="auto" class="annex-text">{theirs}</p>
            <p>{t`Take over from it what should stay: what you save now takes its place.`}</p>
          </Notice>
        )}
        <TextArea
          label={t`What was said, in short`}
          hint={t`The arguments, not every word. An empty line begins a new paragraph.`}
          rows={5}
          autoFocus
          value={notes}
          onChange={setNotes}
          error={send.problem?.of("notes")}
        />
        <div class="row">
          <Button type="submit" small busy={send.busy}>{t`Save`}</Button>
          <Button small kind="secondary" onClick={() => setOpen(false)}>{t`Go back`}</Button>
        </div>
      </Form>
    </div>
  );
}

/** Remarks, and how people from afar were recognised. */
export function Words({ meeting, minutes, onAnswer, reload }: MinutesProps) {
  const [remarks, setRemarks, clearRemarks] = useDraft(`minutes:${meeting.id}`, minutes.remarks);
  const [identification, setIdentification, clearIdentification] = useDraft(`minutes-id:${meeting.id}`, minutes.identification);
  const asked = meeting.remote || minutes.identification !== "" || minutes.missing.includes("minutes_say_identification");
  const changed = remarks !== minutes.remarks || identification !== minutes.identification;
  const send = useSubmit(async () => {
    const { data } = await answer(changeMinutes(meeting.id, { revision: minutes.revision, remarks, identification }));
    onAnswer(data);
    clearRemarks();
    clearIdentification();
    reload();
  });
  return (
    <section class="stack" aria-labelledby="added">
      <h2 id="added" class="meeting-section">{t`What you add`}</h2>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["remarks", "identification"]}>
        {asked && (
          <TextArea
            label={t`How people who took part from afar were recognised`}
            hint={t`Such as: each signed in with their own password and showed their face.`}
            rows={2}
            maxLength={2000}
            value={identification}
            onChange={setIdentification}
            error={send.problem?.of("identification")}
          />
        )}
        <TextArea
          label={t`Remarks`}
          hint={t`What should stand in the minutes and belongs to no item.`}
          optional
          rows={4}
          value={remarks}
          onChange={setRemarks}
          error={send.problem?.of("remarks")}
        />
        <p>
          <Button type="submit" busy={send.busy} disabled={!changed}>{t`Put it into the draft`}</Button>
        </p>
      </Form>
    </section>
  );
}
