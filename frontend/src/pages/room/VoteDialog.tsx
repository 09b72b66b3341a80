/** Opening a vote on the current item. What is left alone, the item's matter and the bylaws fill in. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox, RadioGroup } from "../../ui/Choice.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { loadAttendance, loadSecrecy, openPoll } from "./calls.ts";
import { FindMember } from "./FindMember.tsx";
import { all, nameOf } from "./room.ts";
import type { AgendaItem, Meeting, Poll } from "./wire.ts";

/** Fields of this form that show what is wrong with them. */
const own: ReadonlySet<string> = new Set(["title", "options", "tellers", "method", "settings.seats", "affected", "secret_small_ok"]);

type Way = "matter" | Poll["method"];

/** Ways of voting that make sense in a hall; all others are for polls with time. */
const listed: readonly Poll["method"][] = ["single_choice", "approval", "instant_runoff", "stv_scottish", "schulze"];

export function VoteDialog({ meeting, item, onDone }: { meeting: Meeting; item: AgendaItem; onDone: () => void }) {
  const here = useHere();
  const { store } = here;
  const amendments = item.amendments.filter(({ status }) => status === "proposed");
  const [on, setOn] = useState<string>(amendments[0]?.id ?? "motion");
  const election = item.kind === "election";
  const [way, setWay] = useState<Way>("matter");
  const [title, setTitle] = useState("");
  const [names, setNames] = useState("");
  const [seats, setSeats] = useState("1");
  const [wanted, setSecret] = useState(false);
  const secrecy = useLoad(() => loadSecrecy(item.id), [item.id, store.generation.value]).data;
  const settled = secrecy?.secret ?? false;
  const secret = wanted || settled;
  const [small, setSmall] = useState(false);
  const [hands, setHands] = useState(false);
  const [tellers, setTellers] = useState<readonly [string, string]>(["", ""]);
  const [recused, setRecused] = useState<readonly { membership_id: string; reason: string }[]>([]);
  const [affected, setAffected] = useState("");
  const [more, setMore] = useState(false);
  useLoad(() => loadAttendance(store, meeting.id), [store, meeting.id, store.generation.value]);
  const sorting = new Intl.Collator(language.value);
  const present = [...new Set(all(store, "attendance").filter((stay) => stay.meeting_id === meeting.id && stay.left_at === null).map((stay) => stay.membership_id))]
    .map((id) => ({ value: id, label: nameOf(here, id) }))
    .sort((a, b) => sorting.compare(a.label, b.label));
  const other = on === "other";
  const withOptions = way !== "matter" ? way !== "agreement" : election;
  const send = useSubmit(async (key: string) => {
    const lines = names.split("\n").map((line) => line.trim()).filter(Boolean);
    await openPoll(
      store,
      item.id,
      {
        amendment_id: on === "motion" || other ? null : on,
        title: other ? title : null,
        method: way === "matter" ? (election && on === "motion" ? "single_choice" : null) : way,
        settings: withOptions && Number(seats) > 1 ? { seats: Number(seats) } : {},
        options: withOptions ? lines.map((label) => ({ label })) : [],
        secret,
        secret_small_ok: small,
        hands,
        tellers: hands ? tellers.filter(Boolean) : [],
        recused: [...recused],
        affected: affected.trim() === "" ? null : Number(affected),
      },
      key,
    );
    onDone();
  });
  // A refusal of the whole, such as by the bylaws, names a place outside this form: its sentence says it.
  const wrong =
    send.problem?.fields.length === 1 && send.problem.fields[0]?.message === send.problem.detail && !own.has(send.problem.fields[0].field) && !send.problem.fields[0].field.startsWith("recused.")
      ? new Problem(send.problem.status, { ...send.problem.data, fields: [] })
      : send.problem;
  const ofRecused = (wrong?.fields ?? []).map(({ field }) => field).filter((field) => field.startsWith("recused."));
  const waysOf: readonly { value: Way; label: string }[] = [
    { value: "matter", label: election ? t`Everyone names one` : t`As its matter and the bylaws say` },
    ...(election ? [] : [{ value: "agreement" as const, label: t`For, against or abstain` }]),
    ...listed
      .filter((method) => !(election && method === "single_choice"))
      .map((method) => ({ value: method, label: listedName(method) })),
  ];
  return (
    <Dialog
      open
      title={t`Open a vote`}
      onClose={onDone}
      actions={
        <>
          <Button icon="ballot" busy={send.busy} onClick={() => void send.run()}>{t`Open it now`}</Button>
          <Button kind="secondary" onClick={onDone}>{t`Go back`}</Button>
        </>
      }
    >
      <Form
        onSubmit={() => send.run()}
        problem={wrong}
        fields={[...own, ...ofRecused]}
      >
        <p>{t`Everyone who is here now gets a ballot at once, and one for each vote lent to them.`}</p>
        <RadioGroup
          legend={t`What is voted on`}
          hint={amendments.length > 0 ? t`Amendments come first: the motion is then voted on as it reads after them.` : undefined}
          value={on}
          onChange={setOn}
          options={[
            ...amendments.map((one) => ({ value: one.id, label: t`Amendment: ${one.title}` })),
            { value: "motion", disabled: amendments.length > 0, label: election ? t`The election: ${item.title}` : t`The motion: ${item.title}` },
            { value: "other", label: t`Something beside it, such as how to go on` },
          ]}
        />
        {other && (
          <TextInput label={t`The question`} value={title} onChange={setTitle} maxLength={200} error={wrong?.of("title")} />
        )}
        <Select label={t`How`} value={way} onChange={setWay} options={waysOf} error={wrong?.of("method")} />
        {withOptions && (
          <>
            <TextArea
              label={election ? t`Candidates, one on each line` : t`Answers, one on each line`}
              value={names}
              onChange={setNames}
              rows={4}
              error={wrong?.of("options")}
            />
            {(way === "approval" || way === "stv_scottish") && (
              <TextInput label={t`Seats`} type="number" min={1} value={seats} onChange={setSeats} error={wrong?.of("settings.seats")} />
            )}
          </>
        )}
        {wrong?.of("affected") && (
          <TextInput label={t`How many members it concerns`} type="number" min={0} value={affected} onChange={setAffected} error={wrong.of("affected")} />
        )}
        <RadioGroup
          legend={t`Where people vote`}
          value={hands ? "hands" : "devices"}
          onChange={(value) => setHands(value === "hands")}
          options={[
            { value: "devices", label: t`On their phones, or at the stewards' tablet` },
            { value: "hands", disabled: settled, label: t`By raised hands, counted by two people` },
          ]}
        />
        {hands ? (
          <>
            {([0, 1] as const).map((place) => (
              <Select
                key={place}
                label={place === 0 ? t`First teller` : t`Second teller`}
                value={tellers[place]}
                onChange={(member) => setTellers(place === 0 ? [member, tellers[1]] : [tellers[0], member])}
                options={[
                  { value: "", label: t`Choose somebody who is here` },
                  ...present.map((one) => ({ ...one, disabled: one.value === tellers[1 - place] })),
                ]}
                error={place === 1 ? wrong?.of("tellers") : undefined}
              />
            ))}
          </>
        ) : (
          <Checkbox
            label={t`A secret vote`}
            hint={
              !settled
                ? t`It is noted who took part, not what they chose.`
                : secrecy?.possible
                  ? t`Enough of those here have asked for it: ${secrecy.asking}.`
                  : t`The bylaws or the matter ask for it.`
            }
            checked={secret}
            disabled={settled}
            onChange={setSecret}
          />
        )}
        {(small || wrong?.of("secret_small_ok")) && (
          <Checkbox label={t`So few may vote that a secret ballot hardly hides anyone: all here know it`} checked={small} onChange={setSmall} error={wrong?.of("secret_small_ok")} />
        )}
        <details class="opener" open={more || ofRecused.length > 0} onToggle={(event) => setMore(event.currentTarget.open)}>
          <summary>{t`Who may not vote on this (${recused.length})`}</summary>
          <div class="stack">
            <p class="small muted">{t`Such as a member about whom it is. Everyone sees the name and the reason.`}</p>
            {recused.map((one, index) => (
              <div key={one.membership_id} class="recusal">
                <TextInput
                  label={nameOf(here, one.membership_id)}
                  hint={t`Why they take no part`}
                  value={one.reason}
                  maxLength={500}
                  onChange={(reason) => setRecused(recused.map((former, at) => (at === index ? { ...former, reason } : former)))}
                  error={wrong?.of(`recused.${index}.reason`)}
                />
                <Button kind="quiet" small onClick={() => setRecused(recused.filter((_, at) => at !== index))}>{t`Let them vote`}</Button>
              </div>
            ))}
            <FindMember
              label={t`Add somebody`}
              taken={recused.map((one) => one.membership_id)}
              onPick={(member) => {
                store.take(new Response(), { members: [member] });
                setRecused([...recused, { membership_id: member.id, reason: "" }]);
              }}
            />
          </div>
        </details>
        {secret && (
          <Notice tone="neutral">
            <p>{t`A secret ballot can't be changed once it is cast. Say so before you open the vote.`}</p>
          </Notice>
        )}
      </Form>
    </Dialog>
  );
}

function listedName(method: Poll["method"]): string {
  switch (method) {
    case "single_choice":
      return t`One of several answers`;
    case "approval":
      return t`As many as one supports`;
    case "instant_runoff":
      return t`Ranking, for one`;
    case "stv_scottish":
      return t`Ranking, for several seats`;
    default:
      return t`Ranking, compared in pairs`;
  }
}
