"""A hall of members who vote in secret, each signed in."""

import random
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.core.db import new_session
from tests.decisions.helpers import agreement, choosing, make_poll
from tests.world import Coop, Persona, World

MIXED = ["agree", "agree", "disagree", "abstain", "agree", "disagree"]


def secretly(**changes: Any) -> dict[str, Any]:
    """A secret poll that opens at once."""
    return agreement(**{"secret": True, "reasons": "off", "results": "after_close", **changes})


def ranking(*labels: str, **changes: Any) -> dict[str, Any]:
    """A secret poll by ranking."""
    return choosing(
        *labels,
        method="borda",
        **{"secret": True, "reasons": "off", "results": "after_close", "early_close": True, **changes},
    )


@dataclass
class Hall:
    """A cooperative with many plain members."""

    coop: Coop
    voters: list[Persona]


async def hall(world: World, number: int) -> Hall:
    """A cooperative with so many plain members beside those in every role."""
    coop = await world.coop()
    return Hall(coop, [await world.join(coop.id, name=f"Voter {n}") for n in range(number)])


async def cast(persona: Persona, poll: dict[str, Any], choice: dict[str, Any]) -> int:
    """Vote; the status of the answer."""
    answer = await persona.client.put(f"/polls/{poll['id']}/ballot", json={"choice": choice})
    return answer.status_code


async def six_votes(world: World, **changes: Any) -> tuple[Hall, dict[str, Any]]:
    """An open secret poll in which six have voted as in MIXED."""
    made = await hall(world, 6)
    poll = await make_poll(made.coop, secretly(early_close=True, **changes))
    for persona, position in zip(made.voters, MIXED, strict=True):
        assert await cast(persona, poll, {"position": position}) == 200
    return made, poll


async def rows(statement: str, poll: dict[str, Any] | UUID) -> list[Any]:
    """What a SELECT with :id finds."""
    poll_id = poll if isinstance(poll, UUID) else UUID(poll["id"])
    async with new_session() as session:
        return list((await session.execute(text(statement), {"id": poll_id})).all())


def different_rankings(options: list[str], number: int, chance: random.Random) -> list[list[list[str]]]:
    """So many rankings of all options, no two alike."""
    found: dict[tuple[str, ...], None] = {}
    while len(found) < number:
        found[tuple(chance.sample(options, len(options)))] = None
    return [[[one] for one in order] for order in found]
