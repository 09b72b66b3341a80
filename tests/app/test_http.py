"""What stands around every request: origin, size, host, ids, headers, and problems for all that goes wrong."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.core import security, static
from app.core.logging import hide_secrets
from app.core.security import LARGEST_BODY, check_host, is_own_origin
from app.core.settings import settings
from app.core.static import Frontend
from tests.world import World

UNSAFE = [("PATCH", "/me"), ("POST", "/sign-out"), ("DELETE", "/me/picture"), ("PUT", "/me/password")]


@pytest.mark.parametrize(("method", "path"), UNSAFE)
@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "http://testserver.evil.example",
        "http://evil.example@testserver",
        "http://testserver:81",
        "http://testserver/path",
        "https://testserver",
        "testserver",
        "http://[",
    ],
)
async def test_another_site_can_not_act(world: World, method: str, path: str, origin: str) -> None:
    persona = await world.person()
    await persona.client.refused(method, path, 403, "foreign_origin", headers={"Origin": origin}, json={})
    await persona.client.ok("GET", "/me", headers={"Origin": origin})


@pytest.mark.parametrize("site", ["cross-site", "same-site", "anything"])
async def test_another_site_without_an_origin_can_not_act(world: World, site: str) -> None:
    persona = await world.person()
    del persona.client.headers["Origin"]
    await persona.client.refused(
        "PATCH", "/me", 403, "foreign_origin", json={"name": "Eve"}, headers={"Sec-Fetch-Site": site}
    )
    await persona.client.ok("PATCH", "/me", json={"name": "Ane"}, headers={"Sec-Fetch-Site": "same-origin"})


async def test_a_cookie_that_does_not_say_from_where_can_not_act(world: World) -> None:
    persona = await world.person()
    del persona.client.headers["Origin"]
    await persona.client.refused("PATCH", "/me", 403, "foreign_origin", json={"name": "Eve"})
    assert (await persona.client.ok("GET", "/me"))["name"] == "Ane Agirre"


async def test_a_program_without_cookie_is_only_asked_to_sign_in(world: World) -> None:
    client = world.client()
    del client.headers["Origin"]
    await client.refused("PATCH", "/me", 401, "sign_in_first", json={"name": "x"})
    # A token is added by no browser by itself, so its origin does not matter.
    foreign = {"Origin": "https://evil.example", "Authorization": "Bearer batzar_unknown"}
    await client.refused("PATCH", "/me", 401, "sign_in_first", json={"name": "x"}, headers=foreign)


async def test_signing_in_from_another_site_is_refused(world: World) -> None:
    sign_in = {"email": "a@example.org", "password": "x"}
    await world.client().refused(
        "POST", "/sign-in", 403, "foreign_origin", json=sign_in, headers={"Origin": "https://evil.example"}
    )


@pytest.mark.parametrize(
    ("origin", "host", "own"),
    [
        ("http://testserver", "testserver", True),
        ("http://testserver:80", "testserver", True),
        ("http://TESTSERVER", "testserver", True),
        ("http://localhost:5173", "localhost:5173", True),
        ("http://localhost:5173", "localhost:5174", False),
        ("http://localhost:99999", "localhost", False),
        ("ftp://testserver", "testserver", False),
        ("", "testserver", False),
    ],
)
def test_own_origin(database: str, origin: str, host: str, own: bool) -> None:
    assert is_own_origin(origin, host, "http") is own


def test_in_production_only_the_public_address_counts(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _production(monkeypatch)
    assert is_own_origin("https://vote.example.coop", None, "https")
    assert not is_own_origin("http://vote.example.coop", None, "https")
    assert not is_own_origin("http://localhost:8000", "localhost:8000", "http")


def _production(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = settings().model_copy(
        update={"environment": "production", "base_url": "https://vote.example.coop"}
    )
    monkeypatch.setattr(security, "settings", lambda: changed)


@pytest.mark.parametrize(
    ("path", "host", "served"),
    [
        ("/", "vote.example.coop", True),
        ("/", "vote.example.coop:443", True),
        ("/", "evil.example", False),
        ("/", "", False),
        ("/", "vote.example.coop:8443", False),
        ("/health/ready", "10.0.0.7:8000", True),
    ],
)
def test_production_serves_its_own_host_only(
    database: str, monkeypatch: pytest.MonkeyPatch, path: str, host: str, served: bool
) -> None:
    _production(monkeypatch)
    scope: dict[str, Any] = {"type": "http", "path": path, "headers": [(b"host", host.encode())]}
    if served:
        check_host(scope)
    else:
        with pytest.raises(security.WrongHostError):
            check_host(scope)


async def test_bodies_have_a_size(world: World) -> None:
    persona = await world.person()
    problem = await persona.client.refused(
        "PUT", "/me/picture", 413, "body_too_large", content=b"x" * (LARGEST_BODY + 1)
    )
    assert problem["most"] == LARGEST_BODY
    just_fits = await persona.client.put("/me/picture", content=b"x" * LARGEST_BODY)
    assert just_fits.json()["code"] != "body_too_large"


async def test_bodies_that_tell_no_length_have_a_size(world: World) -> None:
    persona = await world.person()
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 100_000
            yield b"x" * 100_000

    await persona.client.refused("PUT", "/me/picture", 413, "body_too_large", content=endless())
    assert sent <= LARGEST_BODY + 200_000, "it stopped reading"

    async def small() -> AsyncIterator[bytes]:
        yield b'{"name": '
        yield b'"In two pieces"}'

    headers = {"Content-Type": "application/json"}
    changed = await persona.client.ok("PATCH", "/me", content=small(), headers=headers)
    assert changed["name"] == "In two pieces"


@pytest.mark.parametrize("length", ["-1", "x", "99999999999999999999", "1e3"])
async def test_lengths_that_are_none(world: World, length: str) -> None:
    persona = await world.person()
    await persona.client.refused(
        "PATCH", "/me", 413, "body_too_large", content=b"{}", headers={"Content-Length": length}
    )


@pytest.mark.parametrize("body", [b"[" * 200_000, b'{"name":' * 50_000, b"\xff\xfe", b"{", b"nul"])
async def test_hostile_json_is_a_problem_and_no_crash(world: World, body: bytes) -> None:
    persona = await world.person()
    answer = await persona.client.patch("/me", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"] == "application/problem+json"


async def test_unknown_paths_and_methods_are_problems(world: World) -> None:
    client = world.client()
    await client.refused("GET", "/nothing", 404, "not_found")
    await client.refused("POST", "/nothing/at/all", 404, "not_found")
    answer = await client.request("DELETE", "/sign-in")
    assert answer.status_code == 405
    assert answer.json()["code"] == "method_not_allowed"
    assert answer.headers["allow"] == "POST"


async def test_request_ids(world: World) -> None:
    client = world.client()
    given = await client.get("/nothing", headers={"X-Request-ID": "proxy-123.abc"})
    assert given.headers["x-request-id"] == "proxy-123.abc"
    for bad in ("short", "x" * 65, "has space inside", 'quote"inside'):
        made = (await client.get("/nothing", headers={"X-Request-ID": bad})).headers["x-request-id"]
        assert re.fullmatch(r"[0-9a-f]{16}", made)
    assert len({(await client.get("/nothing")).headers["x-request-id"] for _ in range(5)}) == 5


async def test_our_own_failure_is_a_problem_with_the_request_id(
    application: FastAPI, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret=hunter2")

    monkeypatch.setattr("app.core.health.head", broken)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(application), base_url="http://testserver"
    ) as client:
        answer = await client.get("/health/ready", headers={"X-Request-ID": "find-me-again"})
    assert answer.status_code == 500
    problem = answer.json()
    assert problem["code"] == "server_error"
    assert problem["request_id"] == "find-me-again"
    assert "hunter2" not in answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(("environment", "found"), [("production", False), ("development", True)])
async def test_pages_for_developers_are_for_developers(
    database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environment: str, found: bool
) -> None:
    changed = settings().model_copy(update={"environment": environment})
    monkeypatch.setattr(static, "settings", lambda: changed)
    (tmp_path / "index.html").write_text("<!doctype html>", "utf-8")
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(Frontend(tmp_path)), base_url="http://testserver"
    ) as client:
        for path in ("/dev/components", "/dev/mail", "/dev"):
            assert ((await client.get(path)).status_code == 200) is found, path
        assert (await client.get("/development")).status_code == 200


async def test_a_path_with_a_nul_is_nowhere(world: World) -> None:
    persona = await world.person()
    for path in ("/cooperatives/%00", "/cooperatives/a%00b/threads", "/pictures/%00", "/share-links/%00"):
        await persona.client.refused("GET", path, 404, "not_found")


async def test_headers_of_pages_and_data(application: FastAPI, world: World, tmp_path: Path) -> None:
    data = await world.client().get("/nothing")
    assert data.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert data.headers["cache-control"] == "no-store"
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(application), base_url="http://testserver"
    ) as client:
        page = await client.get("/c/some-coop")
    policy = page.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    for headers in (data.headers, page.headers):
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "camera=()" in headers["permissions-policy"]
        assert "strict-transport-security" not in headers, "only under https"


async def test_https_is_remembered_where_it_is_used(
    application: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        security, "settings", lambda: settings().model_copy(update={"base_url": "https://vote.example.coop"})
    )
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(application), base_url="https://vote.example.coop"
    ) as client:
        answer = await client.get("/health/live")
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/api/v1/me", "/api/v1/me"),
        (
            "/api/v1/polls/01890a5d-ac96-774b-bcce-b302099a8057",
            "/api/v1/polls/01890a5d-ac96-774b-bcce-b302099a8057",
        ),
        ("/api/v1/cooperatives/a-cooperative-with-a-long-name", "/api/v1/cooperatives/a-cooperative-with-a-long-name"),
        ("/api/v1/invitations/by-token/short/accept", "/api/v1/invitations/by-token/…/accept"),
        ("/api/v1/share-links/abc/requests", "/api/v1/share-links/…/requests"),
        ("/join/abc", "/join/…"),
        ("/invitation/abc", "/invitation/…"),
        ("/anything/Kq3vXyZ0123456789abcdefABCDEF", "/anything/…"),
    ],
)  # fmt: skip
def test_the_log_shows_no_secrets(path: str, shown: str) -> None:
    assert hide_secrets(path) == shown


async def test_pages(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "app-1a2b.js").write_text("console.log('hello');" * 100)
    (tmp_path / "index.html").write_text("<!doctype html><title>page</title>")
    (tmp_path / "robots.txt").write_text("User-agent: *")
    (tmp_path / ".secret").write_text("hidden")
    (tmp_path.parent / "outside.txt").write_text("outside")
    transport = httpx.ASGITransport(Frontend(tmp_path))
    async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
        script = await client.get("/assets/app-1a2b.js")
        assert script.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert script.headers["content-encoding"] == "gzip"
        assert script.headers["content-type"] == "text/javascript; charset=utf-8"
        assert script.text.startswith("console.log")
        plain = await client.get("/assets/app-1a2b.js", headers={"Accept-Encoding": "identity"})
        assert "content-encoding" not in plain.headers
        assert plain.text == script.text
        for path in ("/", "/c/some-coop/polls", "/index.html", "/dev/components"):
            page = await client.get(path)
            assert page.status_code == 200
            assert page.headers["cache-control"] == "no-cache"
            assert "page" in page.text
            again = await client.get(path, headers={"If-None-Match": page.headers["etag"]})
            assert again.status_code == 304
            assert not again.content
        assert (await client.head("/")).status_code == 200
        assert (await client.get("/robots.txt")).text == "User-agent: *"
        for path in (
            "/assets/gone.js", "/api/v1/gone", "/health/gone", "/metrics/gone", "/missing.png",
            "/.secret", "/../outside.txt", "/%2e%2e/outside.txt", "/assets/..%2f..%2foutside.txt",
        ):  # fmt: skip
            missing = await client.get(path)
            assert missing.status_code == 404, path
            assert missing.json()["code"] == "not_found"
        refused = await client.post("/c/some-coop")
        assert refused.status_code == 405
        assert refused.headers["allow"] == "GET, HEAD"
        (tmp_path / "index.html").write_text("<!doctype html><title>built again, longer</title>")
        assert "built again" in (await client.get("/")).text


async def test_pages_that_are_not_built_say_so(tmp_path: Path) -> None:
    transport = httpx.ASGITransport(Frontend(tmp_path / "nowhere"))
    async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
        answer = await client.get("/")
        assert answer.status_code == 503
        assert "not built" in answer.text
        assert (await client.get("/api/v1/x")).status_code == 404
