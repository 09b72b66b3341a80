/** What those who manage a poll do with it. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { timeZone } from "../../app/session.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { toast } from "../../ui/Toast.tsx";
import { mayManage, mayState, type Poll } from "../polls/poll.ts";
import { fromLocal, toLocal } from "./zone.ts";
import "./facts.css";

const DAY = 86_400_000;
type Which = "extend" | "cancel" | "statement" | null;

/** Sends a write that answers with the poll, and takes the poll into the store. */
export function useTakePoll() {
  const { store } = useHere();
  return async (pending: Promise<{ data?: Schemas["PollWithMembers"]; error?: unknown; response: Response }>) => {
    const { data, response } = await answer(pending);
    const { members, ...poll } = data;
    store.take(response, { polls: [poll], members });
  };
}

export function Manage({ poll, over }: { poll: Poll; over: boolean }) {
  const here = useHere();
  const [which, setWhich] = useState<Which>(null);
  const take = useTakePoll();
  const path = { params: { path: { poll_id: poll.id } } };
  // A vote of a meeting is closed and cancelled in its room.
  const manages = poll.meeting_id === null && mayManage(poll, here);
  const done = () => setWhich(null);
  const running = poll.status === "open" && !over;
  const states = poll.status === "closed" && mayState(poll, here);
  const acts = manages && (running || poll.status === "scheduled");
  if (!acts && !states) return null;
  return (
    <Card>
      <section class="stack" aria-labelledby="manage">
        <h2 id="manage" class="poll-section">{t`You look after this poll`}</h2>
        <div class="poll-actions">
          {states && (
            <Button kind="secondary" icon="edit" onClick={() => setWhich("statement")}>
              {poll.statement ? t`Change the explanation` : t`Explain the outcome`}
            </Button>
          )}
          {acts && poll.status === "scheduled" && (
            <ButtonLink kind="secondary" icon="edit" href={`/c/${here.slug}/polls/${poll.id}/edit`}>
              {t`Change the poll`}
            </ButtonLink>
          )}
          {acts && running && poll.extension && (
            <Button kind="secondary" icon="clock" onClick={() => setWhich("extend")}>{t`Give more time`}</Button>
          )}
          {acts && running && poll.early_close && (
            <ConfirmButton
              kind="secondary"
              icon="check"
              question={t`Close this poll now?`}
              consequence={t`It is counted at once, and nobody can vote or change a vote any more.`}
              confirm={t`Close and count`}
              onConfirm={() => take(api.POST("/api/v1/polls/{poll_id}/close", path))}
            >
              {t`Close it now`}
            </ConfirmButton>
          )}
          {acts && (
            <Button kind="danger" icon="cross" onClick={() => setWhich("cancel")}>{t`Cancel the poll`}</Button>
          )}
        </div>
        {which === "extend" && <Extend poll={poll} onDone={done} take={take} />}
        {which === "cancel" && <Cancel poll={poll} onDone={done} take={take} />}
        {which === "statement" && <Statement poll={poll} onDone={done} take={take} />}
      </section>
    </Card>
  );
}

interface ActProps {
  poll: Poll;
  onDone: () => void;
  take: ReturnType<typeof useTakePoll>;
}

function Extend({ poll, onDone, take }: ActProps) {
  const zone = timeZone.value;
  const end = Date.parse(poll.closes_at);
  const [until, setUntil] = useState(() => toLocal(end + DAY, zone));
  const send = useSubmit(async () => {
    const moment = fromLocal(until, zone);
    const closes_at = new Date(Number.isNaN(moment) ? end : moment).toISOString();
    await take(
      api.POST("/api/v1/polls/{poll_id}/extend", { params: { path: { poll_id: poll.id } }, body: { closes_at } }),
    );
    toast(t`The poll has more time.`);
    onDone();
  });
  const quick: [string, number][] = [
    [t`One day more`, DAY],
    [t`Three days more`, 3 * DAY],
    [t`A week more`, 7 * DAY],
  ];
  return (
    <Dialog
      open
      title={t`Give more time`}
      onClose={onDone}
      actions={
        <Button busy={send.busy} onClick={() => void send.run()}>{t`Give more time`}</Button>
      }
    >
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["closes_at"]}>
        <p>{t`Everyone sees the new time. Votes already cast stay, and can still be changed.`}</p>
        <div class="row">
          {quick.map(([label, more]) => (
            <Button key={label} kind="secondary" small onClick={() => setUntil(toLocal(end + more, zone))}>
              {label}
            </Button>
          ))}
        </div>
        <TextInput
          type="datetime-local"
          label={t`New closing time`}
          hint={zone}
          value={until}
          min={toLocal(end, zone)}
          onChange={setUntil}
          error={send.problem?.of("closes_at")}
        />
      </Form>
    </Dialog>
  );
}

export function Cancel({ poll, onDone, take }: ActProps) {
  const [reason, setReason] = useState("");
  const send = useSubmit(async () => {
    await take(
      api.POST("/api/v1/polls/{poll_id}/cancel", { params: { path: { poll_id: poll.id } }, body: { reason } }),
    );
    onDone();
  });
  return (
    <Dialog
      open
      title={t`Cancel this poll?`}
      onClose={onDone}
      actions={
        <>
          <Button kind="danger" busy={send.busy} onClick={() => void send.run()}>{t`Cancel the poll`}</Button>
          <Button kind="secondary" onClick={onDone}>{t`Go back`}</Button>
        </>
      }
    >
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["reason"]}>
        <p>
          {poll.withheld
            ? t`The ballots are destroyed unread: nobody will ever know the result. It can't be taken back. The poll stays readable with your reason.`
            : t`No votes are counted, and it can't be taken back. The poll stays readable with your reason.`}
        </p>
        <TextArea
          label={t`Why it is cancelled`}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={send.problem?.of("reason")}
        />
      </Form>
    </Dialog>
  );
}

function Statement({ poll, onDone, take }: ActProps) {
  const [text, setText, clear] = useDraft(`statement:${poll.id}`, poll.statement?.text ?? "");
  const send = useSubmit(async () => {
    await take(
      api.PUT("/api/v1/polls/{poll_id}/statement", { params: { path: { poll_id: poll.id } }, body: { text } }),
    );
    clear();
    onDone();
  });
  return (
    <Dialog
      open
      title={t`What this means`}
      onClose={onDone}
      actions={
        <Button busy={send.busy} onClick={() => void send.run()}>{t`Publish`}</Button>
      }
    >
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]}>
        <MarkdownEditor
          label={t`In your words`}
          hint={t`What follows from the outcome: who does what, and by when.`}
          value={text}
          onChange={setText}
          onSend={() => void send.run()}
          error={send.problem?.of("text")}
        />
      </Form>
    </Dialog>
  );
}
