"""A file that can't be read: which line, and why."""

from app.rules.errors import RuleBroken


class FormatError(RuleBroken):
    """What is wrong with a file. `line` counts from 1; `reason` is the sentence without it."""

    def __init__(self, line: int, code: str, reason: str) -> None:
        super().__init__(code, f"line {line}", f"line {line}: {reason}", {"line": line})
        self.line = line
        self.reason = reason
