/** Meetings: the list, preparing one, one, changing it, its minutes. One page for all, so that the base names one file. */
import { Problem } from "../../api/problem.ts";
import type { PageProps } from "../../app/page.tsx";
import { ProblemState } from "../../ui/Page.tsx";
import { t } from "@lingui/core/macro";
import { EditMeeting } from "./EditMeeting.tsx";
import { MeetingList } from "./MeetingList.tsx";
import { NewMeeting } from "./NewMeeting.tsx";
import { OneMeeting } from "./OneMeeting.tsx";
import { OneMinutes } from "./OneMinutes.tsx";

export default function MeetingsPage(props: PageProps) {
  const { id, part } = props.params;
  if (!id) return <MeetingList />;
  if (!part) return id === "new" ? <NewMeeting /> : <OneMeeting {...props} />;
  if (part === "edit") return <EditMeeting {...props} />;
  if (part === "minutes") return <OneMinutes {...props} />;
  return <ProblemState problem={new Problem(404, { detail: t`There is no page at this address.` })} />;
}
