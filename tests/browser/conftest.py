"""Real Chromium against a real server. Every page a test opens is watched: an error in its console, a failed
request or a broken script fails the test."""

import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    async_playwright,
    expect,
)
from sqlalchemy import create_engine, text

from app.accounts.current import cookie_name
from tests.server import ServerProcess
from tests.world import Persona

# How long anything may take before a test fails, in milliseconds: a busy machine is no failure.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
# Of the last list of features that is given, so that Playwright's own are said again. The first two would start a
# process in each window for an address bar that nobody sees, and the third one for a page that may never come: three
# quarters of what a window costs.
NEEDLESS = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "SpareRendererForSitePerProcess",
    "AimEnabled",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(NEEDLESS)}",
]


def chromium() -> str:
    """The system's Chromium or Chrome."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        found = shutil.which(name)
        if found:
            return found
    raise RuntimeError("No Chromium: run `make test`, which installs it through the system's packages.")


@pytest.fixture(scope="package")
def server(database: str, data_dir_session: Path) -> Iterator[ServerProcess]:
    """`batzar serve` on the tests' database, with a worker inside. It is gone, with the jobs that it left, before
    tests of other packages run jobs themselves."""
    made = ServerProcess(database, data_dir_session).start()
    yield made
    made.stop()
    engine = create_engine(database)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM procrastinate_jobs WHERE status = 'todo'"))
        connection.execute(text("DELETE FROM outgoing_mail"))
    engine.dispose()


@pytest.fixture(scope="session")
def data_dir_session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where that server puts pictures and mails."""
    return tmp_path_factory.mktemp("server")


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium for the run."""
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield launched
        await launched.close()


@dataclass(frozen=True)
class Kind:
    """What a window is, whoever sits before it."""

    url: str
    width: int
    height: int
    touch: bool
    language: str
    dark: bool

    @property
    def colours(self) -> Literal["dark", "light"]:
        """What its owner prefers."""
        return "dark" if self.dark else "light"


class Windows:
    """Windows that tests gave back, for further ones: to start one costs more than most of what happens in it."""

    MOST = 6

    def __init__(self) -> None:
        self._kept: list[tuple[Kind, Page]] = []

    def take(self, kind: Kind) -> Page | None:
        """A window of this kind, if there is one."""
        found = next((one for one in self._kept if one[0] == kind), None)
        if found is None:
            return None
        self._kept.remove(found)
        return found[1]

    async def give_back(self, kind: Kind, page: Page) -> None:
        """Put a window away as if nothing had been in it; close it where that can't be."""
        context = page.context
        try:
            await context.set_offline(False)
            await page.goto("/favicon.svg")  # of the same server, so that what it stored can be taken out
            await page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
            await page.mouse.move(-1, -1)
            await page.emulate_media(color_scheme=kind.colours, reduced_motion="no-preference")
            await context.clear_cookies()
            self._kept.append((kind, page))
        except Error:  # its server is gone, or a test closed it
            await context.close()
        if len(self._kept) > self.MOST:
            await self._kept.pop(0)[1].context.close()


@pytest.fixture(scope="session")
def windows() -> Windows:
    """The windows of the run that nobody has."""
    return Windows()


class Visits:
    """Browser windows of people, each with cookies of its own, and what went wrong in them."""

    def __init__(self, browser: Browser, server: ServerProcess, windows: Windows) -> None:
        self._browser = browser
        self._server = server
        self._windows = windows
        self._own: list[BrowserContext] = []
        self._lent: list[tuple[Kind, Page]] = []
        self.errors: list[str] = []

    async def page(
        self,
        who: Persona | None = None,
        *,
        size: dict[str, int] = PHONE,
        language: str = "en",
        dark: bool = False,
        own: bool = False,
    ) -> Page:
        """A window of somebody, or of a stranger.

        Args:
            own: a new one that no other test gets: for a test that gives it scripts, routes, a clock or other colours.
        """
        kind = Kind(self._server.url, **size, touch=size is PHONE, language=language, dark=dark)
        page = None if own else self._windows.take(kind)
        if page is None:
            page = await self._open(kind)
        if own:
            self._own.append(page.context)
        else:
            self._lent.append((kind, page))
        if who is not None:
            secret = who.client.cookies.get(cookie_name())
            assert secret is not None
            await page.context.add_cookies(
                [{"name": cookie_name(), "value": secret, "url": self._server.url}]
            )
        page.on("pageerror", self._script)
        page.on("console", self._console)
        return page

    async def _open(self, kind: Kind) -> Page:
        context = await self._browser.new_context(
            base_url=kind.url,
            viewport={"width": kind.width, "height": kind.height},
            locale="es-ES" if kind.language == "es" else "en-GB",
            timezone_id="Europe/Madrid",
            color_scheme=kind.colours,
            has_touch=kind.touch,
        )
        context.set_default_timeout(PATIENCE)
        return await context.new_page()

    def _script(self, error: Error) -> None:
        self.errors.append(f"script: {error}")

    def _console(self, message: ConsoleMessage) -> None:
        expected = "status of 401" in message.text or "status of 4" in message.text
        if message.type == "error" and not expected:
            self.errors.append(f"console: {message.text}")

    async def close(self) -> None:
        """Close own windows, and give the others back."""
        for context in self._own:
            await context.close()
        for kind, page in self._lent:
            page.remove_listener("pageerror", self._script)
            page.remove_listener("console", self._console)
            if len(page.context.pages) == 1:
                await self._windows.give_back(kind, page)
            else:  # the test closed it, or has opened others beside it
                await page.context.close()


@pytest.fixture
async def visits(browser: Browser, server: ServerProcess, windows: Windows) -> AsyncIterator[Visits]:
    """Windows for a test; fails it when a page broke."""
    made = Visits(browser, server, windows)
    yield made
    await made.close()
    assert made.errors == []
