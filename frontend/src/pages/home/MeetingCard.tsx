/** The next assembly on the cooperative's first page: come in, or lend the vote. */
import { t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { holderName } from "../../app/holder.ts";
import { locale } from "../../app/texts.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Badge } from "../../ui/Notice.tsx";
import { sayMoment } from "../../ui/moments.ts";
import { toLocal } from "../questions/zone.ts";
import { dayInWords } from "../members/people.ts";
import { runs } from "../meetings/parts/useMeeting.ts";
import { doorsOpen, inOrder } from "../meetings/reading.ts";

/** The meetings that are convened or in session, the next first; loads them. */
export function useNextMeetings() {
  const { slug, store } = useHere();
  for (const status of ["open", "convened"] as const)
    useTake(
      () => api.GET("/api/v1/cooperatives/{slug}/meetings", { params: { path: { slug }, query: { status } } }),
      ({ items, members }) => ({ meetings: items, members }),
      [slug],
    );
  const meetings = store.all("meetings");
  return [...inOrder(meetings, "open"), ...inOrder(meetings, "upcoming")];
}

/** Closed meetings that the reader runs, with minutes still to be filed, the most urgent first; loads them. */
export function useToFile() {
  const here = useHere();
  const { slug, store } = here;
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/meetings", { params: { path: { slug }, query: { status: "closed", to_file: true } } }),
    ({ items, members }) => ({ meetings: items, members }),
    [slug],
  );
  return store
    .all("meetings")
    .filter((meeting) => meeting.file_by !== null && meeting.filed_on === null && runs(here, meeting))
    .sort((a, b) => (a.file_by ?? "").localeCompare(b.file_by ?? ""));
}

export function FilingLine({ meeting }: { meeting: Meeting }) {
  const { slug, cooperative } = useHere();
  const title = meeting.title;
  const day = dayInWords(meeting.file_by ?? "");
  const late = (meeting.file_by ?? "") < toLocal(Date.now(), cooperative.time_zone).slice(0, 10);
  return (
    <li class="home-line">
      <a href={`/c/${slug}/meetings/${meeting.id}/minutes`}>{t`File the minutes of “${title}”`}</a>
      <p class="small">
        <Badge tone={late ? "danger" : "warning"} icon="clock">{late ? t`Was due by ${day}` : t`By ${day}`}</Badge>
      </p>
    </li>
  );
}

type Meeting = ReturnType<typeof useNextMeetings>[number];

export function MeetingCard({ meeting }: { meeting: Meeting }) {
  const { slug, store, cooperative, is } = useHere();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const takesPart = is("admin", "secretary", "facilitator", "member");
  const id = meeting.id;
  useTake(
    () => api.GET("/api/v1/meetings/{meeting_id}/standing", { params: { path: { meeting_id: id } } }),
    (standing) => ({ standings: [standing] }),
    [id],
  );
  const standing = store.one("standings", id);
  const home = `/c/${slug}/meetings/${id}`;
  const call = meeting.calls.find(({ n }) => n === meeting.call) ?? meeting.calls[0];
  const style = { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" } as const;
  const when = sayMoment(meeting.recess?.until ?? call?.starts_at ?? meeting.starts_at, style, locale.value, cooperative.time_zone);
  const open = meeting.status === "open";
  const recess = meeting.recess !== null;
  const doors = doorsOpen(meeting, now);
  const place = meeting.recess?.place ?? meeting.place;
  const holder = standing?.given && holderName(store, standing.given, t`another member`);
  return (
    <Card urgent={doors}>
      <div class="vote-card">
        <div class="stack-small">
          <p class="row">
            <Badge tone={recess ? "warning" : open ? "success" : doors ? "warning" : "info"} icon="calendar">
              {recess ? t`In recess` : open ? t`In session now` : doors ? t`The doors are open` : t`You are called to an assembly`}
            </Badge>
          </p>
          <h3>
            <a class="plain" href={home}>
              {meeting.title}
            </a>
          </h3>
          <p>
            {recess ? t`It goes on: ${when}` : when}
            {place && <> · {place}</>}
          </p>
          {standing?.given && <p class="muted">{holder ? t`${holder} votes for you.` : t`Your vote goes with the board's motions.`}</p>}
        </div>
        <p class="row">
          {doors ? (
            <ButtonLink href={`${home}/room`} icon="next">
              {standing?.attendance ? t`Go to the room` : t`Come in`}
            </ButtonLink>
          ) : (
            <ButtonLink kind="secondary" href={home} icon="list">{t`Read the agenda`}</ButtonLink>
          )}
          {takesPart && !standing?.attendance && !standing?.given && standing?.entitled && standing.held.length === 0 && (
            <a class="more-link" href={`${home}?view=proxies`}>{t`I can't come: lend my vote`}</a>
          )}
        </p>
      </div>
    </Card>
  );
}
