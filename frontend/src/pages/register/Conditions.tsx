/** What must come true for a decision to hold, and saying whether it has. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { timeZone } from "../../app/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { DateTime } from "../../ui/Time.tsx";
import type { Condition, Decision } from "./decision.ts";
import { dayOf } from "./search.ts";
import { dayName } from "./words.ts";

interface ConditionsProps {
  decision: Decision;
  /** The reader may say what came of them. */
  may: boolean;
  onSettled: () => void;
}

export function Conditions({ decision, may, onSettled }: ConditionsProps) {
  const [settling, setSettling] = useState<{ condition: Condition; state: "met" | "lapsed" } | null>(null);
  const holds = decision.standing === "conditional" || decision.standing === "in_force";
  return (
    <section class="stack-small" aria-labelledby="conditions">
      <h2 id="conditions" class="reg-section">{t`Conditions`}</h2>
      {decision.standing === "conditional" && (
        <p class="muted">{t`The decision holds once all of these have come true.`}</p>
      )}
      <ul class="reg-list">
        {decision.conditions.map((one) => (
          <li key={one.position} class="reg-item">
            <div class="stack-small grow">
              <p dir="auto">{one.text}</p>
              <p class="row small muted">
                <State condition={one} />
                {one.note && <span dir="auto">{one.note}</span>}
              </p>
              {may && holds && one.state === "waiting" && (
                <p class="row">
                  <Button small kind="secondary" icon="check" onClick={() => setSettling({ condition: one, state: "met" })}>
                    {t`It is met`}
                  </Button>
                  <Button small kind="quiet" onClick={() => setSettling({ condition: one, state: "lapsed" })}>
                    {t`It will not be met`}
                  </Button>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Dialog
        title={settling?.state === "lapsed" ? t`The condition will not be met` : t`The condition is met`}
        open={settling !== null}
        onClose={() => setSettling(null)}
      >
        {settling && (
          <Settle
            decision={decision}
            {...settling}
            onSettled={() => {
              setSettling(null);
              onSettled();
            }}
          />
        )}
      </Dialog>
    </section>
  );
}

function State({ condition: { state, due_on: due, settled_at: settled } }: { condition: Condition }) {
  if (state === "met")
    return (
      <>
        <Badge tone="success" icon="check">{t`Met`}</Badge>
        {settled && <DateTime at={settled} style="short" />}
      </>
    );
  if (state === "lapsed")
    return (
      <>
        <Badge tone="danger" icon="cross">{t`Not met`}</Badge>
        {settled && <DateTime at={settled} style="short" />}
      </>
    );
  const late = due !== null && due < dayOf(new Date().toISOString(), timeZone.value);
  return (
    <Badge tone={late ? "danger" : "warning"} icon="clock">
      {due === null ? t`Waits` : late ? t`Was due on ${dayName(due)}` : t`Until ${dayName(due)}`}
    </Badge>
  );
}

interface SettleProps {
  decision: Decision;
  condition: Condition;
  state: "met" | "lapsed";
  onSettled: () => void;
}

function Settle({ decision, condition, state, onSettled }: SettleProps) {
  const [note, setNote] = useState("");
  const send = useSubmit(async () => {
    const path = { decision_id: decision.id, position: condition.position };
    const body = { state, note: note.trim() || null };
    await ask(api.POST("/api/v1/decisions/{decision_id}/conditions/{position}", { params: { path }, body }));
    onSettled();
  });
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["note"]}>
      <p dir="auto">
        <strong>{condition.text}</strong>
      </p>
      <p>
        {state === "met"
          ? t`It is entered into the register. With the last condition met, the decision holds.`
          : t`It is entered into the register. The decision lapses: nothing follows from it any more.`}
      </p>
      <TextArea
        label={t`How it is known`}
        optional
        rows={2}
        maxLength={2000}
        value={note}
        onChange={setNote}
        error={send.problem?.of("note")}
      />
      <Button type="submit" kind={state === "met" ? "primary" : "danger"} busy={send.busy}>
        {state === "met" ? t`Enter it as met` : t`Enter it as not met`}
      </Button>
    </Form>
  );
}
