"""What a kind of matter and the bylaws fix for one poll; and the law that its ballots are judged by."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool, StringConstraints

from app.rules.bylaws.schema import Bylaws, MajorityOf, Value
from app.rules.bylaws.values import CallQuorum, ClassCap, MajorityRule, Matter
from app.rules.method import Choice
from app.rules.quorum import Count
from app.rules.schema import Moment, Strict

TieRule = Literal["rejected", "chair", "reballot", "lot"]
Body = Literal["assembly", "board", "circle", "person"]
SecretBy = Literal["bylaws", "matter", "choice", "demand"]
CallNumber = Annotated[int, Field(ge=1, le=9, strict=True)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=64)]


@dataclass(frozen=True)
class Law:
    """What judges one vote beyond the poll's own rules.

    With `bylaws` and `kind`, their quorum and majority at this call; else the rules' own. `plurality`: of the
    bylaws only the quorum, most votes win. Without `tie`, the bylaws' own rule for ties; without that, a tie
    stays open. `calls` counts where no bylaws do.
    """

    bylaws: Bylaws | None = None
    kind: Matter | None = None
    call: int = 1
    calls: int = 1
    tie: TieRule | None = None
    plurality: bool = False

    @property
    def judges(self) -> bool:
        """Whether quorum and majority are the bylaws'."""
        return self.bylaws is not None and self.kind is not None

    @property
    def tie_rule(self) -> TieRule | None:
        """What becomes of a tie; none where nothing says it."""
        return self.tie or (self.bylaws.tie_break.value if self.bylaws is not None and self.judges else None)

    @property
    def tie_source(self) -> str | None:
        """The article of the rule for ties, where it is the bylaws'."""
        if self.bylaws is None or self.bylaws.tie_break.value != self.tie_rule:
            return None
        return self.bylaws.tie_break.source

    @property
    def next_call(self) -> int | None:
        """The call that may follow this one."""
        calls = self.calls
        if self.bylaws is not None and self.kind is not None:
            calls = max((call.n for call in self.bylaws.calls_of(self.kind)), default=1)
        return self.call + 1 if self.call < calls else None

    @property
    def asks_again(self) -> bool:
        """Whether a vote that falls short may be put again at the next call: where this one asks for a majority
        of all members and the next only of those who come, as French worker cooperatives do."""
        if self.bylaws is None or self.kind is None or self.plurality or self.next_call is None:
            return False
        now = self.bylaws.majority_of(self.kind, self.call).value
        later = self.bylaws.majority_of(self.kind, self.next_call).value
        return now is not None and later is not None and now.base == "members" and later.base != "members"


@dataclass(frozen=True)
class Capped:
    """The part of the ballots that classes under a cap cast, grouped alike. No ballot is under two caps.

    `unknown`: how many they cast where nobody knows what they say, in a secret vote.
    """

    cap: ClassCap
    ballots: Mapping[Choice, int]
    unknown: int = 0


class RulingGuard(Strict):
    """A measure that the bylaws limit, and how many members this poll's would hit."""

    measure: Word
    affected: Count


class RulingChange(Strict):
    """Where a poll departs from what its matter asks, with who says why."""

    field: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    before: Any = None
    after: Any = None
    reason: Annotated[str, StringConstraints(max_length=2_000)]
    member_id: Word
    at: Moment


class Ruling(Strict):
    """What holds for one poll, as stored with it and shown. `kind` none: the poll's own rules judge it.

    quorum and majority: what this vote asks instead of the bylaws', always more. plurality: a choice that most
    votes win, so that only the quorum of its kind is asked. decides: whether the outcome binds.
    register_days: how long before the opening somebody must have joined to be entitled. notice_days:
    days of notice, counted as the bylaws count from `notice_from`.
    """

    matter: Word
    matter_name: dict[str, str]
    version: Count | None = None
    body: Body = "assembly"
    kind: Matter | None = None
    call: CallNumber = 1
    calls: CallNumber = 1
    tie: TieRule | None = None
    secret_by: SecretBy | None = None
    recused_roles: tuple[Word, ...] = ()
    opinion_body: Word | None = None
    guard: RulingGuard | None = None
    capped_classes: tuple[Word, ...] = ()
    quorum: CallQuorum | None = None
    majority: MajorityRule | None = None
    plurality: StrictBool = False
    decides: StrictBool = True
    register_days: Count = 0
    notice_days: Count = 0
    notice_from: Moment | None = None
    changes: tuple[RulingChange, ...] = ()
    words: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    def law(self, bylaws: Bylaws | None) -> Law:
        """What judges this poll, by the bylaws in force when it opened."""
        raised = None if bylaws is None or self.kind is None else self._raised(bylaws, self.kind)
        return Law(
            bylaws=raised,
            kind=self.kind,
            call=self.call,
            calls=self.calls,
            tie=self.tie,
            plurality=self.plurality,
        )

    def _raised(self, bylaws: Bylaws, kind: Matter) -> Bylaws:
        """The bylaws with this vote's own quorum and majority in the place of those that it would be judged by."""
        source = "raised for this vote"
        if self.quorum is not None:
            quorum = Value[CallQuorum](value=self.quorum, source=source, flag="O")
            calls = tuple(
                call.model_copy(
                    update={"matter": kind, "quorum": quorum} if call.n == self.call else {"matter": kind}
                )
                for call in bylaws.calls_of(kind)
            )
            others = tuple(call for call in bylaws.calls if call.matter != kind)
            bylaws = bylaws.model_copy(update={"calls": (*others, *calls)})
        if self.majority is not None:
            rule = Value[MajorityRule](value=self.majority, source=source, flag="O")
            others_of = tuple(
                entry for entry in bylaws.majority if (entry.matter, entry.call) != (kind, self.call)
            )
            own = MajorityOf(matter=kind, call=self.call, rule=rule)
            bylaws = bylaws.model_copy(update={"majority": (*others_of, own)})
        return bylaws
