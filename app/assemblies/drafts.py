"""Motions that put a draft of the bylaws in force: which draft fits, what it changes in words, and that it stands
still from the notice until the motion is dealt with."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.assemblies.meeting_errors import DraftOnAgendaError
from app.assemblies.models import AgendaItem, Meeting
from app.cooperatives import bylaws
from app.cooperatives.bylaws import lock_version
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.bylaws_queries import version_in_force, version_or_none
from app.core.errors import InvalidError
from app.core.i18n import N_, translate
from app.decisions.matters import InForce, draft_faults, read_version
from app.rules.bylaws import differences
from app.rules.bylaws.words import describe
from app.rules.matters import describe as describe_matter
from app.rules.matters import in_language

ADOPTS = N_("If it is adopted, version {n} of the bylaws takes force. It changes version {base}:")
VALUE = N_("{topic}: {after} Before: {before}")
NEW_VALUE = N_("{topic}: {after} (new)")
NEW_MATTER = N_("A new matter, {name}: {sentences}")
CHANGED_MATTER = N_("The matter {name}, from then on: {sentences} Before: {before}")
CHANGED_WITHIN = N_(
    "The matter {name} is changed in what its sentences don't tell, such as how long a vote from afar lasts."
)
NO_MATTER = N_("There is no matter {name} any more.")


async def require_draft(
    session: AsyncSession, cooperative_id: UUID, kind: str, matter: str | None, number: int | None
) -> None:
    """Refuse a motion to change the bylaws without a draft that fits, and a draft anywhere else. The draft's row is
    held until the transaction ends, so that what members are told is what stands still.

    Raises:
        InvalidError: adopts_version, with the codes of a poll from afar.
    """
    if number is not None:
        await lock_version(session, cooperative_id, number)
    if kind != "motion" and number is None:
        return
    in_force = (await version_in_force(session, cooperative_id)).version
    asked = matter if kind == "motion" else None
    faults = await draft_faults(session, cooperative_id, asked, number, in_force=in_force)
    if faults:
        raise InvalidError(faults)


async def changes_of(session: AsyncSession, item: AgendaItem, language: str) -> list[str]:
    """What a motion's draft would change, in sentences: which version it puts in force, then change by change. Empty
    for every other item."""
    if item.adopts_version is None:
        return []
    row = await version_or_none(session, item.cooperative_id, item.adopts_version)
    base = None if row is None else await version_or_none(session, item.cooperative_id, row.base_version or 0)
    if row is None or base is None:
        return []
    before, after = read_version(base), read_version(row)
    first = translate(ADOPTS, language).format(n=after.version, base=before.version)
    return [first, *_values(before, after, language), *_matters(before, after, language)]


def _values(before: InForce, after: InForce, language: str) -> list[str]:
    were = {line.path: line for line in describe(before.bylaws, language)}
    found = differences(before.bylaws, after.bylaws)
    now = {line.path: line for line in describe(after.bylaws, language, found)}
    said = []
    for one in found:
        line, old = now[one.path], were.get(one.path)
        told = f"{line.text.rstrip('.')} ({line.source})." if line.source else line.text
        words = NEW_VALUE if old is None else VALUE
        said.append(
            translate(words, language).format(topic=line.topic, after=told, before=old.text if old else "")
        )
    return said


def _matters(before: InForce, after: InForce, language: str) -> list[str]:
    said = []
    for code, matter in after.matters.items():
        name = getattr(matter.name, language)
        sentences = " ".join(in_language(describe_matter(matter, after.bylaws), language))
        old = before.matters.get(code)
        if old is None:
            said.append(translate(NEW_MATTER, language).format(name=name, sentences=sentences))
        elif old != matter:
            was = " ".join(in_language(describe_matter(old, before.bylaws), language))
            words = CHANGED_WITHIN if was == sentences else CHANGED_MATTER
            said.append(translate(words, language).format(name=name, sentences=sentences, before=was))
    gone = (matter for code, matter in before.matters.items() if code not in after.matters)
    said += [translate(NO_MATTER, language).format(name=getattr(one.name, language)) for one in gone]
    return said


async def changes_by_item(
    session: AsyncSession, items: Sequence[AgendaItem], language: str
) -> dict[UUID, list[str]]:
    """The same for several items, by id."""
    return {item.id: await changes_of(session, item, language) for item in items}


async def _stands_still(session: AsyncSession, draft: BylawsVersion) -> None:
    """Refuse to change a draft that members were told will be voted on in a meeting.

    Raises:
        DraftOnAgendaError
    """
    told = await session.scalar(
        select(
            exists().where(
                AgendaItem.cooperative_id == draft.cooperative_id,
                AgendaItem.adopts_version == draft.version,
                AgendaItem.status.in_(("waiting", "current")),
                Meeting.id == AgendaItem.meeting_id,
                Meeting.status.in_(("convened", "open")),
            )
        )
    )
    if told:
        raise DraftOnAgendaError


if _stands_still not in bylaws.before_change:
    bylaws.before_change.append(_stands_still)
