import type { Here } from "../../app/cooperative.tsx";
import { mayManage, type Poll } from "../polls/poll.ts";

/** Whether the reader looks after a poll: one of a meeting is for those who run the meeting. */
export function looksAfter(poll: Poll, here: Here): boolean {
  if (poll.meeting_id === null) return mayManage(poll, here);
  const { id, status } = here.membership;
  const meeting = here.store.one("meetings", poll.meeting_id);
  return here.is("admin", "secretary") || (status === "active" && (meeting?.chair_id === id || meeting?.secretary_id === id));
}
