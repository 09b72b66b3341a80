"""What surrounds every page: landing, language, colours, connection, wrong addresses, focus, tabs of one browser."""

import re

from playwright.async_api import ConsoleMessage, Page, expect

from tests.browser.conftest import DESK, Visits
from tests.browser.test_account_pages import heading, sound
from tests.decisions.helpers import agreement, make_poll
from tests.world import World


async def choose(page: Page, menu: str, item: str) -> None:
    """Choose in the menu at the top, by keyboard."""
    await (
        page.get_by_role("banner")
        .locator("summary")
        .filter(has=page.locator(f"[aria-label='{menu}']"))
        .or_(page.get_by_role("banner").locator(f"summary[title='{menu}']"))
        .press("Enter")
    )
    await page.get_by_role("banner").get_by_role("button", name=item).press("Enter")


async def test_landing(visits: Visits) -> None:
    """What a stranger sees first, on a phone and a desk, in both languages."""
    for language, title in (
        ("en", "The assembly, every day of the year"),
        ("es", "La asamblea, todos los días del año"),
    ):
        page = await visits.page(language=language)
        said: list[str] = []

        def heard(message: ConsoleMessage, said: list[str] = said) -> None:
            said.append(message.text)

        page.on("console", heard)
        await page.goto("/")
        await heading(page, title)
        assert said == []
        await sound(page)
    desk = await visits.page(size=DESK)
    await desk.goto("/")
    await sound(desk)
    await desk.get_by_role("banner").get_by_role("link", name="Sign in").click()
    await heading(desk, "Sign in")


async def test_language_and_colours_are_kept(visits: Visits) -> None:
    """A stranger's choice of language and colours holds after a reload."""
    page = await visits.page()
    await page.goto("/sign-in")
    await heading(page, "Sign in")
    await choose(page, "Language and colours", "Español")
    await heading(page, "Entrar")
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    await choose(page, "Idioma y colores", "Oscuro")
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    dark = await page.evaluate(ground)
    await page.reload()
    await heading(page, "Entrar")
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert await page.evaluate(ground) == dark
    await choose(page, "Idioma y colores", "Claro")
    await page.reload()
    await heading(page, "Entrar")
    assert await page.evaluate(ground) != dark


async def test_a_members_language_goes_with_them(world: World, visits: Visits) -> None:
    """The language chosen in the menu is in the profile, and in another browser."""
    persona = await world.person()
    page = await visits.page(persona)
    await page.goto("/home")
    await choose(page, "My account", "Español")
    await heading(page, "Mis cooperativas")
    other = await visits.page(persona)
    await other.goto("/home")
    await heading(other, "Mis cooperativas")


async def test_a_break_in_the_connection(world: World, visits: Visits) -> None:
    """A line says that the server is away; when it is back the line goes, and what was missed is there."""
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls")
    await expect(page.get_by_role("heading", name="No votes yet")).to_be_visible()
    line = page.get_by_text("No connection. What you see may be behind")
    errors = len(visits.errors)
    await page.context.set_offline(True)
    await expect(line).to_be_visible()
    await make_poll(coop, agreement(title="Buy a van?"))
    await page.context.set_offline(False)
    await expect(line).to_have_count(0)
    await expect(page.get_by_role("heading", name="Buy a van?")).to_be_visible()
    # The browser itself reports requests that found no network.
    visits.errors[errors:] = [one for one in visits.errors[errors:] if "ERR_INTERNET_DISCONNECTED" not in one]


async def test_wrong_addresses(world: World, visits: Visits) -> None:
    """Nowhere, a cooperative of others, a poll that is none: each says so and leads on."""
    coop, others = await world.coop(), await world.coop()
    page = await visits.page(coop.member)
    nothing = page.get_by_role("heading", level=1, name="Nothing to see here")
    for path in (
        "/nowhere",
        f"/c/{others.slug}/polls",
        f"/c/{coop.slug}/polls/{coop.id}",
        f"/c/{coop.slug}/nowhere",
    ):
        await page.goto(path)
        await expect(nothing).to_be_visible()
        await expect(page).to_have_title("Nothing to see here · Batzar")
    await sound(page)
    await page.get_by_role("main").get_by_role("link", name="Go to my cooperatives").click()
    await heading(page, "My cooperatives")
    await page.go_back()
    await expect(nothing).to_be_focused()


async def test_every_component_in_both_themes(visits: Visits) -> None:
    """The page of all components is sound on a phone and a desk."""
    for size in (None, DESK):
        page = await (visits.page() if size is None else visits.page(size=size))
        await page.goto("/dev/components")
        await heading(page, "Components")
        # Each stands there twice, once in either theme.
        await sound(page, but="landmark-unique")


async def test_focus_goes_where_one_goes(world: World, visits: Visits) -> None:
    """The first key leads past the bar; on a new page its heading has the focus; back keeps working."""
    coop = await world.coop()
    page = await visits.page(coop.admin, size=DESK)
    await page.goto(f"/c/{coop.slug}")
    await heading(page, "Today")
    await page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    await expect(skip).to_be_focused()
    await expect(skip).to_be_in_viewport()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("main")).to_be_focused()
    places = page.get_by_role("navigation", name=coop.slug.title())
    for place in ("Threads", "Votes", "Members", "Circles", "Invitations", "Settings"):
        await places.get_by_role("link", name=place).press("Enter")
        await expect(page.get_by_role("heading", level=1, name=place)).to_be_focused()
        await expect(page).to_have_title(f"{place} · Batzar")
        await expect(places.get_by_role("link", name=place)).to_have_attribute("aria-current", "page")
    await page.go_back()
    await expect(page.get_by_role("heading", level=1, name="Invitations")).to_be_focused()


async def test_the_phone_reaches_every_place(world: World, visits: Visits) -> None:
    """What has no room in the phone's bar is behind More; Escape closes it and gives the focus back."""
    coop = await world.coop()
    page = await visits.page(coop.admin)
    await page.goto(f"/c/{coop.slug}")
    await heading(page, "Today")
    bar = page.get_by_role("navigation", name=coop.slug.title())
    more = bar.locator("summary")
    await more.press("Enter")
    await expect(bar.get_by_role("link", name="Circles").last).to_be_visible()
    await sound(page)
    await page.keyboard.press("Escape")
    await expect(more).to_be_focused()
    await more.tap()
    await bar.get_by_role("link", name="Settings").last.tap()
    await heading(page, "Settings")


async def test_my_vote_clears_what_waits_in_every_tab(world: World, visits: Visits) -> None:
    """A ballot cast in one tab: the list, the day and the poll itself in other tabs know at once."""
    coop = await world.coop()
    poll = await make_poll(coop, agreement(title="Buy a van?"))
    address = f"/c/{coop.slug}/polls/{poll['id']}"
    voting = await visits.page(coop.member)
    await voting.goto(address)
    tabs = {
        path: await voting.context.new_page()
        for path in (f"/c/{coop.slug}", f"/c/{coop.slug}/polls", "/home", address)
    }
    for path, tab in tabs.items():
        await tab.goto(path)
    day, polls, home, same = tabs.values()
    await expect(day.get_by_text("One vote waits for you.")).to_be_visible()
    await expect(polls.get_by_text("Waits for your vote")).to_be_visible()
    await expect(home.get_by_role("list", name="Waits for your vote")).to_be_visible()
    await expect(same.get_by_role("button", name="Vote", exact=True)).to_be_visible()
    await voting.get_by_role("radio", name=re.compile("^Agree")).check()
    await voting.get_by_role("button", name="Vote", exact=True).click()
    await expect(voting.get_by_text("Your vote is in")).to_be_visible()
    await expect(day.get_by_text("You voted")).to_be_visible()
    await expect(polls.get_by_text("Waits for your vote")).to_have_count(0)
    await expect(home.get_by_text("Nothing waits for you")).to_be_visible()
    await expect(same.get_by_text("Your vote is in")).to_be_visible()
    await same.get_by_role("button", name="Change my vote").click()
    await same.get_by_role("radio", name=re.compile("^Disagree")).check()
    await same.get_by_role("button", name="Change my vote").click()
    await expect(voting.locator(".vote-in-choice")).to_have_text("Disagree")


async def test_right_to_left_fits(world: World, visits: Visits) -> None:
    """The frame turned round: nothing is wider than the phone, and the parts stand at the other side."""
    coop = await world.coop()
    await make_poll(coop, agreement(title="Buy a van?"))
    page = await visits.page(coop.member)
    for path in (f"/c/{coop.slug}", f"/c/{coop.slug}/polls", f"/c/{coop.slug}/polls/new", "/profile"):
        await page.goto(path)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        await page.evaluate("document.documentElement.dir = 'rtl'")
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        title = await page.get_by_role("heading", level=1).bounding_box()
        assert title is not None
        assert title["x"] + title["width"] > 390 - 40
