"""Polls as files of ballots, out and in: rankings as BLT, budgets as Pabulib.

Out go grouped ballots, equal ones together and sorted, so that nothing in the file tells who cast which or when.
Ballots that abstain name nobody, so they are not in the file. In come the options only, as a draft for the form.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from app.core.errors import InvalidFieldError
from app.decisions.counting import Counted, count_polls
from app.decisions.exchange_errors import ExportNotClosedError, FileUnfitError, FileUnreadableError
from app.decisions.exchange_schemas import DraftOption, FileFormat, PollDraft
from app.decisions.models import Poll
from app.rules import MethodSettings, Option, RulesError, Settings, check_question
from app.rules.exact import parse_money
from app.rules.families.budgeted import BudgetMethod, budget_of
from app.rules.families.ranked import RankedMethod, contest_of
from app.rules.formats import FormatError, parse_blt, parse_pb, write_blt, write_pb
from app.rules.methods import get_method
from app.rules.schema import Rules

_CURRENCY = re.compile(r"^\s*currency\s*;\s*([A-Za-z]{3})\s*$", re.IGNORECASE | re.MULTILINE)


async def export(session: AsyncSession, poll: Poll, form: FileFormat) -> str:
    """The ballots of a closed poll as the text of a file.

    Raises:
        ExportNotClosedError: it is not closed.
        InvalidFieldError: its method's ballots don't go into such a file.
    """
    if poll.status != "closed":
        raise ExportNotClosedError
    counted = (await count_polls(session, [poll]))[poll.id]
    method = get_method(poll.method)
    if form == "blt" and isinstance(method, RankedMethod):
        return _blt(poll.title, counted)
    if form == "pabulib" and isinstance(method, BudgetMethod):
        return _pabulib(poll.title, counted)
    raise InvalidFieldError("format", "format_unfit")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _asked(counted: Counted) -> Settings:
    return Settings(options=counted.options, given=counted.settings)


def _blt(title: str, counted: Counted) -> str:
    contest = contest_of(counted.grouped, _asked(counted))
    labels = tuple(_one_line(option.label) for option in counted.options)
    return write_blt(replace(contest, names=labels, title=_one_line(title)))


def _pabulib(title: str, counted: Counted) -> str:
    """Projects are numbered in ballot order."""
    budget = budget_of(counted.grouped, _asked(counted))
    numbers = tuple(f"{place:02d}" for place in range(1, len(counted.options) + 1))
    contest = replace(budget.contest, names=numbers, title=_one_line(title))
    texts = tuple(_one_line(option.label) for option in counted.options)
    return write_pb(replace(budget, contest=contest, texts=texts))


def read_draft(form: FileFormat, text: str) -> PollDraft:
    """The options of a file as a draft.

    Raises:
        FileUnreadableError: with the line and the reason.
        FileUnfitError: it is a good file, but no poll can be made of it.
    """
    reader: Callable[[str], PollDraft] = _read_blt if form == "blt" else _read_pabulib
    try:
        return reader(text)
    except FormatError as error:
        raise FileUnreadableError(line=error.line, reason=error.reason) from error
    except RulesError as error:
        raise FileUnfitError(reason=error.message) from error


def _read_blt(text: str) -> PollDraft:
    """Candidates who withdrew are left out."""
    contest = parse_blt(text, equal_ranks=True)
    labels = [contest.names[one] for one in contest.standing]
    method = "stv_scottish" if contest.seats > 1 else "instant_runoff"
    if any(isinstance(rank, tuple) for ranking in contest.ballots for rank in ranking):
        method = "schulze"
    settings = _settings({"seats": contest.seats} if contest.seats > 1 else {})
    return _draft(contest.title, method, settings, [(label, None) for label in labels], contest.ballots)


def _read_pabulib(text: str) -> PollDraft:
    """Projects without a name keep their id as label. A currency that the file doesn't say is asked for later."""
    budget = parse_pb(text)
    contest = budget.contest
    found = _CURRENCY.search(text.partition("PROJECTS")[0])
    labels = [name or one for name, one in zip(budget.texts, contest.names, strict=True)]
    if len(set(labels)) < len(labels):
        labels = [f"{label} ({one})" for label, one in zip(labels, contest.names, strict=True)]
    given: dict[str, Any] = {"budget": _money(budget.limit, "The budget")}
    if found:
        given["currency"] = found[1].upper()
    rows = [
        (label, _money(cost, f"The cost of {label}"))
        for label, cost in zip(labels, budget.costs, strict=True)
    ]
    return _draft(contest.title, "budget_equal_shares", _settings(given), rows, contest.ballots)


def _money(amount: Fraction, what: str) -> str:
    cents = amount * 100
    if cents.denominator != 1 or amount >= 10**12:
        raise RulesError("money", "cost", f"{what} has more than two decimals or is too much.")
    whole, rest = divmod(int(cents), 100)
    return f"{whole}.{rest:02d}"


def _settings(given: dict[str, Any]) -> MethodSettings:
    try:
        return MethodSettings.model_validate(given)
    except ValidationError as error:
        raise RulesError("settings", "settings", _first(error)) from error


def _draft(
    title: str,
    method: Any,
    settings: MethodSettings,
    rows: Sequence[tuple[str, str | None]],
    ballots: Any,
) -> PollDraft:
    """The draft, if a poll could be made of it; a missing currency is no fault."""
    options = []
    for place, (label, cost) in enumerate(rows):
        try:
            options.append(
                Option(id=str(place), label=_one_line(label), cost=parse_money(cost) if cost else None)
            )
        except ValidationError as error:
            raise RulesError("label", "options", f"{_one_line(label)[:60]}: {_first(error)}") from error
    whole = settings
    if method == "budget_equal_shares" and settings.currency is None:
        whole = settings.model_copy(update={"currency": "XXX"})
    check_question(method, whole, options, Rules())
    return PollDraft(
        title=_one_line(title)[:200],
        method=method,
        settings=settings,
        options=[DraftOption(label=option.label, cost=option.cost) for option in options],
        ballots=sum(ballots.values()),
    )


def _first(error: ValidationError) -> str:
    return error.errors(include_url=False, include_input=False)[0]["msg"]
