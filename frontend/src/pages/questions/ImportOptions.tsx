import { plural, t } from "@lingui/core/macro";
import { useId, useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { FieldError } from "../../ui/Field.tsx";
import { anOption, withMethod, type PollDraft } from "./draft.ts";

/** What the server reads of a file. */
const MOST_BYTES = 1_000_000;

interface ImportOptionsProps {
  draft: PollDraft;
  /** The ways that the matter lets choose; all of them without it. */
  only: readonly string[] | undefined;
  onChange: (draft: PollDraft) => void;
}

/** Takes options, seats and money out of a BLT or Pabulib file. */
export function ImportOptions({ draft, only, onChange }: ImportOptionsProps) {
  const { slug } = useHere();
  const id = useId();
  const [taken, setTaken] = useState<number>();
  const send = useSubmit(async (_key, file: File) => {
    setTaken(undefined);
    const text = await file.slice(0, MOST_BYTES).text();
    const format = /\.pb$/i.test(file.name) || /^\s*META\b/.test(text) ? ("pabulib" as const) : ("blt" as const);
    const read = await ask(
      api.POST("/api/v1/cooperatives/{slug}/polls/import-options", { params: { path: { slug } }, body: { format, text } }),
    );
    const wanted = !only || only.includes(read.method) ? withMethod(draft, read.method) : draft;
    onChange({
      ...wanted,
      title: draft.title || read.title.slice(0, 200),
      seats: String(read.settings.seats ?? wanted.seats),
      budget: read.settings.budget ?? wanted.budget,
      currency: read.settings.currency ?? wanted.currency,
      options: read.options.map((option) => ({ ...anOption(option.label), cost: option.cost ?? "" })),
    });
    setTaken(read.options.length);
  });
  const wrong = send.problem?.fields[0]?.message ?? send.problem?.detail;
  return (
    <div class={`field asking-import${wrong ? " wrong" : ""}`}>
      <label class="asking-file" for={id}>
        {t`Take the options from a file (.blt, .pb)`}
      </label>
      <input
        id={id}
        type="file"
        class="unheard"
        accept=".blt,.pb,text/plain"
        aria-describedby={`${id}-error`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) void send.run(file);
        }}
      />
      <FieldError id={`${id}-error`} error={wrong} />
      <p class="field-hint" role="status">
        {taken !== undefined && plural(taken, { one: "# option was taken over.", other: "# options were taken over." })}
      </p>
    </div>
  );
}
