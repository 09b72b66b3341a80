"""What came of a poll, by every method, read in a real browser: words, tables and what is marked in them."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.axe import faults
from tests.browser.ballots import (
    MONEY,
    NO_RULES,
    OVENS,
    PEOPLE,
    PROJECTS,
    TIMES,
    WIDER,
    by_id,
    by_server,
    show,
)
from tests.browser.conftest import DESK, PHONE, Visits
from tests.decisions.helpers import moment
from tests.server import ServerProcess
from tests.world import Coop, Persona, World


@dataclass(frozen=True)
class Read:
    """Five ballots (options by label) and what is read afterwards: words in the card, rows by their names."""

    method: str
    ballots: list[Any]
    stamp: str
    words: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    options: list[Any] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)
    folds: tuple[str, ...] = ()
    """Summaries of folds that are opened first."""


def rankings(*orders: str) -> list[Any]:
    """Rankings by first letters: "A>B=C"."""
    by_letter = {name[0]: name for name in PEOPLE}
    return [
        {"ranking": [[by_letter[one] for one in place.split("=")] for place in order.split(">")]}
        for order in orders
    ]


READS = [
    Read(
        "consensus",
        [{"position": one} for one in ("agree", "agree", "agree", "disagree", "block")],
        "Rejected",
        ("No consensus: 1 block.", "It must not be."),
        ("Agree 3 60%", "Block 1 20%"),
    ),
    Read(
        "consensus_fallback",
        [{"position": one} for one in ("agree", "agree", "agree", "agree", "block")],
        "Adopted",
        ("so the majority decides", "at least three quarters of 5 is 4: adopted."),
        ("Agree 4 80%", "Block 1 20%"),
        more={
            "rules": {
                "quorum": None,
                "majority": {"fraction": "3/4", "strict": False, "base": "cast", "abstentions": "excluded"},
            }
        },
    ),
    Read(
        "consent",
        [{"position": one} for one in ("consent", "consent", "consent", "object", "consent")],
        "Rejected",
        (),
        ("Consent 4 80%", "Object 1 20%"),
    ),
    Read(
        "gradients",
        [{"level": one} for one in ("endorse", "endorse", "reservations", "stand_aside", "block")],
        "Measured",
        ("3 in support, 1 neither for nor against and 1 against",),
        ("Wholehearted yes 2 40%", "Block 1 20%"),
    ),
    Read(
        "count_me_in",
        [{"answer": one} for one in ("yes", "yes", "maybe", "no", "yes")],
        "Measured",
        ("1 more person is wanted.", "Count me in (3)"),
        more={"settings": {"target": 4}},
    ),
    Read(
        "single_choice",
        [{"option": one} for one in ("Deck", "Deck", "Stone", None, "Deck")],
        "Adopted",
        ("Deck",),
        ("Deck chosen 3 60%", "Stone 1 20%", "Abstain 1 20%"),
        OVENS,
    ),
    Read(
        "approval",
        [{"options": one} for one in (["Deck", "Stone"], ["Stone"], ["Stone"], [], ["Deck"])],
        "Adopted",
        (),
        ("Stone chosen 3 60%", "Deck 2 40%"),
        OVENS,
    ),
    Read(
        "score",
        [{"scores": {"Deck": one, "Stone": 2}} for one in (5, 5, 1, 0, 4)],
        "Adopted",
        (),
        ("Deck chosen 15 ⌀ 3", "Stone 10 ⌀ 2", "Deck 1 1 0 0 1 2"),
        OVENS,
        folds=("How the scores are spread",),
    ),
    Read(
        "star",
        [{"scores": {"Deck": 5, "Stone": 4}}] * 2 + [{"scores": {"Deck": 1, "Stone": 3}}] * 3,
        "Adopted",
        ("First the scores", "Then the runoff"),
        ("Stone in the runoff 17 ⌀ 3.4", "Stone chosen 3 60%", "Deck 2 40%"),
        OVENS,
    ),
    Read(
        "majority_judgment",
        [
            {"grades": {"Deck": one, "Rotary": "fair"}}
            for one in ("excellent", "good", "good", "poor", "reject")
        ],
        "Adopted",
        ("middle grade: Good", "middle grade: Fair", "middle grade: Reject"),
        ("Deck 1 0 2 the middle 0 1 1",),
        OVENS,
        folds=("All grades in numbers",),
    ),
    Read(
        "dots",
        [
            {"dots": {"Rotary": 4}},
            {"dots": {"Deck": 3, "Stone": 1}},
            {"dots": {"Deck": 2}},
            {"dots": {}},
            {"dots": {}},
        ],
        "Adopted",
        ("Abstained: 2 of 5",),
        ("Deck chosen 5 50%", "Rotary 4 40%", "Deck 5 2"),
        OVENS,
        {"settings": {"dots": 4}},
        ("From how many people",),
    ),
    Read(
        "find_a_time",
        [{"answers": {"one": "yes", "two": one}} for one in ("yes", "if_need_be", "if_need_be", "no", "no")],
        "Measured",
        ("Times are in your zone: Madrid", "Monday 1 March"),
        ("18:00 – 20:00 best time 5 0 0", "9:00 – 10:00 1 2 2"),
        TIMES,
    ),
    Read(
        "instant_runoff",
        rankings("A>B", "A>B", "B>A", "B>A", "C>B"),
        "Adopted",
        ("Bo", "Each ballot puts options in an order"),
        ("Bo wins 2 2 3 +1 ✓ wins", "Cai 1 1 ✕ out out"),
        PEOPLE,
        folds=("Round by round in words",),
    ),
    Read(
        "stv_scottish",
        rankings("A>B", "A>B", "A>B", "C>D", "A>D"),
        "Elected",
        ("2 seats · 5 ballots counted",),
        ("Ane elected 4 ✓ elected 2 −2 2 2", "Quota 2 2 2 2"),
        PEOPLE,
        {"settings": {"seats": 2}},
        folds=("Round by round in words",),
    ),
    Read(
        "stv_meek",
        rankings("A>B", "A>B", "A>B", "C>D", "A>D"),
        "Elected",
        ("2 seats · 5 ballots counted", "Shown with two decimals"),
        ("Ane elected 4 ✓ elected 1.67 −2.33", "Bo elected 0 1.75 +1.75 ✓ elected", "Quota 1.67 1.67"),
        PEOPLE,
        {"settings": {"seats": 2}},
    ),
    Read(
        "schulze",
        rankings("A=B>C", "A>C", "B>A>C", "A>B", "C>A"),
        "Adopted",
        ("Ane beats Bo: 3 to 1.",),
        ("Ane 3 ✓ wins 4 ✓ wins 5 ✓ wins",),
        PEOPLE,
        folds=("Each comparison in words",),
    ),
    Read(
        "borda",
        rankings("A>B>C>D", "A>B>C>D", "B>A>C>D", "A>C>B>D", "C>A>B>D"),
        "Adopted",
        ("The most points win.",),
        ("Ane chosen 13 43.3%", "Dara 0 0%"),
        PEOPLE,
    ),
    Read(
        "budget_greedy",
        [
            {"options": one}
            for one in (["Solar panels"], ["Solar panels"], ["Solar panels", "Van"], ["Van"], ["Bench"])
        ],
        "Adopted",
        ("€52,850.50 of €60,000 used", "€7,149.50 left"),
        ("Solar panels funded 3 €52,000", "Van not funded 2 €41,000", "Bench funded 1 €850.50"),
        PROJECTS,
        {"settings": MONEY},
    ),
    Read(
        "budget_equal_shares",
        [{"options": one} for one in (["Van"], ["Van"], ["Van"], ["Van"], ["Bench"])],
        "Adopted",
        ("€41,850.50 of €60,000 used",),
        ("Van funded 4 €41,000", "Solar panels not funded 0 €52,000"),
        PROJECTS,
        {"settings": MONEY},
    ),
]

reads = pytest.mark.parametrize("read", READS, ids=lambda read: read.method)


async def voted(
    coop: Coop, read: Read, server: ServerProcess | None = None, **changes: Any
) -> dict[str, Any]:
    """The poll with its five ballots; sent to the running server, where it is given."""

    async def send(who: Persona, method: str, path: str, body: Any) -> Any:
        if server is not None:
            return await by_server(server, who, method, path, body)
        return await who.client.ok(method, path, json=body)

    question = {
        "title": f"What came of {read.method}?",
        "method": read.method,
        "options": read.options,
        "closes_at": moment(days=1),
        "reasons": "required_from_objectors" if read.method == "consent" else "optional",
        "rules": NO_RULES,
        "early_close": True,
        **read.more,
        **changes,
    }
    poll: dict[str, Any] = await send(coop.facilitator, "POST", f"{coop.path}/polls", question)
    if read.method == "consent":
        for phase in ("react", "decide"):
            await coop.facilitator.client.ok("POST", f"/polls/{poll['id']}/phase", json={"phase": phase})
    people = (coop.admin, coop.secretary, coop.facilitator, coop.member, coop.other_member)
    for person, choice in zip(people, read.ballots, strict=True):
        objects = choice.get("position") in ("block", "object")
        reason = {"reason": "It must not be."} if objects and not poll["secret"] else {}
        await send(person, "PUT", f"/polls/{poll['id']}/ballot", {"choice": by_id(choice, poll), **reason})
    return poll


async def closed(coop: Coop, poll: dict[str, Any]) -> None:
    """Close it, as its author may."""
    await coop.facilitator.client.ok("POST", f"/polls/{poll['id']}/close")


async def is_read(page: Page, read: Read) -> None:
    """What the trial says stands on the page."""
    card = page.locator(".card", has=page.locator(".stamp"))
    await expect(card.locator(".stamp")).to_have_text(read.stamp)
    for summary in read.folds:
        await card.get_by_text(summary, exact=True).click()
    await card.get_by_text("How this was counted").click()
    for words in read.words:
        await expect(card).to_contain_text(words)
    for row in read.rows:
        await expect(card.get_by_role("row", name=row, exact=True)).to_be_visible()


@reads
async def test_a_result_on_a_phone(world: World, visits: Visits, read: Read) -> None:
    coop = await world.coop()
    poll = await voted(coop, read)
    await closed(coop, poll)
    page = await visits.page(coop.observer, size=PHONE)
    await show(page, coop, poll)
    await is_read(page, read)
    assert await page.evaluate(WIDER) <= 0
    assert await faults(page) == []


@pytest.mark.parametrize(
    "read", [one for one in READS if one.method != "consent"], ids=lambda read: read.method
)
async def test_a_result_so_far_is_shown_as_it_will_be(world: World, visits: Visits, read: Read) -> None:
    coop = await world.coop()
    poll = await voted(coop, read, results="always")
    page = await visits.page(coop.observer, size=DESK, dark=True)
    await show(page, coop, poll)
    so_far = page.locator(".card", has=page.get_by_role("heading", name="So far"))
    await expect(so_far.locator("table, .attendance, .graded-bars").first).to_be_visible()
    await expect(page.get_by_text("5 of 5 voted")).to_be_visible()
    assert await faults(page) == []


async def test_a_tie_is_told_with_who_tied(world: World, visits: Visits) -> None:
    coop = await world.coop()
    level = Read(
        "single_choice",
        [{"option": one} for one in ("Deck", "Deck", "Stone", "Stone", None)],
        "Tied",
        options=OVENS,
    )
    poll = await voted(coop, level)
    await closed(coop, poll)
    page = await visits.page(coop.member)
    await show(page, coop, poll)
    await expect(page.locator(".stamp")).to_have_text("Tied")
    await expect(page.locator(".ties")).to_contain_text("Level at the end: Deck and Stone.")
    await expect(page.get_by_role("row", name="Deck level 2 40%")).to_be_visible()


async def test_no_names_stand_under_a_secret_result(
    world: World, visits: Visits, server: ServerProcess
) -> None:
    coop = await world.coop()
    secret = {"secret": True, "secret_small_ok": True, "results": "after_close", "reasons": "off"}
    read = next(one for one in READS if one.method == "majority_judgment")
    poll = await voted(coop, read, server, **secret)
    page = await visits.page(coop.member)
    await show(page, coop, poll)
    await expect(page.locator(".vote-in")).to_contain_text("Your ballot is in the box")
    await by_server(server, coop.facilitator, "POST", f"/polls/{poll['id']}/close")
    await is_read(page, read)
    await expect(page.get_by_role("heading", name="Votes by name")).to_have_count(0)
    assert await faults(page) == []


async def test_a_result_in_spanish(world: World, visits: Visits) -> None:
    coop = await world.coop()
    read = next(one for one in READS if one.method == "stv_scottish")
    poll = await voted(coop, read)
    await closed(coop, poll)
    await coop.member.client.ok("PATCH", "/me", json={"language": "es"})
    page = await visits.page(coop.member, language="es")
    await show(page, coop, poll)
    await page.get_by_text("Ronda a ronda, en palabras").click()
    await page.get_by_text("Cómo se contó").click()
    await expect(page.get_by_role("columnheader", name="Ronda 1")).to_be_visible()
    await expect(page.get_by_text("Quien la alcanza obtiene un puesto.")).to_be_visible()
