/** The former texts of an item, and what changed between two that follow each other. */
import { t } from "@lingui/core/macro";
import { useMemo, useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Changed } from "../../ui/Changed.tsx";
import { compare } from "../../ui/compare.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { listVersions } from "./calls.ts";
import { When } from "./parts/When.tsx";
import type { Item, ItemVersion } from "./types.ts";

/** Behind a fold: most readers want the text as it stands. */
export function ItemVersions({ item }: { item: Item }) {
  const [open, setOpen] = useState(false);
  const version = item.version;
  return (
    <details class="changes-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t`Version ${version}: what changed`}</summary>
      {open && <Versions item={item} />}
    </details>
  );
}

function Versions({ item }: { item: Item }) {
  const { store } = useHere();
  const load = useLoad(async () => {
    const { data, response } = await answer(listVersions(item.id));
    store.take(response, { members: data.members });
    return [...data.items].sort((a, b) => b.version - a.version);
  }, [item.id, item.version, store.generation.value]);
  if (load.problem) return <Notice tone="danger">{load.problem.detail}</Notice>;
  if (!load.data) return <Skeleton lines={3} />;
  const versions = load.data;
  return (
    <ol class="stack">
      {versions.map((one, index) => (
        <OneVersion key={one.version} version={one} before={versions[index + 1]} />
      ))}
    </ol>
  );
}

function OneVersion({ version, before }: { version: ItemVersion; before: ItemVersion | undefined }) {
  const { store } = useHere();
  const number = version.version;
  const author = store.one("members", version.author_id)?.name ?? t`A member`;
  return (
    <li class="stack-small">
      <p class="small">
        <strong>{t`Version ${number}`}</strong>{" "}
        <span class="muted">
          {author}, <When at={version.created_at} style="short" />
          {version.amendment_id && <> · {t`by an amendment`}</>}
        </span>
      </p>
      {version.note && <p dir="auto">{version.note}</p>}
      {before ? <Difference from={before} to={version} /> : <p class="small muted">{t`The first text.`}</p>}
    </li>
  );
}

interface Text {
  title: string;
  body: string;
}

/** A text against another, word by word. */
export function Difference({ from, to }: { from: Text; to: Text }) {
  const titles = useMemo(() => compare(from.title, to.title), [from.title, to.title]);
  const bodies = useMemo(() => compare(from.body, to.body), [from.body, to.body]);
  return (
    <div class="difference stack-small" dir="auto">
      {from.title !== to.title && (
        <p class="difference-title">
          <Changed pieces={titles} />
        </p>
      )}
      <div class="difference-text">
        <Changed pieces={bodies} />
      </div>
    </div>
  );
}
