"""Votes in a meeting: who was here, with how many votes, who voted for whom, and what the tellers of hands found."""

from app.rules.bylaws.judge import Attendance
from app.rules.errors import RulesError
from app.rules.hands import hand_ballots
from app.rules.here import Followed, Here, People
from app.rules.method import Choice
from app.rules.outcome import parse_choice
from app.rules.record.order import among, sorted_once
from app.rules.record.schema import HandBallots, NamedBallots, Record, SecretBallots
from app.rules.record.verdict import Wrong

PATH = "$.record.meeting"


def votes_of(record: Record, elector: str) -> int:
    """How many votes an elector has: one, unless the record says otherwise."""
    return unequal(record).get(elector, 1)


def unequal(record: Record) -> dict[str, int]:
    """The votes of electors who have other than one, in a meeting or from afar."""
    return record.votes if record.meeting is None else record.meeting.votes


def people_of(record: Record) -> People | None:
    """How many people voted from afar, where some have other than one vote."""
    if record.meeting is not None or not record.votes:
        return None
    return People(electors=len(record.electorate), voted=len(record.roll or ()))


def votes_here(record: Record) -> int:
    """How many votes could be cast."""
    return sum(votes_of(record, one) for one in record.electorate)


def with_board_of(record: Record) -> Followed | None:
    """The ballots cast for those whose proxy names no holder."""
    meeting = record.meeting
    if meeting is None or meeting.board_position is None:
        return None
    return Followed(people=len(_followers(record)), position=meeting.board_position)


def _followers(record: Record) -> frozenset[str]:
    """The electors whose proxy names no holder."""
    lent = () if record.meeting is None else record.meeting.represented
    return frozenset(one.giver for one in lent if one.holder is None)


def here_of(record: Record) -> Here | None:
    """Who is here, as counting takes it; none outside of meetings. Raises ValueError for impossible numbers."""
    meeting = record.meeting
    if meeting is None:
        return None
    represented = [one.giver for one in meeting.represented]
    present = len(record.electorate) - len(represented)
    now = Attendance(electors=meeting.entitled, present=present, represented=len(represented))
    if meeting.votes or meeting.entitled_votes != meeting.entitled:
        theirs = sum(votes_of(record, one) for one in represented)
        now = Attendance(
            electors=meeting.entitled,
            present=present,
            represented=len(represented),
            votes=meeting.entitled_votes,
            votes_present=votes_here(record) - theirs,
            votes_represented=theirs,
        )
    return Here(now=now, at_opening=meeting.at_opening, with_board=with_board_of(record))


def hands_of(record: Record, ballots: HandBallots) -> dict[Choice, int]:
    """The count of hands as ballots, with those of who named no holder. Raises Wrong `hands_invalid`."""
    asked = record.question
    try:
        found = hand_ballots(asked.method, asked.settings, asked.options, ballots.counts)
    except RulesError as error:
        raise Wrong("hands_invalid", f"{error.message}", "$.record.ballots.counts") from None
    board = with_board_of(record)
    if board is not None:
        known = parse_choice(asked.method, asked.settings, asked.options, {"position": board.position})
        found[known] = found.get(known, 0) + board.people
    return found


def check_meeting(record: Record) -> None:
    """Who was here is told once each, and who cast whose ballot fits it. Raises Wrong."""
    meeting, ballots = record.meeting, record.ballots
    _check_votes(record)
    if meeting is None:
        if isinstance(ballots, HandBallots):
            raise Wrong("no_meeting", "Hands are raised in meetings only.", "$.record.ballots")
        _check_casters(record, {})
        return
    electorate = frozenset(record.electorate)
    givers = [one.giver for one in meeting.represented]
    sorted_once(givers, f"{PATH}.represented", "Somebody represented")
    message = "Somebody represented is not in the electorate."
    among(givers, electorate, f"{PATH}.represented", "represented_unknown", message)
    recused = frozenset(one.pseudonym for one in record.recused)
    for place, pair in enumerate(meeting.represented):
        if pair.holder in recused:
            message = "Whoever is recused votes for nobody else either."
            raise Wrong("recused_votes", message, f"{PATH}.represented[{place}].holder")
        if pair.holder is not None and (pair.giver == pair.holder or pair.holder in givers):
            message = "Whoever holds a vote is here in person."
            raise Wrong("holder_not_here", message, f"{PATH}.represented[{place}].holder")
    if meeting.call != record.question.call:
        raise Wrong("call_differs", "The poll is of another call than the meeting.", f"{PATH}.call")
    if meeting.entitled < len(electorate) or meeting.entitled_votes < votes_here(record):
        raise Wrong("more_than_entitled", "More are here than are entitled.", f"{PATH}.entitled")
    if isinstance(ballots, HandBallots):
        _check_hands(record, ballots)
    _check_casters(record, {one.giver: one.holder for one in meeting.represented})
    _check_board(record)


def _check_votes(record: Record) -> None:
    """Votes are told once, of electors who have other than one, and never of a secret vote."""
    path = "$.record.votes" if record.meeting is None else f"{PATH}.votes"
    if record.meeting is not None and record.votes:
        raise Wrong("votes_twice", "Of a vote in a meeting, the meeting says the votes.", "$.record.votes")
    electorate = frozenset(record.electorate)
    for elector, votes in sorted(unequal(record).items()):
        if elector not in electorate or votes == 1:
            message = "Votes are told of electors who have other than one."
            raise Wrong("votes_unknown", message, f"{path}.{elector}")
    if record.question.secret and unequal(record):
        raise Wrong("secret_weighted", "A secret vote of unequal votes tells who voted what.", path)


def _check_hands(record: Record, ballots: HandBallots) -> None:
    """Two tellers, no more hands than votes, and nobody's name beside a hand."""
    if record.question.secret:
        raise Wrong("not_secret", "The poll was secret, but hands were raised.", "$.record.ballots")
    sorted_once(ballots.tellers, "$.record.ballots.tellers", "A teller")
    if len(ballots.tellers) != 2:
        raise Wrong("tellers", "Two people count hands.", "$.record.ballots.tellers")
    if sum(ballots.counts.values()) > votes_here(record) - len(_followers(record)):
        raise Wrong("hands_many", "More hands were counted than votes are here.", "$.record.ballots.counts")


def _check_board(record: Record) -> None:
    """Those whose proxy names no holder voted as the board's position says, all of them and by nobody's hand; or, where
    it says nothing, none of them. Raises Wrong."""
    meeting, ballots, followers = record.meeting, record.ballots, _followers(record)
    if meeting is None:
        return
    position = meeting.board_position
    if position is not None and (not followers or record.question.method != "agreement"):
        message = "Nobody's vote follows the board in this question."
        raise Wrong("board_position", message, f"{PATH}.board_position")
    if isinstance(ballots, NamedBallots):
        cast = {line.pseudonym: line for line in ballots.lines if line.pseudonym in followers}
        fits = all(line.cast_by is None and line.choice == {"position": position} for line in cast.values())
        if not fits or len(cast) != (0 if position is None else len(followers)):
            message = "A vote whose proxy names no holder was not cast as the board's position says."
            raise Wrong("board_position", message, "$.record.ballots.lines")
    if isinstance(ballots, SecretBallots):
        alike = sum(one.ballots for one in ballots.groups if one.choice == {"position": position})
        voted = len(followers & frozenset(record.roll or ()))
        if voted != (0 if position is None else len(followers)) or alike < voted:
            message = "Fewer ballots say what the board's position says than follow it, or others did."
            raise Wrong("board_position", message, "$.record.ballots.groups")


def _check_casters(record: Record, holders: dict[str, str | None]) -> None:
    """Whoever is represented did not cast their own ballot; and nobody is named as having cast their own."""
    ballots = record.ballots
    if isinstance(ballots, SecretBallots | HandBallots) or not isinstance(ballots, NamedBallots):
        return
    for place, line in enumerate(ballots.lines):
        path = f"$.record.ballots.lines[{place}]"
        if line.cast_by == line.pseudonym or (line.cast_by is not None and record.meeting is None):
            raise Wrong("cast_by", "This ballot was not cast by another.", f"{path}.cast_by")
        if holders.get(line.pseudonym) is not None and line.cast_by is None:
            raise Wrong("cast_by", "Who is represented casts no ballot of their own.", path)
