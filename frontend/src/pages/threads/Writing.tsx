import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useSubmit } from "../../api/hooks.ts";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface WritingProps {
  /** Where the unsent text is kept. */
  draft: string;
  label: string;
  send: string;
  rows?: number;
  autoFocus?: boolean;
  onSend: (key: string, body: string) => Promise<unknown>;
  onCancel?: () => void;
}

/** A place to write a comment or a reply. */
export function Writing({ draft, label, send, rows = 4, autoFocus, onSend, onCancel }: WritingProps) {
  const [body, setBody, clear] = useDraft(draft);
  const submit = useSubmit(async (key: string) => {
    await onSend(key, body);
    clear();
    onCancel?.();
  });
  return (
    <Form onSubmit={() => submit.run()} problem={submit.problem} fields={["body"]} class="writing">
      <MarkdownEditor
        label={label}
        autoFocus={autoFocus === true}
        value={body}
        onChange={setBody}
        rows={rows}
        maxLength={20_000}
        error={submit.problem?.of("body")}
        onSend={() => void submit.run()}
      />
      <div class="row">
        <Button type="submit" busy={submit.busy}>
          {send}
        </Button>
        {onCancel && (
          <Button
            kind="quiet"
            onClick={() => {
              clear();
              onCancel();
            }}
          >
            {body.trim() === "" ? t`Close` : t`Discard`}
          </Button>
        )}
      </div>
    </Form>
  );
}

export interface Wording {
  title?: string;
  body: string;
  version: number;
}

interface EditingProps {
  /** The text's id. */
  of: string;
  /** The present wording. */
  text: Wording;
  onSave: (wording: Wording) => Promise<unknown>;
  onClose: () => void;
}

/** Another wording of one's own text. When it changed meanwhile both are shown, and nothing is lost. */
export function Editing({ of, text, onSave, onClose }: EditingProps) {
  // What arrives meanwhile changes neither the draft nor where it is kept.
  const [opened] = useState(text);
  const [base, setBase] = useState(text);
  const kept = `edit:${of}:${opened.version}`;
  const [title, setTitle, clearTitle] = useDraft(opened.title === undefined ? null : `${kept}:title`, opened.title);
  const [body, setBody, clearBody] = useDraft(kept, opened.body);
  const [theirs, setTheirs] = useState<Wording>();
  const finish = () => {
    clearTitle();
    clearBody();
    onClose();
  };
  const save = useSubmit(async () => {
    await onSave({ ...(text.title !== undefined && { title }), body, version: base.version });
    finish();
  });
  const current = save.problem?.code === "edit_conflict" ? (save.problem.data["current"] as Wording) : undefined;
  const conflict = current ?? theirs;
  return (
    <Form
      onSubmit={() => save.run()}
      problem={current ? undefined : save.problem}
      fields={["title", "body"]}
      class="writing"
    >
      {conflict && (
        <Notice tone="warning" title={t`This text was changed while you were writing`} spoken>
          <p>{t`Perhaps by you, on another device. It now reads:`}</p>
          {conflict.title !== undefined && <p><strong>{conflict.title}</strong></p>}
          <p class="wording">{conflict.body}</p>
          {current && (
            <div class="row">
              <Button
                kind="secondary"
                small
                onClick={() => {
                  setTheirs(current);
                  setBase({ ...base, version: current.version });
                  save.clear();
                }}
              >{t`Keep mine and go on`}</Button>
              <Button
                kind="quiet"
                small
                onClick={() => {
                  setTitle(current.title ?? "");
                  setBody(current.body);
                  setBase(current);
                  setTheirs(undefined);
                  save.clear();
                }}
              >{t`Take this wording`}</Button>
            </div>
          )}
        </Notice>
      )}
      {text.title !== undefined && (
        <TextInput
          label={t`Title`}
          value={title}
          onChange={setTitle}
          maxLength={200}
          error={save.problem?.of("title")}
        />
      )}
      <MarkdownEditor
        label={t`Your text`}
        autoFocus
        value={body}
        onChange={setBody}
        rows={5}
        maxLength={text.title === undefined ? 20_000 : 50_000}
        error={save.problem?.of("body")}
        onSend={() => void save.run()}
      />
      <div class="row">
        <Button type="submit" busy={save.busy}>{t`Save`}</Button>
        <Button kind="quiet" onClick={finish}>{t`Leave it as it was`}</Button>
      </div>
    </Form>
  );
}
