/** What those who run a meeting do with it: convene, change, call off. */
import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { answer, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { toast } from "../../ui/Toast.tsx";
import { cancelMeeting, conveneMeeting, deleteMeeting, listNotices, noticeAddress } from "./calls.ts";
import { NoticeDeadline } from "./NoticeWords.tsx";
import { When } from "./parts/When.tsx";
import { flawsOf, type Flaw } from "./reading.ts";
import type { Item, Meeting } from "./types.ts";
import { callName, members } from "./words.ts";

export function Managing({ meeting, items }: { meeting: Meeting; items: readonly Item[] }) {
  const { slug, store } = useHere();
  const { route } = useLocation();
  const [step, setStep] = useState<"convene" | "cancel" | null>(null);
  const draft = meeting.status === "draft";
  if (!draft && meeting.status !== "convened") return null;
  return (
    <section class="managing" aria-label={t`Run this meeting`}>
      {draft && (
        <div class="stack-small">
          <p class="managing-title">{t`Still being prepared`}</p>
          <p>{items.length === 0 ? t`Put the agenda together, then convene. Nobody has been told yet.` : t`When the agenda stands, convene: everyone who may vote gets the notice.`}</p>
          <NoticeDeadline notice={meeting.notice} />
        </div>
      )}
      <div class="row">
        {draft && (
          <Button icon="envelope" onClick={() => setStep("convene")}>{t`Convene`}</Button>
        )}
        <ButtonLink kind="secondary" icon="edit" href={`/c/${slug}/meetings/${meeting.id}/edit`}>{t`Change the meeting`}</ButtonLink>
        {draft ? (
          <ConfirmButton
            kind="quiet"
            question={t`Delete this meeting?`}
            consequence={t`Its agenda and papers go with it. Nobody has been told of it yet.`}
            confirm={t`Delete`}
            onConfirm={async () => {
              await answer(deleteMeeting(meeting.id));
              route(`/c/${slug}/meetings`);
            }}
          >{t`Delete`}</ConfirmButton>
        ) : (
          <Button kind="quiet" onClick={() => setStep("cancel")}>{t`Call it off`}</Button>
        )}
      </div>
      <Dialog title={t`Convene the meeting`} open={step === "convene"} onClose={() => setStep(null)}>
        <Convene
          meeting={meeting}
          items={items}
          onDone={(changed) => {
            store.take(changed.response, { meetings: [changed.meeting] });
            setStep(null);
          }}
        />
      </Dialog>
      <Dialog title={t`Call the meeting off?`} open={step === "cancel"} onClose={() => setStep(null)}>
        <Cancel meeting={meeting} onDone={() => setStep(null)} />
      </Dialog>
    </section>
  );
}

function flawWords(flaw: Flaw, item: Item | undefined): string {
  const title = item?.title ?? "";
  switch (flaw) {
    case "past":
      return t`The hour of the first call is over: choose a later one.`;
    case "no_items":
      return t`There is nothing on the agenda: add at least one item.`;
    case "no_place":
      return t`Nothing says where it is: give a place, a link, or let members take part from afar.`;
    case "no_link":
      return t`Whoever takes part from afar must see and hear the meeting live: give the link to the call.`;
    case "no_text":
      return t`“${title}” is a motion without a text: write what is to be decided.`;
    case "late":
      return t`It is too late for the notice that your bylaws ask for. It can go out with a reason, or choose a later day.`;
  }
}

interface ConveneProps {
  meeting: Meeting;
  items: readonly Item[];
  onDone: (changed: { meeting: Meeting; response: Response }) => void;
}

/** The step before the notice goes out: what is sent, to how many, and what to put right first. */
function Convene({ meeting, items, onDone }: ConveneProps) {
  const { slug, store } = useHere();
  // Whoever joins or leaves meanwhile changes it.
  const addressed = useLoad(() => ask(listNotices(meeting.id)), [meeting.id, meeting.starts_at, store.generation.value]);
  const [reason, setReason, clear] = useDraft(`late:${meeting.id}`);
  const flaws = flawsOf(meeting, items, Date.now());
  const late = flaws.some(({ flaw }) => flaw === "late");
  const stops = flaws.filter(({ flaw }) => flaw !== "late" && flaw !== "no_place");
  const send = useSubmit(async () => {
    const { data, response } = await answer(conveneMeeting(meeting.id, asksReason ? reason.trim() || null : null));
    clear();
    toast(t`The notice is on its way.`);
    onDone({ meeting: data.meeting, response });
  });
  // What the bylaws must say first; where they don't say how long the notice is, a reason does instead.
  const open = send.problem?.code === "undecided" ? send.problem.fields[0]?.field : undefined;
  const noticeOpen = open?.startsWith("notice.") === true;
  const asksReason = late || noticeOpen || reason !== "" || send.problem?.of("late_reason") !== undefined || send.problem?.code === "notice_late";
  const { entitled: count, voters, left_out: leftOut } = addressed.data ?? {};
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["late_reason"]}>
      {open && (
        <p>
          <a href={`/c/${slug}/bylaws/change?path=${open}`}>{t`Say it in the bylaws`}</a>
        </p>
      )}
      {flaws.length > 0 && (
        <ul class="flaws" aria-label={t`To look at first`}>
          {flaws.map(({ flaw, item }) => (
            <li key={flaw + (item?.id ?? "")} class={flaw === "no_place" ? "warning" : "danger"}>
              <Icon name="warning" size={18} /> <span>{flawWords(flaw, item)}</span>
            </li>
          ))}
        </ul>
      )}
      <section class="to-send" aria-label={t`What will be sent`}>
        <p class="to-send-to">
          <Icon name="envelope" size={18} />{" "}
          <span>{count === undefined ? t`To everyone who may vote at it` : t`To ${members(count)}, by mail and in Batzar`}</span>
        </p>
        <p class="small">
          {voters != null && voters === count && t`All of them may vote at the first call.`}
          {voters != null && count !== undefined && voters < count &&
            plural(voters, { one: "# of them may vote at the first call, the others only at a later one.", other: "# of them may vote at the first call, the others only at a later one." })}{" "}
          {leftOut != null && leftOut > 0 &&
            plural(leftOut, {
              one: "# member may not vote yet at this meeting, and gets no notice.",
              other: "# members may not vote yet at this meeting, and get no notice.",
            })}
        </p>
        <p class="to-send-title">{meeting.title}</p>
        <ul>
          {meeting.calls.map((call) => (
            <li key={call.n}>
              {callName(call.n)}: <When at={call.starts_at} />
            </li>
          ))}
          {meeting.place && <li>{meeting.place}</li>}
        </ul>
        <ol class="to-send-items">
          {items.map((item) => (
            <li key={item.id}>{item.title}</li>
          ))}
        </ol>
        <p class="small muted">
          {t`With the full text of every motion, the calendar entry, and how to lend a vote.`}{" "}
          <a href={noticeAddress(meeting.id)} target="_blank">{t`Read it as it will be sent (PDF)`}</a>
        </p>
      </section>
      {asksReason && (
        <TextArea
          label={t`Why the notice goes out late`}
          hint={t`Everyone reads it, and the minutes keep it. A late notice can be a reason to challenge what is decided.`}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={send.problem?.of("late_reason")}
        />
      )}
      <p class="small">{t`From now on the day, the kind and the bylaws' version stand as they are.`}</p>
      <Button type="submit" wide icon="envelope" busy={send.busy} disabled={stops.length > 0 || (late && reason.trim() === "")}>
        {count === undefined ? t`Send the notice` : plural(count, { one: "Send the notice to # member", other: "Send the notice to # members" })}
      </Button>
    </Form>
  );
}

function Cancel({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const { store } = useHere();
  const [reason, setReason, clear] = useDraft(`cancel:${meeting.id}`);
  const send = useSubmit(async () => {
    const { data, response } = await answer(cancelMeeting(meeting.id, reason));
    store.take(response, { meetings: [data.meeting] });
    clear();
    onDone();
  });
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["reason"]}>
      <p>{t`Every member is told. It can't be undone: a meeting on another day is convened anew.`}</p>
      <TextArea label={t`Why it is called off`} rows={2} maxLength={2000} autoFocus value={reason} onChange={setReason} error={send.problem?.of("reason")} />
      <Button type="submit" kind="danger" busy={send.busy}>{t`Call it off`}</Button>
    </Form>
  );
}
