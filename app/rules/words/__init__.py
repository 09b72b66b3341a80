"""The arithmetic in plain sentences, in every language there is a module for.

A language is one file in languages/ with a LANGUAGE; nothing else names it. Whole clauses are
templates, so that a language may order its words as it must; numbers pick their grammatical form.
"""

from dataclasses import dataclass
from fractions import Fraction
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

from app.rules.exact import write_fraction
from app.rules.here import Here, People
from app.rules.majority import MajorityResult
from app.rules.method import Reading
from app.rules.quorum import QuorumResult
from app.rules.words import languages
from app.rules.words.language import Language


def _find() -> dict[str, Language]:
    found: dict[str, Language] = {}
    for module in sorted(entry.name for entry in iter_modules(languages.__path__)):
        language = import_module(f"{languages.__name__}.{module}").LANGUAGE
        if not isinstance(language, Language):
            raise TypeError(f"{module}.LANGUAGE is no Language")
        found[language.code] = language
    return found


LANGUAGES = _find()
Number = int | Fraction


@dataclass(frozen=True)
class Facts:
    """All that the sentences say. `labels` are those of the leading options, in ballot order.

    `here`: of a vote in a meeting. `people`: of one from afar where they have other than one vote. `by_votes`: its quorum counts votes and not people.
    """

    result: str
    electors: int
    voted: int
    quorum: QuorumResult | None
    majority: MajorityResult | None
    reading: Reading
    labels: tuple[str, ...]
    here: Here | None = None
    people: People | None = None
    by_votes: bool = False


def presence(language: Language, facts: Facts, here: Here) -> tuple[str, ...]:
    """In a meeting: how many are here, or were as it opened, how many were needed; and how many voted."""
    numbers, quorum = here.now, facts.quorum
    forms = language.here
    if quorum is not None and here.at_opening is not None:
        numbers, forms = here.at_opening, language.were_here
    base: Literal["members", "votes"] = "votes" if facts.by_votes else "members"
    everyone = language.form(language.all_votes if facts.by_votes else language.members, numbers.all(base))
    shown = numbers.here(base) if quorum is None else quorum.voted
    first = language.turnout_sentence.format(
        turnout=language.form(forms, shown, members=everyone),
        needed=language.form(language.quorum, quorum.needed) if quorum else language.quorum_not_set,
    )
    cast = language.cast_here if here.weighted else language.voted_here
    said = first, language.form(cast, facts.voted, here=language.number(here.votes))
    if here.with_board is None:
        return said
    return *said, language.form(language.with_board[here.with_board.position], here.with_board.people)


def turnout(language: Language, facts: Facts) -> tuple[str, ...]:
    """How many voted, and how many were needed; where members have other than one vote, of people and of votes."""
    people = facts.people or People(electors=facts.electors, voted=facts.voted)
    members = language.form(language.members, people.electors)
    needed = language.form(language.quorum, facts.quorum.needed) if facts.quorum else language.quorum_not_set
    said = language.form(language.turnout, people.voted, members=members)
    if facts.people is None:
        return (language.turnout_sentence.format(turnout=said, needed=needed),)
    votes = language.form(language.cast, facts.voted, votes=language.form(language.all_votes, facts.electors))
    first, second = (votes, said) if facts.by_votes else (said, votes)
    return (
        language.turnout_sentence.format(turnout=first, needed=needed),
        language.statement.format(said=second),
    )


def decision(language: Language, facts: Facts) -> tuple[str, ...]:
    """What the votes come to by a majority, or between options by most votes; and the blocks among them."""
    said = language.decision.format(
        counts=_counts(language, facts),
        threshold=_threshold(language, facts),
        verdict=language.verdicts[facts.result],
    )
    if facts.reading.blocks:
        return said, language.form(language.blocks, facts.reading.blocks)
    return (said,)


def yes_or_no(language: Language, in_favour: Number, against: Number, abstaining: Number) -> str:
    """The votes for and against a question."""
    return language.yes_or_no.format(
        in_favour=language.form(language.in_favour, in_favour),
        against=language.form(language.against, against),
        abstaining=language.form(language.abstaining, abstaining),
    )


def _counts(language: Language, facts: Facts) -> str:
    """The votes for and against, or the leading options with theirs."""
    reading = facts.majority or facts.reading
    in_favour, against, abstaining = reading.in_favour, reading.against, reading.abstaining
    if facts.reading.leaders is None:
        return yes_or_no(language, in_favour, against, abstaining)
    template = (language.no_leader, language.leader, language.level)[min(len(facts.labels), 2)]
    return template.format(
        label=language.comma.join(language.quote(label) for label in facts.labels),
        votes=language.form(language.votes, in_favour),
        without=language.form(language.without, against),
        abstentions=language.form(language.abstentions, abstaining),
    )


def _threshold(language: Language, facts: Facts) -> str:
    """What would have carried; or why nothing could."""
    majority = facts.majority
    if facts.result == "inquorate":
        if facts.people is not None and facts.by_votes:
            return language.too_few_votes
        return language.too_few if facts.here is None else language.too_few_here
    if majority is None:
        return language.most_votes_win
    if majority.base == 0:
        return language.nothing_counted
    counted_in = majority.base_name == "cast" and majority.abstentions == "counted"
    base_name: str = "cast_counted" if counted_in else majority.base_name
    if facts.here is not None and base_name == "present":
        base_name = "here_votes" if facts.here.weighted else "here"
    weighted = facts.people is not None or (facts.here is not None and facts.here.weighted)
    if base_name == "members" and weighted:
        base_name = "all_votes"
    if base_name == "present" and facts.people is not None:
        base_name = "cast_counted"
    base = language.form(language.bases[base_name], majority.base)
    fraction = write_fraction(majority.threshold)
    if fraction == "1/1":
        forms = language.all_of
    else:
        forms = language.more_than if majority.strict else language.at_least
    return language.form(
        forms, majority.needed, base=base, fraction=language.fractions.get(fraction, fraction)
    )
