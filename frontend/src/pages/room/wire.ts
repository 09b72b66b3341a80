/** Types of the room on the wire. */
import type { Schemas } from "../../api/client.ts";
import type { Poll as AnyPoll } from "../polls/poll.ts";

export type Member = Schemas["MemberRef"];
export type Receipt = Schemas["BallotReceipt"];

export interface Call {
  readonly n: number;
  readonly starts_at: string;
  readonly status: "waiting" | "open" | "failed";
  readonly opened_at: string | null;
  readonly failed_at: string | null;
  readonly may_fail_from: string;
  readonly needed: number | null;
  readonly quorum_words: Readonly<Record<string, readonly string[]>>;
}

export interface Meeting {
  readonly id: string;
  readonly kind: "ordinary" | "extraordinary";
  readonly title: string;
  readonly place: string;
  readonly link: string | null;
  readonly remote: boolean;
  readonly status: "draft" | "convened" | "open" | "closed" | "cancelled";
  readonly chair_id: string;
  readonly secretary_id: string;
  readonly starts_at: string;
  readonly calls: readonly Call[];
  readonly call: number;
  readonly opened_at: string | null;
  readonly closed_at: string | null;
  readonly cancel_reason: string | null;
  readonly quorum_check: "opening" | "continuous" | null;
  readonly speaking_seconds: number | null;
  readonly current_item_id: string | null;
}

export interface Amendment {
  readonly id: string;
  readonly item_id: string;
  readonly title: string;
  readonly body_html: string;
  readonly reason: string;
  readonly status: "proposed" | "accepted" | "adopted" | "rejected" | "withdrawn";
  readonly author_id: string;
  readonly poll_id: string | null;
}

export interface MeetingDocument {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface AgendaItem {
  readonly id: string;
  readonly meeting_id: string;
  readonly position: number;
  readonly kind: "information" | "debate" | "motion" | "election";
  readonly title: string;
  readonly body_html: string;
  readonly version: number;
  readonly minutes: number | null;
  readonly matter: string | null;
  readonly matter_name: Readonly<Record<string, string>>;
  readonly status: "proposed" | "waiting" | "current" | "done" | "postponed";
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly notes: string;
  readonly poll_ids: readonly string[];
  readonly amendments: readonly Amendment[];
  readonly documents: readonly MeetingDocument[];
}

export interface Presence {
  readonly id: string;
  readonly call: number;
  readonly entitled: number;
  readonly present: number;
  readonly represented: number;
  readonly base: "members" | "votes";
  readonly here: number;
  readonly everyone: number;
  readonly needed: number | null;
  readonly met: boolean | null;
  readonly undecided: string | null;
  readonly lost_at: string | null;
  readonly holds: boolean | null;
}

export interface Attendance {
  readonly id: string;
  readonly meeting_id: string;
  readonly membership_id: string;
  readonly arrived_at: string;
  readonly left_at: string | null;
  readonly how: "door" | "steward" | "online";
}

export interface Door {
  readonly code: string;
  readonly url: string;
  readonly qr_svg: string;
}

export interface Proxy {
  readonly id: string;
  readonly meeting_id: string;
  readonly giver_id: string;
  readonly holder_id: string;
  readonly how: "online" | "paper";
  readonly signature: string;
  readonly instructions: readonly { readonly item_id: string; readonly text: string }[];
  readonly scan_url: string | null;
  readonly ended_at: string | null;
  readonly ended_by: "revoked" | "presence" | null;
}

export interface ProxyIn {
  holder_id: string;
  giver_id: string;
  instructions: { item_id: string; text: string }[];
  signature: string;
}

export interface ProxyRoom {
  readonly allowed: boolean | null;
  readonly most: number | null;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export interface Standing {
  readonly id: string;
  readonly entitled: boolean;
  readonly runs: boolean;
  readonly stewards: boolean;
  readonly attendance: Attendance | null;
  readonly given: Proxy | null;
  readonly held: readonly Proxy[];
}

export type Stance = "for" | "against" | "question" | "point_of_order";

export interface Speaker {
  readonly id: string;
  readonly meeting_id: string;
  readonly item_id: string;
  readonly membership_id: string;
  readonly stance: Stance;
  readonly asked_at: string;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly withdrawn_at: string | null;
  readonly place: number | null;
  readonly first_time: boolean;
}

/** A poll with what a meeting adds to it. */
export type Poll = AnyPoll & {
  readonly meeting_id: string | null;
  readonly item_id: string | null;
  readonly amendment_id: string | null;
  readonly hands: boolean;
  readonly entitled: number | null;
};

export interface MyVote {
  readonly membership_id: string;
  readonly instruction: string | null;
  readonly votes: number;
  readonly receipt: Receipt | null;
  readonly in_roll: boolean;
}

export interface MyVotes {
  readonly poll_id: string;
  readonly here: boolean;
  readonly cast_by: string | null;
  readonly votes: readonly MyVote[];
}

export interface Voter {
  readonly membership_id: string;
  readonly holder_id: string | null;
  readonly votes: number;
  readonly voted: boolean;
}

export interface Hands {
  readonly id: string;
  readonly tellers: readonly string[];
  readonly counted: readonly string[];
  readonly counts: readonly Readonly<Record<string, number>>[];
  readonly differ: Readonly<Record<string, readonly number[]>>;
  readonly agreed: boolean;
}

export interface ItemSecrecy {
  readonly possible: boolean;
  readonly asking: number;
  readonly needed: number | null;
  readonly mine: boolean;
  readonly secret: boolean;
}

export interface RoomPollIn {
  amendment_id: string | null;
  title: string | null;
  method: Poll["method"] | null;
  settings: Partial<Schemas["MethodSettings"]>;
  options: { label: string }[];
  secret: boolean;
  hands: boolean;
  tellers: string[];
  recused: { membership_id: string; reason: string }[];
  affected: number | null;
}
