"""The parameter set: everything that bylaws can say. Strict and frozen; contradictions are refused.

A value without flag and source is unknown: no source of ours says it and the statutes decide. A value of
none with a flag is known to be left to the statutes. Field paths, as in `statutes_may`, are dotted:
notice.min_days, calls.extraordinary.2.quorum, majority.ordinary.1 (0 where it holds for every call).
"""

from collections.abc import Iterator
from typing import Annotated, Generic, Literal, Self, TypeVar

from pydantic import Field, StrictBool, StringConstraints, model_validator

from app.rules.bylaws.values import (
    AgendaRight,
    CallQuorum,
    ClassCap,
    Count,
    Flag,
    Gap,
    Guard,
    MajorityRule,
    Matter,
    Name,
    Note,
    Opinion,
    OtherNotice,
    Period,
    ProxyMax,
    Recusal,
    Sentence,
    Share,
    VoteLimit,
    Written,
    refuse,
)
from app.rules.exact import WireFraction
from app.rules.schema import Strict

T = TypeVar("T")


class Value(Strict, Generic[T]):
    """A value with where it comes from and how far that was checked."""

    value: T | None = None
    source: Sentence | None = None
    flag: Flag | None = None
    note: Note | None = None

    @model_validator(mode="after")
    def _sourced(self) -> Self:
        if (self.source is None) != (self.flag is None) or (self.value is not None and self.flag is None):
            raise refuse("unsourced", "Every value needs its source and its flag.", "source")
        return self

    @property
    def unknown(self) -> bool:
        """Nothing is known, not even that the law leaves it open."""
        return self.flag is None


class Permit(Strict):
    """What statutes may do with a field. How far: `limit` is a fraction, `limit_number` a number such as days."""

    may: Literal["raise", "lower", "set", "no"]
    limit: WireFraction | None = None
    limit_number: Count | None = None
    source: Sentence
    flag: Flag


class Meta(Strict):
    """Which law or model this is, and what statutes may change. `preset` is the code of the regime."""

    preset: Name
    jurisdiction: Sentence
    legal_form: Sentence
    source: Sentence
    flag: Flag
    valid_from: (
        Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")] | None
    ) = None
    statutes_may: dict[str, Permit] = Field(default_factory=dict)


class Voters(Strict):
    """Who may vote. record_date: days before the meeting at which the electorate is fixed."""

    min_days_in_register: Value[Count] = Value()
    record_date: Value[Count] = Value()
    weight: Value[Literal["one", "weighted"]] = Value()
    max_votes_per_member: tuple[Value[VoteLimit], ...] = ()
    registered_at_first_sitting: Value[StrictBool] = Value()
    delegates_above: Value[Count] = Value()


class Notice(Strict):
    """How long before the meeting. clear_days: the day of the notice and that of the meeting don't count."""

    min_days: Value[Count] = Value()
    max_days: Value[Count] = Value()
    clear_days: Value[StrictBool] = Value()
    proof_of_receipt: Value[StrictBool] = Value()
    full_text_if_remote: Value[StrictBool] = Value()
    channel: Value[Literal["published", "registered_letter"]] = Value()
    authority: Value[StrictBool] = Value()
    evidence_fields: Value[tuple[Name, ...]] = Value()
    other: tuple[Value[OtherNotice], ...] = ()


class Agenda(Strict):
    """Who may add to it, what may be decided off it, who may call a meeting."""

    add: Value[AgendaRight] = Value()
    off_agenda_exceptions: Value[tuple[Name, ...]] = Value()
    requisition: Value[Share] = Value()


class Call(Strict):
    """One call of a matter. wait_minutes: how long it stays open for a quorum."""

    matter: Matter
    n: Annotated[int, Field(ge=1, le=9, strict=True)]
    min_gap: Value[Gap] = Value()
    wait_minutes: Value[Count] = Value()
    quorum: Value[CallQuorum] = Value()


class MajorityOf(Strict):
    """The majority of a matter; `call` 0 holds for every call that has none of its own."""

    matter: Matter
    call: Annotated[int, Field(ge=0, le=9, strict=True)] = 0
    rule: Value[MajorityRule] = Value()


class Proxy(Strict):
    """Voting for another."""

    allowed: Value[StrictBool] = Value()
    max: Value[ProxyMax] = Value()
    holder: Value[Literal["member", "member_or_family", "anyone"]] = Value()
    officers_may_hold: Value[StrictBool] = Value()
    per_meeting: Value[StrictBool] = Value()
    revoked_by_presence: Value[StrictBool] = Value()
    blank: Value[Literal["void", "follows_board"]] = Value()
    record_fields: Value[tuple[Name, ...]] = Value()


class Secrecy(Strict):
    """What is always secret, and who may ask for it."""

    always_for: Value[tuple[Name, ...]] = Value()
    on_demand: Value[Share] = Value()


class Election(Strict):
    """How people are elected."""

    method: Value[Literal["plurality", "list_pr", "stv"]] = Value()
    reserved_seats: Value[Count] = Value()
    write_in: Value[StrictBool] = Value()


class Remote(Strict):
    """Meeting and voting from elsewhere."""

    allowed: Value[Literal["yes", "if_statutes", "no"]] = Value()
    needs: Value[tuple[Name, ...]] = Value()
    in_person_too: Value[StrictBool] = Value()
    postal: Value[Literal["yes", "if_statutes", "no"]] = Value()
    postal_leaves_quorum_if_motion_differs: Value[StrictBool] = Value()
    written: Value[Written] = Value()
    ballot_without_meeting: Value[StrictBool] = Value()


class Minutes(Strict):
    """What they hold, who signs, by when."""

    fields: Value[tuple[Name, ...]] = Value()
    signers: Value[tuple[Name, ...]] = Value()
    register_fields: Value[tuple[Name, ...]] = Value()
    approve_days: Value[Count] = Value()
    file_days: Value[Count] = Value()


class Challenge(Strict):
    """How long a decision can be challenged. `period`: where the source makes no difference of kinds."""

    period: Value[Period] = Value()
    void: Value[Period] = Value()
    voidable: Value[Period] = Value()
    dissent_note_hours: Value[Count] = Value()


class Retention(Strict):
    """How long books and ballots are kept."""

    books_years: Value[Count] = Value()
    ballots: Value[Literal["until_challenge_ends"]] = Value()


class Bylaws(Strict):
    """One set of bylaws, whether a preset or a cooperative's own."""

    meta: Meta
    voters: Voters = Voters()
    class_caps: tuple[Value[ClassCap], ...] = ()
    notice: Notice = Notice()
    agenda: Agenda = Agenda()
    calls: tuple[Call, ...] = ()
    quorum_check: Value[Literal["opening", "continuous"]] = Value()
    recess_days: Value[Count] = Value()
    extraordinary_matters: Value[tuple[Name, ...]] = Value()
    majority: tuple[MajorityOf, ...] = ()
    tie_break: Value[Literal["rejected", "chair", "reballot", "lot"]] = Value()
    proxy: Proxy = Proxy()
    secrecy: Secrecy = Secrecy()
    election: Election = Election()
    recusal: tuple[Value[Recusal], ...] = ()
    remote: Remote = Remote()
    minutes: Minutes = Minutes()
    challenge: Challenge = Challenge()
    retention: Retention = Retention()
    guards: tuple[Value[Guard], ...] = ()
    opinions: tuple[Value[Opinion], ...] = ()
    assembly_also: Value[tuple[Name, ...]] = Value()

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        _check_notice(self.notice)
        _check_calls(self.calls)
        _check_majorities(self)
        if self.proxy.allowed.value is False and self.proxy.max.value is not None:
            raise refuse(
                "proxies_banned", "Proxies are not allowed, so there is no number of them.", "proxy.max"
            )
        if self.remote.allowed.value == "no" and self.remote.needs.value:
            raise refuse(
                "remote_banned", "Remote meetings are not allowed, so they need nothing.", "remote.needs"
            )
        if self.voters.weight.value == "one":
            for place, limit in enumerate(self.voters.max_votes_per_member):
                if limit.value and (limit.value.count or 1) > 1:
                    raise refuse(
                        "one_vote_each",
                        "With one vote each, nobody can have more than one.",
                        f"voters.max_votes_per_member.{place}",
                    )
        return self

    def calls_of(self, matter: Matter) -> tuple[Call, ...]:
        """The calls of a matter: its own, else those of ordinary matters."""
        own = tuple(call for call in self.calls if call.matter == matter)
        return own or tuple(call for call in self.calls if call.matter == "ordinary")

    def majority_of(self, matter: Matter, call: int) -> Value[MajorityRule]:
        """The majority of a matter at a call; unknown if nothing says it."""
        found = {entry.call: entry.rule for entry in self.majority if entry.matter == matter}
        return found.get(call) or found.get(0) or Value()


def _check_notice(notice: Notice) -> None:
    low, high = notice.min_days.value, notice.max_days.value
    if low is not None and high is not None and low > high:
        raise refuse("notice_order", "The least notice is longer than the longest.", "notice.min_days")
    for place, other in enumerate(notice.other):
        if other.value and high is not None and other.value.min_days > high:
            raise refuse(
                "notice_order", "The least notice is longer than the longest.", f"notice.other.{place}"
            )


def _check_calls(calls: tuple[Call, ...]) -> None:
    """Numbered 1, 2, 3 in each matter, and none asks for more than the one before."""
    last: dict[Matter, Call] = {}
    for call in calls:
        before = last.get(call.matter)
        path = f"calls.{call.matter}.{call.n}"
        if call.n != (before.n + 1 if before else 1):
            raise refuse("calls_order", "Calls are numbered 1, 2, 3 and stand in that order.", path)
        earlier, later = (before.quorum.value if before else None), call.quorum.value
        if earlier and later and _asks_more(later, earlier):
            raise refuse(
                "calls_rise", "A later call can't ask for more than the one before it.", f"{path}.quorum"
            )
        last[call.matter] = call


def _asks_more(later: CallQuorum, earlier: CallQuorum) -> bool:
    """Whether a later call plainly asks for more; unlike kinds can't be told without the members' number."""
    if earlier.none:
        return not later.none
    if later.none or later.base != earlier.base or later.combine or earlier.combine:
        return False
    if later.fraction is None or earlier.fraction is None:
        return (later.fraction or earlier.fraction) is None and (later.or_count or 0) > (
            earlier.or_count or 0
        )
    return (later.fraction, later.strict or later.plus_one) > (
        earlier.fraction,
        earlier.strict or earlier.plus_one,
    )


def _check_majorities(bylaws: Bylaws) -> None:
    seen: set[tuple[Matter, int]] = set()
    for entry in bylaws.majority:
        path = f"majority.{entry.matter}.{entry.call}"
        if (entry.matter, entry.call) in seen:
            raise refuse("majority_twice", "A matter has one majority for each call.", path)
        seen.add((entry.matter, entry.call))
        if entry.call > len(bylaws.calls_of(entry.matter)):
            raise refuse("no_such_call", "There is no such call.", path)


def walk(bylaws: Bylaws) -> Iterator[tuple[str, Value[object]]]:
    """Every value with its path, in the order of the schema, unknown ones too."""
    for name in Bylaws.model_fields:
        if name != "meta":
            yield from _walk(name, getattr(bylaws, name))


def _walk(path: str, node: object) -> Iterator[tuple[str, Value[object]]]:
    if isinstance(node, Value):
        yield path, node
    elif isinstance(node, tuple):
        for place, part in enumerate(node):
            if isinstance(part, Call):
                yield from _walk(f"{path}.{part.matter}.{part.n}", part)
            elif isinstance(part, MajorityOf):
                yield from _walk(f"{path}.{part.matter}.{part.call}", part.rule)
            else:
                yield from _walk(f"{path}.{place}", part)
    elif isinstance(node, Strict):
        for name in type(node).model_fields:
            if name not in ("matter", "n"):
                yield from _walk(f"{path}.{name}", getattr(node, name))
