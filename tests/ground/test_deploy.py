"""What can be held true about the files for servers without a container engine."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from app.core.settings import Settings
from app.main import create_app

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
DOCKERFILE = (ROOT / "deploy" / "Dockerfile").read_text()
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-node.lock")


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions with their continuation lines joined."""
    joined = re.sub(r"\\\n\s*", "", DOCKERFILE)
    lines = [line for line in joined.splitlines() if line and not line.startswith("#")]
    return [(line.split(maxsplit=1)[0], line.split(maxsplit=1)[1]) for line in (one.strip() for one in lines)]


def test_every_setting_that_is_set_for_containers_exists() -> None:
    known = {f"BATZAR_{name.upper()}" for name in Settings.model_fields} | {"DATABASE_URL"}
    given = set(COMPOSE["x-batzar"]["environment"])
    given |= set(re.findall(r"\b(BATZAR_[A-Z_]+)=", DOCKERFILE))
    assert given
    assert given <= known


def test_the_parts_wait_for_what_they_need() -> None:
    services = COMPOSE["services"]
    assert set(services) == {"postgres", "migrate", "app", "worker", "caddy", "mail"}
    for name, service in services.items():
        for other, wait in service.get("depends_on", {}).items():
            assert other in services
            if wait["condition"] == "service_healthy":
                checked = services[other].get("healthcheck", {}).get("test")
                assert checked or (other == "app" and "HEALTHCHECK" in DOCKERFILE), (name, other)
    assert services["app"]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert services["worker"]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"


def test_every_volume_and_network_is_declared() -> None:
    for service in COMPOSE["services"].values():
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            assert (ROOT / source).exists() if source.startswith(".") else source in COMPOSE["volumes"]
        assert set(service["networks"]) <= set(COMPOSE["networks"])


def test_only_caddy_is_reached_from_outside() -> None:
    published = {
        name: service["ports"] for name, service in COMPOSE["services"].items() if "ports" in service
    }
    assert set(published) == {"caddy", "mail"}
    assert all(port.startswith("127.0.0.1:") for port in published["mail"])
    assert COMPOSE["services"]["mail"]["profiles"] == ["try"]
    assert COMPOSE["services"]["postgres"]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"]["internal"] is True


def test_the_database_is_18_and_kept_where_18_keeps_it() -> None:
    postgres = COMPOSE["services"]["postgres"]
    assert postgres["image"] == "postgres:18"
    assert postgres["volumes"] == ["database:/var/lib/postgresql"]
    assert "--builtin-locale=C.UTF-8" in postgres["environment"]["POSTGRES_INITDB_ARGS"]


@pytest.mark.parametrize("service", ["migrate", "app", "worker"])
def test_commands_of_containers_exist(service: str) -> None:
    command = COMPOSE["services"][service]["command"]
    seen = subprocess.run(
        [sys.executable, "-m", "app.cli", command[0], "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for option in command[1:]:
        assert option in seen.stdout


def test_the_image_runs_as_nobody_in_particular() -> None:
    last_stage = instructions()[max(i for i, (word, _) in enumerate(instructions()) if word == "FROM") :]
    users = [rest for word, rest in last_stage if word == "USER"]
    assert users == ["10001:10001"]
    words = [word for word, _ in last_stage]
    assert words.index("USER") < words.index("ENTRYPOINT")
    assert "requirements-dev" not in DOCKERFILE
    assert "--require-hashes" in DOCKERFILE


def test_what_is_copied_into_the_image_is_there_and_let_through() -> None:
    let_through = [
        line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")
    ]
    for word, rest in instructions():
        if word != "COPY" or "--from" in rest:
            continue
        for source in rest.split()[:-1]:
            assert (ROOT / source).exists(), source
            assert any(
                source.rstrip("/") == one.removesuffix("/**") or source.startswith(one.removesuffix("**"))
                for one in let_through
            ), source


async def test_the_health_check_asks_a_route_that_exists() -> None:
    (check,) = [rest for word, rest in instructions() if word == "HEALTHCHECK"]
    command = json.loads(check[check.index("[") :])
    assert command[:2] == ["python", "-c"]
    compile(command[2], "HEALTHCHECK", "exec")
    assert "/health/live" in command[2]
    transport = httpx.ASGITransport(create_app())
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        assert (await client.get("/health/live")).status_code == 200


@pytest.mark.parametrize("name", LOCKS)
def test_locks_hold_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    entries = re.findall(
        r"^([a-z0-9][\w.\-\[\]]*)==\S+((?: ;[^\\\n]*)?) \\\n((?:    --hash=sha256:[0-9a-f]{64}.*\n?)+)",
        text,
        re.M,
    )
    named = re.findall(r"^[a-z0-9]", text, re.M)
    assert len(entries) == len(named) > 0


def test_the_lock_for_developers_has_the_same_versions() -> None:
    def versions(name: str) -> dict[str, str]:
        return dict(re.findall(r"^([\w.\-\[\]]+)==(\S+)", (ROOT / name).read_text(), re.M))

    run, developers = versions("requirements.lock"), versions("requirements-dev.lock")
    assert run.items() <= developers.items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    for name, asked in zip(LOCKS, (project["dependencies"], extras["dev"], extras["node"]), strict=True):
        locked = set(re.findall(r"^([\w.\-]+)(?:\[[\w,\-]+\])?==", (ROOT / name).read_text(), re.M))
        wanted = {re.split(r"[^\w.\-]", one)[0].lower() for one in asked}
        assert wanted <= locked


def test_the_frontend_lock_holds_hashes_and_no_addresses() -> None:
    lock = json.loads((ROOT / "frontend" / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name and not entry.get("link")}
    assert packages
    for name, entry in packages.items():
        assert "resolved" not in entry, name
        assert entry.get("integrity") or entry.get("inBundle"), name
    assert "omit-lockfile-registry-resolved=true" in (ROOT / "frontend" / ".npmrc").read_text()


def test_one_version_of_the_bundler() -> None:
    """With two, npm writes a lock file that it refuses itself on a new machine."""
    lock = json.loads((ROOT / "frontend" / "package-lock.json").read_text())
    assert [name for name in lock["packages"] if name.endswith("/rolldown")] == ["node_modules/rolldown"]


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 19 November 2007" in text
    assert "13. Remote Network Interaction" in text
    assert len(text.splitlines()) > 600
