/** What decides: quorum, majority; and what people see and say: reasons, results. */
import { t } from "@lingui/core/macro";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { quorumOf, reasonsOf, type PollDraft } from "./draft.ts";
import { Fold } from "./Fold.tsx";
import { hasObjectors } from "./methods.ts";
import type { SetDraft } from "./PollForm.tsx";
import { fractionName, quorumWords, reasonsWords, resultsWords } from "./words.ts";

interface FieldsProps {
  draft: PollDraft;
  set: SetDraft;
  error: string | undefined;
}

/** How many must take part; `least` is the first choice where that is not "any number". */
export function QuorumFields({ draft, set, error, least = "none" }: FieldsProps & { least?: string }) {
  const first = least === "none" ? t`None: any number will do` : t`As our bylaws say`;
  return (
    <>
      <Select
        label={t`Quorum`}
        hint={t`Votes needed for the result to count. Abstaining is taking part.`}
        value={draft.quorum}
        onChange={(value) => set("quorum", value)}
        options={[
          { value: least, label: first },
          ...["1/4", "1/3", "1/2", "2/3"].map((value) => ({
            value,
            label: t`At least ${fractionName(value)} of those entitled`,
          })),
          { value: "other", label: t`Another fraction` },
        ]}
        error={draft.quorum === "other" ? undefined : error}
      />
      {draft.quorum === "other" && (
        <>
          <TextInput
            label={t`Fraction`}
            hint={t`Two whole numbers with a slash, such as 2/5.`}
            value={draft.quorumFraction}
            onChange={(value) => set("quorumFraction", value)}
            error={error}
          />
          <Checkbox
            label={t`More than this; exactly this is not enough`}
            checked={draft.quorumStrict}
            onChange={(value) => set("quorumStrict", value)}
          />
        </>
      )}
    </>
  );
}

/** The same as a group of settings. */
export function QuorumFold({ draft, set, error }: FieldsProps) {
  return (
    <Fold title={t`How many must take part`} now={quorumWords(quorumOf(draft))} wrong={error !== undefined}>
      <QuorumFields draft={draft} set={set} error={error} />
    </Fold>
  );
}

export function ReasonsChoice({ draft, set, error }: FieldsProps) {
  const consent = draft.method === "consent";
  const values = [
    ...(consent ? [] : (["optional"] as const)),
    "required",
    ...(hasObjectors(draft.method) ? (["required_from_objectors"] as const) : []),
    ...(consent ? [] : (["off"] as const)),
  ] as const;
  return (
    <RadioGroup
      legend={t`Do people give a reason?`}
      options={values.map((value) => ({ value, label: reasonsWords(value) }))}
      value={reasonsOf(draft)}
      onChange={(value) => set("reasons", value)}
      error={error}
    />
  );
}

export function ResultsChoice({ draft, set, error }: FieldsProps) {
  return (
    <RadioGroup
      legend={t`When do people see how it stands?`}
      hint={t`Votes bear names here: they are shown together with the results.`}
      options={(["after_close", "after_voting", "always"] as const).map((value) => ({
        value,
        label: resultsWords(value),
      }))}
      value={draft.results}
      onChange={(value) => set("results", value)}
      error={error}
    />
  );
}

/** Whether votes bear names. */
export function SecretChoice({ draft, set, error }: FieldsProps) {
  return (
    <RadioGroup
      legend={t`Do votes bear names?`}
      options={[
        { value: "named", label: t`Yes: who votes stands by it` },
        {
          value: "secret",
          label: t`No: a secret vote`,
          hint: t`Who took part is known, but not what they voted. A secret vote can't be changed once it is cast, has no reasons, and shows nothing before the close.`,
        },
      ]}
      value={draft.secret ? "secret" : "named"}
      onChange={(value) => set("secret", value === "secret")}
      error={error}
    />
  );
}

/** Whether a vote is secret, in a few words. */
export function secrecyWords(secret: boolean): string {
  return secret ? t`Secret: nobody learns who voted what.` : t`Votes bear names.`;
}

/** Reasons, results and names as groups of settings. */
export function OpennessFolds({ draft, set, of }: Omit<FieldsProps, "error"> & { of: (...starts: string[]) => string | undefined }) {
  return (
    <>
      <Fold title={t`Names`} now={secrecyWords(draft.secret)} wrong={of("secret") !== undefined}>
        <SecretChoice draft={draft} set={set} error={of("secret")} />
      </Fold>
      {!draft.secret && (
        <>
          <Fold title={t`Reasons`} now={reasonsWords(reasonsOf(draft))} wrong={of("reasons") !== undefined}>
            <ReasonsChoice draft={draft} set={set} error={of("reasons")} />
          </Fold>
          <Fold title={t`Results`} now={resultsWords(draft.results)} wrong={of("results") !== undefined}>
            <ResultsChoice draft={draft} set={set} error={of("results")} />
          </Fold>
        </>
      )}
    </>
  );
}
