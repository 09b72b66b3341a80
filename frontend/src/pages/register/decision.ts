/** Plain facts about decisions that the register's pages share. */
import type { Schemas } from "../../api/client.ts";
import type { Here } from "../../app/cooperative.tsx";

export type Decision = Schemas["DecisionOut"];
export type Detail = Schemas["DecisionDetail"];
export type Entry = Schemas["EntryOut"];
export type Task = Schemas["TaskOut"];
export type Condition = Schemas["DecisionCondition"];
export type Result = Decision["result"];

/** Who writes corrections and declares void. The server has the last word. */
export function keepsRegister(here: Here): boolean {
  return here.is("admin", "secretary");
}

/** Who says what became of a decision: facilitators, and the author of its poll. */
export function looksAfter(here: Here, authorId: string | undefined): boolean {
  const { id, role, status } = here.membership;
  return here.is("admin", "secretary", "facilitator") || (authorId === id && status === "active" && role !== "observer");
}

/** Who may change a task: who made it, who has it, and facilitators. */
export function mayChangeTask(here: Here, task: Task): boolean {
  if (here.is("admin", "secretary", "facilitator")) return true;
  return here.is("member") && [task.owner_id, task.created_by].includes(here.membership.id);
}
