"""An assembly of 300 played over the API, with a ledger of its own beside it: sets of who is here, who lent a vote to
whom and what each of them voted, kept by plain Python from what people do and never from what the application says."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select, update

from app.accounts.current import cookie_name, secret_hash
from app.accounts.models import Person, SignInSession
from app.cooperatives.models import Circle, CircleMember, Cooperative, Membership
from app.core.clock import now
from app.core.db import new_session
from tests.assemblies.meetings import FROM_AFAR
from tests.world import Client, Coop, World, unique

SIZE = 300
AT_ONCE = 12
BOARD = range(10, 15)
CHAIR, NEXT_CHAIR, MINUTES_BY = 5, 6, 1
NO_DEVICE = range(40, 46)


@dataclass(frozen=True)
class Hand:
    """A member who may vote: their place among the 300, and what they sign in with."""

    n: int
    id: str
    name: str
    secret: str


@dataclass
class Cast:
    """A vote as the ledger has it: who might cast it (their own, or for whom they hold), and what was cast."""

    title: str
    present: int
    represented: int
    entitled: int
    may: dict[int, int]
    recused: frozenset[int] = frozenset()
    ballots: dict[int, str | tuple[str, ...]] = field(default_factory=dict)
    by_other: set[int] = field(default_factory=set)
    hands: dict[str, int] | None = None
    poll: dict[str, Any] = field(default_factory=dict)
    secret: bool = False
    result: str = ""

    def counts(self) -> dict[str, int]:
        """How many said what, of yes and no."""
        said = Counter(str(one) for one in self.ballots.values()) if self.hands is None else self.hands
        return {name: said.get(name, 0) for name in ("agree", "abstain", "disagree")}

    def adopted(self) -> bool:
        """More than half of those for and against are for."""
        counts = self.counts()
        return counts["agree"] > counts["disagree"]


@dataclass
class Ledger:
    """Who is here and who lent a vote to whom, now."""

    present: set[int] = field(default_factory=set)
    lent: dict[int, int] = field(default_factory=dict)
    stays: int = 0
    gone: int = 0
    given: int = 0
    revoked: int = 0
    ended_by_presence: int = 0

    def comes(self, one: int) -> None:
        """Somebody checks in; a vote they lent comes back to them for good, by these bylaws."""
        if one in self.present:
            return
        self.present.add(one)
        self.stays += 1
        if self.lent.pop(one, None) is not None:
            self.ended_by_presence += 1

    def goes(self, one: int) -> None:
        """Somebody goes."""
        self.present.remove(one)
        self.gone += 1

    def represented(self) -> dict[int, int]:
        """Who is here by another's voice: not here themselves, and the other is."""
        return {g: h for g, h in self.lent.items() if g not in self.present and h in self.present}

    def may_vote(self, recused: frozenset[int] = frozenset()) -> Cast:
        """Who may cast which vote now; the recused neither their own nor another's."""
        here = self.present - recused
        lent = {g: h for g, h in self.represented().items() if not {g, h} & recused}
        may = {one: one for one in here} | lent
        return Cast("", len(here), len(lent), SIZE - len(recused), may, recused)


async def gather_people(world: World) -> tuple[Coop, list[Hand]]:
    """A cooperative of 300 who may vote, beside one who observes and one who is suspended."""
    coop = await world.coop()
    first = [coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member]
    hands = [
        Hand(n, one.member, one.name, str(one.client.cookies[cookie_name()])) for n, one in enumerate(first)
    ]
    more = range(len(hands), SIZE)
    mark = unique("hand")
    async with new_session() as session:
        people = (
            await session.scalars(
                insert(Person).returning(Person.id, sort_by_parameter_order=True),
                [
                    {
                        "email": f"{mark}-{n}@example.org",
                        "name": f"Bazkide {n}",
                        "language": "es" if n % 3 else "en",
                        "time_zone": "Europe/Madrid",
                    }
                    for n in more
                ],
            )
        ).all()
        await session.execute(
            insert(SignInSession),
            [
                {
                    "person_id": person,
                    "secret_hash": secret_hash(f"{mark}-{n}"),
                    "expires_at": now() + timedelta(days=30),
                    "user_agent": "test",
                    "address": "10.0.0.1",
                }
                for n, person in zip(more, people, strict=True)
            ],
        )
        members = (
            await session.scalars(
                insert(Membership).returning(Membership.id, sort_by_parameter_order=True),
                [
                    {
                        "cooperative_id": coop.id,
                        "person_id": person,
                        "number": 100 + n,
                        "role": "member",
                        "status": "active",
                        "joined_on": date(2024, 1, 1),
                    }
                    for n, person in zip(more, people, strict=True)
                ],
            )
        ).all()
        await session.execute(
            update(Cooperative).where(Cooperative.id == coop.id).values(last_member_number=100 + SIZE)
        )
        hands += [
            Hand(n, str(one), f"Bazkide {n}", f"{mark}-{n}") for n, one in zip(more, members, strict=True)
        ]
        board = await session.scalar(
            insert(Circle).values(cooperative_id=coop.id, name="Board", office="board").returning(Circle.id)
        )
        await session.execute(
            insert(CircleMember),
            [
                {"circle_id": board, "membership_id": UUID(hands[n].id), "cooperative_id": coop.id}
                for n in BOARD
            ],
        )
        found = await session.scalar(
            select(func.count()).where(Membership.cooperative_id == coop.id, Membership.status == "active")
        )
        assert found == SIZE + 1  # the one who observes
    return coop, hands


class Assembly:
    """The meeting, its people and the ledger."""

    def __init__(self, coop: Coop, hands: list[Hand], client: Client, seed: int) -> None:
        self.coop, self.hands, self.client = coop, hands, client
        self.rng = random.Random(seed)
        self.ledger = Ledger()
        self.votes: list[Cast] = []
        self.meeting = ""
        self.items: dict[str, str] = {}
        self.door = ""
        self.proxies: dict[int, str] = {}
        self.dissents: list[tuple[int, str]] = []
        self.been: set[int] = set()
        self.refused = Counter[str]()

    async def ask(
        self, who: int, method: str, path: str, body: Any = None, *, code: str | None = None, status: int = 0
    ) -> Any:
        """Somebody asks something of the application; with `code`, which must refuse it so."""
        headers = {"Cookie": f"{cookie_name()}={self.hands[who].secret}"}
        answer = await self.client.request(method, path, json=body, headers=headers)
        said: Any = answer.json() if answer.content else None
        if code is not None:
            assert not answer.is_success, (who, method, path, said)
            assert said["code"] == code, (who, method, path, said)
            assert not status or answer.status_code == status
            self.refused[code] += 1
        else:
            assert answer.is_success, (who, method, path, answer.status_code, said)
        return said

    async def together(self, *asked: Any) -> list[Any]:
        """Many at once, as phones do, so many at a time."""
        turn = asyncio.Semaphore(AT_ONCE)

        async def one(what: Any) -> Any:
            async with turn:
                return await what

        return list(await asyncio.gather(*(one(what) for what in asked)))

    async def run(self, method: str, path: str, body: Any = None, **more: Any) -> Any:
        """The administrator runs the meeting."""
        return await self.ask(0, method, path, body, **more)

    # coming and going

    async def come(self, *people: int) -> None:
        """They check in: at the door, let in by a steward, or from elsewhere."""

        def way(one: int) -> Any:
            path = f"/meetings/{self.meeting}"
            if one % 3 == 0:
                return self.ask(one, "POST", f"{path}/check-in", {"code": self.door})
            if one % 3 == 1:
                return self.ask(2, "POST", f"{path}/attendance", {"membership_id": self.hands[one].id})
            return self.ask(one, "POST", f"{path}/check-in", FROM_AFAR)

        for one in people:
            self.ledger.comes(one)
        self.been |= set(people)
        await self.together(*(way(one) for one in people))

    async def go(self, *people: int) -> None:
        """They leave."""
        for one in people:
            self.ledger.goes(one)
        await self.together(*(self.ask(one, "POST", f"/meetings/{self.meeting}/leave") for one in people))

    def some_here(self, number: int, *, keep: frozenset[int] = frozenset()) -> list[int]:
        """So many who are here, by lot, without officers, board and those named."""
        busy = {*range(7), *BOARD, *NO_DEVICE} | keep
        return self.rng.sample(sorted(self.ledger.present - busy), number)

    def some_gone(self, number: int) -> list[int]:
        """So many who were here and went, and lent nobody their vote."""
        gone = sorted(self.been - self.ledger.present - self.ledger.lent.keys() - {CHAIR})
        return self.rng.sample(gone, number)

    async def present(self) -> tuple[int, int]:
        """What the application says of who is here."""
        told = await self.ask(3, "GET", f"/meetings/{self.meeting}/presence")
        return told["present"], told["represented"]

    # proxies

    async def lend(self, giver: int, holder: int, *, paper: bool = False, code: str | None = None) -> None:
        """A member lends their vote, online or by a paper that the secretary enters."""
        body: dict[str, Any] = {"holder_id": self.hands[holder].id, "signature": self.hands[giver].name}
        if paper:
            body["giver_id"] = self.hands[giver].id
        elif giver % 2:
            body["instructions"] = [{"item_id": self.items["hours"], "text": "Vote for it."}]
        by = MINUTES_BY if paper else giver
        made = await self.ask(by, "POST", f"/meetings/{self.meeting}/proxies", body, code=code)
        if code is None:
            self.ledger.lent[giver] = holder
            self.ledger.given += 1
            self.proxies[giver] = made["id"]

    async def revoke(self, giver: int, *, by: int | None = None) -> None:
        """A giver takes their vote back."""
        await self.ask(giver if by is None else by, "DELETE", f"/proxies/{self.proxies[giver]}")
        del self.ledger.lent[giver]
        self.ledger.revoked += 1

    # votes

    async def begin(self, item: str) -> None:
        """The next point of the agenda."""
        await self.run("POST", f"/items/{self.items[item]}/start")

    async def end(self, item: str, notes: str = "Debated.", status: str = "done") -> None:
        """It ends, with the secretary's notes."""
        await self.ask(MINUTES_BY, "PATCH", f"/items/{self.items[item]}", {"notes": notes})
        await self.run("POST", f"/items/{self.items[item]}/end", {"status": status})

    async def open(self, item: str, *, recused: frozenset[int] = frozenset(), **asked: Any) -> Cast:
        """A vote on the item, for those the ledger has here."""
        vote = self.ledger.may_vote(recused)
        poll = await self.run("POST", f"/items/{self.items[item]}/polls", asked)
        assert (poll["electors"], poll["entitled"]) == (len(vote.may), vote.entitled)
        vote.poll, vote.title, vote.secret = poll, poll["title"], poll["secret"]
        self.votes.append(vote)
        return vote

    async def cast(
        self,
        vote: Cast,
        choose: Any,
        *,
        turnout: float = 0.93,
        only: int | None = None,
        code: str | None = None,
    ) -> None:
        """Ballots from all phones at once: one's own, for who lent a vote, and by a steward for who has no phone."""
        poll = vote.poll["id"]
        given: dict[int, Any] = {}
        for voter in sorted(vote.may):
            if (
                voter not in vote.ballots
                and self.rng.random() < turnout
                and (only is None or len(given) < only)
            ):
                given[voter] = choose(voter)

        def way(voter: int) -> Any:
            choice = given[voter]
            body = {
                "choice": {"position": choice}
                if isinstance(choice, str)
                else {"ranking": [[one] for one in choice]}
            }
            by = vote.may[voter] if vote.may[voter] != voter else (2 if voter in NO_DEVICE else voter)
            if by == voter:
                return self.ask(voter, "PUT", f"/polls/{poll}/ballot", body)
            vote.by_other.add(voter)
            return self.ask(by, "PUT", f"/polls/{poll}/electors/{self.hands[voter].id}/ballot", body)

        order = list(given)
        self.rng.shuffle(order)
        await self.together(*(way(voter) for voter in order))
        vote.ballots |= given

    async def close(self, vote: Cast) -> dict[str, Any]:
        """The result of yes or no, which must be the ledger's."""
        told: dict[str, Any] = await self.run("POST", f"/polls/{vote.poll['id']}/close")
        vote.result = told["outcome"]["result"]
        return told

    async def decide(self, vote: Cast) -> None:
        """Close a vote of yes or no, and compare it with the ledger."""
        told = await self.close(vote)
        counts = told["outcome"]["tally"]["counts"]
        assert {name: counts[name] for name in vote.counts()} == vote.counts()
        assert vote.result == ("adopted" if vote.adopted() else "rejected")

    def leaning(self, agree: float, abstain: float = 0.08) -> Any:
        """People who are for something with this chance."""

        def choose(_: int) -> str:
            drawn = self.rng.random()
            return "agree" if drawn < agree else "abstain" if drawn < agree + abstain else "disagree"

        return choose

    async def dissent(self, who: int, vote: Cast, words: str) -> None:
        """Somebody has it recorded that they were against."""
        await self.ask(who, "PUT", f"/polls/{vote.poll['id']}/dissent", {"text": words})
        self.dissents.append((who, words))

    async def amend(self, who: int, item: str, title: str, body: str) -> str:
        """Another text for a motion; the amendment's id."""
        made = await self.ask(
            who, "POST", f"/items/{self.items[item]}/amendments", {"title": title, "body": body}
        )
        return str(made["id"])

    async def sign(self, who: int, signed_as: str) -> Any:
        """A signature under the minutes."""
        body = {"signed_as": signed_as, "signature": self.hands[who].name}
        return await self.ask(who, "POST", f"/meetings/{self.meeting}/minutes/sign", body)
