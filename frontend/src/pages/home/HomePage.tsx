import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../api/client.ts";
import { HereProvider } from "../../app/cooperative.tsx";
import { loadMyCooperatives, myCooperatives, type MyCooperative } from "../../app/session.ts";
import { kindName } from "../../app/words.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TimeLeft } from "../../ui/Time.tsx";
import { toast } from "../../ui/Toast.tsx";
import { countryName } from "./countries.ts";
import { Directory } from "./Directory.tsx";
import { pollAddress, useHome } from "./useHome.ts";
import "./home.css";

/** Of so many cooperatives we ask at once what waits there; of the others when they are opened. */
const ASKED_AT_ONCE = 12;
const VOTES_SHOWN = 3;

export default function HomePage() {
  const mine = myCooperatives.value ?? [];
  const [finding, setFinding] = useState(false);
  if (mine.length === 0)
    return (
      <>
        <PageHeader title={t`My cooperatives`} />
        <div class="stack-large">
          <EmptyState
            title={t`You are in no cooperative here yet`}
            action={<ButtonLink href="/new" icon="plus">{t`Create a cooperative`}</ButtonLink>}
          >
            {t`If you were invited, open the link in the mail. If yours is not here yet, create it: a short form, then you invite the others.`}
          </EmptyState>
          <Directory />
        </div>
      </>
    );
  return (
    <>
      <PageHeader title={t`My cooperatives`} />
      <div class="stack-large">
        <ul class={`coops${mine.length > 1 ? " several" : ""}`}>
          {mine.map((one, index) => (
            <CooperativeCard key={one.cooperative.id} one={one} asked={index < ASKED_AT_ONCE} />
          ))}
        </ul>
        <p class="row">
          <ButtonLink href="/new" kind="secondary" icon="plus">{t`Create a cooperative`}</ButtonLink>
          <Button kind="quiet" icon="search" aria-expanded={finding} onClick={() => setFinding(!finding)}>
            {t`Find an open cooperative`}
          </Button>
        </p>
        {finding && <Directory />}
      </div>
    </>
  );
}

function CooperativeCard({ one: { cooperative, membership }, asked }: { one: MyCooperative; asked: boolean }) {
  const waits = membership.status === "applicant";
  return (
    <li>
      <Card>
        <div class="coop">
      <div>
        <h2 class="coop-name">
          {waits ? cooperative.name : <a href={`/c/${cooperative.slug}`}>{cooperative.name}</a>}
        </h2>
        <p class="muted small">
          {kindName(cooperative.kind)} · {countryName(cooperative.country)}
        </p>
      </div>
      {waits ? (
        <WaitingRequest slug={cooperative.slug} name={cooperative.name} />
      ) : (
        asked && (
          <HereProvider slug={cooperative.slug}>
            <Waits slug={cooperative.slug} name={cooperative.name} suspended={membership.status === "suspended"} />
          </HereProvider>
        )
      )}
        </div>
      </Card>
    </li>
  );
}

function WaitingRequest({ slug, name }: { slug: string; name: string }) {
  const takeBack = async () => {
    await ask(api.POST("/api/v1/cooperatives/{slug}/leave", { params: { path: { slug } } }));
    await loadMyCooperatives();
    toast(t`Your request is taken back.`);
  };
  return (
    <>
      <p>{t`Your request to join waits for an answer. You will get a mail.`}</p>
      <div>
        <ConfirmButton
          small
          kind="secondary"
          question={t`Take your request to ${name} back?`}
          confirm={t`Take it back`}
          onConfirm={takeBack}
        >{t`Take the request back`}</ConfirmButton>
      </div>
    </>
  );
}

/** What waits for the reader in the cooperative around. */
function Waits({ slug, name, suspended }: { slug: string; name: string; suspended: boolean }) {
  const { data, problem, reload } = useHome();
  if (!data)
    return problem ? (
      <Notice tone="danger">
        <p>{problem.detail}</p>
        <Button small kind="secondary" onClick={reload}>{t`Try again`}</Button>
      </Notice>
    ) : (
      <Skeleton lines={3} />
    );
  const more = data.to_vote.length - VOTES_SHOWN;
  const unread = data.unread.length;
  const requests = data.requests ?? 0;
  return (
    <>
      {suspended && <Badge tone="warning">{t`Your membership is suspended`}</Badge>}
      {data.to_vote.length > 0 && (
        <ul class="coop-votes" aria-label={t`Waits for your vote`}>
          {data.to_vote.slice(0, VOTES_SHOWN).map(({ poll, closing_soon }) => (
            <li key={poll.id}>
              <strong dir="auto">{poll.title}</strong>
              <p class="row">
                <Badge tone={closing_soon ? "danger" : "warning"} icon="clock">
                  <TimeLeft until={poll.closes_at} />
                </Badge>
              </p>
              <ButtonLink href={pollAddress(slug, poll.id)} icon="ballot">
                {t`Vote`}{" "}
                <span class="unheard">{poll.title}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <p class="coop-waits">
        {more > 0 && (
          <a href={`/c/${slug}`}>
            <Icon name="ballot" size={18} />
            {plural(more, { one: "# more vote", other: "# more votes" })}
          </a>
        )}
        {requests > 0 && (
          <a href={`/c/${slug}/members?view=requests`}>
            <Icon name="hand" size={18} />
            {plural(requests, { one: "# request to join", other: "# requests to join" })}
          </a>
        )}
        {unread > 0 && (
          <a href={`/c/${slug}`}>
            <Icon name="threads" size={18} />
            {plural(unread, { one: "# thread with news", other: "# threads with news" })}
          </a>
        )}
        {data.to_vote.length + unread + requests === 0 && (
          <a href={`/c/${slug}`}>
            {t`Nothing waits for you`}{" "}
            <span class="unheard">{name}</span>
          </a>
        )}
      </p>
    </>
  );
}
