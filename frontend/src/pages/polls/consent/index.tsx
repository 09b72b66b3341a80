/** A round of consent on a poll's page: its steps above the ballot, what is said in it below. */
import { Notice } from "../../../ui/Notice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Former } from "./Former.tsx";
import { Integrate } from "./Integrate.tsx";
import { Questions, Reactions, Suggestions } from "./Lists.tsx";
import { Objections, useObjections } from "./Objections.tsx";
import { useRemarks, useVoice } from "./remarks.ts";
import type { RoundProps } from "./Steps.tsx";

export { RoundSteps } from "./Steps.tsx";

export function RoundTalk({ poll, over, elector }: RoundProps) {
  const voice = useVoice(poll, elector);
  const remarks = useRemarks(poll);
  const running = poll.status === "open" && !over;
  // Once it is closed they stand with the outcome.
  const read = poll.phase === "integrate" && poll.status === "open";
  const objections = useObjections(poll, read);
  if (poll.status === "scheduled") return null;
  const list = objections.data ?? [];
  const parts = [
    <Questions key="clarify" poll={poll} voice={voice} open={running && poll.phase === "clarify"} />,
    <Reactions key="react" poll={poll} voice={voice} open={running && poll.phase === "react"} />,
    <Suggestions key="integrate" poll={poll} voice={voice} open={running && poll.phase === "integrate"} />,
  ];
  const turn = ["clarify", "react", "integrate"].indexOf(running ? (poll.phase ?? "") : "");
  const first = parts[turn];
  return (
    <div class="round-talk stack">
      {remarks.problem && <Notice tone="danger">{remarks.problem.detail}</Notice>}
      {objections.problem && <Notice tone="danger">{objections.problem.detail}</Notice>}
      {read && objections.data === undefined && objections.loading && <Skeleton lines={3} />}
      {running && poll.phase === "integrate" && voice.manages ? (
        objections.data && <Integrate key={poll.round} poll={poll} objections={list} />
      ) : (
        list.length > 0 && <Objections objections={list} />
      )}
      {remarks.data === undefined && remarks.loading ? (
        <Skeleton lines={3} />
      ) : (
        <>
          {first}
          <div>{parts.filter((part) => part !== first)}</div>
        </>
      )}
      <Former poll={poll} />
    </div>
  );
}
