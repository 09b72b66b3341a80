"""Bylaws in a real browser: reading them, drafting a change, and putting it in force by a vote."""

from typing import Any

from playwright.async_api import Locator, Page, expect

from tests.browser.axe import faults_in_both_themes, open_folds
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import vote
from tests.decisions.test_matters import closed, opened
from tests.world import Coop, World


def value(page: Page, topic: str) -> Locator:
    """The fold of a value in the editor."""
    return page.locator("details.fold", has=page.get_by_text(topic, exact=True))


async def start_draft(page: Page, coop: Coop, days: str) -> Locator:
    """Write another notice into a new draft, and send it without a source."""
    await page.goto(f"/c/{coop.slug}/bylaws/change")
    notice = value(page, "Least notice")
    await notice.locator(":scope > summary").click()
    await notice.get_by_label("Days", exact=True).fill(days)
    await page.get_by_role("button", name="Make the draft").click()
    return notice


async def give_grounds(page: Page, notice: Locator, source: str, reason: str) -> None:
    """Say where the statutes say so, and why, as the server asks for them."""
    await notice.get_by_label("Where your statutes say so").fill(source)
    await page.get_by_role("button", name="Make the draft").click()
    await notice.get_by_label("Why this goes beyond what the law says").fill(reason)
    await page.get_by_role("button", name="Make the draft").click()


async def in_force(coop: Coop) -> dict[str, Any]:
    """The bylaws as the server has them."""
    found: dict[str, Any] = await coop.member.client.ok("GET", f"{coop.path}/bylaws")
    return found


async def test_the_bylaws_are_read_in_plain_sentences(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.observer)
    await page.goto(f"/c/{coop.slug}")
    await page.get_by_role("navigation", name=coop.slug.title()).get_by_text("More").click()
    await page.get_by_role("link", name="Bylaws").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws")).to_be_visible()
    await expect(page.get_by_text("No legal advice", exact=True)).to_be_visible()
    notice = page.get_by_role("listitem").filter(has_text="Least notice")
    await expect(notice).to_contain_text("Notice is given at least 15 days before the meeting.")
    await expect(notice).to_contain_text("Read in the law")
    await expect(notice).to_contain_text("Ley 27/1999")
    await page.get_by_text("How far each value was checked").click()
    await expect(page.get_by_text("Nobody has checked it yet.")).to_be_visible()
    accounts = value(page, "Approve the accounts")
    await accounts.locator(":scope > summary").click()
    await expect(accounts.get_by_text("The assembly decides: all active members.")).to_be_visible()
    assert await page.get_by_role("link", name="Draft a change").count() == 0
    await page.get_by_role("link", name="Version 1").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws, version 1")).to_be_visible()


async def test_a_value_below_the_law_is_refused_at_its_place_with_the_article(
    world: World, visits: Visits
) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    notice = await start_draft(page, coop, "10")
    source = notice.get_by_label("Where your statutes say so")
    await expect(source).to_have_attribute("aria-invalid", "true")
    await source.fill("Statutes, article 12")
    await page.get_by_role("button", name="Make the draft").click()
    why = notice.get_by_label("Why this goes beyond what the law says")
    await expect(why).to_be_focused()
    await expect(notice).to_contain_text("This asks for less than Ley 27/1999")
    await page.reload()
    await expect(page.get_by_role("complementary")).to_contain_text("Least notice")
    await value(page, "Least notice").locator(":scope > summary").click()
    await expect(source).to_have_value("Statutes, article 12")
    await page.get_by_role("button", name="Make the draft").click()
    await why.fill("All of us live in one street.")
    await page.get_by_role("button", name="Make the draft").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws, version 2")).to_be_visible()
    departure = page.locator(".departure")
    await expect(departure).to_contain_text("Notice is given at least 10 days before the meeting.")
    await expect(departure).to_contain_text("at least 15 days")
    await expect(departure).to_contain_text("All of us live in one street.")
    await expect(departure).to_contain_text("Statutes, article 12")
    assert (await in_force(coop))["version"]["version"] == 1


async def test_what_is_still_to_settle_is_one_press_away(world: World, visits: Visits) -> None:
    coop = await world.coop(country="AR")
    page = await visits.page(coop.admin)
    await page.goto(f"/c/{coop.slug}/polls/new?matter=approve_accounts")
    await expect(page.get_by_text("The bylaws must say something first")).to_be_visible()
    await page.get_by_role("link", name="Quorum (ordinary matters, call 1)").click()
    quorum = value(page, "Quorum (ordinary matters, call 1)")
    await expect(quorum.get_by_label("Half of an odd number, plus one")).to_be_visible()
    await quorum.get_by_label("Half of an odd number, plus one").select_option("up")
    await quorum.get_by_label("Where your statutes say so").fill("Statutes, article 8")
    await page.get_by_role("button", name="Make the draft").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws, version 2")).to_be_visible()
    await page.get_by_role("button", name="These are the statutes we already have").click()
    await page.get_by_role("button", name="Yes: put them in force").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws", exact=True)).to_be_visible()
    await expect(page.get_by_text("Still to settle")).to_have_count(0)


async def test_the_statutes_that_were_in_force_already(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.admin, size=DESK)
    notice = await start_draft(page, coop, "20")
    await page.get_by_label("What changes, and why").fill("Notice of twenty days")
    await give_grounds(page, notice, "Statutes, article 12", "More time to read.")
    await page.get_by_role("button", name="These are the statutes we already have").click()
    await page.get_by_role("button", name="Yes: put them in force").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws", exact=True)).to_be_visible()
    await expect(page.get_by_text("entered by Amaia Admin as the statutes")).to_be_visible()
    await expect(page.get_by_role("link", name="Version 1 No longer in force")).to_be_visible()
    assert (await in_force(coop))["version"]["version"] == 2


async def test_matters_are_taken_off_written_and_added(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.admin, size=DESK)
    await page.goto(f"/c/{coop.slug}/bylaws/change")
    merge = value(page, "Merge")
    await merge.locator(":scope > summary").click()
    await merge.get_by_role("button", name="Take it off the list").click()
    await expect(page.get_by_text("1 matter less")).to_be_visible()
    await page.get_by_role("button", name="Add from the ready list").click()
    await page.get_by_role("dialog").get_by_text("Rota", exact=False).first.click()
    await page.get_by_role("button", name="Write a matter of our own").click()
    own = value(page, "A matter without a name")
    await own.get_by_label("Name in English").fill("Buy a van")
    own = value(page, "Buy a van")
    await own.get_by_label("Name in Spanish").fill("Comprar una furgoneta")
    await own.get_by_label("One line about it in English").fill("A vehicle for the round.")
    await own.get_by_label("One line about it in Spanish").fill("Un vehículo para el reparto.")
    await expect(page.get_by_text("2 matters more")).to_be_visible()
    await page.get_by_role("button", name="Make the draft").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws, version 2")).to_be_visible()
    made = await coop.admin.client.ok("GET", f"{coop.path}/bylaws/versions/2")
    codes = [one["code"] for one in made["matters"]]
    assert "merge" not in codes
    assert "rota" in codes
    assert codes[-1] == "other"
    own_one = next(one for one in made["matters"] if one["name"] == "Buy a van")
    assert own_one["kind"] == "ordinary"
    await page.get_by_role("link", name="Change the draft").click()
    await expect(page.get_by_text("1 matter less")).to_be_visible()
    await expect(page.get_by_text("2 matters more")).to_be_visible()


async def test_a_draft_is_voted_on_and_takes_force(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.admin, size=DESK)
    notice = await start_draft(page, coop, "20")
    await give_grounds(page, notice, "Assembly of 3 May", "More time to read.")
    await page.get_by_role("link", name="Put it to the vote").click()
    question = page.get_by_label("Question", exact=True)
    await expect(question).to_have_value("Shall version 2 of the bylaws take force?")
    await expect(page.get_by_role("complementary")).to_contain_text("By our bylaws")
    await page.get_by_role("button", name="Schedule the poll").click()
    await expect(page.get_by_text("This poll has not opened yet")).to_be_visible()
    await expect(page.get_by_text("The version of the bylaws that it would put in force")).to_be_visible()
    poll = (await coop.admin.client.ok("GET", f"{coop.path}/polls"))["items"][0]
    await page.goto(f"/c/{coop.slug}/bylaws/versions/2")
    await expect(page.get_by_text("A vote is held on this draft")).to_be_visible()
    reader = await visits.page(coop.observer)
    await reader.goto(f"/c/{coop.slug}/bylaws")
    await expect(reader.locator(".line-text", has_text="at least 15 days before the meeting")).to_be_visible()
    await opened(coop, poll)
    for persona in (coop.admin, coop.secretary, coop.facilitator, coop.member):
        await vote(persona, poll)
    assert (await closed(coop, poll))["outcome"]["result"] == "adopted"
    await expect(reader.locator(".line-text", has_text="at least 20 days before the meeting")).to_be_visible()
    await expect(reader.get_by_role("link", name="The vote that adopted it")).to_be_visible()
    await page.goto(f"/c/{coop.slug}/polls/new?matter=approve_accounts")
    await expect(page.get_by_text("It opens as soon as the notice of 20 days is over.")).to_be_visible()


async def test_an_office_is_given_to_a_circle(world: World, visits: Visits) -> None:
    coop = await world.coop()
    circle = await coop.admin.client.ok("POST", f"{coop.path}/circles", json={"name": "Council"})
    page = await visits.page(coop.secretary)
    await page.goto(f"/c/{coop.slug}/circles/{circle['id']}")
    await page.get_by_role("button", name="Change the circle").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Office it holds").select_option("board")
    await dialog.get_by_role("button", name="Save").click()
    await expect(page.locator(".page-header").get_by_text("Board", exact=True)).to_be_visible()
    await page.goto(f"/c/{coop.slug}/circles")
    await expect(page.get_by_text("Board", exact=True)).to_be_visible()


async def test_axe_finds_nothing_and_nothing_is_too_wide(world: World, visits: Visits) -> None:
    coop = await world.coop()
    draft = {
        "base_version": 1,
        "changes": [{"path": "notice.min_days", "value": 20, "source": "Statutes, article 12"}],
        "reasons": {"notice.min_days": "More time to read."},
        "note": "W" * 200,
    }
    await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts", 201, json=draft)
    for size, language in ((PHONE, "en"), (DESK, "es")):
        page = await visits.page(coop.admin, size=size, language=language)
        for path in ("bylaws", "bylaws/versions/2", "bylaws/change", "bylaws/change?draft=2"):
            await page.goto(f"/c/{coop.slug}/{path}")
            await expect(page.get_by_role("heading", level=1)).to_be_visible()
            await expect(page.locator(".skeleton")).to_have_count(0)
            await open_folds(page)
            assert await faults_in_both_themes(page) == [], path
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
