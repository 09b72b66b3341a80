"""The ballot of every method, in a real browser: by finger on a phone, and by keyboard alone."""

import json
from typing import Any

import pytest
from playwright.async_api import expect

from tests.browser.axe import faults
from tests.browser.ballots import (
    OVENS,
    PEOPLE,
    TRIALS,
    Trial,
    by_keys,
    by_server,
    by_touch,
    check,
    fits_a_thumb,
    press,
    radio,
    reach,
    show,
)
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import choosing, make_poll
from tests.server import ServerProcess
from tests.world import Coop, Persona, World

trials = pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.method)


async def asked(coop: Coop, trial: Trial) -> dict[str, Any]:
    """The trial's poll, ready to be decided."""
    poll = await make_poll(coop, trial.question(), coop.facilitator)
    if trial.method == "consent":
        for phase in ("react", "decide"):
            await coop.facilitator.client.ok("POST", f"/polls/{poll['id']}/phase", json={"phase": phase})
    return poll


async def stored(persona: Persona, poll: dict[str, Any]) -> Any:
    """What somebody's ballot says, as the server has it."""
    return (await persona.client.ok("GET", f"/polls/{poll['id']}/ballot"))["ballot"]["choice"]


def alike(choice: Any) -> str:
    """A choice as text, whatever the order in a shared place."""
    if "ranking" in choice:
        choice = {"ranking": [sorted(place) for place in choice["ranking"]]}
    return json.dumps(choice, sort_keys=True)


@trials
async def test_a_ballot_by_finger(world: World, visits: Visits, trial: Trial) -> None:
    coop = await world.coop()
    poll = await asked(coop, trial)
    page = await visits.page(coop.member, size=PHONE)
    await show(page, coop, poll)
    vote = page.get_by_role("button", name="Vote", exact=True)
    await expect(vote).to_be_visible()
    for step in trial.steps:
        await by_touch(page, step)
    await fits_a_thumb(page)
    assert await faults(page) == []
    await vote.tap()
    done = page.locator(".vote-in")
    for words in trial.words:
        await expect(done).to_contain_text(words)
    assert alike(await stored(coop.member, poll)) == alike(trial.stored(poll))
    assert await faults(page) == []


@trials
async def test_a_ballot_by_keyboard_alone(world: World, visits: Visits, trial: Trial) -> None:
    coop = await world.coop()
    poll = await asked(coop, trial)
    page = await visits.page(coop.member, size=DESK)
    await show(page, coop, poll)
    vote = page.get_by_role("button", name="Vote", exact=True)
    await expect(vote).to_be_visible()
    # Sent too early: the page says what is missing, and the focus is where it is to be filled in.
    await reach(page, vote)
    await page.keyboard.press("Enter")
    await expect(page.locator("#ballot .field-error")).to_be_visible()
    await expect(page.locator("#ballot fieldset :focus")).to_have_count(1)
    for step in trial.steps:
        await by_keys(page, step)
    await reach(page, vote)
    await page.keyboard.press("Enter")
    done = page.locator(".vote-in")
    for words in trial.words:
        await expect(done).to_contain_text(words)
    await expect(done).to_be_focused()
    assert alike(await stored(coop.member, poll)) == alike(trial.stored(poll))


async def test_an_order_survives_a_reload_and_moves_by_keys(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing(*PEOPLE, method="instant_runoff", reasons="off"), coop.facilitator)
    page = await visits.page(coop.member, size=DESK)
    await show(page, coop, poll)
    for name in ("Ane", "Bo", "Cai"):
        await page.get_by_role("button", name=f"Rank next: {name}").click()
    await expect(page.get_by_text("3 of 4 ranked; you may stop anywhere")).to_be_visible()
    await page.reload()
    order = page.get_by_role("list", name="Your order").get_by_role("listitem")
    await expect(order).to_have_count(3)
    await page.get_by_role("button", name="Move Cai up").focus()
    await page.keyboard.press("Alt+ArrowUp")
    await page.keyboard.press("Alt+ArrowUp")
    await expect(order.first).to_contain_text("Cai")
    await expect(page.get_by_role("button", name="Move Cai up")).to_be_focused()
    await expect(page.get_by_role("status").filter(has_text="Cai: place 1")).to_be_attached()
    # By mouse too, as a help: the last to the top.
    number = order.nth(2).locator(".rank-number")
    box, top = await number.bounding_box(), await order.first.bounding_box()
    assert box is not None
    assert top is not None
    await page.mouse.move(box["x"] + 5, box["y"] + 5)
    await page.mouse.down()
    await page.mouse.move(box["x"] + 5, top["y"] - 10, steps=5)
    await page.mouse.up()
    await expect(order.first).to_contain_text("Bo")
    await page.get_by_role("button", name="Vote", exact=True).click()
    await expect(page.locator(".vote-in")).to_contain_text("1. Bo")
    assert await page.evaluate("Object.keys(localStorage).filter((key) => key.includes('ballot:'))") == []


async def test_abstaining_is_a_choice_of_its_own(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing(*OVENS, method="score", reasons="off"), coop.facilitator)
    page = await visits.page(coop.member)
    await show(page, coop, poll)
    await by_touch(page, radio("4", "Deck"))
    await by_touch(page, check("Abstain"))
    await expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    await page.get_by_role("button", name="Vote", exact=True).tap()
    await expect(page.locator(".vote-in")).to_contain_text("Abstain")
    assert await stored(coop.member, poll) == {"scores": {}}
    await page.get_by_role("button", name="Change my vote").tap()
    await by_touch(page, radio("2", "Stone"))
    await expect(page.get_by_role("checkbox", name="Abstain")).not_to_be_checked()
    await page.get_by_role("button", name="Change my vote").tap()
    await expect(page.locator(".vote-in")).to_contain_text("Stone: 2")


async def test_limits_are_kept_and_said(world: World, visits: Visits) -> None:
    coop = await world.coop()
    approval = next(trial for trial in TRIALS if trial.method == "approval")
    poll = await asked(coop, approval)
    page = await visits.page(coop.member)
    await show(page, coop, poll)
    await by_touch(page, check("Deck"))
    await by_touch(page, check("Rotary"))
    await expect(page.get_by_role("checkbox", name="Stone")).to_be_disabled()
    await expect(page.get_by_text("That is 2 of 2: untick one to tick another.")).to_be_visible()

    dots = next(trial for trial in TRIALS if trial.method == "dots")
    await show(page, coop, await asked(coop, dots))
    await by_touch(page, press("One dot more for Rotary", 4))
    await expect(page.get_by_text("All 4 dots are placed")).to_be_visible()
    await expect(page.get_by_role("button", name="One dot more for Deck")).to_be_disabled()
    await expect(page.get_by_role("textbox", name="Rotary")).to_have_value("4")
    await page.get_by_role("textbox", name="Rotary").fill("2")
    await expect(page.get_by_text("2 of 4 left")).to_be_visible()

    budget = next(trial for trial in TRIALS if trial.method == "budget_greedy")
    await show(page, coop, await asked(coop, budget))
    await by_touch(page, check("Solar panels"))
    await expect(page.get_by_text("Your ticks cost €52,000 of €60,000")).to_be_visible()
    await by_touch(page, check("Van"))
    await expect(page.get_by_text("€33,000 more than there is")).to_be_visible()


async def test_everyone_sees_an_order_of_their_own(world: World, visits: Visits) -> None:
    coop = await world.coop()
    asked_for = choosing(*PEOPLE, method="single_choice", settings={"shuffle": True, "none_of_these": True})
    poll = await make_poll(coop, asked_for, coop.facilitator)
    mine = await coop.member.client.ok("GET", f"/polls/{poll['id']}/ballot")
    names = {option["id"]: option["label"] for option in poll["options"]}
    page = await visits.page(coop.member)
    await show(page, coop, poll)
    shown = page.locator("#ballot input[type=radio]")
    await expect(shown).to_have_count(len(names) + 1)
    values = await shown.evaluate_all("inputs => inputs.map((input) => input.value)")
    assert values[: len(names)] == mine["order"]
    await expect(page.get_by_role("radio", name="None of these")).to_be_visible()


async def test_a_secret_ballot_is_checked_and_then_final(
    world: World, visits: Visits, server: ServerProcess
) -> None:
    coop = await world.coop()
    secret = {"secret": True, "secret_small_ok": True, "results": "after_close", "reasons": "off"}
    question = choosing(*PEOPLE, method="stv_scottish", settings={"seats": 2}, **secret)
    poll = await by_server(server, coop.facilitator, "POST", f"{coop.path}/polls", question)
    page = await visits.page(coop.member)
    other_device = await visits.page(coop.member)
    await show(page, coop, poll)
    await show(other_device, coop, poll)
    await expect(
        page.get_by_text("Secret: it is noted that you took part, not what you chose")
    ).to_be_visible()
    for window in (page, other_device):
        await by_touch(window, press("Rank next: Bo"))
        await by_touch(window, press("Rank next: Ane"))
        await window.get_by_role("button", name="Check my ballot").tap()
    heading = page.get_by_role("heading", name="A secret ballot can't be changed or taken back")
    await expect(heading).to_be_focused()
    await expect(page.locator(".secret-slip")).to_contain_text("1. Bo")
    assert await faults(page) == []
    assert await page.evaluate("JSON.stringify(localStorage).includes('ballot:')") is False
    await page.get_by_role("button", name="Back to my ballot").tap()
    await by_touch(page, press("Move Ane up"))
    await page.get_by_role("button", name="Check my ballot").tap()
    await expect(page.locator(".secret-slip")).to_contain_text("1. Ane")
    await page.get_by_role("button", name="Put it in the box").tap()
    box = page.locator(".vote-in")
    await expect(box).to_contain_text("Your ballot is in the box")
    await expect(box).to_be_focused()
    await expect(box.get_by_role("link", name="Who must be trusted")).to_have_attribute(
        "href", "/about/secrecy"
    )
    assert await page.get_by_role("button", name="Change my vote").count() == 0
    assert await faults(page) == []
    await page.reload()
    await expect(box).to_contain_text("Your ballot is in the box")
    # The other device finds out when it tries.
    await other_device.get_by_role("button", name="Put it in the box").tap()
    await expect(other_device.locator(".vote-in")).to_contain_text("Your ballot is in the box")
