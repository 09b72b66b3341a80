"""Records and registers made without a database, by the same functions that write them."""

import copy
import json
from typing import Any
from uuid import UUID

from app.rules import MethodSettings, Option, Rules, decide, group, parse_choice
from app.rules.bylaws import Bylaws
from app.rules.record import (
    ENGINE,
    Entry,
    canonical,
    part_hashes,
    pseudonym,
    record_name,
    write_entry,
    write_record,
    write_register,
)
from app.rules.ruling import Ruling

COOPERATIVE = str(UUID(int=1))
AT = "2027-03-01T18:00:00.000000Z"
SALT = bytes(range(32))
MAJORITY = {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"}


def uuid(number: int) -> str:
    return str(UUID(int=number))


def person(number: int, salt: bytes = SALT) -> str:
    return pseudonym(salt, uuid(1000 + number))


def record(
    choices: list[dict[str, Any]],
    *,
    electors: int = 5,
    method: str = "agreement",
    options: tuple[str, ...] = (),
    rules: dict[str, Any] | None = None,
    settings: dict[str, Any] | None = None,
    secret: bool = False,
    number: int = 1,
    asked: list[Option] | None = None,
    ruling: Ruling | None = None,
    bylaws: Bylaws | None = None,
    changes: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """A record in which the first electors cast these choices, counted by the rules or the bylaws."""
    given = MethodSettings.model_validate(settings or {})
    if asked is None:
        asked = [Option(id=uuid(50 + place), label=label) for place, label in enumerate(options)]
    law = Rules.model_validate(rules or {"quorum": None, "majority": None if options else MAJORITY})
    choices = [parse_choice(method, given, asked, one).model_dump(mode="json") for one in choices]
    grouped = group(method, given, asked, [(one, 1) for one in choices])
    judged = ruling.law(bylaws) if ruling else None
    told = decide(method, given, asked, grouped, electors, law, law=judged, seed="a1")
    outcome = told.model_dump(mode="json")
    people = [person(one) for one in range(electors)]
    lines = sorted(
        ({"pseudonym": people[place], "choice": choice} for place, choice in enumerate(choices)),
        key=lambda line: str(line["pseudonym"]),
    )
    ballots: dict[str, Any] = {"kind": "named", "lines": lines}
    if secret:
        numbers: dict[str, int] = {}
        for choice in choices:
            numbers[canonical(choice)] = numbers.get(canonical(choice), 0) + 1
        groups = [{"choice": json.loads(key), "ballots": numbers[key]} for key in sorted(numbers)]
        ballots = {"kind": "secret", "groups": groups}
    made = {
        "engine": ENGINE,
        "cooperative": {"id": COOPERATIVE, "name": "Okindegia"},
        "decision_id": uuid(100 + number),
        "question": {
            "poll_id": uuid(200 + number),
            "title": "¿Compramos el horno? 🍞",
            "body": '**Deck** oven.\n\nQuote: "hot" \\ tab\t.',
            "method": method,
            "settings": given.model_dump(mode="json"),
            "options": [one.model_dump(mode="json") for one in asked],
            "seed": "a1",
            "secret": secret,
            "call": 1,
            "proposal": None,
            "round": 1,
            "rounds": [],
        },
        "law": {
            "matter": "other",
            "rules": law.model_dump(mode="json"),
            "ruling": None if ruling is None else ruling.model_dump(mode="json"),
            "version": None if bylaws is None else 1,
            "bylaws": None if bylaws is None else bylaws.model_dump(mode="json"),
        },
        "times": {"announced": AT, "opened": AT, "closes": AT, "closed": AT},
        "electorate": sorted(people),
        "classes": {},
        "recused": [],
        "roll": sorted(people[: len(choices)]),
        "ballots": ballots,
        "result": outcome["result"],
        "withdrawn": None,
        "tally": outcome["tally"],
        "outcome": outcome,
        "previous_calls": [],
        "supersedes": None,
        "conditions": [],
        "review_on": None,
    }
    return {**made, **(changes or {})}


def withdrawn(number: int = 1) -> dict[str, Any]:
    """The record of a poll that was called off."""
    empty = dict.fromkeys(("roll", "ballots", "tally", "outcome"))
    return record(
        [],
        number=number,
        changes={**empty, "result": "withdrawn", "withdrawn": {"reason": "Asked wrongly", "at": AT}},
    )


def of_rounds() -> dict[str, Any]:
    """The record of a consent poll of three rounds: objections in the first two, none in the third."""

    def answer(number: int, **more: Any) -> dict[str, Any]:
        return {"pseudonym": person(number), **more}

    def a_round(number: int, body: str, objecting: dict[int, str], others: tuple[int, ...]) -> dict[str, Any]:
        ballots = [answer(one, choice={"position": "object"}) for one in objecting]
        ballots += [answer(one, choice={"position": "consent"}) for one in others]
        objections = [answer(one, reason=reason) for one, reason in objecting.items()]
        return {
            "round": number,
            "body": body,
            "proposal_version": None,
            "ended": AT,
            "objections": sorted(objections, key=lambda one: str(one["pseudonym"])),
            "ballots": sorted(ballots, key=lambda one: str(one["pseudonym"])),
        }

    made = record([{"position": "consent"}] * 3, method="consent", rules={"quorum": None, "majority": None})
    rounds = [
        a_round(1, "Closed on Mondays.", {0: "Mondays are my only days.", 2: "Not in *July*."}, (1,)),
        a_round(2, "Closed every other Monday.", {2: "Not in July."}, (0, 1, 4)),
    ]
    return {**made, "question": {**made["question"], "round": 3, "rounds": rounds}}


def entered(made: dict[str, Any], number: int = 1, previous: str | None = None) -> tuple[str, str]:
    """The entry of a record, as text and hash."""
    body = {
        "decision_id": made["decision_id"],
        "poll_id": made["question"]["poll_id"],
        "title": made["question"]["title"],
        "matter": made["law"]["matter"],
        "result": made["result"],
        "parts": part_hashes(made),
    }
    return write_entry(
        Entry(cooperative_id=COOPERATIVE, number=number, previous=previous, at=AT, kind="decision", body=body)
    )


def file(made: dict[str, Any]) -> bytes:
    """A record's file, its entry the first of the register."""
    return write_record(made, *entered(made)).encode()


def forged(made: dict[str, Any], **changes: Any) -> bytes:
    """The file of somebody who changes a record and makes every hash anew."""
    false = copy.deepcopy(made)
    for path, value in changes.items():
        *way, last = path.split("__")
        place: Any = false
        for step in way:
            place = place[int(step)] if step.isdigit() else place[step]
        if last.isdigit():
            place[int(last)] = value
        else:
            place[last] = value
    return file(false)


def register(*, withhold: frozenset[int] = frozenset()) -> tuple[bytes, dict[str, bytes]]:
    """A register with two decisions, a correction between and one called off; some entries may be withheld."""
    texts: list[tuple[str, str]] = []
    records: dict[str, bytes] = {}

    def decision(made: dict[str, Any]) -> None:
        number = len(texts) + 1
        text, digest = entered(made, number, texts[-1][1] if texts else None)
        texts.append((text, digest))
        if number not in withhold:
            records[record_name(made["decision_id"])] = write_record(made, text, digest).encode()

    first = record([{"position": "agree"}] * 3, number=1)
    decision(first)
    body = {"decision_id": first["decision_id"], "text": "The rotary oven was meant.", "by": uuid(7)}
    entry = Entry(
        cooperative_id=COOPERATIVE, number=2, previous=texts[-1][1], at=AT, kind="correction", body=body
    )
    texts.append(write_entry(entry))
    reference = {"decision_id": first["decision_id"], "number": 1, "hash": texts[0][1]}
    decision(
        record(
            [{"option": uuid(50)}, {"option": uuid(51)}, {"option": uuid(50)}, {"option": None}],
            method="single_choice",
            options=("Deck", "Rotary"),
            secret=True,
            number=3,
            changes={"supersedes": reference},
        )
    )
    decision(withdrawn(4))
    entries: list[dict[str, Any]] = []
    for place, (text, digest) in enumerate(texts, 1):
        if place in withhold:
            previous = texts[place - 2][1] if place > 1 else None
            entries.append({"number": place, "hash": digest, "previous": previous, "withheld": True})
        else:
            entries.append({"content": text, "hash": digest})
    return write_register(COOPERATIVE, entries).encode(), records
