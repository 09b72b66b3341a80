/** Ways of deciding in plain words, each with when to use it. Read while drawing: they follow the language. */
import { t } from "@lingui/core/macro";
import type { Method, MethodGroup } from "./methods.ts";

interface Words {
  label: string;
  /** When to use it. */
  hint: string;
}

export function groupWords(): Record<MethodGroup, Words> {
  return {
    together: { label: t`Decide together`, hint: t`Yes or no to one proposal.` },
    one: { label: t`Choose one`, hint: t`One of several options wins.` },
    several: { label: t`Elect several`, hint: t`Seats on a board or a committee.` },
    money: { label: t`Spread money`, hint: t`Projects that share a budget.` },
    find_out: { label: t`Find out`, hint: t`Who comes, when it suits, what matters most.` },
  };
}

export function methodWords(): Record<Method, Words> {
  return {
    agreement: {
      label: t`Agree or disagree`,
      hint: t`One question: agree, abstain, disagree or block. For proposals and most decisions.`,
    },
    consensus: {
      label: t`Consensus`,
      hint: t`Adopted when somebody agrees and nobody blocks. For what everyone will have to carry.`,
    },
    consensus_fallback: {
      label: t`Consensus, else a majority`,
      hint: t`Consensus is sought first; if somebody blocks, the majority decides. For what can't wait.`,
    },
    consent: {
      label: t`Consent, in a round`,
      hint: t`Questions, then reactions, then consent or an objection with its reason. For rotas, roles and ways of working.`,
    },
    gradients: {
      label: t`Gradients of agreement`,
      hint: t`Eight steps from whole-hearted yes to veto. For feeling how strong the support is.`,
    },
    single_choice: {
      label: t`One of several options`,
      hint: t`Everyone picks one. For a date, a name or a place.`,
    },
    approval: {
      label: t`All options that are fine`,
      hint: t`Everyone ticks as many as they can live with. For finding what suits most people.`,
    },
    score: {
      label: t`Points for each option`,
      hint: t`Everyone gives each option points. For when it matters how much people like it.`,
    },
    star: {
      label: t`Points, then a run-off (STAR)`,
      hint: t`Of the two options with most points, the one that more people prefer wins. For a favourite that most can stand behind.`,
    },
    majority_judgment: {
      label: t`Grades in words`,
      hint: t`Everyone grades each option from excellent to reject; the best middle grade wins. For judging offers or candidates.`,
    },
    instant_runoff: {
      label: t`Ranking with run-offs`,
      hint: t`Everyone ranks; the weakest goes out until one has more than half. For electing one person.`,
    },
    schulze: {
      label: t`Ranking, compared in pairs (Schulze)`,
      hint: t`Every option is set against every other. For the option that would beat all others.`,
    },
    borda: {
      label: t`Ranking by places (Borda)`,
      hint: t`A better place gives more points. For a broad favourite, where nobody plays tricks.`,
    },
    stv_scottish: {
      label: t`Ranking for several seats`,
      hint: t`The single transferable vote as Scotland counts it: seats in proportion to support. For boards and committees.`,
    },
    stv_meek: {
      label: t`Ranking for several seats, by Meek`,
      hint: t`The same ballot, counted more exactly, which only a computer can do. For large elections.`,
    },
    budget_greedy: {
      label: t`Projects by support`,
      hint: t`Everyone ticks projects; the best supported are paid for until the money is gone. For a short list.`,
    },
    budget_equal_shares: {
      label: t`Projects by equal shares`,
      hint: t`Everyone decides over an equal part of the money, so that smaller groups get projects too. For a long list.`,
    },
    dots: {
      label: t`Dots`,
      hint: t`Everyone spreads dots over the options. For seeing what matters most.`,
    },
    count_me_in: {
      label: t`Count me in`,
      hint: t`Yes, maybe or no. For a work day, a trip or a task.`,
    },
    find_a_time: {
      label: t`Find a time`,
      hint: t`Everyone says which times suit. For a meeting.`,
    },
  };
}

/** Approval, where it elects several. */
export function mostApproved(): Words {
  return {
    label: t`The most approved`,
    hint: t`Everyone ticks whom they support; those with most ticks are elected. Simple, but one group can take all seats.`,
  };
}
