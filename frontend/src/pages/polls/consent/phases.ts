/** The steps of a round and what each asks of the reader. */
import { t } from "@lingui/core/macro";
import type { Poll } from "../poll.ts";
import type { Voice } from "./remarks.ts";

export type Step = "clarify" | "react" | "decide" | "integrate" | "outcome";

export const steps: readonly Step[] = ["clarify", "react", "decide", "integrate", "outcome"];

/** Where a poll is; over but not yet counted is no step of its own. */
export function stepOf(poll: Pick<Poll, "status" | "phase">): Step {
  return poll.status === "closed" ? "outcome" : (poll.phase ?? "decide");
}

/** Steps that lie behind. Integrating is behind only in a later round, which is to be decided anew. */
export function behind(step: Step, now: Step): boolean {
  if (step === "integrate") return false;
  return steps.indexOf(step) < steps.indexOf(now);
}

export function stepName(step: Step): string {
  switch (step) {
    case "clarify":
      return t({ message: "Clarify", context: "a step of a round of consent" });
    case "react":
      return t({ message: "React", context: "a step of a round of consent" });
    case "decide":
      return t({ message: "Decide", context: "a step of a round of consent" });
    case "integrate":
      return t({ message: "Integrate", context: "a step of a round of consent" });
    case "outcome":
      return t({ message: "Outcome", context: "a step of a round of consent" });
  }
}

/** What happens at a step, as a title. */
export function stepTitle(step: Step): string {
  switch (step) {
    case "clarify":
      return t`Now: questions`;
    case "react":
      return t`Now: a reaction each`;
    case "decide":
      return t`Now: consent or object`;
    case "integrate":
      return t`Now: the objections shape the text`;
    case "outcome":
      return t`This round is over`;
  }
}

/** What the reader does now, in one sentence. `said`: they have said their reaction. */
export function whatNow(step: Step, voice: Voice, elector: boolean, said: boolean): string {
  switch (step) {
    case "clarify":
      if (voice.answers) return t`Members ask what they need to understand the text, and you answer.`;
      return voice.speaks
        ? t`Ask what you need to understand the text. What you think of it comes next.`
        : t`Members ask what they need to understand the text.`;
    case "react":
      if (!voice.speaks) return t`Each member says once how the text looks to them, without discussion.`;
      return said
        ? t`You have said yours. Read what the others say; deciding comes next.`
        : t`Say once how it looks to you. Others are heard too, and nobody is answered.`;
    case "decide":
      return elector
        ? t`Consent if it is good enough for now and safe enough to try; object if it would do harm, and say how.`
        : t`Members consent, or object and say why.`;
    case "integrate":
      if (voice.manages) return t`Change the text so that it meets the objections, then begin the next round with it.`;
      return voice.speaks
        ? t`Suggest how the text could change so that nobody has to object.`
        : t`The text is changed so that nobody has to object, then members decide again.`;
    case "outcome":
      return t`What was said in it stays here to read.`;
  }
}
