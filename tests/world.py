"""The people of a test: strangers, outsiders, members in every role, each with a signed-in client."""

import secrets
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from sqlalchemy import insert

from app.accounts.current import cookie_name, secret_hash
from app.accounts.models import Person, SignInSession
from app.cooperatives.bylaws import write_first_version
from app.cooperatives.models import Cooperative, Membership
from app.core.clock import now
from app.core.db import new_session
from app.core.jobs import queue


def unique(prefix: str) -> str:
    """A name that no other test has."""
    return f"{prefix}-{secrets.token_hex(4)}"


class Client(httpx.AsyncClient):
    """A client of the application under /api/v1 whose answers are read as JSON in one word."""

    async def ok(self, method: str, path: str, status: int | None = None, **arguments: Any) -> Any:
        """The body of a request that must succeed (with exactly `status`, when given)."""
        answer = await self.request(method, path, **arguments)
        expected = answer.is_success if status is None else answer.status_code == status
        assert expected, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    async def refused(
        self, method: str, path: str, status: int, code: str, **arguments: Any
    ) -> dict[str, Any]:
        """The problem of a request that must be refused with this status and code."""
        answer = await self.request(method, path, **arguments)
        assert answer.status_code == status, f"{method} {path}: {answer.status_code} {answer.text}"
        assert answer.headers["content-type"].startswith("application/problem+json")
        problem: dict[str, Any] = answer.json()
        assert problem["code"] == code, problem
        return problem


@dataclass
class Persona:
    """Somebody signed in, maybe as a member."""

    person_id: UUID
    name: str
    email: str
    client: Client
    membership_id: UUID | None = None

    @property
    def member(self) -> str:
        """The membership's id as it stands in the API."""
        assert self.membership_id is not None
        return str(self.membership_id)


@dataclass
class Coop:
    """A cooperative and its members by role."""

    id: UUID
    slug: str
    admin: Persona
    secretary: Persona
    facilitator: Persona
    member: Persona
    other_member: Persona
    observer: Persona
    suspended: Persona
    everyone: list[Persona] = field(default_factory=list)

    @property
    def path(self) -> str:
        """The cooperative's path below /api/v1."""
        return f"/cooperatives/{self.slug}"


class World:
    """Makes people and cooperatives directly in the database; everything after goes through the API."""

    def __init__(self, application: FastAPI) -> None:
        self.application = application
        self._clients: list[Client] = []

    def client(self, **headers: str) -> Client:
        """A browser that nobody is signed in with, at an address of its own."""
        address = ".".join(["10", *(str(secrets.randbelow(250) + 1) for _ in range(3))])
        made = Client(
            transport=httpx.ASGITransport(self.application, client=(address, 4242)),
            base_url="http://testserver/api/v1",
            headers={"Origin": "http://testserver", "Accept-Language": "en", **headers},
        )
        self._clients.append(made)
        return made

    async def person(self, name: str = "Ane Agirre", *, language: str = "en") -> Persona:
        """Somebody with an account, signed in, in no cooperative."""
        email = f"{unique('person')}@example.org"
        secret = secrets.token_urlsafe(32)
        async with new_session() as session:
            person_id = (
                await session.execute(
                    insert(Person)
                    .values(email=email, name=name, language=language, time_zone="Europe/Madrid")
                    .returning(Person.id)
                )
            ).scalar_one()
            await session.execute(
                insert(SignInSession).values(
                    person_id=person_id,
                    secret_hash=secret_hash(secret),
                    expires_at=now() + timedelta(days=30),
                    user_agent="test",
                    address="10.0.0.1",
                )
            )
        client = self.client()
        client.cookies.set(cookie_name(), secret)
        return Persona(person_id, name, email, client)

    async def join(
        self,
        cooperative_id: UUID,
        role: str = "member",
        *,
        name: str = "Ane Agirre",
        status: str = "active",
        number: int | None = None,
        class_id: UUID | None = None,
    ) -> Persona:
        """Somebody new in a cooperative's register."""
        persona = await self.person(name)
        async with new_session() as session:
            row = await session.get_one(Cooperative, cooperative_id, with_for_update=True)
            row.last_member_number = number or row.last_member_number + 1
            membership = Membership(
                cooperative_id=cooperative_id,
                person_id=persona.person_id,
                number=row.last_member_number,
                role=role,
                status=status,
                class_id=class_id,
                joined_on=date(2024, 1, 1),
            )
            session.add(membership)
            await session.flush()
            persona.membership_id = membership.id
        return persona

    async def coop(
        self,
        *,
        visibility: str = "closed",
        kind: str = "worker",
        country: str = "ES",
        zone: str = "Europe/Madrid",
    ) -> Coop:
        """A cooperative with one member in each role, two plain members and a suspended one."""
        slug = unique("coop")
        async with new_session() as session:
            cooperative = Cooperative(
                slug=slug,
                name=slug.title(),
                kind=kind,
                country=country,
                language="en",
                time_zone=zone,
                visibility=visibility,
            )
            session.add(cooperative)
            await session.flush()
            await write_first_version(session, cooperative)
            cooperative_id = cooperative.id
        people = {
            role: await self.join(cooperative_id, role, name=name)
            for role, name in [
                ("admin", "Amaia Admin"),
                ("secretary", "Sabin Secretary"),
                ("facilitator", "Fermina Facilitator"),
                ("member", "Maren Member"),
                ("observer", "Odei Observer"),
            ]
        }
        other = await self.join(cooperative_id, "member", name="Oihana Other")
        suspended = await self.join(cooperative_id, "member", name="Sira Suspended", status="suspended")
        return Coop(
            cooperative_id,
            slug,
            **people,
            other_member=other,
            suspended=suspended,
            everyone=[*people.values(), other, suspended],
        )

    async def run_jobs(self) -> None:
        """Run every job that is due, as the worker would."""
        await queue.run_worker_async(wait=False, install_signal_handlers=False, listen_notify=False)

    async def close(self) -> None:
        """Close the clients."""
        for client in self._clients:
            await client.aclose()
