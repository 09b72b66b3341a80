/** What runs the meeting: calls, taking over, items, votes, the close. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { titleOf } from "../../app/words.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { When } from "../meetings/parts/When.tsx";
import { cancelPoll, closeMeeting, closePoll, endItem, failCall, loadMeeting, openMeeting, startItem, takeOver } from "./calls.ts";
import { minutesAndSeconds, useSecond } from "./clock.ts";
import { canDecide } from "./QuorumLine.tsx";
import { inWords, nameOf, one } from "./room.ts";
import { CastingVote } from "./CastingVote.tsx";
import { VoteTurnout } from "./OpenVote.tsx";
import { VoteDialog } from "./VoteDialog.tsx";
import { GoOn, RecessDialog } from "./Recess.tsx";
import { Recount } from "./Recount.tsx";
import type { AgendaItem, Meeting, Poll, Presence, Recess } from "./wire.ts";

interface ChairProps {
  meeting: Meeting;
  presence: Presence | undefined;
  items: readonly AgendaItem[];
  current: AgendaItem | undefined;
  open: readonly Poll[];
  /** The address of the meeting. */
  home: string;
}

/** The chair's next step, and what else there is to do. */
export function Chair(props: ChairProps) {
  const { meeting, open, home } = props;
  return (
    <section class="room-part console" aria-labelledby="console">
      <div class="spread">
        <h2 id="console" class="room-heading">{t`You run this meeting`}</h2>
        <a class="poll-link small" href={`${home}/room/desk`}>{t`The desk at the door`}</a>
      </div>
      {(meeting.status === "convened" || meeting.status === "draft") && <Calls key={meeting.call} {...props} />}
      {meeting.recess && <InRecess recess={meeting.recess} {...props} />}
      {meeting.status === "open" && !meeting.recess && (open.length > 0 ? open.map((poll) => <RunningVote key={poll.id} poll={poll} meeting={meeting} />) : <Running {...props} />)}
      {meeting.status === "closed" && (
        <>
          <p>{t`The meeting is closed. What was decided stands below and goes into the minutes.`}</p>
          <ButtonLink wide icon="document" href={`${home}/minutes`}>{t`On to the minutes`}</ButtonLink>
        </>
      )}
    </section>
  );
}

const HOUR_MS = 3_600_000;

/** Before the opening: the call that waits, what it needs, and when it may be given up. */
function Calls({ meeting, presence }: ChairProps) {
  const { store } = useHere();
  const second = useSecond(true);
  const act = useSubmit(async (_, what: "open" | "fail") => {
    await (what === "open" ? openMeeting(meeting.id, meeting.call) : failCall(meeting.id, meeting.call));
    await loadMeeting(store, meeting.id);
  });
  if (meeting.status === "draft") return <p>{t`This meeting is still being prepared. It can be opened once it has been convened.`}</p>;
  const call = meeting.calls.find(({ n }) => n === meeting.call);
  if (!call) return null;
  const until = Date.parse(call.starts_at) - second;
  const giveUp = Date.parse(call.may_fail_from) - second;
  const enough = presence ? canDecide(meeting, presence) : null;
  const later = meeting.calls.find(({ n }) => n === meeting.call + 1);
  return (
    <div class="stack">
      <p class="call-line">
        <strong>{callName(call.n, meeting.calls.length)}</strong> · <When at={call.starts_at} style="short" />
      </p>
      {inWords(call.quorum_words).map((sentence) => (
        <p key={sentence} class="small muted">{sentence}</p>
      ))}
      {meeting.calls
        .filter(({ status }) => status === "failed")
        .map((failed) => (
          <p key={failed.n} class="small muted">
            {t`${callName(failed.n, meeting.calls.length)} found no quorum.`}
          </p>
        ))}
      {act.problem && (
        <Notice tone="danger" spoken>
          <p>{act.problem.detail}</p>
        </Notice>
      )}
      {until > HOUR_MS ? (
        <p class="countdown">
          <Icon name="calendar" />{" "}
          <span>
            {t`It may open on:`} <When at={call.starts_at} />
          </span>
        </p>
      ) : until > 0 ? (
        <p class="countdown tabular" role="timer" aria-live="off">
          <Icon name="clock" /> {t`It may open in ${minutesAndSeconds(until)}.`}
        </p>
      ) : (
        <>
          <Button wide kind={enough === false ? "secondary" : "primary"} icon="check" busy={act.busy} onClick={() => void act.run("open")}>
            {t`Open the meeting`}
          </Button>
          {enough === false &&
            (giveUp > 0 ? (
              <p class="countdown tabular" role="timer" aria-live="off">
                <Icon name="clock" /> {t`The bylaws wait: this call can be given up in ${minutesAndSeconds(giveUp)}.`}
              </p>
            ) : (
              <ConfirmButton
                kind="secondary"
                question={t`Declare that this call found no quorum?`}
                consequence={
                  later
                    ? t`Who is here is written down for the minutes. The next call then waits for its hour.`
                    : t`Who is here is written down for the minutes. It is the last call: the meeting can't be held.`
                }
                confirm={t`Declare it`}
                onConfirm={async () => {
                  await failCall(meeting.id, meeting.call);
                  await loadMeeting(store, meeting.id);
                }}
              >
                {t`This call found no quorum`}
              </ConfirmButton>
            ))}
        </>
      )}
    </div>
  );
}

/** "First call", or only "The meeting" where there is one. */
export function callName(n: number, of: number): string {
  if (of === 1) return t`The only call`;
  if (n === 1) return t`First call`;
  if (n === 2) return t`Second call`;
  return t`Call ${n}`;
}

/** The chair's way out of a recess: on, or, from its hour on, to the close. */
function InRecess({ meeting, recess, items, current }: ChairProps & { recess: Recess }) {
  const second = useSecond(true);
  const left = items.filter(({ status }) => status === "waiting" || status === "current").length;
  return (
    <div class="stack">
      <GoOn meeting={meeting} recess={recess} />
      {current && <p class="small muted" dir="auto">{t`It goes on with: ${current.title}`}</p>}
      {Date.parse(recess.until) <= second && (
        <div class="row">
          <CloseMeeting meeting={meeting} left={left} kind="quiet" />
        </div>
      )}
    </div>
  );
}

interface CloseProps {
  meeting: Meeting;
  /** How many points have not been dealt with. */
  left: number;
  kind: "secondary" | "quiet";
}

function CloseMeeting({ meeting, left, kind }: CloseProps) {
  const { store } = useHere();
  return (
    <ConfirmButton
      kind={kind}
      icon="leave"
      question={t`Close the meeting?`}
      consequence={
        left > 0
          ? t`Some points have not been dealt with: they stay open. Nobody can vote or speak any more.`
          : t`Nobody can vote or speak any more. The minutes are prepared from what happened.`
      }
      confirm={t`Close the meeting`}
      onConfirm={async () => {
        await closeMeeting(meeting.id);
        await loadMeeting(store, meeting.id);
      }}
    >
      {t`Close the meeting`}
    </ConfirmButton>
  );
}

/** The meeting goes on and no vote is open: the current item, or the next one. */
function Running({ meeting, presence, items, current, home }: ChairProps) {
  const [asking, setAsking] = useState(false);
  const [stopping, setStopping] = useState(false);
  const act = useSubmit(async (_, work: () => Promise<unknown>) => work());
  const next = items.find(({ status }) => status === "waiting");
  const left = items.filter(({ status }) => status === "waiting" || status === "current");
  const decides = current !== undefined && (current.kind === "motion" || current.kind === "election");
  const voted = (current?.poll_ids.length ?? 0) > 0;
  const cannot = presence && canDecide(meeting, presence) === false;
  return (
    <div class="stack">
      {act.problem && (
        <Notice tone="danger" spoken>
          <p>{act.problem.detail}</p>
        </Notice>
      )}
      {cannot && (
        <Notice tone="warning">
          <p>{t`There is no quorum now. You can go on talking; what is voted would not hold.`}</p>
        </Notice>
      )}
      {current && (
        <>
          <ItemClock item={current} />
          {decides && (
            <Button wide kind={voted ? "secondary" : "primary"} icon="ballot" onClick={() => setAsking(true)}>
              {voted ? t`Open another vote` : t`Open a vote`}
            </Button>
          )}
          <div class="console-pair">
            <Button
              kind={!decides || voted ? "primary" : "secondary"}
              icon="check"
              busy={act.busy}
              onClick={() =>
                void act.run(async () => {
                  await endItem(current.id, "done");
                  if (next) await startItem(next.id);
                })
              }
            >
              {next ? t`Done: next item` : t`This item is done`}
            </Button>
            <Button kind="secondary" icon="clock" busy={act.busy} onClick={() => void act.run(() => endItem(current.id, "postponed"))}>
              {t`Postpone`}
            </Button>
          </div>
          <p class="small muted" dir="auto">{next ? t`Next: ${next.title}` : t`It is the last one.`}</p>
        </>
      )}
      {!current && next && (
        <Button wide icon="next" busy={act.busy} onClick={() => void act.run(() => startItem(next.id))}>
          {t`Start: ${next.title}`}
        </Button>
      )}
      {!current && left.length === 0 && <p>{t`Every point of the agenda is dealt with.`}</p>}
      <div class="row">
        <Button kind="quiet" icon="pause" onClick={() => setStopping(true)}>{t`Recess`}</Button>
        <CloseMeeting meeting={meeting} left={left.length} kind={!current && left.length === 0 ? "secondary" : "quiet"} />
        {items.length === 0 && <ButtonLink kind="quiet" href={home}>{t`Prepare the agenda`}</ButtonLink>}
      </div>
      {stopping && <RecessDialog meeting={meeting} onDone={() => setStopping(false)} />}
      {asking && current && <VoteDialog meeting={meeting} item={current} onDone={() => setAsking(false)} />}
    </div>
  );
}

/** How long an item has taken, against what was planned. */
function ItemClock({ item }: { item: AgendaItem }) {
  const second = useSecond(true);
  if (item.started_at === null) return null;
  const used = second - Date.parse(item.started_at);
  const over = item.minutes !== null && used > item.minutes * 60_000;
  return (
    <p class={`countdown tabular${over ? " over" : ""}`} role="timer" aria-live="off">
      <Icon name="clock" />{" "}
      {item.minutes === null ? t`${minutesAndSeconds(used)} on this item` : t`${minutesAndSeconds(used)} of ${item.minutes} minutes`}
    </p>
  );
}

/** A vote that is open: turnout, close, cancel. */
function RunningVote({ poll, meeting }: { poll: Poll; meeting: Meeting }) {
  const { store } = useHere();
  const [cancelling, setCancelling] = useState(false);
  const close = useSubmit(() => closePoll(store, poll.id));
  const hands = one(store, "hands", poll.id);
  const waits = poll.hands && !hands?.agreed;
  return (
    <div class="stack">
      <p class="call-line">
        <Icon name="ballot" /> <strong dir="auto">{titleOf(poll)}</strong>
      </p>
      {poll.level ? <CastingVote poll={poll} meeting={meeting} /> : poll.hands ? <Recount poll={poll} hands={hands} /> : <VoteTurnout poll={poll} />}
      {close.problem && (
        <Notice tone="danger" spoken>
          <p>{close.problem.detail}</p>
        </Notice>
      )}
      {!poll.level && (
        <Button wide icon="check" busy={close.busy} disabled={waits} onClick={() => void close.run()}>
          {t`Close the vote and count`}
        </Button>
      )}
      <Button kind="quiet" icon="cross" onClick={() => setCancelling(true)}>{t`Cancel this vote`}</Button>
      {cancelling && <Cancelling poll={poll} onDone={() => setCancelling(false)} />}
    </div>
  );
}

function Cancelling({ poll, onDone }: { poll: Poll; onDone: () => void }) {
  const { store } = useHere();
  const [reason, setReason] = useState("");
  const send = useSubmit(async () => {
    await cancelPoll(store, poll.id, reason);
    onDone();
  });
  return (
    <Dialog
      open
      title={t`Cancel this vote?`}
      onClose={onDone}
      actions={
        <>
          <Button kind="danger" busy={send.busy} onClick={() => void send.run()}>{t`Cancel the vote`}</Button>
          <Button kind="secondary" onClick={onDone}>{t`Go back`}</Button>
        </>
      }
    >
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["reason"]}>
        <p>{t`Nothing is counted. Everyone reads the reason, and so do the minutes.`}</p>
        <TextArea label={t`Why`} rows={2} value={reason} onChange={setReason} maxLength={2000} error={send.problem?.of("reason")} />
      </Form>
    </Dialog>
  );
}

/** Who holds the chair and the minutes, with a way for others who may run the meeting to take them over. */
export function TakeOver({ meeting }: { meeting: Meeting }) {
  const here = useHere();
  const me = here.membership.id;
  const act = useSubmit(async (_, office: "chair" | "secretary") => {
    await takeOver(meeting.id, office, me);
    await loadMeeting(here.store, meeting.id);
  });
  const chairs = meeting.chair_id === me;
  return (
    <section class={`room-part take-over${chairs ? " mine" : ""}`} aria-label={t`Who runs the meeting`}>
      <p>
        {t`${nameOf(here, meeting.chair_id)} chairs, ${nameOf(here, meeting.secretary_id)} keeps the minutes.`}
      </p>
      {act.problem && (
        <Notice tone="danger" spoken>
          <p>{act.problem.detail}</p>
        </Notice>
      )}
      {!chairs && (
        <>
          <p class="small">{t`You may run this meeting too. If the chair's device fails or they have to go, take over: nothing is lost.`}</p>
          <ConfirmButton
            kind="secondary"
            icon="hand"
            question={t`Take over the chair?`}
            consequence={t`You run the meeting from now on: items, votes, who speaks. Everyone sees it, and the minutes note when.`}
            confirm={t`Take over`}
            onConfirm={() => takeOver(meeting.id, "chair", me).then(() => loadMeeting(here.store, meeting.id))}
          >
            {t`Take over the chair`}
          </ConfirmButton>
        </>
      )}
      {meeting.secretary_id !== me && (
        <Button kind="quiet" icon="edit" busy={act.busy} onClick={() => void act.run("secretary")}>{t`Take over the minutes`}</Button>
      )}
    </section>
  );
}
