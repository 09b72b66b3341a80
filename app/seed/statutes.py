"""The bylaws of a demo cooperative: its country's, and what its own statutes settle."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.bylaws import plain_matters, write_first_version
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.models import Cooperative
from app.rules.bylaws import Bylaws
from app.rules.bylaws.choose import start_for
from app.rules.bylaws.edit import Edit, apply
from app.rules.matters import Matter, ready
from app.seed.story import CoopStory


def laws(story: CoopStory) -> tuple[int, Bylaws, tuple[Matter, ...]]:
    """The version in force, the bylaws and the matters."""
    start = start_for(story.country, story.kind)
    edits = [Edit(path=path, value=value, source=source) for path, value, source in story.statutes]
    bylaws = apply(start, edits, start) if edits else start
    return 2 if edits else 1, bylaws, ready(bylaws, recovered=story.kind == "recovered")


async def write_bylaws(
    session: AsyncSession, cooperative: Cooperative, story: CoopStory, *, at: datetime
) -> None:
    """Version 1, the law's defaults; and version 2 where the statutes settle what the law leaves open."""
    first = await write_first_version(session, cooperative, at=at)
    version, bylaws, matters = laws(story)
    if version == 1:
        return
    first.status, first.replaced_at = "replaced", at
    await session.flush()
    session.add(
        BylawsVersion(
            cooperative_id=cooperative.id,
            version=version,
            status="in_force",
            base_version=1,
            bylaws=bylaws.model_dump(mode="json"),
            matters=plain_matters(matters),
            note=story.statutes_note,
            adopted_by="statutes",
            in_force_at=at,
        )
    )
    await session.flush()
