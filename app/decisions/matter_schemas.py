"""Wire types of what members do before a vote opens."""

from uuid import UUID

from pydantic import ConfigDict, Field

from app.core.wire import Input, Output
from app.decisions.poll_schemas import Statement


class OpinionIn(Input):
    """A body's opinion on the question, as markdown."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"text": "The council agrees, if nobody works two nights in a row."}}
    )

    text: Statement


class SecrecyDemandOut(Output):
    """How many ask that a poll be secret. Who asks is shown to nobody else."""

    poll_id: UUID
    possible: bool = Field(description="Whether it can be demanded now.")
    asking: int
    needed: int | None = Field(description="How many it takes; null where nobody can demand it.")
    mine: bool = Field(description="Whether I ask for it.")
    secret: bool
