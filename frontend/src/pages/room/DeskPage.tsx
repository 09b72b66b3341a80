/** The stewards' desk: letting people in and out, paper proxies, votes of those who have no device. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { language, loadTexts } from "../../app/texts.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { When } from "../meetings/parts/When.tsx";
import { letIn, loadAttendance, loadOutsiders, markLeft, moveOutsider } from "./calls.ts";
import { FindMember } from "./FindMember.tsx";
import { matches } from "../../ui/matching.ts";
import { MemberNumber } from "./names.tsx";
import { Poster } from "./Poster.tsx";
import { PaperProxies } from "./PaperProxies.tsx";
import { QuorumLine } from "./QuorumLine.tsx";
import { agendaOf, all, nameOf, one, pollsOf, presenceAt, useMeeting, usePollsOf } from "./room.ts";
import { TabletVotes } from "./TabletVotes.tsx";
import type { Attendance, Meeting, Outsider } from "./wire.ts";
import "../polls/poll.css";
import "./room.css";
import "./desk.css";

const views = ["people", "proxies", "votes", "poster"] as const;
type View = (typeof views)[number];

export default function DeskPage({ params, query }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const load = useMeeting(id);
  useEffect(() => {
    void loadTexts("polls");
    void loadTexts("polls/forms");
    void loadTexts("meetings");
  }, []);
  return (
    <Loaded load={load}>
      {(fetched) => {
        const meeting = one(store, "meetings", id);
        const standing = one(store, "standings", id) ?? fetched;
        if (!meeting || !standing.stewards)
          return <ProblemState problem={new Problem(403, { detail: t`The desk is for facilitators, secretaries and administrators, and for who runs the meeting.` })} />;
        const view = views.find((one) => one === query["view"]) ?? "people";
        return view === "poster" ? <Poster meeting={meeting} /> : <Desk meeting={meeting} runs={standing.runs} view={view} />;
      }}
    </Loaded>
  );
}

function Desk({ meeting, runs, view }: { meeting: Meeting; runs: boolean; view: View }) {
  const { store, slug } = useHere();
  const room = `/c/${slug}/meetings/${meeting.id}/room`;
  const presence = presenceAt(meeting.id);
  usePollsOf(agendaOf(store, meeting.id).find(({ status }) => status === "current"));
  const open = pollsOf(store, meeting.id).filter((poll) => poll.status === "open" && !poll.hands && poll.withheld === null && poll.level === null);
  return (
    <div class="desk">
      <PageHeader
        title={t`The desk at the door`}
        trail={[{ label: meeting.title, href: room }]}
        actions={<ButtonLink kind="secondary" icon="key" href={`${room}/desk?view=poster`}>{t`Sheet for the door`}</ButtonLink>}
      />
      {presence && <QuorumLine meeting={meeting} presence={presence} />}
      <div class="room-top">
        <Tabs
          label={t`The desk`}
          items={[
            { href: `${room}/desk`, label: t`Who is here`, current: view === "people", count: presence?.present },
            { href: `${room}/desk?view=votes`, label: t`Votes here`, current: view === "votes", count: open.length || undefined },
            { href: `${room}/desk?view=proxies`, label: t`Lent votes`, current: view === "proxies", count: presence?.represented || undefined },
          ]}
        />
      </div>
      {view === "people" && <People meeting={meeting} />}
      {view === "votes" && <TabletVotes polls={open} />}
      {view === "proxies" && <PaperProxies meeting={meeting} runs={runs} />}
    </div>
  );
}

const SHOWN = 60;

function People({ meeting }: { meeting: Meeting }) {
  const here = useHere();
  const { store } = here;
  const [typed, setTyped] = useState("");
  const [last, setLast] = useState<string>();
  const load = useLoad(() => loadAttendance(store, meeting.id), [store, meeting.id, store.generation.value]);
  const stays = all(store, "attendance").filter((stay) => stay.meeting_id === meeting.id);
  const inside = new Map(stays.filter(({ left_at }) => left_at === null).map((stay) => [stay.membership_id, stay]));
  const enter = useSubmit(async (_: string, member: string) => {
    await letIn(store, meeting.id, member);
    setLast(member);
  });
  const sorting = new Intl.Collator(language.value);
  const people = [...inside.values()]
    .map((stay) => ({ stay, name: nameOf(here, stay.membership_id), member: store.one("members", stay.membership_id) }))
    .filter(({ member }) => matches(member, typed))
    .sort((a, b) => sorting.compare(a.name, b.name));
  const running = meeting.status === "convened" || meeting.status === "open";
  return (
    <div class="desk-pair">
      <section class="room-part" aria-labelledby="let-in">
        <h2 id="let-in" class="room-heading">{t`Let somebody in`}</h2>
        {running ? (
          <>
            {enter.problem && (
              <Notice tone="danger" spoken>
                <p>{enter.problem.detail}</p>
              </Notice>
            )}
            <div role="status">
              {last !== undefined && inside.has(last) && !enter.problem && (
                <Notice tone="success">
                  <p>{t`${nameOf(here, last)} is in.`}</p>
                </Notice>
              )}
            </div>
            <FindMember
              label={t`Who is at the door?`}
              taken={[...inside.keys()]}
              onPick={(member) => {
                store.take(new Response(), { members: [member] });
                void enter.run(member.id);
              }}
              about={(member) => (inside.has(member.id) ? <Badge tone="success" icon="check">{t`is here`}</Badge> : <Badge icon="next">{t`let in`}</Badge>)}
            />
          </>
        ) : (
          <p class="muted">{t`Nobody is let in before the meeting is convened or after it is closed.`}</p>
        )}
      </section>
      <section class="room-part" aria-labelledby="inside">
        <h2 id="inside" class="room-heading">{plural(inside.size, { one: "# person is here", other: "# people are here" })}</h2>
        {load.problem && <Notice tone="danger">{load.problem.detail}</Notice>}
        {inside.size > 6 && <TextInput type="search" label={t`Find among them`} value={typed} onChange={setTyped} autoComplete="off" />}
        {inside.size === 0 && <p class="muted">{t`Whoever comes in, by the code at the door or by your hand, appears here.`}</p>}
        <ul class="inside-list">
          {people.slice(0, SHOWN).map(({ stay, name, member }) => (
            <li key={stay.id}>
              <span class="grow">
                {name}
                <MemberNumber member={member} />
                <span class="small muted inside-how">
                  {howWord(stay)} · <When at={stay.arrived_at} style="short" />
                </span>
              </span>
              {running && (
                <ConfirmButton
                  kind="quiet"
                  small
                  question={t`${name} leaves?`}
                  consequence={t`They are no longer counted, and get no ballot in votes opened from now on.`}
                  confirm={t`They left`}
                  onConfirm={async () => {
                    await markLeft(store, stay.id);
                  }}
                >
                  {t`Left`}
                  <span class="unheard">: {name}</span>
                </ConfirmButton>
              )}
            </li>
          ))}
        </ul>
        {people.length > SHOWN && <p class="small muted">{t`The first ${SHOWN}: type a name to find others.`}</p>}
      </section>
      <Outsiders meeting={meeting} running={running} />
    </div>
  );
}

/** Those who hold lent votes without being members: let in and seen off here, since they have no account. */
function Outsiders({ meeting, running }: { meeting: Meeting; running: boolean }) {
  const { store } = useHere();
  const load = useLoad(() => loadOutsiders(store, meeting.id), [store, meeting.id, store.generation.value]);
  const move = useSubmit((_: string, holder: Outsider) => moveOutsider(store, holder.id, holder.arrived_at === null ? "arrive" : "leave"));
  const sorting = new Intl.Collator(language.value);
  const outsiders = all(store, "outside_holders")
    .filter((one) => one.meeting_id === meeting.id && (one.held > 0 || one.arrived_at !== null))
    .sort((a, b) => sorting.compare(a.name, b.name));
  if (outsiders.length === 0 && !load.problem) return null;
  return (
    <section class="room-part" aria-labelledby="outsiders">
      <h2 id="outsiders" class="room-heading">{t`Holders who are not members`}</h2>
      <p class="small muted">{t`They count for those who lent them their vote while they are here, and vote on your device.`}</p>
      {(load.problem ?? move.problem) && <Notice tone="danger">{(load.problem ?? move.problem)?.detail}</Notice>}
      <ul class="inside-list">
        {outsiders.map((one) => (
          <li key={one.id}>
            <span class="grow">
              {one.name}
              <span class="small muted inside-how">
                {plural(one.held, { one: "holds # vote", other: "holds # votes" })}
                {one.arrived_at !== null && (
                  <>
                    {" · "}
                    {t`here since`} <When at={one.arrived_at} style="short" />
                  </>
                )}
              </span>
            </span>
            {running && (
              <Button kind={one.arrived_at === null ? "secondary" : "quiet"} small busy={move.busy} onClick={() => void move.run(one)}>
                {one.arrived_at === null ? t`Let in` : t`Left`}
                <span class="unheard">: {one.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function howWord(stay: Attendance): string {
  switch (stay.how) {
    case "door":
      return t`by the code`;
    case "steward":
      return t`let in`;
    case "online":
      return t`from elsewhere`;
  }
}

