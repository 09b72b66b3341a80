"""Versions of bylaws over HTTP: the first one, drafts, what the law refuses, and taking force."""

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.core.db import new_session
from app.rules.bylaws import PRESETS
from tests.world import Coop, World, unique

ROUNDING = {
    "path": "calls.ordinary.1.quorum",
    "value": {"base": "members", "fraction": "1/2", "plus_one": True, "rounding": "down"},
    "source": "Statutes, article 30",
}


def draft(*changes: dict[str, Any], base: int = 1, **more: Any) -> dict[str, Any]:
    """A draft of changes."""
    return {"base_version": base, "changes": list(changes), "note": "As our statutes say.", **more}


def notice(days: int) -> dict[str, Any]:
    """Another least notice."""
    return {"path": "notice.min_days", "value": days, "source": "Statutes, article 12"}


def register_days(days: int) -> dict[str, Any]:
    """Days in the register before one may vote, which no source of ours says for Spain."""
    return {"path": "voters.min_days_in_register", "value": days, "source": "Statutes, article 14"}


def line(told: dict[str, Any], path: str) -> dict[str, Any]:
    """One value as it is told."""
    found: dict[str, Any] = next(
        one for section in told["sections"] for one in section["lines"] if one["path"] == path
    )
    return found


def matter(told: dict[str, Any], code: str) -> dict[str, Any]:
    """One matter as it is told."""
    found: dict[str, Any] = next(one for one in told["matters"] if one["code"] == code)
    return found


async def make_draft(coop: Coop, *changes: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A draft made by the administrator."""
    made: dict[str, Any] = await coop.admin.client.ok(
        "POST", f"{coop.path}/bylaws/drafts", 201, json=draft(*changes, **more)
    )
    return made


@pytest.mark.parametrize(
    ("country", "kind", "preset"),
    [
        ("AR", "recovered", "ar"),
        ("BR", "worker", "br_work"),
        ("BR", "multi_stakeholder", "br"),
        ("CA", "worker", "ca"),
        ("ES", "worker", "es"),
        ("FR", "worker", "fr_scop"),
        ("GB", "worker", "uk"),
        ("IT", "worker", "it"),
        ("US", "worker", "us_ca"),
        ("UY", "worker", "uy"),
        ("JP", "worker", "house"),
    ],
)
async def test_every_cooperative_is_founded_with_bylaws(
    world: World, country: str, kind: str, preset: str
) -> None:
    founder = await world.person()
    made = await founder.client.ok(
        "POST",
        "/cooperatives",
        201,
        json={"name": unique("Founded"), "kind": kind, "country": country, "language": "es"},
    )
    told = await founder.client.ok("GET", f"/cooperatives/{made['cooperative']['slug']}/bylaws")
    assert (told["version"]["version"], told["version"]["status"]) == (1, "in_force")
    assert (told["version"]["adopted_by"], told["preset"]["code"]) == ("founding", preset)
    assert told["differences"] == []
    assert told["may_edit"] is True
    codes = [one["code"] for one in told["matters"]]
    assert codes[-1] == "other"
    assert ("rota" in codes) == (kind == "recovered")


async def test_presets_are_told_with_source_flag_and_warning(world: World) -> None:
    person = await world.person()
    listed = await person.client.ok("GET", "/bylaws/presets")
    assert {one["code"] for one in listed["items"]} == {*PRESETS, "house"}
    assert "no legal advice" in listed["warning"]
    told = await person.client.ok("GET", "/bylaws/presets/ar", headers={"Accept-Language": "es"})
    said = line(told, "notice.min_days")
    assert said["text"] == "Se convoca al menos 15 días antes de la reunión."
    assert (said["source"], said["flag"], said["value"]) == ("Ley 20.337", "V", 15)
    assert "calls.ordinary.1.quorum.rounding" in {one["path"] for one in told["unsettled"]}
    accounts = matter(told, "approve_accounts")
    assert accounts["name"] == "Aprobar las cuentas"
    assert accounts["recused_roles"] == ["board", "syndic", "manager", "auditor"]
    assert any("art. 54" in sentence for sentence in accounts["sentences"])
    assert matter(told, "cut_members")["guard_limit"] == "1/10"
    await person.client.refused("GET", "/bylaws/presets/atlantis", 404, "not_found")


async def test_a_draft_tells_what_differs_and_takes_force_as_the_statutes(world: World) -> None:
    coop = await world.coop(country="AR")
    made = await make_draft(coop, ROUNDING, notice(20))
    assert (made["version"]["version"], made["version"]["status"]) == (2, "draft")
    differs = {one["path"]: one for one in made["differences"]}
    assert differs["notice.min_days"]["verdict"] == "allowed"
    assert (differs["notice.min_days"]["before"], differs["notice.min_days"]["after"]) == (15, 20)
    assert line(made, "notice.min_days")["flag"] == "O"
    assert made["unsettled"] == []
    path = f"{coop.path}/bylaws/drafts/2/adopt-as-statutes"
    await coop.secretary.client.refused("POST", path, 403, "admins_only")
    taken = await coop.admin.client.ok("POST", path, 200)
    assert (taken["version"]["status"], taken["version"]["adopted_by"]) == ("in_force", "statutes")
    now = await coop.observer.client.ok("GET", f"{coop.path}/bylaws")
    assert now["version"]["version"] == 2
    assert matter(now, "change_statutes")["notice_days"] == 20
    assert now["may_edit"] is False
    first = await coop.member.client.ok("GET", f"{coop.path}/bylaws/versions/1")
    assert first["version"]["status"] == "replaced"
    assert line(first, "notice.min_days")["value"] == 15
    listed = await coop.member.client.ok("GET", f"{coop.path}/bylaws/versions?limit=1")
    assert [one["version"] for one in listed["items"]] == [2]
    rest = await coop.member.client.ok("GET", f"{coop.path}/bylaws/versions?cursor={listed['next']}")
    assert [one["version"] for one in rest["items"]] == [1]
    await coop.admin.client.refused("POST", path, 409, "not_a_draft")


async def test_a_value_set_back_is_the_presets_again(world: World) -> None:
    coop = await world.coop(country="AR")
    await make_draft(coop, notice(20))
    again = await make_draft(coop, notice(15), base=2)
    assert again["differences"] == []
    assert (line(again, "notice.min_days")["flag"], line(again, "notice.min_days")["source"]) == (
        "V",
        "Ley 20.337",
    )


@pytest.mark.parametrize(
    ("change", "code", "field", "words"),
    [
        (notice(14), "bylaws_under_floor", "notice.min_days", "Ley 20.337: at least 15 days"),
        (
            {"path": "majority.ordinary.0", "value": {"fraction": "1/3", "base": "present"}, "source": "a"},
            "bylaws_under_floor",
            "majority.ordinary.0",
            "Ley 20.337",
        ),
        (
            {"path": "guards.0", "remove": True, "source": "a"},
            "bylaws_guard_removed",
            "guards.0",
            "Ley 25.027",
        ),
        (
            {
                "path": "calls.ordinary.3.quorum",
                "value": {"base": "members", "fraction": "1/2"},
                "source": "a",
            },
            "bylaws_calls_rise",
            "calls.ordinary.3.quorum",
            "can't ask for more",
        ),
        (
            {"path": "notice.max_days", "value": 10, "source": "a"},
            "bylaws_notice_order",
            "notice.min_days",
            "longer than the longest",
        ),
        (
            {"path": "majority.ordinary.0", "value": {"fraction": "3/2", "base": "cast"}, "source": "a"},
            "fraction_range",
            "majority.ordinary.0.fraction",
            "at most 1/1",
        ),
        ({"path": "moon.phase", "value": 1, "source": "a"}, "bylaws_unknown_path", "moon.phase", "no such"),
    ],
)
async def test_what_contradicts_itself_or_the_law_is_refused_with_its_article(
    world: World, change: dict[str, Any], code: str, field: str, words: str
) -> None:
    coop = await world.coop(country="AR")
    problem = await coop.admin.client.refused(
        "POST", f"{coop.path}/bylaws/drafts", 422, "invalid", json=draft(change)
    )
    [fault] = problem["fields"]
    assert (fault["field"], fault["code"]) == (field, code)
    assert words in fault["message"]


async def test_a_value_under_a_floor_needs_a_written_reason_that_is_kept(world: World) -> None:
    coop = await world.coop(country="AR")
    at_floor = await make_draft(coop, notice(16))
    assert at_floor["reasons"] == {}
    path = "notice.min_days"
    below = await make_draft(coop, notice(14), reasons={path: "The authority allowed it in 2019."})
    assert below["reasons"] == {path: "The authority allowed it in 2019."}
    [found] = below["differences"]
    assert (found["verdict"], found["reason"]) == ("forbidden", "The authority allowed it in 2019.")
    blank = draft(notice(14), reasons={path: "  "})
    await coop.admin.client.refused("POST", f"{coop.path}/bylaws/drafts", 422, "invalid", json=blank)


async def test_refusals_are_told_in_spanish(world: World) -> None:
    coop = await world.coop(country="AR")
    problem = await coop.admin.client.refused(
        "POST",
        f"{coop.path}/bylaws/drafts",
        422,
        "invalid",
        json=draft(notice(14)),
        headers={"Accept-Language": "es"},
    )
    assert problem["fields"][0]["message"].startswith("Esto pide menos que Ley 20.337")


async def test_matters_are_edited_with_a_draft_and_keep_what_the_bylaws_name(world: World) -> None:
    coop = await world.coop(country="AR")
    told = await coop.member.client.ok("GET", f"{coop.path}/bylaws")
    matters = [one["matter"] for one in told["matters"]]
    garden = {
        "code": "garden",
        "name": {"en": "Garden", "es": "Huerta"},
        "about": {"en": "What we plant.", "es": "Qué plantamos."},
        "methods": ["consent"],
        "body": {"kind": "circle"},
        "rules": [{"quorum": None, "majority": None}],
    }
    made = await coop.member.client.ok(
        "POST", f"{coop.path}/bylaws/drafts", 201, json=draft(matters=[*matters, garden])
    )
    assert matter(made, "garden")["sentences"][0] == "A circle decides: its members."
    loose = [
        {**one, "kind": None, "rules": [{"quorum": None, "majority": None}]}
        if one["code"] == "merge"
        else one
        for one in matters
    ]
    for wrong, code in (
        ([one for one in matters if one["code"] != "other"], "bylaws_matter_missing"),
        ([*matters, matters[0]], "bylaws_matter_twice"),
        ([{**matters[0], "methods": ["dice"]}, *matters[1:]], "literal_error"),
        ([*matters, {**garden, "kind": "ordinary", "rules": []}], "bylaws_kind_elsewhere"),
        ([one | {"known_as": []} if one["code"] == "elect_board" else one for one in loose], None),
    ):
        problem = await coop.member.client.request(
            "POST", f"{coop.path}/bylaws/drafts", json=draft(matters=wrong)
        )
        if code is None:  # the law names merging as extraordinary, so taking its kind away changes nothing
            assert problem.status_code == 201, problem.text
            assert matter(problem.json(), "merge")["kind"] == "extraordinary"
        else:
            assert problem.json()["fields"][0]["code"] == code, problem.text


async def test_who_may_draft_change_and_drop(world: World) -> None:
    coop = await world.coop()
    path = f"{coop.path}/bylaws/drafts"
    await coop.observer.client.refused(
        "POST", path, 403, "observers_do_not_draft", json=draft(register_days(20))
    )
    await coop.suspended.client.refused("POST", path, 403, "suspended", json=draft(register_days(20)))
    made = await coop.member.client.ok("POST", path, 201, json=draft(register_days(20)))
    number = made["version"]["version"]
    other = await coop.other_member.client.ok("GET", f"{coop.path}/bylaws/versions/{number}")
    assert other["may_edit"] is False
    await coop.other_member.client.refused(
        "PUT", f"{path}/{number}", 403, "not_drafter", json=draft(register_days(25))
    )
    changed = await coop.member.client.ok("PUT", f"{path}/{number}", 200, json=draft(register_days(25)))
    assert line(changed, "voters.min_days_in_register")["value"] == 25
    await coop.member.client.refused("PUT", f"{path}/{number}", 422, "invalid", json=draft(base=9))
    await coop.member.client.refused("PUT", f"{path}/{number}", 422, "invalid", json=draft())
    await coop.secretary.client.ok("DELETE", f"{path}/{number}", 204)
    await coop.member.client.refused("DELETE", f"{path}/{number}", 409, "not_a_draft")
    dropped = await coop.member.client.ok("GET", f"{coop.path}/bylaws/versions/{number}")
    assert dropped["version"]["status"] == "dropped"
    await coop.member.client.refused("DELETE", f"{path}/999", 404, "not_found")
    await coop.member.client.refused("DELETE", f"{path}/1", 409, "not_a_draft")


async def test_a_draft_sent_twice_is_made_once(world: World) -> None:
    coop = await world.coop()
    key = {"Idempotency-Key": unique("key")}
    path = f"{coop.path}/bylaws/drafts"
    first = await coop.member.client.ok("POST", path, 201, json=draft(register_days(20)), headers=key)
    again = await coop.member.client.ok("POST", path, 201, json=draft(register_days(20)), headers=key)
    assert first["version"]["id"] == again["version"]["id"]


async def test_a_draft_of_an_older_version_is_outdated(world: World) -> None:
    coop = await world.coop()
    for days in (20, 25):
        await make_draft(coop, register_days(days))
    await coop.admin.client.ok("POST", f"{coop.path}/bylaws/drafts/2/adopt-as-statutes")
    problem = await coop.admin.client.refused(
        "POST", f"{coop.path}/bylaws/drafts/3/adopt-as-statutes", 409, "draft_outdated"
    )
    assert (problem["base"], problem["in_force"]) == (1, 2)


async def test_another_cooperatives_bylaws_are_not_there(world: World) -> None:
    coop, others = await world.coop(), await world.coop()
    await make_draft(coop, register_days(20))
    for method, path in (
        ("GET", "bylaws"),
        ("GET", "bylaws/versions"),
        ("GET", "bylaws/versions/2"),
        ("DELETE", "bylaws/drafts/2"),
        ("POST", "bylaws/drafts/2/adopt-as-statutes"),
    ):
        await others.admin.client.refused(method, f"{coop.path}/{path}", 404, "not_found")
    await others.admin.client.refused("GET", f"{others.path}/bylaws/versions/2", 404, "not_found")


@pytest.mark.parametrize(
    "change",
    [
        "bylaws = '{}'",
        "matters = '[]'",
        'reasons = \'{"a": "b"}\'',
        "version = 7",
        "status = 'draft', in_force_at = NULL, adopted_by = NULL",
    ],
)
async def test_the_database_keeps_a_version_in_force_as_it_was(world: World, change: str) -> None:
    coop = await world.coop()
    with pytest.raises(IntegrityError, match="stays as it is"):
        async with new_session() as session:
            await session.execute(
                text(f"UPDATE bylaws_version SET {change} WHERE cooperative_id = :id"), {"id": coop.id}
            )
    with pytest.raises(IntegrityError, match="stays"):
        async with new_session() as session:
            await session.execute(
                text("DELETE FROM bylaws_version WHERE cooperative_id = :id"), {"id": coop.id}
            )


async def test_one_version_is_in_force(world: World) -> None:
    coop = await world.coop()
    await make_draft(coop, register_days(20))
    with pytest.raises(IntegrityError, match="uq_bylaws_version_in_force"):
        async with new_session() as session:
            await session.execute(
                text(
                    "UPDATE bylaws_version SET status = 'in_force', in_force_at = now(), adopted_by = 'vote' "
                    "WHERE cooperative_id = :id AND version = 2"
                ),
                {"id": coop.id},
            )


async def test_offices_are_for_officers_and_held_once(world: World) -> None:
    coop = await world.coop()
    path = f"{coop.path}/circles"
    board = {"name": "Board", "office": "board"}
    await coop.facilitator.client.refused("POST", path, 403, "officers_only", json=board)
    made = await coop.admin.client.ok("POST", path, 201, json=board)
    assert made["office"] == "board"
    problem = await coop.admin.client.refused("POST", path, 422, "invalid", json={**board, "name": "Other"})
    assert problem["fields"][0]["code"] == "office_taken"
    circle = f"/circles/{made['id']}"
    await coop.facilitator.client.refused("PATCH", circle, 403, "officers_only", json={"office": None})
    await coop.member.client.refused("PUT", f"{circle}/members/{coop.member.member}", 403, "officers_only")
    await coop.facilitator.client.refused(
        "PUT", f"{circle}/members/{coop.facilitator.member}", 403, "officers_only"
    )
    await coop.secretary.client.ok("PUT", f"{circle}/members/{coop.member.member}", 204)
    await coop.member.client.refused("DELETE", f"{circle}/members/{coop.member.member}", 403, "officers_only")
    renamed = await coop.facilitator.client.ok("PATCH", circle, json={"purpose": "To lead."})
    assert renamed["office"] == "board"
    freed = await coop.admin.client.ok("PATCH", circle, json={"office": None})
    assert freed["office"] is None
