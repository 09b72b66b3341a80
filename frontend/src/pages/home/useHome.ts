/** What needs the reader now in the cooperative around, fetched again when something of it changes. */
import { api, type Schemas } from "../../api/client.ts";
import type { Load } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { votesElsewhere, votesHere } from "../../live/ballots.ts";
import { useWhenChanged } from "../../ui/whenChanged.ts";

export type Home = Schemas["HomeOut"];
export type HomePoll = Schemas["HomePoll"];

/** The cooperative's home. Polls, threads and members of it stand in the store. */
export function useHome(): Load<Home> {
  const { slug, store, membership } = useHere();
  const load = useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/home", { params: { path: { slug } } }),
    ({ members, to_vote, open_polls, scheduled, decided, unread, to_review, my_tasks }) => ({
      members,
      decisions: to_review,
      tasks: my_tasks,
      polls: [...to_vote, ...open_polls, ...scheduled, ...decided].map(({ poll }) => poll),
      threads: unread.map(({ thread }) => thread),
    }),
    [slug, membership.status, membership.role],
  );
  const sign = [
    `${votesHere.value} ${votesElsewhere.value}`,
    ...store.all("polls").map((poll) => `${poll.id}${poll.status}${poll.closes_at}${poll.withheld}${poll.level !== null}`),
    ...store.all("threads").map((thread) => `${thread.id}${thread.last_comment_number}${thread.deleted_at}`),
    ...store.all("decisions").map((one) => `${one.id}${one.review_on}${one.standing}`),
    ...store.all("tasks").map((task) => `${task.id}${task.owner_id}${task.done_at}${task.due_on}`),
    ...store.all("members").map((member) => (member.status === "applicant" ? member.id : "")),
    ...store.all("read_positions").map((position) => `${position.id}${JSON.stringify(position)}`),
  ]
    .sort()
    .join();
  useWhenChanged(sign, load.data !== undefined && !load.loading, load.reload);
  return load;
}

/** Where to vote, or read what was decided. */
export function pollAddress(slug: string, id: string): string {
  return `/c/${slug}/polls/${id}`;
}
