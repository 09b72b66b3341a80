"""What a language has to supply to say an outcome."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from app.rules.exact import write_fraction

Forms = Mapping[str, str]
"""A clause by the plural category (CLDR: zero, one, two, few, many, other) of its number {n}.

"other" is always there; "=0" is the form for none, where it reads otherwise.
"""


@dataclass(frozen=True, kw_only=True)
class Language:
    """Every clause the sentences are made of. Placeholders are named at each."""

    code: str
    plural: Callable[[int], str]
    number: Callable[[int], str]
    quotes: tuple[str, str]
    inner_quotes: tuple[str, str]
    comma: str

    members: Forms  # n
    turnout: Forms  # n voted, members
    quorum: Forms  # n needed
    quorum_not_set: str
    turnout_sentence: str  # turnout, needed

    all_votes: Forms  # n; in place of members where votes are counted
    cast: Forms  # n votes cast, votes
    statement: str  # said
    here: Forms  # n present or represented, members
    were_here: Forms  # n present or represented when the meeting opened, members
    voted_here: Forms  # n who voted, here; a whole sentence
    cast_here: Forms  # n votes cast, here; a whole sentence
    with_board: Mapping[str, Forms]  # by position: n who named nobody to vote for them; a whole sentence
    too_few_here: str

    in_favour: Forms  # n
    against: Forms  # n
    abstaining: Forms  # n
    yes_or_no: str  # in_favour, against, abstaining
    blocks: Forms  # n; a whole sentence

    votes: Forms  # n
    without: Forms  # n ballots that name other options only
    abstentions: Forms  # n
    no_leader: str  # abstentions
    leader: str  # label, votes, without, abstentions
    level: str  # label (several), votes (of each), without, abstentions

    fractions: Mapping[str, str]  # "1/2" and other common ones; the rest are shown as they are
    bases: Mapping[str, Forms]  # cast, cast_counted, present, members, here, here_votes, all_votes: n
    more_than: Forms  # fraction, base, n needed
    at_least: Forms  # fraction, base, n needed
    all_of: Forms  # base, n needed
    too_few: str
    too_few_votes: str
    most_votes_win: str
    nothing_counted: str
    verdicts: Mapping[str, str]  # adopted, rejected, inquorate, tied
    decision: str  # counts, threshold, verdict

    decimal_mark: str
    terms: Mapping[str, str]  # levels, grades and the like, by their name on the wire
    results: Mapping[str, Forms | str]  # sentences of the methods, by code; placeholders as English has them

    def form(self, forms: Forms, n: int | Fraction, **values: str) -> str:
        """The clause in the form its number asks for; a fraction is shown as it is."""
        if isinstance(n, Fraction):
            return forms["other"].format(n=write_fraction(n), **values)
        key = "=0" if n == 0 and "=0" in forms else self.plural(n)
        return forms.get(key, forms["other"]).format(n=self.number(n), **values)

    def quote(self, label: str) -> str:
        """The label in quotation marks; any of these marks inside it become the inner ones."""
        for outer, inner in zip(self.quotes, self.inner_quotes, strict=True):
            label = label.replace(outer, inner)
        return f"{self.quotes[0]}{label}{self.quotes[1]}"
