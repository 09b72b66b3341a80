"""Minutes without a server: their words in each language, how they are told from other files, and who signs."""

import re
from pathlib import Path
from typing import get_args

from app.rules.record import MINUTES_FORMAT, canonical, minutes_schema, verify_minutes
from app.rules.record.minutes import MinutesItem
from app.rules.record.minutes_facts import missing_signers
from app.rules.record.minutes_words import WORDS
from app.rules.record.schema import Result
from app.verify import as_text, verify_path


def placeholders(text: str) -> set[str]:
    """The names that a sentence needs."""
    return set(re.findall(r"\{(\w+)", text))


def test_every_language_says_the_same_things() -> None:
    for code, words in WORDS.items():
        assert words.keys() == WORDS["en"].keys(), code
        for key, text in words.items():
            assert placeholders(text) == placeholders(WORDS["en"][key]), (code, key)
            assert text.strip(), (code, key)


def test_every_result_and_kind_has_words() -> None:
    for code, words in WORDS.items():
        assert {f"result_{one}" for one in get_args(Result)} <= words.keys(), code
        kinds = get_args(MinutesItem.model_fields["kind"].annotation)
        assert {f"kind_{one}" for one in kinds} <= words.keys(), code


def test_one_person_signs_once() -> None:
    needed = (("chairperson", 1), ("secretary", 1), ("two_members", 2))
    assert missing_signers(needed, []) == needed
    both = [("ane", "chairperson"), ("ane", "secretary")]
    assert missing_signers(needed, both) == (("secretary", 1), ("two_members", 2))
    all_signed = [
        ("ane", "chairperson"),
        ("iker", "secretary"),
        ("lur", "two_members"),
        ("mar", "two_members"),
    ]
    assert missing_signers(needed, all_signed[:3]) == (("two_members", 1),)
    assert missing_signers(needed, all_signed) == ()


def test_damaged_minutes_are_told_as_minutes(tmp_path: Path) -> None:
    file = tmp_path / "minutes.json"
    file.write_text(canonical({"format": MINUTES_FORMAT, "record": {}, "entry": "{}", "hash": "0" * 64}))
    verdict = verify_path(file)
    assert (verdict.code, verdict.readable) == ("schema", True)
    assert verdict.path == "$.record.engine"
    assert as_text(verdict).startswith("WRONG")
    newer = {"format": MINUTES_FORMAT, "record": {"engine": 99}, "entry": "{}", "hash": "0" * 64}
    assert verify_minutes(canonical(newer).encode()).code == "engine_newer"
    other = {**newer, "format": "batzar-minutes-record/2"}
    assert verify_minutes(canonical(other).encode()).code == "format"


def test_the_schema_says_what_it_is() -> None:
    schema = minutes_schema()
    assert schema["$id"] == "urn:batzar:minutes-record:1"
    record = schema["$defs"][schema["properties"]["record"]["$ref"].rsplit("/", 1)[1]]
    assert {"meeting", "votes", "events", "text"} <= set(record["required"])
