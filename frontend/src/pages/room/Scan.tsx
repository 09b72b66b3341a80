/** The signed paper of a lent vote, at the desk. */
import { t } from "@lingui/core/macro";
import { useRef } from "preact/hooks";
import { useSubmit } from "../../api/hooks.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { addScan } from "./calls.ts";

/** What the server takes. */
export const SCANS = "image/png,image/jpeg,application/pdf";

/** That a lent vote stands although its paper was not taken. */
export function Untaken({ why }: { why: string | undefined }) {
  if (why === undefined) return null;
  return (
    <Notice tone="warning" title={t`The lent vote is entered, its paper is not`}>
      <p>{why}</p>
      <p>{t`Add the paper in the list of lent votes. The vote counts without it too.`}</p>
    </Notice>
  );
}

/** Adds the paper to a lent vote that has none yet. */
export function ScanButton({ proxy, giver, onAdded }: { proxy: string; giver: string; onAdded: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const upload = useSubmit(async (_key, file: File) => {
    await addScan(proxy, file);
    onAdded();
  });
  return (
    <div class="stack-small">
      <input
        ref={input}
        class="unheard"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={SCANS}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void upload.run(file);
          event.currentTarget.value = "";
        }}
      />
      <Button small kind="quiet" icon="plus" busy={upload.busy} onClick={() => input.current?.click()}>
        {t`Add the paper`}
        <span class="unheard">: {giver}</span>
      </Button>
      {upload.problem && <p role="alert" class="field-error">{upload.problem.detail}</p>}
    </div>
  );
}
