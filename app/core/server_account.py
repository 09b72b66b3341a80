"""The system user under which the embedded database server runs.

PostgreSQL refuses to run as root. Started by an ordinary user, the server runs as that user. Started by root, it
runs as the owner of its folder, or as the system user ``batzar``, which is made when it is missing, or as
``nobody`` where no user can be made. That user needs a way to its files: root's folders are often closed, so it
is let through them one by one, and nobody else is.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import stat
import struct
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

NAME = "batzar"


@dataclass(frozen=True)
class Account:
    """A system user: ``caller`` is the one this process runs as, ``switches`` tells whether they differ."""

    name: str
    uid: int
    gid: int
    caller: str

    @property
    def switches(self) -> bool:
        return os.geteuid() != self.uid

    def run(self, command: Sequence[str], *, detached: bool = False) -> subprocess.CompletedProcess[str]:
        """Run a command as this user with a clean environment; ``stdout`` holds both streams."""
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
        return subprocess.run(  # noqa: S603 - a list, and no part of it comes from outside
            list(command),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
            cwd="/",
            start_new_session=detached,
            umask=0o077,
            user=self.uid if self.switches else None,
            group=self.gid if self.switches else None,
            extra_groups=[] if self.switches else None,
        )

    def own(self, folder: Path) -> None:
        """Make the folder this user's and nobody else's to enter."""
        if folder.stat().st_uid != self.uid:
            os.chown(folder, self.uid, self.gid)
        if stat.S_IMODE(folder.stat().st_mode) != 0o700:
            folder.chmod(0o700)

    def let_read(self, *trees: Path) -> None:
        """Let everyone read the trees (programs, no data), for installations made with a strict umask."""
        for tree in trees:
            for folder, _, files in os.walk(tree):
                for path in [Path(folder), *(Path(folder, name) for name in files)]:
                    mode = path.stat().st_mode
                    wanted = mode | 0o444 | (0o111 if mode & 0o100 else 0)
                    if wanted != mode:
                        path.chmod(stat.S_IMODE(wanted))


def server_account(data_dir: Path) -> Account:
    """The user that the server in ``data_dir`` shall run as."""
    caller = _name(os.geteuid())
    if os.geteuid() != 0:
        return Account(caller, os.geteuid(), os.getegid(), caller)
    owner = data_dir.stat()
    if owner.st_uid != 0:
        with contextlib.suppress(KeyError):
            entry = pwd.getpwuid(owner.st_uid)
            return Account(entry.pw_name, entry.pw_uid, entry.pw_gid, caller)
    entry = _system_user()
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid, caller)


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def _system_user() -> pwd.struct_passwd:
    """The user ``batzar``, made when missing; ``nobody`` where it cannot be made."""
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    for _ in range(20):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(NAME)
        if useradd is None:
            break
        made = subprocess.run(  # noqa: S603 - fixed words
            [
                useradd,
                "--system",
                "--no-create-home",
                "--home-dir",
                "/",
                "--shell",
                "/usr/sbin/nologin",
                NAME,
            ],
            check=False,
            capture_output=True,
        )
        if made.returncode not in (
            0,
            1,
            9,
            10,
        ):  # 1, 10: the user file is locked by another; 9: exists by now
            break
        time.sleep(0 if made.returncode == 0 else 0.2)
    return pwd.getpwnam("nobody")


def open_the_way(path: Path, account: Account) -> None:
    """Let the account pass through the folders above ``path``, and through those only.

    Only search is granted, so it can reach what it owns and list nothing: by an access list entry for that one
    user where the file system has them, otherwise by the folder's mode.
    """
    if not account.switches:
        return
    for folder in reversed(path.resolve().parents):
        if not _may_search(folder, account):
            try:
                _grant_search(folder, account.uid)
            except OSError:
                folder.chmod(stat.S_IMODE(folder.stat().st_mode) | stat.S_IXOTH)


def _may_search(folder: Path, account: Account) -> bool:
    found = folder.stat()
    if found.st_uid == account.uid:
        return bool(found.st_mode & stat.S_IXUSR)
    if found.st_gid == account.gid:
        return bool(found.st_mode & stat.S_IXGRP)
    return bool(found.st_mode & stat.S_IXOTH) or account.uid in _searchers(folder)


# The kernel's form of an access list: a version, then entries of tag, permissions and id, in this order of tags.
_ACL_NAME = "system.posix_acl_access"
_ACL_VERSION = struct.pack("<I", 2)
_ENTRY = struct.Struct("<HHI")
_USER_OBJ, _USER, _GROUP_OBJ, _GROUP, _MASK, _OTHER = 0x01, 0x02, 0x04, 0x08, 0x10, 0x20
_NO_ID = 0xFFFFFFFF
_SEARCH = 1


def _read_acl(folder: Path) -> list[tuple[int, int, int]]:
    """The folder's access list; the one that its mode stands for when it has none."""
    with contextlib.suppress(OSError, AttributeError):
        value = os.getxattr(folder, _ACL_NAME)
        return [(tag, perm, who) for tag, perm, who in _ENTRY.iter_unpack(value[4:])]
    mode = folder.stat().st_mode
    return [
        (_USER_OBJ, mode >> 6 & 7, _NO_ID),
        (_GROUP_OBJ, mode >> 3 & 7, _NO_ID),
        (_OTHER, mode & 7, _NO_ID),
    ]


def _searchers(folder: Path) -> set[int]:
    """The users that the folder's access list names and lets search."""
    acl = _read_acl(folder)
    mask = next((perm for tag, perm, _ in acl if tag == _MASK), 7)
    return {who for tag, perm, who in acl if tag == _USER and perm & mask & _SEARCH}


def _grant_search(folder: Path, uid: int) -> None:
    """Add ``uid`` to the folder's access list with search; raises OSError where there are no access lists."""
    if not hasattr(os, "setxattr"):
        raise OSError("no access lists on this system")
    acl = [entry for entry in _read_acl(folder) if not (entry[0] == _USER and entry[2] == uid)]
    group_class = next((perm for tag, perm, _ in acl if tag == _MASK), None)
    if group_class is None:
        group_class = next(perm for tag, perm, _ in acl if tag == _GROUP_OBJ)
    acl = [entry for entry in acl if entry[0] != _MASK]
    acl += [(_USER, _SEARCH, uid), (_MASK, group_class | _SEARCH, _NO_ID)]
    acl.sort(key=lambda entry: (entry[0], entry[2]))
    os.setxattr(folder, _ACL_NAME, _ACL_VERSION + b"".join(_ENTRY.pack(*entry) for entry in acl))
