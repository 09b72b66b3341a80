import { t } from "@lingui/core/macro";
import { api } from "../../api/client.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";

/** The way to another decision, by its title. */
export function OtherDecision({ id }: { id: string }) {
  const { slug, store } = useHere();
  useTake(
    () => api.GET("/api/v1/decisions/{decision_id}", { params: { path: { decision_id: id } } }),
    ({ members, tasks, entries: _entries, head: _head, ...decision }) => ({ decisions: [decision], tasks, members }),
    [id],
  );
  return (
    <a class="reg-link" href={`/c/${slug}/decisions/${id}`} dir="auto">
      {store.one("decisions", id)?.title ?? t`Another decision`}
    </a>
  );
}
