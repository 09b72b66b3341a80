/** Types of the room on the wire, with the fields that answers always have. */
import type { Schemas } from "../../api/client.ts";
import type { Poll as AnyPoll } from "../polls/poll.ts";
import type { Full } from "../polls/wire.ts";

export type Member = Schemas["MemberRef"];
export type Receipt = Schemas["BallotReceipt"];
export type Poll = AnyPoll;
export type Meeting = Full<Schemas["MeetingOut"]>;
export type Recess = Full<Schemas["RecessOut"]>;
export type AgendaItem = Full<Schemas["ItemOut"]>;
export type Amendment = Full<Schemas["AmendmentOut"]>;
export type Presence = Full<Schemas["PresenceOut"]>;
export type Attendance = Full<Schemas["AttendanceOut"]>;
export type Door = Full<Schemas["DoorOut"]>;
export type Outsider = Full<Schemas["OutsideHolderOut"]>;
export type Proxy = Full<Schemas["ProxyOut"]>;
export type ProxyIn = Schemas["ProxyIn"];
export type ProxyRoom = Full<Schemas["ProxyRoom"]>;
export type Confirmation = Meeting["remote_confirms"][number];
export type Standing = Full<Schemas["StandingOut"]>;
export type Speaker = Full<Schemas["SpeakerOut"]>;
export type Stance = Speaker["stance"];
export type MyVotes = Full<Omit<Schemas["MyVotes"], "votes">> & { readonly votes: readonly MyVote[] };
/** One ballot that is mine to cast; its receipt says what was chosen in the form of the vote's method. */
export type MyVote = Full<Omit<Schemas["MyVote"], "receipt">> & { readonly receipt: Receipt | null };
export type Voter = Full<Schemas["RoomVoter"]>;
export type Hands = Full<Schemas["HandsOut"]>;
export type ItemSecrecy = Full<Schemas["ItemSecrecyOut"]>;
export type RoomPollIn = Schemas["RoomPollIn"];
