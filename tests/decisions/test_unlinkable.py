"""A hall of 200 votes in secret, each a ranking of their own; then somebody tries to find out who voted what.

They have logical dumps, the live tables with xmin and ctid, the table files on disk, the application's logs in both
forms, its metrics. Each attempt may come no further than chance. The same attempts are made against ballots kept in
the plain way and against a named poll, where they must link everybody: so they do find what is there to be found.
"""

import asyncio
import itertools
import json
import random
import secrets
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from app.core import embedded_postgres
from app.core.db import new_session
from app.core.settings import settings
from app.decisions import seal
from tests.databases import migrated_database, using
from tests.decisions import linking
from tests.decisions.helpers import choosing, make_poll
from tests.decisions.linking import Found, Rows, Scene
from tests.decisions.secret_helpers import different_rankings, hall, ranking
from tests.server import ServerProcess
from tests.world import Persona, World

VOTERS = 200
MIDWAY = 150
NEARLY_ALL = 160  # of the 200: the places of rows may be swept up in between
OPTIONS = ("Ane", "Beñat", "Chus", "Deñe", "Edurne", "Fermin", "Garazi")
FEW = 20  # old boxes are there to be found; PostgreSQL tidies up some of them by itself
PLAIN = ("plain_roll", "plain_ballot")
"""Ballots kept as many programs keep them: two tables without a common key, each row written as it comes."""

Tables = Mapping[str, Rows]


@dataclass
class Evidence:
    """Everything that was gathered while the hall voted."""

    scene: Scene
    poll: dict[str, Any]
    order: list[str]
    """The memberships in the order they voted."""
    midway: Tables
    full: Tables
    after: Tables
    live_open: Tables
    live_after: Tables
    files_open: dict[str, bytes]
    files_closed: dict[str, bytes]
    files_after: dict[str, bytes]
    seals: set[bytes]
    """The beginnings of everything sealed that was in the database at any time."""
    logs: dict[str, str] = field(default_factory=dict)
    metrics: str = ""


def libpq(database: str) -> str:
    """The address of a database as PostgreSQL's own programs take it."""
    return database.replace("postgresql+psycopg://", "postgresql://")


def dump(database: str) -> Tables:
    """The database as pg_dump writes it."""
    program = str(embedded_postgres.programs_folder() / "pg_dump")
    done = subprocess.run(
        [program, "--data-only", "--no-owner", libpq(database)], capture_output=True, text=True, check=True
    )
    return linking.read_dump(done.stdout)


def live(database: str) -> Tables:
    """Every row of every table as text, with the transaction that wrote it and its place."""
    found: dict[str, Rows] = {}
    with psycopg.connect(libpq(database)) as connection:
        tables = connection.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
        ).fetchall()
        for (table,) in tables:
            rows = connection.execute(
                f'SELECT xmin::text, xmax::text, ctid::text, t::text FROM "{table}" t'
            ).fetchall()
            found[table] = [dict(zip(("xmin", "xmax", "ctid", "row"), row, strict=True)) for row in rows]
    return found


def files(database: str, data_dir: Path) -> dict[str, bytes]:
    """The files of all tables and indices, by relation, once everything in memory is written to them."""
    with psycopg.connect(libpq(database).replace("//batzar@", "//postgres@"), autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        found = connection.execute(
            """
            SELECT c.relname, t.relname, pg_relation_filepath(c.oid) FROM pg_class c
            LEFT JOIN pg_class t ON t.reltoastrelid = c.oid
            WHERE c.relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)
              AND c.relkind IN ('r', 'i', 't')
            """
        ).fetchall()
        (folder,) = connection.execute(
            "SELECT 'base/' || oid FROM pg_database WHERE datname = current_database()"
        ).fetchone() or ("",)
    cluster = data_dir / "postgres" / "cluster"
    names = {path: f"toast of {owner}" if owner else name for name, owner, path in found if path}
    return {
        names.get(f"{folder}/{file.name}", f"file {file.name}"): file.read_bytes()
        for file in sorted((cluster / folder).iterdir())
        if file.is_file()
    }


async def sealed_now(poll: dict[str, Any]) -> set[bytes]:
    """The beginnings of the poll's boxes."""
    async with new_session() as session:
        found = await session.scalars(
            text("SELECT substr(sealed, 1, 48) FROM ballot_box WHERE poll_id = :id"), {"id": UUID(poll["id"])}
        )
        return {bytes(one) for one in found}


async def put(server: ServerProcess, voter: Persona, poll: dict[str, Any], said: list[list[str]]) -> None:
    """One member votes, alone: the order in which they vote could not be clearer."""
    cookies = "; ".join(f"{key}={value}" for key, value in voter.client.cookies.items())
    headers = {"Origin": server.url, "Cookie": cookies}
    async with httpx.AsyncClient(headers=headers) as client:
        answer = await client.put(
            f"{server.url}/api/v1/polls/{poll['id']}/ballot", json={"choice": {"ranking": said}}
        )
    assert answer.status_code == 200, answer.text


def keep_plainly(connection: psycopg.Connection, persona: Persona, said: list[list[str]]) -> None:
    """The same ballot as many programs keep it. All by one connection: of several each fills a page of its own."""
    with connection.transaction():
        connection.execute("INSERT INTO plain_roll VALUES (%s)", [persona.membership_id])
        connection.execute(
            "INSERT INTO plain_ballot (choice) VALUES (CAST(%s AS jsonb))", [json.dumps({"ranking": said})]
        )


def names_of(voters: list[Persona]) -> dict[str, str]:
    """Everything that stands for a voter, with their membership."""
    return {name: one.member for one in voters for name in (one.member, str(one.person_id), one.email)}


@pytest.fixture(scope="module")
async def evidence(application: FastAPI, database: str) -> Evidence:
    """200 members vote one after the other, in an order of their own; everything they leave is gathered. In a database
    with nothing of other tests in it: whoever tries to find out has less to search through."""
    own = migrated_database(database, "unlinkable")
    async with using(own):
        return await gather(World(application), own)


async def gather(world: World, database: str) -> Evidence:
    """Let them vote, and take everything."""
    data_dir = settings().data_dir
    chance = random.Random(secrets.randbits(64))
    made = await hall(world, VOTERS)
    poll = await make_poll(made.coop, ranking(*OPTIONS))
    ids = [one["id"] for one in poll["options"]]
    rankings = different_rankings(ids, VOTERS, chance)
    order = list(zip(made.voters, rankings, strict=True))
    chance.shuffle(order)
    scene = Scene(
        {who.member: tuple(one for place in said for one in place) for who, said in order},
        names_of(made.voters),
        frozenset(ids),
    )
    async with new_session() as session:
        await session.execute(text("CREATE TABLE plain_roll (member uuid PRIMARY KEY)"))
        await session.execute(
            text(
                "CREATE TABLE plain_ballot (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), choice jsonb, "
                "at timestamptz DEFAULT clock_timestamp())"
            )
        )
    servers = {
        form: ServerProcess(
            database, data_dir, "--no-worker", BATZAR_LOG_FORMAT=form, BATZAR_LOG_LEVEL="debug"
        )
        for form in ("json", "console")
    }
    found: dict[str, Any] = {}
    seals: set[bytes] = set()
    try:
        for server in servers.values():
            await asyncio.to_thread(server.start)
        with psycopg.connect(libpq(database), autocommit=True) as plain:
            for number, (who, said) in enumerate(order):
                await put(servers["json" if number % 2 else "console"], who, poll, said)
                keep_plainly(plain, who, said)
                seals |= await sealed_now(poll)
                if number + 1 == MIDWAY:
                    found["midway"] = await asyncio.to_thread(dump, database)
        async with new_session() as session:
            await session.execute(text("ANALYZE open_roll, ballot_box"))  # it samples what it finds
        found["full"] = await asyncio.to_thread(dump, database)
        found["live_open"] = live(database)
        found["files_open"] = files(database, data_dir)
        cookies = "; ".join(f"{key}={value}" for key, value in made.coop.member.client.cookies.items())
        async with httpx.AsyncClient(headers={"Cookie": cookies}) as client:
            closing = servers["json"].url
            path = f"{closing}/api/v1/polls/{poll['id']}"
            closed = await client.post(f"{path}/close", headers={"Origin": closing})
            assert closed.json()["status"] == "closed", closed.text
            found["files_closed"] = files(database, data_dir)
            await world.run_jobs()
            metrics = "".join([(await client.get(f"{one.url}/metrics")).text for one in servers.values()])
        found["after"] = await asyncio.to_thread(dump, database)
        found["live_after"] = live(database)
        found["files_after"] = files(database, data_dir)
    finally:
        for server in servers.values():
            server.stop()
    logs = {form: server.log.read_text() for form, server in servers.items()}
    await world.close()
    return Evidence(
        scene, poll, [who.member for who, _ in order], seals=seals, logs=logs, metrics=metrics, **found
    )


def of_secret(tables: Tables) -> Tables:
    """All tables but those that are there to be linked."""
    return {name: rows for name, rows in tables.items() if name not in PLAIN}


def of_plain(tables: Tables) -> Tables:
    """Those alone."""
    return {name: rows for name, rows in tables.items() if name in PLAIN}


def with_the_key(tables: Tables, evidence: Evidence) -> Found:
    """The ballots of a dump's boxes for somebody who has the key too, in the order of the boxes."""
    poll_id = UUID(evidence.poll["id"])
    boxes = [row for row in tables["ballot_box"] if row["poll_id"] == str(poll_id)]
    opened: dict[int, list[tuple[str, ...]]] = {}
    for row in boxes:
        sealed = bytes.fromhex(row["sealed"].removeprefix(r"\\x"))
        box = seal.unseal(seal.seal_key(), poll_id, int(row["box"]), sealed)
        opened[int(row["box"])] = [
            tuple(one for place in seal.unpack(packed)["ranking"] for one in place) for packed in box.ballots
        ]
    as_they_come = [said for ballots in opened.values() for said in ballots]
    by_number = [said for number in sorted(opened) for said in opened[number]]
    return Found(
        ballots=[
            linking.Listed("boxes as they come", tuple(as_they_come)),
            linking.Listed("boxes by number", tuple(by_number)),
        ]
    )


def words_of(row: Mapping[str, str]) -> str:
    """A row as one text."""
    return " ".join(row.values())


def tell(what: str, verdict: linking.Verdict) -> None:
    """Print what came of it, for whoever runs this with -rP."""
    sys.stdout.write(f"{what}: {verdict}\n")


def test_a_guess_is_what_chance_gives(evidence: Evidence) -> None:
    verdicts = [
        linking.try_all(linking.shuffled(evidence.scene, seed), evidence.scene) for seed in range(300)
    ]
    rights = [one.attempts[0].right for one in verdicts]
    tell("guesses", linking.Verdict([one.attempts[0] for one in verdicts]))
    assert 1 <= sum(rights) / len(rights) <= 3  # the better of forwards and backwards
    assert not any(one.better_than_chance for one in verdicts)


def test_what_is_kept_plainly_is_linked_by_every_source(evidence: Evidence) -> None:
    """The attempts work: the same voters, the same ballots, the same moments, and everybody is found out."""
    scene = evidence.scene
    for name, source in (("dump", evidence.after), ("xmin and ctid", evidence.live_after)):
        verdict = linking.try_all(linking.search(of_plain(source), scene), scene)
        tell(f"plain, {name}", verdict)
        assert verdict.right >= NEARLY_ALL
        assert len(verdict.better_than_chance) >= 1
    raw = {name: content for name, content in evidence.files_after.items() if name in PLAIN}
    verdict = linking.try_all(linking.search_files(raw, scene), scene)
    tell("plain, files", verdict)
    assert verdict.right >= NEARLY_ALL


async def test_a_named_poll_is_linked_by_its_rows(
    evidence: Evidence, application: FastAPI, database: str
) -> None:
    world, own = World(application), migrated_database(database, "named")
    async with using(own):
        made = await hall(world, 25)
        poll = await make_poll(made.coop, choosing(*OPTIONS, method="borda"))
        ids = [one["id"] for one in poll["options"]]
        rankings = different_rankings(ids, 25, random.Random(5))
        for who, said in zip(made.voters, rankings, strict=True):
            await who.client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": {"ranking": said}})
    truth = {
        who.member: tuple(one for place in said for one in place)
        for who, said in zip(made.voters, rankings, strict=True)
    }
    scene = Scene(truth, names_of(made.voters), frozenset(ids))
    verdict = linking.try_all(linking.search(dump(own), scene), scene)
    assert verdict.right == 25
    await world.close()


def test_a_dump_in_mid_poll_gives_no_ballot_at_all(evidence: Evidence) -> None:
    for source, voted in ((evidence.midway, MIDWAY), (evidence.full, VOTERS)):
        roll = [row for row in source["open_roll"] if row["poll_id"] == evidence.poll["id"]]
        assert len(roll) == voted
        found = linking.search(of_secret(source), evidence.scene)
        assert (found.ballots, found.pairs) == ([], [])
        written = "\n".join(" ".join(row.values()) for row in source["ballot_box"])
        assert not any(option in written for option in evidence.scene.options)


def test_a_dump_in_mid_poll_links_nobody_even_with_the_key(evidence: Evidence) -> None:
    scene = evidence.scene
    for name, source, voted in (("midway", evidence.midway, MIDWAY), ("full", evidence.full, VOTERS)):
        found = linking.search(of_secret(source), scene) + with_the_key(source, evidence)
        assert {len(one.items) for one in found.ballots} == {voted}
        assert set(found.ballots[0].items) <= set(scene.truth.values())
        verdict = linking.try_all(found, scene)
        tell(f"dump {name}, with the key", verdict)
        assert len(verdict.attempts) >= 10
        assert verdict.better_than_chance == []


def test_who_vote_one_after_the_other_go_to_boxes_drawn_by_lot(evidence: Evidence) -> None:
    """Neighbours in the order of voting share a box as often as any two, by the key and the true order."""
    poll_id = UUID(evidence.poll["id"])
    box_of: dict[linking.Ranking, int] = {}
    rows = [row for row in evidence.full["ballot_box"] if row["poll_id"] == str(poll_id)]
    for row in rows:
        sealed = bytes.fromhex(row["sealed"].removeprefix(r"\\x"))
        for packed in seal.unseal(seal.seal_key(), poll_id, int(row["box"]), sealed).ballots:
            said = tuple(one for place in seal.unpack(packed)["ranking"] for one in place)
            box_of[said] = int(row["box"])
    assert len(rows) > 10
    order = [box_of[evidence.scene.truth[who]] for who in evidence.order]
    together = sum(one == two for one, two in itertools.pairwise(order))
    expected = (VOTERS - 1) / len(rows)
    assert abs(together - expected) < 5.5 * expected**0.5 + 1


def test_a_dump_after_the_close_links_nobody(evidence: Evidence) -> None:
    scene = evidence.scene
    found = linking.search(of_secret(evidence.after), scene)
    assert {len(one.items) for one in found.ballots} >= {VOTERS}, (
        "the counted ballots are there for all to see"
    )
    assert any("roll" in one.source for one in found.people)
    assert found.pairs == []
    verdict = linking.try_all(found, scene)
    tell("dump after the close", verdict)
    assert len(verdict.attempts) >= 20
    assert verdict.better_than_chance == []


def test_an_earlier_dump_beside_the_result_links_nobody(evidence: Evidence) -> None:
    """The roll as it stood while the poll was open still has the order of voting; the result has none."""
    scene = evidence.scene
    after = linking.search(of_secret(evidence.after), scene)
    for name, source in (("midway", evidence.midway), ("full", evidence.full)):
        before = linking.search(of_secret(source), scene)
        verdict = linking.try_all(Found(before.people, after.ballots), scene)
        tell(f"dump {name} beside the result", verdict)
        assert verdict.attempts
        assert verdict.better_than_chance == []


def test_transactions_and_places_of_rows_link_nobody(evidence: Evidence) -> None:
    scene = evidence.scene
    after = linking.search(of_secret(evidence.live_after), scene)
    before = linking.search(of_secret(evidence.live_open), scene)
    assert before.ballots == []
    verdict = linking.try_all(Found(after.people + before.people, after.ballots, after.pairs), scene)
    tell("xmin and ctid", verdict)
    assert len(verdict.attempts) >= 20
    assert verdict.better_than_chance == []


def test_the_roll_and_the_ballots_were_written_at_once_and_in_order(evidence: Evidence) -> None:
    poll_id = evidence.poll["id"]
    for table in ("roll", "counted_ballot"):
        rows = [row for row in evidence.live_after[table] if poll_id in row["row"]]
        assert len(rows) == VOTERS
        assert len({row["xmin"] for row in rows}) == 1
        places = [tuple(map(int, row["ctid"].strip("()").split(","))) for row in rows]
        assert places == sorted(places)
    roll = [row["row"] for row in evidence.live_after["roll"] if poll_id in row["row"]]
    assert roll == sorted(roll)
    assert not any(
        poll_id in row["row"] for table in ("open_roll", "ballot_box") for row in evidence.live_after[table]
    )


def test_table_files_after_the_close_link_nobody(evidence: Evidence) -> None:
    scene = evidence.scene
    ours = {
        name: content
        for name, content in evidence.files_after.items()
        if not name.startswith(("plain_", "pk_plain"))
    }
    found = linking.search_files(ours, scene)
    assert any("counted_ballot" in one.source for one in found.ballots), "the result is in a file"
    assert any(one.source.startswith("roll") for one in found.people), "and so is the roll"
    verdict = linking.try_all(found, scene)
    tell("table files", verdict)
    assert len(verdict.attempts) >= 20
    assert verdict.better_than_chance == []


def test_table_files_keep_neither_boxes_nor_the_order_of_voting(evidence: Evidence) -> None:
    """Before the files are written anew, they hold every box as it ever was, and the order of voting: so the search
    finds what is there. Afterwards nothing of it is left, for somebody who has the key either."""
    scene, poll_id = evidence.scene, UUID(evidence.poll["id"]).bytes

    def boxes_in(found: Mapping[str, bytes]) -> int:
        return sum(one in content for one in evidence.seals for content in found.values())

    assert len(evidence.seals) > VOTERS
    assert boxes_in(evidence.files_open) > FEW
    assert boxes_in(evidence.files_closed) > FEW
    assert boxes_in(evidence.files_after) == 0

    for found, kept in ((evidence.files_closed, True), (evidence.files_after, False)):
        open_files = {
            name: content for name, content in found.items() if "open_roll" in name or "ballot_box" in name
        }
        assert any(poll_id in content for content in open_files.values()) is kept
        lists = linking.search_files(open_files, scene).people
        in_order = [linking.deviations([evidence.order.index(who) for who in one.items]) for one in lists]
        assert (max(map(abs, in_order), default=0) > VOTERS**0.5 / 2) is kept
        assert bool(lists) is kept


def test_logs_metrics_events_and_jobs_name_no_voter_and_no_ballot(evidence: Evidence) -> None:
    scene = evidence.scene
    for form, log in evidence.logs.items():
        lines = [line for line in log.splitlines() if "/ballot" in line]
        assert len(lines) >= VOTERS / 2, f"the {form} log has a line for each ballot"
        read: Rows = [{"place": str(place), "line": line} for place, line in enumerate(log.splitlines())]
        found = linking.search({f"{form} log": read}, scene)
        assert (found.people, found.ballots, found.pairs) == ([], [], [])
        for word in (*scene.options, *scene.names, "ranking", "choice"):
            assert word not in log
    for word in (*scene.options, *scene.names, evidence.poll["id"]):
        assert word not in evidence.metrics
    assert 'route="/api/v1/polls/{poll_id}/ballot"' in evidence.metrics
    as_listed = tuple(one["id"] for one in evidence.poll["options"])  # the question itself, no ballot
    for table in ("event", "procrastinate_jobs", "procrastinate_events", "write_once", "rate_count"):
        for source in (evidence.full, evidence.after):
            mine = [row for row in map(words_of, source[table]) if evidence.poll["id"] in row]
            assert not any(name in row for row in mine for name in scene.names)
            assert {linking.ballot_in(row, scene) for row in mine} <= {None, as_listed}
    kinds = {row["kind"] for row in evidence.after["event"] if evidence.poll["id"] in row["put"]}
    assert kinds <= {"poll_opened", "poll_closed", "decision_added"}


def test_moments_of_sessions_beside_the_log_link_nobody(evidence: Evidence) -> None:
    """Sessions tell who was there when, and the log when ballots came. With the result beside them, and in mid-poll
    with the key too, that is still no ballot of anybody's."""
    scene = evidence.scene
    people = [
        one
        for one in linking.search(of_secret(evidence.full), scene).people
        if one.source.startswith(("sign_in_session", "open_roll"))
    ]
    assert any(one.source.startswith("sign_in_session") for one in people)
    result = linking.search(of_secret(evidence.after), scene).ballots
    boxes = with_the_key(evidence.full, evidence).ballots
    verdict = linking.try_all(Found(people, result + boxes), scene)
    tell("moments of sessions", verdict)
    assert verdict.better_than_chance == []
