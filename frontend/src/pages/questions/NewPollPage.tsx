/** A new vote: first what it is about, then the question. */
import { t } from "@lingui/core/macro";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { answer, api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { timeZone } from "../../app/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader, ProblemState } from "../../ui/Page.tsx";
import { Problem } from "../../api/problem.ts";
import { readDraft, tidied, type PollDraft } from "./draft.ts";
import { MatterChoice } from "./MatterChoice.tsx";
import { askedOf, CHANGE_BYLAWS, draftFor, isFree, type Matter } from "./matters.ts";
import { needs } from "./methods.ts";
import { PollForm } from "./PollForm.tsx";
import { startOf } from "./sending.ts";
import { useMatters } from "./useMatters.ts";

interface About {
  thread: { id: string; title: string; circle_id: string | null } | null;
  proposal: { id: string; title: string; version: number; status: string } | null;
}

/** The thread and the proposal that the new poll is about. */
async function readAbout(threadId: string | undefined, proposalId: string | undefined): Promise<About> {
  const proposal = proposalId
    ? await ask(api.GET("/api/v1/proposals/{proposal_id}", { params: { path: { proposal_id: proposalId } } }))
    : null;
  const id = proposal?.thread_id ?? threadId;
  const thread = id ? await ask(api.GET("/api/v1/threads/{thread_id}", { params: { path: { thread_id: id } } })) : null;
  return { thread, proposal };
}

export default function NewPollPage({ query }: PageProps) {
  const { slug, is } = useHere();
  const { thread, proposal } = query;
  const load = useLoad(() => readAbout(thread, proposal), [thread, proposal]);
  const may = is("admin", "secretary", "facilitator", "member");
  if (!may)
    return (
      <>
        <PageHeader
          title={t`New vote`}
          trail={[{ label: t({ message: "Votes", context: "the section with all polls" }), href: `/c/${slug}/polls` }]}
        />
        <Notice tone="info" title={t`Polls are made by members`}>
          <p>{t`Observers and suspended members can't make polls. Ask a member to make this one.`}</p>
        </Notice>
      </>
    );
  return <Loaded load={load}>{(about) => <Steps about={about} query={query} />}</Loaded>;
}

/** The address of a step, keeping what the vote is about. */
function stepAddress(slug: string, query: Readonly<Record<string, string>>, matter: string | null): string {
  const kept = Object.entries(query).filter(([name]) => name !== "matter");
  const all = new URLSearchParams([...kept, ...(matter ? [["matter", matter]] : [])] as [string, string][]).toString();
  return `/c/${slug}/polls/new${all ? `?${all}` : ""}`;
}

function Steps({ about, query }: { about: About; query: Readonly<Record<string, string>> }) {
  const { slug } = useHere();
  const load = useMatters();
  const code = query["matter"];
  const trail = [
    { label: t({ message: "Votes", context: "the section with all polls" }), href: `/c/${slug}/polls` },
    ...(about.thread ? [{ label: about.thread.title, href: `/c/${slug}/threads/${about.thread.id}` }] : []),
  ];
  const title = about.proposal ? t`Put a proposal to the vote` : t`New vote`;
  return (
    <Loaded load={load}>
      {(matters) => {
        if (!code)
          return (
            <>
              <PageHeader title={title} trail={trail} />
              <MatterChoice
                matters={matters}
                href={(matter) =>
                  matter === CHANGE_BYLAWS ? `/c/${slug}/bylaws/change` : stepAddress(slug, query, matter)
                }
              />
            </>
          );
        const matter = matters.find((one) => one.code === code);
        if (!matter)
          return <ProblemState problem={new Problem(404, { detail: t`Our bylaws no longer have this kind of matter.` })} />;
        const name = isFree(matter) ? title : matter.name;
        return (
          <>
            <PageHeader
              title={name}
              trail={[...trail, { label: t`What is it about?`, href: stepAddress(slug, query, null) }]}
              lead={isFree(matter) ? undefined : matter.about}
            />
            <Writing key={code} about={about} matter={matter} adopts={query["adopts"]} />
          </>
        );
      }}
    </Loaded>
  );
}

interface WritingProps {
  about: About;
  matter: Matter;
  /** The draft of the bylaws that the vote would put in force. */
  adopts: string | undefined;
}

/** What money is counted in, where it is not the euro. */
const currencies: Record<string, string> = {
  AR: "ARS",
  BO: "BOB",
  BR: "BRL",
  CA: "CAD",
  CL: "CLP",
  CO: "COP",
  GB: "GBP",
  MX: "MXN",
  PE: "PEN",
  PY: "PYG",
  US: "USD",
  UY: "UYU",
};

function Writing({ about, matter, adopts }: WritingProps) {
  const { slug, store, cooperative } = useHere();
  const { route } = useLocation();
  const { thread, proposal } = about;
  const zone = timeZone.value;
  const [tooFew, setTooFew] = useState(false);
  const empty = useMemo<PollDraft>(() => {
    const first = draftFor(matter, zone, Date.now());
    return {
      ...first,
      currency: matter.settings.currency ?? currencies[cooperative.country] ?? first.currency,
      title: proposal?.title ?? (adopts ? t`Shall version ${adopts} of the bylaws take force?` : ""),
      ...(thread?.circle_id ? { circle: thread.circle_id, ...(isFree(matter) && { who: "circle" as const }) } : {}),
    };
  }, [proposal?.id, thread?.id, zone, matter.code, adopts]);
  const [kept, keep, forget] = useDraft(
    ["poll", slug, proposal?.id ?? thread?.id ?? "", isFree(matter) ? "" : matter.code, adopts ?? ""]
      .join(":")
      .replace(/:+$/, ""),
  );
  const draft = useMemo(() => (kept ? readDraft(kept, empty) : empty), [kept, empty]);
  const change = (next: PollDraft) => keep(JSON.stringify(next));
  const send = useSubmit(async (key, asked: PollDraft, smallOk: boolean) => {
    const pending = answer(
      api.POST("/api/v1/cooperatives/{slug}/polls", {
        params: { path: { slug }, header: { "Idempotency-Key": key } },
        body: {
          ...askedOf(asked, matter, zone, Date.now()),
          ...startOf(asked),
          thread_id: thread?.id ?? null,
          proposal_id: proposal?.id ?? null,
          adopts_version: adopts ? Number(adopts) : null,
          secret_small_ok: smallOk,
        },
      }),
    ).catch((thrown: unknown) => {
      if (thrown instanceof Problem && thrown.fields.some(({ code }) => code === "too_few_to_hide")) {
        setTooFew(true);
        return null;
      }
      throw thrown;
    });
    const done = await pending;
    if (!done) return;
    const { members, ...poll } = done.data;
    store.take(done.response, { polls: [poll], members });
    forget();
    route(`/c/${slug}/polls/${poll.id}`);
  });
  const submit = (smallOk = false) => {
    setTooFew(false);
    const tidy = needs[draft.method].options === "none" ? draft : { ...draft, options: tidied(draft.options) };
    if (tidy.options.length !== draft.options.length) change(tidy);
    return send.run(tidy, smallOk);
  };
  const version = proposal?.version ?? 1;
  return (
    <div class="stack">
      {proposal && (
        <Notice tone={proposal.status === "open" ? "info" : "warning"} title={proposal.title}>
          <p>
            {proposal.status === "open"
              ? t`Version ${version} of this proposal is put to the vote. Its text stands still until the poll is over.`
              : t`This proposal is already voted on, decided or withdrawn. Ask something else, or make a new proposal.`}
          </p>
        </Notice>
      )}
      {adopts && (
        <Notice tone="info" title={t`Version ${adopts} of the bylaws`}>
          <p>
            {t`If this vote adopts it, it takes force at the close.`}{" "}
            <a href={`/c/${slug}/bylaws/versions/${adopts}`}>{t`Read what it changes`}</a>
          </p>
        </Notice>
      )}
      <PollForm
        draft={draft}
        onChange={change}
        onSend={() => submit()}
        busy={send.busy}
        problem={send.problem}
        matter={matter}
        send={draft.opens === "" && !matter.notice_days ? t`Open the poll` : t`Schedule the poll`}
      />
      <Dialog
        title={t`Too few to hide anyone`}
        open={tooFew}
        onClose={() => setTooFew(false)}
        actions={
          <>
            <Button busy={send.busy} onClick={() => void submit(true)}>{t`Vote in secret all the same`}</Button>
            <Button kind="secondary" onClick={() => setTooFew(false)}>{t`Go back`}</Button>
          </>
        }
      >
        <p>{t`So few are entitled to vote that the result can show what somebody voted, above all if they all vote alike. Nothing in the software can help that.`}</p>
      </Dialog>
    </div>
  );
}
