"""Taking part from elsewhere: whether the bylaws let members, what the meeting needs for it, and what whoever comes so
confirms."""

from typing import Literal

from app.rules.bylaws.errors import undecided
from app.rules.bylaws.schema import Bylaws
from app.rules.meeting.errors import refused

Confirmation = Literal["identity", "live_av", "secrecy"]
"""identity: I am who I signed in as. live_av: I see and hear the meeting live. secrecy: I vote where nobody looks on."""

CONFIRMED_BY: dict[str, Confirmation] = {
    "identity": "identity",
    "live_av": "live_av",
    "confidentiality": "secrecy",
    "secrecy": "secrecy",
}
"""What a person confirms for each need of `remote.needs`; the other needs are met by the records and the minutes."""


def check_remote(bylaws: Bylaws) -> None:
    """Refuse a meeting that members may attend from elsewhere where the bylaws don't let them.

    Raises:
        MeetingError: `remote_banned`, with the article.
        BylawsError: `undecided`, where the law leaves it to the statutes or to nobody; never guessed. Its data name
            the article that leaves it open, where there is one.
    """
    allowed = bylaws.remote.allowed
    if allowed.value == "yes":
        return
    if allowed.value == "no":
        message = "The bylaws don't let members take part from elsewhere."
        raise refused("remote_banned", "remote", message, allowed.source)
    error = undecided("remote.allowed")
    error.data = {"source": allowed.source} if allowed.source else {}
    raise error


def check_reachable(bylaws: Bylaws, *, link: str | None, place: str) -> None:
    """Refuse to convene a meeting that members attend from elsewhere without what the bylaws need for it.

    Raises:
        MeetingError: `link_needed` without a link where all must see and hear each other live; `place_needed` without
            a place where attending in person must stay possible.
    """
    if "live_av" in (bylaws.remote.needs.value or ()) and not link:
        message = "There is no link to the room where all see and hear each other."
        raise refused("link_needed", "link", message, bylaws.remote.needs.source)
    if bylaws.remote.in_person_too.value and not place.strip():
        message = "There is no place where members can come in person."
        raise refused("place_needed", "place", message, bylaws.remote.in_person_too.source)


def confirmations(bylaws: Bylaws) -> tuple[Confirmation, ...]:
    """What whoever comes from elsewhere confirms. Their identity always: they are counted as themselves."""
    asked = {CONFIRMED_BY[need] for need in bylaws.remote.needs.value or () if need in CONFIRMED_BY}
    order: tuple[Confirmation, ...] = ("identity", "live_av", "secrecy")
    return tuple(one for one in order if one == "identity" or one in asked)
