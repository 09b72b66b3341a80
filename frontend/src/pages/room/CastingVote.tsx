/** A level vote, where the bylaws let the chair settle ties: what is level, and the chair's choice. */
import { t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { Level } from "../polls/lazy.ts";
import { giveCastingVote } from "./calls.ts";
import { nameOf } from "./room.ts";
import type { Meeting, Poll } from "./wire.ts";

/** What the chair is asked; others who run the meeting see whom it waits for. */
export function CastingVote({ poll, meeting }: { poll: Poll; meeting: Meeting }) {
  const here = useHere();
  const { store } = here;
  const give = async (vote: string) => {
    await giveCastingVote(store, poll.id, vote);
  };
  const everyone = t`Everyone sees that it was your casting vote, and so do the minutes. It can't be taken back.`;
  if (meeting.chair_id !== here.membership.id)
    return (
      <>
        <Level poll={poll} />
        <p>{t`It waits for ${nameOf(here, meeting.chair_id)}, who chairs. If they can't, somebody else who voted takes over the chair.`}</p>
      </>
    );
  const options = poll.options.filter(({ id }) => poll.level?.between.includes(id));
  return (
    <>
      <Level poll={poll} />
      <div class="stack-small" role="group" aria-label={t`Your casting vote`}>
        {options.length > 0 ? (
          options.map(({ id, label }) => (
            <ConfirmButton
              key={id}
              kind="secondary"
              question={t`Your casting vote for “${label}”?`}
              consequence={everyone}
              confirm={t`Decide so`}
              onConfirm={() => give(id)}
            >
              {label}
            </ConfirmButton>
          ))
        ) : (
          <div class="console-pair">
            <ConfirmButton
              kind="secondary"
              icon="check"
              question={t`Your casting vote: in favour?`}
              consequence={everyone}
              confirm={t`Decide in favour`}
              onConfirm={() => give("for")}
            >
              {t({ message: "In favour", context: "the chair's casting vote" })}
            </ConfirmButton>
            <ConfirmButton
              kind="secondary"
              icon="cross"
              question={t`Your casting vote: against?`}
              consequence={everyone}
              confirm={t`Decide against`}
              onConfirm={() => give("against")}
            >
              {t({ message: "Against", context: "the chair's casting vote" })}
            </ConfirmButton>
          </div>
        )}
        <ConfirmButton
          kind="quiet"
          question={t`Leave it tied?`}
          consequence={t`Nothing is decided, and the minutes say that you left it tied. You may put it to the vote again.`}
          confirm={t`Leave it tied`}
          onConfirm={() => give("none")}
        >
          {t`Leave it tied`}
        </ConfirmButton>
      </div>
    </>
  );
}
