"""The register as a folder that `batzar verify` reads, streamed as a zip."""

import io
import zipfile
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cooperatives.access import Viewer
from app.core.db import new_session
from app.decisions.register_access import may_see_decision
from app.decisions.register_models import Decision, MinutesRecord, StoredRecord
from app.decisions.register_queries import entries_after, head
from app.decisions.register_schemas import EntryOut
from app.rules.record import minutes_name, record_name, write_register

A_PAGE = 500
SOME_RECORDS = 20


class _Outlet(io.RawIOBase):
    """What a zip is written into, taken out piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, data: Any) -> int:
        """Keep a piece."""
        self._pieces.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        """What was written since the last time."""
        taken, self._pieces = b"".join(self._pieces), []
        return taken


def as_exported(entry: EntryOut) -> dict[str, Any]:
    """An entry as it stands in register.json."""
    if entry.content is None:
        return {"number": entry.number, "hash": entry.hash, "previous": entry.previous, "withheld": True}
    return {"content": entry.content, "hash": entry.hash}


async def export(viewer: Viewer) -> AsyncIterator[bytes]:
    """The zip: register.json, the record of each decision that the viewer sees, and sealed minutes.

    What is read is what was written before the first byte: entries and records never change, so it is read in
    several short transactions and no slow reader holds one.
    """
    outlet = _Outlet()
    with zipfile.ZipFile(outlet, "w", zipfile.ZIP_DEFLATED) as folder:
        entries: list[dict[str, Any]] = []
        records: list[UUID] = []
        meetings: list[UUID] = []
        async with new_session() as session:
            upto = (await head(session, viewer.cooperative_id)).number
        while len(entries) < upto:
            async with new_session() as session:
                page = await entries_after(session, viewer, len(entries), limit=A_PAGE, upto=upto)
            entries += [as_exported(one) for one in page]
            meetings += [one.meeting_id for one in page if one.kind == "minutes" and one.meeting_id]
            records += [one.decision_id for one in page if one.kind == "decision" and one.decision_id]
        folder.writestr("register.json", write_register(str(viewer.cooperative_id), entries))
        yield outlet.take()
        for start in range(0, len(records), SOME_RECORDS):
            async with new_session() as session:
                rows = (
                    await session.execute(
                        select(StoredRecord.decision_id, StoredRecord.content)
                        .join(Decision, Decision.id == StoredRecord.decision_id)
                        .where(
                            StoredRecord.decision_id.in_(records[start : start + SOME_RECORDS]),
                            may_see_decision(viewer),
                        )
                    )
                ).all()
            for decision_id, content in rows:
                folder.writestr(record_name(str(decision_id)), content)
                yield outlet.take()
        for meeting_id in meetings:
            async with new_session() as session:
                minutes = await session.get(MinutesRecord, meeting_id)
            if minutes is not None:
                folder.writestr(minutes_name(str(meeting_id)), minutes.content)
                yield outlet.take()
    yield outlet.take()
