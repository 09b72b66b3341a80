"""What is wrong with a question before it becomes a poll, named by its field, whatever its matter."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.pictures import read_picture
from app.cooperatives.access import Viewer, may_see_circle
from app.cooperatives.models import Circle, MemberClass, Membership
from app.core.i18n import N_
from app.decisions import policies
from app.decisions.poll_schemas import Electorate, RecusedIn
from app.decisions.question import Fault, Question, Ruled
from app.decisions.register_access import replacing_faults
from app.rules import Option, RulesError, check_question

LONGEST = timedelta(days=366)
NONE_OF_THESE = N_("None of these")


def _time_faults(question: Question, at: datetime) -> list[Fault]:
    faults: list[Fault] = []
    if question.opens_at is not None and question.opens_at <= at:
        faults.append(("opens_at", "in_the_past", {}))
    if question.closes_at <= at:
        faults.append(("closes_at", "in_the_past", {}))
    elif question.opens_at is not None and question.closes_at <= question.opens_at:
        faults.append(("closes_at", "before_opening", {}))
    elif question.closes_at - at > LONGEST:
        faults.append(("closes_at", "too_far", {}))
    return faults


def read_options(question: Question) -> tuple[list[Option], list[Fault]]:
    """The options as the rules read them, each id its place, and what is wrong with them."""
    options: list[Option] = []
    faults: list[Fault] = []
    for place, asked in enumerate(question.options):
        try:
            options.append(
                Option(
                    id=str(place),
                    label=asked.label,
                    description=asked.description,
                    cost=asked.cost,
                    group=asked.group,
                    starts_at=asked.starts_at,
                    ends_at=asked.ends_at,
                )
            )
        except ValidationError as error:
            fault = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in fault["loc"] if part != "label")
            faults.append(
                (f"options.{place}{'.' if where else ''}{where}", fault["type"], fault.get("ctx", {}))
            )
    return options, faults


def _rules_faults(ruled: Ruled) -> list[Fault]:
    """What the rules refuse: options that can't be told apart, a method without its majority."""
    question = ruled.question
    options, faults = read_options(question)
    if question.settings.none_of_these:
        options.append(Option(id=str(len(options)), label=NONE_OF_THESE, none_of_these=True))
    if not faults:
        try:
            check_question(
                question.method,
                question.settings,
                options,
                question.rules,
                by_law=ruled.ruling.kind is not None,
            )
        except RulesError as error:
            faults.append((error.field.removesuffix(".label"), error.code, error.data))
    if (
        question.reasons == "required_from_objectors"
        and question.method not in policies.METHODS_WITH_OBJECTORS
    ):
        faults.append(("reasons", "no_objectors", {}))
    if question.method == "consent" and question.reasons in {"off", "optional"}:
        faults.append(("reasons", "objectors_give_reasons", {}))
    if question.method == "consent" and question.secret:
        return [*faults, ("secret", "secret_consent", {})]
    if question.secret and question.results != "after_close":
        faults.append(("results", "secret_until_close", {}))
    if question.secret and question.reasons != "off":
        faults.append(("reasons", "secret_without_reasons", {}))
    return faults


async def _person_faults(session: AsyncSession, viewer: Viewer, asked: Electorate) -> list[Fault]:
    """What is wrong with the one person who decides."""
    field = "electorate.membership_id"
    if asked.kind != "person":
        return [] if asked.membership_id is None else [(field, "not_for_this_electorate", {})]
    if asked.membership_id is None:
        return [(field, "person_needed", {})]
    known = await session.scalar(
        select(Membership.id).where(
            Membership.cooperative_id == viewer.cooperative_id,
            Membership.id == asked.membership_id,
            Membership.status == "active",
            Membership.role != "observer",
        )
    )
    return [] if known else [(field, "unknown_member", {})]


async def _recused_faults(session: AsyncSession, viewer: Viewer, recused: Sequence[RecusedIn]) -> list[Fault]:
    """Recused members who are not in the cooperative, or named twice."""
    wanted = [one.membership_id for one in recused]
    known = set(
        await session.scalars(
            select(Membership.id).where(
                Membership.cooperative_id == viewer.cooperative_id,
                Membership.id.in_(wanted),
                Membership.status.in_(("active", "suspended")),
            )
        )
    )
    faults: list[Fault] = []
    for place, member in enumerate(wanted):
        if member not in known:
            faults.append((f"recused.{place}.membership_id", "unknown_member", {}))
        elif member in wanted[:place]:
            faults.append((f"recused.{place}.membership_id", "named_twice", {}))
    return faults


async def _electorate_faults(
    session: AsyncSession, viewer: Viewer, asked: Electorate, *, in_thread: bool, place: UUID | None
) -> list[Fault]:
    """What is wrong with whom a poll asks, in the circle `place` or outside of circles."""
    faults: list[Fault] = []
    if asked.class_ids and asked.kind != "classes":
        faults.append(("electorate.class_ids", "not_for_this_electorate", {}))
    if asked.circle_id is not None and asked.kind != "circle":
        faults.append(("electorate.circle_id", "not_for_this_electorate", {}))
    if asked.kind == "classes":
        wanted = set(asked.class_ids)
        known = await session.scalar(
            select(func.count())
            .select_from(MemberClass)
            .where(MemberClass.cooperative_id == viewer.cooperative_id, MemberClass.id.in_(wanted))
        )
        if not wanted:
            faults.append(("electorate.class_ids", "classes_needed", {}))
        elif known != len(wanted):
            faults.append(("electorate.class_ids", "unknown_class", {}))
    if asked.kind == "circle" and asked.circle_id is None:
        faults.append(("electorate.circle_id", "circle_needed", {}))
    faults += await _person_faults(session, viewer, asked)
    circle = None
    if asked.kind == "circle" and asked.circle_id is not None:
        circle = await session.scalar(
            select(Circle).where(
                Circle.id == asked.circle_id,
                Circle.cooperative_id == viewer.cooperative_id,
                may_see_circle(viewer, Circle.id),
            )
        )
        if circle is None:
            faults.append(("electorate.circle_id", "unknown_circle", {}))
    if not faults and in_thread:
        asks_place = circle is not None and circle.id == place
        closed_place = place is not None and await session.scalar(
            select(Circle.closed).where(Circle.id == place)
        )
        if closed_place and not asks_place:
            faults.append(("electorate", "closed_circle_place", {}))
        elif circle is not None and circle.closed and not asks_place:
            faults.append(("electorate.circle_id", "closed_circle_elsewhere", {}))
    return faults


async def question_faults(
    session: AsyncSession, viewer: Viewer, ruled: Ruled, at: datetime, *, in_thread: bool, place: UUID | None
) -> list[Fault]:
    """Everything that is wrong with a question, whatever its matter."""
    question = ruled.question
    return [
        *_time_faults(question, at),
        *_rules_faults(ruled),
        *[
            (f"options.{place}.picture", "unknown_picture", {})
            for place, option in enumerate(question.options)
            if option.picture is not None and await read_picture(option.picture) is None
        ],
        *await _electorate_faults(session, viewer, question.electorate, in_thread=in_thread, place=place),
        *await _recused_faults(session, viewer, question.recused),
        *await replacing_faults(session, viewer, question.supersedes),
    ]
