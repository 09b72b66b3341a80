import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useHere } from "../../app/cooperative.tsx";
import type { Schemas } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import { PageHeader, ProblemState } from "../../ui/Page.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { OpenInvitations } from "./OpenInvitations.tsx";
import { Report } from "./Report.tsx";
import { ShareLink } from "./ShareLink.tsx";
import "./invitations.css";

export default function InvitationListPage() {
  const { is } = useHere();
  const [report, setReport] = useState<Schemas["ImportReport"]>();
  if (!is("admin", "secretary"))
    return (
      <ProblemState
        problem={new Problem(403, { detail: t`Administrators and secretaries invite. Ask one of them.` })}
      />
    );
  return (
    <>
      <PageHeader title={t`Invitations`} lead={t`By mail, each with a link of their own; or by one link for all, where you let people in one by one.`} />
      <div class="inviting">
        <div class="stack-large">
          {report && <Report report={report} onClose={() => setReport(undefined)} />}
          <InviteForm onReport={setReport} />
        </div>
        <div class="stack-large">
          <ShareLink />
          <OpenInvitations />
        </div>
      </div>
    </>
  );
}
