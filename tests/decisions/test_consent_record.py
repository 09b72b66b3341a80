"""What the decision record and its sheet keep of former rounds of consent."""

import copy
import json
from typing import Any

from app.cooperatives.models import Cooperative
from app.decisions.register_documents import Teller, former_rounds
from app.rules.record import part_hashes, verify_record, write_entry, write_record
from app.rules.record.chain import Entry
from tests.decisions.helpers import make_proposal, make_thread
from tests.decisions.test_consent import VOTERS, cast, move, start
from tests.world import Coop, World

REASON = "Mondays are my only days."


async def record_of(coop: Coop, poll: dict[str, Any]) -> tuple[bytes, str]:
    """The record of the decision that a poll became, and the decision's id."""
    listed = await coop.member.client.ok("GET", f"{coop.path}/decisions")
    (decision,) = [one for one in listed["items"] if one["poll_id"] == poll["id"]]
    answer = await coop.member.client.get(f"/decisions/{decision['id']}/record")
    assert answer.status_code == 200, answer.text
    return answer.content, decision["id"]


async def two_rounds(coop: Coop, **changes: Any) -> dict[str, Any]:
    """A poll in which one objects and two consent, and all consent to the second text."""
    poll = await start(coop, "decide", **changes)
    await cast(coop.other_member, poll, "consent")
    await cast(coop.other_member, poll, "object", reason=REASON)
    await cast(coop.member, poll, "consent")
    await cast(coop.admin, poll, "consent")
    await move(coop.member, poll, "integrate")
    poll = await move(coop.member, poll, "decide", text="Every other Monday.")
    for voter in VOTERS:
        await cast(getattr(coop, voter), poll, "consent")
    return poll


async def test_the_record_keeps_every_round_and_is_confirmed(world: World) -> None:
    coop = await world.coop()
    poll = await two_rounds(coop)
    content, decision = await record_of(coop, poll)
    verdict = verify_record(content)
    assert verdict.confirmed, verdict
    record = json.loads(content)["record"]
    question = record["question"]
    assert (question["body"], question["round"]) == ("Every other Monday.", 2)
    (former,) = question["rounds"]
    assert (former["round"], former["proposal_version"]) == (1, None)
    assert former["body"] == "From March on we stay **closed** on Mondays."
    mine = await coop.other_member.client.ok("GET", f"/polls/{poll['id']}/ballot")
    assert former["objections"] == [{"pseudonym": mine["pseudonym"], "reason": REASON}]
    assert [one["pseudonym"] for one in former["ballots"]] == sorted(
        one["pseudonym"] for one in former["ballots"]
    )
    positions = {one["pseudonym"]: one["choice"]["position"] for one in former["ballots"]}
    assert sorted(positions.values()) == ["consent", "consent", "object"]
    assert positions[mine["pseudonym"]] == "object"
    assert len(record["ballots"]["lines"]) == len(VOTERS)
    sheet = await coop.member.client.get(f"/decisions/{decision}/sheet.pdf")
    assert sheet.content.startswith(b"%PDF-1.7")


async def test_any_byte_changed_in_a_former_round_is_found_and_named(world: World) -> None:
    coop = await world.coop()
    content, _ = await record_of(coop, await two_rounds(coop))
    for words in (REASON.encode(), b"**closed**"):
        place = content.index(words)
        for offset in range(len(words)):
            changed = bytearray(content)
            changed[place + offset] ^= 1
            verdict = verify_record(bytes(changed))
            assert not verdict.confirmed
            assert verdict.path == "$.record.question", verdict
            assert verdict.code == "part_differs"
    file = json.loads(content)
    false = copy.deepcopy(file["record"])
    false["question"]["rounds"][0]["objections"] = []
    entry = json.loads(file["entry"])
    entry["body"]["parts"] = part_hashes(false)
    forged = write_record(false, *write_entry(Entry.model_validate(entry)))
    verdict = verify_record(forged.encode())
    assert (verdict.code, verdict.path) == ("objection_missing", "$.record.question.rounds[0].objections")


async def test_rounds_on_a_proposal_name_its_versions(world: World) -> None:
    coop = await world.coop()
    await coop.admin.client.ok("PATCH", coop.path, json={"record_names": True})
    proposal = await make_proposal(coop, await make_thread(coop))
    content, decision = await record_of(coop, await two_rounds(coop, proposal_id=proposal["id"]))
    verdict = verify_record(content)
    assert verdict.confirmed, verdict
    question = json.loads(content)["record"]["question"]
    assert [one["body"] for one in question["proposal"]["versions"]] == [
        proposal["body"],
        "Every other Monday.",
    ]
    (former,) = question["rounds"]
    assert (former["proposal_version"], question["proposal"]["version"]) == (1, 2)
    (objection,) = former["objections"]
    assert objection["name"] == coop.other_member.name
    sheet = await coop.member.client.get(f"/decisions/{decision}/sheet.pdf")
    assert sheet.content.startswith(b"%PDF-1.7")


async def test_called_off_the_record_has_the_texts_of_its_rounds_only(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "integrate")
    poll = await move(coop.member, poll, "decide", text="Every other Monday.")
    await cast(coop.member, poll, "consent")
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/cancel", json={"reason": "Asked too early."})
    content, decision = await record_of(coop, poll)
    verdict = verify_record(content)
    assert verdict.confirmed, verdict
    (former,) = json.loads(content)["record"]["question"]["rounds"]
    assert former["body"].startswith("From March on")
    assert (former["ballots"], former["objections"]) == ([], [])
    sheet = await coop.member.client.get(f"/decisions/{decision}/sheet.pdf")
    assert sheet.content.startswith(b"%PDF-1.7")


async def test_the_sheet_says_how_each_round_ended_and_why(world: World) -> None:
    coop = await world.coop()
    content, _ = await record_of(coop, await two_rounds(coop))
    record = json.loads(content)["record"]
    (told,) = former_rounds(Teller(Cooperative(language="en", time_zone="UTC")), record)
    assert told["title"].startswith("Round 1, ended on ")
    assert told["title"].endswith(": 1 of 3 ballots objected.")
    (text,) = told["text"]
    assert [(run["text"], run["bold"]) for run in text["runs"]] == [
        ("From March on we stay ", False),
        ("closed", True),
        (" on Mondays.", False),
    ]
    assert told["objections"] == [REASON]
    (said,) = former_rounds(Teller(Cooperative(language="es", time_zone="UTC")), record)
    assert said["title"].endswith(": 1 de 3 papeletas con objeción.")
