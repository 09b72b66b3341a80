"""What comes after: dissents, the fields of the minutes, signatures, deadlines."""

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from app.rules.bylaws import PRESETS
from app.rules.meeting.dissent import check_dissent, dissent_until
from app.rules.meeting.minutes import (
    IDENTIFICATION,
    USUAL_FIELDS,
    Signature,
    approve_by,
    check_approved_in_time,
    check_complete,
    check_signed,
    fields_needed,
    file_by,
    signatures_missing,
    signers_needed,
)
from tests.meeting.makers import at, refusal, settled, undecided

ES, AR = PRESETS["es"], PRESETS["ar"]
HOURS = 60


def dissent(
    preset: str,
    minutes: float,
    *,
    took_part: bool = True,
    closed: datetime | None = None,
    recused: bool = False,
    in_favour: bool = False,
) -> None:
    check_dissent(
        PRESETS[preset],
        took_part=took_part,
        recused=recused,
        in_favour=in_favour,
        decided_at=at(0),
        closed_at=closed,
        now=at(minutes),
    )


def test_forty_eight_hours_in_spain() -> None:
    closed = at(HOURS)
    assert dissent_until(ES, closed) == at(49 * HOURS)
    for minutes in (0, 30, HOURS, HOURS + 1, 49 * HOURS - 1, 49 * HOURS):
        dissent("es", minutes, closed=closed)
    error = refusal(
        "dissent_late",
        partial(dissent, "es", 49 * HOURS + 1 / 60, closed=closed),
        source="Ley 27/1999 art. 31.4",
    )
    assert error.data["until_at"] == at(49 * HOURS).isoformat()


@pytest.mark.parametrize("preset", sorted(set(PRESETS) - {"es"}))
def test_elsewhere_only_while_the_meeting_lasts(preset: str) -> None:
    assert dissent_until(PRESETS[preset], at(HOURS)) is None
    dissent(preset, 30)
    dissent(preset, HOURS, closed=at(HOURS))
    undecided("challenge.dissent_note_hours", partial(dissent, preset, HOURS + 1, closed=at(HOURS)))


def test_only_by_those_who_were_there_and_after_the_vote() -> None:
    refusal("dissenter_absent", partial(dissent, "es", 1, took_part=False))
    refusal("dissenter_recused", partial(dissent, "es", 1, recused=True))
    refusal("dissenter_in_favour", partial(dissent, "es", 1, in_favour=True))
    refusal("not_decided_yet", partial(dissent, "es", -1))
    dissent("es", 0)


@pytest.mark.parametrize(("preset", "article"), [("es", "29"), ("euskadi", "39"), ("eu_sce", "62")])
def test_the_fields_of_the_minutes(preset: str, article: str) -> None:
    bylaws = PRESETS[preset]
    assert fields_needed(bylaws) == USUAL_FIELDS
    check_complete(bylaws, USUAL_FIELDS)
    for left_out in USUAL_FIELDS:
        error = refusal(
            "minutes_incomplete",
            partial(check_complete, bylaws, set(USUAL_FIELDS) - {left_out}),
            source=bylaws.minutes.fields.source,
        )
        assert error.data["names"] == (left_out,)
        assert str(error.data["source"]).endswith(f"art. {article}")


@pytest.mark.parametrize("preset", sorted(set(PRESETS) - {"es", "euskadi", "eu_sce"}))
def test_nothing_is_demanded_where_no_source_does(preset: str) -> None:
    assert fields_needed(PRESETS[preset]) == ()
    check_complete(PRESETS[preset], [])


def test_spain_asks_how_people_were_identified_from_afar() -> None:
    refusal("minutes_incomplete", lambda: check_complete(ES, USUAL_FIELDS, remote=True), source="Ley 27/1999")
    check_complete(ES, (*USUAL_FIELDS, IDENTIFICATION), remote=True)
    assert fields_needed(PRESETS["euskadi"], remote=True) == USUAL_FIELDS


def signed(*pairs: tuple[str, str]) -> list[Signature]:
    return [Signature(member=member, signed_as=role) for member, role in pairs]


@pytest.mark.parametrize("preset", ["es", "euskadi"])
def test_secretary_chair_and_two_members(preset: str) -> None:
    bylaws = PRESETS[preset]
    assert signers_needed(bylaws) == (("secretary", 1), ("chairperson", 1), ("two_members", 2))
    three = signed(("a", "secretary"), ("b", "chairperson"), ("c", "two_members"))
    source = bylaws.minutes.signers.source
    error = refusal("minutes_unsigned", partial(check_signed, bylaws, three), source=source)
    assert error.data["names"] == ("two_members",)
    again = [*three, *signed(("a", "two_members"), ("c", "two_members"))]
    assert signatures_missing(bylaws, again) == (("two_members", 1),)
    check_signed(bylaws, [*three, *signed(("d", "two_members"))])


def test_two_designated_members_in_argentina() -> None:
    assert signatures_missing(AR, []) == (("two_designated_members", 2),)
    one = signed(("a", "two_designated_members"), ("b", "secretary"))
    refusal("minutes_unsigned", partial(check_signed, AR, one), source="Ley 20.337")
    check_signed(AR, [*one, *signed(("c", "two_designated_members"))])
    own = settled("ar", "minutes.signers", ["notary"])
    assert signers_needed(own) == (("notary", 1),)
    check_signed(PRESETS["it"], [])


@pytest.mark.parametrize("preset", ["es", "euskadi"])
def test_approved_in_fifteen_days(preset: str) -> None:
    bylaws, day = PRESETS[preset], date(2028, 2, 20)
    assert approve_by(bylaws, day) == date(2028, 3, 6)
    check_approved_in_time(bylaws, day, date(2028, 3, 6))
    refusal(
        "minutes_late",
        lambda: check_approved_in_time(bylaws, day, date(2028, 3, 7)),
        source=bylaws.minutes.approve_days.source,
    )


def test_filing_only_where_the_bylaws_say() -> None:
    day = date(2028, 2, 20)
    for bylaws in PRESETS.values():
        assert file_by(bylaws, day) is None
    assert file_by(settled("it", "minutes.file_days", 30), day) == day + timedelta(days=30)
    assert approve_by(AR, day) is None
    check_approved_in_time(AR, day, day + timedelta(days=400))
