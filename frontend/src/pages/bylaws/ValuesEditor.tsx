/** The values of the bylaws that a draft may change, each opened on demand. */
import { t } from "@lingui/core/macro";
import type { Problem } from "../../api/problem.ts";
import { Button } from "../../ui/Button.tsx";
import { FieldError, TextArea, TextInput } from "../../ui/Field.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Fold } from "../questions/Fold.tsx";
import type { Bylaws, Line } from "./bylaws.ts";
import { FlagChip } from "./Flags.tsx";
import type { Edit, Editing } from "./edits.ts";
import { editorFor } from "./ValueFields.tsx";

interface EditorProps {
  base: Bylaws;
  editing: Editing;
  onChange: (changed: Partial<Editing>) => void;
  problem: Problem | undefined;
  open?: string | undefined;
}

/** Refusals that a written reason can lift. */
const liftable = /under_floor|over_cap|not_permitted|reason_needed/;

export function ValuesEditor({ base, editing, onChange, problem, open }: EditorProps) {
  const sections = base.sections
    .map((section) => ({ ...section, lines: section.lines.filter((line) => editorFor(line.path)) }))
    .filter(({ lines }) => lines.length > 0);
  const put = (path: string, edit: Edit | null) => {
    const { [path]: _, ...others } = editing.edits;
    onChange({ edits: edit ? { ...others, [path]: edit } : others });
  };
  return (
    <div class="stack-large">
      {sections.map((section) => (
        <section key={section.code} class="stack-small" aria-labelledby={`edit-${section.code}`}>
          <h2 id={`edit-${section.code}`} class="bylaws-section">
            {section.title}
          </h2>
          <div class="folds">
            {section.lines.map((line) => (
              <Value
                key={line.path}
                line={line}
                edit={editing.edits[line.path]}
                reason={editing.reasons[line.path] ?? ""}
                onEdit={(edit) => put(line.path, edit)}
                onReason={(reason) => onChange({ reasons: { ...editing.reasons, [line.path]: reason } })}
                problem={problem}
                open={`${open}.`.startsWith(`${line.path}.`)}
              />
            ))}
            {section.code === "calls" && <FurtherCall base={base} editing={editing} put={put} problem={problem} />}
          </div>
        </section>
      ))}
    </div>
  );
}

interface ValueProps {
  line: Pick<Line, "path" | "topic" | "text" | "source" | "flag" | "value">;
  edit: Edit | undefined;
  reason: string;
  onEdit: (edit: Edit | null) => void;
  onReason: (reason: string) => void;
  problem: Problem | undefined;
  open: boolean;
}

function Value({ line, edit, reason, onEdit, onReason, problem, open }: ValueProps) {
  const Editor = editorFor(line.path);
  const wrong = problem?.fields.find(({ field }) => field === line.path || field.startsWith(`${line.path}.`));
  const ofSource = problem?.fields.find(
    ({ field }) => field.startsWith("changes.") && field.endsWith(".source") && edit !== undefined && edit.source.trim() === "",
  );
  if (!Editor) return null;
  const needsReason = wrong !== undefined && liftable.test(wrong.code);
  const value = edit ? edit.value : line.value;
  return (
    <Fold
      title={line.topic}
      now={
        <>
          {line.text} {edit && <Badge tone="warning">{t`changed here`}</Badge>}
        </>
      }
      wrong={wrong !== undefined || ofSource !== undefined || open}
    >
      <p class="line-source">
        {line.flag && <FlagChip flag={line.flag} />}
        <span>{line.source}</span>
      </p>
      <Editor
        value={value}
        onChange={(next) => onEdit({ value: next, source: edit?.source ?? "" })}
        error={needsReason ? undefined : wrong?.message}
      />
      {edit && (
        <>
          <TextInput
            label={t`Where your statutes say so`}
            hint={t`The article or sentence, such as “Statutes, article 12”.`}
            maxLength={500}
            value={edit.source}
            onChange={(source) => onEdit({ ...edit, source })}
            error={edit.source.trim() === "" ? (ofSource?.message ?? wrongSource(wrong?.code, wrong?.message)) : undefined}
          />
          {(needsReason || reason !== "") && (
            <TextArea
              label={t`Why this goes beyond what the law says`}
              hint={t`Everyone reads it beside the value.`}
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={onReason}
              error={needsReason ? wrong.message : undefined}
            />
          )}
          <div>
            <Button kind="quiet" small onClick={() => onEdit(null)}>
              {t`Undo this change`}
            </Button>
          </div>
        </>
      )}
      {!edit && <FieldError id={`${line.path}-error`} error={wrong && !needsReason ? wrong.message : undefined} />}
    </Fold>
  );
}

const wrongSource = (code: string | undefined, message: string | undefined) =>
  code?.includes("unsourced") ? message : undefined;

interface FurtherProps {
  base: Bylaws;
  editing: Editing;
  put: (path: string, edit: Edit | null) => void;
  problem: Problem | undefined;
}

/** Another call after the last one of ordinary and extraordinary matters. */
function FurtherCall({ base, editing, put, problem }: FurtherProps) {
  const there = new Set(base.sections.flatMap(({ lines }) => lines.map(({ path }) => path)));
  const kinds = ["ordinary", "extraordinary"].map((kind) => {
    let n = 1;
    while (there.has(`calls.${kind}.${n}.quorum`)) n++;
    return { kind, n, path: `calls.${kind}.${n}.quorum` };
  });
  const topic = (kind: string, n: number) =>
    kind === "ordinary" ? t`Quorum (ordinary matters, call ${n})` : t`Quorum (extraordinary matters, call ${n})`;
  return (
    <>
      {kinds.map(({ kind, n, path }) =>
        editing.edits[path] ? (
          <Value
            key={path}
            line={{ path, topic: topic(kind, n), text: t`A new call.`, source: null, flag: null, value: null }}
            edit={editing.edits[path]}
            reason={editing.reasons[path] ?? ""}
            onEdit={(edit) => put(path, edit)}
            onReason={() => undefined}
            problem={problem}
            open
          />
        ) : n < 9 ? (
          <div key={path} class="editor-more">
            <Button
              kind="secondary"
              small
              icon="plus"
              onClick={() => put(path, { value: { base: "members", none: true }, source: "" })}
            >
              {kind === "ordinary" ? t`Add call ${n} for ordinary matters` : t`Add call ${n} for extraordinary matters`}
            </Button>
          </div>
        ) : null,
      )}
    </>
  );
}
