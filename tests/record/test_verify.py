"""`verify` confirms what was written, and finds every change: any byte, and forgeries with all hashes made anew."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.record import canonical, verify_record, verify_register, write_record
from tests.record.makers import entered, file, forged, of_rounds, person, record, register, uuid, withdrawn

AGREE, NO = {"position": "agree"}, {"position": "disagree"}
NAMED = record([AGREE, AGREE, NO, {"position": "abstain"}])
SECRET = record([AGREE, AGREE, NO], secret=True)
ROUNDS = of_rounds()
FILES = {
    "named": file(NAMED),
    "secret": file(SECRET),
    "withdrawn": file(withdrawn()),
    "rounds": file(ROUNDS),
}
REGISTER, RECORDS = register()


@pytest.mark.parametrize("name", FILES)
def test_what_was_written_is_confirmed(name: str) -> None:
    verdict = verify_record(FILES[name])
    assert verdict.confirmed, verdict
    assert verdict.code == "confirmed"


def test_a_register_is_confirmed_and_an_older_head_is_in_it() -> None:
    verdict = verify_register(REGISTER, RECORDS)
    assert verdict.confirmed, verdict
    assert verdict.facts["decisions"] == 3
    older = json.loads(REGISTER)["entries"][1]["hash"]
    assert verify_register(REGISTER, RECORDS, head=older).facts["after_head"] == 2
    assert verify_register(REGISTER, RECORDS, head="0" * 64).code == "head_missing"


@settings(max_examples=400, deadline=None)
@given(name=st.sampled_from(sorted(FILES)), place=st.floats(0, 1, exclude_max=True), bits=st.integers(1, 255))
def test_any_byte_changed_in_a_record_is_found(name: str, place: float, bits: int) -> None:
    data = bytearray(FILES[name])
    data[int(place * len(data))] ^= bits
    verdict = verify_record(bytes(data))
    assert not verdict.confirmed
    assert verdict.readable, verdict
    assert verdict.where


def test_every_single_byte_of_a_small_record_is_found() -> None:
    data = bytearray(FILES["withdrawn"])
    for place in range(len(data)):
        kept = data[place]
        data[place] = kept ^ 1
        verdict = verify_record(bytes(data))
        assert not verdict.confirmed, place
        assert verdict.readable, place
        assert verdict.where, place
        data[place] = kept
    assert verify_record(bytes(data)).confirmed


@settings(max_examples=200, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), less=st.integers(0, 40), more=st.binary(max_size=3))
def test_bytes_put_in_or_taken_out_are_found(place: float, less: int, more: bytes) -> None:
    data = FILES["named"]
    at = int(place * len(data))
    changed = data[:at] + more + data[at + less :]
    if changed != data:
        verdict = verify_record(changed)
        assert not verdict.confirmed
        assert verdict.where


@settings(max_examples=300, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), bits=st.integers(1, 255), which=st.integers(0, 3))
def test_any_byte_changed_in_a_register_is_found_with_its_file(place: float, bits: int, which: int) -> None:
    names = ["register.json", *sorted(RECORDS)]
    name = names[which]
    data = bytearray(REGISTER if which == 0 else RECORDS[name])
    data[int(place * len(data))] ^= bits
    if which == 0:
        verdict = verify_register(bytes(data), RECORDS)
    else:
        verdict = verify_register(REGISTER, {**RECORDS, name: bytes(data)})
        assert verdict.entry is not None
    assert not verdict.confirmed
    assert verdict.file == name
    assert verdict.readable, verdict


CHANGED_PARTS: dict[str, dict[str, Any]] = {
    "$.record.question": {"question__title": "Shall we sell the oven?"},
    "$.record.ballots": {"ballots__lines__0__choice": NO},
    "$.record.electorate": {"electorate__0": "0" * 32},
    "$.record.outcome": {"outcome__result": "rejected"},
    "$.record.law": {"law__rules__majority": None},
    "$.record.times": {"times__closed": "2027-03-02T18:00:00.000000Z"},
}


@pytest.mark.parametrize("where", CHANGED_PARTS)
def test_a_changed_part_is_named(where: str) -> None:
    false = json.loads(forged(NAMED, **CHANGED_PARTS[where]))["record"]
    verdict = verify_record(write_record(false, *entered(NAMED)).encode())
    assert (verdict.code, verdict.path, verdict.entry) == ("part_differs", where, 1)


def more_for(tally: dict[str, Any]) -> dict[str, Any]:
    return {**tally, "counts": {**tally["counts"], "agree": 4}}


OUTCOME = NAMED["outcome"]
LINES = NAMED["ballots"]["lines"]
FORGERIES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "a ballot turned": (
        "tally_differs",
        "$.record.tally.abstentions",
        {"ballots__lines": [{**one, "choice": NO} for one in LINES]},
    ),
    "a count raised": ("tally_differs", "$.record.tally.counts.agree", {"tally": more_for(NAMED["tally"])}),
    "a count raised in the outcome": (
        "tally_differs",
        "$.record.outcome.tally.counts.agree",
        {"outcome__tally": more_for(NAMED["tally"])},
    ),
    "another result": ("outcome_differs", "$.record.outcome.result", {"outcome__result": "rejected"}),
    "a result beside the outcome": ("result_differs", "$.record.result", {"result": "rejected"}),
    "a majority made easier": (
        "outcome_differs",
        "$.record.outcome.majority.base",
        {"outcome__majority": {**OUTCOME["majority"], "base": 2}},
    ),
    "other rules": ("outcome_differs", "", {"law__rules__majority__fraction": "3/4"}),
    "other words": ("words_differ", "$.record.outcome.words.en[1]", {"outcome__words__en__1": "Lost."}),
    "a voter more in the electorate": (
        "outcome_differs",
        "",
        {
            "electorate": sorted([*NAMED["electorate"], person(9)]),
            "law__rules__quorum": {"fraction": "1/2", "strict": False},
        },
    ),
    "a ballot less": ("roll_differs", "$.record.ballots", {"ballots__lines": LINES[1:]}),
    "a ballot twice": ("repeated", "$.record.ballots.lines[1]", {"ballots__lines": [LINES[0], *LINES]}),
    "out of order": ("not_sorted", "$.record.ballots.lines[1]", {"ballots__lines": LINES[::-1]}),
    "a stranger's ballot": (
        "ballot_unknown",
        "$.record.ballots.lines[0]",
        {"ballots__lines": sorted([{**LINES[0], "pseudonym": "0" * 32}, *LINES[1:]], key=str)},
    ),
    "a stranger in the roll": (
        "roll_unknown",
        "$.record.roll[0]",
        {"roll": sorted(["0" * 32, *NAMED["roll"][1:]])},
    ),
    "no valid ballot": (
        "ballot_invalid",
        "$.record.ballots.lines[2].choice.position",
        {"ballots__lines__2__choice": {"position": "maybe"}},
    ),
    "recused and entitled": (
        "recused_votes",
        "$.record.recused[0]",
        {"recused": [{"pseudonym": NAMED["electorate"][0], "reason": "Own fee"}]},
    ),
    "called off and counted": ("withdrawn_counted", "$.record.roll", {"result": "withdrawn"}),
    "no count": ("count_missing", "$.record.tally", {"tally": None}),
    "an unknown field": ("schema", "$.record.extra", {"extra": 1}),
    "a wrong pseudonym": ("schema", "$.record.electorate[0]", {"electorate__0": "x"}),
    "names where it was secret": ("not_secret", "$.record.ballots", {"question__secret": True}),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_with_all_hashes_made_anew_is_found(name: str) -> None:
    code, path, changes = FORGERIES[name]
    verdict = verify_record(forged(NAMED, **changes))
    assert verdict.code == code, verdict
    assert not path or verdict.path == path


FORMER = ROUNDS["question"]["rounds"]
FIRST = FORMER[0]
TEXTS = {
    "id": uuid(9),
    "version": 2,
    "versions": [
        {
            "version": number,
            "title": "Mondays",
            "body": "Closed.",
            "note": None,
            "at": "2027-03-01T18:00:00.000000Z",
        }
        for number in (1, 2)
    ],
}
FORGED_ROUNDS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "a round left out": ("round_missing", ".round", {"rounds": FORMER[:1]}),
    "the first round left out": ("round_order", ".rounds[0].round", {"rounds": FORMER[1:]}),
    "out of order": ("round_order", ".rounds[0].round", {"rounds": FORMER[::-1]}),
    "the present round among them": ("round_missing", ".round", {"round": 2}),
    "rounds of a poll that has none": ("no_rounds", ".rounds", {"method": "agreement"}),
    "a stranger's ballot": (
        "round_unknown",
        ".rounds[0].ballots[0]",
        {"rounds__0__ballots__0__pseudonym": "0" * 32},
    ),
    "a ballot twice": (
        "repeated",
        ".rounds[0].ballots[1]",
        {"rounds__0__ballots": [FIRST["ballots"][0], *FIRST["ballots"]]},
    ),
    "ballots out of order": (
        "not_sorted",
        ".rounds[0].ballots[1]",
        {"rounds__0__ballots": FIRST["ballots"][::-1]},
    ),
    "no valid ballot": (
        "ballot_invalid",
        ".rounds[1].ballots[3].choice.position",
        {"rounds__1__ballots__3__choice": {"position": "block"}},
    ),
    "an objection left out": (
        "objection_missing",
        ".rounds[0].objections",
        {"rounds__0__objections": FIRST["objections"][:1]},
    ),
    "an objection by who consented": (
        "objection_unknown",
        ".rounds[1].objections[0]",
        {"rounds__1__objections__0__pseudonym": person(1)},
    ),
    "objections out of order": (
        "not_sorted",
        ".rounds[0].objections[1]",
        {"rounds__0__objections": FIRST["objections"][::-1]},
    ),
    "a version of no proposal": (
        "round_text",
        ".rounds[0].proposal_version",
        {"rounds__0__proposal_version": 1},
    ),
    "no version of a proposal": ("round_text", ".rounds[0].proposal_version", {"proposal": TEXTS}),
}


@pytest.mark.parametrize("name", FORGED_ROUNDS)
def test_a_forged_round_of_consent_is_found(name: str) -> None:
    code, path, changes = FORGED_ROUNDS[name]
    verdict = verify_record(forged(ROUNDS, **{f"question__{key}": value for key, value in changes.items()}))
    assert (verdict.code, verdict.path) == (code, f"$.record.question{path}"), verdict


@pytest.mark.parametrize(
    ("versions", "wrong"), [((1, 1), None), ((1, 2), None), ((2, 1), 0), ((1, 3), 1), ((2, 2), None)]
)
def test_rounds_ask_about_a_proposals_versions_in_their_order(
    versions: tuple[int, int], wrong: int | None
) -> None:
    changes = {f"question__rounds__{place}__proposal_version": one for place, one in enumerate(versions)}
    verdict = verify_record(forged(ROUNDS, question__proposal=TEXTS, **changes))
    assert verdict.confirmed is (wrong is None), verdict
    if wrong is not None:
        assert (verdict.code, verdict.path) == (
            "round_text",
            f"$.record.question.rounds[{wrong}].proposal_version",
        )


def test_a_former_round_that_is_changed_is_named() -> None:
    for place in range(2):
        changes = {f"question__rounds__{place}__body": "Open on Mondays."}
        false = json.loads(forged(ROUNDS, **changes))["record"]
        verdict = verify_record(write_record(false, *entered(ROUNDS)).encode())
        assert (verdict.code, verdict.path) == ("part_differs", "$.record.question")


def test_called_off_its_rounds_show_texts_only() -> None:
    made = withdrawn()
    bare = [{**one, "ballots": [], "objections": []} for one in FORMER]
    consent = {**ROUNDS["question"], "rounds": bare}
    assert verify_record(file({**made, "question": consent})).confirmed
    verdict = verify_record(file({**made, "question": {**consent, "rounds": FORMER}}))
    assert (verdict.code, verdict.path) == ("withdrawn_counted", "$.record.question.rounds[0].ballots")


def test_a_record_written_before_rounds_were_kept_is_confirmed() -> None:
    before = {key: value for key, value in NAMED["question"].items() if key not in {"round", "rounds"}}
    assert verify_record(file({**NAMED, "question": before})).confirmed


def test_secret_groups_are_sorted_and_as_many_as_the_roll() -> None:
    groups = SECRET["ballots"]["groups"]
    assert verify_record(forged(SECRET, ballots__groups=groups[::-1])).code == "not_sorted"
    assert verify_record(forged(SECRET, ballots__groups__0__ballots=3)).code == "roll_differs"
    assert verify_record(forged(SECRET, question__secret=False)).code == "not_named"


def test_words_of_an_earlier_edition_are_not_compared_but_the_count_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    older = forged(NAMED, outcome__words={"en": ["As it was once said."]})
    assert verify_record(older).code == "words_differ"
    monkeypatch.setattr("app.rules.record.verify.ENGINE", 2)
    verdict = verify_record(older)
    assert verdict.confirmed
    assert verdict.facts["words_compared"] is False
    assert verify_record(forged(NAMED, tally=more_for(NAMED["tally"]))).code == "tally_differs"


def test_a_record_of_a_newer_edition_is_not_judged() -> None:
    verdict = verify_record(forged(NAMED, engine=99))
    assert (verdict.confirmed, verdict.readable, verdict.code) == (False, False, "engine_newer")


def test_an_edition_that_was_changed_afterwards_is_named() -> None:
    false = json.loads(forged(NAMED, engine=3))["record"]
    verdict = verify_record(write_record(false, *entered(NAMED)).encode())
    assert (verdict.code, verdict.path) == ("part_differs", "$.record.engine")


@pytest.mark.parametrize("data", [b"", b"hello", b"{}", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_what_is_no_record_is_called_unreadable(data: bytes) -> None:
    verdict = verify_record(data)
    assert (verdict.confirmed, verdict.readable) == (False, False)


@pytest.mark.parametrize("spelling", [lambda v: json.dumps(v), lambda v: canonical(v) + "\n"])
def test_another_spelling_of_the_same_json_is_refused(spelling: Any) -> None:
    verdict = verify_record(spelling(json.loads(FILES["named"])).encode())
    assert verdict.code == "not_canonical"
    assert verdict.byte is not None


def test_withheld_entries_keep_the_chain_whole() -> None:
    data, records = register(withhold=frozenset({1, 2}))
    verdict = verify_register(data, records)
    assert verdict.confirmed, verdict
    assert verdict.facts["withheld"] == 2
    raw = json.loads(data)
    raw["entries"][0]["hash"] = "0" * 64
    verdict = verify_register(canonical(raw).encode(), records)
    assert (verdict.code, verdict.entry) == ("previous", 2)


def entries_changed(change: Any) -> Any:
    raw = json.loads(REGISTER)
    change(raw)
    return verify_register(canonical(raw).encode(), RECORDS)


def test_a_chain_with_an_entry_taken_out_exchanged_or_cut_off_is_found() -> None:
    def head_of(raw: Any) -> None:
        raw["head"] = {"number": len(raw["entries"]), "hash": raw["entries"][-1]["hash"]}

    def taken_out(raw: Any) -> None:
        del raw["entries"][1]
        head_of(raw)

    def exchanged(raw: Any) -> None:
        raw["entries"][1:3] = raw["entries"][2:0:-1]

    def cut_off(raw: Any) -> None:
        del raw["entries"][3]

    assert (verdict := entries_changed(taken_out)).code == "number", verdict
    assert verdict.entry == 2
    assert entries_changed(exchanged).code == "number"
    assert entries_changed(cut_off).path == "$.head"

    def cut_off_with_its_head(raw: Any) -> None:
        cut_off(raw)
        head_of(raw)

    # Then only a head that somebody kept, or the record that is left over, tells.
    assert entries_changed(cut_off_with_its_head).code == "record_unknown"
    raw = json.loads(REGISTER)
    kept = raw["head"]["hash"]
    cut_off_with_its_head(raw)
    left = {name: data for name, data in RECORDS.items() if uuid(104) not in name}
    assert verify_register(canonical(raw).encode(), left).confirmed
    assert verify_register(canonical(raw).encode(), left, head=kept).code == "head_missing"


def test_records_missing_too_many_or_of_another_entry_are_found() -> None:
    first, second = sorted(RECORDS)[:2]
    without = {name: data for name, data in RECORDS.items() if name != first}
    assert (verdict := verify_register(REGISTER, without)).code == "record_missing"
    assert (verdict.file, verdict.entry) == (first, 1)
    assert verify_register(REGISTER, {**RECORDS, "records/x.json": b""}).file == "records/x.json"
    assert verify_register(REGISTER, {**RECORDS, first: RECORDS[second]}).code == "record_differs"
    assert verify_register(REGISTER, {**RECORDS, first: file(record([NO]))}).code == "record_differs"
