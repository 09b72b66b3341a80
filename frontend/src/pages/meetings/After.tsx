/** What comes after a meeting: declarations of those who were against, and corrections of sealed minutes. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { titleOf } from "../../app/words.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Select, TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { toast } from "../../ui/Toast.tsx";
import { addAnnex, dissent } from "./minutesCalls.ts";
import type { MinutesProps } from "./OneMinutes.tsx";
import { votesOf } from "./minutesText.ts";
import { runs, takesPart } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";

/** Those who were against may say so, and the minutes keep it. */
export function Dissents({ meeting, minutes, reload }: MinutesProps) {
  const here = useHere();
  const { store, membership } = here;
  const [writing, setWriting] = useState(false);
  const votes = votesOf(minutes.content);
  const until = minutes.dissent_until;
  const open = minutes.status === "draft" && (meeting.status === "open" || (until !== null && Date.parse(until) >= Date.now()));
  const mine = minutes.dissents.filter(({ membership_id }) => membership_id === membership.id).map(({ poll_id }) => poll_id);
  const left = votes.filter(({ poll_id }) => !mine.includes(poll_id));
  const may = open && takesPart(here) && left.length > 0;
  if (minutes.dissents.length === 0 && !may) return null;
  return (
    <section class="stack" aria-labelledby="dissents">
      <h2 id="dissents" class="meeting-section">{t`I was against`}</h2>
      {may && (
        <p class="muted">
          {t`Whoever was against a decision may have it recorded. It says nothing of your ballot, and can matter if the decision is challenged.`}{" "}
          {until && (
            <>
              {t`Until`} <When at={until} style="short" />.
            </>
          )}
        </p>
      )}
      {minutes.dissents.length > 0 && (
        <ul class="stack-small">
          {minutes.dissents.map((one) => (
            <li key={one.poll_id + one.membership_id} class="dissent">
              <p>
                <strong>{store.one("members", one.membership_id)?.name ?? t`A member`}</strong>
                {" · "}
                {votes.find(({ poll_id }) => poll_id === one.poll_id)?.title}
              </p>
              {one.text && <p dir="auto">{one.text}</p>}
              <p class="small muted">
                <When at={one.recorded_at} style="short" />
              </p>
            </li>
          ))}
        </ul>
      )}
      {may &&
        (writing ? (
          <Writing
            meeting={meeting.id}
            votes={left}
            onDone={() => {
              setWriting(false);
              reload();
            }}
          />
        ) : (
          <p>
            <Button kind="secondary" icon="hand" onClick={() => setWriting(true)}>{t`Record that I was against`}</Button>
          </p>
        ))}
    </section>
  );
}

interface WritingProps {
  meeting: string;
  votes: readonly { poll_id: string; title: string; amendment_id?: string | null }[];
  onDone: () => void;
}

function Writing({ meeting, votes, onDone }: WritingProps) {
  const [poll, setPoll] = useState(votes[0]?.poll_id ?? "");
  const [text, setText, clear] = useDraft(`dissent:${meeting}`);
  const send = useSubmit(async () => {
    await answer(dissent(poll, text));
    clear();
    toast(t`It stands in the minutes.`);
    onDone();
  });
  return (
    <div class="item-adding">
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]}>
        <Select label={t`Against what`} value={poll} onChange={setPoll} options={votes.map((vote) => ({ value: vote.poll_id, label: titleOf(vote) }))} />
        <TextArea label={t`Why`} optional rows={3} maxLength={2000} value={text} onChange={setText} error={send.problem?.of("text")} />
        <div class="row">
          <Button type="submit" busy={send.busy}>{t`Record it`}</Button>
          <Button kind="secondary" onClick={onDone}>{t`Go back`}</Button>
        </div>
      </Form>
    </div>
  );
}

/** Sealed minutes are never changed: what was wrong is put right beside them. */
export function Annexes({ meeting, minutes, onAnswer, reload }: MinutesProps) {
  const here = useHere();
  const { store } = here;
  const [text, setText, clear] = useDraft(`annex:${meeting.id}`);
  const [writing, setWriting] = useState(false);
  const send = useSubmit(async (key) => {
    const { data } = await answer(addAnnex(meeting.id, key, text));
    if (data && "annexes" in data) onAnswer(data);
    clear();
    setWriting(false);
    reload();
  });
  if (minutes.status !== "sealed" || (minutes.annexes.length === 0 && !runs(here, meeting))) return null;
  return (
    <section class="stack" aria-labelledby="annexes">
      <h2 id="annexes" class="meeting-section">{t`Corrections`}</h2>
      {minutes.annexes.map((annex) => {
        const number = annex.number;
        return (
          <div key={annex.id} class="dissent">
            <Prose html={annex.text_html} />
            <p class="small muted">
              {store.one("members", annex.author_id)?.name}, <When at={annex.created_at} style="short" /> · {t`Entry ${number} of the register`}
            </p>
          </div>
        );
      })}
      {runs(here, meeting) &&
        (writing ? (
          <div class="item-adding">
            <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]}>
              <TextArea
                label={t`What was wrong, and how it should read`}
                hint={t`It stands beside the minutes in the register, and can't be taken back.`}
                rows={3}
                autoFocus
                value={text}
                onChange={setText}
                error={send.problem?.of("text")}
              />
              <div class="row">
                <Button type="submit" busy={send.busy}>{t`Add the correction`}</Button>
                <Button kind="secondary" onClick={() => setWriting(false)}>{t`Go back`}</Button>
              </div>
            </Form>
          </div>
        ) : (
          <p>
            <Button kind="secondary" icon="edit" onClick={() => setWriting(true)}>{t`Add a correction`}</Button>
          </p>
        ))}
    </section>
  );
}
