"""Signing up and in, the profile, other browsers and tokens, on a phone in a real browser."""

import asyncio
import re
from io import BytesIO

from PIL import Image
from playwright.async_api import FilePayload, Page, expect

from app.core.settings import settings
from tests.browser.axe import SETTLE, faults_in_both_themes
from tests.browser.conftest import Visits
from tests.mails import mails_in, text_of
from tests.server import ServerProcess
from tests.world import Persona, World, unique

PASSWORD = "three loaves of rye"


async def mailed_code(address: str, server: ServerProcess, *, after: int = 0) -> str:
    """The six digits of the newest mail to an address, once there are more than `after` mails. The server's
    worker or this process's writes it."""
    folders = [server.log.parent / "mail", settings().data_dir / "mail"]
    for _ in range(300):
        found = []
        for mail in mails_in(*folders):
            code = re.search(r"\b\d{6}\b", text_of(mail))
            if mail["To"] == address and code:
                found.append(code[0])
        if len(found) > after:
            return found[-1]
        await asyncio.sleep(0.1)
    raise AssertionError(f"no code was mailed to {address}")


def another(code: str) -> str:
    """Six digits that are not the code."""
    return f"{(int(code) + 1) % 1_000_000:06d}"


async def heading(page: Page, name: str) -> None:
    """Wait until the page is the one with this title."""
    await expect(page.get_by_role("heading", level=1, name=name, exact=True)).to_be_visible()


async def sound(page: Page, *, but: str = "") -> None:
    """Axe finds nothing in either theme (`but` one rule), and nothing is wider than the screen."""
    await page.emulate_media(color_scheme="light", reduced_motion="reduce")
    await page.evaluate(SETTLE)
    assert [fault for fault in await faults_in_both_themes(page) if fault["id"] != but] == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def with_password(world: World, name: str = "Ane Agirre") -> Persona:
    """Somebody with an account and a password."""
    persona = await world.person(name)
    await persona.client.ok("PUT", "/me/password", 204, json={"current": None, "new": PASSWORD})
    return persona


async def sign_in(page: Page, persona: Persona) -> None:
    """Sign in on the page that is shown."""
    await page.get_by_label("E-mail address").fill(persona.email)
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Sign in", exact=True).click()


async def test_sign_up_by_keyboard(world: World, visits: Visits, server: ServerProcess) -> None:
    """Name, address and password, then the mailed code: nothing but keys; what is wrong is said at its field."""
    page = await visits.page()
    address = f"{unique('maren')}@example.org"
    await page.goto("/sign-up?next=/profile")
    await heading(page, "Create an account")
    await sound(page)
    await page.get_by_label("Your name").focus()
    await page.keyboard.type("Maren Ibarra")
    await page.keyboard.press("Tab")
    await page.keyboard.type(address)
    await page.keyboard.press("Tab")
    await page.keyboard.type("short")
    await page.keyboard.press("Enter")
    password = page.get_by_label("Password", exact=True)
    await expect(password).to_be_focused()
    await expect(password).to_have_attribute("aria-invalid", "true")
    await sound(page)
    await page.keyboard.press("ControlOrMeta+a")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await heading(page, "Is this address yours?")
    code = await mailed_code(address, server)
    box = page.get_by_label("Six-digit code")
    await expect(box).to_be_focused()
    await sound(page)
    await page.keyboard.type(another(code))
    await page.keyboard.press("Enter")
    await expect(box).to_have_attribute("aria-invalid", "true")
    await expect(box).to_be_focused()
    await page.keyboard.press("ControlOrMeta+a")
    await page.keyboard.type(code)
    await page.keyboard.press("Enter")
    await heading(page, "Profile")
    await expect(page.get_by_label("Your name")).to_have_value("Maren Ibarra")
    await page.goto("/home")
    await expect(page.get_by_role("heading", name="You are in no cooperative here yet")).to_be_visible()


async def test_the_way_goes_on_after_signing_in(world: World, visits: Visits) -> None:
    """Who is asked to sign in comes to the page they wanted, over a wrong password and a detour."""
    coop = await world.coop()
    await coop.member.client.ok("PUT", "/me/password", 204, json={"current": None, "new": PASSWORD})
    page = await visits.page()
    await page.goto(f"/c/{coop.slug}/polls?show=decided")
    await heading(page, "Sign in")
    assert f"next=%2Fc%2F{coop.slug}%2Fpolls%3Fshow%3Ddecided" in page.url
    await sound(page)
    await page.get_by_role("link", name="Create an account").click()
    await heading(page, "Create an account")
    await page.get_by_role("main").get_by_role("link", name="Sign in").click()
    await heading(page, "Sign in")
    await page.get_by_label("E-mail address").fill(coop.member.email)
    await page.get_by_label("Password", exact=True).fill("not the password")
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await expect(page.get_by_role("alert")).to_be_visible()
    await sound(page)
    await sign_in(page, coop.member)
    await heading(page, "Votes")
    assert page.url.endswith(f"/c/{coop.slug}/polls?show=decided")


async def test_next_never_leads_elsewhere(world: World, visits: Visits) -> None:
    """An address of another site after `next` is not gone to."""
    persona = await with_password(world)
    page = await visits.page()
    await page.goto("/sign-in?next=//example.org/")
    await sign_in(page, persona)
    await heading(page, "My cooperatives")


async def test_sign_in_by_code(world: World, visits: Visits, server: ServerProcess) -> None:
    """Without a password: a code by mail. A wrong one is said at the field."""
    persona = await world.person()
    page = await visits.page()
    await page.goto("/sign-in")
    await page.get_by_role("button", name="Code by mail").click()
    await page.get_by_label("E-mail address").fill(persona.email)
    await page.keyboard.press("Enter")
    box = page.get_by_label("Six-digit code")
    await expect(box).to_be_focused()
    code = await mailed_code(persona.email, server)
    await page.keyboard.type(another(code))
    await page.keyboard.press("Enter")
    await expect(box).to_have_attribute("aria-invalid", "true")
    await sound(page)
    await box.fill(f"{code[:3]} {code[3:]}")
    await page.keyboard.press("Enter")
    await heading(page, "My cooperatives")


async def test_a_new_password(world: World, visits: Visits, server: ServerProcess) -> None:
    """Who forgot the password sets another by a mailed code; other browsers are signed out by it."""
    persona = await with_password(world)
    page = await visits.page()
    await page.goto("/sign-in?next=/profile")
    await page.get_by_role("link", name="Forgotten your password?").click()
    await heading(page, "A new password")
    await sound(page)
    await page.get_by_label("E-mail address").fill(persona.email)
    await page.get_by_role("button", name="Send me a code").click()
    box = page.get_by_label("Six-digit code")
    await expect(box).to_be_focused()
    code = await mailed_code(persona.email, server)
    await page.keyboard.type(another(code))
    await page.keyboard.press("Tab")
    await page.keyboard.type("four loaves of rye")
    await page.keyboard.press("Enter")
    await expect(box).to_have_attribute("aria-invalid", "true")
    await sound(page)
    await box.fill(code)
    await page.get_by_role("button", name="Set it and sign in").click()
    await heading(page, "Profile")
    assert (await persona.client.get("/me")).status_code == 401
    signing = world.client()
    await signing.ok("POST", "/sign-in", 200, json={"email": persona.email, "password": "four loaves of rye"})


async def test_profile(world: World, visits: Visits) -> None:
    """Name, zone, picture and language: kept, and the language changes the page at once."""
    persona = await world.person("Ane Agirre")
    page = await visits.page(persona)
    await page.goto("/profile")
    await heading(page, "Profile")
    await sound(page)
    drawn = BytesIO()
    Image.new("RGB", (600, 400), (40, 120, 90)).save(drawn, "PNG")
    picture = FilePayload(name="me.png", mimeType="image/png", buffer=drawn.getvalue())
    chooser = page.locator("input[type=file]")
    await chooser.set_input_files(FilePayload(name="me.txt", mimeType="text/plain", buffer=b"me"))
    await expect(page.get_by_text("Choose a PNG, JPEG or WebP picture.")).to_be_visible()
    await chooser.set_input_files(picture)
    await expect(page.get_by_role("button", name="Change the picture")).to_be_visible()
    url = (await persona.client.ok("GET", "/me"))["picture_url"]
    await expect(page.locator(f'main img[src="{url}"]')).to_be_visible()
    await page.get_by_role("button", name="Remove it").click()
    await expect(page.get_by_role("button", name="Add a picture")).to_be_visible()
    await page.get_by_label("Your name").fill("Ane Agirre Soto")
    await page.get_by_label("Time zone").select_option("America/Montevideo")
    await page.get_by_label("Language").select_option("es")
    await page.get_by_role("button", name="Save").click()
    await heading(page, "Perfil")
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    await sound(page)
    me = await persona.client.ok("GET", "/me")
    assert (me["name"], me["time_zone"], me["language"], me["picture_url"]) == (
        "Ane Agirre Soto",
        "America/Montevideo",
        "es",
        None,
    )
    await page.reload()
    await heading(page, "Perfil")
    await expect(page.get_by_label("Tu nombre")).to_have_value("Ane Agirre Soto")


async def test_changing_the_password(world: World, visits: Visits) -> None:
    """The present one is asked for, and a wrong one said at its field."""
    persona = await with_password(world)
    page = await visits.page(persona)
    await page.goto("/profile")
    present = page.get_by_label("Present password")
    await present.fill("something else")
    await page.get_by_label("New password").fill("five loaves of rye")
    await page.keyboard.press("Enter")
    await expect(present).to_be_focused()
    await expect(present).to_have_attribute("aria-invalid", "true")
    await page.get_by_role("switch", name="Show the password").first.press("Space")
    await expect(present).to_have_attribute("type", "text")
    await present.fill(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status").get_by_text("Your password is changed.")).to_be_visible()
    await expect(present).to_have_value("")
    again = world.client()
    await again.ok("POST", "/sign-in", 200, json={"email": persona.email, "password": "five loaves of rye"})


async def test_other_browsers_are_signed_out(world: World, visits: Visits) -> None:
    """One browser is signed out from another, then all at once."""
    coop = await world.coop()
    await coop.member.client.ok("PUT", "/me/password", 204, json={"current": None, "new": PASSWORD})
    here = await visits.page(coop.member)
    there = await visits.page()
    await there.goto(f"/sign-in?next=/c/{coop.slug}")
    await sign_in(there, coop.member)
    await heading(there, "Today")
    await here.goto("/profile")
    lines = here.get_by_role("listitem").filter(has_text="last used")
    await expect(lines).to_have_count(2)
    await expect(lines.filter(has_text="this one")).to_have_count(1)
    await lines.filter(has_not_text="this one").get_by_role("button", name="Sign out").click()
    dialog = here.get_by_role("dialog", name="Sign this browser out?")
    await sound(here)
    await dialog.get_by_role("button", name="Sign it out").click()
    await expect(lines).to_have_count(1)
    await there.goto(f"/c/{coop.slug}/members")
    await heading(there, "Sign in")
    await sign_in(there, coop.member)
    await heading(there, "Members")
    await here.get_by_role("button", name="Sign out everywhere").click()
    dialog = here.get_by_role("dialog", name="Sign out everywhere?")
    await dialog.get_by_role("button", name="Sign out everywhere").click()
    await heading(here, "Sign in")
    await here.goto("/profile")
    await heading(here, "Sign in")
    await there.goto("/profile")
    await heading(there, "Sign in")


async def test_a_token_is_shown_once(world: World, visits: Visits) -> None:
    """A token is made, shown, works, and is never shown again; deleting it ends it."""
    persona = await world.person()
    page = await visits.page(persona)
    await page.goto("/profile")
    await page.get_by_role("button", name="Make a token").click()
    dialog = page.get_by_role("dialog", name="Make a token")
    await dialog.get_by_role("button", name="Make the token").click()
    purpose = dialog.get_by_label("What is it for?")
    await expect(purpose).to_have_attribute("aria-invalid", "true")
    await sound(page)
    await purpose.fill("Monthly minutes")
    await page.keyboard.press("Enter")
    shown = page.get_by_role("dialog", name="Your new token")
    secret = await shown.locator("code").inner_text()
    assert re.fullmatch(r"batzar_\S{20,}", secret)
    await sound(page)
    program = world.client(Authorization=f"Bearer {secret}")
    assert (await program.ok("GET", "/me"))["name"] == persona.name
    await shown.get_by_role("button", name="I have kept it").click()
    await expect(page.get_by_text("Monthly minutes")).to_be_visible()
    assert secret not in await page.content()
    await page.reload()
    await expect(page.get_by_text("Monthly minutes")).to_be_visible()
    assert secret not in await page.content()
    await (
        page.get_by_role("listitem")
        .filter(has_text="Monthly minutes")
        .get_by_role("button", name="Delete")
        .click()
    )
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(page.get_by_text("Monthly minutes")).to_have_count(0)
    assert (await program.get("/me")).status_code == 401
