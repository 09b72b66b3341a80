"""The rounds of consent before the one that was counted: what each asked, and what was answered."""

from app.rules.method import Choice
from app.rules.record.order import among, sorted_once
from app.rules.record.recount import stored_choice
from app.rules.record.schema import Record, RecordRound
from app.rules.record.verdict import Wrong


def check_rounds(record: Record) -> None:
    """Every round before the present one is there, in order, each with valid answers by electors. Raises Wrong."""
    asked = record.question
    path = "$.record.question.rounds"
    for place, one in enumerate(asked.rounds):
        if one.round != place + 1:
            message = f"Here should be round {place + 1}, but this is round {one.round}."
            raise Wrong("round_order", message, f"{path}[{place}].round")
    if asked.round != len(asked.rounds) + 1:
        message = f"This is round {asked.round}, but {len(asked.rounds)} rounds before it are here."
        raise Wrong("round_missing", message, "$.record.question.round")
    if asked.rounds and (asked.method != "consent" or asked.secret):
        raise Wrong("no_rounds", "Only consent with names is held in rounds.", path)
    electorate = frozenset(record.electorate)
    for place, one in enumerate(asked.rounds):
        _check_text(record, one, f"{path}[{place}]")
        _check_answers(record, one, electorate, f"{path}[{place}]")


def _check_text(record: Record, one: RecordRound, path: str) -> None:
    """Of a poll on a proposal the text is one of its versions, and none later than the round's after it."""
    proposal = record.question.proposal
    place = f"{path}.proposal_version"
    if (proposal is None) != (one.proposal_version is None):
        raise Wrong("round_text", "The round asks about another kind of text than the poll.", place)
    if proposal is None or one.proposal_version is None:
        return
    later = [other.proposal_version for other in record.question.rounds if other.round == one.round + 1]
    last = (later[0] if later else proposal.version) or proposal.version
    if one.proposal_version > last or one.proposal_version not in {row.version for row in proposal.versions}:
        raise Wrong("round_text", "The round asks about a version that is not before the next's.", place)


def _check_answers(record: Record, one: RecordRound, electorate: frozenset[str], path: str) -> None:
    """Valid ballots of electors; those that object are the objections."""
    if record.result == "withdrawn" and (one.ballots or one.objections):
        raise Wrong("withdrawn_counted", "A poll called off shows no ballots.", f"{path}.ballots")
    voters = [line.pseudonym for line in one.ballots]
    sorted_once(voters, f"{path}.ballots", "A voter")
    message = "This ballot is by somebody who was not entitled to vote."
    among(voters, electorate, f"{path}.ballots", "round_unknown", message)
    read: dict[str, Choice] = {}
    objecting: list[str] = []
    for place, line in enumerate(one.ballots):
        choice = stored_choice(record.question, line.choice, f"{path}.ballots[{place}].choice", read)
        if choice.model_dump(mode="json").get("position") == "object":
            objecting.append(line.pseudonym)
    said = [objection.pseudonym for objection in one.objections]
    sorted_once(said, f"{path}.objections", "A voter")
    message = "This objection is by somebody whose ballot does not object."
    among(said, frozenset(objecting), f"{path}.objections", "objection_unknown", message)
    if len(said) != len(objecting):
        message = f"{len(objecting)} ballots object, but there are {len(said)} objections."
        raise Wrong("objection_missing", message, f"{path}.objections")
