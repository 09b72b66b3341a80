import { t } from "@lingui/core/macro";
import { api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import type { PageProps } from "../../app/page.tsx";
import { loadMyCooperatives, me, myCooperatives } from "../../app/session.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { PageSkeleton } from "../../ui/Skeleton.tsx";
import { AlreadyIn, CardSheet, SignInFirst } from "./CardSheet.tsx";

export default function JoinPage({ params }: PageProps) {
  const token = params["token"] ?? "";
  const load = useLoad(() => ask(api.GET("/api/v1/share-links/{token}", { params: { path: { token } } })), [token]);
  const [message, setMessage, clear] = useDraft(`join:${token}`);
  const send = useSubmit(async () => {
    await ask(api.POST("/api/v1/share-links/{token}/requests", { params: { path: { token } }, body: { message } }));
    await loadMyCooperatives();
    clear();
  });
  return (
    <Loaded load={load}>
      {(card) => {
        if (me.value === undefined) return <PageSkeleton />;
        const mine = myCooperatives.value?.find((one) => one.cooperative.slug === card.slug);
        return (
          <CardSheet title={t`Join ${card.name}`} card={card}>
            {!me.value ? (
              <SignInFirst />
            ) : mine?.membership.status === "applicant" ? (
              <>
                <Notice tone="success" title={t`Your request is sent`} spoken>
                  <p>{t`An administrator or secretary answers it. You will get a mail.`}</p>
                </Notice>
                <ButtonLink kind="secondary" href="/home">{t`To my cooperatives`}</ButtonLink>
              </>
            ) : mine ? (
              <AlreadyIn card={card} />
            ) : (
              <Form onSubmit={() => send.run()} problem={send.problem} fields={["message"]}>
                <TextArea
                  label={t`A few words about yourself`}
                  hint={t`The administrators and secretaries read them, and let you in.`}
                  optional
                  maxLength={2000}
                  value={message}
                  onChange={setMessage}
                  error={send.problem?.of("message")}
                />
                <Button type="submit" wide icon="hand" busy={send.busy}>{t`Ask to join`}</Button>
              </Form>
            )}
          </CardSheet>
        );
      }}
    </Loaded>
  );
}
