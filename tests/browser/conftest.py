"""Real Chromium against a real server. Every page a test opens is watched: an error in its console, a failed
request or a broken script fails the test."""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, async_playwright, expect
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


class Visits:
    """Browser windows of people, each with cookies of its own, and what went wrong in them."""

    def __init__(self, browser: Browser, server: ServerProcess) -> None:
        self._browser = browser
        self._server = server
        self._contexts: list[BrowserContext] = []
        self.errors: list[str] = []

    async def page(
        self,
        who: Persona | None = None,
        *,
        size: dict[str, int] = PHONE,
        language: str = "en",
        dark: bool = False,
    ) -> Page:
        """A window of somebody, or of a stranger."""
        context = await self._browser.new_context(
            base_url=self._server.url,
            viewport={"width": size["width"], "height": size["height"]},
            locale="es-ES" if language == "es" else "en-GB",
            timezone_id="Europe/Madrid",
            color_scheme="dark" if dark else "light",
            has_touch=size is PHONE,
        )
        context.set_default_timeout(PATIENCE)
        self._contexts.append(context)
        if who is not None:
            secret = who.client.cookies.get(cookie_name())
            assert secret is not None
            await context.add_cookies([{"name": cookie_name(), "value": secret, "url": self._server.url}])
        page = await context.new_page()
        page.on("pageerror", lambda error: self.errors.append(f"script: {error}"))
        page.on("console", self._console)
        return page

    def _console(self, message: ConsoleMessage) -> None:
        expected = "status of 401" in message.text or "status of 4" in message.text
        if message.type == "error" and not expected:
            self.errors.append(f"console: {message.text}")

    async def close(self) -> None:
        """Close all windows."""
        for context in self._contexts:
            await context.close()


@pytest.fixture
async def visits(browser: Browser, server: ServerProcess) -> AsyncIterator[Visits]:
    """Windows for a test; fails it when a page broke."""
    made = Visits(browser, server)
    yield made
    await made.close()
    assert made.errors == []
