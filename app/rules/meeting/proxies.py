"""May this proxy be given? A refusal names the article of the bylaws' value that refuses it.

A bar that nothing states is no bar: where the bylaws are silent on officers, officers may hold. What a proxy needs
to be lawful at all, that proxies are allowed and how many one holder may have, is never guessed: BylawsError
`undecided`.
"""

from collections.abc import Iterable, Mapping

from pydantic import StrictBool

from app.rules.bylaws.errors import undecided
from app.rules.bylaws.judge import proxies_most
from app.rules.bylaws.schema import Bylaws
from app.rules.meeting.errors import refused
from app.rules.meeting.presence import Holder, Id, follows_board
from app.rules.quorum import Count
from app.rules.schema import Strict


class Person(Strict):
    """A giver or holder. entitled: may vote at this meeting. worker: a worker-member. family: of the giver, who says
    so; somebody may be family of one giver and not of another."""

    id: Id
    member: StrictBool = True
    entitled: StrictBool = True
    officer: StrictBool = False
    worker: StrictBool = False
    family: StrictBool = False


class Room(Strict):
    """How many proxies a holder has and may have."""

    held: Count
    most: Count


def check_proxy(
    bylaws: Bylaws,
    giver: Person,
    holder: Person | None,
    *,
    in_force: Mapping[str, Holder],
    members: int,
    meetings: int = 1,
) -> Room | None:
    """The holder's number of proxies with this one, and the most. Raises MeetingError, or BylawsError `undecided`.

    holder: None where none is named, a blank proxy. Where the bylaws let it follow the board it is good, and no
    holder's number limits it: then None is returned.
    in_force: giver to holder, of this meeting. members: all of the cooperative, of whom a fraction is taken.
    meetings: how many it would be for. Codes: proxies_banned, proxy_to_oneself, giver_not_entitled,
    proxy_given_already, holder_not_member, holder_not_family, family_for_worker, holder_not_entitled, officer_holds,
    proxy_one_meeting, proxy_blank, proxy_circle, proxy_onward, giver_holds_proxies, too_many_proxies.
    """
    if bylaws.proxy.allowed.value is False:
        raise refused(
            "proxies_banned", "proxy", "The bylaws don't allow proxies.", bylaws.proxy.allowed.source
        )
    if holder is not None and giver.id == holder.id:
        raise refused("proxy_to_oneself", "holder", "Nobody can give a proxy to themselves.")
    if bylaws.proxy.allowed.value is None:
        raise undecided("proxy.allowed")
    if not (giver.member and giver.entitled):
        raise refused("giver_not_entitled", "giver", "Whoever may not vote has no vote to give.")
    if giver.id in in_force:
        raise refused("proxy_given_already", "giver", "A proxy of this member is in force: revoke it first.")
    if holder is not None:
        _check_holder(bylaws, giver, holder)
    elif not follows_board(bylaws):
        source = bylaws.proxy.blank.source if bylaws.proxy.blank.value else None
        raise refused("proxy_blank", "holder", "A proxy names its holder: say who votes.", source)
    if meetings > 1 and bylaws.proxy.per_meeting.value is None:
        raise undecided("proxy.per_meeting")
    if meetings > 1 and bylaws.proxy.per_meeting.value:
        source = bylaws.proxy.per_meeting.source
        raise refused("proxy_one_meeting", "proxy", "A proxy is for one meeting only.", source)
    _check_chain(giver.id, None if holder is None else holder.id, in_force)
    return None if holder is None else _check_room(bylaws, holder.id, in_force, members)


def _check_holder(bylaws: Bylaws, giver: Person, holder: Person) -> None:
    proxy = bylaws.proxy
    may = proxy.holder.value
    source = proxy.holder.source
    if holder.member and may != "anyone" and not holder.entitled:
        raise refused("holder_not_entitled", "holder", "Whoever may not vote can't vote for another.", source)
    if not holder.member:
        if may is None:
            raise undecided("proxy.holder")
        if may == "member":
            raise refused("holder_not_member", "holder", "Only a member may hold a proxy.", source)
        if may == "member_or_family" and not holder.family:
            raise refused("holder_not_family", "holder", "Only a member or family may hold a proxy.", source)
        if may == "member_or_family" and giver.worker:
            raise refused(
                "family_for_worker", "holder", "Family may not stand in for a worker-member.", source
            )
    if holder.officer and proxy.officers_may_hold.value is False:
        raise refused(
            "officer_holds", "holder", "Officers may not hold proxies.", proxy.officers_may_hold.source
        )


def _check_chain(giver: str, holder: Holder, in_force: Mapping[str, Holder]) -> None:
    """A vote is lent once: neither may the holder have lent theirs, nor the giver hold another's."""
    seen, at = {holder}, None if holder is None else in_force.get(holder)
    while at is not None and at not in seen:
        if at == giver:
            raise refused("proxy_circle", "holder", "This proxy would come back to its giver.")
        seen.add(at)
        at = in_force.get(at)
    if holder in in_force:
        raise refused(
            "proxy_onward", "holder", "The holder has given their own vote away: a vote isn't passed on."
        )
    if giver in in_force.values():
        raise refused(
            "giver_holds_proxies",
            "giver",
            "The giver holds proxies, which can't be passed on: end them first.",
        )


def _check_room(bylaws: Bylaws, holder: str, in_force: Mapping[str, Holder], members: int) -> Room:
    most = proxies_most(bylaws, members)
    held = sum(1 for by in in_force.values() if by == holder) + 1
    if held > most:
        raise refused(
            "too_many_proxies",
            "holder",
            f"One holder may have at most {most} proxies.",
            bylaws.proxy.max.source,
            most=most,
            held=held - 1,
        )
    return Room(held=held, most=most)


def over_limit(bylaws: Bylaws, in_force: Iterable[tuple[str, Holder]], members: int) -> tuple[str, ...]:
    """The givers whose proxies are beyond what their holder may have, the latest given first to fall.

    in_force: giver and holder in the order given; those that name none are never over. For when members leave, and with them the number allowed.
    """
    most, held, over = proxies_most(bylaws, members), dict[str, int](), []
    for giver, holder in in_force:
        if holder is None:
            continue
        held[holder] = held.get(holder, 0) + 1
        if held[holder] > most:
            over.append(giver)
    return tuple(over)
