/** One remark with what its author may do with it, and the form to write one. */
import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { answer, api } from "../../../api/client.ts";
import { useSubmit } from "../../../api/hooks.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { Avatar } from "../../../ui/Avatar.tsx";
import { Button } from "../../../ui/Button.tsx";
import { ConfirmButton } from "../../../ui/Dialog.tsx";
import { useDraft } from "../../../ui/drafts.ts";
import { TextArea } from "../../../ui/Field.tsx";
import { Form } from "../../../ui/Form.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { DateTime } from "../../../ui/Time.tsx";
import type { Poll } from "../poll.ts";
import type { Kind, Remark } from "./remarks.ts";

interface SaidProps {
  remark: Remark;
  /** Its phase lasts: its author may still change it. */
  open: boolean;
  /** It may not be taken back, such as a question that has an answer. */
  stays?: boolean;
  children?: ComponentChildren;
}

/** Somebody's words. */
export function Said({ remark, open, stays = false, children }: SaidProps) {
  const { store, slug, membership, is } = useHere();
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const own = open && remark.author_id === membership.id && membership.status === "active";
  const moderates = membership.status === "active" && is("admin", "secretary", "facilitator");
  const author = store.one("members", remark.author_id);
  useEffect(() => {
    if (!own) setEditing(false);
  }, [own]);
  const close = () => {
    setEditing(false);
    row.current?.focus();
  };
  return (
    <li class="said-row">
      <Avatar person={author} size="small" />
      <div class="grow stack-small" ref={row} tabIndex={-1}>
        <p class="said-by">
          <a href={`/c/${slug}/members/${remark.author_id}`}>{author?.name ?? t`A member`}</a>{" "}
          <span class="small muted">
            <DateTime at={remark.created_at} style="short" />
            {remark.edited_at && ` · ${t`changed`}`}
          </span>
        </p>
        {editing ? <Rewrite remark={remark} onDone={close} /> : <Prose html={remark.html} />}
        {(own || moderates) && !editing && (
          <p class="said-acts">
            {own && <Button kind="quiet" small icon="edit" onClick={() => setEditing(true)}>{t`Change`}</Button>}
            {own && !stays ? <TakeBack remark={remark} /> : moderates && <Remove remark={remark} answered={stays} />}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

/** Takes a remark away, also somebody else's where the reader facilitates. */
function useRemove(remark: Remark): () => Promise<void> {
  const { store } = useHere();
  return async () => {
    const { response } = await answer(
      api.DELETE("/api/v1/remarks/{remark_id}", { params: { path: { remark_id: remark.id } } }),
    );
    store.take(response, {});
  };
}

function Remove({ remark, answered }: { remark: Remark; answered: boolean }) {
  const remove = useRemove(remark);
  return (
    <ConfirmButton
      kind="quiet"
      small
      icon="trash"
      question={t`Remove this remark?`}
      consequence={answered ? t`It is removed for everyone, with its answers.` : t`It is removed for everyone.`}
      confirm={t`Remove it`}
      onConfirm={remove}
    >
      {t`Remove`}
    </ConfirmButton>
  );
}

function TakeBack({ remark }: { remark: Remark }) {
  const remove = useRemove(remark);
  return (
    <ConfirmButton
      kind="quiet"
      small
      icon="trash"
      question={t`Take this back?`}
      consequence={t`It is removed for everyone.`}
      confirm={t`Take it back`}
      onConfirm={remove}
    >
      {t`Take back`}
    </ConfirmButton>
  );
}

function Rewrite({ remark, onDone }: { remark: Remark; onDone: () => void }) {
  const { store } = useHere();
  const [words, setWords] = useState(remark.text);
  const send = useSubmit(async () => {
    const { data, response } = await answer(
      api.PATCH("/api/v1/remarks/{remark_id}", { params: { path: { remark_id: remark.id } }, body: { text: words } }),
    );
    store.take(response, { remarks: [data] });
    onDone();
  });
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]} class="stack-small">
      <TextArea
        label={t`Your words`}
        value={words}
        onChange={setWords}
        rows={2}
        maxLength={2000}
        autoFocus
        error={send.problem?.of("text")}
      />
      <p class="said-acts">
        <Button type="submit" small busy={send.busy}>{t`Save`}</Button>
        <Button kind="quiet" small onClick={onDone}>{t`Leave it as it was`}</Button>
      </p>
    </Form>
  );
}

interface SayProps {
  poll: Poll;
  kind: Kind;
  parent?: Remark;
  label: string;
  hint?: string;
  button: string;
  autoFocus?: boolean;
  onDone?: () => void;
  onLeave?: () => void;
}

/** The form to say something; its words survive a reload. */
export function Say({ poll, kind, parent, label, hint, button, autoFocus, onDone, onLeave }: SayProps) {
  const { store } = useHere();
  const [words, setWords, clear] = useDraft(`remark:${poll.id}:${poll.round}:${parent?.id ?? kind}`);
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const send = useSubmit(async (key) => {
    const { data, response } = await answer(
      api.POST("/api/v1/polls/{poll_id}/remarks", {
        params: { path: { poll_id: poll.id }, header: { "Idempotency-Key": key } },
        body: { kind, text: words, parent_id: parent?.id ?? null },
      }),
    );
    store.take(response, { remarks: [data] });
    clear();
    onDone?.();
  });
  const submit = () => {
    const nothing = words.trim() === "";
    setEmpty(nothing);
    if (nothing) form.current?.querySelector("textarea")?.focus();
    else void send.run();
  };
  return (
    <div ref={form}>
      <Form onSubmit={submit} problem={send.problem} fields={["text"]} class="stack-small">
        <TextArea
          label={label}
          hint={hint}
          value={words}
          onChange={(text) => {
            setEmpty(false);
            setWords(text);
          }}
          rows={2}
          maxLength={2000}
          autoFocus={autoFocus ?? false}
          error={empty ? t`Write something first.` : send.problem?.of("text")}
        />
        <p class="said-acts">
          <Button type="submit" busy={send.busy}>
            {button}
          </Button>
          {onLeave && <Button kind="quiet" onClick={onLeave}>{t`Not now`}</Button>}
        </p>
      </Form>
    </div>
  );
}
