"""Old state + events = freshly fetched state, for every kind of event and every kind of member, by the client's
own reducer. What an event forgets to tell shows here, by resource, id and field."""

from collections.abc import AsyncIterator, Callable

import pytest
from fastapi import FastAPI

from app.events.log import KINDS
from app.realtime.running import realtime
from tests.discussions.helpers import events as all_events
from tests.state import scenario
from tests.state.reducer import Case, State, differences
from tests.state.tab import Tab
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
}
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
    "members, active again, and another membership ended": "other_member",
    "members, facilitator": "other_member",
    "members, role and number": "other_member",
    "members, secretary again": "secretary",
    "members, secretary no more": "secretary",
    "members, suspended": "other_member",
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


async def follow(tab: Tab, name: str, cases: list[Case], stale: set[str]) -> None:
    """Compare what a tab was told since the last step with what it fetches."""
    before = tab.state
    events, outcome = await tab.heard()
    if outcome == "ended":
        raise AssertionError(f"put out: {name}")
    for event in events:
        tab.threads |= {one["id"] for one in event["put"].get("threads", [])}
    after = tab.state = await tab.fetch()
    if outcome == "stale":
        stale.add(name)
        await tab.subscribe()
        return
    # A thread brings no comments, proposals and reading along when it comes into sight: its page fetches them.
    # When it goes out of sight, nothing shows those that a client may still hold.
    moved = [event for event in events if event["kind"] == "thread_moved"]
    came = {one["id"] for event in moved for one in event["put"]["threads"]} - before["threads"].keys()
    went = {one for event in moved for one in event["remove"].get("threads", [])} - after["threads"].keys()
    cases.append(Case(name, without_texts(before, went), events, without_texts(after, came)))


async def test_state_and_events_are_the_state_fetched_anew(world: World, application: FastAPI) -> None:
    cases: list[Case] = []
    kinds: set[str] = set()
    stale: set[str] = set()
    for name, story in STORIES.items():
        coop = await world.coop()
        tabs = [Tab(application, viewer, coop, getattr(coop, viewer)) for viewer in VIEWERS]
        for tab in tabs:
            await tab.start()
        async for step in story(world, coop):
            for tab in tabs:
                await follow(tab, f"{name}, {step}: {tab.name}", cases, stale)
        for tab in tabs:
            await tab.socket.close()
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
