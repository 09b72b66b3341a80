"""Polls on matters over HTTP: what is filled in, what may be changed, who may vote, and when it may open."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text, update

from app.cooperatives.models import Membership
from app.core.db import new_session
from app.decisions.jobs import sweep_polls
from tests.cooperatives.test_bylaws import ROUNDING, draft
from tests.decisions.helpers import (
    database_moment,
    end_time,
    make_class,
    moment,
    opening_time,
    vote,
    wire,
)
from tests.world import Coop, Persona, World

MADRID = ZoneInfo("Europe/Madrid")


async def settled(world: World, country: str = "AR", *changes: dict[str, Any]) -> Coop:
    """A cooperative whose bylaws leave nothing open that a vote needs."""
    coop = await world.coop(country=country)
    wanted = [*([ROUNDING] if country == "AR" else []), *changes]
    if wanted:
        made = await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts", 201, json=draft(*wanted))
        number = made["version"]["version"]
        await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts/{number}/adopt-as-statutes")
    return coop


def asks(matter: str, **more: Any) -> dict[str, Any]:
    """A poll on a matter that leaves everything to it."""
    return {"title": "What do we decide?", "matter": matter, **more}


async def made(coop: Coop, matter: str, by: Persona | None = None, **more: Any) -> dict[str, Any]:
    """A poll on a matter."""
    found: dict[str, Any] = await (by or coop.member).client.ok(
        "POST", f"{coop.path}/polls", 201, json=asks(matter, **more)
    )
    return found


async def refused(coop: Coop, matter: str, by: Persona | None = None, **more: Any) -> dict[str, str]:
    """The one field that a poll on a matter is refused for."""
    problem = await (by or coop.member).client.refused(
        "POST", f"{coop.path}/polls", 422, "invalid", json=asks(matter, **more)
    )
    [fault] = problem["fields"]
    found: dict[str, str] = fault
    return found


async def opened(coop: Coop, poll: dict[str, Any]) -> dict[str, Any]:
    """A scheduled poll after its opening time has come."""
    await opening_time(poll)
    await sweep_polls(timestamp=0)
    found: dict[str, Any] = await coop.admin.client.ok("GET", f"/polls/{poll['id']}")
    return found


async def closed(coop: Coop, poll: dict[str, Any]) -> dict[str, Any]:
    """An open poll after its time is over."""
    await end_time(poll)
    await sweep_polls(timestamp=0)
    found: dict[str, Any] = await coop.admin.client.ok("GET", f"/polls/{poll['id']}")
    return found


async def office(coop: Coop, name: str, *people: Persona) -> str:
    """A circle that holds an office, with these members."""
    made_circle = await coop.admin.client.ok(
        "POST", f"{coop.path}/circles", 201, json={"name": name, "office": name}
    )
    circle = str(made_circle["id"])
    for one in people:
        await coop.admin.client.ok("PUT", f"/circles/{circle}/members/{one.member}", 204)
    if coop.admin not in people:
        await coop.admin.client.ok("DELETE", f"/circles/{circle}/members/{coop.admin.member}", 204)
    return circle


async def electors(coop: Coop, poll: dict[str, Any]) -> set[str]:
    """Who is entitled to vote."""
    listed = await coop.admin.client.ok("GET", f"/polls/{poll['id']}/electors?limit=100")
    return {one["membership_id"] for one in listed["items"]}


def today() -> date:
    """The day in the test cooperatives' time zone."""
    return datetime.now(UTC).astimezone(MADRID).date()


async def test_a_matter_fills_everything_in(world: World) -> None:
    coop = await settled(world)
    poll = await made(coop, "approve_accounts")
    assert (poll["method"], poll["status"], poll["call"]) == ("agreement", "scheduled", 1)
    ruling = poll["ruling"]
    assert (ruling["kind"], ruling["calls"], ruling["version"]) == ("ordinary", 2, 2)
    assert ruling["matter_name"] == {"en": "Approve the accounts", "es": "Aprobar las cuentas"}
    assert ruling["recused_roles"] == ["board", "syndic", "manager", "auditor"]
    assert any("Ley 20.337 art. 54" in sentence for sentence in ruling["words"]["en"])
    assert poll["rules"]["majority"]["base"] == "present"
    assert poll["electorate"]["kind"] == "all"
    opens = await database_moment()
    day = opens.astimezone(MADRID).date() + timedelta(days=16)
    assert datetime.fromisoformat(poll["opens_at"]).astimezone(MADRID).date() == day
    apart = datetime.fromisoformat(poll["closes_at"]) - datetime.fromisoformat(poll["opens_at"])
    assert apart == timedelta(hours=72)


async def test_an_unknown_matter_and_a_field_that_is_the_matters_are_refused(world: World) -> None:
    coop = await settled(world)
    assert (await refused(coop, "golf"))["code"] == "unknown_matter"
    class_id = str(await make_class(coop))
    fault = await refused(coop, "approve_accounts", electorate={"kind": "classes", "class_ids": [class_id]})
    assert (fault["field"], fault["code"]) == ("electorate", "set_by_matter")
    assert (await refused(coop, "rota"))["code"] == "unknown_matter"  # not a recovered business
    assert (await refused(coop, "approve_accounts", adopts_version=2))["code"] == "not_for_this_matter"


@pytest.mark.parametrize(
    ("country", "days", "clear", "article"), [("AR", 15, True, "Ley 20.337"), ("ES", 15, True, "Ley 27/1999")]
)
async def test_notice_is_counted_in_the_cooperatives_days(
    world: World, country: str, days: int, clear: bool, article: str
) -> None:
    coop = await settled(world, country)
    at = (await database_moment()).astimezone(MADRID)
    first = at + timedelta(days=days + (1 if clear else 0))
    early = wire(first - timedelta(days=1))
    fault = await refused(coop, "ordinary_business", opens_at=early, closes_at=moment(days=30))
    assert (fault["field"], fault["code"]) == ("opens_at", "notice_too_short")
    assert article in fault["message"]
    assert first.date().isoformat() in fault["message"]
    poll = await made(coop, "ordinary_business", opens_at=wire(first), closes_at=moment(days=30))
    assert poll["status"] == "scheduled"
    title = {"title": "And what else?", "opens_at": early}
    await coop.member.client.refused("PATCH", f"/polls/{poll['id']}", 422, "invalid", json=title)


async def test_notice_can_be_too_long(world: World) -> None:
    coop = await settled(world, "ES")
    at = await database_moment()
    poll = await made(
        coop,
        "ordinary_business",
        opens_at=wire(at + timedelta(days=60)),
        closes_at=wire(at + timedelta(days=65)),
    )
    assert poll["ruling"]["notice_days"] == 15
    fault = await refused(
        coop,
        "ordinary_business",
        opens_at=wire(at + timedelta(days=61)),
        closes_at=wire(at + timedelta(days=65)),
    )
    assert fault["code"] == "notice_too_long"


async def test_what_is_changed_after_the_notice_needs_notice_again(world: World) -> None:
    coop = await settled(world)
    poll = await made(coop, "ordinary_business")
    path = f"/polls/{poll['id']}"
    async with new_session() as session:  # the notice was given ten days ago
        await session.execute(
            text(
                "UPDATE poll SET opens_at = opens_at - interval '10 days', closes_at = closes_at - interval "
                "'10 days', ruling = jsonb_set(ruling, '{notice_from}', to_jsonb(now() - interval '10 days')) "
                "WHERE id = :id"
            ),
            {"id": UUID(poll["id"])},
        )
    later = await coop.member.client.ok("PATCH", path, json={"early_close": True})
    assert later["early_close"] is True
    problem = await coop.member.client.refused(
        "PATCH", path, 422, "invalid", json={"title": "Something else?"}
    )
    assert problem["fields"][0]["code"] == "notice_too_short"


async def test_what_the_bylaws_leave_open_has_to_be_settled_first(world: World) -> None:
    coop = await world.coop(country="AR")
    fault = await refused(coop, "ordinary_business")
    assert (fault["field"], fault["code"]) == ("matter", "matter_unsettled")
    assert "calls.ordinary.1.quorum.rounding" in fault["message"]
    free = await made(coop, "opinion_poll", method="gradients")
    assert free["status"] == "open"


async def test_a_majority_is_raised_for_one_vote_and_never_lowered(world: World) -> None:
    coop = await settled(world, "ES")
    two_thirds = {"fraction": "2/3", "strict": False, "base": "cast", "abstentions": "excluded"}
    third = {**two_thirds, "fraction": "1/3"}
    for asked, code in ((third, "only_raised"), ({**two_thirds, "fraction": "1/2"}, "only_raised")):
        fault = await refused(coop, "ordinary_business", rules={"majority": asked})
        assert (fault["field"], fault["code"]) == ("rules.majority", f"matter_{code}_by_article")
        assert "Ley 27/1999" in fault["message"]
    fault = await refused(coop, "ordinary_business", rules={"majority": two_thirds})
    assert (fault["field"], fault["code"]) == (
        "changes_reason.rules.majority",
        "matter_change_reason_needed",
    )
    why = {"rules.majority": "It binds us for ten years."}
    poll = await made(coop, "ordinary_business", rules={"majority": two_thirds}, changes_reason=why)
    [change] = poll["ruling"]["changes"]
    assert (change["field"], change["reason"]) == ("rules.majority", why["rules.majority"])
    assert change["member_id"] == coop.member.member
    assert change["before"]["fraction"] == "1/2"
    again = await coop.facilitator.client.ok("PATCH", f"/polls/{poll['id']}", json={"extension": False})
    assert again["ruling"]["changes"] == [change]
    await opened(coop, poll)
    for persona, position in (
        (coop.admin, "agree"),
        (coop.secretary, "agree"),
        (coop.member, "agree"),
        (coop.facilitator, "disagree"),
        (coop.other_member, "disagree"),
    ):
        await vote(persona, poll, position)
    after = await closed(coop, poll)
    assert after["outcome"]["result"] == "rejected"  # three of five are not two thirds
    assert after["outcome"]["majority"]["needed"] == 4


async def test_a_secret_matter_stays_secret_and_a_named_one_may_become_so(world: World) -> None:
    coop = await settled(world, "ES")
    candidates = ["Ane", "Beñat", "Cira", "Danel", "Edurne", "Fede"]
    fault = await refused(coop, "elect_board", secret=False, options=candidates)
    assert (fault["field"], fault["code"]) == ("secret", "matter_always_secret_by_article")
    assert "Ley 27/1999" in fault["message"]
    board = await made(coop, "elect_board", options=candidates)
    assert (board["secret"], board["ruling"]["secret_by"]) == (True, "bylaws")
    assert (board["method"], board["settings"]["seats"]) == ("stv_scottish", 5)
    assert (board["reasons"], board["results"]) == ("off", "after_close")
    assert (await refused(coop, "ordinary_business", secret=True))["code"] == "matter_change_reason_needed"
    poll = await made(coop, "ordinary_business", secret=True, changes_reason={"secret": "It is about pay."})
    assert (poll["secret"], poll["ruling"]["secret_by"]) == (True, "choice")


async def test_a_method_outside_the_matters_list_is_refused(world: World) -> None:
    coop = await settled(world, "ES")
    fault = await refused(coop, "merge", method="dots", options=["A", "B"])
    assert fault["code"] == "matter_method_not_allowed"
    assert "agreement" in fault["message"]


async def test_the_board_decides_by_its_circle(world: World) -> None:
    coop = await settled(world, "ES")
    fault = await refused(coop, "investment_below", by=coop.admin)
    assert (fault["field"], fault["code"]) == ("matter", "no_office")
    circle = await office(coop, "board", coop.member, coop.facilitator)
    poll = await made(coop, "investment_below", by=coop.member)
    assert poll["electorate"] == {
        "kind": "circle",
        "class_ids": [],
        "circle_id": circle,
        "membership_id": None,
    }
    assert poll["status"] == "open"
    assert await electors(coop, poll) == {coop.member.member, coop.facilitator.member}
    own = {"fraction": "1/3", "strict": False, "base": "cast", "abstentions": "excluded"}
    fault = await refused(coop, "investment_below", rules={"majority": own})
    assert (fault["field"], fault["code"]) == ("rules.majority", "matter_only_raised")


async def test_one_person_decides_after_advice(world: World) -> None:
    coop = await settled(world, "ES")
    poll = await made(coop, "advice_process")
    assert poll["electorate"]["membership_id"] == coop.member.member
    assert await electors(coop, poll) == {coop.member.member}


async def test_who_holds_a_recused_office_is_out_of_the_base(world: World) -> None:
    coop = await settled(world)
    await office(coop, "board", coop.member, coop.admin)
    await office(coop, "audit", coop.facilitator)
    poll = await made(
        coop,
        "approve_accounts",
        recused=[{"membership_id": coop.secretary.member, "reason": "Kept the books."}],
    )
    running = await opened(coop, poll)
    assert running["status"] == "open"
    assert running["electors"] == 1
    assert await electors(coop, poll) == {coop.other_member.member}
    reasons = {one["membership_id"]: one["reason"] for one in running["recused"]}
    assert reasons.keys() == {
        coop.member.member,
        coop.admin.member,
        coop.facilitator.member,
        coop.secretary.member,
    }
    assert "board" in reasons[coop.member.member]
    assert "Ley 20.337 art. 54" in reasons[coop.member.member]
    assert reasons[coop.secretary.member] == "Kept the books."
    other = await opened(coop, await made(coop, "ordinary_business"))
    assert other["electors"] == 5


async def test_the_days_in_the_register_decide_who_may_vote(world: World) -> None:
    coop = await settled(
        world, "ES", {"path": "voters.min_days_in_register", "value": 90, "source": "Statutes, article 14"}
    )
    poll = await made(coop, "ordinary_business")
    await opening_time(poll)
    for persona, days in ((coop.member, 90), (coop.other_member, 89)):
        async with new_session() as session:
            await session.execute(
                update(Membership)
                .where(Membership.id == persona.membership_id)
                .values(joined_on=today() - timedelta(days=days))
            )
    await sweep_polls(timestamp=0)
    entitled = await electors(coop, poll)
    assert coop.member.member in entitled
    assert coop.other_member.member not in entitled


async def test_a_guard_stands_whatever_the_majority_with_its_article(world: World) -> None:
    coop = await settled(world)
    for _ in range(5):
        await world.join(coop.id)  # ten who may vote
    fault = await refused(coop, "cut_members")
    assert (fault["field"], fault["code"]) == ("affected", "matter_affected_needed")
    assert "Ley 25.027" in fault["message"]
    at_limit = await made(coop, "cut_members", affected=1)
    assert at_limit["ruling"]["guard"] == {"measure": "costs_membership", "affected": 1}
    fault = await refused(coop, "cut_members", affected=2)
    assert fault["code"] == "matter_guard_broken"
    assert "1/10" in fault["message"]
    assert "Ley 25.027" in fault["message"]
    outside = await refused(coop, "other", method="agreement", closes_at=moment(days=1), affected=2)
    assert outside["code"] == "matter_guard_broken"


async def test_an_opinion_has_to_be_attached_before_the_vote_opens(world: World) -> None:
    work_related = {
        "path": "opinions.0",
        "value": {"body": "social_council", "matter": "work_related"},
        "source": "Statutes, article 57",
    }
    coop = await settled(world, "ES", work_related)
    await office(coop, "social_council", coop.other_member)
    poll = await made(coop, "internal_regulation")
    assert poll["ruling"]["opinion_body"] == "social_council"
    path = f"/polls/{poll['id']}/opinion"
    waiting = await opened(coop, poll)
    assert waiting["status"] == "scheduled"
    opinion = {"text": "We agree, **mostly**."}
    await coop.member.client.refused("PUT", path, 403, "not_of_body", json=opinion)
    given = await coop.other_member.client.ok("PUT", path, json=opinion)
    assert given["opinion"]["html"].strip() == "<p>We agree, <strong>mostly</strong>.</p>"
    assert given["opinion"]["author_id"] == coop.other_member.member
    assert given["status"] == "open"
    await coop.other_member.client.refused("PUT", path, 409, "poll_started", json={"text": "No."})
    late = await made(coop, "internal_regulation")
    await end_time(late)
    await sweep_polls(timestamp=0)
    after = await coop.member.client.ok("GET", f"/polls/{late['id']}")
    assert after["status"] == "cancelled"
    assert "opinion" in after["cancel_reason"]
    early = await made(coop, "internal_regulation")
    attached = await coop.other_member.client.ok("PUT", f"/polls/{early['id']}/opinion", json=opinion)
    assert attached["status"] == "scheduled"
    assert (await opened(coop, early))["status"] == "open"
    needless = await made(coop, "ordinary_business")
    await coop.other_member.client.refused(
        "PUT", f"/polls/{needless['id']}/opinion", 409, "no_opinion_asked", json=opinion
    )


async def test_enough_members_make_a_vote_secret(world: World) -> None:
    coop = await settled(world, "ES")
    for _ in range(10):
        await world.join(coop.id)  # fifteen who may vote: a tenth is two
    poll = await made(coop, "ordinary_business")
    path = f"/polls/{poll['id']}/secrecy-demand"
    before = await coop.member.client.ok("GET", path)
    assert (before["possible"], before["asking"], before["needed"]) == (True, 0, 2)
    await coop.observer.client.refused("POST", path, 403, "observers_do_not_vote")
    once = await coop.member.client.ok("POST", path)
    assert (once["asking"], once["mine"], once["secret"]) == (1, True, False)
    again = await coop.member.client.ok("POST", path)
    assert again["asking"] == 1
    assert (await coop.other_member.client.ok("GET", path))["mine"] is False
    twice = await coop.other_member.client.ok("POST", path)
    assert (twice["asking"], twice["secret"], twice["possible"]) == (2, True, False)
    told = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert (told["secret"], told["reasons"], told["results"]) == (True, "off", "after_close")
    assert told["ruling"]["secret_by"] == "demand"
    assert any("demanded" in sentence for sentence in told["ruling"]["words"]["en"])
    await coop.facilitator.client.refused("POST", path, 409, "secrecy_not_on_demand")
    free = await made(
        coop,
        "other",
        method="agreement",
        closes_at=moment(days=9),
        opens_at=moment(days=1),
        rules={"majority": {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"}},
    )
    await coop.member.client.refused(
        "POST", f"/polls/{free['id']}/secrecy-demand", 409, "secrecy_not_on_demand"
    )


async def test_a_shorter_vote_is_a_change_with_a_reason(world: World) -> None:
    coop = await settled(world, "ES")
    at = await database_moment()
    opens = at + timedelta(days=20)
    times: dict[str, Any] = {"opens_at": wire(opens), "closes_at": wire(opens + timedelta(hours=24))}
    fault = await refused(coop, "ordinary_business", **times)
    assert fault["field"] == "changes_reason.closes_at"
    poll = await made(coop, "ordinary_business", **times, changes_reason={"closes_at": "All are there."})
    assert [one["field"] for one in poll["ruling"]["changes"]] == ["closes_at"]


async def test_ids_of_another_cooperative_are_not_there(world: World) -> None:
    coop, others = await settled(world, "ES"), await settled(world, "ES")
    poll = await made(coop, "ordinary_business")
    for method, path in (("PUT", "opinion"), ("POST", "secrecy-demand"), ("GET", "secrecy-demand")):
        body: dict[str, Any] = {"json": {"text": "x"}} if method == "PUT" else {}
        await others.admin.client.refused(method, f"/polls/{poll['id']}/{path}", 404, "not_found", **body)
    fault = await refused(
        others, "ordinary_business", recused=[{"membership_id": coop.member.member, "reason": "x"}]
    )
    assert fault["code"] == "unknown_member"
    number = (
        await others.member.client.ok(
            "POST",
            f"{others.path}/bylaws/drafts",
            201,
            json=draft({"path": "voters.record_date", "value": 5, "source": "Statutes"}),
        )
    )["version"]["version"]
    fault = await refused(coop, "change_bylaws", adopts_version=number)
    assert fault["code"] == "unknown_draft"
