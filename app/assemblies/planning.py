"""When the calls of a meeting are, and until when its notice must go out."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.errors import refusal
from app.assemblies.law import MeetingLaw, law_for
from app.assemblies.noticing import Needed, plan_summary
from app.assemblies.queries import quorum_words
from app.assemblies.schemas import CallsAsked, CallsPlanned
from app.cooperatives.access import Viewer
from app.core.errors import InvalidFieldError
from app.core.i18n import LANGUAGES
from app.decisions.access import database_now
from app.rules import RuleBroken
from app.rules.bylaws import BylawsError
from app.rules.meeting import Sayer
from app.rules.meeting.calls import check_plan, earliest_after, matters_at

WHERE_NOTHING_SAYS = timedelta(minutes=30)
"""The time to a later call where neither law nor statutes give one."""
FARTHEST = timedelta(days=3 * 366)


def later_calls(law: MeetingLaw, first: datetime) -> list[datetime]:
    """A first call with the bylaws' other calls after it, each as early as they allow; one that must be on another
    day at the same hour of the next."""
    calls = [first]
    for n in range(2, 10):
        kinds = matters_at(law.bylaws, law.kinds, n)
        if not kinds:
            break
        before = calls[-1]
        gaps = [call.min_gap for kind in kinds for call in law.bylaws.calls_of(kind) if call.n == n]
        earliest = max(earliest_after(gap, before, law.zone) for gap in gaps)
        if any(gap.value is not None and gap.value.other_day for gap in gaps):
            local = before.astimezone(law.zone)
            earliest = max(earliest, datetime.combine(local + timedelta(days=1), local.time(), law.zone))
        calls.append(earliest if earliest > before else before + WHERE_NOTHING_SAYS)
    return calls


def check_times(calls: Sequence[datetime], now: datetime) -> None:
    """Refuse hours that have passed or are years away, naming the call.

    Raises:
        InvalidFieldError
    """
    for n, call in enumerate(calls, start=1):
        if call <= now:
            raise InvalidFieldError(f"calls.{n}", "call_in_the_past")
        if call - now > FARTHEST:
            raise InvalidFieldError(f"calls.{n}", "call_too_far")


def check_calls(law: MeetingLaw, calls: Sequence[datetime]) -> None:
    """Refuse calls that the bylaws don't allow, with the article.

    Raises:
        Problem: as `check_plan` says it.
    """
    try:
        check_plan(law.bylaws, calls, law.zone, matters=law.kinds)
    except RuleBroken as error:
        raise refusal(error, law.zone) from error


async def planned(
    session: AsyncSession, cooperative_id: UUID, kind: str, calls: Sequence[datetime]
) -> list[datetime]:
    """The calls of a new meeting as they were given, or those that follow where only the first was.

    Raises:
        InvalidFieldError: an hour that has passed.
        Problem: calls that the bylaws don't allow.
    """
    law = await law_for(session, cooperative_id, kind)
    check_times(calls, await database_now(session))
    if len(calls) == 1:
        return later_calls(law, calls[0])
    check_calls(law, calls)
    return list(calls)


async def plan(session: AsyncSession, viewer: Viewer, data: CallsAsked) -> CallsPlanned:
    """Tell the calls of a meeting with this first call, what each needs, and the last day for the notice.

    Raises:
        InvalidFieldError: the hour has passed.
    """
    law = await law_for(session, viewer.cooperative_id, data.kind)
    now = await database_now(session)
    try:
        check_times([data.starts_at], now)
    except InvalidFieldError as error:
        raise InvalidFieldError("starts_at", error.problems[0][1]) from error
    calls = later_calls(law, data.starts_at)
    needed = Needed.of(law, [])
    quorums = [quorum_words(law, n) for n in range(1, len(calls) + 1)]
    words: dict[str, list[str]] = {}
    for code in LANGUAGES:
        sayer = Sayer(code, law.zone)
        said = [
            f"{sayer.moment(call)}: {' '.join(quorum[code])}".strip()
            for call, quorum in zip(calls, quorums, strict=True)
        ]
        try:
            # The last day stands in the summary of the notice.
            said += sayer.to_send(needed.window(law, data.starts_at))[1:]
            needed.check(law, now, data.starts_at)
        except (BylawsError, RuleBroken) as error:
            said.append(sayer.refusal(error))
        words[code] = said
    return CallsPlanned(calls=calls, words=words, notice=plan_summary(law, needed, data.starts_at))
