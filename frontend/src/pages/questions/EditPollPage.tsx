import { t } from "@lingui/core/macro";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { Problem } from "../../api/problem.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { timeZone } from "../../app/session.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { mayManage, type Poll } from "../polls/poll.ts";
import { PollForm } from "./PollForm.tsx";
import { tidied } from "./draft.ts";
import { changedOf, draftOf } from "./changing.ts";
import { isFree, OTHER, type Matter } from "./matters.ts";
import { needs } from "./methods.ts";
import { useMatters } from "./useMatters.ts";

/** Changes a poll that has not opened. */
export default function EditPollPage({ params }: PageProps) {
  const here = useHere();
  const id = params["id"] ?? "";
  const load = useTake(
    () => api.GET("/api/v1/polls/{poll_id}", { params: { path: { poll_id: id } } }),
    ({ members, ...poll }) => ({ polls: [poll], members }),
    [id],
  );
  const matters = useMatters();
  return (
    <Loaded load={load}>
      {() => {
        const poll = here.store.one("polls", id);
        if (!poll) return <ProblemState problem={new Problem(404, {})} />;
        const changeable = poll.status === "scheduled" && mayManage(poll, here);
        return (
          <>
            <PageHeader title={t`Change the poll`} trail={[{ label: poll.title, href: `/c/${here.slug}/polls/${id}` }]} />
            {changeable ? (
              <Loaded load={matters}>
                {(list) => {
                  const matter = list.find(({ code }) => code === poll.matter) ?? list.find(({ code }) => code === OTHER);
                  return matter && <Changing poll={poll} matter={matter} />;
                }}
              </Loaded>
            ) : (
              <Notice tone="info" title={t`This poll can't be changed`}>
                <p>{t`Only those who look after a poll change it, and only before it opens.`}</p>
              </Notice>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Changing({ poll, matter }: { poll: Poll; matter: Matter }) {
  const { slug, store } = useHere();
  const { route } = useLocation();
  const zone = timeZone.value;
  const names = (id: string) => store.one("members", id)?.name ?? "";
  const first = useMemo(() => draftOf(poll, isFree(matter) ? null : matter, zone, Date.now(), names), [poll.id]);
  const [draft, setDraft] = useState(first);
  const send = useSubmit(async () => {
    const tidy = needs[draft.method].options === "none" ? draft : { ...draft, options: tidied(draft.options) };
    setDraft(tidy);
    const { data, response } = await answer(
      api.PATCH("/api/v1/polls/{poll_id}", {
        params: { path: { poll_id: poll.id } },
        body: changedOf(tidy, matter, zone, Date.now()),
      }),
    );
    const { members, ...changed } = data;
    store.take(response, { polls: [changed], members });
    route(`/c/${slug}/polls/${poll.id}`);
  });
  return (
    <PollForm
      scheduled
      draft={draft}
      onChange={setDraft}
      onSend={() => send.run()}
      busy={send.busy}
      problem={send.problem}
      matter={matter}
      send={t`Save the changes`}
    />
  );
}
