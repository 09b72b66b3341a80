"""An outcome in sentences: the turnout, the verdict, and how the count came to it, in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from app.rules.bylaws.errors import BylawsError
from app.rules.counting.result import Round, Step
from app.rules.counting.words import sentence
from app.rules.here import Here, People
from app.rules.judging import CapHit
from app.rules.method import Method, Reading, Tally
from app.rules.methods.gradients import LEVELS
from app.rules.methods.majority_judgment import GRADES
from app.rules.quorum import QuorumResult
from app.rules.ruling import TieRule
from app.rules.schema import Settings
from app.rules.verdicts import FOR, Verdict
from app.rules.words import LANGUAGES, Facts, decision, presence, turnout, yes_or_no
from app.rules.words.language import Language
from app.rules.words.say import Clause, Labels, Sum, Term, Value, say


@dataclass(frozen=True)
class Told:
    """All that the sentences say."""

    method: Method[Any]
    asked: Settings
    tally: Tally
    heads: Reading
    verdict: Verdict
    electors: int
    quorum: QuorumResult | None
    by_majority: bool
    tie: TieRule | None
    tie_source: str | None
    next_call: int | None
    hits: tuple[CapHit, ...] = ()
    undecided: BylawsError | None = None
    here: Here | None = None
    people: People | None = None
    by_votes: bool = False

    def labels(self, *options: str) -> Labels:
        """The labels of options, in this order."""
        known = {option.id: option.label for option in self.asked.options}
        return Labels(tuple(known[option] for option in options))


def explain(told: Told) -> dict[str, tuple[str, ...]]:
    """The sentences by language."""
    return {code: _sentences(language, told) for code, language in LANGUAGES.items()}


def _sentences(language: Language, told: Told) -> tuple[str, ...]:
    leaders = told.verdict.winners or told.verdict.tied or told.verdict.emptied or (told.heads.leaders or ())
    facts = Facts(
        result=told.verdict.result,
        electors=told.electors,
        voted=told.tally.ballots,
        quorum=told.quorum,
        majority=told.verdict.majority,
        reading=told.heads,
        labels=told.labels(*leaders).labels,
        here=told.here,
        people=told.people,
        by_votes=told.by_votes,
    )
    said = list(turnout(language, facts) if told.here is None else presence(language, facts, told.here))
    said += [say(language, clause) for clause in _caps(told)]
    if told.verdict.result != "void":
        said += _verdict(language, told, facts)
        said += [say(language, clause) for clause in _ties(told)]
        said += _course(language, told)
    return tuple(said)


def _caps(told: Told) -> list[Clause]:
    """Caps that were hit, and why a vote is void."""
    if told.undecided is not None:
        return [Clause("undecided", values={"field": told.undecided.field})]
    code = "cap_void" if told.verdict.result == "void" else "cap"
    return [
        Clause(
            code,
            values={
                "cast": hit.cast,
                "all": told.tally.ballots,
                "most": hit.most,
                **({} if code == "cap_void" else {"each": hit.each}),
            },
        )
        for hit in told.hits
    ]


def _verdict(language: Language, told: Told, facts: Facts) -> list[str]:
    """What came out."""
    verdict = told.verdict
    if verdict.result == "inquorate":
        plain = Clause("inquorate" if told.here is None else "inquorate_here")
        said = list(decision(language, facts)) if told.by_majority else [say(language, plain)]
        if told.next_call is not None:
            said.append(say(language, Clause("next_call", told.next_call)))
        return said
    if verdict.consensus is not None:
        return _consensus(language, told, facts)
    if told.by_majority:
        said = list(decision(language, facts))
        if told.next_call is not None:
            said.append(say(language, Clause("next_call", told.next_call)))
        if verdict.emptied:
            said.append(say(language, Clause("none_wins", values={"label": told.labels(*verdict.emptied)})))
        return said
    return [say(language, clause) for clause in _plain(told)]


def _consensus(language: Language, told: Told, facts: Facts) -> list[str]:
    """Whether it was reached; then the majority, where that was asked."""
    found, counts = told.verdict.consensus, told.tally.counts
    if found is None:
        return []
    if "consent" in counts:
        code = "consent_adopted" if found.reached else "consent_rejected"
        values = {
            "consents": Clause("consents", counts["consent"]),
            "objections": Clause("objections", counts["object"]),
        }
        return [say(language, Clause(code, values=values))]
    blocks = Clause("no_blocks")
    if found.blocks:
        blocks = Clause("blocks", found.blocks, {"allowed": Clause("blocks_allowed", found.allowed)})
    fallback = told.verdict.majority is not None
    if found.reached:
        code = "consensus_adopted"
    elif not found.agreed and found.blocks <= found.allowed:
        code = "nobody_agrees" if fallback else "consensus_nobody"
    else:
        code = "consensus_majority" if fallback else "consensus_rejected"
    said = yes_or_no(language, counts["agree"], counts["disagree"], counts["abstain"])
    first = say(language, Clause(code, values={"counts": said, "blocks": blocks}))
    return [first, *(decision(language, facts) if fallback else ())]


def _plain(told: Told) -> list[Clause]:
    """The verdict of a method that has no majority to be held against."""
    verdict, method, given = told.verdict, told.method, told.asked.given
    if verdict.result == "measured":
        return _measure(told)
    if method.kind == "budget":
        return _budget(told)
    emptied = {"label": told.labels(*verdict.emptied)}
    if method.kind == "election" or given.seats > 1:
        said = [Clause("elected", len(verdict.winners), {"label": told.labels(*verdict.winners)})]
        if not verdict.winners:
            said = [Clause("none_elected")]
        if verdict.emptied:
            said.append(Clause("none_seat", values=emptied))
        empty = given.seats - len(verdict.winners)
        if verdict.result != "tied" and empty and verdict.winners:
            said.append(Clause("seats_empty", empty))
        return said
    if verdict.winners:
        return [Clause("wins", values={"label": told.labels(*verdict.winners)})]
    if verdict.emptied:
        return [Clause("none_wins", values=emptied)]
    return [] if verdict.tied else [Clause("nobody")]


def _measure(told: Told) -> list[Clause]:
    counts, given = told.tally.counts, told.asked.given
    if told.method.name == "count_me_in":
        said = [
            Clause(
                "count_me_in",
                values={
                    "yes": Clause("coming", counts["yes"]),
                    "maybe": Clause("maybe", counts["maybe"]),
                    "no": Clause("not_coming", counts["no"]),
                },
            )
        ]
        if given.target is not None:
            missing = given.target - counts["yes"]
            said.append(
                Clause("target_missed", missing, {"target": given.target})
                if missing > 0
                else Clause("target_met", given.target)
            )
        return said
    if told.method.has_options:
        best = told.verdict.winners
        if not best:
            return [Clause("no_time")]
        row = told.tally.spread[best[0]]
        values: dict[str, Value] = {
            "label": told.labels(*best),
            "can": Clause("can", row["yes"] + row["if_need_be"]),
            "need": Clause("need", row["if_need_be"]),
        }
        return [Clause("best_time" if len(best) == 1 else "best_times", values=values)]
    return [Clause("measure")]


def _ties(told: Told) -> list[Clause]:
    """Who is level, by which rule it is settled, and how a lot fell."""
    verdict = told.verdict
    if verdict.lot is not None:
        drawn: Labels | Term = told.labels(*(*verdict.winners, *verdict.emptied)[-1:])
        if told.method.kind == "question":
            drawn = Term(FOR if verdict.result == "adopted" else "against")
        elif told.method.kind in ("election", "budget") or told.asked.given.seats > 1:
            drawn = told.labels(*verdict.winners)
        return [Clause("tie_lot", values={"seed": verdict.lot, "drawn": drawn})]
    if verdict.cast is not None:
        return [_cast(told, verdict.cast)]
    if verdict.result not in ("tied", "rejected", "elected", "adopted"):
        return []
    said = []
    if verdict.tied and not told.by_majority:
        said.append(Clause("tie", values={"label": told.labels(*verdict.tied)}))
    level = verdict.majority is not None and verdict.majority.level and verdict.result != "adopted"
    if verdict.result == "tied" or (told.tie == "rejected" and (verdict.tied or level)):
        said.append(Clause(f"tie_{told.tie if told.tie not in (None, 'lot') else 'open'}"))
    return said


def _cast(told: Told, cast: str) -> Clause:
    """What was level, how the chair's casting vote settled it, and the article."""
    verdict = told.verdict
    source = "" if told.tie_source is None else f" ({told.tie_source})"
    if told.method.kind == "question" and verdict.majority is not None:
        numbers: dict[str, Value] = {"a": verdict.majority.in_favour, "b": verdict.majority.against}
        return Clause("tie_cast", values={**numbers, "cast": Term(cast), "source": source})
    values: dict[str, Value] = {
        "label": told.labels(*verdict.tied),
        "cast": told.labels(cast),
        "source": source,
    }
    return Clause("tie_cast_option", values=values)


def _course(language: Language, told: Told) -> list[str]:
    """How it was counted, as far as the method has stages; the levels of gradients."""
    tally, method = told.verdict.tally or told.tally, told.method
    if method.name == "gradients":
        levels = tuple(Clause("level", tally.counts[one], {"level": Term(one)}) for one in LEVELS)
        return [say(language, Clause("levels", values={"levels": levels}))]
    if told.verdict.result == "inquorate" or tally.count is None or method.kind == "budget":
        return []
    if method.name == "majority_judgment":
        return [say(language, clause) for clause in _medians(told, tally)]
    said = []
    if method.name == "schulze":
        said += [say(language, clause) for clause in _pairs(told, tally)]
    labels = {option.id: option.label for option in told.asked.options}
    rounds = tally.count.rounds
    single = method.kind == "choice" and told.asked.given.seats == 1
    for one in rounds:
        steps = [step for step in _labelled(one, labels) if not (single and step.code in _OF_SEATS)]
        text = " ".join(sentence(language.code, step) for step in steps)
        if text:
            said.append(
                say(language, Clause("stage", one.number, {"text": text})) if len(rounds) > 1 else text
            )
    if method.name in _OF_POINTS:
        totals = tuple(
            Clause("points", values={"label": told.labels(one), "points": total})
            for one, total in rounds[0].votes.items()
        )
        said.append(say(language, Clause("all_points", values={"points": totals})))
    return said


_OF_SEATS = ("elected", "elected_points")  # said of people who take seats, not of the one option chosen
_OF_POINTS = ("score", "star", "dots", "borda")


def _labelled(one: Round, labels: Mapping[str, str]) -> list[Step]:
    """The steps of a round with labels for ids."""
    return [
        step.model_copy(update={"names": tuple(labels[name] for name in step.names)}) for step in one.steps
    ]


def _pairs(told: Told, tally: Tally) -> list[Clause]:
    """The winner's comparisons with all others."""
    if tally.count is None or not tally.count.elected:
        return []
    winner = tally.count.elected[0]
    table = tally.count.rounds[0].table
    return [
        Clause(
            "pair",
            votes if isinstance(votes, int) else 0,
            {"label": told.labels(winner), "other": told.labels(other), "against": table[other][winner]},
        )
        for other, votes in table.get(winner, {}).items()
    ]


def _medians(told: Told, tally: Tally) -> list[Clause]:
    """Every option's median, best first."""
    count = tally.count
    if count is None:
        return []
    worst_first = tuple(reversed(GRADES))
    medians = {one: worst_first[int(grade)] for one, grade in count.rounds[0].votes.items()}
    said = [Clause("grades", count.ballots)]
    order = [one for level in count.ranking for one in level]
    said += [
        Clause("median", tally.counts[one], {"label": told.labels(one), "grade": Term(medians[one])})
        for one in order
    ]
    if len(set(medians.values())) < len(medians):
        said.append(Clause("medians_level"))
    return said


def _budget(told: Told) -> list[Clause]:
    """What is bought, what is not, and what is left."""
    verdict, given, tally = told.verdict, told.asked.given, told.verdict.tally or told.tally
    if given.budget is None or given.currency is None:
        return []
    if verdict.result == "tied" or tally.count is None:
        return [] if verdict.tied else [Clause("nothing_funded")]
    costs = {option.id: Fraction(option.cost or 0) for option in told.asked.options}

    def row(code: str, one: str) -> Clause:
        return Clause(
            code,
            values={
                "label": told.labels(one),
                "approvals": Clause("approvals", tally.counts[one]),
                "cost": Sum(costs[one], given.currency or ""),
            },
        )

    said = [
        Clause("greedy")
        if told.method.name == "budget_greedy"
        else Clause("equal_shares", tally.ballots - tally.abstentions)
    ]
    said += [row("funded", one) for one in verdict.winners] or [Clause("nothing_funded")]
    rest = [one for one in told.asked.ids if one not in verdict.winners]
    said += [row("not_funded", one) for one in sorted(rest, key=lambda one: -tally.counts[one])]
    limit, spent = Fraction(given.budget), sum((costs[one] for one in verdict.winners), Fraction())
    said.append(
        Clause(
            "spent",
            values={
                "spent": Sum(spent, given.currency),
                "limit": Sum(limit, given.currency),
                "left": Sum(limit - spent, given.currency),
            },
        )
    )
    return said
