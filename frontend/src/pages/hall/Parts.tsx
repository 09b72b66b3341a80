import { plural, t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { language, locale } from "../../app/texts.ts";
import { describeSpan, sayMoment } from "../../ui/moments.ts";
import { rich } from "../../ui/rich.tsx";
import { written } from "../polls/results/amounts.ts";
import { Fitted, useLargest } from "./Fitted.tsx";
import { serverNow, type Hall, type HallPoll, type HallSpeaker } from "./hall.ts";
import { standingOf } from "./standing.ts";
import { clock, kindName, numbersName, positionName, resultName, resultTone, stanceName } from "./words.ts";

/** Draws again every second; the server's time. */
export function useSeconds(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function hourOf(at: number, zone: string): string {
  return sayMoment(at, { hour: "2-digit", minute: "2-digit" }, locale.value, zone);
}

/** The bar at the foot: who is here, of how many, and whether that is enough, with the arithmetic in words. */
export function Quorum({ presence: p, large = false }: { presence: Hall["presence"]; large?: boolean }) {
  const whole = Math.max(p.everyone, 1);
  const missing = p.needed === null ? 0 : Math.max(0, p.needed - p.here);
  // Where everybody has one vote, votes are people, and people are easier to picture.
  const votes = p.base === "votes" && p.everyone !== p.entitled;
  const apart =
    p.represented > 0 ? t`${p.present} present + ${p.represented} represented` : "";
  const counted = votes ? t`with ${p.here} of ${p.everyone} votes` : "";
  const needed =
    p.needed === null
      ? t`The bylaws leave the quorum open`
      : votes
        ? plural(p.needed, { one: "# vote is needed", other: "# votes are needed" })
        : plural(p.needed, { one: "# is needed", other: "# are needed" });
  const lost = p.holds === false;
  const verdict =
    p.met === null
      ? ""
      : p.met
        ? t`There is a quorum`
        : plural(missing, { one: "# more for the quorum", other: "# more for the quorum" });
  return (
    <section class={`hall-quorum${large ? " large" : ""}${lost ? " lost" : ""}`} aria-label={t`Quorum`}>
      <div class="hall-track" aria-hidden="true">
        <span class="hall-present" style={{ inlineSize: `${Math.min(100, (p.here / whole) * 100)}%` }} data-met={p.met} />
        {p.needed !== null && <span class="hall-mark" style={{ insetInlineStart: `${Math.min(100, (p.needed / whole) * 100)}%` }} />}
      </div>
      <p class="hall-sum tabular">
        <span>{rich(t`<b>${p.present + p.represented}</b> of ${p.entitled} here`, { b: <strong /> })}</span>
        {apart && <span class="hall-soft">{apart}</span>}
        {counted && <span class="hall-soft">{counted}</span>}
        <span class="hall-soft">{needed}</span>
        {verdict && (
          <strong class={p.met ? "hall-good" : "hall-open"}>
            <span aria-hidden="true">{p.met ? "✓ " : "… "}</span>
            {verdict}
          </strong>
        )}
      </p>
    </section>
  );
}

/** Where we are on the agenda. */
export function Progress({ item }: { item: NonNullable<Hall["item"]> }) {
  return (
    <p class="hall-progress">
      <span class="hall-ticks" aria-hidden="true">
        {item.of <= 24 &&
          Array.from({ length: item.of }, (_, n) => (
            <i key={n} data-state={n + 1 < item.place ? "past" : n + 1 === item.place ? "now" : "next"} />
          ))}
      </span>
      <span>
        {t`Item ${item.place} of ${item.of}`} · {kindName(item.kind)}
      </span>
    </p>
  );
}

export function ItemText({ item }: { item: NonNullable<Hall["item"]> }) {
  return item.body_html ? <Fitted html={item.body_html} /> : null;
}

/** Who has the floor, with the time left, and who comes next. */
export function Speakers({ hall, few = false }: { hall: Hall; few?: boolean }) {
  const next = hall.waiting.slice(0, few ? 2 : hall.speaking ? 4 : 6);
  if (!hall.speaking && next.length === 0) return null;
  return (
    <section class={`hall-speakers${few ? " few" : ""}`} aria-label={t`Speakers`}>
      {hall.speaking && <Speaking key={hall.speaking.id} speaker={hall.speaking} />}
      {next.length > 0 && (
        <div class="hall-next">
          <h2>{t`Next to speak`}</h2>
          <ol>
            {next.map((one) => (
              <li key={one.id}>
                <span class="hall-name">{one.name}</span> <Stance of={one} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function Stance({ of: { stance } }: { of: HallSpeaker }) {
  return <span class={`hall-stance ${stance}`}>{stanceName(stance)}</span>;
}

function Speaking({ speaker }: { speaker: HallSpeaker }) {
  const now = useSeconds();
  const used = speaker.started_at ? Math.max(0, now - Date.parse(speaker.started_at)) : 0;
  const limit = speaker.seconds === null ? undefined : speaker.seconds * 1000;
  const left = limit === undefined ? undefined : limit - used;
  const over = left !== undefined && left < 0;
  return (
    <div class={`hall-speaking${over ? " over" : left !== undefined && left < 30_000 ? " soon" : ""}`}>
      <h2>{t`Has the floor`}</h2>
      <p class="hall-name">{speaker.name}</p>
      <p class="hall-time tabular">
        <Stance of={speaker} />{" "}
        <span role="timer">
          {left === undefined ? clock(used) : over ? t`${clock(-left)} over` : t`${clock(left)} left`}
        </span>
      </p>
      {limit !== undefined && (
        <div class="hall-track thin" aria-hidden="true">
          <span class="hall-present" style={{ inlineSize: `${Math.max(0, Math.min(100, ((left ?? 0) / limit) * 100))}%` }} />
        </div>
      )}
    </div>
  );
}

/** An open vote: how many have voted, never what. */
export function OpenVote({ poll }: { poll: HallPoll }) {
  if (poll.withheld)
    return (
      <section class="hall-vote" aria-label={t`Vote`}>
        <p class="hall-banner">{t`Voting is over`}</p>
        <p class="hall-turnout tabular">
          <strong>{poll.voted}</strong>
          <span>{t`of ${poll.may_vote} have voted`}</span>
        </p>
        <p class="hall-say">{t`So few voted, or all alike, that the count would tell what each one voted. It is not shown for now.`}</p>
      </section>
    );
  if (poll.level) {
    const { votes, between } = poll.level;
    const named = poll.options.filter(({ id }) => between.includes(id));
    return (
      <section class="hall-vote" aria-label={t`Vote`}>
        <p class="hall-banner">{t`Voting is over`}</p>
        <p class="hall-turnout tabular">
          <strong>{votes}</strong>
          <span>{named.length > 0 ? t`votes each: it is level` : t`for, and as many against: it is level`}</span>
        </p>
        {named.length > 0 && (
          <ul class="hall-options">
            {named.map((one) => (
              <li key={one.id}>{one.label}</li>
            ))}
          </ul>
        )}
        <p class="hall-say">{t`The bylaws give the chair the casting vote.`}</p>
      </section>
    );
  }
  const share = poll.may_vote === 0 ? 0 : (poll.voted / poll.may_vote) * 100;
  return (
    <section class="hall-vote" aria-label={t`Vote`}>
      <p class="hall-banner">
        <span class="hall-pulse" aria-hidden="true" />
        {poll.hands ? t`Raise your hands` : t`Voting is open`}
      </p>
      {poll.hands ? (
        <p class="hall-soft hall-say">{t`Two tellers count, and must find the same.`}</p>
      ) : (
        <>
          <p class="hall-turnout tabular">
            <strong>{poll.voted}</strong>
            <span>{t`of ${poll.may_vote} have voted`}</span>
          </p>
          <div class="hall-track" aria-hidden="true">
            <span class="hall-present woad" style={{ inlineSize: `${share}%` }} />
          </div>
          <p class="hall-soft hall-say">
            {poll.secret ? t`The vote is secret.` : ""} {t`Who was here when it opened may vote.`}
          </p>
          <Recused poll={poll} />
        </>
      )}
      {poll.options.length > 0 && (
        <ul class="hall-options">
          {poll.options.slice(0, 12).map((one) => (
            <li key={one.id}>{one.label}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How many are left out; their names stand on the phones, not on a screen that anyone may see. */
function Recused({ poll: { recused } }: { poll: HallPoll }) {
  if (recused === 0) return null;
  return (
    <p class="hall-soft">
      {plural(recused, {
        one: "# member doesn't vote on this because it concerns them, and isn't counted.",
        other: "# members don't vote on this because it concerns them, and aren't counted.",
      })}
    </p>
  );
}

/** What came of a vote, with its arithmetic. */
export function Result({ poll }: { poll: HallPoll }) {
  const outcome = poll.outcome;
  const section = useRef<HTMLElement>(null);
  useLargest(section, ".hall-words", [poll, language.value]);
  if (!outcome) return null;
  const labels = new Map(poll.options.map((one) => [one.id, one.label]));
  const named = (id: string) => labels.get(id) ?? positionName(id) ?? id;
  const winners = outcome.winners.filter((id) => labels.has(id));
  const { rows: shown, of } = standingOf(poll, outcome);
  const most = Math.max(1, ...shown.map(([, n]) => n));
  const words = outcome.words[language.value] ?? outcome.words["en"] ?? [];
  return (
    <section ref={section} class={`hall-result ${resultTone(outcome.result)}`} aria-label={t`Result`}>
      <p class="hall-verdict">
        <span aria-hidden="true">{{ good: "✓", bad: "✕", open: "–" }[resultTone(outcome.result)]}</span>
        <span>{resultName(outcome.result)}</span>
      </p>
      {winners.length > 0 && (
        <ul class="hall-winners">
          {winners.map((id) => (
            <li key={id}>{named(id)}</li>
          ))}
        </ul>
      )}
      <table class="hall-counts">
        <caption class={of === "votes" ? "unheard" : "hall-soft"}>{numbersName(of)}</caption>
        <tbody>
          {shown.map(([id, n]) => (
            <tr key={id} class={`count-${positionName(id) ? id : winners.includes(id) ? "agree" : "option"}`}>
              <th scope="row">{named(id)}</th>
              <td class="tabular">{written(n, locale.value)}</td>
              <td class="hall-count-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(n / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="hall-words">
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Recused poll={poll} />
      </div>
    </section>
  );
}

/** Before the opening: what this is, where, and how long until its hour. */
export function Before({ hall }: { hall: Hall }) {
  const now = useSeconds();
  const at = Date.parse(hall.starts_at);
  const day = new Intl.DateTimeFormat(locale.value, { weekday: "long", day: "numeric", month: "long", timeZone: hall.time_zone });
  const hour = hourOf(at, hall.time_zone);
  return (
    <div class="hall-before">
      <h1>{hall.title}</h1>
      <p class="hall-where">
        {day.format(at)}
        {hall.place && <> · {hall.place}</>}
      </p>
      <p class="hall-hour">
        <span>{hall.presence.call === 1 ? t`First call` : hall.presence.call === 2 ? t`Second call` : t`Call ${hall.presence.call}`}</span>
        <strong class="tabular">{hour}</strong>
        <span role="timer" class="hall-soft tabular">
          {at > now ? t`in ${at - now < 3_600_000 ? clock(at - now) : describeSpan(at - now, locale.value)}` : t`Its hour has come`}
        </span>
      </p>
    </div>
  );
}

/** While the meeting stops: until when, and where it goes on. */
export function Recess({ hall, recess }: { hall: Hall; recess: NonNullable<Hall["recess"]> }) {
  const now = useSeconds();
  const at = Date.parse(recess.until);
  const day = new Intl.DateTimeFormat(locale.value, { weekday: "long", day: "numeric", month: "long", timeZone: hall.time_zone });
  const today = day.format(at) === day.format(now);
  return (
    <div class="hall-before">
      <p class="hall-where">{hall.title}</p>
      <h1>{t`Recess until ${hourOf(at, hall.time_zone)}`}</h1>
      <p class="hall-hour">
        {!today && <span>{day.format(at)}</span>}
        <span role="timer" class="hall-soft tabular">
          {at > now ? t`in ${at - now < 3_600_000 ? clock(at - now) : describeSpan(at - now, locale.value)}` : t`Its hour has come`}
        </span>
      </p>
      {recess.place && <p class="hall-where">{recess.place}</p>}
    </div>
  );
}

/** A line in the middle of the screen. */
export function Plain({ title, children }: { title: string; children?: string | undefined }) {
  return (
    <div class="hall-before">
      <h1>{title}</h1>
      {children && <p class="hall-where">{children}</p>}
    </div>
  );
}
