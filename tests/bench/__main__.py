"""`make bench`: one run, one table. Where a peer or a limit exists, the figure is a ratio to it.

python -m tests.bench [--quick] [--only NAME]
"""

import argparse
import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from app.core import db, embedded_postgres
from app.core.migrate import upgrade
from app.core.settings import ROOT, settings
from tests.bench import assembly, ballots, counting, first_load, memory, records, sockets, threads
from tests.bench.table import Row, print_table

MEASURES: dict[str, Callable[[embedded_postgres.Server, Path, bool], Awaitable[list[Row]]]] = {
    "ballots": ballots.measure,
    "sockets": sockets.measure,
    "assembly": assembly.measure,
    "threads": threads.measure,
    "counting": counting.measure,
    "records": records.measure,
    "load": first_load.measure,
    "memory": memory.measure,
}


async def main(names: list[str], quick: bool) -> None:
    """Run the measurements one after another on one database, then print the table."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="batzar-bench-") as name:
        folder = Path(name)
        with embedded_postgres.start(folder / "postgres") as server:
            os.environ["DATABASE_URL"] = server.libpq_url
            os.environ["BATZAR_DATA_DIR"] = str(folder)
            settings.cache_clear()
            await asyncio.to_thread(upgrade, settings().database_url)
            db.connect(settings().database_url)
            for measure in names:
                print(f"measuring {measure} …", flush=True)
                rows += await MEASURES[measure](server, folder, quick)
            await db.disconnect()
    print_table(rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--quick", action="store_true", help="smaller sizes, for trying the bench itself")
    parser.add_argument("--only", choices=list(MEASURES), help="one measurement alone")
    arguments = parser.parse_args()
    os.chdir(ROOT)
    asyncio.run(main([arguments.only] if arguments.only else list(MEASURES), arguments.quick))
