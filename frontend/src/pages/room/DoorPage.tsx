/** "I am here": what the QR code at the door opens. */
import { t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { holderName } from "../../app/holder.ts";
import type { PageProps } from "../../app/page.tsx";
import { me } from "../../app/session.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Choice.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { When } from "../meetings/parts/When.tsx";
import { checkIn, leave } from "./calls.ts";
import { inWords, nameOf, one, presenceAt, useMeeting } from "./room.ts";
import { QuorumLine } from "./QuorumLine.tsx";
import type { Confirmation, Meeting, Standing } from "./wire.ts";
import "./room.css";

export default function DoorPage({ params, query }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const load = useMeeting(id);
  return (
    <Loaded load={load}>
      {(fetched) => {
        const meeting = one(store, "meetings", id);
        if (!meeting) return <ProblemState problem={new Problem(404, { detail: t`This meeting is no longer shown to you.` })} />;
        return <Door meeting={meeting} standing={one(store, "standings", id) ?? fetched} code={query["code"] ?? null} />;
      }}
    </Loaded>
  );
}

function Door({ meeting, standing, code }: { meeting: Meeting; standing: Standing; code: string | null }) {
  const { slug } = useHere();
  const home = `/c/${slug}/meetings/${meeting.id}`;
  const presence = presenceAt(meeting.id);
  const [came, setCame] = useState(false);
  const running = meeting.status === "convened" || meeting.status === "open";
  return (
    <div class="door-page">
      <PageHeader
        title={meeting.title}
        trail={[{ label: t`The meeting`, href: home }]}
        lead={
          <>
            <When at={meeting.calls.find(({ n }) => n === meeting.call)?.starts_at ?? meeting.starts_at} /> {meeting.place && `· ${meeting.place}`}
          </>
        }
      />
      {!running ? (
        <Notice tone="info" title={meeting.status === "closed" ? t`The meeting is over` : meeting.status === "draft" ? t`This meeting is still being prepared` : t`This meeting was called off`}>
          <a class="poll-link" href={home}>{t`Go to the meeting`}</a>
        </Notice>
      ) : !standing.entitled ? (
        <Notice tone="info" title={t`You have no vote at this meeting`}>
          {inWords(standing.words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{t`You need not check in. You can follow it in the room.`}</p>
          <a class="poll-link" href={`${home}/room`}>{t`Go to the room`}</a>
        </Notice>
      ) : standing.attendance ? (
        <Inside meeting={meeting} standing={standing} room={`${home}/room`} came={came} />
      ) : (
        <Enter meeting={meeting} standing={standing} code={code} onCome={() => setCame(true)} room={`${home}/room`} />
      )}
      {running && presence && <QuorumLine meeting={meeting} presence={presence} />}
    </div>
  );
}

interface EnterProps {
  meeting: Meeting;
  standing: Standing;
  /** What the QR code carried. */
  code: string | null;
  room: string;
  onCome: () => void;
}

function Enter({ meeting, standing, code, room, onCome }: EnterProps) {
  const here = useHere();
  const holder = standing.given && holderName(here.store, standing.given, "…");
  const [typed, setTyped] = useState("");
  const enter = useSubmit(async (_: string, word: string | null) => {
    onCome();
    await checkIn(here.store, meeting.id, { code: word, confirmed: word === null ? [...meeting.remote_confirms] : [] });
  });
  // A code that was renewed since it was printed can't be pressed again: another has to be typed.
  const stale = enter.problem !== undefined && enter.problem.status !== 0;
  return (
    <div class="stack-large">
      {standing.given && (
        <Notice tone="info" title={holder === null ? t`You lent your vote and named nobody` : t`You lent your vote to ${holder}`}>
          <p>{t`If you come yourself, you vote yourself as long as you are here.`}</p>
        </Notice>
      )}
      {code !== null && !stale ? (
        <section class="stack door-press" aria-label={t`At the door`}>
          {enter.problem && <Notice tone="danger" spoken>{enter.problem.detail}</Notice>}
          <button type="button" class="here-button" aria-busy={enter.busy || undefined} onClick={() => void enter.run(code)}>
            <Icon name="check" size={44} />
            <span>{t`I am here`}</span>
          </button>
          <p class="muted">{t`as ${me.value?.name ?? ""}`}</p>
        </section>
      ) : (
        <section class="room-part" aria-labelledby="word">
          <h2 id="word" class="room-heading">{t`I am at the place`}</h2>
          <Form onSubmit={() => enter.run(typed.trim())} problem={enter.problem} fields={["code"]}>
            <TextInput
              label={t`The word at the door`}
              hint={t`It is on the sheet at the door. With the phone's camera on the square there you need not type it.`}
              value={typed}
              onChange={setTyped}
              autoComplete="off"
              spellcheck={false}
              maxLength={20}
              error={enter.problem?.of("code")}
            />
            <Button type="submit" wide icon="check" busy={enter.busy}>{t`I am here`}</Button>
          </Form>
        </section>
      )}
      {meeting.remote && (
        <FromElsewhere
          meeting={meeting}
          busy={enter.busy}
          problem={code !== null && !stale ? enter.problem : undefined}
          onEnter={() => enter.run(null)}
        />
      )}
      <p class="small muted">
        {t`No phone, or it does not work? A steward at the door lets you in.`} <a class="poll-link" href={room}>{t`Only look into the room`}</a>
      </p>
    </div>
  );
}

interface FromElsewhereProps {
  meeting: Meeting;
  busy: boolean;
  problem: Problem | undefined;
  onEnter: () => Promise<unknown>;
}

/** Whoever is elsewhere confirms what the bylaws need for it, one by one. */
function FromElsewhere({ meeting, busy, problem, onEnter }: FromElsewhereProps) {
  const [confirmed, setConfirmed] = useState<readonly Confirmation[]>([]);
  const [tried, setTried] = useState(false);
  const link = meeting.link;
  return (
    <section class="room-part" aria-labelledby="elsewhere">
      <h2 id="elsewhere" class="room-heading">{t`I take part from elsewhere`}</h2>
      {link && (
        <p>
          <a class="paper-link long-link" href={link} rel="noreferrer" target="_blank">
            <Icon name="link" size={18} />
            <span class="grow">
              {t`See and hear the meeting`}
              <br />
              <span class="small muted">{link.replace(/^https?:\/\//, "")}</span>
            </span>
          </a>
        </p>
      )}
      <Form
        onSubmit={() => {
          setTried(true);
          return meeting.remote_confirms.every((one) => confirmed.includes(one)) && onEnter();
        }}
        problem={problem}
      >
        {meeting.remote_confirms.map((one) => (
          <Checkbox
            key={one}
            {...confirmation(one)}
            checked={confirmed.includes(one)}
            onChange={(yes) => setConfirmed(yes ? [...confirmed, one] : confirmed.filter((other) => other !== one))}
            error={tried && !confirmed.includes(one) ? t`Confirm this first.` : undefined}
          />
        ))}
        {meeting.remote_source && <p class="small muted">{t`Your bylaws ask for this (${meeting.remote_source}). The minutes say that you confirmed it.`}</p>}
        <Button type="submit" kind="secondary" wide icon="globe" busy={busy}>{t`I take part from elsewhere`}</Button>
      </Form>
    </section>
  );
}

function confirmation(one: Confirmation): { label: string; hint: string } {
  switch (one) {
    case "identity":
      return { label: t`I am ${me.value?.name ?? ""}, and I follow the meeting myself.`, hint: t`Nobody else uses this device in your name while the meeting lasts.` };
    case "live_av":
      return { label: t`I see and hear the meeting live, and can be seen and heard.`, hint: t`If that stops for longer, leave the meeting here until it is back.` };
    case "secrecy":
      return { label: t`I am where nobody looks on while I vote.`, hint: t`Nobody else watches this screen or listens in.` };
  }
}

const READ_MS = 2500;

function Inside({ meeting, standing, room, came }: { meeting: Meeting; standing: Standing; room: string; came: boolean }) {
  const here = useHere();
  const { route } = useLocation();
  const link = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!came) return;
    link.current?.querySelector("a")?.focus();
    const timer = setTimeout(() => route(room), READ_MS);
    return () => clearTimeout(timer);
  }, [came]);
  const since = standing.attendance?.arrived_at ?? "";
  return (
    <div class="stack">
      <div class="door-in" role="status">
        <span class="door-in-mark">
          <Icon name="check" size={48} />
        </span>
        <p class="door-in-title">{t`You are here`}</p>
        <p>
          {t`Counted since`} <When at={since} style="short" />
        </p>
        {standing.held.length > 0 && (
          <p>
            {t`You also vote for:`} {standing.held.map(({ giver_id: giver }) => nameOf(here, giver)).join(", ")}
          </p>
        )}
      </div>
      <div ref={link}>
        <ButtonLink wide icon="next" href={room}>{t`Go to the room`}</ButtonLink>
      </div>
      {!came && (
        <ConfirmButton
          kind="secondary"
          icon="leave"
          question={t`Leave the meeting?`}
          consequence={t`You are no longer counted, and votes opened from now on go without you. You can come back.`}
          confirm={t`I am leaving`}
          onConfirm={() => leave(here.store, meeting.id)}
        >
          {t`I am leaving`}
        </ConfirmButton>
      )}
    </div>
  );
}
