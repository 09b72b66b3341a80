"""Make the pictures of the documentation anew, from the real pages with the demo data: `python -m tests.pictures`."""

import asyncio
import tempfile
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from app.accounts.demo import DEMO_PASSWORD
from app.core.settings import ROOT
from tests.browser.conftest import DESK, FLAGS, PHONE, chromium
from tests.server import ServerProcess

PICTURES = ROOT / "docs" / "pictures"
COOPERATIVE = "/c/rising-tide-bakery"
SIMPLE = {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"}


async def _sign_in(browser: Browser, server: ServerProcess, email: str, size: dict[str, int]) -> Page:
    context = await browser.new_context(
        base_url=server.url,
        viewport={"width": size["width"], "height": size["height"]},
        device_scale_factor=1.5,
        locale="en-GB",
        timezone_id="Europe/London",
    )
    answer = await context.request.post(
        "/api/v1/sign-in", data={"email": email, "password": DEMO_PASSWORD}, headers={"Origin": server.url}
    )
    if not answer.ok:
        raise RuntimeError(await answer.text())
    return await context.new_page()


async def _shoot(page: Page, path: str, name: str, *, follow: str | None = None, down: int = 0) -> None:
    """Take a page as it first stands, or so many pixels down, or after following a link within it; 128 colours
    are enough."""
    await page.goto(path)
    await page.wait_for_load_state("networkidle")
    if follow is not None:
        await page.get_by_role("link", name=follow).click()
    if down:
        await page.mouse.wheel(0, down)
    await page.wait_for_timeout(500)
    picture = Image.open(BytesIO(await page.screenshot())).convert("RGB")
    picture.quantize(128, Image.Quantize.FASTOCTREE).save(PICTURES / f"{name}.png", optimize=True)


async def _first(page: Page, path: str, wanted: Any) -> dict[str, Any]:
    """The first item of a list of the API that fits."""
    answer = await page.context.request.get(f"/api/v1/cooperatives/rising-tide-bakery/{path}")
    found: dict[str, Any] = next(item for item in (await answer.json())["items"] if wanted(item))
    return found


NO_RULES = {"quorum": None, "majority": None}
LOAVES = ["Black Tide", "Wexmouth Rye", "Lena’s Loaf", "The Long Night"]
BUDGET = [
    {"label": "New press", "cost": "80000", "description": "The old one **leaks**."},
    {"label": "Roof of the store", "cost": "30000"},
    {"label": "Reserve for wages", "cost": "40000"},
]
FORMS: dict[str, dict[str, Any]] = {
    "agreement": {"rules": {"quorum": None, "majority": SIMPLE}},
    "consent": {"rules": NO_RULES, "phase": "decide", "reasons": "required_from_objectors"},
    "gradients": {},
    "count_me_in": {"settings": {"target": 25}},
    "single_choice": {"options": LOAVES, "settings": {"none_of_these": True}},
    "approval": {"options": LOAVES},
    "score": {"options": LOAVES},
    "majority_judgment": {"options": LOAVES},
    "find_a_time": {},
    "dots": {"options": LOAVES, "settings": {"dots": 10}},
    "stv_scottish": {"options": LOAVES, "settings": {"seats": 2}, "secret": True},
    "budget_equal_shares": {"options": BUDGET, "settings": {"budget": "120000.00", "currency": "GBP"}},
}
TITLES = {
    "budget_equal_shares": "£120,000: what for?",
    "count_me_in": "Who comes to the harvest supper?",
    "find_a_time": "When do we count the stock?",
    "agreement": "Close on Mondays from March?",
    "consent": "Fixed pairs on the night shift",
    "gradients": "Sundays next summer?",
}
RESULTS = {
    "stv_scottish": ("idris@risingtide.example", "rising-tide-bakery"),
    "majority_judgment": ("dan@risingtide.example", "rising-tide-bakery"),
    "budget_equal_shares": ("yamila@lachispa.example", "la-chispa"),
    "schulze": ("amina@turincourse.example", "turin-practice"),
    "star": ("amina@turincourse.example", "turin-practice"),
}


def _evenings() -> list[dict[str, str]]:
    """Three evenings to choose from."""
    first = (datetime.now(UTC) + timedelta(days=6)).replace(hour=18, minute=0, second=0, microsecond=0)
    starts = [first + timedelta(days=days) for days in (0, 1, 3)]
    return [
        {
            "label": f"Evening {place}",
            "starts_at": at.isoformat(),
            "ends_at": (at + timedelta(hours=2)).isoformat(),
        }
        for place, at in enumerate(starts, 1)
    ]


async def _forms(browser: Browser, server: ServerProcess) -> None:
    """The ballot of each family of methods, on a phone."""
    page = await _sign_in(browser, server, "rosa@risingtide.example", PHONE)
    closes = (datetime.now(UTC) + timedelta(days=3)).isoformat()
    for method, more in FORMS.items():
        question: dict[str, Any] = {
            "title": "A name for the new rye",
            "method": method,
            "closes_at": closes,
            "rules": NO_RULES,
        }
        question["title"] = TITLES.get(method, question["title"])
        if method == "find_a_time":
            question["options"] = _evenings()
        answer = await page.context.request.post(
            "/api/v1/cooperatives/rising-tide-bakery/polls",
            data={**question, **more},
            headers={"Origin": server.url},
        )
        if not answer.ok:
            raise RuntimeError(await answer.text())
        made = await answer.json()
        await _shoot(page, f"{COOPERATIVE}/polls/{made['id']}", f"ballot-{method}", follow="Go to the ballot")


async def _results(browser: Browser, server: ServerProcess) -> None:
    """Results of the demo's polls, the register and the bylaws, at a desk."""
    for method, (email, slug) in RESULTS.items():
        page = await _sign_in(browser, server, email, DESK)
        answer = await page.context.request.get(f"/api/v1/cooperatives/{slug}/polls?status=closed&limit=100")
        found = next(one for one in (await answer.json())["items"] if one["method"] == method)
        await _shoot(page, f"/c/{slug}/polls/{found['id']}", f"result-{method}")
    page = await _sign_in(browser, server, "ruben@lachispa.example", DESK)
    answer = await page.context.request.get("/api/v1/cooperatives/la-chispa/decisions")
    secret = next(one for one in (await answer.json())["items"] if one["secret"])
    await _shoot(page, f"/c/la-chispa/decisions/{secret['id']}", "decision")
    await _shoot(page, "/c/la-chispa/decisions", "register")
    await _shoot(page, "/c/la-chispa/bylaws", "bylaws")
    await _shoot(page, "/c/la-chispa/polls/new", "matters")


async def _assembly(browser: Browser, server: ServerProcess) -> None:
    """The demo's assemblies: a meeting page, the room on a phone, the desk of who chairs, the hall's screen, minutes."""
    dan = await _sign_in(browser, server, "dan@risingtide.example", PHONE)
    chair = await _sign_in(browser, server, "tess@risingtide.example", DESK)
    keeper = await _sign_in(browser, server, "idris@risingtide.example", DESK)
    answer = await chair.context.request.get("/api/v1/cooperatives/rising-tide-bakery/meetings")
    by_title = {one["title"]: one["id"] for one in (await answer.json())["items"]}
    meeting = by_title["Quarterly assembly"]
    await _shoot(keeper, f"{COOPERATIVE}/meetings/{by_title['Annual assembly']}", "meeting")
    await _shoot(keeper, f"{COOPERATIVE}/meetings/{by_title['Half-year assembly']}/minutes", "minutes")
    await _call(dan, server, "POST", f"/meetings/{meeting}/check-in", {"confirmed": ["identity"]})
    whole = await (await chair.context.request.get(f"/api/v1/meetings/{meeting}")).json()
    current = next(one for one in whole["items"] if one["status"] == "current")
    await _shoot(chair, f"{COOPERATIVE}/meetings/{meeting}/room", "room-chair")
    poll = await _call(chair, server, "POST", f"/items/{current['id']}/polls", {})
    link = await _call(chair, server, "POST", f"/meetings/{meeting}/hall", {})
    await _shoot(dan, f"{COOPERATIVE}/meetings/{meeting}/room", "room-phone", down=660)
    body = {"choice": {"position": "agree"}}
    await _call(dan, server, "PUT", f"/polls/{poll['id']}/ballot", body)
    voters = await (await chair.context.request.get(f"/api/v1/polls/{poll['id']}/voters?limit=100")).json()
    for voter in [one for one in voters["items"] if not one["voted"]][:16]:
        path = f"/polls/{poll['id']}/electors/{voter['membership_id']}/ballot"
        await _call(chair, server, "PUT", path, body)
    hall = await _sign_in(browser, server, "tess@risingtide.example", DESK)
    await _shoot(hall, "/hall/" + link["url"].rsplit("/", 1)[1], "hall")


async def _call(page: Page, server: ServerProcess, method: str, path: str, body: dict[str, Any]) -> Any:
    """What the API answers to a person's request."""
    answer = await page.context.request.fetch(
        f"/api/v1{path}", method=method, data=body, headers={"Origin": server.url}
    )
    if not answer.ok:
        raise RuntimeError(await answer.text())
    return await answer.json()


async def main() -> None:
    """Serve the demo and take each picture."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="batzar-pictures-") as folder:
        server = ServerProcess("", Path(folder), "--demo").start(timeout=120)
        try:
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
                phone = await _sign_in(browser, server, "dan@risingtide.example", PHONE)
                desk = await _sign_in(browser, server, "dan@risingtide.example", DESK)
                question = await _first(
                    desk, "polls?status=open", lambda poll: poll["title"].startswith("New prices")
                )
                decided = await _first(
                    desk, "polls?status=closed", lambda poll: poll["title"].startswith("Admit")
                )
                thread = await _first(desk, "threads", lambda one: one["title"].startswith("Flour"))
                await _shoot(
                    phone, f"{COOPERATIVE}/polls/{question['id']}", "poll-phone", follow="Go to the ballot"
                )
                await _shoot(desk, COOPERATIVE, "home")
                await _shoot(desk, f"{COOPERATIVE}/polls/{decided['id']}", "outcome")
                await _shoot(desk, f"{COOPERATIVE}/threads/{thread['id']}", "thread")
                await _shoot(desk, f"{COOPERATIVE}/members", "members")
                await _assembly(browser, server)
                await _forms(browser, server)
                await _results(browser, server)
                await browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    asyncio.run(main())
