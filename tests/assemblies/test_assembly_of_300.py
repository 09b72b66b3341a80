"""An assembly of 300 from the notice to the sealed minutes, whose every number is computed again: by `batzar verify`, by
the ledger of the test, and against forgers who make all hashes and the whole text anew."""

import asyncio
import json
import random
import re
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path as File
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import ValidationError
from stvpoll.scottish_stv import calculate_scottish_stv

from app.core.settings import ROOT
from app.rules import METHODS
from app.rules.record import canonical, digest, part_hashes, verify_minutes
from app.rules.record.minutes import Minutes
from app.rules.record.schema import Record
from tests.assemblies.forging import (
    Path,
    found_in_decision,
    found_in_minutes,
    leaves,
    other,
    pattern,
    with_leaf,
)
from tests.assemblies.test_minutes_forged import add, forged
from tests.assemblies.three_hundred import BOARD, SIZE, Assembly, Cast
from tests.assemblies.three_hundred_evening import (
    SEATS,
    amend_and_decide,
    called,
    lend_votes,
    minute,
    open_at_last,
    the_rest,
)
from tests.world import World

SEED = 20_270_311


@dataclass
class Evening:
    """What is left of it: the ledger, and the sealed record."""

    assembly: Assembly
    counted: dict[str, tuple[int, int]]
    election: Cast
    data: bytes

    @property
    def record(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.data)["record"]
        return found


@pytest.fixture(scope="module")
async def evening(application: FastAPI) -> AsyncIterator[Evening]:
    """Played once for all tests here."""
    world = World(application)
    sys.stdout.write(f"seed {SEED}\n")
    one = await called(world, SEED)
    await lend_votes(one)
    counted = await open_at_last(one)
    await one.begin("report")
    await one.end("report", "")
    await amend_and_decide(one)
    election = await the_rest(one)
    yield Evening(one, counted, election, await minute(one))
    await world.close()


async def test_batzar_verify_confirms_it(evening: Evening, tmp_path: File) -> None:
    path = tmp_path / "minutes.json"
    await asyncio.to_thread(path.write_bytes, evening.data)
    command = [sys.executable, "-m", "app.cli", "verify", str(path)]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, errors = await process.communicate()
    assert process.returncode == 0, (out, errors)
    told = out.decode()
    assert told.startswith("CONFIRMED")
    present, represented = evening.counted["opening"]
    assert f"Call 2: {present} present and {represented} represented of {SIZE}; 30 needed" in told
    assert f"Votes counted again: {len(evening.assembly.votes)}; signatures: 4" in told


async def test_every_number_is_the_ledgers(evening: Evening) -> None:
    one, record = evening.assembly, evening.record
    failed, opened = record["meeting"]["calls"]
    for call, name, needed in ((failed, "first", SIZE // 2 + 1), (opened, "opening", 30)):
        numbers = (call["entitled"], call["entitled_votes"], call["present"], call["represented"])
        assert numbers == (SIZE, SIZE, *evening.counted[name])
        assert call["needed"] == needed
        assert call["roll"] == {hand.id: 1 for hand in one.hands}
    kinds = Counter((event["kind"], event["how"]) for event in record["events"])
    ledger = one.ledger
    assert sum(n for (kind, _), n in kinds.items() if kind == "arrived") == ledger.stays
    assert {how for kind, how in kinds if kind == "arrived"} == {"door", "steward", "online"}
    assert sum(n for (kind, _), n in kinds.items() if kind == "left") == ledger.gone
    assert kinds["given", "online"] + kinds["given", "paper"] == ledger.given
    assert kinds["given", "paper"] == sum(n % 3 == 0 for n in range(50)) + 1
    assert kinds["revoked", "revoked"] == ledger.revoked
    assert kinds["revoked", "presence"] == ledger.ended_by_presence > 0
    notice = record["notice"]
    assert (notice["told"], notice["bounced"], notice["opened"]) == (
        SIZE - 1,
        2,
        20,
    )  # two came back, one was then handed over on paper
    assert (notice["days"], notice["needed"], notice["in_time"]) == (39, 15, True)
    assert len(record["votes"]) == len(one.votes)
    for vote, mine in zip(record["votes"], one.votes, strict=True):
        compare(vote, mine, evening)
    assert [(d["member"], d["text"]) for d in record["dissents"]][:2] == [
        (one.hands[who].id, words) for who, words in one.dissents[:2]
    ]
    assert len(record["dissents"]) == len(one.dissents)
    results = {item["title"]: item["result"] for item in record["items"]}
    assert results == {
        "Report of the year": None,
        "Opening hours": "adopted",
        "The accounts": "adopted",
        "A van": "adopted",
        "Wages": one.votes[6].result,
        "The board": "elected",
        "The old oven": "rejected",
        "Sundays": "withdrawn",
    }
    hours = record["items"][1]
    assert [a["status"] for a in hours["amendments"]] == ["adopted", "withdrawn", "rejected"]
    assert [a["on_version"] for a in hours["amendments"]] == [1, 1, 2]
    assert (hours["version"], hours["body"]) == (2, "We open from 9 to 15.")


def compare(vote: dict[str, Any], mine: Cast, evening: Evening) -> None:
    """One vote of the record with what the ledger has of it."""
    here, decision = vote["here"], vote["decision"]["record"]
    assert (here["present"], here["represented"], here["electors"]) == (
        mine.present,
        mine.represented,
        mine.entitled,
    )
    opening = decision["meeting"]["at_opening"]
    assert (opening["present"], opening["represented"]) == evening.counted["opening"]
    assert len(decision["electorate"]) == len(mine.may) == mine.present + mine.represented
    assert len(vote["recused"]) == len(decision["recused"]) == len(mine.recused)
    assert (vote["title"], vote["result"]) == (mine.title, mine.result)
    lent = Counter(holder for giver, holder in mine.may.items() if giver != holder)
    told = Counter(pair["holder"] for pair in decision["meeting"]["represented"])
    assert sorted(lent.values()) == sorted(told.values())
    if mine.result == "withdrawn":
        assert (decision["roll"], decision["ballots"]) == (None, None)
        return
    if mine.hands is not None:
        assert decision["ballots"]["counts"] == mine.hands
        assert [teller["counts"] for teller in vote["hands"]] == [mine.hands] * 2
        return
    assert len(decision["roll"]) == len(mine.ballots) == decision["tally"]["ballots"]
    if mine.result == "elected":
        elected(decision, mine)
        return
    assert {name: decision["tally"]["counts"][name] for name in mine.counts()} == mine.counts()
    if mine.secret:
        groups = {g["choice"]["position"]: g["ballots"] for g in decision["ballots"]["groups"]}
        assert groups == {name: n for name, n in mine.counts().items() if n}
    else:
        lines = decision["ballots"]["lines"]
        assert sum("cast_by" in line and line["cast_by"] is not None for line in lines) == len(mine.by_other)


def elected(decision: dict[str, Any], mine: Cast) -> None:
    """The election counted by another's library, of the ledger's own ballots."""
    ids = [option["id"] for option in mine.poll["options"]]
    rankings = Counter(mine.ballots.values())
    theirs = calculate_scottish_stv(
        ids, [(list(ranking), n) for ranking, n in rankings.items()], SEATS, random_shuffle=False
    )
    assert set(decision["outcome"]["winners"]) == set(theirs.elected_as_set())
    groups = {
        tuple(rank[0] for rank in g["choice"]["ranking"]): g["ballots"] for g in decision["ballots"]["groups"]
    }
    assert groups == dict(rankings)


async def test_the_text_says_the_ledgers_numbers(evening: Evening) -> None:
    one, sections = evening.assembly, evening.record["text"]["en"]
    words = [
        line for section in sections for block in section["blocks"] for row in block["lines"] for line in row
    ]
    calls = [re.findall(r"\d+", line) for line in words if line.startswith("Of 300 members entitled")]
    assert [tuple(map(int, found)) for found in calls] == [
        (SIZE, *evening.counted["first"]),
        (SIZE, *evening.counted["opening"]),
    ]
    votes = [re.findall(r"\d+", line) for line in words if line.startswith("Here for this vote")]
    # the agenda has the amendments' votes before the one of procedure, which is the motion's own
    order = sorted(one.votes, key=lambda vote: (one.votes.index(vote), 0))
    assert Counter(tuple(map(int, found)) for found in votes) == Counter(
        (vote.present, vote.represented, vote.entitled) for vote in order
    )
    came = next(re.findall(r"\d+", line) for line in words if "came later" in line)
    at_opening = set(range(150))
    attended = one.been | {7}
    assert [int(n) for n in came] == [len(attended - at_opening), len(attended - one.ledger.present)]
    assert f"{evening.counted['opening'][1]} proxies were in force at the opening." in words
    recused = next(line for line in words if line.startswith("Did not vote"))
    assert all(one.hands[n].name in recused for n in BOARD)
    assert sum(line == "The vote was secret." for line in words) == sum(vote.secret for vote in one.votes)


FREE = {
    "people.number",  # the member's own number in the register of members: nothing is computed of it
    "items.position",  # an order, which is checked; proposals that no one backed leave gaps
}
"""Whole numbers of minutes that stand for themselves."""
FREE_IN_DECISIONS = {
    "law.ruling.register_days",  # what the matter asked for: if it was kept, roll and notice of the minutes tell
    "law.ruling.notice_days",
}
ALIKE = 12
EDITIONS = {"engine"}
"""What wrote it: a newer edition's is refused as such; an older one's words are not compared."""


def whole_numbers(value: Any, free: set[str]) -> Iterator[tuple[Path, int, str]]:
    """The places of all whole numbers that must be found, with what is there and the kind of place."""
    for path, leaf in leaves(value):
        name = pattern(path)
        if isinstance(leaf, int) and not isinstance(leaf, bool) and name not in free | EDITIONS:
            yield path, leaf, name


def unused(decision: Record) -> set[str]:
    """Settings that the method doesn't read: there by default, and nothing is counted by them."""
    counted = METHODS[decision.question.method].uses if decision.outcome is not None else frozenset()
    return {f"question.settings.{name}" for name in type(decision.question.settings).model_fields} - {
        f"question.settings.{name}" for name in counted
    }


async def test_every_whole_number_changed_alone_is_found(evening: Evening) -> None:
    """Of the minutes all of them; of decisions, which hold thousands that are alike, up to twelve of each kind."""
    record = Minutes.model_validate(evening.record)
    assert found_in_minutes(record) is None
    tried, unfound, alone = 0, Counter[str](), Counter[str]()
    for path, leaf, name in whole_numbers(record, FREE):
        if "decision" in path:
            continue
        for new in (leaf + 1, leaf - 1) if "roll" not in path else (leaf + 1,):
            tried += 1
            if new >= 0 and found_in_minutes(with_leaf(record, path, new)) is None:
                unfound[name] += 1
    for place, vote in enumerate(record.votes):
        assert vote.decision is not None
        decision = Record.model_validate(vote.decision["record"])
        seen: Counter[str] = Counter()
        for path, leaf, name in whole_numbers(decision, FREE_IN_DECISIONS | unused(decision)):
            seen[name] += 1
            if seen[name] > ALIKE:
                continue
            for new in (leaf + 1, leaf - 1):
                tried += 1
                if new < 0 or found_in_decision(with_leaf(decision, path, new)) is not None:
                    continue
                alone[name] += 1  # right in itself: only the rest of the minutes can tell
                if alone[name] == 1 and not told_by_minutes(record, place, path, new):
                    unfound[name] += 1
    assert unfound == Counter()
    assert tried > 1_500


def told_by_minutes(record: Minutes, vote: int, path: Path, new: int) -> bool:
    """Whether minutes with a decision that is forged, and right in itself, are found out."""
    file = json.loads(json.dumps(record.votes[vote].decision))
    at: Any = file["record"]
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = new
    entry = json.loads(file["entry"])
    entry["body"]["parts"] = part_hashes(file["record"])
    file["entry"] = canonical(entry)
    file["hash"] = digest(file["entry"])
    return found_in_minutes(with_leaf(record, ("votes", vote, "decision"), file)) is not None


TESTIMONY = {
    "meeting.intro", "meeting.place", "meeting.link", "meeting.remote", "meeting.officers.since", "people.name",
    "notice.proofs.sent", "notice.proofs.delivered", "notice.proofs.bounced", "notice.proofs.opened",
    "items.added_later", "items.ended", "items.notes", "items.versions.at", "items.versions.note",
    "items.amendments.at", "items.amendments.title", "items.amendments.body", "items.amendments.reason",
    "events.how", "events.confirmed", "votes.by_hands", "dissents.text", "dissents.at", "signatures.at", "identification", "remarks",
}  # fmt: skip
"""Words and moments that somebody gave and from which nothing is computed: the hash of the entry holds them."""


async def test_words_and_moments_are_found_unless_they_are_testimony(evening: Evening) -> None:
    raw = evening.record
    record = Minutes.model_validate(raw)
    by_kind: dict[str, list[tuple[Path, Any]]] = {}
    for path, leaf in leaves(record):
        if leaf is None or (isinstance(leaf, int | Fraction) and not isinstance(leaf, bool)):
            continue
        if path[0] not in {"text", "law"} and "decision" not in path:
            by_kind.setdefault(pattern(path), []).append((path, leaf))
    rng, free = random.Random(SEED), set()
    for name, found in by_kind.items():
        for path, leaf in rng.sample(found, 1):
            if found_in_minutes(with_leaf(record, path, other(leaf))) is None and fits(
                raw, path, other(leaf)
            ):
                free.add(name)
    assert free <= TESTIMONY
    assert {"events.at", "events.holder", "votes.opened", "notice.text"} <= by_kind.keys() - free


def fits(raw: dict[str, Any], path: Path, new: Any) -> bool:
    """Whether the published schema lets this through."""
    changed: Any = json.loads(json.dumps({name: one for name, one in raw.items() if name != "text"}))
    changed["text"], at = {}, changed
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = new
    try:
        Minutes.model_validate(changed)
    except ValidationError:
        return False
    return True


async def test_forged_files_are_refused_as_files(evening: Evening) -> None:
    """The same by the file, with all hashes made anew but the text left; and without any hash made anew."""
    assert verify_minutes(evening.data).confirmed
    places: tuple[Path, ...] = (
        ("meeting", "calls", 1, "present"),
        ("votes", 4, "here", "represented"),
        ("items", 1, "version"),
        ("notice", "told"),
    )
    for path in places:
        for by in (1, -1):
            assert not verify_minutes(forged(evening.data, partial(add, path, by))).confirmed, path
    assert verify_minutes(forged(evening.data, partial(add, ("engine",), 1))).code == "engine_newer"
    record = evening.record
    add(places[0], 1, record)
    file = json.loads(evening.data) | {"record": record}
    assert verify_minutes(canonical(file).encode()).code == "part_differs"
