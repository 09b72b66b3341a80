"""What a verification says."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Verdict:
    """Confirmed, or the first thing that is wrong.

    `code` is stable. `file` is a name in a register's folder, `entry` an entry's number, `path` the place in
    the JSON ($.record.ballots), `byte` the first byte of a text that can't be read. `readable` is false when
    it is no record or register at all.
    """

    confirmed: bool
    code: str
    message: str
    path: str | None = None
    entry: int | None = None
    file: str | None = None
    byte: int | None = None
    readable: bool = True
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def where(self) -> str:
        """The place in one phrase."""
        parts = [self.file] if self.file else []
        if self.entry is not None:
            parts.append(f"entry {self.entry}")
        if self.path is not None:
            parts.append(self.path)
        if self.byte is not None:
            parts.append(f"byte {self.byte}")
        return ", ".join(parts)


class Wrong(Exception):
    """Raised inside the verifier with what is wrong; never leaves it."""

    def __init__(
        self,
        code: str,
        message: str,
        path: str | None = None,
        *,
        entry: int | None = None,
        byte: int | None = None,
        readable: bool = True,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.path = path
        self.entry = entry
        self.byte = byte
        self.readable = readable

    def verdict(self, file: str | None = None) -> Verdict:
        """As the answer."""
        return Verdict(
            confirmed=False,
            code=self.code,
            message=self.message,
            path=self.path,
            entry=self.entry,
            file=file,
            byte=self.byte,
            readable=self.readable,
        )
