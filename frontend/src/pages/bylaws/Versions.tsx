import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { More } from "../../ui/More.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { StatusBadge } from "./Told.tsx";

/** All versions of the bylaws, newest first. */
export function Versions() {
  const { slug, store } = useHere();
  const [next, setNext] = useState<string | null>(null);
  const fetch = (cursor: string | null) =>
    api.GET("/api/v1/cooperatives/{slug}/bylaws/versions", { params: { path: { slug }, query: { cursor } } });
  useTake(
    () => fetch(null),
    (page) => {
      setNext(page.next ?? null);
      return { bylaws_versions: page.items, members: page.members };
    },
    [slug],
  );
  const more = useSubmit(async () => {
    const { data, response } = await answer(fetch(next));
    store.take(response, { bylaws_versions: data.items, members: data.members });
    setNext(data.next ?? null);
  });
  const versions = [...store.all("bylaws_versions")].sort((one, other) => other.version - one.version);
  return (
    <section class="stack-small" aria-labelledby="versions">
      <h2 id="versions" class="bylaws-section">{t`All versions`}</h2>
      <ul class="versions">
        {versions.map((version) => {
          const number = version.version;
          const who = store.one("members", version.author_id)?.name;
          return (
            <li key={version.id}>
              <a class="version" href={`/c/${slug}/bylaws/versions/${number}`}>
                <span class="version-name">{t`Version ${number}`}</span>
                <StatusBadge version={version} />
                <span class="grow" dir="auto">
                  {version.note}
                </span>
                <span class="small muted">
                  {who && `${who} · `}
                  <DateTime at={version.in_force_at ?? version.created_at} style="day" />
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <More next={next} busy={more.busy} onMore={() => more.run()} />
    </section>
  );
}
