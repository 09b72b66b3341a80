"""The quorum of each law by those who are here: the number itself, and one fewer."""

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from app.rules.bylaws import PRESETS
from app.rules.bylaws.values import Matter
from app.rules.meeting import quorum_of, standing_at
from app.rules.quorum import QuorumResult
from tests.meeting.makers import arrived, at, given, names, roll, undecided


def here(
    preset: str, matter: Matter, call: int, *, members: int, present: int, represented: int = 0
) -> QuorumResult:
    """The quorum with so many present, who hold one proxy each for the last members while there are any."""
    everyone = names(members)
    events = [arrived(name) for name in everyone[:present]]
    events += [given(everyone[-1 - n], everyone[n]) for n in range(represented)]
    standing = standing_at(PRESETS[preset], roll(members), events, at())
    return quorum_of(PRESETS[preset], roll(members), standing, matter=matter, call=call)


LAWS: list[tuple[str, Matter, int, int, int]] = [
    ("ar", "ordinary", 1, 20, 11), ("ar", "ordinary", 2, 21, 1),
    ("br", "ordinary", 1, 21, 14), ("br", "ordinary", 1, 20, 14), ("br", "ordinary", 2, 20, 11),
    ("br", "ordinary", 3, 40, 10),
    ("br_work", "ordinary", 1, 21, 14), ("br_work", "ordinary", 2, 20, 11), ("br_work", "ordinary", 3, 19, 4),
    ("br_work", "ordinary", 3, 20, 4), ("br_work", "ordinary", 3, 21, 5), ("br_work", "ordinary", 3, 300, 50),
    ("ca", "ordinary", 1, 20, 11), ("ca", "ordinary", 1, 21, 11), ("ca_quebec", "ordinary", 1, 21, 1),
    ("es", "ordinary", 1, 20, 11), ("es", "ordinary", 1, 21, 11), ("es", "ordinary", 2, 21, 3),
    ("es", "ordinary", 2, 20, 2), ("es", "ordinary", 2, 1200, 100), ("es", "extraordinary", 1, 21, 11),
    ("eu_sce", "extraordinary", 1, 21, 11), ("eu_sce", "extraordinary", 1, 20, 10), ("eu_sce", "extraordinary", 2, 20, 1),
    ("euskadi", "ordinary", 1, 20, 11), ("euskadi", "ordinary", 2, 21, 3),
    ("fr_scop", "ordinary", 1, 20, 1), ("fr_scop", "extraordinary", 1, 20, 15), ("fr_scop", "extraordinary", 1, 21, 16),
    ("fr_scop", "extraordinary", 2, 21, 11), ("fr_scop", "extraordinary", 2, 20, 10),
    ("it", "ordinary", 1, 20, 10), ("it", "ordinary", 1, 21, 11), ("it", "ordinary", 2, 20, 1),
    ("it", "extraordinary", 1, 20, 11), ("it", "extraordinary", 2, 20, 1),
    ("uk", "ordinary", 1, 20, 10), ("uk", "ordinary", 1, 21, 11), ("uk", "ordinary", 1, 3, 2), ("uk", "ordinary", 2, 20, 1),
    ("us_ca", "ordinary", 1, 20, 11), ("us_ca", "ordinary", 1, 21, 11),
    ("uy", "ordinary", 1, 20, 11), ("uy", "extraordinary", 1, 21, 14), ("uy", "extraordinary", 1, 300, 100),
]  # fmt: skip


@pytest.mark.parametrize(("preset", "matter", "call", "members", "needed"), LAWS)
def test_enough_and_one_fewer(preset: str, matter: Matter, call: int, members: int, needed: int) -> None:
    enough = here(preset, matter, call, members=members, present=needed)
    assert (enough.voted, enough.needed, enough.met) == (needed, needed, True)
    fewer = here(preset, matter, call, members=members, present=needed - 1)
    assert (fewer.voted, fewer.needed, fewer.met) == (needed - 1, needed, False)


def test_every_preset_is_there() -> None:
    assert {law[0] for law in LAWS} == set(PRESETS)


@pytest.mark.parametrize(
    ("preset", "present"), [("ar", 6), ("es", 6), ("euskadi", 6), ("uy", 6), ("it", 5), ("uk", 5)]
)
def test_the_represented_count(preset: str, present: int) -> None:
    assert here(preset, "ordinary", 1, members=20, present=present, represented=5).met
    assert not here(preset, "ordinary", 1, members=20, present=present, represented=4).met


@pytest.mark.parametrize(
    ("preset", "matter", "call"),
    [("ar", "ordinary", 1), ("br", "ordinary", 2), ("uy", "ordinary", 1), ("it", "extraordinary", 1)],
)
def test_half_plus_one_of_an_odd_number_is_the_cooperatives_to_settle(
    preset: str, matter: Matter, call: int
) -> None:
    path = f"calls.{matter}.{call}.quorum.rounding"
    undecided(path, lambda: here(preset, matter, call, members=21, present=9))


def test_where_no_source_gives_a_number() -> None:
    undecided("calls.ordinary.1.quorum", lambda: here("eu_sce", "ordinary", 1, members=20, present=20))
    undecided("calls.ordinary.2.quorum", lambda: here("uy", "ordinary", 2, members=20, present=20))


@for_all(st.sampled_from(LAWS), st.integers(5, 40), st.integers(0, 20), st.integers(0, 20))
@settings(max_examples=200, deadline=None)
def test_one_more_never_loses_the_quorum(
    law: tuple[str, Matter, int, int, int], half: int, present: int, represented: int
) -> None:
    preset, matter, call, _, _ = law
    members = 2 * half  # even, so that half plus one is settled; ten at least, whom Brazil's third call needs
    present = min(present, members - 1)
    represented = min(represented, present, members - present - 1)
    before = here(preset, matter, call, members=members, present=present, represented=represented)
    after = here(preset, matter, call, members=members, present=present + 1, represented=represented)
    assert after.voted == before.voted + 1
    assert after.needed == before.needed <= members
    assert after.met >= before.met
    assert here(preset, matter, call, members=members, present=members).met
