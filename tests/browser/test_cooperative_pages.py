"""What waits for a member, the register, circles, founding and settings, in a real browser."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import faults_in_both_themes
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import agreement, make_poll, moment, vote
from tests.world import Coop, World, unique


async def start_thread(coop: Coop, title: str, **more: Any) -> dict[str, Any]:
    """A thread of the facilitator's."""
    made: dict[str, Any] = await coop.facilitator.client.ok(
        "POST", f"{coop.path}/threads", 201, json={"title": title, "body": "Read me.", **more}
    )
    return made


async def heading(page: Page, name: str) -> None:
    """Wait until the page is the one with this title."""
    await expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()


async def fits(page: Page) -> None:
    """Nothing makes the page wider than the screen."""
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_today_leads_to_the_vote(world: World, visits: Visits) -> None:
    """What waits stands first, soonest close first, and one press leads to the poll."""
    coop = await world.coop()
    await make_poll(coop, agreement(title="Paint the shop", closes_at=moment(days=5)))
    soon = await make_poll(coop, agreement(title="Fix the oven", closes_at=moment(hours=2)))
    done = await make_poll(coop, agreement(title="New aprons"))
    await vote(coop.member, done)
    thread = await start_thread(coop, "About flour")
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}")
    await expect(page.get_by_text("2 votes wait for you.")).to_be_visible()
    waiting = page.get_by_role("region", name="Waits for your vote")
    titles = await waiting.get_by_role("heading", level=3).all_inner_texts()
    assert titles == ["Fix the oven", "Paint the shop"]
    others = page.get_by_role("region", name="Open votes")
    await expect(others.get_by_text("New aprons")).to_be_visible()
    await expect(others.get_by_text("You voted")).to_be_visible()
    unread = page.get_by_role("region", name="New to read").get_by_role("link", name="About flour")
    await expect(unread).to_have_attribute("href", f"/c/{coop.slug}/threads/{thread['id']}")
    await fits(page)
    await waiting.get_by_role("link", name="Vote Fix the oven").click()
    await expect(page).to_have_url(re.compile(f"/polls/{soon['id']}$"))


async def test_a_word_without_end_stays_on_the_screen(world: World, visits: Visits) -> None:
    """Titles and names that offer no place to break a line make no page wider than a phone."""
    coop = await world.coop()
    endless = "Pneumonoultramicroscopicsilicovolcanoconiosis" * 2
    await make_poll(coop, agreement(title=endless))
    thread = await start_thread(coop, endless)
    proposal = await coop.member.client.ok(
        "POST", f"/threads/{thread['id']}/proposals", 201, json={"title": endless, "body": "We do."}
    )
    await coop.admin.client.ok("POST", f"{coop.path}/circles", 201, json={"name": endless})
    page = await visits.page(coop.member, size=PHONE)
    for path in ("", "/threads", f"/proposals/{proposal['id']}", "/circles"):
        await page.goto(f"/c/{coop.slug}{path}")
        await expect(page.get_by_role("main").get_by_text(endless).filter(visible=True).first).to_be_visible()
        await fits(page)


async def test_a_new_role_shows_at_once(world: World, visits: Visits) -> None:
    """Who becomes secretary gets the secretary's places without a reload, and loses them the same way."""
    coop = await world.coop()
    page = await visits.page(coop.member, size=DESK)
    await page.goto(f"/c/{coop.slug}/settings")
    await heading(page, "Settings")
    invitations = page.get_by_role("navigation").get_by_role("link", name="Invitations")
    await expect(invitations).to_have_count(0)
    for role, links in (("secretary", 1), ("member", 0)):
        await coop.admin.client.ok("PATCH", f"/members/{coop.member.member}", json={"role": role})
        await expect(invitations).to_have_count(links)


async def test_today_changes_by_itself(world: World, visits: Visits) -> None:
    """A poll opened by another, a request and a vote cast show without a reload."""
    coop = await world.coop(visibility="open")
    page = await visits.page(coop.secretary, size=DESK)
    await page.goto(f"/c/{coop.slug}")
    await expect(page.get_by_role("heading", name="All is quiet")).to_be_visible()
    poll = await make_poll(coop, agreement(title="Buy a van?"))
    await expect(page.get_by_text("One vote waits for you.")).to_be_visible()
    await expect(page.get_by_text("0 of 5 voted")).to_be_visible()
    await vote(coop.member, poll)
    await expect(page.get_by_text("1 of 5 voted")).to_be_visible()
    stranger = await world.person("Hattie Bloom")
    await stranger.client.ok("POST", f"{coop.path}/requests", 201, json={"message": "Let me bake."})
    await page.get_by_role("link", name="One person asks to join").click()
    await expect(page.get_by_role("heading", name="Hattie Bloom")).to_be_visible()


async def test_observer_and_suspended(world: World, visits: Visits) -> None:
    """Who does not vote is not called to; who is suspended reads why."""
    coop = await world.coop()
    await make_poll(coop, agreement(title="Buy a van?"))
    page = await visits.page(coop.observer)
    await page.goto(f"/c/{coop.slug}")
    await expect(page.get_by_text("You are not asked here")).to_be_visible()
    await expect(page.get_by_role("link", name="Vote Buy a van?")).to_have_count(0)
    page = await visits.page(coop.suspended)
    await page.goto(f"/c/{coop.slug}")
    await expect(page.get_by_text("Your membership is suspended")).to_be_visible()


async def test_home_of_a_member_and_of_nobody(world: World, visits: Visits) -> None:
    """Home says what waits in each cooperative; who is in none creates one or asks to join an open one."""
    coop = await world.coop(visibility="open")
    await make_poll(coop, agreement(title="Buy a van?"))
    page = await visits.page(coop.member)
    await page.goto("/home")
    await expect(page.get_by_role("link", name="Vote Buy a van?")).to_be_visible()
    stranger = await world.person("Nora Neu")
    page = await visits.page(stranger)
    await page.goto("/home")
    await heading(page, "My cooperatives")
    await expect(page.get_by_role("link", name="Create a cooperative")).to_have_attribute("href", "/new")
    await page.get_by_label("Search by name").fill(coop.slug)
    await page.get_by_role("button", name=f"Ask to join {coop.slug.title()}").click()
    await page.get_by_label("A few words about yourself").fill("I bake.")
    await page.get_by_role("button", name="Send the request").click()
    await expect(page.get_by_text("Your request to join waits for an answer.")).to_be_visible()
    asked = await coop.admin.client.ok("GET", f"{coop.path}/requests")
    assert [one["message"] for one in asked["items"]] == ["I bake."]


async def test_register_search_and_filters(world: World, visits: Visits) -> None:
    """Search goes over accents, filters narrow, and who joins meanwhile appears."""
    coop = await world.coop()
    await world.join(coop.id, name="Íñigo Ñáñez")
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/members")
    await expect(page.get_by_text("8 members")).to_be_visible()
    await expect(page.get_by_role("link", name="Register as CSV")).to_have_count(0)
    await page.get_by_label("Name or number").fill("inigo")
    await expect(page.get_by_text("1 member", exact=True)).to_be_visible()
    await page.get_by_label("Name or number").fill("")
    await page.get_by_label("Role").select_option("facilitator")
    await expect(page.get_by_role("link", name="Fermina Facilitator")).to_be_visible()
    await expect(page.get_by_role("link", name="Maren Member")).to_have_count(0)
    await coop.admin.client.ok("PATCH", f"/members/{coop.member.member}", json={"role": "facilitator"})
    await expect(page.get_by_role("link", name="Maren Member")).to_be_visible()
    await fits(page)


async def test_register_pages(world: World, visits: Visits) -> None:
    """More than a page of members come on demand, in order and once each."""
    coop = await world.coop()
    for number in range(100, 150):
        await world.join(coop.id, name=f"Person {number}", number=number)
    page = await visits.page(coop.admin, size=DESK)
    await page.goto(f"/c/{coop.slug}/members")
    await expect(page.get_by_text("The first 50 members")).to_be_visible()
    await page.get_by_role("button", name="Show more").click()
    await expect(page.get_by_text("57 members")).to_be_visible()
    names = await page.locator(".register-name strong").all_inner_texts()
    assert names[7:] == [f"Person {number}" for number in range(100, 150)]


async def test_requests_are_answered(world: World, visits: Visits) -> None:
    """A secretary lets one in and declines another, by keyboard."""
    coop = await world.coop(visibility="open")
    people = [await world.person(name) for name in ("Hattie Bloom", "Tomasz Wilk")]
    for person in people:
        await person.client.ok("POST", f"{coop.path}/requests", 201, json={"message": "Me too."})
    page = await visits.page(coop.secretary)
    await page.goto(f"/c/{coop.slug}/members?view=requests")
    await page.get_by_role("button", name="Let in Hattie Bloom").focus()
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Let Hattie Bloom in?")
    await expect(dialog.get_by_label("Role")).to_be_visible()
    await expect(dialog.get_by_role("option", name="Administrator")).to_have_count(0)
    await dialog.get_by_role("button", name="Let in").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Hattie Bloom is a member now.")).to_be_visible()
    await page.get_by_role("button", name="Decline Tomasz Wilk").click()
    await page.get_by_role("dialog").get_by_label("Why").fill("In spring again.")
    await page.get_by_role("dialog").get_by_role("button", name="Decline").click()
    await expect(page.get_by_role("heading", name="Nobody waits to be let in")).to_be_visible()
    members = await coop.admin.client.ok("GET", f"{coop.path}/members")
    assert "Hattie Bloom" in [member["name"] for member in members["items"]]
    assert "Tomasz Wilk" not in [member["name"] for member in members["items"]]


async def test_member_is_changed_and_leaves(world: World, visits: Visits) -> None:
    """Role and number are changed, a taken number is refused at its field, a membership is ended."""
    coop = await world.coop()
    page = await visits.page(coop.secretary, size=DESK)
    await page.goto(f"/c/{coop.slug}/members/{coop.other_member.member}")
    await heading(page, "Oihana Other")
    await page.get_by_label("Role").select_option("observer")
    await page.get_by_label("Number").fill("1")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_text("Another member or invitation has this number.")).to_be_visible()
    await expect(page.get_by_label("Number")).to_be_focused()
    await page.get_by_label("Number").fill("77")
    await page.get_by_role("button", name="Save").click()
    await expect(page.locator(".page-header").get_by_text("Observer")).to_be_visible()
    changed = await coop.admin.client.ok("GET", f"/members/{coop.other_member.member}")
    assert (changed["member"]["role"], changed["member"]["number"]) == ("observer", 77)
    await page.get_by_role("button", name="End the membership").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Reason").select_option("excluded")
    await dialog.get_by_label("Note").fill("Decided by the assembly.")
    await dialog.get_by_role("button", name="End the membership").click()
    await expect(page.get_by_text("Decided by the assembly.")).to_be_visible()
    await expect(page.get_by_role("button", name="End the membership")).to_have_count(0)


async def test_what_a_secretary_may_not(world: World, visits: Visits) -> None:
    """An administrator's line is not offered to a secretary, nor any form to a member."""
    coop = await world.coop()
    page = await visits.page(coop.secretary)
    await page.goto(f"/c/{coop.slug}/members/{coop.admin.member}")
    await expect(
        page.get_by_text("Only administrators change what concerns an administrator.")
    ).to_be_visible()
    await expect(page.get_by_role("button", name="Save")).to_have_count(0)
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/members/{coop.other_member.member}")
    await heading(page, "Oihana Other")
    await expect(page.get_by_role("button", name="Save")).to_have_count(0)
    await expect(page.get_by_text(coop.other_member.email)).to_have_count(0)


async def test_circles_nest_and_change(world: World, visits: Visits) -> None:
    """A circle is made inside another by keyboard; a member joins it; somebody else is added and taken out."""
    coop = await world.coop()
    outer = await coop.admin.client.ok("POST", f"{coop.path}/circles", 201, json={"name": "Bakehouse"})
    page = await visits.page(coop.facilitator, size=DESK)
    await page.goto(f"/c/{coop.slug}/circles")
    await page.get_by_role("button", name="New circle").focus()
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="New circle")
    await dialog.get_by_label("Name").fill("Night shift")
    await dialog.get_by_label("Inside").select_option(outer["id"])
    await dialog.get_by_label("Name").press("Enter")
    await heading(page, "Night shift")
    trail = page.get_by_role("navigation", name="You are here")
    await expect(trail.get_by_role("link", name="Bakehouse")).to_be_visible()
    await expect(page.get_by_role("button", name="Leave the circle")).to_be_visible()
    await page.get_by_role("button", name="Add a member").click()
    await page.get_by_role("dialog").get_by_label("Name or number").fill("maren")
    await page.get_by_role("dialog").get_by_role("button", name="Add Maren Member").click()
    await expect(page.get_by_role("dialog").get_by_text("in the circle")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("heading", name="2 members")).to_be_visible()
    await page.get_by_role("button", name="Take members out").click()
    await page.get_by_role("button", name="Take out Maren Member").click()
    await page.get_by_role("dialog").get_by_role("button", name="Take out").click()
    await expect(page.get_by_role("heading", name="1 member")).to_be_visible()
    night = page.url.rsplit("/", 1)[1]
    await start_thread(coop, "Rota", circle_id=night)
    await expect(page.get_by_role("link", name="Rota")).to_be_visible()
    phone = await visits.page(coop.member)
    await phone.goto(f"/c/{coop.slug}/circles/{night}")
    await phone.get_by_role("button", name="Join the circle").click()
    await expect(phone.get_by_role("button", name="Leave the circle")).to_be_visible()
    await expect(page.get_by_role("heading", name="2 members")).to_be_visible()
    await fits(phone)


async def test_open_circle_inside_a_closed_one(world: World, visits: Visits) -> None:
    """Whoever does not see the outer circle finds the inner one outermost."""
    coop = await world.coop()
    outer = await coop.admin.client.ok(
        "POST", f"{coop.path}/circles", 201, json={"name": "Care", "closed": True}
    )
    await coop.admin.client.ok(
        "POST", f"{coop.path}/circles", 201, json={"name": "Walks", "parent_id": outer["id"]}
    )
    page = await visits.page(coop.member)
    await page.goto(f"/c/{coop.slug}/circles")
    await page.get_by_role("link", name="Walks").click()
    await heading(page, "Walks")
    await expect(page.get_by_text("Care", exact=True)).to_have_count(0)


async def test_founding(world: World, visits: Visits) -> None:
    """The short form makes a cooperative; an empty name is refused at its field."""
    founder = await world.person("Nora Neu")
    page = await visits.page(founder)
    await page.goto("/new")
    await page.get_by_role("button", name="Create the cooperative").click()
    await expect(page.get_by_label("Name")).to_have_attribute("aria-invalid", "true")
    await expect(page.get_by_label("Name")).to_be_focused()
    name = unique("Lantegi")
    await page.get_by_label("Name").fill(name)
    await page.get_by_label("Country").select_option("ES")
    await page.get_by_label("Name").press("Enter")
    await heading(page, "Invitations")
    mine = await founder.client.ok("GET", "/cooperatives")
    assert [(one["cooperative"]["name"], one["membership"]["role"]) for one in mine["items"]] == [
        (name, "admin")
    ]


async def test_settings_and_leaving(world: World, visits: Visits) -> None:
    """An administrator changes the name for everyone at once; a member leaves."""
    coop = await world.coop()
    reader = await visits.page(coop.member)
    await reader.goto(f"/c/{coop.slug}/settings")
    await expect(reader.get_by_role("button", name="Save")).to_have_count(0)
    page = await visits.page(coop.admin, size=DESK)
    await page.goto(f"/c/{coop.slug}/settings")
    await page.get_by_label("Name", exact=True).fill("Ogi Berria")
    await page.get_by_role("button", name="Save").click()
    await expect(reader.get_by_role("link", name="Ogi Berria")).to_be_visible()
    await page.get_by_label("New class").fill("Workers")
    await page.get_by_role("button", name="Add the class").click()
    await page.get_by_role("button", name="Rename Workers").click()
    await page.get_by_role("dialog").get_by_label("Name").fill("Bakers")
    await page.get_by_role("dialog").get_by_role("button", name="Save").click()
    await expect(page.get_by_role("button", name="Delete Bakers")).to_be_visible()
    await reader.get_by_role("button", name="Leave the cooperative").click()
    await reader.get_by_role("dialog").get_by_role("button", name="Leave the cooperative").click()
    await expect(reader.get_by_role("heading", name="You are in no cooperative here yet")).to_be_visible()


@pytest.mark.parametrize("size", [PHONE, DESK])
async def test_axe(world: World, visits: Visits, size: dict[str, int]) -> None:
    """No page of these breaks a rule that axe knows."""
    coop = await world.coop(visibility="open")
    await make_poll(coop, agreement(title="Buy a van?"))
    await start_thread(coop, "About flour")
    circle = await coop.admin.client.ok("POST", f"{coop.path}/circles", 201, json={"name": "Bakehouse"})
    await coop.admin.client.ok("POST", f"{coop.path}/classes", 201, json={"name": "Workers"})
    await coop.admin.client.ok("POST", f"{coop.path}/invitations", 200, json={"text": "new@example.org"})
    await (await world.person("Hattie Bloom")).client.ok(
        "POST", f"{coop.path}/requests", 201, json={"message": "Let me in."}
    )
    page = await visits.page(coop.admin, size=size)
    pages = {
        "/home": "My cooperatives",
        "/new": "Create a cooperative",
        f"/c/{coop.slug}": "Today",
        f"/c/{coop.slug}/members": "Members",
        f"/c/{coop.slug}/members?view=requests": "Members",
        f"/c/{coop.slug}/members/{coop.member.member}": "Maren Member",
        f"/c/{coop.slug}/circles": "Circles",
        f"/c/{coop.slug}/circles/{circle['id']}": "Bakehouse",
        f"/c/{coop.slug}/invitations": "Invitations",
        f"/c/{coop.slug}/settings": "Settings",
    }
    for path, title in pages.items():
        await page.goto(path)
        await heading(page, title)
        await page.wait_for_load_state("networkidle")
        await expect(page.get_by_text("Loading", exact=True)).to_have_count(0)
        assert await faults_in_both_themes(page) == [], path
        await fits(page)
