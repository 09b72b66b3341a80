"""What a language has to supply to say what happens at a meeting."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Language:
    """Every text the sentences are made of. Placeholders are named at each; {n:one|many} picks a form and counts."""

    code: str
    months: tuple[str, ...]
    day: str  # day, month, year
    moment: str  # day, time
    refusals: Mapping[str, str]  # by code, with its data
    undecided: str  # topic
    source: str  # v, source
    standing: str  # present, represented
    doubtful: str  # n
    quorum: Mapping[str, str]  # by base: here, everyone, needed
    quorum_met: str
    quorum_missing: str
    check: Mapping[str, str]  # when the quorum is checked
    lost: str  # lost_at
    room: str  # held, most
    blank: Mapping[str, str]  # a proxy that names no holder
    notice: str  # days, needed
    notice_clear: str  # days, needed
    send_by: str  # last_on
    send_from: str  # first_on
    meet_from: str  # first_on
    meet_until: str  # last_on
    add_by: str  # last_on
    hands: str  # v
    dissent_by: str  # until_at
    to_sign: str  # names
    all_signed: str
    approve_by: str  # last_on
    file_by: str  # last_on
