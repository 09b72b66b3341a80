import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { titleOf } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FieldError, TextInput } from "../../ui/Field.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DateTime } from "../../ui/Time.tsx";
import type { PartProps } from "./Timing.tsx";

const TYPING_MS = 250;
const OFFERED = 8;

/** The decision that this vote would replace. */
export function Supersedes({ draft, put, error }: Pick<PartProps, "draft" | "put"> & { error: string | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <div class={`field${error ? " wrong" : ""}`}>
      <p class="field-label">{t`Replaces a decision`}</p>
      {draft.supersedes && <p dir="auto">{draft.supersedesTitle || t`A decision of before`}</p>}
      <div class="row">
        <Button kind="secondary" small icon="search" onClick={() => setOpen(true)}>
          {draft.supersedes ? t`Choose another decision` : t`Find the decision`}
        </Button>
        {draft.supersedes && (
          <Button kind="quiet" small onClick={() => put({ supersedes: "", supersedesTitle: "" })}>
            {t`It replaces none`}
          </Button>
        )}
      </div>
      <FieldError id="supersedes-error" error={error} />
      <Dialog title={t`Find the decision`} open={open} onClose={() => setOpen(false)}>
        <Finder
          onPick={(id, title) => {
            setOpen(false);
            put({ supersedes: id, supersedesTitle: title });
          }}
        />
      </Dialog>
    </div>
  );
}

function Finder({ onPick }: { onPick: (id: string, title: string) => void }) {
  const { slug } = useHere();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const load = useLoad(
    async () =>
      (
        await ask(
          api.GET("/api/v1/cooperatives/{slug}/decisions", {
            params: { path: { slug }, query: { q: q || null, standing: "in_force", limit: OFFERED } },
          }),
        )
      ).items,
    [slug, q],
  );
  return (
    <>
      <TextInput label={t`Words of its title`} type="search" autoFocus autoComplete="off" value={typed} onChange={setTyped} />
      {load.problem && <p class="field-error">{load.problem.detail}</p>}
      {!load.data && !load.problem && <Skeleton lines={4} />}
      {load.data?.length === 0 && <p role="status">{t`No decision in force has these words.`}</p>}
      <ul class="asking-people">
        {load.data?.map((decision) => (
          <li key={decision.id}>
            <button type="button" class="asking-person" onClick={() => onPick(decision.id, titleOf(decision))}>
              <span class="grow" dir="auto">
                {titleOf(decision)}
              </span>
              <span class="small muted">
                <DateTime at={decision.decided_at} style="day" />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
