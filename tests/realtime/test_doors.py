"""Who may open a socket, and what a socket may ask."""

import asyncio
from contextlib import AsyncExitStack, suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, insert
from websockets.exceptions import InvalidStatus

from app.accounts.current import secret_hash
from app.accounts.models import ApiToken
from app.core.clock import now
from app.core.db import new_session
from app.realtime import protocol
from app.realtime.hub import SOCKETS_A_PERSON
from app.realtime.sockets import MESSAGES_AT_ONCE
from tests.realtime.helpers import note, tab
from tests.server import ServerProcess
from tests.world import Coop, World, unique


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"]
)
async def test_a_foreign_page_opens_no_socket(server: ServerProcess, world: World, origin: str) -> None:
    coop = await world.coop()
    with pytest.raises(InvalidStatus) as refusal:
        async with tab(server, coop.member, Origin=origin):
            pass
    assert refusal.value.response.status_code == 403
    assert b'"foreign_origin"' in (refusal.value.response.body or b"")


async def test_a_cookie_without_an_origin_opens_no_socket(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    with pytest.raises(InvalidStatus):
        async with tab(server, coop.member, Origin=""):
            pass


async def _token(coop: Coop, *scopes: str) -> str:
    secret = "batzar_" + unique("token")
    async with new_session() as session:
        await session.execute(
            insert(ApiToken).values(
                person_id=coop.member.person_id,
                name="t",
                secret_hash=secret_hash(secret),
                scopes=list(scopes),
                expires_at=now() + timedelta(days=1),
            )
        )
    return secret


async def test_a_token_that_may_read_opens_one(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    authorization = f"Bearer {await _token(coop, 'read')}"
    async with tab(server, coop.member, Origin="", Authorization=authorization) as one:
        await one.subscribe(coop.slug)
        await note(coop.id, "a", "heard")
        await one.hear_note("heard")
        async with new_session() as session:
            await session.execute(delete(ApiToken).where(ApiToken.person_id == coop.member.person_id))
        assert await one.closed_with() == protocol.SIGN_IN_FIRST


async def test_a_token_that_may_not_read_opens_none(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    for secret in (await _token(coop, "vote"), "batzar_unknown", "other"):
        async with tab(server, coop.member, Origin="", Authorization=f"Bearer {secret}") as one:
            assert await one.closed_with() == protocol.SIGN_IN_FIRST


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "null",
        "[]",
        "{}",
        "{",
        '{"type":"subscribe"}',
        '{"type":"subscribe","cooperative":1}',
        '{"type":"subscribe","cooperative":"a","after":-1}',
        '{"type":"subscribe","cooperative":"a","after":1.5}',
        '{"type":"subscribe","cooperative":"a","after":true}',
        '{"type":"subscribe","cooperative":"a","after":9007199254740992}',
        '{"type":"subscribe","cooperative":"a\\u0000"}',
        '{"type":"subscribe","cooperative":"a","more":1}',
        '{"type":"watch","poll":"x"}',
        '{"type":"watch"}',
        '{"type":"shout"}',
        '{"type":{}}',
    ],
)
async def test_malformed_messages_are_refused_and_the_socket_lives(
    server: ServerProcess, world: World, sent: str
) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one:
        await one.connection.send(sent)
        assert await one.hear() == {"type": "refused", "code": "malformed"}
        await one.connection.send(b"\x00\xff")
        assert (await one.hear())["code"] == "malformed"
        assert await one.subscribe(coop.slug) == 0


@given(st.text(max_size=200) | st.from_regex(r'\{"type":"(subscribe|watch)",.{0,80}\}', fullmatch=True))
def test_reading_raises_nothing_else(sent: str) -> None:
    with suppress(protocol.MalformedError):
        assert isinstance(protocol.read(sent), protocol.ClientMessage)


async def test_a_message_that_is_too_long_closes(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one:
        await one.connection.send('"' + "x" * 20_000 + '"')
        assert await one.closed_with() == 1009


async def test_too_many_messages_close(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one:
        for _ in range(MESSAGES_AT_ONCE + 60):
            await one.say(type="unsubscribe", cooperative="none")
        assert await one.closed_with() == protocol.TOO_MANY
        assert one.messages[-1][1]["code"] == "too_many_messages"


async def test_too_many_sockets_of_one_person(server: ServerProcess, world: World) -> None:
    coop = await world.coop()
    async with AsyncExitStack() as stack:
        for _ in range(SOCKETS_A_PERSON):
            one = await stack.enter_async_context(tab(server, coop.member))
            await one.subscribe(coop.slug)
        beyond = await stack.enter_async_context(tab(server, coop.member))
        assert await beyond.closed_with() == protocol.TOO_MANY
        assert beyond.messages[-1][1]["code"] == "too_many_sockets"
        other = await stack.enter_async_context(tab(server, coop.admin))
        await other.subscribe(coop.slug)
    async with tab(server, coop.member) as one:
        await one.subscribe(coop.slug)


async def test_a_receiver_that_takes_nothing_is_dropped_and_resumes(
    server: ServerProcess, world: World
) -> None:
    coop = await world.coop()
    async with tab(server, coop.member) as one, tab(server, coop.admin) as quick:
        await one.subscribe(coop.slug)
        await quick.subscribe(coop.slug)
        one.connection.transport.pause_reading()
        big = "x" * 100_000
        total = 150

        async def produce() -> None:
            for number in range(total):
                await note(coop.id, str(number % 3), big)

        producing = asyncio.create_task(produce())
        while quick.numbers[-1:] != [total]:
            await quick.hear()
        await producing
        one.connection.transport.resume_reading()
        await one.closed_with_any()
        assert len(one.numbers) < total, "it was cut off, not kept waiting in memory"
        reached = one.numbers[-1]
    async with tab(server, coop.member) as again:
        await again.subscribe(coop.slug, after=reached)
        assert one.numbers + again.numbers == list(range(1, total + 1))
