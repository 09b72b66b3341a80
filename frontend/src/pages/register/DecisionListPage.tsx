/** The register of decisions: everything that was put to the vote and what came of it, to be searched. */
import { plural, t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { api } from "../../api/client.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { timeZone } from "../../app/session.ts";
import { language } from "../../app/texts.ts";
import { titleOf } from "../../app/words.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { More } from "../../ui/More.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Loaded, PageHeader } from "../../ui/Page.tsx";
import { usePages } from "../members/usePages.ts";
import type { Decision } from "./decision.ts";
import { dayOf, fits, nearness, queryOf, searchOf, type Search } from "./search.ts";
import { Filters } from "./Filters.tsx";
import { Head } from "./Head.tsx";
import { dayName, matterName, monthName, resultName, resultTones, standingName, statusName, statusTones } from "./words.ts";
import "../../ui/places.ts";
import "./register.css";

export default function DecisionListPage({ query }: PageProps) {
  const { slug } = useHere();
  const { route } = useLocation();
  const search = searchOf(query);
  const home = `/c/${slug}/decisions`;
  return (
    <>
      <PageHeader
        title={t`Decisions`}
        lead={t`Everything that was put to the vote, and what came of it. Nobody can change it unnoticed.`}
      />
      <div class="decisions">
        <div class="stack decisions-main">
          <Filters search={search} onSearch={(next) => route(home + queryOf(next), true)} />
          <Found search={search} home={home} />
        </div>
        <aside class="decisions-side" aria-label={t`About the register`}>
          <Head />
        </aside>
      </div>
    </>
  );
}

function Found({ search, home }: { search: Search; home: string }) {
  const { slug, store, is } = useHere();
  const zone = timeZone.value;
  const asked = queryOf(search);
  const { load, items, next, more } = usePages(
    (cursor) =>
      api.GET("/api/v1/cooperatives/{slug}/decisions", {
        params: {
          path: { slug },
          query: {
            q: search.q || null,
            matter: search.matter || null,
            body: (search.body || null) as Decision["body"] | null,
            result: (search.result || null) as Decision["result"] | null,
            from: search.from || null,
            to: search.to || null,
            cursor,
          },
        },
      }),
    (page) => ({ decisions: page.items, members: page.members }),
    [slug, asked],
  );
  // What was fetched, and what was decided since, as far as the list goes by now.
  const known = new Set(items.map((decision) => decision.id));
  const newest = Math.max(0, ...items.map((decision) => decision.number));
  const shown = store
    .all("decisions")
    .filter((one) => known.has(one.id) || (one.number > newest && fits(one, search, zone)))
    .sort((a, b) => b.number - a.number);
  return (
    <Loaded load={load}>
      {() => (
        <>
          <p class="muted small" role="status">
            {shown.length > 0 &&
              (next
                ? plural(shown.length, { one: "The newest decision", other: "The newest # decisions" })
                : plural(shown.length, { one: "# decision", other: "# decisions" }))}
          </p>
          {shown.length === 0 &&
            (asked ? (
              <EmptyState
                title={t`No decision fits`}
                picture="search"
                action={<ButtonLink kind="secondary" href={home}>{t`Show all decisions`}</ButtonLink>}
              >
                {t`The search looks for the beginnings of words in titles, questions, options and proposals. Try fewer words, or take a filter away.`}
              </EmptyState>
            ) : (
              <EmptyState
                title={t`Nothing has been decided yet`}
                picture="document"
                action={
                  is("admin", "secretary", "facilitator", "member") ? (
                    <ButtonLink icon="ballot" href={`/c/${slug}/polls/new`}>{t`Put something to the vote`}</ButtonLink>
                  ) : (
                    <ButtonLink icon="ballot" kind="secondary" href={`/c/${slug}/polls`}>{t`See the votes`}</ButtonLink>
                  )
                }
              >
                {t`As soon as a vote closes, it is entered here by itself: the question, the rules, the count and the outcome. Entries are never changed; what was wrong is corrected by a new one.`}
              </EmptyState>
            ))}
          <Months decisions={shown} zone={zone} />
          {more.problem && <Notice tone="danger">{more.problem.detail}</Notice>}
          <More next={next} busy={more.busy} onMore={() => void more.run()} />
        </>
      )}
    </Loaded>
  );
}

/** Decisions under the month in which they were taken. */
function Months({ decisions, zone }: { decisions: readonly Decision[]; zone: string }) {
  const months = new Map<string, Decision[]>();
  for (const one of decisions) {
    const month = dayOf(one.decided_at, zone).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return (
    <>
      {[...months].map(([month, list]) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 class="decisions-month" id={`month-${month}`}>
            {monthName(`${month}-01`)}
          </h2>
          <ul>
            {list.map((one) => (
              <Line key={one.id} decision={one} zone={zone} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ decision, zone }: { decision: Decision; zone: string }) {
  const { slug } = useHere();
  const day = dayOf(decision.decided_at, zone);
  const standing = standingName(decision.standing);
  const review = decision.review_on && nearness(decision.review_on, dayOf(new Date().toISOString(), zone));
  const chosen = decision.winners.map((one) => one.label);
  return (
    <li class="reg-line">
      <time class="reg-day" dateTime={decision.decided_at} title={dayName(day)}>
        {Number(day.slice(8))}
      </time>
      <div class="stack-small grow">
        <a class="reg-title" href={`/c/${slug}/decisions/${decision.id}`} dir="auto">
          {titleOf(decision)}
        </a>
        {chosen.length > 0 && (
          <p class="reg-winners" dir="auto">
            {new Intl.ListFormat(language.value).format(chosen)}
          </p>
        )}
        <p class="row small muted">
          <Badge tone={resultTones[decision.result]}>{resultName(decision.result)}</Badge>
          {standing && <Badge tone={standing.tone}>{standing.word}</Badge>}
          {decision.status !== "none" && <Badge tone={statusTones[decision.status]}>{statusName(decision.status)}</Badge>}
          {review === "over" && <Badge tone="warning" icon="eye">{t`Review is due`}</Badge>}
          {review === "near" && (
            <Badge icon="eye">{t`Review on ${dayName(decision.review_on ?? "")}`}</Badge>
          )}
          {decision.secret && (
            <span class="reg-fact">
              <Icon name="lock" size={15} /> {t`Secret vote`}
            </span>
          )}
          {decision.matter !== "other" && <span>{matterName(decision)}</span>}
          {decision.tasks_open > 0 && (
            <span>{plural(decision.tasks_open, { one: "# task open", other: "# tasks open" })}</span>
          )}
        </p>
      </div>
    </li>
  );
}
