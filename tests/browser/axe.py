"""What axe finds wrong with a page for people who hear, feel or enlarge it."""

from typing import Any

from playwright.async_api import Page

from app.core.settings import ROOT

SOURCE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html.slice(0, 200)) }));
}"""


async def faults(page: Page) -> list[dict[str, Any]]:
    """The rules that the page breaks, each with the elements that do."""
    await page.evaluate(SOURCE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = await page.evaluate(RUN)
    return found
