"""The head goes out to who holds it, and reviews are reminded of, each when it is time and once."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import update

from app.core.db import new_session
from app.decisions.register_mails import remind_of_reviews, send_heads
from app.decisions.register_models import Decision, HeadMails
from tests.cooperatives.helpers import mails_to
from tests.decisions.helpers import make_circle
from tests.decisions.test_register import decided
from tests.world import Coop, World, unique


async def ago(coop: Coop, **time: float) -> None:
    """Let the last mail of the head be this old."""
    async with new_session() as session:
        await session.execute(
            update(HeadMails)
            .where(HeadMails.cooperative_id == coop.id)
            .values(sent_at=datetime.now(UTC) - timedelta(**time))
        )


async def due(decision: dict[str, Any], days: int) -> None:
    """Let a decision's review be due in so many days."""
    async with new_session() as session:
        await session.execute(
            update(Decision)
            .where(Decision.id == UUID(decision["id"]))
            .values(review_on=datetime.now(UTC).date() + timedelta(days=days))
        )


async def test_the_head_goes_out_after_a_decision_and_every_week(world: World) -> None:
    coop = await world.coop()
    address = f"{unique('notary')}@example.org"
    path = f"{coop.path}/decisions/head-mails"
    await coop.secretary.client.refused("PUT", path, 403, "admins_only", json={"addresses": [address]})
    for wrong in (["no address"], [address] * 21, [f"{'x' * 300}@example.org"]):
        await coop.admin.client.refused("PUT", path, 422, "invalid", json={"addresses": wrong})
    set_ = await coop.admin.client.ok("PUT", path, json={"addresses": [address, address.upper()]})
    assert set_ == {"addresses": [address], "sent_at": None, "sent_number": None}

    async def sent() -> int:
        await send_heads(timestamp=0)
        await world.run_jobs()
        return len(mails_to(address))

    assert await sent() == 0  # there is nothing to hold yet
    decision = await decided(coop)
    assert await sent() == 1
    assert decision["hash"] in mails_to(address)[0]
    assert await sent() == 1
    await decided(coop)
    assert await sent() == 1  # at most once a day
    await ago(coop, hours=25)
    assert await sent() == 2
    await ago(coop, days=6)
    assert await sent() == 2  # nothing new
    await ago(coop, days=8)
    assert await sent() == 3
    assert (await coop.member.client.ok("GET", path))["sent_number"] == 2
    await coop.admin.client.ok("PUT", path, json={"addresses": []})
    await ago(coop, days=8)
    assert await sent() == 3


async def test_who_looks_after_a_decision_is_reminded_once_of_its_review(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop, title="The oven <b>now</b>")

    async def reminded() -> list[int]:
        await remind_of_reviews(timestamp=0)
        await world.run_jobs()
        people = (coop.member, coop.secretary, coop.admin, coop.other_member)
        return [sum("is to be reviewed on" in mail for mail in mails_to(one.email)) for one in people]

    await due(decision, 10)
    assert await reminded() == [0, 0, 0, 0]
    home = await coop.member.client.ok("GET", f"{coop.path}/home")
    assert [one["id"] for one in home["to_review"]] == [decision["id"]]
    await due(decision, 0)
    assert await reminded() == [1, 1, 0, 0]
    assert await reminded() == [1, 1, 0, 0]
    mail = mails_to(coop.member.email)[-1]
    assert f"/c/{coop.slug}/decisions/{decision['id']}" in mail
    await coop.member.client.ok("PATCH", f"/decisions/{decision['id']}", json={"review_on": "2020-01-01"})
    assert await reminded() == [2, 2, 0, 0]
    await coop.member.client.ok("PATCH", f"/decisions/{decision['id']}", json={"review_on": None})
    assert (await coop.member.client.ok("GET", f"{coop.path}/home"))["to_review"] == []
    assert await reminded() == [2, 2, 0, 0]


async def test_a_closed_circles_review_is_told_to_nobody_outside(world: World) -> None:
    coop = await world.coop()
    shut = await make_circle(coop, coop.member, coop.admin, closed=True)
    within = {"kind": "circle", "circle_id": str(shut)}
    decision = await decided(coop, title="Wages of two", electorate=within)
    await due(decision, 0)
    await remind_of_reviews(timestamp=0)
    await world.run_jobs()
    told = {one.name for one in coop.everyone if any("Wages of two" in mail for mail in mails_to(one.email))}
    assert told == {coop.member.name, coop.admin.name}
