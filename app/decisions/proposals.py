"""Writing proposals: their versions, and withdrawing them."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.core import once
from app.core.errors import NotFoundError
from app.core.markdown import render
from app.decisions import policies
from app.decisions.announce import proposal_event
from app.decisions.errors import (
    NotAuthorError,
    ObserverError,
    ProposalNotOpenError,
    SuspendedError,
)
from app.decisions.events import ProposalAdded, ProposalChanged, ProposalWithdrawn
from app.decisions.models import Proposal, ProposalVersion
from app.decisions.proposal_schemas import ProposalIn, VersionIn
from app.discussions.models import Thread
from app.discussions.queries import require_open, require_writer


def require_acting(viewer: Viewer) -> None:
    """Refuse who may read but not act.

    Raises:
        SuspendedError, ObserverError
    """
    if viewer.status != "active":
        raise SuspendedError
    if not policies.acts(viewer):
        raise ObserverError


async def propose(
    session: AsyncSession, viewer: Viewer, thread: Thread, data: ProposalIn, *, key: str | None
) -> Proposal:
    """Put a text forward in a thread, which the caller has locked.

    Raises:
        SuspendedError, ObserverError, CircleMembersOnlyError, ThreadLockedError, ThreadDeletedError
    """
    require_acting(viewer)
    await require_writer(session, viewer, thread.circle_id)
    proposal_id, fresh = await once.claim(session, viewer.person_id, key, "proposal")
    if not fresh:
        earlier = await session.get(Proposal, proposal_id)
        if earlier is None or earlier.thread_id != thread.id:
            raise NotFoundError
        return earlier
    require_open(thread)
    proposal = Proposal(
        id=proposal_id,
        cooperative_id=viewer.cooperative_id,
        thread_id=thread.id,
        author_id=viewer.membership_id,
        status="open",
        version=1,
    )
    session.add(proposal)
    await session.flush()
    await write_version(session, viewer, proposal, data.title, data.body, None)
    await proposal_event(session, ProposalAdded, proposal, actor_id=viewer.membership_id)
    return proposal


async def write_version(
    session: AsyncSession, viewer: Viewer, proposal: Proposal, title: str, body: str, note: str | None
) -> None:
    """Store the text of a proposal's present version, whose number is set. Who may is the caller's question."""
    session.add(
        ProposalVersion(
            proposal_id=proposal.id,
            version=proposal.version,
            title=title,
            body=body,
            body_html=render(body),
            note=note,
            author_id=viewer.membership_id,
        )
    )
    await session.flush()


def _require_editor(viewer: Viewer, proposal: Proposal) -> None:
    require_acting(viewer)
    if not policies.may_edit_proposal(viewer, is_author=proposal.author_id == viewer.membership_id):
        raise NotAuthorError


async def add_version(
    session: AsyncSession, viewer: Viewer, proposal: Proposal, data: VersionIn, *, key: str | None
) -> None:
    """Write a proposal's next version. The proposal and its thread are locked.

    Raises:
        SuspendedError, ObserverError, NotAuthorError, ProposalNotOpenError, ThreadLockedError,
        ThreadDeletedError
    """
    _require_editor(viewer, proposal)
    if key is not None and not (await once.claim(session, viewer.person_id, key, "proposal_version"))[1]:
        return
    if proposal.status != "open":
        raise ProposalNotOpenError(status_now=proposal.status)
    require_open(await session.get_one(Thread, proposal.thread_id))
    proposal.version += 1
    await session.flush()
    await write_version(session, viewer, proposal, data.title, data.body, data.note)
    await proposal_event(session, ProposalChanged, proposal, actor_id=viewer.membership_id)


async def withdraw(session: AsyncSession, viewer: Viewer, proposal: Proposal) -> None:
    """Take an open proposal back; again is the same. The proposal and its thread are locked.

    Raises:
        SuspendedError, ObserverError, NotAuthorError, ProposalNotOpenError
    """
    _require_editor(viewer, proposal)
    if proposal.status == "withdrawn":
        return
    if proposal.status != "open":
        raise ProposalNotOpenError(status_now=proposal.status)
    proposal.status = "withdrawn"
    await proposal_event(session, ProposalWithdrawn, proposal, actor_id=viewer.membership_id)
