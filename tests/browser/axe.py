"""What axe finds wrong with a page for people who hear, feel or enlarge it."""

from typing import Any

from playwright.async_api import Page

from app.core.settings import ROOT

SOURCE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
# What axe loads beforehand is read by no rule that applies here but one on media: style sheets need no second fetch.
RUN = """async (rules) => {
  const only = rules ? { runOnly: { type: "rule", values: rules } } : {};
  const options = { resultTypes: ["violations"], preload: { assets: ["media"] }, ...only };
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html.slice(0, 200)) }));
}"""
# Colours and what fades in change in a blink; here they have changed.
SETTLE = """() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  resolve();
})))"""
OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules whose answer depends on the theme: both themes have the same elements in the same places."""


async def faults(page: Page, rules: list[str] | None = None) -> list[dict[str, Any]]:
    """The rules (all, or these) that the page breaks, each with the elements that do."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(SOURCE.read_text(encoding="utf-8"))
    await page.evaluate(SETTLE)
    found: list[dict[str, Any]] = await page.evaluate(RUN, rules)
    return found


async def faults_in_both_themes(page: Page) -> list[dict[str, Any]]:
    """As `faults`, of a page in the light theme; then what its colours break in the dark one."""
    found = await faults(page)
    await page.emulate_media(color_scheme="dark")
    found += await faults(page, OF_COLOUR)
    await page.emulate_media(color_scheme="light")
    return found


async def open_folds(page: Page, selector: str = "details") -> None:
    """Show what is folded."""
    await page.locator(selector).evaluate_all("(folds) => folds.forEach((one) => { one.open = true; })")
