import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "@lingui/core/macro";
import { asProblem, type Problem } from "../api/problem.ts";
import { Button, IconButton } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import "./dialog.css";

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the main one first; on a phone they stand under each other. */
  actions?: ComponentChildren;
}

/** A modal dialog; Escape, the cross and a click beside it close it. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before anything else can happen, so that the element always stands as `open` says. Closing it, also when it
  // goes away while open, gives the focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={id}
      // Escape is answered at once: `close` comes some time later, perhaps when the reader has opened it again.
      onCancel={(event) => event.target === element.current && onClose()}
      onClose={() => element.current?.open === false && onClose()}
      onClick={(event) => event.target === element.current && onClose()}
    >
      {open && (
        <div class="dialog-sheet">
          <header class="dialog-head">
            <h2 id={id}>{title}</h2>
            <IconButton icon="cross" label={t`Close`} onClick={onClose} />
          </header>
          <div class="stack">{children}</div>
          {actions && <footer class="dialog-actions">{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}

interface ConfirmProps {
  /** What the button says. */
  children: ComponentChildren;
  /** The question, such as "Delete this comment?" */
  question: string;
  /** What follows from it. */
  consequence?: ComponentChildren;
  /** The word on the button that does it, such as "Delete". */
  confirm: string;
  onConfirm: () => unknown;
  kind?: "secondary" | "quiet" | "danger";
  small?: boolean;
  icon?: Parameters<typeof Button>[0]["icon"];
}

/** A button that asks before it acts, and shows what went wrong if it did. */
export function ConfirmButton({ children, question, consequence, confirm, onConfirm, ...look }: ConfirmProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const act = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await onConfirm();
      setOpen(false);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button kind="danger" {...look} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog
        title={question}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={act}>
              {confirm}
            </Button>
            <Button kind="secondary" onClick={() => setOpen(false)}>{t`Go back`}</Button>
          </>
        }
      >
        {consequence && <p>{consequence}</p>}
        {problem && (
          <Notice tone="danger" spoken>
            <p>{problem.detail}</p>
          </Notice>
        )}
      </Dialog>
    </>
  );
}
