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
from typing import Any, Literal

from pydantic import StrictBool

from app.rules import majority as majority_rule
from app.rules import quorum as quorum_rule
from app.rules.errors import RulesError
from app.rules.majority import MajorityResult
from app.rules.method import Choice, Reading, Tally
from app.rules.methods import get_method
from app.rules.quorum import Count, QuorumResult
from app.rules.ruling import Capped, Law
from app.rules.schema import MethodSettings, Option, Rules, Settings, Strict, check_used
from app.rules.words import Facts, describe

Result = Literal["adopted", "rejected", "inquorate", "tied", "elected", "measured", "void", "withdrawn"]


class ConsensusResult(Strict):
    """Who blocked (objected) and how many may, and who agreed. Reached: somebody agreed, too few blocked."""

    blocks: Count
    allowed: Count
    agreed: Count
    reached: StrictBool


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
) -> Outcome:
    """Judge grouped ballots by the rules, or by the law if there is one. `electors` were entitled to vote.

    `seed` draws a tie where the law's tie rule is the lot. `capped` are the ballots of classes under a cap.

    Raises RulesError for a question that can't be asked so, ValueError for more ballots than electors.
    """
    check_question(method, settings, options, rules)
    asked = Settings(options=tuple(options), given=settings)
    counting = get_method(method)
    tally = counting.tally(ballots, asked)
    if tally.ballots > electors:
        raise ValueError(f"{tally.ballots} ballots were cast by {electors} electors")
    reading = counting.read(tally, asked)
    quorum = quorum_rule.check(rules.quorum, electors=electors, voted=tally.ballots) if rules.quorum else None
    majority = (
        majority_rule.check(
            rules.majority,
            in_favour=reading.in_favour,
            against=reading.against,
            abstaining=reading.abstaining,
            electors=electors,
        )
        if rules.majority
        else None
    )
    result = _result(reading, quorum, majority)
    leaders = reading.leaders or ()
    facts = Facts(
        result=result,
        electors=electors,
        voted=tally.ballots,
        quorum=quorum,
        majority=majority,
        reading=reading,
        labels=tuple(option.label for option in asked.options if option.id in leaders),
    )
    return Outcome(
        result=result,
        winners=leaders if result == "adopted" else (),
        tied=leaders if len(leaders) > 1 and result != "inquorate" else (),
        quorum=quorum,
        majority=majority,
        tally=tally,
        words=describe(facts),
    )


def _result(reading: Reading, quorum: QuorumResult | None, majority: MajorityResult | None) -> Result:
    """Steps 1 to 5 of the module."""
    if quorum is not None and not quorum.met:
        return "inquorate"
    if reading.in_favour == 0:
        return "rejected"
    reached = majority is None or majority.met
    equal_leaders = reading.leaders is not None and len(reading.leaders) > 1
    if reached:
        return "tied" if equal_leaders else "adopted"
    level = majority is not None and majority.level
    return "tied" if level and (reading.leaders is None or equal_leaders) else "rejected"
