"""Counting a record's ballots again, from nothing but the record."""

from typing import Any

from app.rules.errors import BallotError, RulesError
from app.rules.matters.caps import capped_ballots
from app.rules.method import Choice
from app.rules.outcome import Outcome, decide, parse_choice
from app.rules.record.canonical import canonical
from app.rules.record.meeting import hands_of, here_of, people_of, unequal, votes_here, votes_of
from app.rules.record.schema import HandBallots, NamedBallots, Record, RecordQuestion
from app.rules.record.verdict import Wrong
from app.rules.ruling import Capped, Law


def law_of(record: Record) -> Law | None:
    """The bylaws that judge it; none where its own rules do."""
    return record.law.ruling.law(record.law.bylaws) if record.law.ruling else None


def stored_choice(
    asked: RecordQuestion, choice: dict[str, Any], path: str, read: dict[str, Choice]
) -> Choice:
    """What a ballot says, as the method reads it.

    Args:
        read: choices that were read before, by their canonical text; this one is added.

    Raises Wrong `ballot_invalid`: it breaks a rule of the method, or is written otherwise than ballots are kept.
    """
    key = canonical(choice)
    if key not in read:
        try:
            told = parse_choice(asked.method, asked.settings, asked.options, choice)
        except BallotError as error:
            place = f"{path}.{error.field}" if error.field else path
            raise Wrong("ballot_invalid", f"This is no valid ballot: {error.message}", place) from None
        if canonical(told.model_dump(mode="json")) != key:
            raise Wrong("ballot_invalid", "This ballot is not written as ballots are stored.", path)
        read[key] = told
    return read[key]


def grouped(record: Record) -> dict[Choice, int]:
    """The ballots as counting takes them: by votes, where electors have other than one.

    Raises Wrong `ballot_invalid` naming the first ballot that breaks a rule of the method.
    """
    ballots = record.ballots
    if ballots is None:
        return {}
    if isinstance(ballots, HandBallots):
        return hands_of(record, ballots)
    if isinstance(ballots, NamedBallots):
        rows = [
            (line.choice, votes_of(record, line.pseudonym), f"$.record.ballots.lines[{n}].choice")
            for n, line in enumerate(ballots.lines)
        ]
    else:
        rows = [
            (group.choice, group.ballots, f"$.record.ballots.groups[{n}].choice")
            for n, group in enumerate(ballots.groups)
        ]
    read: dict[str, Choice] = {}
    found: dict[Choice, int] = {}
    asked = record.question
    for choice, number, path in rows:
        told = stored_choice(asked, choice, path, read)
        found[told] = found.get(told, 0) + number
    return found


def capped(record: Record) -> tuple[Capped, ...]:
    """What the classes under a cap cast; of a secret vote only how many they were."""
    bylaws, ballots = record.law.bylaws, record.ballots
    if bylaws is None or ballots is None or not record.classes:
        return ()
    lines = None
    if isinstance(ballots, NamedBallots):
        asked = record.question
        lines = {
            line.pseudonym: parse_choice(asked.method, asked.settings, asked.options, line.choice)
            for line in ballots.lines
        }
    voted = record.electorate if isinstance(ballots, HandBallots) else record.roll or ()
    return capped_ballots(bylaws, record.classes, voted=voted, ballots=lines, votes=unequal(record))


def cast_of(record: Record) -> str | None:
    """What the chair's casting vote chose; none where it left the vote tied, or there was no such vote."""
    casting = record.casting_vote
    return None if casting is None or casting.vote == "none" else casting.vote


def recount(record: Record) -> Outcome:
    """The outcome that the record's ballots and rules give. Raises Wrong when they give none."""
    asked = record.question
    try:
        return decide(
            asked.method,
            asked.settings,
            asked.options,
            grouped(record),
            votes_here(record),
            record.law.rules,
            law=law_of(record),
            seed=asked.seed,
            capped=capped(record),
            here=here_of(record),
            people=people_of(record),
            cast=cast_of(record),
        )
    except RulesError as error:
        if error.code == "nothing_level":
            raise Wrong("casting_vote", error.message, "$.record.casting_vote.vote") from None
        raise Wrong("rules_refuse", f"The rules can't judge this: {error.message}", "$.record.law") from None
    except ValueError as error:
        raise Wrong("rules_refuse", f"This can't be counted: {error}", "$.record.ballots") from None
