/** The options of a poll while they are written: one line each, with what the method wants to know of them. */
import { t } from "@lingui/core/macro";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../api/problem.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { FieldError, Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { anOption, type OptionDraft, type PollDraft } from "./draft.ts";
import { needs } from "./methods.ts";
import { OptionPicture } from "./OptionPicture.tsx";
import type { SetDraft } from "./PollForm.tsx";

const MOST_OPTIONS = 50;

interface OptionsProps {
  draft: PollDraft;
  set: SetDraft;
  problem: Problem | undefined;
}

/** One line for each option; Enter goes on to the next, a pasted list is spread over lines. */
export function Options({ draft, set, problem }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const { options } = draft;
  const { options: kind, settings } = needs[draft.method];
  const groups = settings.includes("reserves") ? draft.reserves.map(({ group }) => group.trim()).filter(Boolean) : [];
  const goal = (place: number) => list.current?.querySelectorAll<HTMLInputElement>("input[data-label]")[place];
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    goal(wanted.current)?.focus();
    wanted.current = null;
  }, [options.length]);
  const goTo = (place: number, next: OptionDraft[]) => {
    wanted.current = place;
    if (next.length === options.length) goal(place)?.focus();
    set("options", next);
  };
  const put = (place: number, changed: Partial<OptionDraft>) =>
    set("options", options.map((option, index) => (index === place ? { ...option, ...changed } : option)));
  const spread = (place: number, text: string) => {
    const lines = text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
    const [first = "", ...others] = lines;
    const here = { ...(options[place] ?? anOption()), label: first };
    const after = options.slice(place + 1).filter(({ label }) => label.trim());
    set("options", [...options.slice(0, place), here, ...others.map(anOption), ...after].slice(0, MOST_OPTIONS));
  };
  const onKeyDown = (place: number) => (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    const last = place === options.length - 1;
    goTo(place + 1, last && options.length < MOST_OPTIONS ? [...options, anOption()] : options);
  };
  const whole = problem?.fields.find(({ field }) => field === "options")?.message;
  const sent = sentPlaces(options, kind);
  return (
    <fieldset class={`field${whole ? " wrong" : ""}`}>
      <legend class="field-label">{t`Options`}</legend>
      <div ref={list} class="stack-small">
        {options.map((option, index) => {
          const number = index + 1;
          const of = (name: string) => problem?.of(`options.${sent[index]}.${name}`);
          const wrong = of("label") ?? problem?.of(`options.${sent[index]}`);
          return (
            <div
              key={index}
              class="asking-option"
              onPaste={(event) => {
                const text = event.clipboardData?.getData("text").trim() ?? "";
                const label = event.target instanceof HTMLInputElement && event.target.dataset["label"] !== undefined;
                if (!label || !text.includes("\n")) return;
                event.preventDefault();
                spread(index, text);
              }}
            >
              <div class="asking-option-fields">
                <TextInput
                  data-label=""
                  label={t`Option ${number}`}
                  value={option.label}
                  maxLength={200}
                  onChange={(label) => put(index, { label })}
                  onKeyDown={onKeyDown(index)}
                  error={wrong}
                />
                {kind === "costs" && (
                  <TextInput
                    label={t`Cost of option ${number}`}
                    inputMode="decimal"
                    value={option.cost}
                    onChange={(cost) => put(index, { cost })}
                    error={of("cost")}
                  />
                )}
                {groups.length > 0 && (
                  <Select
                    label={t`Group of option ${number}`}
                    value={groups.includes(option.group) ? option.group : ""}
                    onChange={(group) => put(index, { group })}
                    options={[{ value: "", label: t`None` }, ...groups.map((group) => ({ value: group, label: group }))]}
                    error={of("group")}
                  />
                )}
              </div>
              {options.length > 2 && (
                <IconButton
                  icon="trash"
                  label={t`Remove option ${number}`}
                  onClick={() => goTo(Math.max(0, index - 1), options.filter((_, place) => place !== index))}
                />
              )}
              <About
                option={option}
                number={number}
                onChange={(changed) => put(index, changed)}
                error={of("description") ?? of("picture")}
              />
            </div>
          );
        })}
      </div>
      <FieldError id="options-error" error={whole} />
      {options.length < MOST_OPTIONS && (
        <Button kind="secondary" icon="plus" onClick={() => goTo(options.length, [...options, anOption()])}>
          {t`Another option`}
        </Button>
      )}
    </fieldset>
  );
}

/** Where each option stands among those that are sent: empty ones are left out. */
function sentPlaces(options: readonly OptionDraft[], kind: string): number[] {
  let place = 0;
  return options.map((option) => ((kind === "times" ? option.day : option.label.trim()) ? place++ : -1));
}

interface AboutProps {
  option: OptionDraft;
  number: number;
  onChange: (changed: Partial<OptionDraft>) => void;
  error: string | undefined;
}

/** A few words about an option, and its picture, behind a button until there are any. */
function About({ option, number, onChange, error }: AboutProps) {
  const [open, setOpen] = useState(false);
  if (!open && !option.description && !option.picture && !error)
    return (
      <button type="button" class="asking-describe" onClick={() => setOpen(true)}>
        {t`Describe it`} <span class="unheard">{t`Option ${number}`}</span>
      </button>
    );
  return (
    <div class="asking-about stack-small">
      <TextArea
        label={t`About option ${number}`}
        optional
        rows={2}
        maxLength={2000}
        autoFocus={open}
        value={option.description}
        onChange={(description) => onChange({ description })}
        error={error}
      />
      <OptionPicture picture={option.picture} number={number} onChange={(picture) => onChange({ picture })} />
    </div>
  );
}

/** Times to choose from: a day and two hours of it, on the reader's clock. */
export function Times({ draft, set, problem, zone }: OptionsProps & { zone: string }) {
  const { options } = draft;
  const put = (place: number, changed: Partial<OptionDraft>) =>
    set("options", options.map((option, index) => (index === place ? { ...option, ...changed } : option)));
  const another = () => {
    const last = options.filter((option) => option.day !== "").pop();
    set("options", [...options, { ...anOption(), from: last?.from ?? "", to: last?.to ?? "" }]);
  };
  const whole = problem?.fields.find(({ field }) => field === "options")?.message;
  const sent = sentPlaces(options, "times");
  const shown = zone.replaceAll("_", " ");
  return (
    <fieldset class={`field${whole ? " wrong" : ""}`}>
      <legend class="field-label">{t`Times`}</legend>
      <p class="field-hint">{t`On your clock (${shown}). Everyone else reads them on theirs. An end before its start is on the next day.`}</p>
      <div class="stack-small">
        {options.map((option, index) => {
          const number = index + 1;
          const of = (name: string) => problem?.of(`options.${sent[index]}.${name}`);
          return (
            <div key={index} class="asking-time" role="group" aria-label={t`Time ${number}`}>
              <TextInput
                type="date"
                label={t`Day`}
                value={option.day}
                onChange={(day) => put(index, { day })}
                error={of("label") ?? problem?.of(`options.${sent[index]}`)}
              />
              <TextInput
                type="time"
                label={t`From`}
                value={option.from}
                onChange={(from) => put(index, { from })}
                error={of("starts_at")}
              />
              <TextInput
                type="time"
                label={t`Until`}
                value={option.to}
                onChange={(to) => put(index, { to })}
                error={of("ends_at")}
              />
              {options.length > 2 && (
                <IconButton
                  icon="trash"
                  label={t`Remove time ${number}`}
                  onClick={() => set("options", options.filter((_, place) => place !== index))}
                />
              )}
            </div>
          );
        })}
      </div>
      <FieldError id="options-error" error={whole} />
      {options.length < MOST_OPTIONS && (
        <Button kind="secondary" icon="plus" onClick={another}>
          {t`Another time`}
        </Button>
      )}
    </fieldset>
  );
}
