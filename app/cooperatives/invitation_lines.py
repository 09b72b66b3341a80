"""Reading a list of people to invite: pasted addresses, or CSV of whatever spreadsheet. Pure: text in, lines out.

A line is an address; or columns email, name, number, class, role; or "Name <address>"; or several addresses. The
separator is a comma, a semicolon or a tab, found from the first line that has one. A first line of headings
may name the columns and their order. Each line stands alone: a broken one spoils no other.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from email_validator import EmailNotValidError, validate_email

from app.core.i18n import N_
from app.core.letters import clean_line

LINES = 5_000
COLUMNS = ("email", "name", "number", "class", "role")
HEADINGS = {
    "email": {"email", "e-mail", "mail", "address", "correo", "correo electronico", "direccion"},
    "name": {"name", "full name", "nombre", "nombre y apellidos"},
    "number": {"number", "no", "no.", "nº", "numero", "member number", "numero de socio"},
    "class": {"class", "clase"},
    "role": {"role", "rol"},
}
ROLES = {
    "admin": {"admin", "administrator", "administrador", "administradora"},
    "secretary": {"secretary", "secretario", "secretaria"},
    "facilitator": {"facilitator", "facilitador", "facilitadora", "dinamizador", "dinamizadora"},
    "member": {"member", "socio", "socia", "miembro", "integrante"},
    "observer": {"observer", "observador", "observadora"},
}

BAD_EMAIL = N_("This is not a mail address.")
BAD_QUOTES = N_("The quotes of this line don't match.")
BAD_CHARACTERS = N_("This line has characters that can't be used.")
TOO_MANY_COLUMNS = N_("This line has more columns than email, name, number, class and role.")
BAD_NAME = N_("The name is longer than 120 characters.")
BAD_NUMBER = N_("The number must be a whole number from 1 to 9999999.")
BAD_ROLE = N_("There is no such role. Use admin, secretary, facilitator, member or observer.")

_PASTED = re.compile(r"\s*\"?([^<>\"]*)\"?\s*<([^<>]+)>\s*")


@dataclass(frozen=True)
class Line:
    """One person to invite, as read. `problem` says what is wrong with the line; the rest may then be missing.

    `number`, `class_name` and `role` are None where the line says nothing.
    """

    line: int
    email: str
    name: str | None = None
    number: int | None = None
    class_name: str | None = None
    role: str | None = None
    problem: str | None = None


def read_lines(text: str) -> list[Line]:
    """The people of a text, in its order; blank lines are passed over."""
    numbered = [(number, line) for number, line in enumerate(_physical_lines(text), start=1) if line.strip()]
    if not numbered:
        return []
    separator = _separator([line for _, line in numbered])
    columns: Sequence[str | None] = COLUMNS
    headings = _headings(_cells(numbered[0][1], separator))
    if headings is not None:
        columns = headings
        numbered = numbered[1:]
    return [found for number, line in numbered for found in _read(number, line, separator, columns)]


def _physical_lines(text: str) -> list[str]:
    """The lines, without the invisible marks that copying brings along."""
    shown = clean_line(text).replace("\u00a0", " ")
    return shown.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def count_lines(text: str) -> int:
    """How many lines are not blank."""
    return sum(1 for line in _physical_lines(text) if line.strip())


def _separator(lines: Sequence[str]) -> str:
    for line in lines[:50]:
        counts = {mark: line.count(mark) for mark in "\t;,"}
        best = max(counts, key=lambda mark: counts[mark])
        if counts[best]:
            return best
    return ","


def _cells(line: str, separator: str) -> list[str] | None:
    """The cells of one line, stripped; None when its quotes don't match."""
    try:
        cells = next(csv.reader([line], delimiter=separator, strict=True, skipinitialspace=True))
    except (csv.Error, StopIteration):
        return None
    cells = [cell.strip() for cell in cells]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _plain(words: str) -> str:
    decomposed = unicodedata.normalize("NFKD", words.casefold().strip())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _headings(cells: list[str] | None) -> list[str | None] | None:
    """The columns that a first line names, None for each that is not ours; None when it is no line of headings."""
    if not cells or any("@" in cell for cell in cells):
        return None
    named = {_plain(word): column for column, words in HEADINGS.items() for word in words}
    found = [named.get(_plain(cell)) for cell in cells]
    return (
        found if "email" in found and len(set(found) - {None}) == sum(c is not None for c in found) else None
    )


def _read(number: int, line: str, separator: str, columns: Sequence[str | None]) -> Iterator[Line]:
    own = separator if separator in line else _separator([line])
    cells = [line.strip()] if _PASTED.fullmatch(line) else _cells(line, own)
    shown = _clean(line.strip())[:254]
    if cells is None:
        yield Line(number, shown, problem=BAD_QUOTES)
        return
    if _clean(line.replace("\t", " ")) != line.replace("\t", " "):
        yield Line(number, shown, problem=BAD_CHARACTERS)
        return
    if len(cells) > 1 and all("@" in cell for cell in cells if cell):
        for cell in cells:
            if cell:
                yield _person(number, {"email": cell})
        return
    if len(cells) > len(columns):
        yield Line(number, _clean(cells[0])[:254], problem=TOO_MANY_COLUMNS)
        return
    yield _person(
        number, {column: cell for column, cell in zip(columns, cells, strict=False) if column is not None}
    )


def _clean(words: str) -> str:
    """Without the characters that no database takes and no person sees."""
    return "".join(letter for letter in words if unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"})


def _person(number: int, values: dict[str, str]) -> Line:
    written, name = values.get("email", ""), values.get("name", "")
    pasted = _PASTED.fullmatch(written)
    if pasted is not None:
        written, name = pasted[2].strip(), name or pasted[1].strip()
    line = Line(number, written[:254], name or None, class_name=values.get("class") or None)
    email = _email(written)
    if email is None:
        return replace(line, problem=BAD_EMAIL)
    line = replace(line, email=email)
    if len(name) > 120:
        return replace(line, name=None, problem=BAD_NAME)
    if values.get("number"):
        digits = values["number"]
        if not re.fullmatch(r"[0-9]{1,7}", digits) or int(digits) == 0:
            return replace(line, problem=BAD_NUMBER)
        line = replace(line, number=int(digits))
    if values.get("role"):
        role = next((role for role, words in ROLES.items() if _plain(values["role"]) in words), None)
        if role is None:
            return replace(line, problem=BAD_ROLE)
        line = replace(line, role=role)
    return line


def _email(written: str) -> str | None:
    """The address as mail servers know it, or None when it is none."""
    if len(written) > 254:
        return None
    try:
        found = validate_email(written, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return None
    address = found.ascii_email or found.normalized
    return address if len(address) <= 254 else None
