"""From ballots to an outcome, with the arithmetic. The one place that decides.

1. Too few took part: inquorate, whatever the votes.
2. A yes-or-no question carries when its majority is met.
3. Between options, the one with most votes is the leader. With a majority the leader must reach it;
   without, most votes win.
4. Ties. Nothing is ever carried by a tie, but a tie is reported as `tied` and not as a rejection when
   settling it would change the outcome, so that people see it and can act (the domain's tie rules
   are: rejected, chair, reballot, lot; until a cooperative's bylaws choose one, it stays open):
   - a yes-or-no question under "more than half", with for and against the two equal halves of the base;
   - equal leaders who each reach the majority, or share the base in equal halves, or need no majority.
   Equal leaders who fall short of the majority by more than that are rejected, because settling the tie
   would not carry either; `tied` still names them.
5. Nobody for anything: rejected (or inquorate). Nothing is carried by nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.rules.bylaws.errors import BylawsError
from app.rules.errors import RulesError
from app.rules.explain import Told, explain
from app.rules.here import Here, People
from app.rules.judging import CapHit, Standard, caps_hit, weigh
from app.rules.majority import MajorityResult
from app.rules.method import Choice, Method, Tally
from app.rules.methods import get_method
from app.rules.quorum import Count, QuorumResult
from app.rules.ruling import Capped, Law
from app.rules.schema import MethodSettings, Option, Rules, Settings, Strict, check_used
from app.rules.verdicts import Case, ConsensusResult, Result, Verdict, castable, judge


class Outcome(Strict):
    """What was decided, and why. `words` has the same in sentences, by language.

    `winners`: the option adopted, the elected in order, the projects funded, the best times. `tied`: who is
    level where it matters. `next_call`: the call that may follow one without quorum. `lot`: the seed that a tie
    was drawn with.
    """

    result: Result
    winners: tuple[str, ...]
    tied: tuple[str, ...]
    quorum: QuorumResult | None
    majority: MajorityResult | None
    consensus: ConsensusResult | None = None
    tally: Tally
    next_call: Count | None = None
    lot: str | None = None
    words: dict[str, tuple[str, ...]]


def level_between(
    method: str, settings: MethodSettings, law: Law | None, outcome: Outcome
) -> tuple[str, ...]:
    """Between what the chair of a meeting may choose by a casting vote: "for" and "against", or options. Empty where
    the vote is not tied, or the chair doesn't settle ties."""
    if law is None or law.tie_rule != "chair":
        return ()
    verdict = Verdict(outcome.result, tied=outcome.tied)
    return castable(get_method(method), settings.seats, verdict, outcome.tally)


def check_question(
    method: str,
    settings: MethodSettings,
    options: Sequence[Option],
    rules: Rules,
    *,
    by_law: bool = False,
) -> None:
    """Raise RulesError when method, settings, options and rules don't go together. Call it before a poll opens.

    `by_law`: bylaws will judge it, and bring their majority.
    """
    counting = get_method(method)
    check_used(settings, counting.uses)
    counting.check(Settings(options=tuple(options), given=settings))
    if rules.majority is None and counting.majority == "required" and not by_law:
        raise RulesError(
            "majority_required",
            "rules.majority",
            "This method decides yes or no, so it needs a majority. Most votes win only between options.",
        )
    if rules.majority is not None and (counting.majority == "none" or settings.seats > 1) and not by_law:
        raise RulesError(
            "majority_not_used",
            "rules.majority",
            "This method has a rule of its own: leave the majority out.",
        )


def parse_choice(method: str, settings: MethodSettings, options: Sequence[Option], choice: object) -> Choice:
    """Read one ballot as sent; `.model_dump(mode="json")` of the result is the form to store.

    Raises BallotError naming the rule it breaks.
    """
    parsed: Choice = get_method(method).parse(choice, Settings(options=tuple(options), given=settings))
    return parsed


def objects(method: str, choice: Choice) -> bool:
    """Whether this ballot objects to the proposal (reasons "required from objectors")."""
    return get_method(method).objects(choice)


def group(
    method: str, settings: MethodSettings, options: Sequence[Option], ballots: Iterable[tuple[object, int]]
) -> dict[Choice, int]:
    """Stored choices with how many ballots say so, as the grouped ballots that counting takes.

    Equal choices may come more than once, in any order. Raises BallotError for a choice that was never
    a valid ballot, ValueError for a negative number.
    """
    counting = get_method(method)
    asked = Settings(options=tuple(options), given=settings)
    grouped: dict[Choice, int] = {}
    for choice, number in ballots:
        if number < 0:
            raise ValueError(f"a choice was made by {number} ballots")
        parsed = counting.parse(choice, asked)
        grouped[parsed] = grouped.get(parsed, 0) + number
    return grouped


def count(
    method: str,
    settings: MethodSettings,
    options: Sequence[Option],
    ballots: Mapping[Any, int],
    *,
    stages: bool = False,
) -> Tally:
    """The tally alone, for showing results while a poll is open; with `stages` every stage of the count."""
    asked = Settings(options=tuple(options), given=settings)
    return get_method(method).tally(ballots, asked, stages=stages)


def decide(
    method: str,
    settings: MethodSettings,
    options: Sequence[Option],
    ballots: Mapping[Any, int],
    electors: int,
    rules: Rules,
    *,
    law: Law | None = None,
    seed: str | None = None,
    capped: Sequence[Capped] = (),
    here: Here | None = None,
    people: People | None = None,
    cast: str | None = None,
) -> Outcome:
    """Judge grouped ballots by the rules, or by the law if there is one. `electors` were entitled to vote.

    `here`: of a vote in a meeting, who is here: the quorum is theirs, and so is a majority of those present. Then
    `electors` are the votes of those here, and ballots are grouped by votes, not by heads. So they are from afar where
    `people` tells how many they are whose votes these are.
    `seed` draws a tie where the law's tie rule is the lot. `capped` are the ballots of classes under a cap.
    `cast`: the chair's casting vote in a meeting, "for", "against" or an option, where the law's tie rule is the chair.
    Where the bylaws leave open what judging needs, the vote is void and says so.

    Raises RulesError for a question that can't be asked so, and for a casting vote where nothing is level; ValueError for more ballots than electors.
    """
    check_question(method, settings, options, rules, by_law=law is not None and law.judges)
    asked = Settings(options=tuple(options), given=settings)
    counting = get_method(method)
    tally = counting.tally(ballots, asked)
    if tally.ballots > electors:
        raise ValueError(f"{tally.ballots} ballots were cast by {electors} electors")
    if here is not None and here.votes != electors:
        raise ValueError(f"{here.votes} votes are here, but {electors} may be cast")
    if people is not None and (here is not None or people.voted > people.electors):
        raise ValueError("more people voted than may, or they did so from afar in a meeting")
    standard = Standard(
        rules=rules, law=law, electors=electors, voted=tally.ballots, here=here, people=people
    )
    heads = counting.read(tally, asked)
    quorum: QuorumResult | None = None
    hits: list[tuple[Capped, CapHit]] = []
    undecided: BylawsError | None = None
    by_majority = _by_majority(counting, asked, standard)
    try:
        quorum = standard.quorum()
        hits = (
            caps_hit(capped, voted=standard.present, electors=standard.everyone)
            if _decides(counting, by_majority)
            else []
        )
        reading, scale = heads, 1
        weighable = _weighable(counting, asked) and not any(group.unknown for group, _ in hits)
        if hits and weighable:
            weighed, scale = weigh(ballots, hits)
            reading = counting.read(counting.tally(weighed, asked), asked)
        case = Case(
            method=counting,
            asked=asked,
            tally=tally,
            heads=heads,
            reading=reading,
            scale=scale,
            standard=standard,
            recount=lambda drawn: counting.tally(ballots, asked, seed=drawn),
            level=lambda found: counting.level(ballots, asked, found),
            tie=law.tie_rule if law else None,
            seed=seed,
            cast=cast,
        )
        verdict = _verdict(case, quorum, by_majority=by_majority, void=bool(hits) and not weighable)
    except BylawsError as error:
        if error.code != "undecided":
            raise
        undecided, verdict = error, Verdict("void")
    if cast is not None and verdict.cast is None:
        raise RulesError(
            "nothing_level", "cast", "A casting vote settles only what is level, where the chair does so."
        )
    next_call = None
    if law is not None and (
        verdict.result == "inquorate" or (verdict.result in ("rejected", "tied") and law.asks_again)
    ):
        next_call = law.next_call
    told = Told(
        method=counting,
        asked=asked,
        tally=tally,
        heads=heads,
        verdict=verdict,
        electors=electors,
        quorum=quorum,
        by_majority=by_majority,
        tie=law.tie_rule if law else None,
        tie_source=law.tie_source if law else None,
        next_call=next_call,
        hits=tuple(hit for _, hit in hits),
        undecided=undecided,
        here=here,
        people=people,
        by_votes=standard.quorum_by_votes,
    )
    return Outcome(
        result=verdict.result,
        winners=verdict.winners,
        tied=verdict.tied,
        quorum=quorum,
        majority=verdict.majority,
        consensus=verdict.consensus,
        tally=verdict.tally or tally,
        next_call=next_call,
        lot=verdict.lot,
        words=explain(told),
    )


def _by_majority(counting: Method[Any], asked: Settings, standard: Standard) -> bool:
    """Whether the votes for and against are what decides: by a majority, or between options by most votes."""
    if counting.kind == "question":
        return counting.consensus == "no" and (counting.majority == "required" or standard.asks_majority)
    if counting.kind != "choice" or asked.given.seats > 1 or counting.majority == "none":
        return False
    return standard.asks_majority or not counting.staged


def _decides(counting: Method[Any], by_majority: bool) -> bool:
    """Whether votes are weighed up at all: not in consensus, consent and measures, where each voice is heard."""
    return by_majority or counting.kind not in ("question", "measure") or counting.consensus == "first"


def _weighable(counting: Method[Any], asked: Settings) -> bool:
    """Whether a ballot can count for less: where for and against are simply added up."""
    return counting.kind == "question" or (
        counting.majority != "none" and asked.given.seats == 1 and not counting.staged
    )


def _verdict(case: Case, quorum: QuorumResult | None, *, by_majority: bool, void: bool) -> Verdict:
    if quorum is not None and not quorum.met:
        law = case.standard.law
        shows = by_majority and case.standard.asks_majority and not (law is not None and law.judges)
        return Verdict("inquorate", majority=case.majority() if shows else None)
    return Verdict("void") if void else judge(case)
