"""The SELECTs of bylaws, always taking the viewer, and how a version is told in the reader's language."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.bylaws_schemas import (
    BylawsDifference,
    BylawsLine,
    BylawsOut,
    BylawsSection,
    BylawsVersionList,
    BylawsVersionOut,
    MatterOut,
    PresetCard,
    PresetOut,
    Unsettled,
)
from app.cooperatives.policies import may_adopt_statutes, may_draft, may_edit_draft
from app.cooperatives.queries import member_refs
from app.core.errors import NotFoundError
from app.core.pagination import decode_cursor, encode_cursor
from app.rules.bylaws import Bylaws, BylawsError, Difference, differences
from app.rules.bylaws.choose import STARTS, countries_of
from app.rules.bylaws.schema import walk
from app.rules.bylaws.words import sections, topic, warning
from app.rules.exact import write_fraction
from app.rules.matters import OTHER, Matter, check_settled, describe, in_language, kind_of, notice_needed
from app.rules.matters.kinds import bylaws_opinion, bylaws_recusals, calls_of, guard_of, secret_by
from app.rules.matters.raising import as_majority, as_quorum
from app.rules.matters.ready import stored_matters
from app.rules.schema import Rules


def version_out(row: BylawsVersion) -> BylawsVersionOut:
    """A version as everyone in the cooperative sees it."""
    return BylawsVersionOut(
        id=row.id,
        version=row.version,
        status=row.status,
        base_version=row.base_version,
        preset=row.bylaws["meta"]["preset"],
        note=row.note,
        author_id=row.author_id,
        poll_id=row.poll_id,
        adopted_by=row.adopted_by,
        created_at=row.created_at,
        in_force_at=row.in_force_at,
        replaced_at=row.replaced_at,
    )


async def version_in_force(session: AsyncSession, cooperative_id: UUID) -> BylawsVersion:
    """The one version that votes opening now are judged by."""
    found: BylawsVersion = (
        await session.scalars(
            select(BylawsVersion).where(
                BylawsVersion.cooperative_id == cooperative_id, BylawsVersion.status == "in_force"
            )
        )
    ).one()
    return found


async def version_or_none(session: AsyncSession, cooperative_id: UUID, version: int) -> BylawsVersion | None:
    """A version of this cooperative, if there is one of this number."""
    return await session.get(BylawsVersion, (cooperative_id, version), populate_existing=True)


async def version_or_404(session: AsyncSession, viewer: Viewer, version: int) -> BylawsVersion:
    """A version that the viewer's cooperative has, whatever its status.

    Raises:
        NotFoundError
    """
    found = await version_or_none(session, viewer.cooperative_id, version)
    if found is None:
        raise NotFoundError
    return found


async def votes_held(session: AsyncSession, cooperative_id: UUID) -> bool:
    """Whether a vote under the bylaws has ever been closed here."""
    return bool(
        await session.scalar(
            select(
                exists().where(
                    BylawsVersion.cooperative_id == cooperative_id, BylawsVersion.first_vote_at.is_not(None)
                )
            )
        )
    )


async def list_versions(
    session: AsyncSession, viewer: Viewer, cursor: str | None, limit: int
) -> BylawsVersionList:
    """All versions, drafts too, newest first."""
    before = decode_cursor(cursor, int)
    query = (
        select(BylawsVersion)
        .where(BylawsVersion.cooperative_id == viewer.cooperative_id)
        .order_by(BylawsVersion.version.desc())
        .limit(limit + 1)
    )
    if before is not None:
        query = query.where(BylawsVersion.version < before[0])
    rows = (await session.scalars(query)).all()
    items = [version_out(row) for row in rows[:limit]]
    return BylawsVersionList(
        items=items,
        members=await member_refs(session, viewer.cooperative_id, [item.author_id for item in items]),
        next=encode_cursor(items[-1].version) if len(rows) > limit else None,
    )


async def bylaws_out(session: AsyncSession, viewer: Viewer, row: BylawsVersion, language: str) -> BylawsOut:
    """A version in sentences, with what this viewer may do about it."""
    bylaws = Bylaws.model_validate(row.bylaws)
    preset = STARTS[bylaws.meta.preset]
    reasons = {str(path): str(reason) for path, reason in row.reasons.items()}
    found = tuple(
        one.model_copy(update={"reason": reasons.get(one.path)}) for one in differences(preset, bylaws)
    )
    matters = matter_outs(stored_matters(row.matters), bylaws, language)
    own = row.author_id == viewer.membership_id
    is_draft = row.status == "draft"
    held = await votes_held(session, viewer.cooperative_id)
    return BylawsOut(
        version=version_out(row),
        preset=preset_card(preset),
        warning=warning(language),
        sections=section_outs(bylaws, language, found),
        differences=[_difference_out(one, bylaws, language) for one in found],
        matters=matters,
        unsettled=_all_unsettled(matters),
        reasons=reasons,
        may_edit=(
            may_edit_draft(viewer.role, viewer.status, own=own)
            if is_draft
            else may_draft(viewer.role, viewer.status)
        ),
        may_adopt=is_draft and may_adopt_statutes(viewer.role, viewer.status, votes_held=held),
        members=await member_refs(session, viewer.cooperative_id, [row.author_id]),
    )


def preset_card(preset: Bylaws) -> PresetCard:
    """What to choose a preset by."""
    meta = preset.meta
    return PresetCard(
        code=meta.preset,
        jurisdiction=meta.jurisdiction,
        legal_form=meta.legal_form,
        source=meta.source,
        flag=meta.flag,
        countries=list(countries_of(meta.preset)),
    )


def preset_out(preset: Bylaws, language: str, matters: Sequence[Matter]) -> PresetOut:
    """A preset in sentences."""
    outs = matter_outs(matters, preset, language)
    return PresetOut(
        **dict(preset_card(preset)),
        warning=warning(language),
        sections=section_outs(preset, language, ()),
        matters=outs,
        unsettled=_all_unsettled(outs),
    )


def section_outs(bylaws: Bylaws, language: str, found: Iterable[Difference]) -> list[BylawsSection]:
    """Every value by section."""
    values = {path: value.model_dump(mode="json").get("value") for path, value in walk(bylaws)}
    return [
        BylawsSection(
            code=section.code,
            title=section.title,
            lines=[BylawsLine(**line.model_dump(), value=values.get(line.path)) for line in section.lines],
        )
        for section in sections(bylaws, language, found)
        if section.lines
    ]


def _difference_out(found: Difference, bylaws: Bylaws, language: str) -> BylawsDifference:
    data = found.model_dump(mode="json")
    lines = (line for section in sections(bylaws, language, [found]) for line in section.lines)
    line = next(line for line in lines if line.path == found.path)
    return BylawsDifference(
        path=found.path,
        topic=topic(language, found.path),
        text=f"{line.text} {line.difference or ''}".strip(),
        before=data["before"].get("value"),
        after=data["after"].get("value"),
        verdict=found.verdict,
        source=found.permit.source if found.permit else found.before.source,
        reason=found.reason,
    )


def matter_outs(matters: Sequence[Matter], bylaws: Bylaws, language: str) -> list[MatterOut]:
    """Matters with what the bylaws make of them."""
    return [_matter_out(matter, bylaws, language) for matter in matters]


def _matter_out(matter: Matter, bylaws: Bylaws, language: str) -> MatterOut:
    kind = None if matter.code == OTHER else kind_of(matter, bylaws)
    unsettled = _unsettled(matter, bylaws)
    recused = (*matter.recused_roles, *(role for role, _ in bylaws_recusals(matter, bylaws)))
    guard = guard_of(bylaws, matter.guard)
    return MatterOut(
        code=matter.code,
        name=getattr(matter.name, language),
        about=getattr(matter.about, language),
        matter=matter,
        kind=kind,
        calls=calls_of(matter, bylaws),
        rules=_first_rules(matter, bylaws),
        notice_days=None if "notice.min_days" in unsettled else notice_needed(matter, bylaws),
        secret_by=secret_by(matter, bylaws),
        recused_roles=list(dict.fromkeys(recused)),
        opinion_body=bylaws_opinion(matter, bylaws)[0],
        guard=guard[0].measure if guard else None,
        guard_limit=write_fraction(guard[0].max_fraction) if guard else None,
        sentences=list(in_language(describe(matter, bylaws), language)),
        unsettled=[Unsettled(path=path, topic=topic(language, path)) for path in unsettled],
    )


def _first_rules(matter: Matter, bylaws: Bylaws) -> Rules | None:
    if matter.code == OTHER:
        return None
    kind = kind_of(matter, bylaws)
    if kind is None:
        return matter.rules[0] if matter.rules else None
    calls = bylaws.calls_of(kind)
    majority = None if matter.plurality else as_majority(bylaws.majority_of(kind, 1).value)
    return Rules(quorum=as_quorum(calls[0].quorum.value) if calls else None, majority=majority)


def _unsettled(matter: Matter, bylaws: Bylaws) -> list[str]:
    """The paths of what a vote on this matter needs and the bylaws don't say."""
    if matter.code == OTHER:
        return []
    paths: list[str] = []
    try:
        notice_needed(matter, bylaws)
    except BylawsError as error:
        paths.append(error.field)
    kind = kind_of(matter, bylaws)
    if kind is not None:
        for call in range(1, calls_of(matter, bylaws) + 1):
            try:
                check_settled(bylaws, kind, call, plurality=matter.plurality)
            except BylawsError as error:
                paths.append(error.field)
    return list(dict.fromkeys(paths))


def _all_unsettled(matters: Iterable[MatterOut]) -> list[Unsettled]:
    return list({one.path: one for matter in matters for one in matter.unsettled}.values())
