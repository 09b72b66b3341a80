"""The `batzar` command."""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from app.core import embedded_postgres, logging
from app.core.settings import ROOT, SettingsError, settings

# To start makes half a million objects that stay. Asked after every 700, the collector looks through them again and again.
gc.set_threshold(50_000, 20, 20)

OPENAPI_FILE = ROOT / "docs" / "openapi.json"


class Commands(TyperGroup):
    """All commands. What a person can mend is told in sentences, without a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command; settings that can't work end with status 2."""
        try:
            return super().invoke(ctx)
        except SettingsError as error:
            fail("These settings can't work:", *(f"  {line}" for line in error.lines), status=2)
        except embedded_postgres.EmbeddedPostgresError as error:
            fail(str(error))


app = typer.Typer(
    cls=Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__
)


def say(line: str) -> None:
    """A line of progress for the person at the keyboard."""
    print(f"batzar: {line}", flush=True)


def fail(*lines: str, status: int = 1) -> NoReturn:
    """End with sentences on standard error."""
    for line in lines:
        print(f"batzar: {line}", file=sys.stderr, flush=True)
    raise typer.Exit(status)


def set_variables(**values: object) -> None:
    """Set variables for this process and its children, and read the settings anew. None leaves as it is."""
    for name, value in values.items():
        if value is not None:
            os.environ[name] = str(value)
    settings.cache_clear()


@contextmanager
def database() -> Iterator[bool]:
    """A database to work on: the one that DATABASE_URL names, else the embedded one, running inside this block.

    Yields whether it is the embedded one.
    """
    if settings().database_url:
        yield False
        return
    with embedded_postgres.start(settings().data_dir / "postgres", report=say) as server:
        set_variables(DATABASE_URL=server.libpq_url)
        yield True


def end_on_signals() -> None:
    """Let SIGTERM end a command as ctrl-C does: whatever was opened is closed."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, stop)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on (BATZAR_HOST).")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Port (BATZAR_PORT).")] = None,
    processes: Annotated[int, typer.Option(min=1, max=64, help="How many web processes.")] = 1,
    worker: Annotated[bool, typer.Option(help="Run the job worker inside.")] = True,
    demo: Annotated[bool, typer.Option("--demo", help="With demo cooperatives and people.")] = False,
    migrate: Annotated[
        bool, typer.Option("--migrate", help="Migrate the database first, also in production.")
    ] = False,
    reload: Annotated[
        bool, typer.Option("--reload", help="Start anew when code changes (development).")
    ] = False,
) -> None:
    """Serve Batzar. Without DATABASE_URL it brings its own PostgreSQL."""
    from app import server  # the web application is heavy; other commands do without

    end_on_signals()
    set_variables(BATZAR_HOST=host, BATZAR_PORT=port, BATZAR_DEMO="true" if demo else None)
    set_variables(BATZAR_WORKER=None if worker else "false")
    if reload and processes > 1:
        fail("--reload works with one process only.", status=2)
    logging.configure(settings())
    try:
        sockets = server.listen(
            settings().host, settings().port, chosen="port" in settings().model_fields_set
        )
        taken = sockets.getsockname()[1]
        if taken != settings().port:
            say(f"Port {settings().port} is taken; using {taken}")
            set_variables(BATZAR_PORT=taken)
    except server.PortTakenError as error:
        fail(str(error))
    with database() as embedded:
        bring_up_to_date(allowed=embedded or migrate or settings().environment == "development")
        if settings().demo:
            asyncio.run(fill_in())
        try:
            server.run(sockets, processes=processes, reload=reload, say=say)
        except KeyboardInterrupt:
            pass
        finally:
            say("Stopping")


def bring_up_to_date(*, allowed: bool) -> None:
    """Migrate, or refuse to go on with a database that is behind."""
    from app.core.migrate import pending, upgrade  # as long to import as all else here; `verify` does without

    behind = pending(settings().database_url)
    if not behind:
        return
    if not allowed:
        fail(
            "The database is not at this version's schema "
            f"(missing: {', '.join(behind)}). Run `batzar migrate`, or serve with --migrate."
        )
    say("Preparing the database")
    upgrade(settings().database_url)


async def fill_in(*, afresh: bool = False) -> bool:
    """Fill in the demo cooperatives when nobody is there yet; whether it did. Afresh: take them out first.

    Assemblies of the demo whose day is over are told anew."""
    from app import seed as demo
    from app.worker import connected

    async with connected():
        if afresh:
            await demo.wipe(say)
        filled = await demo.seed(say, among_others=afresh)
        await demo.renew(say)
        return filled


@app.command()
def worker() -> None:
    """Run background jobs only: closing polls, sending mail. Any number may run."""
    from app.worker import run_alone

    logging.configure(settings())
    end_on_signals()
    with database():
        bring_up_to_date(allowed=False)
        say("Working")
        asyncio.run(run_alone())
        say("Stopped")


@app.command()
def migrate(
    to: Annotated[str, typer.Option(help="Migrate up to this revision.")] = "head",
    down: Annotated[
        str | None, typer.Option(help="Migrate down to this revision; what is dropped is lost.")
    ] = None,
) -> None:
    """Bring the database to a version of the schema."""
    from app.core.migrate import downgrade, upgrade

    with database():
        if down is not None:
            say(f"Migrating down to {down}")
            downgrade(settings().database_url, down)
        else:
            say(f"Migrating up to {to}")
            upgrade(settings().database_url, to)
    say("Done")


@app.command()
def seed(
    reset: Annotated[bool, typer.Option("--reset", help="First delete the demo cooperatives.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
) -> None:
    """Fill an empty database with demo cooperatives. Their people have a public password: never in production."""
    if settings().environment == "production":
        fail("Demo people have a public password; this is refused where BATZAR_ENVIRONMENT=production.")
    if reset and not yes:
        typer.confirm("Delete the demo cooperatives and all that was said and voted in them?", abort=True)
    logging.configure(settings())
    with database():
        bring_up_to_date(allowed=True)
        asyncio.run(fill_in(afresh=reset))


@app.command()
def createadmin(
    email: Annotated[str, typer.Option(prompt="E-mail address", help="Address to sign in with.")],
    name: Annotated[str, typer.Option(prompt="Name", help="As others see it.")],
    password: Annotated[
        str,
        typer.Option(
            prompt="Password",
            hide_input=True,
            confirmation_prompt=True,
            envvar="BATZAR_NEW_PASSWORD",
            help="Better typed, or given in this variable, than on the command line.",
        ),
    ],
    language: Annotated[str, typer.Option(help="en or es.")] = "en",
    time_zone: Annotated[str, typer.Option(help="Such as Europe/Madrid.")] = "UTC",
) -> None:
    """Make a person who can sign in with a password, without any mail being sent.

    It is for the first person of a new installation. Batzar has no rights above the cooperatives: this person
    becomes an administrator by creating a cooperative after signing in.
    """
    from app.create_person import InvalidPersonError, create_person
    from app.worker import connected

    async def create() -> None:
        async with connected():
            await create_person(email, name, password, language=language, time_zone=time_zone)

    with database():
        bring_up_to_date(allowed=settings().environment == "development")
        try:
            asyncio.run(create())
        except InvalidPersonError as error:
            fail(*error.lines)
    say(f"{name} can sign in with {email}. A cooperative is created after signing in.")


@app.command()
def count(
    file: Annotated[Path, typer.Argument(help="A .blt file (rankings) or a .pb file (Pabulib).")],
    method: Annotated[str, typer.Option(help="Such as scottish-stv, meek, schulze or equal-shares.")],
    seats: Annotated[
        int | None, typer.Option(help="How many to elect, if not as many as the file says.")
    ] = None,
    lot: Annotated[str | None, typer.Option(help="Break open ties by lot, drawn from this seed.")] = None,
    variant: Annotated[str | None, typer.Option(help="Of borda and majority-judgment.")] = None,
    reserve: Annotated[
        list[str] | None, typer.Option(help="Seats and for whom, such as 2=Ana,Berta; for both STV.")
    ] = None,
    language: Annotated[str, typer.Option(help="en or es.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON with all rounds.")] = False,
) -> None:
    """Count the ballots of a file, with every number needed to count them again by hand."""
    from app import count as counting

    if language not in counting.LANGUAGES:
        fail(f"There is no language {language}. There are: {', '.join(counting.LANGUAGES)}.", status=2)
    try:
        result = counting.count_file(file, method, seats, lot=lot, variant=variant, reserve=reserve or ())
    except counting.CountError as error:
        fail(str(error), status=2)
    print(counting.as_json(result) if as_json else counting.as_table(result, language))


@app.command()
def verify(
    path: Annotated[
        Path,
        typer.Argument(
            help="A decision record or minutes (.json), or an exported register (folder or .zip)."
        ),
    ],
    head: Annotated[
        str | None, typer.Option(help="A hash of the register's head that you kept: is it in there?")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Count decisions again and check every hash. Status 0: confirmed; 1: wrong, and where; 2: unreadable."""
    from app import verify as verifying

    try:
        verdict = verifying.verify_path(path, head=head)
    except verifying.VerifyError as error:
        fail(str(error), status=2)
    print(verifying.as_json(verdict) if as_json else verifying.as_text(verdict))
    if not verdict.confirmed:
        raise typer.Exit(1 if verdict.readable else 2)


def openapi_text() -> str:
    """The API's description as it is committed: sorted, so that a change shows as that change only."""
    import orjson

    from app.main import create_app

    described = create_app().openapi()
    return orjson.dumps(described, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2).decode() + "\n"


@app.command()
def openapi(
    check: Annotated[
        bool, typer.Option("--check", help="Compare with the file only; status 1 if they differ.")
    ] = False,
    to: Annotated[Path, typer.Option(help="The file.")] = OPENAPI_FILE,
) -> None:
    """Write the description of the API, from which the frontend's client is generated."""
    text = openapi_text()
    if not check:
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(text, encoding="utf-8")
        return
    if not to.exists() or to.read_text(encoding="utf-8") != text:
        fail(f"{to} is not the API as it is. Run `batzar openapi` and commit the file with your change.")


@app.command()
def record_schema(
    minutes: Annotated[bool, typer.Option("--minutes", help="That of minutes instead.")] = False,
    to: Annotated[Path | None, typer.Option(help="The file; the published one in docs/ by default.")] = None,
) -> None:
    """Write the JSON Schema of decision records, or of minutes, which are published in docs/."""
    import json

    from app.rules.record import json_schema, minutes_schema

    name = "minutes-record" if minutes else "decision-record"
    schema = minutes_schema() if minutes else json_schema()
    text = json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    (to or ROOT / "docs" / f"{name}.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    app()
