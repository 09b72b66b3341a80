"""Coming to a meeting. Whoever comes holds the meeting together with the others who come and go (`share_meeting`), so
that nobody waits for anybody in a full doorway; an opening or a close waits for them and lets nobody in meanwhile.

Those who check in at the same moment are entered by the same few statements, in one transaction. A member is present
once, wherever they checked in: the index `uq_attendance_here` sees to it, and coming again finds the stay that there
is. No quorum is computed here (`presence.py` says who does).
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import exists, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts.current import CurrentPerson
from app.assemblies import outside, policies, presence
from app.assemblies.access import share_meeting, stewards
from app.assemblies.attendance import require_under_way, tell_proxies
from app.assemblies.errors import StewardsOnlyError
from app.assemblies.law import MeetingLaw, current_call, is_entitled, why_not_entitled
from app.assemblies.models import Meeting, Proxy
from app.assemblies.presence_errors import (
    REFUSED_TO_ATTEND,
    JoinedTooLateError,
    NotRemoteError,
)
from app.assemblies.presence_events import AttendanceChanged
from app.assemblies.presence_schemas import AttendanceOut, CheckIn, StandingOut
from app.assemblies.recesses import shut_doors
from app.assemblies.standing import meeting_law, standings, tell_standing
from app.cooperatives.access import Viewer
from app.cooperatives.lock import require_active
from app.cooperatives.models import Membership
from app.cooperatives.queries import member_refs
from app.core import limits
from app.core.db import new_session
from app.core.errors import InvalidFieldError, NotFoundError, Problem, TooManyRequestsError
from app.core.together import Together
from app.events.log import emit
from app.events.log import stewards as stewards_of
from app.rules.meeting.remote import Confirmation, confirmations

ENTER = text(
    """
    INSERT INTO attendance (meeting_id, cooperative_id, membership_id, arrived_at, how, confirmed, by_id)
    SELECT :meeting, :cooperative, g.member, :at, g.how, CAST(g.confirmed AS jsonb), g.by
    FROM unnest(
        CAST(:members AS uuid[]), CAST(:hows AS text[]), CAST(:confirmed AS text[]), CAST(:bys AS uuid[])
    ) AS g(member, how, confirmed, by)
    ORDER BY g.member
    ON CONFLICT (meeting_id, membership_id) WHERE left_at IS NULL DO NOTHING
    RETURNING membership_id
    """
)
"""In the order of the members, so that two of these never wait for each other."""


class WrongCodeError(InvalidFieldError):
    """Not the word at the door; it is counted how often this happens."""

    def __init__(self) -> None:
        super().__init__("code", "wrong_door_code")


@dataclass(frozen=True)
class Coming:
    """Who is to be entered, how, and who does it."""

    membership: Membership
    holds: bool
    """Whether they hold a proxy at this meeting."""
    how: str
    by_id: UUID
    confirmed: tuple[Confirmation, ...] | None = None
    """Of whoever comes from elsewhere: what the bylaws had them confirm."""


async def check_in(person: CurrentPerson, meeting_id: UUID, data: CheckIn) -> StandingOut:
    """The person comes, by the word at the door or from elsewhere. It is committed when this returns.

    Raises:
        NotFoundError, TooManyRequestsError
        NotConvenedError, MeetingClosedError, DoorsClosedError, NotRemoteError, WrongCodeError, InvalidFieldError
        ObserverAttendsError, SuspendedAttendsError, JoinedTooLateError
    """
    answer = await _together.ask(meeting_id, person.id, (person.id, data))
    if isinstance(answer, WrongCodeError):
        await limits.spend([(limits.DOOR_CODE, _subject(person.id, meeting_id))])
    if isinstance(answer, Problem):
        raise answer
    return answer


def _subject(person_id: UUID, meeting_id: UUID) -> str:
    return f"{person_id} {meeting_id}"


async def _check_in_together(
    meeting_id: UUID, asking: list[tuple[UUID, CheckIn]]
) -> list[StandingOut | Problem]:
    """Everyone who checks in at a meeting at this moment, in one transaction: their standing, or why not."""
    async with new_session() as session:
        try:
            meeting = await share_meeting(session, meeting_id)
        except NotFoundError as problem:
            return [problem for _ in asking]
        people = {
            row.Membership.person_id: row
            for row in await session.execute(
                _people(meeting).where(Membership.person_id.in_([person for person, _ in asking]))
            )
        }
        used_up = await limits.all_to_wait(
            session, limits.DOOR_CODE, [_subject(person, meeting_id) for person, data in asking if data.code]
        )
        law = await meeting_law(session, meeting)
        refused: dict[UUID, Problem] = {}
        coming: list[Coming] = []
        for person, data in asking:
            wait = used_up.get(_subject(person, meeting_id)) if data.code is not None else None
            try:
                if person not in people:
                    raise NotFoundError
                if wait is not None:
                    raise TooManyRequestsError(retry_after=wait)
                confirmed = _check_way(meeting, law, data)
            except Problem as problem:
                refused[person] = problem
                continue
            row = people[person]
            how = "online" if data.code is None else "door"
            coming.append(Coming(row.Membership, row.holds, how, row.Membership.id, confirmed))
        at = next((row.at for row in people.values()), None)
        entered = await _enter(session, meeting, law, coming, at) if at is not None and coming else {}
        return [
            refused[person] if person in refused else entered[people[person].Membership.id]
            for person, _ in asking
        ]


_together = Together(_check_in_together)


def _people(meeting: Meeting) -> Any:
    """Memberships of the meeting's cooperative, whether each holds a proxy there, and the moment."""
    holds = exists().where(
        Proxy.meeting_id == meeting.id, Proxy.holder_id == Membership.id, Proxy.ended_at.is_(None)
    )
    return select(Membership, holds.label("holds"), func.statement_timestamp().label("at")).where(
        Membership.cooperative_id == meeting.cooperative_id, Membership.status.in_(("active", "suspended"))
    )


def _check_way(meeting: Meeting, law: MeetingLaw, data: CheckIn) -> tuple[Confirmation, ...] | None:
    """What somebody confirmed who may come this way now; none at the door.

    Raises:
        NotConvenedError, MeetingClosedError, NotRemoteError, WrongCodeError, InvalidFieldError
    """
    require_under_way(meeting)
    if data.code is None:
        if not meeting.remote:
            raise NotRemoteError
        asked = confirmations(law.bylaws)
        for one in asked:
            if one not in data.confirmed:
                raise InvalidFieldError("confirmed", f"confirm_{one}")
        return asked
    if not _same_word(data.code, meeting.door_code):
        raise WrongCodeError
    return None


def _same_word(given: str, there: str | None) -> bool:
    """Whether somebody typed the word at the door; case and gaps don't matter."""
    if there is None:
        return False
    plain = "".join(one for one in given.upper() if one.isalnum())
    return secrets.compare_digest(plain.encode(), there.encode())


async def let_in(
    session: AsyncSession, viewer: Viewer, meeting_id: UUID, membership_id: UUID
) -> AttendanceOut:
    """A steward lets a member in, who may have no device.

    Raises:
        StewardsOnlyError, InvalidFieldError, and as `check_in`
    """
    meeting = await share_meeting(session, meeting_id)
    require_active(viewer)
    if not stewards(viewer, meeting):
        raise StewardsOnlyError
    require_under_way(meeting)
    row = (await session.execute(_people(meeting).where(Membership.id == membership_id))).one_or_none()
    if row is None:
        raise InvalidFieldError("membership_id", "unknown_member")
    coming = Coming(row.Membership, row.holds, "steward", viewer.membership_id)
    law = await meeting_law(session, meeting)
    entered = (await _enter(session, meeting, law, [coming], row.at))[membership_id]
    if isinstance(entered, Problem):
        raise entered
    if entered.attendance is None:  # was here before, and went in this very moment
        raise NotFoundError
    return entered.attendance


async def _enter(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, coming: Sequence[Coming], at: datetime
) -> dict[UUID, StandingOut | Problem]:
    """Begin their stays now, unless they are here already: by membership, their standing or why they may not."""
    call = await current_call(session, meeting)
    found: dict[UUID, StandingOut | Problem] = {}
    shut = await shut_doors(session, meeting, law, call, at)
    if shut is not None:
        return {one.membership.id: shut for one in coming}
    anyone_holds = law.bylaws.proxy.holder.value == "anyone"
    admitted: dict[UUID, Coming] = {}
    for one in coming:
        refusal = policies.refusal_to_attend(
            one.membership.role,
            one.membership.status,
            entitled=is_entitled(law, call, one.membership),
            holds_for_others=one.holds and anyone_holds,
        )
        if refusal is None:
            admitted[one.membership.id] = one
        else:
            found[one.membership.id] = (
                REFUSED_TO_ATTEND[refusal]()
                if refusal in REFUSED_TO_ATTEND
                else JoinedTooLateError(why_not_entitled(law, call, one.membership), law.zone)
            )
    arguments = {
        "meeting": meeting.id,
        "cooperative": meeting.cooperative_id,
        "at": at,
        "members": list(admitted),
        "hows": [one.how for one in admitted.values()],
        "confirmed": [one.confirmed and orjson.dumps(one.confirmed).decode() for one in admitted.values()],
        "bys": [one.by_id for one in admitted.values()],
    }
    new = set(await session.scalars(ENTER, arguments)) if admitted else set()
    if new:
        found |= await _tell(session, meeting, law, [admitted[one] for one in sorted(new)], at)
    again = admitted.keys() - new
    return found | (await standings(session, meeting, again, law) if again else {})


async def _tell(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, came: Sequence[Coming], at: datetime
) -> dict[UUID, StandingOut]:
    """Tell those concerned who came; the standing of each."""
    ids = [one.membership.id for one in came]
    by = {one.by_id for one in came}
    actor_id = by.pop() if len(by) == 1 else None
    presence.mark(session, meeting.id)
    ended = await _end_by_presence(session, meeting, law, ids, at)
    if ended:
        await tell_proxies(session, meeting, ended, actor_id=actor_id)
        await outside.tell(
            session,
            meeting,
            [one.outside_holder_id for one in ended if one.outside_holder_id],
            actor_id=actor_id,
        )
    told = await tell_standing(
        session,
        meeting,
        {*ids, *(one.holder_id for one in ended if one.holder_id is not None)},
        actor_id=actor_id,
        actors={one.membership.id: one.by_id for one in came},
        proxies=ended,
        law=law,
    )
    stays = [stay for stay in (told[one].attendance for one in ids) if stay is not None]
    named = [one for stay in stays for one in (stay.membership_id, stay.by_id)]
    emit(
        session,
        meeting.cooperative_id,
        AttendanceChanged(
            attendance=stays, members=await member_refs(session, meeting.cooperative_id, named)
        ),
        actor_id=actor_id,
        audience=stewards_of(meeting.id),
    )
    return {one: told[one] for one in ids}


async def _end_by_presence(
    session: AsyncSession, meeting: Meeting, law: MeetingLaw, givers: Iterable[UUID], at: datetime
) -> list[Proxy]:
    """End the proxies of these givers where the bylaws say that their own presence does."""
    if law.bylaws.proxy.revoked_by_presence.value is not True:
        return []
    return list(
        await session.scalars(
            update(Proxy)
            .where(Proxy.meeting_id == meeting.id, Proxy.giver_id.in_(givers), Proxy.ended_at.is_(None))
            .values(ended_at=at, ended_by="presence")
            .returning(Proxy)
        )
    )
