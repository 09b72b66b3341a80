import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { loadTexts } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { toast } from "../../ui/Toast.tsx";

/** The address of the screen in the hall, for who runs the meeting: make, open, copy, show as a QR code, take back. */
export function HallLink({ meetingId }: { meetingId: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void loadTexts("hall").then(() => setReady(true));
  }, []);
  return ready ? <Console meetingId={meetingId} /> : null;
}

function Console({ meetingId }: { meetingId: string }) {
  const at = { params: { path: { meeting_id: meetingId } } };
  const load = useLoad(() => ask(api.GET("/api/v1/meetings/{meeting_id}/hall", at)), [meetingId]);
  const make = useSubmit(async () => {
    await ask(api.POST("/api/v1/meetings/{meeting_id}/hall", at));
    load.reload();
  });
  const revoke = async () => {
    await ask(api.DELETE("/api/v1/meetings/{meeting_id}/hall", at));
    load.reload();
    toast(t`The hall's screens are dark.`);
  };
  const link = load.data;
  if (!link) return load.problem ? <p role="alert">{load.problem.detail}</p> : null;
  if (link.url === null)
    return (
      <div class="stack-small">
        <p class="muted">{t`A screen for the projector shows the item, speakers, quorum and votes. Nobody has to sign in there: the link is enough, and you can take it back.`}</p>
        {make.problem && <p role="alert">{make.problem.detail}</p>}
        <div>
          <Button kind="secondary" busy={make.busy} onClick={() => make.run()}>{t`Make the link for the hall's screen`}</Button>
        </div>
      </div>
    );
  return (
    <div class="stack-small">
      <div class="row">
        <a class="button secondary" href={link.url} target="_blank" rel="noreferrer">{t`Open the hall's screen`}</a>
        <CopyLink url={link.url} />
        <ConfirmButton
          kind="quiet"
          question={t`Take the link back?`}
          consequence={t`Every screen that shows it goes dark at once. You can make another link.`}
          confirm={t`Take back`}
          onConfirm={revoke}
        >{t`Take back`}</ConfirmButton>
      </div>
      {link.qr_svg && (
        <details class="opener">
          <summary>{t`Show as a QR code`}</summary>
          <div class="hall-qr" role="img" aria-label={t`QR code of the hall's screen`} dangerouslySetInnerHTML={{ __html: link.qr_svg }} />
        </details>
      )}
    </div>
  );
}

function CopyLink({ url }: { url: string }) {
  const [refused, setRefused] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      toast(t`The link is copied.`);
    } catch {
      setRefused(true);
    }
  };
  return (
    <>
      <Button kind="quiet" icon="copy" onClick={copy}>{t`Copy`}</Button>
      {refused && (
        <p class="small" role="status">
          {t`The browser did not let it be copied. Copy it by hand:`} <code>{url}</code>
        </p>
      )}
    </>
  );
}
