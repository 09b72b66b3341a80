"""The screen in the hall follows a vote, looks after itself, and goes dark with its link."""

from playwright.async_api import Page, expect

from tests.assemblies.test_hall import token_of, vote
from tests.assemblies.test_speakers import act, ask, open_room
from tests.browser.axe import faults
from tests.browser.conftest import PHONE, Visits
from tests.world import World

WALL = {"width": 1280, "height": 720}


async def fits(page: Page) -> bool:
    """Whether nothing lies beyond the edges of a screen that nobody scrolls."""
    beyond: bool = await page.evaluate(
        "() => { const hall = document.querySelector('.hall');"
        " return hall.scrollHeight > hall.clientHeight || hall.scrollWidth > hall.clientWidth; }"
    )
    return not beyond


async def test_the_hall_follows_speakers_a_vote_and_its_result(world: World, visits: Visits) -> None:
    room = await open_room(world, speaking_seconds=90)
    coop, token = room.coop, await token_of(room)
    wall = await visits.page(size=WALL)
    phone = await visits.page(size=PHONE)
    await wall.goto(f"/hall/{token}")
    await phone.goto(f"/hall/{token}?lang=es")
    await expect(wall.get_by_role("heading", level=1)).to_have_text("The accounts")
    await expect(wall.get_by_text("Item 1 of 2 · Motion")).to_be_visible()
    await expect(wall.get_by_text("There is a quorum")).to_be_visible()
    await expect(phone.get_by_text("Hay quórum")).to_be_visible()
    wish = await ask(room, coop.member)
    await ask(room, coop.other_member, "against")
    await act(coop.admin, wish, "start")
    await expect(wall.get_by_label("Speakers").get_by_text("Maren Member")).to_be_visible()
    await expect(wall.get_by_role("timer")).to_contain_text("left")
    await expect(wall.get_by_role("listitem").filter(has_text="Oihana Other")).to_contain_text("Against")
    assert await faults(wall) == []
    await act(coop.admin, wish, "end")

    about = {"membership_id": coop.facilitator.member, "reason": "Kept the books."}
    poll = await vote(room, recused=[about])
    panel = wall.get_by_label("Vote")
    await expect(panel.get_by_text("Voting is open")).to_be_visible()
    for persona in (coop.member, coop.other_member, coop.admin):
        await persona.client.ok("PUT", f"/polls/{poll}/ballot", json={"choice": {"position": "agree"}})
    await expect(panel.locator("strong")).to_have_text("3")
    await expect(panel).to_contain_text("of 3 have voted")
    await expect(panel).to_contain_text("1 member doesn't vote on this because it concerns them")
    await expect(wall.get_by_text("In favour")).to_have_count(0)
    await expect(phone.get_by_text("Votación abierta", exact=True)).to_be_visible()
    assert await faults(wall) == []
    assert await fits(wall)
    await coop.admin.client.ok("POST", f"/polls/{poll}/close")
    result = wall.get_by_label("Result")
    await expect(result.get_by_text("Adopted", exact=True)).to_be_visible()
    await expect(result.get_by_role("row", name="In favour")).to_contain_text("3")
    await expect(result).to_contain_text("1 member doesn't vote on this")
    await expect(wall.get_by_text("Kept the books.")).to_have_count(0)
    await expect(phone.get_by_text("Aprobada", exact=True)).to_be_visible()
    assert await faults(wall) == []
    assert await faults(phone) == []
    assert await fits(wall)

    await wall.get_by_role("button", name="Light").focus()
    await wall.keyboard.press("Enter")
    await expect(wall.locator(".hall.theme-light")).to_be_visible()
    assert await faults(wall) == []
    await wall.context.set_offline(True)
    await expect(wall.get_by_text("Connection lost")).to_be_visible()
    await wall.context.set_offline(False)
    await expect(wall.get_by_text("Connection lost")).to_have_count(0)

    await coop.admin.client.ok("DELETE", f"/meetings/{room.meeting}/hall")
    await expect(wall.get_by_role("heading", level=1)).to_have_text("This screen is switched off")
    await expect(phone.get_by_role("heading", level=1)).to_have_text("Esta pantalla está apagada")
    await expect(wall.get_by_text("The accounts")).to_have_count(0)
