/** Votes of those without a device: pick who stands at the desk, hand the tablet over, take it back empty. */
import { plural, t } from "@lingui/core/macro";
import { useEffect, useState } from "preact/hooks";
import { useLoad } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { language } from "../../app/texts.ts";
import { titleOf } from "../../app/words.ts";
import { turnoutOf, watchPoll } from "../../live/store.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Badge, Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Booth } from "./Booth.tsx";
import { loadVoters } from "./calls.ts";
import { VoteTurnout } from "./OpenVote.tsx";
import { matches } from "../../ui/matching.ts";
import { MemberNumber } from "./names.tsx";
import { nameOf } from "./room.ts";
import type { Poll, Voter } from "./wire.ts";

const SHOWN = 40;

export function TabletVotes({ polls }: { polls: readonly Poll[] }) {
  // Whoever holds the tablet keeps it, also when the vote closes meanwhile: the list must not show itself to them.
  const [inside, setInside] = useState<{ poll: Poll; voter: Voter }>();
  const [left, setLeft] = useState(0);
  return (
    <>
      {polls.length === 0 && (
        <EmptyState picture="ballot" title={t`No vote is open`}>
          {t`When the chair opens one, it appears here. Whoever has no phone then comes to you: you pick their name and hand them this device.`}
        </EmptyState>
      )}
      <div class="stack-large">
        {polls.map((poll) => (
          <VotersOf key={`${poll.id} ${left}`} poll={poll} onPick={(voter) => setInside({ poll, voter })} />
        ))}
      </div>
      {inside && (
        <Booth
          key={inside.voter.membership_id}
          {...inside}
          onDone={() => {
            setInside(undefined);
            setLeft(left + 1);
          }}
        />
      )}
    </>
  );
}

function VotersOf({ poll, onPick }: { poll: Poll; onPick: (voter: Voter) => void }) {
  const here = useHere();
  const { store } = here;
  const [typed, setTyped] = useState("");
  useEffect(() => watchPoll(poll.id), [poll.id]);
  const voted = turnoutOf(poll.id)?.voted;
  const load = useLoad(() => loadVoters(store, poll.id), [store, poll.id, store.generation.value, voted]);
  const sorting = new Intl.Collator(language.value);
  // Votes whose proxy names no holder went with the board as the vote opened: nobody casts them.
  const voters = (load.data ?? []).filter((one) => !one.follows_board);
  const sought = typed.trim().toLocaleLowerCase(language.value);
  const found = voters
    .map((one) => ({ ...one, name: nameOf(here, one.membership_id) }))
    .filter(
      (one) =>
        matches(store.one("members", one.membership_id), typed) ||
        (sought !== "" && one.outside_holder?.name.toLocaleLowerCase(language.value).includes(sought)),
    )
    .sort((a, b) => Number(a.voted) - Number(b.voted) || sorting.compare(a.name, b.name));
  const left = voters.filter((one) => !one.voted).length;
  return (
    <section class="room-part" aria-labelledby={`voters-${poll.id}`}>
      <div class="row">
        <h2 id={`voters-${poll.id}`} class="room-heading" dir="auto">{titleOf(poll)}</h2>
        {poll.secret && <Badge icon="lock">{t({ message: "Secret", context: "a vote" })}</Badge>}
      </div>
      <VoteTurnout poll={poll} />
      {load.problem && <Notice tone="danger">{load.problem.detail}</Notice>}
      {!load.data && !load.problem && <Skeleton lines={4} />}
      {load.data && (
        <>
          <TextInput
            type="search"
            label={t`Who votes here?`}
            hint={plural(left, { one: "# person has not voted yet.", other: "# people have not voted yet." })}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
          />
          <ul class="found-people">
            {found.slice(0, SHOWN).map((one) => (
              <li key={one.membership_id}>
                <button type="button" class="found-person" disabled={one.voted} onClick={() => onPick(one)}>
                  <span class="grow">
                    {one.name}
                    <MemberNumber member={store.one("members", one.membership_id)} />
                    {one.outside_holder && (
                      <span class="small muted inside-how">{t`${one.outside_holder.name} holds their vote and is not a member: they vote here`}</span>
                    )}
                    {one.holder_id !== null && <span class="small muted inside-how">{t`${nameOf(here, one.holder_id)} holds their vote`}</span>}
                  </span>
                  {one.voted ? <Badge tone="success" icon="check">{t`has voted`}</Badge> : <Icon name="next" size={20} />}
                </button>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && <p class="small muted">{t`The first ${SHOWN}: type a name to find others.`}</p>}
        </>
      )}
    </section>
  );
}
