import { t } from "@lingui/core/macro";
import type { Schemas } from "../../api/client.ts";
import type { Tone } from "../../ui/Notice.tsx";

type Status = Schemas["ProposalOut"]["status"];

export function proposalStatus(status: Status): string {
  switch (status) {
    case "open":
      return t`Under discussion`;
    case "voting":
      return t`Being voted on`;
    case "decided":
      return t`Decided`;
    case "withdrawn":
      return t`Withdrawn`;
  }
}

export const statusTones: Record<Status, Tone> = {
  open: "info",
  voting: "warning",
  decided: "success",
  withdrawn: "neutral",
};
