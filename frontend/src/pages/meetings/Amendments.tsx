/** Amendments to a motion: each as what it would change, to be taken over by the author or voted on before the motion. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { acceptAmendment, addAmendment, withdrawAmendment } from "./calls.ts";
import { Difference } from "./ItemVersions.tsx";
import { runs, takesPart } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import type { Amendment, Item, Meeting } from "./types.ts";
import { amendmentStatus } from "./words.ts";

export function Amendments({ meeting, item }: { meeting: Meeting; item: Item }) {
  const here = useHere();
  const [writing, setWriting] = useState(false);
  const live = meeting.status === "convened" || meeting.status === "open" || meeting.status === "draft";
  const proposes = live && takesPart(here) && item.status !== "done" && item.body !== "" && item.adopts_version === null;
  if (item.amendments.length === 0 && !proposes) return null;
  return (
    <section class="stack" aria-label={t`Amendments`}>
      {item.amendments.length > 0 && (
        <>
          <h3 class="amendments-title">{t`Amendments`}</h3>
          <p class="small muted">{t`They are voted on before the motion, unless its author takes them over.`}</p>
          <ol class="stack">
            {item.amendments.map((one, index) => (
              <OneAmendment key={one.id} meeting={meeting} item={item} amendment={one} number={index + 1} />
            ))}
          </ol>
        </>
      )}
      {proposes &&
        (writing ? (
          <Writing item={item} onDone={() => setWriting(false)} />
        ) : (
          <p>
            <Button small kind="secondary" icon="edit" onClick={() => setWriting(true)}>{t`Propose an amendment`}</Button>
          </p>
        ))}
    </section>
  );
}

/** The item with an amendment as an answer tells it. */
function withAmendment(item: Item, amendment: Amendment): Item {
  return { ...item, amendments: [...item.amendments.filter(({ id }) => id !== amendment.id), amendment] };
}

interface OneAmendmentProps {
  meeting: Meeting;
  item: Item;
  amendment: Amendment;
  number: number;
}

function OneAmendment({ meeting, item, amendment, number }: OneAmendmentProps) {
  const here = useHere();
  const { slug, store, membership } = here;
  const { word, tone } = amendmentStatus(amendment.status);
  const author = store.one("members", amendment.author_id)?.name ?? t`A member`;
  const waits = amendment.status === "proposed" && amendment.poll_id === null;
  const accepts = waits && (runs(here, meeting) || item.author_id === membership.id) && takesPart(here);
  const withdraws = waits && amendment.author_id === membership.id;
  return (
    <li class="amendment stack-small">
      <p class="row">
        <strong>{t`Amendment ${number}`}</strong> <span dir="auto">{amendment.title}</span> <Badge tone={tone}>{word}</Badge>
        <span class="small muted">
          {author}, <When at={amendment.created_at} style="short" />
        </span>
      </p>
      {amendment.reason && <p dir="auto">{amendment.reason}</p>}
      {amendment.status === "proposed" ? (
        <Difference from={item} to={{ title: item.title, body: amendment.body }} />
      ) : (
        <details class="changes-fold">
          <summary>{t`The text it would have made`}</summary>
          <div class="difference difference-text" dir="auto">{amendment.body}</div>
        </details>
      )}
      {amendment.on_version !== item.version && amendment.status === "proposed" && (
        <p class="small muted">{t`It was written on an earlier version of the motion.`}</p>
      )}
      {(accepts || withdraws || amendment.poll_id) && (
        <div class="row">
          {accepts && (
            <ConfirmButton
              small
              kind="secondary"
              icon="check"
              question={t`Take this amendment over?`}
              consequence={t`Its text becomes the motion's, as a new version. It is not voted on by itself any more.`}
              confirm={t`Take it over`}
              onConfirm={async () => {
                await answer(acceptAmendment(amendment.id));
              }}
            >{t`Take it over`}</ConfirmButton>
          )}
          {withdraws && (
            <ConfirmButton
              small
              kind="quiet"
              question={t`Withdraw this amendment?`}
              confirm={t`Withdraw`}
              onConfirm={async () => {
                const { data, response } = await answer(withdrawAmendment(amendment.id));
                store.take(response, { agenda_items: [withAmendment(item, data)] });
              }}
            >{t`Withdraw`}</ConfirmButton>
          )}
          {amendment.poll_id && <a class="paper-link" href={`/c/${slug}/polls/${amendment.poll_id}`}>{t`Its vote`}</a>}
        </div>
      )}
    </li>
  );
}

function Writing({ item, onDone }: { item: Item; onDone: () => void }) {
  const { store } = useHere();
  const [title, setTitle, clearTitle] = useDraft(`amend-title:${item.id}:${item.version}`);
  const [body, setBody, clearBody] = useDraft(`amend:${item.id}:${item.version}`, item.body);
  const [reason, setReason, clearReason] = useDraft(`amend-why:${item.id}:${item.version}`);
  const changed = body !== item.body;
  const send = useSubmit(async (key) => {
    const { data, response } = await answer(addAmendment(item.id, key, { title, body, reason }));
    store.take(response, { agenda_items: [withAmendment(item, data)] });
    clearTitle();
    clearBody();
    clearReason();
    onDone();
  });
  return (
    <div class="item-adding">
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["title", "body", "reason"]}>
        <TextArea
          label={t`The motion as it should read`}
          hint={t`Change the text right here: what you change is marked for everyone.`}
          rows={6}
          autoFocus
          value={body}
          onChange={setBody}
          error={send.problem?.of("body")}
        />
        {changed && <Difference from={item} to={{ title: item.title, body }} />}
        <TextInput
          label={t`Its name, in a few words`}
          hint={t`What it changes, such as “Not before March”. The motion keeps its own title.`}
          value={title}
          maxLength={200}
          onChange={setTitle}
          error={send.problem?.of("title")}
        />
        <TextInput label={t`Why`} optional value={reason} maxLength={2000} onChange={setReason} error={send.problem?.of("reason")} />
        <div class="row">
          <Button type="submit" busy={send.busy} disabled={!changed}>{t`Propose it`}</Button>
          <Button kind="secondary" onClick={onDone}>{t`Go back`}</Button>
        </div>
      </Form>
    </div>
  );
}
