/** One ballot that is mine to cast: my own, or that of somebody who lent me their vote. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/Choice.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Form } from "../../ui/Form.tsx";
import type { Choice, FormProps } from "../polls/forms/types.ts";
import { ChoiceWords, MethodForm, SecretCheck } from "../polls/lazy.ts";
import { positionName } from "../polls/words.ts";
import { discard, letterOf, post } from "./outbox.ts";
import type { MyVote, Poll } from "./wire.ts";

type Side = "agree" | "disagree" | "abstain";
const sides: readonly Side[] = ["agree", "disagree", "abstain"];
const marks: Record<Side, IconName> = { agree: "check", disagree: "cross", abstain: "pause" };

/** For, against, or no side: what an assembly asks most. */
export function SidesForm({ value, onChange, missing, error, legend }: FormProps & { legend: string }) {
  const hints: Record<Side, string> = {
    agree: t`I am in favour.`,
    disagree: t`I am against.`,
    abstain: t`I take no side.`,
  };
  return (
    <RadioGroup
      look="cards"
      legend={legend}
      options={sides.map((side) => ({
        value: side,
        label: side === "abstain" ? t({ message: "Abstain", context: "on the ballot" }) : positionName(side),
        hint: hints[side],
        tone: `ballot-choice room-side ${side}`,
        mark: (
          <span class="ballot-mark">
            <Icon name={marks[side]} size={26} />
          </span>
        ),
      }))}
      value={value && "position" in value ? (value.position as Side) : null}
      onChange={(position) => onChange({ position })}
      error={missing ? t`Choose one first.` : error}
    />
  );
}

interface BallotFieldsProps {
  poll: Poll;
  legend: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice | undefined) => void;
  missing: boolean;
  error?: string | undefined;
}

/** The part of a ballot where one chooses, by the vote's method. */
export function BallotFields({ poll, legend, choice, onChoose, missing, error }: BallotFieldsProps) {
  const fields = { poll, options: poll.options, value: choice, onChange: onChoose, missing, error };
  return poll.method === "agreement" ? <SidesForm {...fields} legend={legend} /> : <MethodForm {...fields} />;
}

/** Whether there is something to choose on yet: forms of other methods are fetched. */
export function formIsHere(poll: Poll): boolean {
  return poll.method === "agreement" || MethodForm.here();
}

interface BallotCardProps {
  poll: Poll;
  vote: MyVote;
  /** The giver's name; null for my own ballot. */
  giver: string | null;
  /** Whether the first thing on it takes the focus: it follows a ballot that was just sent. */
  focused: boolean;
  cast: (choice: unknown) => Promise<unknown>;
  onCast: () => void;
  /** Whether it may be changed while the vote is open. */
  mayChange: boolean;
}

export function BallotCard({ poll, vote, giver, focused, cast, onCast, mayChange }: BallotCardProps) {
  const key = `${poll.id} ${vote.membership_id}`;
  const letter = letterOf(key);
  const [choice, setChoice] = useState<Choice>();
  const [missing, setMissing] = useState(false);
  const [checking, setChecking] = useState(false);
  const [changing, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  // What follows the ballot comes in files of its own: fetched now, lest the connection drop before it is sent.
  useEffect(() => {
    void ChoiceWords.fetch();
    if (poll.secret) void SecretCheck.fetch();
  }, [poll.secret]);
  const done = (vote.in_roll || vote.receipt !== null) && !changing;
  const send = async () => {
    setChecking(false);
    setChanging(false);
    await post(key, choice, () => cast(choice));
    if (!letterOf(key)) onCast();
  };
  const title = giver === null ? t`Your vote` : t`Now for ${giver}, who lent you their vote`;
  if (letter && letter.state !== "failed")
    return (
      <section class="room-ballot on-its-way" aria-label={title}>
        <p class="vote-in-title" role="status">
          <Icon name={letter.state === "waiting" ? "offline" : "clock"} size={24} />
          {letter.state === "waiting" ? t`No connection: not sent yet` : t`Sending…`}
        </p>
        {!poll.secret && (
          <div class="vote-in-choice">
            <ChoiceWords poll={poll} choice={letter.choice as Choice} />
          </div>
        )}
        {letter.state === "waiting" && (
          <p>{t`It goes out once, by itself, as soon as you are connected. Leave this page open, or tell a steward.`}</p>
        )}
      </section>
    );
  if (done)
    return (
      <section class="vote-in room-sent" aria-label={title}>
        <p class="vote-in-title">
          <Icon name="check" size={24} />
          {giver === null ? t`Your vote is in` : t`The vote of ${giver} is in`}
        </p>
        {vote.receipt?.choice ? (
          <div class="vote-in-choice">
            <ChoiceWords poll={poll} choice={vote.receipt.choice as Choice} />
          </div>
        ) : (
          <p class="small">{t`It is in the box. Nobody sees what it says, you included.`}</p>
        )}
        {mayChange && !poll.secret && poll.status === "open" && (
          <Button
            kind="quiet"
            icon="edit"
            onClick={() => {
              setChoice((vote.receipt?.choice ?? undefined) as Choice | undefined);
              setChanging(true);
            }}
          >
            {giver === null ? t`Change my vote` : t`Change the vote of ${giver}`}
          </Button>
        )}
      </section>
    );
  const submit = () => {
    setMissing(choice === undefined);
    if (choice === undefined) return;
    if (poll.secret) setChecking(true);
    else void send();
  };
  return (
    <section class={`room-ballot${giver === null ? "" : " lent"}`} aria-labelledby={`${key} title`}>
      <h3 id={`${key} title`} ref={heading} tabIndex={-1} class="room-ballot-title">
        {giver !== null && <Icon name="person" size={24} />}
        {title}
      </h3>
      {giver !== null && (
        <p class="room-wish">
          {vote.instruction ? (
            <>
              {t`Their wish:`} <strong dir="auto">{vote.instruction}</strong>
            </>
          ) : (
            t`They left no wish for this: you decide.`
          )}
        </p>
      )}
      {vote.votes > 1 && <p class="small muted">{plural(vote.votes, { one: "It counts for # vote.", other: "It counts for # votes." })}</p>}
      {checking && choice ? (
        <SecretCheck poll={poll} choice={choice} busy={false} onCast={() => void send()} onBack={() => setChecking(false)} />
      ) : (
        <Form onSubmit={submit}>
          {letter?.problem && (
            <Notice tone="danger" spoken>
              <p>{letter.problem.detail}</p>
            </Notice>
          )}
          <BallotFields
            poll={poll}
            legend={giver === null ? t`How do you vote?` : t`How do you vote for ${giver}?`}
            choice={choice}
            missing={missing}
            onChoose={(next) => {
              discard(key);
              setMissing(false);
              setChoice(next);
            }}
          />
          {formIsHere(poll) && (
            <Button type="submit" wide>
              {poll.secret ? t`Check the ballot` : giver === null ? t({ message: "Vote", context: "cast my ballot" }) : t`Vote for ${giver}`}
            </Button>
          )}
          {changing && (
            <Button kind="quiet" wide onClick={() => setChanging(false)}>{t`Leave it as it was`}</Button>
          )}
        </Form>
      )}
    </section>
  );
}
