"""How a count becomes a verdict, by kind of method. No words here, and no quorum: outcome.py has both.

Ties. `settle` is the one place where the tie rule is applied: rejected (what is level is lost), lot (drawn
with the recorded seed), chair and reballot (it stays tied until people settle it; in a meeting the chair does, by a
casting vote).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from pydantic import StrictBool

from app.rules.counting import Result as CountResult
from app.rules.counting.lot import first_drawn
from app.rules.judging import Standard
from app.rules.majority import MajorityResult
from app.rules.method import Method, Reading, Tally
from app.rules.quorum import Count
from app.rules.ruling import TieRule
from app.rules.schema import Settings, Strict

Result = Literal["adopted", "rejected", "inquorate", "tied", "elected", "measured", "void", "withdrawn"]
FOR, AGAINST = "for", "against"


class ConsensusResult(Strict):
    """Who blocked (objected) and how many may, and who agreed. Reached: somebody agreed, too few blocked."""

    blocks: Count
    allowed: Count
    agreed: Count
    reached: StrictBool


@dataclass(frozen=True)
class Verdict:
    """What comes out. `emptied`: options that won and take nothing, as none of these does. `cast`: what the chair's
    casting vote chose."""

    result: Result
    winners: tuple[str, ...] = ()
    tied: tuple[str, ...] = ()
    majority: MajorityResult | None = None
    consensus: ConsensusResult | None = None
    lot: str | None = None
    cast: str | None = None
    emptied: tuple[str, ...] = ()
    tally: Tally | None = None


@dataclass(frozen=True)
class Case:
    """One vote to be judged.

    `heads` reads the ballots as cast, `reading` as weighed for a majority, `scale` times over. `recount` counts
    again with a seed, for the lot. `level` names the projects of a budget whose order matters. `cast` is the chair's
    casting vote.
    """

    method: Method[Any]
    asked: Settings
    tally: Tally
    heads: Reading
    reading: Reading
    scale: int
    standard: Standard
    recount: Callable[[str], Tally]
    level: Callable[[CountResult], tuple[str, ...]]
    tie: TieRule | None
    seed: str | None
    cast: str | None = None

    @property
    def none(self) -> str | None:
        """The option that says none of these."""
        return next((option.id for option in self.asked.options if option.none_of_these), None)

    @property
    def draws(self) -> str | None:
        """The seed, where ties are drawn by lot."""
        return self.seed if self.tie == "lot" else None

    def chosen(self, between: tuple[str, ...]) -> str | None:
        """What the chair chose among what is level, where the chair settles ties."""
        return self.cast if self.tie == "chair" and self.cast in between else None

    def majority(self) -> MajorityResult:
        """The majority's arithmetic."""
        return self.standard.majority(self.reading, self.scale)


def judge(case: Case) -> Verdict:
    """The verdict by the method's kind."""
    method = case.method
    if method.kind == "question":
        if method.majority == "optional" and not case.standard.asks_majority:
            return Verdict("measured")
        return _question(case)
    if method.kind == "measure":
        leaders = case.reading.leaders or ()
        return Verdict("measured", winners=leaders, tied=leaders if len(leaders) > 1 else ())
    if method.kind == "budget":
        return _budget(case)
    if method.kind == "election" or case.asked.given.seats > 1:
        return _election(case)
    return _choice(case)


def _question(case: Case) -> Verdict:
    """Yes or no: by consensus, by consensus and then a majority, or by a majority."""
    reading = case.reading
    consensus = None
    if case.method.consensus != "no":
        allowed = case.asked.given.blocks_allowed
        heads = case.heads
        reached = heads.in_favour > 0 and heads.blocks <= allowed
        consensus = ConsensusResult(
            blocks=heads.blocks, allowed=allowed, agreed=heads.in_favour, reached=reached
        )
        if reached or case.method.consensus == "only":
            return Verdict("adopted" if reached else "rejected", consensus=consensus)
    majority = case.majority()
    if majority.met and reading.in_favour:
        return Verdict("adopted", majority=majority, consensus=consensus)
    if majority.level and case.tie != "rejected":
        chosen = case.chosen((FOR, AGAINST))
        if chosen is not None:
            result: Result = "adopted" if chosen == FOR else "rejected"
            return Verdict(result, majority=majority, consensus=consensus, cast=chosen)
        if case.draws is None:
            return Verdict("tied", majority=majority, consensus=consensus)
        adopted = first_drawn(case.draws, (FOR, AGAINST)) == FOR
        return Verdict(
            "adopted" if adopted else "rejected", majority=majority, consensus=consensus, lot=case.draws
        )
    return Verdict("rejected", majority=majority, consensus=consensus)


def _choice(case: Case) -> Verdict:
    """One option: the leader by votes, or the winner of a count."""
    reading = case.reading
    asked = case.standard.asks_majority and case.method.majority != "none"
    majority = case.majority() if asked else None
    if case.tally.count is None:
        leaders, lot, tally = reading.leaders or (), None, None
    else:
        leaders, lot, tally = _counted_leaders(case)
        if lot is not None and asked and tally is not None:
            drawn = case.method.read(tally, case.asked)
            majority = case.standard.majority(drawn, case.scale)
    leaders = tuple(one for one in leaders if case.method.backed(one, case.tally))
    if not leaders:
        return Verdict("rejected", majority=majority)
    reached = majority is None or majority.met
    if len(leaders) == 1:
        winner = leaders[0]
        if not reached:
            return Verdict("rejected", majority=majority, lot=lot, tally=tally)
        return _taken(case, winner, majority, lot=lot, tally=tally)
    if not reached and not (majority is not None and majority.level) and case.tally.count is None:
        return Verdict("rejected", tied=leaders, majority=majority)
    if case.tie == "rejected":
        return Verdict("rejected", tied=leaders, majority=majority)
    if case.draws is not None:
        return _taken(case, first_drawn(case.draws, leaders), majority, lot=case.draws, tied=leaders)
    chosen = case.chosen(leaders) if case.tally.count is None else None
    if chosen is not None:
        return _taken(case, chosen, majority, lot=None, tied=leaders, cast=chosen)
    return Verdict("tied", tied=leaders, majority=majority)


def castable(method: Method[Any], seats: int, verdict: Verdict, tally: Tally) -> tuple[str, ...]:
    """Between what a casting vote may choose once a vote is tied: for or against, or the options that are level. None
    where a count in stages, several seats or a budget is level: there is no single choice that would settle it."""
    if verdict.result != "tied":
        return ()
    if method.kind == "question":
        return (FOR, AGAINST)
    return verdict.tied if method.kind == "choice" and seats == 1 and tally.count is None else ()


def _counted_leaders(case: Case) -> tuple[tuple[str, ...], str | None, Tally | None]:
    """The winner of a count, or those whose open tie stopped it; drawn by lot where that is the rule."""
    count = case.tally.count
    if count is None or count.complete:
        return (count.elected if count else ()), None, None
    if case.draws is not None:
        drawn = case.recount(case.draws)
        return (drawn.count.elected if drawn.count else ()), case.draws, drawn
    return open_tie(count), None, None


def _taken(
    case: Case,
    winner: str,
    majority: MajorityResult | None,
    *,
    lot: str | None,
    tied: tuple[str, ...] = (),
    tally: Tally | None = None,
    cast: str | None = None,
) -> Verdict:
    """Adopted, unless none of these won."""
    found = Verdict("adopted", tied=tied, majority=majority, lot=lot, tally=tally, cast=cast)
    if winner == case.none:
        return replace(found, result="rejected", emptied=(winner,))
    return replace(found, winners=(winner,))


def _election(case: Case) -> Verdict:
    """Several seats, or people elected. Those elected before a tie that nothing settles stand."""
    tally, lot = case.tally, None
    count = tally.count
    if count is None:
        return Verdict("rejected")
    tied: tuple[str, ...] = ()
    if not count.complete:
        tied = tuple(one for one in open_tie(count) if case.method.backed(one, tally))
        if tied and case.draws is not None:
            tally, lot, tied = case.recount(case.draws), case.draws, ()
            count = tally.count or count
    elected = tuple(one for one in count.elected if case.method.backed(one, tally))
    emptied = tuple(one for one in elected if one == case.none)
    winners = tuple(one for one in elected if one != case.none)
    settled = not tied or case.tie == "rejected"
    result: Result = "tied" if not settled else "elected" if winners else "rejected"
    return Verdict(
        result,
        winners=winners,
        tied=tied,
        lot=lot,
        emptied=emptied,
        tally=tally if lot is not None else None,
    )


def open_tie(count: CountResult) -> tuple[str, ...]:
    """Those whose election hangs on the tie that stopped the count, in ballot order."""
    return count.contenders


def _budget(case: Case) -> Verdict:
    """What the money buys. Projects are level where their order would change it; what is safe of them stands."""
    tally, lot = case.tally, None
    if tally.count is None:
        return Verdict("rejected")
    tied = tuple(one for one in case.level(tally.count) if case.method.backed(one, tally))
    if tied and case.draws is not None:
        tally, lot, tied = case.recount(case.draws), case.draws, ()
    if tied and case.tie != "rejected":
        return Verdict("tied", tied=tied)
    funded = tally.count.elected if tally.count else ()
    winners = tuple(one for one in funded if one not in tied and case.method.backed(one, tally))
    return Verdict(
        "adopted" if winners else "rejected",
        winners=winners,
        tied=tied,
        lot=lot,
        tally=tally if lot is not None else None,
    )
