/** Before a poll opens: members may demand that it be secret, and attach the opinion that it needs. */
import { plural, t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api, ask } from "../../api/client.ts";
import { useLoad, useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton, Dialog } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { Poll } from "../polls/poll.ts";

export function Prepare({ poll }: { poll: Poll }) {
  const body = poll.ruling?.opinion_body ?? null;
  return (
    <>
      {body !== null && <Opinion poll={poll} body={body} />}
      <Demand poll={poll} />
    </>
  );
}

/** How many ask that it be secret, how many it takes, and the button to be one of them. */
function Demand({ poll }: { poll: Poll }) {
  const { store } = useHere();
  const path = { params: { path: { poll_id: poll.id } } };
  const load = useLoad(
    () => ask(api.GET("/api/v1/polls/{poll_id}/secrecy-demand", path)),
    [poll.id, poll.secret, store.generation.value],
  );
  const demand = load.data;
  if (!demand || demand.secret || demand.needed === null) return null;
  const { asking, needed } = demand;
  const more = Math.max(0, needed - asking);
  const send = async () => {
    await ask(api.POST("/api/v1/polls/{poll_id}/secrecy-demand", path));
    load.reload();
  };
  return (
    <div class="stack-small">
      <p class="small">
        {asking > 0 && plural(asking, { one: "# member asks for a secret vote.", other: "# members ask for a secret vote." })}{" "}
        {plural(more, {
          one: "# more is needed for it to become secret.",
          other: "# more are needed for it to become secret.",
        })}
      </p>
      {demand.mine ? (
        <p class="small muted">{t`You are one of them. Nobody else is shown that.`}</p>
      ) : (
        demand.possible && (
          <ConfirmButton
            kind="secondary"
            icon="lock"
            question={t`Ask for a secret vote?`}
            consequence={t`Nobody else is shown that you ask, and it can't be taken back. When enough ask, nobody will learn who voted what.`}
            confirm={t`Ask for it`}
            onConfirm={send}
          >
            {t`Ask for a secret vote`}
          </ConfirmButton>
        )
      )}
    </div>
  );
}

/** The opinion that it waits for; a form for the members of the body that gives it. */
function Opinion({ poll, body }: { poll: Poll; body: string }) {
  const { slug, store, membership } = useHere();
  const [open, setOpen] = useState(false);
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/circles", { params: { path: { slug }, query: { limit: 100 } } }),
    (page) => ({ circles: page.items, circle_members: page.circle_members }),
    [slug],
  );
  const circle = store.all("circles").find(({ office }) => office === body);
  const mine = circle !== undefined && store.one("circle_members", `${circle.id}:${membership.id}`) !== undefined;
  return (
    <div class="stack-small">
      {!poll.opinion && (
        <Notice tone="warning" title={t`It waits for an opinion`}>
          <p>
            {circle
              ? t`Voting opens only once ${circle.name} has attached its opinion.`
              : t`Voting opens only once the social council has attached its opinion. No circle holds that office yet.`}
          </p>
        </Notice>
      )}
      {mine && (
        <Button kind="secondary" icon="edit" onClick={() => setOpen(true)}>
          {poll.opinion ? t`Change the opinion` : t`Attach the opinion`}
        </Button>
      )}
      {open && <OpinionForm poll={poll} onDone={() => setOpen(false)} />}
    </div>
  );
}

function OpinionForm({ poll, onDone }: { poll: Poll; onDone: () => void }) {
  const { store } = useHere();
  const [text, setText, clear] = useDraft(`opinion:${poll.id}`, poll.opinion?.text ?? "");
  const send = useSubmit(async () => {
    const { data, response } = await answer(
      api.PUT("/api/v1/polls/{poll_id}/opinion", { params: { path: { poll_id: poll.id } }, body: { text } }),
    );
    const { members, ...changed } = data;
    store.take(response, { polls: [changed], members });
    clear();
    onDone();
  });
  return (
    <Dialog
      open
      title={t`The social council's opinion`}
      onClose={onDone}
      actions={<Button busy={send.busy} onClick={() => void send.run()}>{t`Attach`}</Button>}
    >
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]}>
        <p>{t`It does not bind. Everyone reads it beside the question.`}</p>
        <MarkdownEditor
          label={t`The opinion`}
          value={text}
          onChange={setText}
          error={send.problem?.of("text")}
        />
      </Form>
    </Dialog>
  );
}
