"""BLT, the ballot file of STV programs.

I. D. Hill, B. A. Wichmann and D. R. Woodall, "Algorithm 123", Computer Journal 30 (1987): numbers of
candidates and seats; withdrawn candidates as negative numbers; ballots as how many, the candidates in
order of preference, 0; a 0; the names in quotation marks; a title.

Of what other programs added, read here are: comments from # to the line's end, ballot ids in brackets
(dropped: they could tell who voted what), candidates ranked equal as 2=3, skipped ranks as - (the ranks
after it move up), and quoted texts after the title (dropped). A ballot ends with 0 on its line. Not read:
numbers of ballots that aren't whole, and equal ranks in brackets.
In names, \\" stands for a quotation mark and \\\\ for a backslash. No title is no error.
"""

import re

from app.rules.counting.contest import Ranked, Ranking
from app.rules.errors import RulesError
from app.rules.formats.errors import FormatError

MAX_CANDIDATES = 10_000
_NUMBER = re.compile(r"-?[0-9]{1,12}")
_WEIGHT = re.compile(r"[1-9][0-9]{0,11}")
_NAME = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"#]+)|(#.*))')
_TOKENS = re.compile(r"\([^()\s]*\)|[^\s()]+|[()]")
_ESCAPE = re.compile(r'\\(["\\])')


class _Reader:
    """The file, read from top to bottom."""

    def __init__(self, text: str, equal_ranks: bool) -> None:
        self.lines = text.removeprefix("\ufeff").splitlines()
        self.equal_ranks = equal_ranks
        self.candidates = self.seats = 0
        self.withdrawn: set[int] = set()
        self.ballots: dict[Ranking, int] = {}
        self.seen: dict[str, tuple[Ranking, int]] = {}
        self.texts: list[tuple[str, int]] = []
        self.header: list[int] = []
        self.in_ballots = False
        self.ended_at = 0
        self.places: dict[str, int] = {}

    def read(self) -> Ranked:
        """All lines."""
        for number, line in enumerate(self.lines, 1):
            if self.ended_at:
                self.read_names(line, number)
            elif line in self.seen:
                ranking, cast = self.seen[line]
                self.ballots[ranking] += cast
            elif not self.plain_ballot(line):
                self.read_numbers(line, number)
        return self.finish()

    def plain_ballot(self, line: str) -> bool:
        """The short way for a line that holds one ballot and nothing unusual; False leaves it to the long way."""
        parts = line.split()
        if len(parts) < 3 or not self.places or parts[-1] != "0" or not _WEIGHT.fullmatch(parts[0]):
            return False
        try:
            ranking = tuple(map(self.places.__getitem__, parts[1:-1]))
        except KeyError:
            return False
        if len(set(ranking)) != len(ranking):
            return False
        self.in_ballots = True
        self.ballots[ranking] = self.ballots.get(ranking, 0) + int(parts[0])
        return True

    def cut_off(self, what: str) -> FormatError:
        return FormatError(max(len(self.lines), 1), "truncated", f"the file ends before {what}.")

    def finish(self) -> Ranked:
        """Check that nothing is missing at the end."""
        if len(self.header) < 2:
            raise self.cut_off("the numbers of candidates and seats")
        if not self.ended_at:
            raise self.cut_off("the 0 that ends the ballots")
        if len(self.texts) < self.candidates:
            raise self.cut_off(f"all names are there: {len(self.texts)} of {self.candidates}")
        names: dict[str, int] = {}
        for name, line in self.texts[: self.candidates]:
            if not name.strip():
                raise FormatError(line, "empty_name", "a candidate has no name.")
            if name in names:
                raise FormatError(
                    line, "repeated_name", f"the name “{name}” is on line {names[name]} already."
                )
            names[name] = line
        title = self.texts[self.candidates][0] if len(self.texts) > self.candidates else ""
        return Ranked(
            names=tuple(names),
            withdrawn=frozenset(self.withdrawn),
            title=title,
            ballots=self.ballots,
            seats=self.seats,
        )

    def read_numbers(self, line: str, at: int) -> None:
        """A line before the end of the ballots. Several ballots may stand on it."""
        plain = line.split("#", 1)[0] if "#" in line else line
        parts = _TOKENS.findall(plain) if "(" in plain or ")" in plain else plain.split()
        place = 0
        while place < len(parts):
            if len(self.header) < 2:
                self.read_header(parts[place], at)
                place += 1
            elif not self.in_ballots and parts[place].startswith("-"):
                self.withdraw(parts[place], at)
                place += 1
            elif parts[place] == "0":
                self.ended_at = at
                self.after_end(line, parts, place + 1, at)
                return
            else:
                self.in_ballots = True
                started = place
                ranking, cast, place = self.read_ballot(parts, place, at)
                self.ballots[ranking] = self.ballots.get(ranking, 0) + cast
                if started == 0 and place == len(parts) and "(" not in plain:
                    self.seen[line] = (ranking, cast)

    def after_end(self, line: str, parts: list[str], place: int, at: int) -> None:
        """Names may follow on the line of the last 0."""
        if place == len(parts):
            return
        quote = line.find('"')
        if quote < 0:
            raise FormatError(
                at,
                "text_after_ballots",
                f"after the 0 that ends the ballots comes a name, not {parts[place]}.",
            )
        self.read_names(line[quote:], at)

    def read_header(self, part: str, at: int) -> None:
        what = "candidates" if not self.header else "seats"
        if not _NUMBER.fullmatch(part) or int(part) < 1:
            raise FormatError(
                at, "header", f"the number of {what} is a whole number from 1 on, not {part[:40]}."
            )
        if int(part) > MAX_CANDIDATES:
            raise FormatError(at, "header", f"{part} {what} are too many; {MAX_CANDIDATES:,} are read.")
        self.header.append(int(part))
        if len(self.header) == 2:
            self.candidates, self.seats = self.header
            self.places = {str(one + 1): one for one in range(self.candidates)}

    def withdraw(self, part: str, at: int) -> None:
        if not _NUMBER.fullmatch(part) or not 1 <= -int(part) <= self.candidates:
            raise FormatError(
                at, "withdrawn", f"{part[:40]} withdraws nobody: candidates are 1 to {self.candidates}."
            )
        self.withdrawn.add(-int(part) - 1)

    def read_ballot(self, parts: list[str], place: int, at: int) -> tuple[Ranking, int, int]:
        """The ranking, how many cast it, and the place after its 0."""
        if parts[place].startswith("(") and parts[place].endswith(")") and len(parts[place]) > 2:
            place += 1
            if place == len(parts):
                raise FormatError(at, "ballot_end", "after a ballot's id come its number and preferences.")
        cast = parts[place]
        if not _NUMBER.fullmatch(cast) or int(cast) < 1:
            raise FormatError(
                at,
                "ballot_number",
                f"a ballot begins with how many cast it, a whole number from 1 on, not {cast[:40]}.",
            )
        ranking: list[int | tuple[int, ...]] = []
        found: set[int] = set()
        for end in range(place + 1, len(parts)):
            part = parts[end]
            if part == "0":
                return tuple(ranking), int(cast), end + 1
            if part == "-":
                continue
            here = [self.candidate(one, found, at) for one in part.split("=")]
            if len(here) > 1 and not self.equal_ranks:
                raise FormatError(
                    at, "equal_ranks", f"{part} ranks candidates equal, which this method does not allow."
                )
            ranking.append(tuple(sorted(here)) if len(here) > 1 else here[0])
        raise FormatError(at, "ballot_end", "this ballot has no 0 at its end.")

    def candidate(self, part: str, found: set[int], at: int) -> int:
        """A preference as the candidate's number from 0."""
        if part.startswith("("):
            raise FormatError(at, "brackets", "equal ranks in brackets are not read; write them as 2=3.")
        if not _NUMBER.fullmatch(part):
            raise FormatError(
                at, "candidate", f"a preference is a candidate's number, not {part[:40] or 'nothing'}."
            )
        number = int(part)
        if not 1 <= number <= self.candidates:
            raise FormatError(
                at, "candidate", f"there is no candidate {number}: candidates are 1 to {self.candidates}."
            )
        if number in found:
            raise FormatError(at, "repeated_candidate", f"this ballot names candidate {number} twice.")
        found.add(number)
        return number - 1

    def read_names(self, line: str, at: int) -> None:
        """Names and the title: quoted, or single words; after the title only quoted texts and comments."""
        place = 0
        while line[place:].strip():
            part = _NAME.match(line, place)
            if part is None:
                raise FormatError(at, "quote", "a quotation mark is not closed on this line.")
            place = part.end()
            if part[3] is not None:
                return
            if part[1] is None and len(self.texts) > self.candidates:
                raise FormatError(
                    at, "text_at_end", f"after the title nothing is expected, but {part[2][:40]}."
                )
            text = part[2] if part[1] is None else _ESCAPE.sub(r"\1", part[1])
            self.texts.append((text, at))


def parse_blt(text: str, *, equal_ranks: bool = True) -> Ranked:
    """Read a BLT file. Raises FormatError; with `equal_ranks` False also where candidates are ranked equal."""
    return _Reader(text, equal_ranks).read()


def write_blt(contest: Ranked) -> str:
    """A BLT file with equal ballots together, in the order of their preferences.

    Raises RulesError name_characters for names that stand on more than one line.
    """
    lines = [f"{len(contest.names)} {contest.seats}"]
    if contest.withdrawn:
        lines.append(" ".join(str(-one - 1) for one in sorted(contest.withdrawn)))
    rows = [(_preferences(ranking), number) for ranking, number in contest.ballots.items()]
    lines += [" ".join([str(number), *row, "0"]) for row, number in sorted(rows)]
    lines.append("0")
    lines += [_quote(name) for name in (*contest.names, contest.title)]
    return "\n".join(lines) + "\n"


def _preferences(ranking: Ranking) -> list[str]:
    return [
        "=".join(str(one + 1) for one in rank) if isinstance(rank, tuple) else str(rank + 1)
        for rank in ranking
    ]


def _quote(text: str) -> str:
    if len(text.splitlines()) > 1 or text != text.rstrip("\r\n"):
        raise RulesError("name_characters", "names", "A name in a BLT file stands on one line.")
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
