/** By which rules it was decided, who was asked, and what it stands beside. */
import { plural, t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import type { Schemas } from "../../api/client.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Card } from "../../ui/Card.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { DateTime } from "../../ui/Time.tsx";
import { needs } from "../questions/methods.ts";
import { isRuled, OpinionText, RulingFacts } from "../questions/RulingFacts.tsx";
import { majorityWords, quorumWords } from "../questions/words.ts";
import "../questions/facts.css";
import type { Decision } from "./decision.ts";
import { OtherDecision } from "./Other.tsx";

type Poll = Schemas["PollOut"];

/** The poll's own rules in sentences, where no bylaws fix them. Measures and consensus have no majority. */
function ownRules(poll: Poll): string[] {
  const { majority, options } = needs[poll.method];
  const decides = majority !== "never" && (poll.rules.majority !== null || options !== "none");
  return [...(decides ? [majorityWords(poll.rules.majority)] : []), quorumWords(poll.rules.quorum)];
}

/** Loaded with the texts of `questions`, whose sentences these are. */
export function Facts({ decision, poll }: { decision: Decision; poll: Poll }) {
  const { store, slug } = useHere();
  const ruled = isRuled(poll);
  const author = store.one("members", poll.author_id);
  return (
    <Card>
      <section class="stack" aria-labelledby="rules">
        <h2 id="rules" class="reg-section">{t`The rules it was decided by`}</h2>
        <RulingFacts poll={poll} unfolded />
        <ul class="reg-facts">
          {!ruled &&
            ownRules(poll).map((sentence) => (
              <Fact key={sentence} icon="ballot">
                {sentence}
              </Fact>
            ))}
          <Fact icon="members">
            {plural(decision.electors, { one: "# member was entitled to vote.", other: "# members were entitled to vote." })}
          </Fact>
          {poll.recused.map((one) => (
            <Fact key={one.membership_id} icon="person">
              {t`${store.one("members", one.membership_id)?.name ?? t`A member`} did not vote: ${one.reason}`}
            </Fact>
          ))}
          {decision.secret && <Fact icon="lock">{t`The vote was secret: the record does not say who voted what.`}</Fact>}
          <Fact icon="clock">
            {t`Opened`} <DateTime at={poll.opened_at ?? poll.opens_at} style="short" />
            {" · "}
            {t`Closed`} <DateTime at={decision.decided_at} style="short" />
          </Fact>
          {poll.meeting_id && (
            <Fact icon="calendar">
              {t`Voted on in an assembly:`} <a href={`/c/${slug}/meetings/${poll.meeting_id}/minutes`}>{t`its minutes`}</a>
            </Fact>
          )}
          {author && (
            <Fact icon="person">
              {t`Asked by`} <a href={`/c/${slug}/members/${author.id}`}>{author.name}</a>
            </Fact>
          )}
          {decision.supersedes_id && (
            <Fact icon="document">
              {t`It was to replace:`} <OtherDecision id={decision.supersedes_id} />
            </Fact>
          )}
        </ul>
        <OpinionText poll={poll} />
      </section>
    </Card>
  );
}

function Fact({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <li class="reg-fact-line">
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </li>
  );
}
