"""What a lawyer and a vandal tried on votes, bylaws and the register, over HTTP: each as it ended."""

import asyncio
import io
import json
import zipfile
from typing import Any

import pytest

from app.rules.record import verify_register
from tests.decisions.helpers import (
    agreement,
    choosing,
    make_circle,
    make_poll,
    make_proposal,
    make_thread,
    moment,
    vote,
)
from tests.decisions.test_matters import made, office, opened, settled
from tests.decisions.test_matters_calls import SECOND, change
from tests.decisions.test_register import closed as entered
from tests.decisions.test_register import decided
from tests.world import Coop, World, unique

SECRET: dict[str, Any] = {"secret": True, "reasons": "off", "results": "after_close"}


async def send(coop: Coop, method: str, path: str, content: str) -> int:
    """The status of the answer to a body written by hand; every refusal is a problem."""
    answer = await coop.member.client.request(
        method, path, content=content.encode(), headers={"Content-Type": "application/json"}
    )
    if answer.status_code >= 400:
        assert answer.headers["content-type"].startswith("application/problem+json")
        json.loads(answer.content)
    return answer.status_code


CHOICES = [
    "NaN",
    "1e400",
    '"\\ud800"',
    '{"\\ud800": 1}',
    '{"scores": {"\\ud800": 1}}',
    '{"scores": {"ID": NaN}}',
    '{"scores": {"ID": 1e400}}',
    '{"scores": {"ID": true}}',
    '{"scores": {"ID": ' + "9" * 4000 + "}}",
    '{"scores": ' + "[" * 900 + "]" * 900 + "}",
    "[" * 10_000 + "]" * 10_000,
    '{"a":' * 10_000 + "1" + "}" * 10_000,
]


@pytest.mark.parametrize("number", range(len(CHOICES)))
async def test_a_ballot_written_by_hand_is_refused_in_words(world: World, number: int) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing(method="score"))
    choice = CHOICES[number].replace("ID", poll["options"][0]["id"])
    content = f'{{"choice": {choice}}}'
    deep = number >= len(CHOICES) - 2  # refused by the reader of JSON, before anything is looked at
    assert await send(coop, "PUT", f"/polls/{poll['id']}/ballot", content) == (400 if deep else 422)
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballot"))["ballot"] is None


async def test_of_a_key_that_comes_twice_the_last_counts_and_is_shown(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    body = '{"choice": {"position": "agree", "position": "block"}}'
    assert await send(coop, "PUT", f"/polls/{poll['id']}/ballot", body) == 200
    mine = await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballot")
    assert mine["ballot"]["choice"] == {"position": "block"}


async def test_a_large_file_of_ballots_is_read_and_a_huge_one_refused(world: World) -> None:
    coop = await world.coop()
    path = f"{coop.path}/polls/import-options"
    lines = "2 1\n" + "1 1 2 0\n" * 100_000 + '0\n"Ane"\n"Bo"\n"Board"\n'
    found = await coop.member.client.ok("POST", path, json={"format": "blt", "text": lines})
    assert found["ballots"] == 100_000
    huge = '{"format": "blt", "text": "' + "1 1 2 0\\n" * 6_000_000 + '"}'
    assert await send(coop, "POST", path, huge) == 413


LOOK_ALIKE = [
    (["\u202eA", "B"], "label_characters"),
    (["A\u200b", "B"], "label_characters"),
    (["\u200f", "B"], "label_characters"),
    (["\u3164", "B"], "label_characters"),
    (["A\u034f", "B"], "label_characters"),
    (["A", "A\u200d"], "repeated_label"),
    (["A", "a\ufe0f"], "repeated_label"),
    (["\u00c1", "A\u0301"], "repeated_label"),
]


@pytest.mark.parametrize(("labels", "code"), LOOK_ALIKE)
async def test_options_can_be_seen_and_told_apart(world: World, labels: list[str], code: str) -> None:
    coop = await world.coop()
    problem = await coop.member.client.refused(
        "POST", f"{coop.path}/polls", 422, "invalid", json=choosing(*labels)
    )
    assert [one["code"] for one in problem["fields"]] == [code]


async def test_what_matters_is_fixed_once_a_poll_is_open(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    changes: list[dict[str, Any]] = [
        SECRET,
        {"recused": [{"membership_id": coop.admin.member, "reason": "Hers."}]},
        {"electorate": {"kind": "person", "membership_id": coop.admin.member}},
        {"affected": 3},
    ]
    for one in changes:
        await coop.admin.client.refused("PATCH", f"/polls/{poll['id']}", 409, "poll_started", json=one)
    await coop.member.client.refused("POST", f"/polls/{poll['id']}/secrecy-demand", 409, "poll_started")


async def test_a_secret_poll_is_not_quietly_put_to_two_members(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(opens_at=moment(hours=1), closes_at=moment(days=1), **SECRET))
    circle = await make_circle(coop, coop.member, coop.admin)
    few = {"electorate": {"kind": "circle", "circle_id": str(circle)}}
    path = f"/polls/{poll['id']}"
    problem = await coop.member.client.refused("PATCH", path, 422, "invalid", json=few)
    assert [one["code"] for one in problem["fields"]] == ["too_few_to_hide"]
    assert (await coop.member.client.ok("GET", path))["electorate"]["kind"] == "all"
    changed = await coop.member.client.ok("PATCH", path, json={**few, "secret_small_ok": True})
    assert changed["electorate"]["kind"] == "circle"


async def test_a_correction_sent_again_is_entered_once(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop)
    path = f"/decisions/{decision['id']}/corrections"
    key = {"Idempotency-Key": unique("key")}
    answers = await asyncio.gather(
        *(coop.admin.client.post(path, json={"text": "It was the deck oven."}, headers=key) for _ in range(4))
    )
    assert [one.status_code for one in answers] == [201] * 4
    head = await coop.admin.client.ok("GET", f"{coop.path}/decisions/head")
    assert head["number"] == 2
    other = await decided(coop)
    await coop.admin.client.refused(
        "POST",
        f"/decisions/{other['id']}/corrections",
        409,
        "idempotency_key_reused",
        json={"text": "Not this one."},
        headers=key,
    )


async def test_a_task_of_a_closed_circle_goes_to_who_sees_it(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member, closed=True)
    asked = agreement(early_close=True, electorate={"kind": "circle", "circle_id": str(circle)})
    poll = await make_poll(coop, asked)
    await vote(coop.member, poll)
    decision = await entered(coop, poll)
    path = f"/decisions/{decision['id']}/tasks"
    task = {"text": "Tell nobody", "owner_id": coop.other_member.member}
    problem = await coop.member.client.refused("POST", path, 422, "invalid", json=task)
    assert [(one["field"], one["code"]) for one in problem["fields"]] == [("owner_id", "not_a_member")]
    for owner in (coop.member, coop.admin):
        await coop.member.client.ok("POST", path, 201, json={**task, "owner_id": owner.member})


async def test_who_is_recused_is_told_so_and_offices_are_those_of_the_opening(world: World) -> None:
    coop = await settled(world)
    board = await office(coop, "board", coop.admin)
    poll = await made(coop, "approve_accounts")
    running = await opened(coop, poll)
    assert running["electors"] == 4
    # Who joins the board now votes, and who leaves it does not: the electorate was written down.
    await coop.admin.client.ok("PUT", f"/circles/{board}/members/{coop.member.member}")
    await vote(coop.member, poll)
    await coop.admin.client.ok("DELETE", f"/circles/{board}/members/{coop.admin.member}")
    problem = await coop.admin.client.refused(
        "PUT", f"/polls/{poll['id']}/ballot", 403, "recused", json={"choice": {"position": "agree"}}
    )
    assert running["recused"][0]["reason"] in problem["detail"]


async def test_two_administrators_adopt_two_drafts_at_once(world: World) -> None:
    coop = await settled(world, "ES")
    drafts = [await change(coop, {**SECOND, "value": value}, base=1) for value in (4, 5)]
    answers = await asyncio.gather(
        *(
            who.client.post(f"{coop.path}/bylaws/drafts/{number}/adopt-as-statutes")
            for number in drafts
            for who in (coop.admin, coop.admin)
        )
    )
    assert sorted(one.status_code for one in answers) == [200, 409, 409, 409]
    versions = (await coop.admin.client.ok("GET", f"{coop.path}/bylaws/versions"))["items"]
    assert sorted(one["status"] for one in versions) == ["draft", "in_force", "replaced"]


async def test_no_draft_takes_force_beside_a_vote_on_another(world: World) -> None:
    coop = await settled(world, "ES")
    voted, other = [await change(coop, {**SECOND, "value": value}, base=1) for value in (4, 5)]
    poll = await made(coop, "change_bylaws", adopts_version=voted, early_close=True)
    await opened(coop, poll)
    for who in (coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member):
        await vote(who, poll)
    path = f"{coop.path}/bylaws/drafts/{other}/adopt-as-statutes"
    answers = await asyncio.gather(
        coop.admin.client.post(f"/polls/{poll['id']}/close"),
        *(coop.admin.client.post(path) for _ in range(3)),
    )
    assert [one.status_code for one in answers] == [200, 409, 409, 409]
    versions = (await coop.admin.client.ok("GET", f"{coop.path}/bylaws/versions"))["items"]
    in_force = [one["version"] for one in versions if one["status"] == "in_force"]
    assert in_force == [voted]


async def test_an_export_while_entries_are_written_is_whole(world: World) -> None:
    coop = await world.coop()
    decision = await decided(coop)
    done = asyncio.Event()
    sizes: list[Any] = []

    async def write() -> None:
        for number in range(12):
            words = {"text": f"Correction {number}"}
            await coop.admin.client.ok("POST", f"/decisions/{decision['id']}/corrections", json=words)
        done.set()

    async def decide() -> None:
        for _ in range(3):
            await decided(coop)

    async def export() -> None:
        while not done.is_set():
            answer = await coop.member.client.get(f"{coop.path}/decisions/export")
            with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
                names = [one for one in packed.namelist() if one.startswith("records/")]
                found = verify_register(
                    packed.read("register.json"), {one: packed.read(one) for one in names}
                )
            assert found.confirmed, found
            sizes.append(found.facts["entries"])

    await asyncio.gather(write(), decide(), export(), export())
    assert max(sizes) > min(sizes)


@pytest.mark.parametrize(("leave", "status"), [(0, "open"), (1, "cancelled")])
async def test_a_guarded_measure_is_held_against_the_members_at_the_opening(
    world: World, leave: int, status: str
) -> None:
    """One of ten is just what the law allows; one of nine is more."""
    coop = await settled(world)
    people = [await world.join(coop.id) for _ in range(5)]
    poll = await made(coop, "cut_members", affected=1)
    for one in people[:leave]:
        await coop.admin.client.ok("POST", f"/members/{one.member}/end", json={"reason": "resigned"})
    found = await opened(coop, poll)
    assert found["status"] == status
    assert (found["cancel_reason"] is None) == (status == "open")


async def test_a_proposal_is_not_withdrawn_from_under_its_vote(world: World) -> None:
    coop = await world.coop()
    proposal = await make_proposal(coop, await make_thread(coop))
    poll = await make_poll(coop, agreement(early_close=True, proposal_id=proposal["id"]))
    await vote(coop.member, poll)
    path = f"/proposals/{proposal['id']}"
    answers = await asyncio.gather(
        coop.member.client.post(f"{path}/withdraw"),
        coop.admin.client.post(f"/polls/{poll['id']}/close"),
        coop.member.client.post(f"{path}/versions", json={"title": "Another", "body": "Not voted on."}),
    )
    assert [one.status_code for one in answers] == [409, 200, 409]
    found = await coop.member.client.ok("GET", path)
    assert (found["status"], found["version"]) == ("decided", 1)
