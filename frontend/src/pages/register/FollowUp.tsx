/** How far a decision is carried out, and when it is looked at again. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { timeZone } from "../../app/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { toast } from "../../ui/Toast.tsx";
import type { Decision } from "./decision.ts";
import { dayOf, nearness } from "./search.ts";
import { dayName, statusName, statusTones } from "./words.ts";

const statuses: readonly Decision["status"][] = ["none", "planned", "in_progress", "done", "dropped"];

interface FollowUpProps {
  decision: Decision;
  /** The reader may say what became of it. */
  may: boolean;
  onSaved: () => void;
}

export function FollowUp({ decision, may, onSaved }: FollowUpProps) {
  const [editing, setEditing] = useState(false);
  const { review_on: review, status, standing } = decision;
  const binds = standing !== "none" && (standing !== "voided" || status !== "none");
  if (!binds && !review && !may) return null;
  const near = review && nearness(review, dayOf(new Date().toISOString(), timeZone.value));
  return (
    <Card>
      <section class="stack-small" aria-labelledby="follow-up">
        <h2 id="follow-up" class="reg-section">{t`What became of it`}</h2>
        {binds && (
          <p>
            <Badge tone={statusTones[status]} {...(status === "done" ? { icon: "check" as const } : {})}>
              {statusName(status)}
            </Badge>
          </p>
        )}
        <p class={review ? undefined : "muted small"}>
          {review
            ? near === "over"
              ? t`It was to be looked at again on ${dayName(review)}.`
              : t`It is looked at again on ${dayName(review)}.`
            : t`No date to look at it again.`}
        </p>
        {may && (
          <div>
            <Button small kind="secondary" icon="edit" onClick={() => setEditing(true)}>
              {binds ? t`Say how far it is` : t`Set a date of review`}
            </Button>
          </div>
        )}
        <Dialog title={t`What became of it`} open={editing} onClose={() => setEditing(false)}>
          <Change
            decision={decision}
            onSaved={() => {
              setEditing(false);
              onSaved();
            }}
          />
        </Dialog>
      </section>
    </Card>
  );
}

function Change({ decision, onSaved }: { decision: Decision; onSaved: () => void }) {
  const [status, setStatus] = useState(decision.status);
  const [review, setReview] = useState(decision.review_on ?? "");
  const [note, setNote] = useState("");
  const binds = decision.standing !== "none";
  const send = useSubmit(async () => {
    const body = { ...(binds ? { status } : {}), review_on: review || null, note: note.trim() || null };
    await ask(api.PATCH("/api/v1/decisions/{decision_id}", { params: { path: { decision_id: decision.id } }, body }));
    toast(t`Entered into the register.`);
    onSaved();
  });
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["status", "review_on", "note"]}>
      {binds && (
        <Select
          label={t`How far it is carried out`}
          value={status}
          onChange={setStatus}
          options={statuses.map((value) => ({ value, label: statusName(value) }))}
          error={send.problem?.of("status")}
        />
      )}
      <TextInput
        label={t`Look at it again on`}
        hint={t`Those who look after it are reminded on that day. Empty for never.`}
        type="date"
        optional
        value={review}
        onChange={setReview}
        error={send.problem?.of("review_on")}
      />
      <TextArea
        label={t`Why, or how it went`}
        hint={t`It stands in the register for everyone.`}
        optional
        rows={2}
        maxLength={2000}
        value={note}
        onChange={setNote}
        error={send.problem?.of("note")}
      />
      <Button type="submit" busy={send.busy}>{t`Save`}</Button>
    </Form>
  );
}
