"""The rules of who may do what, as a whole table, without a database."""

from itertools import product

import pytest

from app.cooperatives import policies
from app.cooperatives.founding import slug_of
from app.cooperatives.invitation_lines import read_lines
from app.cooperatives.register_csv import guarded

ROLES = ("observer", "member", "facilitator", "secretary", "admin")


def test_role_changes_by_the_whole_table() -> None:
    for role, former, wanted in product(ROLES, ROLES, ROLES):
        found = policies.refusal_of_role_change(role, "active", own=False, former=former, wanted=wanted)
        if role == "admin":
            assert found is None
        elif role == "secretary":
            assert found == ("admins_make_admins" if "admin" in (former, wanted) else None)
        else:
            assert found == "officers_only"
        assert (
            policies.refusal_of_role_change(role, "suspended", own=False, former=former, wanted=wanted)
            == "officers_only"
        )


def test_nobody_raises_their_own_role() -> None:
    for role, wanted in product(ROLES, ROLES):
        found = policies.refusal_of_role_change(role, "active", own=True, former=role, wanted=wanted)
        if ROLES.index(wanted) > ROLES.index(role):
            assert found is not None


@pytest.mark.parametrize("status", ["applicant", "suspended", "left"])
def test_who_is_not_active_manages_nothing(status: str) -> None:
    for role in ROLES:
        assert not policies.may_change_settings(role, status)
        assert not policies.may_manage_members(role, status)
        assert not policies.may_manage_circles(role, status)
        assert not policies.may_join_circle(role, status, closed=False)
        assert not policies.may_give_role(role, status, "observer")


def test_loops_and_depth() -> None:
    parents = {"a": None, "b": "a", "c": "b", "x": None}
    assert policies.closes_loop(parents, "a", "c")
    assert policies.closes_loop(parents, "a", "a")
    assert not policies.closes_loop(parents, "c", "a")
    assert not policies.closes_loop(parents, "a", None)
    assert not policies.closes_loop({"p": "q", "q": "p"}, "z", "p"), (
        "a loop that is there already ends the walk"
    )
    assert policies.depth_with(parents, None, None) == 1
    assert policies.depth_with(parents, None, "c") == 4
    assert policies.depth_with(parents, "a", "x") == 4


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Café Ñandú", "cafe-nandu"),
        ("Straße & Łódź", "strasse-lodz"),
        ("  --  ", "cooperative"),
        ("شركة", "cooperative"),
        ("a" * 49 + " bcd", "a" * 49),
    ],
)
def test_slugs(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_lines_keep_their_numbers() -> None:
    assert [(one.line, one.email) for one in read_lines("\n\na@example.org\n\nb@example.org")] == [
        (3, "a@example.org"),
        (5, "b@example.org"),
    ]


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", " =1", "\t=1", "\n@x"])
def test_formulas_are_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["Ane", 7, "a=b", "", None])
def test_words_are_not(cell: object) -> None:
    assert guarded(cell) == ("" if cell is None else str(cell))


def test_one_odd_line_leaves_the_others_readable() -> None:
    """A line is cut at the first line's mark, or at its own where that mark does not occur."""
    text = "ane@example.org; Ane; 41\njon@example.org, Jon, 42\nmiren@example.org; Miren, of Ñ"
    assert [(one.email, one.name, one.number) for one in read_lines(text)] == [
        ("ane@example.org", "Ane", 41),
        ("jon@example.org", "Jon", 42),
        ("miren@example.org", "Miren, of Ñ", None),
    ]
