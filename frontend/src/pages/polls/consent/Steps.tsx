/** Where a round stands, what to do now, and the way on for those who look after it. */
import { plural, t } from "@lingui/core/macro";
import { answer, api, type Schemas } from "../../../api/client.ts";
import { useHere } from "../../../app/cooperative.tsx";
import { turnoutOf } from "../../../live/store.ts";
import { ConfirmButton } from "../../../ui/Dialog.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import type { Poll, Tally } from "../poll.ts";
import { behind, stepName, stepOf, steps, stepTitle, whatNow } from "./phases.ts";
import { remarksOf, useVoice } from "./remarks.ts";
import "./consent.css";

export interface RoundProps {
  poll: Poll;
  /** Its time is over, though it may not be counted yet. */
  over: boolean;
  elector: boolean;
}

/** Takes a round on to another phase, and its poll into the store. */
export function useMove(poll: Poll): (body: Schemas["PhaseIn"]) => Promise<void> {
  const { store } = useHere();
  return async (body) => {
    const { data, response } = await answer(
      api.POST("/api/v1/polls/{poll_id}/phase", { params: { path: { poll_id: poll.id } }, body }),
    );
    const { members, ...moved } = data;
    store.take(response, { polls: [moved], members });
  };
}

export function RoundSteps({ poll, over, elector }: RoundProps) {
  const { store, membership } = useHere();
  const voice = useVoice(poll, elector);
  const now = stepOf(poll);
  const said = remarksOf(store.all("remarks"), poll, "reaction").some((one) => one.author_id === membership.id);
  if (poll.status === "scheduled" || poll.status === "cancelled") return null;
  return (
    <section class="round stack-small" aria-labelledby="round">
      <h2 id="round" class="round-title">{poll.round > 1 ? t`Round ${poll.round} of consent` : t`Round of consent`}</h2>
      <ol class="round-steps">
        {steps.map((step, place) => {
          const past = behind(step, now);
          return (
            <li
              key={step}
              class={`round-step${step === now ? " now" : past ? " past" : ""}${step === "integrate" ? " maybe" : ""}`}
              aria-current={step === now ? "step" : undefined}
            >
              <span class="round-mark">{past ? <Icon name="check" size={18} /> : place + 1}</span>
              <span>{stepName(step)}</span>
              {past && <span class="unheard">{t`done`}</span>}
            </li>
          );
        })}
      </ol>
      <div role="status" class="round-now">
        <p class="round-now-title">{over && now !== "outcome" ? t`The time is over: it is being counted` : stepTitle(now)}</p>
        {!(over && now !== "outcome") && <p>{whatNow(now, voice, elector, said)}</p>}
        {!over && now === "decide" && (
          <p class="small muted">{t`It is adopted as soon as all who are asked consent, or at its time if nobody objects.`}</p>
        )}
      </div>
      {voice.manages && poll.status === "open" && !over && <GoOn poll={poll} />}
    </section>
  );
}

/** The way to the next phase, with what it ends. From integrating on it is the new text's form. */
function GoOn({ poll }: { poll: Poll }) {
  const { store } = useHere();
  const move = useMove(poll);
  const remarks = store.all("remarks");
  if (poll.phase === "clarify") {
    const answered = new Set(remarksOf(remarks, poll, "answer").map((one) => one.parent_id));
    const open = remarksOf(remarks, poll, "question").filter((one) => !answered.has(one.id)).length;
    return (
      <div class="round-on">
        {open > 0 && (
          <p class="small">{plural(open, { one: "# question has no answer yet.", other: "# questions have no answer yet." })}</p>
        )}
        <ConfirmButton
          kind="secondary"
          icon="next"
          question={t`Go on to reactions?`}
          consequence={t`Questions and answers then stay as they are, and each member may say one reaction.`}
          confirm={t`Go on`}
          onConfirm={() => move({ phase: "react" })}
        >
          {t`Go on to reactions`}
        </ConfirmButton>
      </div>
    );
  }
  if (poll.phase === "react") {
    const spoken = remarksOf(remarks, poll, "reaction").length;
    return (
      <div class="round-on">
        <p class="small">{plural(poll.electors, { one: `${spoken} of # member has spoken.`, other: `${spoken} of # members have spoken.` })}</p>
        <ConfirmButton
          kind="secondary"
          icon="next"
          question={t`Go on to deciding?`}
          consequence={t`Reactions then stay as they are, and members consent or object.`}
          confirm={t`Go on`}
          onConfirm={() => move({ phase: "decide" })}
        >
          {t`Go on to deciding`}
        </ConfirmButton>
      </div>
    );
  }
  if (poll.phase === "decide") {
    const objections = (turnoutOf(poll.id)?.tally as Tally | null | undefined)?.counts["object"];
    if (objections === 0)
      return <p class="small muted">{t`Nobody has objected. When somebody does, you take the round on from here.`}</p>;
    return (
      <div class="round-on">
        {objections !== undefined && (
          <p class="small">{plural(objections, { one: "# objection so far.", other: "# objections so far." })}</p>
        )}
        <ConfirmButton
          kind="secondary"
          icon="next"
          question={t`Integrate the objections?`}
          consequence={t`Deciding on this text ends, everyone reads the objections, and you write the text of the next round.`}
          confirm={t`Go on`}
          onConfirm={() => move({ phase: "integrate" })}
        >
          {t`Integrate the objections`}
        </ConfirmButton>
      </div>
    );
  }
  return null;
}
