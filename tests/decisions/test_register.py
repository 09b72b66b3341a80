"""Polls that are over are entered into the register, with a record that anyone can count again."""

import hashlib
import io
import json
import zipfile
from typing import Any

import pytest

from app.core.settings import ROOT
from app.rules.record import verify_record, verify_register
from tests.decisions.helpers import agreement, choosing, make_circle, make_poll, moment, vote
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


async def test_a_condition_met_puts_a_decision_in_force(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop, conditions=[{"text": "The bank agrees", "due_on": "2040-01-01"}])
    assert decision["standing"] == "conditional"
    settled = await coop.facilitator.client.ok(
        "POST", f"/decisions/{decision['id']}/conditions/1", json={"state": "met", "note": "In writing"}
    )
    assert settled["standing"] == "in_force"
    assert [one["kind"] for one in settled["entries"]] == ["decision", "condition_met"]


async def test_the_last_condition_counts_and_one_lapsed_ends_it(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop, conditions=[{"text": "The bank agrees"}, {"text": "It fits"}])
    path = f"/decisions/{decision['id']}/conditions"
    first = await coop.member.client.ok("POST", f"{path}/1", json={"state": "met"})
    assert first["standing"] == "conditional"
    await coop.member.client.ok("POST", f"{path}/1", json={"state": "met"})  # again changes nothing
    await coop.member.client.refused("POST", f"{path}/1", 409, "condition_settled", json={"state": "lapsed"})
    await coop.member.client.refused("POST", f"{path}/3", 404, "not_found", json={"state": "met"})
    body = {"state": "met"}
    await coop.other_member.client.refused("POST", f"{path}/2", 403, "decision_keepers_only", json=body)
    last = await coop.member.client.ok("POST", f"{path}/2", json={"state": "lapsed", "note": "Too wide"})
    assert last["standing"] == "lapsed"
    kinds = [one["kind"] for one in last["entries"]]
    assert kinds == ["decision", "condition_met", "condition_lapsed"]
    assert (last["entries"][2]["text"], last["entries"][2]["by_id"]) == ("It fits", coop.member.member)


async def test_a_decision_replaces_another_and_void_brings_it_back(world: World) -> None:
    coop = await world.coop()
    old = await decided(coop)
    new = await decided(coop, supersedes=old["id"])
    record = json.loads(await record_of(coop, new))["record"]
    assert record["supersedes"] == {"decision_id": old["id"], "number": 1, "hash": old["hash"]}
    old = await coop.member.client.ok("GET", f"/decisions/{old['id']}")
    assert (old["standing"], old["superseded_by_id"]) == ("superseded", new["id"])
    voided = await coop.secretary.client.ok("POST", f"/decisions/{new['id']}/void", json={"reason": "Late"})
    assert (voided["standing"], voided["voided"]["reason"], voided["result"]) == ("voided", "Late", "adopted")
    old = await coop.member.client.ok("GET", f"/decisions/{old['id']}")
    assert (old["standing"], old["superseded_by_id"]) == ("in_force", None)
    assert [one["kind"] for one in old["entries"]] == ["decision", "superseded", "correction"]
    again = f"/decisions/{new['id']}"
    await coop.secretary.client.refused("POST", f"{again}/void", 409, "already_void", json={"reason": "x"})
    await coop.member.client.refused("PATCH", again, 409, "already_void", json={"status": "done"})
    body = {"text": "The date"}
    await coop.facilitator.client.refused(
        "POST", f"{again}/corrections", 403, "register_keepers_only", json=body
    )
    await coop.secretary.client.ok("POST", f"{again}/corrections", 201, json=body)


async def test_a_conditional_decision_replaces_only_once_it_holds(world: World) -> None:
    coop = await world.coop()
    old = await decided(coop)
    new = await decided(coop, supersedes=old["id"], conditions=[{"text": "The bank agrees"}])
    path = f"/decisions/{old['id']}"
    assert (await coop.member.client.ok("GET", path))["standing"] == "in_force"
    await coop.member.client.ok("POST", f"/decisions/{new['id']}/conditions/1", json={"state": "met"})
    assert (await coop.member.client.ok("GET", path))["superseded_by_id"] == new["id"]


async def test_status_and_review_are_entered_and_a_rejected_poll_has_none(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop, review_on="2040-05-01")
    assert decision["review_on"] == "2040-05-01"
    path = f"/decisions/{decision['id']}"
    await coop.other_member.client.refused("PATCH", path, 403, "decision_keepers_only", json={})
    patch = {"status": "done", "review_on": None, "note": "It bakes"}
    done = await coop.member.client.ok("PATCH", path, json=patch)
    assert (done["status"], done["review_on"]) == ("done", None)
    assert [one["kind"] for one in done["entries"]][1:] == ["status_changed", "review_changed"]
    assert (await coop.member.client.ok("PATCH", path, json=patch))["entries"] == done["entries"]
    poll = await make_poll(coop, agreement(early_close=True))
    await vote(coop.member, poll, "disagree")
    rejected = await closed(coop, poll)
    assert (rejected["result"], rejected["standing"]) == ("rejected", "none")
    await coop.member.client.refused(
        "PATCH", f"/decisions/{rejected['id']}", 409, "nothing_in_force", json={"status": "done"}
    )


async def test_tasks_have_owner_and_date_and_show_at_home(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop)
    path = f"/decisions/{decision['id']}/tasks"
    for owner in (coop.suspended.member, decision["id"]):
        body = {"text": "Order", "owner_id": owner}
        await coop.member.client.refused("POST", path, 422, "invalid", json=body)
    task = await coop.member.client.ok(
        "POST",
        path,
        201,
        json={"text": "Order", "owner_id": coop.other_member.member, "due_on": "2040-01-01"},
    )
    home = await coop.other_member.client.ok("GET", f"{coop.path}/home")
    assert [one["id"] for one in home["my_tasks"]] == [task["id"]]
    assert (await coop.member.client.ok("GET", f"{coop.path}/home"))["my_tasks"] == []
    stranger = await world.join(coop.id)
    mine = f"/tasks/{task['id']}"
    await stranger.client.refused("PATCH", mine, 403, "task_owners_only", json={"done": True})
    await coop.observer.client.refused("POST", path, 403, "observers_do_not_vote", json={"text": "x"})
    done = await coop.other_member.client.ok("PATCH", mine, json={"done": True})
    assert done["done_at"] is not None
    assert (await coop.member.client.ok("GET", f"/decisions/{decision['id']}"))["tasks_done"] == 1
    await coop.other_member.client.ok("PATCH", mine, json={"done": False, "text": "Order two"})
    await coop.member.client.ok("DELETE", mine, 204)
    assert (await coop.member.client.ok("GET", path))["items"] == []


async def test_a_poll_called_off_after_opening_is_entered_and_one_before_is_not(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await vote(coop.member, poll)
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/cancel", json={"reason": "Asked wrongly"})
    later = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    await coop.member.client.ok("POST", f"/polls/{later['id']}/cancel", json={"reason": "No need"})
    listed = (await coop.member.client.ok("GET", f"{coop.path}/decisions"))["items"]
    assert [(one["poll_id"], one["result"], one["voted"]) for one in listed] == [
        (poll["id"], "withdrawn", None)
    ]
    content = await record_of(coop, listed[0])
    assert verify_record(content).confirmed
    record = json.loads(content)["record"]
    assert (record["ballots"], record["roll"]) == (None, None)
    assert record["withdrawn"]["reason"] == "Asked wrongly"
    await coop.admin.client.refused(
        "POST", f"/decisions/{listed[0]['id']}/void", 409, "nothing_in_force", json={"reason": "x"}
    )


async def test_each_voter_finds_their_own_line(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(early_close=True))
    await vote(coop.member, poll, "block")
    await vote(coop.admin, poll)
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballot"))["pseudonym"] is None
    decision = await closed(coop, poll)
    lines = json.loads(await record_of(coop, decision))["record"]["ballots"]["lines"]
    mine = (await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballot"))["pseudonym"]
    assert [one["choice"] for one in lines if one["pseudonym"] == mine] == [{"position": "block"}]
    assert all("name" not in one for one in lines)
    other = (await coop.other_member.client.ok("GET", f"/polls/{poll['id']}/ballot"))["pseudonym"]
    assert other is not None
    assert other not in {one["pseudonym"] for one in lines}
    assert (await coop.observer.client.ok("GET", f"/polls/{poll['id']}/ballot"))["pseudonym"] is None
    again = json.loads(await record_of(coop, await decided(coop)))["record"]
    assert not set(again["electorate"]) & {mine, other}


async def test_names_are_in_the_record_where_the_cooperative_shows_them(world: World) -> None:
    coop = await world.coop()
    await coop.admin.client.ok("PATCH", coop.path, json={"record_names": True})
    content = await record_of(coop, await decided(coop))
    assert verify_record(content).confirmed
    lines = json.loads(content)["record"]["ballots"]["lines"]
    assert sorted(one["name"] for one in lines) == ["Amaia Admin", "Maren Member"]


async def test_a_secret_poll_has_groups_and_a_roll(world: World) -> None:
    coop = await world.coop()
    asked = agreement(secret=True, reasons="off", results="after_close", early_close=True)
    poll = await make_poll(coop, asked)
    people = [coop.member, coop.admin, coop.other_member, coop.secretary, coop.facilitator]
    for place, one in enumerate(people):
        await vote(one, poll, "agree" if place else "disagree")
    decision = await closed(coop, poll)
    content = await record_of(coop, decision)
    assert verify_record(content).confirmed, verify_record(content)
    record = json.loads(content)["record"]
    assert record["ballots"] == {
        "kind": "secret",
        "groups": [
            {"choice": {"position": "agree"}, "ballots": 4},
            {"choice": {"position": "disagree"}, "ballots": 1},
        ],
    }
    assert record["roll"] == record["electorate"]


async def test_the_register_is_searched_by_words_body_result_and_day(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member, coop.admin)
    first = await decided(coop, title="¿Compramos el camión?", body="Para repartir el pan.")
    within = await decided(coop, title="Rota", electorate={"kind": "circle", "circle_id": str(circle)})
    poll = await make_poll(coop, choosing("Deck", "Rotary", early_close=True))
    rejected = await closed(coop, poll)

    async def found(**query: str) -> list[str]:
        listed = await coop.observer.client.ok("GET", f"{coop.path}/decisions", params=query)
        return [one["id"] for one in listed["items"]]

    assert await found() == [rejected["id"], within["id"], first["id"]]
    assert await found(q="CAMION rep") == [first["id"]]
    assert await found(q="deck") == [rejected["id"]]
    assert await found(q="camión deck") == []
    assert await found(q="!!! & |") == await found()
    assert await found(body="circle") == [within["id"]]
    assert await found(result="rejected") == [rejected["id"]]
    assert await found(standing="in_force") == [within["id"], first["id"]]
    assert await found(matter="other") == await found()
    today = first["decided_at"][:10]
    assert await found(**{"from": "2020-01-01", "to": "2020-12-31"}) == []
    assert len(await found(**{"from": "2020-01-01", "to": "2999-12-31"})) == 3
    await coop.member.client.refused(
        "GET", f"{coop.path}/decisions?from={today}&to=2000-01-01", 422, "invalid"
    )
    page = await coop.member.client.ok("GET", f"{coop.path}/decisions?limit=2")
    rest = await coop.member.client.ok("GET", f"{coop.path}/decisions?cursor={page['next']}")
    assert [one["id"] for one in rest["items"]] == [first["id"]]


async def unpacked(persona: Persona, coop: Coop) -> tuple[bytes, dict[str, bytes]]:
    """The exported register's files."""
    answer = await persona.client.get(f"{coop.path}/decisions/export")
    assert answer.status_code == 200
    with zipfile.ZipFile(io.BytesIO(answer.content)) as folder:
        files = {name: folder.read(name) for name in folder.namelist()}
    return files.pop("register.json"), files


async def test_an_exported_register_is_verified_also_by_who_sees_only_part(world: World) -> None:
    coop = await world.coop()
    shut = await make_circle(coop, coop.member, coop.admin, closed=True)
    await decided(coop)
    hidden = await decided(coop, title="Wages of two", electorate={"kind": "circle", "circle_id": str(shut)})
    await coop.admin.client.ok(
        "POST", f"/decisions/{hidden['id']}/corrections", 201, json={"text": "Of three"}
    )
    last = await decided(coop)
    head = (await coop.other_member.client.ok("GET", f"{coop.path}/decisions/head"))["hash"]
    assert head == last["hash"] == last["head"]["hash"]
    data, records = await unpacked(coop.admin, coop)
    whole = verify_register(data, records, head=head)
    assert whole.confirmed, whole
    assert (whole.facts["entries"], whole.facts["decisions"], whole.facts["withheld"]) == (4, 3, 0)
    data, records = await unpacked(coop.other_member, coop)
    part = verify_register(data, records, head=head)
    assert part.confirmed, part
    assert (part.facts["entries"], part.facts["decisions"], part.facts["withheld"]) == (4, 2, 2)
    assert b"Wages" not in data + b"".join(records.values())
    for path in ("", "/record", "/sheet.pdf", "/tasks"):
        await coop.other_member.client.refused("GET", f"/decisions/{hidden['id']}{path}", 404, "not_found")
    listed = await coop.other_member.client.ok("GET", f"{coop.path}/decisions")
    assert hidden["id"] not in {one["id"] for one in listed["items"]}
    entries = await coop.other_member.client.ok("GET", f"{coop.path}/decisions/entries")
    assert [one["withheld"] for one in entries["items"]] == [False, True, True, False]
    assert (entries["items"][1]["content"], entries["items"][1]["decision_id"]) == (None, None)
    page = await coop.other_member.client.ok("GET", f"{coop.path}/decisions/entries?limit=2")
    rest = await coop.other_member.client.ok("GET", f"{coop.path}/decisions/entries?cursor={page['next']}")
    assert [one["number"] for one in rest["items"]] == [3, 4]


async def test_the_schema_is_the_published_one(world: World) -> None:
    published = (ROOT / "docs" / "decision-record.schema.json").read_text("utf-8")
    served = await world.client().ok("GET", "/schemas/decision-record.json")
    assert published == canonical_indent(served), "run: batzar record-schema"


def canonical_indent(value: Any) -> str:
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


async def test_only_what_holds_can_be_replaced(world: World) -> None:
    coop, others = await world.coop(), await world.coop()
    old = await decided(coop)
    await decided(coop, supersedes=old["id"])
    for decision, code in (
        (old, "already_superseded"),
        (await decided(others), "unknown_decision"),
        ({"id": coop.member.member}, "unknown_decision"),
    ):
        asked = agreement(supersedes=decision["id"])
        problem = await coop.member.client.refused("POST", f"{coop.path}/polls", 422, "invalid", json=asked)
        assert [(one["field"], one["code"]) for one in problem["fields"]] == [("supersedes", code)]


async def test_two_polls_that_would_replace_one_decision_leave_one_replacement(world: World) -> None:
    coop = await world.coop()
    old = await decided(coop)
    polls = [await make_poll(coop, agreement(supersedes=old["id"], early_close=True)) for _ in range(2)]
    for poll in polls:
        await vote(coop.member, poll)
    first, second = [await closed(coop, poll) for poll in polls]
    assert (first["supersedes_id"], second["supersedes_id"]) == (old["id"], None)
    assert json.loads(await record_of(coop, second))["record"]["supersedes"] is None
    assert verify_register(*await unpacked(coop.admin, coop)).confirmed


RICH: dict[str, tuple[dict[str, Any], Any]] = {
    "budget_equal_shares": (
        {
            "options": [
                {"label": one, "cost": "400.50", "description": "**x**"} for one in ("Press", "Roof")
            ],
            "settings": {"budget": "500", "currency": "EUR"},
        },
        lambda ids: {"options": ids},
    ),
    "find_a_time": (
        {
            "options": [
                {"label": f"Day {n}", "starts_at": moment(days=n), "ends_at": moment(days=n, hours=1)}
                for n in (2, 3)
            ]
        },
        lambda ids: {"answers": {ids[0]: "yes", ids[1]: "if_need_be"}},
    ),
    "stv_scottish": (
        {
            "options": [{"label": one, "group": "night"} for one in ("Ane", "Jon", "Miren")],
            "settings": {"seats": 2, "reserves": [{"group": "night", "at_least": 1}], "shuffle": True},
        },
        lambda ids: {"ranking": [[one] for one in ids]},
    ),
    "single_choice": (
        {"options": ["Deck", "Rotary"], "settings": {"none_of_these": True}},
        lambda ids: {"option": ids[-1]},
    ),
}


@pytest.mark.parametrize("method", RICH)
async def test_options_with_all_they_may_carry_are_in_the_record(world: World, method: str) -> None:
    coop = await world.coop()
    settings, choice = RICH[method]
    poll = await make_poll(coop, choosing(method=method, early_close=True, **settings))
    ids = [one["id"] for one in poll["options"]]
    for one in (coop.member, coop.admin):
        await one.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": choice(ids)})
    decision = await closed(coop, poll)
    verdict = verify_record(await record_of(coop, decision))
    assert verdict.confirmed, verdict
    assert verdict.facts["words_compared"] is True
    sheet = await coop.member.client.get(f"/decisions/{decision['id']}/sheet.pdf")
    assert sheet.content.startswith(b"%PDF")
