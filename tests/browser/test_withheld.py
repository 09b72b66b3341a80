"""A secret poll whose count would tell who voted what: why its result waits, and how it is published or called off."""

from typing import Any

from playwright.async_api import Page, expect

from tests.browser.axe import faults
from tests.browser.ballots import by_server, reach, show
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import choosing
from tests.server import ServerProcess
from tests.world import Coop, Persona, World

FEW = "So few voted in secret"
ALIKE = "All ballots of this secret vote say the same"
SECRET: dict[str, Any] = {
    "secret": True,
    "secret_small_ok": True,
    "reasons": "off",
    "results": "after_close",
    "early_close": True,
}


async def circle_of(coop: Coop, *people: Persona) -> dict[str, Any]:
    """An electorate of these members and nobody else."""
    circle = await coop.admin.client.ok("POST", f"{coop.path}/circles", json={"name": "Shop"})
    for one in people:
        await coop.admin.client.ok("PUT", f"/circles/{circle['id']}/members/{one.membership_id}")
    if coop.admin not in people:
        await coop.admin.client.ok("DELETE", f"/circles/{circle['id']}/members/{coop.admin.membership_id}")
    return {"kind": "circle", "circle_id": circle["id"]}


async def few_votes(coop: Coop, server: ServerProcess) -> dict[str, Any]:
    """A secret poll of four electors, three of whom have voted, still open."""
    people = [coop.admin, coop.secretary, coop.facilitator, coop.member]
    question = choosing(
        "Deck", "Rotary", "Stone", method="borda", electorate=await circle_of(coop, *people), **SECRET
    )
    poll: dict[str, Any] = await by_server(server, coop.facilitator, "POST", f"{coop.path}/polls", question)
    assert poll["electors"] == 4
    first, second, third = (option["id"] for option in poll["options"])
    rankings = [[[first], [second]], [[first], [second]], [[third], [first]]]
    for voter, ranking in zip([coop.admin, coop.secretary, coop.member], rankings, strict=True):
        await by_server(server, voter, "PUT", f"/polls/{poll['id']}/ballot", {"choice": {"ranking": ranking}})
    return poll


def notice(page: Page) -> Any:
    """Why the result waits."""
    return page.locator(".notice", has_text="The result waits to be published")


async def test_a_manager_publishes_it_and_everyone_sees_the_result_at_once(
    world: World, visits: Visits, server: ServerProcess
) -> None:
    coop = await world.coop()
    poll = await few_votes(coop, server)
    member = await visits.page(coop.member, size=PHONE)
    manager = await visits.page(coop.facilitator, size=DESK)
    lists = await visits.page(coop.other_member)
    await lists.goto(f"/c/{coop.slug}/polls")
    await expect(lists.get_by_role("link", name=poll["title"])).to_be_visible()
    for page in (member, manager):
        await show(page, coop, poll)
    await by_server(server, coop.facilitator, "POST", f"/polls/{poll['id']}/close")

    # It arrives without anybody reloading: the plain reason, and no ways on for who does not manage.
    await expect(notice(member)).to_contain_text(FEW)
    await expect(notice(member)).to_contain_text("either publish the result or cancel the poll")
    await expect(member.locator(".badge", has_text="Waits to be published")).to_be_visible()
    await expect(member.get_by_text("Being counted")).to_have_count(0)
    await expect(member.get_by_role("button", name="Publish the result")).to_have_count(0)
    await expect(member.get_by_role("button", name="Cancel the poll")).to_have_count(0)
    await expect(member.get_by_text("Your ballot is in the box")).to_be_visible()
    await expect(lists.get_by_text("Waits to be published")).to_be_visible()
    assert await faults(member) == []

    # The manager goes to it by keyboard alone, and is told what can then be concluded.
    await expect(notice(manager)).to_contain_text(FEW)
    assert await faults(manager) == []
    button = manager.get_by_role("button", name="Publish the result")
    await expect(button).to_be_visible()
    await reach(manager, button)
    await manager.keyboard.press("Enter")
    dialog = manager.get_by_role("dialog", name="Publish this result?")
    await expect(dialog).to_contain_text("Each of them can conclude how the others voted")
    assert await faults(manager) == []
    await manager.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}"))["status"] == "open"
    await manager.keyboard.press("Enter")
    sure = dialog.get_by_role("button", name="Publish it")
    await expect(sure).to_be_visible()
    await reach(manager, sure)
    await manager.keyboard.press("Enter")

    for page in (manager, member):
        await expect(page.get_by_role("region", name="Outcome")).to_contain_text("Adopted")
        await expect(notice(page)).to_have_count(0)
    await expect(lists.get_by_text("Waits to be published")).to_have_count(0)

    # The ballots, equal ones together; nobody's name beside them.
    said = member.get_by_role("region", name="What the ballots say")
    await expect(said.get_by_role("listitem")).to_have_count(2)
    await expect(said.get_by_role("listitem").filter(has_text="1. Deck · 2. Rotary")).to_contain_text(
        "2 ballots"
    )
    await expect(member.get_by_text("Votes by name")).to_have_count(0)
    await expect(member.get_by_text("Nobody has voted")).to_have_count(0)
    assert await faults(member) == []


async def test_all_alike_has_its_own_words_and_is_called_off_unread(
    world: World, visits: Visits, server: ServerProcess
) -> None:
    coop = await world.coop()
    people = [coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member]
    poll: dict[str, Any] = await by_server(
        server,
        coop.facilitator,
        "POST",
        f"{coop.path}/polls",
        choosing("Deck", "Rotary", electorate=await circle_of(coop, *people), **SECRET),
    )
    choice = {"choice": {"option": poll["options"][0]["id"]}}
    for voter in people:
        await by_server(server, voter, "PUT", f"/polls/{poll['id']}/ballot", choice)
    await by_server(server, coop.facilitator, "POST", f"/polls/{poll['id']}/close")

    home = await visits.page(coop.member)
    await home.goto(f"/c/{coop.slug}")
    await expect(home.get_by_text("Waits to be published")).to_be_visible()
    manager = await visits.page(coop.facilitator)
    await show(manager, coop, poll)
    await expect(notice(manager)).to_contain_text(ALIKE)
    await manager.get_by_role("button", name="Publish the result").click()
    told = manager.get_by_role("dialog", name="Publish this result?")
    await expect(told).to_contain_text("know what each of those who took part voted")
    await told.get_by_role("button", name="Go back").click()
    await manager.get_by_role("button", name="Cancel the poll").click()
    dialog = manager.get_by_role("dialog", name="Cancel this poll?")
    await expect(dialog).to_contain_text("The ballots are destroyed unread")
    assert await faults(manager) == []
    await dialog.get_by_label("Why it is cancelled").fill("We ask again with more time.")
    await dialog.get_by_role("button", name="Cancel the poll").click()
    await expect(manager.get_by_text("This poll was cancelled")).to_be_visible()
    await expect(home.get_by_text("Waits to be published")).to_have_count(0)
    assert (await coop.member.client.ok("GET", f"/polls/{poll['id']}"))["outcome"] is None


async def test_in_spanish(world: World, visits: Visits, server: ServerProcess) -> None:
    coop = await world.coop()
    poll = await few_votes(coop, server)
    await by_server(server, coop.facilitator, "POST", f"/polls/{poll['id']}/close")
    await coop.facilitator.client.ok("PATCH", "/me", json={"language": "es"})
    page = await visits.page(coop.facilitator, language="es", dark=True)
    await show(page, coop, poll)
    await expect(page.get_by_text("El resultado está pendiente de publicar")).to_be_visible()
    await expect(page.get_by_role("button", name="Publicar el resultado")).to_be_visible()
    await expect(page.locator(".badge", has_text="Pendiente de publicar")).to_be_visible()
    assert await faults(page) == []
