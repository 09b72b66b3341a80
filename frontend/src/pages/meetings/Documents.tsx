/** Files of a meeting or of one of its items. */
import { t } from "@lingui/core/macro";
import { useRef } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { locale } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { addDocument, removeDocument } from "./calls.ts";
import { sizeOf } from "./reading.ts";
import type { Doc } from "./types.ts";

const MOST_BYTES = 10_000_000;
/** By the name's end: browsers know no type for some of them. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  odt: "application/vnd.oasis.opendocument.text",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain",
};

/** The file with a type that the server knows it by; throws a Problem for any other. */
export function fileToSend(file: File, only: readonly string[] = Object.keys(TYPES)): File {
  const end = file.name.toLowerCase().split(".").pop() ?? "";
  const type = only.includes(end) ? TYPES[end] : undefined;
  if (!type) throw new Problem(422, { detail: t`This kind of file can't be added. These can: ${only.join(", ")}.` });
  if (file.size > MOST_BYTES) throw new Problem(413, { detail: t`This file is larger than 10 MB. Make it smaller, or add a link to it.` });
  return file.type === type ? file : new File([file], file.name, { type });
}

interface FileButtonProps {
  children: string;
  busy: boolean;
  only?: readonly string[];
  /** Whose file, for those who don't see where the button stands. */
  about?: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ children, busy, only = Object.keys(TYPES), about, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        class="unheard"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={only.map((end) => `.${end}`).join(",")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = "";
        }}
      />
      <Button small kind="secondary" icon="plus" busy={busy} onClick={() => input.current?.click()}>
        {children}
        {about && <span class="unheard">: {about}</span>}
      </Button>
    </>
  );
}

interface DocumentsProps {
  meeting: string;
  /** Null: of the meeting itself. */
  item: string | null;
  documents: readonly Doc[];
  adds: boolean;
}

export function Documents({ meeting, item, documents, adds }: DocumentsProps) {
  const { membership, store } = useHere();
  const upload = useSubmit(async (_key, file: File) => {
    const { data, response } = await answer(addDocument(meeting, fileToSend(file), item));
    if (item === null) store.take(response, { meeting_documents: [data] });
  });
  return (
    <div class="stack-small">
      {documents.length === 0 && item === null && <p class="small muted">{t`Accounts, budgets, drafts: members find here what they should read beforehand.`}</p>}
      {documents.length > 0 && (
        <ul class="documents">
          {documents.map((one) => (
            <li key={one.id} class="document">
              <Icon name="document" />
              <a class="document-name" href={one.url} target="_blank" download={one.name}>
                {one.name}
              </a>
              <span class="small muted tabular">{sizeOf(one.bytes, locale.value)}</span>
              {(adds || one.author_id === membership.id) && (
                <ConfirmButton
                  kind="quiet"
                  small
                  question={t`Remove this paper?`}
                  consequence={one.name}
                  confirm={t`Remove`}
                  onConfirm={async () => {
                    await answer(removeDocument(one.id));
                  }}
                >
                  {t`Remove`}
                  <span class="unheard"> {one.name}</span>
                </ConfirmButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {upload.problem && (
        <Notice tone="danger" spoken>
          <p>{upload.problem.of("document") ?? upload.problem.detail}</p>
        </Notice>
      )}
      {adds && (
        <p>
          <FileButton busy={upload.busy} onFile={(file) => void upload.run(file)}>
            {t`Add a paper`}
          </FileButton>
        </p>
      )}
    </div>
  );
}
