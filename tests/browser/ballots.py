"""Ballots filled in as people do it: the same steps by finger on a phone and by keyboard alone."""

import re
from dataclasses import dataclass, field
from typing import Any

import httpx
from playwright.async_api import Locator, Page, expect

from app.accounts.current import cookie_name
from tests.browser.conftest import PATIENCE
from tests.decisions.helpers import moment
from tests.server import ServerProcess
from tests.world import Coop, Persona

OVENS = ["Deck", "Rotary", "Stone"]
PEOPLE = ["Ane", "Bo", "Cai", "Dara"]
NO_RULES: dict[str, Any] = {"quorum": None, "majority": None}


@dataclass(frozen=True)
class Step:
    """One thing that somebody does: `kind` is radio, check, press or write; `group` names what is rated."""

    kind: str
    name: str
    group: str | None = None
    text: str = ""
    times: int = 1


def radio(name: str, group: str | None = None) -> Step:
    """Choose one of several."""
    return Step("radio", name, group)


def check(name: str) -> Step:
    """Tick a box."""
    return Step("check", name)


def press(name: str, times: int = 1) -> Step:
    """Press a button."""
    return Step("press", name, times=times)


def write(label: str, text: str) -> Step:
    """Fill in a field."""
    return Step("write", label, text=text)


@dataclass(frozen=True)
class Trial:
    """A poll, what somebody does on its ballot, what is stored then (options by label), and what the page says."""

    method: str
    steps: tuple[Step, ...]
    choice: Any
    words: tuple[str, ...]
    options: list[Any] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)

    def question(self) -> dict[str, Any]:
        """The poll as it is sent."""
        return {
            "title": f"A question by {self.method}",
            "method": self.method,
            "options": self.options,
            "closes_at": moment(days=1),
            "reasons": "off",
            "rules": NO_RULES,
            **self.more,
        }

    def stored(self, poll: dict[str, Any]) -> Any:
        """The choice with the poll's ids for labels."""
        return by_id(self.choice, poll)


def by_id(value: Any, poll: dict[str, Any]) -> Any:
    """A choice in which options stand by their labels, with their ids."""
    ids = {option["label"]: option["id"] for option in poll["options"]}
    if isinstance(value, dict):
        return {ids.get(key, key): by_id(inner, poll) for key, inner in value.items()}
    if isinstance(value, list):
        return [by_id(inner, poll) for inner in value]
    return ids.get(value, value) if isinstance(value, str) else value


def starts(name: str) -> re.Pattern[str]:
    """A name that begins so."""
    return re.compile(f"^{re.escape(name)}")


def target(page: Page, step: Step) -> Locator:
    """What a step acts on."""
    ground: Page | Locator = page
    if step.group is not None:
        ground = page.get_by_role("radiogroup", name=re.compile(re.escape(step.group)))
    match step.kind:
        case "radio":
            return ground.get_by_role("radio", name=starts(step.name))
        case "check":
            return page.get_by_role("checkbox", name=starts(step.name))
        case "press":
            return page.get_by_role("button", name=step.name, exact=True)
        case _:
            return page.get_by_label(step.name)


async def by_touch(page: Page, step: Step) -> None:
    """Tap it."""
    found = target(page, step)
    if step.kind == "write":
        await found.fill(step.text)
        return
    for _ in range(step.times):
        await found.tap()


WHERE = """element => element === document.activeElement ? 0
  : document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1"""


async def reach(page: Page, found: Locator, most: int = 150) -> None:
    """Move the focus to it by Tab, backwards where it lies behind."""
    for _ in range(most):
        where = await found.evaluate(WHERE)
        if where == 0:
            return
        await page.keyboard.press("Tab" if where > 0 else "Shift+Tab")
    raise AssertionError(f"Tab does not get to {found}")


async def by_keys(page: Page, step: Step) -> None:
    """Go there by Tab, and use its keys."""
    found = target(page, step)
    await expect(found).to_be_visible(timeout=PATIENCE)
    if step.kind != "radio":
        await reach(page, found)
        if step.kind == "write":
            await page.keyboard.type(step.text)
            return
        for _ in range(step.times):
            await page.keyboard.press("Space")
        return
    name = await found.get_attribute("name")
    alike = page.locator(f'input[type="radio"][name="{name}"]')
    await reach(page, alike.first)
    await page.keyboard.press("Space")
    for _ in range(await alike.count()):
        if await found.is_checked():
            return
        await page.keyboard.press("ArrowDown")
    raise AssertionError(f"the arrows don't get to {step.name}")


async def by_server(server: ServerProcess, who: Persona, method: str, path: str, body: Any = None) -> Any:
    """Ask the running server itself: it has a key of its own for the ballots of secret polls."""
    secret = who.client.cookies.get(cookie_name())
    assert secret is not None
    async with httpx.AsyncClient(
        base_url=f"{server.url}/api/v1", cookies={cookie_name(): secret}, headers={"Origin": server.url}
    ) as client:
        answer = await client.request(method, path, json=body, timeout=PATIENCE / 1000)
    assert answer.is_success, answer.text
    return answer.json() if answer.content else None


async def show(page: Page, coop: Coop, poll: dict[str, Any]) -> None:
    """Go to a poll and wait for its title."""
    await page.goto(f"/c/{coop.slug}/polls/{poll['id']}")
    await expect(page.get_by_role("heading", level=1, name=poll["title"])).to_be_visible()


SMALL = """() => [...document.querySelectorAll(
    "#ballot button, #ballot summary, #ballot label.tick, #ballot label.pill, #ballot textarea, #ballot input.input")]
  .map((one) => [one.getBoundingClientRect(), one])
  .filter(([box]) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(([box, one]) => `${one.outerHTML.slice(0, 120)} is ${box.width} by ${box.height}`)"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


async def fits_a_thumb(page: Page) -> None:
    """Everything on the ballot can be pressed by a thumb, and the page does not scroll sideways."""
    assert await page.evaluate(SMALL) == []
    assert await page.evaluate(WIDER) <= 0


TIMES = [
    {"label": "one", "starts_at": "2027-03-01T17:00:00Z", "ends_at": "2027-03-01T19:00:00Z"},
    {"label": "two", "starts_at": "2027-03-02T08:00:00Z", "ends_at": "2027-03-02T09:00:00Z"},
]
PROJECTS = [
    {"label": "Solar panels", "cost": "52000.00", "description": "On the **south** roof."},
    {"label": "Van", "cost": "41000.00"},
    {"label": "Bench", "cost": "850.50"},
]
MONEY = {"budget": "60000.00", "currency": "EUR"}

TRIALS = [
    Trial(
        "agreement",
        (radio("Agree"),),
        {"position": "agree"},
        ("Agree",),
        more={
            "rules": {
                "quorum": None,
                "majority": {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"},
            }
        },
    ),
    Trial("consensus", (radio("Disagree"),), {"position": "disagree"}, ("Disagree",)),
    Trial(
        "consensus_fallback",
        (radio("Block"),),
        {"position": "block"},
        ("Block",),
        more={
            "rules": {
                "quorum": None,
                "majority": {"fraction": "3/4", "strict": False, "base": "cast", "abstentions": "excluded"},
            }
        },
    ),
    Trial(
        "consent",
        (radio("Object"), write("Your objection", "The night shift pays for it.")),
        {"position": "object"},
        ("Object", "The night shift pays for it."),
        more={"reasons": "required_from_objectors"},
    ),
    Trial(
        "gradients",
        (radio("Yes, with reservations"),),
        {"level": "reservations"},
        ("Yes, with reservations",),
    ),
    Trial(
        "count_me_in", (radio("Maybe"),), {"answer": "maybe"}, ("Maybe",), more={"settings": {"target": 3}}
    ),
    Trial("single_choice", (radio("Rotary"),), {"option": "Rotary"}, ("Rotary",), OVENS),
    Trial(
        "approval",
        (check("Deck"), check("Stone")),
        {"options": ["Deck", "Stone"]},
        ("Deck", "Stone"),
        OVENS,
        {"settings": {"most": 2}},
    ),
    Trial(
        "score",
        (radio("10, best", "Deck"), radio("3", "Rotary")),
        {"scores": {"Deck": 10, "Rotary": 3, "Stone": 0}},
        ("Deck: 10", "Rotary: 3"),
        OVENS,
        {"settings": {"high": 10}},
    ),
    Trial(
        "star",
        (radio("2", "Deck"), radio("5, best", "Stone")),
        {"scores": {"Deck": 2, "Rotary": 0, "Stone": 5}},
        ("Stone: 5", "Deck: 2"),
        OVENS,
    ),
    Trial(
        "majority_judgment",
        (radio("Excellent", "Deck"), radio("Fair", "Rotary")),
        {"grades": {"Deck": "excellent", "Rotary": "fair", "Stone": "reject"}},
        ("Excellent: Deck", "Fair: Rotary", "Reject: Stone"),
        OVENS,
    ),
    Trial(
        "dots",
        (press("One dot more for Deck", 3), press("One dot more for Stone"), press("One dot less for Deck")),
        {"dots": {"Deck": 2, "Stone": 1}},
        ("Deck: 2", "Stone: 1"),
        OVENS,
        {"settings": {"dots": 4}},
    ),
    Trial(
        "find_a_time",
        (radio("Yes", "18:00 – 20:00"), radio("If need be", "9:00 – 10:00")),
        {"answers": {"one": "yes", "two": "if_need_be"}},
        ("18:00 – 20:00: Yes", "9:00 – 10:00: If need be"),
        TIMES,
    ),
    *(
        Trial(
            method,
            (press("Rank next: Ane"), press("Rank next: Cai"), press("Move Cai up")),
            {"ranking": [["Cai"], ["Ane"]]},
            ("1. Cai", "2. Ane"),
            PEOPLE,
        )
        for method in ("instant_runoff", "stv_scottish", "stv_meek")
    ),
    *(
        Trial(
            method,
            (
                press("Rank next: Ane"),
                press("Rank next: Cai"),
                press("Rank next: Bo"),
                press("Same place as the one above (Bo)"),
                press("Take Ane out of your order"),
            ),
            {"ranking": [["Cai", "Bo"]]},
            ("1. Bo and Cai",),
            PEOPLE,
        )
        for method in ("schulze", "borda")
    ),
    *(
        Trial(
            method,
            (check("Van"), check("Bench")),
            {"options": ["Van", "Bench"]},
            ("Van (€41,000)", "Bench (€850.50)"),
            PROJECTS,
            {"settings": MONEY},
        )
        for method in ("budget_greedy", "budget_equal_shares")
    ),
]
