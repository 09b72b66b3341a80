"""The demo's assemblies: one behind them with sealed minutes, one open now, one to come; and again days later."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from fastapi import FastAPI
from sqlalchemy import select

from app.accounts.demo import DEMO_PASSWORD, DEMO_PEOPLE
from app.assemblies.minutes_models import MinutesRecord
from app.assemblies.models import AgendaItem, Meeting, MeetingNotice, Proxy
from app.assemblies.presence import presence_out
from app.cooperatives.models import Cooperative
from app.core.clock import now
from app.core.db import new_session
from app.decisions.models import Poll
from app.decisions.register_models import RegisterEntry
from app.rules.record import verify_minutes
from app.seed import renew, seed
from app.seed.assembly import cast_of
from app.seed.bakery_assemblies import ANNUAL, HALF_YEAR, TONIGHT
from app.verify import verify_path
from tests.databases import migrated_database, using
from tests.world import Client, World

SLUG = "rising-tide-bakery"

NIGHTS = [
    datetime(2027, 3, 28, 1, 5, tzinfo=UTC),
    datetime(2027, 7, 14, 23, 1, tzinfo=UTC),
    datetime(2027, 10, 31, 0, 30, tzinfo=UTC),
    datetime(2027, 12, 31, 23, 59, tzinfo=UTC),
]


async def meetings_of(title: str) -> list[Meeting]:
    """The bakery's meetings of a title, the first made first."""
    async with new_session() as session:
        return list(
            await session.scalars(
                select(Meeting)
                .join(Cooperative, Cooperative.id == Meeting.cooperative_id)
                .where(Cooperative.slug == SLUG, Meeting.title == title)
                .order_by(Meeting.created_at)
            )
        )


async def only(title: str) -> Meeting:
    """The one meeting of a title."""
    (found,) = await meetings_of(title)
    return found


async def signed_in(world: World, name: str) -> Client:
    """A member of the bakery in the demo's own way."""
    client = world.client()
    email = f"{name}@risingtide.example"
    await client.ok("POST", "/sign-in", json={"email": email, "password": DEMO_PASSWORD})
    return client


async def test_one_is_behind_them_with_minutes_that_verify(
    demo: str, application: FastAPI, tmp_path: Path
) -> None:
    meeting = await only(HALF_YEAR.title)
    assert meeting.status == "closed"
    assert meeting.notice is not None
    assert meeting.notice["in_time"] is True
    async with new_session() as session:
        record = await session.get_one(MinutesRecord, meeting.id)
        assert verify_minutes(record.content.encode()).confirmed
        votes = list(await session.scalars(select(Poll).where(Poll.meeting_id == meeting.id)))
        entries = list(
            await session.scalars(
                select(RegisterEntry)
                .where(RegisterEntry.cooperative_id == meeting.cooperative_id)
                .order_by(RegisterEntry.number)
            )
        )
    assert sorted((one.outcome or {})["result"] for one in votes) == ["adopted", "adopted", "rejected"]
    moments = [one.written_at for one in entries]
    assert moments == sorted(moments), "the register was not written in the order of what happened"
    assert [one.kind for one in entries].count("minutes") == 1
    world = World(application)
    client = await signed_in(world, "idris")
    packed = await client.request("GET", f"/cooperatives/{SLUG}/decisions/export")
    assert packed.status_code == 200
    (tmp_path / "register.zip").write_bytes(packed.content)
    assert verify_path(tmp_path / "register.zip").confirmed
    told = await client.ok("GET", f"/meetings/{meeting.id}/minutes")
    blocks = [block for part in told["content"]["text"]["en"] for block in part["blocks"]]
    shown = "".join(block["html"] if "html" in block else str(block["lines"]) for block in blocks)
    assert "<strong>one per cent</strong>" in shown, "the text before the amendment"
    assert "**" not in shown
    await world.close()


async def test_one_is_open_with_its_quorum(demo: str) -> None:
    meeting = await only(TONIGHT.title)
    assert meeting.status == "open"
    async with new_session() as session:
        here = await presence_out(session, meeting)
    assert (here.present, here.represented, here.met) == (24, 2, True)


async def test_one_is_to_come_and_members_may_still_add_to_it(demo: str) -> None:
    meeting = await only(ANNUAL.title)
    assert meeting.status == "convened"
    async with new_session() as session:
        items = list(
            await session.scalars(
                select(AgendaItem).where(AgendaItem.meeting_id == meeting.id).order_by(AgendaItem.position)
            )
        )
        proxies = list(await session.scalars(select(Proxy).where(Proxy.meeting_id == meeting.id)))
        notices = list(
            await session.scalars(select(MeetingNotice).where(MeetingNotice.meeting_id == meeting.id))
        )
    assert [one.status for one in items] == ["waiting", "waiting", "waiting", "proposed"]
    assert {one.how for one in proxies} == {"online", "paper"}
    assert {one.channel for one in notices} == {"mail", "app", "paper"}
    assert sum(one.bounced_at is not None for one in notices) == 1
    assert all(one.sent_at is not None for one in notices)


async def open_a_vote(chair: Client, meeting_id: UUID) -> str:
    """Who chairs opens a vote on the current item."""
    items = (await chair.ok("GET", f"/meetings/{meeting_id}"))["items"]
    (current,) = [one for one in items if one["status"] == "current"]
    return str((await chair.ok("POST", f"/items/{current['id']}/polls", 201, json={}))["id"])


async def vote(voter: Client, poll_id: str) -> None:
    """Cast one's own ballot and those that were lent."""
    own, *lent = (await voter.ok("GET", f"/polls/{poll_id}/my-votes"))["votes"]
    assert [one["instruction"] for one in lent] == ["For. We need hands at night."]
    body = {"choice": {"position": "agree"}}
    await voter.ok("PUT", f"/polls/{poll_id}/ballot", json=body)
    assert own["receipt"] is None
    for one in lent:
        await voter.ok("PUT", f"/polls/{poll_id}/electors/{one['membership_id']}/ballot", json=body)


async def test_a_newcomer_takes_part_and_comes_back_days_later(database: str, application: FastAPI) -> None:
    async with using(migrated_database(database, "demo_played")):
        assert await seed()
        assert await renew() == []
        first, past, annual = [await only(one.title) for one in (TONIGHT, HALF_YEAR, ANNUAL)]
        world = World(application)
        chair, dan = await signed_in(world, "tess"), await signed_in(world, "dan")
        await dan.ok("POST", f"/meetings/{first.id}/check-in", json={"confirmed": ["identity"]})
        poll_id = await open_a_vote(chair, first.id)
        await vote(dan, poll_id)
        items = (await dan.ok("GET", f"/meetings/{annual.id}"))["items"]
        (wanted,) = [one for one in items if one["status"] == "proposed"]
        await dan.ok("PUT", f"/items/{wanted['id']}/backing")
        items = (await dan.ok("GET", f"/meetings/{annual.id}"))["items"]
        assert {one["status"] for one in items} == {"waiting"}

        later = now() + timedelta(days=7)
        said: list[str] = []
        assert await renew(said.append, at=later) == [], "a vote is open: nobody closes it"
        assert "stays as it is" in said[0]
        closed = await chair.ok("POST", f"/polls/{poll_id}/close")
        assert closed["outcome"]["tally"]["counts"]["agree"] == 2
        assert await renew(at=later) == ["open"]
        kept, new = await meetings_of(TONIGHT.title)
        assert (kept.id, kept.status, new.status) == (first.id, "closed", "open")
        for at in NIGHTS:
            said = []
            assert await renew(said.append, at=at) == ["open", "annual"], said
            assert [one.status for one in await meetings_of(TONIGHT.title)] == ["closed", "open"]
            assert (await only(ANNUAL.title)).status == "convened"
        assert (await only(HALF_YEAR.title)).id == past.id
        await world.close()


async def test_who_chairs_is_among_those_who_are_listed(demo: str) -> None:
    async with new_session() as session:
        cast = await cast_of(session, SLUG)
    chair = cast.key_of((await only(TONIGHT.title)).chair_id)
    (listed,) = [one for one in DEMO_PEOPLE if one.email == f"{chair}@risingtide.example"]
    assert "chairs" in listed.also
    assert all("chairs" not in one.also for one in DEMO_PEOPLE if one is not listed)
