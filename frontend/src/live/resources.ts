/** Names of the live resources and their types on the wire. */
import type { components } from "../api/schema";
import type { Item } from "./reduce.ts";

type Schemas = components["schemas"];
/** A schema by name once the API has it. */
type Known<Name extends string> = Name extends keyof Schemas ? Schemas[Name] & Item : Item & Record<string, never>;

export interface Resources {
  cooperatives: Known<"CooperativeOut">;
  members: Known<"MemberRef">;
  classes: Known<"MemberClassOut">;
  circles: Known<"CircleOut">;
  circle_members: Known<"CircleMemberOut">;
  organisations: Known<"OrganisationOut">;
  invitations: Known<"InvitationOut">;
  threads: Known<"ThreadOut">;
  comments: Known<"CommentOut">;
  read_positions: Known<"ReadPositionOut">;
  proposals: Known<"ProposalOut">;
  polls: Known<"PollOut">;
  ballots: Known<"BallotOut">;
  remarks: Known<"RemarkOut">;
  bylaws_versions: Known<"BylawsVersionOut">;
  decisions: Known<"DecisionOut">;
  tasks: Known<"TaskOut">;
  meetings: Known<"MeetingOut">;
  agenda_items: Known<"ItemOut">;
  meeting_documents: Known<"DocumentOut">;
  meeting_notices: Known<"NoticeOut">;
  attendance: Known<"AttendanceOut">;
  outside_holders: Known<"OutsideHolderOut">;
  proxies: Known<"ProxyOut">;
  standings: Known<"StandingOut">;
  speakers: Known<"SpeakerOut">;
  hands: Known<"HandsOut">;
}
