/** Proof of notice: who was told, how and when; and what came back. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { Loaded } from "../../ui/Page.tsx";
import { toLocal } from "../questions/zone.ts";
import { addPaperNotice, listNotices, markBounced, noticeAddress } from "./calls.ts";
import { momentOf } from "./form.ts";
import { MemberSelect } from "./parts/MemberSelect.tsx";
import { runs } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import { told, type Filter, filters, fits, byMember } from "./proof.ts";
import type { Meeting, NoticeProof } from "./types.ts";
import { channelName } from "./words.ts";
import { everyPage } from "../../ui/everyPage.ts";
import { matches } from "../../ui/matching.ts";

/** From how many on a search helps. */
const MANY = 8;

function filterName(filter: Filter): string {
  switch (filter) {
    case "all":
      return t({ message: "Everyone", context: "whose notice is shown" });
    case "bounced":
      return t({ message: "Came back", context: "whose notice is shown" });
    case "unopened":
      return t({ message: "Not opened", context: "whose notice is shown" });
  }
}

export function Notices({ meeting }: { meeting: Meeting }) {
  const here = useHere();
  const { store } = here;
  const [filter, setFilter] = useState<Filter>("all");
  const [paper, setPaper] = useState<string | null>(null);
  const [bounced, setBounced] = useState<NoticeProof | null>(null);
  const load = useLoad(async () => {
    const { first } = await everyPage(
      (cursor) => listNotices(meeting.id, cursor),
      ({ items, members }, response) => store.take(response, { meeting_notices: items, members }),
    );
    return first;
  }, [meeting.id, store, store.generation.value]);
  const sorting = new Intl.Collator(language.value);
  const name = (id: string) => store.one("members", id)?.name ?? t`A member`;
  const notices = (store.all("meeting_notices")).filter((one) => one.meeting_id === meeting.id);
  const people = byMember(notices).sort((a, b) => sorting.compare(name(a.member), name(b.member)));
  const counts = told(people);
  const [typed, setTyped] = useState("");
  const shown = people.filter((one) => fits(one, filter) && matches(store.one("members", one.member), typed));
  const manages = runs(here, meeting);
  return (
    <Loaded load={load}>
      {(list) => (
        <section class="stack" aria-labelledby="proof">
          <h2 id="proof" class="meeting-section">{t`Proof of notice`}</h2>
          <dl class="numbers">
            <Number label={t`were told`} value={counts.told} of={list?.entitled} />
            <Number label={t`opened it`} value={counts.opened} />
            <Number label={t`came back`} value={counts.bounced} alarming={counts.bounced > 0} />
          </dl>
          <p class="small muted">
            {t`All of them got the same text. Its fingerprint:`} <code class="notice-hash">{meeting.notice.hash}</code>{" "}
            <a href={noticeAddress(meeting.id)} target="_blank">{t`Read it (PDF)`}</a>
          </p>
          <div class="spread">
            <div class="row" role="group" aria-label={t`Show`}>
              {filters.map((one) => (
                <button key={one} type="button" class="meeting-pick" aria-pressed={filter === one} onClick={() => setFilter(one)}>
                  {filterName(one)} <span class="tabular">{people.filter((person) => fits(person, one)).length}</span>
                </button>
              ))}
            </div>
            {manages && (
              <Button small kind="secondary" icon="plus" onClick={() => setPaper("")}>{t`Enter a notice on paper`}</Button>
            )}
          </div>
          {people.length > MANY && <TextInput type="search" label={t`Find a member`} hint={t`By name or number.`} value={typed} autoComplete="off" onChange={setTyped} />}
          {shown.length === 0 ? (
            <p class="muted" role="status">{typed.trim() !== "" ? t`Nobody has this name or number.` : filter === "bounced" ? t`Nothing came back.` : filter === "unopened" ? t`Everyone has opened it.` : t`Nobody has been told yet.`}</p>
          ) : (
            <table class="proof">
              <thead>
                <tr>
                  <th scope="col">{t`Member`}</th>
                  <th scope="col">{t`How`}</th>
                  <th scope="col">{t`Sent`}</th>
                  <th scope="col">{t`Arrived`}</th>
                  <th scope="col">{t`Opened`}</th>
                  {manages && <th scope="col"><span class="unheard">{t`What to do`}</span></th>}
                </tr>
              </thead>
              {shown.map(({ member, notices: own }) => (
                <tbody key={member}>
                  {own.map((notice, index) => (
                    <tr key={notice.id}>
                      {index === 0 && (
                        <th scope="rowgroup" rowSpan={own.length}>
                          {name(member)}
                        </th>
                      )}
                      <td>
                        <span class="proof-channel">{channelName(notice.channel)}</span>
                        {notice.address && notice.channel !== "app" && <span class="small muted proof-address">{notice.address}</span>}
                      </td>
                      <td data-label={t`Sent`}>{notice.sent_at ? <When at={notice.sent_at} style="short" /> : <span class="muted">{t`waiting`}</span>}</td>
                      <td data-label={t`Arrived`} class={notice.bounced_at || notice.delivered_at ? undefined : "proof-none"}>
                        {notice.bounced_at ? (
                          <span class="stack-small">
                            <Badge tone="danger" icon="warning">{t`Came back`}</Badge>
                            {notice.bounce_reason && <span class="small">{notice.bounce_reason}</span>}
                          </span>
                        ) : notice.delivered_at ? (
                          <When at={notice.delivered_at} style="short" />
                        ) : (
                          <span class="muted" aria-label={t`not known`}>–</span>
                        )}
                      </td>
                      <td data-label={t`Opened`} class={notice.opened_at ? undefined : "proof-none"}>{notice.opened_at ? <When at={notice.opened_at} style="short" /> : <span class="muted" aria-label={t`not yet`}>–</span>}</td>
                      {manages && (
                        <td class="proof-acts">
                          {notice.channel === "mail" && !notice.bounced_at && (
                            <Button small kind="quiet" onClick={() => setBounced(notice)}>
                              {t`It came back`}
                              <span class="unheard"> {name(member)}</span>
                            </Button>
                          )}
                          {notice.bounced_at && !own.some((one) => one.channel === "paper") && (
                            <Button small kind="secondary" onClick={() => setPaper(member)}>
                              {t`Told on paper`}
                              <span class="unheard"> {name(member)}</span>
                            </Button>
                          )}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          )}
          <Dialog title={t`A notice on paper`} open={paper !== null} onClose={() => setPaper(null)}>
            <Paper meeting={meeting} member={paper ?? ""} onDone={() => setPaper(null)} reload={load.reload} />
          </Dialog>
          <Dialog title={t`The mail came back`} open={bounced !== null} onClose={() => setBounced(null)}>
            {bounced && <Bounced notice={bounced} name={name(bounced.membership_id)} reload={load.reload} onDone={() => setBounced(null)} />}
          </Dialog>
        </section>
      )}
    </Loaded>
  );
}

function Number({ label, value, of, alarming }: { label: string; value: number; of?: number | undefined; alarming?: boolean }) {
  return (
    <div class={alarming ? "alarming" : undefined}>
      <dd class="tabular">
        {alarming && <Icon name="warning" size={20} />}
        {of === undefined ? value : t`${value} of ${of}`}
      </dd>
      <dt>{label}</dt>
    </div>
  );
}

function Paper({ meeting, member, onDone, reload }: { meeting: Meeting; member: string; onDone: () => void; reload: () => void }) {
  const { cooperative } = useHere();
  const [who, setWho] = useState(member);
  const [address, setAddress] = useState("");
  const [at, setAt] = useState(() => toLocal(Date.now(), cooperative.time_zone));
  const send = useSubmit(async () => {
    await answer(addPaperNotice(meeting.id, { membership_id: who, address, sent_at: momentOf(at, cooperative.time_zone) }));
    reload();
    onDone();
  });
  const of = (field: string) => send.problem?.of(field);
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["membership_id", "address", "sent_at"]}>
      <MemberSelect label={t`Who was told`} value={who} onChange={setWho} empty={t`Choose a member`} error={of("membership_id")} />
      <TextInput label={t`Where to, or how`} hint={t`A postal address, or: handed over in person.`} maxLength={320} value={address} onChange={setAddress} error={of("address")} />
      <TextInput type="datetime-local" label={t`When it was posted or handed over`} value={at} onChange={setAt} error={of("sent_at")} />
      <Button type="submit" busy={send.busy} disabled={!who}>{t`Enter it`}</Button>
    </Form>
  );
}

function Bounced({ notice, name, reload, onDone }: { notice: NoticeProof; name: string; reload: () => void; onDone: () => void }) {
  const [reason, setReason] = useState("");
  const send = useSubmit(async () => {
    await answer(markBounced(notice.id, reason));
    reload();
    onDone();
  });
  const address = notice.address;
  return (
    <Form onSubmit={() => send.run()} problem={send.problem} fields={["reason"]}>
      <p>{t`The mail to ${name} (${address}) did not arrive. Tell them another way, and enter that here.`}</p>
      <TextInput label={t`What the mail server said`} hint={t`Such as: mailbox is full.`} maxLength={500} autoFocus value={reason} onChange={setReason} error={send.problem?.of("reason")} />
      <Button type="submit" busy={send.busy}>{t`Mark it as come back`}</Button>
    </Form>
  );
}
