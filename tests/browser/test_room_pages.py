"""The room of a meeting, by several people at once: coming in by the code at the door, the quorum as it changes, a
vote with a lent one, tellers who first differ, the chair taken over in the middle of a vote, the stewards' tablet, a
ballot pressed without a connection."""

import re
from typing import Any

from playwright.async_api import Page, expect

from tests.assemblies.meetings import FROM_AFAR, convened_meeting, recess_over, remote, set_bylaws
from tests.browser.axe import faults
from tests.browser.conftest import DESK, PHONE, Visits
from tests.world import Coop, Persona, World


async def accessible(page: Page) -> None:
    """The page breaks no rule of axe, once it is there and what moves has come to rest."""
    await expect(page.get_by_role("heading", level=1).or_(page.get_by_role("dialog")).first).to_be_visible()
    await page.wait_for_timeout(300)
    assert await faults(page) == []


class Room:
    """A meeting whose first call's hour has come, with one motion."""

    def __init__(self, coop: Coop, told: dict[str, Any]) -> None:
        self.coop = coop
        self.id = told["meeting"]["id"]
        self.item = told["items"][0]["id"]
        self.address = f"/c/{coop.slug}/meetings/{self.id}"

    async def come(self, *people: Persona) -> None:
        """People take part from elsewhere."""
        for one in people:
            await one.client.ok("POST", f"/meetings/{self.id}/check-in", json=FROM_AFAR)

    async def begin(self) -> None:
        """The chair opens the meeting and begins with the motion."""
        chair = self.coop.admin.client
        await chair.ok("POST", f"/meetings/{self.id}/open", json={"call": 1})
        await chair.ok("POST", f"/items/{self.item}/start")

    async def vote(self, **settings: Any) -> str:
        """The chair opens a vote; its id."""
        made = await self.coop.admin.client.ok("POST", f"/items/{self.item}/polls", json=settings)
        return str(made["id"])


async def room_of(coop: Coop, **changes: Any) -> Room:
    """Convene a meeting that members may join from elsewhere."""
    settings: dict[str, Any] = {
        "chair_id": coop.admin.member,
        "secretary_id": coop.secretary.member,
        **await remote(coop),
    }
    return Room(coop, await convened_meeting(coop, **settings, **changes))


async def test_from_the_door_to_the_result(world: World, visits: Visits) -> None:
    coop = await world.coop()
    ana = await world.join(coop.id, name="Ana Ruiz")
    await set_bylaws(coop, {"path": "tie_break", "value": "chair", "source": "Statutes, article 9"})
    room = await room_of(coop, speaking_seconds=120)
    lent = {
        "holder_id": coop.member.member,
        "signature": "Ana Ruiz",
        "instructions": [{"item_id": room.item, "text": "yes, with pleasure"}],
    }
    await ana.client.ok("POST", f"/meetings/{room.id}/proxies", json=lent)
    chair = await visits.page(coop.admin, size=DESK)
    await chair.goto(f"{room.address}/room/desk?view=poster")
    word = await chair.locator(".poster-word").inner_text()
    await accessible(chair)
    await chair.goto(f"{room.address}/room")
    await expect(chair.get_by_text("4 more are needed")).to_be_visible()

    # The QR code's address, one press by keyboard, and the room follows by itself.
    maren = await visits.page(coop.member, size=PHONE)
    await maren.goto(f"{room.address}/door?code={word.strip()}")
    await accessible(maren)
    await maren.get_by_role("button", name="I am here").press("Enter")
    await expect(maren.get_by_text("You also vote for: Ana Ruiz")).to_be_visible()
    await expect(maren).to_have_url(re.compile("/room$"))
    await expect(chair.get_by_text("2 more are needed")).to_be_visible()
    await room.come(coop.admin, coop.secretary)
    await expect(maren.get_by_text("Enough to open")).to_be_visible()

    await chair.get_by_role("button", name="Open the meeting").click()
    await chair.get_by_role("button", name="Start: The accounts").click()
    await expect(maren.get_by_role("heading", name="The accounts")).to_be_visible()
    await expect(maren.get_by_text("The assembly can decide")).to_be_visible()
    await maren.get_by_role("button", name="Against").click()
    await expect(maren.get_by_text("You are next.")).to_be_visible()
    await chair.get_by_role("button", name="Give the floor to Maren Member").first.click()
    await expect(maren.get_by_text("Speaks now")).to_be_visible()
    await chair.get_by_role("button", name="Maren Member has finished").click()
    await expect(maren.get_by_text("Speaks now")).to_have_count(0)

    await chair.get_by_role("button", name="Open a vote").click()
    await accessible(chair)
    await chair.get_by_role("button", name="Open it now").click()
    await expect(maren.get_by_role("alert").get_by_text("A vote has opened: The accounts")).to_be_attached()
    await expect(maren.get_by_role("heading", name="Your vote")).to_be_visible()
    await accessible(maren)
    await maren.get_by_role("radio", name="I am in favour").check()
    await maren.get_by_role("button", name="Vote", exact=True).click()
    await expect(
        maren.get_by_role("heading", name="Now for Ana Ruiz, who lent you their vote")
    ).to_be_focused()
    await expect(maren.get_by_text("yes, with pleasure")).to_be_visible()
    await maren.get_by_role("radio", name="I am in favour").check()
    await maren.get_by_role("button", name="Vote for Ana Ruiz").click()
    await expect(maren.get_by_text("The vote of Ana Ruiz is in")).to_be_visible()
    await expect(maren.get_by_text("Your vote is in")).to_be_visible()
    await expect(chair.get_by_text("2 of 4 votes are in").first).to_be_visible()
    late = await visits.page(coop.other_member, size=PHONE)
    await room.come(coop.other_member)
    await late.goto(f"{room.address}/room")
    await expect(late.get_by_text("You came after this vote was opened")).to_be_visible()

    # The chair's device fails in the middle of the vote: nothing is lost.
    await chair.context.close()
    sabin = await visits.page(coop.secretary, size=DESK, dark=True)
    await sabin.goto(f"{room.address}/room")
    await sabin.get_by_role("button", name="Take over the chair").click()
    await sabin.get_by_role("button", name="Take over", exact=True).click()
    await expect(sabin.get_by_text("Sabin Secretary chairs")).to_be_visible()
    await sabin.get_by_label("What was said on this point").fill("Maren asked about the oven.")
    await expect(sabin.get_by_text("Saved")).to_be_visible()
    await sabin.get_by_role("button", name="Close the vote and count").click()
    await expect(maren.get_by_text("Adopted", exact=True)).to_be_visible()
    await expect(late.get_by_text("Adopted", exact=True)).to_be_visible()
    await accessible(maren)
    await accessible(sabin)
    item = (await coop.admin.client.ok("GET", f"/meetings/{room.id}"))["items"][0]
    assert item["notes"] == "Maren asked about the oven."

    # A level vote waits for who chairs now, and for nobody else.
    level = await room.vote(title="A break of ten minutes?")
    for one, position in ((coop.member, "agree"), (coop.secretary, "disagree")):
        body = {"choice": {"position": position}}
        await one.client.ok("PUT", f"/polls/{level}/ballot", json=body)
    await coop.admin.client.ok("POST", f"/polls/{level}/close")
    await expect(maren.get_by_text("The vote is level, 1 to 1")).to_be_visible()
    await expect(maren.get_by_role("button", name="In favour")).to_have_count(0)
    await accessible(sabin)
    await sabin.get_by_role("button", name="In favour").click()
    await sabin.get_by_role("button", name="Decide in favour").click()
    await expect(
        maren.get_by_text("the chair’s casting vote decided, for (Statutes, article 9)")
    ).to_be_visible()
    await expect(maren.get_by_text("Sabin Secretary gave the casting vote")).to_be_visible()


async def test_tellers_who_differ_count_again(world: World, visits: Visits) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member, coop.other_member)
    await room.begin()
    maren = await visits.page(coop.member, size=PHONE)
    oihana = await visits.page(coop.other_member, size=PHONE, dark=True)
    sabin = await visits.page(coop.secretary, size=DESK)
    for page in (maren, oihana, sabin):
        await page.goto(f"{room.address}/room")
        await expect(page.get_by_role("heading", name="The accounts")).to_be_visible()
    await room.vote(hands=True, tellers=[coop.member.member, coop.other_member.member])
    await expect(sabin.get_by_text("Raise your hand when the chair asks")).to_be_visible()
    for page, agree in ((maren, 3), (oihana, 2)):
        for _ in range(agree):
            await page.get_by_role("button", name="One more: Agree").click()
        await page.get_by_role("button", name="One more: Disagree").click()
        if page is maren:
            await accessible(page)
            await page.get_by_role("button", name="Send my count").click()
            await expect(page.get_by_text("Waiting for Oihana Other")).to_be_visible()
        else:
            await page.get_by_role("button", name="Send my count").click()
    await expect(maren.get_by_text("you counted 3, Oihana Other 2")).to_be_visible()
    await expect(oihana.get_by_text("you counted 2, Maren Member 3")).to_be_visible()
    await expect(sabin.get_by_text("The two counts differ")).to_be_visible()
    await accessible(oihana)
    await oihana.get_by_role("button", name="Count again").click()
    await oihana.get_by_label("Hands: Agree").fill("3")
    await oihana.get_by_role("button", name="Send my count").click()
    await expect(maren.get_by_text("Both of you counted the same")).to_be_visible()
    await expect(sabin.get_by_text("Both counted the same.")).to_be_visible()
    await sabin.get_by_role("button", name="Close the vote and count").click()
    await expect(maren.get_by_text("Adopted", exact=True)).to_be_visible()


async def test_a_vote_on_the_stewards_tablet_leaves_nothing(world: World, visits: Visits) -> None:
    coop = await world.coop()
    nora = await world.join(coop.id, name="Nora Nagore")
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member)
    tablet = await visits.page(coop.facilitator, size=DESK, language="es")
    await coop.facilitator.client.ok("PATCH", "/me", json={"language": "es"})
    await tablet.goto(f"{room.address}/room/desk")
    await tablet.get_by_label("¿Quién está en la puerta?").fill("nag")
    await tablet.get_by_role("button", name="Nora Nagore").click()
    await expect(tablet.get_by_text("Nora Nagore ya está dentro.")).to_be_visible()
    await expect(tablet.get_by_text("Hay 4 personas")).to_be_visible()
    await accessible(tablet)
    await room.begin()
    poll = await room.vote()
    phone = await visits.page(nora)
    await phone.goto(f"{room.address}/room")
    await expect(phone.get_by_role("radio", name="I am against")).to_be_visible()
    await tablet.get_by_role("link", name="Votar aquí").click()
    await tablet.get_by_role("button", name="Nora Nagore").click()
    await tablet.get_by_role("button", name="Soy Nora Nagore").click()
    await tablet.get_by_role("radio", name="Estoy en contra").check()
    await accessible(tablet)
    for _ in range(3):
        await tablet.keyboard.press("Escape")
    await expect(tablet.get_by_role("radio", name="Estoy en contra")).to_be_checked()
    await tablet.get_by_role("button", name="Seguir").click()
    await tablet.get_by_role("button", name="Sí: emitirlo").click()
    await expect(tablet.get_by_text("Elegiste")).to_be_visible()
    await expect(phone.get_by_role("radio", name="I am against")).to_have_count(0)
    await expect(phone.get_by_text("Nothing more to do until the vote closes.")).to_be_visible()
    await accessible(tablet)
    await tablet.get_by_role("button", name="Listo: borrar la pantalla").click()
    await tablet.get_by_role("button", name="Mesa: volver a la lista").click()
    await expect(tablet.get_by_role("button", name=re.compile("Nora Nagore.*ya votó"))).to_be_disabled()
    await accessible(tablet)
    kept = await tablet.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])")
    assert "disagree" not in kept
    assert "disagree" not in await tablet.content()
    ballot = (await nora.client.ok("GET", f"/polls/{poll}/ballot"))["ballot"]
    assert ballot["choice"] == {"position": "disagree"}


async def test_a_ballot_pressed_without_a_connection_is_sent_once(world: World, visits: Visits) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member, coop.other_member)
    await room.begin()
    secret = await room.vote(secret=True, secret_small_ok=True)
    maren = await visits.page(coop.member, size=PHONE)
    # What shows the slip is fetched before it is needed.
    async with (
        maren.expect_event("requestfinished", lambda one: bool(re.search(r"/forms-.*\.js$", one.url))),
        maren.expect_event("requestfinished", lambda one: bool(re.search(r"/forms-.*\.css$", one.url))),
    ):
        await maren.goto(f"{room.address}/room")
    await maren.get_by_role("radio", name="I am in favour").check()
    await maren.context.set_offline(True)
    await maren.get_by_role("button", name="Check the ballot").click()
    await expect(maren.get_by_role("button", name="Put it in the box")).to_be_visible()
    visits.errors.clear()  # What the browser says of a line that we cut ourselves.
    await maren.context.set_offline(False)
    await coop.admin.client.ok("POST", f"/polls/{secret}/cancel", json={"reason": "Once more, by name."})
    kept = {"membership_id": coop.secretary.member, "reason": "Kept the books."}
    poll = await room.vote(recused=[kept])
    await maren.get_by_role("radio", name="I am in favour").check()
    await maren.context.set_offline(True)
    await maren.get_by_role("button", name="Vote", exact=True).click()
    await expect(maren.get_by_text("No connection: not sent yet")).to_be_visible()
    visits.errors.clear()  # What the browser says of a line that we cut ourselves.
    await maren.context.set_offline(False)
    await expect(maren.get_by_text("Your vote is in")).to_be_visible()
    ballot = (await coop.member.client.ok("GET", f"/polls/{poll}/ballot"))["ballot"]
    assert (ballot["choice"], ballot["revision"]) == ({"position": "agree"}, 1)
    await coop.admin.client.ok("POST", f"/polls/{poll}/close")
    await expect(
        maren.get_by_text("Adopted", exact=True).or_(maren.get_by_text("No quorum", exact=True))
    ).to_be_visible()
    left_out = maren.get_by_role("region", name="1 member doesn't vote on this")
    await expect(left_out.get_by_role("listitem")).to_have_text("Sabin SecretaryKept the books.")
    visits.errors.clear()


async def test_a_call_without_a_quorum_is_given_up_and_the_next_waits_for_its_hour(
    world: World, visits: Visits
) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    chair = await visits.page(coop.admin, size=PHONE, dark=True)
    await chair.goto(f"{room.address}/room")
    await chair.get_by_role("button", name="Open the meeting").click()
    await expect(chair.get_by_role("alert").filter(has_text="Call 1 needs 3 present")).to_be_visible()
    await chair.get_by_role("button", name="This call found no quorum").click()
    await chair.get_by_role("button", name="Declare it").click()
    await expect(chair.get_by_text("First call found no quorum.")).to_be_visible()
    await expect(chair.get_by_text(re.compile(r"It may open in \d+:\d\d"))).to_be_visible()
    await accessible(chair)


async def test_everyone_sees_until_when_the_meeting_stops(world: World, visits: Visits) -> None:
    coop = await world.coop()
    room = await room_of(coop)
    await room.come(coop.admin, coop.secretary, coop.member)
    await room.begin()
    maren = await visits.page(coop.member, size=PHONE)
    await maren.goto(f"{room.address}/room")
    chair = await visits.page(coop.admin, size=DESK)
    await chair.goto(f"{room.address}/room")
    await chair.get_by_role("button", name="Recess").click()
    await chair.get_by_role("textbox", name="Why").fill("Lunch in the yard")
    await accessible(chair)
    await chair.get_by_role("button", name="Begin the recess").click()
    await expect(chair.get_by_role("button", name="Open a vote")).to_have_count(0)
    await expect(maren.get_by_role("heading", name="Recess until")).to_be_visible()
    await expect(maren.get_by_text("Lunch in the yard")).to_be_visible()
    await accessible(maren)
    await recess_over(room.id)
    await chair.reload()
    await chair.get_by_role("button", name="Go on with the meeting").click()
    await expect(chair.get_by_role("button", name="Open a vote")).to_be_visible()
    await expect(maren.get_by_role("heading", name="Recess until")).to_have_count(0)
