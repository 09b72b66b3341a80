"""What becomes of a decision after it was taken. Every change of meaning is a new entry in the register."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative
from app.core import once
from app.core.errors import NotFoundError
from app.core.i18n import N_, translate
from app.decisions import policies
from app.decisions.access import database_now
from app.decisions.models import Poll
from app.decisions.proposals import require_acting
from app.decisions.register import replace, replaceable, tell
from app.decisions.register_access import HOLDS
from app.decisions.register_chain import write
from app.decisions.register_errors import (
    AlreadyVoidError,
    ConditionSettledError,
    DecisionKeepersError,
    NothingInForceError,
    RegisterKeepersError,
)
from app.decisions.register_events import DecisionChanged
from app.decisions.register_models import Decision, DecisionCondition
from app.decisions.register_schemas import ConditionSettled, DecisionPatch
from app.rules.record import EntryKind

IN_FORCE_AGAIN = N_("The decision that replaced this one was declared void: this one is in force again.")


def require_keeper(viewer: Viewer) -> None:
    """Refuse who does not keep the register.

    Raises:
        SuspendedError, ObserverError, RegisterKeepersError
    """
    require_acting(viewer)
    if not policies.keeps_register(viewer):
        raise RegisterKeepersError


async def require_follower(session: AsyncSession, viewer: Viewer, decision: Decision) -> None:
    """Refuse who does not look after this decision, and changes of a void one.

    Raises:
        SuspendedError, ObserverError, DecisionKeepersError, AlreadyVoidError
    """
    require_acting(viewer)
    author_id = await session.scalar(select(Poll.author_id).where(Poll.id == decision.poll_id))
    if not policies.may_state_outcome(viewer, is_author=author_id == viewer.membership_id):
        raise DecisionKeepersError
    if decision.standing == "voided":
        raise AlreadyVoidError


def _by(viewer: Viewer, **body: Any) -> dict[str, Any]:
    """An entry's body with who wrote it; what is None is left out."""
    return {"by": str(viewer.membership_id), **{k: v for k, v in body.items() if v is not None}}


async def correct(
    session: AsyncSession, viewer: Viewer, decision: Decision, words: str, *, key: str | None
) -> None:
    """Write a correction into the register, which keeps it for good: sent again with its key it stays one.
    What it corrects stays as it is. The decision is locked.

    Raises:
        SuspendedError, ObserverError, RegisterKeepersError
    """
    require_keeper(viewer)
    _, fresh = await once.claim(session, viewer.person_id, key, f"correct {decision.id.hex}")
    if not fresh:
        return
    await write(session, decision.cooperative_id, "correction", decision.id, _by(viewer, text=words))
    await tell(session, DecisionChanged, decision, actor_id=viewer.membership_id)


async def void(session: AsyncSession, viewer: Viewer, decision: Decision, reason: str) -> None:
    """Declare a decision void. What it had replaced is in force again. The decision is locked.

    Raises:
        SuspendedError, ObserverError, RegisterKeepersError
        AlreadyVoidError, NothingInForceError
    """
    require_keeper(viewer)
    if decision.standing == "voided":
        raise AlreadyVoidError
    if decision.result == "withdrawn":
        raise NothingInForceError
    changed = [decision]
    old = None
    if decision.supersedes_id is not None:
        old = await session.get(Decision, decision.supersedes_id, with_for_update=True)
    await write(session, decision.cooperative_id, "voided", decision.id, _by(viewer, reason=reason))
    at = await database_now(session)
    decision.standing, decision.voided_at, decision.void_reason = "voided", at, reason
    decision.review_on = None
    if old is not None and old.superseded_by_id == decision.id:
        language = await session.scalar(
            select(Cooperative.language).where(Cooperative.id == decision.cooperative_id)
        )
        words = translate(IN_FORCE_AGAIN, language or "en")
        await write(session, old.cooperative_id, "correction", old.id, _by(viewer, text=words))
        old.superseded_by_id = None
        old.standing = "in_force"
        changed.append(old)
    await tell(session, DecisionChanged, *changed, actor_id=viewer.membership_id)


async def settle_condition(
    session: AsyncSession, viewer: Viewer, decision: Decision, position: int, data: ConditionSettled
) -> None:
    """Say whether a condition came true: with the last one met the decision holds; with one lapsed it does not.
    The decision is locked. Saying the same again changes nothing.

    Raises:
        SuspendedError, ObserverError, DecisionKeepersError, AlreadyVoidError
        NotFoundError: there is no such condition.
        NothingInForceError: nothing was adopted.
        ConditionSettledError: it was settled otherwise.
    """
    await require_follower(session, viewer, decision)
    condition = await session.get(DecisionCondition, (decision.id, position), with_for_update=True)
    if condition is None:
        raise NotFoundError
    if condition.state == data.state:
        return
    if condition.state != "waiting":
        raise ConditionSettledError
    if decision.standing not in HOLDS:
        raise NothingInForceError
    old = await replaceable(session, decision.cooperative_id, decision.supersedes_id)
    body = _by(viewer, condition=position, text=condition.text, note=data.note)
    kind: EntryKind = "condition_met" if data.state == "met" else "condition_lapsed"
    await write(session, decision.cooperative_id, kind, decision.id, body)
    at = await database_now(session)
    condition.state, condition.note, condition.settled_at = data.state, data.note, at
    await session.flush()
    states = set(
        await session.scalars(
            select(DecisionCondition.state).where(DecisionCondition.decision_id == decision.id)
        )
    )
    changed = [decision]
    if "lapsed" in states:
        decision.standing = "lapsed"
    elif "waiting" not in states:
        decision.standing = "in_force"
        if old is not None:
            await replace(session, old, decision)
            changed.append(old)
    await tell(session, DecisionChanged, *changed, actor_id=viewer.membership_id)


async def change(session: AsyncSession, viewer: Viewer, decision: Decision, data: DecisionPatch) -> None:
    """How far a decision is carried out, and when it is looked at again. The decision is locked.

    Raises:
        SuspendedError, ObserverError, DecisionKeepersError, AlreadyVoidError
        NothingInForceError: a status for what was not adopted.
    """
    await require_follower(session, viewer, decision)
    changed = False
    if data.status is not None and data.status != decision.status:
        if decision.standing == "none":
            raise NothingInForceError
        body = _by(viewer, status=data.status, before=decision.status, note=data.note)
        await write(session, decision.cooperative_id, "status_changed", decision.id, body)
        decision.status = data.status
        changed = True
    if "review_on" in data.model_fields_set and data.review_on != decision.review_on:
        body = _by(viewer, note=data.note)
        body["review_on"] = None if data.review_on is None else data.review_on.isoformat()
        await write(session, decision.cooperative_id, "review_changed", decision.id, body)
        decision.review_on = data.review_on
        decision.reminded_on = None
        changed = True
    if changed:
        await tell(session, DecisionChanged, decision, actor_id=viewer.membership_id)
