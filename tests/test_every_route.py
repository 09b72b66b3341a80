"""Every route of the API, walked by everyone: a stranger (nobody signed in), another cooperative's administrator,
an observer, a member and an administrator. A route that is not in the table fails the test, so nobody adds one
without saying who may use it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI

from app.core.clock import now
from tests.assemblies.meetings import convene, convened_meeting, in_days, make_meeting
from tests.world import Client, Coop, Persona, World, unique

WHO = ("stranger", "outsider", "observer", "member", "admin")


@dataclass
class Stage:
    """A cooperative with one of everything, made anew where a route uses it up."""

    world: World
    coop: Coop
    outsider: Persona
    caller: Persona | None = None
    made: dict[str, str] = field(default_factory=dict)

    @property
    def admin(self) -> Client:
        return self.coop.admin.client

    async def thread(self) -> str:
        return await self._make(f"{self.coop.path}/threads", {"title": "Flour", "body": "It rose again."})

    async def comment(self) -> str:
        return await self._make(f"/threads/{await self.thread()}/comments", {"body": "By ten percent."})

    async def own_thread(self) -> str:
        """A thread of the caller's, or the administrator's where the caller can't write."""
        author = self.caller.client if self.caller and self.caller is not self.outsider else self.admin
        made = await author.ok("POST", f"{self.coop.path}/threads", json={"title": "Mine", "body": "x"})
        return _id(made)

    async def own_comment(self) -> str:
        author = self.caller.client if self.caller and self.caller is not self.outsider else self.admin
        made = await author.ok("POST", f"/threads/{await self.thread()}/comments", json={"body": "x"})
        return _id(made)

    async def proposal(self) -> str:
        return await self._make(
            f"/threads/{await self.thread()}/proposals", {"title": "Oven", "body": "Buy it."}
        )

    async def poll(self, **settings: Any) -> str:
        return await self._make(f"{self.coop.path}/polls", poll(**settings))

    async def scheduled_poll(self) -> str:
        return await self.poll(opens_at=_in(1), closes_at=_in(2))

    async def closed_poll(self) -> str:
        poll_id = await self.poll()
        await self.admin.ok("POST", f"/polls/{poll_id}/close")
        return poll_id

    async def withheld_poll(self) -> str:
        """A secret poll with a single ballot, whose time is over."""
        poll_id = await self.poll(secret=True, reasons="off", results="after_close", secret_small_ok=True)
        await self.admin.ok("PUT", f"/polls/{poll_id}/ballot", json={"choice": {"position": "agree"}})
        await self.admin.ok("POST", f"/polls/{poll_id}/close")
        return poll_id

    async def consent_round(self) -> str:
        """A round of consent in which members ask."""
        return await self.poll(method="consent", rules={"quorum": None, "majority": None})

    async def own_remark(self) -> str:
        """A question of the caller's, or the administrator's where the caller can't ask."""
        poll_id = await self.consent_round()
        may = self.caller and self.caller is not self.outsider and self.caller is not self.coop.observer
        author = self.caller.client if self.caller and may else self.admin
        made = await author.ok("POST", f"/polls/{poll_id}/remarks", json={"kind": "question", "text": "x"})
        return _id(made)

    async def decision(self) -> str:
        """A decision that was adopted under a condition."""
        poll_id = await self.poll(conditions=[{"text": "The bank agrees"}])
        await self.admin.ok("PUT", f"/polls/{poll_id}/ballot", json={"choice": {"position": "agree"}})
        closed = await self.admin.ok("POST", f"/polls/{poll_id}/close")
        return str(closed["decision_id"])

    async def task(self) -> str:
        return await self._make(f"/decisions/{await self.decision()}/tasks", {"text": "Order it"})

    async def circle(self) -> str:
        return await self._make(f"{self.coop.path}/circles", {"name": unique("circle")})

    async def member_class(self) -> str:
        return await self._make(f"{self.coop.path}/classes", {"name": unique("class")})

    async def invitation(self) -> str:
        email = f"{unique('guest')}@example.org"
        await self.admin.ok("POST", f"{self.coop.path}/invitations", json={"text": email})
        listed = await self.admin.ok("GET", f"{self.coop.path}/invitations?limit=100")
        return next(str(one["id"]) for one in listed["items"] if one["email"] == email)

    async def share_link(self) -> str:
        made = await self.admin.ok("POST", f"{self.coop.path}/share-link")
        return str(made["token"])

    async def applicant(self) -> str:
        someone = await self.world.person("Amets Applicant")
        made = await someone.client.ok("POST", f"/share-links/{await self.share_link()}/requests", json={})
        listed = await self.admin.ok("GET", f"{self.coop.path}/requests?limit=100")
        assert made is not None
        return str(listed["items"][-1]["id"])

    async def draft(self) -> str:
        """A draft of bylaws; its number."""
        made = await self.admin.ok("POST", f"{self.coop.path}/bylaws/drafts", json=draft())
        return str(made["version"]["version"])

    async def fresh_draft(self) -> str:
        """A draft of the version in force."""
        told = await self.admin.ok("GET", f"{self.coop.path}/bylaws")
        base = told["version"]["version"]
        body = {**draft(15 + base + 5), "base_version": base}
        made = await self.admin.ok("POST", f"{self.coop.path}/bylaws/drafts", json=body)
        return str(made["version"]["version"])

    async def newcomer(self) -> str:
        return (await self.world.join(self.coop.id)).member

    async def _make(self, path: str, body: dict[str, Any]) -> str:
        return _id(await self.admin.ok("POST", path, json=body))


def _id(made: dict[str, Any]) -> str:
    """The id of a thing just made, whatever stands around it."""
    if "id" in made:
        return str(made["id"])
    return str(next(part["id"] for part in made.values() if isinstance(part, dict) and "id" in part))


def _in(hours: float) -> str:
    return (now() + timedelta(hours=hours)).isoformat()


def poll(**settings: Any) -> dict[str, Any]:
    """A poll that opens at once and may be closed early."""
    return {
        "title": "Buy the oven?",
        "method": "agreement",
        "closes_at": _in(1),
        "early_close": True,
        "extension": True,
        "results": "always",
        "rules": {
            "quorum": None,
            "majority": {"fraction": "1/2", "strict": True, "base": "cast", "abstentions": "excluded"},
        },
        **settings,
    }


def draft(days: int = 20) -> dict[str, Any]:
    """A draft of bylaws with days in the register before one may vote."""
    change = {"path": "voters.min_days_in_register", "value": days, "source": "Statutes, article 12"}
    return {"base_version": 1, "changes": [change]}


Filler = Callable[[Stage], Awaitable[str]]


@dataclass(frozen=True)
class Walk:
    """How a route is called, and what each of WHO gets: a status each, in one line."""

    expected: str
    fill: dict[str, Filler] = field(default_factory=dict)
    json: Callable[[Stage], dict[str, Any]] | None = None
    query: str = ""
    content: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)


def body(**values: Any) -> Callable[[Stage], dict[str, Any]]:
    return lambda _: values


def fixed(value: str) -> Filler:
    async def give(_: Stage) -> str:
        return value

    return give


async def _admin_member(stage: Stage) -> str:
    return stage.coop.admin.member


async def _nothing(_: Stage) -> str:
    return str(uuid4())


THREAD: dict[str, Filler] = {"thread_id": Stage.thread}
COMMENT: dict[str, Filler] = {"comment_id": Stage.comment}
POLL: dict[str, Filler] = {"poll_id": Stage.poll}
DECISION: dict[str, Filler] = {"decision_id": Stage.decision}
PROPOSAL: dict[str, Filler] = {"proposal_id": Stage.proposal}
CIRCLE: dict[str, Filler] = {"circle_id": Stage.circle}
CLASS: dict[str, Filler] = {"class_id": Stage.member_class}
LIKE: dict[str, Filler] = {"emoji": fixed("👍")}


async def _convened(stage: Stage) -> str:
    """A meeting whose hour has come, made once."""
    if "convened" not in stage.made:
        stage.made["convened"] = (await convened_meeting(stage.coop))["meeting"]["id"]
    return stage.made["convened"]


async def _stay(stage: Stage) -> str:
    """A stay at it."""
    path = f"/meetings/{await _convened(stage)}/attendance"
    return _id(await stage.admin.ok("POST", path, json={"membership_id": stage.coop.member.member}))


async def _paper_proxy(stage: Stage) -> str:
    """A proxy on paper, given anew where it was ended."""
    path = f"/meetings/{await _convened(stage)}/proxies"
    for one in (await stage.admin.ok("GET", path))["items"]:
        if one["ended_at"] is None:
            return str(one["id"])
    giver, holder = stage.coop.member.member, stage.coop.facilitator.member
    body = {"giver_id": giver, "holder_id": holder, "signature": "Maren Member"}
    return _id(await stage.admin.ok("POST", path, 201, json=body))


async def _outside_holder(stage: Stage) -> str:
    """Somebody who holds a proxy without being a member, in a meeting of its own."""
    if "outside_holder" not in stage.made:
        meeting = (await convened_meeting(stage.coop))["meeting"]["id"]
        body = {
            "giver_id": stage.coop.member.member,
            "outside": {"name": "Juan López", "family": True},
            "signature": "Maren Member",
        }
        made = await stage.admin.ok("POST", f"/meetings/{meeting}/proxies", 201, json=body)
        stage.made["outside_holder"] = made["outside"]["id"]
    return stage.made["outside_holder"]


async def _scanned_proxy(stage: Stage) -> str:
    proxy = await _paper_proxy(stage)
    await stage.admin.ok("PUT", f"/proxies/{proxy}/scan", content=b"%PDF-1.7")
    return proxy


async def _voting_item(stage: Stage) -> str:
    """The current item of an open meeting, where nothing is voted on."""
    if "voting_item" not in stage.made:
        told = await convened_meeting(stage.coop)
        meeting, item = told["meeting"]["id"], told["items"][0]["id"]
        listed = await stage.admin.ok("GET", f"{stage.coop.path}/members?status=active&limit=100")
        for one in listed["items"]:
            if one["role"] != "observer":
                body = {"membership_id": one["id"]}
                await stage.admin.request("POST", f"/meetings/{meeting}/attendance", json=body)
        await stage.admin.ok("POST", f"/meetings/{meeting}/open", json={"call": 1})
        await stage.admin.ok("POST", f"/items/{item}/start")
        stage.made["voting_item"], stage.made["voting_meeting"] = item, meeting
    item = stage.made["voting_item"]
    listed = await stage.admin.ok("GET", f"{stage.coop.path}/polls?status=open&limit=100")
    for one in listed["items"]:
        if one["item_id"] == item:
            await stage.admin.ok("POST", f"/polls/{one['id']}/cancel", json={"reason": "Again."})
    return item


async def _room_poll(stage: Stage) -> str:
    """A vote in the room."""
    return _id(await stage.admin.ok("POST", f"/items/{await _voting_item(stage)}/polls", 201, json={}))


async def _hands_poll(stage: Stage) -> str:
    """A vote by raised hands, counted by the administrator and the secretary."""
    tellers = [stage.coop.admin.member, stage.coop.secretary.member]
    path = f"/items/{await _voting_item(stage)}/polls"
    return _id(await stage.admin.ok("POST", path, 201, json={"hands": True, "tellers": tellers}))


async def _wish(stage: Stage) -> str:
    """A wish to speak of the administrator's, which waits while nobody speaks."""
    path = f"/items/{await _voting_item(stage)}/speakers"
    listed = await stage.admin.ok("GET", f"/meetings/{stage.made['voting_meeting']}/speakers")
    for one in listed["items"]:
        if one["started_at"] and not one["ended_at"]:
            await stage.admin.ok("POST", f"/speakers/{one['id']}/end")
    return _id(await stage.admin.ok("POST", path, 201, json={"stance": "for"}))


async def _turn(stage: Stage) -> str:
    """A turn to speak of the administrator's, under way."""
    wish = await _wish(stage)
    await stage.admin.ok("POST", f"/speakers/{wish}/start")
    return wish


async def _hall_token(stage: Stage) -> str:
    made = await stage.admin.ok("POST", f"/meetings/{await _convened(stage)}/hall")
    return str(made["url"]).rsplit("/", 1)[1]


async def _organisation(stage: Stage) -> str:
    """A member cooperative, in a cooperative that is of the second degree by then."""
    await stage.admin.ok("PATCH", stage.coop.path, json={"kind": "second_degree"})
    return await stage._make(f"{stage.coop.path}/organisations", {"name": unique("oven"), "members": 9})


async def _second_degree(stage: Stage) -> str:
    await stage.admin.ok("PATCH", stage.coop.path, json={"kind": "second_degree"})
    return stage.coop.slug


async def _a_member(stage: Stage) -> str:
    return stage.coop.facilitator.member


async def _draft_meeting(stage: Stage) -> str:
    """A meeting being prepared, with an item."""
    made = await make_meeting(stage.coop)
    stage.made["item"] = made["items"][0]["id"]
    return str(made["meeting"]["id"])


async def _told_meeting(stage: Stage) -> str:
    """A meeting whose notice has just gone out."""
    meeting_id = await _draft_meeting(stage)
    await convene(stage.coop, meeting_id)
    return meeting_id


async def _item(stage: Stage) -> str:
    await _draft_meeting(stage)
    return stage.made["item"]


async def _amendment(stage: Stage) -> str:
    body = {"title": "The accounts", "body": "We approve half of them."}
    return _id(await stage.admin.ok("POST", f"/items/{await _item(stage)}/amendments", 201, json=body))


async def _document(stage: Stage) -> str:
    path = f"/meetings/{await _draft_meeting(stage)}/documents?name=Budget"
    return _id(await stage.admin.ok("POST", path, 201, content=b"%PDF-1.7"))


async def _paper_notice(stage: Stage) -> str:
    path = f"/meetings/{await _told_meeting(stage)}/notices/paper"
    return _id(await stage.admin.ok("POST", path, 201, json=_handed_over(stage)))


def _handed_over(stage: Stage) -> dict[str, Any]:
    return {"membership_id": stage.coop.secretary.member, "address": "By hand", "sent_at": now().isoformat()}


DRAFT: dict[str, Filler] = {"meeting_id": _draft_meeting}
ITEM: dict[str, Filler] = {"item_id": _item}
CONVENED: dict[str, Filler] = {"meeting_id": _convened}

# stranger, outsider, observer, member, admin
MEMBERS = "401 404 200 200 200"
OFFICERS = "401 404 403 403 200"
SIGNED_IN = "401 200 200 200 200"
VOTERS = "401 404 403 200 200"

ROUTES: dict[str, Walk] = {
    # people
    "sign_up": Walk(
        "202 202 202 202 202",
        json=lambda _: {
            "email": f"{unique('new')}@example.org",
            "name": "Nerea",
            "password": "a long enough phrase",
            "language": "en",
            "time_zone": "UTC",
        },
    ),
    "sign_in": Walk(
        "401 401 401 401 401",
        json=lambda _: {"email": f"{unique('no')}@example.org", "password": "wrong words"},
    ),
    "request_code": Walk("202 202 202 202 202", json=lambda _: {"email": f"{unique('no')}@example.org"}),
    "sign_in_with_code": Walk(
        "401 401 401 401 401", json=lambda _: {"email": f"{unique('no')}@example.org", "code": "123456"}
    ),
    "request_reset": Walk("202 202 202 202 202", json=lambda _: {"email": f"{unique('no')}@example.org"}),
    "reset_password": Walk(
        "401 401 401 401 401",
        json=lambda _: {
            "email": f"{unique('no')}@example.org",
            "code": "123456",
            "password": "a long enough phrase",
        },
    ),
    "get_me": Walk(SIGNED_IN),
    "get_session": Walk("200 200 200 200 200"),
    "update_me": Walk(SIGNED_IN, json=body(language="en")),
    "change_password": Walk("401 204 204 204 204", json=body(current=None, new="a long enough phrase")),
    "set_picture": Walk("401 422 422 422 422", content=b"no picture", headers={"Content-Type": "image/png"}),
    "remove_picture": Walk("401 200 200 200 200"),
    "upload_option_picture": Walk(
        "401 404 403 422 422", content=b"no picture", headers={"Content-Type": "image/png"}
    ),
    "get_picture": Walk("404 404 404 404 404", {"key": fixed("unknown")}),
    "list_sessions": Walk(SIGNED_IN),
    "revoke_session": Walk("401 404 404 404 404", {"session_id": _nothing}),
    "list_tokens": Walk(SIGNED_IN),
    "create_token": Walk(
        "401 201 201 201 201", json=lambda _: {"name": "Script", "scopes": ["read"], "expires_at": _in(24)}
    ),
    "revoke_token": Walk("401 404 404 404 404", {"token_id": _nothing}),
    "list_demo_people": Walk("404 404 404 404 404"),
    # cooperatives
    "list_my_cooperatives": Walk(SIGNED_IN),
    "list_directory": Walk(SIGNED_IN),
    "create_cooperative": Walk(
        "401 201 201 201 201",
        json=lambda _: {"name": unique("Founded"), "kind": "worker", "country": "ES", "language": "es"},
    ),
    "get_cooperative": Walk(MEMBERS),
    "get_cooperative_card": Walk("401 404 200 200 200"),
    "change_cooperative": Walk(OFFICERS, json=body(description="Bread.")),
    "get_home": Walk(MEMBERS),
    "list_members": Walk(MEMBERS),
    "get_member": Walk(MEMBERS, {"membership_id": _admin_member}),
    "list_register": Walk(OFFICERS),
    "download_register": Walk(OFFICERS),
    "change_member": Walk(OFFICERS, {"membership_id": Stage.newcomer}, json=body(role="facilitator")),
    "end_membership": Walk(OFFICERS, {"membership_id": Stage.newcomer}, json=body(reason="resigned")),
    "list_requests": Walk(OFFICERS),
    "request_to_join": Walk("401 404 409 409 409", json=body()),
    "approve_request": Walk(OFFICERS, {"membership_id": Stage.applicant}, json=body()),
    "decline_request": Walk("401 404 403 403 204", {"membership_id": Stage.applicant}, json=body()),
    "list_organisations": Walk(MEMBERS),
    "create_organisation": Walk(
        "401 404 403 403 201",
        {"slug": _second_degree},
        json=lambda _: {"name": unique("oven"), "members": 3},
    ),
    "change_organisation": Walk(OFFICERS, {"organisation_id": _organisation}, json=body(members=12)),
    "delete_organisation": Walk("401 404 403 403 204", {"organisation_id": _organisation}),
    "list_classes": Walk(MEMBERS),
    "create_class": Walk("401 404 403 403 201", json=lambda _: {"name": unique("class")}),
    "rename_class": Walk(OFFICERS, CLASS, json=lambda _: {"name": unique("class")}),
    "delete_class": Walk("401 404 403 403 204", CLASS),
    "list_circles": Walk(MEMBERS),
    "create_circle": Walk("401 404 403 403 201", json=lambda _: {"name": unique("circle")}),
    "get_circle": Walk(MEMBERS, CIRCLE),
    "change_circle": Walk(OFFICERS, CIRCLE, json=body(purpose="Ovens.")),
    "delete_circle": Walk("401 404 403 403 204", CIRCLE),
    "list_circle_members": Walk(MEMBERS, CIRCLE),
    "join_circle": Walk("401 404 403 403 204", {**CIRCLE, "membership_id": Stage.newcomer}),
    "leave_circle": Walk("401 404 403 403 204", {**CIRCLE, "membership_id": _admin_member}),
    "list_invitations": Walk(OFFICERS),
    "invite_members": Walk("401 404 403 403 200", json=lambda _: {"text": f"{unique('guest')}@example.org"}),
    "resend_invitation": Walk(OFFICERS, {"invitation_id": Stage.invitation}),
    "revoke_invitation": Walk("401 404 403 403 204", {"invitation_id": Stage.invitation}),
    "get_invitation_card": Walk("404 404 404 404 404", {"token": fixed("unknown-token")}),
    "accept_invitation": Walk("401 404 404 404 404", {"token": fixed("unknown-token")}),
    "get_share_link": Walk(OFFICERS),
    "create_share_link": Walk(OFFICERS),
    "revoke_share_link": Walk("401 404 403 403 204"),
    "get_share_link_card": Walk("200 200 200 200 200", {"token": Stage.share_link}),
    "request_by_share_link": Walk("401 201 409 409 409", {"token": Stage.share_link}, json=body()),
    "list_bylaws_presets": Walk(SIGNED_IN),
    "get_bylaws_preset": Walk(SIGNED_IN, {"code": fixed("es")}),
    "get_bylaws": Walk(MEMBERS),
    "list_bylaws_versions": Walk(MEMBERS),
    "get_bylaws_version": Walk(MEMBERS, {"version": fixed("1")}),
    "create_bylaws_draft": Walk("401 404 403 201 201", json=lambda _: draft()),
    "change_bylaws_draft": Walk(OFFICERS, {"version": Stage.draft}, json=lambda _: draft(30)),
    "drop_bylaws_draft": Walk("401 404 403 403 204", {"version": Stage.draft}),
    "adopt_bylaws_as_statutes": Walk(OFFICERS, {"version": Stage.fresh_draft}),
    # threads
    "list_threads": Walk(MEMBERS),
    "create_thread": Walk("401 404 201 201 201", json=body(title="Rota", body="Nights.")),
    "get_thread": Walk(MEMBERS, THREAD),
    "edit_thread": Walk(
        "401 404 200 200 200", {"thread_id": Stage.own_thread}, json=body(title="New", version=1)
    ),
    "delete_thread": Walk("401 404 403 403 204", THREAD),
    "moderate_thread": Walk(OFFICERS, THREAD, json=body(pinned=True)),
    "list_thread_revisions": Walk(MEMBERS, THREAD),
    "list_comments": Walk(MEMBERS, THREAD),
    "add_comment": Walk("401 404 201 201 201", THREAD, json=body(body="And sugar?")),
    "get_comment": Walk(MEMBERS, COMMENT),
    "edit_comment": Walk(
        "401 404 200 200 200", {"comment_id": Stage.own_comment}, json=body(body="New", version=1)
    ),
    "delete_comment": Walk("401 404 403 403 204", COMMENT),
    "list_comment_revisions": Walk(MEMBERS, COMMENT),
    "react_to_thread": Walk(MEMBERS, {**THREAD, **LIKE}),
    "unreact_to_thread": Walk(MEMBERS, {**THREAD, **LIKE}),
    "list_thread_reactions": Walk(MEMBERS, THREAD),
    "list_my_reactions": Walk(MEMBERS, THREAD),
    "react_to_comment": Walk(MEMBERS, {**COMMENT, **LIKE}),
    "unreact_to_comment": Walk(MEMBERS, {**COMMENT, **LIKE}),
    "list_comment_reactions": Walk(MEMBERS, COMMENT),
    "mark_thread_read": Walk(MEMBERS, THREAD, json=body(number=0)),
    "list_read_positions": Walk(MEMBERS),
    "complete_mention": Walk(MEMBERS, query="?q=a"),
    "preview_markdown": Walk(SIGNED_IN, json=body(body="**x**")),
    # decisions
    "list_proposals": Walk(MEMBERS, THREAD),
    "create_proposal": Walk("401 404 403 201 201", THREAD, json=body(title="Oven", body="Buy.")),
    "get_proposal": Walk(MEMBERS, PROPOSAL),
    "list_proposal_versions": Walk(MEMBERS, PROPOSAL),
    "get_proposal_version": Walk(MEMBERS, {**PROPOSAL, "version": fixed("1")}),
    "add_proposal_version": Walk("401 404 403 403 201", PROPOSAL, json=body(title="Oven", body="Rent.")),
    "withdraw_proposal": Walk(OFFICERS, PROPOSAL),
    "list_polls": Walk(MEMBERS),
    "create_poll": Walk("401 404 403 201 201", json=lambda _: poll()),
    "get_poll": Walk(MEMBERS, POLL),
    "change_poll": Walk(OFFICERS, {"poll_id": Stage.scheduled_poll}, json=body(title="Or rent it?")),
    "extend_poll": Walk(OFFICERS, POLL, json=lambda _: {"closes_at": _in(5)}),
    "close_poll": Walk(OFFICERS, POLL),
    "cancel_poll": Walk(OFFICERS, POLL, json=body(reason="Asked wrongly")),
    "publish_poll": Walk(OFFICERS, {"poll_id": Stage.withheld_poll}),
    "cast_ballot": Walk(VOTERS, POLL, json=body(choice={"position": "agree"})),
    "get_my_ballot": Walk(MEMBERS, POLL),
    "list_ballots": Walk(MEMBERS, POLL),
    "list_electors": Walk(MEMBERS, POLL),
    "get_results": Walk(MEMBERS, POLL),
    "get_turnout": Walk(MEMBERS, POLL),
    "export_poll": Walk("401 404 409 409 409", POLL, query="?format=blt"),
    "import_poll_options": Walk(
        "401 404 403 200 200", json=body(format="blt", text='2 1\n1 1 0\n0\n"Deck"\n"Stone"\n"Oven"\n')
    ),
    "move_poll_phase": Walk(OFFICERS, {"poll_id": Stage.consent_round}, json=body(phase="react")),
    "list_remarks": Walk(MEMBERS, {"poll_id": Stage.consent_round}),
    "add_remark": Walk(
        "401 404 403 201 201",
        {"poll_id": Stage.consent_round},
        json=body(kind="question", text="Does it fit through the door?"),
    ),
    "edit_remark": Walk(VOTERS, {"remark_id": Stage.own_remark}, json=body(text="Does it fit?")),
    "remove_remark": Walk("401 404 403 204 204", {"remark_id": Stage.own_remark}),
    "list_rounds": Walk(MEMBERS, {"poll_id": Stage.consent_round}),
    "put_opinion": Walk("401 404 403 409 409", {"poll_id": Stage.scheduled_poll}, json=body(text="Yes.")),
    "get_secrecy_demand": Walk(MEMBERS, {"poll_id": Stage.scheduled_poll}),
    "demand_secrecy": Walk("401 404 403 409 409", {"poll_id": Stage.scheduled_poll}),
    "put_statement": Walk(OFFICERS, {"poll_id": Stage.closed_poll}, json=body(text="We buy it.")),
    # the register of decisions
    "list_decisions": Walk(MEMBERS, query="?q=oven&from=2020-01-01"),
    "get_register_head": Walk(MEMBERS),
    "list_register_entries": Walk(MEMBERS),
    "export_register": Walk(MEMBERS),
    "get_register_document": Walk(MEMBERS),
    "get_head_mails": Walk(MEMBERS),
    "set_head_mails": Walk(OFFICERS, json=body(addresses=["notary@example.org"])),
    "get_decision": Walk(MEMBERS, DECISION),
    "get_decision_record": Walk(MEMBERS, DECISION),
    "get_decision_sheet": Walk(MEMBERS, DECISION),
    "change_decision": Walk(OFFICERS, DECISION, json=body(status="planned", review_on="2030-01-01")),
    "correct_decision": Walk("401 404 403 403 201", DECISION, json=body(text="The other oven.")),
    "void_decision": Walk(OFFICERS, DECISION, json=body(reason="Too late notice")),
    "settle_condition": Walk(OFFICERS, {**DECISION, "position": fixed("1")}, json=body(state="met")),
    "list_tasks": Walk(MEMBERS, DECISION),
    "create_task": Walk("401 404 403 201 201", DECISION, json=body(text="Order it", due_on="2030-01-01")),
    "change_task": Walk(OFFICERS, {"task_id": Stage.task}, json=body(done=True)),
    "delete_task": Walk("401 404 403 403 204", {"task_id": Stage.task}),
    "get_record_schema": Walk("200 200 200 200 200"),
    # votes in the room
    "open_room_poll": Walk("401 404 403 403 201", {"item_id": _voting_item}, json=body()),
    "give_casting_vote": Walk("401 404 403 403 409", {"poll_id": _room_poll}, json=body(vote="for")),
    "my_votes": Walk(MEMBERS, {"poll_id": _room_poll}),
    "cast_for": Walk(
        OFFICERS,
        {"poll_id": _room_poll, "membership_id": _a_member},
        json=body(choice={"position": "agree"}),
    ),
    "list_voters": Walk(OFFICERS, {"poll_id": _room_poll}),
    "get_hands": Walk(OFFICERS, {"poll_id": _hands_poll}),
    "count_hands": Walk(OFFICERS, {"poll_id": _hands_poll}, json=body(hands={"agree": 2})),
    "get_item_secrecy": Walk(MEMBERS, {"item_id": _voting_item}),
    "demand_item_secrecy": Walk("401 404 403 200 200", {"item_id": _voting_item}),
    "withdraw_item_secrecy": Walk(MEMBERS, {"item_id": _voting_item}),
    # speakers and the screen in the hall
    "list_speakers": Walk(MEMBERS, CONVENED),
    "ask_to_speak": Walk("401 404 409 201 201", {"item_id": _voting_item}, json=body(stance="question")),
    "give_floor": Walk(OFFICERS, {"speaker_id": _wish}),
    "end_turn": Walk(OFFICERS, {"speaker_id": _turn}),
    "withdraw_wish": Walk(OFFICERS, {"speaker_id": _wish}),
    "get_hall_link": Walk(OFFICERS, CONVENED),
    "make_hall_link": Walk(OFFICERS, CONVENED),
    "revoke_hall_link": Walk(OFFICERS, CONVENED),
    "get_hall": Walk("200 200 200 200 200", {"token": _hall_token}),
    # preparing meetings
    "list_meetings": Walk(MEMBERS),
    "create_meeting": Walk(
        "401 404 403 403 201", json=lambda _: {"title": "Assembly", "calls": [in_days(40).isoformat()]}
    ),
    "plan_calls": Walk(MEMBERS, json=lambda _: {"starts_at": in_days(40).isoformat()}),
    "get_meeting": Walk(MEMBERS, CONVENED),
    "change_meeting": Walk(OFFICERS, DRAFT, json=body(place="The yard")),
    "delete_meeting": Walk("401 404 403 403 204", DRAFT),
    "convene_meeting": Walk(OFFICERS, DRAFT, json=body()),
    "cancel_meeting": Walk(OFFICERS, {"meeting_id": _told_meeting}, json=body(reason="Flood")),
    "take_over": Walk(
        OFFICERS, DRAFT, json=lambda stage: {"office": "chair", "membership_id": stage.coop.member.member}
    ),
    "meeting_calendar": Walk(MEMBERS, CONVENED),
    "get_notice_pdf": Walk(MEMBERS, CONVENED),
    "list_notices": Walk(MEMBERS, CONVENED),
    "add_paper_notice": Walk("401 404 403 403 201", {"meeting_id": _told_meeting}, json=_handed_over),
    "mark_bounced": Walk("401 404 404 404 200", {"notice_id": _paper_notice}, json=body(reason="Unknown")),
    "open_notice": Walk("401 404 204 204 204", CONVENED),
    "list_items": Walk(MEMBERS, CONVENED),
    "add_item": Walk("401 404 403 403 201", DRAFT, json=body(title="The oven")),
    "order_items": Walk(OFFICERS, DRAFT, json=lambda stage: {"ids": [stage.made["item"]]}),
    "change_item": Walk(OFFICERS, ITEM, json=body(minutes=10)),
    "delete_item": Walk("401 404 403 403 204", ITEM),
    "start_item": Walk("401 404 403 403 409", ITEM),
    "end_item": Walk("401 404 403 403 409", ITEM, json=body()),
    "back_item": Walk(VOTERS, ITEM),
    "unback_item": Walk("401 404 409 409 409", ITEM),
    "list_item_versions": Walk(MEMBERS, ITEM),
    "get_item_draft": Walk(MEMBERS, ITEM),
    "put_item_opinion": Walk("401 404 403 409 409", ITEM, json=body(text="We agree.")),
    "list_amendments": Walk(MEMBERS, ITEM),
    "propose_amendment": Walk("401 404 403 201 201", ITEM, json=body(title="The accounts", body="Half.")),
    "accept_amendment": Walk(OFFICERS, {"amendment_id": _amendment}),
    "withdraw_amendment": Walk(OFFICERS, {"amendment_id": _amendment}),
    "add_document": Walk("401 404 403 403 201", DRAFT, query="?name=Budget", content=b"%PDF-1.7"),
    "get_document": Walk(MEMBERS, {"document_id": _document}),
    "delete_document": Walk("401 404 403 403 204", {"document_id": _document}),
    # who is at a meeting
    "get_presence": Walk(MEMBERS, CONVENED),
    "get_standing": Walk(MEMBERS, CONVENED),
    "check_in": Walk("401 404 422 422 422", CONVENED, json=body(code="nope")),
    "leave_meeting": Walk(MEMBERS, CONVENED),
    "list_attendance": Walk(OFFICERS, CONVENED),
    "let_in": Walk(OFFICERS, CONVENED, json=lambda stage: {"membership_id": stage.coop.secretary.member}),
    "see_off": Walk(OFFICERS, {"attendance_id": _stay}),
    "get_door": Walk(OFFICERS, CONVENED),
    "renew_door": Walk(OFFICERS, CONVENED),
    "open_meeting": Walk("401 404 403 403 409", CONVENED, json=body(call=1)),
    "begin_recess": Walk(
        "401 404 403 403 409", CONVENED, json=body(until="2999-01-01T12:00:00Z", reason="Lunch")
    ),
    "end_recess": Walk("401 404 403 403 409", CONVENED),
    "close_meeting": Walk("401 404 403 403 409", CONVENED),
    "list_proxies": Walk(MEMBERS, CONVENED),
    "give_proxy": Walk(
        "401 404 422 422 422",
        CONVENED,
        json=lambda stage: {"holder_id": stage.outsider.member, "signature": "Ane"},
    ),
    "put_proxy_scan": Walk("401 404 404 404 422", {"proxy_id": _paper_proxy}, content=b"GIF89a"),
    "get_proxy_scan": Walk("401 404 404 404 200", {"proxy_id": _scanned_proxy}),
    "revoke_proxy": Walk("401 404 404 404 200", {"proxy_id": _paper_proxy}),
    "list_outside_holders": Walk(OFFICERS, CONVENED),
    "let_outside_holder_in": Walk(OFFICERS, {"holder_id": _outside_holder}),
    "see_outside_holder_off": Walk(OFFICERS, {"holder_id": _outside_holder}),
    "fail_call": Walk(OFFICERS, {**CONVENED, "n": fixed("1")}),
    # its minutes, now that a call was given up
    "get_minutes": Walk(MEMBERS, CONVENED),
    "change_minutes": Walk(OFFICERS, CONVENED, json=body(revision=0, remarks="It rained.")),
    "approve_minutes": Walk("401 404 403 403 409", CONVENED),
    "reopen_minutes": Walk(OFFICERS, CONVENED),
    "sign_minutes": Walk(
        "401 404 409 409 409", CONVENED, json=body(signed_as="chairperson", signature="Ane Agirre")
    ),
    "seal_minutes": Walk("401 404 403 403 409", CONVENED),
    "file_minutes": Walk("401 404 403 403 409", CONVENED, json=body(filed_on="2026-03-12", note="Filed")),
    "add_annex": Walk("401 404 403 403 409", CONVENED, json=body(text="It was sunny.")),
    "record_dissent": Walk("401 404 404 404 404", POLL, json=body(text="I was against.")),
    "get_minutes_record": Walk("401 404 409 409 409", CONVENED),
    "get_minutes_document": Walk(MEMBERS, CONVENED),
    "get_attendance_document": Walk(OFFICERS, CONVENED),
    "get_proxies_document": Walk(OFFICERS, CONVENED),
    "list_minutes": Walk(MEMBERS),
    "get_minutes_book": Walk(MEMBERS),
    "get_members_document": Walk(MEMBERS, query="?on=2025-06-30"),
    "get_minutes_schema": Walk("200 200 200 200 200"),
    # the house
    "health_live": Walk("200 200 200 200 200"),
    "health_ready": Walk("200 200 200 200 200"),
    # these end what the others need, so they come last
    # (the outsider has asked to join above, and takes that back)
    "leave_cooperative": Walk("401 204 204 204 409", json=body()),
    "sign_out": Walk("204 204 204 204 204"),
    "sign_out_everywhere": Walk("401 401 401 401 401"),
}


def operations(application: FastAPI) -> dict[str, tuple[str, str]]:
    """Method and path of every operation in the API's description."""
    paths: dict[str, dict[str, Any]] = application.openapi()["paths"]
    return {
        operation["operationId"]: (method.upper(), path)
        for path, methods in paths.items()
        for method, operation in methods.items()
    }


def test_every_route_is_in_the_table_and_nothing_else(application: FastAPI) -> None:
    assert sorted(ROUTES) == sorted(operations(application))


async def test_everyone_gets_what_they_may(world: World, application: FastAPI) -> None:
    coop = await world.coop()
    others = await world.coop()
    stage = Stage(world, coop, others.admin)
    people: dict[str, Persona | None] = {
        "stranger": None,
        "outsider": others.admin,
        "observer": coop.observer,
        "member": coop.other_member,
        "admin": coop.admin,
    }
    stranger = world.client()
    known = operations(application)
    wrong: list[str] = []
    for name, walk in ROUTES.items():
        method, path = known[name]
        for who, expected in zip(WHO, walk.expected.split(), strict=True):
            stage.caller = people[who]
            client = stranger if stage.caller is None else stage.caller.client
            filled = path.removeprefix("/api/v1").replace("{slug}", coop.slug)
            for parameter, fill in walk.fill.items():
                filled = filled.replace(f"{{{parameter}}}", await fill(stage))
            assert "{" not in filled, f"{name}: no value for {filled}"
            url = f"http://testserver{filled}" if filled.startswith("/health") else filled
            arguments: dict[str, Any] = {"headers": walk.headers}
            if walk.json is not None:
                arguments["json"] = walk.json(stage)
            if walk.content is not None:
                arguments["content"] = walk.content
            answer = await client.request(method, url + walk.query, **arguments)
            if answer.status_code != int(expected):
                wrong.append(f"{name} as {who}: {answer.status_code} for {expected}: {answer.text[:160]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("identifier", [UUID(int=0), UUID(int=2**128 - 1), "x", "%00", "1 OR 1=1", "..%2Fme"])
async def test_ids_that_are_none_answer_404(world: World, identifier: object) -> None:
    coop = await world.coop()
    for path in ("threads", "comments", "proposals", "polls", "decisions", "circles", "members"):
        answer = await coop.member.client.get(f"/{path}/{identifier}")
        assert answer.status_code in {404, 405}, f"{path}/{identifier}: {answer.status_code} {answer.text}"
        assert answer.headers["content-type"].startswith("application/problem+json")
