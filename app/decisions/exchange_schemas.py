"""Wire types of polls that come from files of ballots."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints

from app.core.wire import Input, Output, Prose
from app.decisions.choices import Method
from app.rules import MethodSettings
from app.rules.exact import Money

FileFormat = Literal["blt", "pabulib"]
MAX_FILE = 1_000_000


class FileIn(Input):
    """A file's text, to make options of."""

    model_config = ConfigDict(
        str_strip_whitespace=False,
        str_max_length=MAX_FILE,
        json_schema_extra={
            "example": {"format": "blt", "text": '2 1\n1 1 2 0\n0\n"Ana"\n"Berta"\n"Board"\n'}
        },
    )

    format: FileFormat
    text: Annotated[Prose, StringConstraints(min_length=1, max_length=MAX_FILE)]


class DraftOption(Output):
    """An option as the form for a new poll takes it."""

    label: str
    cost: Money | None = None


class PollDraft(Output):
    """What a file says about a poll: a beginning for the form. Its ballots are counted, and not taken over."""

    title: str
    method: Method
    settings: MethodSettings
    options: list[DraftOption]
    ballots: int = Field(description="How many ballots the file holds. They stay in the file.")
