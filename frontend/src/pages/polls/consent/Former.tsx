/** Former rounds: the text that each asked about, and what members said to it. */
import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api, type Schemas } from "../../../api/client.ts";
import { useLoad } from "../../../api/hooks.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { More } from "../../../ui/More.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { DateTime } from "../../../ui/Time.tsx";
import type { Poll } from "../poll.ts";
import { ObjectionList, objects } from "./Objections.tsx";

type Round = Schemas["RoundOut"];

export function Former({ poll }: { poll: Poll }) {
  const { store } = useHere();
  const [pages, setPages] = useState(1);
  const load = useLoad(async () => {
    const found: Round[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < pages; page++) {
      const { data, response }: Awaited<ReturnType<typeof roundsOf>> = await roundsOf(poll.id, cursor);
      store.take(response, { members: data.members });
      found.push(...data.items);
      cursor = data.next ?? null;
      if (cursor === null) break;
    }
    return { rounds: found, next: cursor };
  }, [store, store.generation.value, poll.id, poll.round, pages]);
  if (poll.round === 1) return null;
  return (
    <section class="stack-small" aria-labelledby="former-rounds">
      <h2 id="former-rounds" class="poll-section">{t`Former rounds`}</h2>
      {load.problem && <Notice tone="danger">{load.problem.detail}</Notice>}
      {load.data?.rounds.map((round) => <FormerRound key={round.round} round={round} />)}
      <More next={load.data?.next} busy={load.loading} onMore={() => setPages(pages + 1)} />
    </section>
  );
}

const roundsOf = (id: string, cursor: string | null) =>
  answer(api.GET("/api/v1/polls/{poll_id}/rounds", { params: { path: { poll_id: id }, query: { cursor } } }));

function FormerRound({ round }: { round: Round }) {
  const { store } = useHere();
  const against = round.ballots.filter(objects);
  const others = round.ballots.filter((one) => !objects(one));
  const collator = new Intl.Collator();
  const names = others.map((one) => store.one("members", one.membership_id)?.name ?? "").sort(collator.compare);
  const objections = plural(against.length, { one: "# objection", other: "# objections" });
  return (
    <details class="round-fold">
      <summary>{t`Round ${round.round}: ${objections}`}</summary>
      <div class="stack">
        <p class="small muted">
          {round.proposal_version !== null && <>{t`Version ${round.proposal_version} of the proposal`} · </>}
          {t`ended`} <DateTime at={round.ended_at} style="short" /> · {t`not counted`}
        </p>
        <div class="round-text">
          <Prose html={round.body_html} />
        </div>
        <ObjectionList objections={against} />
        {others.length > 0 && (
          <p>
            {plural(others.length, { one: "# member consented:", other: "# members consented:" })} {names.join(", ")}
          </p>
        )}
      </div>
    </details>
  );
}
