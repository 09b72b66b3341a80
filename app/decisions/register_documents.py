"""Decision sheets and the register as documents: PDF/A by typst, in the cooperative's language."""

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from babel.dates import format_date
from babel.numbers import format_decimal
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.cooperatives.access import Viewer
from app.cooperatives.models import Cooperative
from app.core.clock import now
from app.core.i18n import translate
from app.core.markdown_paper import paper
from app.core.typeset import TypesetError, typeset_async
from app.decisions import register_words as words
from app.decisions.models import Poll
from app.decisions.register_access import may_see_decision
from app.decisions.register_errors import DocumentTroubleError, RecordMissingError
from app.decisions.register_models import Decision, RegisterEntry, StoredRecord
from app.decisions.register_queries import amending, decision_outs, head
from app.rules.hours import clock

TEMPLATES = Path(__file__).parent / "documents"
MOST_DECISIONS = 5_000
LOCALES = {"en": "en_GB"}  # days before months
AT_A_GLANCE = 3  # sentences


class Teller:
    """Says things in a language, the cooperative's own unless another is asked for; days and times where it is."""

    def __init__(self, cooperative: Cooperative, language: str | None = None) -> None:
        self.language = language or cooperative.language
        self.locale = LOCALES.get(self.language, self.language)
        self.zone = ZoneInfo(cooperative.time_zone)

    def say(self, text: str, **values: object) -> str:
        """A marked text, filled in."""
        return translate(text, self.language).format(**values)

    def day(self, at: date | datetime) -> str:
        """A day, in words."""
        if isinstance(at, datetime):
            at = at.astimezone(self.zone).date()
        return str(format_date(at, format="long", locale=self.locale))

    def moment(self, at: datetime) -> str:
        """Day and time, in words."""
        return f"{self.day(at)}, {clock(at, self.zone)} ({self.zone.key})"

    def number(self, value: int) -> str:
        """A whole number."""
        return str(format_decimal(value, locale=self.locale))

    def badge(self, table: dict[str, tuple[str, str]], code: str) -> dict[str, str] | None:
        """A word with the tone it is shown in; none for what needs none."""
        if code not in table:
            return None
        return {"word": self.say(table[code][0]), "tone": table[code][1]}


def _rules(teller: Teller, record: dict[str, Any]) -> list[str]:
    """The rules in force, in sentences."""
    ruling = record["law"]["ruling"]
    if ruling and ruling["words"].get(teller.language):
        return [str(one) for one in ruling["words"][teller.language]]
    quorum, majority = record["law"]["rules"]["quorum"], record["law"]["rules"]["majority"]
    said = [teller.say(words.NO_QUORUM)]
    if quorum:
        pattern = words.QUORUM_MORE if quorum["strict"] else words.QUORUM_LEAST
        said = [teller.say(pattern, fraction=quorum["fraction"])]
    if not majority:
        most = record["question"]["method"] in {"single_choice", "approval"}
        return [*said, teller.say(words.MOST_VOTES)] if most else said
    counted = majority["base"] == "cast" and majority["abstentions"] == "counted"
    base = teller.say(words.BASES["cast_counted" if counted else majority["base"]])
    pattern = words.MAJORITY_MORE if majority["strict"] else words.MAJORITY_LEAST
    return [*said, teller.say(pattern, fraction=majority["fraction"], base=base)]


def _counts(teller: Teller, record: dict[str, Any]) -> list[dict[str, Any]]:
    """The count, a line for each option or position, in their own order."""
    if record["tally"] is None:
        return []
    counts = dict(record["tally"]["counts"])
    labels = {one["id"]: one["label"] for one in record["question"]["options"]}
    labels |= {code: teller.say(word) for code, word in words.POSITIONS.items()}
    if record["tally"]["abstentions"] and "abstain" not in counts:
        counts["abstain"] = record["tally"]["abstentions"]
    order = {code: place for place, code in enumerate(labels)}
    winners = set(record["outcome"]["winners"])
    return [
        {
            "label": labels.get(code, code),
            "number": number,
            "shown": teller.number(number),
            "won": code in winners,
        }
        for code, number in sorted(counts.items(), key=lambda one: order.get(one[0], len(order)))
    ]


def former_rounds(teller: Teller, record: dict[str, Any]) -> list[dict[str, Any]]:
    """The rounds of consent before the one that was counted: how each ended, its text, and why members objected."""
    proposal = record["question"]["proposal"]
    return [
        {
            "title": teller.say(
                words.FORMER_ROUND,
                round=teller.number(one["round"]),
                day=teller.day(datetime.fromisoformat(one["ended"])),
                objections=teller.number(len(one["objections"])),
                ballots=teller.number(len(one["ballots"])),
            ),
            "text": paper(
                teller.say(words.PROPOSAL, version=one["proposal_version"]) if proposal else one["body"]
            ),
            "objections": [
                " ".join(str(said["reason"]).split()) + (f" ({said['name']})" if said.get("name") else "")
                for said in one["objections"]
            ],
        }
        for one in record["question"].get("rounds", [])
    ]


def _later(teller: Teller, entries: list[RegisterEntry]) -> list[list[str]]:
    """What was entered about a decision after it: day with kind, and the words."""
    said = []
    for entry in entries:
        if entry.kind == "decision":
            continue
        body = orjson.loads(entry.content)["body"]
        day = body.get("review_on")
        kind = teller.say(
            words.ENTRIES[entry.kind],
            number=body.get("by_number", ""),
            status=teller.say(words.STATUSES.get(body.get("status", ""), "")).lower(),
            day=teller.day(date.fromisoformat(day)) if day else teller.say(words.NO_REVIEW),
        )
        written = [body.get("text"), body.get("reason"), body.get("note")]
        text = " · ".join(str(one) for one in written if one) or "–"
        said.append([f"{kind}, {teller.day(entry.written_at)} ({entry.number})", text])
    return said


async def _entries(session: AsyncSession, decision: Decision) -> list[RegisterEntry]:
    rows = await session.scalars(
        select(RegisterEntry)
        .where(
            RegisterEntry.cooperative_id == decision.cooperative_id, RegisterEntry.decision_id == decision.id
        )
        .order_by(RegisterEntry.number)
    )
    return list(rows)


def _facts(teller: Teller, decision: Decision, record: dict[str, Any]) -> list[list[str]]:
    """What there is to know at a glance."""
    times = {name: datetime.fromisoformat(value) for name, value in record["times"].items()}
    matter = decision.matter_name.get(teller.language) or decision.matter_name.get("en")
    facts = [[words.MATTER, matter]] if matter else []
    facts += [
        [words.DECIDED_BY, teller.say(words.BODIES[decision.body])],
        [words.METHOD, teller.say(words.METHODS.get(decision.method, decision.method))],
        [words.BALLOTS, teller.say(words.SECRET if decision.secret else words.NAMED)],
        [words.OPENED, teller.moment(times["opened"])],
        [words.CLOSED, teller.moment(times["closed"])],
    ]
    if decision.voted is not None:
        turnout = teller.say(
            words.TURNOUT_VALUE,
            voted=teller.number(decision.voted),
            electors=teller.number(decision.electors),
        )
        facts.append([words.TURNOUT, turnout])
    if decision.winners:
        facts.append([words.ELECTED, ", ".join(one["label"] for one in decision.winners)])
    if decision.standing in {"in_force", "conditional"}:
        facts.append([words.STATUS, teller.say(words.STATUSES[decision.status])])
    if decision.review_on is not None:
        facts.append([words.REVIEW, teller.day(decision.review_on)])
    return [[teller.say(label), str(value)] for label, value in facts]


def _title(teller: Teller, decision: Decision, *, amendment: bool) -> str:
    return teller.say(words.AMENDMENT, title=decision.title) if amendment else decision.title


def _outcome(teller: Teller, decision: Decision, reason: str | None) -> list[str]:
    """The outcome's sentences, or why it was called off."""
    told = decision.words.get(teller.language) or decision.words.get("en") or []
    return list(told) if told else [f"{teller.say(words.REASON)}: {reason}"] if reason else []


async def _set(template: str, data: dict[str, Any]) -> bytes:
    try:
        return await typeset_async(TEMPLATES / template, data)
    except TypesetError as error:
        raise DocumentTroubleError from error


async def sheet_pdf(session: AsyncSession, viewer: Viewer, decision: Decision) -> bytes:
    """The sheet of a decision that the viewer was let to.

    Raises:
        RecordMissingError, DocumentTroubleError
    """
    stored = await session.get(StoredRecord, decision.id)
    if stored is None:
        raise RecordMissingError
    record: dict[str, Any] = orjson.loads(stored.content)["record"]
    cooperative = await session.get_one(Cooperative, viewer.cooperative_id)
    teller = Teller(cooperative)
    entries = await _entries(session, decision)
    told = (await decision_outs(session, [decision]))[0]
    conditions, title = told.conditions, _title(teller, decision, amendment=told.amendment)
    proposal = record["question"]["proposal"]
    text = (
        next((one for one in proposal["versions"] if one["version"] == proposal["version"]), None)
        if proposal
        else None
    )
    number = teller.say(words.DECISION_NUMBER, number=decision.number)
    withdrawn = record["withdrawn"]
    outcome = _outcome(teller, decision, withdrawn["reason"] if withdrawn else None)
    short = len(outcome) if len(outcome) <= AT_A_GLANCE + 1 else AT_A_GLANCE - 1
    data = {
        "language": teller.language,
        "document": f"{number}: {title}",
        "cooperative": cooperative.name,
        "head": teller.say(words.SHEET),
        "foot": f"{number} · {decision.hash[:16]}…",
        "kicker": f"{number} · {teller.day(decision.decided_at)}",
        "title": title,
        "result": teller.badge(words.RESULTS, decision.result),
        "standing": teller.badge(words.STANDINGS, decision.standing),
        "outcome": outcome[:short],
        "stages": outcome[short:],
        "facts": _facts(teller, decision, record),
        "question": paper(record["question"]["body"]),
        "proposal": {"title": text["title"], "body": paper(text["body"])} if text else None,
        "rounds": former_rounds(teller, record),
        "counts": _counts(teller, record),
        "rules": _rules(teller, record),
        "conditions": [
            f"{one.text} ({teller.say(words.CONDITION_STATES[one.state])}"
            + (f", {teller.day(one.due_on)})" if one.due_on else ")")
            for one in conditions
        ],
        "later": _later(teller, entries),
        "number": str(decision.number),
        "written": teller.moment(entries[0].written_at),
        "hash": decision.hash,
        "previous": entries[0].previous_hash,
        "verify": [teller.say(words.VERIFY_SHEET)],
        "command": f"batzar verify decision-{decision.number}-{decision.id}.json",
        "words": {
            "question": teller.say(words.QUESTION),
            "proposal": teller.say(words.PROPOSAL, version=proposal["version"]) if proposal else "",
            "rounds": teller.say(words.FORMER_ROUNDS),
            "counts": teller.say(words.COUNTS),
            "stages": teller.say(words.STAGES),
            "rules": teller.say(words.RULES),
            "conditions": teller.say(words.CONDITIONS),
            "later": teller.say(words.LATER),
            "place": teller.say(words.PLACE),
            "entry": teller.say(words.ENTRY),
            "written": teller.say(words.WRITTEN),
            "hash": teller.say(words.HASH),
            "previous": teller.say(words.PREVIOUS),
        },
    }
    return await _set("sheet.typ", data)


async def register_pdf(session: AsyncSession, viewer: Viewer) -> bytes:
    """The register as far as the viewer sees it: the first decision first, at most 5,000.

    Raises:
        DocumentTroubleError
    """
    cooperative = await session.get_one(Cooperative, viewer.cooperative_id)
    teller = Teller(cooperative)
    rows = await session.execute(
        select(Decision, Poll.cancel_reason)
        .join(Poll, Poll.id == Decision.poll_id)
        .where(Decision.cooperative_id == viewer.cooperative_id, may_see_decision(viewer))
        .order_by(Decision.number)
        .limit(MOST_DECISIONS)
    )
    decisions = [(decision, reason) for decision, reason in rows]
    later: dict[Any, list[RegisterEntry]] = {decision.id: [] for decision, _ in decisions}
    found = await session.scalars(
        select(RegisterEntry)
        .where(RegisterEntry.cooperative_id == viewer.cooperative_id, RegisterEntry.kind != "decision")
        .order_by(RegisterEntry.number)
    )
    for entry in found:
        if entry.decision_id in later:
            later[entry.decision_id].append(entry)
    on_amendment = await amending(session, [decision for decision, _ in decisions])
    last = await head(session, viewer.cooperative_id)
    title = teller.say(words.REGISTER)
    kicker = teller.say(words.AS_OF, day=teller.day(now()), number=teller.number(last.number))
    data = {
        "language": teller.language,
        "document": f"{title}: {cooperative.name}",
        "cooperative": cooperative.name,
        "head": title,
        "foot": "" if last.hash is None else f"{last.number} · {last.hash[:16]}…",
        "title": title,
        "kicker": kicker,
        "decisions": [
            {
                "number": str(one.number),
                "title": _title(teller, one, amendment=one.id in on_amendment),
                "result": teller.badge(words.RESULTS, one.result),
                "standing": teller.badge(words.STANDINGS, one.standing),
                "facts": " · ".join(
                    part
                    for part in (
                        teller.day(one.decided_at),
                        one.matter_name.get(teller.language) or one.matter_name.get("en"),
                        teller.say(words.BODIES[one.body]),
                    )
                    if part
                ),
                "outcome": _outcome(teller, one, reason)[:AT_A_GLANCE],
                "later": _later(teller, later[one.id]),
                "hash": one.hash,
            }
            for one, reason in decisions
        ],
        "hash": last.hash,
        "head_line": teller.say(words.HEAD_LINE, number=last.number),
        "verify": [teller.say(words.VERIFY_REGISTER)],
        "command": f"batzar verify {viewer.slug}-decisions --head {last.hash}" if last.hash else "",
        "words": {"empty": teller.say(words.EMPTY), "head": teller.say(words.HEAD)},
    }
    return await _set("register.typ", data)
