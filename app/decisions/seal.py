"""Sealing: what a secret ballot says, made unreadable with a key that is not in the database.

AES-256-GCM with a fresh nonce each time. The key of a poll is derived from the server's seal key and the poll's
id (HKDF with SHA-256); a box is bound to its poll and number, so that it opens nowhere else. Ballots are padded to
one length for the poll before, so that a box's length tells how many it holds and nothing of what they say.
"""

import os
import re
import secrets
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.settings import SettingsError, settings

KEY_FILE = "seal.key"
KEY_BYTES = 32
NONCE_BYTES = 12
SIZE_BYTES = 4
FORM = b"\x01"  # the first byte of everything sealed: the form described above
BASE_BYTES = 64  # room for the field's name and for answers that name no option
OPTION_BYTES = 56  # room for an option's id with what a ballot says of it


class SealError(Exception):
    """What is sealed does not open: another key sealed it, or it was changed."""


def read_or_make_key(folder: Path) -> bytes:
    """The key in the folder's file; made on the first call, by one of all processes that ask at once.

    Raises:
        SettingsError: the file holds no key, or can't be read or written.
    """
    file = folder / KEY_FILE
    try:
        if not file.exists():
            _make_key(file)
        text = file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            [f"BATZAR_DATA_DIR: the key that seals secret ballots is in {file}: {error}"]
        ) from error
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise SettingsError(
            [f"BATZAR_DATA_DIR: {file} holds no seal key (64 hexadecimal digits). Restore it from a copy."]
        )
    return bytes.fromhex(text)


def _make_key(file: Path) -> None:
    """Write a new key under another name, then link it: whoever comes second finds the first one's."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w") as out:
            out.write(secrets.token_hex(KEY_BYTES) + "\n")
            out.flush()
            os.fsync(out.fileno())
        try:
            os.link(draft, file)
        except FileExistsError:
            return
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    finally:
        draft.unlink(missing_ok=True)


def seal_key() -> bytes:
    """The server's seal key: the setting, else the file in the data folder.

    Raises:
        SettingsError: the file holds no key, or can't be read or written.
    """
    if settings().seal_key:
        return bytes.fromhex(settings().seal_key)
    return _file_key(settings().data_dir.absolute())


@lru_cache
def _file_key(folder: Path) -> bytes:
    return read_or_make_key(folder)


@lru_cache(maxsize=256)
def _cipher(key: bytes, poll_id: UUID) -> AESGCM:
    derived = HKDF(SHA256(), KEY_BYTES, salt=poll_id.bytes, info=b"batzar ballot box").derive(key)
    return AESGCM(derived)


def _bound(poll_id: UUID, number: int) -> bytes:
    """What a seal holds to: this poll's box of this number."""
    return poll_id.bytes + number.to_bytes(4, "big")


def ballot_bytes(options: int) -> int:
    """The length that every ballot of a poll is padded to, enough for the longest that any method takes."""
    return BASE_BYTES + OPTION_BYTES * options


def pack(choice: dict[str, Any], size: int) -> bytes:
    """A choice in its one form, padded with spaces to `size` bytes.

    Raises:
        ValueError: it is longer; the size is chosen so that no valid ballot is.
    """
    written = orjson.dumps(choice, option=orjson.OPT_SORT_KEYS)
    if len(written) > size:
        raise ValueError(f"a ballot of {len(written)} bytes does not fit into {size}")
    return written.ljust(size)


def unpack(packed: bytes) -> dict[str, Any]:
    """The choice of a packed ballot."""
    choice: dict[str, Any] = orjson.loads(packed)
    return choice


@dataclass
class Box:
    """Packed ballots that are sealed together, all of `size` bytes."""

    size: int
    ballots: list[bytes] = field(default_factory=list)

    def put(self, choice: dict[str, Any]) -> None:
        """Add a ballot."""
        self.ballots.append(pack(choice, self.size))


def seal(key: bytes, poll_id: UUID, number: int, box: Box) -> bytes:
    """A box made unreadable, its ballots in an order drawn anew. Its length tells how many they are."""
    shuffled = sorted(box.ballots, key=lambda _: secrets.token_bytes(8))
    nonce = secrets.token_bytes(NONCE_BYTES)
    content = b"".join([box.size.to_bytes(SIZE_BYTES, "big"), *shuffled])
    return FORM + nonce + _cipher(key, poll_id).encrypt(nonce, content, _bound(poll_id, number))


def unseal(key: bytes, poll_id: UUID, number: int, sealed: bytes) -> Box:
    """What is in a box.

    Raises:
        SealError: another key sealed it, it was changed, or it is another box's.
    """
    if sealed[:1] != FORM:
        raise SealError("sealed in a form that this version does not know")
    nonce, rest = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    try:
        content = _cipher(key, poll_id).decrypt(nonce, rest, _bound(poll_id, number))
    except (InvalidTag, ValueError) as error:
        raise SealError("sealed with another key, or changed since") from error
    size, ballots = int.from_bytes(content[:SIZE_BYTES], "big"), content[SIZE_BYTES:]
    return Box(size, [ballots[start : start + size] for start in range(0, len(ballots), size)])
