/** Who must be trusted with a secret vote, in plain words. What it says is docs/secrecy.md, which has the details. */
import { t } from "@lingui/core/macro";
import { PageHeader } from "../../ui/Page.tsx";
import { Part, Points } from "./Part.tsx";

export default function SecrecyPage() {
  return (
    <article class="reading">
      <PageHeader
        title={t`Secret votes: who must be trusted`}
        lead={t`What a secret vote hides here, from whom, what it can't hide, and how to be safer. Nothing on this page is smaller print than the rest.`}
      />
      <Part title={t`In short`}>
        <Points
          points={[
            t`Everyone sees how many have voted. Nobody sees what was voted before the close, whatever role they have.`,
            t`A secret ballot is final. It can't be changed or taken back, because nobody can tell which one is yours. You are told so before you cast it.`,
            t`After the close everyone sees what was voted, with equal ballots counted together, and who took part. Nothing that is kept joins the two.`,
            t`Whoever runs the server must be trusted while the vote is open. Who comes later, with a copy of the database, its files or its logs, does not learn from it who voted what, as long as the key was kept apart.`,
          ]}
        />
        <p class="reading-said">{t`The person who counts the votes in a hall could mark the papers. Here it is the person who runs the server. If you can't accept that for a vote, hold that vote on paper.`}</p>
      </Part>
      <Part title={t`Who must be trusted, and with what`}>
        <Trusted />
      </Part>
      <Part title={t`What is kept`}>
        <p>{t`While the vote is open, your ballot lies in a sealed box together with others. Which box is drawn by lot, and the ballots in it are put into a new order each time. That you voted stands on a list of its own, without a time and without anything of your ballot: it makes a second ballot impossible.`}</p>
        <p>{t`At the close the boxes are opened once. Equal ballots are counted together, the boxes are emptied, and the places on the disk where they lay are written anew. There are no former ballots, no reasons, and no messages about a secret ballot.`}</p>
      </Part>
      <Part title={t`When so few vote that the count tells all`}>
        <p>{t`If three vote and all say yes, the count itself says who voted what, whatever is hidden. So with fewer than five people asked, a vote can be made secret only by saying that this is understood. And when fewer than five voted, or all voted alike, the result is not shown at once: whoever looks after the vote decides whether to publish it or to call it off, unread.`}</p>
        <p>{t`The same holds inside a larger vote: who alone says no is hidden only among those who voted.`}</p>
      </Part>
      <Part title={t`What somebody could still learn`}>
        <Points
          points={[
            t`Who watches the running program sees ballots as they arrive: for a moment each one is in its memory, together with who sent it.`,
            t`Who watches the network sees that somebody voted, and when. What they voted is encrypted on the way to the server.`,
            t`Who watches the database while the vote is open sees who votes and when, and sealed boxes. With the key to the boxes too, they could see more.`,
            t`The database's own log of changes (the write-ahead log), its archives and second servers keep the order in which members voted, and the sealed boxes. With the key, they also tell what each of them voted.`,
            t`Who keeps copies of the database and the key in one place could read ballots out of the copies. They should never be kept together.`,
            t`Everyone who may see the vote learns, after the close, who took part. Staying away is not secret; abstaining is.`,
          ]}
        />
      </Part>
      <Part title={t`What we don't promise`}>
        <Points
          points={[
            t`No protection from pressure or from buying votes: somebody can look over your shoulder.`,
            t`No proof to yourself that the server put your very words into the box. That the counted ballots add up, anyone can check.`,
            t`No protection from a server that was taken over while the vote was open.`,
            t`No hiding in a crowd that is not there.`,
          ]}
        />
      </Part>
      <Part title={t`How to be safer`}>
        <Points
          points={[
            t`Vote on your own device, where nobody looks on, over a connection whose address begins with https.`,
            t`Make a vote secret only where enough people vote to hide among: the more, the better.`,
            t`Let the server be run by somebody whom all sides trust, or who has no stake in the vote.`,
            t`Keep the key to the boxes apart from every copy of the database, and change it when no secret vote is open: the old copies can then be read by nobody.`,
            t`Let people outside hold the last line of the register, so that nothing can be changed unnoticed later.`,
            t`Where none of this is enough, vote on paper.`,
          ]}
        />
      </Part>
      <p class="reading-ways">
        <a class="reading-link" href="/about/verify">{t`How to check a decision yourself`}</a>
      </p>
      <p class="small muted">{t`Those who run a server find every detail, and how it is tested, in the file docs/secrecy.md that comes with Batzar.`}</p>
    </article>
  );
}

function Trusted() {
  const people = [
    {
      who: t`Whoever runs the server`,
      with: t`Not to watch ballots as they arrive, not to run a changed program, and to keep the key to the boxes apart.`,
      can: t`They can't learn it afterwards: what a closed vote leaves does not say it.`,
    },
    {
      who: t`Whoever runs only the database`,
      with: t`Nothing, as to what is voted: they see sealed boxes.`,
      can: t`They can see who votes when, if they watch.`,
    },
    {
      who: t`Whoever holds copies of the database`,
      with: t`Not to hold the key too.`,
      can: t`Without it they can't read a ballot.`,
    },
    {
      who: t`Administrators, secretaries, facilitators, and who asked the question`,
      with: t`Nothing.`,
      can: t`They can't see how it stands before the close, nor ever what anybody voted.`,
    },
    { who: t`The other members`, with: t`Nothing.`, can: t`They see no more than you do.` },
    {
      who: t`Yourself`,
      with: t`Your own device, and who looks over your shoulder.`,
      can: "",
    },
  ];
  return (
    <dl class="reading-people">
      {people.map((one) => (
        <div key={one.who}>
          <dt>{one.who}</dt>
          <dd>
            {one.with} {one.can}
          </dd>
        </div>
      ))}
    </dl>
  );
}
