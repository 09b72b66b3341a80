/** How anybody checks a decision or a whole register without trusting this server. */
import { t } from "@lingui/core/macro";
import { PageHeader } from "../../ui/Page.tsx";
import { Part, Points } from "./Part.tsx";

export default function VerifyPage() {
  return (
    <article class="reading">
      <PageHeader
        title={t`Check it yourself`}
        lead={t`Every decision can be counted again, by anyone, on a computer of their own: without this server, without an account, without the internet.`}
      />
      <Part title={t`What there is to check`}>
        <dl class="reading-people">
          <div>
            <dt>{t`The record of a decision`}</dt>
            <dd>{t`A file with all it takes to count again: the question, the rules in force, who was entitled (under pseudonyms), the ballots as far as they may be shown, and the outcome.`}</dd>
          </div>
          <div>
            <dt>{t`The register`}</dt>
            <dd>{t`All entries one after the other. Each carries a fingerprint, computed from its own text and from the fingerprint before it.`}</dd>
          </div>
          <div>
            <dt>{t`The last line`}</dt>
            <dd>{t`The newest fingerprint. It stands for everything before: alter one letter of an old decision, and it no longer fits.`}</dd>
          </div>
        </dl>
      </Part>
      <Part title={t`Your own ballot`}>
        <p>{t`On the page of a decision, under “Ballots in the record”, you are shown your pseudonym, and nobody else is. Look for it in the record: beside it stands what you voted. In a secret vote it stands on the list of who took part, without a ballot.`}</p>
        <p>{t`The pseudonym is another in every vote, so nobody can follow you from one to the next.`}</p>
      </Part>
      <Part title={t`A decision, step by step`}>
        <Points
          steps
          points={[
            t`Open the decision and, under “How to check this yourself”, download its record.`,
            t`Install Batzar on any computer that has Python, or ask somebody outside who has it. It needs no server and no settings for this.`,
            <>
              {t`Run:`} <Command>batzar verify decision-7-….json</Command>
            </>,
            t`It counts everything again. It says CONFIRMED with the result, or WRONG and names the first thing that is wrong.`,
          ]}
        />
      </Part>
      <Part title={t`The whole register`}>
        <Points
          steps
          points={[
            t`In the list of decisions, take “Everything to check (ZIP)”.`,
            <>
              {t`Run:`} <Command>batzar verify register.zip</Command>
            </>,
            <>
              {t`With a line that you have kept, it says too whether everything up to that line is as it was then:`}{" "}
              <Command>batzar verify register.zip --head 9f86d0…</Command>
            </>,
          ]}
        />
      </Part>
      <Part title={t`Keep the last line`}>
        <p>{t`A register that only its own server holds could be written anew from the beginning, by somebody with full power over that server. Not if others hold the last line. So copy it into the minutes, mail it to an auditor or a federation, or let a few members keep it. It holds no names and no votes.`}</p>
      </Part>
      <Part title={t`What a check can't tell`}>
        <Points
          points={[
            t`Whether the list of those entitled was right: compare it with the register of members.`,
            t`Whether somebody voted under pressure.`,
            t`In a secret vote, whether the server put your very words into the box.`,
          ]}
        />
        <p class="reading-ways">
          <a class="reading-link" href="/about/secrecy">{t`Secret votes: who must be trusted`}</a>
        </p>
      </Part>
    </article>
  );
}

function Command({ children }: { children: string }) {
  return <code class="reading-command">{children}</code>;
}
