/** What was entered about a decision since: corrections first of all, which everyone must see. */
import { t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { Badge, type Tone } from "../../ui/Notice.tsx";
import { DateTime } from "../../ui/Time.tsx";
import type { Decision, Entry } from "./decision.ts";
import { dayName, entryName, statusName } from "./words.ts";

type Kind = NonNullable<Entry["kind"]>;

const tones: Partial<Record<Kind, Tone>> = {
  correction: "warning",
  voided: "danger",
  condition_met: "success",
  condition_lapsed: "danger",
};

export function History({ entries }: { entries: readonly Entry[] }) {
  const later = entries.filter((entry) => entry.kind !== null && entry.kind !== "decision");
  if (later.length === 0) return null;
  return (
    <section class="stack-small" aria-labelledby="history">
      <h2 id="history" class="reg-section">{t`Entered about it since`}</h2>
      <ol class="reg-list">
        {later.map((entry) => (
          <Line key={entry.number} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

/** What an entry's body says beside its text, such as the new status. */
function bodyOf(entry: Entry): Record<string, unknown> {
  if (entry.content === null) return {};
  const { body } = JSON.parse(entry.content) as { body?: Record<string, unknown> };
  return body ?? {};
}

function Line({ entry }: { entry: Entry }) {
  const { store, slug } = useHere();
  const by = store.one("members", entry.by_id);
  const body = bodyOf(entry);
  const kind = entry.kind ?? "correction";
  return (
    <li class="reg-item">
      <div class="stack-small grow">
        <p class="row">
          <Badge tone={tones[kind] ?? "neutral"}>{entryName(kind)}</Badge>
          {kind === "status_changed" && <strong>{statusName(body["status"] as Decision["status"])}</strong>}
          {kind === "review_changed" && (
            <strong>{typeof body["review_on"] === "string" ? dayName(body["review_on"]) : t`No date any more`}</strong>
          )}
        </p>
        {entry.text && (
          <p class="reg-lines" dir="auto">
            {entry.text}
          </p>
        )}
        {kind.startsWith("condition") && typeof body["note"] === "string" && (
          <p class="reg-lines muted" dir="auto">
            {body["note"]}
          </p>
        )}
        <p class="small muted">
          {by && (
            <>
              <a href={`/c/${slug}/members/${by.id}`}>{by.name}</a>
              {" · "}
            </>
          )}
          {entry.at && <DateTime at={entry.at} style="short" />}
          {" · "}
          {t`entry ${entry.number}`}
        </p>
      </div>
    </li>
  );
}
