"""Mails of the register: the head, so that others hold it; and reminders of reviews."""

from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from babel.dates import format_date
from sqlalchemy import exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.models import Person
from app.cooperatives.access import Viewer
from app.cooperatives.days import today_in
from app.cooperatives.errors import AdminsOnlyError
from app.cooperatives.models import Circle, CircleMember, Cooperative, Membership
from app.core.db import new_session
from app.core.i18n import N_, translate
from app.core.jobs import queue
from app.core.mail import Mail, queue_mails
from app.core.mail_text import letter
from app.core.settings import settings
from app.decisions.access import database_now
from app.decisions.models import Poll
from app.decisions.register_models import Decision, HeadMails, RegisterChain

AFTER_A_DECISION = timedelta(hours=24)
ANYWAY = timedelta(days=7)

HEAD_SUBJECT = N_("{cooperative}: the register of decisions stands at entry {number}")
HEAD_STANDS = N_(
    "On {day} the register of decisions of {cooperative} has {number} entries. The last one's hash:"
)
HEAD_KEEP = N_(
    "Keep this mail. Whoever later gets the register exported can check with batzar verify FOLDER --head HASH "
    "that nothing up to this entry was changed since."
)
REVIEW_SUBJECT = N_("{cooperative}: a decision is to be reviewed")
REVIEW_DUE = N_("“{title}” was decided on {decided} and is to be reviewed on {day}.")
REVIEW_LABEL = N_("Open the decision")
REVIEW_AFTER = N_("Set another review date there, or take it away, once it has been looked at.")


async def set_head_mails(session: AsyncSession, viewer: Viewer, addresses: list[str]) -> None:
    """Say who is mailed the head; nobody ends the mails.

    Raises:
        AdminsOnlyError: for administrators only.
    """
    if viewer.role != "admin" or viewer.status != "active":
        raise AdminsOnlyError
    row = await session.get(HeadMails, viewer.cooperative_id, with_for_update=True)
    if row is None:
        row = HeadMails(cooperative_id=viewer.cooperative_id)
        session.add(row)
    row.addresses = list(dict.fromkeys(one.lower() for one in addresses))
    await session.flush()


async def send_head(session: AsyncSession, cooperative_id: UUID) -> bool:
    """Mail the head of one register if it is time; whether it was."""
    row = await session.get(HeadMails, cooperative_id, with_for_update={"skip_locked": True})
    chain = await session.get(RegisterChain, cooperative_id)
    if row is None or not row.addresses or chain is None or chain.hash is None:
        return False
    at = await database_now(session)
    if row.sent_at is not None:
        pause = ANYWAY if chain.number == row.sent_number else AFTER_A_DECISION
        if at < row.sent_at + pause:
            return False
    cooperative = await session.get_one(Cooperative, cooperative_id)
    language = cooperative.language
    day = format_date(at.astimezone(ZoneInfo(cooperative.time_zone)).date(), format="long", locale=language)
    told = {"cooperative": cooperative.name, "number": chain.number, "day": day}
    made = letter(
        language,
        translate(HEAD_SUBJECT, language).format(**told)[:250],
        [translate(HEAD_STANDS, language).format(**told), chain.hash],
        after=[translate(HEAD_KEEP, language)],
    )
    await queue_mails(session, [Mail(to, made.subject, made.text, made.html) for to in row.addresses])
    row.sent_at, row.sent_number = at, chain.number
    return True


@queue.periodic(cron="23 * * * *", periodic_id="send_heads")
@queue.task(name="send_heads", queueing_lock="send_heads")
async def send_heads(timestamp: int) -> None:
    """Mail every register's head that is due: a day after the last mail if something was entered, else a week."""
    async with new_session() as session:
        ids = (await session.scalars(select(HeadMails.cooperative_id))).all()
    for cooperative_id in ids:
        async with new_session() as session:
            await send_head(session, cooperative_id)


async def _keepers(session: AsyncSession, decision: Decision) -> list[tuple[str, str]]:
    """Address and language of who is reminded: the poll's author, while active, and the secretaries; the
    administrators where no secretary may see it."""
    author = select(Poll.author_id).where(Poll.id == decision.poll_id).scalar_subquery()
    closed = exists().where(Circle.id == decision.circle_id, Circle.closed)
    inside = exists().where(
        CircleMember.circle_id == decision.circle_id, CircleMember.membership_id == Membership.id
    )
    rows = (
        await session.execute(
            select(Person.email, Person.language, Membership.role, Membership.id == author)
            .join(Membership, Membership.person_id == Person.id)
            .where(
                Membership.cooperative_id == decision.cooperative_id,
                Membership.status == "active",
                or_(Membership.id == author, Membership.role.in_(("admin", "secretary"))),
                or_(~closed, inside, Membership.role == "admin"),
            )
            .order_by(Membership.id)
        )
    ).all()
    role = "secretary" if any(row.role == "secretary" for row in rows) else "admin"
    return [(row.email, row.language) for row in rows if row[3] or row.role == role]


async def remind(session: AsyncSession, decision_id: UUID) -> bool:
    """Mail who looks after a decision that its review is due, once for each date; whether it was."""
    decision = await session.get(Decision, decision_id, with_for_update={"skip_locked": True})
    if decision is None or decision.review_on is None or decision.reminded_on is not None:
        return False
    cooperative = await session.get_one(Cooperative, decision.cooperative_id)
    today = today_in(cooperative.time_zone)
    if decision.review_on > today:
        return False
    mails = []
    for address, language in await _keepers(session, decision):
        told = {
            "cooperative": cooperative.name,
            "title": decision.title,
            "decided": format_date(decision.decided_at.date(), format="long", locale=language),
            "day": format_date(decision.review_on, format="long", locale=language),
        }
        made = letter(
            language,
            translate(REVIEW_SUBJECT, language).format(**told)[:250],
            [translate(REVIEW_DUE, language).format(**told)],
            link=(
                translate(REVIEW_LABEL, language),
                f"{settings().public_url}/c/{cooperative.slug}/decisions/{decision.id}",
            ),
            after=[translate(REVIEW_AFTER, language)],
        )
        mails.append(Mail(address, made.subject, made.text, made.html))
    await queue_mails(session, mails)
    decision.reminded_on = today
    return True


@queue.periodic(cron="41 * * * *", periodic_id="remind_of_reviews")
@queue.task(name="remind_of_reviews", queueing_lock="remind_of_reviews")
async def remind_of_reviews(timestamp: int) -> None:
    """Remind of every review that is due where its cooperative is."""
    async with new_session() as session:
        tomorrow = (await database_now(session)).date() + timedelta(days=1)
        due = (
            await session.scalars(
                select(Decision.id).where(
                    Decision.review_on <= tomorrow,
                    Decision.reminded_on.is_(None),
                    Decision.standing.in_(("in_force", "conditional")),
                )
            )
        ).all()
    for decision_id in due:
        async with new_session() as session:
            await remind(session, decision_id)
