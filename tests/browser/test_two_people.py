"""The main story, by two people at once: one begins a thread, proposes and puts it to the vote; the other, on a
phone, sees each step appear by itself, answers and votes; both see the turnout move, the poll close on time by
itself, and the right outcome."""

import re
from uuid import UUID

from playwright.async_api import expect
from sqlalchemy import text

from app.core.db import new_session
from app.decisions.closing import schedule_closing
from app.decisions.models import Poll
from tests.browser.conftest import DESK, PHONE, Visits
from tests.world import Coop, World

SECONDS_TO_CLOSE = 6


async def bring_the_close_near(poll_id: UUID) -> None:
    """Let the poll close in some seconds, by the job that would close it tomorrow."""
    async with new_session() as session:
        await session.execute(
            text(
                "UPDATE poll SET closes_at = clock_timestamp() + make_interval(secs => :secs) WHERE id = :id"
            ),
            {"secs": SECONDS_TO_CLOSE, "id": poll_id},
        )
        poll = await session.get_one(Poll, poll_id)
        await schedule_closing(session, poll)


async def test_one_proposes_the_other_votes_and_both_see_it_close(world: World, visits: Visits) -> None:
    coop: Coop = await world.coop()
    maren = await visits.page(coop.member, size=DESK)
    oihana = await visits.page(coop.other_member, size=PHONE)
    await oihana.goto(f"/c/{coop.slug}/threads")
    await expect(oihana.get_by_role("heading", level=1)).to_be_visible()

    await maren.goto(f"/c/{coop.slug}/threads/new")
    await maren.get_by_label("What is it about?").fill("A second oven")
    await maren.get_by_label("What should the others know?").fill("Ours is **32 years** old.")
    await maren.get_by_role("button", name="Start the thread").click()
    await expect(maren.get_by_role("heading", level=1, name="A second oven")).to_be_visible()

    await oihana.get_by_role("link", name="A second oven").first.click()
    await expect(oihana.get_by_role("heading", level=1, name="A second oven")).to_be_visible()
    await oihana.get_by_label("Your comment").fill("What would it cost?")
    await oihana.get_by_role("button", name="Comment", exact=True).click()
    await expect(maren.get_by_text("What would it cost?")).to_be_visible()

    await maren.get_by_role("link", name="Propose").click()
    await maren.get_by_label("Title").fill("Buy the deck oven")
    await maren.get_by_label("The text to decide on").fill("We buy it for at most **€8,000**.")
    await maren.get_by_role("button", name="Propose").click()
    await expect(maren.get_by_role("heading", level=1, name="Buy the deck oven")).to_be_visible()
    await expect(oihana.get_by_text("Buy the deck oven").first).to_be_visible()

    await maren.get_by_role("link", name="Put to a vote").click()
    await expect(maren.get_by_role("heading", level=1, name="Put a proposal to the vote")).to_be_visible()
    await maren.get_by_role("link", name="Ask a free question").click()
    await maren.get_by_role("button", name="Tomorrow").click()
    await maren.get_by_role("button", name="Open the poll").click()
    await expect(maren).to_have_url(re.compile(r"/polls/[0-9a-f-]{36}$"))
    poll_id = UUID(maren.url.rsplit("/", 1)[1])

    await oihana.goto(f"/c/{coop.slug}")
    await (
        oihana.get_by_role("link", name=re.compile("Vote"))
        .and_(oihana.locator(f'[href$="/polls/{poll_id}"]'))
        .first.click()
    )
    await oihana.get_by_role("radio", name="Agree", exact=False).first.check()
    await oihana.get_by_role("button", name="Vote", exact=True).click()
    await expect(oihana.get_by_text("Your vote is in")).to_be_visible()
    await expect(maren.get_by_text("1 of 5 voted")).to_be_visible()

    await maren.get_by_role("radio", name="Agree", exact=False).first.check()
    await maren.get_by_role("button", name="Vote", exact=True).click()
    await expect(oihana.get_by_text("2 of 5 voted")).to_be_visible()
    third = await coop.admin.client.put(
        f"/polls/{poll_id}/ballot", json={"choice": {"position": "disagree"}, "reason": "Too dear."}
    )
    assert third.status_code == 200, third.text
    for page in (maren, oihana):
        await expect(page.get_by_text("3 of 5 voted")).to_be_visible()

    await bring_the_close_near(poll_id)
    for page in (maren, oihana):
        await expect(page.get_by_text("Adopted").first).to_be_visible()
        await expect(page.get_by_text("3 of 5 members voted")).to_be_visible()
        await expect(
            page.get_by_text("2 for, 1 against, 0 abstaining; more than half of 3 is 2: adopted.")
        ).to_be_visible()
    closed = await coop.member.client.ok("GET", f"/polls/{poll_id}")
    assert closed["closed_at"] == closed["closes_at"]
    late = await coop.facilitator.client.put(
        f"/polls/{poll_id}/ballot", json={"choice": {"position": "agree"}}
    )
    assert (late.status_code, late.json()["code"]) == (409, "poll_over")
