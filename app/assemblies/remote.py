"""Whether members may take part from elsewhere, told in words that say what to settle and where."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.errors import refusal
from app.assemblies.law import MeetingLaw, law_for
from app.core.i18n import N_
from app.rules import RuleBroken
from app.rules.meeting import remote

_LEFT_TO_STATUTES = N_(
    "{source} leaves meetings from afar to your statutes. Where they allow them, say so in the bylaws, with their article; otherwise hold the meeting at its place only."
)
_UNSAID = N_(
    "Where your statutes allow meetings from afar, say so in the bylaws, with their article; otherwise hold the meeting at its place only."
)


def _check(law: MeetingLaw) -> None:
    try:
        remote.check_remote(law.bylaws)
    except RuleBroken as error:
        said = _LEFT_TO_STATUTES if error.data.get("source") else _UNSAID
        ways_out = (said,) if error.code == "undecided" else ()
        raise refusal(error, law.zone, ways_out=ways_out) from error


async def check_remote(session: AsyncSession, cooperative_id: UUID) -> None:
    """Refuse a meeting that members may attend from elsewhere where the bylaws in force don't let them, or don't say.

    Raises:
        Problem: remote_banned, undecided
    """
    _check(await law_for(session, cooperative_id, "ordinary"))


def check_reachable(law: MeetingLaw, *, link: str | None, place: str) -> None:
    """Refuse a remote meeting without the link or the place that its bylaws need.

    Raises:
        Problem: link_needed, place_needed
    """
    try:
        remote.check_reachable(law.bylaws, link=link, place=place)
    except RuleBroken as error:
        raise refusal(error, law.zone) from error
