/** The form of a poll: short for the common case, everything else folded. */
import { t } from "@lingui/core/macro";
import { useLayoutEffect, useRef } from "preact/hooks";
import { api } from "../../api/client.ts";
import type { Problem } from "../../api/problem.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { timeZone } from "../../app/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { FieldError, Select, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { Decides, WhenSentence } from "./Decides.tsx";
import { quorumOf, withMethod, type PollDraft } from "./draft.ts";
import { Fold } from "./Fold.tsx";
import { MajorityFields } from "./MajorityFields.tsx";
import { electorateWords, fractionName, managersWords, methodWords, quorumWords, reasonsWords, resultsWords } from "./words.ts";
import { daysAhead } from "./zone.ts";
import "./form.css";

const MOST_OPTIONS = 50;

interface PollFormProps {
  draft: PollDraft;
  onChange: (draft: PollDraft) => void;
  onSend: () => unknown;
  busy: boolean;
  problem: Problem | undefined;
  /** The word on the button. */
  send: string;
  /** A poll that is changed always has an opening time. */
  scheduled?: boolean;
}

export type SetDraft = <N extends keyof PollDraft>(name: N, value: PollDraft[N]) => void;

export function PollForm({ draft, onChange, onSend, busy, problem, send, scheduled }: PollFormProps) {
  const set: SetDraft = (name, value) => onChange({ ...draft, [name]: value });
  const of = (...starts: string[]) =>
    problem?.fields.find(({ field }) => starts.some((start) => field === start || field.startsWith(`${start}.`)))?.message;
  const methods = methodWords();
  return (
    <div class="asking">
      <Form onSubmit={onSend} problem={problem} fields={problem?.fields.map(({ field }) => field).filter((field) => !/_id$/.test(field) || field === "electorate.circle_id")}>
        <TextInput
          label={t`Question`}
          hint={t`As people should read it on the ballot.`}
          value={draft.title}
          maxLength={200}
          onChange={(value) => set("title", value)}
          error={of("title")}
        />
        <MarkdownEditor
          label={t`What people should know before they vote`}
          optional
          rows={3}
          value={draft.body}
          onChange={(value) => set("body", value)}
          error={of("body")}
        />
        <RadioGroup
          look="cards"
          legend={t`How people answer`}
          options={(["agreement", "single_choice", "approval"] as const).map((value) => ({ value, ...methods[value] }))}
          value={draft.method}
          onChange={(method) => onChange(withMethod(draft, method))}
          error={of("method")}
        />
        {draft.method !== "agreement" && <Options draft={draft} set={set} problem={problem} />}
        <Closing draft={draft} set={set} error={of("closes_at")} />
        <div class="folds">
          <Who draft={draft} set={set} error={of("electorate")} />
          <Fold
            title={t`How many must take part`}
            now={quorumWords(quorumOf(draft))}
            wrong={of("rules.quorum") !== undefined}
          >
            <Select
              label={t`Quorum`}
              hint={t`Votes needed for the result to count. Abstaining is taking part.`}
              value={draft.quorum}
              onChange={(value) => set("quorum", value)}
              options={[
                { value: "none", label: t`None: any number will do` },
                ...["1/4", "1/3", "1/2", "2/3"].map((value) => ({
                  value,
                  label: t`At least ${fractionName(value)} of those entitled`,
                })),
                { value: "other", label: t`Another fraction` },
              ]}
              error={draft.quorum === "other" ? undefined : of("rules.quorum")}
            />
            {draft.quorum === "other" && (
              <>
                <TextInput
                  label={t`Fraction`}
                  hint={t`Two whole numbers with a slash, such as 2/5.`}
                  value={draft.quorumFraction}
                  onChange={(value) => set("quorumFraction", value)}
                  error={of("rules.quorum")}
                />
                <Checkbox
                  label={t`More than this; exactly this is not enough`}
                  checked={draft.quorumStrict}
                  onChange={(value) => set("quorumStrict", value)}
                />
              </>
            )}
          </Fold>
          <MajorityFields draft={draft} set={set} error={of("rules.majority")} />
          <Fold title={t`Reasons`} now={reasonsWords(draft.reasons)} wrong={of("reasons") !== undefined}>
            <RadioGroup
              legend={t`Do people give a reason?`}
              options={(["optional", "required", ...(draft.method === "agreement" ? (["required_from_objectors"] as const) : []), "off"] as const).map(
                (value) => ({ value, label: reasonsWords(value) }),
              )}
              value={draft.reasons}
              onChange={(value) => set("reasons", value)}
              error={of("reasons")}
            />
          </Fold>
          <Fold title={t`Results`} now={resultsWords(draft.results)} wrong={of("results") !== undefined}>
            <RadioGroup
              legend={t`When do people see how it stands?`}
              hint={t`Votes bear names here: they are shown together with the results.`}
              options={(["after_close", "after_voting", "always"] as const).map((value) => ({
                value,
                label: resultsWords(value),
              }))}
              value={draft.results}
              onChange={(value) => set("results", value)}
              error={of("results")}
            />
          </Fold>
          <Later draft={draft} set={set} of={of} scheduled={scheduled ?? false} />
        </div>
        <div class="asking-decides">
          <Decides draft={draft} />
        </div>
        <Button type="submit" wide busy={busy}>
          {send}
        </Button>
      </Form>
    </div>
  );
}

interface PartProps {
  draft: PollDraft;
  set: SetDraft;
}

/** One line for each option; Enter goes on to the next, a pasted list is spread over lines. */
function Options({ draft, set, problem }: PartProps & { problem: Problem | undefined }) {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const { options } = draft;
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelectorAll("input")[wanted.current]?.focus();
    wanted.current = null;
  }, [options.length]);
  const goTo = (place: number, next: string[]) => {
    wanted.current = place;
    if (next.length === options.length) list.current?.querySelectorAll("input")[place]?.focus();
    set("options", next);
  };
  const change = (place: number, value: string) => {
    const lines = value.split(/\r?\n/);
    set("options", [...options.slice(0, place), ...lines, ...options.slice(place + 1)].slice(0, MOST_OPTIONS));
  };
  const onKeyDown = (place: number) => (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    const last = place === options.length - 1;
    goTo(place + 1, last && options.length < MOST_OPTIONS ? [...options, ""] : options);
  };
  const whole = problem?.fields.find(({ field }) => field === "options")?.message;
  return (
    <fieldset class={`field${whole ? " wrong" : ""}`}>
      <legend class="field-label">{t`Options`}</legend>
      <div ref={list} class="stack-small">
        {options.map((option, index) => {
          const number = index + 1;
          return (
            <div
              key={index}
              class="asking-option"
              onPaste={(event) => {
                const text = event.clipboardData?.getData("text").trim() ?? "";
                if (!text.includes("\n")) return;
                event.preventDefault();
                change(index, text);
              }}
            >
              <TextInput
                label={t`Option ${number}`}
                value={option}
                maxLength={200}
                onChange={(value) => change(index, value)}
                onKeyDown={onKeyDown(index)}
                error={problem?.of(`options.${index}`)}
              />
              {options.length > 2 && (
                <IconButton
                  icon="trash"
                  label={t`Remove option ${number}`}
                  onClick={() => goTo(Math.max(0, index - 1), options.filter((_, place) => place !== index))}
                />
              )}
            </div>
          );
        })}
      </div>
      <FieldError id="options-error" error={whole} />
      {options.length < MOST_OPTIONS && (
        <Button kind="secondary" icon="plus" onClick={() => goTo(options.length, [...options, ""])}>
          {t`Another option`}
        </Button>
      )}
    </fieldset>
  );
}

/** The closing time, with the usual ones to pick. */
function Closing({ draft, set, error }: PartProps & { error: string | undefined }) {
  const zone = timeZone.value;
  const start = draft.opens === "" ? Date.now() : Date.parse(`${draft.opens}:00Z`);
  const from = draft.opens === "" ? zone : "UTC";
  const quick: [string, number][] = [
    [t`Tomorrow`, 1],
    [t`3 days`, 3],
    [t`A week`, 7],
    [t`Two weeks`, 14],
  ];
  return (
    <div class="stack-small">
      <TextInput
        type="datetime-local"
        label={t`Voting closes`}
        hint={<WhenSentence local={draft.closes} />}
        value={draft.closes}
        onChange={(value) => set("closes", value)}
        error={error}
      />
      <div class="row" role="group" aria-label={t`Usual closing times`}>
        {quick.map(([label, days]) => {
          const value = daysAhead(start, days, 18, from);
          return (
            <button
              key={days}
              type="button"
              class="pick"
              aria-pressed={draft.closes === value}
              onClick={() => set("closes", value)}
            >
              {label}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** Who is asked. */
function Who({ draft, set, error }: PartProps & { error: string | undefined }) {
  const { store, slug } = useHere();
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/classes", { params: { path: { slug } } }),
    ({ items }) => ({ classes: items }),
    [slug],
  );
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/circles", { params: { path: { slug } } }),
    ({ items }) => ({ circles: items }),
    [slug],
  );
  const classes = store.all("classes");
  const circles = store.all("circles");
  const name = circles.find(({ id }) => id === draft.circle)?.name ?? "";
  const names = classes.filter(({ id }) => draft.classes.includes(id)).map((one) => one.name);
  const toggle = (id: string, on: boolean) =>
    set("classes", on ? [...draft.classes, id] : draft.classes.filter((one) => one !== id));
  return (
    <Fold title={t`Who votes`} now={electorateWords(draft.who, names, name)} wrong={error !== undefined}>
      <RadioGroup
        legend={t`Who is asked?`}
        hint={t`One member, one vote. Observers never vote. Who is entitled is written down when the poll opens.`}
        options={[
          { value: "all" as const, label: t`All active members` },
          { value: "circle" as const, label: t`The members of a circle`, disabled: circles.length === 0 },
          { value: "classes" as const, label: t`Some classes of members`, disabled: classes.length === 0 },
        ]}
        value={draft.who}
        onChange={(value) => set("who", value)}
        error={error}
      />
      {draft.who === "circle" && (
        <Select
          label={t`Circle`}
          value={draft.circle}
          onChange={(value) => set("circle", value)}
          options={[{ value: "", label: t`Choose a circle` }, ...circles.map(({ id, name: label }) => ({ value: id, label }))]}
        />
      )}
      {draft.who === "classes" && (
        <div>
          {classes.map((one) => (
            <Checkbox
              key={one.id}
              label={one.name}
              checked={draft.classes.includes(one.id)}
              onChange={(on) => toggle(one.id, on)}
            />
          ))}
        </div>
      )}
    </Fold>
  );
}

/** When it opens, and what may be done with it afterwards. */
function Later({
  draft,
  set,
  of,
  scheduled,
}: PartProps & { of: (...starts: string[]) => string | undefined; scheduled: boolean }) {
  const zone = timeZone.value;
  const now = [draft.opens === "" ? t`Opens at once.` : t`Opens later.`, managersWords(draft.managers)].join(" ");
  return (
    <Fold title={t`Opening and care`} now={now} wrong={of("opens_at", "managers", "early_close", "extension") !== undefined}>
      {!scheduled && (
        <RadioGroup
          legend={t`When does voting open?`}
          options={[
            { value: "now" as const, label: t`At once` },
            { value: "later" as const, label: t`At a later time`, hint: t`Until then the poll can still be changed.` },
          ]}
          value={draft.opens === "" ? "now" : "later"}
          onChange={(value) => set("opens", value === "now" ? "" : daysAhead(Date.now(), 1, 9, zone))}
        />
      )}
      {draft.opens !== "" && (
        <TextInput
          type="datetime-local"
          label={t`Voting opens`}
          hint={<WhenSentence local={draft.opens} />}
          value={draft.opens}
          onChange={(value) => set("opens", value)}
          error={of("opens_at")}
        />
      )}
      <RadioGroup
        legend={t`Who looks after it?`}
        options={(["author_and_facilitators", "facilitators"] as const).map((value) => ({
          value,
          label: managersWords(value),
        }))}
        value={draft.managers}
        onChange={(value) => set("managers", value)}
      />
      <Checkbox
        label={t`It may be given more time`}
        hint={t`Announced beforehand, so that nobody can say the time was moved to change the result.`}
        checked={draft.extension}
        onChange={(value) => set("extension", value)}
      />
      <Checkbox
        label={t`It may be closed early`}
        hint={t`Such as when everyone has voted.`}
        checked={draft.early}
        onChange={(value) => set("early", value)}
      />
    </Fold>
  );
}
