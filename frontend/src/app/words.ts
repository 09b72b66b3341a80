/** Names of what the API calls by a code. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "../api/client.ts";

type Member = Schemas["MemberRef"];
type Cooperative = Schemas["CooperativeOut"];

export function roleName(role: Member["role"]): string {
  switch (role) {
    case "admin":
      return t`Administrator`;
    case "secretary":
      return t`Secretary`;
    case "facilitator":
      return t`Facilitator`;
    case "member":
      return t`Member`;
    case "observer":
      return t`Observer`;
  }
}

export function statusName(status: Member["status"]): string {
  switch (status) {
    case "applicant":
      return t`Asked to join`;
    case "active":
      return t`Active`;
    case "suspended":
      return t`Suspended`;
    case "left":
      return t({ message: "Left", context: "no longer a member" });
  }
}

export function kindName(kind: Cooperative["kind"]): string {
  switch (kind) {
    case "worker":
      return t`Worker cooperative`;
    case "recovered":
      return t`Recovered business`;
    case "multi_stakeholder":
      return t`Multi-stakeholder cooperative`;
    case "second_degree":
      return t`Cooperative of cooperatives`;
    case "practice":
      return t`Practice cooperative of a course`;
  }
}

/** The title of a vote or decision: one on an amendment says so, because only the motion's own vote decides the motion. */
export function titleOf(of: { title: string; amendment_id?: string | null; amendment?: boolean }): string {
  const { title } = of;
  return of.amendment || of.amendment_id ? t`Amendment: ${title}` : title;
}
