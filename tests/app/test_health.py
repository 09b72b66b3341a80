"""Health and measures."""

import os
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from app.core import db, metrics
from app.core.metrics import forget_dead_processes
from app.core.settings import settings
from tests.world import World


def client(application: FastAPI, address: str = "127.0.0.1") -> httpx.AsyncClient:
    """Somebody at an address, below no path."""
    transport = httpx.ASGITransport(application, client=(address, 4242))
    return httpx.AsyncClient(transport=transport, base_url="http://testserver")


async def test_alive_and_ready(application: FastAPI) -> None:
    async with client(application) as one:
        for path in ("/health/live", "/health/ready"):
            answer = await one.get(path)
            assert answer.status_code == 200
            assert answer.json()["status"] == "ok"
            assert answer.json().get("warnings", []) == []


async def test_not_ready_when_the_schema_is_behind(
    application: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.core.health.head", lambda: "9999")
    async with client(application) as one:
        answer = await one.get("/health/ready")
        assert answer.status_code == 503
        assert answer.json()["code"] == "not_ready"
        assert answer.json()["reason"] == "schema"
        assert (await one.get("/health/live")).status_code == 200


async def test_not_ready_without_a_database(application: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = create_async_engine("postgresql+psycopg://nobody@127.0.0.1:1/none")
    monkeypatch.setattr(db, "engine", lambda: nowhere)
    async with client(application) as one:
        answer = await one.get("/health/ready")
    assert answer.status_code == 503
    assert answer.json()["reason"] == "database"
    await nowhere.dispose()


async def test_measures_by_route_and_no_ids(application: FastAPI, world: World) -> None:
    coop = await world.coop()
    await coop.member.client.ok("GET", coop.path)
    async with client(application) as one:
        seen = (await one.get("/metrics")).text
    assert coop.slug not in seen
    assert (
        'batzar_request_seconds_count{method="GET",route="/api/v1/cooperatives/{slug}",status="200"}' in seen
    )
    assert "batzar_sockets " in seen
    async with db.engine().begin() as connection:
        await connection.execute(
            text(
                "INSERT INTO procrastinate_jobs (queue_name, task_name, scheduled_at) "
                "VALUES ('default', 'tests.never', now() + interval '9 years')"
            )
        )
    async with client(application) as one:
        assert 'batzar_jobs{status="todo"}' in (await one.get("/metrics")).text


@pytest.mark.parametrize(
    ("address", "headers", "shown"),
    [
        ("127.0.0.1", {}, True),
        ("::1", {}, True),
        ("10.1.2.3", {}, True),
        ("172.18.0.4", {}, True),
        ("93.184.215.14", {}, False),
        ("127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}, False),
        ("10.1.2.3", {"Forwarded": "for=10.1.2.3"}, False),
        ("93.184.215.14", {"Authorization": "Bearer let-me-see"}, True),
        ("93.184.215.14", {"Authorization": "Bearer let-me-se"}, False),
        ("93.184.215.14", {"Authorization": "Bearer "}, False),
        ("not an address", {}, False),
    ],
)
async def test_strangers_see_no_measures(
    application: FastAPI,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    headers: dict[str, str],
    shown: bool,
) -> None:
    changed = settings().model_copy(update={"metrics_token": "let-me-see"})
    monkeypatch.setattr(metrics, "settings", lambda: changed)
    async with client(application, address) as one:
        answer = await one.get("/metrics", headers=headers)
    assert answer.status_code == (200 if shown else 404)


async def test_an_empty_token_opens_nothing(application: FastAPI) -> None:
    async with client(application, "93.184.215.14") as one:
        assert (await one.get("/metrics", headers={"Authorization": "Bearer "})).status_code == 404


def test_gauges_of_dead_processes_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))
    dead, living = tmp_path / "gauge_livesum_999999999.db", tmp_path / f"gauge_livesum_{os.getpid()}.db"
    dead.touch()
    living.touch()
    forget_dead_processes(tmp_path)
    assert not dead.exists()
    assert living.exists()
