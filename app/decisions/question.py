"""A question with every field settled: what the asker said, filled in from its matter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.decisions.choices import Method
from app.decisions.poll_schemas import (
    ConditionIn,
    Electorate,
    Managers,
    OptionIn,
    PollIn,
    Reasons,
    RecusedIn,
    Results,
)
from app.rules import MethodSettings, Rules
from app.rules.ruling import Ruling

Fault = tuple[str, str, Mapping[str, Any]]
"""Which field is wrong, the code that says how, and what its sentence needs."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """What a poll asks and how, as it will be stored. Options have no ids yet."""

    title: str
    body: str
    matter: str
    method: Method
    settings: MethodSettings
    options: Sequence[OptionIn]
    opens_at: datetime | None
    closes_at: datetime
    reasons: Reasons
    results: Results
    electorate: Electorate
    rules: Rules
    managers: Managers
    early_close: bool
    extension: bool
    secret: bool
    affected: int | None
    recused: Sequence[RecusedIn]
    conditions: Sequence[ConditionIn]
    supersedes: UUID | None
    review_on: date | None
    adopts_version: int | None


@dataclass(frozen=True, kw_only=True)
class Ruled:
    """A question with what its matter and the bylaws make of it. `version`: of the bylaws."""

    question: Question
    ruling: Ruling
    version: int | None


def _reasons(method: Method, *, secret: bool) -> Reasons:
    """What is asked for where the asker says nothing: an objection in a round of consent has its reason."""
    if method == "consent":
        return "required_from_objectors"
    return "off" if secret else "optional"


def free_question(data: PollIn) -> tuple[Question | None, list[Fault]]:
    """A question whose asker sets everything. None with the faults when a field is missing that must be said."""
    faults: list[Fault] = [
        (name, "missing", {}) for name in ("method", "closes_at") if getattr(data, name) is None
    ]
    if data.method is None or data.closes_at is None:
        return None, faults
    secret = bool(data.secret)
    question = Question(
        title=data.title,
        body=data.body,
        matter=data.matter,
        method=data.method,
        settings=data.settings or MethodSettings(),
        options=data.options,
        opens_at=data.opens_at,
        closes_at=data.closes_at,
        reasons=data.reasons or _reasons(data.method, secret=secret),
        results=data.results or ("always" if data.method == "consent" else "after_close"),
        electorate=data.electorate or Electorate(),
        rules=data.rules or Rules(),
        managers=data.managers,
        early_close=data.early_close,
        extension=data.extension,
        secret=secret,
        affected=data.affected,
        recused=data.recused or (),
        conditions=data.conditions or (),
        supersedes=data.supersedes,
        review_on=data.review_on,
        adopts_version=data.adopts_version,
    )
    return question, []
