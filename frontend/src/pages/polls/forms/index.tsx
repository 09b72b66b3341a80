/** Which file holds the form of a method. A new method: its form in a file here, and a line below. */
import type { ComponentType } from "preact";
import { DotsForm } from "./dots.tsx";
import { GradesForm } from "./grades.tsx";
import { ApprovalForm, BudgetForm, SingleChoiceForm } from "./options.tsx";
import { ConsensusForm, ConsentForm, CountMeInForm, GradientsForm } from "./positions.tsx";
import { RankingForm } from "./ranking.tsx";
import { ScoresForm } from "./scores.tsx";
import { TimesForm } from "./times.tsx";
import type { FormProps, Method } from "./types.ts";

/** Agreement is in the page itself: it is what is asked most. */
const forms: Readonly<Record<Exclude<Method, "agreement">, ComponentType<FormProps>>> = {
  consensus: ConsensusForm,
  consensus_fallback: ConsensusForm,
  consent: ConsentForm,
  gradients: GradientsForm,
  count_me_in: CountMeInForm,
  single_choice: SingleChoiceForm,
  approval: ApprovalForm,
  budget_greedy: BudgetForm,
  budget_equal_shares: BudgetForm,
  score: ScoresForm,
  star: ScoresForm,
  majority_judgment: GradesForm,
  dots: DotsForm,
  find_a_time: TimesForm,
  instant_runoff: RankingForm,
  stv_scottish: RankingForm,
  stv_meek: RankingForm,
  schulze: RankingForm,
  borda: RankingForm,
};

export function MethodForm(props: FormProps) {
  const { method } = props.poll;
  if (method === "agreement") return null;
  const Own = forms[method];
  return <Own {...props} />;
}

export { ChoiceWords } from "./ChoiceWords.tsx";
export { InTheBox } from "./InTheBox.tsx";
export { OptionList } from "./OptionList.tsx";
export { SecretCheck } from "./SecretCheck.tsx";
