"""A tab: what a member may fetch, and one websocket of the application's own route."""

import asyncio
from collections.abc import Collection
from typing import Any

import orjson
from fastapi import FastAPI

from app.accounts.current import cookie_name
from app.realtime.running import Running
from tests.cooperatives.helpers import last_number
from tests.state.reducer import State
from tests.world import Coop, Persona

PATIENCE = 40.0  # seconds
SHELVES = {
    "people": {"cooperatives", "classes", "members", "organisations", "invitations"},
    "circles": {"circles", "circle_members"},
    "bylaws": {"bylaws_versions"},
    "threads": {"threads", "read_positions", "comments", "proposals"},
    "polls": {"polls", "remarks", "ballots", "hands"},
    "decisions": {"decisions", "tasks"},
    "meetings": {
        "meetings", "agenda_items", "meeting_documents", "meeting_notices", "standings", "proxies", "attendance",
        "outside_holders", "speakers",
    },
}  # fmt: skip
"""The client's resources, by where they are fetched."""


def kept(state: State, shelves: Collection[str]) -> State:
    """What of a state, or of an event's part, lies on these shelves."""
    names = set().union(*(SHELVES[one] for one in shelves))
    return {name: table for name, table in state.items() if name in names}


class Socket:
    """A websocket to the application in this process, with the persona's cookie."""

    def __init__(self, application: FastAPI, persona: Persona) -> None:
        self._inbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._outbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        cookie = f"{cookie_name()}={persona.client.cookies[cookie_name()]}"
        scope = {
            "type": "websocket",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "scheme": "ws",
            "path": "/api/v1/live",
            "raw_path": b"/api/v1/live",
            "query_string": b"",
            "root_path": "",
            "headers": [
                (b"host", b"testserver"),
                (b"origin", b"http://testserver"),
                (b"cookie", cookie.encode()),
            ],
            "client": ("10.9.8.7", 4242),
            "server": ("testserver", 80),
            "subprotocols": [],
            "state": {},
        }
        self._inbox.put_nowait({"type": "websocket.connect"})
        self._task = asyncio.create_task(application(scope, self._inbox.get, self._outbox.put))  # type: ignore[arg-type]  # queues of dicts stand for receive and send

    async def open(self) -> None:
        """Wait until it is accepted."""
        async with asyncio.timeout(PATIENCE):
            assert (await self._outbox.get())["type"] == "websocket.accept"

    def say(self, **message: Any) -> None:
        """Send a message."""
        self._inbox.put_nowait({"type": "websocket.receive", "text": orjson.dumps(message).decode()})

    async def hear(self) -> dict[str, Any]:
        """The next message."""
        async with asyncio.timeout(PATIENCE):
            found = await self._outbox.get()
        assert found["type"] == "websocket.send", found
        message: dict[str, Any] = orjson.loads(found["text"])
        return message

    async def close(self) -> None:
        """Hang up."""
        self._inbox.put_nowait({"type": "websocket.disconnect", "code": 1000})
        async with asyncio.timeout(PATIENCE):
            await self._task


class Tab:
    """What one member's client knows of a cooperative, and what it hears."""

    def __init__(self, application: FastAPI, name: str, coop: Coop, persona: Persona) -> None:
        self.name = name
        self.coop = coop
        self.persona = persona
        self.socket = Socket(application, persona)
        self.number = 0
        self.state: State = {}
        self.threads: set[str] = set()
        """Every thread that this client has met, so that traces of deleted ones are fetched too."""
        self.since: list[dict[str, Any]] = []
        """Everything heard since the whole state was fetched, which is `whole`."""
        self.whole: State = {}
        self.met: set[str] = set()
        """Every meeting whose page this client has opened."""

    async def start(self) -> None:
        """Fetch everything and subscribe."""
        await self.socket.open()
        await self.read_anew()
        await self.subscribe()

    async def read_anew(self) -> None:
        """Fetch everything, and compare later what is heard from here on."""
        self.state, self.since = await self.fetch(), []
        self.whole = {resource: dict(table) for resource, table in self.state.items()}

    async def subscribe(self) -> None:
        """Hear from the number of the state on."""
        self.socket.say(type="subscribe", cooperative=self.coop.slug, after=self.number)
        while (await self.socket.hear())["type"] != "ready":
            pass

    async def heard(self) -> tuple[list[dict[str, Any]], str]:
        """Events since the last call, and how it ended: ready, stale (it must fetch anew) or ended."""
        last = await last_number(self.coop.id)
        hub = Running.hub
        assert hub is not None
        async with asyncio.timeout(PATIENCE):
            while (room := hub.rooms.get(self.coop.id)) is not None and room.last < last:  # noqa: ASYNC110 (the hub tells nobody how far it is)
                await asyncio.sleep(0.005)
        # Messages keep their order, so everything up to `last` lies before this answer.
        self.socket.say(type="subscribe", cooperative=self.coop.slug, after=last)
        events: list[dict[str, Any]] = []
        outcome = "ready"
        while True:
            message = await self.socket.hear()
            if message["type"] == "voted":  # a word to the voter's own devices, and no part of the state
                continue
            if message["type"] == "event":
                assert outcome == "ready", "an event came after the subscription was over"
                events.append(message)
            elif message["type"] in {"stale", "ended"}:
                outcome = message["type"]
            else:
                assert message["type"] == ("refused" if outcome == "ended" else "ready"), message
                self.number = last
                return events, outcome

    async def fetch(self, shelves: Collection[str] = tuple(SHELVES)) -> State:
        """What the member may fetch of these shelves, in the form of the client's store."""
        state: State = {}
        at = await last_number(self.coop.id)
        if "people" in shelves:
            await self._people(state)
        for shelf, read in (
            ("circles", self._circles),
            ("bylaws", self._bylaws),
            ("threads", self._threads),
            ("polls", self._polls),
            ("decisions", self._decisions),
            ("meetings", self._meetings),
        ):
            if shelf in shelves:
                await read(state)
        self.number = at
        return kept(state, shelves)

    async def _people(self, state: State) -> None:
        base = self.coop.path
        self._put(state, "cooperatives", [await self._get(base)])
        await self._list(state, "classes", f"{base}/classes")
        await self._list(state, "members", f"{base}/members", status=["active", "suspended", "left"])
        await self._list(state, "organisations", f"{base}/organisations")
        mine = state["members"][self.persona.member]
        if mine["status"] == "active" and mine["role"] in {"admin", "secretary"}:
            await self._list(state, "members", f"{base}/members", status=["applicant"])
            await self._list(state, "invitations", f"{base}/invitations")

    async def _circles(self, state: State) -> None:
        await self._list(state, "circles", f"{self.coop.path}/circles")
        for circle in list(state["circles"]):
            await self._list(state, "circle_members", f"/circles/{circle}/members")

    async def _bylaws(self, state: State) -> None:
        await self._list(state, "bylaws_versions", f"{self.coop.path}/bylaws/versions")

    async def _threads(self, state: State) -> None:
        base = self.coop.path
        await self._list(state, "threads", f"{base}/threads")
        await self._list(state, "read_positions", f"{base}/read-positions")
        for thread in self.threads - state["threads"].keys():
            await self._one(state, "threads", f"/threads/{thread}", without=("read_position",))
        self.threads |= state["threads"].keys()
        for thread in list(state["threads"]):
            await self._list(state, "comments", f"/threads/{thread}/comments")
            await self._list(state, "proposals", f"/threads/{thread}/proposals")

    async def _polls(self, state: State) -> None:
        await self._list(state, "polls", f"{self.coop.path}/polls")
        for poll in list(state["polls"].values()):
            if poll["phase"] is not None:
                await self._list(state, "remarks", f"/polls/{poll['id']}/remarks")
            if poll["hands"]:
                await self._one(state, "hands", f"/polls/{poll['id']}/hands", unless=403)
            elif poll["results"] == "always" and poll["status"] != "scheduled":
                await self._list(state, "ballots", f"/polls/{poll['id']}/ballots", explained=True)

    async def _decisions(self, state: State) -> None:
        await self._list(state, "decisions", f"{self.coop.path}/decisions")
        for decision in list(state["decisions"]):
            await self._list(state, "tasks", f"/decisions/{decision}/tasks")

    async def _meetings(self, state: State) -> None:
        for meeting in (await self._get(f"{self.coop.path}/meetings", limit=100))["items"]:
            await self._meeting(state, f"/meetings/{meeting['id']}")

    async def _meeting(self, state: State, path: str) -> None:
        """A meeting with its agenda, and what of it the member may see."""
        whole = await self._get(path)
        self._put(state, "meetings", [whole["meeting"]])
        self._put(state, "agenda_items", whole["items"])
        self._put(state, "meeting_documents", whole["documents"])
        self._put(state, "members", whole["members"])
        standing = await self._get(f"{path}/standing")
        if standing["stewards"]:
            await self._list(state, "meeting_notices", f"{path}/notices")
        if whole["meeting"]["id"] in self.met:
            await self._own(state, path, standing)

    async def _own(self, state: State, path: str, standing: dict[str, Any]) -> None:
        """What a meeting's page fetches once it is opened."""
        self._put(state, "standings", [standing])
        await self._list(state, "proxies", f"{path}/proxies")
        await self._list(state, "speakers", f"{path}/speakers")
        if standing["stewards"]:
            await self._list(state, "attendance", f"{path}/attendance")
            await self._list(state, "outside_holders", f"{path}/outside-holders")

    async def meet(self) -> None:
        """Open the pages of meetings that came into sight."""
        for one in set(self.state.get("meetings", {})) - self.met:
            self.met.add(one)
            path = f"/meetings/{one}"
            await self._own(self.state, path, await self._get(f"{path}/standing"))

    @staticmethod
    def _put(state: State, resource: str, items: list[dict[str, Any]]) -> None:
        state.setdefault(resource, {}).update({str(one["id"]): one for one in items})

    async def _get(self, path: str, **params: Any) -> dict[str, Any]:
        found: dict[str, Any] = await self.persona.client.ok("GET", path, 200, params=params)
        return found

    async def _one(
        self, state: State, resource: str, path: str, *, without: tuple[str, ...] = (), unless: int = 404
    ) -> None:
        answer = await self.persona.client.get(path)
        if answer.status_code == 200:
            found = {key: value for key, value in answer.json().items() if key not in {*without, "members"}}
            self._put(state, resource, [found])
        else:
            assert answer.status_code == unless, answer.text

    async def _list(self, state: State, resource: str, path: str, **params: Any) -> None:
        cursor: str | None = None
        while True:
            page = await self._get(path, limit=100, **params, **({"cursor": cursor} if cursor else {}))
            for name in (resource, "members", "circle_members", "read_positions", "proposals", "threads"):
                items = page["items"] if name == resource else page.get(name, [])
                self._put(state, name, items)
            cursor = page["next"]
            if cursor is None:
                return
