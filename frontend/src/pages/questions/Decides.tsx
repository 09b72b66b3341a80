import { t } from "@lingui/core/macro";
import { useHere } from "../../app/cooperative.tsx";
import { timeZone } from "../../app/session.ts";
import { locale } from "../../app/texts.ts";
import { Notice } from "../../ui/Notice.tsx";
import { describeMoment } from "../../ui/moments.ts";
import { majorityOf, quorumOf, type PollDraft } from "./draft.ts";
import { electorateWords, majorityWords, quorumWords } from "./words.ts";
import { fromLocal } from "./zone.ts";

/** A local time in words, in the reader's zone; "" for what is no time. */
function when(local: string): string {
  const at = fromLocal(local, timeZone.value);
  return Number.isNaN(at) ? "" : describeMoment(new Date(at).toISOString(), "full", locale.value, timeZone.value);
}

/** Under a time field: the same in words, with its zone. */
export function WhenSentence({ local }: { local: string }) {
  const words = when(local);
  return <>{words || t`A day and an hour, on your clock (${timeZone.value}).`}</>;
}

/** In words: what will decide. */
export function Decides({ draft }: { draft: PollDraft }) {
  const { store } = useHere();
  const names = draft.classes.flatMap((id) => store.one("classes", id)?.name ?? []);
  const circle = store.one("circles", draft.circle)?.name ?? "";
  const until = when(draft.closes);
  return (
    <Notice tone="info" title={t`What will decide`}>
      <p>
        {[
          electorateWords(draft.who, names, circle),
          until && t`They vote until ${until}.`,
          quorumWords(quorumOf(draft)),
          majorityWords(majorityOf(draft)),
        ].join(" ")}
      </p>
    </Notice>
  );
}
