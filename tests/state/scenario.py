"""Everything that can happen in a cooperative, one step after another. Each step is a name, given when it has
happened; whoever drives this compares what clients were told with what is there."""

from collections.abc import AsyncIterator
from typing import Any

from app.decisions.jobs import sweep_polls
from tests.assemblies.meetings import (
    ADD_RIGHT,
    convened_meeting,
    in_days,
    make_meeting,
    recess_over,
    set_bylaws,
)
from tests.cooperatives.helpers import mails_to, token_in
from tests.decisions.helpers import agreement, choosing, end_time, moment, opening_time
from tests.world import Coop, Persona, World, unique

Steps = AsyncIterator[str]


async def make(persona: Persona, path: str, **body: Any) -> dict[str, Any]:
    """What a POST made."""
    made: dict[str, Any] = await persona.client.ok("POST", path, json=body)
    return made


async def members(world: World, coop: Coop) -> Steps:
    """The register, classes, invitations and requests."""
    admin, base = coop.admin.client, coop.path
    await admin.ok("PATCH", base, json={"description": "Bread.", "name": "Okindegia"})
    yield "settings"
    workers = await make(coop.admin, f"{base}/classes", name="Workers")
    await admin.ok("PATCH", f"/classes/{workers['id']}", json={"name": "Bakers"})
    spare = await make(coop.secretary, f"{base}/classes", name="Consumers")
    yield "classes"
    await admin.ok("DELETE", f"/classes/{spare['id']}")
    await admin.ok("PATCH", f"/members/{coop.member.member}", json={"class_id": workers["id"]})
    yield "class removed, member put into a class"
    guests = [f"{unique('guest')}@example.org" for _ in range(4)]
    await make(coop.secretary, f"{base}/invitations", text="\n".join(guests), class_id=workers["id"])
    yield "invitations"
    await world.run_jobs()
    yield "invitations mailed"
    listed = (await admin.ok("GET", f"{base}/invitations"))["items"]
    ids = {one["email"]: one["id"] for one in listed}
    await make(coop.admin, f"/invitations/{ids[guests[1]]}/resend")
    await admin.ok("DELETE", f"/invitations/{ids[guests[2]]}")
    yield "invitation sent again and another revoked"
    guest = await world.person("Gorka Guest")
    token = token_in(mails_to(guests[0])[-1])
    await make(guest, f"/invitations/by-token/{token}/accept")
    yield "invitation accepted"
    link = await make(coop.admin, f"{base}/share-link")
    asking = [await world.person(name) for name in ("Amets Applicant", "Aner Declined", "Ainhoa Withdrawn")]
    requests = [await make(one, f"/share-links/{link['token']}/requests", message="Hello") for one in asking]
    yield "requests"
    await asking[0].client.ok("PATCH", "/me", json={"name": "Amets Another"})
    yield "an applicant's name"
    await make(coop.secretary, f"/members/{requests[0]['membership']['id']}/approve", class_id=workers["id"])
    await make(coop.secretary, f"/members/{requests[1]['membership']['id']}/decline", note="In spring")
    await make(asking[2], f"{base}/leave")
    yield "a request approved, one declined, one taken back"
    await coop.observer.client.ok("PATCH", "/me", json={"name": "Odei Renamed"})
    yield "a member's name"
    await admin.ok("PATCH", f"/members/{coop.other_member.member}", json={"role": "facilitator"})
    yield "facilitator"
    await admin.ok("PATCH", f"/members/{coop.other_member.member}", json={"role": "member", "number": 99})
    yield "role and number"
    await admin.ok("PATCH", f"/members/{coop.secretary.member}", json={"role": "member"})
    yield "secretary no more"
    await admin.ok("PATCH", f"/members/{coop.secretary.member}", json={"role": "secretary"})
    yield "secretary again"
    await admin.ok("PATCH", f"/members/{coop.other_member.member}", json={"status": "suspended"})
    yield "suspended"
    await admin.ok("PATCH", f"/members/{coop.other_member.member}", json={"status": "active"})
    await make(coop.admin, f"/members/{coop.suspended.member}/end", reason="resigned")
    yield "active again, and another membership ended"


async def circles(world: World, coop: Coop) -> Steps:
    """Circles and who is in them."""
    admin, base, inside = coop.admin.client, coop.path, coop.member
    wide = await make(coop.facilitator, f"{base}/circles", name="Shop")
    yield "open circle"
    await inside.client.ok("PUT", f"/circles/{wide['id']}/members/{inside.member}")
    await admin.ok("PUT", f"/circles/{wide['id']}/members/{coop.observer.member}")
    await admin.ok("PATCH", f"/circles/{wide['id']}", json={"purpose": "Behind the counter."})
    yield "open circle joined and changed"
    shut = await make(coop.admin, f"{base}/circles", name="Wages", closed=True, parent_id=wide["id"])
    yield "closed circle"
    await admin.ok("PUT", f"/circles/{shut['id']}/members/{inside.member}")
    yield "closed circle joined"
    await admin.ok("PUT", f"/circles/{shut['id']}/members/{coop.observer.member}")
    await admin.ok("PATCH", f"/circles/{shut['id']}", json={"name": "Pay"})
    yield "closed circle renamed, another inside"
    await admin.ok("DELETE", f"/circles/{shut['id']}/members/{coop.observer.member}")
    await inside.client.ok("DELETE", f"/circles/{wide['id']}/members/{inside.member}")
    yield "circles left"
    await admin.ok("PATCH", f"/circles/{shut['id']}", json={"closed": False, "parent_id": None})
    yield "a circle opens"
    await admin.ok("PATCH", f"/circles/{shut['id']}", json={"closed": True})
    yield "a circle closes"
    newcomer = await world.join(coop.id, name="Nahia Newcomer")
    for circle in (wide, shut):
        await admin.ok("PUT", f"/circles/{circle['id']}/members/{newcomer.member}")
    yield "a newcomer in both circles"
    await newcomer.client.ok("POST", f"{base}/leave")
    yield "who leaves the cooperative leaves the circles"
    await admin.ok("DELETE", f"/circles/{shut['id']}")
    await admin.ok("DELETE", f"/circles/{wide['id']}")
    yield "circles deleted"


async def bylaws(coop: Coop) -> Steps:
    """Drafts of bylaws, and one that takes force."""
    path = f"{coop.path}/bylaws/drafts"
    later = {"path": "voters.min_days_in_register", "value": 20, "source": "Statutes, article 12"}
    await make(coop.member, path, base_version=1, changes=[later])
    await make(coop.secretary, path, base_version=1, changes=[{**later, "value": 30}])
    yield "drafts"
    latest = {"base_version": 1, "changes": [{**later, "value": 25}], "note": "Later."}
    await coop.member.client.ok("PUT", f"{path}/2", json=latest)
    await coop.secretary.client.ok("DELETE", f"{path}/3")
    yield "one changed, one dropped"
    await make(coop.admin, f"{path}/2/adopt-as-statutes")
    yield "in force"


async def matters(coop: Coop) -> Steps:
    """A draft that is voted on and takes force; a first call without a quorum; a vote made secret on demand."""
    base, author = coop.path, coop.member
    later = {"path": "voters.min_days_in_register", "value": 20, "source": "Statutes, article 12"}
    for value in (20, 30):
        await make(author, f"{base}/bylaws/drafts", base_version=1, changes=[{**later, "value": value}])
    asked = await make(
        author, f"{base}/polls", title="Longer?", matter="change_bylaws", adopts_version=2, early_close=True
    )
    yield "a draft is voted on"
    await make(author, f"/polls/{asked['id']}/cancel", reason="Asked wrongly")
    yield "and free again"
    asked = await make(author, f"{base}/polls", title="Longest?", matter="change_bylaws", adopts_version=3)
    await opening_time(asked)
    await sweep_polls(timestamp=0)
    yield "another vote opened"
    for one in (coop.admin, coop.secretary, coop.facilitator, author):
        await one.client.ok("PUT", f"/polls/{asked['id']}/ballot", json={"choice": {"position": "agree"}})
    await end_time(asked)
    await sweep_polls(timestamp=0)
    yield "bylaws in force by vote"
    poll = await make(author, f"{base}/polls", title="Anything?", matter="ordinary_business")
    await opening_time(poll)
    await sweep_polls(timestamp=0)
    await end_time(poll)
    await sweep_polls(timestamp=0)
    yield "no quorum, so a second call"
    secret = await make(author, f"{base}/polls", title="And this?", matter="ordinary_business")
    await make(author, f"/polls/{secret['id']}/secrecy-demand")
    yield "secret on demand"


async def talk(coop: Coop) -> Steps:
    """Threads, comments, reactions and reading, in the cooperative and in a closed circle."""
    base, inside, other = coop.path, coop.member, coop.other_member
    shut = await make(coop.admin, f"{base}/circles", name="Buying", closed=True)
    await coop.admin.client.ok("PUT", f"/circles/{shut['id']}/members/{inside.member}")
    yield "circle to talk in"
    thread = await make(other, f"{base}/threads", title="Flour", body="**Up** again.")
    closed = await make(inside, f"{base}/threads", title="Offers", body="Three.", circle_id=shut["id"])
    yield "threads"
    await other.client.ok("PATCH", f"/threads/{thread['id']}", json={"title": "Flour!", "version": 1})
    first = await make(inside, f"/threads/{thread['id']}/comments", body="By ten.")
    reply = await make(coop.observer, f"/threads/{thread['id']}/comments", body="No.", parent_id=first["id"])
    hidden = await make(coop.admin, f"/threads/{closed['id']}/comments", body=f"@[x](member:{inside.member})")
    yield "comments"
    await inside.client.ok("PATCH", f"/comments/{first['id']}", json={"body": "By 11.", "version": 1})
    await coop.observer.client.ok("DELETE", f"/comments/{reply['id']}")
    await coop.admin.client.ok("DELETE", f"/comments/{hidden['id']}")
    yield "comment edited, others deleted"
    for persona in (inside, other):
        await persona.client.ok("PUT", f"/comments/{first['id']}/reactions/👍")
        await persona.client.ok("PUT", f"/threads/{thread['id']}/reactions/🎉")
    await inside.client.ok("PUT", f"/threads/{closed['id']}/reactions/👍")
    yield "reactions"
    await inside.client.ok("DELETE", f"/comments/{first['id']}/reactions/👍")
    await other.client.ok("DELETE", f"/threads/{thread['id']}/reactions/🎉")
    yield "reactions taken back"
    await coop.observer.client.ok("PUT", f"/threads/{thread['id']}/read", json={"number": 2})
    await coop.admin.client.ok("PUT", f"/threads/{closed['id']}/read", json={"number": 1})
    yield "read"
    facilitator = coop.facilitator.client
    await facilitator.ok(
        "PATCH", f"/threads/{thread['id']}/moderation", json={"pinned": True, "locked": True}
    )
    await facilitator.ok("PATCH", f"/threads/{thread['id']}/moderation", json={"locked": False})
    yield "pinned and locked"
    move = f"/threads/{thread['id']}/moderation"
    await coop.admin.client.ok("PATCH", move, json={"circle_id": shut["id"]})
    yield "moved into a closed circle"
    await make(inside, f"/threads/{thread['id']}/comments", body="Among us.")
    yield "comment in the moved thread"
    await coop.admin.client.ok("PATCH", move, json={"circle_id": None})
    yield "moved out again"
    wide = await make(coop.admin, f"{base}/circles", name="All ears")
    await coop.admin.client.ok("PATCH", move, json={"circle_id": wide["id"]})
    await other.client.ok("DELETE", f"/threads/{thread['id']}")
    yield "moved to an open circle, then deleted"
    await coop.admin.client.ok("DELETE", f"/threads/{closed['id']}")
    yield "a thread of a closed circle deleted"


async def decide(coop: Coop) -> Steps:
    """Proposals, polls, ballots and outcomes."""
    base, author, other = coop.path, coop.member, coop.other_member
    thread = await make(author, f"{base}/threads", title="Oven", body="")
    proposal = await make(author, f"/threads/{thread['id']}/proposals", title="Oven", body="Buy.")
    spare = await make(author, f"/threads/{thread['id']}/proposals", title="Rent", body="Rent.")
    yield "proposals"
    await make(
        author, f"/proposals/{proposal['id']}/versions", title="Oven", body="Buy used.", note="Cheaper"
    )
    await make(author, f"/proposals/{spare['id']}/withdraw")
    yield "version and withdrawal"
    poll = await make(
        author,
        f"{base}/polls",
        **agreement(proposal_id=proposal["id"], opens_at=moment(hours=1), results="after_close"),
    )
    yield "scheduled poll"
    await author.client.ok("PATCH", f"/polls/{poll['id']}", json={"results": "always", "title": "The oven?"})
    yield "poll changed"
    await opening_time(poll)
    await sweep_polls(timestamp=0)
    yield "poll opened"
    ballot = f"/polls/{poll['id']}/ballot"
    await author.client.ok("PUT", ballot, json={"choice": {"position": "agree"}, "reason": "Bread"})
    await other.client.ok("PUT", ballot, json={"choice": {"position": "disagree"}, "reason": "Money"})
    await coop.admin.client.ok("PUT", ballot, json={"choice": {"position": "agree"}})
    yield "ballots"
    await author.client.ok("PUT", ballot, json={"choice": {"position": "abstain"}, "reason": "Hm"})
    await other.client.ok("PUT", ballot, json={"choice": {"position": "agree"}})
    yield "ballots changed"
    await author.client.ok("POST", f"/polls/{poll['id']}/extend", json={"closes_at": moment(days=2)})
    yield "more time"
    await end_time(poll)
    await sweep_polls(timestamp=0)
    yield "poll closed at its time"
    await author.client.ok("PUT", f"/polls/{poll['id']}/statement", json={"text": "We **buy** it."})
    yield "statement"
    early = await make(author, f"{base}/polls", **choosing(thread_id=thread["id"], early_close=True))
    option = {"option": early["options"][0]["id"]}
    await author.client.ok("PUT", f"/polls/{early['id']}/ballot", json={"choice": option, "reason": "Deck"})
    yield "poll opened at once, with hidden results"
    await author.client.ok("POST", f"/polls/{early['id']}/close")
    yield "closed early"
    called_off = await make(author, f"{base}/polls", **choosing(results="always", method="approval"))
    await author.client.ok("POST", f"/polls/{called_off['id']}/cancel", json={"reason": "Asked wrongly"})
    yield "cancelled"


async def decide_apart(coop: Coop) -> Steps:
    """Polls of a closed circle, and polls that go there or whose thread does."""
    base, author = coop.path, coop.member
    shut = await make(coop.admin, f"{base}/circles", name="Wages", closed=True)
    await coop.admin.client.ok("PUT", f"/circles/{shut['id']}/members/{author.member}")
    yield "circle to decide in"
    within: dict[str, Any] = {"kind": "circle", "circle_id": shut["id"]}
    poll = await make(coop.admin, f"{base}/polls", **agreement(electorate=within, results="always"))
    vote = {"choice": {"position": "block"}, "reason": "Not fair"}
    await author.client.ok("PUT", f"/polls/{poll['id']}/ballot", json=vote)
    yield "poll and ballot in a closed circle"
    moving = await make(author, f"{base}/polls", **agreement(opens_at=moment(hours=1)))
    yield "scheduled for everyone"
    await author.client.ok("PATCH", f"/polls/{moving['id']}", json={"electorate": within})
    yield "now for the circle"
    await author.client.ok("PATCH", f"/polls/{moving['id']}", json={"electorate": {"kind": "all"}})
    yield "for everyone again"
    thread = await make(author, f"{base}/threads", title="Pay", body="")
    proposal = await make(author, f"/threads/{thread['id']}/proposals", title="More", body="Of it.")
    asked = await make(
        author, f"{base}/polls", **agreement(proposal_id=proposal["id"], early_close=True, results="always")
    )
    yield "poll on a proposal"
    await coop.admin.client.ok("PATCH", f"/threads/{thread['id']}/moderation", json={"circle_id": shut["id"]})
    yield "its thread moves into the circle"
    await author.client.ok("PUT", f"/polls/{asked['id']}/ballot", json=vote)
    await author.client.ok("POST", f"/polls/{asked['id']}/close")
    yield "voted and closed"
    await coop.admin.client.ok("PATCH", f"/threads/{thread['id']}/moderation", json={"circle_id": None})
    yield "the thread comes back"
    await coop.admin.client.ok("DELETE", f"/circles/{shut['id']}/members/{author.member}")
    yield "out of the closed circle with its polls"
    await coop.admin.client.ok("PUT", f"/circles/{shut['id']}/members/{author.member}")
    yield "in again"
    await coop.admin.client.ok("PATCH", f"/members/{coop.other_member.member}", json={"role": "admin"})
    yield "a new administrator sees the circle"


async def consent(coop: Coop) -> Steps:
    """Rounds of consent, on a proposal and on a text of their own, before all and in a closed circle."""
    base, author, other = coop.path, coop.member, coop.other_member
    rounds: dict[str, Any] = {"title": "Mondays?", "body": "Closed.", "method": "consent"}
    thread = await make(author, f"{base}/threads", title="Mondays", body="")
    proposal = await make(author, f"/threads/{thread['id']}/proposals", title="Mondays", body="Closed.")
    shut = await make(coop.admin, f"{base}/circles", name="Rota", closed=True)
    await coop.admin.client.ok("PUT", f"/circles/{shut['id']}/members/{author.member}")
    yield "somewhere to decide"
    within = {"kind": "circle", "circle_id": shut["id"]}
    asked = [
        await make(author, f"{base}/polls", **rounds, closes_at=moment(days=1), proposal_id=proposal["id"]),
        await make(author, f"{base}/polls", **rounds, closes_at=moment(days=1), electorate=within),
    ]
    yield "rounds opened"
    for poll in asked:
        path = f"/polls/{poll['id']}/remarks"
        question = await make(coop.admin if poll is asked[1] else other, path, kind="question", text="Why?")
        await make(author, path, kind="answer", text="Rest.", parent_id=question["id"])
        spare = await make(author, path, kind="question", text="x")
        yield "a question, an answer"
        await author.client.ok("PATCH", f"/remarks/{spare['id']}", json={"text": "From when?"})
        yield "in other words"
        await author.client.ok("DELETE", f"/remarks/{spare['id']}")
        yield "taken back"
        await make(author, f"/polls/{poll['id']}/phase", phase="react")
        await make(author, path, kind="reaction", text="Good.")
        yield "reactions"
        await make(author, f"/polls/{poll['id']}/phase", phase="decide")
        ballot = f"/polls/{poll['id']}/ballot"
        no = {"choice": {"position": "object"}, "reason": "Too soon", "round": 1}
        await author.client.ok("PUT", ballot, json=no)
        yield "an objection"
        await make(author, f"/polls/{poll['id']}/phase", phase="integrate")
        await make(author, path, kind="suggestion", text="From June on.")
        yield "integrating"
        await make(author, f"/polls/{poll['id']}/phase", phase="decide", text="From June on.")
        yield "the next round"
        await author.client.ok("PUT", ballot, json={"choice": {"position": "consent"}, "reason": "Yes"})
        await end_time(poll)
        await sweep_polls(timestamp=0)
        yield "adopted"


async def register(coop: Coop) -> Steps:
    """What becomes of decisions: conditions, replacement, corrections, review, status, tasks; also in a circle."""
    base, author, admin = coop.path, coop.member, coop.admin.client

    async def adopt(**changes: Any) -> str:
        poll = await make(coop.member, f"{base}/polls", **agreement(early_close=True, **changes))
        await coop.member.client.ok(
            "PUT", f"/polls/{poll['id']}/ballot", json={"choice": {"position": "agree"}}
        )
        closed = await make(coop.member, f"/polls/{poll['id']}/close")
        return str(closed["decision_id"])

    first = await adopt(review_on="2040-01-01")
    yield "adopted"
    second = await adopt(supersedes=first, conditions=[{"text": "The bank agrees", "due_on": "2040-01-01"}])
    yield "another that will replace it"
    await make(coop.facilitator, f"/decisions/{second}/conditions/1", state="met", note="In writing")
    yield "its condition met"
    await make(coop.secretary, f"/decisions/{second}/corrections", text="The savings bank.")
    await author.client.ok("PATCH", f"/decisions/{second}", json={"status": "planned", "note": "In May"})
    yield "corrected, planned"
    await author.client.ok("PATCH", f"/decisions/{second}", json={"review_on": "2041-01-01"})
    yield "review"
    task = await make(author, f"/decisions/{second}/tasks", text="Order", owner_id=coop.other_member.member)
    yield "task"
    await coop.other_member.client.ok("PATCH", f"/tasks/{task['id']}", json={"done": True})
    yield "task done"
    await author.client.ok("DELETE", f"/tasks/{task['id']}")
    yield "task taken away"
    await make(coop.admin, f"/decisions/{second}/void", reason="Too late notice")
    yield "void, and the first is in force again"
    shut = await make(coop.admin, f"{base}/circles", name="Wages", closed=True)
    await admin.ok("PUT", f"/circles/{shut['id']}/members/{author.member}")
    yield "circle to decide in"
    within = await adopt(electorate={"kind": "circle", "circle_id": shut["id"]})
    await make(author, f"/decisions/{within}/tasks", text="Tell nobody")
    yield "decided in the circle"
    lapsing = await adopt(conditions=[{"text": "Rain"}])
    await make(author, f"/decisions/{lapsing}/conditions/1", state="lapsed")
    yield "lapsed"


async def gathering(coop: Coop) -> Steps:
    """A meeting from the door to its close: who comes and goes, proxies given, ended and taken back, and the chair."""
    admin, member, other = coop.admin.client, coop.member.client, coop.other_member.client
    await set_bylaws(coop, {"path": "tie_break", "value": "chair", "source": "Statutes, article 9"})
    meeting = (await convened_meeting(coop, calls=[in_days(40).isoformat(), in_days(40, 20).isoformat()]))[
        "meeting"
    ]["id"]
    path = f"/meetings/{meeting}"
    code = (await admin.ok("GET", f"{path}/door"))["code"]
    # This tells of the hours too, which were moved by hand.
    await admin.ok("PATCH", path, json={"place": "Upstairs"})
    yield "convened"
    for client in (admin, member):
        await client.ok("POST", f"{path}/check-in", json={"code": code})
    yield "two came"
    given = await other.ok(
        "POST", f"{path}/proxies", 201, json={"holder_id": coop.member.member, "signature": "Oihana Other"}
    )
    yield "a proxy"
    await other.ok("POST", f"{path}/check-in", json={"code": code})
    yield "its giver came"
    await other.ok("DELETE", f"/proxies/{given['id']}")
    yield "taken back"
    await member.ok("POST", f"{path}/leave")
    yield "one left"
    await make(coop.facilitator, f"{path}/attendance", membership_id=coop.member.member)
    yield "let in again"
    paper = await make(
        coop.secretary,
        f"{path}/proxies",
        giver_id=coop.facilitator.member,
        holder_id=coop.member.member,
        signature="F. Facilitator",
    )
    await coop.secretary.client.ok("PUT", f"/proxies/{paper['id']}/scan", content=b"%PDF-1.7")
    yield "a proxy on paper"
    outside = {"outside": {"name": "Juan López", "family": True}, "signature": "Oihana Other"}
    lent = await other.ok("POST", f"{path}/proxies", 201, json=outside)
    yield "a proxy to somebody who is no member"
    await make(coop.facilitator, f"/outside-holders/{lent['outside']['id']}/arrive")
    yield "who came"
    await other.ok("DELETE", f"/proxies/{lent['id']}")
    yield "and holds it no more"
    await admin.ok("POST", f"{path}/open", json={"call": 1})
    yield "opened"
    item = (await admin.ok("GET", path))["items"][0]["id"]
    await make(coop.admin, f"/items/{item}/start")
    wishes = [
        (await make(one, f"/items/{item}/speakers", stance=stance))["id"]
        for one, stance in ((coop.member, "for"), (coop.other_member, "for"), (coop.admin, "against"))
    ]
    yield "three wish to speak"
    await make(coop.admin, f"/speakers/{wishes[0]}/start")
    await admin.ok("PATCH", path, json={"alternate": True})
    yield "one speaks, and sides take turns"
    await make(coop.admin, f"/speakers/{wishes[0]}/end")
    await make(coop.other_member, f"/speakers/{wishes[1]}/withdraw")
    yield "one has spoken, one withdrew"
    tellers = (coop.member, coop.other_member)
    poll = await make(coop.admin, f"/items/{item}/polls", hands=True, tellers=[one.member for one in tellers])
    yield "a vote by raised hands"
    for teller, agreeing in ((tellers[0], 3), (tellers[1], 2)):
        await teller.client.ok("PUT", f"/polls/{poll['id']}/hands", json={"hands": {"agree": agreeing}})
        yield f"a teller counted {agreeing}"
    await other.ok("PUT", f"/polls/{poll['id']}/hands", json={"hands": {"agree": 3}})
    await make(coop.admin, f"/polls/{poll['id']}/close")
    yield "the other counted again, and adopted"
    poll = await make(coop.admin, f"/items/{item}/polls", title="A break?")
    for client, position in ((admin, "agree"), (member, "disagree")):
        await client.ok("PUT", f"/polls/{poll['id']}/ballot", json={"choice": {"position": position}})
    await make(coop.admin, f"/polls/{poll['id']}/close")
    yield "a level vote"
    await make(coop.admin, f"/polls/{poll['id']}/casting-vote", vote="against")
    yield "which the chair decided"
    await make(coop.admin, f"/items/{item}/end", status="done")
    yield "nobody waits on an item that is over"
    await make(coop.admin, f"{path}/officers", office="chair", membership_id=coop.other_member.member)
    yield "another in the chair"
    await admin.ok("POST", f"{path}/recess", json={"until": in_days(3).isoformat(), "reason": "It is late"})
    yield "in recess until another day, and everyone went"
    await recess_over(meeting)
    await admin.ok("POST", f"{path}/recess/end")
    yield "and on it goes"
    await admin.ok("POST", f"{path}/close")
    yield "closed"


async def federation(coop: Coop) -> Steps:
    """Member cooperatives and their delegates."""
    admin, base = coop.admin.client, coop.path
    await admin.ok("PATCH", base, json={"kind": "second_degree"})
    first, *_, last = [
        (await make(coop.secretary, f"{base}/organisations", name=f"Oven {n}", members=9))["id"]
        for n in range(5)
    ]
    yield "five join"
    await admin.ok(
        "PATCH",
        f"/organisations/{first}",
        json={"name": "First oven", "votes": 2, "others": [{"id": last, "votes": 2}]},
    )
    await admin.ok("PATCH", f"/members/{coop.member.member}", json={"organisation_id": first, "votes": 2})
    await admin.ok("PATCH", f"/members/{coop.other_member.member}", json={"organisation_id": last})
    yield "votes and delegates"
    await admin.ok("PATCH", f"/members/{coop.other_member.member}", json={"organisation_id": None})
    await admin.ok("PATCH", f"/members/{coop.member.member}", json={"votes": 1})
    even = {"votes": 1, "others": [{"id": last, "votes": 1}]}
    await admin.ok("PATCH", f"/organisations/{first}", json=even)
    await admin.ok("DELETE", f"/organisations/{last}")
    yield "one goes"


async def prepare(world: World, coop: Coop) -> Steps:
    """A meeting is prepared, convened, changed and called off; another is dropped."""
    admin = coop.admin.client
    await set_bylaws(coop, ADD_RIGHT)
    made = await make_meeting(coop, items=False, by=coop.facilitator, secretary_id=coop.secretary.member)
    path = f"/meetings/{made['meeting']['id']}"
    yield "a meeting is prepared"
    ids = [
        (await make(coop.secretary, f"{path}/items", kind="motion", title=f"Motion {n}", body="We do."))["id"]
        for n in range(3)
    ]
    await admin.ok("PATCH", f"/items/{ids[0]}", json={"body": "We do it.", "matter": "merge"})
    await admin.ok("PUT", f"{path}/items/order", json={"ids": [ids[2], ids[0], ids[1]]})
    await admin.ok("DELETE", f"/items/{ids[1]}")
    yield "an agenda"
    general = await admin.ok("POST", f"{path}/documents?name=Budget", content=b"%PDF-1.7")
    await admin.ok("POST", f"{path}/documents?name=Text&item_id={ids[0]}", content=b"Text")
    yield "documents"
    await admin.ok("DELETE", f"/documents/{general['id']}")
    yield "a document less"
    await make(coop.admin, f"{path}/convene")
    yield "convened"
    await world.run_jobs()
    await coop.member.client.ok("POST", f"{path}/notices/mine/opened")
    yield "mailed and opened"
    item = await make(coop.member, f"{path}/items", kind="debate", title="The oven")
    await coop.other_member.client.ok("PUT", f"/items/{item['id']}/backing")
    yield "an item of members"
    amendment = {"title": "Motion 0", "body": "We do half of it."}
    for persona in (coop.member, coop.other_member):
        await make(persona, f"/items/{ids[0]}/amendments", **amendment)
    amendments = (await admin.ok("GET", f"/items/{ids[0]}/amendments"))["items"]
    await make(coop.admin, f"/amendments/{amendments[0]['id']}/accept")
    await make(coop.other_member, f"/amendments/{amendments[1]['id']}/withdraw")
    yield "amendments"
    await make(coop.admin, f"{path}/officers", office="chair", membership_id=coop.member.member)
    yield "a member takes the chair"
    await coop.member.client.ok("PATCH", path, json={"place": "The yard"})
    yield "elsewhere"
    await make(coop.secretary, f"{path}/cancel", reason="Flood")
    yield "called off"
    other = await make_meeting(coop)
    await admin.ok("DELETE", f"/meetings/{other['meeting']['id']}")
    yield "another dropped"
