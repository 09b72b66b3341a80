"""What the bylaws ask of a poll at the moment it opens: the version then in force, the opinion, and who may vote."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Date, and_, cast, exists, false, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.bylaws_queries import version_in_force, version_or_none
from app.cooperatives.models import Circle, CircleMember, Cooperative, Membership
from app.core.i18n import translate
from app.decisions.matter_errors import AS_ANNOUNCED, RECUSED_BY_ARTICLE, RECUSED_BY_OFFICE
from app.decisions.matters import InForce, language_of, member_count, read_version
from app.decisions.models import Poll, Recusal
from app.rules import Rules
from app.rules.bylaws.judge import guard_broken
from app.rules.bylaws.words import say_name
from app.rules.matters import OTHER, Asked, MatterError, resolve
from app.rules.matters.kinds import bylaws_recusals, secret_by
from app.rules.ruling import Law, Ruling
from app.rules.schema import MethodSettings

OFFICES = {
    "board": "board",
    "director": "board",
    "syndic": "audit",
    "auditor": "audit",
    "audit": "audit",
    "manager": "management",
    "management": "management",
    "social_council": "social_council",
}
"""The office that a role in bylaws is of."""

FIELDS = (
    "method", "secret", "reasons", "results", "closes_at", "rules.quorum", "rules.majority",
    *(f"settings.{name}" for name in MethodSettings.model_fields),
)  # fmt: skip
"""Every field that a poll may set apart from its matter."""

ROLES = frozenset({"admin", "secretary", "facilitator"})
"""Roles in the cooperative that bylaws may speak of too."""


def ruling_of(poll: Poll) -> Ruling | None:
    """The ruling that a poll carries."""
    return None if poll.ruling is None else Ruling.model_validate(poll.ruling)


def waits_for_opinion(poll: Poll) -> bool:
    """Whether the opinion that must be attached is still missing."""
    ruling = ruling_of(poll)
    return ruling is not None and ruling.opinion_body is not None and poll.opinion is None


def long_enough_a_member(poll: Poll) -> ColumnElement[bool] | None:
    """SQL: who joined long enough before the opening; None where the bylaws ask for no such time."""
    ruling = ruling_of(poll)
    if ruling is None or ruling.register_days == 0:
        return None
    zone = select(Cooperative.time_zone).where(Cooperative.id == poll.cooperative_id).scalar_subquery()
    day = cast(func.timezone(zone, poll.opens_at), Date)
    return day - Membership.joined_on >= ruling.register_days


def holds_role(role: str) -> ColumnElement[bool]:
    """SQL: members who hold a role that bylaws speak of: by their circle's office, or by their role here."""
    held: list[ColumnElement[bool]] = []
    if role in OFFICES:
        held.append(
            exists().where(
                and_(
                    CircleMember.membership_id == Membership.id,
                    CircleMember.circle_id == Circle.id,
                    Circle.office == OFFICES[role],
                )
            )
        )
    if role in ROLES:
        held.append(Membership.role == role)
    return or_(*held) if held else false()


async def recuse_by_role(session: AsyncSession, poll: Poll) -> None:
    """Write down who does not vote because of an office they hold now, with the reason and its article."""
    ruling = ruling_of(poll)
    if ruling is None or not ruling.recused_roles:
        return
    articles = await _articles(session, poll)
    language = await language_of(session, poll.cooperative_id)
    rows: dict[UUID, list[str]] = {}
    for role in ruling.recused_roles:
        found = await session.scalars(
            select(Membership.id)
            .where(
                Membership.cooperative_id == poll.cooperative_id,
                Membership.status == "active",
                holds_role(role),
            )
            .order_by(Membership.id)
        )
        for membership_id in found:
            rows.setdefault(membership_id, []).append(role)
    values: list[dict[str, Any]] = []
    for membership_id, roles in rows.items():
        names = ", ".join(say_name(language, role) for role in roles)
        source = next((articles[role] for role in roles if articles.get(role)), None)
        words = RECUSED_BY_ARTICLE if source else RECUSED_BY_OFFICE
        values.append(
            {
                "poll_id": poll.id,
                "membership_id": membership_id,
                "cooperative_id": poll.cooperative_id,
                "reason": translate(words, language).format(roles=names, source=source),
            }
        )
    if values:
        await session.execute(insert(Recusal).values(values).on_conflict_do_nothing())


async def _articles(session: AsyncSession, poll: Poll) -> dict[str, str | None]:
    law = await law_under(session, poll)
    matter = law.matters.get(poll.matter)
    return dict(bylaws_recusals(matter, law.bylaws)) if matter else {}


async def law_under(session: AsyncSession, poll: Poll) -> InForce:
    """The version of the bylaws that a poll stands under."""
    row = None
    if poll.bylaws_version is not None:
        row = await version_or_none(session, poll.cooperative_id, poll.bylaws_version)
    return read_version(row or await version_in_force(session, poll.cooperative_id))


async def law_of(session: AsyncSession, poll: Poll) -> Law | None:
    """What judges a poll beyond its own rules, by the version that was in force when it opened."""
    ruling = ruling_of(poll)
    if ruling is None:
        return None
    law = await law_under(session, poll) if poll.bylaws_version is not None else None
    return ruling.law(None if law is None else law.bylaws)


async def _still_guarded(session: AsyncSession, poll: Poll, ruling: Ruling) -> None:
    """Hold a guarded measure against the members there are now: fewer than when it was asked may forbid it.

    Raises:
        MatterError: no majority may adopt it any more.
    """
    guard = ruling.guard
    if guard is None:
        return
    law = read_version(await version_in_force(session, poll.cooperative_id))
    members = await member_count(session, poll.cooperative_id)
    if guard_broken(law.bylaws, guard.measure, affected=guard.affected, members=members):
        raise MatterError("guard_broken", "affected", "It would hit too many of the members there are now.")


async def rule_again(session: AsyncSession, poll: Poll, *, at: datetime) -> None:
    """Hold a scheduled poll against the version in force now, if another was when it was made, and what it would
    do to members against how many there are now.

    A later call stays under the version of the first: it is the same meeting.

    Raises:
        RuleBroken: the bylaws don't allow the poll any more.
    """
    ruling = ruling_of(poll)
    if ruling is None or poll.previous_poll_id is not None:
        return
    await _still_guarded(session, poll, ruling)
    if poll.matter == OTHER:
        return
    law = read_version(await version_in_force(session, poll.cooperative_id))
    if law.version == poll.bylaws_version:
        return
    matter = law.matters.get(poll.matter)
    if matter is None:
        raise MatterError("unknown_matter", "matter", "The bylaws in force have no such matter.")
    reasons = {one.field: one.reason for one in ruling.changes}
    announced = translate(AS_ANNOUNCED, await language_of(session, poll.cooperative_id))
    secret = poll.secret or secret_by(matter, law.bylaws) is not None
    asked = Asked(
        method=poll.method,
        settings=MethodSettings.model_validate(poll.settings),
        rules=Rules.model_validate(poll.rules)
        if reasons.keys() & {"rules.quorum", "rules.majority"}
        else None,
        secret=poll.secret or None,
        reasons=None if secret else poll.reasons,
        results=None if secret else poll.results,
        affected=poll.affected,
        members=await member_count(session, poll.cooperative_id),
        call=poll.call,
        version=law.version,
        why={**dict.fromkeys(FIELDS, announced), **reasons},
        member_id=str(poll.author_id),
        at=at,
    )
    resolved = resolve(matter, law.bylaws, asked)
    kept = {"notice_from": ruling.notice_from}
    poll.ruling = resolved.ruling.model_copy(update=kept).model_dump(mode="json")
    poll.bylaws_version = law.version
    poll.rules = resolved.rules.model_dump(mode="json")
    poll.secret, poll.reasons, poll.results = resolved.secret, resolved.reasons, resolved.results
    await session.flush()
