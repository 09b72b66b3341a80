import { t } from "@lingui/core/macro";
import { useLocation } from "preact-iso/router";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Form } from "../../ui/Form.tsx";
import { ProposalFields } from "./ProposalFields.tsx";

/** Writes a proposal into a thread; its draft is kept on the device. */
export function NewProposalForm({ threadId }: { threadId: string }) {
  const { slug, store } = useHere();
  const { route } = useLocation();
  const [title, setTitle, clearTitle] = useDraft(`proposal-title:${threadId}`);
  const [body, setBody, clearBody] = useDraft(`proposal:${threadId}`);
  const send = useSubmit(async (key) => {
    const { data, response } = await answer(
      api.POST("/api/v1/threads/{thread_id}/proposals", {
        params: { path: { thread_id: threadId }, header: { "Idempotency-Key": key } },
        body: { title, body },
      }),
    );
    const { members, ...proposal } = data;
    store.take(response, { proposals: [proposal], members });
    clearTitle();
    clearBody();
    route(`/c/${slug}/proposals/${proposal.id}`);
  });
  const submit = () => void send.run();
  return (
    <Form onSubmit={submit} problem={send.problem} fields={["title", "body"]}>
      <ProposalFields {...{ title, setTitle, body, setBody }} problem={send.problem} onSend={submit} />
      <Button type="submit" wide busy={send.busy}>{t`Propose`}</Button>
      <p class="small muted">{t`It can still be changed until it is put to a vote; every version stays readable.`}</p>
    </Form>
  );
}
