"""What comes before: who may add an item and until when, what may be decided off the agenda, who may ask to meet."""

from datetime import date, timedelta
from functools import partial

import pytest

from app.rules.bylaws import PRESETS, Bylaws
from app.rules.meeting.agenda import (
    add_until,
    backers_needed,
    check_add,
    check_agenda,
    check_decidable,
    requisition_met,
)
from tests.meeting.makers import refusal, settled, undecided

NOTICED, MEETING = date(2028, 2, 20), date(2028, 3, 10)
OURS = "Our statutes, art. 12"
RIGHT = settled("es", "agenda.add", {"fraction": "1/10", "or_count": 200, "within_days": 4})


def add(bylaws: Bylaws, backers: int, *, members: int = 95, after: int = 0, noticed: bool = True) -> None:
    check_add(
        bylaws,
        backers=backers,
        members=members,
        today=NOTICED + timedelta(days=after),
        noticed=NOTICED if noticed else None,
        meeting=MEETING,
    )


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_no_preset_says_who_may_add_so_it_is_never_guessed(preset: str) -> None:
    undecided("agenda.add", partial(add, PRESETS[preset], 50))
    undecided(
        "agenda.off_agenda_exceptions", lambda: check_decidable(PRESETS[preset], ["merge"], on_agenda=False)
    )
    check_decidable(PRESETS[preset], ["merge"], on_agenda=True)


def test_enough_members_behind_it() -> None:
    error = refusal("backers_missing", partial(add, RIGHT, 9), source=OURS)
    assert (error.data["backers"], error.data["needed"]) == (9, 10)  # a tenth of 95 is 9.5
    add(RIGHT, 10)
    refusal("backers_missing", partial(add, RIGHT, 199, members=5000), source=OURS)
    add(RIGHT, 200, members=5000)


def test_within_the_days_after_the_notice() -> None:
    add(RIGHT, 10, after=4)
    error = refusal("agenda_closed", partial(add, RIGHT, 10, after=5), source=OURS)
    assert error.data["last_on"] == "2028-02-24"
    add(RIGHT, 10, after=5, noticed=False)
    refusal("agenda_closed", partial(add, RIGHT, 10, after=20, noticed=False), source=OURS)
    assert add_until(RIGHT, MEETING - timedelta(days=2), MEETING) == MEETING


def test_everyone_where_no_number_is_asked() -> None:
    free = settled("es", "agenda.add", {"fraction": None, "or_count": None, "within_days": None})
    assert backers_needed(free, 50) == 1
    add(free, 1, after=19)
    refusal("agenda_closed", partial(add, free, 1, after=20), source=OURS)


def test_off_the_agenda_only_what_is_excepted() -> None:
    bylaws = settled("es", "agenda.off_agenda_exceptions", ["dismiss_board"])
    check_decidable(bylaws, ["dismiss_board", "own_name"], on_agenda=False)
    refusal("off_agenda", lambda: check_decidable(bylaws, ["merge"], on_agenda=False), source=OURS)
    check_decidable(bylaws, ["merge"], on_agenda=True)


def test_a_meeting_has_an_agenda() -> None:
    refusal("no_agenda", lambda: check_agenda([]))
    check_agenda(["Accounts"])


def test_a_tenth_may_ask_for_a_meeting_in_britain() -> None:
    for asking, members, met in (
        (9, 95, False),
        (10, 95, True),
        (9, 90, True),
        (8, 90, False),
        (0, 5, False),
    ):
        assert requisition_met(PRESETS["uk"], asking=asking, members=members) == met
    undecided("agenda.requisition", lambda: requisition_met(PRESETS["ar"], asking=5, members=5))
