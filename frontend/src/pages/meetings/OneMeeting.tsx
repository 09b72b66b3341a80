import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Agenda } from "./Agenda.tsx";
import { openNotice } from "./calls.ts";
import { Facts } from "./Facts.tsx";
import { Managing } from "./Managing.tsx";
import { Notices } from "./Notices.tsx";
import { documentsIn, itemsIn, meetingIn, runs, stewards, useMeeting, useStanding } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import { Proxies } from "./Proxies.tsx";
import { doorsOpen } from "./reading.ts";
import type { Meeting, Standing } from "./types.ts";
import { inRecess, RecessNotice } from "./Recess.tsx";
import { meetingKind, meetingStatus } from "./words.ts";
import "./meetings.css";

type View = "agenda" | "proxies" | "notices";

export function OneMeeting({ params, query }: PageProps) {
  const { store } = useHere();
  const id = params["id"] ?? "";
  const load = useMeeting(id);
  const standing = useStanding(id);
  const meeting = meetingIn(store, id);
  return (
    <Loaded load={load}>
      {() =>
        meeting ? (
          <Shown meeting={meeting} standing={standing} wanted={query["view"]} />
        ) : (
          <ProblemState problem={new Problem(404, { detail: t`This meeting is no longer being prepared: it was deleted.` })} />
        )
      }
    </Loaded>
  );
}

interface ShownProps {
  meeting: Meeting;
  standing: Standing | undefined;
  wanted: string | undefined;
}

function Shown({ meeting, standing, wanted }: ShownProps) {
  const here = useHere();
  const { slug, store } = here;
  const { word, tone } = meetingStatus(meeting.status);
  const home = `/c/${slug}/meetings/${meeting.id}`;
  const helps = stewards(here, meeting);
  const view: View = wanted === "proxies" || (wanted === "notices" && helps) ? wanted : "agenda";
  const { agenda } = itemsIn(store, meeting.id);
  const told = meeting.convened_at !== null;
  const minutes = meeting.minutes_status !== null || meeting.status === "closed";
  useOpened(meeting, standing);
  return (
    <>
      <PageHeader
        title={meeting.title}
        trail={[{ label: t`Meetings`, href: `/c/${slug}/meetings` }]}
        above={
          <>
            <Badge tone={meeting.recess ? "warning" : tone}>{meeting.recess ? inRecess() : word}</Badge>
            <Badge>{meetingKind(meeting.kind)}</Badge>
          </>
        }
        lead={
          <p class="meeting-when">
            <When at={meeting.starts_at} />
            {meeting.place && <> · {meeting.place}</>}
          </p>
        }
      />
      {meeting.recess && <RecessNotice meeting={meeting} recess={meeting.recess} />}
      <Door meeting={meeting} standing={standing} />
      {meeting.status === "cancelled" && (
        <Notice tone="danger" title={t`This meeting was called off`}>
          <p dir="auto">{meeting.cancel_reason}</p>
        </Notice>
      )}
      <div class="meeting-tabs">
        <Tabs
          label={t`Of this meeting`}
          items={[
            { href: home, label: t`Agenda`, count: agenda.length, current: view === "agenda" },
            { href: `${home}?view=proxies`, label: helps ? t`Proxies` : t`My vote`, current: view === "proxies" },
            ...(helps && told ? [{ href: `${home}?view=notices`, label: t`Proof of notice`, current: view === "notices" }] : []),
            ...(minutes ? [{ href: `${home}/minutes`, label: t`Minutes`, current: false }] : []),
          ]}
        />
      </div>
      {view === "notices" ? (
        <Notices meeting={meeting} />
      ) : (
        <div class="meeting">
          <div class="stack-large meeting-main">
            {view === "agenda" ? (
              <>
                {runs(here, meeting) && <Managing meeting={meeting} items={agenda} />}
                {meeting.intro_html && (
                  <section aria-label={t`What members should know beforehand`}>
                    <Prose html={meeting.intro_html} />
                  </section>
                )}
                <Agenda meeting={meeting} />
              </>
            ) : (
              <Proxies meeting={meeting} standing={standing} />
            )}
          </div>
          <Facts meeting={meeting} standing={view === "proxies" ? undefined : standing} documents={documentsIn(store, meeting.id)} />
        </div>
      )}
    </>
  );
}

/** Says once that the reader saw the notice: that is part of its proof. */
function useOpened(meeting: Meeting, standing: Standing | undefined): void {
  const wanted = meeting.status === "convened" && standing?.entitled === true && !standing.notice_opened;
  useEffect(() => {
    // A reader who is offline opens it the next time.
    if (wanted) answer(openNotice(meeting.id)).catch(() => undefined);
  }, [wanted, meeting.id]);
}

/** The way in, once people are let in. */
function Door({ meeting, standing }: { meeting: Meeting; standing: Standing | undefined }) {
  const { slug } = useHere();
  const [, setNow] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNow((count) => count + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  if (!doorsOpen(meeting, Date.now())) return null;
  const here = standing?.attendance != null;
  const held = standing?.held.length ?? 0;
  return (
    <div class="meeting-door">
      <div class="grow">
        <p class="door-title">
          {here ? t`You are checked in` : meeting.recess ? t`The doors are open` : meeting.status === "open" ? t`The meeting is in session` : t`The doors are open`}
        </p>
        {held > 0 && (
          <p>{plural(held, { one: "You also hold the vote of # member.", other: "You also hold the votes of # members." })}</p>
        )}
      </div>
      <ButtonLink href={`/c/${slug}/meetings/${meeting.id}/room`} icon="next">
        {here ? t`Go to the room` : t`Come in`}
      </ButtonLink>
    </div>
  );
}
