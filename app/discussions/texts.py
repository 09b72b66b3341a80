"""What threads and comments have in common: rendering with mentions, and keeping former wordings."""

import asyncio
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, exists, func, insert, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives.access import Viewer
from app.cooperatives.models import Circle, CircleMember, Membership
from app.core import markdown
from app.discussions.models import Comment, Mention, TextVersion, Thread


def sees_circle(circle_id: UUID | None) -> ColumnElement[bool]:
    """SQL on Membership: present members who see what is in this circle (None: in the cooperative at large)."""
    present = Membership.status.in_(("active", "suspended"))
    if circle_id is None:
        return present
    return and_(
        present,
        or_(
            exists().where(Circle.id == circle_id, Circle.closed.is_(False)),
            exists().where(CircleMember.circle_id == circle_id, CircleMember.membership_id == Membership.id),
            and_(Membership.role == "admin", Membership.status == "active"),
        ),
    )


async def render(
    session: AsyncSession, viewer: Viewer, circle_id: UUID | None, body: str
) -> markdown.Rendered:
    """Clean HTML of a text to be shown in this circle; mentions of those who see it become links."""
    named = [UUID(one) for one in markdown.named_ids(body)]
    people: dict[str, markdown.Person] = {}
    if named:
        rows = await session.execute(
            select(Membership.id, Person.name)
            .join(Person, Person.id == Membership.person_id)
            .where(
                Membership.cooperative_id == viewer.cooperative_id,
                Membership.id.in_(named),
                sees_circle(circle_id),
            )
        )
        people = {
            str(row.id): markdown.Person(row.name, f"/c/{viewer.slug}/members/{row.id}") for row in rows
        }
    return await asyncio.to_thread(markdown.render_mentions, body, people)


async def preview(session: AsyncSession, viewer: Viewer | None, body: str) -> str:
    """Clean HTML of a text that is not stored."""
    if viewer is None:
        return await asyncio.to_thread(markdown.render, body)
    return (await render(session, viewer, None, body)).html


async def set_mentions(session: AsyncSession, text: Thread | Comment, mentioned: Iterable[str]) -> None:
    """Make the stored mentions of a text exactly these; a mention that stays keeps its row."""
    wanted = {UUID(one) for one in mentioned}
    subject = _subject(text)
    column = Mention.thread_id if isinstance(text, Thread) else Mention.comment_id
    await session.execute(delete(Mention).where(column == text.id, Mention.membership_id.not_in(wanted)))
    kept = set(await session.scalars(select(Mention.membership_id).where(column == text.id)))
    new = wanted - kept
    if new:
        await session.execute(insert(Mention), [{"membership_id": one, **subject} for one in sorted(new)])


async def keep_version(session: AsyncSession, text: Thread | Comment) -> None:
    """Keep the present wording as a former one; call before changing it, with its row locked."""
    await session.execute(
        insert(TextVersion).values(
            version=text.version,
            title=text.title if isinstance(text, Thread) else None,
            body=text.body,
            written_at=text.edited_at or text.created_at,
            written_by=text.author_id,
            **_subject(text),
        )
    )


def _subject(text: Thread | Comment) -> dict[str, UUID | None]:
    is_thread = isinstance(text, Thread)
    return {"thread_id": text.id if is_thread else None, "comment_id": None if is_thread else text.id}


def matches_prefix(typed: str) -> ColumnElement[bool]:
    """SQL on Person: a word of the name begins with what was typed, whatever the accents and capitals."""
    words = " ".join(typed.split())
    if not words:
        return true()
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    name = func.unaccent(func.lower(Person.name))
    return or_(
        name.like(func.unaccent(func.lower(f"{escaped}%"))),
        name.like(func.unaccent(func.lower(f"% {escaped}%"))),
    )
