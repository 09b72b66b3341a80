"""Errors, languages and cursors: what every package stands on."""

import asyncio

import pytest
from fastapi import FastAPI, Request
from pydantic import Field

import app.core.errors
from app.core import once
from app.core.db import new_session
from app.core.errors import ConflictError, InvalidFieldError, NotFoundError, TooManyRequestsError
from app.core.i18n import best_language, translate
from app.core.letters import clean_line
from app.core.pagination import decode_cursor, encode_cursor
from app.core.wire import Input, Line, Moment, Name, Prose
from tests.world import World, unique


class Sent(Input):
    name: Name
    count: int = Field(ge=1, le=3)
    at: Moment
    line: Line = ""
    prose: Prose = ""


GOOD = {"name": "n", "count": 1, "at": "2026-03-02T09:15:00Z"}


def stage() -> World:
    """An application that fails in every way."""
    application = FastAPI()
    app.core.errors.install(application)

    @application.post("/api/v1/sent")
    async def sent(body: Sent) -> dict[str, str]:
        return {"at": body.model_dump(mode="json")["at"]}

    @application.get("/api/v1/fail/{how}")
    async def fail(how: str, request: Request) -> None:
        raise {
            "conflict": ConflictError(),
            "not_found": NotFoundError(),
            "slow": TooManyRequestsError(retry_after=7),
            "field": InvalidFieldError("name", "{oops} of no dictionary", message="{a} {0} {"),
        }[how]

    @application.get("/api/v1/things/{number}")
    async def thing(number: int) -> None: ...

    return World(application)


async def test_problems_have_a_code_words_and_data() -> None:
    world = stage()
    client = world.client()
    await client.refused("GET", "/fail/conflict", 409, "conflict")
    problem = await client.refused("GET", "/fail/slow", 429, "too_many_requests")
    assert problem["retry_after"] == 7
    assert "7 seconds" in problem["detail"]
    assert problem["type"] == "/problems/too_many_requests"
    spanish = await client.get("/fail/not_found", headers={"Accept-Language": "es-AR,en;q=0.5"})
    assert "Aquí no hay nada" in spanish.json()["detail"]
    await client.refused("GET", "/nowhere", 404, "not_found")
    await client.refused("GET", "/things/abc", 404, "not_found")
    await client.refused("DELETE", "/things/1", 405, "method_not_allowed")
    await world.close()


async def test_a_bad_address_is_refused_in_words_that_end(world: World) -> None:
    for language, words in (("en", "not an e-mail address"), ("es", "no es una dirección de correo")):
        for email in ("ane", "ane@", "ane@example..org", "a b@example.org", "ane@localhost\n"):
            problem = await world.client().refused(
                "POST", "/sign-in/code/request", 422, "invalid",
                json={"email": email}, headers={"Accept-Language": language},
            )  # fmt: skip
            (field,) = problem["fields"]
            assert (field["field"], field["code"]) == ("email", "email")
            assert words in field["message"]
            assert "{" not in field["message"]


async def test_words_of_a_library_are_never_a_template() -> None:
    world = stage()
    problem = await world.client().refused("GET", "/fail/field", 422, "invalid")
    assert problem["fields"][0]["message"] == "{a} {0} {"
    await world.close()


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"name": ""}, "name", "string_too_short"),
        ({"name": "x" * 121}, "name", "string_too_long"),
        ({"name": None}, "name", "string_type"),
        ({"name": "a\nb"}, "name", "single_line"),
        ({"name": "a\u2028b"}, "name", "single_line"),
        ({"name": "\u202e \u200b"}, "name", "string_too_short"),
        ({"prose": "a\u0000b"}, "prose", "control_character"),
        ({"prose": "a\u0007b"}, "prose", "control_character"),
        ({"line": "a\tb"}, "line", "single_line"),
        ({"count": 0}, "count", "greater_than_equal"),
        ({"count": 4}, "count", "less_than_equal"),
        ({"count": "x"}, "count", "int_parsing"),
        ({"at": "2026-03-02T09:15:00"}, "at", "timezone_aware"),
        ({"other": 1}, "other", "extra_forbidden"),
    ],
)
async def test_bad_fields_are_named_in_words(change: dict[str, object], field: str, code: str) -> None:
    world = stage()
    for language in ("en", "es"):
        problem = await world.client(**{"Accept-Language": language}).refused(
            "POST", "/sent", 422, "invalid", json={**GOOD, **change}
        )
        assert [(item["field"], item["code"]) for item in problem["fields"]] == [(field, code)]
        assert "{" not in problem["fields"][0]["message"]
    await world.close()


@pytest.mark.parametrize(
    ("written", "line", "prose"),
    [
        ("\u202eAne\u202c", "Ane", "Ane"),
        ("\u2066A\u2069n\u200be", "Ane", "An\u200be"),
        (
            "A\u200dn\u200ce\u00ad\u200e\u200f\u061c\u2060",
            "Ane",
            "A\u200dn\u200ce\u00ad\u200e\u200f\u061c\u2060",
        ),
        (" \u200b Ane \u202e ", "Ane", "\u200b Ane"),
        ("\u200dAne", "Ane", "\u200dAne"),
        ("می\u200cخواهم", "می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष", "क्\u200dष"),
        ("क्\u200d\u200dष", "क्\u200dष", "क्\u200d\u200dष"),
        ("👩🏽\u200d🚀 ❤️\u200d🔥", "👩🏽\u200d🚀 ❤️\u200d🔥", "👩🏽\u200d🚀 ❤️\u200d🔥"),
        (
            "🏴\U000e0067\U000e0062\U000e007f",
            "🏴\U000e0067\U000e0062\U000e007f",
            "🏴\U000e0067\U000e0062\U000e007f",
        ),
        ("A\U000e0067ne", "Ane", "A\U000e0067ne"),
        ("Zoë Ñandú Łódź 東京 Ωμέγα", "Zoë Ñandú Łódź 東京 Ωμέγα", "Zoë Ñandú Łódź 東京 Ωμέγα"),
    ],
)
def test_what_shows_nothing_is_taken_out_as_spaces_are(written: str, line: str, prose: str) -> None:
    sent = Sent.model_validate({**GOOD, "name": written, "line": written, "prose": written})
    assert (sent.name, sent.line) == (line, line)
    assert sent.prose == prose
    assert clean_line(line) == line


async def test_good_input_passes_and_times_are_utc() -> None:
    world = stage()
    body = {**GOOD, "at": "2026-03-02T10:15:00+01:00", "prose": "two\nlines"}
    assert await world.client().ok("POST", "/sent", json=body) == {"at": "2026-03-02T09:15:00.000000Z"}
    for broken in (b"{", b"[]", b"null", b'"x"'):
        await world.client().refused(
            "POST", "/sent", 422, "invalid", content=broken, headers={"Content-Type": "application/json"}
        )
    await world.close()


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("es", "es"),
        ("es-UY", "es"),
        ("fr, es;q=0.3, en;q=0.7", "en"),
        ("en;q=0, es;q=0.1", "es"),
        ("de;q=1.0, *;q=0.5", "en"),
        ("es;q=nonsense", "en"),
        (",;q=,,es", "es"),
        ("x," * 500 + "es", "en"),
    ],
)
def test_the_best_language(header: str, language: str) -> None:
    assert best_language(header) == language


def test_words_without_a_translation_stay_english() -> None:
    assert translate("never written anywhere", "es") == "never written anywhere"


def test_cursors_come_back_and_forgeries_are_refused() -> None:
    assert decode_cursor(None, str) is None
    cursor = encode_cursor("2026-03-02", 7, True)
    assert decode_cursor(cursor, str, int, bool) == ["2026-03-02", 7, True]
    for forged, kinds in (
        (cursor, (str, int)),
        (cursor, (int, int, bool)),
        (encode_cursor(True), (int,)),
        (encode_cursor("a\u0000b"), (str,)),
        ("!!!", (str,)),
        ("é", (str,)),
        ("", (str,)),
        ("bnVsbA", (str,)),
        (cursor[:-3], (str, int, bool)),
    ):
        with pytest.raises(InvalidFieldError):
            decode_cursor(forged, *kinds)


async def test_a_key_makes_one_thing_for_one_person(world: World) -> None:
    one, other = await world.person(), await world.person()
    key = unique("key")

    async def claim(person_id: object = one.person_id, kind: str = "comment") -> tuple[object, bool]:
        async with new_session() as session:
            return await once.claim(session, person_id, key, kind)  # type: ignore[arg-type]  # a person's id

    claims = await asyncio.gather(*(claim() for _ in range(8)))
    assert len({made for made, _ in claims}) == 1
    assert sorted(fresh for _, fresh in claims) == [False] * 7 + [True]
    theirs, fresh = await claim(other.person_id)
    assert fresh
    assert theirs != claims[0][0]
    with pytest.raises(once.KeyReusedError):
        await claim(kind="thread")


async def test_without_a_key_each_write_is_new_and_a_failed_one_frees_its_key(world: World) -> None:
    persona = await world.person()
    key = unique("key")
    async with new_session() as session:
        first = await once.claim(session, persona.person_id, None, "comment")
        second = await once.claim(session, persona.person_id, None, "comment")
    assert first[1]
    assert second[1]
    assert first[0] != second[0]

    async def fail() -> None:
        async with new_session() as session:
            await once.claim(session, persona.person_id, key, "comment")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with new_session() as session:
        assert (await once.claim(session, persona.person_id, key, "comment"))[1]
