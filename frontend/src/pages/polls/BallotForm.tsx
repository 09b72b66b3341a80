/** The ballot: large choices, the reason as the poll asks for it, and what happens to the vote. */
import { t } from "@lingui/core/macro";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { timeZone } from "../../app/session.ts";
import { locale } from "../../app/texts.ts";
import { tellVote } from "../../live/ballots.ts";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/Choice.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { FieldError, TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { describeMoment } from "../../ui/moments.ts";
import { positions, type Choice, type Poll, type Position } from "./poll.ts";
import { positionName } from "./words.ts";

type Receipt = Schemas["BallotReceipt"];

const ABSTAIN = "abstain";
/** What the one who votes says; in results it is another word in some languages. */
const abstain = () => t({ message: "Abstain", context: "on the ballot" });
const marks: Record<Position, IconName> = { agree: "check", abstain: "pause", disagree: "cross", block: "hand" };

interface BallotFormProps {
  poll: Poll;
  /** The ballot that is being changed. */
  former: Receipt | null;
  onCast: (receipt: Receipt) => void;
  /** Leaves a change alone. */
  onKeep?: () => void;
}

/** What is chosen so far: positions and option ids, or "abstain" alone. */
function chosenOf(choice: Choice | undefined): readonly string[] {
  if (!choice) return [];
  if ("position" in choice) return [choice.position];
  if ("option" in choice) return [choice.option ?? ABSTAIN];
  return choice.options.length > 0 ? choice.options : [ABSTAIN];
}

function choiceOf(method: Poll["method"], chosen: readonly string[]): Choice {
  const [one = ABSTAIN] = chosen;
  if (method === "agreement") return { position: one as Position };
  if (method === "single_choice") return { option: one === ABSTAIN ? null : one };
  return { options: chosen.filter((id) => id !== ABSTAIN) };
}

export function BallotForm({ poll, former, onCast, onKeep }: BallotFormProps) {
  const [chosen, setChosen] = useState(chosenOf(former?.choice));
  const [reason, setReason, clearReason] = useDraft(`reason:${poll.id}`, former?.reason ?? "");
  const [missing, setMissing] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const send = useSubmit(async () => {
    const body = { choice: choiceOf(poll.method, chosen), reason: poll.reasons === "off" ? null : reason };
    const receipt = await ask(api.PUT("/api/v1/polls/{poll_id}/ballot", { params: { path: { poll_id: poll.id } }, body }));
    clearReason();
    onCast(receipt);
    tellVote();
  });
  useEffect(() => {
    if (missing) form.current?.querySelector("input")?.focus();
  }, [tries]);
  const choose = (next: readonly string[]) => {
    setMissing(false);
    setChosen(next);
  };
  const submit = () => {
    setMissing(chosen.length === 0);
    setTries(tries + 1);
    if (chosen.length > 0) void send.run();
  };
  const error = missing
    ? poll.method === "approval"
      ? t`Tick at least one, or abstain.`
      : t`Choose one first.`
    : send.problem?.of("choice");
  const objects = chosen.includes("disagree") || chosen.includes("block");
  const reasonNeeded = poll.reasons === "required" || (poll.reasons === "required_from_objectors" && objects);
  return (
    <Form onSubmit={submit} problem={send.problem} fields={["choice", "reason"]}>
      <div ref={form}>
        {poll.method === "approval" ? (
          <Approval poll={poll} chosen={chosen} onChange={choose} error={error} />
        ) : (
          <One poll={poll} chosen={chosen[0] ?? null} onChange={(value) => choose([value])} error={error} />
        )}
      </div>
      {poll.reasons !== "off" && (
        <TextArea
          label={t`Your reason`}
          optional={!reasonNeeded}
          hint={
            reasonNeeded
              ? t`Say what would have to change for you, or why.`
              : poll.reasons === "required_from_objectors"
                ? t`Needed from those who disagree or block.`
                : undefined
          }
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={2000}
          error={send.problem?.of("reason")}
        />
      )}
      <Button type="submit" wide busy={send.busy}>
        {former ? t`Change my vote` : t`Vote`}
      </Button>
      {onKeep && (
        <Button kind="quiet" wide onClick={onKeep}>{t`Leave it as it was`}</Button>
      )}
      <Assurance poll={poll} />
    </Form>
  );
}

interface OneProps {
  poll: Poll;
  chosen: string | null;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A position, or one of the options. */
function One({ poll, chosen, onChange, error }: OneProps) {
  const agreement = poll.method === "agreement";
  const meanings: Record<Position, string> = {
    agree: t`I am in favour.`,
    abstain: t`I take no side.`,
    disagree: t`I am against.`,
    block: t`I am against, and ask to look for another way. Counts as a vote against.`,
  };
  const options = agreement
    ? positions.map((position) => ({
        value: position as string,
        label: position === "abstain" ? abstain() : positionName(position),
        hint: meanings[position],
        tone: `ballot-choice ${position}`,
        mark: <Mark icon={marks[position]} />,
      }))
    : [
        ...poll.options.map((option) => ({ value: option.id, label: option.label, tone: "ballot-choice" })),
        { value: ABSTAIN, label: abstain(), hint: meanings.abstain, tone: "ballot-choice abstain" },
      ];
  return (
    <RadioGroup
      look="cards"
      legend={agreement ? t`Your vote` : t`Choose one`}
      options={options}
      value={chosen}
      onChange={onChange}
      error={error}
    />
  );
}

function Mark({ icon }: { icon: IconName }) {
  return (
    <span class="ballot-mark">
      <Icon name={icon} size={22} />
    </span>
  );
}

interface ApprovalProps {
  poll: Poll;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  error: string | undefined;
}

/** Any number of options, or an abstention alone. */
function Approval({ poll, chosen, onChange, error }: ApprovalProps) {
  const id = useId();
  const toggle = (value: string) => {
    if (value === ABSTAIN) return onChange(chosen.includes(ABSTAIN) ? [] : [ABSTAIN]);
    const others = chosen.filter((one) => one !== ABSTAIN && one !== value);
    onChange(chosen.includes(value) ? others : [...others, value]);
  };
  const choices = [
    ...poll.options.map(({ id: value, label }) => ({ value, label })),
    { value: ABSTAIN, label: abstain() },
  ];
  return (
    <fieldset class={`field radios cards${error ? " wrong" : ""}`} aria-describedby={`${id}-hint ${id}-error`}>
      <legend class="field-label">{t`Tick all that you approve of`}</legend>
      <div class="field-hint" id={`${id}-hint`}>{t`As many as you like. Each tick counts one vote.`}</div>
      {choices.map(({ value, label }) => (
        <label key={value} class={`tick checkbox ballot-choice${value === ABSTAIN ? " abstain" : ""}`}>
          <input type="checkbox" value={value} checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span class="tick-text">
            <span>{label}</span>
          </span>
        </label>
      ))}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

/** What happens to the vote. */
function Assurance({ poll }: { poll: Poll }) {
  const shown =
    poll.results === "always"
      ? t`Your vote bears your name, and all who see this poll can read it at once.`
      : poll.results === "after_voting"
        ? t`Your vote bears your name. Others can read it once they have voted themselves, and everyone after the close.`
        : t`Your vote bears your name. Nobody can read it before the close; after it, all who see this poll can.`;
  const until = describeMoment(poll.closes_at, "short", locale.value, timeZone.value);
  return (
    <p class="small muted ballot-promise">
      <Icon name="eye" size={18} />
      <span>
        {shown} {t`You can change it until ${until}.`}
      </span>
    </p>
  );
}
