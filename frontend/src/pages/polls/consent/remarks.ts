/** What was said in a poll's rounds: fetched into the store whole, and heard from there on. */
import { answer, api, ask, type Schemas } from "../../../api/client.ts";
import { useLoad, type Load } from "../../../api/hooks.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { mayManage, type Poll } from "../poll.ts";

export type Remark = Schemas["RemarkOut"];
export type Kind = Remark["kind"];

/** Fetches every remark of a poll into the store. */
export function useRemarks(poll: Poll): Load<true> {
  const { store } = useHere();
  return useLoad(async () => {
    let cursor: string | null = null;
    do {
      const { data, response }: Awaited<ReturnType<typeof page>> = await page(poll.id, cursor);
      store.take(response, { remarks: data.items, members: data.members });
      cursor = data.next ?? null;
    } while (cursor !== null);
    return true as const;
  }, [store, store.generation.value, poll.id]);
}

const page = (id: string, cursor: string | null) =>
  answer(api.GET("/api/v1/polls/{poll_id}/remarks", { params: { path: { poll_id: id }, query: { cursor, limit: 100 } } }));

/** A poll's remarks of one kind, oldest first. */
export function remarksOf(remarks: readonly Remark[], poll: Poll, kind: Kind): Remark[] {
  return remarks
    .filter((one) => one.poll_id === poll.id && one.kind === kind)
    .sort((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at) || (one.id < other.id ? -1 : 1));
}

export interface Voice {
  /** Asks, reacts and suggests: whoever is asked, the author and those who facilitate. */
  readonly speaks: boolean;
  /** Answers questions: the author and those who facilitate. */
  readonly answers: boolean;
  /** Takes the round on. */
  readonly manages: boolean;
}

/** What the reader may do in a round. The server has the last word. */
export function useVoice(poll: Poll, elector: boolean): Voice {
  const here = useHere();
  const proposal = useLoad(
    async () =>
      poll.proposal_id === null
        ? null
        : ask(api.GET("/api/v1/proposals/{proposal_id}", { params: { path: { proposal_id: poll.proposal_id } } })),
    [poll.proposal_id],
  );
  const { id, role, status } = here.membership;
  const acts = status === "active" && role !== "observer";
  const leads = acts && (poll.author_id === id || proposal.data?.author_id === id);
  const answers = leads || here.is("admin", "secretary", "facilitator");
  return { answers, speaks: acts && (elector || answers), manages: mayManage(poll, here) };
}
