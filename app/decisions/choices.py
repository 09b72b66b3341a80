"""What a ballot says, as JSON Schema for each method: for clients and documentation. app.rules.methods reads it."""

from typing import Annotated, Any

from pydantic import WithJsonSchema

from app.rules import MAX_OPTIONS
from app.rules.matters.schema import MethodName

Method = MethodName

OPTION_ID: dict[str, Any] = {"type": "string", "maxLength": 64}
POSITIONS = ["agree", "abstain", "disagree", "block"]
LEVELS = [
    "endorse",
    "minor_concerns",
    "reservations",
    "abstain",
    "stand_aside",
    "disagree",
    "disagree_opt_out",
    "block",
]
GRADES = ["excellent", "very_good", "good", "fair", "poor", "reject"]
OPTIONS: dict[str, Any] = {"type": "array", "items": OPTION_ID, "maxItems": MAX_OPTIONS}


def _one_of(values: list[str]) -> dict[str, Any]:
    return {"type": "string", "enum": values}


def _by_option(value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": value, "maxProperties": MAX_OPTIONS}


def _form(title: str, field: str, value: dict[str, Any], description: str) -> dict[str, Any]:
    return {
        "type": "object",
        "title": title,
        "description": description,
        "properties": {field: value},
        "required": [field],
        "additionalProperties": False,
    }


CHOICE_SCHEMA: dict[str, Any] = {
    "description": "What the ballot says, in the form of the poll's method.",
    "oneOf": [
        _form("PositionChoice", "position", _one_of(POSITIONS), "agreement, consensus, consensus_fallback"),
        _form("ConsentChoice", "position", _one_of(["consent", "object"]), "consent"),
        _form("LevelChoice", "level", _one_of(LEVELS), "gradients"),
        _form(
            "SingleChoice",
            "option",
            {"type": ["string", "null"], "maxLength": 64},
            "single_choice; null abstains",
        ),
        _form(
            "OptionsChoice",
            "options",
            OPTIONS,
            "approval, budget_greedy, budget_equal_shares; none abstains",
        ),
        _form(
            "ScoresChoice",
            "scores",
            _by_option({"type": "integer", "minimum": 0, "maximum": 10}),
            "score, star; an option left out has the lowest; none abstains",
        ),
        _form(
            "GradesChoice",
            "grades",
            _by_option(_one_of(GRADES)),
            "majority_judgment; an option left out is rejected; none abstains",
        ),
        _form(
            "DotsChoice",
            "dots",
            _by_option({"type": "integer", "minimum": 0, "maximum": 100}),
            "dots; none abstains",
        ),
        _form("AnswerChoice", "answer", _one_of(["yes", "maybe", "no"]), "count_me_in"),
        _form(
            "AnswersChoice",
            "answers",
            _by_option(_one_of(["yes", "if_need_be", "no"])),
            "find_a_time; an option left out is a no",
        ),
        _form(
            "RankingChoice",
            "ranking",
            {
                "type": "array",
                "items": {**OPTIONS, "minItems": 1},
                "maxItems": MAX_OPTIONS,
            },
            "instant_runoff, schulze, borda, stv_scottish, stv_meek: best first; only schulze and borda take "
            "several in one place; none abstains",
        ),
    ],
    "examples": [{"position": "agree"}],
}
ChoiceValue = Annotated[dict[str, Any], WithJsonSchema(CHOICE_SCHEMA)]
