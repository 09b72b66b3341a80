"""What a matter makes of a question: the ruling that its poll is judged by."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.core.errors import InvalidError, InvalidFieldError
from app.decisions.poll_schemas import PollIn
from app.decisions.question import Ruled, free_question
from app.rules.ruling import Ruling

OTHER = "other"


async def rule_for(
    session: AsyncSession, viewer: Viewer, data: PollIn, *, at: datetime, call: int = 1
) -> Ruled:
    """The question as its matter fills it in, and what holds for it.

    Args:
        at: now; the notice is counted from here.
        call: 1, or the later call after one without a quorum.

    Raises:
        InvalidError: with every field that the matter and the bylaws refuse.
    """
    if data.matter != OTHER:
        raise InvalidFieldError("matter", "unknown_matter")
    question, faults = free_question(data)
    if question is None:
        raise InvalidError(faults)
    ruling = Ruling(
        matter=OTHER,
        matter_name={},
        body="person"
        if question.electorate.kind == "person"
        else "circle"
        if question.electorate.kind == "circle"
        else "assembly",
        secret_by="choice" if question.secret else None,
    )
    return Ruled(question=question, ruling=ruling, version=None)
