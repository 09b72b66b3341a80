/** Writing an item of the agenda. */
import { t } from "@lingui/core/macro";
import { answer, api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/Choice.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Select, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { CHANGE_BYLAWS } from "../questions/matters.ts";
import { useMatters } from "../questions/useMatters.ts";
import { addItem, changeItem } from "./calls.ts";
import type { Item, ItemKind, Meeting } from "./types.ts";
import { itemKind, itemKindHint } from "./words.ts";

interface Typed {
  kind: ItemKind;
  title: string;
  body: string;
  minutes: string;
  matter: string;
  adopts: string;
  note: string;
}

const kinds: readonly ItemKind[] = ["information", "debate", "motion", "election"];

function typedOf(item: Item | null): Typed {
  if (!item) return { kind: "motion", title: "", body: "", minutes: "", matter: "", adopts: "", note: "" };
  return {
    kind: item.kind,
    title: item.title,
    body: item.body,
    minutes: item.minutes === null ? "" : String(item.minutes),
    matter: item.matter ?? "",
    adopts: item.adopts_version === null ? "" : String(item.adopts_version),
    note: "",
  };
}

function readTyped(kept: string, first: Typed): Typed {
  try {
    return { ...first, ...(JSON.parse(kept) as Partial<Typed>) };
  } catch {
    return first;
  }
}

interface ItemFormProps {
  meeting: Meeting;
  /** Null: a new one. */
  item: Item | null;
  manages: boolean;
  onDone: () => void;
}

export function ItemForm({ meeting, item, manages, onDone }: ItemFormProps) {
  const { store } = useHere();
  const first = typedOf(item);
  const [kept, keep, forget] = useDraft(item ? `item:${item.id}:${item.version}` : `item:${meeting.id}`);
  const typed = kept ? readTyped(kept, first) : first;
  const put = (changed: Partial<Typed>) => keep(JSON.stringify({ ...typed, ...changed }));
  const voted = typed.kind === "motion" || typed.kind === "election";
  const adopts = typed.kind === "motion" && typed.matter === CHANGE_BYLAWS;
  const rewritten = item?.kind === "motion" && (typed.body !== item.body || typed.title !== item.title);
  const send = useSubmit(async (key) => {
    const minutes = typed.minutes.trim() === "" ? null : Number(typed.minutes);
    const body = {
      kind: typed.kind,
      title: typed.title,
      body: typed.body,
      minutes,
      matter: voted ? typed.matter || null : null,
      adopts_version: adopts && typed.adopts ? Number(typed.adopts) : null,
    };
    const { data, response } = await answer(
      item
        ? changeItem(item.id, { ...body, note: rewritten ? typed.note.trim() || null : null, version: item.version })
        : addItem(meeting.id, key, body),
    );
    store.take(response, { agenda_items: [data] });
    forget();
    onDone();
  });
  const of = (name: string) => send.problem?.of(name);
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["kind", "title", "body", "minutes", "matter", ...(adopts ? ["adopts_version"] : []), "note"]}>
      <RadioGroup
        legend={t`What kind of item is it?`}
        options={kinds.map((value) => ({ value, label: itemKind(value), hint: itemKindHint(value) }))}
        value={typed.kind}
        onChange={(kind) => put({ kind })}
        error={of("kind")}
      />
      <TextInput label={t`Title`} value={typed.title} maxLength={200} autoFocus onChange={(title) => put({ title })} error={of("title")} />
      {voted && <MatterField matter={typed.matter} election={typed.kind === "election"} onChange={(matter) => put({ matter })} error={of("matter")} />}
      {adopts && <DraftField draft={typed.adopts} onChange={(draft) => put({ adopts: draft })} error={of("adopts_version")} />}
      <MarkdownEditor
        label={typed.kind === "motion" ? t`The motion, word for word` : t`What it is about`}
        hint={typed.kind === "motion" ? t`What the assembly adopts or rejects. It stands in the notice in full.` : undefined}
        optional={typed.kind !== "motion"}
        rows={typed.kind === "motion" ? 6 : 3}
        value={typed.body}
        onChange={(body) => put({ body })}
        onSend={() => void send.run()}
        error={of("body")}
      />
      {rewritten && (
        <TextInput label={t`What changed, and why`} optional value={typed.note} maxLength={2000} onChange={(note) => put({ note })} error={of("note")} />
      )}
      {manages && (
        <TextInput
          label={t`Minutes for it`}
          hint={t`So that everyone sees how long the meeting will be.`}
          optional
          inputMode="numeric"
          value={typed.minutes}
          onChange={(minutes) => put({ minutes })}
          error={of("minutes")}
        />
      )}
      <div class="row">
        <Button type="submit" busy={send.busy}>{item ? t`Save` : manages ? t`Put it on the agenda` : t`Ask for it`}</Button>
        <Button
          kind="secondary"
          onClick={() => {
            if (item) forget();
            onDone();
          }}
        >{t`Go back`}</Button>
      </div>
    </Form>
  );
}

interface DraftFieldProps {
  draft: string;
  onChange: (draft: string) => void;
  error: string | undefined;
}

/** Which draft the assembly would put in force, among those made from the bylaws that hold now. */
function DraftField({ draft, onChange, error }: DraftFieldProps) {
  const { slug } = useHere();
  const load = useLoad(
    () => ask(api.GET("/api/v1/cooperatives/{slug}/bylaws/versions", { params: { path: { slug }, query: { limit: 100 } } })),
    [slug],
  );
  const all = load.data?.items ?? [];
  const now = all.find(({ status }) => status === "in_force")?.version;
  const fitting = all.filter(({ status, base_version: base }) => status === "draft" && base === now);
  return (
    <div class="stack-small">
      <Select
        label={t`Which draft of the bylaws?`}
        hint={t`The notice says what it changes, and from then on the draft stands still. If it is adopted, it takes force as the vote closes.`}
        value={draft}
        onChange={onChange}
        options={[
          { value: "", label: load.data ? t`Choose a draft` : t`Loading…` },
          ...fitting.map(({ version, note }) => ({ value: String(version), label: note ? `${version}: ${note}` : t`Version ${version}` })),
        ]}
        error={error}
      />
      {load.data && fitting.length === 0 && (
        <p class="small">
          {t`There is no draft made from the bylaws in force.`} <a href={`/c/${slug}/bylaws/change`}>{t`Draft a change first`}</a>
        </p>
      )}
    </div>
  );
}

interface MatterFieldProps {
  matter: string;
  election: boolean;
  onChange: (matter: string) => void;
  error: string | undefined;
}

/** What is decided, as the bylaws name it, and what they ask for it. */
function MatterField({ matter, election, onChange, error }: MatterFieldProps) {
  const load = useMatters();
  const sorting = new Intl.Collator(language.value);
  const matters = (load.data ?? [])
    .filter((one) => one.body.kind === "assembly" && one.decides)
    .sort((a, b) => sorting.compare(a.name, b.name));
  const chosen = matters.find(({ code }) => code === matter);
  return (
    <div class="stack-small">
      <Select
        label={election ? t`Which election is it?` : t`What is decided?`}
        hint={t`Majority, quorum and secrecy follow from your bylaws.`}
        value={matter}
        onChange={onChange}
        options={[
          { value: "", label: load.data ? t`Nothing that the bylaws name` : t`Loading…` },
          ...matters.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        error={error}
      />
      {chosen && (
        <div class="bylaws-ask">
          <p class="small muted">{t`Your bylaws ask:`}</p>
          <ul class="plain-list">
            {chosen.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {chosen.unsettled.map((one) => (
              <li key={one.path} class="unsettled-line">
                {t`Still to settle in the bylaws:`} {one.topic}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
