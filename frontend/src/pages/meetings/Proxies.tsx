/** Lending a vote for one meeting: mine, those lent to me, and all of them for who lets people in. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { holderName } from "../../app/holder.ts";
import { me } from "../../app/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { toast } from "../../ui/Toast.tsx";
import { giveProxy, listProxies, revokeProxy } from "./calls.ts";
import { HolderFields, holderChosen, holderSent, noHolder, type HolderDraft } from "./parts/HolderKind.tsx";
import { MemberSelect } from "./parts/MemberSelect.tsx";
import { itemsIn, runs, stewards, takesPart } from "./parts/useMeeting.ts";
import { When } from "./parts/When.tsx";
import { Paper, Register } from "./ProxyRegister.tsx";
import { isVoted, signs } from "./reading.ts";
import type { Meeting, Proxy, ProxyList, Standing } from "./types.ts";
import { heldWords, said } from "./words.ts";

type Room = ProxyList["room"];


export function Proxies({ meeting, standing }: { meeting: Meeting; standing: Standing | undefined }) {
  const here = useHere();
  const { store } = here;
  const load = useTake(
    () => listProxies(meeting.id),
    ({ items, members }) => ({ proxies: items, members }),
    [meeting.id, standing?.given?.id, standing?.held.length],
  );
  const helps = stewards(here, meeting);
  const room = load.data?.room;
  if (load.problem && !room) return <Notice tone="danger">{load.problem.detail}</Notice>;
  if (!room || !standing) return <Skeleton lines={5} />;
  const live = meeting.status === "convened" || meeting.status === "open";
  const all = (store.all("proxies")).filter((one) => one.meeting_id === meeting.id);
  return (
    <>
      <section class="stack" aria-labelledby="my-vote">
        <h2 id="my-vote" class="meeting-section">{t`My vote`}</h2>
        {!standing.entitled ? (
          <>
            <p class="muted">{t`You can follow this meeting, but have no vote in it.`}</p>
            {said(standing.words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        ) : standing.given ? (
          <Given meeting={meeting} proxy={standing.given} />
        ) : room.allowed === false ? (
          <p>{t`Your bylaws don't allow lending a vote: only who comes votes.`}</p>
        ) : standing.held.length > 0 ? (
          <p>{t`You vote yourself, and for those below. Who holds votes of others can't lend their own.`}</p>
        ) : live ? (
          takesPart(here) && <Lend meeting={meeting} room={room} onDone={load.reload} />
        ) : (
          <p class="muted">{meeting.status === "draft" ? t`Votes can be lent once the meeting is convened.` : t`This meeting is over.`}</p>
        )}
      </section>
      {standing.held.length > 0 && (
        <section class="stack" aria-labelledby="lent">
          <h2 id="lent" class="meeting-section">{t`Lent to me`}</h2>
          <ul class="stack-small">
            {standing.held.map((proxy) => (
              <li key={proxy.id} class="sheet stack-small">
                <p>
                  <strong>{store.one("members", proxy.giver_id)?.name ?? t`A member`}</strong>
                </p>
                <Wishes meeting={meeting} proxy={proxy} />
              </li>
            ))}
          </ul>
          <p class="small muted">{t`In each vote you cast one ballot for yourself and one for each of them.`}</p>
        </section>
      )}
      <RoomWords room={room} />
      {helps && (
        <section class="stack" aria-labelledby="all-proxies">
          <h2 id="all-proxies" class="meeting-section">{t`All proxies of this meeting`}</h2>
          <Register meeting={meeting} proxies={all} />
          {runs(here, meeting) && live && room.allowed !== false && <Paper meeting={meeting} onDone={load.reload} proxies={all} room={room} />}
        </section>
      )}
    </>
  );
}

/** What the bylaws say about proxies. */
function RoomWords({ room }: { room: Room }) {
  const words = said(room.words);
  if (words.length === 0) return null;
  return (
    <section class="bylaws-ask stack-small" aria-labelledby="proxy-rules">
      <h3 id="proxy-rules" class="small-title">{t`What your bylaws say`}</h3>
      <ul class="plain-list">
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Wishes({ meeting, proxy }: { meeting: Meeting; proxy: Proxy }) {
  const { store } = useHere();
  const { agenda } = itemsIn(store, meeting.id);
  const wishes = agenda.flatMap((item) => {
    const text = proxy.instructions.find(({ item_id }) => item_id === item.id)?.text;
    return text ? [{ item, text }] : [];
  });
  if (wishes.length === 0) return <p class="small muted">{t`Without instructions.`}</p>;
  return (
    <dl class="wishes">
      {wishes.map(({ item, text }) => (
        <div key={item.id}>
          <dt>{item.title}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Given({ meeting, proxy }: { meeting: Meeting; proxy: Proxy }) {
  const { store } = useHere();
  const holder = holderName(store, proxy, t`a member`);
  return (
    <div class="sheet stack-small">
      <p class="given-line">
        <Icon name="hand" size={22} />
        <span>
          <strong>{holder === null ? t`Your vote goes with the board's motions.` : t`${holder} votes for you.`}</strong> <span class="muted small"><When at={proxy.given_at} style="short" /></span>
        </span>
      </p>
      {proxy.outside && <p class="small">{proxy.outside.family ? t`They are of your family and not a member: a steward lets them in.` : t`They are not a member: a steward lets them in.`}</p>}
      {holder === null ? (
        <p class="small">{t`You named nobody. It is yes to what the board puts or supports, and no to other motions; in elections it is not cast.`}</p>
      ) : (
        <Wishes meeting={meeting} proxy={proxy} />
      )}
      <p class="small muted">
        {proxy.how === "paper" ? t`Given on paper, signed “${proxy.signature}”.` : t`Signed “${proxy.signature}”.`}{" "}
        {t`If you come after all, check in: then you vote yourself.`}
      </p>
      {(meeting.status === "convened" || meeting.status === "open") && (
        <p>
          <ConfirmButton
            kind="secondary"
            question={t`Take your vote back?`}
            consequence={
              proxy.holder_id === null || holder === null
                ? t`You can lend it again afterwards.`
                : t`${holder} is told. You can lend it to somebody else afterwards.`
            }
            confirm={t`Take it back`}
            onConfirm={async () => {
              await answer(revokeProxy(proxy.id));
              toast(t`Your vote is yours again.`);
            }}
          >{t`Take my vote back`}</ConfirmButton>
        </p>
      )}
    </div>
  );
}

interface LendDraft extends HolderDraft {
  wishes: Record<string, string>;
}

const noLend: LendDraft = { ...noHolder, wishes: {} };

function useLendDraft(key: string) {
  const [kept, keep, forget] = useDraft(key);
  let draft = noLend;
  try {
    if (kept) draft = { ...noLend, ...(JSON.parse(kept) as Partial<LendDraft>) };
  } catch {
    // What is kept there is none of ours.
  }
  return { draft, put: (changed: Partial<LendDraft>) => keep(JSON.stringify({ ...draft, ...changed })), forget };
}

const instructionsOf = ({ kind, wishes }: LendDraft) =>
  kind === "board"
    ? []
    : Object.entries(wishes).flatMap(([item_id, text]) => (text.trim() ? [{ item_id, text: text.trim() }] : []));

/** Lending my vote: to whom, with which wishes, and my name under it. */
function Lend({ meeting, room, onDone }: { meeting: Meeting; room: Room; onDone: () => void }) {
  const { store, membership } = useHere();
  const { draft, put, forget } = useLendDraft(`lend:${meeting.id}`);
  const [step, setStep] = useState<"choose" | "sign">("choose");
  const [signature, setSignature] = useState("");
  const [unsigned, setUnsigned] = useState(false);
  const { agenda } = itemsIn(store, meeting.id);
  const voted = agenda.filter(isVoted);
  const myName = me.value?.name ?? membership.name;
  const member = draft.kind === "member";
  const holder = draft.kind === "outside" ? draft.name.trim() : member ? (store.one("members", draft.holder)?.name ?? "") : null;
  const ready = holderChosen(room, draft);
  const send = useSubmit(async (key) => {
    await answer(
      giveProxy(meeting.id, key, { ...holderSent(draft), giver_id: null, instructions: instructionsOf(draft), signature }),
    );
    forget();
    toast(holder === null ? t`Your vote goes with the board's motions now.` : t`${holder} votes for you now.`);
    onDone();
  });
  if (step === "choose")
    return (
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) setStep("sign");
        }}
      >
        <p>{t`You vote yourself: just come. If you can't, somebody else may vote for you in this one meeting.`}</p>
        <HolderFields room={room} draft={draft} put={put} own error={undefined} />
        {member && (
          <MemberSelect
            label={t`Who votes for me`}
            value={draft.holder}
            onChange={(id) => put({ holder: id })}
            except={[membership.id]}
            empty={t`Choose a member`}
            note={(id) => heldWords(room, id)}
          />
        )}
        {ready && holder !== null && voted.length > 0 && (
          <fieldset class="stack-small">
            <legend class="field-label">{t`How should they vote?`}</legend>
            <p class="field-hint">
              {t`You may say it for each item, or leave it open.`} {t`Where you say nothing, they decide for you.`}
            </p>
            {voted.map((item) => (
              <TextInput
                key={item.id}
                label={item.title}
                optional
                maxLength={500}
                placeholder={t`Such as: in favour, if the price stays below 2 €`}
                value={draft.wishes[item.id] ?? ""}
                onChange={(text) => put({ wishes: { ...draft.wishes, [item.id]: text } })}
              />
            ))}
          </fieldset>
        )}
        <p>
          <Button type="submit" icon="next" disabled={!ready}>{t`Go on to sign`}</Button>
        </p>
      </form>
    );
  const wishes = instructionsOf(draft);
  return (
    <Form
      onSubmit={() => {
        const missing = !signs(signature, myName);
        setUnsigned(missing);
        if (!missing) void send.run();
      }}
      problem={send.problem}
      fields={["signature"]}
    >
      <div class="letter stack-small">
        <p>
          {holder === null
            ? t`I, ${myName}, lend my vote in “${meeting.title}” and name nobody: it is yes to motions that the board puts or supports, and no to others.`
            : t`I, ${myName}, lend my vote in “${meeting.title}” to ${holder}.`}
        </p>
        {holder !== null && draft.kind === "outside" && draft.family && <p>{t`I declare that ${holder} is of my family.`}</p>}
        {wishes.length > 0 ? (
          <dl class="wishes">
            {voted
              .filter(({ id }) => draft.wishes[id]?.trim())
              .map((item) => (
                <div key={item.id}>
                  <dt>{item.title}</dt>
                  <dd dir="auto">{draft.wishes[item.id]}</dd>
                </div>
              ))}
          </dl>
        ) : (
          holder !== null && <p>{t`Without instructions: they decide for me.`}</p>
        )}
        <p class="small">{t`It holds for this meeting only, and ends when I take it back.`}</p>
      </div>
      <TextInput
        label={t`Sign by typing your name`}
        hint={myName}
        autoComplete="off"
        spellcheck={false}
        autoFocus
        maxLength={120}
        value={signature}
        onChange={(value) => {
          setSignature(value);
          setUnsigned(false);
        }}
        error={unsigned ? t`Type your name as it stands here: ${myName}` : send.problem?.of("signature")}
      />
      <div class="row">
        <Button type="submit" icon="check" busy={send.busy}>{t`Lend my vote`}</Button>
        <Button kind="secondary" onClick={() => setStep("choose")}>{t`Go back`}</Button>
      </div>
    </Form>
  );
}
