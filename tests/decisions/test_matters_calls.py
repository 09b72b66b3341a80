"""Calls of an assembly, and bylaws that change by vote: judged by the version in force at the opening."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.decisions.calls import next_opening
from app.rules.bylaws.values import Gap
from app.rules.record import verify_record
from tests.cooperatives.test_bylaws import draft
from tests.decisions.helpers import make_thread, moment, vote
from tests.decisions.test_matters import asks, closed, made, office, opened, refused, settled
from tests.world import Coop, Persona, World

ZONE = ZoneInfo("America/Argentina/Buenos_Aires")
SECOND = {"path": "voters.record_date", "value": 3, "source": "Statutes, article 9"}


async def test_a_first_call_without_a_quorum_schedules_the_second(world: World) -> None:
    """AR, 21 members: half plus one is eleven, nine come; an hour later any number is enough."""
    coop = await settled(world)
    people = [coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member]
    people += [await world.join(coop.id, name=f"Member {n}") for n in range(16)]
    thread = await make_thread(coop)
    proposal = await coop.member.client.ok(
        "POST", f"/threads/{thread}/proposals", 201, json={"title": "Oven", "body": "Buy."}
    )
    first = await made(
        coop,
        "ordinary_business",
        proposal_id=proposal["id"],
        conditions=[{"text": "The loan is granted.", "due_on": "2027-03-01"}],
        recused=[],
    )
    assert (await opened(coop, first))["electors"] == 21
    for persona in people[:9]:
        await vote(persona, first)
    done = await closed(coop, first)
    assert done["outcome"]["result"] == "inquorate"
    assert (done["outcome"]["quorum"]["needed"], done["outcome"]["quorum"]["voted"]) == (11, 9)
    assert done["outcome"]["next_call"] == 2
    second = await coop.member.client.ok("GET", f"/polls/{done['next_poll_id']}")
    assert (second["call"], second["previous_poll_id"], second["status"]) == (2, first["id"], "scheduled")
    assert (second["title"], second["matter"]) == (first["title"], "ordinary_business")
    assert second["conditions"] == first["conditions"]
    apart = datetime.fromisoformat(second["opens_at"]) - datetime.fromisoformat(done["closed_at"])
    assert apart == timedelta(hours=1)
    assert second["ruling"]["call"] == 2
    assert any("call 2: any number" in sentence for sentence in second["ruling"]["words"]["en"])
    asked = await coop.member.client.ok("GET", f"/proposals/{proposal['id']}")
    assert asked["status"] == "voting"
    await opened(coop, second)
    await vote(people[0], second)
    final = await closed(coop, second)
    assert final["outcome"]["result"] == "adopted"
    assert final["next_poll_id"] is None
    asked = await coop.member.client.ok("GET", f"/proposals/{proposal['id']}")
    assert asked["status"] == "decided"


@pytest.mark.parametrize(("come", "result"), [(10, "inquorate"), (11, "adopted"), (12, "adopted")])
async def test_the_quorum_at_its_boundary(world: World, come: int, result: str) -> None:
    coop = await settled(world)
    people = [coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member]
    people += [await world.join(coop.id, name=f"Member {n}") for n in range(16)]
    poll = await made(coop, "ordinary_business")
    await opened(coop, poll)
    for persona in people[:come]:
        await vote(persona, poll)
    assert (await closed(coop, poll))["outcome"]["result"] == result


async def test_a_last_call_without_a_quorum_is_the_end(world: World) -> None:
    coop = await settled(world, "CA")
    poll = await made(coop, "ordinary_business")
    await opened(coop, poll)
    await vote(coop.member, poll)
    done = await closed(coop, poll)
    assert (done["outcome"]["result"], done["next_poll_id"]) == ("inquorate", None)


async def test_options_and_recusals_go_on_to_the_next_call(world: World) -> None:
    coop = await settled(world, "ES")
    first = await made(
        coop,
        "elect_auditors",
        options=["Ane", "Beñat", "Cira"],
        recused=[{"membership_id": coop.member.member, "reason": "Runs the count."}],
        secret_small_ok=True,
    )
    await opened(coop, first)
    done = await closed(coop, first)
    if done["status"] == "open":  # nobody voted: a manager is warned before it is published
        done = await coop.admin.client.ok("POST", f"/polls/{first['id']}/publish")
    assert done["outcome"]["next_call"] == 2
    second = await coop.member.client.ok("GET", f"/polls/{done['next_poll_id']}")
    assert [one["label"] for one in second["options"]] == ["Ane", "Beñat", "Cira"]
    assert {one["id"] for one in second["options"]}.isdisjoint(one["id"] for one in first["options"])
    assert [one["reason"] for one in second["recused"]] == ["Runs the count."]
    assert (second["secret"], second["ruling"]["secret_by"]) == (True, "matter")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (Gap(minutes=60), "2026-03-02 19:00"),
        (Gap(minutes=30), "2026-03-02 18:30"),
        (Gap(other_day=True), "2026-03-03 09:00"),
        (Gap(within_days=30, minutes_if_statutes=60), "2026-03-03 09:00"),
        (None, "2026-03-03 09:00"),
    ],
)
def test_when_the_next_call_opens(gap: Gap | None, expected: str) -> None:
    found = next_opening(gap, at("2026-03-02 18:00"), at("2026-02-27 09:00"), ZONE)
    assert found.astimezone(ZONE).strftime("%Y-%m-%d %H:%M") == expected


async def change(coop: Coop, *changes: dict[str, Any], base: int) -> int:
    """The number of a draft."""
    told = await coop.member.client.ok(
        "POST", f"{coop.path}/bylaws/drafts", 201, json=draft(*changes, base=base)
    )
    return int(told["version"]["version"])


async def adopt(coop: Coop, number: int, *, yes: int = 5) -> dict[str, Any]:
    """A vote on a draft, with so many in favour of five."""
    poll = await made(coop, "change_bylaws", adopts_version=number)
    await opened(coop, poll)
    people = [coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member]
    for place, persona in enumerate(people):
        await vote(persona, poll, "agree" if place < yes else "disagree")
    return await closed(coop, poll)


@pytest.mark.parametrize(("yes", "status"), [(3, "draft"), (4, "in_force")])
async def test_bylaws_change_by_the_majority_that_they_ask_for(world: World, yes: int, status: str) -> None:
    """ES: two thirds of those present; four of five are, three are not."""
    coop = await settled(world, "ES")
    number = await change(coop, SECOND, base=1)
    done = await adopt(coop, number, yes=yes)
    assert done["outcome"]["majority"]["threshold"] == "2/3"
    told = await coop.member.client.ok("GET", f"{coop.path}/bylaws/versions/{number}")
    assert told["version"]["status"] == status
    if status == "in_force":
        assert (told["version"]["adopted_by"], told["version"]["poll_id"]) == ("vote", done["id"])
    else:
        assert told["version"]["poll_id"] is None  # free to be voted on again
    other = await change(coop, {**SECOND, "value": 4}, base=number if status == "in_force" else 1)
    problem = await coop.admin.client.refused(
        "POST", f"{coop.path}/bylaws/drafts/{other}/adopt-as-statutes", 409, "votes_held"
    )
    assert "vote" in problem["detail"]


async def test_a_draft_stands_still_while_it_is_voted_on(world: World) -> None:
    coop = await settled(world, "ES")
    number = await change(coop, SECOND, base=1)
    other = await change(coop, {**SECOND, "value": 4}, base=1)
    assert (await refused(coop, "change_bylaws"))["code"] == "draft_needed"
    assert (await refused(coop, "change_bylaws", adopts_version=99))["code"] == "unknown_draft"
    assert (await refused(coop, "change_bylaws", adopts_version=1))["code"] == "unknown_draft"
    poll = await made(coop, "change_bylaws", adopts_version=number)
    path = f"{coop.path}/bylaws/drafts"
    body = draft({**SECOND, "value": 9})
    await coop.member.client.refused("PUT", f"{path}/{number}", 409, "draft_in_vote", json=body)
    await coop.member.client.refused("DELETE", f"{path}/{number}", 409, "draft_in_vote")
    await coop.admin.client.refused("POST", f"{path}/{other}/adopt-as-statutes", 409, "draft_in_vote")
    await coop.member.client.refused(
        "POST", f"{coop.path}/polls", 409, "draft_taken", json=asks("change_bylaws", adopts_version=other)
    )
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/cancel", json={"reason": "Asked wrongly."})
    await coop.member.client.ok("PUT", f"{path}/{number}", 200, json=body)


async def test_a_poll_is_judged_by_the_version_in_force_when_it_opened(world: World) -> None:
    """While a vote runs, half becomes four fifths: the vote that opened before stands under half."""
    coop = await settled(world, "ES")
    before, after = await made(coop, "merge"), await made(coop, "merge")
    await opened(coop, before)
    harder = {
        "path": "majority.extraordinary.0",
        "value": {"fraction": "4/5", "base": "present", "abstentions": "counted"},
        "source": "Statutes, article 20",
    }
    number = await change(coop, harder, base=1)
    await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts/{number}/adopt-as-statutes")
    reopened = await opened(coop, after)
    assert (reopened["status"], reopened["ruling"]["version"]) == ("open", number)
    for poll, needed, version in ((before, 4, 1), (after, 4, number)):
        for persona in (coop.admin, coop.secretary, coop.facilitator):
            await vote(persona, poll)
        await vote(coop.member, poll, "disagree")
        done = await closed(coop, poll)
        assert done["ruling"]["version"] == version
        threshold = "2/3" if version == 1 else "4/5"
        assert done["outcome"]["majority"]["threshold"] == threshold
        assert done["outcome"]["majority"]["needed"] == (3 if version == 1 else needed)
        assert done["outcome"]["result"] == ("adopted" if version == 1 else "rejected")


async def test_a_poll_that_new_bylaws_forbid_is_called_off_when_it_should_open(world: World) -> None:
    coop = await settled(world, "ES")
    poll = await made(coop, "investment_above")
    told = await coop.member.client.ok("GET", f"{coop.path}/bylaws")
    matters = [one["matter"] for one in told["matters"] if one["code"] != "investment_above"]
    body = {"base_version": 1, "matters": matters}
    made_draft = await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts", 201, json=body)
    number = made_draft["version"]["version"]
    await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts/{number}/adopt-as-statutes")
    after = await opened(coop, poll)
    assert after["status"] == "cancelled"
    assert "bylaws did not allow it" in after["cancel_reason"]


async def test_nobody_recused_is_left_out_of_the_second_call_by_a_new_office(world: World) -> None:
    """Who joins the board between two calls is recused in the second, whose electorate is drawn up anew."""
    coop = await settled(world)
    circle = await office(coop, "board", coop.admin)
    first = await made(coop, "approve_accounts")
    assert (await opened(coop, first))["electors"] == 4
    await coop.admin.client.ok("PUT", f"/circles/{circle}/members/{coop.member.member}", 204)
    done = await closed(coop, first)
    second = await coop.other_member.client.ok("GET", f"/polls/{done['next_poll_id']}")
    running = await opened(coop, second)
    assert running["electors"] == 3


async def test_a_question_outside_the_bylaws_is_as_free_as_ever(world: World) -> None:
    coop = await settled(world, "ES")
    poll = await made(
        coop,
        "other",
        method="agreement",
        closes_at=moment(days=1),
        rules={
            "quorum": None,
            "majority": {"fraction": "1/5", "strict": False, "base": "cast", "abstentions": "excluded"},
        },
    )
    assert (poll["status"], poll["ruling"]["kind"], poll["ruling"]["version"]) == ("open", None, None)
    await vote(coop.member, poll)
    await vote(coop.admin, poll, "disagree")
    assert (await closed(coop, poll))["outcome"]["result"] == "adopted"
    held = await coop.admin.client.ok("GET", f"{coop.path}/bylaws/versions/1")
    assert held["version"]["status"] == "in_force"
    number = await change(coop, SECOND, base=1)
    told = await coop.admin.client.ok("GET", f"{coop.path}/bylaws/versions/{number}")
    assert told["may_adopt"] is True


CAP = {
    "path": "class_caps.0",
    "value": {"classes": ["collaborators"], "max_fraction": "3/10", "of": "present"},
    "source": "Statutes, article 25",
}


async def with_collaborators(world: World, number: int, *, settle: bool = True) -> tuple[Coop, list[Persona]]:
    """A Spanish cooperative of five, with so many collaborators beside."""
    coop = await settled(world, "ES", *([CAP] if settle else []))
    made_class = await coop.admin.client.ok(
        "POST", f"{coop.path}/classes", 201, json={"name": "Colaboradores"}
    )
    people = [await world.join(coop.id, class_id=UUID(made_class["id"])) for _ in range(number)]
    return coop, people


@pytest.mark.parametrize(
    ("number", "in_favour", "result"),
    [
        (2, "2", "rejected"),  # two of seven: three tenths of seven are two, so none is cut
        (5, "3", "rejected"),  # three tenths of ten are three votes: 3 for, 5 against
    ],
)
async def test_a_capped_class_counts_for_no_more_than_it_may(
    world: World, number: int, in_favour: str, result: str
) -> None:
    coop, people = await with_collaborators(world, number)
    poll = await made(coop, "ordinary_business")
    assert poll["ruling"]["capped_classes"] == ["collaborators"]
    await opened(coop, poll)
    for persona in people:
        await vote(persona, poll)
    for persona in (coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member):
        await vote(persona, poll, "disagree")
    done = await closed(coop, poll)
    assert done["outcome"]["result"] == result
    assert str(done["outcome"]["majority"]["in_favour"]) == in_favour
    record = await coop.member.client.get(f"/decisions/{done['decision_id']}/record")
    assert verify_record(record.content).confirmed, verify_record(record.content)


async def test_a_secret_vote_in_which_a_cap_was_exceeded_is_void(world: World) -> None:
    coop, people = await with_collaborators(world, 5)
    poll = await made(coop, "exclude_member")
    assert poll["secret"] is True
    await opened(coop, poll)
    for persona in (*people, coop.admin, coop.secretary, coop.facilitator, coop.member):
        position = "agree" if persona in people else "disagree"
        await persona.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": {"position": position}})
    done = await closed(coop, poll)
    assert done["outcome"]["result"] == "void"
    record = await coop.member.client.get(f"/decisions/{done['decision_id']}/record")
    assert verify_record(record.content).confirmed, verify_record(record.content)


async def test_a_cap_of_what_nobody_says_has_to_be_settled_first(world: World) -> None:
    coop, _ = await with_collaborators(world, 1, settle=False)
    fault = await refused(coop, "ordinary_business")
    assert fault["code"] == "matter_unsettled"
    assert "class_caps.0.of" in fault["message"]


async def test_a_record_under_bylaws_counts_again(world: World) -> None:
    coop = await settled(world)
    await office(coop, "board", coop.admin)
    poll = await made(coop, "approve_accounts")
    await opened(coop, poll)
    for persona in (coop.secretary, coop.facilitator, coop.member):
        await vote(persona, poll)
    done = await closed(coop, poll)
    assert done["outcome"]["result"] == "adopted"
    record = await coop.member.client.get(f"/decisions/{done['decision_id']}/record")
    assert verify_record(record.content).confirmed, verify_record(record.content)


async def test_a_french_vote_short_of_all_members_is_put_again_to_those_who_come(world: World) -> None:
    """More than half of all five members at the first consultation; of those present at the second."""
    coop = await settled(world, "FR")
    first = await made(coop, "ordinary_business")
    await opened(coop, first)
    for persona in (coop.admin, coop.member):
        await vote(persona, first)
    done = await closed(coop, first)
    assert (done["outcome"]["result"], done["outcome"]["majority"]["needed"]) == ("rejected", 3)
    assert done["outcome"]["next_call"] == 2
    second = await opened(coop, await coop.member.client.ok("GET", f"/polls/{done['next_poll_id']}"))
    for persona in (coop.admin, coop.member):
        await vote(persona, second)
    await vote(coop.secretary, second, "disagree")
    final = await closed(coop, second)
    assert (final["outcome"]["result"], final["outcome"]["majority"]["needed"]) == ("adopted", 2)
    assert final["next_poll_id"] is None
    for one in (done, final):
        record = await coop.member.client.get(f"/decisions/{one['decision_id']}/record")
        assert verify_record(record.content).confirmed, verify_record(record.content)
