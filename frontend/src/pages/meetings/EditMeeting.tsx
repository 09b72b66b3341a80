import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { answer } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { changeMeeting, takeOver } from "./calls.ts";
import { formOf, patchOf } from "./form.ts";
import { MeetingForm } from "./MeetingForm.tsx";
import { meetingIn, runs, useMeeting } from "./parts/useMeeting.ts";

export function EditMeeting({ params }: PageProps) {
  const here = useHere();
  const { slug, store, cooperative } = here;
  const { route } = useLocation();
  const id = params["id"] ?? "";
  const load = useMeeting(id);
  const home = `/c/${slug}/meetings/${id}`;
  return (
    <Loaded load={load}>
      {() => {
        const meeting = meetingIn(store, id);
        if (!meeting) return <ProblemState problem={new Problem(404, {})} />;
        if (!runs(here, meeting))
          return (
            <ProblemState
              problem={new Problem(403, { detail: t`A meeting is changed by its chair, who keeps its minutes, administrators and secretaries.` })}
            />
          );
        if (meeting.status === "closed" || meeting.status === "cancelled")
          return <ProblemState problem={new Problem(403, { detail: t`This meeting is over: it stays as it was.` })} />;
        const first = formOf(meeting, cooperative.time_zone);
        return (
          <>
            <PageHeader
              title={t`Change the meeting`}
              trail={[
                { label: t`Meetings`, href: `/c/${slug}/meetings` },
                { label: meeting.title, href: home },
              ]}
              lead={
                meeting.status === "draft"
                  ? undefined
                  : t`The notice has gone out: the day, the kind and the title stand. Place, link and who chairs can still change, and everyone is told.`
              }
            />
            <MeetingForm
              draftKey={`meeting:${id}`}
              first={first}
              fixed={meeting.status !== "draft"}
              send={t`Save the changes`}
              onSend={async (_key, form, forget) => {
                if (form.chair !== first.chair) await answer(takeOver(id, "chair", form.chair));
                if (form.secretary !== first.secretary) await answer(takeOver(id, "secretary", form.secretary));
                const { data, response } = await answer(
                  changeMeeting(id, patchOf(form, cooperative.time_zone, meeting.status !== "draft")),
                );
                store.take(response, { meetings: [data.meeting], members: data.members });
                forget();
                route(home);
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}
