import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Choice.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { FieldError, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { DateTime, RelativeTime } from "../../ui/Time.tsx";
import { toast } from "../../ui/Toast.tsx";

type Scope = Schemas["Token"]["scopes"][number];

const DAY_MS = 86_400_000;

function scopes(): { value: Scope; label: string; hint: string }[] {
  return [
    { value: "read", label: t`Read`, hint: t`See what you can see.` },
    { value: "write", label: t`Write`, hint: t`Threads, comments, proposals and polls in your name.` },
    { value: "vote", label: t`Vote`, hint: t`Cast your ballots. Give this to no one but yourself.` },
    { value: "manage", label: t`Manage`, hint: t`Members, invitations and settings, as far as your role allows.` },
  ];
}

export function Tokens() {
  const load = useLoad(() => ask(api.GET("/api/v1/me/tokens")), []);
  const [making, setMaking] = useState(false);
  const remove = async (id: string) => {
    await ask(api.DELETE("/api/v1/me/tokens/{token_id}", { params: { path: { token_id: id } } }));
    load.reload();
  };
  return (
    <>
      <p class="muted">{t`A token lets a program act for you, within the rights you give it and until the day you choose.`}</p>
      <Loaded load={load}>
        {({ items }) => (
          <ul>
            {items.map((token) => (
              <li key={token.id} class="line">
                <div class="grow">
                  <strong>{token.name}</strong>{" "}
                  {scopes()
                    .filter((scope) => token.scopes.includes(scope.value))
                    .map((scope) => (
                      <Badge key={scope.value}>{scope.label}</Badge>
                    ))}
                  <p class="muted small">
                    {t`until`} <DateTime at={token.expires_at} style="day" /> ·{" "}
                    {token.last_used_at ? (
                      <>
                        {t`last used`} <RelativeTime at={token.last_used_at} />
                      </>
                    ) : (
                      t`never used`
                    )}
                  </p>
                </div>
                <ConfirmButton
                  small
                  question={t`Delete the token “${token.name}”?`}
                  consequence={t`Programs that use it stop working at once.`}
                  confirm={t`Delete`}
                  onConfirm={() => remove(token.id)}
                >{t`Delete`}</ConfirmButton>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <div>
        <Button kind="secondary" icon="key" onClick={() => setMaking(true)}>{t`Make a token`}</Button>
      </div>
      <NewToken
        open={making}
        onClose={() => {
          setMaking(false);
          load.reload();
        }}
      />
    </>
  );
}

/** The first moment of a day given as YYYY-MM-DD, where the reader is. */
function startOf(day: string): string {
  const moment = new Date(`${day}T00:00`);
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString();
}

function NewToken({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [name, setName] = useState("");
  const [rights, setRights] = useState<readonly Scope[]>(["read"]);
  const [day, setDay] = useState(() => new Date(Date.now() + 90 * DAY_MS).toISOString().slice(0, 10));
  const [secret, setSecret] = useState<string>();
  const make = useSubmit(async (key) => {
    const made = await ask(
      api.POST("/api/v1/me/tokens", {
        params: { header: { "Idempotency-Key": key } },
        body: { name, scopes: [...rights], expires_at: startOf(day) },
      }),
    );
    setSecret(made.secret);
  });
  const close = () => {
    setSecret(undefined);
    setName("");
    make.clear();
    onClose();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret ?? "");
      toast(t`Copied.`);
    } catch {
      toast(t`Your browser does not let us copy: select the text and copy it yourself.`, "warning");
    }
  };
  if (secret !== undefined)
    return (
      <Dialog title={t`Your new token`} open={open} onClose={close} actions={<Button onClick={close}>{t`I have kept it`}</Button>}>
        <Notice tone="warning">
          <p>{t`It is shown this once. Keep it as you keep a password.`}</p>
        </Notice>
        <code class="secret">{secret}</code>
        <Button kind="secondary" icon="copy" onClick={copy}>{t`Copy`}</Button>
      </Dialog>
    );
  const wrong = make.problem;
  return (
    <Dialog title={t`Make a token`} open={open} onClose={close}>
      <Form onSubmit={() => make.run()} problem={wrong} fields={["name", "scopes", "expires_at"]}>
        <TextInput
          label={t`What is it for?`}
          maxLength={100}
          value={name}
          onChange={setName}
          error={wrong?.of("name")}
        />
        <fieldset>
          <legend class="field-label">{t`It may`}</legend>
          {scopes().map((scope) => (
            <Checkbox
              key={scope.value}
              label={scope.label}
              hint={scope.hint}
              checked={rights.includes(scope.value)}
              onChange={(on) => setRights(on ? [...rights, scope.value] : rights.filter((one) => one !== scope.value))}
            />
          ))}
          <FieldError id="scopes-error" error={wrong?.of("scopes")} />
        </fieldset>
        <TextInput
          label={t`Ends on`}
          type="date"
          value={day}
          onChange={setDay}
          error={wrong?.of("expires_at")}
        />
        <Button type="submit" wide busy={make.busy}>{t`Make the token`}</Button>
      </Form>
    </Dialog>
  );
}
