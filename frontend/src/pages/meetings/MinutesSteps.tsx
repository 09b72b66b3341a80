/** From the draft to the seal: what is missing, approving, signing, and by when. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { me } from "../../app/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form, FormError } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { toast } from "../../ui/Toast.tsx";
import { toLocal } from "../questions/zone.ts";
import { fileMinutes, minutesAct, signMinutes } from "./minutesCalls.ts";
import type { MinutesProps } from "./OneMinutes.tsx";
import { runs } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import { signs } from "./reading.ts";
import { dayInWords, filingWords, said, signerName } from "./words.ts";

/** What the bylaws want in minutes. */
function fieldName(code: string): string {
  switch (code) {
    case "place":
      return t`the place`;
    case "date":
      return t`the day`;
    case "call":
      return t`the call`;
    case "present_in_person":
      return t`how many came`;
    case "present_by_proxy":
      return t`how many were represented`;
    case "quorum":
      return t`the quorum`;
    case "notice_given":
      return t`the notice`;
    case "agenda":
      return t`the agenda`;
    case "debate_in_short":
      return t`what was said, in short, on each item that was debated`;
    case "texts":
      return t`the texts that were voted on`;
    case "results":
      return t`the results`;
    case "dissents_on_request":
      return t`declarations of those who were against`;
    case "minutes_say_identification":
      return t`how people who took part from afar were recognised`;
    default:
      return code.replaceAll("_", " ");
  }
}

export function NextStep(props: MinutesProps) {
  const { meeting, minutes } = props;
  const here = useHere();
  const manages = runs(here, meeting);
  if (minutes.status === "draft")
    return (
      <section class="step stack-small" aria-labelledby="step">
        <h2 id="step" class="step-title">{t`A draft, written from what happened`}</h2>
        {meeting.status === "open" && <p>{t`The meeting goes on: the draft grows with it.`}</p>}
        {minutes.missing.length > 0 && (
          <Notice tone="warning" title={t`Your bylaws want more in it`}>
            <ul class="plain-list">
              {minutes.missing.map((code) => (
                <li key={code}>{fieldName(code)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {manages ? (
          <Approve {...props} />
        ) : (
          <p>{t`Who keeps the minutes adds what was said, then they are approved and signed.`}</p>
        )}
      </section>
    );
  if (minutes.status === "approved") return <Signing {...props} />;
  return manages && !minutes.filed_on && minutes.file_by ? <Filing {...props} /> : null;
}

function Approve({ meeting, minutes, onAnswer, reload }: MinutesProps) {
  const ready = meeting.status === "closed" && minutes.missing.length === 0;
  return (
    <>
      <p>{t`Everything with a number comes from the meeting and can't be changed. Add what was said, item by item, and what else should stand in it.`}</p>
      {meeting.status === "closed" && (
        <p>
          <ConfirmButton
            kind={ready ? "secondary" : "quiet"}
            icon="check"
            question={t`Approve these minutes?`}
            consequence={t`From then on the text stands, and those whom your bylaws name sign it. Until the first signature it can be opened again.`}
            confirm={t`Approve`}
            onConfirm={async () => {
              const { data } = await answer(minutesAct(meeting.id, "approve"));
              onAnswer(data);
              reload();
            }}
          >{t`Approve the minutes`}</ConfirmButton>
        </p>
      )}
    </>
  );
}

function Signing(props: MinutesProps) {
  const { meeting, minutes, onAnswer, reload } = props;
  const here = useHere();
  const manages = runs(here, meeting);
  const seal = useSubmit(async () => {
    const { data } = await answer(minutesAct(meeting.id, "seal"));
    onAnswer(data);
    reload();
  });
  return (
    <section class="step stack" aria-labelledby="step">
      <h2 id="step" class="step-title">{t`Approved, and being signed`}</h2>
      <Signatures {...props} />
      {minutes.may_sign_as.length > 0 && <Sign {...props} />}
      {manages && (
        <div class="row">
          {minutes.signers_needed.length === 0 && (
            <Button icon="lock" busy={seal.busy} onClick={() => void seal.run()}>{t`Seal them`}</Button>
          )}
          {minutes.signatures.length === 0 && (
            <ConfirmButton
              kind="quiet"
              question={t`Open the minutes again?`}
              consequence={t`They become a draft again, to be corrected and approved anew.`}
              confirm={t`Open them again`}
              onConfirm={async () => {
                const { data } = await answer(minutesAct(meeting.id, "reopen"));
                onAnswer(data);
                reload();
              }}
            >{t`Open them again`}</ConfirmButton>
          )}
        </div>
      )}
      <FormError problem={seal.problem} />
    </section>
  );
}

/** Who signed, and as what others still must. */
function Signatures({ minutes }: Pick<MinutesProps, "minutes">) {
  const { store } = useHere();
  return (
    <ul class="signatures">
      {minutes.signatures.map((one) => (
        <li key={one.membership_id} class="signature">
          <span class="signature-name">{one.signature}</span>
          <span class="small">
            {store.one("members", one.membership_id)?.name}, {signerName(one.signed_as)}
          </span>
          <span class="small muted">
            <When at={one.signed_at} style="short" />
          </span>
        </li>
      ))}
      {minutes.signers_needed.map(({ signed_as, number }) => (
        <li key={signed_as} class="signature waiting">
          <span class="signature-line" aria-hidden="true" />
          <span class="small">
            {t`Still to sign:`} {signerName(signed_as)}
            {number > 1 && ` (${number})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Sign({ meeting, minutes, onAnswer, reload }: MinutesProps) {
  const { membership } = useHere();
  const [signature, setSignature] = useState("");
  const [unsigned, setUnsigned] = useState(false);
  const myName = me.value?.name ?? membership.name;
  const as = minutes.may_sign_as[0] ?? "";
  const role = signerName(as);
  const send = useSubmit(async () => {
    const { data } = await answer(signMinutes(meeting.id, as, signature));
    onAnswer(data);
    toast(data.status === "sealed" ? t`Signed. With the last signature they are sealed.` : t`Signed.`);
    reload();
  });
  return (
    <Form
      onSubmit={() => {
        const missing = !signs(signature, myName);
        setUnsigned(missing);
        if (!missing) void send.run();
      }}
      problem={send.problem}
      fields={["signature"]}
    >
      <TextInput
        label={t`Sign by typing your name`}
        hint={t`You sign as: ${role}. Read the minutes below first.`}
        autoComplete="off"
        spellcheck={false}
        maxLength={120}
        value={signature}
        onChange={(value) => {
          setSignature(value);
          setUnsigned(false);
        }}
        error={unsigned ? t`Type your name as it stands here: ${myName}` : send.problem?.of("signature")}
      />
      <p>
        <Button type="submit" icon="edit" busy={send.busy}>{t`Sign the minutes`}</Button>
      </p>
    </Form>
  );
}

/** That the minutes were filed where the law asks. */
function Filing({ meeting, minutes, onAnswer, reload }: MinutesProps) {
  const { cooperative } = useHere();
  const [on, setOn] = useState(() => toLocal(Date.now(), cooperative.time_zone).slice(0, 10));
  const [note, setNote] = useState("");
  const send = useSubmit(async () => {
    const { data } = await answer(fileMinutes(meeting.id, on, note.trim() || null));
    onAnswer(data);
    reload();
  });
  const day = minutes.file_by ? dayInWords(minutes.file_by) : "";
  return (
    <section class="step stack-small" aria-labelledby="step">
      <h2 id="step" class="step-title">{t`To be filed by ${day}`}</h2>
      <p>{t`Your bylaws ask that these minutes be filed (${minutes.file_source ?? t`bylaws`}). Once they are, say so here.`}</p>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["filed_on", "note"]}>
        <TextInput type="date" label={t`Filed on`} value={on} onChange={setOn} error={send.problem?.of("filed_on")} />
        <TextInput label={t`Where, and under which number`} optional maxLength={2000} value={note} onChange={setNote} error={send.problem?.of("note")} />
        <p>
          <Button type="submit" icon="check" busy={send.busy}>{t`They are filed`}</Button>
        </p>
      </Form>
    </section>
  );
}

/** Who must sign and by when, and how far it is. */
export function Deadlines({ meeting, minutes }: MinutesProps) {
  const here = useHere();
  const { store } = here;
  const step = minutes.status === "sealed" && !minutes.filed_on && runs(here, meeting);
  const words = said(minutes.words);
  const approve = minutes.approve_by && dayInWords(minutes.approve_by);
  const filing = filingWords(minutes);
  const by = minutes.filed_by && (store.one("members", minutes.filed_by)?.name ?? t`A member`);
  return (
    <section class="sheet stack-small" aria-labelledby="deadlines">
      <h2 id="deadlines" class="sheet-title">{t`By when, and by whom`}</h2>
      <ul class="icon-list">
        {approve && (
          <li>
            <Icon name={minutes.approved_at ? "check" : "clock"} size={18} /> <span>{minutes.approved_at ? t`Approved, due by ${approve}` : t`To be approved by ${approve}`}</span>
          </li>
        )}
        {filing && !step && (
          <li>
            <Icon name={minutes.filed_on ? "check" : "calendar"} size={18} /> <span>{filing}</span>
          </li>
        )}
      </ul>
      {minutes.status === "sealed" && <Signatures minutes={minutes} />}
      {words.length > 0 && (
        <ul class="plain-list small">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {minutes.filed_on && (minutes.filed_note || by) && (
        <p class="small">
          <span dir="auto">{minutes.filed_note}</span> {by && <span class="muted">{t`Entered by ${by}.`}</span>}
        </p>
      )}
    </section>
  );
}
