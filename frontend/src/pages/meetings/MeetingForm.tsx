/** Preparing a meeting: what it is, where, when with all its calls, who leads it and how people speak. */
import { t } from "@lingui/core/macro";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { toLocal } from "../questions/zone.ts";
import { planCalls } from "./calls.ts";
import { momentOf, movedAlong, readForm, type MeetingDraft } from "./form.ts";
import { NoticeDeadline } from "./NoticeWords.tsx";
import { MemberSelect } from "./parts/MemberSelect.tsx";
import { momentIn } from "./parts/When.tsx";
import type { Planned } from "./types.ts";
import { callName, meetingKind, said } from "./words.ts";
import "./meetings.css";

const TYPING_MS = 350;

/** The hours of all calls, and that of each: no bylaws know more than nine. */
const callFields = ["calls", ...Array.from({ length: 9 }, (_, index) => `calls.${index + 1}`)];

/** The API's names of fields that have others here. */
const fieldOf: Partial<Record<keyof MeetingDraft, string>> = {
  starts: "calls",
  others: "calls",
  chair: "chair_id",
  secretary: "secretary_id",
  speaking: "speaking_seconds",
};

interface MeetingFormProps {
  draftKey: string;
  first: MeetingDraft;
  /** The notice has gone out: kind, title and times stand. */
  fixed?: boolean;
  send: string;
  onSend: (key: string, form: MeetingDraft, forget: () => void) => Promise<unknown>;
}

export function MeetingForm({ draftKey, first, fixed = false, send: word, onSend }: MeetingFormProps) {
  const { slug, cooperative } = useHere();
  const [kept, keep, forget] = useDraft(draftKey);
  const start = useMemo(() => first, [draftKey]);
  const form = useMemo(() => (kept ? readForm(kept, start) : start), [kept, start]);
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const put = (changed: Partial<MeetingDraft>) => {
    setMended(new Set([...mended, ...Object.keys(changed).map((name) => fieldOf[name as keyof MeetingDraft] ?? name)]));
    keep(JSON.stringify({ ...form, ...changed }));
  };
  const send = useSubmit((key) => {
    setMended(new Set());
    return onSend(key, form, forget);
  });
  const plan = usePlan(form);
  // What was wrong with a field is not said of what stands there by now.
  const of = (name: string) => (mended.has(name.split(".")[0] ?? name) ? undefined : send.problem?.of(name));
  const zone = cooperative.time_zone;
  const unsettled = send.problem?.code === "undecided" ? send.problem.fields[0]?.field : undefined;
  return (
    <Form
      class="preparing"
      onSubmit={() => send.run()}
      problem={send.problem}
      fields={["kind", "title", "intro", "place", "link", "remote", ...callFields, "chair_id", "secretary_id", "speaking_seconds"]}
    >
      <div class="stack-large preparing-fields">
        {!fixed && (
          <section class="stack" aria-labelledby="what">
            <h2 id="what" class="preparing-part">{t`What`}</h2>
            <RadioGroup
              legend={t`Kind of meeting`}
              options={[
                { value: "ordinary" as const, label: meetingKind("ordinary"), hint: t`The one that comes every year: accounts, plans, offices.` },
                { value: "extraordinary" as const, label: meetingKind("extraordinary"), hint: t`Called for something that can't wait.` },
              ]}
              value={form.kind}
              onChange={(kind) => put({ kind, others: null })}
            />
            <TextInput label={t`Title`} value={form.title} maxLength={200} placeholder={t`Yearly assembly`} onChange={(title) => put({ title })} error={of("title")} />
            <MarkdownEditor
              label={t`What members should know beforehand`}
              hint={t`Stands in the notice, before the agenda.`}
              optional
              rows={3}
              value={form.intro}
              onChange={(intro) => put({ intro })}
              error={of("intro")}
            />
          </section>
        )}
        <section class="stack" aria-labelledby="where">
          <h2 id="where" class="preparing-part">{t`Where`}</h2>
          <TextInput label={t`Place`} optional value={form.place} maxLength={300} placeholder={t`The bakery, Main Street 4`} onChange={(place) => put({ place })} error={of("place")} />
          {!fixed && (
            <Checkbox
              label={t`Members may take part from afar`}
              hint={t`They come in and vote in Batzar, from wherever they are.`}
              checked={form.remote}
              onChange={(remote) => put({ remote })}
              error={of("remote")}
            />
          )}
          {unsettled && (
            <p>
              <a href={`/c/${slug}/bylaws/change?path=${unsettled}`}>{t`Say it in the bylaws`}</a>
            </p>
          )}
          <TextInput
            type="url"
            label={t`Link to the call`}
            hint={t`Where those far away hear and see the meeting, such as a video call.`}
            optional
            value={form.link}
            maxLength={500}
            placeholder="https://"
            onChange={(link) => put({ link })}
            error={of("link")}
          />
        </section>
        {!fixed && <Calls form={form} put={put} plan={plan} zone={zone} of={of} />}
        <section class="stack" aria-labelledby="who">
          <h2 id="who" class="preparing-part">{t`Who leads it`}</h2>
          <div class="two-fields">
            <MemberSelect label={t`Chair`} value={form.chair} onChange={(chair) => put({ chair })} error={of("chair_id")} />
            <MemberSelect label={t`Keeps the minutes`} value={form.secretary} empty={first.secretary === "" ? t`The secretary` : undefined} onChange={(secretary) => put({ secretary })} error={of("secretary_id")} />
          </div>
          <p class="small muted">{t`Either can hand over to somebody else at any moment, also during the meeting.`}</p>
        </section>
        <section class="stack-small" aria-labelledby="speaking">
          <h2 id="speaking" class="preparing-part">{t`How people speak`}</h2>
          <Checkbox label={t`For and against take turns`} checked={form.alternate} onChange={(alternate) => put({ alternate })} />
          <Checkbox
            label={t`Who has not spoken yet goes first`}
            checked={form.first_time_first}
            onChange={(first_time_first) => put({ first_time_first })}
          />
          <TextInput
            label={t`Minutes for each speech`}
            hint={t`Shown as a clock to whoever speaks. Empty: no limit.`}
            optional
            inputMode="decimal"
            value={form.speaking}
            onChange={(speaking) => put({ speaking })}
            error={of("speaking_seconds")}
          />
        </section>
        <div class="row">
          <Button type="submit" busy={send.busy}>{word}</Button>
          {kept && (
            <Button kind="quiet" onClick={forget}>{t`Forget what I typed`}</Button>
          )}
        </div>
      </div>
      {!fixed && (
        <aside class="preparing-beside" aria-label={t`What follows from your bylaws`}>
          <Follows plan={plan} />
        </aside>
      )}
    </Form>
  );
}

interface Plan {
  planned: Planned | undefined;
  problem: string | undefined;
}

/** The other calls and the last day for the notice, asked anew a moment after the hour changed. */
function usePlan({ kind, starts }: MeetingDraft): Plan {
  const { slug, cooperative } = useHere();
  const [asked, setAsked] = useState({ kind, starts });
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ kind, starts }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [kind, starts]);
  const load = useLoad(async () => {
    const at = momentOf(asked.starts, cooperative.time_zone);
    if (at === asked.starts) return undefined;
    return (await answer(planCalls(slug, asked.kind, at))).data;
  }, [slug, asked.kind, asked.starts, cooperative.time_zone]);
  return { planned: load.problem ? undefined : load.data, problem: load.problem?.of("starts_at") ?? load.problem?.detail };
}

interface CallsProps {
  form: MeetingDraft;
  put: (changed: Partial<MeetingDraft>) => void;
  plan: Plan;
  zone: string;
  /** What is wrong with a field. */
  of: (field: string) => string | undefined;
}

function Calls({ form, put, plan, zone, of }: CallsProps) {
  const inWords = (local: string) => {
    const at = momentOf(local, zone);
    return at === local ? t`A day and an hour, on the cooperative's clock.` : momentIn(zone, at);
  };
  const planned = plan.planned?.calls.slice(1).map((at) => toLocal(Date.parse(at), zone)) ?? [];
  const others = form.others ?? planned;
  const own = form.others !== null;
  // While an hour is typed it is no hour for moments: the others move with the last one that was.
  const anchor = useRef(form.starts);
  const moveFirst = (starts: string) => {
    if (Number.isNaN(Date.parse(`${starts}Z`))) return put({ starts });
    put({ starts, others: form.others && movedAlong(form.others, anchor.current, starts) });
    anchor.current = starts;
  };
  return (
    <section class="stack" aria-labelledby="when">
      <h2 id="when" class="preparing-part">{t`When`}</h2>
      <TextInput
        type="datetime-local"
        label={callName(1)}
        hint={inWords(form.starts)}
        value={form.starts}
        onChange={moveFirst}
        error={of("calls.1") ?? of("calls") ?? plan.problem}
      />
      {!own && planned.length > 0 && (
        <>
          <ul class="stack-small">
            {planned.map((local, index) => (
              <li key={index}>
                <strong>{callName(index + 2)}</strong>: {inWords(local)}
              </li>
            ))}
          </ul>
          <p>
            <Button small kind="secondary" icon="clock" onClick={() => put({ others: planned })}>{t`Choose these hours myself`}</Button>
          </p>
        </>
      )}
      {own &&
        others.map((local, index) => {
          const name = callName(index + 2);
          return (
            <div key={index} class="call-field">
              <TextInput
                type="datetime-local"
                label={name}
                hint={inWords(local)}
                value={local}
                onChange={(value) => put({ others: others.map((one, place) => (place === index ? value : one)) })}
                error={of(`calls.${index + 2}`)}
              />
              <IconButton icon="trash" label={t`Remove: ${name}`} onClick={() => put({ others: others.filter((_, place) => place !== index) })} />
            </div>
          );
        })}
      <div class="follows-narrow">
        <Follows plan={plan} />
      </div>
      {own && (
        <p class="row">
          {others.length < 8 && (
            <Button small kind="secondary" icon="plus" onClick={() => put({ others: [...others, others.at(-1) ?? form.starts] })}>{t`Another call`}</Button>
          )}
          <Button small kind="quiet" onClick={() => put({ others: null })}>{t`As the bylaws plan them`}</Button>
        </p>
      )}
    </section>
  );
}

/** What the bylaws make of it, in words. */
function Follows({ plan }: { plan: Plan }) {
  const { planned } = plan;
  return (
    <section class="follows-sheet stack" aria-live="polite">
      <h3 class="follows-title">{t`What follows from your bylaws`}</h3>
      {!planned ? (
        <p class="muted">{plan.problem ?? t`Give a day and an hour for the first call.`}</p>
      ) : (
        <>
          <NoticeDeadline notice={planned.notice} />
          {said(planned.words).length > 0 && (
            <ul class="plain-list">
              {said(planned.words).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
