import { t } from "@lingui/core/macro";
import { TextInput } from "../../ui/Field.tsx";
import type { PollDraft } from "./draft.ts";
import type { SetDraft } from "./PollForm.tsx";

interface WhyProps {
  draft: PollDraft;
  set: SetDraft;
  /** The field of the API that departs from its matter. */
  field: string;
  /** What departs, in words. */
  about: string;
  error: string | undefined;
}

/** Asks why a vote departs from what its matter says; everyone reads the answer. */
export function Why({ draft, set, field, about, error }: WhyProps) {
  return (
    <TextInput
      label={t`Why another: ${about}`}
      hint={t`Stays with the vote, with your name.`}
      maxLength={2000}
      value={draft.whys[field] ?? ""}
      onChange={(why) => set("whys", { ...draft.whys, [field]: why })}
      error={error}
    />
  );
}
