"""Somebody is quicker than the page: what is pressed before the browser or the network has caught up is not lost."""

from playwright.async_api import expect

from tests.browser.ballots import reach, show
from tests.browser.conftest import DESK, Visits
from tests.browser.test_consent_pages import ask
from tests.browser.test_late_arrivals import Gate, chunk
from tests.decisions.helpers import choosing, make_poll
from tests.world import World

# A browser that tells late that a dialog is closed: what it has to tell is kept until `tellClosed()`.
LATE_TO_TELL = """
(() => {
  const kept = [];
  addEventListener("close", (event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const dialog = event.target;
    kept.push(() => dialog.dispatchEvent(new Event("close")));
  }, true);
  window.tellClosed = () => { for (const one of kept.splice(0)) one(); };
})();
"""


async def test_a_dialog_opened_again_at_once(world: World, visits: Visits) -> None:
    """Closed by Escape and opened again before the browser had told that it was closed: it is open, and stays so."""
    coop = await world.coop()
    poll = await ask(coop)
    page = await visits.page(coop.member, size=DESK, own=True)
    await page.add_init_script(LATE_TO_TELL)
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    button = page.get_by_role("button", name="Go on to reactions", exact=True)
    heading = page.get_by_role("heading", name="Go on to reactions?")
    await button.focus()
    for _ in range(3):
        await page.keyboard.press("Enter")
        await expect(heading).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(heading).to_have_count(0)
        await expect(button).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(heading).to_be_visible()
    await page.evaluate("tellClosed()")
    await page.evaluate("new Promise(go => requestAnimationFrame(() => setTimeout(go, 100)))")
    await expect(heading).to_be_visible()
    # By its cross too.
    await page.get_by_role("dialog").get_by_role("button", name="Close", exact=True).press("Enter")
    await expect(heading).to_have_count(0)
    await expect(button).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(heading).to_be_visible()
    await page.evaluate("tellClosed()")
    await page.evaluate("new Promise(go => requestAnimationFrame(() => setTimeout(go, 100)))")
    await expect(heading).to_be_visible()


async def test_a_dialog_that_goes_away_gives_the_focus_back(world: World, visits: Visits) -> None:
    """One that is only there while it is open, closed by Escape, by its cross and by its button."""
    coop = await world.coop()
    poll = await ask(coop)
    page = await visits.page(coop.member, size=DESK)
    await show(page, coop, poll)
    button = page.get_by_role("button", name="Cancel the poll", exact=True)
    dialog = page.get_by_role("dialog")
    await button.focus()
    await page.keyboard.press("Enter")
    await expect(dialog).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    await expect(button).to_be_focused()
    for name in ("Close", "Go back"):
        await page.keyboard.press("Enter")
        await dialog.get_by_role("button", name=name, exact=True).press("Enter")
        await expect(dialog).to_have_count(0)
        await expect(button).to_be_focused()


async def test_a_ballot_that_comes_late(world: World, visits: Visits) -> None:
    """While the form of the method is under way there is nothing to send; then what is missing gets the focus."""
    coop = await world.coop()
    asked = choosing("Deck", "Rotary", method="schulze", reasons="optional")
    poll = await make_poll(coop, asked, coop.facilitator)
    page = await visits.page(coop.member, size=DESK)
    gate = await Gate(chunk("pages/polls/forms/index.tsx")).put(page)
    await show(page, coop, poll)
    await gate.asked()
    vote = page.locator("#ballot").get_by_role("button", name="Vote", exact=True)
    await expect(page.locator("#ballot form")).to_be_visible()
    await expect(vote).to_have_count(0)
    gate.open()
    await reach(page, vote)
    await page.keyboard.press("Enter")
    await expect(page.locator("#ballot fieldset :focus")).to_have_count(1)
    await expect(page.locator("#ballot .field-error")).to_be_visible()
