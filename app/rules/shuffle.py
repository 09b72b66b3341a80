"""The order in which a voter sees the options: each their own, drawn from the poll's recorded seed.

Sorted by the SHA-256 of seed, voter and option id, so that nobody chooses it and anyone can work it out again.
The option that says none of these stays last.
"""

import hashlib
from collections.abc import Sequence

from app.rules.schema import Option


def order(options: Sequence[Option], seed: str, voter: str) -> tuple[str, ...]:
    """The options' ids in this voter's order. `voter` is any text that is the same for them each time."""

    def place(option: Option) -> tuple[bool, bytes, str]:
        drawn = hashlib.sha256(f"{seed}|{voter}|{option.id}".encode()).digest()
        return option.none_of_these, drawn, option.id

    return tuple(option.id for option in sorted(options, key=place))
