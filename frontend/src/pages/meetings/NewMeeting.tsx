import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { answer } from "../../api/client.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Problem } from "../../api/problem.ts";
import { PageHeader, ProblemState } from "../../ui/Page.tsx";
import { createMeeting } from "./calls.ts";
import { MeetingForm } from "./MeetingForm.tsx";
import { emptyForm, sentForm } from "./form.ts";

export function NewMeeting() {
  const { slug, store, is, cooperative, membership } = useHere();
  const { route } = useLocation();
  if (!is("admin", "secretary", "facilitator"))
    return (
      <ProblemState
        problem={new Problem(403, { detail: t`Meetings are prepared by administrators, secretaries and facilitators. Ask one of them, or bring the matter up in a thread.` })}
      />
    );
  return (
    <>
      <PageHeader
        title={t`Prepare a meeting`}
        trail={[{ label: t`Meetings`, href: `/c/${slug}/meetings` }]}
        lead={t`Nobody is told yet. Members see that it is being prepared; the notice goes out when you convene.`}
      />
      <MeetingForm
        draftKey={`meeting:${slug}`}
        first={emptyForm(cooperative.time_zone, Date.now(), membership.id)}
        send={t`Save, and go on to the agenda`}
        onSend={async (key, form, forget) => {
          const { data, response } = await answer(createMeeting(slug, key, sentForm(form, cooperative.time_zone)));
          store.take(response, { meetings: [data.meeting], members: data.members });
          forget();
          route(`/c/${slug}/meetings/${data.meeting.id}`);
        }}
      />
    </>
  );
}
