/** What came of a vote, the moment that it closes, and a way to have it noted that one was against. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { titleOf } from "../../app/words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextArea } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Cancelled, Decision, Level } from "../polls/lazy.ts";
import { part } from "../polls/part.tsx";
import { dissent, loadMyVotes } from "./calls.ts";
import { Recused } from "./Recused.tsx";
import type { Poll, Standing } from "./wire.ts";

const Withheld = part(["questions"], async () => (await import("../questions/Withheld.tsx")).Withheld);

export function Result({ poll, standing }: { poll: Poll; standing: Standing }) {
  return (
    <article class="room-result" aria-labelledby={`result-${poll.id}`}>
      <h2 id={`result-${poll.id}`} class="room-heading" dir="auto">
        {titleOf(poll)}
      </h2>
      {poll.status === "closed" && poll.outcome && <Decision poll={poll} />}
      {poll.status === "cancelled" && <Cancelled poll={poll} />}
      {poll.level && <Level poll={poll} />}
      {poll.withheld && <Withheld poll={poll} />}
      {poll.status !== "cancelled" && <Recused poll={poll} />}
      {poll.status === "closed" && poll.outcome?.result === "adopted" && standing.entitled && <Dissent poll={poll} />}
    </article>
  );
}

/** "I was against": noted in the minutes, with the reason if one is given; for who was here, unless they voted for it. */
function Dissent({ poll }: { poll: Poll }) {
  const { membership } = useHere();
  const mine = useLoad(() => loadMyVotes(poll.id), [poll.id]).data;
  const choice = mine?.votes.find((vote) => vote.membership_id === membership.id)?.receipt?.choice;
  const [open, setOpen] = useState(false);
  const [noted, setNoted] = useState(false);
  const [text, setText] = useState("");
  const send = useSubmit(async () => {
    await dissent(poll.id, text);
    setNoted(true);
    setOpen(false);
  });
  if (!mine?.here || (choice && "position" in choice && choice.position === "agree")) return null;
  if (noted)
    return (
      <p class="room-asked" role="status">
        <Icon name="check" size={18} /> {t`The minutes will say that you were against.`}
      </p>
    );
  return (
    <div>
      <Button kind="quiet" small icon="edit" onClick={() => setOpen(true)}>{t`Record that I was against`}</Button>
      <Dialog
        open={open}
        title={t`Record that you were against?`}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button busy={send.busy} onClick={() => void send.run()}>{t`Record it`}</Button>
            <Button kind="secondary" onClick={() => setOpen(false)}>{t`Go back`}</Button>
          </>
        }
      >
        <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]}>
          <p>{t`It goes into the minutes with your name. Whoever wants to challenge a decision usually needs it.`}</p>
          {poll.secret && <p>{t`The vote was secret: this tells everyone how you voted.`}</p>}
          <TextArea label={t`Why`} optional rows={3} value={text} onChange={setText} maxLength={2000} error={send.problem?.of("text")} />
        </Form>
      </Dialog>
    </div>
  );
}
