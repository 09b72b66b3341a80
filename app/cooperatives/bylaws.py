"""Writing versions of bylaws. Locks, in order: cooperative, then the version's row; a poll's row, where a vote is
involved, before the version's."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives import bylaws_errors as errors
from app.cooperatives.access import Viewer
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.bylaws_queries import (
    version_in_force,
    version_or_404,
    version_or_none,
    version_out,
    votes_held,
)
from app.cooperatives.bylaws_schemas import DraftIn
from app.cooperatives.errors import AdminsOnlyError
from app.cooperatives.events import BylawsChanged
from app.cooperatives.lock import lock_as, require_active
from app.cooperatives.models import Cooperative
from app.cooperatives.policies import may_adopt_statutes, may_draft, may_edit_draft
from app.cooperatives.queries import member_refs
from app.core.clock import now
from app.core.errors import InvalidFieldError, NotFoundError
from app.events.log import emit
from app.rules.bylaws import Bylaws, BylawsError, check_against
from app.rules.bylaws.choose import STARTS, start_for
from app.rules.bylaws.edit import Edit, apply
from app.rules.matters import Matter, check_lowered, parse_matters, ready
from app.rules.matters.ready import stored_matters

DRAFTS = 50

before_change: list[Callable[[AsyncSession, BylawsVersion], Awaitable[None]]] = []
"""Called with a draft, locked, that is about to be changed, dropped or adopted as statutes; each may refuse."""


def plain_matters(matters: Sequence[Matter]) -> list[Any]:
    """A list of matters as it is stored."""
    return [matter.model_dump(mode="json") for matter in matters]


async def write_first_version(
    session: AsyncSession, cooperative: Cooperative, *, at: datetime | None = None
) -> BylawsVersion:
    """Version 1 of a new cooperative, in force from now (or `at`): the preset of its country, or rules of its own."""
    start = start_for(cooperative.country, cooperative.kind)
    row = BylawsVersion(
        cooperative_id=cooperative.id,
        version=1,
        status="in_force",
        bylaws=start.model_dump(mode="json"),
        matters=plain_matters(ready(start, recovered=cooperative.kind == "recovered")),
        adopted_by="founding",
        in_force_at=at or now(),
    )
    session.add(row)
    await session.flush()
    return row


async def tell(session: AsyncSession, rows: Sequence[BylawsVersion], *, actor_id: UUID | None) -> None:
    """Tell everyone in the cooperative what became of versions."""
    await session.flush()
    for row in rows:
        await session.refresh(row)
    cooperative_id = rows[0].cooperative_id
    emit(
        session,
        cooperative_id,
        BylawsChanged(
            bylaws_versions=[version_out(row) for row in rows],
            members=await member_refs(session, cooperative_id, [row.author_id for row in rows]),
        ),
        actor_id=actor_id,
    )


async def _content(session: AsyncSession, viewer: Viewer, data: DraftIn) -> dict[str, Any]:
    """The columns of a draft, checked against the law and against themselves.

    Raises:
        InvalidError: with the path, and the sentence that names the article.
    """
    base = await version_or_none(session, viewer.cooperative_id, data.base_version)
    if base is None or base.status == "dropped":
        raise InvalidFieldError("base_version", "unknown_version")
    code = data.preset or str(base.bylaws["meta"]["preset"])
    if code not in STARTS:
        raise InvalidFieldError("preset", "literal_error", expected=", ".join(STARTS))
    preset = STARTS[code]
    changed_preset = code != base.bylaws["meta"]["preset"]
    before = preset if changed_preset else Bylaws.model_validate(base.bylaws)
    reasons: dict[str, str] = {**({} if changed_preset else base.reasons), **data.reasons}
    try:
        edits = [Edit.model_validate(change.model_dump()) for change in data.changes]
        bylaws = apply(before, edits, preset)
        found = check_against(preset, bylaws, reasons)
    except BylawsError as error:
        raise errors.as_field(error) from error
    kind = (await session.get_one(Cooperative, viewer.cooperative_id)).kind
    held = ready(preset, recovered=kind == "recovered") if changed_preset else stored_matters(base.matters)
    matters = held
    if data.matters is not None:
        try:
            matters = parse_matters(data.matters)
            check_lowered(held, matters, bylaws)
        except BylawsError as error:
            raise errors.as_field(error) from error
    if not changed_preset and bylaws == before and matters == held:
        raise InvalidFieldError("changes", "no_changes")
    return {
        "base_version": base.version,
        "bylaws": bylaws.model_dump(mode="json"),
        "matters": plain_matters(matters),
        "reasons": {one.path: one.reason for one in found if one.reason},
        "note": data.note,
    }


async def draft_again(session: AsyncSession, viewer: Viewer, draft_id: UUID) -> BylawsVersion:
    """The draft that an earlier try of the same request made.

    Raises:
        NotFoundError: it was made in another cooperative.
    """
    row = await session.scalar(
        select(BylawsVersion).where(
            BylawsVersion.id == draft_id, BylawsVersion.cooperative_id == viewer.cooperative_id
        )
    )
    if row is None:
        raise NotFoundError
    return row


async def create_draft(session: AsyncSession, viewer: Viewer, draft_id: UUID, data: DraftIn) -> BylawsVersion:
    """Draft a change of the bylaws.

    Raises:
        SuspendedError, ObserversDontDraftError, TooManyDraftsError
        InvalidError: the first value that can't be, with its path and article.
    """
    _, viewer = await lock_as(session, viewer)
    require_active(viewer)
    if not may_draft(viewer.role, viewer.status):
        raise errors.ObserversDontDraftError
    drafts, last = (
        await session.execute(
            select(
                func.count().filter(BylawsVersion.status == "draft"),
                func.max(BylawsVersion.version),
            ).where(BylawsVersion.cooperative_id == viewer.cooperative_id)
        )
    ).one()
    if drafts >= DRAFTS:
        raise errors.TooManyDraftsError(limit=DRAFTS)
    row = BylawsVersion(
        id=draft_id,
        cooperative_id=viewer.cooperative_id,
        version=(last or 0) + 1,
        status="draft",
        author_id=viewer.membership_id,
        **await _content(session, viewer, data),
    )
    session.add(row)
    await tell(session, [row], actor_id=viewer.membership_id)
    return row


async def lock_version(session: AsyncSession, cooperative_id: UUID, version: int) -> BylawsVersion | None:
    """A version's row, locked; None when there is none."""
    return await session.get(
        BylawsVersion, (cooperative_id, version), with_for_update=True, populate_existing=True
    )


async def _lock_draft(session: AsyncSession, viewer: Viewer, version: int) -> tuple[Viewer, BylawsVersion]:
    await version_or_404(session, viewer, version)
    _, viewer = await lock_as(session, viewer)
    require_active(viewer)
    row = await lock_version(session, viewer.cooperative_id, version)
    assert row is not None  # noqa: S101 (rows of versions are never deleted alone)
    if row.status != "draft":
        raise errors.NotADraftError
    if row.poll_id is not None:
        raise errors.DraftInVoteError
    for hook in before_change:
        await hook(session, row)
    return viewer, row


async def change_draft(session: AsyncSession, viewer: Viewer, version: int, data: DraftIn) -> BylawsVersion:
    """Write a draft anew.

    Raises:
        NotFoundError, SuspendedError, NotADraftError, DraftInVoteError, DraftersOnlyError
        InvalidError: as `create_draft`.
    """
    viewer, row = await _lock_draft(session, viewer, version)
    if not may_edit_draft(viewer.role, viewer.status, own=row.author_id == viewer.membership_id):
        raise errors.DraftersOnlyError
    content = await _content(session, viewer, data)
    if all(getattr(row, name) == value for name, value in content.items()):
        return row
    for name, value in content.items():
        setattr(row, name, value)
    await tell(session, [row], actor_id=viewer.membership_id)
    return row


async def drop_draft(session: AsyncSession, viewer: Viewer, version: int) -> None:
    """Drop a draft. It stays readable.

    Raises:
        NotFoundError, SuspendedError, NotADraftError, DraftInVoteError, DraftersOnlyError
    """
    viewer, row = await _lock_draft(session, viewer, version)
    if not may_edit_draft(viewer.role, viewer.status, own=row.author_id == viewer.membership_id):
        raise errors.DraftersOnlyError
    row.status = "dropped"
    await tell(session, [row], actor_id=viewer.membership_id)


async def adopt_as_statutes(session: AsyncSession, viewer: Viewer, version: int) -> BylawsVersion:
    """Put a draft in force because it is what the statutes already say.

    Raises:
        NotFoundError, SuspendedError, NotADraftError, DraftInVoteError, AdminsOnlyError, DraftOutdatedError
        VotesHeldError: a vote was closed under the bylaws, so only a vote changes them.
    """
    viewer, row = await _lock_draft(session, viewer, version)
    held = await votes_held(session, viewer.cooperative_id)
    if not may_adopt_statutes(viewer.role, viewer.status, votes_held=held):
        raise errors.VotesHeldError if held else AdminsOnlyError
    voting = await session.scalar(
        select(BylawsVersion.version).where(
            BylawsVersion.cooperative_id == viewer.cooperative_id,
            BylawsVersion.status == "draft",
            BylawsVersion.poll_id.is_not(None),
        )
    )
    if voting is not None:
        raise errors.DraftInVoteError
    current = await version_in_force(session, viewer.cooperative_id)
    if row.base_version != current.version:
        raise errors.DraftOutdatedError(base=row.base_version, in_force=current.version)
    await put_in_force(session, row, at=now(), adopted_by="statutes", actor_id=viewer.membership_id)
    return row


async def put_in_force(
    session: AsyncSession, row: BylawsVersion, *, at: datetime, adopted_by: str, actor_id: UUID | None
) -> None:
    """Replace the version in force by this draft, which is locked."""
    current = await version_in_force(session, row.cooperative_id)
    current = await lock_version(session, row.cooperative_id, current.version) or current
    current.status, current.replaced_at = "replaced", at
    await session.flush()
    row.status, row.in_force_at, row.adopted_by = "in_force", at, adopted_by
    await tell(session, [current, row], actor_id=actor_id)
