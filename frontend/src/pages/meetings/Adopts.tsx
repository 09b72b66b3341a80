/** What a motion's draft of the bylaws would change, change by change, as the notice says it. */
import { t } from "@lingui/core/macro";
import { ask } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { itemDraft } from "./calls.ts";

const FEW = 4;

export function Adopts({ item, version }: { item: string; version: number }) {
  const { slug, store } = useHere();
  const load = useLoad(() => ask(itemDraft(item)), [item, version, store.generation.value]);
  const [first, ...changes] = load.data?.words[language.value] ?? load.data?.words["en"] ?? [];
  const many = changes.length;
  return (
    <div class="stack-small adopts">
      <p>{first ?? t`If it is adopted, version ${version} of the bylaws takes force.`}</p>
      {many > 0 && (
        <details class="changes-fold" open={many <= FEW}>
          <summary>{t`What it changes (${many})`}</summary>
          <ul class="stack-small" dir="auto">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a class="paper-link" href={`/c/${slug}/bylaws/versions/${version}`}>{t`All of version ${version}`}</a>
      </p>
    </div>
  );
}
