/** Objections with their reasons, of this round or a former one. */
import { plural, t } from "@lingui/core/macro";
import { answer, api } from "../../../api/client.ts";
import { useLoad, type Load } from "../../../api/hooks.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { Avatar } from "../../../ui/Avatar.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import type { Poll } from "../poll.ts";

export interface Spoken {
  membership_id: string;
  choice: object;
  reason: string | null;
}

export const objects = (ballot: Spoken) => "position" in ballot.choice && ballot.choice.position === "object";

/** The objections of the present round, once they are for everyone to read. */
export function useObjections(poll: Poll, wanted: boolean): Load<readonly Spoken[]> {
  const { store } = useHere();
  return useLoad(async () => {
    const found: Spoken[] = [];
    let cursor: string | null = null;
    while (wanted) {
      const { data, response }: Awaited<ReturnType<typeof page>> = await page(poll.id, cursor);
      store.take(response, { members: data.members });
      found.push(...data.items.filter(objects));
      cursor = data.next ?? null;
      if (cursor === null) break;
    }
    return found;
  }, [store, store.generation.value, poll.id, poll.round, wanted]);
}

const page = (id: string, cursor: string | null) =>
  answer(
    api.GET("/api/v1/polls/{poll_id}/ballots", {
      params: { path: { poll_id: id }, query: { explained: true, cursor, limit: 100 } },
    }),
  );

export function Objections({ objections }: { objections: readonly Spoken[] }) {
  return (
    <section class="stack-small" aria-labelledby="objections-title">
      <h2 id="objections-title" class="poll-section">
        {plural(objections.length, { one: "# objection", other: "# objections" })}
      </h2>
      <ObjectionList objections={objections} />
    </section>
  );
}

export function ObjectionList({ objections }: { objections: readonly Spoken[] }) {
  const { store, slug } = useHere();
  return (
    <ul class="round-objections">
      {objections.map((one) => {
        const member = store.one("members", one.membership_id);
        return (
          <li key={one.membership_id} class="round-objection">
            <Avatar person={member} size="small" />
            <div class="grow">
              <p class="said-by">
                <a href={`/c/${slug}/members/${one.membership_id}`}>{member?.name ?? t`A member`}</a>{" "}
                <span class="round-objection-mark">
                  <Icon name="hand" size={16} /> {t`objects`}
                </span>
              </p>
              <p class="poll-lines" dir="auto">
                {one.reason}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
