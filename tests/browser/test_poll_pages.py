"""Polls and proposals in a real browser: voting within a minute, following it live, reading what was decided."""

from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import faults_in_both_themes, open_folds
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import (
    MAJORITY,
    agreement,
    choosing,
    end_time,
    make_poll,
    make_proposal,
    make_thread,
    moment,
    vote,
)
from tests.world import Coop, Persona, World

QUORUM: dict[str, Any] = {"quorum": {"fraction": "1/2", "strict": False}, "majority": MAJORITY}


async def open_poll(page: Page, coop: Coop, poll: dict[str, Any]) -> None:
    """Go to a poll and wait for its title."""
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await expect(page.get_by_role("heading", level=1, name=poll["title"])).to_be_visible()


async def my_ballot(persona: Persona, poll: dict[str, Any]) -> dict[str, Any]:
    """Somebody's ballot as the server has it."""
    found: dict[str, Any] = (await persona.client.ok("GET", f"/polls/{poll['id']}/ballot"))["ballot"]
    return found


async def test_voting_by_keyboard_alone_and_changing_it(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(reasons="optional"), coop.facilitator)
    page = await visits.page(coop.member)
    await open_poll(page, coop, poll)
    await expect(page.get_by_text("Nobody can read it before the close")).to_be_visible()
    await page.get_by_role("button", name="Vote", exact=True).focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Choose one first.")).to_be_visible()
    await expect(page.get_by_role("radio", name="Agree", exact=False).first).to_be_focused()
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.type("Too dear.")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    done = page.locator(".vote-in")
    await expect(done).to_contain_text("Your vote is in")
    await expect(done).to_contain_text("Disagree")
    await expect(done).to_be_focused()
    assert (await my_ballot(coop.member, poll))["choice"] == {"position": "disagree"}

    await page.get_by_role("button", name="Change my vote").click()
    await expect(page.get_by_label("Your reason")).to_have_value("Too dear.")
    await page.get_by_role("radio", name="Agree", exact=False).first.check()
    await page.get_by_role("button", name="Change my vote").click()
    await expect(done).to_contain_text("Agree")
    stored = await my_ballot(coop.member, poll)
    assert stored["choice"] == {"position": "agree"}
    assert [one["choice"] for one in stored["former"]] == [{"position": "disagree"}]
    await page.reload()
    await expect(done).to_contain_text("Your vote is in")


async def test_objectors_are_asked_for_a_reason_at_its_field(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(reasons="required_from_objectors"))
    page = await visits.page(coop.member)
    await open_poll(page, coop, poll)
    await page.get_by_role("radio", name="Block", exact=False).check()
    await page.get_by_role("button", name="Vote", exact=True).click()
    reason = page.get_by_label("Your reason")
    await expect(reason).to_have_attribute("aria-invalid", "true")
    await expect(reason).to_be_focused()
    await reason.fill("It would ruin us.")
    await page.reload()
    await expect(reason).to_have_value("It would ruin us.")
    await page.get_by_role("radio", name="Block", exact=False).check()
    await page.get_by_role("button", name="Vote", exact=True).click()
    await expect(page.locator(".vote-in")).to_contain_text("It would ruin us.")


@pytest.mark.parametrize("method", ["single_choice", "approval"])
async def test_options_and_an_abstention(world: World, visits: Visits, method: str) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing("Deck", "Rotary", method=method, reasons="off"))
    ids = [option["id"] for option in poll["options"]]
    page = await visits.page(coop.member)
    await open_poll(page, coop, poll)
    assert await page.get_by_label("Your reason").count() == 0
    await page.get_by_label("Abstain").check()
    await page.get_by_label("Rotary").check()
    await expect(page.get_by_label("Abstain")).not_to_be_checked()
    await page.get_by_role("button", name="Vote", exact=True).click()
    await expect(page.locator(".vote-in")).to_contain_text("Rotary")
    stored = (await my_ballot(coop.member, poll))["choice"]
    assert stored == ({"option": ids[1]} if method == "single_choice" else {"options": [ids[1]]})

    await page.get_by_role("button", name="Change my vote").click()
    await page.get_by_label("Abstain").check()
    await page.get_by_role("button", name="Change my vote").click()
    await expect(page.locator(".vote-in")).to_contain_text("Abstain")
    stored = (await my_ballot(coop.member, poll))["choice"]
    nothing: dict[str, Any] = {"options": []}
    if method == "single_choice":
        nothing = {"option": None}
    assert stored == nothing


async def test_turnout_moves_while_it_is_watched_and_results_wait_for_the_vote(
    world: World, visits: Visits
) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(results="after_voting", rules=QUORUM))
    page = await visits.page(coop.member)
    await open_poll(page, coop, poll)
    await expect(page.get_by_text("0 of 5 voted")).to_be_visible()
    await expect(page.get_by_text("How it stands is shown once you have voted")).to_be_visible()
    assert await page.get_by_role("table").count() == 0
    await vote(coop.admin, poll, "agree")
    await vote(coop.other_member, poll, "disagree", reason="Not now.")
    await expect(page.get_by_text("2 of 5 voted")).to_be_visible()
    await expect(page.get_by_text("1 more for the quorum")).to_be_visible()
    assert await page.get_by_text("Not now.").count() == 0
    await page.get_by_role("radio", name="Agree", exact=False).first.check()
    await page.get_by_role("button", name="Vote", exact=True).click()
    await expect(page.get_by_text("✓ Quorum of 3 reached")).to_be_visible()
    await expect(page.get_by_role("row", name="Agree 2 66.7%")).to_be_visible()
    await expect(page.get_by_text("Not now.")).to_be_visible()


async def test_the_outcome_appears_when_it_closes(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(early_close=True, results="after_close", reasons="optional"))
    await vote(coop.admin, poll, "agree", reason="At last.")
    await vote(coop.other_member, poll, "block", reason="Never.")
    await vote(coop.other_member, poll, "agree", reason="Well then.")
    reader = await visits.page(coop.observer)
    await open_poll(reader, coop, poll)
    await expect(reader.get_by_text("You have no vote in this poll")).to_be_visible()
    assert await reader.get_by_text("At last.").count() == 0

    manager = await visits.page(coop.facilitator, size=DESK)
    await open_poll(manager, coop, poll)
    await manager.get_by_role("button", name="Close it now").click()
    await manager.get_by_role("button", name="Close and count").click()
    await expect(reader.get_by_text("Adopted", exact=True)).to_be_visible()
    await expect(reader.get_by_text("2 of 5 members voted; no quorum was set.")).to_be_visible()
    await expect(reader.get_by_text("Well then.")).to_be_visible()
    await reader.get_by_text("Changed once").click()
    await expect(reader.get_by_text("Never.")).to_be_visible()
    await expect(reader.get_by_text("replaced, not counted")).to_be_visible()
    await reader.get_by_text("Who is entitled: 5 members").click()
    await expect(reader.get_by_text("took part")).to_have_count(2)

    await manager.get_by_role("button", name="Explain the outcome").click()
    await manager.get_by_label("In your words").fill("We **order** it on Monday.")
    await manager.get_by_role("button", name="Publish").click()
    await expect(reader.get_by_text("We order it on Monday.")).to_be_visible()


async def test_a_manager_gives_more_time_and_cancels(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    member = await visits.page(coop.other_member)
    await open_poll(member, coop, poll)
    page = await visits.page(coop.facilitator)
    await open_poll(page, coop, poll)
    await expect(member.get_by_text("Closes in 23 hours", exact=False)).to_be_visible()
    await page.get_by_role("button", name="Give more time").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="A week more").click()
    await dialog.get_by_role("button", name="Give more time").click()
    await expect(member.get_by_text("Closes in 7 days", exact=False)).to_be_visible()

    await page.get_by_role("button", name="Cancel the poll").click()
    await dialog.get_by_role("button", name="Cancel the poll").click()
    why = dialog.get_by_label("Why it is cancelled")
    await expect(why).to_have_attribute("aria-invalid", "true")
    await why.fill("The seller withdrew.")
    await dialog.get_by_role("button", name="Cancel the poll").click()
    await expect(member.get_by_text("This poll was cancelled")).to_be_visible()
    await expect(member.get_by_text("The seller withdrew.")).to_be_visible()
    assert await member.get_by_role("button", name="Vote", exact=True).count() == 0


async def test_when_the_time_is_over_the_ballot_goes(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await end_time(poll, ago=-3600)
    page = await visits.page(coop.member, own=True)
    await page.clock.install()
    await open_poll(page, coop, poll)
    await expect(page.get_by_role("button", name="Vote", exact=True)).to_be_visible()
    await page.clock.fast_forward("01:00:01")
    await expect(page.get_by_role("button", name="Vote", exact=True)).to_have_count(0)


async def test_asking_a_question_whose_draft_survives(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls")
    await page.get_by_role("link", name="New poll").first.click()
    await page.get_by_role("link", name="Ask a free question").click()
    await page.get_by_role("button", name="Open the poll").click()
    question = page.get_by_label("Question", exact=True)
    await expect(question).to_have_attribute("aria-invalid", "true")
    await expect(question).to_be_focused()
    await page.keyboard.type("Which oven?")
    await page.get_by_role("button", name="Choose one").click()
    await page.get_by_role("radio", name="One of several options").check()
    await page.get_by_label("Option 1", exact=True).fill("Deck")
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Option 2", exact=True)).to_be_focused()
    await page.keyboard.type("Rotary")
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Option 3", exact=True)).to_be_focused()
    await page.keyboard.type("Stone")
    await page.get_by_role("button", name="3 days").click()
    await page.reload()
    await expect(question).to_have_value("Which oven?")
    await expect(page.get_by_label("Option 3", exact=True)).to_have_value("Stone")
    await expect(page.get_by_role("button", name="3 days")).to_have_attribute("aria-pressed", "true")
    await page.get_by_text("What an option needs to win").click()
    await page.get_by_role("radio", name="More than half of those who take part").check()
    decides = page.get_by_role("region", name="What this means")
    await expect(decides).to_contain_text("More than half of those who take part must be in favour")
    await page.get_by_role("button", name="Open the poll").click()
    await expect(page.get_by_role("heading", level=1, name="Which oven?")).to_be_visible()
    made = (await coop.member.client.ok("GET", f"{coop.path}/polls"))["items"][0]
    assert [option["label"] for option in made["options"]] == ["Deck", "Rotary", "Stone"]
    assert made["rules"]["majority"]["base"] == "present"
    await page.goto(f"/c/{coop.slug}/polls/new?matter=other")
    await expect(page.get_by_label("Question", exact=True)).to_have_value("")


async def test_a_wrong_fraction_opens_its_fold(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/new?matter=other")
    await page.get_by_label("Question", exact=True).fill("Shall we?")
    fold = page.get_by_text("How many must take part")
    await fold.click()
    await page.get_by_label("Quorum").select_option("other")
    await page.get_by_label("Fraction", exact=True).fill("most")
    await fold.click()
    await page.get_by_role("button", name="Open the poll").click()
    await expect(page.get_by_label("Fraction", exact=True)).to_be_focused()
    await expect(page.get_by_label("Fraction", exact=True)).to_have_attribute("aria-invalid", "true")


async def test_a_scheduled_poll_is_changed(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement(opens_at=moment(days=1), closes_at=moment(days=3)))
    page = await visits.page(coop.member)
    await open_poll(page, coop, poll)
    await expect(page.get_by_text("This poll has not opened yet")).to_be_visible()
    await page.get_by_role("link", name="Change the poll").click()
    await page.get_by_label("Question", exact=True).fill("Shall we rent an oven?")
    await page.get_by_role("button", name="Save the changes").click()
    await expect(page.get_by_role("heading", level=1, name="Shall we rent an oven?")).to_be_visible()
    found = await coop.member.client.ok("GET", f"/polls/{poll['id']}")
    assert (found["title"], found["closes_at"][:16]) == ("Shall we rent an oven?", poll["closes_at"][:16])


async def test_a_proposal_from_its_thread_to_the_vote(world: World, visits: Visits) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    page = await visits.page(coop.member, size=DESK)
    await page.goto(f"/c/{coop.slug}/proposals/new?thread={thread}")
    await page.get_by_label("Title").fill("Buy the oven")
    await page.get_by_label("The text to decide on").fill("We buy a used oven for 8,000.")
    await page.reload()
    await expect(page.get_by_label("Title")).to_have_value("Buy the oven")
    await page.get_by_role("button", name="Propose").click()
    await expect(page.get_by_role("heading", level=1, name="Buy the oven")).to_be_visible()
    await page.get_by_role("button", name="Write a new version").click()
    await page.get_by_label("The text to decide on").fill("We buy a used deck oven for 7,000.")
    await page.get_by_label("What changed, and why").fill("A better offer")
    await page.get_by_role("button", name="Publish the new version").click()
    changed = page.locator(".compared-text")
    await expect(changed.locator("del")).to_have_text(["8,000"])
    await expect(changed.locator("ins")).to_have_text(["deck ", "7,000"])
    await page.get_by_role("link", name="Put to a vote").click()
    await page.get_by_role("link", name="Ask a free question").click()
    await expect(page.get_by_label("Question", exact=True)).to_have_value("Buy the oven")
    await page.get_by_role("button", name="Open the poll").click()
    await expect(page.get_by_text("We buy a used deck oven for 7,000.")).to_be_visible()
    await page.get_by_role("link", name="Proposal, version 2").click()
    await expect(page.get_by_text("Being voted on")).to_be_visible()
    await expect(page.get_by_role("link", name="Buy the oven", exact=True)).to_be_visible()


async def test_withdrawing_a_proposal(world: World, visits: Visits) -> None:
    coop = await world.coop()
    proposal = await make_proposal(coop, await make_thread(coop))
    reader = await visits.page(coop.other_member)
    await reader.goto(f"/c/{coop.slug}/proposals/{proposal['id']}")
    await expect(reader.get_by_text("Under discussion")).to_be_visible()
    assert await reader.get_by_role("button", name="Withdraw").count() == 0
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/proposals/{proposal['id']}")
    await page.get_by_role("button", name="Withdraw").click()
    await page.get_by_role("dialog").get_by_role("button", name="Withdraw").click()
    await expect(reader.get_by_text("Withdrawn", exact=True)).to_be_visible()


async def test_the_list_shows_what_waits_and_what_was_decided(world: World, visits: Visits) -> None:
    coop = await world.coop()
    await make_poll(coop, agreement(title="Waits for you"))
    gone = await make_poll(coop, agreement(title="Called off"))
    await coop.member.client.ok("POST", f"/polls/{gone['id']}/cancel", json={"reason": "No."})
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls")
    await expect(page.get_by_role("link", name="Waits for you")).to_contain_text("Waits for your vote")
    assert await page.get_by_text("Called off").count() == 0
    await page.get_by_role("link", name="Cancelled").click()
    await expect(page.get_by_text("Called off")).to_be_visible()
    await page.get_by_role("link", name="All", exact=True).click()
    await make_poll(coop, agreement(title="Just now"))
    await expect(page.get_by_text("Just now")).to_be_visible()


async def test_axe_finds_nothing_and_nothing_is_too_wide(world: World, visits: Visits) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    proposal = await make_proposal(coop, thread)
    open_now = await make_poll(coop, agreement(results="always", rules=QUORUM, proposal_id=proposal["id"]))
    await vote(coop.admin, open_now, "block", reason="W" * 300)
    options = await make_poll(coop, choosing("Deck " * 20, "Rotary", method="approval"))
    closed = await make_poll(coop, agreement(early_close=True))
    await vote(coop.member, closed, "agree")
    await coop.facilitator.client.ok("POST", f"/polls/{closed['id']}/close")
    later = await make_poll(coop, agreement(opens_at=moment(hours=20)))
    polls = f"/c/{coop.slug}/polls"
    for size, language in ((PHONE, "en"), (DESK, "es")):
        page = await visits.page(coop.facilitator, size=size, language=language)
        for path in (
            *(f"{polls}/{poll['id']}" for poll in (open_now, options, closed, later)),
            polls,
            f"{polls}/new",
            f"{polls}/{later['id']}/edit",
            f"/c/{coop.slug}/proposals/new?thread={thread}",
            f"/c/{coop.slug}/proposals/{proposal['id']}",
        ):
            await page.goto(path)
            await expect(page.get_by_role("heading", level=1)).to_be_visible()
            await expect(page.locator(".skeleton")).to_have_count(0)
            await open_folds(page, "details.fold")
            assert await faults_in_both_themes(page) == [], path
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
