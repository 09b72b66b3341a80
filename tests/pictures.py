"""Make the pictures of the README anew, from the real pages with the demo data: `python -m tests.pictures`."""

import asyncio
import tempfile
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


async def _shoot(page: Page, path: str, name: str, *, follow: str | None = None) -> None:
    """Take a page as it first stands, or after following a link within it; 128 colours are enough."""
    await page.goto(path)
    await page.wait_for_load_state("networkidle")
    if follow is not None:
        await page.get_by_role("link", name=follow).click()
    await page.wait_for_timeout(500)
    picture = Image.open(BytesIO(await page.screenshot())).convert("RGB")
    picture.quantize(128, Image.Quantize.FASTOCTREE).save(PICTURES / f"{name}.png", optimize=True)


async def _first(page: Page, path: str, wanted: Any) -> dict[str, Any]:
    """The first item of a list of the API that fits."""
    answer = await page.context.request.get(f"/api/v1/cooperatives/rising-tide-bakery/{path}")
    found: dict[str, Any] = next(item for item in (await answer.json())["items"] if wanted(item))
    return found


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
                await browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    asyncio.run(main())
