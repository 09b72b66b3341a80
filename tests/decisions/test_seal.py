"""Sealing alone: the key file, what opens and what does not, and that every ballot has the same length."""

import stat
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.core.settings import Settings, SettingsError
from app.decisions import seal
from app.rules import MAX_OPTIONS

KEY = bytes(range(32))
POLL = uuid4()


def longest() -> Iterator[dict[str, Any]]:
    """The longest ballot of every form, for as many options as a poll may have."""
    options = [str(uuid4()) for _ in range(MAX_OPTIONS)]
    yield {"position": "disagree"}
    yield {"level": "disagree_opt_out"}
    yield {"answer": "maybe"}
    yield {"option": options[0]}
    yield {"options": options}
    yield {"ranking": [[one] for one in options]}
    yield {"ranking": [options]}
    yield {"scores": dict.fromkeys(options, 10)}
    yield {"dots": dict.fromkeys(options, 100)}
    yield {"grades": dict.fromkeys(options, "excellent")}
    yield {"answers": dict.fromkeys(options, "if_need_be")}


def boxed(*choices: dict[str, Any], options: int = MAX_OPTIONS) -> seal.Box:
    box = seal.Box(seal.ballot_bytes(options))
    for choice in choices:
        box.put(choice)
    return box


def test_every_ballot_fits_and_all_have_one_length() -> None:
    forms = list(longest())
    lengths = {len(seal.seal(KEY, POLL, 0, boxed(choice))) for choice in forms}
    lengths |= {len(seal.seal(KEY, POLL, 0, boxed({"options": []})))}
    assert len(lengths) == 1
    opened = seal.unseal(KEY, POLL, 0, seal.seal(KEY, POLL, 0, boxed(*forms)))
    assert sorted(map(repr, map(seal.unpack, opened.ballots))) == sorted(map(repr, forms)) or {
        seal.pack(one, opened.size) for one in forms
    } == set(opened.ballots)


def test_short_ballots_of_polls_without_options_fit() -> None:
    for choice in ({"position": "disagree"}, {"level": "disagree_opt_out"}, {"answer": "maybe"}):
        assert seal.unpack(boxed(choice, options=0).ballots[0]) == choice


def test_a_ballot_that_is_too_long_is_refused_loudly() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        boxed({"position": "x" * 100}, options=0)


def test_nothing_is_readable_and_no_two_seals_are_alike() -> None:
    box = boxed({"position": "agree"}, {"position": "agree"}, options=0)
    one, two = seal.seal(KEY, POLL, 3, box), seal.seal(KEY, POLL, 3, box)
    assert one != two
    assert b"agree" not in one
    assert (
        len({one[place : place + 16] for place in range(0, len(one) - 16, 16)}) == (len(one) - 16 + 15) // 16
    )


def test_the_order_in_a_box_is_drawn_anew() -> None:
    choices = [{"answer": str(n)} for n in range(12)]
    box = boxed(*choices, options=0)
    orders = {tuple(seal.unseal(KEY, POLL, 0, seal.seal(KEY, POLL, 0, box)).ballots) for _ in range(20)}
    assert len(orders) == 20
    assert {frozenset(order) for order in orders} == {frozenset(box.ballots)}


@pytest.mark.parametrize("change", ["key", "poll", "box", "byte", "cut", "form", "empty"])
def test_nothing_else_opens(change: str) -> None:
    sealed = seal.seal(KEY, POLL, 1, boxed({"position": "agree"}, options=0))
    key, poll, number = KEY, POLL, 1
    if change == "key":
        key = bytes(32)
    elif change == "poll":
        poll = uuid4()
    elif change == "box":
        number = 2
    elif change == "byte":
        sealed = sealed[:-3] + bytes([sealed[-3] ^ 1]) + sealed[-2:]
    elif change == "cut":
        sealed = sealed[:20]
    elif change == "form":
        sealed = b"\x02" + sealed[1:]
    else:
        sealed = b""
    with pytest.raises(seal.SealError):
        seal.unseal(key, poll, number, sealed)


def test_processes_that_start_at_once_make_one_key(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with ProcessPoolExecutor(8, mp_context=get_context("spawn")) as pool:
        keys = set(pool.map(seal.read_or_make_key, [folder] * 32))
    assert len(keys) == 1
    assert len(next(iter(keys))) == seal.KEY_BYTES
    assert [one.name for one in folder.iterdir()] == [seal.KEY_FILE]
    assert stat.S_IMODE((folder / seal.KEY_FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "not a key", "ab" * 31, "AB" * 32 + "x"])
def test_a_file_without_a_key_is_said_and_left_alone(tmp_path: Path, content: str) -> None:
    file = tmp_path / seal.KEY_FILE
    file.write_text(content)
    with pytest.raises(SettingsError, match=seal.KEY_FILE):
        seal.read_or_make_key(tmp_path)
    assert file.read_text() == content


def test_the_setting_is_64_hexadecimal_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BATZAR_SEAL_KEY", "AB" * 32)
    assert Settings().seal_key == "ab" * 32
    assert "abab" not in repr(Settings())
    for wrong in ("short", "zz" * 32, "ab" * 33):
        monkeypatch.setenv("BATZAR_SEAL_KEY", wrong)
        with pytest.raises(ValueError, match="64 hexadecimal digits"):
            Settings()
