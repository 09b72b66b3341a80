"""The members' register: who may change whom, numbers, leaving, rejoining, what is private."""

import asyncio
import csv
import io
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from app.accounts.hooks import announce_profile
from app.accounts.models import Person
from app.cooperatives.models import Membership
from app.core.db import new_session
from tests.cooperatives.helpers import events, kinds, last_number
from tests.world import Coop, World, unique


async def members(coop: Coop, **params: Any) -> list[dict[str, Any]]:
    page = await coop.admin.client.ok("GET", f"{coop.path}/members", params=params)
    items: list[dict[str, Any]] = page["items"]
    return items


async def test_members_are_listed_by_number_in_pages(world: World) -> None:
    coop = await world.coop()
    numbers: list[int] = []
    cursor = None
    while True:
        params = {"limit": 3, **({"cursor": cursor} if cursor else {})}
        answer = await coop.observer.client.get(f"{coop.path}/members", params=params)
        assert answer.headers["batzar-event"] == "0"
        numbers += [item["number"] for item in answer.json()["items"]]
        cursor = answer.json()["next"]
        if cursor is None:
            break
    assert numbers == [1, 2, 3, 4, 5, 6, 7]


async def test_members_are_found_by_name_without_accents_and_by_number(world: World) -> None:
    coop = await world.coop()
    await world.join(coop.id, name="José Íñigo Ünal")
    assert [one["name"] for one in await members(coop, q="jose inigo")] == ["José Íñigo Ünal"]
    assert [one["name"] for one in await members(coop, q="ÜNAL")] == ["José Íñigo Ünal"]
    assert [one["number"] for one in await members(coop, q="8")] == [8]
    assert await members(coop, q="%") == []
    assert await members(coop, q="_") == []
    assert await members(coop, q="\\") == []
    assert await members(coop, q="'; DROP TABLE membership; --") == []
    assert len(await members(coop, q="  ")) == 8


async def test_members_are_filtered(world: World) -> None:
    coop = await world.coop()
    made = await coop.secretary.client.ok("POST", f"{coop.path}/classes", 201, json={"name": "Workers"})
    await coop.secretary.client.ok("PATCH", f"/members/{coop.member.member}", json={"class_id": made["id"]})
    assert [one["id"] for one in await members(coop, class_id=made["id"])] == [coop.member.member]
    assert [one["id"] for one in await members(coop, role="observer")] == [coop.observer.member]
    assert [one["id"] for one in await members(coop, status="suspended")] == [coop.suspended.member]
    assert await members(coop, status="left") == []
    await coop.member.client.refused(
        "GET", f"{coop.path}/members", 403, "officers_only", params={"status": "applicant"}
    )


async def test_the_register_and_why_members_left_are_for_officers(world: World) -> None:
    coop = await world.coop()
    await coop.secretary.client.ok(
        "POST", f"/members/{coop.other_member.member}/end", json={"reason": "excluded", "note": "a quarrel"}
    )
    for persona in (coop.facilitator, coop.member, coop.observer, coop.suspended):
        await persona.client.refused("GET", f"{coop.path}/register", 403, "officers_only")
        await persona.client.refused("GET", f"{coop.path}/register.csv", 403, "officers_only")
        seen = await persona.client.get(f"/members/{coop.other_member.member}")
        assert seen.json()["register_line"] is None
        assert "quarrel" not in seen.text
        assert "excluded" not in seen.text
        assert coop.other_member.email not in seen.text
        assert seen.json()["joined_on"] == "2024-01-01"
    page = await coop.admin.client.ok("GET", f"{coop.path}/register", params={"status": "left"})
    [line] = page["items"]
    assert (line["left_reason"], line["left_note"], line["email"]) == (
        "excluded",
        "a quarrel",
        coop.other_member.email,
    )
    assert date.fromisoformat(line["left_on"]) <= date.today() + timedelta(days=1)  # noqa: DTZ011 (any zone)
    detail = await coop.admin.client.ok("GET", f"/members/{coop.other_member.member}")
    assert detail["register_line"] == line


async def test_the_download_carries_no_formula(world: World) -> None:
    coop = await world.coop()
    for name in ('=HYPERLINK("http://evil.example")', "+1", "-1+1", "@SUM(A1)", 'Ane, "la" de Ñ'):
        await world.join(coop.id, name=name)
    answer = await coop.secretary.client.get(f"{coop.path}/register.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["name"] for row in rows[7:]] == [
        '\'=HYPERLINK("http://evil.example")',
        "'+1",
        "'-1+1",
        "'@SUM(A1)",
        'Ane, "la" de Ñ',
    ]
    assert [row["number"] for row in rows] == [str(number) for number in range(1, 13)]


async def test_administrators_give_every_role_and_views_change_with_it(world: World) -> None:
    coop = await world.coop()
    path, mine = f"/members/{coop.member.member}", f"member:{coop.member.member}"
    before = await last_number(coop.id)
    for role, changes_view in (
        ("facilitator", False),
        ("secretary", True),
        ("admin", True),
        ("observer", True),
        ("member", False),
    ):
        ref = await coop.admin.client.ok("PATCH", path, json={"role": role})
        assert ref["role"] == role
        told = await events(coop.id, before)
        assert told[0].kind == "member_changed"
        assert told[0].put["members"] == [ref]
        assert str(told[0].actor_id) == coop.admin.member
        assert [(one.kind, one.audience) for one in told[1:]] == [("view_changed", mine)] * changes_view
        before += len(told)
    await coop.admin.client.ok("PATCH", path, json={"role": "member"})
    assert await events(coop.id, before) == []


async def test_secretaries_manage_members_but_not_administrators(world: World) -> None:
    coop = await world.coop()
    secretary = coop.secretary.client
    for role in ("secretary", "facilitator", "observer", "member"):
        await secretary.ok("PATCH", f"/members/{coop.member.member}", json={"role": role})
    await secretary.refused(
        "PATCH", f"/members/{coop.member.member}", 403, "admins_make_admins", json={"role": "admin"}
    )
    await secretary.refused(
        "PATCH", f"/members/{coop.admin.member}", 403, "admins_make_admins", json={"role": "member"}
    )
    await secretary.refused(
        "PATCH", f"/members/{coop.secretary.member}", 403, "own_role_upward", json={"role": "admin"}
    )
    for change in ({"status": "suspended"}, {"number": 900}, {"class_id": None}):
        await secretary.refused("PATCH", f"/members/{coop.admin.member}", 403, "admins_only", json=change)
    await secretary.refused(
        "POST", f"/members/{coop.admin.member}/end", 403, "admins_only", json={"reason": "excluded"}
    )
    await secretary.refused(
        "PATCH", f"/members/{coop.secretary.member}", 409, "own_membership", json={"status": "suspended"}
    )
    await secretary.ok("PATCH", f"/members/{coop.secretary.member}", json={"role": "member"})
    await secretary.refused(
        "PATCH", f"/members/{coop.secretary.member}", 403, "officers_only", json={"role": "secretary"}
    )


@pytest.mark.parametrize("who", ["facilitator", "member", "observer"])
async def test_others_manage_nobody(world: World, who: str) -> None:
    coop = await world.coop()
    client = getattr(coop, who).client
    target = coop.other_member.member
    for change in ({"role": "observer"}, {"status": "suspended"}, {"number": 77}, {}):
        await client.refused("PATCH", f"/members/{target}", 403, "officers_only", json=change)
    await client.refused("POST", f"/members/{target}/end", 403, "officers_only", json={"reason": "other"})
    await client.refused("GET", f"{coop.path}/requests", 403, "officers_only")
    await client.refused("GET", f"{coop.path}/share-link", 403, "officers_only")
    await client.refused("POST", f"{coop.path}/share-link", 403, "officers_only")
    await client.refused("DELETE", f"{coop.path}/share-link", 403, "officers_only")
    await client.refused("GET", f"{coop.path}/invitations", 403, "officers_only")
    await client.refused(
        "POST", f"{coop.path}/invitations", 403, "officers_only", json={"text": "a@example.org"}
    )
    await client.refused("POST", f"{coop.path}/classes", 403, "officers_only", json={"name": "X"})


async def test_other_cooperatives_and_strangers_learn_nothing(world: World) -> None:
    coop, other = await world.coop(), await world.coop(visibility="open")
    target = f"/members/{coop.member.member}"
    for client in (other.admin.client, (await world.person()).client):
        await client.refused("GET", target, 404, "not_found")
        await client.refused("PATCH", target, 404, "not_found", json={"role": "observer"})
        await client.refused("POST", f"{target}/end", 404, "not_found", json={"reason": "other"})
        await client.refused("POST", f"{target}/approve", 404, "not_found", json={})
        await client.refused("POST", f"{target}/decline", 404, "not_found", json={})
        await client.refused("POST", f"{coop.path}/leave", 404, "not_found")
        for path in (
            "members",
            "register",
            "register.csv",
            "requests",
            "invitations",
            "share-link",
            "classes",
            "circles",
        ):
            await client.refused("GET", f"{coop.path}/{path}", 404, "not_found")
    await world.client().refused("GET", target, 401, "sign_in_first")
    await coop.admin.client.refused("GET", "/members/not-an-id", 404, "not_found")


async def test_the_last_administrator_stays(world: World) -> None:
    coop = await world.coop()
    admin = coop.admin
    await admin.client.refused(
        "PATCH", f"/members/{admin.member}", 409, "last_admin", json={"role": "member"}
    )
    await admin.client.refused("POST", f"{coop.path}/leave", 409, "last_admin")
    with pytest.raises(IntegrityError, match="at least one active administrator"):
        async with new_session() as session:
            await session.execute(
                update(Membership).where(Membership.id == admin.membership_id).values(role="member")
            )
    await admin.client.ok("PATCH", f"/members/{coop.member.member}", json={"role": "admin"})
    await admin.client.ok("POST", f"{coop.path}/leave", 204)
    await admin.client.refused("GET", coop.path, 404, "not_found")
    await coop.member.client.refused("POST", f"{coop.path}/leave", 409, "last_admin")


async def test_a_suspended_administrator_does_not_count(world: World) -> None:
    coop = await world.coop()
    second = await world.join(coop.id, "admin")
    await coop.admin.client.ok("PATCH", f"/members/{second.member}", json={"status": "suspended"})
    await coop.admin.client.refused("POST", f"{coop.path}/leave", 409, "last_admin")
    await second.client.refused(
        "PATCH", f"/members/{coop.admin.member}", 403, "suspended", json={"role": "member"}
    )


async def test_two_administrators_demote_each_other_at_once(world: World) -> None:
    for _ in range(5):
        coop = await world.coop()
        second = await world.join(coop.id, "admin")
        answers = await asyncio.gather(
            coop.admin.client.patch(f"/members/{second.member}", json={"role": "member"}),
            second.client.patch(f"/members/{coop.admin.member}", json={"role": "member"}),
        )
        assert sorted(answer.status_code for answer in answers) == [200, 403]
        admins = await (coop.member.client).ok("GET", f"{coop.path}/members", params={"role": "admin"})
        assert len(admins["items"]) == 1


async def test_two_administrators_leave_at_once(world: World) -> None:
    for _ in range(5):
        coop = await world.coop()
        second = await world.join(coop.id, "admin")
        answers = await asyncio.gather(
            coop.admin.client.post(f"{coop.path}/leave"), second.client.post(f"{coop.path}/leave")
        )
        assert sorted(answer.status_code for answer in answers) == [204, 409]


async def test_the_trigger_alone_keeps_an_administrator_in_a_race(world: World) -> None:
    coop = await world.coop()
    second = await world.join(coop.id, "admin")

    async def demote(membership_id: Any) -> bool:
        try:
            async with new_session() as session:
                await session.execute(
                    update(Membership).where(Membership.id == membership_id).values(role="member")
                )
                await session.execute(text("SELECT pg_sleep(0.1)"))
        except IntegrityError:
            return False
        return True

    done = await asyncio.gather(demote(coop.admin.membership_id), demote(second.membership_id))
    assert sorted(done) == [False, True]


async def test_suspending_takes_writing_but_not_reading(world: World) -> None:
    coop = await world.coop()
    client = coop.other_member.client
    await coop.secretary.client.ok(
        "PATCH", f"/members/{coop.other_member.member}", json={"status": "suspended"}
    )
    await client.ok("GET", f"{coop.path}/members")
    circle = await coop.admin.client.ok("POST", f"{coop.path}/circles", 201, json={"name": "C"})
    await client.refused(
        "PUT", f"/circles/{circle['id']}/members/{coop.other_member.member}", 403, "suspended"
    )
    await coop.secretary.client.ok("PATCH", f"/members/{coop.other_member.member}", json={"status": "active"})
    await client.ok("PUT", f"/circles/{circle['id']}/members/{coop.other_member.member}", 204)


async def test_numbers_are_free_once_and_never_given_again(world: World) -> None:
    coop = await world.coop(visibility="open")
    admin, target = coop.admin.client, f"/members/{coop.member.member}"
    problem = await admin.refused("PATCH", target, 422, "invalid", json={"number": 1})
    assert problem["fields"][0]["code"] == "number_taken"
    for bad in (0, -1, 10_000_000, 1.5, "7", True):
        await admin.refused("PATCH", target, 422, "invalid", json={"number": bad})
    await admin.ok("PATCH", target, json={"number": 8})
    newcomer = await world.person()
    asked = await newcomer.client.ok("POST", f"{coop.path}/requests", 201, json={})
    ref = await admin.ok("POST", f"/members/{asked['membership']['id']}/approve", json={})
    assert ref["number"] == 9, "8 was given by hand"
    await newcomer.client.ok("POST", f"{coop.path}/leave", 204)
    await newcomer.client.refused("GET", coop.path, 404, "not_found")
    again = await newcomer.client.ok("POST", f"{coop.path}/requests", 201, json={})
    assert again["membership"]["id"] != asked["membership"]["id"]
    ref = await admin.ok("POST", f"/members/{again['membership']['id']}/approve", json={})
    assert ref["number"] == 10, "a new line has a new number"
    lines = await admin.ok("GET", f"{coop.path}/register", params={"status": ["left", "active"], "q": "Ane"})
    assert [(line["number"], line["status"]) for line in lines["items"]] == [(9, "left"), (10, "active")]


async def test_many_are_approved_at_once_with_different_numbers(world: World) -> None:
    coop = await world.coop(visibility="open")
    people = [await world.person() for _ in range(6)]
    asked = [await one.client.ok("POST", f"{coop.path}/requests", 201, json={}) for one in people]
    refs = await asyncio.gather(
        *(
            officer.client.ok("POST", f"/members/{one['membership']['id']}/approve", json={})
            for one, officer in zip(asked, [coop.admin, coop.secretary] * 3, strict=True)
        )
    )
    assert sorted(ref["number"] for ref in refs) == [8, 9, 10, 11, 12, 13]


async def test_endings_have_sane_days_and_reasons(world: World) -> None:
    coop = await world.coop()
    path = f"/members/{coop.member.member}/end"
    end = coop.admin.client
    far = (date.today() + timedelta(days=2)).isoformat()  # noqa: DTZ011 (two days hold in any zone)
    problem = await end.refused("POST", path, 422, "invalid", json={"reason": "other", "on": far})
    assert problem["fields"][0]["code"] == "date_in_future"
    problem = await end.refused("POST", path, 422, "invalid", json={"reason": "other", "on": "2023-12-31"})
    assert problem["fields"][0]["code"] == "date_before_joining"
    for bad in ("declined", "fired", None):
        await end.refused("POST", path, 422, "invalid", json={"reason": bad})
    await end.refused(
        "POST", f"/members/{coop.admin.member}/end", 409, "own_membership", json={"reason": "resigned"}
    )
    before = await last_number(coop.id)
    ref = await end.ok("POST", path, json={"reason": "deceased", "on": "2024-01-01"})
    assert ref["status"] == "left"
    assert await end.ok("POST", path, json={"reason": "other"}) == ref, "a second ending changes nothing"
    assert await kinds(coop.id, before) == [("member_left", "all")]
    await end.refused(
        "PATCH", f"/members/{coop.member.member}", 409, "membership_over", json={"role": "admin"}
    )
    await coop.member.client.refused("GET", coop.path, 404, "not_found")


async def test_leaving_takes_out_of_circles(world: World) -> None:
    coop = await world.coop()
    ids = []
    for name, closed in (("Open", False), ("Closed", True)):
        made = await coop.admin.client.ok(
            "POST", f"{coop.path}/circles", 201, json={"name": name, "closed": closed}
        )
        ids.append(made["id"])
        await coop.admin.client.ok("PUT", f"/circles/{made['id']}/members/{coop.member.member}", 204)
    before = await last_number(coop.id)
    await coop.member.client.ok("POST", f"{coop.path}/leave", 204)
    told = await events(coop.id, before)
    assert [(one.kind, one.audience) for one in told] == [
        ("member_left", "all"),
        ("circle_left", f"circle:{ids[1]}"),
    ]
    assert told[0].remove == {"circle_members": [f"{ids[0]}:{coop.member.member}"]}
    assert told[1].remove == {"circle_members": [f"{ids[1]}:{coop.member.member}"]}
    assert told[0].put["circles"][0]["member_count"] == told[1].put["circles"][0]["member_count"] == 1
    assert ids[1] not in str(told[0].put) + str(told[0].remove), (
        "outsiders learn nothing of the closed circle"
    )


async def test_a_new_name_is_told_in_each_cooperative(world: World) -> None:
    coop, other = await world.coop(), await world.coop(visibility="open")
    person = coop.member
    await person.client.ok("POST", f"{other.path}/requests", 201, json={})
    before = [await last_number(coop.id), await last_number(other.id)]
    name = unique("Izena")
    async with new_session() as session:
        await session.execute(update(Person).where(Person.id == person.person_id).values(name=name))
        await announce_profile(session, person.person_id)
    [told] = await events(coop.id, before[0])
    assert (told.kind, told.audience, str(told.actor_id)) == ("member_changed", "all", person.member)
    assert told.put["members"][0]["name"] == name
    assert await kinds(other.id, before[1]) == [("member_changed", "officers")]


async def test_tokens_need_the_scope_manage(world: World) -> None:
    from app.accounts.current import TOKEN_PREFIX, secret_hash
    from app.accounts.models import ApiToken
    from app.core.clock import now

    coop = await world.coop()
    secret = TOKEN_PREFIX + unique("token")
    async with new_session() as session:
        session.add(
            ApiToken(
                person_id=coop.admin.person_id,
                name="t",
                secret_hash=secret_hash(secret),
                scopes=["read", "write"],
                expires_at=now() + timedelta(days=1),
            )
        )
    client = world.client(Authorization=f"Bearer {secret}")
    await client.ok("GET", f"{coop.path}/members")
    target = f"/members/{coop.member.member}"
    await client.refused("PATCH", target, 403, "missing_scope", json={"role": "observer"})
    await client.refused("PATCH", coop.path, 403, "missing_scope", json={"name": "X"})
    await client.refused("POST", f"{coop.path}/invitations", 403, "missing_scope", json={"text": "a@b.org"})
    await client.refused("POST", f"{coop.path}/share-link", 403, "missing_scope")
    async with new_session() as session:
        status = await session.scalar(
            select(Membership.role).where(Membership.id == coop.member.membership_id)
        )
    assert status == "member"
