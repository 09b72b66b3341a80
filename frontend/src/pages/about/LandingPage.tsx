import { t } from "@lingui/core/macro";
import { me } from "../../app/session.ts";
import { ResultBars } from "../../ui/Bars.tsx";
import { TurnoutBar } from "../../ui/Turnout.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Stamp } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { Assembly } from "./Assembly.tsx";
import "./landing.css";

export default function LandingPage() {
  return (
    <div class="landing">
      <section class="landing-top">
        <div>
          <PageHeader
            title={t`The assembly, every day of the year`}
            lead={t`Batzar is where the members of a cooperative talk, propose and vote, one member one vote, and keep a record of what they decided and how it was counted.`}
          />
          <div class="row">
            {me.value ? (
              <ButtonLink href="/home">{t`Go to my cooperatives`}</ButtonLink>
            ) : (
              <>
                <ButtonLink href="/sign-up">{t`Create an account`}</ButtonLink>
                <ButtonLink kind="secondary" href="/sign-in">{t`Sign in`}</ButtonLink>
              </>
            )}
          </div>
        </div>
        <Assembly />
      </section>
      <Course />
      <Minutes />
      <ForWhom />
      <p class="row landing-foot">
        <a class="landing-link" href="/about/verify">{t`Check it yourself`}</a>
        <a class="landing-link" href="/about/secrecy">{t`Secret votes: who must be trusted`}</a>
      </p>
      <p class="landing-last muted small">
        {t`Batzar is the Basque word for assembly. It is free software: any cooperative may run it, read it and change it.`}
      </p>
    </div>
  );
}

function Course() {
  const steps = [
    { title: t`Talk`, words: t`A thread for each matter, in the whole cooperative or in a circle. What is new since you last looked is marked.` },
    { title: t`Propose`, words: t`A proposal is a text. It changes as people talk, and every version stays readable.` },
    { title: t`Vote`, words: t`When it opens, it is settled who may vote. You may change your ballot until it closes, and it closes on time.` },
    { title: t`Keep`, words: t`The outcome comes with its arithmetic, in words, and goes into the record as it was.` },
  ];
  return (
    <section class="landing-course">
      <h2>{t`How a matter takes its course`}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.title}>
            <h3>{step.title}</h3>
            <p>{step.words}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An outcome as members see it. The figures are an example, and said to be one. */
function Minutes() {
  return (
    <section class="landing-minutes">
      <div class="stack">
        <h2>{t`It says whether it passed, and why`}</h2>
        <p>{t`Other tools show a chart and leave the rest to argument. Batzar knows your quorum and your majority, counts in exact fractions, and writes down how it got there.`}</p>
        <p>{t`Nobody votes twice and nobody votes late, and every ballot that was confirmed is in the count.`}</p>
      </div>
      <figure class="minute-sheet">
        <figcaption class="muted small">{t`An example`}</figcaption>
        <h3>{t`Buy the second-hand oven`}</h3>
        <Stamp tone="success">{t`Adopted`}</Stamp>
        <TurnoutBar voted={23} electors={41} needed={21} />
        <ResultBars
          caption={t`Result`}
          rows={[
            { key: "agree", label: t`Agree`, count: 15, weave: "agree" },
            { key: "abstain", label: t`Abstain`, count: 2, weave: "abstain" },
            { key: "disagree", label: t`Disagree`, count: 6, weave: "disagree" },
          ]}
        />
        <p class="small">{t`23 of 41 members voted; 21 were needed. 15 for, 6 against, 2 abstaining; more than half of 21 is 11.`}</p>
      </figure>
    </section>
  );
}

function ForWhom() {
  const who = [
    { title: t`Worker cooperatives`, words: t`Shifts, wages, admissions: decided by those who do the work.` },
    { title: t`Recovered businesses`, words: t`Hundreds of people, sectors and shifts, many of them only on a phone.` },
    { title: t`Cooperatives with several classes`, words: t`Workers, users, supporters: each vote goes to those it belongs to.` },
    { title: t`Courses`, words: t`A practice cooperative where learners hold a real assembly.` },
  ];
  return (
    <section>
      <h2>{t`For whom`}</h2>
      <dl class="landing-who">
        {who.map((one) => (
          <div key={one.title}>
            <dt>{one.title}</dt>
            <dd>{one.words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
