"""Inviting by lines, files and a link, and what those who come see, in a real browser."""

import asyncio
import re

from playwright.async_api import FilePayload, expect

from app.core.settings import settings
from tests.browser.axe import faults
from tests.browser.conftest import DESK, Visits
from tests.mails import mails_in, text_of
from tests.server import ServerProcess
from tests.world import World, unique


async def invitation_path(address: str, server: ServerProcess) -> str:
    """The path that the invitation's mail leads to. The server's worker or this process's writes it."""
    folders = [server.log.parent / "mail", settings().data_dir / "mail"]
    for _ in range(300):
        for mail in mails_in(*folders):
            link = re.search(r"/invitation/[A-Za-z0-9_-]+", text_of(mail))
            if mail["To"] == address and link:
                return link[0]
        await asyncio.sleep(0.1)
    raise AssertionError(f"no invitation was mailed to {address}")


async def test_lines_are_reported_one_by_one(world: World, visits: Visits) -> None:
    """Good lines are sent, the broken one is shown with its number and why, the others on demand."""
    coop = await world.coop()
    page = await visits.page(coop.secretary)
    await page.goto(f"/c/{coop.slug}/invitations")
    new = f"{unique('zoe')}@example.org"
    text = f"{new}, Zoe Ames, 201\nnot an address\n{new}\n{coop.member.email}\n"
    await page.get_by_label("Addresses, one a line").fill(text)
    await page.reload()
    await expect(page.get_by_label("Addresses, one a line")).to_have_value(text)
    await page.get_by_role("button", name="Invite 2 people").click()
    await expect(page.get_by_role("heading", name="One invitation is on its way")).to_be_focused()
    row = page.get_by_role("row", name=re.compile("^2 not an address Not sent"))
    await expect(row).to_contain_text("This is not a mail address.")
    await page.get_by_role("button", name="Show every line").click()
    await expect(page.get_by_role("row", name=re.compile("Twice in the list"))).to_have_count(1)
    await expect(page.get_by_role("row", name=re.compile("Member already"))).to_have_count(1)
    await expect(page.get_by_label("Addresses, one a line")).to_have_value("")
    waiting = page.get_by_role("region", name="Waiting for an answer")
    await expect(waiting.get_by_text(new, exact=True).first).to_be_visible()
    assert await faults(page) == []


async def test_resend_and_revoke(world: World, visits: Visits) -> None:
    """An open invitation is sent again, and taken back."""
    coop = await world.coop()
    address = f"{unique('ane')}@example.org"
    await coop.admin.client.ok("POST", f"{coop.path}/invitations", 200, json={"text": address})
    page = await visits.page(coop.secretary)
    await page.goto(f"/c/{coop.slug}/invitations")
    await page.get_by_role("button", name=f"Send again {address}").click()
    await expect(page.get_by_text(f"Sent to {address} again.")).to_be_visible()
    await page.get_by_role("button", name=f"Take back {address}").click()
    await page.get_by_role("dialog").get_by_role("button", name="Take it back").click()
    await expect(page.get_by_text("No invitation is open.")).to_be_visible()
    listed = await coop.admin.client.ok("GET", f"{coop.path}/invitations")
    assert [one["status"] for one in listed["items"]] == ["revoked"]


async def test_invitation_of_a_stranger(world: World, visits: Visits, server: ServerProcess) -> None:
    """Who is not signed in makes an account with the address filled in, and comes back; who is, accepts."""
    coop = await world.coop()
    address = f"{unique('ellie')}@example.org"
    await coop.admin.client.ok(
        "POST", f"{coop.path}/invitations", 200, json={"text": f"{address}, Ellie Marsh", "message": "Come!"}
    )
    await world.run_jobs()
    path = await invitation_path(address, server)
    page = await visits.page()
    await page.goto(path)
    await expect(page.get_by_role("heading", name=f"Join {coop.slug.title()}")).to_be_visible()
    await expect(page.get_by_text("Ellie Marsh, Amaia Admin invites you to take part.")).to_be_visible()
    await expect(page.get_by_text("Come!")).to_be_visible()
    assert await faults(page) == []
    await page.get_by_role("link", name="Create an account").click()
    await expect(page.get_by_label("E-mail address")).to_have_value(address)
    assert f"next={path.replace('/', '%2F')}" in page.url
    guest = await world.person("Ellie Marsh")
    page = await visits.page(guest)
    await page.goto(path)
    await expect(page.get_by_text(f"The invitation went to {address}.")).to_be_visible()
    await page.get_by_role("button", name="Accept and go in").click()
    await expect(page).to_have_url(re.compile(f"/c/{coop.slug}$"))
    await expect(page.get_by_role("heading", level=1, name="Today")).to_be_visible()
    late = await visits.page(await world.person("Late Comer"))
    await late.goto(path)
    await expect(late.get_by_text("This invitation was used already.")).to_be_visible()


async def test_share_link(world: World, visits: Visits) -> None:
    """A link is made and leads to a request; ended, it leads nowhere."""
    coop = await world.coop()
    page = await visits.page(coop.secretary)
    await page.goto(f"/c/{coop.slug}/invitations")
    await page.get_by_role("button", name="Make a link").click()
    url = await page.get_by_label("The link").input_value()
    path = re.sub(r"^https?://[^/]+", "", url)
    stranger = await visits.page()
    await stranger.goto(path)
    await expect(stranger.get_by_role("link", name="I have an account: sign in")).to_have_attribute(
        "href", f"/sign-in?next={path.replace('/', '%2F')}"
    )
    asker = await visits.page(await world.person("Hattie Bloom"))
    await asker.goto(path)
    await asker.get_by_label("A few words about yourself").fill("I have a scraper.")
    await asker.get_by_role("button", name="Ask to join").click()
    await expect(asker.get_by_text("Your request is sent")).to_be_visible()
    assert await faults(asker) == []
    await page.get_by_role("button", name="End the link").click()
    await page.get_by_role("dialog").get_by_role("button", name="End the link").click()
    await expect(page.get_by_role("button", name="Make a link")).to_be_visible()
    await stranger.reload()
    await expect(stranger.get_by_role("heading", name="Nothing to see here")).to_be_visible()


async def test_members_do_not_invite(world: World, visits: Visits) -> None:
    """The page says who invites; a secret cooperative says why it has no link."""
    coop = await world.coop(visibility="secret")
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/invitations")
    await expect(page.get_by_text("Administrators and secretaries invite.")).to_be_visible()
    page = await visits.page(coop.admin)
    await page.goto(f"/c/{coop.slug}/invitations")
    await expect(page.get_by_text("A secret cooperative has no such link")).to_be_visible()
    await expect(page.get_by_role("button", name="Make a link")).to_have_count(0)


async def test_five_thousand_lines_from_a_file(world: World, visits: Visits) -> None:
    """A spreadsheet's file of 5,000 lines in Windows letters goes in whole; one line more is refused."""
    coop = await world.coop()
    mark = unique("many")
    rows = "\r\n".join(f"{mark}{number}@example.org;Begoña {number}" for number in range(5000))
    page = await visits.page(coop.secretary, size=DESK)
    await page.goto(f"/c/{coop.slug}/invitations")
    chooser = page.get_by_label("Take a CSV file")
    too_many = f"{rows}\r\n{mark}x@example.org"

    def file(content: str) -> FilePayload:
        return {"name": "register.csv", "mimeType": "text/csv", "buffer": content.encode("cp1252")}

    await chooser.set_input_files(file(too_many))
    await page.get_by_role("button", name="Invite 5,001 people").click()
    await expect(page.get_by_text("Send at most 5000 at once.")).to_be_visible()
    await chooser.set_input_files(file(rows))
    await page.get_by_role("button", name="Invite 5,000 people").click()
    await expect(page.get_by_role("heading", name="5,000 invitations are on their way")).to_be_visible(
        timeout=120_000
    )
    newest = await coop.admin.client.ok("GET", f"{coop.path}/invitations")
    assert newest["items"][0]["name"].startswith("Begoña ")
