"""The register of decisions in a real browser: what was decided appears by itself, is found, followed and checked."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from app.decisions.jobs import sweep_polls
from app.verify import verify_path
from tests.browser.axe import faults, open_folds
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import agreement, choosing, end_time, make_poll, vote
from tests.decisions.test_matters import made, opened, settled
from tests.world import Coop, Persona, World


async def decide(coop: Coop, question: dict[str, Any], *agreeing: Persona) -> dict[str, Any]:
    """Ask, let some agree, close; the decision."""
    poll = await make_poll(coop, {**question, "early_close": True}, coop.facilitator)
    for persona in agreeing:
        await vote(persona, poll, "agree")
    closed = await coop.facilitator.client.ok("POST", f"/polls/{poll['id']}/close")
    decision: dict[str, Any] = await coop.admin.client.ok("GET", f"/decisions/{closed['decision_id']}")
    return decision


async def open_decision(page: Page, coop: Coop, decision: dict[str, Any]) -> None:
    """Go to a decision and wait for its title."""
    await page.goto(f"/c/{coop.slug}/decisions/{decision['id']}")
    await expect(page.get_by_role("heading", level=1, name=decision["title"])).to_be_visible()


async def test_a_close_appears_in_the_register_by_itself(world: World, visits: Visits) -> None:
    coop = await world.coop()
    reader = await visits.page(coop.observer)
    await reader.goto(f"/c/{coop.slug}/decisions")
    await expect(reader.get_by_text("Nothing has been decided yet")).to_be_visible()
    await expect(reader.get_by_text("There is no entry yet.", exact=False)).to_be_visible()
    poll = await make_poll(coop, agreement(title="Buy the oven", early_close=True), coop.facilitator)
    await vote(coop.member, poll, "agree")
    manager = await visits.page(coop.facilitator, size=DESK)
    await manager.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await manager.get_by_role("button", name="Close it now").click()
    await manager.get_by_role("button", name="Close and count").click()
    line = reader.get_by_role("link", name="Buy the oven")
    await expect(line).to_be_visible()
    await expect(reader.get_by_text("1 entry", exact=False)).to_be_visible()
    head = await coop.admin.client.ok("GET", f"{coop.path}/decisions/head")
    await expect(reader.locator(".head-hash")).to_have_attribute("title", head["hash"])
    await line.click()
    await expect(reader.get_by_role("heading", level=1, name="Buy the oven")).to_be_visible()
    await expect(reader.get_by_text("1 of 5 members voted", exact=False)).to_be_visible()
    await expect(reader.get_by_text("Entry 1 of 1")).to_be_visible()
    await expect(reader.get_by_text("abstentions don't count", exact=False).first).to_be_visible()


async def test_a_search_stands_in_the_address(world: World, visits: Visits) -> None:
    coop = await world.coop()
    await decide(coop, agreement(title="Comprar el camión"), coop.member)
    await decide(coop, agreement(title="Paint the hall"))
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/decisions")
    await expect(page.get_by_text("2 decisions", exact=True)).to_be_visible()
    await page.get_by_label("Words in title, question or options").fill("camion")
    await expect(page.get_by_text("1 decision", exact=True)).to_be_visible()
    await expect(page.get_by_role("link", name="Paint the hall")).to_have_count(0)
    await page.get_by_text("Filter by matter, result or date").click()
    await page.get_by_label("Result").select_option(label="Rejected")
    await expect(page.get_by_text("No decision fits")).to_be_visible()
    await expect(page).to_have_url(re.compile(r"q=camion&result=rejected$"))
    other = await visits.page(coop.other_member, size=DESK)
    await other.goto(page.url.replace("q=camion&", ""))
    await expect(other.get_by_role("link", name="Paint the hall")).to_be_visible()
    await expect(other.get_by_label("Result")).to_have_value("rejected")
    await other.get_by_role("button", name="Take the filters away").click()
    await expect(other.get_by_role("link", name="Comprar el camión")).to_be_visible()
    await other.get_by_label("From").fill("2090-01-01")
    await expect(other.get_by_text("No decision fits")).to_be_visible()
    await other.get_by_role("link", name="Show all decisions").click()
    await expect(other.get_by_text("2 decisions", exact=True)).to_be_visible()


async def test_a_matter_of_the_bylaws_is_named_and_found(world: World, visits: Visits) -> None:
    coop = await settled(world)
    poll = await opened(coop, await made(coop, "approve_accounts", title="The accounts of the year"))
    await vote(coop.member, poll, "agree")
    await end_time(poll)
    await sweep_polls(timestamp=0)
    closed = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    page = await visits.page(coop.observer, size=DESK)
    await page.goto(f"/c/{coop.slug}/decisions")
    await page.get_by_text("Filter by matter, result or date").click()
    await page.get_by_label("Matter").select_option(label="Merge")
    await expect(page.get_by_text("No decision fits")).to_be_visible()
    await page.get_by_label("Matter").select_option(label="Approve the accounts")
    await page.get_by_role("link", name="The accounts of the year").click()
    await expect(page.get_by_text("The assembly ·", exact=False)).to_contain_text("Approve the accounts")
    rules = page.get_by_role("region", name="The rules it was decided by")
    for sentence in poll["ruling"]["words"]["en"]:
        await expect(rules.get_by_text(sentence, exact=True)).to_be_visible()
    await expect(rules.get_by_role("link", name="By version", exact=False)).to_be_visible()
    assert closed["decision_id"] in page.url


async def test_a_task_is_added_by_keyboard_given_and_done(world: World, visits: Visits) -> None:
    coop = await world.coop()
    decision = await decide(coop, agreement(title="Buy the oven"), coop.member)
    doer = await visits.page(coop.other_member)
    await open_decision(doer, coop, decision)
    page = await visits.page(coop.member, size=DESK)
    await open_decision(page, coop, decision)
    await page.get_by_role("button", name="Add a task").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("What is to be done")).to_be_focused()
    await page.keyboard.type("Order it")
    await page.keyboard.press("Tab")
    await page.keyboard.type("Oihana")
    await page.get_by_role("button", name="Oihana Other").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Somebody else")).to_be_focused()
    await page.get_by_label("Until").fill("2030-03-01")
    await page.get_by_label("Until").press("Enter")
    await expect(page.get_by_role("button", name="Add a task")).to_be_focused()
    tick = doer.get_by_role("checkbox", name="Order it")
    await expect(tick).to_be_visible()
    await expect(doer.get_by_text("Until 1 March 2030")).to_be_visible()

    home = await visits.page(coop.other_member)
    await home.goto(f"/c/{coop.slug}")
    mine = home.get_by_role("region", name="For you to do")
    await expect(mine.get_by_role("checkbox", name="Order it")).to_be_visible()
    await tick.click()
    await expect(tick).to_be_checked()
    await expect(page.get_by_role("checkbox", name="Order it")).to_be_checked()
    await expect(page.get_by_text("All done.")).to_be_visible()
    await expect(mine).to_have_count(0)
    stored = (await coop.admin.client.ok("GET", f"/decisions/{decision['id']}/tasks"))["items"]
    assert [(one["text"], one["owner_id"], one["due_on"]) for one in stored] == [
        ("Order it", coop.other_member.member, "2030-03-01")
    ]
    assert stored[0]["done_at"] is not None

    await page.get_by_role("button", name="Change the task: Order it").click()
    await page.get_by_role("button", name="Take it away").click()
    await page.get_by_role("dialog").get_by_role("button", name="Take it away").click()
    await expect(doer.get_by_role("checkbox", name="Order it")).to_have_count(0)


async def test_conditions_are_met_and_the_decision_holds(world: World, visits: Visits) -> None:
    coop = await world.coop()
    conditions = [{"text": "The bank agrees", "due_on": None}]
    decision = await decide(coop, agreement(title="Buy the oven", conditions=conditions), coop.member)
    reader = await visits.page(coop.observer)
    await open_decision(reader, coop, decision)
    await expect(reader.get_by_text("Waits for its conditions")).to_be_visible()
    assert await reader.get_by_role("button", name="It is met").count() == 0
    page = await visits.page(coop.facilitator)
    await open_decision(page, coop, decision)
    await page.get_by_role("button", name="It is met").click()
    await page.get_by_label("How it is known").fill("Its letter came.")
    await page.get_by_role("button", name="Enter it as met").click()
    await expect(reader.get_by_text("Waits for its conditions")).to_have_count(0)
    await expect(reader.get_by_text("Its letter came.").first).to_be_visible()
    await expect(reader.get_by_text("Condition met")).to_be_visible()
    await expect(reader.get_by_text("Entry 1 of 2")).to_be_visible()


async def test_what_became_of_it_is_said_and_seen_by_all(world: World, visits: Visits) -> None:
    coop = await world.coop()
    decision = await decide(coop, agreement(title="Buy the oven"), coop.member)
    reader = await visits.page(coop.member)
    await open_decision(reader, coop, decision)
    await expect(reader.get_by_text("Nothing said yet")).to_be_visible()
    assert await reader.get_by_role("button", name="Say how far it is").count() == 0
    page = await visits.page(coop.facilitator, size=DESK)
    await open_decision(page, coop, decision)
    await page.get_by_role("button", name="Say how far it is").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("How far it is carried out").select_option(label="Carried out")
    await dialog.get_by_label("Look at it again on").fill("2020-01-31")
    await dialog.get_by_role("button", name="Save").click()
    await expect(reader.get_by_text("Review is due")).to_be_visible()
    await expect(reader.get_by_text("It was to be looked at again on 31 January 2020.")).to_be_visible()
    await reader.goto(f"/c/{coop.slug}")
    again = reader.get_by_role("region", name="To look at again")
    await expect(again.get_by_role("link", name="Buy the oven")).to_be_visible()


async def test_a_correction_and_a_void_stand_beside_what_was_decided(world: World, visits: Visits) -> None:
    coop = await world.coop()
    decision = await decide(coop, agreement(title="Buy the oven"), coop.member)
    reader = await visits.page(coop.member)
    await open_decision(reader, coop, decision)
    assert await reader.get_by_text("You keep the register").count() == 0
    page = await visits.page(coop.secretary)
    await open_decision(page, coop, decision)
    await page.get_by_role("button", name="Write a correction").click()
    text = page.get_by_label("What was wrong, and how it should read")
    await expect(text).to_be_focused()
    await page.get_by_role("button", name="Enter the correction").click()
    await expect(text).to_have_attribute("aria-invalid", "true")
    await text.fill("The rotary oven was meant.")
    await page.reload()
    await page.get_by_role("button", name="Write a correction").click()
    await expect(text).to_have_value("The rotary oven was meant.")
    await page.get_by_role("button", name="Enter the correction").click()
    await expect(reader.get_by_text("The rotary oven was meant.")).to_be_visible()
    await page.get_by_role("button", name="Declare it void").click()
    await page.get_by_label("Why it is void").fill("The notice came late.")
    await page.get_by_role("dialog").get_by_role("button", name="Declare it void").click()
    await expect(reader.get_by_text("This decision was declared void")).to_be_visible()
    await expect(reader.get_by_text("Entry 1 of 3")).to_be_visible()
    await expect(page.get_by_role("button", name="Declare it void")).to_have_count(0)


async def test_everyone_finds_their_own_line_and_nobody_elses(world: World, visits: Visits) -> None:
    coop = await world.coop()
    decision = await decide(coop, agreement(title="Buy the oven"), coop.member, coop.admin)
    page = await visits.page(coop.member)
    await open_decision(page, coop, decision)
    mine = (await coop.member.client.ok("GET", f"/polls/{decision['poll_id']}/ballot"))["pseudonym"]
    await expect(page.get_by_text(mine, exact=True)).to_be_visible()
    await page.get_by_role("button", name="Find my line").click()
    own = page.locator(".ballot-line.own")
    await expect(own).to_be_focused()
    await expect(own).to_contain_text("Your line")
    await expect(own).to_contain_text("Agree")
    await expect(page.locator(".ballot-line")).to_have_count(2)
    other = await visits.page(coop.observer)
    await open_decision(other, coop, decision)
    await other.get_by_text("Show all 2 ballots").click()
    await expect(other.locator(".ballot-line")).to_have_count(2)
    await expect(other.locator(".ballot-line.own")).to_have_count(0)
    assert await other.get_by_role("button", name="Find my line").count() == 0


async def test_what_is_downloaded_can_be_verified(world: World, visits: Visits, tmp_path: Path) -> None:
    coop = await world.coop()
    decision = await decide(coop, agreement(title="Buy the oven"), coop.member)
    page = await visits.page(coop.member, size=DESK)
    await open_decision(page, coop, decision)
    await page.get_by_text("How to check this yourself").click()
    async with page.expect_download() as coming:
        await page.get_by_role("link", name="Download the record").click()
    name = (await coming.value).suggested_filename
    await expect(page.get_by_text(f"batzar verify {name}")).to_be_visible()
    record = tmp_path / name
    await (await coming.value).save_as(record)
    assert json.loads(record.read_bytes())["hash"] == decision["hash"]
    assert verify_path(record).confirmed
    async with page.expect_download() as coming:
        await page.get_by_role("link", name="Sheet as PDF").click()
    assert (await (await coming.value).path()).read_bytes().startswith(b"%PDF")
    await page.goto(f"/c/{coop.slug}/decisions")
    async with page.expect_download() as coming:
        await page.get_by_role("link", name="Everything to check (ZIP)").click()
    register = tmp_path / (await coming.value).suggested_filename
    await (await coming.value).save_as(register)
    head = await page.locator(".head-hash").get_attribute("title")
    assert verify_path(register, head=head).confirmed
    assert not verify_path(register, head="0" * 64).confirmed
    async with page.expect_download() as coming:
        await page.get_by_role("link", name="Register as PDF").click()
    assert (await (await coming.value).path()).read_bytes().startswith(b"%PDF")


async def test_administrators_say_who_gets_the_last_line(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.admin)
    await page.goto(f"/c/{coop.slug}/decisions")
    await page.get_by_role("button", name="Change who gets it").click()
    field = page.get_by_label("Addresses, one a line")
    await field.fill("notary@example.org\nnot an address")
    await page.get_by_role("button", name="Save").click()
    await expect(field).to_have_attribute("aria-invalid", "true")
    await field.fill("notary@example.org\n")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("listitem").filter(has_text="notary@example.org")).to_be_visible()
    member = await visits.page(coop.member)
    await member.goto(f"/c/{coop.slug}/decisions")
    await expect(member.get_by_text("notary@example.org")).to_be_visible()
    assert await member.get_by_role("button", name="Change who gets it").count() == 0


async def test_a_closed_circles_decisions_are_for_its_members(world: World, visits: Visits) -> None:
    coop = await world.coop()
    circle = await coop.admin.client.ok(
        "POST", f"{coop.path}/circles", json={"name": "Bakers", "purpose": "", "closed": True}
    )
    await coop.admin.client.ok("PUT", f"/circles/{circle['id']}/members/{coop.facilitator.member}")
    question = agreement(title="The bakers' own")
    question["electorate"] = {"kind": "circle", "circle_id": circle["id"]}
    decision = await decide(coop, question, coop.facilitator)
    inside = await visits.page(coop.facilitator)
    await open_decision(inside, coop, decision)
    outside = await visits.page(coop.member)
    await outside.goto(f"/c/{coop.slug}/decisions")
    await expect(outside.get_by_text("1 entry", exact=False)).to_be_visible()
    await expect(outside.get_by_text("The bakers' own")).to_have_count(0)
    await outside.goto(f"/c/{coop.slug}/decisions/{decision['id']}")
    await expect(outside.get_by_role("heading", level=1, name="Nothing to see here")).to_be_visible()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_the_pages_are_for_everyone(
    world: World, visits: Visits, size: dict[str, int], dark: bool
) -> None:
    coop = await world.coop()
    question = agreement(title="Buy the oven", conditions=[{"text": "The bank agrees", "due_on": None}])
    decision = await decide(coop, question, coop.admin)
    choice = choosing("Deck", "Rotary", title="Which?")
    await decide(coop, choice)
    task = {"text": "Order it", "owner_id": coop.admin.member, "due_on": "2020-01-01"}
    await coop.admin.client.ok("POST", f"/decisions/{decision['id']}/tasks", json=task)
    page = await visits.page(coop.admin, size=size, dark=dark, language="es" if dark else "en")
    for address in (
        f"/c/{coop.slug}/decisions",
        f"/c/{coop.slug}/decisions/{decision['id']}",
        f"/c/{coop.slug}",
        "/about/secrecy",
        "/about/verify",
    ):
        await page.goto(address)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        await expect(page.locator("[aria-busy=true]")).to_have_count(0)
        await open_folds(page, "main details")
        await page.wait_for_timeout(200)
        assert await faults(page) == [], address
        wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, address
