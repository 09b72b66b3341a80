/** What stands on the page of a poll that is not open. */
import { t } from "@lingui/core/macro";
import { useHere } from "../../../app/cooperative.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { DateTime } from "../../../ui/Time.tsx";
import type { Poll } from "../poll.ts";

export function Scheduled({ poll }: { poll: Poll }) {
  return (
    <Notice tone="info" title={t`This poll has not opened yet`}>
      <p>
        {t`Voting opens`} <DateTime at={poll.opens_at} />. {t`Who is entitled is written down at that moment.`}
      </p>
    </Notice>
  );
}

export function Cancelled({ poll }: { poll: Poll }) {
  return (
    <Notice tone="danger" title={t`This poll was cancelled`}>
      {poll.cancel_reason && (
        <p class="poll-lines" dir="auto">
          {poll.cancel_reason}
        </p>
      )}
      <p>{t`No votes are counted, and nothing is decided by it.`}</p>
    </Notice>
  );
}

/** A vote in a meeting that is level: it waits for the casting vote of who chairs. */
export function Level({ poll }: { poll: Poll }) {
  if (!poll.level) return null;
  const { votes, between } = poll.level;
  const named = poll.options.filter(({ id }) => between.includes(id));
  return (
    <Notice tone="warning" title={named.length > 0 ? t`The vote is level` : t`The vote is level, ${votes} to ${votes}`} spoken>
      {named.length > 0 && (
        <ul dir="auto">
          {named.map(({ id, label }) => (
            <li key={id}>
              {label}: <span class="tabular">{votes}</span>
            </li>
          ))}
        </ul>
      )}
      <p>{t`The time to vote is over. The bylaws give the chair of the meeting the casting vote.`}</p>
    </Notice>
  );
}

/** Who gave the casting vote; the words of the outcome say what it decided. */
export function Casting({ vote }: { vote: NonNullable<Poll["casting_vote"]> }) {
  const { store } = useHere();
  const name = store.one("members", vote.membership_id)?.name;
  if (!name) return null;
  return <p class="small muted">{vote.vote === "none" ? t`${name}, in the chair, left it tied.` : t`${name} gave the casting vote, in the chair.`}</p>;
}

/** What a person says the outcome means. */
export function Statement({ poll }: { poll: Poll }) {
  const { store } = useHere();
  const { statement } = poll;
  if (!statement) return null;
  return (
    <section class="statement stack-small" aria-labelledby="statement">
      <h2 id="statement" class="poll-section">{t`What this means`}</h2>
      <Prose html={statement.html} />
      <p class="small muted">
        {store.one("members", statement.author_id)?.name} · <DateTime at={statement.at} style="short" />
      </p>
    </section>
  );
}
