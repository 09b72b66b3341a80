"""What a phone downloads to show a poll for the first time."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from app.core import embedded_postgres
from app.core.settings import ROOT
from tests.bench.table import Row

FOUND = re.compile(r"^(poll page.*): ([\d.]+) KB gzip of ([\d.]+)$", re.MULTILINE)


async def measure(_server: embedded_postgres.Server, _folder: Path, _quick: bool) -> list[Row]:
    """Script and style of the built poll page, gzip, against the limit, as `npm run size` finds them.

    Raises:
        RuntimeError: the frontend is not built, or the script tells no sizes.
    """
    ours = Path(sys.executable).with_name("node")
    node = str(ours) if ours.exists() else shutil.which("node") or "node"
    done = subprocess.run(  # noqa: ASYNC221 (nothing else runs meanwhile)
        [node, "scripts/size.ts"], cwd=ROOT / "frontend", capture_output=True, text=True, check=False
    )
    rows = [
        Row(f"first load, {what}, gzip", f"{size} KB", f"{limit} KB", float(size) / float(limit))
        for what, size, limit in FOUND.findall(done.stdout)
    ]
    if not rows:
        raise RuntimeError(f"no sizes; build the frontend first:\n{done.stdout}{done.stderr}")
    return rows
