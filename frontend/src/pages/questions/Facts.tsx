/** How a poll decides, in words, and what it belongs to. */
import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { api } from "../../api/client.ts";
import { Card } from "../../ui/Card.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { DateTime } from "../../ui/Time.tsx";
import type { Poll } from "../polls/poll.ts";
import { needs } from "./methods.ts";
import { Prepare } from "./Prepare.tsx";
import { Circumstances, isRuled, OpinionText, RulingFacts } from "./RulingFacts.tsx";
import { electorateWords, majorityWords, quorumWords, resultsWords } from "./words.ts";
import "./facts.css";

export function Facts({ poll }: { poll: Poll }) {
  const { store, slug } = useHere();
  const ruled = isRuled(poll);
  const author = store.one("members", poll.author_id)?.name;
  return (
    <Card>
      <section class="stack" aria-labelledby="facts">
        <h2 id="facts" class="poll-section">{t`How it is decided`}</h2>
        <ul class="poll-facts">
          <Fact icon="members">
            <Electorate poll={poll} /> {(!ruled || poll.rules.quorum) && quorumWords(poll.rules.quorum)}
          </Fact>
          {(ruled ? poll.rules.majority : hasMajority(poll)) && <Fact icon="ballot">{majorityWords(poll.rules.majority)}</Fact>}
          {poll.secret ? (
            <Fact icon="lock">{t`Secret: who took part is known, but nobody learns who voted what.`}</Fact>
          ) : (
            <Fact icon="eye">{resultsWords(poll.results)}</Fact>
          )}
          <Fact icon="clock">
            {poll.status === "scheduled" ? t`Opens` : t`Opened`} <DateTime at={poll.opened_at ?? poll.opens_at} style="short" />
            {" · "}
            {poll.status === "closed" ? t`Closed` : t`Closes`} <DateTime at={poll.closed_at ?? poll.closes_at} style="short" />
          </Fact>
          {poll.status !== "closed" && poll.status !== "cancelled" && (
            <Fact icon="calendar">
              {poll.early_close
                ? poll.extension
                  ? t`It may be given more time, or closed early.`
                  : t`It may be closed early, but not given more time.`
                : poll.extension
                  ? t`It may be given more time, but not closed early.`
                  : t`It closes at its time: neither earlier nor later.`}
            </Fact>
          )}
          {author && <Fact icon="person">{t`Asked by ${author}`}</Fact>}
          {poll.thread_id && (
            <Fact icon="threads">
              <a class="poll-link" href={`/c/${slug}/threads/${poll.thread_id}`}>{t`Talk about it in its thread`}</a>
            </Fact>
          )}
        </ul>
        <RulingFacts poll={poll} />
        <OpinionText poll={poll} />
        <Circumstances poll={poll} />
        {poll.status === "scheduled" && <Prepare poll={poll} />}
      </section>
    </Card>
  );
}

/** Whether a majority, or the most votes, decide: measures and consensus have neither. */
function hasMajority(poll: Poll): boolean {
  const { majority, options } = needs[poll.method];
  return majority !== "never" && (poll.rules.majority !== null || options !== "none");
}

function Fact({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <li class="poll-fact">
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </li>
  );
}

/** Who is asked, by name of the circle or the classes. */
function Electorate({ poll }: { poll: Poll }) {
  const { kind } = poll.electorate;
  if (kind === "circle") return <OfCircle id={poll.electorate.circle_id} />;
  if (kind === "person") return <OfPerson id={poll.electorate.membership_id ?? null} />;
  if (kind === "classes") return <OfClasses ids={poll.electorate.class_ids} />;
  return <>{electorateWords("all", [], "")}</>;
}

function OfPerson({ id }: { id: string | null }) {
  const { store } = useHere();
  return <>{electorateWords("person", [], store.one("members", id)?.name ?? "")}</>;
}

function OfCircle({ id }: { id: string | null }) {
  const { store, slug } = useHere();
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/circles", { params: { path: { slug } } }),
    ({ items }) => ({ circles: items }),
    [slug],
  );
  const name = store.one("circles", id)?.name;
  return <>{electorateWords("circle", [], name ?? "")}</>;
}

function OfClasses({ ids }: { ids: readonly string[] }) {
  const { store, slug } = useHere();
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/classes", { params: { path: { slug } } }),
    ({ items }) => ({ classes: items }),
    [slug],
  );
  const names = ids.flatMap((id) => store.one("classes", id)?.name ?? []);
  return <>{electorateWords("classes", names, "")}</>;
}
