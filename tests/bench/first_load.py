"""What a phone downloads to show a poll for the first time."""

import json
import subprocess
from pathlib import Path

from app.core import embedded_postgres
from app.core.settings import ROOT
from tests.bench.table import Row

LIMIT = 45 * 1024


async def measure(_server: embedded_postgres.Server, _folder: Path, _quick: bool) -> list[Row]:
    """Script and style of the poll page, gzip, against the limit that `npm run size` holds."""
    done = subprocess.run(  # noqa: ASYNC221 (nothing else runs meanwhile)
        ["node", "scripts/size.ts", "--json"],
        cwd=ROOT / "frontend",
        capture_output=True,
        text=True,
        check=True,
    )
    total = int(json.loads(done.stdout)["total"])
    return [Row("first load of a poll page, gzip", f"{total / 1024:.1f} KB", "45 KB", total / LIMIT)]
