import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import type { PageProps } from "../../app/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { rich } from "../../ui/rich.tsx";
import { DemoPeople } from "./DemoPeople.tsx";
import { CodeInput, EmailInput, PasswordInput, Sheet } from "./parts.tsx";
import { useArrival, useCodeProblem, withNext } from "./signing.ts";

type Way = "password" | "code";

export default function SignInPage({ query }: PageProps) {
  const arrive = useArrival(query);
  const [way, setWay] = useState<Way>("password");
  const [email, setEmail] = useState("");
  return (
    <>
      <Sheet>
        <PageHeader title={t`Sign in`} />
        <div class="ways">
          <button type="button" aria-pressed={way === "password"} onClick={() => setWay("password")}>
            {t`Password`}
          </button>
          <button type="button" aria-pressed={way === "code"} onClick={() => setWay("code")}>
            {t`Code by mail`}
          </button>
        </div>
        {way === "password" ? (
          <ByPassword email={email} setEmail={setEmail} arrive={arrive} reset={withNext("/reset", query)} />
        ) : (
          <ByCode email={email} setEmail={setEmail} arrive={arrive} />
        )}
        <p class="account-foot">
          {rich(t`New here? <a>Create an account</a>`, { a: <a href={withNext("/sign-up", query)} /> })}
        </p>
      </Sheet>
      <DemoPeople arrive={arrive} />
    </>
  );
}

interface WayProps {
  email: string;
  setEmail: (email: string) => void;
  arrive: ReturnType<typeof useArrival>;
}

function ByPassword({ email, setEmail, arrive, reset }: WayProps & { reset: string }) {
  const [password, setPassword] = useState("");
  const send = useSubmit(async () => arrive(await ask(api.POST("/api/v1/sign-in", { body: { email, password } }))));
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["email", "password"]}>
      <EmailInput value={email} onChange={setEmail} error={send.problem?.of("email")} />
      <PasswordInput value={password} onChange={setPassword} error={send.problem?.of("password")} />
      <Button type="submit" wide busy={send.busy}>{t`Sign in`}</Button>
      <p>
        <a href={reset}>{t`Forgotten your password?`}</a>
      </p>
    </Form>
  );
}

function ByCode({ email, setEmail, arrive }: WayProps) {
  const [sent, setSent] = useState(false);
  const [code, setCode] = useState("");
  const request = useSubmit(async () => {
    await ask(api.POST("/api/v1/sign-in/code/request", { body: { email } }));
    setSent(true);
  });
  const send = useSubmit(async () => arrive(await ask(api.POST("/api/v1/sign-in/code", { body: { email, code } }))));
  const refused = useCodeProblem(send.problem);
  if (!sent)
    return (
      <Form onSubmit={() => request.run()} problem={request.problem} fields={["email"]}>
        <EmailInput value={email} onChange={setEmail} error={request.problem?.of("email")} />
        <Button type="submit" wide busy={request.busy}>{t`Send me a code`}</Button>
      </Form>
    );
  return (
    <Form onSubmit={() => send.run()} problem={refused} fields={["code"]}>
      <p>{t`If ${email} has an account, a code is on its way.`}</p>
      <CodeInput value={code} onChange={setCode} error={refused?.of("code")} autoFocus />
      <Button type="submit" wide busy={send.busy}>{t`Sign in`}</Button>
      <Button kind="quiet" onClick={() => setSent(false)}>{t`Send another code`}</Button>
    </Form>
  );
}
