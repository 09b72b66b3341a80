/** The form of a poll: short for the common case, everything else folded; what it means stands beside it. */
import { t } from "@lingui/core/macro";
import type { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { timeZone } from "../../app/session.ts";
import { Button } from "../../ui/Button.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import type { PollDraft } from "./draft.ts";
import { Afterwards, Recused } from "./Extras.tsx";
import { ImportOptions } from "./ImportOptions.tsx";
import { MajorityFields } from "./MajorityFields.tsx";
import { MatterFolds, MatterMethod, MatterTimes, MatterWho, SettingReasons } from "./MatterFields.tsx";
import { OTHER, type Matter } from "./matters.ts";
import { needs } from "./methods.ts";
import { MethodChoice, MethodSettings, RoundStart } from "./MethodFields.tsx";
import { Options, Times } from "./Options.tsx";
import { OpennessFolds, QuorumFold } from "./RuleFields.tsx";
import { Summary } from "./Summary.tsx";
import { Closing, Later } from "./Timing.tsx";
import { Who } from "./Who.tsx";
import "./form.css";

interface PollFormProps {
  draft: PollDraft;
  onChange: (draft: PollDraft) => void;
  onSend: () => unknown;
  busy: boolean;
  problem: Problem | undefined;
  /** The word on the button. */
  send: string;
  /** What it is about: with `other`, the asker sets everything. */
  matter: Matter;
  /** A poll that is changed always has an opening time. */
  scheduled?: boolean;
}

export type SetDraft = <N extends keyof PollDraft>(name: N, value: PollDraft[N]) => void;

/** Fields of the API that the form has no field for: said above it. */
const unseen = /^(thread_id|proposal_id|matter|adopts_version|secret_small_ok)$/;

export function PollForm({ draft, onChange, onSend, busy, problem, send, matter, scheduled = false }: PollFormProps) {
  const put = (changed: Partial<PollDraft>) => onChange({ ...draft, ...changed });
  const set: SetDraft = (name, value) => onChange({ ...draft, [name]: value });
  const of = (...starts: string[]) =>
    problem?.fields.find(({ field }) => starts.some((start) => field === start || field.startsWith(`${start}.`)))
      ?.message;
  const parts = { draft, set, put, of };
  const kind = needs[draft.method];
  const free = matter.code === OTHER;
  const shown = problem?.fields.map(({ field }) => field);
  const above = problem?.fields.filter(({ field }) => unseen.test(field)) ?? [];
  return (
    <Form class="asking" onSubmit={onSend} problem={problem} fields={shown}>
      <div class="asking-fields stack">
        {above.length > 0 && (
          <Notice tone="danger" spoken>
            {above.map(({ field, message }) => (
              <p key={field}>{message}</p>
            ))}
          </Notice>
        )}
        <Unsettled matter={matter} />
        <TextInput
          label={t`Question`}
          hint={t`As people should read it on the ballot.`}
          value={draft.title}
          maxLength={200}
          onChange={(value) => set("title", value)}
          error={of("title")}
        />
        <MarkdownEditor
          label={t`What people should know before they vote`}
          optional
          rows={3}
          value={draft.body}
          onChange={(value) => set("body", value)}
          error={of("body")}
        />
        {free && <MethodChoice draft={draft} onChange={onChange} error={of("method")} />}
        {!free && (
          <>
            <MatterWho {...parts} matter={matter} />
            <MatterMethod {...parts} matter={matter} onChange={onChange} />
          </>
        )}
        {kind.options === "times" && <Times draft={draft} set={set} problem={problem} zone={timeZone.value} />}
        {(kind.options === "labels" || kind.options === "costs") && (
          <>
            <Options draft={draft} set={set} problem={problem} />
            <ImportOptions draft={draft} only={free ? undefined : matter.methods} onChange={onChange} />
          </>
        )}
        {(free || matter.may_change.settings === "any") && <MethodSettings draft={draft} set={set} of={of} />}
        {draft.method === "consent" && !scheduled && <RoundStart {...parts} />}
        {!free && (
          <>
            <SettingReasons {...parts} matter={matter} />
            <MatterTimes {...parts} matter={matter} scheduled={scheduled} />
          </>
        )}
        {free && <Closing draft={draft} set={set} error={of("closes_at")} />}
        <div class="folds">
          {free && (
            <>
              <Who draft={draft} set={set} put={put} error={of("electorate")} />
              <QuorumFold draft={draft} set={set} error={of("rules.quorum")} />
              {kind.majority !== "never" && <MajorityFields draft={draft} set={set} error={of("rules.majority")} />}
              <OpennessFolds draft={draft} set={set} of={of} />
            </>
          )}
          {!free && <MatterFolds {...parts} matter={matter} />}
          <Recused {...parts} />
          <Afterwards {...parts} />
          <Later draft={draft} set={set} of={of} scheduled={scheduled} timed={!free} />
        </div>
      </div>
      <aside class="asking-beside">
        <Summary draft={draft} matter={matter} />
      </aside>
      <div class="asking-send">
        <Button type="submit" wide busy={busy}>
          {send}
        </Button>
      </div>
    </Form>
  );
}

/** Why nothing can be voted on a matter yet, and where to settle it. */
function Unsettled({ matter }: { matter: Matter }) {
  const { slug } = useHere();
  if (matter.unsettled.length === 0) return null;
  return (
    <Notice tone="warning" title={t`The bylaws must say something first`}>
      <p>{t`No vote on this can open before they do:`}</p>
      <ul>
        {matter.unsettled.map((one) => (
          <li key={one.path}>
            <a class="matters-link" href={`/c/${slug}/bylaws/change?path=${one.path}`}>
              {one.topic}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
