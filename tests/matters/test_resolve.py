"""How one vote goes: what is filled in, and every field at the boundary of what may be changed, both sides."""

from decimal import Decimal
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.bylaws import PRESETS, BylawsError
from app.rules.bylaws.judge import quorum_needed
from app.rules.bylaws.values import CallQuorum
from app.rules.matters import MatterError, resolve
from app.rules.matters.raising import majority_raised, raise_call_quorum
from app.rules.matters.schema import MoneyLimit
from app.rules.schema import MethodSettings, Quorum
from tests.matters.makers import AR, ES, asked, bylaws, majority, matter, plain, quorum

WHY = {"rules.majority": "It binds us.", "rules.quorum": "All should come.", "method": "We know it."}


def test_everything_is_filled_in() -> None:
    found = resolve(matter("approve_accounts", AR), AR, asked())
    assert (found.method, found.secret, found.reasons, found.results) == (
        "agreement",
        False,
        "optional",
        "after_close",
    )
    assert found.hours == 72
    ruling = found.ruling
    assert (ruling.kind, ruling.call, ruling.calls, ruling.notice_days) == ("ordinary", 1, 2, 15)
    assert ruling.recused_roles == ("board", "syndic", "manager", "auditor")
    assert ruling.changes == ()


@pytest.mark.parametrize(
    ("wanted", "fine"),
    [
        (majority("1/2", strict=True), True),
        (majority("501/1000"), True),
        (majority("2/3"), True),
        (majority("1/2"), False),
        (majority("499/1000", strict=True), False),
        (majority("1/2", strict=True, base="present"), True),
        (majority("1/2", strict=True, base="members"), True),
        (majority("1/2", base="members"), False),
    ],
)
def test_a_majority_of_the_bylaws_is_only_raised(wanted: Any, fine: bool) -> None:
    ordinary = matter("ordinary_business")
    if fine:
        found = resolve(ordinary, ES, asked(rules=wanted, why=WHY))
        assert found.rules.majority == wanted.majority
        return
    with pytest.raises(MatterError) as refused:
        resolve(ordinary, ES, asked(rules=wanted, why=WHY))
    assert (refused.value.code, refused.value.field) == ("only_raised", "rules.majority")
    assert refused.value.data["source"] == "Ley 27/1999"


@pytest.mark.parametrize(
    ("fraction", "strict", "fine"),
    [("1/2", False, False), ("1/2", True, True), ("51/100", False, True), ("49/100", True, False)],
)
def test_a_quorum_of_the_bylaws_is_only_raised(fraction: str, strict: bool, fine: bool) -> None:
    ordinary, wanted = matter("ordinary_business"), quorum(fraction, strict=strict)
    if fine:
        assert resolve(ordinary, ES, asked(rules=wanted, why=WHY)).rules.quorum == wanted.quorum
        return
    with pytest.raises(MatterError) as refused:
        resolve(ordinary, ES, asked(rules=wanted, why=WHY))
    assert (refused.value.code, refused.value.field) == ("only_raised", "rules.quorum")


def test_the_matters_own_majority_is_only_raised_too() -> None:
    board = matter("board_business")
    assert resolve(board, ES, asked(rules=majority("2/3"), why=WHY)).rules.majority == plain("2/3")
    with pytest.raises(MatterError, match="never lowered"):
        resolve(board, ES, asked(rules=majority("1/3"), why=WHY))


def test_a_raised_majority_is_the_one_that_judges() -> None:
    found = resolve(matter("ordinary_business"), ES, asked(rules=majority("4/5"), why=WHY))
    law = found.ruling.law(ES)
    assert law.bylaws is not None
    rule = law.bylaws.majority_of("ordinary", 1).value
    assert rule is not None
    assert (str(rule.fraction), rule.base) == ("4/5", "cast")
    other = law.bylaws.majority_of("ordinary", 2).value
    assert other is not None
    assert str(other.fraction) == "1/2"  # the second call stays as it was


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("rules.majority", {"rules": majority("2/3")}),
        ("method", {"method": "consensus"}),
        ("secret", {"secret": True}),
        ("reasons", {"reasons": "required"}),
        ("results", {"results": "always"}),
        ("closes_at", {"hours": 71.9}),
    ],
)
def test_a_departure_needs_its_reason_and_is_noted(field: str, values: dict[str, Any]) -> None:
    ordinary = matter("ordinary_business")
    with pytest.raises(MatterError) as refused:
        resolve(ordinary, ES, asked(**values))
    assert (refused.value.code, refused.value.field) == ("change_reason_needed", f"changes_reason.{field}")
    with pytest.raises(MatterError):
        resolve(ordinary, ES, asked(**values, why={field: "   "}))
    found = resolve(ordinary, ES, asked(**values, why={field: "Because."}, member_id="m1"))
    [change] = found.ruling.changes
    assert (change.field, change.reason, change.member_id) == (field, "Because.", "m1")


def test_longer_is_no_departure() -> None:
    assert resolve(matter("ordinary_business"), ES, asked(hours=72.1)).ruling.changes == ()


def test_filling_in_what_the_matter_leaves_open_is_no_departure() -> None:
    poll = matter("investment_ranking")
    settings = MethodSettings(budget="1000.00", currency="EUR")
    found = resolve(poll, ES, asked(method="budget_greedy", settings=settings))
    assert found.settings == settings
    board = matter("elect_board")
    with pytest.raises(MatterError) as refused:
        resolve(board, ES, asked(settings=MethodSettings(seats=4)))
    assert refused.value.field == "changes_reason.settings.seats"
    same = resolve(board, ES, asked(settings=MethodSettings(seats=5, shuffle=True)))
    assert same.ruling.changes == ()


@pytest.mark.parametrize(
    ("way", "budget", "currency", "code"),
    [
        ("up_to", "1000.00", "EUR", None),
        ("up_to", "1000.01", "EUR", "money_up_to"),
        ("above", "1000.00", "EUR", "money_above"),
        ("above", "1000.01", "EUR", None),
        ("up_to", "1.00", "ARS", "money_currency"),
        ("up_to", "1.00", None, "money_currency"),
    ],
)
def test_a_sum_that_a_vote_names_is_held_to_the_matters_limit(
    way: Literal["up_to", "above"], budget: str, currency: str | None, code: str | None
) -> None:
    limit = MoneyLimit(way=way, amount="1000", currency="EUR")
    limited = matter("investment_ranking").model_copy(update={"money_limit": limit})
    asking = asked(method="budget_greedy", settings=MethodSettings(budget=Decimal(budget), currency=currency))
    if code is None:
        assert resolve(limited, ES, asking).settings == asking.settings
        return
    with pytest.raises(MatterError) as refused:
        resolve(limited, ES, asking)
    assert refused.value.code == code
    assert (refused.value.data["amount"], refused.value.data["currency"]) == ("1000", "EUR")
    assert resolve(limited, ES, asked()).settings.budget is None  # what names no sum is for people to judge


def test_what_may_not_be_changed_is_refused_whatever_the_reason() -> None:
    with pytest.raises(MatterError) as refused:
        resolve(matter("change_bylaws"), ES, asked(method="consensus", why=WHY))
    assert refused.value.code == "method_not_allowed"
    fixed = matter("ordinary_business")
    fixed = fixed.model_copy(update={"may_change": fixed.may_change.model_copy(update={"majority": "no"})})
    with pytest.raises(MatterError) as refused:
        resolve(fixed, ES, asked(rules=majority("2/3"), why=WHY))
    assert refused.value.code == "not_changeable"


def test_secret_is_never_made_named() -> None:
    for code, by in (("elect_board", "bylaws"), ("exclude_member", "matter")):
        found = resolve(matter(code), ES, asked())
        assert (found.secret, found.ruling.secret_by, found.reasons) == (True, by, "off")
        with pytest.raises(MatterError, match="always secret"):
            resolve(matter(code), ES, asked(secret=False))
        with pytest.raises(MatterError, match="no reasons"):
            resolve(matter(code), ES, asked(reasons="optional"))


@pytest.mark.parametrize(
    ("members", "affected", "fine"), [(20, 2, True), (20, 3, False), (19, 1, True), (19, 2, False)]
)
def test_the_guard_of_ley_25027_at_a_tenth(members: int, affected: int, fine: bool) -> None:
    cut, question = (
        matter("cut_members", AR),
        asked(affected=affected).model_copy(update={"members": members}),
    )
    if fine:
        guard = resolve(cut, AR, question).ruling.guard
        assert guard is not None
        assert guard.affected == affected
        return
    with pytest.raises(MatterError) as refused:
        resolve(cut, AR, question)
    assert (refused.value.code, refused.value.data["source"]) == ("guard_broken", "Ley 25.027")


def test_where_the_law_has_no_guard_nobody_asks_whom_it_hits() -> None:
    assert resolve(matter("cut_members"), ES, asked()).ruling.guard is None


@pytest.mark.parametrize(
    ("code", "field"),
    [
        ("ar", "calls.ordinary.1.quorum.rounding"),
        ("it", "majority.ordinary.0.base"),
        ("us_ca", "majority.ordinary.0.base"),
        ("ca_quebec", "notice.min_days"),
    ],
)
def test_what_nobody_says_is_refused_and_named(code: str, field: str) -> None:
    law = PRESETS[code]
    with pytest.raises(BylawsError) as refused:
        resolve(matter("ordinary_business", law), law, asked())
    assert (refused.value.code, refused.value.field) == ("undecided", field)


def test_each_regime_has_its_kinds() -> None:
    """Extraordinary where the law names it; a kind that the law does not have is ordinary."""
    kinds = {
        (code, name): resolve(matter(name, law), law, asked()).ruling.kind
        for code, law in (("es", ES), ("ar", AR), ("uk", PRESETS["uk"]), ("ca", PRESETS["ca"]))
        for name in ("change_statutes", "merge", "approve_accounts", "remove_director")
    }
    assert kinds["es", "change_statutes"] == kinds["ar", "merge"] == "extraordinary"
    assert kinds["ar", "approve_accounts"] == kinds["uk", "remove_director"] == "ordinary"
    named = bylaws("es", extraordinary_matters=["change_statutes", "approve_accounts"])
    assert resolve(matter("approve_accounts", named), named, asked()).ruling.kind == "extraordinary"


def test_the_second_call_has_its_own_quorum_in_words() -> None:
    first = resolve(matter("ordinary_business", AR), AR, asked()).ruling
    second = resolve(matter("ordinary_business", AR), AR, asked(call=2)).ruling
    assert any("1/2 plus one" in words for words in first.words["en"])
    assert any("cualquier número" in words for words in second.words["es"])


fractions = st.fractions(min_value=0, max_value=1, max_denominator=30).filter(lambda one: one > 0)
quorums = st.builds(
    lambda fraction, strict: Quorum(fraction=fraction, strict=strict and fraction < 1),
    fractions,
    st.booleans(),
)
LAWS = sorted(
    {
        call.quorum.value.model_dump_json()
        for law in (*PRESETS.values(), AR)
        for call in law.calls
        if call.quorum.value and (not call.quorum.value.plus_one or call.quorum.value.rounding)
    }
)


@given(law=st.sampled_from(LAWS), wanted=quorums, electors=st.integers(1, 400))
def test_a_raised_quorum_never_asks_for_fewer(law: str, wanted: Quorum, electors: int) -> None:
    before = CallQuorum.model_validate_json(law)
    after = raise_call_quorum(before, wanted)
    if after is not None:
        assert quorum_needed(after, electors) >= quorum_needed(before, electors)


@given(
    one=fractions,
    other=fractions,
    bases=st.tuples(*[st.sampled_from(["cast", "present", "members"])] * 2),
    votes=st.tuples(*[st.integers(0, 30)] * 4),
)
def test_a_raised_majority_never_needs_fewer_votes(
    one: Any, other: Any, bases: tuple[str, str], votes: tuple[int, int, int, int]
) -> None:
    from app.rules.majority import check

    before = plain(f"{one.numerator}/{one.denominator}", base=bases[0])
    after = plain(f"{other.numerator}/{other.denominator}", base=bases[1])
    if majority_raised(before, after):
        yes, no, abstaining, away = votes
        counts = {
            "in_favour": yes,
            "against": no,
            "abstaining": abstaining,
            "electors": yes + no + abstaining + away,
        }
        assert check(after, **counts).needed >= check(before, **counts).needed
