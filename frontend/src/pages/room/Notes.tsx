/** The secretary's notes of the debate: saved as they are typed, kept on the device until they are, and never laid
 * over what somebody else wrote meanwhile. */
import { t } from "@lingui/core/macro";
import { useEffect, useRef, useState } from "preact/hooks";
import { asProblem, type Problem } from "../../api/problem.ts";
import { whenBack } from "../../live/store.ts";
import { Button } from "../../ui/Button.tsx";
import { useDraft } from "../../ui/drafts.ts";
import { TextArea } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { saveNotes } from "./calls.ts";
import type { AgendaItem } from "./wire.ts";

const TYPING_MS = 900;

export function Notes({ item }: { item: AgendaItem }) {
  const [kept, keep, clear] = useDraft(`notes:${item.id}`, "");
  /** What the server had when the present text was begun. */
  const [base, setBase] = useState(item.notes);
  const [text, setText] = useState(kept === "" ? item.notes : kept);
  const [state, setState] = useState<"saved" | "typing" | "saving">(kept === "" || kept === item.notes ? "saved" : "typing");
  const [problem, setProblem] = useState<Problem>();
  const [tries, setTries] = useState(0);
  const latest = useRef(text);
  latest.current = text;
  // What the server has, told by an event or by a refusal, whichever came last.
  const [heard, setHeard] = useState(item.notes);
  useEffect(() => setHeard(item.notes), [item.notes]);
  const theirs = heard;
  // The server keeps no blank at the ends; here one may stand while its writer goes on.
  const same = text.trim() === theirs.trim();
  const conflict = state !== "saving" && theirs !== base && !same && text.trim() !== base.trim();
  // Somebody else's words come in where nothing of ours waits.
  useEffect(() => {
    if (state !== "saved" && !same) return;
    setBase(theirs);
    if (!same) setText(theirs);
    if (state !== "saving") setState("saved");
    clear();
  }, [theirs]);
  useEffect(() => {
    if (state !== "typing" || conflict) return;
    const timer = setTimeout(() => {
      const sent = latest.current;
      setState("saving");
      saveNotes(item.id, sent, base).then(
        (saved) => {
          setProblem(undefined);
          setBase(saved.notes);
          setHeard(saved.notes);
          if (latest.current === sent) {
            setState("saved");
            clear();
          } else setState("typing");
        },
        (thrown: unknown) => {
          const refused = asProblem(thrown);
          const present = refused.data["notes"];
          // Their words came before ours, and the event that tells them may still be on its way.
          if (refused.code === "notes_changed" && typeof present === "string") setHeard(present);
          else setProblem(refused);
          setState("typing");
        },
      );
    }, problem ? 4000 : TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, state, conflict, tries]);
  useEffect(() => whenBack(() => setTries((n) => n + 1)), []);
  return (
    <section class="room-part" aria-labelledby="notes">
      <h2 id="notes" class="room-heading">{t`Notes for the minutes`}</h2>
      <TextArea
        label={t`What was said on this point`}
        value={text}
        rows={5}
        maxLength={20_000}
        onChange={(next) => {
          setText(next);
          keep(next);
          setState("typing");
        }}
      />
      {conflict ? (
        <Notice tone="warning" spoken title={t`Somebody else wrote here meanwhile`}>
          <blockquote class="notes-theirs" dir="auto">{theirs === "" ? t`(They removed everything.)` : theirs}</blockquote>
          <div class="row">
            <Button
              onClick={() => {
                const both = [theirs, text].filter(Boolean).join("\n\n");
                setBase(theirs);
                setText(both);
                keep(both);
                setState("typing");
              }}
            >
              {t`Keep both`}
            </Button>
            <Button kind="secondary" onClick={() => setBase(theirs)}>{t`Keep mine`}</Button>
            <Button
              kind="secondary"
              onClick={() => {
                setBase(theirs);
                setText(theirs);
                setState("saved");
                clear();
              }}
            >
              {t`Keep theirs`}
            </Button>
          </div>
        </Notice>
      ) : (
        <p class="small muted notes-state" role="status">
          <Icon name={problem ? "offline" : state === "saved" ? "check" : "clock"} size={16} />
          {problem ? t`Not saved yet: ${problem.detail} Your words are kept on this device.` : state === "saved" ? t`Saved` : t`Saving…`}
        </p>
      )}
    </section>
  );
}
