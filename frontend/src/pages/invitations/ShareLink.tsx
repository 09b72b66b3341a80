import { t } from "@lingui/core/macro";
import { useRef, useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { toast } from "../../ui/Toast.tsx";

/** One link for many: whoever has it may ask to join. */
export function ShareLink() {
  const { slug, cooperative } = useHere();
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  const load = useLoad(
    () => ask(api.GET("/api/v1/cooperatives/{slug}/share-link", { params: { path: { slug } } })),
    [slug, cooperative.visibility],
  );
  const make = useSubmit(async () => {
    await ask(api.POST("/api/v1/cooperatives/{slug}/share-link", { params: { path: { slug } } }));
    setCopied(false);
    load.reload();
  });
  const revoke = async () => {
    await ask(api.DELETE("/api/v1/cooperatives/{slug}/share-link", { params: { path: { slug } } }));
    load.reload();
  };
  const url = load.data?.share_link?.url;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url ?? "");
      setCopied(true);
      toast(t`Copied.`);
    } catch {
      place.current?.querySelector("input")?.select();
      toast(t`Your browser does not let us copy: the link is marked, copy it yourself.`, "warning");
    }
  };
  const problem = load.problem ?? make.problem;
  return (
    <section class="stack" aria-labelledby="share-link">
      <h2 id="share-link" class="form-title">{t`One link for many`}</h2>
      {cooperative.visibility === "secret" ? (
        <p class="muted">{t`A secret cooperative has no such link: invite people by mail.`}</p>
      ) : (
        <>
          <p class="muted">{t`For a notice board or a chat. Whoever opens it can ask to join; you let them in or not.`}</p>
          {problem && (
            <Notice tone="danger" spoken>
              <p>{problem.detail}</p>
            </Notice>
          )}
          {!load.data && !load.problem && <Skeleton lines={2} />}
          {load.data && !url && (
            <div>
              <Button kind="secondary" icon="link" busy={make.busy} onClick={() => make.run()}>{t`Make a link`}</Button>
            </div>
          )}
          {url && (
            <>
              <div ref={place}>
                <TextInput label={t`The link`} readOnly value={url} onChange={() => undefined} />
              </div>
              <div class="row">
                <Button icon={copied ? "check" : "copy"} onClick={copy}>
                  {copied ? t`Copied` : t`Copy the link`}
                </Button>
                <ConfirmButton
                  kind="quiet"
                  question={t`End this link?`}
                  consequence={t`Who opens it afterwards finds nothing. Requests that came by it stay. You can make another one.`}
                  confirm={t`End the link`}
                  onConfirm={revoke}
                >{t`End the link`}</ConfirmButton>
              </div>
            </>
          )}
        </>
      )}
    </section>
  );
}
