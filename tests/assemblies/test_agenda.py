"""The agenda: items of officers and members, their order and course, versions, amendments, documents."""

import asyncio
import io
import zipfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import update

from app.assemblies.amendments import open_amendments, settle
from app.assemblies.documents import LARGEST, ODT, sniff
from app.assemblies.models import Amendment, Meeting
from app.core.db import new_session
from app.core.errors import InvalidFieldError
from tests.assemblies.meetings import (
    ADD_RIGHT,
    add_item,
    convene,
    convened_meeting,
    make_meeting,
    set_bylaws,
    set_status,
)
from tests.cooperatives.helpers import mails_to
from tests.world import Coop, World


@pytest.fixture(scope="module")
async def coop(application: FastAPI) -> AsyncIterator[Coop]:
    """A cooperative whose statutes let two members add an item within three days of the notice."""
    world = World(application)
    made = await world.coop()
    await set_bylaws(made, ADD_RIGHT)
    yield made
    await world.close()


async def begin(meeting_id: str) -> None:
    """Have the meeting open, whoever is there: opening it is tested elsewhere."""
    await set_status(meeting_id, status="open", opened_at=datetime.now(UTC))


async def texts(coop: Coop, item_id: str) -> list[tuple[int, str]]:
    """The versions of an item's text, the newest first."""
    told = await coop.member.client.ok("GET", f"/items/{item_id}/versions")
    return [(one["version"], one["body"]) for one in told["items"]]


async def test_an_agenda_is_put_in_order(coop: Coop) -> None:
    made = await make_meeting(coop, items=False)
    meeting_id = made["meeting"]["id"]
    ids = [(await add_item(coop, meeting_id, title=f"Item {n}", kind="debate"))["id"] for n in range(4)]
    path = f"/meetings/{meeting_id}/items"
    wanted = [ids[2], ids[0], ids[3], ids[1]]
    told = await coop.admin.client.ok("PUT", f"{path}/order", json={"ids": wanted})
    assert [one["id"] for one in told["items"]] == wanted
    assert [one["position"] for one in told["items"]] == [1, 2, 3, 4]
    for wrong in (ids[:3], [*ids[:3], ids[0]], [*ids, str(uuid4())]):
        problem = await coop.admin.client.refused("PUT", f"{path}/order", 422, "invalid", json={"ids": wrong})
        assert problem["fields"][0]["code"] == "order_incomplete"
    await coop.member.client.refused("PUT", f"{path}/order", 403, "runners_only", json={"ids": ids})
    await coop.admin.client.ok("DELETE", f"/items/{ids[0]}", 204)
    again = await coop.member.client.ok("GET", path)
    assert [one["id"] for one in again["items"]] == [ids[2], ids[3], ids[1]]


async def test_an_item_is_of_a_matter_the_cooperative_has(coop: Coop) -> None:
    made = await make_meeting(coop, items=False)
    path = f"/meetings/{made['meeting']['id']}/items"
    body = {"kind": "motion", "title": "Statutes", "matter": "no_such_matter"}
    problem = await coop.admin.client.refused("POST", path, 422, "invalid", json=body)
    assert (problem["fields"][0]["field"], problem["fields"][0]["code"]) == ("matter", "unknown_matter")
    item = await add_item(coop, made["meeting"]["id"], matter="merge")
    assert item["matter_name"].keys() == {"en", "es"}


async def test_a_text_has_versions_and_an_old_one_is_not_changed(coop: Coop) -> None:
    made = await make_meeting(coop)
    item = made["items"][0]
    path = f"/items/{item['id']}"
    await coop.admin.client.ok("PATCH", path, json={"body": "We approve.", "version": 1, "note": "Short"})
    problem = await coop.secretary.client.refused(
        "PATCH", path, 409, "old_version", json={"body": "We reject.", "version": 1}
    )
    assert problem["version"] == 2
    assert await texts(coop, item["id"]) == [(2, "We approve."), (1, item["body"])]
    same = await coop.admin.client.ok("PATCH", path, json={"body": "We approve.", "minutes": 20})
    assert (same["version"], same["minutes"]) == (2, 20)
    await convene(coop, made["meeting"]["id"])
    await coop.admin.client.refused("PATCH", path, 409, "text_noticed", json={"body": "Other."})
    await coop.admin.client.refused("PATCH", path, 409, "text_noticed", json={"kind": "debate"})
    await coop.admin.client.refused("DELETE", path, 409, "item_noticed")


async def test_members_add_items_together_and_in_time(world: World, coop: Coop) -> None:
    made = await make_meeting(coop)
    meeting_id = made["meeting"]["id"]
    told = await convene(coop, meeting_id)
    assert told["meeting"]["backers_needed"] == 2
    item = await add_item(coop, meeting_id, by=coop.member, title="A second oven", kind="debate")
    assert (item["status"], item["backers"], item["added_later"]) == ("proposed", [coop.member.member], False)
    path = f"/items/{item['id']}/backing"
    assert (await coop.member.client.ok("PUT", path))["status"] == "proposed"  # twice is once
    left = await coop.member.client.ok("DELETE", path)
    assert left["backers"] == []
    await coop.member.client.ok("PUT", path)
    await coop.observer.client.refused("PUT", path, 403, "not_entitled_at_meeting")
    await coop.suspended.client.refused("PUT", path, 403, "suspended")
    await asyncio.gather(coop.other_member.client.ok("PUT", path), coop.facilitator.client.ok("PUT", path))
    now = await coop.member.client.ok("GET", f"/meetings/{meeting_id}")
    came = next(one for one in now["items"] if one["id"] == item["id"])
    assert (came["status"], came["added_later"]) == ("waiting", True)
    await coop.member.client.refused("DELETE", path, 409, "item_on_agenda")
    await world.run_jobs()
    assert any("A second oven" in one for one in mails_to(coop.facilitator.email))
    for days, fine in ((3, True), (4, False)):  # the third day after the notice is the last
        async with new_session() as session:
            await session.execute(
                update(Meeting)
                .where(Meeting.id == UUID(meeting_id))
                .values(convened_at=datetime.now(UTC) - timedelta(days=days))
            )
        body = {"kind": "debate", "title": f"After {days} days"}
        if fine:
            await coop.member.client.ok("POST", f"/meetings/{meeting_id}/items", 201, json=body)
            continue
        problem = await coop.member.client.refused(
            "POST", f"/meetings/{meeting_id}/items", 409, "agenda_closed", json=body
        )
        assert "Statutes, article 7" in problem["fields"][0]["message"]


async def test_a_new_text_of_a_proposed_item_needs_its_backers_anew(world: World) -> None:
    coop = await world.coop()
    body = {"kind": "debate", "title": "A third oven"}
    meeting_id = (await make_meeting(coop))["meeting"]["id"]
    path = f"/meetings/{meeting_id}/items"
    await coop.member.client.refused("POST", path, 403, "runners_add", json=body)
    await set_bylaws(coop, {**ADD_RIGHT, "value": {"or_count": 3}})
    item = await add_item(coop, meeting_id, by=coop.member, title="A third oven")
    await coop.other_member.client.ok("PUT", f"/items/{item['id']}/backing")
    await coop.other_member.client.refused(
        "PATCH", f"/items/{item['id']}", 403, "runners_only", json={"title": "Mine"}
    )
    changed = await coop.member.client.ok("PATCH", f"/items/{item['id']}", json={"title": "A stone oven"})
    assert changed["backers"] == [coop.member.member]
    for n in range(4):
        await add_item(coop, meeting_id, by=coop.member, title=f"More {n}")
    await coop.member.client.refused("POST", path, 409, "too_many_items", json=body)
    await coop.member.client.ok("DELETE", f"/items/{item['id']}", 204)


async def test_one_item_at_a_time_in_an_open_meeting(coop: Coop) -> None:
    made = await make_meeting(coop)
    meeting_id = made["meeting"]["id"]
    first = made["items"][0]["id"]
    second = (await add_item(coop, meeting_id, kind="debate", title="The oven"))["id"]
    await convene(coop, meeting_id)
    await coop.admin.client.refused("POST", f"/items/{first}/start", 409, "meeting_not_open")
    await begin(meeting_id)
    answers = await asyncio.gather(
        coop.admin.client.post(f"/items/{first}/start"), coop.secretary.client.post(f"/items/{second}/start")
    )
    assert sorted(one.status_code for one in answers) == [200, 409]
    current = next(one.json()["id"] for one in answers if one.status_code == 200)
    other = second if current == first else first
    assert (await coop.admin.client.ok("POST", f"/items/{current}/start"))["status"] == "current"
    await coop.member.client.refused("POST", f"/items/{current}/end", 403, "runners_only", json={})
    await coop.admin.client.refused("POST", f"/items/{other}/end", 409, "item_not_current", json={})
    done = await coop.admin.client.ok("POST", f"/items/{current}/end", json={})
    assert done["status"] == "done"
    assert done["started_at"] <= done["ended_at"]
    await coop.admin.client.refused("POST", f"/items/{current}/start", 409, "item_under_way")
    later = await coop.admin.client.ok("POST", f"/items/{other}/end", json={"status": "postponed"})
    assert (later["status"], later["started_at"]) == ("postponed", None)
    assert (await coop.admin.client.ok("POST", f"/items/{other}/start"))["status"] == "current"
    noted = await coop.secretary.client.ok("PATCH", f"/items/{current}", json={"notes": "Ane asked why."})
    assert noted["notes"] == "Ane asked why."
    await coop.member.client.refused(
        "PATCH", f"/items/{current}", 403, "runners_only", json={"notes": "Mine"}
    )
    await set_status(meeting_id, status="closed", closed_at=datetime.now(UTC))
    await coop.secretary.client.ok("PATCH", f"/items/{current}", json={"notes": "Ane asked why not."})
    await coop.admin.client.refused("PATCH", f"/items/{other}", 409, "meeting_over", json={"minutes": 3})


async def test_of_two_amendments_the_second_is_made_anew(coop: Coop) -> None:
    meeting = await convened_meeting(coop, began=-timedelta(days=1))
    item = meeting["items"][0]
    path = f"/items/{item['id']}/amendments"
    debate = await add_item(coop, meeting["meeting"]["id"], kind="debate", title="The oven")
    body = {"title": item["title"], "body": "We approve them with thanks."}
    await coop.member.client.refused("POST", f"/items/{debate['id']}/amendments", 409, "no_motion", json=body)
    await coop.observer.client.refused("POST", path, 403, "not_entitled_at_meeting", json=body)
    problem = await coop.member.client.refused(
        "POST", path, 422, "invalid", json={"title": item["title"], "body": item["body"]}
    )
    assert problem["fields"][0]["code"] == "unchanged_amendment"
    key = {"Idempotency-Key": uuid4().hex}
    first, again = [await coop.member.client.ok("POST", path, 201, json=body, headers=key) for _ in range(2)]
    assert first["id"] == again["id"]
    second = await coop.other_member.client.ok("POST", path, 201, json={**body, "body": "We approve half."})
    async with new_session() as session:
        waiting = await open_amendments(session, UUID(item["id"]))
        assert [str(one.id) for one in waiting] == [first["id"], second["id"]]
        await settle(session, await session.get_one(Amendment, UUID(first["id"])), adopted=True)
    assert (await texts(coop, item["id"]))[0] == (2, "We approve them with thanks.")
    problem = await coop.admin.client.refused(
        "POST", f"/amendments/{second['id']}/accept", 409, "amendment_outdated"
    )
    assert (problem["on_version"], problem["version"]) == (1, 2)
    assert "propose it anew" in problem["detail"]
    await coop.member.client.refused("POST", f"/amendments/{second['id']}/withdraw", 403, "item_author_only")
    gone = await coop.admin.client.ok("POST", f"/amendments/{second['id']}/withdraw")
    assert gone["status"] == "withdrawn"
    third = await coop.other_member.client.ok("POST", path, 201, json={**body, "body": "We approve half."})
    assert third["on_version"] == 2
    await coop.secretary.client.refused(
        "POST", f"/amendments/{third['id']}/withdraw", 403, "item_author_only"
    )
    await coop.member.client.refused("POST", f"/amendments/{third['id']}/accept", 403, "item_author_only")
    taken = await coop.admin.client.ok("POST", f"/amendments/{third['id']}/accept")
    assert taken["status"] == "accepted"
    assert [version for version, _ in await texts(coop, item["id"])] == [3, 2, 1]
    await coop.other_member.client.refused(
        "POST", f"/amendments/{third['id']}/withdraw", 409, "amendment_settled"
    )


def packed(**files: str) -> bytes:
    """A zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, content in files.items():
            file.writestr(name.replace("__", "."), content)
    return out.getvalue()


def test_a_file_is_what_it_contains() -> None:
    assert sniff(packed(mimetype=ODT)) == ODT
    assert sniff(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "image/webp"
    assert sniff("Cuentas: 3 €".encode()).startswith("text/plain")
    for wrong in (b"MZ\x90\x00", b"\xff\xfe\x00", packed(mimetype="text/html"), packed(a="b"), b"PK\x03\x04"):
        with pytest.raises(InvalidFieldError):
            sniff(wrong)


async def test_documents_are_downloads_for_members_only(coop: Coop, world: World) -> None:
    made = await make_meeting(coop)
    path = f"/meetings/{made['meeting']['id']}/documents"
    hostile = b"<html><script>alert(1)</script></html>"
    document = await coop.admin.client.ok(
        "POST",
        path,
        201,
        params={"name": 'Évil"; x=.html', "item_id": made["items"][0]["id"]},
        content=hostile,
    )
    assert document["media_type"].startswith("text/plain")
    got = await coop.observer.client.get(document["url"].removeprefix("/api/v1"))
    assert got.content == hostile
    assert got.headers["content-disposition"].startswith('attachment; filename="_vil__ x_.html.txt"')
    assert got.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in got.headers["content-security-policy"]
    for content, code in [
        (b"", "document_empty"),
        (b"%PDF-" + b"0" * LARGEST, "document_too_large"),
        (b"MZ\x90\x00\xff", "document_kind"),
    ]:
        problem = await coop.admin.client.refused(
            "POST", path, 422, "invalid", params={"name": "x"}, content=content
        )
        assert problem["fields"][0]["code"] == code
    await coop.admin.client.refused(
        "POST", path, 422, "invalid", params={"name": "x", "item_id": str(uuid4())}, content=hostile
    )
    await coop.member.client.refused("POST", path, 403, "runners_only", params={"name": "x"}, content=hostile)
    stranger = await world.coop()
    url = f"/documents/{document['id']}"
    await stranger.admin.client.refused("GET", url, 404, "not_found")
    await stranger.admin.client.refused("POST", path, 404, "not_found", params={"name": "x"}, content=hostile)
    await coop.member.client.refused("DELETE", url, 403, "runners_only")
    other: dict[str, Any] = await coop.admin.client.ok(
        "POST", path, 201, params={"name": "Budget"}, content=b"%PDF-1.7"
    )
    await coop.admin.client.ok("DELETE", f"/documents/{other['id']}", 204)
    await world.run_jobs()
    await coop.admin.client.refused("GET", f"/documents/{other['id']}", 404, "not_found")
    await convene(coop, made["meeting"]["id"])
    await coop.admin.client.refused("DELETE", url, 409, "document_noticed")


async def test_notes_are_not_laid_over_what_somebody_else_wrote(world: World) -> None:
    coop = await world.coop()
    made = await make_meeting(coop)
    item = f"/items/{made['items'][0]['id']}"
    await coop.admin.client.ok("PATCH", item, json={"notes": "Ana asks.", "notes_before": ""})
    late = {"notes": "Bea asks.", "notes_before": ""}
    problem = await coop.secretary.client.refused("PATCH", item, 409, "notes_changed", json=late)
    assert problem["notes"] == "Ana asks."
    # Once they are read, or by who says nothing of them, notes are replaced; the same again changes nothing.
    for before in ({"notes_before": "Ana asks."}, {"notes_before": ""}, {}):
        body = {"notes": "Ana and Bea ask.", **before}
        assert (await coop.secretary.client.ok("PATCH", item, json=body))["notes"] == "Ana and Bea ask."


async def test_an_address_that_is_no_page_is_refused_in_words(world: World) -> None:
    coop = await world.coop()
    made = await make_meeting(coop)
    meeting = f"/meetings/{made['meeting']['id']}"
    for link in ("javascript:alert(1)", "https://", "https://a b", "data:text/html,x", " "):
        problem = await coop.admin.client.refused("PATCH", meeting, 422, "invalid", json={"link": link})
        assert [(one["field"], one["code"]) for one in problem["fields"]] == [("link", "not_a_link")], link
        assert "begins with https://" in problem["fields"][0]["message"]


async def test_a_file_is_what_its_name_says(world: World) -> None:
    coop = await world.coop()
    made = await make_meeting(coop)
    path = f"/meetings/{made['meeting']['id']}/documents"
    page = b"<html><script>alert(1)</script></html>"
    for name, content in (("accounts.pdf", page), ("photo.PNG", b"%PDF-1.4\n%%EOF"), ("plan.docx", page)):
        problem = await coop.admin.client.refused(
            "POST", f"{path}?name={name}", 422, "invalid", content=content
        )
        assert problem["fields"][0]["code"] == "document_kind"
    for name, content in (("notes.html", page), ("photo.jpeg", b"\xff\xd8\xff0"), ("plain", b"text")):
        await coop.admin.client.ok("POST", f"{path}?name={name}", content=content)
