"""Meetings in a real browser: prepared and convened, the agenda, votes lent, proof of notice, minutes and their book."""

from typing import Any

from playwright.async_api import FilePayload, Page, expect

from tests.assemblies.meetings import add_item, convene, make_meeting
from tests.assemblies.test_minutes import over, plainly_signed
from tests.browser.axe import faults
from tests.browser.conftest import DESK, Visits
from tests.world import Coop, World


async def agenda(coop: Coop, meeting: str) -> list[str]:
    """The titles on the agenda as the server has them."""
    told = await coop.admin.client.ok("GET", f"/meetings/{meeting}/items")
    return [item["title"] for item in sorted(told["items"], key=lambda item: item["position"])]


async def meeting_of(coop: Coop, **changes: Any) -> str:
    """A meeting being prepared; its id."""
    made = await make_meeting(coop, **changes)
    return str(made["meeting"]["id"])


def titles(page: Page) -> Any:
    """The titles on the agenda as they stand on the page."""
    return page.locator(".agenda-name")


async def test_a_meeting_is_prepared_convened_and_known_at_once(world: World, visits: Visits) -> None:
    coop = await world.coop()
    page = await visits.page(coop.secretary, size=DESK)
    await page.goto(f"/c/{coop.slug}")
    await page.get_by_role("link", name="Meetings", exact=True).click()
    await expect(page.get_by_role("heading", name="No meeting yet")).to_be_visible()
    assert await faults(page) == []
    await page.get_by_role("link", name="Prepare the first one").click()
    await page.get_by_label("Title").fill("Assembly of spring")
    await expect(page.get_by_role("complementary").get_by_text("The notice must go out by")).to_be_visible()
    await page.reload()
    await expect(page.get_by_label("Title")).to_have_value("Assembly of spring")
    await page.get_by_label("Place (optional)").fill("The old mill")
    assert await faults(page) == []
    await page.get_by_role("button", name="Save, and go on to the agenda").click()
    await expect(page.get_by_role("heading", level=1, name="Assembly of spring")).to_be_visible()

    await page.get_by_role("button", name="Convene").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("There is nothing on the agenda")
    await expect(dialog).to_contain_text("To 5 members, by mail and in Batzar")
    await expect(dialog).to_contain_text("All of them may vote at the first call.")
    await expect(dialog.get_by_role("button", name="Send the notice")).to_be_disabled()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Add an item").click()
    await page.get_by_label("Title").fill("A second oven")
    await page.get_by_label("The motion, word for word").fill("We buy a second oven.")
    await page.get_by_label("Minutes for it").fill("20")
    await page.get_by_role("button", name="Put it on the agenda").click()
    await expect(titles(page)).to_have_text(["A second oven"])
    await expect(page.get_by_text("Together 20 min")).to_be_visible()

    member = await visits.page(coop.member)
    await member.goto(f"/c/{coop.slug}")
    await expect(member.get_by_role("heading", level=1, name="Today")).to_be_visible()
    await page.get_by_role("button", name="Convene").click()
    assert await faults(page) == []
    await dialog.get_by_role("button", name="Send the notice to").click()
    await expect(page.get_by_text("The notice went out in time")).to_be_visible()
    await expect(member.get_by_text("You are called to an assembly")).to_be_visible()
    await member.get_by_role("link", name="Assembly of spring").click()
    await expect(titles(member)).to_have_text(["A second oven"])
    assert await faults(member) == []


async def test_a_late_notice_goes_out_with_a_reason_that_everyone_reads(world: World, visits: Visits) -> None:
    coop = await world.coop()
    meeting = await meeting_of(coop, days=3)
    page = await visits.page(coop.admin)
    await page.goto(f"/c/{coop.slug}/meetings/{meeting}")
    await page.get_by_role("button", name="Convene").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("It is too late for the notice that your bylaws ask for")
    send = dialog.get_by_role("button", name="Send the notice to")
    await expect(send).to_be_disabled()
    await dialog.get_by_label("Why the notice goes out late").fill("The roof came down on Monday.")
    await send.click()
    await expect(page.get_by_text("The notice went out late")).to_be_visible()
    await expect(page.get_by_text("The roof came down on Monday.")).to_be_visible()
    await page.get_by_role("button", name="Call it off").click()
    await dialog.get_by_label("Why it is called off").fill("The roof holds.")
    await dialog.get_by_role("button", name="Call it off").click()
    await expect(page.get_by_text("This meeting was called off")).to_be_visible()


async def test_the_agenda_is_put_in_order_by_keys_and_by_dragging(world: World, visits: Visits) -> None:
    coop = await world.coop()
    meeting = await meeting_of(coop)
    for title in ("The oven", "The board"):
        await add_item(coop, meeting, title=title)
    page = await visits.page(coop.admin, size=DESK)
    await page.goto(f"/c/{coop.slug}/meetings/{meeting}")
    first = page.get_by_role("button", name="The accounts", exact=False).first
    await first.focus()
    await page.keyboard.press("Alt+ArrowDown")
    await expect(titles(page)).to_have_text(["The oven", "The accounts", "The board"])
    await expect(page.get_by_role("status").filter(has_text="now item 2 of 3")).to_have_count(1)
    await page.keyboard.press("Alt+ArrowDown")
    await expect(titles(page)).to_have_text(["The oven", "The board", "The accounts"])
    up = page.get_by_role("button", name="Move The board up")
    await up.focus()
    await page.keyboard.press("Enter")
    await expect(titles(page)).to_have_text(["The board", "The oven", "The accounts"])
    await expect(up).to_be_focused()
    await (
        page.locator(".agenda-number")
        .nth(2)
        .drag_to(page.locator(".agenda-number").nth(0), target_position={"x": 20, "y": 2})
    )
    await expect(titles(page)).to_have_text(["The accounts", "The board", "The oven"])
    # What is on its way to the server would end with the page.
    await expect(page.locator("ol.agenda:not([aria-busy])")).to_be_visible()
    await page.reload()
    await expect(titles(page)).to_have_text(["The accounts", "The board", "The oven"])
    assert await agenda(coop, meeting) == ["The accounts", "The board", "The oven"]


async def test_a_motion_is_amended_and_its_versions_differ(world: World, visits: Visits) -> None:
    coop = await world.coop()
    meeting = await meeting_of(coop)
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/meetings/{meeting}")
    await page.get_by_role("button", name="The accounts").click()
    await page.get_by_role("button", name="Propose an amendment").click()
    await page.get_by_label("The motion as it should read").fill("We approve the corrected accounts.")
    await expect(page.locator(".difference ins")).to_have_text("corrected ")
    await page.reload()
    await page.get_by_role("button", name="The accounts").click()
    await page.get_by_role("button", name="Propose an amendment").click()
    await page.get_by_label("Its name").fill("Corrected")
    await page.get_by_label("Why").fill("There was a mistake in them.")
    await page.get_by_role("button", name="Propose it").click()
    await expect(page.get_by_text("There was a mistake in them.")).to_be_visible()
    assert await faults(page) == []
    runner = await visits.page(coop.admin)
    await runner.goto(f"/c/{coop.slug}/meetings/{meeting}")
    await runner.get_by_role("button", name="The accounts").first.click()
    await runner.get_by_role("button", name="Take it over").click()
    await runner.get_by_role("dialog").get_by_role("button", name="Take it over").click()
    await page.get_by_text("Version 2: what changed").click()
    await expect(page.locator(".changes-fold .difference ins")).to_have_text("corrected ")


async def test_a_vote_is_lent_signed_seen_by_its_holder_and_taken_back(world: World, visits: Visits) -> None:
    coop = await world.coop()
    meeting = await meeting_of(coop)
    await convene(coop, meeting)
    holder = await visits.page(coop.other_member)
    await holder.goto(f"/c/{coop.slug}/meetings/{meeting}?view=proxies")
    await expect(holder.get_by_role("heading", name="My vote")).to_be_visible()
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/meetings/{meeting}")
    await page.get_by_role("link", name="I can't come: lend my vote").click()
    await page.get_by_label("Who votes for me").select_option(label=coop.other_member.name)
    await page.get_by_label("The accounts").fill("In favour")
    assert await faults(page) == []
    await page.get_by_role("button", name="Go on to sign").click()
    name = page.get_by_label("Sign by typing your name")
    await expect(name).to_be_focused()
    await name.fill("Somebody else")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Type your name as it stands here")).to_be_visible()
    await name.fill(coop.member.name)
    await page.keyboard.press("Enter")
    await expect(page.get_by_text(f"{coop.other_member.name} votes for you.", exact=True)).to_be_visible()
    await expect(holder.get_by_role("heading", name="Lent to me")).to_be_visible()
    await expect(holder.get_by_text("In favour")).to_be_visible()
    await page.get_by_role("button", name="Take my vote back").click()
    await page.get_by_role("button", name="Take it back").click()
    await expect(page.get_by_label("Who votes for me")).to_be_visible()
    await expect(holder.get_by_role("heading", name="Lent to me")).to_have_count(0)


async def test_the_secretary_enters_a_paper_proxy_and_proves_the_notice(world: World, visits: Visits) -> None:
    coop = await world.coop()
    meeting = await meeting_of(coop)
    await convene(coop, meeting)
    page = await visits.page(coop.secretary, size=DESK)
    await page.goto(f"/c/{coop.slug}/meetings/{meeting}?view=proxies")
    await page.get_by_role("button", name="Enter a proxy on paper").click()
    await page.get_by_label("Who lends the vote").select_option(label=coop.member.name)
    await page.get_by_label("Who votes for them").select_option(label=coop.other_member.name)
    await page.get_by_label("Signed as").fill(coop.member.name)
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="Add a scan or photo").click()
    broken = FilePayload(name="scan.pdf", mimeType="application/pdf", buffer=b"half a picture")
    await (await chooser.value).set_files(broken)
    await page.get_by_role("button", name="Enter it").click()
    # A paper that is refused leaves the vote entered, and is asked for again where the vote stands.
    await expect(page.get_by_text("The lent vote is entered, its paper is not")).to_be_visible()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="Add the signed paper").click()
    scan = FilePayload(name="scan.pdf", mimeType="application/pdf", buffer=b"%PDF-1.4\n%%EOF\n")
    await (await chooser.value).set_files(scan)
    await expect(page.get_by_role("link", name="The signed paper")).to_be_visible()
    # Who lends a vote sees who holds some already.
    others = page.get_by_label("Who votes for me").locator("option")
    await expect(others.filter(has_text="(holds 1 vote)")).to_have_text(
        f"{coop.other_member.name} (holds 1 vote)"
    )
    assert await faults(page) == []

    await page.get_by_role("link", name="Proof of notice").click()
    row = page.locator("tbody", has_text=coop.member.name)
    await row.get_by_role("button", name="It came back").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("What the mail server said").fill("Mailbox is full")
    await dialog.get_by_role("button", name="Mark it as come back").click()
    await page.get_by_role("group", name="Show").get_by_role("button", name="Came back").click()
    await expect(page.locator(".proof tbody")).to_have_count(1)
    await expect(row).to_contain_text("Mailbox is full")
    await row.get_by_role("button", name="Told on paper").click()
    await dialog.get_by_label("Where to, or how").fill("Handed over in person")
    await dialog.get_by_role("button", name="Enter it").click()
    await expect(row).to_contain_text("Handed over in person")
    assert await faults(page) == []


async def test_minutes_from_the_draft_to_the_seal_and_the_book(world: World, visits: Visits) -> None:
    coop = await world.coop()
    await plainly_signed(coop)
    meeting, _, _ = await over(coop)
    page = await visits.page(coop.secretary, size=DESK)
    await page.goto(f"/c/{coop.slug}/meetings/{meeting}/minutes")
    read = page.get_by_role("article", name="The minutes as they read")
    await expect(read).to_contain_text("The hall")
    await page.get_by_role("button", name="Change what was said").click()
    await page.get_by_label("What was said, in short").fill("Nobody objected to the numbers.")
    await page.get_by_role("button", name="Save").click()
    await expect(read).to_contain_text("Nobody objected to the numbers.")
    await page.get_by_label("Remarks").fill("The heating failed at eight.")
    await page.get_by_role("button", name="Put it into the draft").click()
    await expect(read).to_contain_text("The heating failed at eight.")
    assert await faults(page) == []

    against = await visits.page(coop.member)
    await against.goto(f"/c/{coop.slug}/meetings/{meeting}/minutes")
    await against.get_by_role("button", name="Record that I was against").click()
    await against.get_by_label("Why").fill("I had asked for an audit.")
    await against.get_by_role("button", name="Record it").click()
    await expect(read).to_contain_text("I had asked for an audit.")
    assert await faults(against) == []

    await page.get_by_role("button", name="Approve the minutes").click()
    await page.get_by_role("dialog").get_by_role("button", name="Approve", exact=True).click()
    await page.get_by_label("Sign by typing your name").fill(coop.secretary.name)
    await page.get_by_role("button", name="Sign the minutes").click()
    await expect(page.get_by_text("Still to sign: Chair of the meeting")).to_be_visible()
    chair = await visits.page(coop.facilitator)
    await chair.goto(f"/c/{coop.slug}/meetings/{meeting}/minutes")
    await chair.get_by_label("Sign by typing your name").fill(coop.facilitator.name)
    await chair.keyboard.press("Enter")
    await expect(chair.get_by_text("Sealed", exact=True)).to_be_visible()
    await expect(page.get_by_text("Sealed", exact=True)).to_be_visible()
    assert await faults(page) == []
    await page.goto(f"/c/{coop.slug}/minutes")
    await expect(page.get_by_role("link", name="Annual assembly")).to_be_visible()
    assert await faults(page) == []
