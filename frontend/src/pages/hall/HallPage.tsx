import { t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageProps } from "../../app/page.tsx";
import { language, languages, setLanguage, type Language } from "../../app/texts.ts";
import { titleOf } from "../../app/words.ts";
import { followHall, hall, serverNow, shownAt, status, type Hall, type HallPoll } from "./hall.ts";
import { Before, hourOf, ItemText, OpenVote, Plain, Progress, Quorum, Recess, Result, Speakers, useSeconds } from "./Parts.tsx";
import { resultName } from "./words.ts";
import "./hall.css";

const STORED = "batzar.hall.light";
const QUIET_MS = 4000;

/** The screen in the hall: for a projector, behind a link, without signing in. It looks after itself. */
export default function HallPage({ params, query }: PageProps) {
  const token = params["token"] ?? "";
  useEffect(() => followHall(token), [token]);
  useWakeLock();
  const shown = hall.value;
  const asked = query["lang"] ?? shown?.language;
  useEffect(() => {
    if (asked && asked in languages && asked !== language.value) void setLanguage(asked as Language, false);
  }, [asked, language.value]);
  const [light, setLight] = useState(() => stored() === "1");
  const root = useRef<HTMLDivElement>(null);
  const awake = useMovement();
  useEffect(() => {
    document.title = shown ? `${shown.title} · ${shown.cooperative}` : "Batzar";
  }, [shown?.title, shown?.cooperative]);
  return (
    <div ref={root} class={`hall ${light ? "theme-light" : "theme-dark"}${awake ? " awake" : ""}`}>
      <Head shown={shown} />
      <main class="hall-main" id="main">
        <Body shown={shown} />
      </main>
      {shown && (!shown.recess || shown.presence.present > 0) && (shown.status === "open" || shown.status === "convened") && (
        <Quorum presence={shown.presence} large={shown.status === "convened"} />
      )}
      {status.value === "lost" && shown && (
        <p class="hall-lost" role="status">
          {t`Connection lost. This is how it was at ${hourOf(shownAt.value, shown.time_zone)}; trying again.`}
        </p>
      )}
      <Said shown={shown} />
      <footer class="hall-tools" aria-label={t`Screen`}>
        <button
          type="button"
          onClick={() => {
            keep(light ? "0" : "1");
            setLight(!light);
          }}
        >
          {light ? t`Dark` : t`Light`}
        </button>
        {document.fullscreenEnabled && (
          <button type="button" onClick={() => void toggleFullScreen()}>{t`Full screen`}</button>
        )}
      </footer>
    </div>
  );
}

function Head({ shown }: { shown: Hall | undefined }) {
  return (
    <header class="hall-head">
      <span class="hall-coop">{shown?.cooperative ?? "Batzar"}</span>
      {shown && shown.status !== "convened" && <span class="hall-meeting">{shown.title}</span>}
      {shown && <Clock zone={shown.time_zone} />}
    </header>
  );
}

function Clock({ zone }: { zone: string }) {
  useSeconds();
  return <time class="tabular">{hourOf(serverNow(), zone)}</time>;
}

function Body({ shown }: { shown: Hall | undefined }) {
  if (status.value === "revoked")
    return <Plain title={t`This screen is switched off`}>{t`Its link was taken back. Whoever runs the meeting can make another.`}</Plain>;
  if (status.value === "full")
    return <Plain title={t`Too many screens`}>{t`This link is shown on too many screens at once. Close some of them.`}</Plain>;
  if (!shown) return <Plain title={t`One moment…`} />;
  if (shown.status === "cancelled") return <Plain title={shown.title}>{t`This meeting was called off.`}</Plain>;
  if (shown.status === "closed") return <Plain title={t`The meeting is closed`}>{t`Thank you for being here.`}</Plain>;
  if (shown.status !== "open") return <Before hall={shown} />;
  if (shown.recess) return <Recess hall={shown} recess={shown.recess} />;
  const { item, poll } = shown;
  if (!item)
    return (
      <div class="hall-before">
        <h1>{shown.title}</h1>
        <p class="hall-where">{t`In the chair: ${shown.chair}`}</p>
        {shown.next_item && (
          <p class="hall-upcoming">
            <span class="hall-soft">{t`Next`}</span> <strong>{shown.next_item}</strong>
          </p>
        )}
      </div>
    );
  if (poll?.status === "open")
    return (
      <div class="hall-split">
        <div class="hall-left">
          <Progress item={item} />
          <Asked item={item} poll={poll} />
          <ItemText item={item} />
        </div>
        <OpenVote poll={poll} />
      </div>
    );
  if (poll?.outcome)
    return (
      <div class="hall-split hall-settled">
        <div class="hall-left">
          <Progress item={item} />
          <Asked item={item} poll={poll} />
          {item.body_html ? <ItemText item={item} /> : <span class="grow" />}
          <Speakers hall={shown} few />
        </div>
        <Result poll={poll} />
      </div>
    );
  const speaks = shown.speaking !== null || shown.waiting.length > 0;
  return (
    <div class={speaks ? "hall-split" : "hall-alone"}>
      <div class="hall-left">
        <Progress item={item} />
        <h1 class={length(item.title)}>{item.title}</h1>
        <ItemText item={item} />
        {!item.body_html && !speaks && shown.next_item && (
          <p class="hall-upcoming">
            <span class="hall-soft">{t`Next`}</span> <strong>{shown.next_item}</strong>
          </p>
        )}
      </div>
      <Speakers hall={shown} />
    </div>
  );
}

/** What is or was voted on; an amendment or a question beside the motion with the motion's title above it. */
function Asked({ item, poll }: { item: NonNullable<Hall["item"]>; poll: HallPoll }) {
  const title = titleOf(poll);
  return (
    <div>
      {title !== item.title && <p class="hall-motion">{item.title}</p>}
      <h1 class={length(title)}>{title}</h1>
    </div>
  );
}

/** Long headings are set smaller. */
function length(title: string): string {
  return title.length > 110 ? "long" : title.length > 55 ? "middling" : "";
}

/** What a screen reader says when something begins or ends. */
function Said({ shown }: { shown: Hall | undefined }) {
  const poll = shown?.poll;
  const said = shown?.recess
    ? t`Recess until ${hourOf(Date.parse(shown.recess.until), shown.time_zone)}`
    : !poll
    ? (shown?.item?.title ?? "")
    : poll.status === "open"
      ? t`Voting is open: ${titleOf(poll)}`
      : poll.outcome
        ? `${titleOf(poll)}: ${resultName(poll.outcome.result)}`
        : "";
  return (
    <p class="unheard" role="status">
      {said}
    </p>
  );
}

/** Keeps the screen from going to sleep, where the browser can. */
function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const hold = () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      navigator.wakeLock.request("screen").then(
        (made) => {
          if (gone) void made.release();
          else lock = made;
        },
        () => undefined, // A low battery may refuse it: then the screen does as its owner set it.
      );
    };
    hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, []);
}

/** Whether somebody moved the pointer just now: then the buttons show. */
function useMovement(): boolean {
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      setMoving(true);
      clearTimeout(timer);
      timer = setTimeout(() => setMoving(false), QUIET_MS);
    };
    addEventListener("pointermove", moved);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", moved);
    };
  }, []);
  return moving;
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The browser refuses: its own key for full screen does the same.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}
