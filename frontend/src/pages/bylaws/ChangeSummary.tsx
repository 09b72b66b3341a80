import { plural, t } from "@lingui/core/macro";
import { Button } from "../../ui/Button.tsx";
import type { Bylaws } from "./bylaws.ts";
import type { Editing } from "./edits.ts";

interface ChangeSummaryProps {
  base: Bylaws;
  editing: Editing;
  onReset: () => void;
}

/** Beside the editor: which values and matters the draft touches so far. */
export function ChangeSummary({ base, editing, onReset }: ChangeSummaryProps) {
  const topics = new Map(base.sections.flatMap(({ lines }) => lines.map((line) => [line.path, line.topic])));
  const values = Object.keys(editing.edits);
  const held = new Map(base.matters.map(({ matter }) => [matter.code, JSON.stringify(matter)]));
  const now = editing.matters ?? base.matters.map(({ matter }) => matter);
  const codes = new Set(now.map(({ code }) => code));
  const added = now.filter(({ code }) => !held.has(code)).length;
  const changed = now.filter((matter) => held.has(matter.code) && held.get(matter.code) !== JSON.stringify(matter)).length;
  const removed = [...held.keys()].filter((code) => !codes.has(code)).length;
  const none = values.length === 0 && added + changed + removed === 0;
  return (
    <section class="asking-summary stack" aria-labelledby="so-far">
      <h2 id="so-far" class="asking-summary-title">{t`So far`}</h2>
      {none && <p class="muted">{t`Nothing is changed yet. Open a value or a matter to change it.`}</p>}
      {values.length > 0 && (
        <ul class="asking-law">
          {values.map((path) => (
            <li key={path}>{topics.get(path) ?? path}</li>
          ))}
        </ul>
      )}
      {added > 0 && <p>{plural(added, { one: "# matter more", other: "# matters more" })}</p>}
      {changed > 0 && <p>{plural(changed, { one: "# matter changed", other: "# matters changed" })}</p>}
      {removed > 0 && <p>{plural(removed, { one: "# matter less", other: "# matters less" })}</p>}
      {!none && (
        <div>
          <Button kind="quiet" small onClick={onReset}>
            {t`Undo all of it`}
          </Button>
        </div>
      )}
    </section>
  );
}
