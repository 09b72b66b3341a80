import { t } from "@lingui/core/macro";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { api, answer, ask, type Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { asProblem } from "../../api/problem.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { toast } from "../../ui/Toast.tsx";
import { useCircles } from "./circles.ts";
import { History } from "./History.tsx";
import { Ask, useOpen } from "./Parts.tsx";
import type { Thread } from "./talk.ts";

/** What one may do with a thread as a whole. */
export function ThreadMenu({ thread }: { thread: Thread }) {
  const here = useHere();
  const { slug, store, membership } = here;
  const { route } = useLocation();
  const [shown, show, close] = useOpen<"move" | "delete" | "history">();
  const moderates = here.is("admin", "secretary", "facilitator");
  const isMine = thread.author_id === membership.id && membership.status === "active";
  const gone = thread.deleted_at !== null;
  const change = async (body: Schemas["Moderation"]) => {
    const params = { path: { thread_id: thread.id } };
    const { data, response } = await answer(api.PATCH("/api/v1/threads/{thread_id}/moderation", { params, body }));
    const { members, ...changed } = data;
    store.take(response, { threads: [changed], members });
  };
  const turn = (body: Schemas["Moderation"], said: string) => async () => {
    try {
      await change(body);
      toast(said);
    } catch (thrown) {
      toast(asProblem(thrown).detail, "danger");
    }
  };
  const remove = async () => {
    await ask(api.DELETE("/api/v1/threads/{thread_id}", { params: { path: { thread_id: thread.id } } }));
    route(`/c/${slug}/threads`);
    toast(t`The thread is deleted.`);
  };
  const mayDelete = !gone && (moderates || (isMine && !thread.locked));
  const readsFormer = thread.edited_at !== null && !gone;
  if (!moderates && !mayDelete && !readsFormer) return null;
  return (
    <>
      <Menu label={t`More about this thread`}>
        {moderates && !gone && (
          <>
            <MenuItem
              icon="pin"
              onClick={turn(
                { pinned: !thread.pinned },
                thread.pinned ? t`No longer pinned.` : t`Pinned to the top of the list.`,
              )}
            >
              {thread.pinned ? t`Unpin` : t`Pin to the top`}
            </MenuItem>
            <MenuItem
              icon="lock"
              onClick={turn(
                { locked: !thread.locked },
                thread.locked ? t`Unlocked: people can write again.` : t`Locked: it can only be read now.`,
              )}
            >
              {thread.locked ? t`Unlock` : t`Lock`}
            </MenuItem>
            <MenuItem icon="circles" onClick={show("move")}>{t`Move to a circle`}</MenuItem>
          </>
        )}
        {(readsFormer || (gone && moderates)) && (
          <MenuItem icon="clock" onClick={show("history")}>{gone ? t`What it said` : t`Former wordings`}</MenuItem>
        )}
        {mayDelete && (
          <MenuItem icon="trash" danger onClick={show("delete")}>{t`Delete`}</MenuItem>
        )}
      </Menu>
      {shown === "history" && <History threadId={thread.id} commentId={null} onClose={close} />}
      {shown === "move" && <Move thread={thread} onMove={(circle) => change({ circle_id: circle })} onClose={close} />}
      {shown === "delete" && (
        <Ask
          question={t`Delete this thread?`}
          consequence={t`Its title and opening text go, and it leaves the list. The comments stay for those who have its address.`}
          confirm={t`Delete the thread`}
          onConfirm={remove}
          onClose={close}
        />
      )}
    </>
  );
}

interface MoveProps {
  thread: Thread;
  onMove: (circle: string | null) => Promise<void>;
  onClose: () => void;
}

function Move({ thread, onMove, onClose }: MoveProps) {
  const { circles } = useCircles();
  const [chosen, setChosen] = useState(thread.circle_id ?? "");
  const circle = circles.find((one) => one.id === chosen);
  const send = useSubmit(async () => {
    await onMove(chosen || null);
    toast(circle ? t`Moved to ${circle.name}.` : t`Moved to the whole cooperative.`);
    onClose();
  });
  return (
    <Dialog title={t`Move this thread`} open onClose={onClose}>
      <Form onSubmit={() => send.run()} problem={send.problem} fields={["circle_id"]}>
        <Select
          label={t`Where does it belong?`}
          hint={circle?.closed ? t`Only members of this circle will see it, with all its comments.` : undefined}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: "", label: t`The whole cooperative` },
            ...circles.map((one) => ({ value: one.id, label: one.name })),
          ]}
          error={send.problem?.of("circle_id")}
        />
        <div class="row">
          <Button type="submit" busy={send.busy}>{t`Move`}</Button>
          <Button kind="secondary" onClick={onClose}>{t`Go back`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
