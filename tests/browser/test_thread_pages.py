"""Threads in a real browser: beginning one, talking, being told what is new, and very long talks."""

from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from app.core.db import new_session
from tests.browser.axe import faults_in_both_themes
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import agreement, make_poll
from tests.discussions.fill import fill_thread
from tests.discussions.helpers import circle, comment, thread
from tests.world import Coop, Persona, World


def said(page: Page, number: int) -> Locator:
    """The comment with this number."""
    return page.locator(f"#comment-{number}")


async def open_thread(page: Page, coop: Coop, made: dict[str, Any], query: str = "") -> None:
    """Go to a thread and wait for its title."""
    await page.goto(f"/c/{coop.slug}/threads/{made['id']}{query}")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()


async def position(persona: Persona, made: dict[str, Any]) -> int | None:
    """How far somebody has read."""
    found = (await persona.client.ok("GET", f"/threads/{made['id']}"))["read_position"]
    return None if found is None else int(found["number"])


async def fits(page: Page) -> None:
    """Nothing makes the page wider than the screen."""
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_a_thread_begins_by_keyboard_and_its_draft_survives(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/threads")
    await page.get_by_role("link", name="Start the first thread").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1, name="Start a thread")).to_be_focused()
    title = page.get_by_label("What is it about?")
    await title.focus()
    await page.keyboard.type("A new oven")
    await page.get_by_label("What should the others know?").focus()
    await page.keyboard.type("Ours is **old**.")
    await page.reload()
    await expect(title).to_have_value("A new oven")
    body = page.get_by_label("What should the others know?")
    await expect(body).to_have_value("Ours is **old**.")
    await body.focus()
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_role("heading", level=1, name="A new oven")).to_be_visible()
    await expect(page.locator(".thread-opening strong")).to_have_text("old")
    await page.goto(f"/c/{coop.slug}/threads/new")
    await expect(title).to_have_value("")


async def test_a_thread_without_a_title_is_told_at_its_field(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/threads/new")
    await page.get_by_role("button", name="Start the thread").click()
    title = page.get_by_label("What is it about?")
    await expect(title).to_have_attribute("aria-invalid", "true")
    await expect(title).to_be_focused()


async def test_the_list_says_what_is_new_and_who_wrote_last(world: World, visits: Visits) -> None:
    coop = await world.coop()
    oven = await circle(coop, coop.member, name="Oven")
    read = await thread(coop.admin, coop, "Read already")
    await coop.member.client.ok("PUT", f"/threads/{read['id']}/read", json={"number": 0})
    half = await thread(coop.admin, coop, "Half read")
    await coop.member.client.ok("PUT", f"/threads/{half['id']}/read", json={"number": 0})
    await thread(coop.member, coop, "Of the circle", circle_id=oven)
    await coop.facilitator.client.ok("PATCH", f"/threads/{read['id']}/moderation", json={"pinned": True})
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/threads")
    lines = page.locator(".thread-line")
    await expect(lines).to_have_count(3)
    await expect(lines.first).to_contain_text("Read already")
    await comment(coop.observer, half["id"])
    line = page.get_by_role("link", name="Half read")
    await expect(line).to_contain_text("Odei Observer wrote")
    await expect(line).to_contain_text("1 new")
    await fits(page)
    await page.get_by_role("link", name="New for me").click()
    await expect(lines).to_have_count(1)
    await page.get_by_role("link", name="All").click()
    await page.get_by_label("Circle").select_option(label="Oven")
    await expect(lines).to_have_count(1)
    await expect(lines).to_contain_text("Of the circle")


async def test_a_reply_stands_under_its_comment_and_its_draft_survives(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    await comment(coop.admin, made["id"], "First")
    await comment(coop.admin, made["id"], "Second")
    page = await visits.page(coop.observer)
    await open_thread(page, coop, made)
    await said(page, 1).get_by_role("button", name="Reply to Amaia Admin").click()
    await page.keyboard.type("I would **wait**")
    await page.reload()
    field = page.get_by_label("Your reply to Amaia Admin")
    await expect(field).to_have_value("I would **wait**")
    await expect(page.get_by_label("Your comment")).to_have_value("")
    await field.press("Control+Enter")
    await expect(said(page, 3)).to_contain_text("I would wait")
    order = await page.locator(".comment").evaluate_all("all => all.map((one) => one.id)")
    assert order == ["comment-1", "comment-3", "comment-2"]
    await expect(field).to_have_count(0)
    stored = (await coop.member.client.ok("GET", f"/threads/{made['id']}/comments"))["items"]
    assert [one["path"] for one in stored] == [[1], [1, 3], [2]]


async def test_a_mention_is_completed_by_keyboard(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    page = await visits.page(coop.member)
    await open_thread(page, coop, made)
    await page.get_by_label("Your comment").focus()
    await page.keyboard.type("Ask @fer")
    await expect(page.get_by_role("option", name="Fermina Facilitator")).to_be_visible()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Control+Enter")
    link = said(page, 1).get_by_role("link", name="@Fermina Facilitator")
    await expect(link).to_be_visible()


async def test_an_edit_keeps_the_former_wording(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    await comment(coop.member, made["id"], "It costs eight thousand")
    page = await visits.page(coop.member)
    await open_thread(page, coop, made)
    await said(page, 1).get_by_label("More about this comment").click()
    await said(page, 1).get_by_role("button", name="Edit").click()
    await page.get_by_label("Your text").fill("It costs seven thousand")
    await page.get_by_role("button", name="Save").click()
    await expect(said(page, 1).locator(".prose")).to_have_text("It costs seven thousand")
    await said(page, 1).get_by_role("button", name="edited").click()
    dialog = page.get_by_role("dialog", name="Former wordings")
    await expect(dialog.locator("ins")).to_have_text("seven")
    await expect(dialog.locator("del")).to_have_text("eight")
    await expect(dialog.locator(".wording")).to_have_count(2)
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)


async def test_an_edit_that_crosses_another_loses_nothing(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    known = await comment(coop.member, made["id"], "Once")
    page = await visits.page(coop.member)
    await open_thread(page, coop, made)
    await said(page, 1).get_by_label("More about this comment").click()
    await said(page, 1).get_by_role("button", name="Edit").click()
    await page.get_by_label("Your text").fill("Mine")
    path = f"/comments/{known['id']}"
    await coop.member.client.ok("PATCH", path, json={"body": "From the phone", "version": 1})
    await expect(page.get_by_label("Your text")).to_have_value("Mine")
    await page.get_by_role("button", name="Save").click()
    conflict = page.get_by_text("This text was changed while you were writing")
    await expect(conflict).to_be_visible()
    await expect(page.get_by_text("From the phone")).to_be_visible()
    await expect(page.get_by_label("Your text")).to_have_value("Mine")
    await page.get_by_role("button", name="Keep mine and go on").click()
    await page.get_by_role("button", name="Save").click()
    await expect(said(page, 1).locator(".prose")).to_have_text("Mine")
    assert (await coop.member.client.ok("GET", path))["version"] == 3


async def test_a_deleted_comment_leaves_a_trace(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    first = await comment(coop.member, made["id"], "Never mind")
    await comment(coop.admin, made["id"], "An answer", first["id"])
    page, watching = await visits.page(coop.member), await visits.page(coop.observer)
    await open_thread(watching, coop, made)
    await open_thread(page, coop, made)
    await said(page, 1).get_by_label("More about this comment").click()
    await said(page, 1).get_by_role("button", name="Delete").click()
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    for window in (page, watching):
        await expect(said(window, 1)).to_contain_text("Maren Member took this comment back.")
        await expect(said(window, 2)).to_contain_text("An answer")
        await expect(window.get_by_text("Never mind")).to_have_count(0)


async def test_a_facilitator_pins_locks_moves_and_deletes(world: World, visits: Visits) -> None:
    coop = await world.coop()
    await circle(coop, coop.member, name="Oven")
    made = await thread(coop.member, coop)
    page, member = await visits.page(coop.facilitator), await visits.page(coop.member)
    await open_thread(member, coop, made)
    await open_thread(page, coop, made)
    menu = page.get_by_label("More about this thread")
    for entry, badge in (("Pin to the top", "Pinned"), ("Lock", "Locked")):
        await menu.click()
        await page.get_by_role("button", name=entry, exact=True).click()
        for window in (page, member):
            await expect(window.locator(".page-header .badge", has_text=badge)).to_be_visible()
    await expect(member.get_by_text("This thread is locked")).to_be_visible()
    await expect(member.get_by_label("Your comment")).to_have_count(0)
    await menu.click()
    await page.get_by_role("button", name="Move to a circle").click()
    await page.get_by_role("dialog").get_by_label("Where does it belong?").select_option(label="Oven")
    await page.get_by_role("dialog").get_by_role("button", name="Move").click()
    await expect(member.get_by_role("navigation", name="You are here")).to_contain_text("Oven")
    await menu.click()
    await page.get_by_role("button", name="Delete").click()
    await page.get_by_role("dialog").get_by_role("button", name="Delete the thread").click()
    await expect(member.get_by_role("heading", level=1, name="A deleted thread")).to_be_visible()
    await expect(member.get_by_text("This thread was deleted, so nothing can be added")).to_be_visible()


async def test_reactions_are_given_counted_and_named(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    known = await comment(coop.admin, made["id"])
    await coop.admin.client.ok("PUT", f"/comments/{known['id']}/reactions/👍")
    page = await visits.page(coop.observer)
    await open_thread(page, coop, made)
    await said(page, 1).get_by_role("button", name="Agreed: 1 person").tap()
    mine = said(page, 1).get_by_role("button", name="Agreed: 2 people")
    await expect(mine).to_have_attribute("aria-pressed", "true")
    box = await mine.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    assert box["width"] >= 44
    await said(page, 1).get_by_label("React").tap()
    await said(page, 1).get_by_role("button", name="Thanks").tap()
    await expect(said(page, 1).get_by_role("button", name="Thanks: 1 person")).to_be_visible()
    await said(page, 1).get_by_label("More about this comment").tap()
    await said(page, 1).get_by_role("button", name="Who reacted").tap()
    dialog = page.get_by_role("dialog", name="Who reacted")
    await expect(dialog.get_by_role("link", name="Amaia Admin")).to_have_count(1)
    await expect(dialog.get_by_role("link", name="Odei Observer")).to_have_count(2)
    await dialog.get_by_role("button", name="Close").tap()
    await page.reload()
    await expect(mine).to_have_attribute("aria-pressed", "true")
    await mine.tap()
    await expect(said(page, 1).get_by_role("button", name="Agreed: 1 person")).to_have_attribute(
        "aria-pressed", "false"
    )


async def test_what_arrives_does_not_move_the_reader(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.admin, coop)
    near = first = await comment(coop.admin, made["id"], "The root")
    for number in range(2, 31):
        last = await comment(coop.admin, made["id"], f"Comment {number}\n\nwith a second line")
        near = last if number <= 12 else near
    page = await visits.page(coop.member)
    await open_thread(page, coop, made, "?comment=20")
    await expect(said(page, 20)).to_be_in_viewport()
    before = await said(page, 20).bounding_box()
    await comment(coop.other_member, made["id"], "A long reply above\n\n" * 12, near["id"])
    await expect(page.get_by_role("button", name="1 new comment")).to_be_visible()
    await expect(said(page, 31)).to_have_count(1)
    await comment(coop.other_member, made["id"], "Beyond what is loaded", first["id"])
    pill = page.get_by_role("button", name="2 new comments")
    await expect(pill).to_be_visible()
    await expect(said(page, 32)).to_have_count(0)
    after = await said(page, 20).bounding_box()
    assert before is not None
    assert after is not None
    assert abs(before["y"] - after["y"]) < 2
    await pill.click()
    await expect(said(page, 31)).to_be_in_viewport()
    await expect(said(page, 31).get_by_role("article")).to_be_focused()
    await said(page, 31).locator(".said-foot").scroll_into_view_if_needed()
    await page.get_by_role("button", name="1 new comment").click()
    await expect(said(page, 32)).to_be_in_viewport()
    await said(page, 32).locator(".said-foot").scroll_into_view_if_needed()
    await expect(page.locator(".arrivals button")).to_have_count(0)


async def test_reading_is_noted_as_it_happens(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.admin, coop)
    for number in range(1, 31):
        await comment(coop.admin, made["id"], f"Comment {number}\n\nwith a second line")
    await coop.member.client.ok("PUT", f"/threads/{made['id']}/read", json={"number": 5})
    page = await visits.page(coop.member)
    await open_thread(page, coop, made)
    await expect(page.get_by_text("25 new since you were here")).to_be_visible()
    await expect(said(page, 5).get_by_text("New", exact=True)).to_have_count(0)
    await expect(said(page, 6).get_by_text("New", exact=True)).to_have_count(1)
    assert (await position(coop.member, made) or 0) < 20
    await page.locator(".arrivals button").click()
    await expect(said(page, 6).get_by_role("article")).to_be_focused()
    for number in range(6, 31):
        await said(page, number).locator(".said-foot").scroll_into_view_if_needed()
        await page.wait_for_timeout(40)
    await expect(page.locator(".arrivals button")).to_have_count(0)
    for _ in range(300):
        if await position(coop.member, made) == 30:
            break
        await page.wait_for_timeout(100)
    assert await position(coop.member, made) == 30


async def test_all_can_be_marked_as_read(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.admin, coop)
    for _ in range(20):
        await comment(coop.admin, made["id"], "Line\n\n" * 8)
    await coop.member.client.ok("PUT", f"/threads/{made['id']}/read", json={"number": 1})
    page = await visits.page(coop.member)
    await open_thread(page, coop, made)
    await page.get_by_role("button", name="Mark all as read").click()
    await expect(page.locator(".arrivals button")).to_have_count(0)
    assert await position(coop.member, made) == 20


async def test_a_very_long_thread_stays_small_both_ways(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.admin, coop)
    async with new_session() as session:
        await fill_thread(session, made["id"], coop.admin.membership_id, 10_000)  # type: ignore[arg-type]  # a UUID
    page = await visits.page(coop.member)
    await open_thread(page, coop, made, "?comment=5001")
    await expect(said(page, 5001)).to_be_in_viewport()
    comments = page.locator(".comment")
    assert await comments.count() <= 120
    for _ in range(5):
        top = await comments.first.get_attribute("id") or ""
        await page.get_by_role("button", name="Show earlier comments").click()
        await expect(comments.first).not_to_have_id(top)
    numbers = await comments.evaluate_all("all => all.map((one) => Number(one.id.slice(8)))")
    assert 4000 < numbers[0] < 4800
    assert len(numbers) == 200
    await page.get_by_role("button", name="To the latest").click()
    await expect(said(page, 10_000)).to_be_in_viewport()
    assert await comments.count() <= 120
    await page.get_by_role("button", name="To the beginning").click()
    await expect(said(page, 1)).to_be_in_viewport()
    for _ in range(6):
        last = await comments.last.get_attribute("id") or ""
        await comments.last.scroll_into_view_if_needed()
        await expect(comments.last).not_to_have_id(last)
    assert await comments.count() <= 200
    await fits(page)


@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        ("suspended", "Your membership is suspended"),
        ("other_member", "Only members of this circle write here"),
        ("member", None),
    ],
)
async def test_who_may_not_write_reads_why(
    world: World, visits: Visits, who: str, sentence: str | None
) -> None:
    coop = await world.coop()
    oven = await circle(coop, coop.member)
    made = await thread(coop.member, coop, circle_id=oven)
    await comment(coop.member, made["id"])
    page = await visits.page(getattr(coop, who))
    await open_thread(page, coop, made)
    await expect(said(page, 1)).to_be_visible()
    if sentence is None:
        await expect(page.get_by_label("Your comment")).to_be_visible()
        propose = page.get_by_role("link", name="Propose")
        await expect(propose).to_have_attribute("href", f"/c/{coop.slug}/proposals/new?thread={made['id']}")
        poll = page.get_by_role("link", name="Start a poll")
        await expect(poll).to_have_attribute("href", f"/c/{coop.slug}/polls/new?thread={made['id']}")
        return
    await expect(page.get_by_text(sentence)).to_be_visible()
    await expect(page.get_by_label("Your comment")).to_have_count(0)
    await expect(page.get_by_role("button", name="Reply")).to_have_count(0)
    await expect(page.get_by_role("link", name="Propose")).to_have_count(0)


async def test_an_observer_talks_and_is_told_who_decides(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    page = await visits.page(coop.observer)
    await open_thread(page, coop, made)
    await expect(page.get_by_text("You are an observer")).to_be_visible()
    await expect(page.get_by_label("Your comment")).to_be_visible()
    await expect(page.get_by_role("link", name="Propose")).to_have_count(0)


async def test_proposals_and_polls_stand_on_top(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    page = await visits.page(coop.observer, size=DESK)
    await open_thread(page, coop, made)
    proposal = await coop.member.client.ok(
        "POST", f"/threads/{made['id']}/proposals", 201, json={"title": "Buy it", "body": "Now."}
    )
    cards = page.get_by_role("complementary", name="Proposals and votes")
    await expect(cards.get_by_role("link", name="Buy it")).to_have_attribute(
        "href", f"/c/{coop.slug}/proposals/{proposal['id']}"
    )
    await expect(cards.get_by_text("Under discussion")).to_be_visible()
    poll = await make_poll(coop, agreement(title="Which day?", thread_id=made["id"]))
    card = cards.get_by_role("link", name="Which day?")
    await expect(card).to_have_attribute("href", f"/c/{coop.slug}/polls/{poll['id']}")
    await expect(card).to_contain_text("Open for voting")


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_axe_finds_nothing(world: World, visits: Visits, size: dict[str, int]) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop, "Deep", "> quoted\n\n- one\n- two")
    parent: str | None = None
    for _ in range(12):
        parent = (await comment(coop.admin, made["id"], "Unbroken" * 30, parent))["id"]
    known = await comment(coop.member, made["id"], "Mine")
    await coop.admin.client.ok("PUT", f"/comments/{known['id']}/reactions/👍")
    await coop.member.client.ok("PATCH", f"/comments/{known['id']}", json={"body": "My own", "version": 1})
    await make_poll(coop, agreement(title="Which day?", thread_id=made["id"]))
    await coop.facilitator.client.ok("PATCH", f"/threads/{made['id']}/moderation", json={"pinned": True})
    page = await visits.page(coop.member, size=size)
    await page.goto(f"/c/{coop.slug}/threads")
    await expect(page.locator(".thread-line")).to_have_count(1)
    assert await faults_in_both_themes(page) == []
    await page.goto(f"/c/{coop.slug}/threads/new")
    await expect(page.get_by_role("button", name="Start the thread")).to_be_visible()
    assert await faults_in_both_themes(page) == []
    await open_thread(page, coop, made)
    await expect(said(page, 13)).to_be_visible()
    await said(page, 1).get_by_role("button", name="Reply").click()
    assert await faults_in_both_themes(page) == []
    await fits(page)
    await said(page, 13).get_by_role("button", name="edited").click()
    await expect(page.get_by_role("dialog").locator(".wording").first).to_be_visible()
    assert await faults_in_both_themes(page) == []


async def test_it_speaks_spanish(world: World, visits: Visits) -> None:
    coop = await world.coop()
    made = await thread(coop.member, coop)
    await comment(coop.member, made["id"])
    await coop.admin.client.ok("PATCH", "/me", json={"language": "es"})
    page = await visits.page(coop.admin, language="es")
    await open_thread(page, coop, made)
    await expect(page.get_by_role("heading", name="1 comentario")).to_be_visible()
    await expect(page.get_by_label("Tu comentario")).to_be_visible()
