/** Votes lent for the meeting, and those that come on paper. */
import { t } from "@lingui/core/macro";
import { useRef, useState } from "preact/hooks";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { refusal } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { holderName } from "../../app/holder.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { toast } from "../../ui/Toast.tsx";
import { addProxy, addScan, endProxy, loadProxies } from "./calls.ts";
import { FindMember } from "./FindMember.tsx";
import { SCANS, ScanButton, Untaken } from "./Scan.tsx";
import { agendaOf, all, inWords, nameOf } from "./room.ts";
import { HolderFields, holderChosen, holderSent, noHolder } from "../meetings/parts/HolderKind.tsx";
import type { Meeting, Member, Proxy, ProxyRoom } from "./wire.ts";

export function PaperProxies({ meeting, runs }: { meeting: Meeting; runs: boolean }) {
  const here = useHere();
  const { store } = here;
  const load = useLoad(() => loadProxies(store, meeting.id), [store, meeting.id, store.generation.value]);
  const proxies = all(store, "proxies").filter((proxy) => proxy.meeting_id === meeting.id);
  const inForce = proxies.filter(({ ended_at }) => ended_at === null);
  const ended = proxies.filter(({ ended_at }) => ended_at !== null);
  const held = (proxy: Proxy): string => {
    const name = holderName(store, proxy, "…");
    if (name === null) return t`nobody by name: with the board's motions`;
    return proxy.outside ? t`${name} (not a member)` : name;
  };
  const running = meeting.status === "convened" || meeting.status === "open";
  return (
    <div class="desk-pair">
      <section class="room-part" aria-labelledby="paper">
        <h2 id="paper" class="room-heading">{t`A lent vote on paper`}</h2>
        {inWords(load.data?.words).map((sentence) => (
          <p key={sentence} class="small muted">{sentence}</p>
        ))}
        {load.data?.allowed === false ? (
          <Notice tone="info">{t`The bylaws know no lent votes.`}</Notice>
        ) : running && !runs ? (
          <p class="muted">{t`Whoever runs the meeting, a secretary or an administrator enters it here.`}</p>
        ) : running ? (
          load.data && <PaperForm meeting={meeting} room={load.data} onAdded={load.reload} />
        ) : (
          <p class="muted">{t`Votes are lent between the notice and the close of the meeting.`}</p>
        )}
      </section>
      <section class="room-part" aria-labelledby="lent">
        <h2 id="lent" class="room-heading">{t`Lent votes`}</h2>
        {inForce.length === 0 && <p class="muted">{t`Nobody has lent their vote so far.`}</p>}
        <ul class="inside-list">
          {inForce.map((proxy) => (
            <li key={proxy.id}>
              <span class="grow">
                <strong>{nameOf(here, proxy.giver_id)}</strong> <Icon name="next" size={14} /> {held(proxy)}
                <span class="small muted inside-how">
                  {proxy.how === "paper" ? t`on paper, signed “${proxy.signature}”` : t`in Batzar`}
                  {proxy.scan_url && (
                    <>
                      {" · "}
                      <a href={proxy.scan_url} target="_blank" rel="noopener">{t`the paper`}</a>
                    </>
                  )}
                </span>
              </span>
              {running && runs && proxy.how === "paper" && !proxy.scan_url && (
                <ScanButton proxy={proxy.id} giver={nameOf(here, proxy.giver_id)} onAdded={load.reload} />
              )}
              {running && runs && proxy.how === "paper" && (
                <ConfirmButton
                  kind="quiet"
                  small
                  question={t`End this lent vote?`}
                  consequence={t`Such as when it was entered by mistake, or its giver takes it back.`}
                  confirm={t`End it`}
                  onConfirm={async () => {
                    await endProxy(proxy.id);
                    load.reload();
                  }}
                >
                  {t`End`}
                  <span class="unheard">: {nameOf(here, proxy.giver_id)}</span>
                </ConfirmButton>
              )}
            </li>
          ))}
          {ended.map((proxy) => (
            <li key={proxy.id} class="muted">
              <span class="grow">
                {nameOf(here, proxy.giver_id)} <Icon name="next" size={14} /> {held(proxy)}
              </span>
              <Badge>{proxy.ended_by === "presence" ? t`ended: they came` : t`taken back`}</Badge>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function PaperForm({ meeting, room, onAdded }: { meeting: Meeting; room: ProxyRoom; onAdded: () => void }) {
  const { store } = useHere();
  const [giver, setGiver] = useState<Member>();
  const [holder, setHolder] = useState<Member>();
  const [draft, setDraft] = useState(noHolder);
  const chosen = holderChosen(room, { ...draft, holder: holder?.id ?? "" });
  const [signature, setSignature] = useState("");
  const [wishes, setWishes] = useState<Readonly<Record<string, string>>>({});
  const [scan, setScan] = useState<File>();
  const input = useRef<HTMLInputElement>(null);
  const items = agendaOf(store, meeting.id).filter(({ kind }) => kind === "motion" || kind === "election");
  const [untaken, setUntaken] = useState<string>();
  const send = useSubmit(async (key: string) => {
    const proxy = await addProxy(
      meeting.id,
      {
        giver_id: giver?.id ?? "",
        ...holderSent({ ...draft, holder: holder?.id ?? "" }),
        signature,
        instructions: draft.kind === "board" ? [] : Object.entries(wishes).flatMap(([item_id, text]) => (text.trim() ? [{ item_id, text: text.trim() }] : [])),
      },
      key,
    );
    setUntaken(scan && (await refusal(addScan(proxy.id, scan))));
    toast(t`The lent vote is entered.`);
    setGiver(undefined);
    setHolder(undefined);
    setDraft(noHolder);
    setSignature("");
    setWishes({});
    setScan(undefined);
    if (input.current) input.current.value = "";
    onAdded();
  });
  const [incomplete, setIncomplete] = useState(false);
  return (
    <Form
      onSubmit={() => {
        setIncomplete(!giver || !chosen);
        return giver && chosen && send.run();
      }}
      problem={send.problem}
      fields={["signature", "giver_id", "holder_id", "outside.name"]}
    >
      <Person label={t`Who lends their vote?`} person={giver} onPick={setGiver} taken={holder ? [holder.id] : []} error={send.problem?.of("giver_id") ?? (incomplete && !giver ? t`Choose who lends it.` : undefined)} />
      <HolderFields
        room={room}
        draft={draft}
        put={(changed) => setDraft({ ...draft, ...changed })}
        own={false}
        error={send.problem?.of("outside.name") ?? (incomplete && draft.kind === "outside" && !draft.name.trim() ? t`Choose who votes.` : undefined)}
      />
      {draft.kind === "member" && <Person label={t`Who votes for them?`} person={holder} onPick={setHolder} taken={giver ? [giver.id] : []} error={send.problem?.of("holder_id") ?? (incomplete && !holder ? t`Choose who votes.` : undefined)} />}
      <TextInput label={t`Signed as`} hint={t`The name as it stands on the paper.`} value={signature} onChange={setSignature} maxLength={120} error={send.problem?.of("signature")} />
      {items.length > 0 && draft.kind !== "board" && (
        <details class="opener">
          <summary>{t`Wishes written on the paper`}</summary>
          <div class="stack">
            {items.map((item) => (
              <TextInput
                key={item.id}
                label={item.title}
                optional
                value={wishes[item.id] ?? ""}
                maxLength={500}
                onChange={(text) => setWishes({ ...wishes, [item.id]: text })}
              />
            ))}
          </div>
        </details>
      )}
      <label class="field">
        <span class="field-label">
          {t`A picture of the paper`} <span class="field-optional">{t({ message: "(optional)", context: "a file" })}</span>
        </span>
        <input
          ref={input}
          class="input"
          type="file"
          accept={SCANS}
          onChange={(event) => setScan(event.currentTarget.files?.[0])}
        />
      </label>
      <Untaken why={untaken} />
      <Button type="submit" wide busy={send.busy}>{t`Enter it`}</Button>
    </Form>
  );
}

interface PersonProps {
  label: string;
  person: Member | undefined;
  onPick: (person: Member | undefined) => void;
  taken: readonly string[];
  error: string | undefined;
}

function Person({ label, person, onPick, taken, error }: PersonProps) {
  const { store } = useHere();
  if (!person)
    return (
      <FindMember
        label={label}
        taken={taken}
        error={error}
        onPick={(member) => {
          store.take(new Response(), { members: [member] });
          onPick(member);
        }}
      />
    );
  return (
    <div class="picked-person">
      <span class="grow">
        <span class="field-label">{label}</span>
        <span>{person.name}</span>
        {error && <span class="field-error">{error}</span>}
      </span>
      <Button kind="quiet" small onClick={() => onPick(undefined)}>
        {t`Change`}
        <span class="unheard">: {label}</span>
      </Button>
    </div>
  );
}
