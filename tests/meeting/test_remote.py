"""Taking part from elsewhere: allowed, refused or left open, what it needs, and what people confirm."""

import pytest

from app.rules.bylaws import PRESETS, BylawsError
from app.rules.meeting.remote import check_reachable, check_remote, confirmations
from tests.meeting.makers import refusal, settled

ES, EUSKADI = PRESETS["es"], PRESETS["euskadi"]


def test_what_the_law_leaves_to_statutes_or_to_nobody_is_not_guessed() -> None:
    for code, source in (("es", "Ley 27/1999"), ("euskadi", "Ley 11/2019"), ("ca", None)):
        with pytest.raises(BylawsError) as caught:
            check_remote(PRESETS[code])
        assert (caught.value.code, caught.value.field) == ("undecided", "remote.allowed")
        assert caught.value.data.get("source") == source
    for code in ("uk", "us_ca", "br"):
        check_remote(PRESETS[code])
    check_remote(settled("es", "remote.allowed", "yes"))
    refusal(
        "remote_banned",
        lambda: check_remote(settled("euskadi", "remote.allowed", "no")),
        source="Our statutes, art. 12",
    )


def test_the_room_and_the_place_that_the_law_needs() -> None:
    refusal("link_needed", lambda: check_reachable(ES, link=None, place="Hall"), source="Ley 27/1999")
    check_reachable(ES, link="https://video.example", place="")
    refusal("place_needed", lambda: check_reachable(EUSKADI, link=None, place=" "), source="Ley 11/2019")
    check_reachable(EUSKADI, link=None, place="Hall")
    check_reachable(PRESETS["uk"], link=None, place="")


def test_each_need_of_a_person_is_confirmed_and_identity_always() -> None:
    assert confirmations(ES) == ("identity", "live_av", "secrecy")
    assert confirmations(PRESETS["us_ca"]) == ("identity",)
    assert confirmations(settled("euskadi", "remote.needs", ("secrecy",))) == ("identity", "secrecy")
