"""What is told to clients when something of this package changes."""

from typing import ClassVar
from uuid import UUID

from app.cooperatives.bylaws_schemas import BylawsVersionOut
from app.cooperatives.organisation_schemas import OrganisationOut
from app.cooperatives.schemas import (
    CircleMemberOut,
    CircleOut,
    CooperativeOut,
    InvitationOut,
    MemberClassOut,
    MemberRef,
)
from app.events.log import Change, event_kind


@event_kind
class CooperativeChanged(Change):
    """A setting changed."""

    kind: ClassVar[str] = "cooperative_changed"
    cooperatives: list[CooperativeOut]


@event_kind
class MemberJoined(Change):
    """Somebody is a member now."""

    kind: ClassVar[str] = "member_joined"
    members: list[MemberRef]


@event_kind
class MemberChanged(Change):
    """Role, class, status, number, name or picture of a member changed."""

    kind: ClassVar[str] = "member_changed"
    members: list[MemberRef]


@event_kind
class MemberLeft(Change):
    """A membership ended; the member is out of the open circles, which are counted anew."""

    kind: ClassVar[str] = "member_left"
    members: list[MemberRef]
    circles: list[CircleOut]


@event_kind
class MemberRequested(Change):
    """Somebody asks to join. For officers."""

    kind: ClassVar[str] = "member_requested"
    members: list[MemberRef]


@event_kind
class RequestDeclined(Change):
    """A request was declined or taken back. For officers."""

    kind: ClassVar[str] = "request_declined"


@event_kind
class ClassAdded(Change):
    """There is a new class."""

    kind: ClassVar[str] = "class_added"
    classes: list[MemberClassOut]


@event_kind
class ClassChanged(Change):
    """A class has a new name."""

    kind: ClassVar[str] = "class_changed"
    classes: list[MemberClassOut]


@event_kind
class ClassRemoved(Change):
    """A class is gone."""

    kind: ClassVar[str] = "class_removed"


@event_kind
class OrganisationAdded(Change):
    """A cooperative became a member, and others may have other votes with it."""

    kind: ClassVar[str] = "organisation_added"
    organisations: list[OrganisationOut]


@event_kind
class OrganisationChanged(Change):
    """Name, size or votes of member cooperatives changed."""

    kind: ClassVar[str] = "organisation_changed"
    organisations: list[OrganisationOut]


@event_kind
class OrganisationRemoved(Change):
    """A member cooperative is gone; its former delegates are nobody's."""

    kind: ClassVar[str] = "organisation_removed"
    members: list[MemberRef]


@event_kind
class CircleAdded(Change):
    """There is a new circle, with its maker in it."""

    kind: ClassVar[str] = "circle_added"
    circles: list[CircleOut]
    circle_members: list[CircleMemberOut]
    members: list[MemberRef]


@event_kind
class CircleChanged(Change):
    """Name, purpose, place or openness of a circle changed."""

    kind: ClassVar[str] = "circle_changed"
    circles: list[CircleOut]


@event_kind
class CircleRemoved(Change):
    """A circle is gone, and with it who was in it."""

    kind: ClassVar[str] = "circle_removed"


@event_kind
class CircleJoined(Change):
    """Somebody is in a circle now."""

    kind: ClassVar[str] = "circle_joined"
    circles: list[CircleOut]
    circle_members: list[CircleMemberOut]
    members: list[MemberRef]


@event_kind
class CircleLeft(Change):
    """Somebody is no longer in a circle."""

    kind: ClassVar[str] = "circle_left"
    circles: list[CircleOut]


@event_kind
class InvitationsChanged(Change):
    """Invitations were made, sent, accepted or revoked. For officers."""

    kind: ClassVar[str] = "invitations_changed"
    invitations: list[InvitationOut]


@event_kind
class BylawsChanged(Change):
    """A version of the bylaws was drafted, changed, put to the vote, dropped, or came into force."""

    kind: ClassVar[str] = "bylaws_changed"
    bylaws_versions: list[BylawsVersionOut]
    members: list[MemberRef]


@event_kind
class ViewChanged(Change):
    """What the receiver may see changed: the client drops its state and reads anew."""

    kind: ClassVar[str] = "view_changed"


def circle_member_id(circle_id: UUID, membership_id: UUID) -> str:
    """The id under which clients keep that a member is in a circle."""
    return f"{circle_id}:{membership_id}"
