/**
 * A ballot on the tablet that a steward hands over: it fills the screen, and nothing of the choice is left once the
 * tablet goes back, neither on the page nor in its history nor on the device.
 */
import { t } from "@lingui/core/macro";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { titleOf } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { When } from "../meetings/parts/When.tsx";
import { ChoiceWords } from "../polls/lazy.ts";
import type { Choice } from "../polls/forms/types.ts";
import { BallotFields, formIsHere } from "./BallotCard.tsx";
import { castFor } from "./calls.ts";
import { nameOf, one } from "./room.ts";
import type { Poll, Receipt, Voter } from "./wire.ts";

type Step = "hand_over" | "ballot" | "check" | "receipt" | "back";

export function Booth({ poll, voter, onDone }: { poll: Poll; voter: Voter; onDone: () => void }) {
  const here = useHere();
  const giver = nameOf(here, voter.membership_id);
  const outside = voter.outside_holder?.name;
  const holder = outside ?? (voter.holder_id === null ? undefined : nameOf(here, voter.holder_id));
  const name = holder ?? giver;
  const meeting = one(here.store, "meetings", poll.meeting_id);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [step, setStep] = useState<Step>("hand_over");
  const [choice, setChoice] = useState<Choice>();
  const [missing, setMissing] = useState(false);
  const [receipt, setReceipt] = useState<Receipt>();
  // What is shown after the ballot comes in a file of its own: fetched now, lest the connection drop meanwhile.
  useEffect(() => void ChoiceWords.fetch(), []);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => heading.current?.focus(), [step]);
  const send = useSubmit(async () => {
    const got = await castFor(poll.id, voter.membership_id, choice);
    if (poll.secret) setChoice(undefined);
    setReceipt(got);
    setStep("receipt");
  });
  const giveBack = () => {
    setChoice(undefined);
    setReceipt(undefined);
    setStep("back");
  };
  return (
    <dialog
      ref={dialog}
      class="booth"
      aria-labelledby="booth"
      // Escape, the device's way back and a stray touch must not lose a ballot, nor show what is behind. A browser
      // lets itself be held off once only, so the dialog also opens again.
      onKeyDown={(event) => {
        if (event.key === "Escape") event.preventDefault();
      }}
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <div class="booth-sheet">
        <p class="booth-title small muted" dir="auto">
          {titleOf(poll)}
        </p>
        {step === "hand_over" && (
          <div class="stack">
            <h2 id="booth" ref={heading} tabIndex={-1}>{holder ? t`Hand this device to ${holder}, who votes for ${giver}` : t`Hand this device to ${name}`}</h2>
            <p>{t`Then turn away. ${name} votes alone, and nothing of it stays on this device.`}</p>
            <Button wide icon="ballot" onClick={() => setStep("ballot")}>{t`I am ${name}: show my ballot`}</Button>
            <Button wide kind="secondary" onClick={onDone}>{t`Back to the list`}</Button>
          </div>
        )}
        {step === "ballot" && (
          <div class="stack">
            <h2 id="booth" ref={heading} tabIndex={-1}>{holder ? t`You vote for ${giver}` : t`${name}, your vote`}</h2>
            {outside && <p>{t`${outside} holds this vote and is not a member.`}</p>}
            {holder && (
              <p class="room-wish">
                {voter.instruction ? (
                  <>
                    {t`Their wish:`} <strong dir="auto">{voter.instruction}</strong>
                  </>
                ) : (
                  t`They left no wish for this: you decide.`
                )}
              </p>
            )}
            {poll.body_html && (
              <details class="open-vote-text" open={poll.body_html.length < 400}>
                <summary>{t`The text that is voted on`}</summary>
                <Prose html={poll.body_html} />
              </details>
            )}
            <Form
              onSubmit={() => {
                setMissing(choice === undefined);
                if (choice !== undefined) setStep("check");
              }}
            >
              <BallotFields
                poll={poll}
                legend={holder ? t`How do you vote for ${giver}?` : t`How do you vote?`}
                choice={choice}
                missing={missing}
                onChoose={(next) => {
                  setMissing(false);
                  setChoice(next);
                }}
              />
              {formIsHere(poll) && (
                <Button type="submit" wide>{t({ message: "Go on", context: "to the next step" })}</Button>
              )}
              <Button kind="quiet" wide onClick={giveBack}>{t`I don't vote: leave it`}</Button>
            </Form>
          </div>
        )}
        {step === "check" && choice && (
          <div class="stack">
            <h2 id="booth" ref={heading} tabIndex={-1}>{t`Is this your vote?`}</h2>
            <div class="secret-slip booth-slip">
              <div class="vote-in-choice">
                <ChoiceWords poll={poll} choice={choice} />
              </div>
            </div>
            {send.problem && (
              <p class="field-error" role="alert">
                <Icon name="warning" size={20} /> <span>{send.problem.detail}</span>
              </p>
            )}
            <Button wide icon="check" busy={send.busy} onClick={() => void send.run()}>{t`Yes: cast it`}</Button>
            <Button wide kind="secondary" onClick={() => setStep("ballot")}>{t`Change it`}</Button>
            <p class="small muted">
              {poll.secret || outside
                ? t`What is cast here stays as it is.`
                : t`At this desk it can't be changed. With a device of your own you can, while the vote is open.`}
            </p>
          </div>
        )}
        {step === "receipt" && (
          <div class="stack">
            <div class="receipt">
              <h2 id="booth" ref={heading} tabIndex={-1}>
                <Icon name="check" size={30} /> {t`Your vote is in`}
              </h2>
              <p class="small muted" dir="auto">
                {[here.cooperative.name, meeting?.title].filter(Boolean).join(" · ")}
                {meeting && (
                  <>
                    {" · "}
                    <When at={meeting.opened_at ?? meeting.starts_at} style="weekday" />
                  </>
                )}
              </p>
              <dl class="receipt-facts">
                <div>
                  <dt>{t`Vote`}</dt>
                  <dd dir="auto">{titleOf(poll)}</dd>
                </div>
                <div>
                  <dt>{t`Member`}</dt>
                  <dd>{giver}</dd>
                </div>
                {outside && (
                  <div>
                    <dt>{t`Cast by`}</dt>
                    <dd>{t`${outside} (not a member)`}</dd>
                  </div>
                )}
                {receipt?.cast_at && (
                  <div>
                    <dt>{t`Cast`}</dt>
                    <dd>
                      <When at={receipt.cast_at} />
                    </dd>
                  </div>
                )}
                {!poll.secret && choice && (
                  <div>
                    <dt>{t`You chose`}</dt>
                    <dd>
                      <ChoiceWords poll={poll} choice={choice} />
                    </dd>
                  </div>
                )}
              </dl>
              <p class="small">
                {poll.secret
                  ? t`Nobody can see what you chose, not even you. It is noted that you took part.`
                  : outside
                    ? t`After the close this vote stands under the name of ${giver} in the decision's record. Until then the list at this desk says that it is cast.`
                    : t`After the close you find this vote under your name in the decision's record. Until then the list at this desk says that you voted.`}
              </p>
            </div>
            <Button wide icon="check" onClick={giveBack}>{t`Done: clear the screen`}</Button>
            <Button wide kind="secondary" icon="document" onClick={() => print()}>{t`Print it for me`}</Button>
          </div>
        )}
        {step === "back" && (
          <div class="stack">
            <h2 id="booth" ref={heading} tabIndex={-1}>{t`Give the device back to the steward`}</h2>
            <p>{t`The screen is clear. Thank you.`}</p>
            <Button wide kind="secondary" icon="back" onClick={onDone}>{t`Steward: back to the list`}</Button>
          </div>
        )}
      </div>
    </dialog>
  );
}
