/** What those who keep the register may add: a correction, or that a decision is void. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { toast } from "../../ui/Toast.tsx";
import type { Decision } from "./decision.ts";

export function Keep({ decision, onKept }: { decision: Decision; onKept: () => void }) {
  const [which, setWhich] = useState<"correction" | "void" | null>(null);
  const done = () => {
    setWhich(null);
    onKept();
  };
  return (
    <Card>
      <section class="stack-small" aria-labelledby="keep">
        <h2 id="keep" class="reg-section">{t`You keep the register`}</h2>
        <p class="small muted">{t`Nothing in it is ever changed. What was wrong is put right by a new entry.`}</p>
        <div class="reg-ways">
          <Button small kind="secondary" icon="edit" onClick={() => setWhich("correction")}>{t`Write a correction`}</Button>
          {decision.standing !== "voided" && decision.result !== "withdrawn" && (
            <Button small kind="danger" icon="cross" onClick={() => setWhich("void")}>{t`Declare it void`}</Button>
          )}
        </div>
        <Dialog title={t`Write a correction`} open={which === "correction"} onClose={() => setWhich(null)}>
          <Correction decision={decision} onDone={done} />
        </Dialog>
        <Dialog title={t`Declare this decision void?`} open={which === "void"} onClose={() => setWhich(null)}>
          <Void decision={decision} onDone={done} />
        </Dialog>
      </section>
    </Card>
  );
}

interface ActProps {
  decision: Decision;
  onDone: () => void;
}

function Correction({ decision, onDone }: ActProps) {
  const [text, setText, clear] = useDraft(`correction:${decision.id}`);
  const send = useSubmit(async (key) => {
    const params = { path: { decision_id: decision.id }, header: { "Idempotency-Key": key } };
    await ask(api.POST("/api/v1/decisions/{decision_id}/corrections", { params, body: { text } }));
    clear();
    toast(t`The correction stands in the register.`);
    onDone();
  });
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]}>
      <TextArea
        label={t`What was wrong, and how it should read`}
        hint={t`Everyone reads it beside the decision. It can't be taken back; another correction can follow.`}
        rows={4}
        maxLength={2000}
        autoFocus
        value={text}
        onChange={setText}
        error={send.problem?.of("text")}
      />
      <Button type="submit" busy={send.busy}>{t`Enter the correction`}</Button>
    </Form>
  );
}

function Void({ decision, onDone }: ActProps) {
  const [reason, setReason, clear] = useDraft(`void:${decision.id}`);
  const send = useSubmit(async () => {
    const params = { path: { decision_id: decision.id } };
    await ask(api.POST("/api/v1/decisions/{decision_id}/void", { params, body: { reason } }));
    clear();
    toast(t`It is declared void.`);
    onDone();
  });
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["reason"]}>
      <p>{t`It stays in the register with its votes, marked as void, and this can't be undone. What it had replaced is in force again.`}</p>
      <TextArea
        label={t`Why it is void`}
        hint={t`Such as: the notice came two days late.`}
        rows={3}
        maxLength={2000}
        autoFocus
        value={reason}
        onChange={setReason}
        error={send.problem?.of("reason")}
      />
      <Button type="submit" kind="danger" busy={send.busy}>{t`Declare it void`}</Button>
    </Form>
  );
}
