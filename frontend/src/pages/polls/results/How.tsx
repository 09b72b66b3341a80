/** How a method counts, in a few plain sentences. */
import { t } from "@lingui/core/macro";
import { useHere } from "../../../app/cooperative.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import type { Method } from "../forms/types.ts";
import type { Poll } from "../poll.ts";

export function How({ poll }: { poll: Poll }) {
  const { slug } = useHere();
  return (
    <div class="stack-small">
      <details class="opener">
        <summary>{t`How this was counted`}</summary>
        <div class="stack-small how">
          {sentences(poll.method, poll).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </details>
      {poll.decision_id && (
        <p>
          <a class="poll-link record-link" href={`/c/${slug}/decisions/${poll.decision_id}`}>
            <Icon name="document" size={18} /> {t`The decision record, to recount it yourself`}
          </a>
        </p>
      )}
    </div>
  );
}

function ranked(): string {
  return t`Each ballot puts options in an order; options left out stand below all that are ranked.`;
}

function sentences(method: Method, poll: Poll): string[] {
  switch (method) {
    case "agreement":
      return [
        t`Each ballot agrees, abstains, disagrees or blocks.`,
        t`A block counts as a vote against, and is told apart so that it is seen.`,
        t`The quorum and the majority of this poll then decide: they stand under “How it is decided”.`,
      ];
    case "consensus":
      return [
        t`It is adopted when somebody agrees and no more block than the poll allows.`,
        t`Abstaining and disagreeing don't stop it: who disagrees says so and lets it pass.`,
        t`No majority is counted.`,
      ];
    case "consensus_fallback":
      return [
        t`First consensus is sought: it is adopted when somebody agrees and no more block than the poll allows.`,
        t`Where it is blocked, the majority of this poll decides instead.`,
        t`Then a block counts as a vote against, like a disagreement.`,
      ];
    case "consent":
      return [
        t`It is adopted when nobody objects and somebody consents.`,
        t`One objection is enough to stop it, however many consent; each comes with its reason.`,
        t`What the objections say can be worked into the proposal, and asked again.`,
      ];
    case "gradients":
      return [
        t`Each ballot takes one of eight levels, from a wholehearted yes to a block.`,
        t`The first three are in support, the two in the middle take no side, the last three are against.`,
        poll.rules.majority
          ? t`The majority of this poll compares those in support with those against.`
          : t`This poll has no majority: it shows where people stand, and people judge what it means.`,
      ];
    case "count_me_in":
      return [
        t`Each answers whether they take part: yes, maybe or no.`,
        t`It measures; nothing is adopted or rejected by it.`,
        t`A later answer of the same person replaces the one before.`,
      ];
    case "single_choice":
      return [
        t`Each ballot names one option, or abstains.`,
        t`The option with most votes leads.`,
        poll.rules.majority
          ? t`It wins if it also reaches the majority of this poll.`
          : t`It wins, however small its lead; equal leaders are a tie.`,
      ];
    case "approval":
      return [
        t`Each ballot approves as many options as it likes, or as the poll allows; each approval is one vote.`,
        t`The options with most approvals win, as many as there are seats.`,
        t`An empty ballot abstains.`,
      ];
    case "score":
      return [
        t`Each ballot gives every option a score; an option without one gets 0.`,
        t`The scores of all ballots are added up, and the highest total wins.`,
        t`The average is the total divided by the ballots that scored.`,
      ];
    case "star":
      return [
        t`STAR means score, then automatic runoff.`,
        t`The scores of all ballots are added up, and the two highest totals meet.`,
        t`In the runoff each ballot is one vote for the one of the two that it scored higher; more votes win.`,
        t`Equal totals go to who wins more comparisons among them, then to who has more highest scores.`,
      ];
    case "majority_judgment":
      return [
        t`Each ballot grades every option; without a grade it counts as “Reject”.`,
        t`All grades of an option are laid in a line from best to worst, and the one in the middle counts.`,
        t`The option with the best middle grade wins.`,
        t`Where middle grades are equal, one of them is taken away from each, again and again, until they differ.`,
      ];
    case "dots":
      return [
        t`Each voter spreads the same number of dots over the options, as many on one as they like.`,
        t`The dots are added up; the option with most dots wins.`,
        t`Dots that were not used count for nothing.`,
      ];
    case "find_a_time":
      return [
        t`Each answers for every time: yes, if need be, or no; without an answer it counts as no.`,
        t`The time at which most can come is best, yes and if need be together; where that is level, the one with more yes.`,
        t`It measures: whoever asked decides on the time.`,
      ];
    case "instant_runoff":
      return [
        ranked(),
        t`First each ballot counts for its first name.`,
        t`Whoever has fewest is out, and these ballots pass to the next name on them.`,
        t`So it goes on until one has more than half of the ballots that still name somebody.`,
      ];
    case "stv_scottish":
      return [
        ranked(),
        t`The quota is the ballots divided by the seats plus one, rounded down, plus one. Who reaches it is elected.`,
        t`What the elected have beyond the quota passes to the next names on all their ballots, at a part of their value.`,
        t`When nobody has a surplus, the one with fewest is out, and those ballots pass on.`,
        t`Counted as in Scottish council elections, to five decimals; equal votes are told apart by earlier rounds, then as this poll's rules say.`,
      ];
    case "stv_meek":
      return [
        ranked(),
        t`Who reaches the quota is elected, and keeps of every ballot just as much as the quota needs; the rest goes on.`,
        t`When nobody new reaches it, the one with fewest is out, as if they had never stood.`,
        t`The quota falls as ballots run out of names, and everything is worked out anew in each round, to nine decimals.`,
      ];
    case "schulze":
      return [
        ranked(),
        t`Every two options are compared: which one do more ballots put above the other?`,
        t`If one beats all others it wins.`,
        t`If the comparisons go in a circle, chains of victories are compared by their weakest link, and the strongest chain counts.`,
      ];
    case "borda":
      return [
        ranked(),
        t`An option gets a point from a ballot for every option that stands below it there.`,
        t`Options in the same place, and those left out together, share the points of their places.`,
        t`The most points win.`,
      ];
    case "budget_greedy":
      return [
        t`Each ballot approves projects.`,
        t`The project with most approvals is paid first, then the next, as long as the money lasts.`,
        t`What costs more than is left is passed over, and a cheaper one after it may still fit.`,
      ];
    case "budget_equal_shares":
      return [
        t`Each ballot approves projects, and the budget is split into equal shares, one for each voter.`,
        t`A project is paid by those who approved it, as evenly as they can.`,
        t`Next comes the project that costs its supporters least for what it is worth, until nothing more can be paid.`,
        t`The shares are then raised step by step as long as the whole stays within the budget, so that little is left over.`,
      ];
  }
}
