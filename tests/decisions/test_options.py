"""Options with all that they can carry: description, cost, group, time, picture; and "none of these"."""

import io

from PIL import Image

from app.rules import Option
from app.rules.shuffle import order
from tests.decisions.helpers import choosing, make_poll, moment
from tests.world import Coop, World


def portrait(colour: str = "teal") -> bytes:
    """A picture as a phone would send it."""
    file = io.BytesIO()
    Image.new("RGB", (600, 400), colour).save(file, "JPEG")
    return file.getvalue()


async def upload(coop: Coop) -> dict[str, str]:
    """A picture sent by a member."""
    made: dict[str, str] = await coop.member.client.ok(
        "POST",
        f"{coop.path}/option-pictures",
        201,
        content=portrait(),
        headers={"Content-Type": "image/jpeg"},
    )
    return made


async def test_an_option_carries_what_helps_to_choose(world: World) -> None:
    coop = await world.coop()
    picture = await upload(coop)
    poll = await make_poll(
        coop,
        choosing(
            method="budget_greedy",
            options=[
                {"label": "Press", "description": "The **old** one leaks.", "cost": "80000.50"},
                {"label": "Roof", "cost": "30000", "picture": picture["key"]},
            ],
            settings={"budget": "120000.00", "currency": "EUR"},
        ),
    )
    press, roof = poll["options"]
    assert press["cost"] == "80000.50"
    assert press["description_html"] == "<p>The <strong>old</strong> one leaks.</p>\n"
    assert roof["picture_url"] == picture["url"]
    shown = await coop.observer.client.get(picture["url"].removeprefix("/api/v1"))
    assert shown.headers["content-type"] == "image/webp"


async def test_none_of_these_is_added_in_the_cooperatives_language(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, choosing("Red", "Blue", settings={"none_of_these": True}))
    assert [(one["label"], one["none_of_these"]) for one in poll["options"]] == [
        ("Red", False),
        ("Blue", False),
        ("None of these", True),
    ]


async def test_what_an_option_lacks_or_gets_wrong_is_named(world: World) -> None:
    coop = await world.coop()
    client = coop.member.client
    budget = {"budget": "100.00", "currency": "EUR"}
    for question, field, code in (
        (
            choosing(options=[{"label": "A", "picture": "a" * 32 + ".webp"}, "B"]),
            "options.0.picture",
            "unknown_picture",
        ),
        (choosing(options=[{"label": "A"}, {"label": ""}]), "options.1", "label_length"),
        (
            choosing(
                method="find_a_time",
                options=[{"label": "A", "starts_at": moment(days=3), "ends_at": moment(days=2)}, "B"],
            ),
            "options.0",
            "ends_before_start",
        ),
        (
            choosing(method="budget_greedy", options=[{"label": "A", "cost": "1"}, "B"], settings=budget),
            "options.1.cost",
            None,
        ),
    ):
        refused = await client.ok("POST", f"{coop.path}/polls", 422, json=question)
        fields = {one["field"]: one for one in refused["fields"]}
        assert field in fields, refused
        assert code is None or fields[field]["code"] == code
        assert fields[field]["message"] != fields[field]["code"], "the code has words"


async def test_a_picture_of_nothing_or_from_outside_is_refused(world: World) -> None:
    coop = await world.coop()
    stranger = await world.person()
    path, headers = f"{coop.path}/option-pictures", {"Content-Type": "image/jpeg"}
    await coop.member.client.ok("POST", path, 422, content=b"no picture", headers=headers)
    await coop.observer.client.ok("POST", path, 403, content=portrait(), headers=headers)
    await stranger.client.ok("POST", path, 404, content=portrait(), headers=headers)


async def test_each_voter_sees_the_options_in_an_order_of_their_own(world: World) -> None:
    coop = await world.coop()
    labels = [f"Candidate {number}" for number in range(12)]
    poll = await make_poll(coop, choosing(*labels, settings={"shuffle": True, "none_of_these": True}))
    ids = [one["id"] for one in poll["options"]]
    seen = []
    for persona in (coop.member, coop.admin, coop.member):
        mine = await persona.client.ok("GET", f"/polls/{poll['id']}/ballot")
        seen.append(mine["order"])
        assert sorted(mine["order"]) == sorted(ids)
        assert mine["order"][-1] == ids[-1], "none of these stays last"
        assert mine["order"] == list(
            order(
                [
                    Option(id=one["id"], label=one["label"], none_of_these=one["none_of_these"])
                    for one in poll["options"]
                ],
                poll["seed"],
                persona.member,
            )
        )
    assert seen[0] == seen[2] != seen[1]
    plain = await make_poll(coop, choosing(*labels))
    assert (await coop.member.client.ok("GET", f"/polls/{plain['id']}/ballot"))["order"] == []
