/** A secret poll whose time is over and whose count would tell who voted what: why it waits, and the ways on. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import { useHere } from "../../app/cooperative.tsx";
import { turnoutOf } from "../../live/store.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { rich } from "../../ui/rich.tsx";
import type { Poll } from "../polls/poll.ts";
import { looksAfter } from "./looksAfter.ts";
import { Cancel, useTakePoll } from "./Manage.tsx";
import "./facts.css";

export function Withheld({ poll }: { poll: Poll }) {
  const here = useHere();
  const few = poll.withheld === "too_few";
  return (
    <Notice tone="warning" title={t`The result waits to be published`} spoken>
      <p>
        {few
          ? t`The time to vote is over. So few voted in secret that the count, beside the list of who took part, would tell or nearly tell who voted what.`
          : t`The time to vote is over. All ballots of this secret vote say the same, so the count, beside the list of who took part, would tell what each of them voted.`}
      </p>
      <p>
        {rich(t`Until then the ballots stay sealed, and nobody sees them. <a>What secret means here</a>`, {
          a: <a href="/about/secrecy" />,
        })}
      </p>
      {looksAfter(poll, here) ? (
        <Ways poll={poll} few={few} />
      ) : (
        <p>{t`Those who look after this poll either publish the result or cancel the poll.`}</p>
      )}
    </Notice>
  );
}

/** Publishing it knowingly, or calling it off. */
function Ways({ poll, few }: { poll: Poll; few: boolean }) {
  const take = useTakePoll();
  const [cancelling, setCancelling] = useState(false);
  const publish = () => take(api.POST("/api/v1/polls/{poll_id}/publish", { params: { path: { poll_id: poll.id } } }));
  return (
    <>
      <p>{t`You look after this poll: talk with those who voted, then choose.`}</p>
      <div class="poll-actions">
        <ConfirmButton
          kind="secondary"
          icon="eye"
          question={t`Publish this result?`}
          consequence={<Concluded poll={poll} few={few} />}
          confirm={t`Publish it`}
          onConfirm={publish}
        >
          {t`Publish the result`}
        </ConfirmButton>
        <Button kind="danger" icon="cross" onClick={() => setCancelling(true)}>{t`Cancel the poll`}</Button>
      </div>
      {cancelling && <Cancel poll={poll} onDone={() => setCancelling(false)} take={take} />}
    </>
  );
}

/** What everyone can work out, and about whom, once the names and the count stand side by side. */
function Concluded({ poll, few }: { poll: Poll; few: boolean }) {
  const voted = turnoutOf(poll.id)?.voted;
  if (!few)
    return t`Everyone who sees this poll will then know what each of those who took part voted, because all voted the same. It can't be taken back.`;
  if (voted === 1)
    return t`One member voted. Everyone who sees this poll will then know who it was and what they voted. It can't be taken back.`;
  return t`Everyone who sees this poll will then see the names of those who took part beside the count. Each of them can conclude how the others voted, and if all voted the same, everybody knows it of each. It can't be taken back.`;
}
