"""What a client held, with the events put and removed, is what it would fetch anew."""

from typing import Any

from app.decisions.jobs import sweep_polls
from tests.decisions.helpers import (
    agreement,
    end_time,
    events,
    make_circle,
    make_poll,
    make_proposal,
    make_thread,
    moment,
    opening_time,
    vote,
)
from tests.world import Coop, Persona, World

Store = dict[str, dict[str, Any]]


class Follower:
    """A client that fetched once and then only listens."""

    def __init__(self, coop: Coop, persona: Persona, thread: str, audiences: set[str]) -> None:
        self.coop, self.persona, self.thread, self.audiences = coop, persona, thread, audiences
        self.state: Store = {}
        self.number = 0
        self.kinds: set[str] = set()

    async def fetch(self) -> Store:
        client = self.persona.client
        thread = await client.ok("GET", f"/threads/{self.thread}")
        for extra in ("members", "read_position"):
            thread.pop(extra, None)
        polls = (await client.ok("GET", f"{self.coop.path}/polls?limit=100"))["items"]
        proposals = (await client.ok("GET", f"/threads/{self.thread}/proposals?limit=100"))["items"]
        ballots = []
        for poll in polls:
            if poll["results"] == "always":
                found = await client.ok("GET", f"/polls/{poll['id']}/ballots?explained=true")
                ballots += found["items"]
        return {
            "threads": {self.thread: thread},
            "polls": {one["id"]: one for one in polls},
            "proposals": {one["id"]: one for one in proposals},
            "ballots": {one["id"]: one for one in ballots},
        }

    async def start(self) -> None:
        self.state = await self.fetch()
        self.number = max((event.number for event in await events(self.coop)), default=0)

    async def check(self) -> None:
        """Apply what came since and compare with the present."""
        for event in await events(self.coop):
            if event.number <= self.number or event.audience not in self.audiences:
                continue
            self.number = event.number
            self.kinds.add(event.kind)
            for resource, values in event.put.items():
                if resource in self.state:
                    self.state[resource].update({value["id"]: value for value in values})
            for resource, gone in event.remove.items():
                for one in gone:
                    self.state[resource].pop(one, None)
        assert self.state == await self.fetch()


async def test_state_with_events_is_the_state_fetched_anew(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    circle = await make_circle(coop, coop.member, closed=True)
    outside = Follower(coop, coop.other_member, thread, {"all"})
    inside = Follower(coop, coop.member, thread, {"all", f"circle:{circle}"})
    followers = (outside, inside)
    for follower in followers:
        await follower.start()

    async def check() -> None:
        for follower in followers:
            await follower.check()

    client = coop.member.client
    proposal = await make_proposal(coop, thread)
    await check()
    await client.ok("POST", f"/proposals/{proposal['id']}/versions", 201, json={"title": "B", "body": "C"})
    await check()
    poll = await make_poll(coop, agreement(proposal_id=proposal["id"], opens_at=moment(hours=1)))
    await check()
    await client.ok("PATCH", f"/polls/{poll['id']}", 200, json={"title": "Other", "results": "always"})
    await check()
    await opening_time(poll)
    await sweep_polls(timestamp=0)
    for follower in followers:  # the test itself moved the opening time
        await follower.check()
    await vote(coop.member, poll, reason="Why")
    await vote(coop.other_member, poll)
    await check()
    await vote(coop.member, poll, "disagree", reason="Why not")
    await check()
    await vote(coop.member, poll, "disagree")
    await check()
    await client.ok("POST", f"/polls/{poll['id']}/extend", 200, json={"closes_at": moment(days=2)})
    await check()
    await end_time(poll)
    await sweep_polls(timestamp=0)
    await check()
    await client.ok("PUT", f"/polls/{poll['id']}/statement", 200, json={"text": "So be it"})
    await check()
    other = await make_proposal(coop, thread)
    called_off = await make_poll(coop, agreement(proposal_id=other["id"]))
    await check()
    await client.ok("POST", f"/polls/{called_off['id']}/cancel", 200, json={"reason": "No"})
    await client.ok("POST", f"/proposals/{other['id']}/withdraw", 200)
    await check()
    moving = await make_poll(coop, agreement(opens_at=moment(hours=1)))
    await check()
    electorate = {"kind": "circle", "circle_id": str(circle)}
    await client.ok("PATCH", f"/polls/{moving['id']}", 200, json={"electorate": electorate})
    await check()
    await make_poll(coop, agreement(electorate=electorate, results="always"))
    await check()
    assert inside.kinds == {
        "proposal_added",
        "proposal_changed",
        "proposal_withdrawn",
        "decision_added",
        "poll_added",
        "poll_opened",
        "poll_changed",
        "poll_closed",
        "poll_cancelled",
        "statement_given",
        "ballot_explained",
    }
