"""Invitations in bulk, by mail, accepted once; share links and requests."""

import asyncio
import time
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from app.cooperatives.invitations import send_some
from app.cooperatives.jobs import resume_invitations
from app.cooperatives.models import Invitation
from app.core import clock
from app.core.clock import now
from app.core.db import new_session
from app.core.mail import OutgoingMail
from tests.cooperatives.helpers import events, kinds, last_number, mails_to, token_in
from tests.world import Coop, Persona, World, unique


def address() -> str:
    return f"{unique('guest')}@example.org"


async def invite(persona: Persona, coop: Coop, text: str, **fields: Any) -> dict[str, Any]:
    report: dict[str, Any] = await persona.client.ok(
        "POST", f"{coop.path}/invitations", 200, json={"text": text, **fields}
    )
    return report


async def invited(world: World, coop: Coop, text: str | None = None, **fields: Any) -> tuple[str, str]:
    """Invite one person and return (address, token of the mail)."""
    to = address() if text is None else text.split(",")[0]
    report = await invite(coop.admin, coop, text or to, **fields)
    assert report["sent"] == 1, report
    await world.run_jobs()
    return to, token_in(mails_to(to)[-1])


async def test_the_good_lines_are_sent_and_the_bad_ones_named(world: World) -> None:
    coop = await world.coop()
    await coop.admin.client.ok("POST", f"{coop.path}/classes", 201, json={"name": "Socias"})
    earlier, good, second = address(), address(), address()
    await invite(coop.admin, coop, f"{earlier},,90")
    text = "\n".join(
        [
            "\ufeffcorreo;nombre;número;clase;rol",
            f'{good};"Ane; la de Ñ";41;socias;Secretaria',
            "",
            "no-address;X",
            good.upper(),
            coop.member.email.title(),
            earlier,
            f"{address()};Ten;1",
            f"{address()};Ten;90",
            f"{address()};Ten;41",
            f"{address()};Ten;-3",
            f"{address()};;;Nobody",
            f"{address()};;;;captain",
            f'{address()};"open quote',
            f"{address()};{'x' * 121}",
            f"{address()};a;1000;socias;member;more",
            f"{address()};a\x00b",
            "'; DROP TABLE invitation; --",
            f"{second};<script>alert(1)</script>",
        ]
    )
    report = await invite(coop.admin, coop, text)
    told = {line["line"]: (line["status"], line["message"]) for line in report["lines"]}
    assert report["sent"] == 2
    assert told[2] == told[19] == ("sent", None)
    assert 1 not in told
    assert 3 not in told
    assert told[5][0] == "duplicate"
    assert told[6][0] == "already_member"
    assert told[7][0] == "already_invited"
    assert {number for number, (status, _) in told.items() if status == "invalid"} == {4, *range(8, 19)}
    assert told[4][1] == "This is not a mail address."
    assert told[8][1] == told[9][1] == told[10][1] == "Another member or invitation has this number."
    assert told[12][1] == "There is no class of this name. Make it first."
    assert told[14][1] == "The quotes of this line don't match."
    page = await coop.secretary.client.ok("GET", f"{coop.path}/invitations")
    [mine] = [one for one in page["items"] if one["email"] == good]
    assert (mine["name"], mine["number"], mine["role"], mine["sent_at"]) == (
        "Ane; la de Ñ",
        41,
        "secretary",
        None,
    )
    assert [one["id"] for one in page["members"]] == [coop.admin.member]
    await world.run_jobs()
    [mail] = mails_to(second)
    assert "Hello <script>alert(1)</script>," in mail
    assert "Amaia Admin invites you" in mail
    assert "/invitation/" in mail


async def test_messages_come_in_the_readers_language(world: World) -> None:
    coop = await world.coop()
    report = await coop.admin.client.ok(
        "POST", f"{coop.path}/invitations", json={"text": "nada"}, headers={"Accept-Language": "es"}
    )
    assert report["lines"][0]["message"] == "Esto no es una dirección de correo."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a@example.org; b@example.org;", ["a@example.org", "b@example.org"]),
        ("a@example.org,b@example.org,c@example.org", ["a@example.org", "b@example.org", "c@example.org"]),
        (
            "a@example.org\r\nb@example.org\rc@example.org\n\n",
            ["a@example.org", "b@example.org", "c@example.org"],
        ),
        ("Ane Agirre <a@example.org>", ["a@example.org"]),
        ('"Agirre, Ane" <a@example.org>', ["a@example.org"]),
        ("name\temail\nAne\ta@example.org", ["a@example.org"]),
        ("a@example.org\tAne\t77", ["a@example.org"]),
    ],
)
async def test_pasted_texts_of_every_kind(world: World, text: str, found: list[str]) -> None:
    coop = await world.coop()
    report = await invite(coop.admin, coop, text)
    assert [line["email"] for line in report["lines"] if line["status"] == "sent"] == found


async def test_empty_and_endless_texts_are_refused(world: World) -> None:
    coop = await world.coop()
    for text, code in (
        (" \n\ufeff\n", "no_lines"),
        ("email,name\n", "no_lines"),
        ("a@example.org\n" * 5_002, "too_many_lines"),
        ("email\n" + "a@example.org\n" * 5_001, "too_many_lines"),
        ("x" * 1_000_001, "string_too_long"),
    ):
        problem = await coop.admin.client.refused(
            "POST", f"{coop.path}/invitations", 422, "invalid", json={"text": text}
        )
        assert (problem["fields"][0]["field"], problem["fields"][0]["code"]) == ("text", code)


async def test_five_thousand_lines_take_seconds(world: World) -> None:
    coop = await world.coop()
    mark = unique("bulk")
    text = "\n".join(f"{mark}-{number}@example.org,Person {number},{number + 100}" for number in range(5_000))
    before = await last_number(coop.id)
    began = time.perf_counter()
    report = await invite(coop.admin, coop, text)
    took = time.perf_counter() - began
    assert report["sent"] == 5_000
    assert took < 60, f"{took:.1f} s"
    told = await events(coop.id, before)
    assert {one.kind for one in told} == {"invitations_changed"}
    assert sum(len(one.put["invitations"]) for one in told) == 5_000
    async with new_session() as session:
        await session.execute(
            update(Invitation).where(Invitation.cooperative_id == coop.id).values(revoked_at=now())
        )


async def test_only_administrators_invite_administrators(world: World) -> None:
    coop = await world.coop()
    await coop.secretary.client.refused(
        "POST",
        f"{coop.path}/invitations",
        403,
        "admins_make_admins",
        json={"text": address(), "role": "admin"},
    )
    report = await invite(coop.secretary, coop, f"{address()},,,,admin")
    assert report["lines"][0]["message"] == "Only an administrator may invite administrators."
    to, token = await invited(world, coop, role="admin")
    [mine] = [
        one
        for one in (await coop.admin.client.ok("GET", f"{coop.path}/invitations"))["items"]
        if one["email"] == to
    ]
    for method, tail in (("DELETE", ""), ("POST", "/resend")):
        await coop.secretary.client.refused(
            method, f"/invitations/{mine['id']}{tail}", 403, "admins_make_admins"
        )
    guest = await world.person()
    joined = await guest.client.ok("POST", f"/invitations/by-token/{token}/accept")
    assert joined["membership"]["role"] == "admin"


async def test_an_invitation_lets_one_person_in_once_whatever_the_address(world: World) -> None:
    coop = await world.coop(visibility="secret")
    to, token = await invited(world, coop, f"{address()},Jon,41,,observer", message="Come to us")
    card = await world.client().ok("GET", f"/invitations/by-token/{token}")
    assert (card["cooperative"]["slug"], card["email"], card["role"]) == (coop.slug, to, "observer")
    assert (card["message"], card["invited_by"]) == ("Come to us", "Amaia Admin")
    await world.client().refused("POST", f"/invitations/by-token/{token}/accept", 401, "sign_in_first")
    await coop.member.client.refused("POST", f"/invitations/by-token/{token}/accept", 409, "already_member")
    guests = [await world.person() for _ in range(4)]
    before = await last_number(coop.id)
    answers = await asyncio.gather(
        *(guest.client.post(f"/invitations/by-token/{token}/accept") for guest in guests)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    [position] = [at for at, answer in enumerate(answers) if answer.status_code == 200]
    joined = answers[position].json()["membership"]
    assert (joined["number"], joined["role"], joined["status"]) == (41, "observer", "active")
    assert await kinds(coop.id, before) == [("member_joined", "all"), ("invitations_changed", "officers")]
    again = await guests[position].client.ok("POST", f"/invitations/by-token/{token}/accept")
    assert again["membership"] == joined
    await world.client().refused("GET", f"/invitations/by-token/{token}", 409, "invitation_used")
    for wrong in ("x" * 43, token[:-1] + "_", token.swapcase()):
        await guests[0].client.refused("POST", f"/invitations/by-token/{wrong}/accept", 404, "not_found")


async def test_sent_again_it_has_a_new_link_and_revoked_it_has_none(world: World) -> None:
    coop = await world.coop()
    to, first = await invited(world, coop)
    [item] = (await coop.admin.client.ok("GET", f"{coop.path}/invitations"))["items"]
    assert item["sent_at"] is not None
    again = await coop.secretary.client.ok("POST", f"/invitations/{item['id']}/resend")
    assert again["sent_at"] is None
    await world.run_jobs()
    assert len(mails_to(to)) == 2
    second = token_in(mails_to(to)[-1])
    await world.client().refused("GET", f"/invitations/by-token/{first}", 404, "not_found")
    await world.client().ok("GET", f"/invitations/by-token/{second}")
    for _ in range(2):
        await coop.secretary.client.ok("DELETE", f"/invitations/{item['id']}", 204)
    guest = await world.person()
    await guest.client.refused("POST", f"/invitations/by-token/{second}/accept", 409, "invitation_revoked")
    await coop.admin.client.refused("POST", f"/invitations/{item['id']}/resend", 409, "invitation_revoked")
    await coop.member.client.refused("POST", f"/invitations/{item['id']}/resend", 403, "officers_only")
    other = await world.coop()
    await other.admin.client.refused("DELETE", f"/invitations/{item['id']}", 404, "not_found")
    assert (await invite(coop.admin, coop, to))["sent"] == 1, "a revoked address may be invited anew"
    listed = await coop.admin.client.ok("GET", f"{coop.path}/invitations", params={"status": "revoked"})
    assert [one["id"] for one in listed["items"]] == [item["id"]]


async def test_after_thirty_days_it_is_over_until_sent_again(world: World) -> None:
    coop = await world.coop()
    to, token = await invited(world, coop, f"{address()},Jon,60")
    guest = await world.person()
    async with new_session() as session:
        await session.execute(
            update(Invitation)
            .where(Invitation.cooperative_id == coop.id)
            .values(expires_at=clock.now() - timedelta(seconds=1))
        )
    await guest.client.refused("POST", f"/invitations/by-token/{token}/accept", 409, "invitation_expired")
    report = await invite(coop.admin, coop, f"{to},Jon,60")
    assert report["lines"][0]["status"] == "sent"
    listed = await coop.admin.client.ok("GET", f"{coop.path}/invitations")
    assert len(listed["items"]) == 1
    await world.run_jobs()
    joined = await guest.client.ok("POST", f"/invitations/by-token/{token_in(mails_to(to)[-1])}/accept")
    assert joined["membership"]["number"] == 60


async def test_a_number_kept_for_an_invitation_is_given_to_nobody_else(world: World) -> None:
    coop = await world.coop()
    await invite(coop.admin, coop, f"{address()},Jon,8\n{address()},Ane,9")
    problem = await coop.admin.client.refused(
        "PATCH", f"/members/{coop.member.member}", 422, "invalid", json={"number": 8}
    )
    assert problem["fields"][0]["code"] == "number_taken"
    _, token = await invited(world, coop)
    guest = await world.person()
    joined = await guest.client.ok("POST", f"/invitations/by-token/{token}/accept")
    assert joined["membership"]["number"] == 10


async def test_a_killed_worker_sends_nothing_twice_and_nothing_is_lost(world: World) -> None:
    coop = await world.coop()
    mark = unique("kill")
    await invite(coop.admin, coop, "\n".join(f"{mark}-{number}@example.org" for number in range(150)))

    class Killed(Exception):
        pass

    async def killed_before_its_commit() -> None:
        async with new_session() as session:
            assert await send_some(session, coop.id) == 100
            raise Killed

    with pytest.raises(Killed):
        await killed_before_its_commit()

    async def batch() -> int:
        async with new_session() as session:
            return await send_some(session, coop.id)

    assert sum(await asyncio.gather(batch(), batch(), batch())) <= 150
    async with new_session() as session:
        await session.execute(
            update(Invitation)
            .where(Invitation.cooperative_id == coop.id)
            .values(created_at=now() - timedelta(hours=1))
        )
    await resume_invitations(0)
    async with new_session() as session:
        rows = (
            await session.execute(
                select(OutgoingMail.recipient, func.count())
                .where(OutgoingMail.recipient.startswith(mark))
                .group_by(OutgoingMail.recipient)
            )
        ).all()
        unsent = await session.scalar(
            select(func.count()).where(Invitation.cooperative_id == coop.id, Invitation.sent_at.is_(None))
        )
    assert len(rows) == 150
    assert {count for _, count in rows} == {1}
    assert unsent == 0


async def test_nothing_readable_is_stored_with_an_invitation(world: World) -> None:
    coop = await world.coop()
    _, token = await invited(world, coop)
    async with new_session() as session:
        row = await session.scalar(select(Invitation).where(Invitation.cooperative_id == coop.id))
        assert row is not None
        assert token not in repr({key: getattr(row, key) for key in row.__table__.columns.keys()})  # noqa: SIM118


async def test_share_links_let_people_ask(world: World) -> None:
    coop = await world.coop()
    client = coop.secretary.client
    assert await client.ok("GET", f"{coop.path}/share-link") == {"share_link": None}
    made = await client.ok("POST", f"{coop.path}/share-link")
    assert await client.ok("POST", f"{coop.path}/share-link") == made
    assert made["url"].endswith(f"/join/{made['token']}")
    card = await world.client().ok("GET", f"/share-links/{made['token']}")
    assert card["slug"] == coop.slug
    await world.client().refused(
        "POST", f"/share-links/{made['token']}/requests", 401, "sign_in_first", json={}
    )
    await coop.member.client.refused(
        "POST", f"/share-links/{made['token']}/requests", 409, "already_member", json={}
    )
    guest = await world.person()
    before = await last_number(coop.id)
    asked = await guest.client.ok(
        "POST", f"/share-links/{made['token']}/requests", 201, json={"message": "I bake"}
    )
    assert (asked["membership"]["status"], asked["membership"]["number"]) == ("applicant", None)
    again = await guest.client.ok(
        "POST", f"/share-links/{made['token']}/requests", 201, json={"message": "x"}
    )
    assert again == asked
    assert await kinds(coop.id, before) == [("member_requested", "officers")]
    listed = await client.ok("GET", f"{coop.path}/requests")
    assert [(one["message"], one["email"]) for one in listed["items"]] == [("I bake", guest.email)]
    await client.ok("DELETE", f"{coop.path}/share-link", 204)
    await world.client().refused("GET", f"/share-links/{made['token']}", 404, "not_found")
    newer = await client.ok("POST", f"{coop.path}/share-link")
    assert newer["token"] != made["token"]
    await coop.admin.client.ok("PATCH", coop.path, json={"visibility": "secret"})
    await world.client().refused("GET", f"/share-links/{newer['token']}", 404, "not_found")
    await client.refused("POST", f"{coop.path}/share-link", 409, "secret_cooperative")


async def test_an_applicant_sees_the_card_and_nothing_else(world: World) -> None:
    coop = await world.coop(visibility="open")
    guest = await world.person()
    asked = await guest.client.ok("POST", f"{coop.path}/requests", 201, json={})
    for path in ("", "/members", "/circles", "/classes", "/register", "/invitations"):
        await guest.client.refused("GET", coop.path + path, 404, "not_found")
    assert (await guest.client.ok("GET", f"{coop.path}/card"))["my_status"] == "applicant"
    mine = await guest.client.ok("GET", "/cooperatives")
    assert [one["membership"]["status"] for one in mine["items"]] == ["applicant"]
    await coop.member.client.refused("GET", f"/members/{asked['membership']['id']}", 404, "not_found")
    await coop.member.client.refused(
        "PATCH", f"/members/{asked['membership']['id']}", 404, "not_found", json={"role": "observer"}
    )
    await coop.admin.client.refused(
        "PATCH", f"/members/{asked['membership']['id']}", 409, "still_applicant", json={"role": "observer"}
    )
    waiting = await coop.admin.client.ok("GET", f"{coop.path}/members", params={"status": "applicant"})
    assert [one["id"] for one in waiting["items"]] == [asked["membership"]["id"]]
    before = await last_number(coop.id)
    await guest.client.ok("POST", f"{coop.path}/leave", 204)
    [told] = await events(coop.id, before)
    assert (told.kind, told.audience) == ("request_declined", "officers")
    assert told.remove == {"members": [asked["membership"]["id"]]}


async def test_requests_are_answered_once_and_by_mail(world: World) -> None:
    coop = await world.coop(visibility="open")
    yes, no = await world.person(), await world.person(language="es")
    paths = []
    for guest in (yes, no):
        asked = await guest.client.ok("POST", f"{coop.path}/requests", 201, json={})
        paths.append(f"/members/{asked['membership']['id']}")
    answers = await asyncio.gather(
        coop.admin.client.post(f"{paths[0]}/approve", json={}),
        coop.secretary.client.post(f"{paths[0]}/approve", json={}),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    await coop.secretary.client.refused(
        "POST", f"{paths[1]}/approve", 403, "admins_make_admins", json={"role": "admin"}
    )
    await coop.secretary.client.ok("POST", f"{paths[1]}/decline", 204, json={"note": "En primavera"})
    await coop.secretary.client.refused("POST", f"{paths[1]}/decline", 409, "request_answered", json={})
    await yes.client.ok("GET", coop.path)
    await no.client.refused("GET", coop.path, 404, "not_found")
    await world.run_jobs()
    assert "Your member number is 8" in mails_to(yes.email)[-1]
    assert "En primavera" in mails_to(no.email)[-1]
    assert "no te ha admitido" in mails_to(no.email)[-1]
    seen = await coop.member.client.ok("GET", f"{coop.path}/members", params={"status": "left"})
    assert seen["items"] == [], "who was declined was never a member"


async def test_an_applicant_who_accepts_an_invitation_is_a_member(world: World) -> None:
    coop = await world.coop(visibility="open")
    guest = await world.person()
    asked = await guest.client.ok("POST", f"{coop.path}/requests", 201, json={})
    _, token = await invited(world, coop)
    joined = await guest.client.ok("POST", f"/invitations/by-token/{token}/accept")
    assert joined["membership"]["id"] == asked["membership"]["id"]
    assert (joined["membership"]["status"], joined["membership"]["number"]) == ("active", 8)
