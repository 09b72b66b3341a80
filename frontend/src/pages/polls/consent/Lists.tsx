/** Questions with their answers, reactions, suggestions: open in their phase, folded afterwards. */
import { plural, t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useHere } from "../../../app/cooperative.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import type { Poll } from "../poll.ts";
import { remarksOf, type Remark, type Voice } from "./remarks.ts";
import { Said, Say } from "./Said.tsx";

interface ListProps {
  poll: Poll;
  voice: Voice;
  /** Its phase is now, and the time is not over. */
  open: boolean;
}

/** A part of the round: a section while it is its turn, else a fold. */
export function Part({ id, title, open, children }: { id: string; title: string; open: boolean; children: ComponentChildren }) {
  if (open)
    return (
      <section class="stack" aria-labelledby={id}>
        <h2 id={id} class="poll-section">
          {title}
        </h2>
        {children}
      </section>
    );
  return (
    <details class="round-fold">
      <summary>{title}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}

export function Questions({ poll, voice, open }: ListProps) {
  const { store } = useHere();
  const questions = remarksOf(store.all("remarks"), poll, "question");
  const answers = remarksOf(store.all("remarks"), poll, "answer");
  if (!open && questions.length === 0) return null;
  const title = open
    ? t`Questions and answers`
    : plural(questions.length, { one: "# question with its answers", other: "# questions with their answers" });
  return (
    <Part id="round-questions" title={title} open={open}>
      {questions.length === 0 && <p class="muted">{t`Nobody has asked yet.`}</p>}
      {questions.length > 0 && (
        <ul class="said-list">
          {questions.map((question) => {
            const given = answers.filter((one) => one.parent_id === question.id);
            return (
              <Said key={question.id} remark={question} open={open} stays={given.length > 0}>
                {given.length > 0 && (
                  <ul class="said-list answers">
                    {given.map((one) => (
                      <Said key={one.id} remark={one} open={open} />
                    ))}
                  </ul>
                )}
                {open && voice.answers && <Answer poll={poll} question={question} first={given.length === 0} />}
              </Said>
            );
          })}
        </ul>
      )}
      {open && voice.speaks && (
        <Card>
          <Say poll={poll} kind="question" label={t`Your question`} button={t`Ask`} />
        </Card>
      )}
    </Part>
  );
}

function Answer({ poll, question, first }: { poll: Poll; question: Remark; first: boolean }) {
  const [writing, setWriting] = useState(false);
  const close = () => setWriting(false);
  if (!writing)
    return (
      <p class="said-acts">
        <Button kind={first ? "secondary" : "quiet"} small icon="reply" onClick={() => setWriting(true)}>
          {first ? t`Answer` : t`Answer again`}
        </Button>
      </p>
    );
  return (
    <Say
      poll={poll}
      kind="answer"
      parent={question}
      label={t`Your answer`}
      button={t`Answer`}
      autoFocus
      onDone={close}
      onLeave={close}
    />
  );
}

export function Reactions({ poll, voice, open }: ListProps) {
  const { store, membership } = useHere();
  const reactions = remarksOf(store.all("remarks"), poll, "reaction");
  if (!open && reactions.length === 0) return null;
  const said = reactions.some((one) => one.author_id === membership.id);
  const title = open ? t`Reactions` : plural(reactions.length, { one: "# reaction", other: "# reactions" });
  return (
    <Part id="round-reactions" title={title} open={open}>
      {reactions.length === 0 && <p class="muted">{t`Nobody has said anything yet: begin the round.`}</p>}
      {reactions.length > 0 && (
        <ol class="said-list">
          {reactions.map((one) => (
            <Said key={one.id} remark={one} open={open} />
          ))}
        </ol>
      )}
      {open && voice.speaks && !said && (
        <Card urgent>
          <Say
            poll={poll}
            kind="reaction"
            label={t`Your reaction`}
            hint={t`In a few sentences. You may change it until deciding begins.`}
            button={t`Say it`}
          />
        </Card>
      )}
    </Part>
  );
}

/** Suggestions of the present round, and folded those of former ones. */
export function Suggestions({ poll, voice, open }: ListProps) {
  const { store } = useHere();
  const all = remarksOf(store.all("remarks"), poll, "suggestion");
  const shown = open ? all.filter((one) => one.round === poll.round) : all;
  if (!open && shown.length === 0) return null;
  const title = open
    ? t`Suggestions for the text`
    : plural(shown.length, { one: "# suggestion for the text", other: "# suggestions for the text" });
  return (
    <Part id="round-suggestions" title={title} open={open}>
      {shown.length === 0 && <p class="muted">{t`Nobody has suggested anything yet.`}</p>}
      {shown.length > 0 && (
        <ul class="said-list">
          {shown.map((one) => (
            <Said key={one.id} remark={one} open={open} />
          ))}
        </ul>
      )}
      {open && voice.speaks && (
        <Card>
          <Say poll={poll} kind="suggestion" label={t`Your suggestion`} button={t`Suggest`} />
        </Card>
      )}
    </Part>
  );
}
