"""What is asked in the room: filled in from the item, its matter, and the law and call of the meeting."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.assemblies.errors import refusal
from app.assemblies.law import MeetingLaw, kind_of_item
from app.assemblies.models import AgendaItem, Amendment, Meeting
from app.assemblies.room_errors import CHOSEN_IN_THE_ROOM
from app.assemblies.room_schemas import RoomPollIn
from app.core.errors import InvalidError, InvalidFieldError
from app.core.i18n import translate
from app.decisions import matter_errors
from app.decisions.faults import NONE_OF_THESE, read_options
from app.decisions.poll_schemas import Electorate, RecusedIn
from app.decisions.question import Fault, Question, Ruled
from app.decisions.ruled_opening import FIELDS
from app.rules import METHODS, MethodSettings, Option, RuleBroken, RulesError, check_question
from app.rules.hands import check_hands
from app.rules.matters import Asked, Matter, kind_of, resolve
from app.rules.matters.schema import About, Body, Kind, MayChange, Named
from app.rules.meeting.agenda import check_decidable
from app.rules.meeting.calls import matters_at
from app.rules.meeting.errors import refused

LONGEST = timedelta(hours=12)
"""When a vote in the room ends by itself, should nobody close it."""

_TAKES_DAYS = frozenset({"consent"})
_NAMES = {
    "motion": Named(en="Motion", es="Propuesta"),
    "election": Named(en="Election", es="Elección"),
}
_ABOUT = About(
    en="A question that is voted on in a meeting, by those who are here.",
    es="Una pregunta que se vota en una asamblea, entre quienes asisten.",
)


def matter_of(law: MeetingLaw, meeting: Meeting, item: AgendaItem) -> Matter:
    """The item's matter as a meeting decides it: by the bylaws' majority of its kind, shown once closed.

    An item without a matter is one of the meeting's kind: any method, and in an election most votes win.
    """
    known = law.matters.get(item.matter) if item.matter else None
    kind: Kind = kind_of_item(law, meeting.kind, item.matter)
    methods = tuple(name for name in METHODS if name not in _TAKES_DAYS)
    room = {
        "body": Body(),
        "kind": kind,
        "rules": (),
        "reasons": "off",
        "results": "after_close",
        "duration_hours": int(LONGEST / timedelta(hours=1)),
        "may_change": MayChange(),
    }
    if known is None:
        first = "single_choice" if item.kind == "election" else "agreement"
        return Matter.model_validate(
            {
                "code": item.kind,
                "name": _NAMES[item.kind],
                "about": _ABOUT,
                "plurality": item.kind == "election",
                "methods": (first, *(name for name in methods if name != first)),
                **room,
            }
        )
    fitting = tuple(name for name in known.methods if name in methods) or ("agreement",)
    free = {"plurality": known.plurality} if kind_of(known, law.bylaws) is not None else {"plurality": False}
    return known.model_copy(update={**room, **free, "methods": fitting})


def check_item(
    law: MeetingLaw, meeting: Meeting, item: AgendaItem, matter: Matter, *, on_agenda: bool
) -> Kind:
    """Refuse what this meeting can't decide at its call; the kind by which it is judged.

    Args:
        on_agenda: it was announced (`backing.was_announced`), or is a question beside the motion, such as procedure,
            which decides nothing that the notice had to tell.

    Raises:
        Problem: off_agenda, no_such_call, undecided
    """
    kind = kind_of_item(law, meeting.kind, item.matter)
    try:
        check_decidable(law.bylaws, matter.names, on_agenda=on_agenda)
        if not matters_at(law.bylaws, [kind], meeting.call):
            raise refused(
                "no_such_call", "call", "The bylaws have no such call for this matter.", call=meeting.call
            )
    except RuleBroken as error:
        raise refusal(error, law.zone) from error
    return kind


def _text(item: AgendaItem, amendment: Amendment | None, data: RoomPollIn) -> tuple[str, str]:
    """Title and body: as the motion reads or would read; beside the motion only a title."""
    if data.title is not None and data.title != item.title:
        return data.title, ""
    if amendment is not None:
        return amendment.title, amendment.body
    return item.title, item.body


def is_beside(item: AgendaItem, data: RoomPollIn) -> bool:
    """Whether it asks something beside the motion and its amendments."""
    return data.title is not None and data.title != item.title and data.amendment_id is None


def ask(
    law: MeetingLaw,
    meeting: Meeting,
    item: AgendaItem,
    amendment: Amendment | None,
    data: RoomPollIn,
    *,
    members: int,
    member_id: str,
    announced: bool,
    demanded: bool,
    language: str,
    at: datetime,
) -> Ruled:
    """The question as its item and matter fill it in, and what holds for it.

    Args:
        members: how many are entitled.
        announced: the item can be decided as one of the agenda.
        demanded: enough of those here demand that it be secret.

    Raises:
        InvalidError: with every field that the matter and the bylaws refuse.
    """
    matter = matter_of(law, meeting, item)
    check_item(law, meeting, item, matter, on_agenda=announced or is_beside(item, data))
    method = data.method
    if amendment is not None and method is None and matter.methods[0] not in ("agreement", "gradients"):
        method = "agreement" if "agreement" in matter.methods else None
    if data.method in _TAKES_DAYS:
        raise InvalidFieldError("method", "not_in_the_room")
    why = translate(CHOSEN_IN_THE_ROOM, language)
    asked = Asked(
        method=method,
        settings=data.settings if data.settings != MethodSettings() else None,
        secret=True if data.secret or demanded else None,
        affected=data.affected,
        members=members,
        call=meeting.call,
        version=law.version,
        why=dict.fromkeys(FIELDS, why),
        member_id=member_id,
        at=at,
    )
    try:
        resolved = resolve(matter, law.bylaws, asked)
    except RuleBroken as error:
        raise matter_errors.refusal(error) from error
    ruling = resolved.ruling
    if demanded and ruling.secret_by == "choice":  # noqa: S105 (who makes it secret)
        ruling = ruling.model_copy(update={"secret_by": "demand"})
    title, body = _text(item, amendment, data)
    question = Question(
        title=title,
        body=body,
        matter=matter.code,
        method=resolved.method,
        settings=resolved.settings,
        options=data.options,
        opens_at=None,
        closes_at=at + LONGEST,
        reasons="off",
        results="after_close",
        electorate=Electorate(),
        rules=resolved.rules,
        managers="facilitators",
        early_close=True,
        extension=False,
        secret=resolved.secret,
        affected=data.affected,
        recused=[RecusedIn(membership_id=one.membership_id, reason=one.reason) for one in data.recused],
        conditions=(),
        supersedes=None,
        review_on=None,
        adopts_version=item.adopts_version if amendment is None and not is_beside(item, data) else None,
    )
    faults = _faults(question, by_law=ruling.kind is not None, hands=data.hands)
    if faults:
        raise InvalidError(faults)
    return Ruled(question=question, ruling=ruling, version=law.version)


def _faults(question: Question, *, by_law: bool, hands: bool) -> Sequence[Fault]:
    options, faults = read_options(question)
    if question.settings.none_of_these:
        options.append(Option(id=str(len(options)), label=NONE_OF_THESE, none_of_these=True))
    try:
        if not faults:
            check_question(question.method, question.settings, options, question.rules, by_law=by_law)
        if hands:
            check_hands(question.method, question.settings)
    except RulesError as error:
        faults.append((error.field.removesuffix(".label"), error.code, error.data))
    if hands and question.secret:
        faults.append(("hands", "hands_secret", {}))
    return faults


__all__ = ["LONGEST", "ask", "check_item", "is_beside", "matter_of"]
