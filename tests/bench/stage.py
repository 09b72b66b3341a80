"""What the measurements stand on: a durable embedded database, a large cooperative, signed-in members."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import bindparam, func, insert, select, text

from app.accounts.current import secret_hash
from app.accounts.models import Person, SignInSession
from app.cooperatives.models import Cooperative, Membership
from app.core.clock import now
from app.core.db import new_session
from app.decisions import secret_boxes
from app.decisions.models import Elector, Poll


@dataclass(frozen=True)
class Electorate:
    """A cooperative with an open poll, and the session secrets of its electors."""

    cooperative_id: UUID
    slug: str
    poll_id: UUID
    secrets: list[str]


async def electorate(size: int, *, results: str = "always", secret: bool = False) -> Electorate:
    """A cooperative of `size` members, all signed in and all electors of one open poll."""
    slug = f"bench-{secrets.token_hex(4)}"
    keys = [secrets.token_urlsafe(32) for _ in range(size)]
    moment = now()
    async with new_session() as session:
        cooperative_id = (
            await session.execute(
                insert(Cooperative)
                .values(
                    slug=slug,
                    name="Bench",
                    kind="worker",
                    country="ES",
                    language="en",
                    time_zone="UTC",
                    visibility="closed",
                    last_member_number=size,
                )
                .returning(Cooperative.id)
            )
        ).scalar_one()
        people = (
            await session.scalars(
                insert(Person).returning(Person.id),
                [
                    {
                        "email": f"{slug}-{n}@example.org",
                        "name": f"Member {n}",
                        "language": "en",
                        "time_zone": "UTC",
                    }
                    for n in range(size)
                ],
            )
        ).all()
        await session.execute(
            insert(SignInSession),
            [
                {
                    "person_id": person,
                    "secret_hash": secret_hash(key),
                    "expires_at": moment + timedelta(days=30),
                    "user_agent": "bench",
                    "address": "127.0.0.1",
                }
                for person, key in zip(people, keys, strict=True)
            ],
        )
        await session.execute(
            insert(Membership),
            [
                {
                    "cooperative_id": cooperative_id,
                    "person_id": person,
                    "number": number,
                    "role": "admin" if number == 1 else "member",
                    "joined_on": moment.date(),
                }
                for number, person in enumerate(people, start=1)
            ],
        )
        author = await session.scalar(
            select(Membership.id).where(Membership.cooperative_id == cooperative_id, Membership.number == 1)
        )
        poll_id = (
            await session.execute(
                insert(Poll)
                .values(
                    cooperative_id=cooperative_id,
                    author_id=author,
                    title="Bench",
                    body="",
                    body_html="",
                    method="agreement",
                    electorate={"kind": "all", "class_ids": [], "circle_id": None},
                    rules={
                        "quorum": {"fraction": "1/2", "strict": False},
                        "majority": {
                            "fraction": "1/2",
                            "strict": True,
                            "base": "cast",
                            "abstentions": "excluded",
                        },
                    },
                    reasons="off" if secret else "optional",
                    results="after_close" if secret else results,
                    secret=secret,
                    managers="author_and_facilitators",
                    early_close=True,
                    extension=True,
                    status="open",
                    electors=size,
                    opens_at=moment - timedelta(minutes=1),
                    opened_at=moment - timedelta(minutes=1),
                    closes_at=moment + timedelta(days=1),
                )
                .returning(Poll.id)
            )
        ).scalar_one()
        await session.execute(
            insert(Elector).from_select(
                ["poll_id", "membership_id", "cooperative_id", "name", "number"],
                select(
                    bindparam("poll_id", poll_id),
                    Membership.id,
                    Membership.cooperative_id,
                    func.concat("Member ", Membership.number),
                    Membership.number,
                ).where(Membership.cooperative_id == cooperative_id),
            )
        )
        if secret:
            await secret_boxes.set_up(session, await session.get_one(Poll, poll_id))
    async with new_session() as session:
        await session.execute(text("ANALYZE"))
    return Electorate(cooperative_id, slug, poll_id, keys)
