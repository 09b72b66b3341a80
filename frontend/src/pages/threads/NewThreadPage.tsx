import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { api, answer } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import type { PageProps } from "../../app/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { Select, TextInput } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { MarkdownEditor } from "../../ui/MarkdownEditor.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/Page.tsx";
import { useCircles, whyNotWrite } from "./circles.ts";
import "./threads.css";

export default function NewThreadPage({ query }: PageProps) {
  const here = useHere();
  const { slug, store } = here;
  const { route } = useLocation();
  const { circles, loaded } = useCircles();
  const [title, setTitle, clearTitle] = useDraft(`thread:${slug}:title`);
  const [body, setBody, clearBody] = useDraft(`thread:${slug}:body`);
  const [chosen, setCircle] = useState(query["circle"] ?? "");
  const places = circles.filter((circle) => whyNotWrite(here, circle.id) === null);
  const circle = places.find((place) => place.id === chosen);
  const send = useSubmit(async (key: string) => {
    const { data, response } = await answer(
      api.POST("/api/v1/cooperatives/{slug}/threads", {
        params: { path: { slug }, header: { "Idempotency-Key": key } },
        body: { title, body, circle_id: circle?.id ?? null },
      }),
    );
    const { members, ...thread } = data;
    store.take(response, { threads: [thread], members });
    clearTitle();
    clearBody();
    route(`/c/${slug}/threads/${thread.id}`, true);
  });
  return (
    <>
      <PageHeader
        title={t`Start a thread`}
        trail={[{ label: t`Threads`, href: `/c/${slug}/threads` }]}
        lead={t`One matter for each thread: it stays easy to follow, and to decide.`}
      />
      {whyNotWrite(here, null) === "suspended" ? (
        <Notice tone="info">
          <p>{t`Your membership is suspended: you can read everything here, and write again when it is active.`}</p>
        </Notice>
      ) : (
        <div class="thread-form">
          <Form onSubmit={() => send.run()} problem={send.problem} fields={["title", "body", "circle_id"]}>
            <TextInput
              label={t`What is it about?`}
              hint={t`A few words that people recognise in a list.`}
              name="title"
              value={title}
              onChange={setTitle}
              maxLength={200}
              error={send.problem?.of("title")}
            />
            <MarkdownEditor
              label={t`What should the others know?`}
              hint={t`What happened, what you think, what you would like to hear. Write @ to name somebody.`}
              value={body}
              onChange={setBody}
              rows={9}
              maxLength={50_000}
              error={send.problem?.of("body")}
              onSend={() => void send.run()}
              optional
            />
            {loaded && places.length > 0 && (
              <Select
                label={t`Where does it belong?`}
                hint={
                  circle?.closed
                    ? t`Only members of this circle will see it.`
                    : circle
                      ? t`Everyone can read it; members of the circle write.`
                      : t`Everyone in the cooperative can read and write.`
                }
                name="circle"
                value={circle?.id ?? ""}
                onChange={setCircle}
                options={[
                  { value: "", label: t`The whole cooperative` },
                  ...places.map((place) => ({ value: place.id, label: place.name })),
                ]}
                error={send.problem?.of("circle_id")}
              />
            )}
            <div class="row">
              <Button type="submit" busy={send.busy}>{t`Start the thread`}</Button>
              {(title || body) && <span class="muted small">{t`What you write is kept on this device until you send it.`}</span>}
            </div>
          </Form>
        </div>
      )}
    </>
  );
}
