/** When voting opens and closes, on the reader's clock. */
import { t } from "@lingui/core/macro";
import { timeZone } from "../../app/session.ts";
import { locale } from "../../app/texts.ts";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { describeMoment } from "../../ui/moments.ts";
import type { PollDraft } from "./draft.ts";
import { Fold } from "./Fold.tsx";
import type { SetDraft } from "./PollForm.tsx";
import { managersWords } from "./words.ts";
import { daysAhead, fromLocal } from "./zone.ts";

export interface PartProps {
  draft: PollDraft;
  set: SetDraft;
  /** Several fields at once. */
  put: (changed: Partial<PollDraft>) => void;
}

/** A local time in words, in the reader's zone; "" for what is no time. */
export function whenWords(local: string): string {
  const at = fromLocal(local, timeZone.value);
  return Number.isNaN(at) ? "" : describeMoment(new Date(at).toISOString(), "full", locale.value, timeZone.value);
}

/** Under a time field: the same in words, with its zone. */
function WhenSentence({ local }: { local: string }) {
  const words = whenWords(local);
  return <>{words || t`A day and an hour, on your clock (${timeZone.value}).`}</>;
}

/** The closing time, with the usual ones to pick. */
export function Closing({ draft, set, error }: Pick<PartProps, "draft" | "set"> & { error: string | undefined }) {
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

/** The opening time. */
export function Opening({ draft, set, error }: Pick<PartProps, "draft" | "set"> & { error: string | undefined }) {
  return (
    <TextInput
      type="datetime-local"
      label={t`Voting opens`}
      hint={<WhenSentence local={draft.opens} />}
      value={draft.opens}
      onChange={(value) => set("opens", value)}
      error={error}
    />
  );
}

interface LaterProps extends Pick<PartProps, "draft" | "set"> {
  of: (...starts: string[]) => string | undefined;
  /** A poll that is changed always has an opening time. */
  scheduled: boolean;
  /** Where the matter says when it opens, nothing of that is asked here. */
  timed?: boolean;
}

/** When it opens, and what may be done with it afterwards. */
export function Later({ draft, set, of, scheduled, timed }: LaterProps) {
  const zone = timeZone.value;
  const opening = timed ? "" : draft.opens === "" ? t`Opens at once.` : t`Opens later.`;
  const now = [opening, managersWords(draft.managers)].filter(Boolean).join(" ");
  return (
    <Fold
      title={timed ? t`Care` : t`Opening and care`}
      now={now}
      wrong={of("managers", "early_close", "extension", ...(timed ? [] : ["opens_at"])) !== undefined}
    >
      {!scheduled && !timed && (
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
      {draft.opens !== "" && !timed && <Opening draft={draft} set={set} error={of("opens_at")} />}
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
