import { t } from "@lingui/core/macro";
import { useMemo, useState } from "preact/hooks";
import { api, answer, type Schemas } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Changed } from "../../ui/Changed.tsx";
import { compare, type Piece } from "../../ui/compare.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormError } from "../../ui/Form.tsx";
import { More } from "../../ui/More.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { Name } from "./Parts.tsx";

type Version = Schemas["TextVersionOut"];

interface HistoryProps {
  threadId: string;
  /** null: the thread's opening text. */
  commentId: string | null;
  onClose: () => void;
}

/** Every wording of a text, the present one first, with what changed from the one before. */
export function History({ threadId, commentId, onClose }: HistoryProps) {
  const { store } = useHere();
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const fetch = async (cursor: string | null) => {
    const { data, response } = await answer(
      commentId === null
        ? api.GET("/api/v1/threads/{thread_id}/revisions", {
            params: { path: { thread_id: threadId }, query: { cursor } },
          })
        : api.GET("/api/v1/comments/{comment_id}/revisions", {
            params: { path: { comment_id: commentId }, query: { cursor } },
          }),
    );
    store.take(response, { members: data.members });
    setVersions((before) => (cursor === null ? data.items : [...before, ...data.items]));
    setNext(data.next ?? null);
  };
  const load = useLoad(() => fetch(null), [threadId, commentId]);
  const more = useSubmit(() => fetch(next));
  return (
    <Dialog title={t`Former wordings`} open onClose={onClose}>
      <FormError problem={load.problem ?? more.problem} />
      {load.loading && versions.length === 0 && <Skeleton lines={4} />}
      {versions.length > 0 && (
        <p class="muted small">
          {t`Words that came in are underlined; words that went are struck through.`}
        </p>
      )}
      <ol class="wordings">
        {versions.map((version, index) => (
          <li key={version.version}>
            <p class="wording-facts">
              <strong>{index === 0 ? t`Now` : t`Version ${version.version}`}</strong> · <Name id={version.author_id} /> ·{" "}
              <DateTime at={version.written_at} style="short" />
            </p>
            {version.title !== null && (
              <p class="wording wording-title">
                <Changes before={versions[index + 1]?.title ?? undefined} after={version.title} />
              </p>
            )}
            <p class="wording" dir="auto">
              <Changes before={versions[index + 1]?.body} after={version.body} />
            </p>
          </li>
        ))}
      </ol>
      <More next={next} busy={more.busy} onMore={() => void more.run()} />
    </Dialog>
  );
}

/** A text with what changed against the wording before, if that is known. */
function Changes({ before, after }: { before: string | undefined; after: string }) {
  const pieces = useMemo(() => (before === undefined ? [] : compare(before, after)), [before, after]);
  const length = (kept: readonly Piece[]) => kept.reduce((sum, piece) => sum + piece.text.length, 0);
  const same = length(pieces.filter((piece) => piece.kind === "same"));
  // Of a text written anew, word beside word would only confuse.
  if (same < length(pieces) / 3 || pieces.length === 0) return <>{after}</>;
  return <Changed pieces={pieces} />;
}
