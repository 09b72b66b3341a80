/** Editors for the kinds of values that bylaws have. Each shows one value and gives the next. */
import { t } from "@lingui/core/macro";
import type { ComponentType } from "preact";
import { Checkbox } from "../../ui/Choice.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";

interface ValueProps {
  value: unknown;
  onChange: (value: unknown) => void;
  error: string | undefined;
}

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
/** A whole number as typed; what is none goes as it is, for the server to name it. */
const figure = (typed: string): unknown => (typed.trim() === "" ? null : /^\d+$/.test(typed.trim()) ? Number(typed) : typed);

export function DaysField({ value, onChange, error }: ValueProps) {
  return (
    <TextInput
      label={t`Days`}
      inputMode="numeric"
      hint={t`Empty leaves it to the law.`}
      value={textOf(value)}
      onChange={(typed) => onChange(figure(typed))}
      error={error}
    />
  );
}

export function YesNoField({ value, onChange, error }: ValueProps) {
  return (
    <Select
      label={t`Allowed`}
      value={value === true ? "yes" : value === false ? "no" : ""}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen === "yes")}
      options={[
        { value: "", label: t`Not said` },
        { value: "yes", label: t`Yes` },
        { value: "no", label: t`No` },
      ]}
      error={error}
    />
  );
}

/** How the days of a notice are counted. */
export function ClearDaysField({ value, onChange, error }: ValueProps) {
  return (
    <Select
      label={t`How the days are counted`}
      value={value === true ? "clear" : value === false ? "plain" : ""}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen === "clear")}
      options={[
        { value: "", label: t`Not said` },
        { value: "plain", label: t`From the day of the notice to that of the meeting` },
        { value: "clear", label: t`Clear days: neither the day of the notice nor that of the meeting counts` },
      ]}
      error={error}
    />
  );
}

export function QuorumCheckField({ value, onChange, error }: ValueProps) {
  return (
    <Select
      label={t`When there must be a quorum`}
      value={textOf(value)}
      onChange={(chosen) => onChange(chosen || null)}
      options={[
        { value: "", label: t`Not said` },
        { value: "opening", label: t`At the opening of the meeting` },
        { value: "continuous", label: t`Throughout, at each vote` },
      ]}
      error={error}
    />
  );
}

/** Who signs the minutes. */
export function SignersField({ value, onChange, error }: ValueProps) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const known = [
    { code: "chairperson", label: t`Who chaired the meeting` },
    { code: "secretary", label: t`Who kept the minutes` },
    { code: "two_members", label: t`Two members who came` },
    { code: "two_designated_members", label: t`Two members named by the assembly` },
  ];
  const put = (code: string, signs: boolean) => {
    const next = signs ? [...chosen, code] : chosen.filter((one) => one !== code);
    onChange(next.length === 0 ? null : next);
  };
  return (
    <fieldset class="stack-small">
      <legend class="field-label">{t`Who signs`}</legend>
      {known.map(({ code, label }) => (
        <Checkbox key={code} label={label} checked={chosen.includes(code)} onChange={(signs) => put(code, signs)} />
      ))}
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

export function TieField({ value, onChange, error }: ValueProps) {
  return (
    <Select
      label={t`What becomes of a tie`}
      value={textOf(value)}
      onChange={(chosen) => onChange(chosen || null)}
      options={[
        { value: "", label: t`Not said` },
        { value: "rejected", label: t`It is lost` },
        { value: "chair", label: t`The chair decides` },
        { value: "reballot", label: t`It is voted again` },
        { value: "lot", label: t`Lots are drawn` },
      ]}
      error={error}
    />
  );
}

export function ProxyField({ value, onChange, error }: ValueProps) {
  const fields = fieldsOf(value);
  return (
    <TextInput
      label={t`Proxies that one person may hold`}
      inputMode="numeric"
      value={textOf(fields["count"])}
      onChange={(typed) => onChange(typed.trim() === "" ? null : { count: figure(typed) })}
      error={error}
    />
  );
}

/** A share of people who can demand something: a fraction or a count. */
export function ShareField({ value, onChange, error }: ValueProps) {
  const fields = fieldsOf(value);
  const kind = fields["count"] != null ? "count" : fields["of"] === "present" ? "present" : "members";
  const number = textOf(fields["count"] ?? fields["fraction"]);
  const change = (nextKind: string, typed: string) =>
    onChange(
      typed.trim() === ""
        ? null
        : nextKind === "count"
          ? { count: figure(typed) }
          : { fraction: typed.trim(), of: nextKind },
    );
  return (
    <div class="editor-pair">
      <TextInput
        label={kind === "count" ? t`People` : t`Fraction`}
        hint={kind === "count" ? undefined : t`Two whole numbers with a slash, such as 1/10.`}
        value={number}
        onChange={(typed) => change(kind, typed)}
        error={error}
      />
      <Select
        label={t`Counted as`}
        value={kind}
        onChange={(chosen) => change(chosen, chosen === "count" ? "2" : number.includes("/") ? number : "1/10")}
        options={[
          { value: "members", label: t`A fraction of all members` },
          { value: "present", label: t`A fraction of those present or represented` },
          { value: "count", label: t`A number of people` },
        ]}
      />
    </div>
  );
}

/** The quorum of a call: a fraction, a number, both, or none. */
export function QuorumField({ value, onChange, error }: ValueProps) {
  const fields = fieldsOf(value);
  const kind = fields["none"] ? "none" : fields["combine"] ? textOf(fields["combine"]) : fields["fraction"] != null ? "fraction" : fields["or_count"] != null ? "count" : "";
  const how = fields["plus_one"] ? "plus_one" : fields["strict"] ? "strict" : "at_least";
  const base = textOf(fields["base"]) || "members";
  const put = (changed: Fields) => onChange(tidy({ base, ...fields, ...changed }));
  const choose = (chosen: string) => {
    const fraction = fields["fraction"] ?? "1/2";
    const count = fields["or_count"] ?? 10;
    if (chosen === "") onChange(null);
    else if (chosen === "none") onChange({ base, none: true });
    else if (chosen === "fraction") onChange({ base, fraction, strict: fields["strict"] ?? false, plus_one: fields["plus_one"] ?? false });
    else if (chosen === "count") onChange({ base, or_count: count });
    else put({ none: false, fraction, or_count: count, combine: chosen });
  };
  return (
    <div class="stack">
      <Select
        label={t`Who must be present or represented`}
        value={kind}
        onChange={choose}
        options={[
          { value: "", label: t`Not said` },
          { value: "none", label: t`Any number` },
          { value: "fraction", label: t`A fraction` },
          { value: "count", label: t`A number of people` },
          { value: "min", label: t`A fraction or a number, whichever is less` },
          { value: "max", label: t`A fraction or a number, whichever is more` },
        ]}
        error={kind === "" || kind === "none" ? error : undefined}
      />
      {kind !== "" && kind !== "none" && (
        <div class="editor-pair">
          {kind !== "count" && (
            <>
              <Select
                label={t`How much of it`}
                value={how}
                onChange={(chosen) => put({ strict: chosen === "strict", plus_one: chosen === "plus_one", rounding: null })}
                options={[
                  { value: "at_least", label: t`At least` },
                  { value: "strict", label: t`More than` },
                  { value: "plus_one", label: t`That and one more` },
                ]}
              />
              <TextInput
                label={t`Fraction`}
                value={textOf(fields["fraction"])}
                onChange={(typed) => put({ fraction: typed.trim() })}
                error={error}
              />
            </>
          )}
          {kind !== "fraction" && (
            <TextInput
              label={t`Number of people`}
              inputMode="numeric"
              value={textOf(fields["or_count"])}
              onChange={(typed) => put({ or_count: figure(typed) })}
              error={kind === "count" ? error : undefined}
            />
          )}
          {how === "plus_one" && kind !== "count" && (
            <Select
              label={t`Half of an odd number, plus one`}
              value={textOf(fields["rounding"])}
              onChange={(chosen) => put({ rounding: chosen || null })}
              options={[
                { value: "", label: t`Not said` },
                { value: "down", label: t`Half of 21 plus one is 11` },
                { value: "up", label: t`Half of 21 plus one is 12` },
              ]}
            />
          )}
          <Select
            label={t`Of whom`}
            value={base}
            onChange={(chosen) => put({ base: chosen })}
            options={[
              { value: "members", label: t`Of the members` },
              { value: "votes", label: t`Of the votes` },
            ]}
          />
        </div>
      )}
    </div>
  );
}

/** Leaves out what a quorum does not use. */
function tidy(fields: Fields): Fields {
  const { rounding, plus_one, ...rest } = fields;
  return { ...rest, plus_one: plus_one ?? false, ...(plus_one && rounding ? { rounding } : {}) };
}

/** How many must be in favour. */
export function MajorityField({ value, onChange, error }: ValueProps) {
  const fields = fieldsOf(value);
  const base = textOf(fields["base"]);
  const put = (changed: Fields) => {
    const next: Fields = { fraction: "1/2", strict: true, ...fields, ...changed };
    if (next["base"] === "present" || next["base"] === "members") {
      next["abstentions"] = "counted";
      next["blanks"] = null;
    }
    onChange(next);
  };
  return (
    <div class="stack">
      <div class="editor-pair">
        <Select
          label={t`How much of it`}
          value={fields["strict"] === false ? "at_least" : "strict"}
          onChange={(chosen) => put({ strict: chosen === "strict" })}
          options={[
            { value: "strict", label: t`More than` },
            { value: "at_least", label: t`At least` },
          ]}
        />
        <TextInput
          label={t`Fraction`}
          hint={t`Two whole numbers with a slash, such as 2/3.`}
          value={textOf(fields["fraction"])}
          onChange={(typed) => put({ fraction: typed.trim() })}
          error={error}
        />
        <Select
          label={t`Of whom`}
          value={base}
          onChange={(chosen) => put({ base: chosen || null, ...(chosen === "cast" && { abstentions: "excluded" }) })}
          options={[
            { value: "", label: t`Not said` },
            { value: "cast", label: t`Of the votes cast` },
            { value: "present", label: t`Of those present or represented` },
            { value: "members", label: t`Of all members` },
          ]}
        />
      </div>
      {base === "cast" && (
        <Checkbox
          label={t`Abstentions count as votes cast`}
          hint={t`Then they work like a no.`}
          checked={fields["abstentions"] === "counted"}
          onChange={(counted) => put({ abstentions: counted ? "counted" : "excluded" })}
        />
      )}
    </div>
  );
}

const dayPaths = ["notice.min_days", "notice.max_days", "voters.min_days_in_register", "minutes.approve_days", "minutes.file_days"];

/** The editor that fits a path; none for what can't be changed here. */
export function editorFor(path: string): ComponentType<ValueProps> | null {
  if (dayPaths.includes(path)) return DaysField;
  if (path === "notice.clear_days") return ClearDaysField;
  if (path === "quorum_check") return QuorumCheckField;
  if (path === "minutes.signers") return SignersField;
  if (path === "proxy.allowed") return YesNoField;
  if (path === "proxy.max") return ProxyField;
  if (path === "tie_break") return TieField;
  if (path === "secrecy.on_demand") return ShareField;
  if (/^calls\.\w+\.\d\.quorum$/.test(path)) return QuorumField;
  if (/^majority\.\w+\.\d$/.test(path)) return MajorityField;
  return null;
}
