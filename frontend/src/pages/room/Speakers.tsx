/** Who speaks, who waits, and my own wish to speak. */
import { t } from "@lingui/core/macro";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { askToSpeak, turn } from "./calls.ts";
import { minutesAndSeconds, useSecond } from "./clock.ts";
import { nameOf, useSpeakers } from "./room.ts";
import { stanceName, stances } from "./words.ts";
import type { AgendaItem, Meeting, Speaker, Stance } from "./wire.ts";

const icons: Record<Stance, IconName> = { for: "check", against: "cross", question: "info", point_of_order: "warning" };
const tones = { for: "success", against: "danger", question: "info", point_of_order: "warning" } as const;

interface SpeakersProps {
  meeting: Meeting;
  item: AgendaItem;
  /** Gives and takes the floor. */
  chairs: boolean;
  /** May ask for the floor. */
  maySpeak: boolean;
}

export function Speakers({ meeting, item, chairs, maySpeak }: SpeakersProps) {
  const here = useHere();
  const me = here.membership.id;
  const { speaking, waiting, spoken } = useSpeakers(meeting.id, item);
  const ask = useSubmit((key: string, stance: Stance) => askToSpeak(item.id, stance, key));
  const act = useSubmit((_: string, id: string, what: "start" | "end" | "withdraw") => turn(id, what));
  const mine = waiting.filter((one) => one.membership_id === me);
  const problem = ask.problem ?? act.problem;
  const next = waiting[0];
  return (
    <section class="room-part" aria-labelledby="speakers">
      <h2 id="speakers" class="room-heading">{t`Speakers`}</h2>
      {problem && (
        <Notice tone="danger" spoken>
          <p>{problem.detail}</p>
        </Notice>
      )}
      {speaking ? (
        <Speaking speaker={speaking} limit={meeting.speaking_seconds} chairs={chairs || speaking.membership_id === me} busy={act.busy} onEnd={() => void act.run(speaking.id, "end")} />
      ) : (
        waiting.length === 0 && <p class="muted">{t`Nobody has asked to speak on this.`}</p>
      )}
      {chairs && next && (
        <Button kind={speaking ? "secondary" : "primary"} icon="next" busy={act.busy} onClick={() => void act.run(next.id, "start")}>
          {t`Give the floor to ${nameOf(here, next.membership_id)}`}
        </Button>
      )}
      {waiting.length > 0 && (
        <ol class="speaker-list">
          {waiting.map((one, index) => (
            <li key={one.id} class={one.membership_id === me ? "own" : undefined}>
              <span class="speaker-place tabular" aria-hidden="true">{index + 1}</span>
              <span class="grow">
                {one.membership_id === me ? t`You` : nameOf(here, one.membership_id)}
                {chairs && one.first_time && spoken.length > 0 && <span class="small muted"> · {t`speaks for the first time`}</span>}
              </span>
              <Badge tone={tones[one.stance]} icon={icons[one.stance]}>{stanceName(one.stance)}</Badge>
              {one.membership_id === me ? (
                <Button kind="quiet" small busy={act.busy} onClick={() => void act.run(one.id, "withdraw")}>{t({ message: "Take back", context: "a wish to speak" })}</Button>
              ) : (
                chairs &&
                index > 0 && (
                  <Button kind="quiet" small busy={act.busy} onClick={() => void act.run(one.id, "start")}>
                    <span aria-hidden="true">{t`Give the floor`}</span>
                    <span class="unheard">{t`Give the floor to ${nameOf(here, one.membership_id)}`}</span>
                  </Button>
                )
              )}
            </li>
          ))}
        </ol>
      )}
      {mine.length > 0 && (
        <p role="status" class="room-steps">
          {mine[0]?.place === 1 ? t`You are next.` : t`You are number ${mine[0]?.place ?? ""} in the list.`}
        </p>
      )}
      {maySpeak && meeting.status === "open" && (
        <fieldset class="ask-floor">
          <legend>{t`Ask to speak`}</legend>
          <div class="ask-floor-buttons">
            {stances
              .filter((stance) => !mine.some((one) => one.stance === stance))
              .map((stance) => (
                <Button key={stance} kind="secondary" icon={icons[stance]} busy={ask.busy} onClick={() => void ask.run(stance)}>
                  {stanceName(stance)}
                </Button>
              ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}

interface SpeakingProps {
  speaker: Speaker;
  limit: number | null;
  chairs: boolean;
  busy: boolean;
  onEnd: () => void;
}

function Speaking({ speaker, limit, chairs, busy, onEnd }: SpeakingProps) {
  const here = useHere();
  const second = useSecond(true);
  const used = Math.max(0, second - Date.parse(speaker.started_at ?? ""));
  const left = limit === null ? null : limit * 1000 - used;
  const over = left !== null && left < 0;
  const name = nameOf(here, speaker.membership_id);
  return (
    <div class={`speaking${over ? " over" : ""}`}>
      <p class="speaking-who">
        <span class="small muted">{t`Speaks now`}</span>
        <strong>{speaker.membership_id === here.membership.id ? t`You` : name}</strong>
        <Badge tone={tones[speaker.stance]} icon={icons[speaker.stance]}>{stanceName(speaker.stance)}</Badge>
      </p>
      <p class="speaking-time tabular" role="timer" aria-live="off">
        <Icon name="clock" size={22} />
        <span>
          {left === null ? t`${minutesAndSeconds(used)} so far` : over ? t`${minutesAndSeconds(-left)} over time` : t`${minutesAndSeconds(left)} left`}
        </span>
      </p>
      {limit !== null && (
        <div class="quorum-track thin" aria-hidden="true">
          <span class="quorum-fill" style={{ inlineSize: `${Math.min(100, (used / (limit * 1000)) * 100)}%` }} />
        </div>
      )}
      {chairs && (
        <Button kind="secondary" icon="check" busy={busy} onClick={onEnd}>
          {speaker.membership_id === here.membership.id ? t`I have finished` : t`${name} has finished`}
        </Button>
      )}
    </div>
  );
}
