import { t } from "@lingui/core/macro";
import type { Schemas } from "../../api/client.ts";
import type { Problem } from "../../api/problem.ts";
import { languages } from "../../app/texts.ts";
import { kindName } from "../../app/words.ts";
import { RadioGroup } from "../../ui/Choice.tsx";
import { Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { countryChoices } from "../home/countries.ts";

type Cooperative = Schemas["CooperativeOut"];

/** What a cooperative says of itself, in founding and in its settings. */
export interface Texts {
  name: string;
  kind: Cooperative["kind"];
  country: string;
  language: Cooperative["language"];
  description: string;
  visibility: Cooperative["visibility"];
}

export const fieldNames = ["name", "kind", "country", "language", "description", "visibility", "time_zone"];

interface FieldsProps {
  value: Texts;
  onChange: (value: Texts) => void;
  problem: Problem | undefined;
  /** Leaves out what can wait until later. */
  short?: boolean;
}

const kinds: readonly Cooperative["kind"][] = ["worker", "recovered", "multi_stakeholder", "second_degree", "practice"];

export function visibilityName(visibility: Cooperative["visibility"]): string {
  switch (visibility) {
    case "open":
      return t({ message: "Open", context: "a cooperative's visibility" });
    case "closed":
      return t({ message: "Closed", context: "a cooperative's visibility" });
    case "secret":
      return t({ message: "Secret", context: "a cooperative's visibility" });
  }
}

export function CooperativeFields({ value, onChange, problem, short }: FieldsProps) {
  const set = (changes: Partial<Texts>) => onChange({ ...value, ...changes });
  return (
    <>
      <TextInput
        label={t`Name`}
        maxLength={120}
        name="organization"
        autoComplete="off"
        value={value.name}
        onChange={(name) => set({ name })}
        error={problem?.of("name")}
      />
      <Select
        label={t`What kind of cooperative?`}
        value={value.kind}
        onChange={(kind) => set({ kind })}
        options={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
        error={problem?.of("kind")}
      />
      <div class="field-pair">
        <Select
          label={t`Country`}
          value={value.country}
          onChange={(country) => set({ country })}
          options={[...(value.country === "" ? [{ value: "", label: t`Choose…` }] : []), ...countryChoices()]}
          error={problem?.of("country")}
        />
        <Select
          label={t`Language`}
          value={value.language}
          onChange={(language) => set({ language })}
          options={Object.entries(languages).map(([code, { name }]) => ({ value: code, label: name }))}
          error={problem?.of("language")}
        />
      </div>
      {!short && (
        <TextArea
          label={t`Description`}
          hint={t`Two or three sentences; who is invited reads them first.`}
          optional
          rows={3}
          maxLength={2000}
          value={value.description}
          onChange={(description) => set({ description })}
          error={problem?.of("description")}
        />
      )}
      <RadioGroup
        legend={t`Who can find it?`}
        look="cards"
        value={value.visibility}
        onChange={(visibility) => set({ visibility })}
        error={problem?.of("visibility")}
        options={[
          {
            value: "closed",
            label: visibilityName("closed"),
            hint: t`In no list. People come by invitation, or ask by a link that you share.`,
          },
          {
            value: "open",
            label: visibilityName("open"),
            hint: t`In the directory with its description. Anyone may ask to join; you decide.`,
          },
          { value: "secret", label: visibilityName("secret"), hint: t`By invitation only. Nobody else learns that it is here.` },
        ]}
      />
    </>
  );
}
