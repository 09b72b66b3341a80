import { plural, t } from "@lingui/core/macro";
import { useId, useState } from "preact/hooks";
import { api, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { roleName } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Select, TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { rolesToGive, useClasses, type Role } from "../members/people.ts";
import { countLines } from "./lines.ts";
import { useDraft } from "../../ui/drafts.ts";

const MOST_BYTES = 1_000_000;

/** The text of a file, whatever a spreadsheet wrote it in: UTF-8 with or without its mark, UTF-16, Windows. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Addresses, pasted or from a file. */
export function InviteForm({ onReport }: { onReport: (report: Schemas["ImportReport"]) => void }) {
  const here = useHere();
  const classes = useClasses();
  const fileId = useId();
  const [text, setText, clear] = useDraft(`invite:${here.slug}`);
  const [message, setMessage, clearMessage] = useDraft(`invite-message:${here.slug}`);
  const [role, setRole] = useState<Role>("member");
  const [classId, setClassId] = useState("");
  const [fileProblem, setFileProblem] = useState<string>();
  const send = useSubmit(async () => {
    const report = await ask(
      api.POST("/api/v1/cooperatives/{slug}/invitations", {
        params: { path: { slug: here.slug } },
        body: { text, role, class_id: classId || null, message },
      }),
    );
    clear();
    clearMessage();
    onReport(report);
    scrollTo({ top: 0 });
  });
  const takeFile = async (file: File | undefined) => {
    setFileProblem(undefined);
    if (!file) return;
    if (file.size > MOST_BYTES) return setFileProblem(t`This file is too large: at most 1 MB, about 5,000 lines.`);
    const read = await textOf(file);
    if (read.includes("\0")) return setFileProblem(t`This is not a text file. Save the table as CSV and choose that.`);
    setText(read);
  };
  const { addresses, without } = countLines(text);
  const wrong = send.problem;
  return (
    <Card>
      <Form onSubmit={() => send.run()} problem={wrong} fields={["text", "role", "class_id", "message"]}>
        <h2 class="form-title">{t`Invite by mail`}</h2>
        <div class="invite-text">
          <TextArea
            label={t`Addresses, one a line`}
            hint={
              <>
                {t`Paste them, or lines of a table: address, name, number, class, role.`}
                <br />
                <code>ane@example.org, Ane Agirre, 41</code>
              </>
            }
            rows={6}
            spellcheck={false}
            value={text}
            onChange={setText}
            error={wrong?.of("text")}
          />
        </div>
        <div class="row">
          <label class="button secondary small-button file-button" for={fileId}>
            <Icon name="document" />
            <span>{t`Take a CSV file`}</span>
            <input
              id={fileId}
              class="unheard"
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              onChange={(event) => {
                void takeFile(event.currentTarget.files?.[0]);
                event.currentTarget.value = "";
              }}
            />
          </label>
          <span class="muted small" role="status">
            {addresses > 0 && plural(addresses, { one: "# address", other: "# addresses" })}
            {addresses > 0 && without > 0 && " · "}
            {without > 0 && plural(without, { one: "# line without an address", other: "# lines without an address" })}
          </span>
        </div>
        {fileProblem && (
          <p class="field-error" role="alert">
            <Icon name="warning" size={18} /> <span>{fileProblem}</span>
          </p>
        )}
        <div class="invite-pair">
          <Select
            label={t`Role`}
            hint={t`Where a line names none.`}
            value={role}
            onChange={setRole}
            options={rolesToGive(here).map((one) => ({ value: one, label: roleName(one) }))}
            error={wrong?.of("role")}
          />
          {classes.length > 0 && (
            <Select
              label={t`Class`}
              hint={t`Where a line names none.`}
              value={classId}
              onChange={setClassId}
              options={[{ value: "", label: t`None` }, ...classes.map((one) => ({ value: one.id, label: one.name }))]}
              error={wrong?.of("class_id")}
            />
          )}
        </div>
        <TextArea
          label={t`A few words in the mail`}
          optional
          rows={2}
          maxLength={2000}
          value={message}
          onChange={setMessage}
          error={wrong?.of("message")}
        />
        <Button type="submit" icon="envelope" busy={send.busy}>
          {addresses > 0 ? plural(addresses, { one: "Invite # person", other: "Invite # people" }) : t`Invite`}
        </Button>
      </Form>
    </Card>
  );
}
