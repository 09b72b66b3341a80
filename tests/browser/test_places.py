"""What a reader finds again: the place in a long list, and a form that could not be sent."""

from playwright.async_api import expect

from tests.browser.conftest import Visits
from tests.decisions.helpers import agreement, make_poll
from tests.world import World


async def test_going_back_to_a_long_list_finds_its_place(world: World, visits: Visits) -> None:
    coop = await world.coop()
    for number in range(40):
        await world.join(coop.id, name=f"Baker {number}")
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/members")
    line = page.get_by_role("link", name="Baker 33")
    await line.scroll_into_view_if_needed()
    await page.wait_for_function("scrollY > 1000")
    before = await page.evaluate("scrollY")
    await line.click()
    await expect(page.get_by_role("heading", level=1, name="Baker 33")).to_be_visible()
    assert await page.evaluate("scrollY") == 0
    await page.go_back()
    await expect(line).to_be_in_viewport()
    assert abs(await page.evaluate("scrollY") - before) < 5
    await page.go_forward()
    await expect(page.get_by_role("heading", level=1, name="Baker 33")).to_be_visible()
    await page.wait_for_function("scrollY === 0")


async def test_what_was_not_sent_says_when_it_can_be(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(reasons="off"))
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await page.get_by_role("radio", name="Agree", exact=False).first.check()
    await page.context.set_offline(True)
    await page.get_by_role("button", name="Vote", exact=True).click()
    await expect(page.get_by_text("The server can't be reached.", exact=False)).to_be_visible()
    await page.context.set_offline(False)
    await expect(page.get_by_text("You are connected again: send it once more.")).to_be_visible()
    await expect(page.get_by_text("The server can't be reached.", exact=False)).to_have_count(0)
    await page.get_by_role("button", name="Vote", exact=True).click()
    await expect(page.locator(".vote-in")).to_contain_text("Agree")
    # The request that failed while the line was cut is the browser's to report.
    visits.errors = [error for error in visits.errors if "ERR_INTERNET_DISCONNECTED" not in error]
