import { t } from "@lingui/core/macro";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Schemas } from "../../api/client.ts";
import { useSubmit } from "../../api/hooks.ts";
import { useHere } from "../../app/cooperative.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormError } from "../../ui/Form.tsx";
import { RelativeTime } from "../../ui/Time.tsx";

/** A member's name, leading to who they are. */
export function Name({ id }: { id: string }) {
  const { slug, store } = useHere();
  const member: Schemas["MemberRef"] | undefined = store.one("members", id);
  return (
    <a class="person-name" href={`/c/${slug}/members/${id}`} dir="auto">
      {member?.name ?? t`Somebody`}
    </a>
  );
}

/** For `rich`, which gives its elements words as children: a name or a time in their place. */
export function InName({ id }: { id: string; children?: ComponentChildren }) {
  return <Name id={id} />;
}

export function InTime({ at }: { at: string; children?: ComponentChildren }) {
  return <RelativeTime at={at} />;
}

interface AskProps {
  question: string;
  consequence: ComponentChildren;
  confirm: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** A question before something is taken away. Shown while it is in the page. */
export function Ask({ question, consequence, confirm, onConfirm, onClose }: AskProps) {
  const act = useSubmit(async () => {
    await onConfirm();
    onClose();
  });
  return (
    <Dialog
      title={question}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={act.busy} onClick={() => void act.run()}>
            {confirm}
          </Button>
          <Button kind="secondary" onClick={onClose}>{t`Go back`}</Button>
        </>
      }
    >
      <p>{consequence}</p>
      <FormError problem={act.problem} />
    </Dialog>
  );
}

/** Which of a text's dialogs is open. */
export function useOpen<K extends string>(): [K | null, (which: K) => () => void, () => void] {
  const [open, setOpen] = useState<K | null>(null);
  return [open, (which) => () => setOpen(which), () => setOpen(null)];
}
