"""Starting a vote in a real browser: first the matter, then the question, with the bylaws beside it."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from PIL import Image
from playwright.async_api import Page, expect

from tests.browser.axe import faults_in_both_themes, open_folds
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.test_matters import made, settled
from tests.world import Coop, Persona, World


async def begin(page: Page, coop: Coop, matter: str) -> None:
    """Choose a matter from the list."""
    await page.goto(f"/c/{coop.slug}/polls")
    await page.get_by_role("link", name="New poll").first.click()
    await page.get_by_role("link", name=matter).click()
    await expect(page.get_by_label("Question", exact=True)).to_be_visible()


def picture_bytes() -> bytes:
    """A small picture of one colour."""
    stream = BytesIO()
    Image.new("RGB", (40, 30), "#9a2f27").save(stream, "PNG")
    return stream.getvalue()


async def newest(persona: Persona, coop: Coop) -> dict[str, Any]:
    """The poll made last, as the server has it."""
    found = (await persona.client.ok("GET", f"{coop.path}/polls"))["items"]
    return max(found, key=lambda poll: str(poll["created_at"]))


async def board_of(coop: Coop, *members: Persona) -> None:
    """A circle that holds the board's office."""
    circle = await coop.admin.client.ok(
        "POST", f"{coop.path}/circles", json={"name": "The council", "office": "board"}
    )
    for member in members:
        await coop.admin.client.ok("PUT", f"/circles/{circle['id']}/members/{member.member}")


async def test_a_matter_is_found_and_fills_in_the_vote(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/new")
    await expect(page.get_by_role("heading", level=2, name="Governance")).to_be_visible()
    await page.get_by_label("What is it about?").fill("accounts")
    await expect(page.get_by_role("link", name="Merge")).to_have_count(0)
    await page.get_by_role("link", name="Approve the accounts").click()
    await expect(page.get_by_role("heading", level=1, name="Approve the accounts")).to_be_visible()
    beside = page.get_by_role("complementary")
    await expect(beside).to_contain_text("By our bylaws")
    await expect(beside).to_contain_text("The assembly decides: all active members.")
    await expect(beside).to_contain_text("Ley 27/1999")
    await expect(page.get_by_text("It opens as soon as the notice of")).to_be_visible()
    await page.get_by_label("Question", exact=True).fill("Shall we approve the accounts of 2026?")
    await page.reload()
    await expect(page.get_by_label("Question", exact=True)).to_have_value(
        "Shall we approve the accounts of 2026?"
    )
    await page.get_by_role("button", name="Schedule the poll").click()
    await expect(page.get_by_text("This poll has not opened yet")).to_be_visible()
    facts = page.get_by_role("region", name="How it is decided")
    await expect(facts).to_contain_text("Approve the accounts")
    await expect(facts).to_contain_text("Decided by the assembly.")
    await expect(facts).to_contain_text("Call 1 of 2.")
    await expect(facts.get_by_role("link", name="By version 1 of our bylaws")).to_be_visible()
    found = await newest(coop.member, coop)
    assert found["matter"] == "approve_accounts"
    assert datetime.fromisoformat(found["opens_at"]) > datetime.now(UTC) + timedelta(days=14)
    assert found["ruling"]["changes"] == []


async def test_a_change_of_the_matter_needs_its_reason_and_keeps_it(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member, size=DESK)
    await begin(page, coop, "Approve the accounts")
    await page.get_by_label("Question", exact=True).fill("The accounts?")
    await page.get_by_text("A higher majority").click()
    await page.get_by_label("Majority", exact=True).select_option("two_thirds_cast")
    why = page.get_by_label("Why another: majority")
    await page.get_by_role("button", name="Schedule the poll").click()
    await expect(why).to_have_attribute("aria-invalid", "true")
    await why.fill("Last year's were disputed.")
    await page.get_by_role("button", name="Schedule the poll").click()
    facts = page.get_by_role("region", name="How it is decided")
    await expect(facts).to_contain_text("Other than usual for this matter")
    await expect(facts).to_contain_text("Last year's were disputed.")
    await expect(facts).to_contain_text("Maren Member")
    change = (await newest(coop.member, coop))["ruling"]["changes"][0]
    assert (change["field"], change["reason"]) == ("rules.majority", "Last year's were disputed.")


async def test_less_than_the_bylaws_ask_is_refused_with_the_article(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await begin(page, coop, "Change the statutes")
    await page.get_by_label("Question", exact=True).fill("The new statutes?")
    await page.get_by_text("A higher majority").click()
    majority = page.get_by_label("Majority", exact=True)
    await majority.select_option("half_cast")
    await page.get_by_label("Why another: majority").fill("It would be easier.")
    await page.get_by_role("button", name="Set other times").click()
    tomorrow = (datetime.now(UTC) + timedelta(days=2)).strftime("%Y-%m-%dT09:00")
    await page.get_by_label("Voting opens").fill(tomorrow)
    await page.get_by_role("button", name="Schedule the poll").click()
    await expect(page.get_by_label("Voting opens")).to_have_attribute("aria-invalid", "true")
    await expect(page.locator(".field-error").first).to_contain_text("Ley 27/1999")
    await page.get_by_role("button", name="Back to the times of our bylaws").click()
    await page.get_by_role("button", name="Schedule the poll").click()
    await expect(majority).to_have_attribute("aria-invalid", "true")
    await expect(page.locator(".field-error").first).to_contain_text("Ley 27/1999")
    await majority.select_option("law")
    await page.get_by_role("button", name="Schedule the poll").click()
    await expect(page.get_by_text("This poll has not opened yet")).to_be_visible()


async def test_the_board_decides_at_once(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.facilitator)
    await begin(page, coop, "Business of the board")
    await page.get_by_label("Question", exact=True).fill("Shall we rent the hall?")
    await page.get_by_role("button", name="Open the poll").click()
    await expect(page.get_by_role("alert").filter(has_text="office").first).to_be_visible()
    await board_of(coop, coop.facilitator, coop.member)
    await page.get_by_role("button", name="Open the poll").click()
    await expect(page.get_by_role("button", name="Vote", exact=True)).to_be_visible()
    found = await newest(coop.facilitator, coop)
    # Who made the circle is in it too.
    assert (found["status"], found["electors"], found["ruling"]["body"]) == ("open", 3, "board")


async def test_electing_the_board_with_reserved_seats(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await begin(page, coop, "Elect the board")
    await page.get_by_label("Question", exact=True).fill("Who sits on the board?")
    await page.get_by_label("Option 1", exact=True).fill("Ane")
    for name in ("Iker", "Nora"):
        await page.keyboard.press("Enter")
        await page.keyboard.type(name)
    await page.get_by_label("Seats to fill").fill("2")
    await page.get_by_label("Why another: number of seats").fill("Three have a year left.")
    await page.get_by_role("button", name="Keep seats for a group").click()
    await page.get_by_label("Group", exact=True).fill("Night shift")
    await page.get_by_label("Group of option 3").select_option("Night shift")
    await page.get_by_label("Another order on each ballot").check()
    await page.get_by_role("button", name="Schedule the poll").click()
    await expect(page.get_by_text("This poll has not opened yet")).to_be_visible()
    found = await newest(coop.member, coop)
    assert (found["method"], found["secret"], found["settings"]["seats"]) == ("stv_scottish", True, 2)
    assert found["settings"]["reserves"] == [{"group": "Night shift", "at_least": 1}]
    assert [(option["label"], option["group"]) for option in found["options"]] == [
        ("Ane", None),
        ("Iker", None),
        ("Nora", "Night shift"),
    ]
    await page.get_by_role("link", name="Change the poll").click()
    await expect(page.get_by_label("Seats to fill")).to_have_value("2")
    await expect(page.get_by_label("Group of option 3")).to_have_value("Night shift")
    await page.get_by_label("Question", exact=True).fill("Who joins the board?")
    await page.get_by_role("button", name="Save the changes").click()
    await expect(page.get_by_role("heading", level=1, name="Who joins the board?")).to_be_visible()


async def test_a_free_question_spreads_a_budget(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member, size=DESK)
    await page.goto(f"/c/{coop.slug}/polls/new")
    await page.get_by_role("link", name="Ask a free question").click()
    await page.get_by_label("Question", exact=True).fill("What do we pay for?")
    await page.get_by_role("button", name="Spread money").click()
    await page.get_by_role("radio", name="Projects by equal shares").check()
    await page.get_by_label("Money to spread").fill("120.000")
    await page.get_by_label("Option 1", exact=True).fill("Press")
    await page.get_by_label("Cost of option 1").fill("80.000")
    await page.get_by_label("Option 2", exact=True).fill("Reserve")
    await page.get_by_label("Cost of option 2").fill("1.234,50")
    await page.get_by_role("button", name="Describe it Option 1").click()
    await page.keyboard.type("A used one.")
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="Add a picture Option 1").click()
    await (await chooser.value).set_files(
        {"name": "press.png", "mimeType": "image/png", "buffer": picture_bytes()}
    )
    await expect(page.get_by_role("img", name="Picture of option 1")).to_be_visible()
    await page.get_by_role("button", name="Open the poll").click()
    await expect(page.get_by_role("heading", level=1, name="What do we pay for?")).to_be_visible()
    found = await newest(coop.member, coop)
    assert found["method"] == "budget_equal_shares"
    assert float(found["settings"]["budget"]) == 120_000
    assert [float(option["cost"]) for option in found["options"]] == [80_000, 1_234.5]
    assert found["options"][0]["description"] == "A used one."
    assert found["options"][0]["picture_url"].startswith("/api/v1/pictures/")


async def test_finding_a_time_on_the_readers_clock(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/new?matter=other")
    await page.get_by_label("Question", exact=True).fill("When do we meet?")
    await page.get_by_role("button", name="Find out").click()
    await page.get_by_role("radio", name="Find a time").check()
    await expect(page.get_by_text("On your clock (Europe/Madrid)")).to_be_visible()
    for number, day in ((1, "2027-01-11"), (2, "2027-07-12")):
        time = page.get_by_role("group", name=f"Time {number}")
        await time.get_by_label("Day").fill(day)
        await time.get_by_label("From").fill("18:00")
        await time.get_by_label("Until").fill("20:00")
    await page.get_by_role("button", name="Open the poll").click()
    await expect(page.get_by_role("heading", level=1, name="When do we meet?")).to_be_visible()
    found = await newest(coop.member, coop)
    assert [option["starts_at"][:16] for option in found["options"]] == [
        "2027-01-11T17:00",
        "2027-07-12T16:00",
    ]


async def test_a_secret_vote_among_few_warns_and_goes_on(world: World, visits: Visits) -> None:
    coop = await world.coop()
    circle = await coop.admin.client.ok("POST", f"{coop.path}/circles", json={"name": "Press"})
    for member in (coop.member, coop.facilitator):
        await coop.admin.client.ok("PUT", f"/circles/{circle['id']}/members/{member.member}")
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/new?matter=other")
    await page.get_by_label("Question", exact=True).fill("Do we trust the new lead?")
    await page.get_by_text("Who votes", exact=True).click()
    await page.get_by_role("radio", name="The members of a circle").check()
    await page.get_by_label("Circle", exact=True).select_option(circle["id"])
    await page.get_by_text("Names", exact=True).click()
    await page.get_by_role("radio", name="No: a secret vote").check()
    await page.get_by_role("button", name="Open the poll").click()
    dialog = page.get_by_role("dialog", name="Too few to hide anyone")
    await expect(dialog).to_be_visible()
    await dialog.get_by_role("button", name="Vote in secret all the same").click()
    await expect(page.get_by_role("heading", level=1, name="Do we trust the new lead?")).to_be_visible()
    assert (await newest(coop.member, coop))["secret"] is True


async def test_somebody_is_left_out_and_conditions_are_set(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member, size=DESK)
    await page.goto(f"/c/{coop.slug}/polls/new?matter=other")
    await page.get_by_label("Question", exact=True).fill("A loan for Oihana?")
    await page.get_by_text("Who must not vote", exact=True).click()
    await page.get_by_role("button", name="Name a member who must not vote").click()
    await page.get_by_label("Name or number").fill("Oihana")
    await page.get_by_role("dialog").get_by_role("button", name="Oihana Other").click()
    await page.get_by_text("If it is adopted", exact=True).click()
    await page.get_by_role("button", name="Add a condition").click()
    await page.get_by_label("It holds if").fill("The bank agrees")
    await page.get_by_label("By (optional)").fill("2027-06-30")
    await page.get_by_label("Look at it again on").fill("2027-09-01")
    await page.get_by_role("button", name="Open the poll").click()
    why = page.get_by_label("Why Oihana Other does not vote")
    await expect(why).to_have_attribute("aria-invalid", "true")
    await why.fill("It is her loan.")
    await page.get_by_role("button", name="Open the poll").click()
    facts = page.get_by_role("region", name="How it is decided")
    await expect(facts).to_contain_text("Oihana Other")
    await expect(facts).to_contain_text("It is her loan.")
    await expect(facts).to_contain_text("The bank agrees")
    await expect(facts).to_contain_text("30 June 2027")
    found = await newest(coop.member, coop)
    assert found["electors"] == 4
    assert found["review_on"] == "2027-09-01"


async def test_members_demand_a_secret_vote(world: World, visits: Visits) -> None:
    coop = await world.coop()
    await coop.facilitator.client.ok(
        "POST",
        f"{coop.path}/polls",
        201,
        json={"title": "Approve the accounts?", "matter": "approve_accounts"},
    )
    poll = await newest(coop.facilitator, coop)
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await expect(page.get_by_text("more is needed for it to become secret")).to_be_visible()
    await page.get_by_role("button", name="Ask for a secret vote").click()
    await page.get_by_role("dialog").get_by_role("button", name="Ask for it").click()
    await expect(page.get_by_text("Secret: who took part is known")).to_be_visible()
    assert (await newest(coop.member, coop))["ruling"]["secret_by"] == "demand"


async def tab_to(page: Page, label: str) -> None:
    """Press Tab until the field or link with this name has the focus."""
    wanted = page.get_by_label(label, exact=True).or_(page.get_by_role("link", name=label))
    wanted = wanted.or_(page.get_by_role("button", name=label, exact=True)).first
    for _ in range(60):
        await page.keyboard.press("Tab")
        if await wanted.evaluate("(element) => element === document.activeElement"):
            return
    raise AssertionError(f"Tab never came to {label}")


async def test_a_matter_is_put_to_the_vote_by_keyboard_alone(world: World, visits: Visits) -> None:
    coop = await world.coop()
    await board_of(coop, coop.member)
    page = await visits.page(coop.member, size=DESK)
    await page.goto(f"/c/{coop.slug}/polls/new")
    await tab_to(page, "What is it about?")
    await page.keyboard.type("business of the board")
    await tab_to(page, "Business of the board")
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Question", exact=True)).to_be_visible()
    await tab_to(page, "Question")
    await page.keyboard.type("Shall we paint the door?")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1, name="Shall we paint the door?")).to_be_visible()
    assert (await newest(coop.member, coop))["matter"] == "board_business"


async def test_the_social_council_attaches_its_opinion(world: World, visits: Visits) -> None:
    opinion = {"body": "social_council", "matter": "work_related"}
    change = {"path": "opinions.0", "value": opinion, "source": "Statutes, article 57"}
    coop = await settled(world, "ES", change)
    council = await coop.admin.client.ok(
        "POST", f"{coop.path}/circles", json={"name": "Council of workers", "office": "social_council"}
    )
    await coop.admin.client.ok("PUT", f"/circles/{council['id']}/members/{coop.other_member.member}")
    poll = await made(coop, "internal_regulation")
    reader = await visits.page(coop.member)
    await reader.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await expect(reader.get_by_text("only once Council of workers has attached its opinion")).to_be_visible()
    assert await reader.get_by_role("button", name="Attach the opinion").count() == 0
    page = await visits.page(coop.other_member)
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await page.get_by_role("button", name="Attach the opinion").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("The opinion").fill("We agree, **mostly**.")
    await page.reload()
    await page.get_by_role("button", name="Attach the opinion").click()
    await expect(dialog.get_by_label("The opinion")).to_have_value("We agree, **mostly**.")
    await dialog.get_by_role("button", name="Attach", exact=True).click()
    facts = reader.get_by_role("region", name="How it is decided")
    await expect(facts).to_contain_text("We agree, mostly.")
    await expect(facts).to_contain_text("Oihana Other")
    await expect(reader.get_by_text("It waits for an opinion")).to_have_count(0)


async def test_options_come_from_a_file(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/new?matter=other")
    await page.get_by_role("button", name="Elect several").click()
    chosen = page.get_by_label("Take the options from a file (.blt, .pb)")
    await chosen.set_input_files({"name": "bad.blt", "mimeType": "text/plain", "buffer": b"3 9\n1 1 0\n0\n"})
    await expect(page.locator(".asking-import .field-error")).to_be_visible()
    text = b'3 2\n4 1 2 0\n2 3 0\n0\n"Ana"\n"Berta"\n"Carlos"\n"The board"\n'
    await chosen.set_input_files({"name": "board.blt", "mimeType": "text/plain", "buffer": text})
    await expect(page.get_by_text("3 options were taken over.")).to_be_visible()
    await expect(page.get_by_label("Option 3", exact=True)).to_have_value("Carlos")
    await expect(page.get_by_label("Seats to fill")).to_have_value("2")
    await expect(page.get_by_label("Question", exact=True)).to_have_value("The board")


async def test_axe_finds_nothing_and_nothing_is_too_wide(world: World, visits: Visits) -> None:
    coop = await world.coop()
    for size, language in ((PHONE, "en"), (DESK, "es")):
        page = await visits.page(coop.facilitator, size=size, language=language)
        for matter in (None, "other", "elect_board", "approve_accounts", "ask_advice", "circle_business"):
            path = f"/c/{coop.slug}/polls/new" + (f"?matter={matter}" if matter else "")
            await page.goto(path)
            await expect(page.get_by_role("heading", level=1)).to_be_visible()
            await expect(page.locator(".skeleton")).to_have_count(0)
            await open_folds(page, "details.fold")
            assert await faults_in_both_themes(page) == [], path
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
