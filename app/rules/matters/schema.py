"""What a cooperative decides on: the kinds of matter, each with who decides, how, and what may be changed.

A matter either has a `kind`, and then the bylaws' quorum and majority for that kind judge it, call by call;
or it has none, and then its own `rules` do, one for each call. With neither, whoever asks sets them.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, StrictInt, StringConstraints, model_validator

from app.rules.bylaws.values import Count, Name, refuse
from app.rules.bylaws.values import Matter as _Kind
from app.rules.schema import MethodSettings, Rules, Strict

Kind = _Kind

OTHER = "other"
CHANGE_BYLAWS = "change_bylaws"
MOST_MATTERS = 200

MethodName = Literal[
    "agreement", "consensus", "consensus_fallback", "consent", "gradients", "single_choice", "approval", "score", "star",
    "majority_judgment", "dots", "count_me_in", "find_a_time", "instant_runoff", "stv_scottish", "stv_meek", "schulze",
    "borda", "budget_greedy", "budget_equal_shares",
]  # fmt: skip
Group = Literal["members", "governance", "money", "production", "everyday", "other"]
BodyKind = Literal["assembly", "board", "circle", "person"]
Secrecy = Literal["named", "secret", "on_demand"]
Tie = Literal["rejected", "chair", "reballot", "lot"]
Reasons = Literal["off", "optional", "required", "required_from_objectors"]
Results = Literal["always", "after_voting", "after_close"]
Case = Literal["expulsion", "urgent", "proof_of_receipt"]
Title = Annotated[str, StringConstraints(min_length=1, max_length=120)]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=500)]
CircleId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]


class Named(Strict):
    """A name in both languages."""

    en: Title
    es: Title


class About(Strict):
    """One sentence in both languages."""

    en: Sentence
    es: Sentence


class Body(Strict):
    """Who decides.

    assembly: all active members. board: the circle that holds the board's office. circle: `circle_id`, or
    where that is none the circle that whoever asks names. person: one person, after asking those concerned
    and those who know for advice; whoever asks, unless they name somebody else.
    """

    kind: BodyKind = "assembly"
    circle_id: CircleId | None = None

    @model_validator(mode="after")
    def _one_circle(self) -> Self:
        if self.circle_id is not None and self.kind != "circle":
            raise refuse("circle_unfit", "Only the body circle names a circle.", "circle_id")
        return self


class MayChange(Strict):
    """What whoever asks may change, and which way. Nothing here lets a quorum, a majority or a notice sink."""

    method: Literal["any", "no"] = "any"
    settings: Literal["any", "no"] = "any"
    quorum: Literal["raise", "no"] = "raise"
    majority: Literal["raise", "no"] = "raise"
    secret: Literal["raise", "no"] = "raise"  # noqa: S105 (whether a vote may be made secret)
    duration: Literal["any", "raise", "no"] = "any"
    reasons: Literal["any", "no"] = "any"
    results: Literal["any", "no"] = "any"


class MoneyLimit(Strict):
    """The sum up to which, or above which, a matter is meant; a decimal number and a currency's code. A vote that names
    its sum, such as one that spreads a budget, is held to it; others name none, and people judge."""

    way: Literal["above", "up_to"]
    amount: Annotated[str, StringConstraints(pattern=r"^(0|[1-9][0-9]{0,11})(\.[0-9]{2})?$")]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


class Matter(Strict):
    """One kind of matter.

    known_as: the names under which bylaws speak of it (secrecy, recusal, opinions, extraordinary matters).
    plurality: a choice that most votes win, so that the kind's quorum holds and its majority doesn't.
    notice_days: none takes the bylaws' notice where the assembly decides, and no notice elsewhere; 0 is none.
    notice_case: the case for which bylaws may have another notice.
    gap_hours: the time to a next call, where the matter has rules of its own.
    review_days: when a decision is looked at again, in days after the close.
    decides: whether the outcome binds; an opinion poll or advice doesn't.
    """

    code: Name
    name: Named
    group: Group = "other"
    about: About
    known_as: tuple[Name, ...] = ()
    body: Body = Body()
    kind: Kind | None = None
    plurality: StrictBool = False
    decides: StrictBool = True
    money_limit: MoneyLimit | None = None
    methods: Annotated[tuple[MethodName, ...], Field(min_length=1, max_length=30)]
    settings: MethodSettings = MethodSettings()
    rules: Annotated[tuple[Rules, ...], Field(max_length=9)] = ()
    gap_hours: Count = 24
    notice_days: Annotated[StrictInt, Field(ge=0, le=365)] | None = None
    notice_case: Case | None = None
    duration_hours: Annotated[StrictInt, Field(ge=1, le=8760)] = 72
    secrecy: Secrecy = "named"
    recused_roles: tuple[Name, ...] = ()
    tie: Tie | None = None
    opinion_body: Name | None = None
    guard: Name | None = None
    reasons: Reasons = "optional"
    results: Results = "after_close"
    review_days: Annotated[StrictInt, Field(ge=1, le=3660)] | None = None
    may_change: MayChange = MayChange()

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        if len(set(self.methods)) < len(self.methods):
            raise refuse("method_twice", "A way of counting stands in the list once.", "methods")
        if self.kind is not None and self.rules:
            raise refuse(
                "rules_and_kind", "The bylaws judge this kind, so it can't have rules of its own.", "rules"
            )
        if self.plurality and self.kind is None:
            raise refuse("plurality_unfit", "Most votes win only where a kind gives the quorum.", "plurality")
        if self.kind is not None and self.body.kind != "assembly":
            raise refuse(
                "kind_elsewhere",
                "The bylaws' quorum and majority are the assembly's: give this body rules of its own.",
                "kind",
            )
        if self.secrecy == "secret" and (self.reasons != "off" or self.results != "after_close"):
            raise refuse(
                "secret_shows",
                "A secret vote takes no reasons and shows its results after the close.",
                "reasons" if self.reasons != "off" else "results",
            )
        for place, (before, after) in enumerate(zip(self.rules, self.rules[1:], strict=False), start=1):
            earlier, later = before.quorum, after.quorum
            if later is not None and (
                earlier is None or (later.fraction, later.strict) > (earlier.fraction, earlier.strict)
            ):
                raise refuse(
                    "calls_rise", "A later call can't ask for more than the one before it.", f"rules.{place}"
                )
        return self

    @property
    def names(self) -> frozenset[str]:
        """Every name that bylaws may give it."""
        return frozenset((self.code, *self.known_as))
