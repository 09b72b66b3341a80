/** A meeting in a list. */
import { plural, t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { locale } from "../../app/texts.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { momentIn, When } from "./parts/When.tsx";
import { placeOf } from "./reading.ts";
import type { Meeting } from "./types.ts";
import { inRecess } from "./Recess.tsx";
import { callName, meetingKind, meetingStatus, minutesStatus } from "./words.ts";

/** The day as a leaf of a calendar. Read out as the moment beside it. */
function Leaf({ at }: { at: string }) {
  const { cooperative } = useHere();
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.value, { ...options, timeZone: cooperative.time_zone }).format(new Date(at));
  return (
    <span class="leaf" aria-hidden="true">
      <span class="leaf-month">{part({ month: "short" })}</span>
      <span class="leaf-day tabular">{part({ day: "numeric" })}</span>
      <span class="leaf-year tabular">{part({ year: "numeric" })}</span>
    </span>
  );
}

export function MeetingLine({ meeting }: { meeting: Meeting }) {
  const { slug, cooperative } = useHere();
  const { word, tone } = meetingStatus(meeting.status);
  const place = placeOf(meeting);
  const minutes = meeting.minutes_status && minutesStatus(meeting.minutes_status);
  const second = meeting.calls[1];
  const hour = second && momentIn(cooperative.time_zone, second.starts_at, "hour");
  const call = second && callName(2).toLocaleLowerCase(locale.value);
  return (
    <li class={`meeting-line${place === "open" ? " meeting-now" : ""}`}>
      <Leaf at={meeting.starts_at} />
      <div class="grow stack-small">
        <h3 class="meeting-title">
          <a href={`/c/${slug}/meetings/${meeting.id}`}>{meeting.title}</a>
        </h3>
        <p class="meeting-facts">
          <span>
            <Icon name="clock" size={16} /> <When at={meeting.starts_at} style="hour" />
            {second && (
              <>
                {" "}
                <span class="muted">
                  ({call} {sameDay(meeting, cooperative.time_zone) ? hour : momentIn(cooperative.time_zone, second.starts_at, "short")})
                </span>
              </>
            )}
          </span>
          {(meeting.place || meeting.remote) && (
            <span>
              <Icon name="pin" size={16} /> {meeting.place || t`From afar, in Batzar`}
            </span>
          )}
          <span>
            <Icon name="list" size={16} />{" "}
            {plural(meeting.items, { 0: "no items yet", one: "# item", other: "# items" })}
          </span>
        </p>
        <p class="row">
          <Badge tone={meeting.recess ? "warning" : tone}>{meeting.recess ? inRecess() : word}</Badge>
          {meeting.kind === "extraordinary" && <Badge>{meetingKind(meeting.kind)}</Badge>}
          {place === "past" && minutes && <Badge tone={minutes.tone}>{minutes.word}</Badge>}
          {place !== "past" && meeting.remote && <Badge icon="globe">{t`also from afar`}</Badge>}
        </p>
      </div>
    </li>
  );
}

function sameDay(meeting: Meeting, zone: string): boolean {
  const [first, second] = meeting.calls;
  return !!first && !!second && momentIn(zone, first.starts_at, "day") === momentIn(zone, second.starts_at, "day");
}
