"""A cooperative of cooperatives in a real browser: its members' votes within the bylaws' cap, delegates, and a vote in a
meeting that counts votes."""

from playwright.async_api import Page, expect

from tests.assemblies.meetings import convened_meeting
from tests.browser.axe import faults_in_both_themes
from tests.browser.conftest import DESK, PHONE, Visits
from tests.cooperatives.test_organisations import add, delegate
from tests.world import Coop, World


async def fits(page: Page) -> None:
    """Nothing makes the page wider than the screen."""
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def vote_in_a_meeting(coop: Coop) -> str:
    """A vote in a meeting that the delegates of two cooperatives and the administrator decided; its id."""
    admin = coop.admin.client
    told = await convened_meeting(coop)
    meeting, item = told["meeting"]["id"], told["items"][0]["id"]
    voters = (coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member)
    for one in voters:
        await admin.ok("POST", f"/meetings/{meeting}/attendance", json={"membership_id": one.member})
    await admin.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
    await admin.ok("POST", f"/items/{item}/start")
    poll = str((await admin.ok("POST", f"/items/{item}/polls", 201, json={}))["id"])
    for one, position in ((coop.member, "agree"), (coop.other_member, "disagree"), (coop.admin, "abstain")):
        await one.client.ok("PUT", f"/polls/{poll}/ballot", json={"choice": {"position": position}})
    await admin.ok("POST", f"/polls/{poll}/close")
    return poll


async def test_member_cooperatives_their_cap_and_their_delegates(world: World, visits: Visits) -> None:
    coop = await world.coop(kind="second_degree")
    first = await add(coop, name="Amasa")
    second = await add(coop, 2, {first: 2}, name="Behi")
    await delegate(coop, coop.other_member, second, 1)
    page = await visits.page(coop.admin, size=DESK)
    await page.goto(f"/c/{coop.slug}/members")
    await page.get_by_role("link", name="Member cooperatives").click()
    await expect(page.get_by_text("They are so few that all must agree.")).to_be_visible()
    await page.get_by_role("button", name="Add a cooperative").click()
    form = page.get_by_role("dialog")
    await form.get_by_label("Name").fill("Zubi")
    await form.get_by_label("Its members").fill("12")
    await form.get_by_label("Votes", exact=True).fill("4")
    await form.get_by_role("button", name="Save").click()
    field = form.get_by_label("Votes", exact=True)
    await expect(field).to_have_attribute("aria-invalid", "true")
    await expect(field).to_be_focused()
    await expect(form).to_contain_text("4 of 8 votes")
    assert await faults_in_both_themes(page) == []
    await field.fill("1")
    await page.keyboard.press("Enter")
    await expect(form).to_have_count(0)
    lines = page.locator(".organisations > li")
    await expect(lines).to_have_count(3)
    await expect(lines.nth(0)).to_contain_text("2 of 5 votes")
    await expect(lines.nth(1)).to_contain_text("1 vote is given to no delegate.")
    await expect(page.get_by_text("one of them may have at most 2 now")).to_be_visible()
    await fits(page)
    assert await faults_in_both_themes(page) == []
    await page.goto(f"/c/{coop.slug}/members/{coop.member.member}")
    await page.get_by_label("Of the cooperative").select_option(label="Amasa")
    votes = page.get_by_label("Votes that this delegate casts")
    await votes.fill("3")
    card = page.locator("form", has=page.get_by_role("heading", name="Delegate"))
    await card.get_by_role("button", name="Save").click()
    await expect(votes).to_have_attribute("aria-invalid", "true")
    assert await faults_in_both_themes(page) == []
    await votes.fill("2")
    await card.get_by_role("button", name="Save").click()
    await expect(card.get_by_role("button", name="Save")).to_be_disabled()

    poll = await vote_in_a_meeting(coop)
    phone = await visits.page(coop.member, size=PHONE)
    await phone.goto(f"/c/{coop.slug}/members?view=organisations")
    await expect(phone.locator(".organisations > li").nth(0)).to_contain_text("2 votes")
    await expect(phone.get_by_role("button", name="Add a cooperative")).to_have_count(0)
    await fits(phone)
    await phone.goto(f"/c/{coop.slug}/polls/{poll}")
    await expect(phone.get_by_text("Of the 6 votes here, 4 were cast.")).to_be_visible()
    await expect(phone.get_by_text("2 for, 1 against, 1 abstaining", exact=False).first).to_be_visible()
