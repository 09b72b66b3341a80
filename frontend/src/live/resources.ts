/** Names of the live resources and their types on the wire. */
import type { components } from "../api/schema";
import type { Item } from "./reduce.ts";

type Schemas = components["schemas"];
/** A schema by name once the API has it. */
type Known<Name extends string> = Name extends keyof Schemas ? Schemas[Name] & Item : Item & Record<string, never>;

export interface Resources {
  cooperatives: Known<"Cooperative">;
  members: Known<"MemberRef">;
  classes: Known<"MemberClass">;
  circles: Known<"Circle">;
  circle_members: Known<"CircleMember">;
  invitations: Known<"Invitation">;
  threads: Known<"Thread">;
  comments: Known<"Comment">;
  read_positions: Known<"ReadPosition">;
  proposals: Known<"Proposal">;
  polls: Known<"Poll">;
  ballots: Known<"Ballot">;
}
