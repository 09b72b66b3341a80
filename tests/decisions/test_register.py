"""Polls that are over are entered into the register, with a record that anyone can count again."""

import hashlib
import json
from typing import Any

from app.rules.record import verify_record
from tests.decisions.helpers import agreement, make_poll, vote
from tests.world import Coop, Persona, World


async def decided(coop: Coop, *, by: Persona | None = None, **changes: Any) -> dict[str, Any]:
    """A decision adopted by two of those entitled, as it is read."""
    poll = await make_poll(coop, agreement(early_close=True, **changes), by)
    await vote(coop.member, poll)
    await vote(coop.admin, poll)
    return await closed(coop, poll)


async def closed(coop: Coop, poll: dict[str, Any]) -> dict[str, Any]:
    """The decision that a poll becomes when it is closed."""
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    listed = await coop.admin.client.ok("GET", f"{coop.path}/decisions")
    found = next(one["id"] for one in listed["items"] if one["poll_id"] == poll["id"])
    decision: dict[str, Any] = await coop.admin.client.ok("GET", f"/decisions/{found}")
    return decision


async def record_of(coop: Coop, decision: dict[str, Any]) -> bytes:
    """The record's bytes."""
    answer = await coop.admin.client.get(f"/decisions/{decision['id']}/record")
    assert answer.status_code == 200, answer.text
    return answer.content


async def test_a_closed_poll_is_entered_with_its_record(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop)
    assert (decision["number"], decision["result"], decision["standing"]) == (1, "adopted", "in_force")
    assert (decision["electors"], decision["voted"]) == (5, 2)
    content = await record_of(coop, decision)
    verdict = verify_record(content, head=decision["head"]["hash"])
    assert verdict.confirmed, verdict
    record = json.loads(content)["record"]
    assert len(record["electorate"]) == 5
    assert [line["choice"] for line in record["ballots"]["lines"]] == [{"position": "agree"}] * 2
    entry = decision["entries"][0]
    assert hashlib.sha256(entry["content"].encode()).hexdigest() == entry["hash"] == decision["hash"]
    assert json.loads(entry["content"])["previous"] is None


async def test_documents_are_pdf_and_hold_what_was_said(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop, title="#strong[Oven] $x$ 🎉 日本", body="One.\n\nTwo *two* \\ #panic()")
    for path in (f"/decisions/{decision['id']}/sheet.pdf", f"{coop.path}/decisions.pdf"):
        answer = await coop.member.client.get(path)
        assert answer.status_code == 200, answer.text
        assert answer.content.startswith(b"%PDF-1.7")
        assert b"pdfaid:part" in answer.content
