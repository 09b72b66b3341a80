"""Old state + events = freshly fetched state, for every kind of event and every kind of member, by the client's
own reducer. What an event forgets to tell shows here, by resource, id and field."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from typing import Any

import pytest
from fastapi import FastAPI

from app.events.log import KINDS
from app.realtime.running import realtime
from tests.discussions.helpers import events as all_events
from tests.state import scenario
from tests.state.reducer import Case, State, differences
from tests.state.tab import SHELVES, Tab, kept
from tests.world import Coop, World

VIEWERS = ("admin", "secretary", "member", "other_member", "observer")
STORIES: dict[str, Callable[[World, Coop], scenario.Steps]] = {
    "members": scenario.members,
    "circles": scenario.circles,
    "bylaws": lambda _, coop: scenario.bylaws(coop),
    "matters": lambda _, coop: scenario.matters(coop),
    "talk": lambda _, coop: scenario.talk(coop),
    "decide": lambda _, coop: scenario.decide(coop),
    "register": lambda _, coop: scenario.register(coop),
    "decide_apart": lambda _, coop: scenario.decide_apart(coop),
    "consent": lambda _, coop: scenario.consent(coop),
    "federation": lambda _, coop: scenario.federation(coop),
    "prepare": scenario.prepare,
    "gathering": lambda _, coop: scenario.gathering(coop),
}
ABOUT = {
    "members": "people circles",
    "circles": "circles threads",
    "bylaws": "bylaws",
    "matters": "bylaws polls decisions",
    "talk": "threads",
    "decide": "threads polls decisions",
    "register": "polls decisions",
    "decide_apart": "circles threads polls",
    "consent": "threads polls decisions",
    "federation": "people",
    "prepare": "meetings",
    "gathering": "meetings polls decisions",
}
"""What a story is about: looked at after each of its steps. Everything else is looked at after the last one."""
THREAD_OF = {"comments": "thread_id", "proposals": "thread_id", "read_positions": "id"}
READ_ANEW = {
    "consent, somewhere to decide": "admin member",
    "circles, a circle closes": "admin member observer other_member secretary",
    "circles, a circle opens": "admin member observer other_member secretary",
    "circles, circles deleted": "admin member",
    "circles, circles left": "observer",
    "circles, closed circle joined": "member",
    "circles, closed circle renamed, another inside": "observer",
    "circles, closed circle": "admin",
    "decide_apart, a new administrator sees the circle": "other_member",
    "decide_apart, circle to decide in": "admin member",
    "decide_apart, in again": "member",
    "decide_apart, out of the closed circle with its polls": "member",
    "gathering, another in the chair": "other_member",
    "gathering, closed": "other_member",
    "members, active again, and another membership ended": "other_member",
    "members, facilitator": "other_member",
    "members, role and number": "other_member",
    "members, secretary again": "secretary",
    "members, secretary no more": "secretary",
    "members, suspended": "other_member",
    "prepare, a member takes the chair": "member",
    "prepare, called off": "member",
    "register, circle to decide in": "admin member",
    "talk, circle to talk in": "admin member",
}
"""By step: whose view changed."""


@pytest.fixture(scope="module", autouse=True)
async def hub(application: FastAPI) -> AsyncIterator[None]:
    """What runs in a web process so that its sockets hear."""
    async with realtime():
        yield


def without_texts(state: State, threads: set[str]) -> State:
    """The state without comments and proposals of these threads, and how far they were read."""
    return {
        resource: {
            key: value
            for key, value in table.items()
            if value.get(THREAD_OF.get(resource, "")) not in threads
        }
        for resource, table in state.items()
    }


def part_of(event: dict[str, Any], shelves: Collection[str]) -> dict[str, Any]:
    """What an event says of these shelves."""
    return {**event, "put": kept(event["put"], shelves), "remove": kept(event["remove"], shelves)}


async def follow(tab: Tab, name: str, shelves: Collection[str], cases: list[Case], stale: set[str]) -> None:
    """Compare what a tab was told since the last step with what it fetches of these shelves."""
    before = kept(tab.state, shelves)
    events, outcome = await tab.heard()
    if outcome == "ended":
        raise AssertionError(f"put out: {name}")
    for event in events:
        tab.threads |= {one["id"] for one in event["put"].get("threads", [])}
    if outcome == "stale":
        stale.add(name)
        await tab.read_anew()
        await tab.meet()
        await tab.subscribe()
        return
    tab.since += events
    after = await tab.fetch(shelves)
    tab.state = {resource: dict(table) for resource, table in after.items()}
    await tab.meet()
    # A thread brings no comments, proposals and reading along when it comes into sight: its page fetches them.
    # When it goes out of sight, nothing shows those that a client may still hold.
    moved = [event for event in events if event["kind"] == "thread_moved"]
    came = {one["id"] for event in moved for one in event["put"]["threads"]} - before.get(
        "threads", {}
    ).keys()
    went = {one for event in moved for one in event["remove"].get("threads", [])} - after.get(
        "threads", {}
    ).keys()
    said = [part_of(event, shelves) for event in events]
    cases.append(Case(name, without_texts(before, went), said, without_texts(after, came)))


async def sum_up(tab: Tab, name: str, shelves: Collection[str], cases: list[Case]) -> None:
    """Compare all that a tab was told with what it fetches of these shelves, which were not looked at since."""
    after = await tab.fetch(shelves)
    said = [part_of(event, shelves) for event in tab.since]
    cases.append(Case(name, kept(tab.whole, shelves), said, after))


async def test_state_and_events_are_the_state_fetched_anew(world: World, application: FastAPI) -> None:
    cases: list[Case] = []
    kinds: set[str] = set()
    stale: set[str] = set()
    for name, story in STORIES.items():
        coop = await world.coop()
        tabs = [Tab(application, viewer, coop, getattr(coop, viewer)) for viewer in VIEWERS]
        shelves = ABOUT[name].split()
        rest = SHELVES.keys() - set(shelves)
        await asyncio.gather(*(tab.start() for tab in tabs))
        async for step in story(world, coop):
            named = [(tab, f"{name}, {step}: {tab.name}") for tab in tabs]
            await asyncio.gather(*(follow(tab, case, shelves, cases, stale) for tab, case in named))
        await asyncio.gather(*(sum_up(tab, f"{name}, all in all: {tab.name}", rest, cases) for tab in tabs))
        await asyncio.gather(*(tab.socket.close() for tab in tabs))
        kinds.update(event.kind for event in await all_events(coop))
    assert "\n".join(await differences(cases)) == ""
    ours = {kind for kind, payload in KINDS.items() if payload.__module__.startswith("app.")}
    assert ours - kinds == set(), "tests/state/scenario.py does not make these happen"
    # Who was told to read anew is compared with nothing, so that must be only those whose view changed.
    expected = {f"{step}: {who}" for step, people in READ_ANEW.items() for who in people.split()}
    assert sorted(stale) == sorted(expected)


async def test_the_check_finds_what_an_event_forgot() -> None:
    thread = {"id": "t", "title": "Flour", "comments": 0}
    change = {"put": {"comments": [{"id": "c", "thread_id": "t"}]}, "remove": {}}
    after: State = {
        "threads": {"t": {**thread, "comments": 1}},
        "comments": {"c": {"id": "c", "thread_id": "t"}},
    }
    [line] = await differences([Case("forgot", {"threads": {"t": thread}}, [change], after)])
    assert line == "forgot.threads.t.comments: has 0, a fresh fetch has 1"
