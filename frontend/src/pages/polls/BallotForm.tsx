/** The ballot: the method's own form, the reason as the poll asks for it, and what happens to the vote. */
import { t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { timeZone } from "../../app/session.ts";
import { locale } from "../../app/texts.ts";
import { tellVote } from "../../live/ballots.ts";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { describeMoment } from "../../ui/moments.ts";
import { rich } from "../../ui/rich.tsx";
import { AgreementForm } from "./Agreement.tsx";
import type { Choice } from "./forms/types.ts";
import { MethodForm, SecretCheck } from "./lazy.ts";
import type { Poll } from "./poll.ts";

type Receipt = Schemas["BallotReceipt"];

interface BallotFormProps {
  poll: Poll;
  /** Option ids in the order in which this voter sees them; empty: as on the ballot. */
  order: readonly string[];
  /** The ballot that is being changed. */
  former: Receipt | null;
  onCast: (receipt: Receipt) => void;
  /** The ballot was cast before, and can't be changed. */
  onFinal: () => void;
  /** Leaves a change alone. */
  onKeep?: () => void;
}

/** A choice kept on this device, if it is one. */
function readChoice(kept: string): Choice | undefined {
  try {
    const found: unknown = JSON.parse(kept);
    return typeof found === "object" && found !== null ? (found as Choice) : undefined;
  } catch {
    return undefined;
  }
}

export function BallotForm({ poll, order, former, onCast, onFinal, onKeep }: BallotFormProps) {
  // A secret ballot leaves nothing on a device that others may use.
  const [kept, keep, clearKept] = useDraft(poll.secret ? null : `ballot:${poll.id}:${poll.round}`);
  const [choice, setChoice] = useState(() => readChoice(kept) ?? ((former?.choice ?? undefined) as Choice | undefined));
  const [reason, setReason, clearReason] = useDraft(poll.secret ? null : `reason:${poll.id}`, former?.reason ?? "");
  const [missing, setMissing] = useState(false);
  const [unsaid, setUnsaid] = useState(false);
  const [checking, setChecking] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const send = useSubmit(async () => {
    const body = { choice: choice as Schemas["BallotIn"]["choice"], reason: poll.reasons === "off" ? null : reason, round: poll.round };
    const receipt = await ask(api.PUT("/api/v1/polls/{poll_id}/ballot", { params: { path: { poll_id: poll.id } }, body }));
    clearReason();
    clearKept();
    onCast(receipt);
    tellVote();
  });
  useEffect(() => {
    if (missing) form.current?.querySelector<HTMLElement>("input, button")?.focus();
    else if (unsaid) form.current?.parentElement?.querySelector("textarea")?.focus();
  }, [tries]);
  useEffect(() => {
    if (send.problem?.code === "ballot_is_final") onFinal();
    else if (send.problem) setChecking(false);
  }, [send.problem]);
  const choose = (next: Choice | undefined) => {
    setMissing(false);
    setUnsaid(false);
    setChoice(next);
    keep(next ? JSON.stringify(next) : "");
  };
  const position = choice && "position" in choice ? choice.position : null;
  const objects = position === "disagree" || position === "block" || position === "object";
  const reasonNeeded =
    poll.reasons === "required" ||
    (objects && poll.reasons === "required_from_objectors") ||
    (position === "object" && poll.reasons !== "off");
  const submit = () => {
    setMissing(choice === undefined);
    setUnsaid(reasonNeeded && reason.trim() === "");
    setTries(tries + 1);
    if (choice === undefined || (reasonNeeded && reason.trim() === "")) return;
    if (poll.secret) setChecking(true);
    else void send.run();
  };
  if (checking && choice)
    return (
      <SecretCheck
        poll={poll}
        choice={choice}
        busy={send.busy}
        onCast={() => void send.run()}
        onBack={() => setChecking(false)}
      />
    );
  const rank = new Map(order.map((id, place) => [id, place]));
  const options = order.length > 0
    ? [...poll.options].sort((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0))
    : poll.options;
  const wrong = send.problem?.fields.find(({ field }) => field.split(".")[0] === "choice");
  const own = poll.method === "agreement";
  const Own = own ? AgreementForm : MethodForm;
  return (
    <Form onSubmit={submit} problem={send.problem} fields={["reason", ...(wrong ? [wrong.field] : [])]}>
      <div ref={form} class="stack">
        <Own poll={poll} options={options} value={choice} onChange={choose} missing={missing} error={wrong?.message} />
      </div>
      {/* Nothing to send before there is something to choose. */}
      {(own || MethodForm.here()) && (
        <>
          {poll.reasons !== "off" && (
            <TextArea
              label={position === "object" ? t`Your objection` : t`Your reason`}
              optional={!reasonNeeded}
              hint={
                reasonNeeded
                  ? t`Say what would have to change for you, or why.`
                  : poll.reasons === "required_from_objectors"
                    ? poll.method === "consent"
                      ? t`Needed from those who object.`
                      : t`Needed from those who disagree or block.`
                    : undefined
              }
              value={reason}
              onChange={(text) => {
                setUnsaid(false);
                setReason(text);
              }}
              rows={2}
              maxLength={2000}
              error={unsaid ? t`This vote needs a reason.` : send.problem?.of("reason")}
            />
          )}
          <Button type="submit" wide busy={send.busy}>
            {former ? t`Change my vote` : poll.secret ? t`Check my ballot` : t`Vote`}
          </Button>
        </>
      )}
      {onKeep && (
        <Button kind="quiet" wide onClick={onKeep}>{t`Leave it as it was`}</Button>
      )}
      <Assurance poll={poll} />
    </Form>
  );
}

/** What happens to the vote. */
function Assurance({ poll }: { poll: Poll }) {
  const until = describeMoment(poll.closes_at, "short", locale.value, timeZone.value);
  if (poll.secret)
    return (
      <p class="small muted ballot-promise">
        <Icon name="lock" size={18} />
        <span>
          {rich(
            t`Secret: it is noted that you took part, not what you chose, and once cast it can't be changed. <a>Who must be trusted</a>`,
            { a: <a href="/about/secrecy" /> },
          )}
        </span>
      </p>
    );
  const shown =
    poll.results === "always"
      ? t`Your vote bears your name, and all who see this poll can read it at once.`
      : poll.results === "after_voting"
        ? t`Your vote bears your name. Others can read it once they have voted themselves, and everyone after the close.`
        : t`Your vote bears your name. Nobody can read it before the close; after it, all who see this poll can.`;
  return (
    <p class="small muted ballot-promise">
      <Icon name="eye" size={18} />
      <span>
        {shown} {t`You can change it until ${until}.`}
      </span>
    </p>
  );
}
