import { t } from "@lingui/core/macro";
import { api } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { NewProposalForm } from "./NewProposalForm.tsx";
import "./proposals.css";

export default function NewProposalPage({ query }: PageProps) {
  const id = query["thread"];
  if (!id)
    return (
      <ProblemState
        problem={new Problem(404, { detail: t`A proposal belongs to a thread. Open a thread, and propose from there.` })}
      />
    );
  return <InThread id={id} />;
}

function InThread({ id }: { id: string }) {
  const { slug, store, is } = useHere();
  const load = useTake(
    () => api.GET("/api/v1/threads/{thread_id}", { params: { path: { thread_id: id } } }),
    ({ members, ...thread }) => ({ threads: [thread], members }),
    [id],
  );
  return (
    <Loaded load={load}>
      {(data) => (
        <div class="proposing">
          <PageHeader
            title={t`New proposal`}
            trail={[{ label: store.one("threads", id)?.title ?? data.title, href: `/c/${slug}/threads/${id}` }]}
          />
          {is("admin", "secretary", "facilitator", "member") ? (
            <NewProposalForm threadId={id} />
          ) : (
            <Notice tone="info" title={t`Proposals are made by members`}>
              <p>{t`Observers and suspended members can't propose. Say in the thread what you would propose.`}</p>
            </Notice>
          )}
        </div>
      )}
    </Loaded>
  );
}
