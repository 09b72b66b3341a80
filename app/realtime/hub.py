"""Who hears what in this process. Events are read once a cooperative, made into text once, and handed to all.

Rooms are cooperatives that somebody here hears or watches a poll of; a seat is one socket in one room. A room
knows the number of the last event it handed on. Numbers follow commits, so reading on from it misses nothing.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Collection
from uuid import UUID

import structlog

from app.assemblies.access import access_meeting
from app.cooperatives.access import access_cooperative
from app.core import metrics
from app.core.errors import NotFoundError
from app.decisions.access import access_poll
from app.realtime import protocol, queries
from app.realtime.presences import Presences
from app.realtime.queries import EventRow, View, reading
from app.realtime.sockets import LiveSocket
from app.realtime.turnouts import Turnouts

log = structlog.get_logger()

BATCH = 100  # events read at once
FARTHEST_BEHIND = 1000  # numbers; who is farther behind reads everything anew
SOCKETS_A_PERSON = 20
SEATS_A_SOCKET = 50
WATCHES_A_SEAT = 100
REVIEWED_AT_ONCE = 1000
LOOKED_UP_AT_ONCE = 5  # watches; more would wait for a connection longer than one is waited for
CHANGES_VIEWS = frozenset(
    {"view_changed", "member_changed", "member_left", "circle_joined", "circle_left", "circle_changed",
     "circle_removed"}
)  # fmt: skip

CHANGES_ROLLS = frozenset(
    {"meeting_changed", "items_changed", "member_joined", "member_changed", "member_left"}
)
"""What changes a meeting's numbers though nobody came or went: its call, what it decides, who is entitled."""


class Seat:
    """One socket in one room."""

    __slots__ = ("_audiences", "hears", "held", "meetings", "number", "room", "socket", "view", "watched")

    def __init__(self, socket: LiveSocket, room: "Room", view: View) -> None:
        self.socket = socket
        self.room = room
        self.hears = False
        self.number = 0
        """The last event that the client knows of."""
        self.held: list[tuple[int, str]] | None = None
        """Events that wait until the backlog before them is sent."""
        self.watched: set[UUID] = set()
        self.meetings: set[UUID] = set()
        """The meetings it watches; `watched` are polls."""
        self.see(view)

    def see(self, view: View) -> None:
        """Take on a view."""
        self.view = view
        self._audiences = view.audiences()

    def offer(self, number: int, audience: str, message: str) -> bool:
        """Hand on an event if it is new to this client and meant for this member; whether it was."""
        if not self.hears or number <= self.number:
            return False
        meant = (
            audience in self._audiences
            or (self.view.every_circle and audience.startswith("circle:"))
            or (self.view.every_meeting and audience.startswith("stewards:"))
        )
        if self.held is not None:
            if meant:
                self.held.append((number, message))
            return meant
        self.number = number
        if meant:
            self.socket.push(message)
        return meant

    def tell_stale(self) -> None:
        """The client must read everything anew; it hears nothing until it subscribes again."""
        if self.hears:
            self.hears, self.held = False, None
            self.socket.push(protocol.stale(self.room.slug))


class Room:
    """One cooperative in this process."""

    __slots__ = ("cooperative_id", "last", "seats", "slug")

    def __init__(self, cooperative_id: UUID, slug: str, last: int) -> None:
        self.cooperative_id = cooperative_id
        self.slug = slug
        self.last = last
        self.seats: set[Seat] = set()


class Hub:
    """All rooms and sockets of this process."""

    def __init__(self, turnouts: Turnouts, presences: Presences) -> None:
        self.turnouts = turnouts
        self.presences = presences
        self.sockets: set[LiveSocket] = set()
        self.rooms: dict[UUID, Room] = {}
        self._people: Counter[UUID] = Counter()
        self._seats_of: dict[UUID, set[Seat]] = {}
        """By membership."""
        self._new: set[UUID] = set()
        self._wake = asyncio.Event()
        self._in_the_room: dict[UUID, UUID] = {}
        """Votes of meetings, with their cooperative: all its members see them, so who sits here is not looked up."""
        self._looking_up = asyncio.Semaphore(LOOKED_UP_AT_ONCE)

    # Sockets come and go

    def add(self, socket: LiveSocket) -> bool:
        """Take in a socket; False when the person has too many."""
        if self._people[socket.person.id] >= SOCKETS_A_PERSON:
            return False
        self._people[socket.person.id] += 1
        self.sockets.add(socket)
        metrics.SOCKETS.set(len(self.sockets))
        return True

    def remove(self, socket: LiveSocket) -> None:
        """Forget a socket."""
        if socket not in self.sockets:
            return
        self.sockets.discard(socket)
        self._people[socket.person.id] -= 1
        if self._people[socket.person.id] <= 0:
            del self._people[socket.person.id]
        for seat in list(socket.seats.values()):
            self._leave(seat)
        metrics.SOCKETS.set(len(self.sockets))

    def _leave(self, seat: Seat) -> None:
        seat.hears, seat.held = False, None
        for poll in list(seat.watched):
            self._unwatch(seat, poll)
        for meeting in list(seat.meetings):
            self._unwatch_meeting(seat, meeting)
        seat.socket.seats.pop(seat.room.cooperative_id, None)
        seat.room.seats.discard(seat)
        own = self._seats_of.get(seat.view.membership_id, set())
        own.discard(seat)
        if not own:
            self._seats_of.pop(seat.view.membership_id, None)
        if not seat.room.seats:
            self.rooms.pop(seat.room.cooperative_id, None)

    def _leave_if_idle(self, seat: Seat) -> None:
        if not seat.hears and not seat.watched and not seat.meetings:
            self._leave(seat)

    # What clients ask

    async def follow(self, socket: LiveSocket, asked: protocol.ClientMessage) -> None:
        """Do what a client asks, or say why not."""
        match asked:
            case protocol.Subscribe(cooperative, after):
                try:
                    await self.subscribe(socket, cooperative, after)
                except NotFoundError:
                    socket.push(protocol.refused("not_found", cooperative=cooperative))
            case protocol.Unsubscribe(cooperative):
                for seat in list(socket.seats.values()):
                    if seat.room.slug == cooperative:
                        seat.hears, seat.held = False, None
                        self._leave_if_idle(seat)
            case protocol.Watch(poll):
                try:
                    await self.watch(socket, poll)
                except NotFoundError:
                    socket.push(protocol.refused("not_found", poll=str(poll)))
            case protocol.Unwatch(poll):
                for seat in list(socket.seats.values()):
                    if poll in seat.watched:
                        self._unwatch(seat, poll)
                        self._leave_if_idle(seat)
            case protocol.WatchMeeting(meeting):
                try:
                    await self.watch_meeting(socket, meeting)
                except NotFoundError:
                    socket.push(protocol.refused("not_found", meeting=str(meeting)))
            case protocol.UnwatchMeeting(meeting):
                for seat in list(socket.seats.values()):
                    if meeting in seat.meetings:
                        self._unwatch_meeting(seat, meeting)
                        self._leave_if_idle(seat)

    async def _seat(
        self, socket: LiveSocket, cooperative_id: UUID, slug: str, membership_id: UUID
    ) -> Seat | None:
        """The socket's seat in a cooperative's room, its view fresh; None when it has too many.

        The number is read before the view: a change of the view that is not in it comes after the number,
        so the room, reading on from there, meets it and looks again.
        """
        while True:
            async with reading() as session:
                last = await queries.last_number(session, cooperative_id)
                view = (await queries.views(session, [membership_id])).get(membership_id)
            if view is None:
                raise NotFoundError
            room = self.rooms.get(cooperative_id)
            if room is None or room.last <= last:
                break
        if not socket.is_open:
            raise NotFoundError
        seat = socket.seats.get(cooperative_id)
        if seat is None:
            if len(socket.seats) >= SEATS_A_SOCKET:
                return None
            if room is None:
                room = self.rooms[cooperative_id] = Room(cooperative_id, slug, last)
            seat = socket.seats[cooperative_id] = Seat(socket, room, view)
            room.seats.add(seat)
            self._seats_of.setdefault(membership_id, set()).add(seat)
        seat.see(view)
        if seat.room.last < last:
            self.look_at({cooperative_id})
        return seat

    async def subscribe(self, socket: LiveSocket, slug: str, after: int | None) -> None:
        """Send what happened after a number and go on from there, without a gap and without a repeat.

        Raises:
            NotFoundError: no such cooperative, or the person is no member of it.
        """
        async with reading() as session:
            viewer = await access_cooperative(session, socket.person, slug)
        seat = await self._seat(socket, viewer.cooperative_id, slug, viewer.membership_id)
        if seat is None:
            socket.push(protocol.refused("too_many_subscriptions", cooperative=slug))
            return
        seat.hears, seat.held = False, None
        room = seat.room
        if after is None:
            after = room.last
        reached = after <= room.last or await self._exists(room, after)
        # From here to the first backlog's SELECT nothing waits, so no event can come in between.
        seat.hears, seat.number = True, after
        if not reached or room.last - after > FARTHEST_BEHIND:
            seat.tell_stale()
            self._leave_if_idle(seat)
            return
        if after < room.last:
            await self._send_backlog(seat, room.last)
        if seat.hears and seat.held is None:
            socket.push(protocol.ready(slug, seat.number))

    async def _exists(self, room: Room, number: int) -> bool:
        """Whether the cooperative has come to this number; the room may be a moment behind."""
        async with reading() as session:
            return number <= await queries.last_number(session, room.cooperative_id)

    async def _send_backlog(self, seat: Seat, upto: int) -> None:
        held: list[tuple[int, str]] = []
        seat.held = held
        while seat.held is held and seat.number < upto:
            async with reading() as session:
                rows = await queries.backlog(
                    session, seat.room.cooperative_id, seat.view, seat.number, upto, BATCH
                )
            for row in rows:
                if seat.held is not held or not seat.socket.is_open:
                    return
                if row.kind == "view_changed":
                    # What the member may see changed meanwhile; what came into sight is not in the backlog.
                    seat.tell_stale()
                    self._leave_if_idle(seat)
                    return
                await seat.socket.push_patiently(_message(seat.room.slug, row))
                seat.number = row.number
            if len(rows) < BATCH:
                seat.number = upto
        if seat.held is not held:
            return
        seat.held = None
        for number, message in held:
            if number > seat.number:
                seat.socket.push(message)
                seat.number = number
        seat.number = max(seat.number, seat.room.last)

    async def watch(self, socket: LiveSocket, poll: UUID) -> None:
        """Send a poll's turnout now and whenever it changes.

        Raises:
            NotFoundError: no such poll, or the person may not see it.
        """
        async with self._looking_up:
            # A vote opens in a hall, and all ask at once: the first answer serves those who wait behind it.
            seat = self._seat_in_the_room(socket, poll)
            if seat is None:
                async with reading() as session:
                    viewer, found = await access_poll(session, socket.person, poll)
                if found.meeting_id is not None:
                    self._in_the_room[poll] = viewer.cooperative_id
                # Who sits here already is reviewed whenever somebody's view changes.
                seat = socket.seats.get(viewer.cooperative_id) or await self._seat(
                    socket, viewer.cooperative_id, viewer.slug, viewer.membership_id
                )
        if seat is None or (len(seat.watched) >= WATCHES_A_SEAT and poll not in seat.watched):
            socket.push(protocol.refused("too_many_polls", poll=str(poll)))
            return
        seat.watched.add(poll)
        self.turnouts.watch(poll, socket, seat.view.membership_id)

    def _seat_in_the_room(self, socket: LiveSocket, poll: UUID) -> Seat | None:
        cooperative_id = self._in_the_room.get(poll)
        return None if cooperative_id is None else socket.seats.get(cooperative_id)

    def _unwatch(self, seat: Seat, poll: UUID) -> None:
        seat.watched.discard(poll)
        self.turnouts.unwatch(poll, seat.socket)
        if not self.turnouts.is_watched(poll):
            self._in_the_room.pop(poll, None)

    async def watch_meeting(self, socket: LiveSocket, meeting: UUID) -> None:
        """Send who is here at a meeting, now and whenever it changes. Every member may know.

        Raises:
            NotFoundError: no such meeting, or the person is no member of its cooperative.
        """
        async with self._looking_up:
            async with reading() as session:
                viewer, _ = await access_meeting(session, socket.person, meeting)
            seat = socket.seats.get(viewer.cooperative_id) or await self._seat(
                socket, viewer.cooperative_id, viewer.slug, viewer.membership_id
            )
        if seat is None or (len(seat.meetings) >= WATCHES_A_SEAT and meeting not in seat.meetings):
            socket.push(protocol.refused("too_many_meetings", meeting=str(meeting)))
            return
        seat.meetings.add(meeting)
        self.presences.watch(meeting, socket)

    def _unwatch_meeting(self, seat: Seat, meeting: UUID) -> None:
        seat.meetings.discard(meeting)
        self.presences.unwatch(meeting, seat.socket)

    def tell_voters(self, members: Collection[UUID]) -> None:
        """Tell every tab of these members that a named ballot of theirs is in."""
        for member in members:
            for seat in self._seats_of.get(member, ()):
                if seat.hears:
                    seat.socket.push(protocol.voted(seat.room.slug))

    # What happens in cooperatives

    def look_at(self, cooperatives: Collection[UUID]) -> None:
        """There may be new events in these cooperatives."""
        heard = self.rooms.keys() & set(cooperatives)
        if heard:
            self._new |= heard
            self._wake.set()

    async def run(self) -> None:
        """Hand on events, for ever."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            looking, self._new = self._new, set()
            try:
                for cooperative_id in list(looking):
                    room = self.rooms.get(cooperative_id)
                    if room is not None:
                        await self._hand_on(room)
                    looking.discard(cooperative_id)
            except Exception as error:
                log.warning("events could not be read; trying again", error=type(error).__name__)
                await asyncio.sleep(0.5)
                self._new |= looking
                self._wake.set()

    async def _hand_on(self, room: Room) -> None:
        while True:
            async with reading() as session:
                rows = await queries.events_after(session, room.cooperative_id, room.last, BATCH)
            began = time.perf_counter()
            for row in rows:
                if row.kind in CHANGES_VIEWS:
                    await self.review(room, row)
                room.last = row.number
                if row.kind.startswith("poll_"):
                    self.turnouts.touch({poll for seat in room.seats for poll in seat.watched})
                if row.kind in CHANGES_ROLLS:
                    self.presences.touch({one for seat in room.seats for one in seat.meetings})
                if row.kind == "view_changed":
                    continue
                message = _message(room.slug, row)
                given = sum(seat.offer(row.number, row.audience, message) for seat in list(room.seats))
                metrics.EVENTS_SENT.inc(given)
                if time.perf_counter() - began > 0.02:  # seconds; others want their turn
                    await asyncio.sleep(0)
                    began = time.perf_counter()
            if len(rows) < BATCH:
                return

    async def review(self, room: Room, row: EventRow | None = None) -> None:
        """Look again at who sees what in a room. Without a row: after a while, in case no event told of it."""
        told = row is not None and row.kind == "view_changed"
        only = None if row is None or not told or row.audience == "all" else row.audience[len("member:") :]
        seats = [one for one in room.seats if only is None or str(one.view.membership_id) == only]
        if not seats:
            return
        async with reading() as session:
            fresh = await queries.views(session, {seat.view.membership_id for seat in seats})
        for seat in seats:
            if seat not in room.seats:
                continue
            view = fresh.get(seat.view.membership_id)
            if view is None:
                was_heard = seat.hears
                self._leave(seat)
                if was_heard:
                    seat.socket.push(protocol.ended(room.slug))
            elif view != seat.view or told:
                seat.see(view)
                seat.tell_stale()
                await self._review_watches(seat)
                self._leave_if_idle(seat)

    async def review_all(self) -> None:
        """Look again at every room where somebody's standing is not what we think, in case no event told."""
        seats = [seat for room in self.rooms.values() for seat in room.seats]
        fresh: dict[UUID, View] = {}
        for start in range(0, len(seats), REVIEWED_AT_ONCE):
            async with reading() as session:
                part = {seat.view.membership_id for seat in seats[start : start + REVIEWED_AT_ONCE]}
                fresh |= await queries.views(session, part)
        for room in {seat.room for seat in seats if fresh.get(seat.view.membership_id) != seat.view}:
            await self.review(room)

    async def _review_watches(self, seat: Seat) -> None:
        for poll in list(seat.watched):
            try:
                async with reading() as session:
                    await access_poll(session, seat.socket.person, poll)
            except NotFoundError:
                self._unwatch(seat, poll)


def _message(slug: str, row: EventRow) -> str:
    return protocol.event(slug, row.number, row.kind, row.created_at, row.actor_id, row.put, row.remove)
