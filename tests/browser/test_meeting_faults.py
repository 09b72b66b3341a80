"""What goes wrong in the middle of a meeting: the server dies while people vote, two write the
notes at once, somebody is in two windows, a count that would tell who voted what waits for a plain member who chairs."""

import re
from pathlib import Path

from playwright.async_api import Browser, Page, Route, expect

from tests.browser.conftest import DESK, PHONE, Visits, Windows
from tests.browser.test_room_pages import room_of
from tests.server import ServerProcess
from tests.world import World


async def cast(page: Page, side: str) -> None:
    """Cast a ballot; a secret one is looked at once more."""
    await page.get_by_role("radio", name=side).check()
    await page.get_by_role("button", name=re.compile("^(Vote|Check the ballot)$")).click()


async def test_a_server_that_dies_in_the_middle_of_a_vote_resumes_it(
    world: World, browser: Browser, windows: Windows, database: str, tmp_path: Path
) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member, coop.other_member)
    await room.begin()
    await room.vote()
    server = ServerProcess(database, tmp_path).start()
    visits = Visits(browser, server, windows)
    try:
        chair = await visits.page(coop.admin, size=DESK)
        maren = await visits.page(coop.member, size=PHONE)
        again = await maren.context.new_page()
        oihana = await visits.page(coop.other_member, size=PHONE)
        for page in (chair, maren, again, oihana):
            await page.goto(f"{room.address}/room")
            await expect(page.get_by_role("heading", name="Your vote")).to_be_visible()
        await cast(maren, "I am in favour")
        # One person is one voter, in however many windows of a browser.
        await expect(again.get_by_text("Your vote is in")).to_be_visible()
        await oihana.get_by_role("radio", name="I am in favour").check()
        server.kill()
        await oihana.get_by_role("button", name="Vote", exact=True).click()
        await expect(oihana.get_by_text("No connection: not sent yet")).to_be_visible()
        server.start()
        await expect(oihana.get_by_text("Your vote is in")).to_be_visible()
        await expect(chair.get_by_text("2 of 4 votes are in").first).to_be_visible()
        await chair.get_by_role("button", name="Close the vote and count").click()
        for page in (maren, again, oihana):
            await expect(page.get_by_text("Adopted", exact=True)).to_be_visible()
    finally:
        await visits.close()
        server.stop()


async def test_a_part_that_did_not_load_is_tried_again(world: World, visits: Visits) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member)
    await room.begin()
    poll = await room.vote()
    page = await visits.page(coop.member)
    await page.goto(f"{room.address}/room")
    await expect(page.get_by_role("heading", name="Your vote")).to_be_visible()
    await page.route("**/assets/**", lambda route: route.abort())
    await coop.admin.client.ok("PUT", f"/polls/{poll}/ballot", json={"choice": {"position": "agree"}})
    await coop.admin.client.ok("POST", f"/polls/{poll}/close")
    again = page.get_by_role("button", name="Try again").first
    await expect(again).to_be_visible()
    await page.unroute("**/assets/**")
    await again.click()
    await expect(page.get_by_text("Adopted", exact=True)).to_be_visible()
    visits.errors.clear()  # of the files that were held back


async def test_notes_written_at_once_are_both_kept(world: World, visits: Visits) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member)
    await room.begin()
    page = await visits.page(coop.secretary, size=DESK, own=True)
    await page.goto(f"{room.address}/room")

    async def first_the_chair(route: Route) -> None:
        await coop.admin.client.ok("PATCH", f"/items/{room.item}", json={"notes": "Ana asks."})
        await route.continue_()

    await page.route("**/api/v1/items/*", first_the_chair, times=1)
    notes = page.get_by_label("What was said on this point")
    await notes.fill("Bea asks.")
    await expect(page.get_by_text("Somebody else wrote here meanwhile")).to_be_visible()
    await page.get_by_role("button", name="Keep both").click()
    await expect(notes).to_have_value("Ana asks.\n\nBea asks.")
    await expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    item = (await coop.admin.client.ok("GET", f"/meetings/{room.id}"))["items"][0]
    assert item["notes"] == "Ana asks.\n\nBea asks."


async def test_a_plain_member_who_chairs_publishes_a_count_that_waits(world: World, visits: Visits) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    taking = {"office": "chair", "membership_id": coop.member.member}
    await coop.admin.client.ok("POST", f"/meetings/{room.id}/officers", json=taking)
    await room.come(coop.admin, coop.secretary, coop.member, coop.other_member)
    await room.begin()
    chair = await visits.page(coop.member, size=PHONE)
    other = await visits.page(coop.other_member, size=PHONE, dark=True)
    await chair.goto(f"{room.address}/room")
    await other.goto(f"{room.address}/room")
    await chair.get_by_role("button", name="Open a vote").click()
    await chair.get_by_label("A secret vote").check()
    await chair.get_by_role("button", name="Open it now").click()
    await chair.get_by_label("So few may vote").check()
    await chair.get_by_role("button", name="Open it now").click()
    for page in (chair, other):
        await cast(page, "I am in favour")
        await page.get_by_role("button", name="Put it in the box").click()
        await expect(page.get_by_text("Your vote is in")).to_be_visible()
    await chair.get_by_role("button", name="Close the vote and count").click()
    await expect(other.get_by_text("The result waits to be published")).to_be_visible()
    await expect(other.get_by_role("button", name="Publish the result")).to_have_count(0)
    await chair.get_by_role("button", name="Publish the result").click()
    await chair.get_by_role("button", name="Publish it").click()
    await expect(other.get_by_text("Adopted", exact=True)).to_be_visible()
    await chair.get_by_role("button", name="This item is done").click()
    await chair.get_by_role("button", name="Close the meeting").click()
    await chair.get_by_role("dialog").get_by_role("button", name="Close the meeting").click()
    await expect(other.get_by_text("The meeting is over")).to_be_visible()
