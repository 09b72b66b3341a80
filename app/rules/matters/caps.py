"""Classes whose votes the bylaws cap: which they are among a cooperative's own, and what their ballots say."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from app.rules.bylaws.schema import Bylaws
from app.rules.bylaws.words import LANGUAGES, say_name
from app.rules.method import Choice
from app.rules.ruling import Capped


def class_code(name: str, codes: Iterable[str]) -> str | None:
    """The class that bylaws mean by a class of this name, in any language; none where they mean no such class."""
    wanted = " ".join(name.casefold().replace("_", " ").split())
    for code in codes:
        names = {code.replace("_", " "), *(say_name(language, code) for language in LANGUAGES)}
        if wanted in {one.casefold() for one in names}:
            return code
    return None


def capped_ballots(
    bylaws: Bylaws,
    classes: Mapping[str, Collection[str]],
    *,
    voted: Collection[str],
    ballots: Mapping[str, Choice] | None,
    votes: Mapping[str, int] | None = None,
) -> tuple[Capped, ...]:
    """What the classes under each cap cast.

    Args:
        classes: by class, who is entitled.
        voted: who took part.
        ballots: by voter what they chose; None where that is secret, so that only their number is known.
        votes: of voters who have other than one.
    """
    found: list[Capped] = []
    for entry in bylaws.class_caps:
        cap = entry.value
        if cap is None or cap.what != "votes":
            continue
        members = {one for name in cap.classes for one in classes.get(name, ())} & set(voted)
        if not members:
            continue
        if ballots is None:
            found.append(Capped(cap=cap, ballots={}, unknown=len(members)))
            continue
        grouped: dict[Choice, int] = {}
        for one in sorted(members):
            number = 1 if votes is None else votes.get(one, 1)
            grouped[ballots[one]] = grouped.get(ballots[one], 0) + number
        found.append(Capped(cap=cap, ballots=grouped))
    return tuple(found)


def unsettled_cap(bylaws: Bylaws, present: Sequence[str]) -> str | None:
    """The path of a cap on one of these classes of which the bylaws don't say what the fraction is taken of."""
    for place, entry in enumerate(bylaws.class_caps):
        cap = entry.value
        if cap is not None and cap.what == "votes" and cap.of is None and set(cap.classes) & set(present):
            return f"class_caps.{place}.of"
    return None
