/** The opinion of a body that the vote on an item needs: what it says, or that it is missing, and its body's form. */
import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { answer, api } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere, useTake } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { putOpinion } from "./calls.ts";
import { When } from "./parts/When.tsx";
import type { Item } from "./types.ts";

type Asked = Pick<Item, "id" | "opinion" | "opinion_body" | "status">;

export function Opinion({ item }: { item: Asked }) {
  const { slug, store, membership } = useHere();
  const [writing, setWriting] = useState(false);
  useTake(
    () => api.GET("/api/v1/cooperatives/{slug}/circles", { params: { path: { slug }, query: { limit: 100 } } }),
    (page) => ({ circles: page.items, circle_members: page.circle_members }),
    [slug],
  );
  const circle = store.all("circles").find(({ office }) => office === item.opinion_body);
  const mine = circle !== undefined && store.one("circle_members", `${circle.id}:${membership.id}`) !== undefined;
  const { opinion } = item;
  return (
    <div class="stack-small">
      {opinion ? (
        <section class="stack-small" aria-labelledby={`opinion-${item.id}`}>
          <h3 id={`opinion-${item.id}`}>{circle ? t`Opinion: ${circle.name}` : t`The opinion`}</h3>
          <Prose html={opinion.html} />
          <p class="small muted">
            {store.one("members", opinion.author_id)?.name} · <When at={opinion.at} style="short" /> · {t`it does not bind`}
          </p>
        </section>
      ) : (
        <Notice tone="warning" title={t`It waits for an opinion`}>
          <p>
            {circle
              ? t`It can be voted on once ${circle.name} has attached its opinion.`
              : t`It can be voted on once the body that the bylaws name has attached its opinion. No circle holds that office yet.`}
          </p>
        </Notice>
      )}
      {mine && item.status !== "done" && (
        <div>
          <Button small kind="secondary" icon="edit" onClick={() => setWriting(true)}>
            {opinion ? t`Change the opinion` : t`Attach the opinion`}
          </Button>
        </div>
      )}
      {writing && <Writing item={item} onDone={() => setWriting(false)} />}
    </div>
  );
}

function Writing({ item, onDone }: { item: Asked; onDone: () => void }) {
  const { store } = useHere();
  const [text, setText, clear] = useDraft(`opinion:${item.id}`, item.opinion?.text ?? "");
  const send = useSubmit(async () => {
    const { data, response } = await answer(putOpinion(item.id, text));
    store.take(response, { agenda_items: [data] });
    clear();
    onDone();
  });
  return (
    <Dialog
      open
      title={t`The opinion`}
      onClose={onDone}
      actions={<Button busy={send.busy} onClick={() => void send.run()}>{t`Attach`}</Button>}
    >
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["text"]}>
        <p>{t`It does not bind. Everyone reads it with the motion, and so do the minutes.`}</p>
        <MarkdownEditor label={t`The opinion`} value={text} onChange={setText} error={send.problem?.of("text")} />
      </Form>
    </Dialog>
  );
}
