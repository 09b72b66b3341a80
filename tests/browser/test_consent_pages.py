"""A round of consent in real browsers: played through by several people at once, read on a phone and at a desk,
by keyboard alone and in Spanish."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import faults
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import make_proposal, make_thread, moment
from tests.world import Coop, World

BODY = "From March on we stay **closed** on Mondays."
SECOND = "From March on we stay closed on Mondays, *except before holidays*."


async def ask(coop: Coop, **changes: Any) -> dict[str, Any]:
    """A consent poll of the member's."""
    question = {
        "title": "Closed on Mondays?",
        "body": BODY,
        "method": "consent",
        "closes_at": moment(days=2),
        **changes,
    }
    made: dict[str, Any] = await coop.member.client.ok("POST", f"{coop.path}/polls", 201, json=question)
    return made


async def go(coop: Coop, poll: dict[str, Any], *phases: str) -> None:
    """Take the round on by the API; somebody objects before it is integrated."""
    for phase in phases:
        if phase == "integrate":
            body = {"choice": {"position": "object"}, "reason": "Mondays are my only free days."}
            await coop.other_member.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=body)
        await coop.member.client.ok("POST", f"/polls/{poll['id']}/phase", json={"phase": phase})


async def say(coop: Coop, poll: dict[str, Any]) -> None:
    """A question with its answer, another without, by the API."""
    path = f"/polls/{poll['id']}/remarks"
    asked = {"kind": "question", "text": "Also in **December**, when most bread is sold?"}
    question = await coop.other_member.client.ok("POST", path, json=asked)
    answer = {"kind": "answer", "text": "In December too.", "parent_id": question["id"]}
    await coop.member.client.ok("POST", path, json=answer)
    await coop.secretary.client.ok("POST", path, json={"kind": "question", "text": "Who tells the shops?"})


async def visit(visits: Visits, coop: Coop, poll: dict[str, Any], who: str, **how: Any) -> Page:
    """A window on the poll."""
    page = await visits.page(getattr(coop, who), **how)
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await expect(page.locator(".round-step[aria-current='step']")).to_be_visible()
    return page


async def at_step(page: Page, name: str) -> None:
    """Wait until the page stands at this step."""
    await expect(page.locator(".round-step[aria-current='step']")).to_contain_text(name)


async def confirm(page: Page, button: str, sure: str = "Go on") -> None:
    """Press a button that asks once more."""
    await page.get_by_role("button", name=button, exact=True).click()
    await page.get_by_role("dialog").get_by_role("button", name=sure, exact=True).click()


async def test_a_round_is_played_by_two_people_live(world: World, visits: Visits) -> None:
    coop = await world.coop()
    people = [coop.member.member, coop.other_member.member]
    circle = await coop.admin.client.ok("POST", f"{coop.path}/circles", json={"name": "Shop"})
    for one in people:
        await coop.admin.client.ok("PUT", f"/circles/{circle['id']}/members/{one}")
    await coop.admin.client.ok("DELETE", f"/circles/{circle['id']}/members/{coop.admin.member}")
    poll = await ask(coop, electorate={"kind": "circle", "circle_id": circle["id"]})
    author = await visit(visits, coop, poll, "member", size=DESK)
    other = await visit(visits, coop, poll, "other_member", size=PHONE)

    # Clarify: a question here, its answer there.
    await at_step(other, "Clarify")
    await expect(other.get_by_role("button", name="Vote", exact=True)).to_have_count(0)
    await other.get_by_label("Your question").fill("Also in December?")
    await other.get_by_role("button", name="Ask", exact=True).click()
    await expect(author.get_by_text("Also in December?")).to_be_visible()
    await expect(author.get_by_text("1 question has no answer yet.")).to_be_visible()
    await author.get_by_role("button", name="Answer", exact=True).click()
    await author.get_by_label("Your answer").fill("In December too.")
    await author.get_by_role("button", name="Answer", exact=True).click()
    await expect(other.get_by_text("In December too.")).to_be_visible()
    await expect(other.get_by_role("button", name="Take back")).to_have_count(0)
    await confirm(author, "Go on to reactions")

    # React: once each, in turn.
    await at_step(other, "React")
    await expect(other.get_by_label("Your question")).to_have_count(0)
    await other.get_by_label("Your reaction").fill("I had hoped for Tuesdays.")
    await other.get_by_role("button", name="Say it").click()
    await expect(other.get_by_label("Your reaction")).to_have_count(0)
    await expect(author.get_by_text("I had hoped for Tuesdays.")).to_be_visible()
    await expect(author.get_by_text("1 of 2 members have spoken.")).to_be_visible()
    await author.get_by_label("Your reaction").fill("I need the rest.")
    await author.get_by_role("button", name="Say it").click()
    await expect(other.get_by_text("I need the rest.")).to_be_visible()
    await confirm(author, "Go on to deciding")

    # Decide: one objects.
    await at_step(other, "Decide")
    await expect(author.get_by_text("Nobody has objected.")).to_be_visible()
    await other.get_by_role("radio", name="Object").check(force=True)
    await other.get_by_role("button", name="Vote", exact=True).click()
    await expect(other.get_by_text("This vote needs a reason.")).to_be_visible()
    await other.get_by_label("Your objection").fill("Before holidays it costs us most.")
    await other.get_by_role("button", name="Vote", exact=True).click()
    await expect(other.get_by_text("Your vote is in")).to_be_visible()
    await expect(author.get_by_text("1 objection so far.")).to_be_visible()
    await confirm(author, "Integrate the objections")

    # Integrate: the objection stands beside the new text.
    await at_step(other, "Integrate")
    await expect(other.locator(".round-objection")).to_contain_text("Before holidays it costs us most.")
    await expect(other.get_by_text("Your vote is in")).to_have_count(0)
    await other.get_by_label("Your suggestion").fill("Open before holidays?")
    await other.get_by_role("button", name="Suggest", exact=True).click()
    await expect(author.get_by_text("Open before holidays?")).to_be_visible()
    text = author.locator(".integrate").get_by_label("Text", exact=True)
    await expect(text).to_have_value(BODY)
    await text.fill(SECOND)
    await author.get_by_role("button", name="Begin round 2").click()

    # Decide again: nobody has voted, the former round stays to read.
    for page in (author, other):
        await at_step(page, "Decide")
        await expect(page.get_by_role("heading", name="Round 2 of consent")).to_be_visible()
        await expect(page.locator("em", has_text="except before holidays")).to_be_visible()
        await expect(page.get_by_role("button", name="Vote", exact=True)).to_be_visible()
        await expect(page.get_by_role("radio", name="Object")).not_to_be_checked()
    await other.get_by_text("Round 1: 1 objection").click()
    await expect(other.locator(".round-text strong", has_text="closed")).to_be_visible()
    await expect(other.locator(".round-objection")).to_contain_text("Before holidays it costs us most.")

    # All consent: it is adopted at once, in both windows.
    for page in (other, author):
        await page.get_by_role("radio", name="Consent").check(force=True)
        await page.get_by_role("button", name="Vote", exact=True).click()
    for page in (author, other):
        await at_step(page, "Outcome")
        await expect(page.get_by_text("Adopted", exact=True)).to_be_visible()
        await page.get_by_text("1 question with its answers").click()
        await expect(page.get_by_text("Also in December?")).to_be_visible()


async def test_a_proposal_gets_its_next_version(world: World, visits: Visits) -> None:
    coop = await world.coop()
    proposal = await make_proposal(coop, await make_thread(coop))
    poll = await ask(coop, proposal_id=proposal["id"], body="", phase="decide")
    await go(coop, poll, "integrate")
    facilitator = await visit(visits, coop, poll, "facilitator", size=DESK)
    text = facilitator.locator(".integrate").get_by_label("Text", exact=True)
    await expect(text).to_have_value(proposal["body"])
    await text.fill("We **rent** the oven.")
    await facilitator.reload()
    await expect(text).to_have_value("We **rent** the oven.")
    await facilitator.get_by_role("button", name="Begin round 2").click()
    await at_step(facilitator, "Decide")
    await expect(facilitator.get_by_role("link", name="Proposal, version 2")).to_be_visible()
    await expect(facilitator.locator("strong", has_text="rent")).to_be_visible()


async def test_ones_own_words_are_changed_and_taken_back(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await ask(coop)
    await say(coop, poll)
    page = await visit(visits, coop, poll, "secretary")
    row = page.locator(".said-row", has_text="Who tells the shops?")
    await row.get_by_role("button", name="Change").click()
    await page.get_by_label("Your words").fill("Who tells the restaurants?")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_text("Who tells the restaurants?")).to_be_visible()
    await page.get_by_role("button", name="Take back").click()
    await page.get_by_role("dialog").get_by_role("button", name="Take it back").click()
    await expect(page.get_by_text("Who tells the restaurants?")).to_have_count(0)
    await page.get_by_role("button", name="Ask", exact=True).click()
    await expect(page.get_by_text("Write something first.")).to_be_visible()


async def test_who_facilitates_removes_what_others_said(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await ask(coop)
    await say(coop, poll)
    reader = await visit(visits, coop, poll, "other_member")
    page = await visit(visits, coop, poll, "facilitator")
    rude = page.locator(".said-row", has_text="Who tells the shops?")
    await expect(rude.get_by_role("button", name="Change")).to_have_count(0)
    await rude.get_by_role("button", name="Remove", exact=True).click()
    await page.get_by_role("dialog").get_by_role("button", name="Remove it").click()
    for window in (page, reader):
        await expect(window.get_by_text("In December too.")).to_be_visible()
        await expect(window.get_by_text("Who tells the shops?")).to_have_count(0)
    await expect(reader.get_by_role("button", name="Remove", exact=True)).to_have_count(0)


async def test_objections_that_are_integrated_stand_on_the_page_once(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await ask(coop, phase="decide")
    body = {"choice": {"position": "consent"}, "reason": "Good for the bakers."}
    await coop.secretary.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=body)
    await go(coop, poll, "integrate")
    for who in ("member", "secretary"):
        page = await visit(visits, coop, poll, who)
        await expect(page.get_by_text("Good for the bakers.")).to_be_visible()
        await expect(page.get_by_text("Mondays are my only free days.")).to_have_count(1)
        await expect(page.get_by_role("heading", name="Who consented")).to_be_visible()


async def test_a_vote_begins_with_deciding_at_once(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/polls/new?matter=other")
    await page.get_by_label("Question", exact=True).fill("Closed on Mondays?")
    begin = page.get_by_role("group", name="How does the round begin?")
    await expect(begin).to_have_count(0)
    await page.get_by_role("radio", name=re.compile("^Consent\\b")).check()
    await begin.get_by_role("radio", name="With the decision at once").check()
    await page.get_by_role("button", name="Open the poll").click()
    await at_step(page, "Decide")
    (poll,) = (await coop.member.client.ok("GET", f"{coop.path}/polls"))["items"]
    assert (poll["method"], poll["phase"], poll["round"]) == ("consent", "decide", 1)


async def test_by_keyboard_alone(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await ask(coop)
    page = await visit(visits, coop, poll, "member", size=DESK)
    await page.get_by_label("Your question").focus()
    await page.keyboard.type("Is this read out?")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator(".said-row")).to_contain_text("Is this read out?")
    button = page.get_by_role("button", name="Go on to reactions")
    await button.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("heading", name="Go on to reactions?")).to_have_count(0)
    await expect(button).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Go on to reactions?")).to_be_visible()
    sure = page.get_by_role("dialog").get_by_role("button", name="Go on", exact=True)
    while not await sure.evaluate("element => element === document.activeElement"):
        await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await at_step(page, "React")
    await expect(page.get_by_role("status").filter(has_text="Now: a reaction each")).to_be_visible()


async def test_observers_read_and_are_asked_for_nothing(world: World, visits: Visits) -> None:
    coop = await world.coop()
    poll = await ask(coop)
    await say(coop, poll)
    for who in ("observer", "suspended"):
        page = await visit(visits, coop, poll, who)
        await expect(page.get_by_text("Who tells the shops?")).to_be_visible()
        for name in ("Ask", "Answer", "Change", "Go on to reactions"):
            await expect(page.get_by_role("button", name=name, exact=True)).to_have_count(0)


@pytest.mark.parametrize("phase", ["clarify", "react", "decide", "integrate"])
@pytest.mark.parametrize(("size", "dark", "language"), [(PHONE, False, "es"), (DESK, True, "en")])
async def test_each_phase_is_for_everyone(
    world: World, visits: Visits, phase: str, size: dict[str, int], dark: bool, language: str
) -> None:
    coop = await world.coop()
    poll = await ask(coop)
    await say(coop, poll)
    await go(
        coop,
        poll,
        *("react", "decide", "integrate")[: ("clarify", "react", "decide", "integrate").index(phase)],
    )
    await coop.member.client.ok("PATCH", "/me", json={"language": language})
    page = await visit(visits, coop, poll, "member", size=size, dark=dark, language=language)
    step = {
        "en": {"clarify": "Clarify", "react": "React", "decide": "Decide", "integrate": "Integrate"},
        "es": {"clarify": "Aclarar", "react": "Opinar", "decide": "Decidir", "integrate": "Integrar"},
    }
    await at_step(page, step[language][phase])
    await expect(page.locator(".skeleton")).to_have_count(0)
    assert await faults(page) == []
    wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
