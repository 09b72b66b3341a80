import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { roleName } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { toast } from "../../ui/Toast.tsx";
import { digits, rolesToGive, useClasses, useOrganisations, type Member, type Role } from "./people.ts";

/** What administrators and secretaries change of a member. */
export function MemberForm({ member }: { member: Member }) {
  const here = useHere();
  const own = member.id === here.membership.id;
  if (member.role === "admin" && !here.is("admin") && !own)
    return <p class="muted">{t`Only administrators change what concerns an administrator.`}</p>;
  return (
    <>
      <Line member={member} />
      {here.cooperative.kind === "second_degree" && <Delegate member={member} />}
      {own ? (
        <p class="muted">
          {t`This is you.`} <a href={`/c/${here.slug}/settings`}>{t`To leave, go to the settings.`}</a>
        </p>
      ) : (
        <Standing member={member} />
      )}
    </>
  );
}

/** Changes a member; only what is given. */
function useChange(member: Member): (changes: Schemas["MemberChanges"]) => Promise<void> {
  const { store } = useHere();
  return async (changes) => {
    const { data, response } = await answer(
      api.PATCH("/api/v1/members/{membership_id}", {
        params: { path: { membership_id: member.id } },
        body: changes,
      }),
    );
    store.take(response, { members: [data] });
  };
}

function Line({ member }: { member: Member }) {
  const here = useHere();
  const classes = useClasses();
  const change = useChange(member);
  const [role, setRole] = useState<Role>(member.role);
  const [classId, setClassId] = useState(member.class_id ?? "");
  const [number, setNumber] = useState(String(member.number ?? ""));
  const changes: Schemas["MemberChanges"] = {
    ...(role !== member.role && { role }),
    ...(classId !== (member.class_id ?? "") && { class_id: classId || null }),
    ...(number !== String(member.number ?? "") && { number: Number(number) }),
  };
  const same = Object.keys(changes).length === 0;
  const send = useSubmit(async () => {
    await change(changes);
    toast(t`Saved.`);
  });
  const wrong = send.problem;
  return (
    <Card>
      <Form onSubmit={() => !same && send.run()} problem={wrong} fields={["role", "class_id", "number"]}>
        <h2 class="form-title">{t`In the register`}</h2>
        <Select
          label={t`Role`}
          value={role}
          onChange={setRole}
          options={rolesToGive(here, member).map((one) => ({ value: one, label: roleName(one) }))}
          hint={roleHint(role)}
          error={wrong?.of("role")}
        />
        {classes.length > 0 && (
          <Select
            label={t`Class`}
            value={classId}
            onChange={setClassId}
            options={[{ value: "", label: t`None` }, ...classes.map((one) => ({ value: one.id, label: one.name }))]}
            error={wrong?.of("class_id")}
          />
        )}
        <TextInput
          label={t`Number`}
          inputMode="numeric"
          value={number}
          onChange={(value) => setNumber(value.replace(/\D/g, "").slice(0, 7))}
          error={wrong?.of("number")}
        />
        <Button type="submit" busy={send.busy} disabled={same}>{t`Save`}</Button>
      </Form>
    </Card>
  );
}

/** Whose delegate a member is, and with how many votes. */
function Delegate({ member }: { member: Member }) {
  const { organisations } = useOrganisations();
  const change = useChange(member);
  const [organisation, setOrganisation] = useState(member.organisation_id ?? "");
  const [votes, setVotes] = useState(String(member.votes ?? 1));
  const same = organisation === (member.organisation_id ?? "") && votes === String(member.votes ?? 1);
  const send = useSubmit(async () => {
    await change({ organisation_id: organisation || null, ...(organisation && { votes: Number(votes) }) });
    toast(t`Saved.`);
  });
  const wrong = send.problem;
  return (
    <Card>
      <Form onSubmit={() => !same && send.run()} problem={wrong} fields={["organisation_id", "votes"]}>
        <h2 class="form-title">{t`Delegate`}</h2>
        <Select
          label={t`Of the cooperative`}
          value={organisation}
          onChange={setOrganisation}
          options={[
            { value: "", label: t`None: a member of their own, with one vote` },
            ...organisations.map((one) => ({ value: one.id, label: one.name })),
          ]}
          error={wrong?.of("organisation_id")}
        />
        {organisation && (
          <TextInput
            label={t`Votes that this delegate casts`}
            hint={t`With 0 they take part and do not vote.`}
            inputMode="numeric"
            value={votes}
            onChange={(value) => setVotes(digits(value))}
            error={wrong?.of("votes")}
          />
        )}
        <Button type="submit" busy={send.busy} disabled={same}>{t`Save`}</Button>
      </Form>
    </Card>
  );
}

function roleHint(role: Role): string {
  switch (role) {
    case "admin":
      return t`May do everything, the settings included.`;
    case "secretary":
      return t`Keeps the register, invites, answers requests, and does what a facilitator does.`;
    case "facilitator":
      return t`Looks after threads, votes and circles.`;
    case "member":
      return t`Writes, proposes and votes.`;
    case "observer":
      return t`Reads and comments; never votes.`;
  }
}

function Standing({ member }: { member: Member }) {
  const change = useChange(member);
  const [ending, setEnding] = useState(false);
  const suspended = member.status === "suspended";
  return (
    <section class="stack-small">
      <h2 class="form-title">{t`Membership`}</h2>
      <div class="row">
        {suspended ? (
          <ConfirmButton
            kind="secondary"
            question={t`Let ${member.name} take part again?`}
            consequence={t`They may write and vote again. In votes that opened meanwhile they are not asked.`}
            confirm={t`End the suspension`}
            onConfirm={() => change({ status: "active" })}
          >{t`End the suspension`}</ConfirmButton>
        ) : (
          <ConfirmButton
            kind="secondary"
            question={t`Suspend ${member.name}?`}
            consequence={t`They can still read, and neither write nor vote until the suspension ends.`}
            confirm={t`Suspend`}
            onConfirm={() => change({ status: "suspended" })}
          >{t`Suspend`}</ConfirmButton>
        )}
        <Button kind="danger" onClick={() => setEnding(true)}>{t`End the membership`}</Button>
      </div>
      <Ending member={member} open={ending} onClose={() => setEnding(false)} />
    </section>
  );
}

type Reason = Schemas["EndMembership"]["reason"];

function Ending({ member, open, onClose }: { member: Member; open: boolean; onClose: () => void }) {
  const { store } = useHere();
  const [reason, setReason] = useState<Reason>("resigned");
  const [on, setOn] = useState("");
  const [note, setNote] = useState("");
  const send = useSubmit(async () => {
    const { data, response } = await answer(
      api.POST("/api/v1/members/{membership_id}/end", {
        params: { path: { membership_id: member.id } },
        body: { reason, note, on: on || null },
      }),
    );
    onClose();
    store.take(response, { members: [data] });
    toast(t`The membership is ended.`);
  });
  const wrong = send.problem;
  return (
    <Dialog title={t`End the membership of ${member.name}?`} open={open} onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={wrong} fields={["reason", "on", "note"]}>
        <p>{t`They see nothing of the cooperative any more. What they wrote and voted stays, and their line in the register is closed for good.`}</p>
        <Select
          label={t`Reason`}
          value={reason}
          onChange={setReason}
          options={[
            { value: "resigned", label: t`Resigned` },
            { value: "excluded", label: t`Excluded` },
            { value: "deceased", label: t`Deceased` },
            { value: "other", label: t`Another reason` },
          ]}
          error={wrong?.of("reason")}
        />
        <TextInput
          label={t`Last day`}
          hint={t`Left empty: today.`}
          type="date"
          optional
          value={on}
          onChange={setOn}
          error={wrong?.of("on")}
        />
        <TextArea
          label={t`Note`}
          hint={t`For the register; administrators and secretaries read it.`}
          optional
          rows={2}
          maxLength={2000}
          value={note}
          onChange={setNote}
          error={wrong?.of("note")}
        />
        <Button type="submit" kind="danger" wide busy={send.busy}>{t`End the membership`}</Button>
      </Form>
    </Dialog>
  );
}
