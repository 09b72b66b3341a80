"""`batzar verify FILE|FOLDER`: check a decision record, minutes or an exported register, without a server or settings."""

import json
import lzma
import re
import stat
import zipfile
import zlib
from dataclasses import asdict
from pathlib import Path

from app.rules.record import Verdict, verify_minutes, verify_record, verify_register

MAX_BYTES = 512 * 1024 * 1024
REGISTER = "register.json"
PARTS = ("records", "minutes")
MINUTES = b'"format":"batzar-minutes-record/'
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What Python's reader of zips raises for one that is damaged, encrypted or packed in a way that it doesn't know."""


class VerifyError(Exception):
    """Nothing that could be verified; the text is for the person who asked."""


def _read(file: Path) -> bytes:
    """A file's bytes. Raises VerifyError."""
    try:
        found = file.stat()
        if stat.S_ISDIR(found.st_mode):
            raise VerifyError(f"{file}: this is a folder, not a file.")
        if not stat.S_ISREG(found.st_mode):
            raise VerifyError(f"{file}: this is no file, but a device or a pipe, which may never end.")
        if found.st_size > MAX_BYTES:
            raise VerifyError(f"{file}: over {MAX_BYTES >> 20} MB; such a file is not read.")
        return file.read_bytes()
    except OSError as error:
        raise VerifyError(f"{file}: {error.strerror or error}.") from None


def _read_folder(folder: Path) -> tuple[bytes, dict[str, bytes]]:
    """register.json and the records of a folder. Raises VerifyError."""
    try:
        if not (folder / REGISTER).is_file():
            raise VerifyError(f"{folder}: there is no {REGISTER} in it, so it is no exported register.")
        files = [file for part in PARTS for file in sorted((folder / part).glob("*.json"))]
        if sum(file.stat().st_size for file in files) > MAX_BYTES:
            raise VerifyError(f"{folder}: over {MAX_BYTES >> 20} MB; such a register is not read.")
    except OSError as error:
        raise VerifyError(f"{error.filename or folder}: {error.strerror or error}.") from None
    return _read(folder / REGISTER), {f"{file.parent.name}/{file.name}": _read(file) for file in files}


def _read_zip(file: Path) -> tuple[bytes, dict[str, bytes]]:
    """The same of an export that was not unpacked. Raises VerifyError."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise VerifyError(f"{file}: this is no file.")
        with zipfile.ZipFile(file) as packed:
            if sum(one.file_size for one in packed.infolist()) > MAX_BYTES:
                raise VerifyError(f"{file}: over {MAX_BYTES >> 20} MB; such a file is not read.")
            names = packed.namelist()
            if REGISTER not in names:
                raise VerifyError(f"{file}: there is no {REGISTER} in it, so it is no exported register.")
            wanted = [name for name in names if re.fullmatch(r"(records|minutes)/[^/]+\.json", name)]
            return packed.read(REGISTER), {name: packed.read(name) for name in wanted}
    except OSError as error:
        raise VerifyError(f"{file}: {error.strerror or error}.") from None
    except DAMAGE as error:
        raise VerifyError(f"{file}: this zip can't be read: {error}.") from None


def verify_path(path: Path, *, head: str | None = None) -> Verdict:
    """Verify the file of a record or of minutes, or the folder or zip of an exported register. Raises VerifyError.

    Args:
        head: a hash of the register's head that somebody kept, 64 hexadecimal digits.
    """
    if head is not None:
        head = re.sub(r"[\s:]", "", head).lower()
        if not re.fullmatch(r"[0-9a-f]{64}", head):
            raise VerifyError("--head: a hash has 64 hexadecimal digits.")
    try:
        folder = path.is_dir()
    except OSError as error:
        raise VerifyError(f"{str(path)[:200]}: {error.strerror or error}.") from None
    if folder:
        return verify_register(*_read_folder(path), head=head)
    if path.suffix.lower() == ".zip":
        return verify_register(*_read_zip(path), head=head)
    data = _read(path)
    return verify_minutes(data, head=head) if MINUTES in data else verify_record(data, head=head)


def as_json(verdict: Verdict) -> str:
    """The verdict as JSON."""
    return json.dumps({**asdict(verdict), "where": verdict.where}, ensure_ascii=False, indent=2)


def as_text(verdict: Verdict) -> str:
    """The verdict for a terminal."""
    if not verdict.confirmed:
        place = f" at {verdict.where}" if verdict.where else ""
        return f"WRONG{place}\n{verdict.message} ({verdict.code})"
    facts = verdict.facts
    lines = [f"CONFIRMED\n{verdict.message}", ""]
    if "entries" in facts:
        lines.append(f"Entries: {facts['entries']}, of which withheld: {facts['withheld']}")
        lines.append(f"Decisions counted again: {facts['decisions']}")
        if facts["minutes"]:
            lines.append(f"Minutes computed again: {facts['minutes']}")
        lines.append(f"Head: {facts['head'] or 'none, the register is empty'}")
        if facts["after_head"] is not None:
            lines.append(f"The head that you hold is in it; entries after it: {facts['after_head']}")
    elif "signatures" in facts:
        lines.append(f"{facts['cooperative']}, entry {facts['number']}: {facts['title']}")
        if facts["call"] is None:
            lines.append("No call reached a quorum.")
        else:
            lines.append(
                f"Call {facts['call']}: {facts['present']} present and {facts['represented']} represented "
                f"of {facts['entitled']}; {facts['needed']} needed"
            )
        lines.append(f"Votes counted again: {facts['votes']}; signatures: {facts['signatures']}")
        lines.append(f"Hash: {facts['hash']}")
    else:
        lines.append(f"{facts['cooperative']}, entry {facts['number']}: {facts['title']}")
        voted = "called off" if facts["voted"] is None else f"{facts['voted']} of {facts['electors']} voted"
        lines.append(f"Result: {facts['result']} ({voted})")
        lines.append(f"Hash: {facts['hash']}")
        lines += _of_meeting(facts)
        if facts["voted"] is not None and not facts["words_compared"]:
            lines.append("Its sentences are of an earlier edition of Batzar and were not compared.")
    return "\n".join(lines)


def _of_meeting(facts: dict[str, object]) -> list[str]:
    """Of a vote in a meeting: who was here, and each vote that was lent."""
    proxies = facts.get("proxies")
    if not isinstance(proxies, list):
        return []
    here = f"In a meeting: {facts['present']} present and {len(proxies)} by proxy, of {facts['entitled']} entitled"
    if facts["votes"] is not None:
        here += f" with {facts['votes']} votes"
    lines = [f"{here}."]
    lines += [
        f"By proxy: {holder} voted for {giver}"
        if holder
        else f"By proxy: {giver} named no holder and follows the board"
        for giver, holder in proxies
    ]
    if facts["hands"]:
        lines.append("By raised hands, as two tellers counted them.")
    elif facts["cast_by_others"]:
        lines.append(f"Ballots that another cast: {facts['cast_by_others']}")
    return lines
