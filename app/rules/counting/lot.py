"""Drawing by lot: the order of names by the SHA-256 of the seed, a line feed and the name. Anyone can draw again."""

import hashlib
from collections.abc import Iterable


def ticket(seed: str, name: str) -> tuple[bytes, str]:
    """What a name is sorted by; the lowest is first in line to be chosen."""
    return hashlib.sha256(f"{seed}\n{name}".encode()).digest(), name


def first_drawn(seed: str, names: Iterable[str]) -> str:
    """The one of these that is drawn."""
    return min(names, key=lambda name: ticket(seed, name))
