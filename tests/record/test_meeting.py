"""Records of votes in a meeting: counted again by who was here and by votes, and every change of them is found."""

import copy
from typing import Any

import pytest

from app.rules import MethodSettings, Rules, decide, group
from app.rules.bylaws.judge import Attendance
from app.rules.here import Here
from app.rules.record import verify_record
from app.verify import as_text
from tests.record.makers import file, forged, person, record, uuid

MAJORITY = {"fraction": "1/2", "strict": True, "base": "present", "abstentions": "counted"}
RULES = {"quorum": {"fraction": "1/2", "strict": True}, "majority": MAJORITY}
EVERYONE = 9


def of_meeting(*, votes: dict[str, int] | None = None, hands: bool = False) -> dict[str, Any]:
    """Six of nine are here, the sixth by proxy through the first; four agree, the represented one among them, and one
    disagrees, whose ballot somebody entered."""
    votes = votes or {}
    choices = [{"position": "agree"}] * 3 + [{"position": "disagree"}, {"position": "agree"}]
    voters = [person(one) for one in (0, 1, 2, 3, 5)]
    made = record(choices, electors=6, rules=RULES)
    made["electorate"] = sorted(person(one) for one in range(6))
    lines: list[dict[str, Any]] = [
        {"pseudonym": voter, "choice": choice} for voter, choice in zip(voters, choices, strict=True)
    ]
    lines[3]["cast_by"] = person(8)
    lines[4]["cast_by"] = person(0)
    made["roll"] = sorted(voters)
    made["ballots"] = {"kind": "named", "lines": sorted(lines, key=lambda one: str(one["pseudonym"]))}
    total = EVERYONE + sum(number - 1 for number in votes.values())
    seated = 6 + sum(number - 1 for number in votes.values())
    now = Attendance(electors=EVERYONE, present=5, represented=1)
    if votes:
        now = Attendance(
            electors=EVERYONE,
            present=5,
            represented=1,
            votes=total,
            votes_present=seated - 1,
            votes_represented=1,
        )
    rows = [(line["choice"], votes.get(line["pseudonym"], 1)) for line in lines]
    if hands:
        made["roll"] = None
        counts = {"agree": 4, "disagree": 1}
        tellers = sorted((person(1), person(2)))
        made["ballots"] = {"kind": "hands", "tellers": tellers, "counts": counts}
    outcome = decide(
        "agreement",
        MethodSettings(),
        [],
        group("agreement", MethodSettings(), [], rows),
        seated,
        Rules.model_validate(RULES),
        seed="a1",
        here=Here(now=now),
    ).model_dump(mode="json")
    made["meeting"] = {
        "meeting_id": uuid(300),
        "item_id": uuid(301),
        "amendment_id": None,
        "call": 1,
        "entitled": EVERYONE,
        "entitled_votes": total,
        "represented": [{"giver": person(5), "holder": person(0)}],
        "votes": votes,
        "at_opening": None,
    }
    return {**made, "outcome": outcome, "tally": outcome["tally"], "result": outcome["result"]}


PLAIN = of_meeting()
HEAVY = of_meeting(votes={person(1): 3})
HANDS = of_meeting(hands=True)
BY_NAME = {"plain": PLAIN, "heavy": HEAVY, "hands": HANDS}


@pytest.mark.parametrize("name", BY_NAME)
def test_what_was_written_is_confirmed(name: str) -> None:
    verdict = verify_record(file(BY_NAME[name]))
    assert verdict.confirmed, verdict
    assert verdict.facts["voted"] == 5
    assert verdict.facts["entitled"] == EVERYONE


def test_the_verifier_says_who_voted_for_whom() -> None:
    told = as_text(verify_record(file(PLAIN)))
    assert "In a meeting: 5 present and 1 by proxy, of 9 entitled." in told
    assert f"By proxy: {person(0)} voted for {person(5)}" in told
    assert "Ballots that another cast: 2" in told
    assert "with 11 votes" in as_text(verify_record(file(HEAVY)))
    assert "two tellers" in as_text(verify_record(file(HANDS)))


def line_of(made: dict[str, Any], number: int) -> int:
    """The place of a voter's ballot."""
    return next(
        place for place, one in enumerate(made["ballots"]["lines"]) if one["pseudonym"] == person(number)
    )


GIVER, HELPED, OWN = (line_of(PLAIN, one) for one in (5, 3, 1))
FORGERIES: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "more entitled": (PLAIN, "outcome_differs", {"meeting__entitled": 12, "meeting__entitled_votes": 12}),
    "fewer entitled than here": (PLAIN, "more_than_entitled", {"meeting__entitled": 5}),
    "more votes in all": (PLAIN, "outcome_differs", {"meeting__entitled_votes": 10}),
    "no meeting": (PLAIN, "cast_by", {"meeting": None}),
    "another call": (PLAIN, "call_differs", {"meeting__call": 2}),
    "numbers of the opening": (
        PLAIN,
        "words_differ",
        {"meeting__at_opening": Attendance(electors=9, present=9).model_dump(mode="json")},
    ),
    "a stranger represented": (PLAIN, "represented_unknown", {"meeting__represented__0__giver": "0" * 32}),
    "a holder of their own": (PLAIN, "holder_not_here", {"meeting__represented__0__holder": person(5)}),
    "one lent twice": (PLAIN, "repeated", {"meeting__represented": PLAIN["meeting"]["represented"] * 2}),
    "all of one weight": (HEAVY, "tally_differs", {"meeting__votes": {}}),
    "a vote of more weight": (HEAVY, "tally_differs", {f"meeting__votes__{person(1)}": 2}),
    "weight for a stranger": (HEAVY, "votes_unknown", {f"meeting__votes__{'f' * 32}": 2}),
    "weight of one": (PLAIN, "votes_unknown", {"meeting__votes": {person(1): 1}}),
    "who is represented voted": (PLAIN, "cast_by", {f"ballots__lines__{GIVER}__cast_by": None}),
    "cast by oneself": (PLAIN, "cast_by", {f"ballots__lines__{OWN}__cast_by": person(1)}),
    "one teller": (HANDS, "tellers", {"ballots__tellers": [person(1)]}),
    "one teller twice": (HANDS, "repeated", {"ballots__tellers": [person(1)] * 2}),
    "more hands than votes": (HANDS, "hands_many", {"ballots__counts": {"agree": 7}}),
    "other hands": (HANDS, "tally_differs", {"ballots__counts": {"agree": 5}}),
    "hands for nothing asked": (HANDS, "hands_invalid", {"ballots__counts": {"maybe": 4}}),
    "a roll of hands": (HANDS, "hands_roll", {"roll": [person(1)]}),
    "hands without a meeting": (HANDS, "no_meeting", {"meeting": None}),
    "hands in a secret vote": (HANDS, "not_secret", {"question__secret": True}),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_with_all_hashes_made_anew_is_found(name: str) -> None:
    made, code, changes = FORGERIES[name]
    verdict = verify_record(forged(made, **changes))
    assert not verdict.confirmed
    assert verdict.code == code, verdict


@pytest.mark.parametrize("name", BY_NAME)
def test_every_number_of_a_meeting_changed_alone_is_named(name: str) -> None:
    """With the entry as it was, whatever changes, the part that changed is named."""
    right = file(BY_NAME[name])
    for old, new in ((b'"entitled":9', b'"entitled":8'), (b'"call":1,"entitled"', b'"call":2,"entitled"')):
        assert right.count(old) == 1
        verdict = verify_record(right.replace(old, new))
        assert (verdict.code, verdict.path) == ("part_differs", "$.record.meeting")


def test_a_secret_vote_of_unequal_votes_is_refused() -> None:
    made = copy.deepcopy(HEAVY)
    made["question"]["secret"] = True
    made["ballots"] = {
        "kind": "secret",
        "groups": [
            {"choice": {"position": "agree"}, "ballots": 4},
            {"choice": {"position": "disagree"}, "ballots": 1},
        ],
    }
    assert verify_record(file(made)).code == "secret_weighted"
