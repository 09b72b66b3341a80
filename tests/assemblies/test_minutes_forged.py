"""The minutes of an assembly with everything in it, forged with all hashes made anew: every number that is changed
alone is found, and so is every telling of it."""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from app.rules.record import canonical, digest, part_hashes, verify_minutes, verify_record, write_minutes
from app.rules.record.minutes import decisions_of
from tests.assemblies.meetings import add_item, convened_meeting
from tests.assemblies.test_minutes import come, record_of, sealed, voted
from tests.world import Coop, Persona, World

FREE = {"people.number", "items.position", "engine"}
"""Numbers that stand for themselves: nothing follows from them but an order, which is checked, and which edition's words
the text is in."""


async def assembly(world: World) -> tuple[Coop, str, bytes]:
    """A first call that failed, proxies of which one ends when its giver comes, somebody who comes late, one who
    leaves, an amendment, a vote by hands with somebody recused, a secret one, a dissent; sealed."""
    coop = await world.coop()
    late = await world.join(coop.id, name="Lide Late")
    giver = await world.join(coop.id, name="Gorka Giver")
    told = await convened_meeting(
        coop,
        began=timedelta(hours=2),
        chair_id=coop.facilitator.member,
        secretary_id=coop.secretary.member,
    )
    meeting, item = told["meeting"]["id"], told["items"][0]["id"]
    await come(coop, meeting, coop.admin, coop.secretary)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/calls/1/fail")
    lent: tuple[tuple[Persona, Persona], ...] = ((coop.other_member, coop.member), (giver, coop.admin))
    for one, holder in lent:
        body = {"holder_id": holder.member, "signature": one.name}
        await one.client.ok("POST", f"/meetings/{meeting}/proxies", json=body)
    await come(coop, meeting, coop.facilitator, coop.member)
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/open", json={"call": 2})
    await coop.admin.client.ok("POST", f"/items/{item}/start")
    made = await coop.member.client.ok(
        "POST", f"/items/{item}/amendments", json={"title": "With thanks", "body": "Approved, with thanks."}
    )
    amendment = made["amendments"][0]["id"] if "amendments" in made else made["id"]
    await voted(coop, item, amendment_id=amendment)
    await come(coop, meeting, late, giver)
    raised = {
        "hands": True,
        "tellers": [coop.secretary.member, coop.member.member],
        "recused": [{"membership_id": coop.facilitator.member, "reason": "Kept the books"}],
    }
    poll = await coop.admin.client.ok("POST", f"/items/{item}/polls", json=raised)
    for teller in (coop.secretary, coop.member):
        counted = {"hands": {"agree": 4, "disagree": 1, "abstain": 1}}
        await teller.client.ok("PUT", f"/polls/{poll['id']}/hands", json=counted)
    await coop.admin.client.ok("POST", f"/polls/{poll['id']}/close")
    await coop.member.client.ok("PUT", f"/polls/{poll['id']}/dissent", json={"text": "I was against."})
    await coop.admin.client.ok("PATCH", f"/items/{item}", json={"notes": "Debated at length."})
    await coop.admin.client.ok("POST", f"/items/{item}/end", json={})
    await late.client.ok("POST", f"/meetings/{meeting}/leave")
    await coop.member.client.ok(
        "PUT", f"/polls/{poll['id']}/dissent", json={"text": "I was against, and say why: the oven."}
    )
    await add_item(coop, meeting, kind="debate", title="Any other business", body="")
    await coop.admin.client.ok("POST", f"/meetings/{meeting}/close")
    await sealed(coop, meeting)
    return coop, meeting, await record_of(coop.admin, meeting)


def forged(data: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """The file with a change, and every hash of it made anew."""
    file = json.loads(data)
    record, entry = file["record"], json.loads(file["entry"])
    change(record)
    entry["body"] = {
        "meeting_id": record["meeting"]["id"],
        "title": record["meeting"]["title"],
        "decisions": decisions_of(record),
        "parts": part_hashes(record),
    }
    text = canonical(entry)
    return write_minutes(record, text, digest(text)).encode()


Path = tuple[str | int, ...]


def numbers(value: Any, path: Path = ()) -> Iterator[Path]:
    """The places of all whole numbers that are not in bylaws or decision records."""
    if isinstance(value, dict):
        for name, one in value.items():
            if name not in {"decision", "law", "text"}:
                yield from numbers(one, (*path, name))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from numbers(one, (*path, place))
    elif isinstance(value, int) and not isinstance(value, bool):
        yield path


def add(path: Path, by: int, record: dict[str, Any]) -> None:
    """Add to one number."""
    at: Any = record
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] += by


async def test_every_number_changed_alone_is_found(world: World) -> None:
    _, _, data = await assembly(world)
    verdict = verify_minutes(data)
    assert verdict.confirmed, verdict
    assert verify_minutes(forged(data, lambda _: None)).confirmed
    record = json.loads(data)["record"]
    assert [one["here"]["present"] for one in record["votes"]] == [4, 5]
    assert [one["here"]["represented"] for one in record["votes"]] == [2, 1]
    assert record["meeting"]["calls"][0]["failed"]
    tried, unfound = 0, []
    for path in numbers(record):
        name = ".".join(str(step) for step in path if isinstance(step, str))
        if name in FREE:
            continue
        for by in (1, -1):
            tried += 1
            if verify_minutes(forged(data, partial(add, path, by))).confirmed:
                unfound.append((path, by))
    assert unfound == []
    assert tried > 100


CHANGES: dict[str, tuple[str, Callable[[dict[str, Any]], object]]] = {
    "who came is left out": ("call_differs", lambda one: one["events"].pop(0)),
    "a proxy is left out": (
        "call_differs",
        lambda one: one["events"].remove(next(e for e in one["events"] if e["how"] == "online")),
    ),
    "the text says another number": (
        "text_differs",
        lambda one: one["text"]["en"][2]["blocks"][0]["lines"].append(["5 of 5"]),
    ),
    "nobody signed": ("signature_missing", lambda one: one["signatures"].clear()),
    "signed twice by one": (
        "signed_twice",
        lambda one: one["signatures"][1].update(member=one["signatures"][0]["member"]),
    ),
    "a signature of another": ("signature_differs", lambda one: one["signatures"][0].update(signature="X")),
    "an amendment that was lost": (
        "amendment_result",
        lambda one: one["items"][0]["amendments"][0].update(status="rejected"),
    ),
    "a motion renamed by its amendment": (
        "amendment_text",
        lambda one: [
            part.update(title="Other") for part in (one["items"][0], one["items"][0]["versions"][1])
        ],
    ),
    "the text of the motion": (
        "item_differs",
        lambda one: one["items"][0].update(body="We approve nothing."),
    ),
    "the result": ("item_result", lambda one: one["items"][0].update(result="rejected")),
    "the notice's words": ("notice_hash", lambda one: one["notice"].update(text="Come.")),
    "notice in time": ("notice_differs", lambda one: one["notice"].update(in_time=False)),
    "the hands of a teller": (
        "hands_differ",
        lambda one: one["votes"][1]["hands"][0]["counts"].update(agree=5, disagree=0),
    ),
    "nobody recused": ("here_differs", lambda one: one["votes"][1]["recused"].clear()),
    "a decision left out": ("decision_missing", lambda one: one["votes"][0].update(decision=None)),
    "a vote left out": ("amendment_result", lambda one: one["votes"].pop(0)),
    "opened before its hour": (
        "call_refused",
        lambda one: one["meeting"]["calls"][1].update(starts="2999-01-01T00:00:00.000000Z"),
    ),
    "approved early": (
        "approved_early",
        lambda one: one["approval"].update(at="2001-01-01T00:00:00.000000Z"),
    ),
    "a ballot in a decision": (
        "part_differs",
        lambda one: one["votes"][0]["decision"]["record"]["ballots"]["lines"][0]["choice"].update(
            position="block"
        ),
    ),
    "a stranger": (
        "person_unneeded",
        lambda one: one["people"].append(
            {"id": "f" * 8 + "-ffff-ffff-ffff-" + "f" * 12, "name": "X", "number": None}
        ),
    ),
}


async def test_what_happened_told_otherwise_is_named(world: World) -> None:
    coop, _, data = await assembly(world)
    found = {name: verify_minutes(forged(data, change)).code for name, (_, change) in CHANGES.items()}
    assert found == {name: code for name, (code, _) in CHANGES.items()}

    def absent(record: dict[str, Any]) -> None:
        out = coop.observer.member
        record["people"] = sorted(
            [*record["people"], {"id": out, "name": "Odei", "number": None}], key=lambda one: str(one["id"])
        )
        record["dissents"][0]["member"] = out

    assert verify_minutes(forged(data, absent)).code == "dissent_refused"
    for byte in range(0, len(data), 997):
        changed = bytearray(data)
        changed[byte] ^= 1
        assert not verify_minutes(bytes(changed)).confirmed, byte
    assert not verify_record(data).confirmed
