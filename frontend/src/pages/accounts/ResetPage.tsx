import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import type { PageProps } from "../../app/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { CodeInput, EmailInput, PasswordInput, Sheet } from "./parts.tsx";
import { useArrival, useCodeProblem, withNext } from "./signing.ts";

export default function ResetPage({ query }: PageProps) {
  const arrive = useArrival(query);
  const [email, setEmail] = useState("");
  const [code, setCode] = useState("");
  const [password, setPassword] = useState("");
  const [sent, setSent] = useState(false);
  const request = useSubmit(async () => {
    await ask(api.POST("/api/v1/password/reset/request", { body: { email } }));
    setSent(true);
  });
  const send = useSubmit(async () =>
    arrive(await ask(api.POST("/api/v1/password/reset", { body: { email, code, password } }))),
  );
  const refused = useCodeProblem(send.problem);
  return (
    <Sheet>
      <PageHeader
        title={t`A new password`}
        lead={
          sent
            ? t`If ${email} has an account, a code is on its way. Every other device will be signed out.`
            : t`Tell us your address, and we send a code to it.`
        }
      />
      {sent ? (
        <Form onSubmit={() => send.run()} problem={refused} fields={["code", "password"]}>
          <CodeInput value={code} onChange={setCode} error={refused?.of("code")} autoFocus />
          <PasswordInput
            fresh
            label={t`New password`}
            value={password}
            onChange={setPassword}
            error={refused?.of("password")}
          />
          <Button type="submit" wide busy={send.busy}>{t`Set it and sign in`}</Button>
          <Button kind="quiet" onClick={() => setSent(false)}>{t`Send another code`}</Button>
        </Form>
      ) : (
        <Form onSubmit={() => request.run()} problem={request.problem} fields={["email"]}>
          <EmailInput value={email} onChange={setEmail} error={request.problem?.of("email")} />
          <Button type="submit" wide busy={request.busy}>{t`Send me a code`}</Button>
        </Form>
      )}
      <p class="account-foot">
        <a href={withNext("/sign-in", query)}>{t`Back to signing in`}</a>
      </p>
    </Sheet>
  );
}
