import { plural, t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useHere, type Here } from "../../app/cooperative.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { DecidedLine, PollLine, RequestsLine, ReviewLine, TaskLine, UnreadLine, VoteCard } from "./lines.tsx";
import { FilingLine, MeetingCard, useNextMeetings, useToFile } from "./MeetingCard.tsx";
import { useHome, type Home } from "./useHome.ts";

const UNREAD_SHOWN = 6;

export default function CooperativePage() {
  const here = useHere();
  const load = useHome();
  const meetings = useNextMeetings();
  const toFile = useToFile();
  return (
    <Loaded load={load}>
      {(home) => (
        <>
          <PageHeader title={t`Today`} lead={leadOf(home, here)} />
          {here.membership.status === "suspended" && (
            <Notice tone="warning" title={t`Your membership is suspended`}>
              <p>{t`You can read everything, and neither write nor vote. Ask an administrator what follows.`}</p>
            </Notice>
          )}
          {isQuiet(home) && meetings.length + toFile.length === 0 ? <Quiet /> : <Waiting home={home} meetings={meetings} toFile={toFile} />}
        </>
      )}
    </Loaded>
  );
}

/** The day in one sentence. */
function leadOf({ to_vote, unread }: Home, { membership }: Here): string {
  if (to_vote.length > 0)
    return plural(to_vote.length, { one: "One vote waits for you.", other: "# votes wait for you." });
  if (unread.length > 0) return t`No vote waits for you, but there is something to read.`;
  return membership.role === "observer" ? t`Nothing new to read.` : t`No vote waits for you.`;
}

function isQuiet({ to_vote, open_polls, scheduled, decided, unread, to_review, my_tasks, requests }: Home): boolean {
  return ![to_vote, open_polls, scheduled, decided, unread, to_review, my_tasks].some((list) => list.length > 0) && !requests;
}

interface WaitingProps {
  home: Home;
  meetings: ReturnType<typeof useNextMeetings>;
  toFile: ReturnType<typeof useToFile>;
}

function Waiting({ home, meetings, toFile }: WaitingProps) {
  const { slug } = useHere();
  return (
    <div class="today">
      {meetings.length > 0 && (
        <Part title={plural(meetings.length, { one: "Assembly", other: "Assemblies" })} place="first">
          <ul class="stack">
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <MeetingCard meeting={meeting} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {home.to_vote.length > 0 && (
        <Part title={t`Waits for your vote`} place="first">
          <ul class="stack">
            {home.to_vote.map((one) => (
              <VoteCard key={one.poll.id} of={one} />
            ))}
          </ul>
        </Part>
      )}
      <div class="today-beside">
        {!!home.requests && <RequestsLine count={home.requests} />}
        {home.my_tasks.length + toFile.length > 0 && (
          <Part title={t`For you to do`}>
            <ul>
              {toFile.map((meeting) => (
                <FilingLine key={meeting.id} meeting={meeting} />
              ))}
              {home.my_tasks.map((task) => (
                <TaskLine key={task.id} task={task} />
              ))}
            </ul>
          </Part>
        )}
        {home.to_review.length > 0 && (
          <Part title={t`To look at again`} more={{ href: `/c/${slug}/decisions`, label: t`All decisions` }}>
            <ul>
              {home.to_review.map((decision) => (
                <ReviewLine key={decision.id} decision={decision} />
              ))}
            </ul>
          </Part>
        )}
        {home.unread.length > 0 && (
          <Part title={t`New to read`} more={{ href: `/c/${slug}/threads`, label: t`All threads` }}>
            <ul>
              {home.unread.slice(0, UNREAD_SHOWN).map((one) => (
                <UnreadLine key={one.thread.id} of={one} />
              ))}
            </ul>
          </Part>
        )}
      </div>
      <div class="today-after">
        {home.open_polls.length > 0 && (
          <Part title={t`Open votes`}>
            <ul>
              {home.open_polls.map((one) => (
                <PollLine key={one.poll.id} of={one} />
              ))}
            </ul>
          </Part>
        )}
        {home.scheduled.length > 0 && (
          <Part title={t`Coming up`}>
            <ul>
              {home.scheduled.map((one) => (
                <PollLine key={one.poll.id} of={one} />
              ))}
            </ul>
          </Part>
        )}
        {home.decided.length > 0 && (
          <Part title={t`Decided lately`} more={{ href: `/c/${slug}/decisions`, label: t`All decisions` }}>
            <ul>
              {home.decided.map((one) => (
                <DecidedLine key={one.poll.id} of={one} />
              ))}
            </ul>
          </Part>
        )}
      </div>
    </div>
  );
}

interface PartProps {
  title: string;
  place?: "first";
  more?: { href: string; label: string };
  children: ComponentChildren;
}

function Part({ title, place, more, children }: PartProps) {
  const id = useId();
  return (
    <section class={`today-part ${place ? `today-${place}` : ""}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {more && (
        <p>
          <a class="more-link" href={more.href}>
            {more.label}
          </a>
        </p>
      )}
    </section>
  );
}

/** Nothing at all: what would be here, and how to begin. */
function Quiet() {
  const { slug, is } = useHere();
  const writes = is("admin", "secretary", "facilitator", "member");
  return (
    <EmptyState
      title={t`All is quiet`}
      picture="ballot"
      action={
        <>
          {is("admin", "secretary") && (
            <ButtonLink href={`/c/${slug}/invitations`} icon="envelope">{t`Invite members`}</ButtonLink>
          )}
          {writes && (
            <ButtonLink
              href={`/c/${slug}/threads/new`}
              kind={is("admin", "secretary") ? "secondary" : "primary"}
              icon="threads"
            >{t`Start a thread`}</ButtonLink>
          )}
          {writes && (
            <ButtonLink href={`/c/${slug}/polls/new`} kind="secondary" icon="ballot">{t`Put something to the vote`}</ButtonLink>
          )}
        </>
      }
    >
      {t`Votes that wait for you, new comments and what was decided appear here by themselves.`}
    </EmptyState>
  );
}
