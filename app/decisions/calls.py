"""What a closing sets going under the bylaws: the next call after one without a quorum, and bylaws that take force."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.bylaws import lock_version, put_in_force, tell
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.bylaws_queries import version_in_force
from app.core.errors import InvalidFieldError
from app.core.jobs import defer, queue
from app.decisions import policies
from app.decisions.announce import poll_event
from app.decisions.events import PollAdded
from app.decisions.matter_errors import DraftTakenError
from app.decisions.matters import InForce
from app.decisions.models import Poll, PollOption, Recusal
from app.decisions.notice import zone_of
from app.decisions.ruled_opening import law_under, ruling_of
from app.rules import Outcome, RuleBroken
from app.rules.bylaws.calendar import gap_met
from app.rules.bylaws.values import Gap
from app.rules.matters import OTHER, Asked, resolve
from app.rules.ruling import Ruling
from app.rules.schema import MethodSettings, Rules

COPIED = (
    "cooperative_id", "thread_id", "circle_id", "proposal_id", "proposal_version", "author_id", "title", "body",
    "body_html", "method", "settings", "secret", "matter", "bylaws_version", "adopts_version", "affected",
    "conditions", "supersedes_id", "review_on", "opinion", "opinion_html", "opinion_by", "opinion_at", "electorate",
    "reasons", "results", "managers", "early_close", "extension",
)  # fmt: skip
"""What a next call has of the one before."""


def next_opening(gap: Gap | None, closed_at: datetime, opened_at: datetime, zone: ZoneInfo) -> datetime:
    """When the next call opens: as soon after the close as the bylaws allow.

    Where they ask for another day, or for statutes that allow less, on the next day of the cooperative's zone at
    the time of day of the call before. Where they say nothing, a day later too.
    """
    soon = closed_at + timedelta(minutes=(gap.minutes if gap and gap.minutes else 0))
    other_day = gap is None or gap.other_day or gap.minutes_if_statutes is not None
    if not other_day:
        return soon
    local = closed_at.astimezone(zone)
    day = local.date() + timedelta(days=1)
    found = datetime.combine(day, opened_at.astimezone(zone).time(), zone)
    return max(found, soon)


def _gap(law: InForce, ruling: Ruling, call: int) -> Gap | None:
    """The time that must lie between a call and the one before."""
    if ruling.kind is None:
        matter = law.matters.get(ruling.matter)
        return None if matter is None else Gap(minutes=matter.gap_hours * 60)
    return next((entry.min_gap.value for entry in law.bylaws.calls_of(ruling.kind) if entry.n == call), None)


async def schedule_next_call(
    session: AsyncSession, poll: Poll, outcome: Outcome, *, at: datetime
) -> Poll | None:
    """The poll of the next call, scheduled as the bylaws say; None where there is none, or it would come too late.

    The same question to the same body, with who is then a member; under the version of the call before, since it
    is the same meeting. The poll that closed is locked.
    """
    ruling = ruling_of(poll)
    if outcome.next_call is None or ruling is None or poll.matter == OTHER or poll.item_id is not None:
        return None
    law = await law_under(session, poll)
    gap = _gap(law, ruling, outcome.next_call)
    zone = await zone_of(session, poll.cooperative_id)
    opens_at = next_opening(gap, at, poll.opens_at, zone)
    days = (opens_at.astimezone(zone).date() - at.astimezone(zone).date()).days
    if gap is not None and not gap_met(gap, minutes=int((opens_at - at) / timedelta(minutes=1)), days=days):
        return None
    try:
        next_ruling, rules = _rule_call(law, poll, ruling, outcome.next_call, at=at)
    except RuleBroken:
        return None
    poll_id = UUID(str(await session.scalar(select(text("uuidv7()")))))
    following = Poll(
        id=poll_id,
        **{name: getattr(poll, name) for name in COPIED},
        status="scheduled",
        electors=0,
        call=outcome.next_call,
        phase=policies.phase_of_next_call(poll.phase),
        previous_poll_id=poll.id,
        ruling=next_ruling.model_dump(mode="json"),
        rules=rules.model_dump(mode="json"),
        opens_at=opens_at,
        closes_at=opens_at + (poll.closes_at - poll.opens_at),
    )
    session.add(following)
    await session.flush()
    await _copy_parts(session, poll, following)
    await defer(
        session,
        queue.tasks["open_poll"],
        at=opens_at,
        once_key=f"open_poll:{poll_id}:{opens_at.isoformat()}",
        poll_id=str(poll_id),
    )
    if poll.adopts_version is not None:
        await session.execute(_bound(poll).values(poll_id=poll_id))
    await poll_event(session, PollAdded, following, actor_id=None, raise_thread=False)
    return following


def _rule_call(law: InForce, poll: Poll, ruling: Ruling, call: int, *, at: datetime) -> tuple[Ruling, Rules]:
    """The ruling of a later call: that of the one before, with this call's quorum and majority.

    What was raised for the first call was announced for it, and does not go on. Raises RuleBroken.
    """
    matter = law.matters[poll.matter]
    why = {one.field: one.reason for one in ruling.changes}
    asked = Asked(
        method=poll.method,
        settings=MethodSettings.model_validate(poll.settings),
        secret=poll.secret or None,
        reasons=None if poll.secret else poll.reasons,
        results=None if poll.secret else poll.results,
        call=call,
        version=ruling.version,
        why=why,
        member_id=str(poll.author_id),
        at=at,
    )
    guarded = matter.model_copy(update={"guard": None})
    resolved = resolve(guarded, law.bylaws, asked)
    kept: Mapping[str, Any] = {
        "secret_by": ruling.secret_by,
        "guard": ruling.guard,
        "notice_from": ruling.notice_from,
        "changes": tuple(one for one in ruling.changes if not one.field.startswith("rules.")),
    }
    return resolved.ruling.model_copy(update=dict(kept)), resolved.rules


async def _copy_parts(session: AsyncSession, poll: Poll, following: Poll) -> None:
    """The options, and who is recused by name, as the call before had them."""
    options = await session.scalars(
        select(PollOption).where(PollOption.poll_id == poll.id).order_by(PollOption.position)
    )
    names = [column.key for column in PollOption.__table__.columns if column.key not in ("id", "poll_id")]
    session.add_all(
        PollOption(poll_id=following.id, **{name: getattr(one, name) for name in names}) for one in options
    )
    recused = await session.scalars(select(Recusal).where(Recusal.poll_id == poll.id))
    session.add_all(
        Recusal(
            poll_id=following.id,
            membership_id=one.membership_id,
            cooperative_id=one.cooperative_id,
            reason=one.reason,
        )
        for one in recused
    )
    await session.flush()


def _bound(poll: Poll) -> Any:
    """UPDATE of the draft that a poll votes on."""
    return update(BylawsVersion).where(
        BylawsVersion.cooperative_id == poll.cooperative_id,
        BylawsVersion.version == poll.adopts_version,
        BylawsVersion.status == "draft",
    )


async def settle_bylaws(
    session: AsyncSession, poll: Poll, outcome: Outcome | None, *, at: datetime, goes_on: bool = False
) -> None:
    """After a poll: the draft that it adopted takes force, any other is free again; and from the first vote
    under the bylaws on, only votes change them. The poll is locked.

    Args:
        outcome: None for a poll that was called off.
        goes_on: a next call votes on the draft again.
    """
    if outcome is not None and poll.bylaws_version is not None:
        await session.execute(
            update(BylawsVersion)
            .where(
                BylawsVersion.cooperative_id == poll.cooperative_id,
                BylawsVersion.version == poll.bylaws_version,
                BylawsVersion.first_vote_at.is_(None),
            )
            .values(first_vote_at=at)
            .execution_options(synchronize_session=False)
        )
    if poll.adopts_version is None or goes_on:
        return
    row = await lock_version(session, poll.cooperative_id, poll.adopts_version)
    if row is None or row.status != "draft" or row.poll_id != poll.id:
        return
    if outcome is not None and outcome.result == "adopted":
        await put_in_force(session, row, at=at, adopted_by="vote", actor_id=None)
        return
    row.poll_id = None
    await tell(session, [row], actor_id=None)


async def bind_draft(session: AsyncSession, poll: Poll, *, actor_id: UUID) -> None:
    """Bind the draft that a new poll votes on, so that it stands still. The poll is new or locked.

    Raises:
        DraftTakenError: another poll votes on a change of the bylaws.
        InvalidFieldError: other bylaws have taken force since the draft was made.
    """
    if poll.adopts_version is None:
        return
    rows = await session.scalars(
        select(BylawsVersion)
        .where(BylawsVersion.cooperative_id == poll.cooperative_id, BylawsVersion.status == "draft")
        .order_by(BylawsVersion.version)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    drafts = {row.version: row for row in rows}
    others = [row for row in drafts.values() if row.poll_id not in (None, poll.id)]
    wanted = drafts.get(poll.adopts_version)
    if others or wanted is None:
        raise DraftTakenError
    if wanted.base_version != (await version_in_force(session, poll.cooperative_id)).version:
        raise InvalidFieldError("adopts_version", "draft_of_older")
    changed = [row for row in drafts.values() if row.poll_id == poll.id and row is not wanted]
    for row in changed:
        row.poll_id = None
    if wanted.poll_id != poll.id:
        wanted.poll_id = poll.id
        changed.append(wanted)
    if changed:
        await tell(session, changed, actor_id=actor_id)
