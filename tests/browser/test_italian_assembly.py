"""A worker buyout changes its statutes: an Italian cooperative's extraordinary assembly, played in a real browser from
the bylaws it settles to the sealed minutes, with what the law refuses tried on the way."""

import asyncio
import re
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from playwright.async_api import Locator, Page, expect
from sqlalchemy import update

from app.cooperatives.models import Membership
from app.core.db import new_session
from app.core.settings import ROOT
from tests.assemblies.passing import let_time_pass
from tests.browser.axe import faults
from tests.browser.conftest import DESK, PHONE, Visits
from tests.world import Coop, Persona, World

ROME = ZoneInfo("Europe/Rome")
ARTICLE = "Codice civile 2538–39"
LENDERS = (
    "Anna Amato", "Bruno Basile", "Carla Conti", "Dario De Luca", "Elena Esposito", "Fabio Ferri",
    "Giulia Greco", "Ivo Imbriani", "Laura Leone", "Marco Marino", "Nadia Neri",
)  # fmt: skip
INVESTORS = (
    "Paolo Pace", "Rita Riva", "Sandro Sala", "Teresa Testa", "Ugo Urso", "Vera Villa", "Walter Zoli", "Zita Zorzi",
)  # fmt: skip


def fold(page: Page, topic: str) -> Locator:
    """The fold of a value in the editor of the bylaws."""
    return page.locator("details.fold", has=page.get_by_text(topic, exact=True))


class Buyout:
    """The cooperative: workers, of whom eleven can't come, eight who only put money in, and two newcomers."""

    def __init__(self, world: World, coop: Coop) -> None:
        self.world, self.coop = world, coop
        self.today = datetime.now(ROME).date()
        self.meeting = ""
        self.lenders: list[Persona] = []
        self.investors: list[Persona] = []

    async def people(self, first_call: date) -> None:
        """Fill the register. The newcomers will have been in it for 89 and 88 days at the first call."""
        body = {"name": "Financing members"}
        made = await self.coop.admin.client.ok("POST", f"{self.coop.path}/classes", json=body)
        join = self.world.join
        self.lenders = [await join(self.coop.id, name=name) for name in LENDERS]
        self.investors = [
            await join(self.coop.id, name=name, class_id=UUID(made["id"])) for name in INVESTORS
        ]
        self.ninety = await join(self.coop.id, name="Nino Novanta")
        self.newer = await join(self.coop.id, name="Nuria Nuova")
        for who, days in ((self.ninety, 89), (self.newer, 88)):
            await self._since(Membership.id == who.membership_id, first_call - timedelta(days=days))

    async def _since(self, whose: Any, day: Any) -> None:
        async with new_session() as session:
            await session.execute(update(Membership).where(whose).values(joined_on=day))

    async def days_pass(self, call: int) -> None:
        """Until the hour of this call: for the meeting, and for how long people are members."""
        told = await self.coop.admin.client.ok("GET", f"/meetings/{self.meeting}")
        starts = datetime.fromisoformat(told["meeting"]["calls"][call - 1]["starts_at"]).astimezone(ROME)
        today = datetime.combine(self.today, starts.time(), ROME)
        await let_time_pass(self.meeting, starts - today)
        days = (starts.date() - self.today).days
        mine = Membership.cooperative_id == self.coop.id
        await self._since(mine, Membership.joined_on - timedelta(days=days))

    @property
    def tomorrow(self) -> str:
        """The day of the second call, once that of the first has come."""
        return f"{self.today + timedelta(days=1):%-d %B %Y}"

    @property
    def address(self) -> str:
        """The page of the meeting."""
        return f"/c/{self.coop.slug}/meetings/{self.meeting}"


async def settle(page: Page, coop: Coop) -> None:
    """Say in the bylaws what an extraordinary assembly hangs on and no law says."""
    await page.goto(f"/c/{coop.slug}/bylaws")
    await page.get_by_role("link", name="Quorum (extraordinary matters, call 1)").click()
    quorum = fold(page, "Quorum (extraordinary matters, call 1)")
    await quorum.get_by_label("Half of an odd number, plus one").select_option("up")
    await quorum.get_by_label("Where your statutes say so").fill("Statuto, art. 24")
    majority = fold(page, "Majority (extraordinary matters)")
    await majority.locator(":scope > summary").click()
    await majority.get_by_label("How much of it").select_option("at_least")
    await majority.get_by_label("Fraction").fill("2/3")
    await majority.get_by_label("Of whom").select_option("cast")
    await majority.get_by_label("Where your statutes say so").fill("Statuto, art. 25")
    days = fold(page, "Counting days")
    await days.locator(":scope > summary").click()
    await days.get_by_label("How the days are counted").select_option("plain")
    await days.get_by_label("Where your statutes say so").fill("Statuto, art. 23")
    signers = fold(page, "Signing the minutes")
    await signers.locator(":scope > summary").click()
    await signers.get_by_label("Who chaired the meeting").check()
    await signers.get_by_label("Who kept the minutes").check()
    await signers.get_by_label("Where your statutes say so").fill("Statuto, art. 27")
    await page.get_by_role("button", name="Make the draft").click()
    await page.get_by_role("button", name="These are the statutes we already have").click()
    await page.get_by_role("button", name="Yes: put them in force").click()
    await expect(page.get_by_role("heading", level=1, name="Bylaws", exact=True)).to_be_visible()


async def prepare(page: Page, one: Buyout, starts: datetime) -> None:
    """A meeting for a day too early for its notice, with a motion on the statutes."""
    await page.goto(f"/c/{one.coop.slug}/meetings/new")
    await page.get_by_role("radio", name="Extraordinary").check()
    await page.get_by_label("Title").fill("We take over the works")
    await page.get_by_label("Place (optional)").fill("Via del Porto 5, canteen")
    await page.get_by_label("First call").fill(f"{starts - timedelta(days=1):%Y-%m-%dT%H:%M}")
    beside = page.get_by_role("complementary")
    await expect(beside.get_by_text("Too late for the notice")).to_be_visible()
    await expect(beside.get_by_text("The notice would be 14 days before, and 15 are needed")).to_be_visible()
    second = f"{starts:%-d %B %Y} at {starts:%H:%M}"
    await expect(page.locator("li", has_text="Second call").filter(has_text=second)).to_be_visible()
    # The second call must not be the same day.
    await page.get_by_role("button", name="Choose these hours myself").click()
    await page.get_by_role("textbox", name="Second call").fill(f"{starts - timedelta(days=1):%Y-%m-%d}T23:59")
    await page.get_by_role("button", name="Save, and go on to the agenda").click()
    await expect(
        page.get_by_text(re.compile(r"Call 2 can be at the earliest on .* \(Codice civile"))
    ).to_be_visible()
    await page.get_by_role("button", name="As the bylaws plan them").click()
    await page.get_by_role("button", name="Save, and go on to the agenda").click()
    await expect(page.get_by_role("heading", level=1, name="We take over the works")).to_be_visible()
    one.meeting = page.url.rsplit("/", 1)[-1]
    await page.get_by_role("button", name="Add an item").click()
    await page.get_by_label("Title").fill("New statutes")
    await page.get_by_label("What is decided?").select_option(label="Change the statutes")
    await page.get_by_label("The motion, word for word").fill(
        "The cooperative takes over the works and its debts."
    )
    await page.get_by_role("button", name="Put it on the agenda").click()
    await page.get_by_role("button", name="Convene").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("It is too late for the notice that your bylaws ask for")
    await expect(dialog.get_by_role("button", name="Send the notice")).to_be_disabled()
    await page.keyboard.press("Escape")


async def lend(page: Page, one: Buyout, giver: Persona) -> None:
    """Lend a vote to Maren: choose, read, sign."""
    await page.goto(f"{one.address}?view=proxies")
    await page.get_by_label("Who votes for me").select_option(value=one.coop.member.member)
    await page.get_by_role("button", name="Go on to sign").click()
    await page.get_by_label("Sign by typing your name").fill(giver.name)
    await page.get_by_role("button", name="Lend my vote").click()


async def lend_ten(one: Buyout, visits: Visits) -> None:
    """Ten lend their vote to one holder; the eleventh is refused with the article."""
    first, *others, last = one.lenders
    page = await visits.page(first, size=PHONE)
    await lend(page, one, first)
    await expect(page.get_by_text("Maren Member votes for you.", exact=True)).to_be_visible()
    for giver in others:
        body = {"holder_id": one.coop.member.member, "signature": giver.name}
        await giver.client.ok("POST", f"/meetings/{one.meeting}/proxies", json=body)
    page = await visits.page(last, size=PHONE)
    await lend(page, one, last)
    refused = f"One holder may have at most 10 proxies and has 10. Choose another holder ({ARTICLE})."
    await expect(page.get_by_text(refused)).to_be_visible()
    assert await faults(page) == []


async def first_call(one: Buyout, visits: Visits, chair: Page, desk: Page) -> None:
    """Too few come. Who has been a member for 89 days is turned away, at the door and by the steward."""
    coop = one.coop
    await chair.goto(f"{one.address}/room/desk?view=poster")
    word = (await chair.locator(".poster-word").inner_text()).strip()
    nino = await visits.page(one.ninety, size=PHONE)
    await nino.goto(f"{one.address}/door?code={word}")
    await expect(nino.get_by_text("You have no vote at this meeting")).to_be_visible()
    why = "Whoever votes has been in the register for 90 days on the day of this call."
    await expect(
        nino.get_by_text(f"{why} This member will have been for 89 days ({ARTICLE}).")
    ).to_be_visible()
    assert await faults(nino) == []
    await desk.goto(f"{one.address}/room/desk")
    await let_in(desk, one.newer)
    await expect(desk.get_by_role("alert").filter(has_text=f"for 88 days ({ARTICLE})")).to_be_visible()
    for who in (coop.admin, coop.member):
        await let_in(desk, who)
        await expect(desk.get_by_text(f"{who.name} is in.")).to_be_visible()
    await chair.goto(f"{one.address}/room")
    await chair.get_by_role("button", name="Open the meeting").click()
    lacking = "Call 1 needs 13 present or represented, and there are 12 (Statuto, art. 24)."
    await expect(chair.get_by_role("alert").filter(has_text=lacking)).to_be_visible()
    await chair.get_by_role("button", name="This call found no quorum").click()
    await chair.get_by_role("button", name="Declare it").click()
    await expect(chair.get_by_text("First call found no quorum.")).to_be_visible()
    # The second one is on another day: nothing opens it now.
    await expect(chair.get_by_text("It may open on:")).to_contain_text(one.tomorrow)
    await expect(chair.get_by_text("The doors open two hours before")).to_contain_text(one.tomorrow)
    await expect(chair.get_by_role("button", name="Open the meeting")).to_have_count(0)
    assert await faults(chair) == []
    await nino.context.close()


async def let_in(desk: Page, who: Persona) -> None:
    """The steward finds somebody by name and lets them in."""
    await desk.get_by_label("Who is at the door?").fill(who.name)
    await desk.get_by_role("button", name=who.name).click()


async def second_call(one: Buyout, visits: Visits, chair: Page, desk: Page) -> Page:
    """The next day: any number will do, ninety days are over for one and not for the other. Gives Nino's window."""
    coop = one.coop
    await chair.goto(f"{one.address}/room/desk?view=poster")
    word = (await chair.locator(".poster-word").inner_text()).strip()
    nino = await visits.page(one.ninety, size=PHONE)
    await nino.goto(f"{one.address}/door?code={word}")
    await nino.get_by_role("button", name="I am here").click()
    await expect(nino.get_by_text("You are here")).to_be_visible()
    await desk.goto(f"{one.address}/room/desk")
    await let_in(desk, one.newer)
    await expect(desk.get_by_role("alert").filter(has_text=f"for 89 days ({ARTICLE})")).to_be_visible()
    for who in (coop.admin, coop.secretary, coop.member, *one.investors):
        await let_in(desk, who)
        await expect(desk.get_by_text(f"{who.name} is in.")).to_be_visible()
    await chair.goto(f"{one.address}/room")
    await expect(chair.get_by_text("1 of 25 needed")).to_be_visible()
    await chair.get_by_role("button", name="Open the meeting").click()
    await chair.get_by_role("button", name="Start: New statutes").click()
    await chair.get_by_role("button", name="Open a vote").click()
    await chair.get_by_role("button", name="Open it now").click()
    return nino


async def say(page: Page, side: str, button: str = "Vote") -> None:
    """Choose a side on the ballot that is shown, and cast it."""
    await page.get_by_role("radio", name=side).check()
    await page.get_by_role("button", name=button, exact=True).click()


async def vote(one: Buyout, visits: Visits, chair: Page, nino: Page) -> None:
    """Fourteen for, the eight who financed it against: counted in full they would be more than a third."""
    coop = one.coop
    await say(chair, "I am in favour")
    await say(nino, "I am in favour")
    maren = await visits.page(coop.member, size=PHONE)
    await maren.goto(f"{one.address}/room")
    await say(maren, "I am in favour")
    for giver in sorted(one.lenders[:10], key=lambda who: who.name):
        await expect(maren.get_by_role("heading", name=f"Now for {giver.name}")).to_be_focused()
        await say(maren, "I am in favour", f"Vote for {giver.name}")
    paolo = await visits.page(one.investors[0], size=PHONE)
    await paolo.goto(f"{one.address}/room")
    await say(paolo, "I am against")
    poll = (await coop.admin.client.ok("GET", f"/meetings/{one.meeting}"))["items"][0]["poll_ids"][0]
    sides = [(coop.secretary, "agree"), *((who, "disagree") for who in one.investors[1:])]
    await asyncio.gather(
        *(
            who.client.ok("PUT", f"/polls/{poll}/ballot", json={"choice": {"position": side}})
            for who, side in sides
        )
    )
    await expect(chair.get_by_text("22 of 22 votes are in").first).to_be_visible()
    await chair.get_by_role("button", name="Close the vote and count").click()
    await expect(paolo.get_by_text("Adopted", exact=True)).to_be_visible()
    result = paolo.locator(".room-result")
    for sentence in (
        "22 of 25 members are here or represented; 1 was needed.",
        "Members under a cap cast 8 of 22 votes and may hold at most 7, so each of their votes counts 7/8.",
        "14 for, 7 against, 0 abstaining; at least two thirds of 21 is 14: adopted.",
    ):
        await expect(result).to_contain_text(sentence)
    assert await faults(paolo) == []
    await paolo.get_by_role("button", name="Record that I was against").click()
    await paolo.get_by_label("Why").fill("Nobody asked what the debts are.")
    await paolo.get_by_role("button", name="Record it").click()
    await expect(paolo.get_by_text("The minutes will say that you were against.")).to_be_visible()


async def write_up(one: Buyout, visits: Visits, chair: Page, tmp_path: Path) -> None:
    """Close, approve, sign as the bylaws name, and recompute every number from the sealed record."""
    coop = one.coop
    await chair.get_by_role("button", name="This item is done").click()
    await chair.get_by_role("button", name="Close the meeting").click()
    await chair.get_by_role("dialog").get_by_role("button", name="Close the meeting").click()
    await expect(chair.get_by_text("The meeting is closed.")).to_be_visible()
    await chair.goto(f"{one.address}/minutes")
    read = chair.get_by_role("article", name="The minutes as they read")
    for sentence in (
        "Call 1, for",
        "Call 2, for",
        "Nobody asked what the debts are.",
        "each of their votes counts 7/8",
    ):
        await expect(read).to_contain_text(sentence)
    await chair.get_by_label("Remarks").fill("The notary Dott.ssa Bianchi drew up the deed (rep. 1204).")
    await chair.get_by_role("button", name="Put it into the draft").click()
    await expect(read).to_contain_text("The notary Dott.ssa Bianchi")
    await chair.get_by_role("button", name="Approve the minutes").click()
    await chair.get_by_role("dialog").get_by_role("button", name="Approve", exact=True).click()
    await chair.get_by_label("Sign by typing your name").fill(coop.admin.name)
    await chair.get_by_role("button", name="Sign the minutes").click()
    await expect(chair.get_by_text("Still to sign: Secretary of the meeting")).to_be_visible()
    secretary = await visits.page(coop.secretary, size=PHONE)
    await secretary.goto(f"{one.address}/minutes")
    await secretary.get_by_label("Sign by typing your name").fill(coop.secretary.name)
    await secretary.get_by_role("button", name="Sign the minutes").click()
    await expect(secretary.get_by_text("Sealed", exact=True)).to_be_visible()
    await expect(chair.get_by_text("Sealed", exact=True)).to_be_visible()
    assert await faults(chair) == []
    address = await chair.get_by_role("link", name="Record, to compute every number again").get_attribute(
        "href"
    )
    record = tmp_path / "minutes.json"
    record.write_bytes((await coop.member.client.get(str(address).removeprefix("/api/v1"))).content)
    command = [sys.executable, "-m", "app.cli", "verify", str(record)]
    run = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    said, _ = await run.communicate()
    assert run.returncode == 0
    assert "Call 2: 12 present and 10 represented of 25; 1 needed" in said.decode()


async def test_a_buyout_changes_its_statutes(world: World, visits: Visits, tmp_path: Path) -> None:
    coop = await world.coop(country="IT", zone="Europe/Rome")
    one = Buyout(world, coop)
    starts = datetime.now(ROME).replace(second=0, microsecond=0) + timedelta(days=15)
    await one.people(starts.date())
    chair = await visits.page(coop.admin, size=DESK)
    await settle(chair, coop)
    await prepare(chair, one, starts)
    await chair.get_by_role("link", name="Change the meeting").click()
    await chair.get_by_label("First call").fill(f"{starts:%Y-%m-%dT%H:%M}")
    await chair.get_by_role("button", name="Save").click()
    await chair.get_by_role("button", name="Convene").click()
    await chair.get_by_role("dialog").get_by_role("button", name="Send the notice").click()
    await expect(chair.get_by_text("The notice went out in time")).to_be_visible()
    await lend_ten(one, visits)
    await one.days_pass(1)
    desk = await visits.page(coop.facilitator, size=DESK)
    await first_call(one, visits, chair, desk)
    await one.days_pass(2)
    nino = await second_call(one, visits, chair, desk)
    await vote(one, visits, chair, nino)
    await write_up(one, visits, chair, tmp_path)
