"""Preparing and convening: calls as the bylaws allow them, notice to the day, refusals in words, proof of notice."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from fastapi import FastAPI
from sqlalchemy import select, text, update

from app.assemblies.models import Meeting, MeetingNotice
from app.assemblies.notice_text import hash_of
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.models import Membership
from app.core.db import new_session
from app.core.settings import settings
from app.rules.bylaws.choose import STARTS
from tests.assemblies.meetings import (
    ZONE,
    add_item,
    convene,
    convened_meeting,
    in_days,
    make_meeting,
    remote,
    set_bylaws,
    set_hours,
)
from tests.core.test_mail import Inbox, post_office
from tests.world import Coop, World


@pytest.fixture(scope="module")
async def coop(application: FastAPI) -> AsyncIterator[Coop]:
    """A Spanish cooperative: fifteen clear days of notice."""
    world = World(application)
    yield await world.coop()
    await world.close()


@pytest.fixture(scope="module")
async def argentina(application: FastAPI) -> AsyncIterator[Coop]:
    """One with a second call an hour later."""
    world = World(application)
    yield await world.coop(country="AR", zone="America/Argentina/Buenos_Aires")
    await world.close()


class Post(Inbox):
    """Takes mail for everyone but those whose address it doesn't know."""

    def __init__(self, *unknown: str) -> None:
        super().__init__()
        self.unknown = set(unknown)

    async def handle_RCPT(  # noqa: N802 (the server's name for it)
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.unknown:
            return "550 no such person"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def to(self, address: str) -> list[EmailMessage]:
        """What came for an address, read."""
        found = [one.content for one in self.envelopes if address in one.rcpt_tos]
        messages = []
        for content in found:
            assert isinstance(content, bytes)
            message = message_from_bytes(content, policy=policy.default)
            assert isinstance(message, EmailMessage)
            messages.append(message)
        return messages


def plain(message: EmailMessage) -> str:
    """The plain text of a mail."""
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def field_of(problem: dict[str, Any]) -> tuple[str, str]:
    """Field and code of a problem with one field."""
    [fault] = problem["fields"]
    return fault["field"], fault["code"]


async def test_only_the_first_call_is_given_and_the_others_follow(coop: Coop, argentina: Coop) -> None:
    made = await make_meeting(argentina, calls=[in_days(40).isoformat()])
    first, second = (datetime.fromisoformat(call["starts_at"]) for call in made["meeting"]["calls"])
    assert second - first == timedelta(hours=1)
    assert made["meeting"]["status"] == "draft"
    assert made["meeting"]["calls"][0]["quorum_words"]["es"]
    told = await argentina.member.client.ok(
        "POST", f"{argentina.path}/meetings/plan", json={"starts_at": in_days(40).isoformat()}
    )
    argentina_zone = ZoneInfo("America/Argentina/Buenos_Aires")
    last = (in_days(40).astimezone(argentina_zone) - timedelta(days=16)).date()
    assert len(told["calls"]) == 2
    due = datetime.fromisoformat(told["notice"]["due_at"]).astimezone(argentina_zone)
    assert (due.date(), due.hour) == (last + timedelta(days=1), 0)
    assert told["notice"]["days_needed"] == 15
    spain = await make_meeting(coop)  # no source gives the gap: ours is half an hour
    first, second = (datetime.fromisoformat(call["starts_at"]) for call in spain["meeting"]["calls"])
    assert second - first == timedelta(minutes=30)


async def test_what_cannot_be_prepared_is_refused_by_its_field(coop: Coop, argentina: Coop) -> None:
    at = in_days(40, zone=ZoneInfo("America/Argentina/Buenos_Aires"))
    path = f"{argentina.path}/meetings"
    wrong: list[tuple[dict[str, Any], int, str, tuple[str, str]]] = [
        ({"calls": [in_days(-1).isoformat()]}, 422, "invalid", ("calls.1", "call_in_the_past")),
        ({"calls": [in_days(1200).isoformat()]}, 422, "invalid", ("calls.1", "call_too_far")),
        (
            {"calls": [at.isoformat(), (at - timedelta(hours=1)).isoformat()]},
            422,
            "calls_order",
            ("calls.2", "calls_order"),
        ),
        (
            {"calls": [at.isoformat(), (at + timedelta(minutes=59)).isoformat()]},
            409,
            "call_too_soon",
            ("calls.2", "call_too_soon"),
        ),
        (
            {"calls": [(at + timedelta(hours=n)).isoformat() for n in range(3)]},
            422,
            "no_such_call",
            ("calls.3", "no_such_call"),
        ),
        ({"chair_id": str(uuid4())}, 422, "invalid", ("chair_id", "unknown_officer")),
        ({"secretary_id": argentina.observer.member}, 422, "invalid", ("secretary_id", "unknown_officer")),
        ({"chair_id": coop.admin.member}, 422, "invalid", ("chair_id", "unknown_officer")),
    ]
    for change, status, code, fault in wrong:
        body = {"title": "Assembly", "calls": [at.isoformat()], **change}
        problem = await argentina.admin.client.refused("POST", path, status, code, json=body)
        assert field_of(problem) == fault
    problem = await argentina.admin.client.refused(
        "POST",
        path,
        409,
        "call_too_soon",
        json={"title": "Assembly", "calls": [at.isoformat(), (at + timedelta(minutes=59)).isoformat()]},
        headers={"Accept-Language": "es"},
    )
    assert "2.ª convocatoria" in problem["fields"][0]["message"]
    exact = [at.isoformat(), (at + timedelta(hours=1)).isoformat()]
    await make_meeting(argentina, calls=exact)
    await argentina.member.client.refused(
        "POST", path, 403, "preparers_only", json={"title": "Assembly", "calls": exact}
    )
    await argentina.suspended.client.refused(
        "POST", path, 403, "suspended", json={"title": "Assembly", "calls": exact}
    )


async def test_the_same_key_makes_one_meeting(coop: Coop) -> None:
    body = {"title": "Assembly", "calls": [in_days(30).isoformat()]}
    key = {"Idempotency-Key": uuid4().hex}
    first, second = [
        await coop.admin.client.ok("POST", f"{coop.path}/meetings", 201, json=body, headers=key)
        for _ in range(2)
    ]
    assert first["meeting"]["id"] == second["meeting"]["id"]


async def test_notice_is_counted_in_clear_days_to_the_day(coop: Coop) -> None:
    """Fifteen clear days: sixteen calendar days ahead is in time, fifteen is not, whatever the hour."""
    late = await make_meeting(
        coop, calls=[datetime.combine(in_days(15).date(), time(23, 59), ZONE).isoformat()]
    )
    path = f"/meetings/{late['meeting']['id']}"
    problem = await coop.admin.client.refused("POST", f"{path}/convene", 422, "notice_late", json={})
    assert field_of(problem) == ("starts_at", "notice_late")
    assert "15" in problem["fields"][0]["message"]
    assert "Ley 27/1999" in problem["fields"][0]["message"]
    early = datetime.combine(in_days(16).date(), time(0, 1), ZONE)
    made = await make_meeting(coop, calls=[early.isoformat()])
    told = await convene(coop, made["meeting"]["id"])
    notice = told["meeting"]["notice"]
    assert (notice["in_time"], notice["days_given"], notice["days_needed"]) == (True, 15, 15)
    assert told["meeting"]["status"] == "convened"
    assert told["meeting"]["bylaws_version"] == 1
    forced = await convene(coop, late["meeting"]["id"], late_reason="The boiler burst.")
    notice = forced["meeting"]["notice"]
    assert (notice["in_time"], notice["days_given"]) == (False, 14)
    assert notice["late_reason"] == "The boiler burst."
    async with new_session() as session:
        sent = await session.scalar(select(Meeting.notice_text).where(Meeting.id == forced["meeting"]["id"]))
    assert "The boiler burst." in (sent or "")


async def test_a_reason_that_is_not_needed_is_not_kept(coop: Coop) -> None:
    made = await make_meeting(coop)
    told = await convene(coop, made["meeting"]["id"], late_reason="Just in case.")
    assert told["meeting"]["notice"]["late_reason"] is None
    assert told["meeting"]["notice"]["in_time"] is True


async def test_notice_that_is_too_long_is_refused_whatever_the_reason(coop: Coop) -> None:
    """Sixty clear days at most."""
    made = await make_meeting(coop, days=62)
    body = {"late_reason": "Early birds."}
    path = f"/meetings/{made['meeting']['id']}/convene"
    await coop.admin.client.refused("POST", path, 422, "notice_early", json=body)
    await coop.admin.client.ok(
        "PATCH", f"/meetings/{made['meeting']['id']}", json={"calls": [in_days(61).isoformat()]}
    )
    assert (await convene(coop, made["meeting"]["id"]))["meeting"]["notice"]["in_time"] is True


async def test_what_is_missing_is_told_in_the_order_in_which_it_is_mended(coop: Coop) -> None:
    made = await make_meeting(coop, items=False, days=3)
    meeting_id = made["meeting"]["id"]
    path = f"/meetings/{meeting_id}/convene"
    now = datetime.now(UTC)
    await set_hours(meeting_id, now - timedelta(minutes=1), now - timedelta(minutes=1))
    await coop.admin.client.refused("POST", path, 422, "meeting_past", json={})
    await set_hours(meeting_id, now + timedelta(days=3), now + timedelta(days=3))
    await coop.admin.client.refused("POST", path, 422, "calls_order", json={})
    await set_hours(meeting_id, now + timedelta(days=3), now + timedelta(days=3, hours=1))
    await coop.admin.client.refused("POST", path, 422, "no_agenda", json={})
    await add_item(coop, meeting_id)
    await coop.admin.client.refused("POST", path, 422, "notice_late", json={})
    await coop.member.client.refused("POST", path, 403, "runners_only", json={})


async def test_where_votes_come_from_afar_the_notice_needs_every_text(world: World) -> None:
    coop = await world.coop(country="IT", zone="Europe/Rome")
    body = {"title": "From afar", "remote": True, "calls": [in_days(40).isoformat()]}
    problem = await coop.admin.client.refused("POST", f"{coop.path}/meetings", 409, "undecided", json=body)
    assert field_of(problem)[0] == "remote.allowed"
    assert "Codice civile 2366" in problem["detail"]  # whose law leaves it to the statutes
    made = await make_meeting(coop, items=False, **await remote(coop))
    meeting_id = made["meeting"]["id"]
    item = await add_item(coop, meeting_id, title="The merger", body="")
    path = f"/meetings/{meeting_id}/convene"
    problem = await coop.admin.client.refused("POST", path, 422, "text_missing", json={})
    assert "The merger" in problem["fields"][0]["message"]
    await coop.admin.client.ok("PATCH", f"/items/{item['id']}", json={"body": "We merge."})
    await set_bylaws(coop, {"path": "remote.allowed", "value": "no", "source": "Statutes, article 3"})
    problem = await coop.admin.client.refused("POST", path, 422, "remote_banned", json={})
    assert field_of(problem) == ("remote", "remote_banned")
    assert "Statutes, article 3" in problem["detail"]
    await coop.admin.client.ok("PATCH", f"/meetings/{meeting_id}", json={"remote": False})
    problem = await coop.admin.client.refused("POST", path, 409, "undecided", json={})
    assert field_of(problem)[0] == "majority.ordinary.0.base"
    await coop.admin.client.refused("POST", path, 409, "undecided", json={"late_reason": "We never said."})
    majority = {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"}
    await set_bylaws(
        coop, {"path": "majority.ordinary.0", "value": majority, "source": "Statutes, article 5"}
    )
    told = await convene(coop, meeting_id)
    assert told["meeting"]["bylaws_version"] == 4
    await set_bylaws(coop, {"path": "notice.min_days", "value": 90, "source": "Statutes, article 4"})
    again = await coop.member.client.ok("GET", f"/meetings/{meeting_id}")
    assert again["meeting"]["notice"]["days_needed"] == told["meeting"]["notice"]["days_needed"]
    assert again["meeting"]["bylaws_version"] == 4


async def under(coop: Coop, preset: str) -> None:
    """Put a preset in force that no country's founding chooses."""
    bylaws = STARTS[preset].model_dump(mode="json")
    async with new_session() as session:
        before = await session.get_one(BylawsVersion, (coop.id, 1))
        before.status, before.replaced_at = "replaced", datetime.now(UTC)
        await session.flush()
        session.add(
            BylawsVersion(
                cooperative_id=coop.id,
                version=2,
                status="in_force",
                bylaws=bylaws,
                matters=before.matters,
                adopted_by="statutes",
                in_force_at=datetime.now(UTC),
            )
        )


async def test_bylaws_that_leave_the_notice_open_ask_to_be_settled(world: World) -> None:
    coop = await world.coop(country="CA", zone="America/Montreal")
    await under(coop, "ca_quebec")
    made = await make_meeting(coop)
    assert made["meeting"]["notice"]["days_needed"] is None
    path = f"/meetings/{made['meeting']['id']}/convene"
    problem = await coop.admin.client.refused("POST", path, 409, "undecided", json={})
    assert field_of(problem)[0] == "notice.min_days"
    told = await convene(coop, made["meeting"]["id"], late_reason="The statutes are being written.")
    assert told["meeting"]["notice"]["in_time"] is None
    assert told["meeting"]["notice"]["late_reason"] == "The statutes are being written."


async def test_before_the_notice_goes_out_it_is_told_to_whom(world: World) -> None:
    coop = await world.coop(country="IT", zone="Europe/Rome")
    majority = {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"}
    await set_bylaws(coop, {"path": "majority.ordinary.0", "value": majority, "source": "Statuto, art. 20"})
    meeting = (await make_meeting(coop))["meeting"]
    first = datetime.fromisoformat(meeting["starts_at"]).date()
    # Ninety days in the register are asked for: one has them at the second call, a day later, one not yet.
    for name, days in (("Nina Nuova", 89), ("Nino Nuovo", 88)):
        joined = await world.join(coop.id, name=name)
        async with new_session() as session:
            await session.execute(
                update(Membership)
                .where(Membership.id == joined.membership_id)
                .values(joined_on=first - timedelta(days=days))
            )
    path = f"/meetings/{meeting['id']}/notices"
    told = await coop.admin.client.ok("GET", path)
    assert (told["entitled"], told["voters"], told["left_out"], told["items"]) == (6, 5, 1, [])
    await convene(coop, meeting["id"])
    sent = await coop.admin.client.ok("GET", path)
    assert (sent["entitled"], sent["voters"], sent["left_out"], len(sent["items"])) == (6, None, None, 12)


async def test_two_officers_at_once_convene_one_meeting_with_one_notice_each(coop: Coop) -> None:
    made = await make_meeting(coop)
    meeting_id = made["meeting"]["id"]
    answers = await asyncio.gather(
        convene(coop, meeting_id), convene(coop, meeting_id, by=coop.secretary), convene(coop, meeting_id)
    )
    assert len({one["meeting"]["convened_at"] for one in answers}) == 1
    listed = await coop.admin.client.ok("GET", f"/meetings/{meeting_id}/notices?limit=100")
    channels = [(one["membership_id"], one["channel"]) for one in listed["items"]]
    assert len(channels) == len(set(channels)) == 10  # five may vote: not the observer, nor who is suspended
    assert listed["entitled"] == 5
    assert {one["hash"] for one in listed["items"]} == {made_hash(answers[0])}


def made_hash(whole: dict[str, Any]) -> str:
    """The hash of a meeting's notice."""
    found: str = whole["meeting"]["notice"]["hash"]
    return found


async def test_the_notice_is_mailed_with_proof_and_a_calendar_file(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    coop = await world.coop()
    spanish = await world.join(coop.id, name="Sira Suárez")
    async with new_session() as session:
        await session.execute(
            text("UPDATE person SET language = 'es' WHERE id = :id"), {"id": spanish.person_id}
        )
    post = Post(coop.member.email)
    async with post_office(post) as port:
        monkeypatch.setattr(settings(), "mail_url", f"smtp://127.0.0.1:{port}")
        made = await make_meeting(
            coop,
            title="Asamblea; <b>hall</b>, \\ #[x] 中文",
            intro="Line one\r\nline two",
            link="https://meet.example.org/a?b=1&c=2",
        )
        meeting_id = made["meeting"]["id"]
        document = await coop.admin.client.ok(
            "POST", f"/meetings/{meeting_id}/documents?name=Accounts", 201, content=b"%PDF-1.7 accounts"
        )
        told = await convene(coop, meeting_id)
        await world.run_jobs()
        async with new_session() as session:
            sent = await session.scalar(select(Meeting.notice_text).where(Meeting.id == meeting_id))
        assert sent is not None
        assert hash_of(sent) == made_hash(told)
        for part in ("We approve the accounts.", document["hash"], "https://meet.example.org", "First call"):
            assert part in sent
        [mail] = post.to(coop.other_member.email)
        assert sent in plain(mail)
        assert made_hash(told) in plain(mail)
        assert mail["Subject"].startswith(coop.slug.title())
        [to_spanish] = post.to(spanish.email)
        assert sent in plain(to_spanish)
        assert "Se le convoca" in plain(to_spanish)
        event = attached(mail, "REQUEST", coop.other_member.email)
        assert event["SUMMARY"] == "Asamblea; <b>hall</b>, \\ #[x] 中文"
        assert post.to(coop.observer.email) == []
        listed = await coop.admin.client.ok("GET", f"/meetings/{meeting_id}/notices?limit=100")
        mails = {one["membership_id"]: one for one in listed["items"] if one["channel"] == "mail"}
        good, bad = mails[coop.other_member.member], mails[coop.member.member]
        assert good["queued_at"] <= good["sent_at"] <= good["delivered_at"]
        assert good["bounced_at"] is None
        assert good["address"] == coop.other_member.email
        assert bad["delivered_at"] is None
        assert "550" in bad["bounce_reason"]
        assert (listed["entitled"], listed["told"], listed["bounced"], listed["opened"]) == (6, 5, 1, 0)
        await paper_and_opening(coop, meeting_id, good, bad)
        await told_of_changes(world, coop, meeting_id, post, event)


async def paper_and_opening(coop: Coop, meeting_id: str, good: dict[str, Any], bad: dict[str, Any]) -> None:
    """Who has no mail is handed paper; who opens the page is told too; what came back later is noted."""
    path = f"/meetings/{meeting_id}/notices"
    paper = {
        "membership_id": coop.member.member,
        "address": "By hand",
        "sent_at": datetime.now(UTC).isoformat(),
    }
    for wrong, fault in [
        ({"sent_at": in_days(1).isoformat()}, ("sent_at", "notice_in_the_future")),
        ({"sent_at": in_days(-1).isoformat()}, ("sent_at", "notice_before_convening")),
        ({"membership_id": coop.observer.member}, ("membership_id", "no_notice_owed")),
    ]:
        problem = await coop.secretary.client.refused(
            "POST", f"{path}/paper", 422, "invalid", json={**paper, **wrong}
        )
        assert field_of(problem) == fault
    await coop.other_member.client.refused("POST", f"{path}/paper", 403, "stewards_only", json=paper)
    first = await coop.secretary.client.ok("POST", f"{path}/paper", 201, json=paper)
    second = await coop.secretary.client.ok("POST", f"{path}/paper", 201, json={**paper, "address": "Post"})
    assert (first["id"], second["address"]) == (second["id"], "Post")
    await coop.other_member.client.ok("POST", f"{path}/mine/opened", 204)
    await coop.observer.client.ok("POST", f"{path}/mine/opened", 204)
    mine = await coop.other_member.client.ok("GET", path)
    assert {one["membership_id"] for one in mine["items"]} == {coop.other_member.member}
    opened = next(one["opened_at"] for one in mine["items"] if one["channel"] == "app")
    await coop.other_member.client.ok("POST", f"{path}/mine/opened", 204)
    again = await coop.other_member.client.ok("GET", path)
    assert next(one["opened_at"] for one in again["items"] if one["channel"] == "app") == opened
    assert (mine["told"], mine["bounced"], mine["opened"]) == (6, 1, 1)
    app = next(one for one in again["items"] if one["channel"] == "app")
    await coop.admin.client.refused(
        "POST", f"/notices/{app['id']}/bounce", 409, "notice_not_sent", json={"reason": "x"}
    )
    await coop.admin.client.ok("POST", f"/notices/{good['id']}/bounce", json={"reason": "Mailbox full"})
    twice = await coop.admin.client.ok("POST", f"/notices/{good['id']}/bounce", json={"reason": "Other"})
    assert twice["bounce_reason"] == "Mailbox full"
    await coop.member.client.refused(
        "POST", f"/notices/{good['id']}/bounce", 404, "not_found", json={"reason": "x"}
    )


def attached(mail: EmailMessage, method: str, address: str) -> dict[str, str]:
    """The event of a mail's calendar file, which asks this of the calendar of that address."""
    [file] = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    assert file.get_param("method") == method
    text = str(file.get_content())
    lines = text.replace("\r\n", "\n").split("\n")
    assert lines[1:4] == ["VERSION:2.0", "PRODID:-//Batzar//Meetings//EN", f"METHOD:{method}"]
    event = calendar(text)
    assert event["ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE"] == f"mailto:{address}"
    [organizer] = [value for name, value in event.items() if name.startswith('ORGANIZER;CN="')]
    assert organizer.startswith("mailto:")
    return event


async def told_of_changes(
    world: World, coop: Coop, meeting_id: str, post: Post, event: dict[str, str]
) -> None:
    """After the notice only the place and the link change, told by mail; calling off is mailed too. Each brings the
    event as it is now, to take the place of the one that came with the notice."""
    async with new_session() as session:  # as if the notice had been a minute ago
        earlier = "UPDATE meeting SET convened_at = convened_at - interval '1 minute' WHERE id = :id"
        await session.execute(text(earlier), {"id": meeting_id})
    path = f"/meetings/{meeting_id}"
    for change in ({"title": "Other"}, {"calls": [in_days(50).isoformat()]}, {"kind": "extraordinary"}):
        problem = await coop.admin.client.refused("PATCH", path, 409, "fixed_by_notice", json=change)
        assert problem["field"] in change
    await coop.admin.client.ok("PATCH", path, json={"place": "The other hall", "alternate": True})
    await coop.admin.client.ok("PATCH", path, json={"place": "The other hall"})
    await world.run_jobs()
    address = coop.other_member.email
    changed = attached(post.to(address)[-1], "REQUEST", address)
    assert (changed["UID"], changed["LOCATION"]) == (event["UID"], "The other hall")
    assert int(changed["SEQUENCE"]) > int(event["SEQUENCE"])
    added = await add_item(coop, meeting_id, kind="debate", title="The heating", body="It is cold.")
    assert added["added_later"] is True
    await coop.admin.client.refused("DELETE", path, 409, "meeting_convened")
    for _ in range(2):
        gone = await coop.admin.client.ok("POST", f"{path}/cancel", json={"reason": "Flood"})
    assert gone["meeting"]["status"] == "cancelled"
    await world.run_jobs()
    subjects = [str(one["Subject"]).split(":")[0] for one in post.to(coop.other_member.email)]
    assert sorted(subjects[1:]) == ["ADDED TO THE AGENDA", "CALLED OFF", "CHANGED"]
    [mail] = [one for one in post.to(address) if str(one["Subject"]).startswith("CALLED OFF")]
    off = attached(mail, "CANCEL", address)
    assert (off["UID"], off["STATUS"], off["DTSTART"]) == (event["UID"], "CANCELLED", event["DTSTART"])
    assert int(off["SEQUENCE"]) > int(changed["SEQUENCE"])
    texts = "\n".join(plain(one) for one in post.to(coop.other_member.email))
    for part in ("The other hall", "The heating", "It is cold.", "Flood"):
        assert part in texts
    await coop.admin.client.refused("PATCH", path, 409, "meeting_over", json={"place": "x"})
    await coop.admin.client.refused("POST", f"{path}/convene", 409, "meeting_over", json={})


def calendar(file: str) -> dict[str, str]:
    """The lines of a calendar file's first event, unfolded and unescaped."""
    for line in file.replace("\r\n", "\n").split("\n"):
        assert len(line.encode()) <= 75
    lines = file.replace("\r\n", "\n").replace("\n ", "").strip().split("\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    event = lines[lines.index("BEGIN:VEVENT") + 1 : lines.index("END:VEVENT")]
    found = dict(line.split(":", 1) for line in event)
    marks = {"\\n": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}
    return {name: unescape(value, marks) for name, value in found.items()}


def unescape(value: str, marks: dict[str, str]) -> str:
    """A value of a calendar file as it was written."""
    out, place = "", 0
    while place < len(value):
        pair = value[place : place + 2]
        out += marks.get(pair, value[place])
        place += 2 if pair in marks else 1
    return out


async def test_the_calendar_file_has_the_hours_and_another_day(world: World) -> None:
    coop = await world.coop(country="IT", zone="Europe/Rome")
    title = "Bilancio e nomina degli amministratori; assemblea di tutti i soci della cooperativa, prima"
    made = await make_meeting(coop, title=title, place="Sala, 2\\1; piano")
    path = f"/meetings/{made['meeting']['id']}/calendar.ics"
    answer = await coop.member.client.get(path)
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.text.count("\r\n") == answer.text.count("\n")
    assert answer.text.count("BEGIN:VEVENT") == 2  # the second call is on another day
    event = calendar(answer.text)
    starts = datetime.fromisoformat(made["meeting"]["starts_at"])
    assert event["DTSTART"] == f"{starts.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    assert (event["SUMMARY"], event["LOCATION"]) == (title, "Sala, 2\\1; piano")
    stranger = await world.coop()
    await stranger.admin.client.refused("GET", path, 404, "not_found")


async def test_another_cooperative_finds_nothing(coop: Coop, argentina: Coop) -> None:
    made = await convened_meeting(coop)
    meeting_id, item_id = made["meeting"]["id"], made["items"][0]["id"]
    async with new_session() as session:
        notice_id = await session.scalar(
            select(MeetingNotice.id).where(MeetingNotice.meeting_id == meeting_id).limit(1)
        )
    stranger = argentina.admin.client
    calls: list[tuple[str, str, Any]] = [
        ("GET", f"/meetings/{meeting_id}", None),
        ("PATCH", f"/meetings/{meeting_id}", {"place": "x"}),
        ("DELETE", f"/meetings/{meeting_id}", None),
        ("POST", f"/meetings/{meeting_id}/convene", {}),
        ("POST", f"/meetings/{meeting_id}/cancel", {"reason": "x"}),
        ("GET", f"/meetings/{meeting_id}/notice.pdf", None),
        ("GET", f"/meetings/{meeting_id}/notices", None),
        ("POST", f"/notices/{notice_id}/bounce", {"reason": "x"}),
        ("GET", f"/meetings/{meeting_id}/items", None),
        ("PATCH", f"/items/{item_id}", {"title": "x"}),
        ("POST", f"/items/{item_id}/amendments", {"title": "x", "body": "y"}),
        ("GET", f"/items/{item_id}/versions", None),
    ]
    for method, path, body in calls:
        await stranger.refused(method, path, 404, "not_found", json=body)


async def test_whoever_takes_over_runs_the_meeting(coop: Coop) -> None:
    made = await make_meeting(coop)
    path = f"/meetings/{made['meeting']['id']}"
    await coop.member.client.refused("PATCH", path, 403, "runners_only", json={"place": "Yard"})
    body = {"office": "chair", "membership_id": coop.member.member}
    for _ in range(2):
        told = await coop.secretary.client.ok("POST", f"{path}/officers", json=body)
    assert told["meeting"]["chair_id"] == coop.member.member
    await coop.member.client.ok("PATCH", path, json={"place": "Yard"})
    body = {"office": "secretary", "membership_id": coop.suspended.member}
    problem = await coop.member.client.refused("POST", f"{path}/officers", 422, "invalid", json=body)
    assert field_of(problem) == ("membership_id", "unknown_officer")
    await coop.member.client.ok("DELETE", path, 204)
    await coop.member.client.refused("GET", path, 404, "not_found")


async def test_the_notice_is_a_document_whatever_stands_in_it(coop: Coop) -> None:
    made = await make_meeting(
        coop, title='#let x = "$1" \\ <a> *b* 中文', intro="```\n#eval\n```\n\n\u202eab"
    )
    await add_item(coop, made["meeting"]["id"], title="#import", body="= Heading\n\n[x](javascript:1)")
    path = f"/meetings/{made['meeting']['id']}/notice.pdf"
    for persona in (coop.member, coop.admin):
        answer = await persona.client.get(path)
        assert answer.status_code == 200
        assert answer.content.startswith(b"%PDF-")
        assert b"pdfaid" in answer.content
    await convene(coop, made["meeting"]["id"])
    officers = await coop.admin.client.get(path)
    members = await coop.member.client.get(path)
    assert len(officers.content) > len(members.content)  # what became of each notice is not for everyone


async def test_a_meeting_from_afar_has_the_link_that_the_law_needs(world: World) -> None:
    coop = await world.coop()
    made = await make_meeting(coop, **{**await remote(coop), "link": None})
    path = f"/meetings/{made['meeting']['id']}"
    problem = await coop.admin.client.refused("POST", f"{path}/convene", 422, "link_needed", json={})
    assert field_of(problem) == ("link", "link_needed")
    assert "Ley 27/1999" in problem["detail"]
    await coop.admin.client.ok("PATCH", path, json={"link": "https://video.example/us"})
    await convene(coop, made["meeting"]["id"])
    problem = await coop.admin.client.refused("PATCH", path, 422, "link_needed", json={"link": None})
    assert field_of(problem) == ("link", "link_needed")
