/** The signed paper of a lent vote. */
import { t } from "@lingui/core/macro";
import { answer } from "../../../api/client.ts";
import { useSubmit } from "../../../api/hooks.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { addScan } from "../calls.ts";
import { FileButton, fileToSend } from "../Documents.tsx";

/** What the server takes. */
export const SCANS = ["pdf", "png", "jpg", "jpeg"];

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
export function ScanButton({ proxy, giver }: { proxy: { id: string }; giver: string }) {
  const { store } = useHere();
  const upload = useSubmit(async (_key, file: File) => {
    const { data, response } = await answer(addScan(proxy.id, fileToSend(file, SCANS)));
    store.take(response, { proxies: [data] });
  });
  return (
    <div class="proxy-paper">
      <FileButton busy={upload.busy} only={SCANS} about={giver} onFile={(file) => void upload.run(file)}>
        {t`Add the signed paper`}
      </FileButton>
      {upload.problem && <p role="alert" class="field-error">{upload.problem.detail}</p>}
    </div>
  );
}
