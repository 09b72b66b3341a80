/** A recess: until when everyone sees, and for who runs the meeting the way into it and on. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { momentIn, near } from "../meetings/parts/When.tsx";
import { fromLocal, toLocal } from "../questions/zone.ts";
import { beginRecess, goOn, loadMeeting } from "./calls.ts";
import { minutesAndSeconds, now, useSecond } from "./clock.ts";
import type { Meeting, Recess } from "./wire.ts";

const HOUR_MS = 3_600_000;

/** What everyone sees while the meeting stops. */
export function RecessBanner({ meeting, recess }: { meeting: Meeting; recess: Recess }) {
  const { cooperative } = useHere();
  const second = useSecond(true);
  const until = near(cooperative.time_zone, recess.until, second);
  const over = Date.parse(recess.until) <= second;
  const doors = recess.doors_open_at && momentIn(cooperative.time_zone, recess.doors_open_at, "hour");
  return (
    <section class="room-waiting recess" aria-labelledby="recess">
      <Icon name="pause" size={34} />
      <h2 id="recess" class="room-waiting-title">{t`Recess until ${until}`}</h2>
      <p dir="auto">{recess.reason}</p>
      {recess.place && (
        <p dir="auto">
          <strong>{t`It goes on elsewhere: ${recess.place}`}</strong>
        </p>
      )}
      {recess.link && (
        <p>
          <a href={recess.link} rel="noreferrer" target="_blank">{recess.link.replace(/^https?:\/\//, "")}</a>
        </p>
      )}
      <p class="muted">
        {over
          ? t`Its hour has come: the chair lets the meeting go on.`
          : doors !== null
            ? t`Nobody is checked in until then. Check in anew on that day, from ${doors}. Votes that were lent stay lent.`
            : t`Whoever is here stays counted. It does not go on before; leave this page open, it follows by itself.`}
      </p>
      {meeting.registered_only && <p class="muted">{t`By the bylaws only those vote after it who were here or represented before it.`}</p>}
    </section>
  );
}

/** The chair's part of a recess: wait for the hour, then go on. */
export function GoOn({ meeting, recess }: { meeting: Meeting; recess: Recess }) {
  const { store, cooperative } = useHere();
  const second = useSecond(true);
  const act = useSubmit(async () => {
    await goOn(meeting.id);
    await loadMeeting(store, meeting.id);
  });
  const left = Date.parse(recess.until) - second;
  return (
    <>
      {act.problem && (
        <Notice tone="danger" spoken>
          <p>{act.problem.detail}</p>
        </Notice>
      )}
      {left > HOUR_MS ? (
        <p class="countdown">
          <Icon name="pause" /> <span>{t`The meeting goes on: ${near(cooperative.time_zone, recess.until, second)}`}</span>
        </p>
      ) : left > 0 ? (
        <p class="countdown tabular" role="timer" aria-live="off">
          <Icon name="clock" /> {t`It may go on in ${minutesAndSeconds(left)}.`}
        </p>
      ) : (
        <Button wide icon="next" busy={act.busy} onClick={() => void act.run()}>{t`Go on with the meeting`}</Button>
      )}
    </>
  );
}

/** In an hour, at the next full quarter. */
function inAnHour(zone: string): string {
  const QUARTER = HOUR_MS / 4;
  return toLocal(Math.ceil((now() + HOUR_MS) / QUARTER) * QUARTER, zone);
}

interface RecessDialogProps {
  meeting: Meeting;
  onDone: () => void;
}

/** Until when, why, and where it goes on. */
export function RecessDialog({ meeting, onDone }: RecessDialogProps) {
  const { store, cooperative } = useHere();
  const zone = cooperative.time_zone;
  const [until, setUntil] = useState(() => inAnHour(zone));
  const [reason, setReason] = useState("");
  const [place, setPlace] = useState("");
  const [link, setLink] = useState("");
  const moment = fromLocal(until, zone);
  const known = !Number.isNaN(moment);
  const anotherDay = known && until.slice(0, 10) > toLocal(now(), zone).slice(0, 10) && moment - now() > 2 * HOUR_MS;
  const send = useSubmit(async () => {
    const at = known ? new Date(moment).toISOString() : until;
    await beginRecess(meeting.id, { until: at, reason: reason.trim(), place: place.trim() || null, link: link.trim() || null });
    await loadMeeting(store, meeting.id);
    onDone();
  });
  const problem = send.problem;
  return (
    <Dialog
      open
      title={t`Stop the meeting for a while`}
      onClose={onDone}
      actions={
        <>
          <Button icon="pause" busy={send.busy} onClick={() => void send.run()}>{t`Begin the recess`}</Button>
          <Button kind="secondary" onClick={onDone}>{t`Go back`}</Button>
        </>
      }
    >
      <Form onSubmit={() => send.run()} problem={problem} fields={["until", "reason", "place", "link"]}>
        <TextInput
          type="datetime-local"
          label={t`It goes on`}
          hint={known ? t`${near(zone, new Date(moment).toISOString(), now())}. Not before: whoever is away relies on it.` : undefined}
          value={until}
          onChange={setUntil}
          error={problem?.of("until")}
        />
        <TextInput label={t`Why`} hint={t`Everyone reads it, and the minutes keep it.`} value={reason} onChange={setReason} maxLength={2000} error={problem?.of("reason")} />
        <details class="opener">
          <summary>{t`It goes on elsewhere`}</summary>
          <div class="stack">
            <TextInput label={t`Place`} optional value={place} onChange={setPlace} maxLength={300} error={problem?.of("place")} />
            <TextInput label={t`Link`} optional type="url" value={link} onChange={setLink} maxLength={500} error={problem?.of("link")} />
          </div>
        </details>
        {anotherDay && (
          <p class="small">{t`On another day: everyone is checked out now, gets a mail with the hour and the place, and checks in anew that day. Votes that were lent stay lent.`}</p>
        )}
        {meeting.registered_only && meeting.recesses.length === 0 && (
          <Notice tone="warning">
            <p>{t`By the bylaws only those vote after a recess who were here or represented before it. Who comes later is let in and does not vote.`}</p>
          </Notice>
        )}
      </Form>
    </Dialog>
  );
}
