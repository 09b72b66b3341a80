"""Every method's outcome, and outcomes by bylaws, are the same when counted again from the record alone."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules import METHODS
from app.rules.bylaws import PRESETS
from app.rules.record import verify_record
from app.rules.ruling import Ruling
from tests.record.makers import MAJORITY, file, record
from tests.rules.makers import options
from tests.rules.test_methods_properties import BALLOTS, given_for

ANSWERS: dict[str, tuple[str, list[str]]] = {
    **dict.fromkeys(
        ("agreement", "consensus", "consensus_fallback"),
        ("position", ["agree", "abstain", "disagree", "block"]),
    ),
    "consent": ("position", ["consent", "object"]),
    "gradients": ("level", ["endorse", "reservations", "abstain", "disagree", "block"]),
    "count_me_in": ("answer", ["yes", "maybe", "no"]),
}


def ballots(method: str) -> st.SearchStrategy[dict[str, Any]]:
    """Ballots of a method."""
    if method in BALLOTS:
        return BALLOTS[method]
    field, words = ANSWERS[method]
    return st.sampled_from(words).map(lambda word: {field: word})


@pytest.mark.parametrize("secret", [False, True])
@pytest.mark.parametrize("method", sorted(METHODS))
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_every_method_is_counted_again(method: str, data: st.DataObject, *, secret: bool) -> None:
    asked, told = given_for(method)
    if asked is None:
        asked = options(4) if METHODS[method].has_options else []
    cast = data.draw(st.lists(ballots(method), max_size=9))
    required = METHODS[method].majority == "required"
    rules = {"quorum": None, "majority": MAJORITY if required else None}
    made = record(cast, electors=9, method=method, asked=asked, rules=rules, settings=told, secret=secret)
    verdict = verify_record(file(made))
    assert verdict.confirmed, verdict


@pytest.mark.parametrize("preset", sorted(PRESETS))
@pytest.mark.parametrize("agree", [0, 3, 7])
def test_what_bylaws_judge_is_counted_again_by_them(preset: str, agree: int) -> None:
    ruling = Ruling(matter="merge", matter_name={"en": "Merger"}, version=1, kind="extraordinary", call=1)
    cast = [{"position": "agree"}] * agree + [{"position": "disagree"}]
    made = record(cast, electors=9, ruling=ruling, bylaws=PRESETS[preset])
    verdict = verify_record(file(made))
    assert verdict.confirmed, verdict
