"""What a matter makes of a question: everything filled in, and the ruling that its poll is judged by."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.bylaws_queries import version_in_force
from app.cooperatives.models import Circle, Cooperative, MemberClass, Membership
from app.core.errors import InvalidError, InvalidFieldError
from app.decisions import notice
from app.decisions.matter_errors import refusal
from app.decisions.poll_schemas import Electorate, PollIn
from app.decisions.question import Fault, Question, Ruled, free_question
from app.rules import RuleBroken
from app.rules.bylaws import Bylaws
from app.rules.matters import CHANGE_BYLAWS, OTHER, Asked, Matter, Resolved, resolve
from app.rules.matters.caps import class_code, unsettled_cap
from app.rules.matters.ready import stored_matters
from app.rules.ruling import Ruling


@dataclass(frozen=True)
class InForce:
    """A version of a cooperative's bylaws, read."""

    version: int
    bylaws: Bylaws
    matters: dict[str, Matter]


def read_version(row: BylawsVersion) -> InForce:
    """A stored version as the rules take it."""
    matters = {matter.code: matter for matter in stored_matters(row.matters)}
    return InForce(row.version, Bylaws.model_validate(row.bylaws), matters)


async def member_count(session: AsyncSession, cooperative_id: UUID) -> int:
    """How many members there are who could vote."""
    return (
        await session.execute(
            select(func.count())
            .select_from(Membership)
            .where(
                Membership.cooperative_id == cooperative_id,
                Membership.status == "active",
                Membership.role != "observer",
            )
        )
    ).scalar_one()


async def rule_for(
    session: AsyncSession,
    viewer: Viewer,
    data: PollIn,
    *,
    at: datetime,
    call: int = 1,
    earlier: Ruling | None = None,
    noticed_at: datetime | None = None,
) -> Ruled:
    """The question as its matter fills it in, and what holds for it.

    Args:
        at: now.
        call: 1, or the later call after one without a quorum, which needs no notice of its own.
        earlier: the ruling that this one replaces, so that who changed what, and when, is kept.
        noticed_at: when the question was made known as it stands; None: now. The notice is counted from it.

    Raises:
        InvalidError: with every field that the matter and the bylaws refuse.
    """
    law = read_version(await version_in_force(session, viewer.cooperative_id))
    matter = law.matters.get(data.matter)
    if matter is None:
        raise InvalidFieldError("matter", "unknown_matter")
    if matter.code == OTHER:
        return await _rule_free(session, viewer, matter, law, data, at=at)
    zone = await notice.zone_of(session, viewer.cooperative_id)
    faults: list[Fault] = []
    electorate, found = await _electorate(session, viewer, matter, data.electorate)
    faults += found
    asked = await _asked(session, viewer, data, at=at, call=call, version=law.version)
    since = noticed_at or at
    opens_at = data.opens_at
    try:
        if call == 1:
            span = notice.Notice.of(matter, law.bylaws, since, zone)
            opens_at = span.opening(data.opens_at, at)
            faults += span.faults(opens_at)
        start = opens_at or at
        hours = None if data.closes_at is None else (data.closes_at - start) / timedelta(hours=1)
        resolved = resolve(matter, law.bylaws, asked.model_copy(update={"hours": hours}))
    except RuleBroken as error:
        raise InvalidError([*faults, *refusal(error).problems]) from error
    faults += await draft_faults(
        session, viewer.cooperative_id, data.matter, data.adopts_version, in_force=law.version
    )
    present = await classes_of(session, viewer.cooperative_id, resolved.ruling.capped_classes)
    path = unsettled_cap(law.bylaws, list(present.values()))
    if path is not None:
        faults.append(("matter", "matter_unsettled", {"path": path}))
    if faults:
        raise InvalidError(faults)
    closes_at = data.closes_at or start + timedelta(hours=resolved.hours)
    review_on = data.review_on
    if review_on is None and matter.review_days is not None:
        review_on = closes_at.astimezone(zone).date() + timedelta(days=matter.review_days)
    question = Question(
        title=data.title,
        body=data.body,
        matter=data.matter,
        method=resolved.method,
        settings=resolved.settings,
        options=data.options,
        opens_at=opens_at,
        closes_at=closes_at,
        reasons=resolved.reasons,
        results=resolved.results,
        electorate=electorate,
        rules=resolved.rules,
        managers=data.managers,
        early_close=data.early_close,
        extension=data.extension,
        secret=resolved.secret,
        affected=data.affected,
        recused=data.recused or (),
        conditions=data.conditions or (),
        supersedes=data.supersedes,
        review_on=review_on,
        adopts_version=data.adopts_version,
    )
    ruling = _keep_history(resolved, earlier).model_copy(update={"notice_from": since})
    return Ruled(question=question, ruling=ruling, version=law.version)


async def _asked(
    session: AsyncSession, viewer: Viewer, data: PollIn, *, at: datetime, call: int, version: int
) -> Asked:
    return Asked(
        method=data.method,
        settings=data.settings,
        rules=data.rules,
        secret=data.secret,
        reasons=data.reasons,
        results=data.results,
        affected=data.affected,
        members=await member_count(session, viewer.cooperative_id),
        call=call,
        version=version,
        why=dict(data.changes_reason),
        member_id=str(viewer.membership_id),
        at=at,
    )


def _keep_history(resolved: Resolved, earlier: Ruling | None) -> Ruling:
    """The ruling with the departures that were there before as they were noted then."""
    before = earlier.changes if earlier else ()
    changes = tuple(
        next(
            (
                old
                for old in before
                if (old.field, old.reason, old.after) == (one.field, one.reason, one.after)
            ),
            one,
        )
        for one in resolved.ruling.changes
    )
    return resolved.ruling.model_copy(update={"changes": changes})


async def _rule_free(
    session: AsyncSession, viewer: Viewer, matter: Matter, law: InForce, data: PollIn, *, at: datetime
) -> Ruled:
    """A question outside the bylaws: its asker sets everything, and only the law's hard guards hold."""
    question, faults = free_question(data)
    if question is None:
        raise InvalidError(faults)
    if data.adopts_version is not None:
        raise InvalidFieldError("adopts_version", "not_for_this_matter")
    asked = Asked(
        method=question.method,
        rules=question.rules,
        secret=question.secret,
        reasons=question.reasons,
        results=question.results,
        affected=question.affected,
        members=await member_count(session, viewer.cooperative_id) if question.affected else 0,
        at=at,
    )
    try:
        ruling = resolve(matter, law.bylaws, asked).ruling
    except RuleBroken as error:
        raise refusal(error) from error
    kind = question.electorate.kind
    body = kind if kind in ("circle", "person") else "assembly"
    return Ruled(question=question, ruling=ruling.model_copy(update={"body": body}), version=None)


async def _electorate(
    session: AsyncSession, viewer: Viewer, matter: Matter, asked: Electorate | None
) -> tuple[Electorate, list[Fault]]:
    """Whom the matter's body makes the electorate, and what is wrong with what was asked."""
    body = matter.body.kind
    if body == "person":
        if asked is None:
            return Electorate(kind="person", membership_id=viewer.membership_id), []
        return asked, [] if asked.kind == "person" else [("electorate", "set_by_matter", {})]
    if body == "circle" and matter.body.circle_id is None:
        if asked is None or asked.kind != "circle":
            return Electorate(), [("electorate.circle_id", "circle_needed", {})]
        return asked, []
    if body == "assembly":
        wanted = Electorate()
    else:
        circle_id = UUID(matter.body.circle_id) if matter.body.circle_id else None
        if body == "board":
            circle_id = await circle_of_office(session, viewer.cooperative_id, "board")
            if circle_id is None:
                return Electorate(), [("matter", "no_office", {"office": "board"})]
        wanted = Electorate(kind="circle", circle_id=circle_id)
    if asked is not None and asked != wanted:
        return wanted, [("electorate", "set_by_matter", {})]
    return wanted, []


async def circle_of_office(session: AsyncSession, cooperative_id: UUID, office: str) -> UUID | None:
    """The circle that holds an office."""
    found: UUID | None = await session.scalar(
        select(Circle.id).where(Circle.cooperative_id == cooperative_id, Circle.office == office)
    )
    return found


async def classes_of(session: AsyncSession, cooperative_id: UUID, codes: tuple[str, ...]) -> dict[UUID, str]:
    """The cooperative's classes that bylaws mean by these names."""
    if not codes:
        return {}
    rows = await session.execute(
        select(MemberClass.id, MemberClass.name).where(MemberClass.cooperative_id == cooperative_id)
    )
    named = ((row.id, class_code(row.name, codes)) for row in rows)
    return {class_id: code for class_id, code in named if code is not None}


async def draft_faults(
    session: AsyncSession, cooperative_id: UUID, matter: str | None, number: int | None, *, in_force: int
) -> list[Fault]:
    """What is wrong with the draft of bylaws that a vote on a matter would put in force.

    Args:
        in_force: the version in force now.
    """
    if matter != CHANGE_BYLAWS:
        return [] if number is None else [("adopts_version", "not_for_this_matter", {})]
    if number is None:
        return [("adopts_version", "draft_needed", {})]
    row = await session.get(BylawsVersion, (cooperative_id, number), populate_existing=True)
    if row is None or row.status != "draft":
        return [("adopts_version", "unknown_draft", {})]
    if row.base_version != in_force:
        return [("adopts_version", "draft_of_older", {})]
    return []


async def language_of(session: AsyncSession, cooperative_id: UUID) -> str:
    """The cooperative's language, in which reasons that nobody wrote are put down."""
    found = await session.scalar(select(Cooperative.language).where(Cooperative.id == cooperative_id))
    return found or "en"
