/** The register of lent votes for who lets people in, and entering one that came on paper. */
import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { refusal } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { holderName } from "../../app/holder.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { addScan, giveProxy } from "./calls.ts";
import { FileButton, fileToSend } from "./Documents.tsx";
import { HolderFields, holderChosen, holderSent, noHolder } from "./parts/HolderKind.tsx";
import { MemberSelect } from "./parts/MemberSelect.tsx";
import { itemsIn, runs } from "./parts/useMeeting.ts";
import { SCANS, ScanButton, Untaken } from "./parts/Scan.tsx";
import { When } from "./parts/When.tsx";
import { isVoted } from "./reading.ts";
import type { Meeting, Proxy, ProxyList } from "./types.ts";
import { heldWords } from "./words.ts";

type Room = ProxyList["room"];

/** Every proxy, those in force first. */
export function Register({ meeting, proxies }: { meeting: Meeting; proxies: readonly Proxy[] }) {
  const here = useHere();
  const { store } = here;
  const name = (id: string) => store.one("members", id)?.name ?? t`A member`;
  const sorted = [...proxies].sort(
    (a, b) => Number(a.ended_at !== null) - Number(b.ended_at !== null) || Date.parse(a.given_at) - Date.parse(b.given_at),
  );
  const inForce = proxies.filter(({ ended_at }) => ended_at === null).length;
  if (sorted.length === 0) return <p class="muted">{t`Nobody has lent their vote yet.`}</p>;
  return (
    <>
      <p>{plural(inForce, { one: "# in force", other: "# in force" })}</p>
      <ul class="proxies">
        {sorted.map((proxy) => (
          <li key={proxy.id} class={`proxy${proxy.ended_at ? " ended" : ""}`}>
            <p class="proxy-names">
              <span>{name(proxy.giver_id)}</span> <Icon name="next" size={16} /> <span class="unheard">{t`is represented by`}</span>{" "}
              <strong>{holderName(store, proxy, t`A member`) ?? t`nobody by name`}</strong>
            </p>
            <p class="row small">
              {proxy.outside && <Badge icon="person">{proxy.outside.family ? t`family, not a member` : t`not a member`}</Badge>}
              {holderName(store, proxy, "") === null && <Badge>{t`with the board's motions`}</Badge>}
              {proxy.how === "paper" && <Badge icon="document">{t`on paper`}</Badge>}
              {proxy.ended_by === "revoked" && <Badge tone="danger">{t`taken back`}</Badge>}
              {proxy.ended_by === "presence" && <Badge tone="info">{t`came in person`}</Badge>}
              <span class="muted">
                <When at={proxy.given_at} style="short" />
              </span>
              {proxy.scan_url && <a href={proxy.scan_url} target="_blank">{t`The signed paper`}</a>}
              {proxy.instructions.length > 0 && (
                <span class="muted">
                  {plural(proxy.instructions.length, { one: "with # instruction", other: "with # instructions" })}
                </span>
              )}
            </p>
            {proxy.how === "paper" && proxy.ended_at === null && runs(here, meeting) && !proxy.scan_url && <ScanButton proxy={proxy} giver={name(proxy.giver_id)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PaperProps {
  meeting: Meeting;
  proxies: readonly Proxy[];
  room: Room;
  onDone: () => void;
}

/** The secretary enters a proxy that somebody signed on paper. */
export function Paper({ meeting, proxies, room, onDone }: PaperProps) {
  const { store } = useHere();
  const [open, setOpen] = useState(false);
  const [giver, setGiver] = useState("");
  const [holder, setHolder] = useState(noHolder);
  const [signature, setSignature] = useState("");
  const [wishes, setWishes] = useState("");
  const [scan, setScan] = useState<File>();
  const [untaken, setUntaken] = useState<string>();
  const { agenda } = itemsIn(store, meeting.id);
  const given = proxies.filter(({ ended_at }) => ended_at === null).map(({ giver_id }) => giver_id);
  const send = useSubmit(async (key) => {
    const file = scan && fileToSend(scan, SCANS);
    const text = holder.kind === "board" ? "" : wishes.trim();
    const { data, response } = await answer(
      giveProxy(meeting.id, key, {
        ...holderSent(holder),
        giver_id: giver,
        instructions: text ? agenda.filter(isVoted).map(({ id }) => ({ item_id: id, text })) : [],
        signature,
      }),
    );
    store.take(response, { proxies: [data] });
    setUntaken(
      file && (await refusal(answer(addScan(data.id, file)).then((scanned) => store.take(scanned.response, { proxies: [scanned.data] })))),
    );
    setOpen(false);
    setGiver("");
    setHolder(noHolder);
    setSignature("");
    setWishes("");
    setScan(undefined);
    onDone();
  });
  if (!open)
    return (
      <>
        <Untaken why={untaken} />
        <p>
          <Button kind="secondary" icon="plus" onClick={() => setOpen(true)}>{t`Enter a proxy on paper`}</Button>
        </p>
      </>
    );
  return (
    <div class="item-adding">
      <h3>{t`A proxy on paper`}</h3>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["giver_id", "holder_id", "outside.name", "signature"]}>
        <div class="two-fields">
          <MemberSelect label={t`Who lends the vote`} value={giver} onChange={setGiver} empty={t`Choose a member`} except={given} error={send.problem?.of("giver_id")} />
          {holder.kind === "member" && (
            <MemberSelect
              label={t`Who votes for them`}
              value={holder.holder}
              onChange={(id) => setHolder({ ...holder, holder: id })}
              empty={t`Choose a member`}
              except={giver ? [giver] : []}
              note={(id) => heldWords(room, id)}
              error={send.problem?.of("holder_id")}
            />
          )}
        </div>
        <HolderFields room={room} draft={holder} put={(changed) => setHolder({ ...holder, ...changed })} own={false} error={send.problem?.of("outside.name")} />
        <TextInput label={t`Signed as`} hint={t`The name as it stands under the paper.`} maxLength={120} value={signature} onChange={setSignature} error={send.problem?.of("signature")} />
        {holder.kind !== "board" && <TextArea label={t`Instructions on the paper`} optional rows={2} maxLength={500} value={wishes} onChange={setWishes} />}
        <div class="row">
          <FileButton busy={false} only={SCANS} onFile={setScan}>
            {scan ? t`Another scan` : t`Add a scan or photo`}
          </FileButton>
          {scan && <span class="small">{scan.name}</span>}
        </div>
        <div class="row">
          <Button type="submit" busy={send.busy} disabled={!giver || !holderChosen(room, holder)}>{t`Enter it`}</Button>
          <Button kind="secondary" onClick={() => setOpen(false)}>{t`Go back`}</Button>
        </div>
      </Form>
    </div>
  );
}
