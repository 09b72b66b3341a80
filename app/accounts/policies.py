"""Rules of accounts, pure: which passwords are refused, how long a session lasts."""

import unicodedata
from datetime import datetime, timedelta

SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200

IDLE = timedelta(days=30)
ABSOLUTE = timedelta(days=180)
ROTATION = timedelta(hours=24)
FORMER_SECRET = timedelta(minutes=1)
NOTED_EVERY = timedelta(minutes=10)

_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1q2w3e4r5t6y7u8i9o0p",
)
_COMMON_WORDS = (
    "password",
    "passwort",
    "contrasena",
    "contraseña",
    "clave",
    "secret",
    "secreto",
    "letmein",
    "welcome",
    "bienvenido",
    "bienvenida",
    "admin",
    "administrator",
    "iloveyou",
    "tequiero",
    "teamo",
    "batzar",
    "cooperative",
    "cooperativa",
    "changeme",
    "qwerty",
    "dragon",
    "football",
    "futbol",
    "monkey",
    "sunshine",
    "princess",
    "princesa",
)


def normal_password(password: str) -> str:
    """One form of what different keyboards type for the same letters (NFKC)."""
    return unicodedata.normalize("NFKC", password)


def weakness(password: str, *, email: str, name: str) -> str | None:
    """Why a password is refused: length, personal, repeated, sequence or common; None when it will do."""
    password = normal_password(password)
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        return "length"
    plain = _letters(password)
    if len(set(password.casefold())) < 4 or _is_repetition(password.casefold()):
        return "repeated"
    if plain in _personal(email, name):
        return "personal"
    if _is_sequence(plain):
        return "sequence"
    if _is_common(plain):
        return "common"
    return None


def _letters(text: str) -> str:
    """Letters and digits only, in one case."""
    return "".join(character for character in text.casefold() if character.isalnum())


def _is_repetition(text: str) -> bool:
    """Whether a piece of at most five characters makes up the whole."""
    return any((text[:size] * len(text))[: len(text)] == text for size in range(1, 6))


def _personal(email: str, name: str) -> set[str]:
    local = email.partition("@")[0]
    bases = {_letters(email), _letters(local), _letters(name), _letters("".join(reversed(name.split())))}
    return {base + extra for base in bases if base for extra in ("", "1", "12", "123", "1234", base)}


def _is_sequence(text: str) -> bool:
    both = [direction for row in _ROWS for direction in (row, row[::-1])]
    if any(text in row for row in both):
        return True
    # two runs one after the other: abcde12345
    return any(
        any(text[:cut] in row for row in both) and any(text[cut:] in row for row in both)
        for cut in range(3, len(text) - 2)
    )


def _is_common(text: str) -> bool:
    """A common word with digits around it, or twice."""
    core = text.strip("0123456789")
    return any(core == word or core == word * 2 for word in _COMMON_WORDS) or (
        text.replace("0", "o").replace("1", "i").replace("3", "e").replace("4", "a").replace("5", "s")
        in _COMMON_WORDS
    )


def session_end(created_at: datetime, seen_at: datetime) -> datetime:
    """When a session ends that was begun and last used at these times."""
    return min(seen_at + IDLE, created_at + ABSOLUTE)


def rotation_due(rotated_at: datetime, moment: datetime) -> bool:
    """Whether the secret has been in use long enough to get a new one."""
    return moment - rotated_at >= ROTATION


def note_due(noted_at: datetime | None, moment: datetime) -> bool:
    """Whether it is time to note again that a session or token was used."""
    return noted_at is None or moment - noted_at >= NOTED_EVERY
