import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import type { PageProps } from "../../app/page.tsx";
import { timeZone } from "../../app/session.ts";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { rich } from "../../ui/rich.tsx";
import { CodeInput, EmailInput, PasswordInput, Sheet } from "./parts.tsx";
import { useArrival, useCodeProblem, withNext } from "./signing.ts";

export default function SignUpPage({ query }: PageProps) {
  const arrive = useArrival(query);
  const [name, setName] = useState("");
  const [email, setEmail] = useState(query["email"] ?? "");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [sent, setSent] = useState(false);
  const create = useSubmit(async () => {
    const body = { name, email, password, language: language.value, time_zone: timeZone.value };
    await ask(api.POST("/api/v1/sign-up", { body }));
    setSent(true);
  });
  const send = useSubmit(async () => arrive(await ask(api.POST("/api/v1/sign-in/code", { body: { email, code } }))));
  const refused = useCodeProblem(send.problem);
  if (sent)
    return (
      <Sheet>
        <PageHeader title={t`Is this address yours?`} lead={t`We sent a code to ${email}. With it your account is ready.`} />
        <Form onSubmit={() => send.run()} problem={refused} fields={["code"]}>
          <CodeInput value={code} onChange={setCode} error={refused?.of("code")} autoFocus />
          <Button type="submit" wide busy={send.busy}>{t`Finish`}</Button>
          <Button kind="quiet" onClick={() => setSent(false)}>{t`Change the address`}</Button>
        </Form>
      </Sheet>
    );
  const wrong = create.problem;
  return (
    <Sheet>
      <PageHeader title={t`Create an account`} />
      <Form onSubmit={() => create.run()} problem={wrong} fields={["name", "email", "password"]}>
        <TextInput
          label={t`Your name`}
          hint={t`As your fellow members know you.`}
          name="name"
          autoComplete="name"
          value={name}
          onChange={setName}
          error={wrong?.of("name")}
        />
        <EmailInput value={email} onChange={setEmail} error={wrong?.of("email")} />
        <PasswordInput fresh value={password} onChange={setPassword} error={wrong?.of("password")} />
        <Button type="submit" wide busy={create.busy}>{t`Create an account`}</Button>
      </Form>
      <p class="account-foot">
        {rich(t`You have an account? <a>Sign in</a>`, { a: <a href={withNext("/sign-in", query)} /> })}
      </p>
    </Sheet>
  );
}
