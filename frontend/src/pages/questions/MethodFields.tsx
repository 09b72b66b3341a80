/** Which way of deciding, and what it is told: seats, points, money. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { withMethod, type PollDraft } from "./draft.ts";
import { groupOf, methodGroups, needs, type Method, type MethodGroup, type Setting } from "./methods.ts";
import { groupWords, methodWords, mostApproved } from "./methodWords.ts";
import type { SetDraft } from "./PollForm.tsx";

interface MethodChoiceProps {
  draft: PollDraft;
  onChange: (draft: PollDraft) => void;
  error: string | undefined;
  /** The only methods there are, as the matter says; all of them without it. */
  only?: readonly Method[] | undefined;
}

/** First what the vote is for, then the ways that serve it. A matter with few ways shows them at once. */
export function MethodChoice({ draft, onChange, error, only }: MethodChoiceProps) {
  const [opened, setOpened] = useState<MethodGroup | null>(null);
  const words = methodWords();
  const names = groupWords();
  const several = Number(draft.seats) > 1;
  if (only)
    return (
      <RadioGroup
        look="cards"
        legend={t`How people answer`}
        options={only.map((value) => ({ value, ...(several && value === "approval" ? mostApproved() : words[value]) }))}
        value={draft.method}
        onChange={(method) => onChange(withSeats(withMethod(draft, method), draft))}
        error={error}
      />
    );
  const group = opened ?? groupOf(draft.method, draft.seats);
  const { methods } = methodGroups.find((one) => one.group === group) ?? methodGroups[0]!;
  const chosen = methods.includes(draft.method) && (draft.method !== "approval" || several === (group === "several"));
  const choose = (method: Method) => {
    const next = withMethod(draft, method);
    setOpened(null);
    onChange(group === "several" && method === "approval" ? { ...next, seats: several ? draft.seats : "3" } : next);
  };
  const open = (next: MethodGroup) => {
    setOpened(next);
    const first = methodGroups.find((one) => one.group === next)?.methods[0];
    if (!first || next === groupOf(draft.method, draft.seats)) return;
    setOpened(null);
    onChange(withMethod(draft, first));
  };
  return (
    <div class="stack-small">
      <div class="asking-purposes" role="group" aria-label={t`What the vote is for`}>
        {methodGroups.map((one) => (
          <button
            key={one.group}
            type="button"
            class="asking-purpose"
            aria-pressed={one.group === group}
            onClick={() => open(one.group)}
          >
            <span class="asking-purpose-name">{names[one.group].label}</span>
            <span class="asking-purpose-hint">{names[one.group].hint}</span>
          </button>
        ))}
      </div>
      <RadioGroup
        look="cards"
        legend={t`How people answer`}
        options={methods.map((value) => ({
          value,
          ...(group === "several" && value === "approval" ? mostApproved() : words[value]),
        }))}
        value={chosen ? draft.method : null}
        onChange={choose}
        error={error}
      />
    </div>
  );
}

/** A matter's number of seats stays when another way of counting them is chosen. */
function withSeats(next: PollDraft, before: PollDraft): PollDraft {
  return needs[next.method].settings.includes("seats") ? { ...next, seats: before.seats } : next;
}

interface SettingsProps {
  draft: PollDraft;
  set: SetDraft;
  of: (...starts: string[]) => string | undefined;
}

/** What the method is told beyond its options. */
export function MethodSettings({ draft, set, of }: SettingsProps) {
  const used = needs[draft.method].settings;
  const has = (setting: Setting) => used.includes(setting);
  const elects = draft.method.startsWith("stv_") || Number(draft.seats) > 1;
  const number = (name: "seats" | "most" | "high" | "dots" | "blocks" | "target", field: string) => ({
    inputMode: "numeric" as const,
    value: draft[name],
    onChange: (value: string) => set(name, value),
    error: of(`settings.${field}`),
  });
  if (used.length === 0) return null;
  return (
    <div class="stack">
      {has("budget") && (
        <div class="asking-pair">
          <TextInput
            label={t`Money to spread`}
            inputMode="decimal"
            value={draft.budget}
            onChange={(value) => set("budget", value)}
            error={of("settings.budget")}
          />
          <TextInput
            label={t`Currency`}
            hint={t`Three letters, such as EUR.`}
            maxLength={3}
            value={draft.currency}
            onChange={(value) => set("currency", value)}
            error={of("settings.currency")}
          />
        </div>
      )}
      <div class="asking-pair">
        {has("seats") && (elects || of("settings.seats")) && (
          <TextInput label={t`Seats to fill`} {...number("seats", "seats")} />
        )}
        {has("most") && (
          <TextInput
            label={t`Most ticks on a ballot`}
            optional
            hint={t`Empty for any number.`}
            {...number("most", "most")}
          />
        )}
        {has("high") && <TextInput label={t`Highest number of points`} hint={t`From 1 to 10.`} {...number("high", "high")} />}
        {has("dots") && <TextInput label={t`Dots for each voter`} {...number("dots", "dots")} />}
        {has("target") && (
          <TextInput label={t`People needed`} optional hint={t`Shown beside those who come.`} {...number("target", "target")} />
        )}
        {has("blocks") && (
          <TextInput
            label={t`Blocks that don't stop it`}
            hint={t`0 where one block is enough to stop it.`}
            {...number("blocks", "blocks_allowed")}
          />
        )}
      </div>
      {has("reserves") && <Reserves draft={draft} set={set} of={of} />}
      {(has("none") || has("shuffle")) && (
        <div>
          {has("none") && (
            <Checkbox
              label={t`Add “None of these”`}
              hint={elects ? t`A seat that it wins stays empty.` : t`If it wins, nothing is adopted.`}
              checked={draft.none}
              onChange={(value) => set("none", value)}
              error={of("settings.none_of_these")}
            />
          )}
          {has("shuffle") && (
            <Checkbox
              label={t`Another order on each ballot`}
              hint={t`So that the first place on the list wins nobody any votes. The order is drawn from a number that is recorded.`}
              checked={draft.shuffle}
              onChange={(value) => set("shuffle", value)}
              error={of("settings.shuffle")}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** Of consent: whether members ask and react before they decide. */
export function RoundStart({ draft, set, of }: SettingsProps) {
  return (
    <RadioGroup
      legend={t`How does the round begin?`}
      options={[
        {
          value: "clarify" as const,
          label: t`With questions`,
          hint: t`Members ask, each says one reaction, then all decide. You take it from step to step.`,
        },
        {
          value: "decide" as const,
          label: t`With the decision at once`,
          hint: t`For a text that everyone knows. Objections still lead to a new text and another round.`,
        },
      ]}
      value={draft.decideAtOnce ? "decide" : "clarify"}
      onChange={(value) => set("decideAtOnce", value === "decide")}
      error={of("phase")}
    />
  );
}

/** Seats kept for groups, such as the night shift. */
function Reserves({ draft, set, of }: SettingsProps) {
  const { reserves } = draft;
  const put = (place: number, changed: Partial<(typeof reserves)[number]>) =>
    set("reserves", reserves.map((one, index) => (index === place ? { ...one, ...changed } : one)));
  return (
    <fieldset class="field stack-small">
      <legend class="field-label">{t`Seats kept for a group`}</legend>
      <p class="field-hint">{t`At least so many are elected from it. Say at each option which group it belongs to.`}</p>
      {reserves.map((one, index) => (
        <div key={index} class="asking-option">
          <div class="asking-option-fields">
            <TextInput
              label={t`Group`}
              maxLength={60}
              value={one.group}
              onChange={(group) => put(index, { group })}
              error={of(`settings.reserves.${index}.group`)}
            />
            <TextInput
              label={t`Seats for it, at least`}
              inputMode="numeric"
              value={one.least}
              onChange={(least) => put(index, { least })}
              error={of(`settings.reserves.${index}.at_least`)}
            />
          </div>
          <IconButton
            icon="trash"
            label={t`Remove group ${one.group}`}
            onClick={() => set("reserves", reserves.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <Button
        kind="secondary"
        icon="plus"
        small
        onClick={() => set("reserves", [...reserves, { group: "", least: "1" }])}
      >
        {t`Keep seats for a group`}
      </Button>
    </fieldset>
  );
}
