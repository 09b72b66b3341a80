"""Minutes through the API: drafted from what happened, approved, signed, sealed, verified, corrected, filed."""

import io
import json
import re
import zipfile
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import text, update

from app.assemblies.minutes_documents import members_on
from app.cooperatives.models import Cooperative, Membership
from app.core.db import new_session
from app.core.settings import ROOT
from app.events.models import Event
from app.rules.record import verify_minutes, verify_register
from tests.assemblies.meetings import ZONE, add_item, convened_meeting, set_bylaws
from tests.world import Coop, Persona, World

AGREE = {"choice": {"position": "agree"}}
AGAINST = {"choice": {"position": "disagree"}}
HOUSE = {
    "minutes.signers": ["chairperson", "secretary"],
    "minutes.fields": ["place", "date", "quorum", "results"],
}


async def plainly_signed(coop: Coop) -> None:
    """Bylaws by which chair and secretary sign minutes that need no notes."""
    told = await coop.admin.client.ok("GET", f"{coop.path}/bylaws")
    body = {
        "base_version": told["version"]["version"],
        "changes": [{"path": path, "value": value, "source": "Statutes"} for path, value in HOUSE.items()],
        "reasons": dict.fromkeys(HOUSE, "Our statutes say so."),
    }
    made = await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts", json=body)
    version = made["version"]["version"]
    await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts/{version}/adopt-as-statutes")


async def come(coop: Coop, meeting: str, *people: Persona) -> None:
    """A steward lets them in."""
    for one in people:
        await coop.facilitator.client.ok(
            "POST", f"/meetings/{meeting}/attendance", json={"membership_id": one.member}
        )


async def opened(coop: Coop, *, chair: Persona | None = None) -> tuple[str, str]:
    """A meeting opened by four in person, one represented, with one motion, which is the current item."""
    told = await convened_meeting(
        coop, chair_id=(chair or coop.facilitator).member, secretary_id=coop.secretary.member
    )
    meeting, item = told["meeting"]["id"], told["items"][0]["id"]
    await coop.other_member.client.ok(
        "POST",
        f"/meetings/{meeting}/proxies",
        json={"holder_id": coop.member.member, "signature": coop.other_member.name},
    )
    await come(coop, meeting, coop.admin, coop.secretary, coop.facilitator, coop.member)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
    await coop.admin.client.ok("POST", f"/items/{item}/start")
    return meeting, item


async def voted(coop: Coop, item: str, **changes: Any) -> str:
    """A vote on an item, adopted: its id."""
    poll = await coop.admin.client.ok("POST", f"/items/{item}/polls", json=changes)
    for one in (coop.admin, coop.secretary, coop.facilitator):
        await one.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=AGREE)
    await coop.member.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=AGAINST)
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    return str(poll["id"])


async def over(coop: Coop) -> tuple[str, str, str]:
    """A meeting that is closed, after one vote: meeting, item, poll."""
    meeting, item = await opened(coop)
    poll = await voted(coop, item)
    await coop.admin.client.ok("PATCH", f"/items/{item}", json={"notes": "The accounts were explained."})
    await coop.admin.client.ok("POST", f"/items/{item}/end", json={})
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    return meeting, item, poll


async def sign(who: Persona, meeting: str, signed_as: str) -> dict[str, Any]:
    """Sign with one's own name."""
    body = {"signed_as": signed_as, "signature": who.name}
    done: dict[str, Any] = await who.client.ok("POST", f"/meetings/{meeting}/minutes/sign", json=body)
    return done


async def sealed(coop: Coop, meeting: str) -> dict[str, Any]:
    """Approved, and signed by chair and secretary."""
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/minutes/approve")
    done = await sign(coop.facilitator, meeting, "chairperson")
    signers = [(coop.secretary, "secretary"), (coop.admin, "two_members"), (coop.member, "two_members")]
    for one, signed_as in signers:
        if done["status"] != "sealed":
            done = await sign(one, meeting, signed_as)
    return done


SHIFTED = {
    "meeting": ("id", "opened_at", "closed_at"),
    "meeting_call": ("meeting_id", "starts_at", "opened_at"),
    "attendance": ("meeting_id", "arrived_at", "left_at"),
    "proxy": ("meeting_id", "given_at", "ended_at"),
    "poll": ("meeting_id", "opens_at", "opened_at", "closes_at", "closed_at"),
}


async def three_days_later(meeting: str) -> None:
    """As if all of the meeting had been three days earlier."""
    async with new_session() as session:
        for table, (key, *columns) in SHIFTED.items():
            moved = ", ".join(f"{one} = {one} - interval '3 days'" for one in columns)
            await session.execute(text(f"UPDATE {table} SET {moved} WHERE {key} = :id"), {"id": meeting})


async def record_of(who: Persona, meeting: str) -> bytes:
    """The sealed record's bytes."""
    answer = await who.client.get(f"/meetings/{meeting}/minutes/record")
    assert answer.status_code == 200, answer.text
    return answer.content


def words(told: dict[str, Any], language: str = "en") -> str:
    """Everything the minutes say."""
    return "\n".join(
        line
        for section in told["content"]["text"][language]
        for block in section["blocks"]
        for lines in block["lines"]
        for line in lines
    )


async def test_from_draft_to_seal(world: World) -> None:
    coop = await world.coop()
    path = "/meetings/{}/minutes"
    await plainly_signed(coop)
    meeting, item = await opened(coop)
    early = await coop.observer.client.ok("GET", path.format(meeting))
    assert (early["status"], early["revision"], early["may_sign_as"]) == ("draft", 0, [])
    assert "4 were present and 1 represented" in words(early)
    await coop.admin.client.refused("POST", path.format(meeting) + "/approve", 409, "meeting_not_over")
    poll = await voted(coop, item)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    changes = {"revision": 0, "remarks": "The hall was cold."}
    await coop.member.client.refused("PATCH", path.format(meeting), 403, "runners_only", json=changes)
    kept = await coop.secretary.client.ok("PATCH", path.format(meeting), json=changes)
    assert kept["remarks"] == "The hall was cold."
    assert "The hall was cold." in words(kept)
    late = {**changes, "remarks": "Other"}
    await coop.secretary.client.refused("PATCH", path.format(meeting), 409, "minutes_changed", json=late)
    await coop.admin.client.refused("POST", path.format(meeting) + "/seal", 409, "minutes_not_approved")
    approved = await coop.secretary.client.ok("POST", path.format(meeting) + "/approve")
    assert approved["status"] == "approved"
    late["revision"] = approved["revision"]
    await coop.secretary.client.refused("PATCH", path.format(meeting), 409, "minutes_approved", json=late)
    again = await coop.secretary.client.ok("POST", path.format(meeting) + "/reopen")
    assert again["status"] == "draft"
    await coop.secretary.client.ok("POST", path.format(meeting) + "/approve")
    assert (await coop.facilitator.client.ok("GET", path.format(meeting)))["may_sign_as"] == ["chairperson"]
    assert (await coop.member.client.ok("GET", path.format(meeting)))["may_sign_as"] == []
    signing = {"signed_as": "secretary", "signature": coop.member.name}
    url = path.format(meeting) + "/sign"
    await coop.member.client.refused("POST", url, 403, "not_a_signer", json=signing)
    await coop.secretary.client.refused("POST", url, 422, "invalid", json={**signing, "signature": "Nobody"})
    await sign(coop.facilitator, meeting, "chairperson")
    await coop.secretary.client.refused("POST", path.format(meeting) + "/reopen", 409, "minutes_signed")
    await coop.admin.client.refused("POST", path.format(meeting) + "/seal", 422, "minutes_unsigned")
    done = await sign(coop.secretary, meeting, "secretary")
    assert (done["status"], done["signers_needed"]) == ("sealed", [])
    assert done["number"] == 2  # after the decision
    assert "Adopted." in words(done)
    assert "Aprobada." in words(done, "es")
    text = {part["code"]: part["blocks"][-1]["lines"] for part in done["content"]["text"]["en"]}
    here = [coop.admin, coop.secretary, coop.facilitator, coop.member]
    assert sorted(name for _, name, _ in text["names"]) == sorted(one.name for one in here)
    [(_, giver, by)] = text["names_lent"]
    assert (giver, by) == (coop.other_member.name, f"by {coop.member.name}")
    data = await record_of(coop.observer, meeting)
    verdict = verify_minutes(data, head=done["hash"])
    assert verdict.confirmed, verdict
    assert verdict.facts["present"] == 4
    record = json.loads(data)["record"]
    assert record["votes"][0]["poll_id"] == poll
    assert record["votes"][0]["here"]["represented"] == 1
    await coop.admin.client.refused("POST", path.format(meeting) + "/reopen", 409, "minutes_sealed")


async def test_what_people_wrote_reads_as_text_and_the_record_keeps_its_source(world: World) -> None:
    coop = await world.coop()
    meeting, item, _ = await over(coop)
    notes = "They asked:\n\n- *how* much\n- [why](https://example.org)\n\n<b>raw</b>"
    url = f"/meetings/{meeting}/minutes"
    await coop.admin.client.ok("PATCH", f"/items/{item}", json={"notes": notes})
    remarks = {"revision": 0, "remarks": "The *hall* was cold."}
    told = await coop.admin.client.ok("PATCH", url, json=remarks)
    for language in ("en", "es"):
        blocks = [block for part in told["content"]["text"][language] for block in part["blocks"]]
        html = "".join(block["html"] for block in blocks if "html" in block)
        assert "<p>The <em>hall</em> was cold.</p>" in html
        assert "<li><em>how</em> much</li>" in html
        assert "&lt;b&gt;raw&lt;/b&gt;" in html
        assert html.index("We approve the accounts.") < html.index("They asked:")
        assert all("html" not in block for block in blocks if block["kind"] in {"facts", "head", "list"})
    await sealed(coop, meeting)
    record = json.loads(await record_of(coop.member, meeting))["record"]
    assert record["items"][0]["notes"] == notes
    assert "html" not in json.dumps(record["text"])
    annexed = await coop.admin.client.ok("POST", f"{url}/annexes", 201, json={"text": "It was **warm**."})
    assert annexed["annexes"][0]["text_html"] == "<p>It was <strong>warm</strong>.</p>\n"
    paper = await coop.member.client.get(f"{url}.pdf")
    assert paper.content.startswith(b"%PDF-1.7")


async def test_the_export_holds_minutes_and_annexes(world: World) -> None:
    coop = await world.coop()
    meeting, _, _ = await over(coop)
    url = f"/meetings/{meeting}/minutes"
    body = {"text": "The hall was in Calle Mayor."}
    await coop.admin.client.refused("POST", f"{url}/annexes", 409, "minutes_not_sealed", json=body)
    today = datetime.now(ZONE).date()
    day = {"filed_on": today.isoformat()}
    await coop.admin.client.refused("POST", f"{url}/filed", 409, "minutes_not_sealed", json=day)
    await sealed(coop, meeting)
    await coop.member.client.refused("POST", f"{url}/annexes", 403, "runners_only", json=body)
    once = {"Idempotency-Key": "annex-of-the-hall"}
    await coop.admin.client.ok("POST", f"{url}/annexes", 201, json=body, headers=once)
    told = await coop.admin.client.ok("POST", f"{url}/annexes", 201, json=body, headers=once)
    assert [one["number"] for one in told["annexes"]] == [3]
    for wrong in (today + timedelta(days=1), today - timedelta(days=1)):
        body = {"filed_on": wrong.isoformat()}
        await coop.admin.client.refused("POST", f"{url}/filed", 422, "invalid", json=body)
    body = {**day, "note": "Register of cooperatives"}
    filed = await coop.admin.client.ok("POST", f"{url}/filed", json=body)
    said = (filed["filed_on"], filed["filed_by"], filed["filed_note"])
    assert said == (body["filed_on"], coop.admin.member, "Register of cooperatives")
    entries = (await coop.member.client.ok("GET", f"{coop.path}/decisions/entries"))["items"]
    assert [(one["kind"], one["meeting_id"]) for one in entries[1:]] == [
        ("minutes", meeting),
        ("minutes_annex", meeting),
    ]
    packed = await coop.observer.client.get(f"{coop.path}/decisions/export")
    with zipfile.ZipFile(io.BytesIO(packed.content)) as folder:
        files = {name: folder.read(name) for name in folder.namelist()}
    register = files.pop("register.json")
    verdict = verify_register(register, files, head=told["annexes"][0]["hash"])
    assert verdict.confirmed, verdict
    assert (verdict.facts["minutes"], verdict.facts["decisions"]) == (1, 1)
    assert verify_register(register, {k: v for k, v in files.items() if "minutes" not in k}).code == (
        "record_missing"
    )
    book = await coop.member.client.ok("GET", f"{coop.path}/minutes")
    assert [(one["meeting_id"], one["status"], one["number"]) for one in book["items"]] == [
        (meeting, "sealed", 2)
    ]


async def test_the_bylaws_say_who_signs(world: World) -> None:
    coop = await world.coop()
    meeting, _, _ = await over(coop)
    extra = await world.join(coop.id, name="Iker Late")
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/minutes/approve")
    needed = await coop.admin.client.ok("GET", f"/meetings/{meeting}/minutes")
    assert {one["signed_as"]: one["number"] for one in needed["signers_needed"]} == {
        "chairperson": 1,
        "secretary": 1,
        "two_members": 2,
    }
    url = f"/meetings/{meeting}/minutes/sign"
    for one in (coop.facilitator, coop.other_member, extra, coop.observer):  # chair; absent; later; observer
        body = {"signed_as": "two_members", "signature": one.name}
        await one.client.refused("POST", url, 403, "not_a_signer", json=body)
    await sign(coop.member, meeting, "two_members")
    body = {"signed_as": "chairperson", "signature": coop.member.name}
    await coop.member.client.refused("POST", url, 409, "signed_already", json=body)
    await sign(coop.facilitator, meeting, "chairperson")
    await sign(coop.secretary, meeting, "secretary")
    done = await sign(coop.admin, meeting, "two_members")
    assert done["status"] == "sealed"
    assert verify_minutes(await record_of(coop.member, meeting)).confirmed


async def test_a_dissent_is_ones_own_and_in_time(world: World) -> None:
    coop = await world.coop()
    meeting, item = await opened(coop)
    recused = [{"membership_id": coop.facilitator.member, "reason": "It is her contract."}]
    poll = await coop.admin.client.ok("POST", f"/items/{item}/polls", json={"recused": recused})
    url = f"/polls/{poll['id']}/dissent"
    await coop.member.client.refused("PUT", url, 422, "not_decided_yet", json={"text": "Too dear."})
    await coop.member.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=AGAINST)
    await coop.member.client.ok(
        "PUT", f"/polls/{poll['id']}/electors/{coop.other_member.member}/ballot", json=AGREE
    )
    await coop.admin.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=AGREE)
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    await coop.member.client.ok("PUT", url, json={"text": "Too dear."})
    await coop.other_member.client.ok("PUT", url, json={"text": "I was represented."})
    await coop.observer.client.refused("PUT", url, 422, "dissenter_absent", json={})
    await coop.facilitator.client.refused("PUT", url, 422, "dissenter_recused", json={})
    await coop.admin.client.refused("PUT", url, 422, "dissenter_in_favour", json={})
    await coop.admin.client.ok("PATCH", f"/items/{item}", json={"notes": "Debated."})
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    told = await coop.admin.client.ok("GET", f"/meetings/{meeting}/minutes")
    assert {one["text"] for one in told["dissents"]} == {"Too dear.", "I was represented."}
    assert "Too dear." in words(told)
    await sealed(coop, meeting)
    await coop.member.client.refused("PUT", url, 409, "minutes_sealed", json={"text": "Other words."})
    await coop.secretary.client.ok("PUT", url, json={"text": "Mine came later."})
    told = await coop.admin.client.ok("GET", f"/meetings/{meeting}/minutes")
    assert "Mine came later." in told["annexes"][0]["text"]
    assert "Mine came later." not in words(told)
    await three_days_later(meeting)
    await coop.admin.client.refused("PUT", url, 422, "dissent_late", json={"text": "Too late."})


async def test_amendments_recusals_and_hands_are_computed_again(world: World) -> None:
    coop = await world.coop()
    meeting, item = await opened(coop)
    amended = await coop.member.client.ok(
        "POST", f"/items/{item}/amendments", json={"title": "With thanks", "body": "We approve, with thanks."}
    )
    amendment = next(one["id"] for one in amended["amendments"]) if "amendments" in amended else amended["id"]
    await voted(coop, item, amendment_id=amendment)
    poll = await coop.admin.client.ok(
        "POST",
        f"/items/{item}/polls",
        json={
            "hands": True,
            "tellers": [coop.secretary.member, coop.member.member],
            "recused": [{"membership_id": coop.facilitator.member, "reason": "Kept the books"}],
        },
    )
    for teller in (coop.secretary, coop.member):
        body = {"hands": {"agree": 3, "disagree": 1}}
        await teller.client.ok("PUT", f"/polls/{poll['id']}/hands", json=body)
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    later = await add_item(coop, meeting, kind="debate", title="Any other business", body="")
    await coop.admin.client.ok("PATCH", f"/items/{item}", json={"notes": "Debated at length."})
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    told = await sealed(coop, meeting)
    assert "Kept the books" in words(told)
    assert "By raised hands" in words(told)
    data = await record_of(coop.member, meeting)
    verdict = verify_minutes(data)
    assert verdict.confirmed, verdict
    record = json.loads(data)["record"]
    assert [one["result"] for one in record["votes"]] == ["adopted", "adopted"]
    [motion] = [one for one in record["items"] if one["id"] == item]
    assert (motion["title"], motion["body"]) == ("The accounts", "We approve, with thanks.")
    assert [one["title"] for one in motion["versions"]] == ["The accounts", "The accounts"]
    lines = words(told)
    read = ("We approve the accounts.", "With thanks", "The text, version 2:")
    assert sorted(read, key=lines.index) == list(read)
    assert record["items"][0]["amendments"][0]["status"] == "adopted"
    assert record["votes"][1]["here"]["present"] == 3
    assert record["items"][1]["id"] == later["id"]


async def test_a_meeting_without_quorum_has_minutes(world: World) -> None:
    coop = await world.coop()
    told = await convened_meeting(
        coop,
        began=timedelta(hours=3),
        chair_id=coop.facilitator.member,
        secretary_id=coop.secretary.member,
    )
    meeting = told["meeting"]["id"]
    url = f"/meetings/{meeting}/minutes"
    await coop.admin.client.refused("GET", url, 409, "no_minutes_yet")
    for n in range(1, len(told["meeting"]["calls"]) + 1):
        await coop.admin.client.ok("POST", f"/meetings/{meeting}/calls/{n}/fail")
    found = await coop.admin.client.ok("GET", url)
    assert "the meeting was not held" in words(found)
    await sealed(coop, meeting)
    verdict = verify_minutes(await record_of(coop.member, meeting))
    assert verdict.confirmed, verdict
    assert verdict.facts["call"] is None


async def test_documents_are_pdf_for_those_who_may(world: World) -> None:
    coop = await world.coop()
    outsider = await world.coop()
    meeting, _, _ = await over(coop)
    await sealed(coop, meeting)
    everyone = [f"/meetings/{meeting}/minutes.pdf?language={one}" for one in ("en", "es")]
    everyone += [
        f"{coop.path}/minutes.pdf",
        f"{coop.path}/members.pdf?on={datetime.now(UTC).date()}&language=es",
    ]
    stewards = [f"/meetings/{meeting}/attendance.pdf", f"/meetings/{meeting}/proxies.pdf"]
    for path in (*everyone, *stewards):
        answer = await coop.facilitator.client.get(path)
        assert answer.status_code == 200, answer.text
        assert answer.content.startswith(b"%PDF-1.7")
        assert b"pdfaid:part>2<" in answer.content
        await outsider.admin.client.refused("GET", path, 404, "not_found")
    for path in stewards:
        await coop.member.client.refused("GET", path, 403, "stewards_only")
    for path in ("minutes", "minutes/record"):
        await outsider.admin.client.refused("GET", f"/meetings/{meeting}/{path}", 404, "not_found")


async def test_the_members_register_of_a_past_day(world: World) -> None:
    coop = await world.coop()
    today = datetime.now(UTC).date()
    dates = [
        (coop.admin, today - timedelta(100), None),
        (coop.member, today - timedelta(50), None),
        (coop.other_member, today - timedelta(80), today - timedelta(20)),
    ]
    async with new_session() as session:
        for one, joined, left in dates:
            values: dict[str, Any] = {"joined_on": joined, "left_on": left}
            if left:
                values |= {"status": "left", "left_reason": "resigned"}
            await session.execute(
                update(Membership).where(Membership.id == one.membership_id).values(**values)
            )

    async def on(days: int) -> set[str]:
        async with new_session() as session:
            cooperative = await session.get_one(Cooperative, coop.id)
            rows = await members_on(session, cooperative, today - timedelta(days))
            names = {one.name for one in (coop.admin, coop.member, coop.other_member)}
            return {row.name for row in rows} & names

    every = {coop.admin.name, coop.member.name, coop.other_member.name}
    assert len(every) == 3
    assert await on(101) == set()
    assert await on(100) == {coop.admin.name}
    assert await on(80) == {coop.admin.name, coop.other_member.name}
    assert await on(50) == every
    assert await on(21) == every
    assert await on(20) == {coop.admin.name, coop.member.name}


async def test_the_members_register_says_names_numbers_and_classes_of_its_day(world: World) -> None:
    coop = await world.coop()
    today = datetime.now(UTC).date()
    someone, member = str(uuid4()), coop.member.member
    changes: list[tuple[int, str, dict[str, Any]]] = [
        (30, "class_added", {"classes": [{"id": someone, "name": "Workers"}]}),
        (30, "member_requested", {"members": [as_was(member, None, "Applied", None, status="applicant")]}),
        (20, "member_joined", {"members": [as_was(member, 41, "Ane Aske", None)]}),
        (15, "member_changed", {"members": [as_was(member, 41, "Ane Aske", someone)]}),
        (10, "class_changed", {"classes": [{"id": someone, "name": "Working members"}]}),
        (5, "member_changed", {"members": [as_was(member, 4, "Ane Berri", someone)]}),
        (5, "class_removed", {}),
    ]
    async with new_session() as session:
        for place, (days, kind, put) in enumerate(changes, start=-len(changes)):
            at = datetime.now(UTC) - timedelta(days)
            session.add(
                Event(
                    cooperative_id=coop.id,
                    number=place,
                    kind=kind,
                    audience="all",
                    put=put,
                    remove={},
                    created_at=at,
                )
            )
        joined = {"joined_on": today - timedelta(40)}
        await session.execute(update(Membership).where(Membership.id == member).values(**joined))

    async def on(days: int) -> tuple[int | None, str, str]:
        async with new_session() as session:
            cooperative = await session.get_one(Cooperative, coop.id)
            rows = await members_on(session, cooperative, today - timedelta(days))
            [found] = [one for one in rows if one.joined_on == joined["joined_on"]]
            return found.number, found.name, found.class_name

    assert await on(35) == (41, "Ane Aske", "")  # before anything is known: the first that is
    assert await on(18) == (41, "Ane Aske", "")
    assert await on(12) == (41, "Ane Aske", "Workers")
    assert await on(8) == (41, "Ane Aske", "Working members")
    assert await on(3) == (4, "Ane Berri", "Working members")
    await coop.member.client.ok("PATCH", "/me", json={"name": "Ane Cano"})
    assert (await on(0))[1:] == ("Ane Cano", "")
    assert (await on(3))[1] == "Ane Berri"


def as_was(
    member: str, number: int | None, name: str, class_id: str | None, status: str = "active"
) -> dict[str, Any]:
    """A member as an event tells of them."""
    return {"id": member, "number": number, "name": name, "class_id": class_id, "status": status}


async def test_the_schema_is_the_published_one(world: World) -> None:
    published = json.loads((ROOT / "docs" / "minutes-record.schema.json").read_text("utf-8"))
    served = await world.client().ok("GET", "/schemas/minutes-record.json")
    assert published == served, "run: batzar record-schema --minutes"


async def test_whoever_runs_it_is_reminded_until_the_minutes_are_filed(world: World) -> None:
    coop = await world.coop()
    days = {"path": "minutes.file_days", "value": 30, "source": "Statutes, article 41"}
    await set_bylaws(coop, days)
    meeting, _, _ = await over(coop)
    to_file = f"{coop.path}/meetings?status=closed&to_file=true"
    before = (await coop.admin.client.ok("GET", f"/meetings/{meeting}"))["meeting"]
    assert (before["file_days"], before["file_by"]) == (30, None)
    assert (await coop.admin.client.ok("GET", to_file))["items"] == []
    await sealed(coop, meeting)
    [waiting] = (await coop.admin.client.ok("GET", to_file))["items"]
    today = datetime.now(ZONE).date()
    assert waiting["file_by"] == (today + timedelta(days=30)).isoformat()
    body = {"filed_on": today.isoformat(), "note": None}
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/minutes/filed", json=body)
    assert (await coop.admin.client.ok("GET", to_file))["items"] == []
    after = (await coop.member.client.ok("GET", f"/meetings/{meeting}"))["meeting"]
    assert after["filed_on"] == today.isoformat()


async def test_the_book_holds_the_sealed_minutes_themselves(world: World) -> None:
    coop = await world.coop()
    empty = (await coop.member.client.get(f"{coop.path}/minutes.pdf")).content
    meeting, _, _ = await over(coop)
    await sealed(coop, meeting)
    answer = await coop.member.client.get(f"/meetings/{meeting}/minutes.pdf")
    day = datetime.now(ZONE).date()
    assert f'filename="minutes-{day}-annual-assembly.pdf"' in answer.headers["content-disposition"]
    alone = answer.content
    book = (await coop.member.client.get(f"{coop.path}/minutes.pdf")).content
    pages = [len(re.findall(rb"/Type\s*/Page[^s]", content)) for content in (empty, alone, book)]
    assert pages[1] > 0
    assert pages[2] == pages[0] + pages[1]  # what is in it, then the minutes
