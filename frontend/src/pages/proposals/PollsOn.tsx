import { t } from "@lingui/core/macro";
import { api } from "../../api/client.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateTime, TimeLeft } from "../../ui/Time.tsx";

/** The polls on a proposal. */
export function PollsOn({ proposalId }: { proposalId: string }) {
  const { store, slug } = useHere();
  useTake(
    () =>
      api.GET("/api/v1/cooperatives/{slug}/polls", {
        params: { path: { slug }, query: { proposal_id: proposalId, limit: 100 } },
      }),
    ({ items, members }) => ({ polls: items, members }),
    [slug, proposalId],
  );
  const polls = store
    .all("polls")
    .filter((poll) => poll.proposal_id === proposalId)
    .sort((one, other) => (one.created_at < other.created_at ? 1 : -1));
  const words = {
    adopted: t`Adopted`,
    rejected: t`Rejected`,
    inquorate: t`No quorum`,
    tied: t`Tied`,
    elected: t({ message: "Elected", context: "the outcome of an election" }),
    measured: t({ message: "Measured", context: "an outcome that only counts" }),
    void: t({ message: "Void", context: "an outcome that does not hold" }),
    withdrawn: t({ message: "Withdrawn", context: "an outcome" }),
  };
  return (
    <Card>
      <section class="stack-small" aria-labelledby="polls-on">
        <h2 id="polls-on" class="proposal-section">{t`Votes on it`}</h2>
        {polls.length === 0 && <p class="muted small">{t`It has not been put to a vote.`}</p>}
        <ul class="polls-on">
          {polls.map((poll) => (
            <li key={poll.id}>
              <a href={`/c/${slug}/polls/${poll.id}`} dir="auto">
                {poll.title}
              </a>
              <span class="small muted">
                {poll.status === "open" && <TimeLeft until={poll.closes_at} />}
                {poll.status === "scheduled" && (
                  <>
                    {t`Opens`} <DateTime at={poll.opens_at} style="short" />
                  </>
                )}
                {poll.status === "cancelled" && t`Cancelled`}
                {poll.outcome && (
                  <>
                    <strong>{words[poll.outcome.result]}</strong> · <DateTime at={poll.closed_at ?? poll.closes_at} style="day" />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}
