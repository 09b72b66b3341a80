"""A worker cooperative of 21 in Argentina holds its yearly assembly, from the convening to the sealed minutes: nine
come, the first call lacks its quorum, one hour later the assembly opens with whoever is there, the accounts are
approved without the board. Everything is done on the pages; only hours go by between."""

import asyncio
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.async_api import Page, expect

from app.core.settings import ROOT, settings
from tests.assemblies.passing import let_time_pass
from tests.browser.conftest import DESK, Visits
from tests.browser.test_room_pages import room_of
from tests.mails import mails_in, text_of
from tests.server import ServerProcess
from tests.world import Coop, Persona, World

ZONE = ZoneInfo("America/Argentina/Buenos_Aires")
MEMBERS = 21
AGREE = {"choice": {"position": "agree"}}
NAMES = [
    "Rosa Quiroga", "Hugo Ledesma", "Elsa Ibarra", "Mario Sosa", "Nélida Páez", "Oscar Funes", "Irma Godoy",
    "Julio Benítez", "Marta Roldán", "Raúl Ojeda", "Celia Ponce", "Darío Vera", "Nora Luna", "Ángel Ríos",
    "Delia Coria", "Pablo Maza",
]  # fmt: skip


@dataclass
class Factory:
    """The cooperative, and its members who have no office in it."""

    coop: Coop
    workers: list[Persona]

    @property
    def home(self) -> str:
        return f"/c/{self.coop.slug}"


async def factory(world: World) -> Factory:
    """21 members, three of them the board."""
    coop = await world.coop(country="AR", zone="America/Argentina/Buenos_Aires")
    workers = [await world.join(coop.id, name=name) for name in NAMES]
    board = {"name": "Board", "purpose": "Runs the plant.", "office": "board"}
    made = await coop.admin.client.ok("POST", f"{coop.path}/circles", json=board)
    for one in (coop.admin, coop.secretary, coop.facilitator):
        await coop.admin.client.ok("PUT", f"/circles/{made['id']}/members/{one.member}")
    return Factory(coop, [coop.member, coop.other_member, *workers])


async def settle(page: Page, home: str) -> None:
    """Half of 21 and one more: which number that is, the statutes say."""
    await page.goto(f"{home}/polls/new?matter=approve_accounts")
    await page.get_by_role("link", name="Quorum (ordinary matters, call 1)").click()
    quorum = page.locator(
        "details.fold", has=page.get_by_text("Quorum (ordinary matters, call 1)", exact=True)
    )
    await quorum.get_by_label("Half of an odd number, plus one").select_option("up")
    await quorum.get_by_label("Where your statutes say so").fill("Statutes, article 31")
    await page.get_by_role("button", name="Make the draft").click()
    await page.get_by_role("button", name="These are the statutes we already have").click()
    await page.get_by_role("button", name="Yes: put them in force").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws", exact=True)).to_be_visible()


def local(days: int, hour: int) -> str:
    at = datetime.now(ZONE).replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=days)
    return at.strftime("%Y-%m-%dT%H:%M")


async def prepare(page: Page, home: str) -> str:
    await page.goto(f"{home}/meetings/new")
    await page.get_by_label("Title").fill("Yearly assembly 2026")
    await page.get_by_label("Place (optional)").fill("The plant, Avenida Mitre 2470")
    await page.get_by_label("First call").fill(local(5, 18))
    await page.get_by_label("Chair").select_option(label="Amaia Admin")
    await page.get_by_role("button", name="Save, and go on to the agenda").click()
    await expect(page.get_by_role("heading", level=1, name="Yearly assembly 2026")).to_be_visible()
    return page.url


async def add(page: Page, kind: str, title: str, words: str, matter: str = "") -> None:
    """Put an item on the agenda."""
    await page.get_by_role("button", name="Add an item").click()
    await page.get_by_role("radio", name=kind).check()
    await page.get_by_label("Title").fill(title)
    if matter:
        await page.get_by_label("What is decided?").select_option(label=matter)
        await expect(page.get_by_text("Your bylaws ask:")).to_be_visible()
    await page.get_by_label("The motion, word for word" if kind == "Motion" else "What it is about").fill(
        words
    )
    await page.get_by_label("Minutes for it").fill("20")
    await page.get_by_role("button", name="Put it on the agenda").click()
    await expect(page.locator(".agenda-name", has_text=title)).to_be_visible()


async def convene(page: Page) -> None:
    """A notice that would be late is refused without a reason; another day is chosen, and it goes out."""
    await page.get_by_role("button", name="Convene").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("It is too late for the notice that your bylaws ask for")
    send = dialog.get_by_role("button", name=f"Send the notice to {MEMBERS} members")
    await expect(send).to_be_disabled()
    await page.keyboard.press("Escape")
    await page.get_by_role("link", name="Change the meeting").click()
    await page.get_by_label("First call").fill(local(30, 18))
    await expect(page.get_by_text("The notice must go out by").filter(visible=True)).to_be_visible()
    await page.get_by_role("button", name="Save the changes").click()
    await page.get_by_role("button", name="Convene").click()
    await send.click()
    await expect(page.get_by_text("The notice went out in time")).to_be_visible()


async def lend(visits: Visits, url: str, giver: Persona, holder: Persona) -> Page:
    """Lend one's vote on one's phone."""
    page = await visits.page(giver)
    await page.goto(f"{url}?view=proxies")
    await page.get_by_label("Who votes for me").select_option(value=holder.member)
    await page.get_by_label("Accounts of the year").fill("In favour")
    await page.get_by_role("button", name="Go on to sign").click()
    await page.get_by_label("Sign by typing your name").fill(giver.name)
    await page.get_by_role("button", name="Lend my vote").click()
    return page


async def told_by_mail(meeting: str, server: ServerProcess, people: list[Persona]) -> None:
    """Everyone has the notice in their mailbox, whichever worker sent it."""
    folders = [server.log.parent / "mail", settings().data_dir / "mail"]
    waiting = {one.email for one in people}
    for _ in range(300):
        for mail in mails_in(*folders):
            if mail["To"] in waiting and meeting in text_of(mail):
                waiting.discard(mail["To"])
        if not waiting:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"no notice in the mail of {waiting}")


async def come_in(page: Page, url: str, word: str) -> None:
    """What the QR code at the door opens, and one press."""
    await page.goto(f"{url}/door?code={word}")
    await page.get_by_role("button", name="I am here").click()
    await expect(page.get_by_text("You are here")).to_be_visible()
    await page.get_by_role("link", name="Go to the room").click()
    await expect(page.get_by_text("You are counted as here")).to_be_visible()


async def vote(page: Page, side: str) -> None:
    """Cast one's own ballot on one's phone."""
    await page.get_by_role("radio", name=side).check()
    await page.get_by_role("button", name="Vote", exact=True).click()
    await expect(page.get_by_text("Your vote is in")).to_be_visible()


async def hour_of_call(coop: Coop, meeting: str, n: int) -> datetime:
    told = await coop.admin.client.ok("GET", f"/meetings/{meeting}")
    return datetime.fromisoformat(told["meeting"]["calls"][n - 1]["starts_at"])


async def test_nine_of_21_come_and_the_second_call_decides(
    world: World, visits: Visits, server: ServerProcess, tmp_path: Path
) -> None:
    plant = await factory(world)
    coop = plant.coop
    secretary = await visits.page(coop.secretary, size=DESK)
    await settle(await visits.page(coop.admin, size=DESK), plant.home)
    url = await prepare(secretary, plant.home)
    meeting = url.rsplit("/", 1)[1]
    await add(secretary, "Information", "How the year went", "Orders, repairs, people.")
    await add(
        secretary,
        "Motion",
        "Accounts of the year",
        "We approve the accounts of 2025.",
        "Approve the accounts",
    )
    await add(secretary, "Motion", "A second press", "We buy a used press for at most 9 million.")
    await convene(secretary)

    holder, giver, comes_after_all, third, *others = plant.workers
    first = await lend(visits, url, giver, holder)
    await expect(first.get_by_text(f"{holder.name} votes for you.", exact=True)).to_be_visible()
    second = await lend(visits, url, comes_after_all, holder)
    await expect(second.get_by_text(f"{holder.name} votes for you.", exact=True)).to_be_visible()
    refused = await lend(visits, url, third, holder)
    await expect(refused.get_by_role("alert")).to_contain_text("Ley 20.337")

    await told_by_mail(meeting, server, [coop.admin, coop.secretary, coop.facilitator, *plant.workers])

    # The hour of the first call: seven come in by the code at the door, one is let in, one is represented.
    await let_time_pass(
        meeting, await hour_of_call(coop, meeting, 1) - datetime.now(UTC) + timedelta(minutes=5)
    )
    chair = await visits.page(coop.admin, size=DESK)
    await chair.goto(f"{url}/room/desk?view=poster")
    word = (await chair.locator(".poster-word").inner_text()).strip()
    juror, abstainer, without_phone = others[:3]
    steward, phone, late = await visits.page(coop.facilitator, size=DESK), await visits.page(holder), second
    one, two = await visits.page(juror), await visits.page(abstainer)
    for page in (chair, secretary, steward, phone, late, one, two):
        await come_in(page, url, word)
    await steward.goto(f"{url}/room/desk")
    await steward.get_by_label("Who is at the door?").fill(without_phone.name[:4])
    await steward.get_by_role("button", name=without_phone.name).click()
    await expect(steward.get_by_text("8 people are here")).to_be_visible()
    await chair.get_by_role("button", name="Open the meeting").click()
    await expect(chair.get_by_role("alert").filter(has_text="Statutes, article 31")).to_be_visible()
    await chair.get_by_role("button", name="This call found no quorum").click()
    await chair.get_by_role("button", name="Declare it").click()
    await expect(chair.get_by_text("First call found no quorum.")).to_be_visible()
    early = {"json": {"call": 2}}
    await coop.admin.client.refused("POST", f"/meetings/{meeting}/open", 409, "call_not_yet", **early)

    # One hour later it opens with whoever is there, and the screen in the hall is lit.
    await let_time_pass(
        meeting, await hour_of_call(coop, meeting, 2) - datetime.now(UTC) + timedelta(minutes=2)
    )
    await asyncio.gather(*(page.reload() for page in (chair, secretary, steward, phone, late, one, two)))
    await chair.get_by_role("button", name="Make the link for the hall's screen").click()
    link = await chair.get_by_role("link", name="Open the hall's screen").get_attribute("href")
    wall = await visits.page(size=DESK)
    await wall.goto(link or "")
    await chair.get_by_role("button", name="Open the meeting").click()
    await expect(one.get_by_text("The meeting is open")).to_be_visible()
    await chair.get_by_role("button", name="Start: How the year went").click()
    await expect(one.get_by_role("heading", name="How the year went")).to_be_visible()
    await chair.get_by_role("button", name="Done: next item").click()
    await expect(wall.get_by_role("heading", level=1)).to_have_text("Accounts of the year")

    # The accounts: the three of the board stay out of the vote, and out of what it is counted by.
    await chair.get_by_role("button", name="Open a vote").click()
    await chair.get_by_role("button", name="Open it now").click()
    await expect(secretary.get_by_text("You take no part in this vote")).to_be_visible()
    await expect(secretary.get_by_text("Ley 20.337 art. 54").first).to_be_visible()
    await vote(phone, "I am in favour")
    await phone.get_by_role("radio", name="I am in favour").check()
    await phone.get_by_role("button", name=f"Vote for {giver.name}").click()
    await vote(late, "I am in favour")
    await vote(one, "I am in favour")
    await vote(two, "I take no side")
    await steward.get_by_role("link", name="Votes here").click()
    await steward.get_by_role("button", name=without_phone.name).click()
    await steward.get_by_role("button", name=f"I am {without_phone.name}").click()
    await steward.get_by_role("radio", name="I am against").check()
    await steward.get_by_role("button", name="Go on", exact=True).click()
    await steward.get_by_role("button", name="Yes: cast it").click()
    await expect(steward.get_by_role("heading", name="Your vote is in")).to_be_visible()
    await expect(chair.get_by_text("6 of 6 votes are in").first).to_be_visible()
    await chair.get_by_role("button", name="Close the vote and count").click()
    await expect(one.get_by_text("Adopted", exact=True)).to_be_visible()
    await expect(wall.get_by_label("Result").get_by_text("Adopted", exact=True)).to_be_visible()

    # The press: raised hands, counted by two.
    await chair.get_by_role("button", name="Done: next item").click()
    await chair.get_by_role("button", name="Open a vote").click()
    await chair.get_by_label("By raised hands, counted by two people").check()
    await chair.get_by_label("First teller").select_option(value=juror.member)
    await chair.get_by_label("Second teller").select_option(value=abstainer.member)
    await chair.get_by_role("button", name="Open it now").click()
    for page in (one, two):
        await page.get_by_label("Hands: Agree").fill("3")
        await page.get_by_label("Hands: Disagree").fill("6")
        await page.get_by_role("button", name="Send my count").click()
    await chair.get_by_role("button", name="Close the vote and count").click()
    await expect(phone.get_by_text("Rejected", exact=True)).to_be_visible()
    await chair.get_by_role("button", name="This item is done").click()
    await chair.get_by_role("button", name="Close the meeting").click()
    await chair.get_by_role("dialog").get_by_role("button", name="Close the meeting").click()
    await expect(one.get_by_text("The meeting is over")).to_be_visible()

    # The minutes: what was said is added, they are approved, two designated members sign, and they are sealed.
    await secretary.goto(f"{url}/minutes")
    read = secretary.get_by_role("article", name="The minutes as they read")
    await expect(read).to_contain_text("Adopted")
    await secretary.get_by_role("button", name="Add what was said Accounts of the year").click()
    await secretary.get_by_label("What was said, in short").fill("The reserve fund was explained.")
    await secretary.get_by_role("button", name="Save").click()
    await expect(read).to_contain_text("The reserve fund was explained.")
    await secretary.get_by_role("button", name="Approve the minutes").click()
    await secretary.get_by_role("dialog").get_by_role("button", name="Approve", exact=True).click()
    await expect(secretary.get_by_role("heading", name="Approved, and being signed")).to_be_visible()
    for page, who in ((one, juror), (two, abstainer)):
        await page.goto(f"{url}/minutes")
        await page.get_by_label("Sign by typing your name").fill(who.name)
        await page.get_by_role("button", name="Sign the minutes").click()
    await expect(two.get_by_text("Sealed", exact=True)).to_be_visible()
    await expect(secretary.get_by_text("Sealed", exact=True)).to_be_visible()
    said = await read.inner_text()
    for words in (
        "12",
        "Statutes, article 31",
        "Ley 20.337 art. 54",
        "The reserve fund was explained.",
        juror.name,
    ):
        assert words in said, words
    papers = {}
    for name in ("Minutes (PDF)", "Record, to compute every number again"):
        href = await two.get_by_role("link", name=name).get_attribute("href")
        answer = await two.request.get(href or "")
        assert answer.ok
        papers[name] = await answer.body()
    assert papers["Minutes (PDF)"].startswith(b"%PDF-")
    record = tmp_path / "minutes.json"
    record.write_bytes(papers["Record, to compute every number again"])
    command = [sys.executable, "-m", "app.cli", "verify", str(record)]
    verdict = await asyncio.to_thread(
        subprocess.run, command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


async def test_a_meeting_goes_on_after_the_server_was_killed(
    world: World, visits: Visits, server: ServerProcess
) -> None:
    """In the middle of a vote: nothing is lost, and pages that are open follow again by themselves."""
    coop = await world.coop()
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member, coop.other_member)
    await room.begin()
    chair, phone = await visits.page(coop.admin, size=DESK), await visits.page(coop.member)
    await asyncio.gather(*(page.goto(f"{room.address}/room") for page in (chair, phone)))
    await room.vote()
    await vote(phone, "I am in favour")
    server.kill()
    await asyncio.to_thread(server.start)
    await coop.secretary.client.ok("PUT", f"/polls/{await open_poll(coop, room.id)}/ballot", json=AGREE)
    await expect(chair.get_by_text("2 of 4 votes are in").first).to_be_visible()
    await expect(phone.get_by_text("Your vote is in")).to_be_visible()
    await chair.get_by_role("button", name="Close the vote and count").click()
    await expect(phone.get_by_text("2 for, 0 against", exact=False)).to_be_visible()
    visits.errors.clear()  # What the browser says of a server that we killed ourselves.


async def open_poll(coop: Coop, meeting: str) -> str:
    """The vote that is open at a meeting."""
    told = await coop.admin.client.ok("GET", f"/meetings/{meeting}/items")
    found: str = told["items"][0]["poll_ids"][-1]
    return found
