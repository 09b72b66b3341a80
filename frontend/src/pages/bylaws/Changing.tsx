/** Writing a change of the bylaws: values with their source, matters, and a word on why. */
import { t } from "@lingui/core/macro";
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { useBylaws, type Bylaws } from "./bylaws.ts";
import { ChangeSummary } from "./ChangeSummary.tsx";
import { draftOf, editingOf, nothing, readEditing, type Editing } from "./edits.ts";
import { MattersEditor } from "./MattersEditor.tsx";
import { ValuesEditor } from "./ValuesEditor.tsx";
import "./bylaws.css";
import "../questions/form.css";

export function Changing({ query }: PageProps) {
  const number = query["draft"] === undefined ? undefined : Number(query["draft"]);
  return number === undefined ? <New path={query["path"]} /> : <Again number={number} />;
}

/** A new draft, made from the version in force. */
function New({ path }: { path: string | undefined }) {
  const load = useBylaws();
  return (
    <Loaded load={load}>{(base) => <Writing base={base} draft={null} path={path} />}</Loaded>
  );
}

/** A draft that is there already, and the version that it was made from. */
function Again({ number }: { number: number }) {
  const draft = useBylaws(number);
  return (
    <Loaded load={draft}>
      {(found) =>
        found.version.base_version === null || found.version.status !== "draft" ? (
          <ProblemState problem={new Problem(403, { detail: t`This version is no draft any more, so it stays as it is.` })} />
        ) : (
          <OfBase number={found.version.base_version} draft={found} />
        )
      }
    </Loaded>
  );
}

function OfBase({ number, draft }: { number: number; draft: Bylaws }) {
  const load = useBylaws(number);
  return <Loaded load={load}>{(base) => <Writing base={base} draft={draft} path={undefined} />}</Loaded>;
}

interface WritingProps {
  base: Bylaws;
  draft: Bylaws | null;
  /** A value to open, such as one that is still to settle. */
  path: string | undefined;
}

function Writing({ base, draft, path }: WritingProps) {
  const { slug, is } = useHere();
  const { route } = useLocation();
  const number = draft?.version.version;
  const first = useMemo<Editing>(
    () => (draft ? editingOf(base, draft, draft.version.note) : nothing),
    [base.version.id, draft?.version.id],
  );
  const [kept, keep, forget] = useDraft(`bylaws:${slug}:${base.version.version}:${number ?? "new"}`);
  const editing = useMemo(() => (kept && readEditing(kept)) || first, [kept, first]);
  const change = (changed: Partial<Editing>) => keep(JSON.stringify({ ...editing, ...changed }));
  const send = useSubmit(async () => {
    const body = draftOf(editing, base.version.version);
    const { data } = await answer(
      number === undefined
        ? api.POST("/api/v1/cooperatives/{slug}/bylaws/drafts", { params: { path: { slug } }, body })
        : api.PUT("/api/v1/cooperatives/{slug}/bylaws/drafts/{version}", {
            params: { path: { slug, version: number } },
            body,
          }),
    );
    forget();
    route(`/c/${slug}/bylaws/versions/${data.version.version}`);
  });
  const may = draft ? draft.may_edit : is("admin", "secretary", "facilitator", "member");
  const shown = send.problem?.fields
    .map(({ field }) => field)
    .filter((field) => field !== "changes" && field !== "base_version" && field !== "matters");
  return (
    <>
      <PageHeader
        title={number === undefined ? t`Draft a change of the bylaws` : t`Change draft ${number}`}
        trail={[{ label: t`Bylaws`, href: `/c/${slug}/bylaws` }]}
        lead={t`A draft changes nothing by itself. It takes force by a vote, or, before the first vote here, when an administrator says that these are the statutes you already have.`}
      />
      {!may ? (
        <Notice tone="info" title={t`Not for you to change`}>
          <p>{t`A draft is changed by who made it, administrators and secretaries. Observers don't draft bylaws.`}</p>
        </Notice>
      ) : (
        <Form class="asking" onSubmit={() => send.run()} problem={send.problem} fields={shown}>
          <div class="asking-fields stack-large">
            <Notice tone="warning" title={t`No legal advice`}>
              <p>{base.warning}</p>
            </Notice>
            <ValuesEditor base={base} editing={editing} onChange={change} problem={send.problem} open={path} />
            <MattersEditor base={base} editing={editing} onChange={change} problem={send.problem} />
            <TextArea
              label={t`What changes, and why`}
              hint={t`In a sentence, for everyone who will decide on it.`}
              optional
              rows={2}
              maxLength={2000}
              value={editing.note}
              onChange={(note) => change({ note })}
              error={send.problem?.of("note")}
            />
          </div>
          <aside class="asking-beside">
            <ChangeSummary base={base} editing={editing} onReset={() => keep(JSON.stringify(first))} />
          </aside>
          <div class="asking-send">
            <Button type="submit" wide busy={send.busy}>
              {number === undefined ? t`Make the draft` : t`Save the draft`}
            </Button>
          </div>
        </Form>
      )}
    </>
  );
}
