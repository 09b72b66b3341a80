"""A vote lent to somebody who is no member, from the giver's signature to the steward's tablet; and one lent to nobody
by name, where the bylaws let it go with the board's motions."""

import re

from playwright.async_api import expect

from tests.assemblies.meetings import convened_meeting
from tests.browser.conftest import DESK, PHONE, Visits
from tests.browser.test_room_pages import accessible, room_of
from tests.world import World


async def test_family_holds_a_vote_and_casts_it_on_the_tablet(world: World, visits: Visits) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    giver = await visits.page(coop.other_member, size=PHONE)
    await giver.goto(f"{room.address}?view=proxies")
    await giver.get_by_role("radio", name="Somebody of the family").check()
    await giver.get_by_label("Their name").fill("Juan López")
    await expect(giver.get_by_role("button", name="Go on to sign")).to_be_disabled()
    await giver.get_by_role("checkbox", name="I declare that they are of my family").check()
    await accessible(giver)
    await giver.get_by_role("button", name="Go on to sign").click()
    await expect(giver.get_by_text("I declare that Juan López is of my family.")).to_be_visible()
    await giver.get_by_label("Sign by typing your name").fill(coop.other_member.name)
    await giver.keyboard.press("Enter")
    await expect(giver.get_by_text("Juan López votes for you.", exact=True)).to_be_visible()

    desk = await visits.page(coop.facilitator, size=DESK)
    await desk.goto(f"{room.address}/room/desk")
    await room.come(coop.admin, coop.secretary)
    await desk.get_by_role("button", name=re.compile("Let in.*Juan López")).click()
    await expect(desk.get_by_role("button", name=re.compile("Left.*Juan López"))).to_be_visible()
    await accessible(desk)
    await room.begin()
    await room.vote()
    await desk.goto(f"{room.address}/room/desk?view=votes")
    await desk.get_by_label("Who votes here?").fill("juan")
    await desk.get_by_role("button", name="Oihana Other").click()
    await desk.get_by_role("button", name="I am Juan López").click()
    await expect(desk.get_by_role("heading", name="You vote for Oihana Other")).to_be_focused()
    await expect(desk.get_by_text("Juan López holds this vote and is not a member.")).to_be_visible()
    await accessible(desk)
    await desk.get_by_role("radio", name="I am in favour").check()
    await desk.get_by_role("button", name="Go on").click()
    await desk.get_by_role("button", name="Yes: cast it").click()
    await expect(desk.get_by_text("Juan López (not a member)")).to_be_visible()
    await giver.goto(f"{room.address}/room")
    await expect(giver.get_by_text("Juan López votes for you")).to_be_visible()


async def test_a_vote_lent_to_nobody_by_name_goes_with_the_board(world: World, visits: Visits) -> None:
    coop = await world.coop(country="FR")
    meeting = (await convened_meeting(coop))["meeting"]["id"]
    address = f"/c/{coop.slug}/meetings/{meeting}"
    giver = await visits.page(coop.other_member, size=PHONE)
    await giver.goto(f"{address}?view=proxies")
    await giver.get_by_role("radio", name="Nobody by name").check()
    await giver.get_by_role("button", name="Go on to sign").click()
    await accessible(giver)
    await giver.get_by_label("Sign by typing your name").fill(coop.other_member.name)
    await giver.keyboard.press("Enter")
    await expect(giver.get_by_text("Your vote goes with the board's motions.", exact=True)).to_be_visible()

    runner = await visits.page(coop.admin, size=DESK)
    await runner.goto(address)
    await runner.get_by_role("button", name="The accounts").first.click()
    of_board = runner.get_by_role("checkbox", name="The board puts or supports this motion")
    await expect(of_board).to_be_checked()
    await of_board.uncheck()
    await accessible(runner)
    reader = await visits.page(coop.member, size=PHONE)
    await reader.goto(address)
    await reader.get_by_role("button", name="The accounts").first.click()
    await expect(reader.get_by_text("The board neither puts nor supports this motion.")).to_be_visible()
