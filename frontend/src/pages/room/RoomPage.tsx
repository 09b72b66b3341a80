/** The live room of a meeting: who is here, what is being dealt with, and my votes. */
import { t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Problem } from "../../api/problem.ts";
import { loadTexts } from "../../app/texts.ts";
import { titleOf } from "../../app/words.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { When } from "../meetings/parts/When.tsx";
import { HallLink } from "../hall/HallLink.tsx";
import { resultName } from "../polls/words.ts";
import { Agenda } from "./Agenda.tsx";
import { now, useSecond } from "./clock.ts";
import { callName, Chair, TakeOver } from "./Chair.tsx";
import { CurrentItem } from "./CurrentItem.tsx";
import { Notes } from "./Notes.tsx";
import { OpenVote } from "./OpenVote.tsx";
import { canDecide, QuorumLine } from "./QuorumLine.tsx";
import { RecessBanner } from "./Recess.tsx";
import { Result } from "./Result.tsx";
import { agendaOf, holdsOffice, inWords, one, pollsOf, presenceAt, useMeeting, usePollsOf } from "./room.ts";
import { Speakers } from "./Speakers.tsx";
import type { AgendaItem, Meeting, Poll, Presence, Standing } from "./wire.ts";
import "../polls/poll.css";
import "./room.css";
import "./console.css";

export default function RoomPage({ params }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const load = useMeeting(id);
  // Names of answers and results are the poll pages'.
  useEffect(() => {
    void loadTexts("polls");
    void loadTexts("polls/forms");
  }, []);
  return (
    <Loaded load={load}>
      {(fetched) => {
        const meeting = one(store, "meetings", id);
        const standing = one(store, "standings", id) ?? fetched;
        if (meeting) return <Room meeting={meeting} standing={standing} />;
        return <ProblemState problem={new Problem(404, { detail: t`This meeting is no longer shown to you.` })} />;
      }}
    </Loaded>
  );
}

function Room({ meeting, standing }: { meeting: Meeting; standing: Standing }) {
  const here = useHere();
  const { store, slug } = here;
  const home = `/c/${slug}/meetings/${meeting.id}`;
  const items = agendaOf(store, meeting.id);
  const current = items.find(({ status }) => status === "current") ?? items.find(({ id }) => id === meeting.current_item_id);
  const last = [...items].filter(({ ended_at }) => ended_at !== null).sort((a, b) => Date.parse(b.ended_at ?? "") - Date.parse(a.ended_at ?? ""))[0];
  usePollsOf(current);
  usePollsOf(meeting.status === "closed" || !current ? last : undefined);
  const polls = pollsOf(store, meeting.id);
  // A secret vote whose time is over may wait to be published: nobody votes in it any more.
  const open = polls.filter(({ status, withheld }) => status === "open" && withheld === null);
  // The results of what is dealt with now; between two points those of the last one.
  const about = current ?? last;
  // What is level waits for the chair's casting vote: nobody votes in it any more.
  const voting = open.filter(({ level }) => level === null);
  const closed = polls.filter((poll) => !voting.includes(poll) && poll.item_id === about?.id);
  const presence = presenceAt(meeting.id);
  const office = holdsOffice(here, meeting);
  const runs = standing.runs && office;
  // In a recess until another day nobody is here until its doors open.
  const away = meeting.recess?.another_day === true && presence?.present === 0;
  const itemOf = (poll: Poll) => one(store, "agenda_items", poll.item_id);
  return (
    <div class="room">
      <PageHeader
        title={meeting.title}
        trail={[{ label: t`The meeting`, href: home }]}
        above={<MeetingBadge meeting={meeting} />}
      />
      {meeting.recess && <RecessBanner meeting={meeting} recess={meeting.recess} />}
      <Announcer meeting={meeting} presence={presence} current={current} open={voting} closed={closed} />
      {presence && (meeting.status === "convened" || meeting.status === "open") && !away && (
        <QuorumLine meeting={meeting} presence={presence} />
      )}
      <Place meeting={meeting} standing={standing} door={`${home}/door`} />
      <div class="room-ground">
        <div class="stack-large room-stage">
          {voting.map((poll) => (
            <OpenVote key={poll.id} poll={poll} item={itemOf(poll)} standing={standing} door={`${home}/door`} />
          ))}
          {runs && <Chair meeting={meeting} presence={presence} items={items} current={current} open={open} home={home} />}
          {!current && open.length === 0 && !runs && !meeting.recess && <Waiting meeting={meeting} presence={presence} begun={last !== undefined} />}
          {closed.filter(({ level }) => level === null || !runs).map((poll) => (
            <Result key={poll.id} poll={poll} standing={standing} />
          ))}
          {/* While it is voted on, its text stands in the vote. */}
          {current && !voting.some(({ item_id: item }) => item === current.id) && (
            <CurrentItem key={current.id} item={current} place={items.indexOf(current) + 1} of={items.length} standing={standing} />
          )}
          {current && meeting.status === "open" && (
            <Speakers meeting={meeting} item={current} chairs={runs && meeting.chair_id === here.membership.id && !meeting.recess} maySpeak={standing.attendance !== null} />
          )}
        </div>
        <div class="stack-large room-side">
          {runs && current && meeting.status === "open" && <Notes key={current.id} item={current} />}
          <Agenda meeting={meeting} items={items} chairs={runs && open.length === 0 && !meeting.recess} />
          {standing.runs && (meeting.status === "convened" || meeting.status === "open") && <TakeOver meeting={meeting} />}
          {runs && (meeting.status === "convened" || meeting.status === "open") && (
            <section class="room-part" aria-labelledby="hall-link">
              <h2 id="hall-link" class="room-heading">{t`The screen in the hall`}</h2>
              <HallLink meetingId={meeting.id} />
            </section>
          )}
          {standing.stewards && !runs && (meeting.status === "convened" || meeting.status === "open") && (
            <ButtonLink kind="secondary" icon="members" href={`${home}/room/desk`}>{t`The desk at the door`}</ButtonLink>
          )}
        </div>
      </div>
    </div>
  );
}

function MeetingBadge({ meeting }: { meeting: Meeting }) {
  switch (meeting.status) {
    case "draft":
      return <Badge icon="edit">{t`Being prepared`}</Badge>;
    case "convened":
      return (
        <Badge tone="info" icon="calendar">
          {callName(meeting.call, meeting.calls.length)}: <When at={meeting.calls.find(({ n }) => n === meeting.call)?.starts_at ?? meeting.starts_at} style="short" />
        </Badge>
      );
    case "open":
      if (meeting.recess) return <Badge tone="warning" icon="pause">{t({ message: "In recess", context: "a meeting" })}</Badge>;
      return <Badge tone="success" icon="check">{t({ message: "Open", context: "a meeting" })}</Badge>;
    case "closed":
      return <Badge icon="check">{t({ message: "Closed", context: "a meeting" })}</Badge>;
    case "cancelled":
      return <Badge tone="danger" icon="cross">{t({ message: "Called off", context: "a meeting" })}</Badge>;
  }
}

/** How long before the hour of a call people may come in. */
const DOORS_MS = 2 * 3_600_000;

/** Whether I am counted as here, and the way to the door. */
function Place({ meeting, standing, door }: { meeting: Meeting; standing: Standing; door: string }) {
  const here = useHere();
  if (meeting.status === "cancelled")
    return (
      <Notice tone="danger" title={t`This meeting was called off`}>
        {meeting.cancel_reason && <p dir="auto">{meeting.cancel_reason}</p>}
      </Notice>
    );
  if (meeting.status === "closed" || meeting.status === "draft") return null;
  const why = inWords(standing.words);
  if (!standing.entitled)
    return why.length === 0 ? null : (
      <Notice tone="info" title={t`You have no vote at this meeting`}>
        {why.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    );
  const stay = standing.attendance;
  if (stay)
    return (
      <p class="room-place">
        <Icon name="check" size={20} />
        <span class="grow">
          {standing.held.length === 0
            ? t`You are counted as here.`
            : t`You are counted as here. You vote for ${names(here.store, standing)} too, unless they come themselves.`}
        </span>
        <a class="room-place-link" href={door}>{t`I am leaving`}</a>
      </p>
    );
  const doors = meeting.recess?.doors_open_at;
  if (doors && Date.parse(doors) > now()) return null;
  const call = meeting.calls.find(({ n }) => n === meeting.call);
  if (meeting.status === "convened" && call && Date.parse(call.starts_at) - now() > DOORS_MS)
    return (
      <Notice tone="neutral">
        <p>
          {t`The doors open two hours before the call of:`} <When at={call.starts_at} />
        </p>
      </Notice>
    );
  return (
    <div class="room-enter">
      <p>
        {standing.given
          ? t`You are not counted as here. Your vote is lent; if you come yourself, say so.`
          : t`You are not counted as here. Say so, and you vote on what is put to the vote from then on.`}
      </p>
      <ButtonLink wide icon="check" href={door}>{t`I am here`}</ButtonLink>
    </div>
  );
}

function names(store: ReturnType<typeof useHere>["store"], standing: Standing): string {
  return new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" }).format(
    standing.held.map(({ giver_id: giver }) => store.one("members", giver)?.name ?? "…"),
  );
}

/** What members see while nothing is dealt with. */
function Waiting({ meeting, presence, begun }: { meeting: Meeting; presence: Presence | undefined; begun: boolean }) {
  const call = meeting.calls.find(({ n }) => n === meeting.call);
  const second = useSecond(meeting.status === "convened");
  if (meeting.status === "convened" && call && Date.parse(call.starts_at) > second)
    return (
      <div class="room-waiting">
        <Icon name="clock" size={34} />
        <p class="room-waiting-title">{meeting.call > 1 ? t`The call before found no quorum` : t`The meeting has not begun`}</p>
        <p>
          {callName(call.n, meeting.calls.length)}: <When at={call.starts_at} style="short" />
        </p>
        <p>{t`Whoever is here stays counted. Leave this page open: it follows by itself.`}</p>
      </div>
    );
  const [title, text] =
    meeting.status === "convened"
      ? [t`The meeting has not begun`, presence?.met ? t`Enough are here. The chair opens it soon.` : t`It begins when enough are here. Leave this page open: it follows by itself.`]
      : meeting.status === "open"
        ? [begun ? t`Between two points` : t`The meeting is open`, t`The chair starts the next one. Leave this page open: it follows by itself.`]
        : meeting.status === "closed"
          ? [t`The meeting is over`, t`What was decided stands on the page of the meeting.`]
          : [t`Not yet`, t`This meeting is still being prepared.`];
  return (
    <div class="room-waiting">
      <Icon name={meeting.status === "closed" ? "check" : "clock"} size={34} />
      <p class="room-waiting-title">{title}</p>
      <p>{text}</p>
    </div>
  );
}

interface AnnouncerProps {
  meeting: Meeting;
  presence: Presence | undefined;
  current: AgendaItem | undefined;
  open: readonly Poll[];
  closed: readonly Poll[];
}

const SETTLED_MS = 3000;

/** Says aloud what changed in the room: votes at once, the quorum only when its answer has changed for a while. */
function Announcer({ meeting, presence, current, open, closed }: AnnouncerProps) {
  const [urgent, setUrgent] = useState("");
  const [calm, setCalm] = useState("");
  const first = useRef(true);
  const known = useRef<ReadonlySet<string>>(new Set());
  const vote = open[0];
  const result = closed[0];
  const resultKey = result && `${result.id} ${result.status} ${result.level !== null}`;
  useEffect(() => {
    const fresh = vote !== undefined && !known.current.has(vote.id);
    if (fresh) known.current = new Set([...known.current, vote.id]);
    if (!fresh || first.current) return;
    setUrgent(vote.hands ? t`A vote by raised hands has begun: ${titleOf(vote)}` : t`A vote has opened: ${titleOf(vote)}`);
    // It must not be below what somebody was reading.
    const heading = document.getElementById(`vote-${vote.id}`);
    const busy = document.activeElement?.matches("textarea, input, dialog *, dialog");
    if (heading && !busy) {
      heading.scrollIntoView({ block: "start", behavior: "smooth" });
      heading.focus({ preventScroll: true });
    }
  }, [vote?.id]);
  useEffect(() => {
    if (first.current || !result || !known.current.has(result.id)) return;
    setUrgent(
      result.outcome
        ? t`The vote is closed: ${titleOf(result)}. ${resultName(result.outcome.result)}.`
        : result.level
          ? t`Voting is over: ${titleOf(result)}. It is level.`
          : t`The vote was cancelled: ${titleOf(result)}`,
    );
  }, [resultKey]);
  useEffect(() => {
    if (!first.current && current) setCalm(t`Now: ${current.title}`);
  }, [current?.id]);
  const can = presence ? canDecide(meeting, presence) : null;
  const said = useRef(can);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (said.current === can) return;
      const before = said.current;
      said.current = can;
      if (before !== null && can !== null) setCalm(can ? t`There is a quorum now.` : t`There is no quorum now.`);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [can]);
  useEffect(() => {
    first.current = false;
  }, []);
  return (
    <>
      <div class="unheard" role="alert">{urgent}</div>
      <div class="unheard" role="status">{calm}</div>
    </>
  );
}
