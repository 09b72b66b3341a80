/** The register's last line: what it is good for, ways to take it along, and who is mailed it. */
import { plural, t } from "@lingui/core/macro";
import { useRef, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { toast } from "../../ui/Toast.tsx";
import { useWhenChanged } from "../../ui/whenChanged.ts";
import { Copy } from "./Copy.tsx";
import { short } from "./search.ts";

type HeadOut = Schemas["HeadOut"];

export function Head() {
  const { slug, store } = useHere();
  const load = useLoad(
    () => ask(api.GET("/api/v1/cooperatives/{slug}/decisions/head", { params: { path: { slug } } })),
    [slug, store.generation.value],
  );
  // Each entry changes a decision, or leaves it as it is and sends it anew: either way the list is another.
  const list = store.all("decisions");
  const seen = useRef({ list, times: 0 });
  if (seen.current.list !== list) seen.current = { list, times: seen.current.times + 1 };
  useWhenChanged(String(seen.current.times), load.data !== undefined && !load.loading, load.reload);
  return (
    <Card>
      <section class="stack" aria-labelledby="head">
        <h2 id="head" class="reg-section">{t`The register's last line`}</h2>
        {load.data ? <Line head={load.data} /> : load.problem ? <Notice tone="danger">{load.problem.detail}</Notice> : <Skeleton lines={3} />}
        <details class="reg-fold">
          <summary>{t`What is this?`}</summary>
          <div class="stack-small">
            <p>{t`Each entry of the register carries a fingerprint that is computed from its text and from the fingerprint before it. So the last one stands for everything before.`}</p>
            <p>{t`Whoever keeps this line, on paper or in a mail, can show later that nothing was changed: alter one letter of an old decision and every fingerprint after it is another.`}</p>
            <p>
              <a class="reg-link" href="/about/verify">{t`How to check the register yourself`}</a>
            </p>
          </div>
        </details>
        <div class="reg-ways">
          <a class="button secondary small-button" href={`/api/v1/cooperatives/${slug}/decisions.pdf`} download target="_blank">
            <Icon name="document" />
            <span>{t`Register as PDF`}</span>
          </a>
          <a class="button secondary small-button" href={`/api/v1/cooperatives/${slug}/decisions/export`} download target="_blank">
            <Icon name="copy" />
            <span>{t`Everything to check (ZIP)`}</span>
          </a>
        </div>
        <Mails />
      </section>
    </Card>
  );
}

function Line({ head }: { head: HeadOut }) {
  const { cooperative } = useHere();
  const { number, hash, at } = head;
  if (hash === null) return <p class="muted">{t`There is no entry yet. The first vote that closes makes it.`}</p>;
  const line = `${cooperative.name} · ${number} · ${at ?? ""} · sha256:${hash}`;
  return (
    <div class="stack-small">
      <p class="head-line" role="status">
        <code class="head-hash" title={hash}>
          {short(hash)}
        </code>
        <span class="small muted">
          {plural(number, { one: "# entry", other: "# entries" })}
          {at && (
            <>
              {" · "}
              <DateTime at={at} style="short" />
            </>
          )}
        </span>
      </p>
      <Copy text={line} said={t`The line is copied. Keep it somewhere else: in a mail, in the minutes, on paper.`}>
        {t`Copy the line`}
      </Copy>
    </div>
  );
}

/** Who is mailed the head. Everyone may know; administrators change it. */
function Mails() {
  const { slug, is, store } = useHere();
  const [editing, setEditing] = useState(false);
  const load = useLoad(
    () => ask(api.GET("/api/v1/cooperatives/{slug}/decisions/head-mails", { params: { path: { slug } } })),
    [slug, store.generation.value],
  );
  const mails = load.data;
  if (!mails) return load.problem ? <Notice tone="danger">{load.problem.detail}</Notice> : <Skeleton lines={2} />;
  return (
    <section class="stack-small" aria-labelledby="head-mails">
      <h3 id="head-mails" class="reg-small">{t`Who gets it by mail`}</h3>
      {mails.addresses.length === 0 ? (
        <p class="small muted">{t`Nobody yet. The more people outside this server hold it, the surer it is: an auditor, a federation, a few members.`}</p>
      ) : (
        <ul class="head-addresses small">
          {mails.addresses.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ul>
      )}
      {mails.sent_at && (
        <p class="small muted">
          {t`Last sent`} <DateTime at={mails.sent_at} style="short" />
          {mails.sent_number != null && ` · ${t`entry ${mails.sent_number}`}`}
        </p>
      )}
      {is("admin") && (
        <div>
          <Button small kind="secondary" icon="envelope" onClick={() => setEditing(true)}>
            {t`Change who gets it`}
          </Button>
        </div>
      )}
      <Dialog title={t`Who gets the last line by mail`} open={editing} onClose={() => setEditing(false)}>
        <Addresses
          addresses={mails.addresses}
          onSaved={() => {
            setEditing(false);
            load.reload();
          }}
        />
      </Dialog>
    </section>
  );
}

function Addresses({ addresses, onSaved }: { addresses: readonly string[]; onSaved: () => void }) {
  const { slug } = useHere();
  const [text, setText] = useState(addresses.join("\n"));
  const send = useSubmit(async () => {
    const wanted = text.split(/[\s,;]+/).filter(Boolean);
    const params = { path: { slug } };
    await ask(api.PUT("/api/v1/cooperatives/{slug}/decisions/head-mails", { params, body: { addresses: wanted } }));
    toast(t`Saved.`);
    onSaved();
  });
  const wrong = send.problem?.fields.find(({ field }) => field.startsWith("addresses"));
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={wrong ? [wrong.field] : []}>
      <TextArea
        label={t`Addresses, one a line`}
        hint={t`At most 20. They get it the day after a decision, and once a week. It holds no names and no votes.`}
        rows={4}
        spellcheck={false}
        value={text}
        onChange={setText}
        error={wrong?.message}
      />
      <Button type="submit" busy={send.busy}>{t`Save`}</Button>
    </Form>
  );
}
