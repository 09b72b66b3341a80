"""Ballots that name some of the options, each once; none abstains."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from app.rules.counting import Approvals
from app.rules.errors import BallotError
from app.rules.method import Choice, known_option, read_ballot
from app.rules.schema import MAX_OPTIONS, OptionId, Settings


class ApprovalChoice(Choice):
    """The options approved, in ballot order whatever order they were sent in; none to abstain."""

    options: Annotated[tuple[OptionId, ...], Field(max_length=MAX_OPTIONS)]


def parse_options(choice: object, settings: Settings) -> ApprovalChoice:
    """{"options": [ids]}, each at most once, no more than the settings allow."""
    ballot = read_ballot(ApprovalChoice, choice)
    seen: set[str] = set()
    for place, option in enumerate(ballot.options):
        known_option(option, f"options.{place}", settings)
        if option in seen:
            raise BallotError(
                "repeated_option",
                f"options.{place}",
                "An option can be approved only once.",
                {"option": option},
            )
        seen.add(option)
    most = settings.given.most
    if most is not None and len(ballot.options) > most:
        raise BallotError(
            "too_many_chosen", "options", f"A ballot may name at most {most} options.", {"most": most}
        )
    return ApprovalChoice(options=tuple(sorted(ballot.options, key=settings.positions.__getitem__)))


def contest(ballots: Mapping[ApprovalChoice, int], settings: Settings) -> Approvals:
    """The ballots that name something, as app.rules.counting takes them; candidates are option ids."""
    places = settings.positions
    return Approvals(
        names=settings.ids,
        seats=settings.given.seats,
        ballots={
            tuple(places[option] for option in choice.options): number
            for choice, number in ballots.items()
            if choice.options and number
        },
    )
