import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { More } from "../../ui/More.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { listMeetings } from "./calls.ts";
import { MeetingLine } from "./MeetingLine.tsx";
import { meetingsIn } from "./parts/useMeeting.ts";
import { inOrder, type Place } from "./reading.ts";
import type { Meeting } from "./types.ts";
import "./meetings.css";

function placeTitle(place: Place): string {
  switch (place) {
    case "open":
      return t({ message: "In session", context: "a group of meetings" });
    case "upcoming":
      return t({ message: "Coming up", context: "a group of meetings" });
    case "prepared":
      return t({ message: "Being prepared", context: "a group of meetings" });
    case "past":
      return t({ message: "Held", context: "a group of meetings" });
  }
}

const places: readonly Place[] = ["open", "upcoming", "prepared", "past"];

export function MeetingList() {
  const { slug, store, is } = useHere();
  const load = useTake(
    () => listMeetings(slug),
    ({ items, members }) => ({ meetings: items, members }),
    [slug],
  );
  const [next, setNext] = useState<string | null>();
  const cursor = next === undefined ? load.data?.next : next;
  const more = useSubmit(async () => {
    const { data, response } = await answer(listMeetings(slug, cursor));
    store.take(response, { meetings: data.items, members: data.members });
    setNext(data.next ?? null);
  });
  const prepares = is("admin", "secretary", "facilitator");
  return (
    <>
      <PageHeader
        title={t`Meetings`}
        actions={
          <>
            <ButtonLink kind="secondary" icon="document" href={`/c/${slug}/minutes`}>{t`Minutes book`}</ButtonLink>
            {prepares && (
              <ButtonLink icon="plus" href={`/c/${slug}/meetings/new`}>{t`Prepare a meeting`}</ButtonLink>
            )}
          </>
        }
      />
      <Loaded load={load}>
        {() => {
          const all = meetingsIn(store);
          if (all.length === 0) return <None prepares={prepares} />;
          return (
            <div class="stack-large">
              {places.map((place) => (
                <Group key={place} place={place} meetings={inOrder(all, place)} />
              ))}
              <More next={cursor} busy={more.busy} onMore={() => void more.run()} />
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

function Group({ place, meetings }: { place: Place; meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <section class="stack-small" aria-labelledby={`meetings-${place}`}>
      <h2 id={`meetings-${place}`} class="meeting-group">
        {placeTitle(place)}
      </h2>
      <ul class="meeting-list">
        {meetings.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

/** What a meeting is here, for who has none yet. */
function None({ prepares }: { prepares: boolean }) {
  const { slug } = useHere();
  return (
    <EmptyState
      title={t`No meeting yet`}
      picture="members"
      action={
        prepares && <ButtonLink icon="plus" href={`/c/${slug}/meetings/new`}>{t`Prepare the first one`}</ButtonLink>
      }
    >
      <ol class="meeting-teach">
        <li>{t`Write the agenda. Your bylaws say how many days before the notice must go out, and when a second call may open.`}</li>
        <li>{t`Convene: every member is told, and who was told when can be proved later.`}</li>
        <li>{t`Meet. Whoever can't come lends their vote; the quorum is counted as people arrive.`}</li>
        <li>{t`The minutes write themselves from what happened. You add the debate, sign, and they are sealed.`}</li>
      </ol>
    </EmptyState>
  );
}
