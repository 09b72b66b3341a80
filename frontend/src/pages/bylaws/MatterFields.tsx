/** One matter of a draft: its name, who decides, how, by which quorum and majority, with which notice. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "../../api/client.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Checkbox } from "../../ui/Choice.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { useElectorates } from "../questions/Who.tsx";
import { majorities } from "../questions/draft.ts";
import { matterGroupName } from "../questions/MatterChoice.tsx";
import { groups, type MatterGroup } from "../questions/matters.ts";
import { methodGroups } from "../questions/methods.ts";
import { methodWords } from "../questions/methodWords.ts";
import { fractionName, majorityWords } from "../questions/words.ts";
import type { Matter } from "./edits.ts";

type Rules = Schemas["Rules"];
type Majority = NonNullable<Rules["majority"]>;

interface MatterFieldsProps {
  matter: Matter;
  onChange: (matter: Matter) => void;
  of: (field: string) => string | undefined;
}

export function MatterFields({ matter, onChange, of }: MatterFieldsProps) {
  const set = (changed: Partial<Matter>) => onChange({ ...matter, ...changed });
  const body = matter.body?.kind ?? "assembly";
  return (
    <div class="stack">
      <div class="editor-pair">
        <TextInput
          label={t`Name in English`}
          maxLength={120}
          value={matter.name.en}
          onChange={(en) => set({ name: { ...matter.name, en } })}
          error={of("name.en")}
        />
        <TextInput
          label={t`Name in Spanish`}
          maxLength={120}
          value={matter.name.es}
          onChange={(es) => set({ name: { ...matter.name, es } })}
          error={of("name.es")}
        />
        <TextInput
          label={t`One line about it in English`}
          maxLength={500}
          value={matter.about.en}
          onChange={(en) => set({ about: { ...matter.about, en } })}
          error={of("about.en")}
        />
        <TextInput
          label={t`One line about it in Spanish`}
          maxLength={500}
          value={matter.about.es}
          onChange={(es) => set({ about: { ...matter.about, es } })}
          error={of("about.es")}
        />
        <Select
          label={t`Group`}
          value={matter.group ?? "other"}
          onChange={(group) => set({ group })}
          options={groups.map((value: MatterGroup) => ({ value, label: matterGroupName(value) }))}
          error={of("group")}
        />
        <Body matter={matter} set={set} of={of} />
      </div>
      <Judged matter={matter} set={set} of={of} />
      <Methods matter={matter} set={set} of={of} />
      <div class="editor-pair">
        <TextInput
          label={t`Days of notice`}
          inputMode="numeric"
          hint={body === "assembly" ? t`Empty for the notice that the bylaws say.` : t`Empty for none.`}
          value={matter.notice_days == null ? "" : String(matter.notice_days)}
          onChange={(typed) => set({ notice_days: figure(typed) })}
          error={of("notice_days")}
        />
        <TextInput
          label={t`Hours that a vote stays open`}
          inputMode="numeric"
          value={String(matter.duration_hours ?? 72)}
          onChange={(typed) => set({ duration_hours: figure(typed) ?? undefined })}
          error={of("duration_hours")}
        />
        <Select
          label={t`Names`}
          value={matter.secrecy ?? "named"}
          onChange={(secrecy) =>
            set(secrecy === "secret" ? { secrecy, reasons: "off", results: "after_close" } : { secrecy })
          }
          options={[
            { value: "named", label: t`Votes bear names` },
            { value: "on_demand", label: t`Secret when enough demand it` },
            { value: "secret", label: t`Always secret` },
          ]}
          error={of("secrecy") ?? of("reasons") ?? of("results")}
        />
        <Select
          label={t`What becomes of a tie`}
          value={matter.tie ?? ""}
          onChange={(tie) => set({ tie: tie === "" ? null : tie })}
          options={[
            { value: "" as const, label: t`As the bylaws say` },
            { value: "rejected" as const, label: t`It is lost` },
            { value: "chair" as const, label: t`The chair decides` },
            { value: "reballot" as const, label: t`It is voted again` },
            { value: "lot" as const, label: t`Lots are drawn` },
          ]}
          error={of("tie")}
        />
      </div>
      <Recusals matter={matter} set={set} />
    </div>
  );
}

/** A whole number as typed, null for none; what is none goes as it is, for the server to name the field. */
const figure = (typed: string): number | null => {
  const text = typed.trim();
  return text === "" ? null : /^\d+$/.test(text) ? Number(text) : (text as unknown as number);
};

interface PartProps {
  matter: Matter;
  set: (changed: Partial<Matter>) => void;
  of: (field: string) => string | undefined;
}

/** Who decides. Away from the assembly a matter has rules of its own. */
function Body({ matter, set, of }: PartProps) {
  const { store } = useHere();
  useElectorates();
  const body = matter.body?.kind ?? "assembly";
  const circle = matter.body?.circle_id ?? "";
  return (
    <>
      <Select
        label={t`Who decides`}
        value={body}
        onChange={(kind) =>
          set({
            body: { kind, circle_id: null },
            ...(kind !== "assembly" && matter.kind ? { kind: null, plurality: false, rules: [usual] } : {}),
          })
        }
        options={[
          { value: "assembly" as const, label: t`The assembly: all active members` },
          { value: "board" as const, label: t`The board` },
          { value: "circle" as const, label: t`A circle` },
          { value: "person" as const, label: t`One person, after taking advice` },
        ]}
        error={of("body") ?? of("kind")}
      />
      {body === "circle" && (
        <Select
          label={t`Which circle`}
          value={circle}
          onChange={(id) => set({ body: { kind: "circle", circle_id: id || null } })}
          options={[
            { value: "", label: t`The one that whoever asks names` },
            ...store.all("circles").map(({ id, name: label }) => ({ value: id, label })),
          ]}
        />
      )}
    </>
  );
}

const usual: Rules = {
  quorum: { fraction: "1/2", strict: false },
  majority: { fraction: "1/2", strict: true, base: "cast", abstentions: "excluded" },
};

/** By the bylaws' quorum and majority of a kind, or by rules of its own. */
function Judged({ matter, set, of }: PartProps) {
  const body = matter.body?.kind ?? "assembly";
  const [own] = matter.rules ?? [];
  const kind = matter.kind ?? (own ? "own" : "free");
  const put = (changed: Partial<Rules>) => set({ rules: [{ ...(own ?? usual), ...changed }] });
  const known = Object.entries(majorities).find(([, one]) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(own?.majority)));
  return (
    <div class="editor-pair">
      <Select
        label={t`Quorum and majority`}
        value={kind as string}
        onChange={(chosen) =>
          set(
            chosen === "own"
              ? { kind: null, plurality: false, rules: [usual] }
              : chosen === "free"
                ? { kind: null, plurality: false, rules: [] }
                : { kind: chosen as NonNullable<Matter["kind"]>, rules: [] },
          )
        }
        options={[
          ...(body === "assembly"
            ? [
                { value: "ordinary", label: t`The bylaws' for ordinary matters` },
                { value: "extraordinary", label: t`The bylaws' for extraordinary matters` },
                ...(kind === "entrenched" ? [{ value: "entrenched", label: t`The bylaws' for entrenched clauses` }] : []),
                ...(kind === "remove_director"
                  ? [{ value: "remove_director", label: t`The bylaws' for removing a director` }]
                  : []),
              ]
            : []),
          { value: "own", label: t`Of its own` },
          { value: "free", label: t`Whoever asks sets them` },
        ]}
        error={of("kind") ?? of("rules")}
      />
      {own && !matter.kind && (
        <>
          <Select
            label={t`Quorum`}
            value={own.quorum?.fraction ?? "none"}
            onChange={(fraction) => put({ quorum: fraction === "none" ? null : { fraction, strict: false } })}
            options={[
              { value: "none", label: t`None: any number will do` },
              ...[...new Set(["1/4", "1/3", "1/2", "2/3", ...(own.quorum ? [own.quorum.fraction] : [])])].map((value) => ({
                value,
                label: t`At least ${fractionName(value)} of those entitled`,
              })),
            ]}
            error={of("rules.0.quorum")}
          />
          <Select
            label={t`Majority`}
            value={known?.[0] ?? (own.majority ? "now" : "most")}
            onChange={(chosen) =>
              put({ majority: chosen === "most" ? null : (majorities[chosen as keyof typeof majorities] as Majority) })
            }
            options={[
              { value: "most", label: t`The most votes` },
              ...(own.majority && !known ? [{ value: "now", label: majorityWords(own.majority) }] : []),
              ...Object.entries(majorities).map(([value, one]) => ({ value, label: majorityWords(one) })),
            ]}
            error={of("rules.0.majority")}
          />
        </>
      )}
    </div>
  );
}

const sorted = (value: object | null | undefined) => (value ? Object.entries(value).sort() : null);

/** The ways of deciding that it may be put by; the first is the usual one. */
function Methods({ matter, set, of }: PartProps) {
  const words = methodWords();
  const [first = "agreement"] = matter.methods;
  const all = [...new Set(methodGroups.flatMap(({ methods }) => methods))];
  const others = matter.methods.slice(1);
  return (
    <div class="stack-small">
      <Select
        label={t`Usual way of answering`}
        value={first}
        onChange={(method) => set({ methods: [method, ...matter.methods.filter((one) => one !== method && one !== first)] })}
        options={all.map((value) => ({ value, label: words[value].label }))}
        error={of("methods")}
      />
      <details class="lines-open">
        <summary>{t`Other ways that whoever asks may choose`}</summary>
        <div>
          {all
            .filter((method) => method !== first)
            .map((method) => (
              <Checkbox
                key={method}
                label={words[method].label}
                checked={others.includes(method)}
                onChange={(on) =>
                  set({ methods: [first, ...all.filter((one) => one !== first && (one === method ? on : others.includes(one)))] })
                }
              />
            ))}
        </div>
      </details>
    </div>
  );
}

/** Offices whose holders don't vote on it. */
function Recusals({ matter, set }: Omit<PartProps, "of">) {
  const roles = matter.recused_roles ?? [];
  const names: Record<string, string> = {
    board: t`The board`,
    social_council: t`The social council`,
    audit: t`The audit committee`,
  };
  return (
    <fieldset class="field">
      <legend class="field-label">{t`Who does not vote on it`}</legend>
      {Object.entries(names).map(([role, label]) => (
        <Checkbox
          key={role}
          label={label}
          checked={roles.includes(role)}
          onChange={(on) => set({ recused_roles: on ? [...roles, role] : roles.filter((one) => one !== role) })}
        />
      ))}
    </fieldset>
  );
}
