/** The text of the next round, written beside the objections to this one's. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { api, ask } from "../../../api/client.ts";
import { useLoad, useSubmit } from "../../../api/hooks.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { useDraft } from "../../../ui/drafts.ts";
import { Form } from "../../../ui/Form.tsx";
import { MarkdownEditor } from "../../../ui/MarkdownEditor.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import type { Poll } from "../poll.ts";
import { Objections, type Spoken } from "./Objections.tsx";
import { useMove } from "./Steps.tsx";

export function Integrate({ poll, objections }: { poll: Poll; objections: readonly Spoken[] }) {
  const { proposal_id: proposal, proposal_version: version } = poll;
  const text = useLoad(
    async () =>
      proposal === null || version === null
        ? poll.body
        : (
            await ask(
              api.GET("/api/v1/proposals/{proposal_id}/versions/{version}", {
                params: { path: { proposal_id: proposal, version } },
              }),
            )
          ).body,
    [proposal, version, poll.round],
  );
  return (
    <div class="integrate">
      <Objections objections={objections} />
      {text.data !== undefined ? (
        <Editor poll={poll} former={text.data} />
      ) : text.problem ? (
        <Notice tone="danger">{text.problem.detail}</Notice>
      ) : (
        <Skeleton lines={5} />
      )}
    </div>
  );
}

function Editor({ poll, former }: { poll: Poll; former: string }) {
  const [text, setText, clear] = useDraft(`integrate:${poll.id}:${poll.round}`, former);
  const [empty, setEmpty] = useState(false);
  const move = useMove(poll);
  const send = useSubmit(async () => {
    await move({ phase: "decide", text });
    clear();
  });
  const submit = () => {
    setEmpty(text.trim() === "");
    if (text.trim() !== "") void send.run();
  };
  const next = poll.round + 1;
  return (
    <Card urgent>
      <section class="stack" aria-labelledby="integrate">
        <h2 id="integrate" class="poll-section">{t`The text of round ${next}`}</h2>
        <Form onSubmit={submit} problem={send.problem} fields={["text"]}>
          <MarkdownEditor
            label={t`Text`}
            hint={
              poll.proposal_id === null
                ? t`The former text stays to read among the former rounds.`
                : t`It becomes the next version of the proposal; the former one stays to read.`
            }
            value={text}
            onChange={(changed) => {
              setEmpty(false);
              setText(changed);
            }}
            rows={8}
            maxLength={50000}
            error={empty ? t`Write the text that members decide on.` : send.problem?.of("text")}
          />
          <p class="small muted">{t`In the new round nobody has voted yet: everyone decides on the new text.`}</p>
          <Button type="submit" wide busy={send.busy}>{t`Begin round ${next}`}</Button>
        </Form>
      </section>
    </Card>
  );
}
