"""What is asked for arrives late, or in another order: the page is whole in the end, and in one language."""

import asyncio
import json
from typing import Any

import pytest
from playwright.async_api import Page, Route, expect

from app.core.settings import ROOT
from tests.browser.conftest import PATIENCE, Visits
from tests.browser.test_account_pages import heading
from tests.browser.test_shell import choose
from tests.decisions.helpers import agreement, make_poll
from tests.world import World

# A browser that has no time to draw: what waits for the next frame is kept until `drawAgain()`.
SLOW_TO_DRAW = """
(() => {
  const [frame, later] = [window.requestAnimationFrame.bind(window), window.setTimeout.bind(window)];
  let kept = null;
  window.requestAnimationFrame = (work) => (kept ? kept.push(work) : frame(work));
  window.setTimeout = (work, ms = 0, ...rest) => (kept && ms < 100 ? kept.push(work) : later(work, ms, ...rest));
  window.drawNoMore = () => { kept = []; };
  window.drawAgain = () => { const all = kept; kept = null; for (const work of all) later(work, 0); };
})();
"""


def chunk(source: str) -> str:
    """The address of the built file that a source file went into."""
    manifest: dict[str, Any] = json.loads((ROOT / "frontend/dist/.vite/manifest.json").read_text("utf-8"))
    return f"/{manifest[f'src/{source}']['file']}"


class Gate:
    """Holds back a page's requests of one address, and of one method if given, until it is opened."""

    def __init__(self, address: str, method: str | None = None) -> None:
        self.address = address
        self._method = method
        self._asked = asyncio.Event()
        self._opened = asyncio.Event()

    async def put(self, page: Page) -> "Gate":
        """Stand in the way of this page's requests from now on."""
        await page.route(f"**{self.address}", self._pass)
        return self

    async def _pass(self, route: Route) -> None:
        if self._method in (None, route.request.method):
            self._asked.set()
            await self._opened.wait()
        await route.continue_()

    async def asked(self) -> None:
        """Return once a request waits here."""
        async with asyncio.timeout(PATIENCE / 1000):
            await self._asked.wait()

    def open(self) -> None:
        """Let everything through."""
        self._opened.set()


async def come_in(page: Page, address: str) -> None:
    """Wait until a page's script has come and what waited for it had its turn. The page can't draw meanwhile."""
    await page.evaluate(
        "address => import(address).then(() => new Promise(go => setTimeout(go, 300)))", address
    )


async def test_a_page_that_comes_just_after_the_language_changed(world: World, visits: Visits) -> None:
    """Everything was drawn in the new language, then the page came, before the browser drew a frame."""
    page = await visits.page(await world.person(), own=True)
    await page.add_init_script(SLOW_TO_DRAW)
    gate = await Gate(chunk("pages/home/HomePage.tsx")).put(page)
    await page.goto("/home")
    await gate.asked()
    await page.evaluate("drawNoMore()")
    await choose(page, "My account", "Español")
    await expect(page.get_by_role("main").get_by_text("Cargando")).to_have_count(1)
    gate.open()
    await come_in(page, gate.address)
    await page.evaluate("drawAgain()")
    await heading(page, "Mis cooperativas")


async def test_a_part_that_comes_just_after_the_language_changed(world: World, visits: Visits) -> None:
    """The same for what the page of a poll fetches when it is wanted."""
    coop = await world.coop()
    poll = await make_poll(coop, agreement(title="Buy a van?"))
    page = await visits.page(coop.member, own=True)
    await page.add_init_script(SLOW_TO_DRAW)
    part = await Gate(chunk("pages/questions/Facts.tsx")).put(page)
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await part.asked()
    answer = await Gate(f"/api/v1/polls/{poll['id']}").put(page)
    await choose(page, "My account", "Español")
    await answer.asked()
    await page.evaluate("drawNoMore()")
    answer.open()
    await heading(page, "Buy a van?")
    part.open()
    await come_in(page, part.address)
    await page.evaluate("drawAgain()")
    await expect(page.get_by_role("heading", name="Cómo se decide")).to_be_visible()


async def test_the_readers_language_comes_before_that_of_the_browser(world: World, visits: Visits) -> None:
    """Who reads was known before the first texts were there: all is in the language of the profile."""
    page = await visits.page(await world.person(language="es"), own=True)
    gate = await Gate(chunk("locales/en.po")).put(page)
    async with page.expect_response("**/api/v1/session"):
        await page.goto("/home")
    await gate.asked()
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    gate.open()
    await heading(page, "Mis cooperativas")
    await expect(page.get_by_role("link", name="Ir al contenido")).to_have_count(1)


async def test_a_language_chosen_while_the_texts_of_the_page_come(world: World, visits: Visits) -> None:
    """The texts of the first language were under way when the other was chosen: the page has the other's."""
    page = await visits.page(await world.person(), own=True)
    gate = await Gate(chunk("pages/home/locales/en.po")).put(page)
    await page.goto("/home")
    await gate.asked()
    await choose(page, "My account", "Español")
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    gate.open()
    await heading(page, "Mis cooperativas")


async def test_a_page_opened_while_the_language_comes(world: World, visits: Visits) -> None:
    """The other language was under way when another page was opened: that page has it too."""
    page = await visits.page(await world.person(), own=True)
    await page.goto("/home")
    await heading(page, "My cooperatives")
    gate = await Gate(chunk("locales/es.po")).put(page)
    await choose(page, "My account", "Español")
    await gate.asked()
    await page.get_by_role("banner").locator("summary").press("Enter")
    await page.get_by_role("banner").get_by_role("link", name="Profile").press("Enter")
    await heading(page, "Profile")
    gate.open()
    await heading(page, "Perfil")
    await expect(page.get_by_role("heading", name="Cómo te ven los demás")).to_be_visible()


async def test_the_last_of_two_languages_holds(world: World, visits: Visits) -> None:
    """One language was under way when the reader chose the other after all."""
    persona = await world.person()
    page = await visits.page(persona, own=True)
    await page.goto("/home")
    await heading(page, "My cooperatives")
    gate = await Gate(chunk("locales/es.po")).put(page)
    await choose(page, "My account", "Español")
    await gate.asked()
    async with page.expect_response("**/api/v1/me"):
        await choose(page, "My account", "English")
    gate.open()
    await come_in(page, gate.address)
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    assert (await persona.client.get("/me")).json()["language"] == "en"


async def test_a_language_chosen_before_the_session_is_known(world: World, visits: Visits) -> None:
    """What the reader chose meanwhile counts, and goes into the profile."""
    persona = await world.person()
    page = await visits.page(persona, own=True)
    gate = await Gate("/api/v1/session", "GET").put(page)
    await page.goto("/home")
    await gate.asked()
    await choose(page, "Language and colours", "Español")
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    async with page.expect_response(lambda answer: answer.request.method == "PATCH"):
        gate.open()
    await heading(page, "Mis cooperativas")
    assert (await persona.client.get("/me")).json()["language"] == "es"


@pytest.mark.parametrize("late", ["GET /api/v1/cooperatives", "PATCH /api/v1/me", "GET locales/es.po"])
async def test_a_language_chosen_while_something_else_comes(world: World, visits: Visits, late: str) -> None:
    """One answer is late, the language is chosen meanwhile: the page comes in it."""
    page = await visits.page(await world.person(), own=True)
    method, address = late.split()
    gate = await Gate(chunk(address) if address.endswith(".po") else address, method).put(page)
    await page.goto("/home")
    await choose(page, "My account", "Español")
    await gate.asked()
    gate.open()
    await heading(page, "Mis cooperativas")
