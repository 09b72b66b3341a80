"""Events of who is here: for those who let people in, and for the member concerned."""

from typing import ClassVar

from app.assemblies.presence_schemas import AttendanceOut, OutsideHolderOut, ProxyOut, StandingOut
from app.cooperatives.schemas import MemberRef
from app.events.log import Change, event_kind


@event_kind
class AttendanceChanged(Change):
    """Somebody came or went, for those who see the list."""

    kind: ClassVar[str] = "attendance_changed"
    attendance: list[AttendanceOut]
    members: list[MemberRef]


@event_kind
class ProxiesChanged(Change):
    """A proxy was given or ended, for those who see them all."""

    kind: ClassVar[str] = "proxies_changed"
    proxies: list[ProxyOut]
    members: list[MemberRef]


@event_kind
class OutsideHoldersChanged(Change):
    """A holder of proxies who is no member was named, came or went, for those who let people in."""

    kind: ClassVar[str] = "outside_holders_changed"
    outside_holders: list[OutsideHolderOut]


@event_kind
class StandingChanged(Change):
    """A member's own standing at a meeting changed, with the proxies of theirs that did."""

    kind: ClassVar[str] = "standing_changed"
    standings: list[StandingOut]
    proxies: list[ProxyOut]
    members: list[MemberRef]
