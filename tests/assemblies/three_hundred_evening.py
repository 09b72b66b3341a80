"""The evening of the 300: a first call that fails, a second that opens, people who come late, go and come back, votes of
every kind, minutes that are signed and sealed."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.core.db import new_session
from tests.assemblies.meetings import (
    FROM_AFAR,
    add_item,
    convene,
    make_meeting,
    move_hours,
    remote,
    set_bylaws,
)
from tests.assemblies.three_hundred import (
    BOARD,
    CHAIR,
    MINUTES_BY,
    NEXT_CHAIR,
    SIZE,
    Assembly,
    Cast,
    gather_people,
)
from tests.world import World

STATUTES = "Statutes, article 20"
SEATS = 5
CANDIDATES = [f"Candidate {letter}" for letter in "ABCDEFGHI"]
AGENDA = [
    ("report", "information", "Report of the year", "What happened.", None),
    ("hours", "motion", "Opening hours", "We open from 9 to 14.", None),
    ("accounts", "motion", "The accounts", "We approve the accounts of the year.", "approve_accounts"),
    ("van", "motion", "A van", "We buy an electric van.", None),
    ("wages", "motion", "Wages", "We raise the advance payments by 3%.", None),
    ("board", "election", "The board", "", "elect_board"),
    ("oven", "motion", "The old oven", "We sell the old oven.", None),
    ("sunday", "motion", "Sundays", "We close on Sundays.", None),
]


async def called(world: World, seed: int) -> Assembly:
    """The meeting convened in time, everybody told by mail, two mails that came back, one told on paper."""
    coop, hands = await gather_people(world)
    await set_bylaws(
        coop,
        {"path": "proxy.max", "value": {"count": 10}, "source": STATUTES},
        {"path": "proxy.revoked_by_presence", "value": True, "source": STATUTES},
        {"path": "quorum_check", "value": "opening", "source": STATUTES},
        {
            "path": "recusal.0",
            "value": {"matter": "approve_accounts", "excluded_roles": ["board"]},
            "source": STATUTES,
        },
    )
    one = Assembly(coop, hands, world.client(), seed)
    made = await make_meeting(
        coop, items=False, **await remote(coop), chair_id=hands[CHAIR].id, secretary_id=hands[MINUTES_BY].id
    )
    one.meeting = made["meeting"]["id"]
    for name, kind, title, body, matter in AGENDA:
        item = await add_item(coop, one.meeting, kind=kind, title=title, body=body, matter=matter)
        one.items[name] = item["id"]
    told = await convene(coop, one.meeting)
    assert told["meeting"]["notice"]["in_time"] is True
    assert len(told["meeting"]["calls"]) == 2
    await world.run_jobs()
    path = f"/meetings/{one.meeting}/notices"
    mailed: list[dict[str, Any]] = []
    page = await one.run("GET", f"{path}?limit=100")
    while True:
        mailed += [proof for proof in page["items"] if proof["channel"] == "mail"]
        if page["next"] is None:
            break
        page = await one.run("GET", f"{path}?limit=100&cursor={page['next']}")
    assert len(mailed) == len({proof["membership_id"] for proof in mailed if proof["sent_at"]}) == SIZE
    first_ones = {hand.id for hand in hands[:60]}
    back = [proof for proof in mailed if proof["membership_id"] not in first_ones][:2]
    for proof in back:
        await one.run("POST", f"/notices/{proof['id']}/bounce", {"reason": "No such mailbox"})
    again = {"membership_id": back[0]["membership_id"], "address": "Kale Nagusia 1"}
    await one.run("POST", f"{path}/paper", {**again, "sent_at": datetime.now(UTC).isoformat()})
    await one.together(*(one.ask(n, "POST", f"{path}/mine/opened") for n in range(0, 60, 3)))
    first, second = (datetime.fromisoformat(call["starts_at"]) for call in told["meeting"]["calls"])
    began = datetime.now(UTC) - (second - first) - timedelta(minutes=3)
    await move_hours(one.meeting, began - first)
    async with new_session() as session:
        moved = ", ".join(
            f"{name} = {name} + (:by)"
            for name in ("queued_at", "sent_at", "delivered_at", "bounced_at", "opened_at")
        )
        await session.execute(
            text(f"UPDATE meeting_notice SET {moved} WHERE meeting_id = :id"),
            {"by": began - first, "id": UUID(one.meeting)},
        )
    return one


async def lend_votes(one: Assembly) -> None:
    """Sixty proxies, online and on paper, one holder full; some are refused, some taken back."""
    await one.together(*(one.lend(200 + n, 20) for n in range(10)))
    await one.lend(210, 20, code="too_many_proxies")
    await one.lend(210, 210, code="proxy_to_oneself")
    await one.together(*(one.lend(210 + n, 60 + n % 25, paper=n % 3 == 0) for n in range(50)))
    await one.lend(60, 210, code="proxy_circle")
    await one.lend(61, 212, code="proxy_onward")
    await one.lend(20, 21, code="giver_holds_proxies")
    await one.lend(215, 30, code="proxy_given_already")
    board = BOARD[0]
    await one.lend(260, board)
    await one.lend(261, board, paper=True)
    await one.lend(262, 190)  # to somebody who never comes
    await one.lend(7, 8)  # of somebody who is there until they leave
    await one.revoke(210, by=MINUTES_BY)
    await one.revoke(211)
    await one.ask(3, "DELETE", f"/proxies/{one.proxies[213]}", code="not_found")


async def open_at_last(one: Assembly) -> dict[str, Any]:
    """At the first call too few are here; at the second enough. What the ledger has of both."""
    path, found = f"/meetings/{one.meeting}", {}
    one.door = (await one.run("GET", f"{path}/door"))["code"]
    await one.ask(5, "POST", f"{path}/check-in", {"code": "WRONG"}, code="invalid")
    one.ledger.comes(7)
    await one.ask(2, "POST", f"{path}/attendance", {"membership_id": one.hands[7].id})
    one.ledger.lent.pop(7, None)
    await one.come(*(n for n in range(90) if n != 7))
    await one.lend(7, 8)
    found["first"] = (len(one.ledger.present), len(one.ledger.represented()))
    assert sum(found["first"]) <= SIZE // 2
    assert await one.present() == found["first"]
    await one.run("POST", f"{path}/open", {"call": 1}, code="no_quorum")
    await one.run("POST", f"{path}/open", {"call": 2}, code="call_before_waits")
    await one.ask(3, "POST", f"{path}/calls/1/fail", code="runners_only")
    await one.run("POST", f"{path}/calls/1/fail")
    await one.come(*range(90, 150))
    found["opening"] = (len(one.ledger.present), len(one.ledger.represented()))
    await one.run("POST", f"{path}/open", {"call": 2})
    assert await one.present() == found["opening"]
    return found


async def amend_and_decide(one: Assembly) -> None:
    """A question of procedure; two amendments to one text: the first is adopted, the second has to be made anew to the
    new text, and is lost; the motion as amended is adopted."""
    await one.begin("hours")
    procedure = await one.open("hours", title="Shall we limit the debate?")
    await one.cast(procedure, one.leaning(0.7), only=30)
    await one.decide(procedure)
    longer = await one.amend(30, "hours", "Opening hours", "We open from 9 to 15.")
    shorter = await one.amend(31, "hours", "Opening hours", "We open from 10 to 14.")
    await one.run("POST", f"/items/{one.items['hours']}/polls", {}, code="amendments_first")
    first = await one.open("hours", amendment_id=longer)
    leaving = one.some_here(6)
    await one.go(*leaving)  # while the vote is open: it is theirs still, by phone
    late = 150
    await one.come(late)
    await one.ask(
        late, "PUT", f"/polls/{first.poll['id']}/ballot", {"choice": {"position": "agree"}}, code="not_here"
    )
    giver, holder = next((g, h) for g, h in first.may.items() if g != h)
    await one.ask(
        giver, "PUT", f"/polls/{first.poll['id']}/ballot", {"choice": {"position": "agree"}}, code="vote_lent"
    )
    assert holder in one.ledger.present | set(leaving)
    await one.cast(first, one.leaning(0.75))
    await one.decide(first)
    assert first.adopted()
    await one.run(
        "POST", f"/items/{one.items['hours']}/polls", {"amendment_id": shorter}, code="amendment_outdated"
    )
    await one.ask(31, "POST", f"/amendments/{shorter}/withdraw")
    anew = await one.amend(31, "hours", "Opening hours", "We open from 10 to 15.")
    await one.come(*range(151, 158), *leaving[:3])
    second = await one.open("hours", amendment_id=anew)
    await one.cast(second, one.leaning(0.2))
    await one.decide(second)
    assert not second.adopted()
    motion = await one.open("hours")
    assert motion.poll["body"] == "We open from 9 to 15."
    await one.cast(motion, one.leaning(0.8))
    changed = [
        n for n, by in motion.may.items() if n == by and n in motion.ballots and n not in motion.by_other
    ]
    for voter in changed[:3]:
        body = {"choice": {"position": "disagree"}}
        await one.ask(voter, "PUT", f"/polls/{motion.poll['id']}/ballot", body)
        motion.ballots[voter] = "disagree"
    await one.decide(motion)
    await one.dissent(changed[0], motion, "Not on market days.")
    lent = next(n for n, by in motion.may.items() if n != by)
    await one.dissent(lent, motion, "I had asked for something else.")
    path = f"/polls/{motion.poll['id']}/dissent"
    await one.ask(299, "PUT", path, {"text": "I was at home."}, code="dissenter_absent")
    await one.end("hours")


async def the_rest(one: Assembly) -> Cast:
    """Accounts without the board, hands that two count, a vote made secret, an election, what is lost or called off.

    Returns:
        the election.
    """
    await one.go(
        *one.some_here(8, keep=frozenset({150})), 7
    )  # who lent a vote while here is represented from now on
    await one.come(200, 201, 221)  # who lent a vote and comes: it is theirs again
    await one.begin("accounts")
    accounts = await one.open("accounts", recused=frozenset(BOARD))
    board = BOARD[1]
    body = {"choice": {"position": "agree"}}
    await one.ask(board, "PUT", f"/polls/{accounts.poll['id']}/ballot", body, code="recused")
    lent = f"/polls/{accounts.poll['id']}/electors/{one.hands[260].id}/ballot"
    await one.ask(BOARD[0], "PUT", lent, body, code="not_yours_to_cast")
    await one.cast(accounts, one.leaning(0.9))
    await one.go(BOARD[2])
    await one.decide(accounts)
    await one.end("accounts")

    await one.begin("van")
    tellers = [3, 50]
    van = await one.open("van", hands=True, tellers=[one.hands[n].id for n in tellers])
    van.hands = {"agree": 101, "abstain": 7, "disagree": 64}
    path = f"/polls/{van.poll['id']}/hands"
    await one.ask(3, "PUT", path, {"hands": van.hands})
    await one.ask(50, "PUT", path, {"hands": {**van.hands, "agree": 99}})
    await one.run("POST", f"/polls/{van.poll['id']}/close", code="hands_not_agreed")
    await one.ask(50, "PUT", path, {"hands": van.hands})
    await one.decide(van)
    await one.end("van")

    await one.begin("wages")
    share = -(-len(one.ledger.may_vote().may) // 10)  # a tenth of those here
    asking = one.some_here(share)
    path = f"/items/{one.items['wages']}/secrecy"
    for one_more in asking:
        told = await one.ask(one_more, "PUT", path)
    assert (told["needed"], told["asking"], told["secret"]) == (share, share, True)
    wages = await one.open("wages")
    assert wages.secret
    await one.cast(wages, one.leaning(0.55))
    twice = next(
        n for n, by in wages.may.items() if n == by and n in wages.ballots and n not in wages.by_other
    )
    body = {"choice": {"position": "disagree"}}
    await one.ask(twice, "PUT", f"/polls/{wages.poll['id']}/ballot", body, code="ballot_is_final")
    await one.decide(wages)
    await one.dissent(next(n for n in wages.may if n > 20), wages, "")
    await one.end("wages")

    officers = {"office": "chair", "membership_id": one.hands[NEXT_CHAIR].id}
    await one.run("POST", f"/meetings/{one.meeting}/officers", officers)
    await one.go(CHAIR)
    await one.come(*one.some_gone(4))
    await one.begin("board")
    board_vote = await one.open("board", options=CANDIDATES, method="stv_scottish", settings={"seats": SEATS})
    assert board_vote.secret
    ids = [option["id"] for option in board_vote.poll["options"]]

    def ranking(_: int) -> tuple[str, ...]:
        order = sorted(
            ids, key=lambda option: one.rng.random() ** (1 / (9 - ids.index(option))), reverse=True
        )
        return tuple(order[: one.rng.randint(1, 6)])

    await one.cast(board_vote, ranking)
    await one.close(board_vote)
    await one.end("board", "Everyone introduced themselves.")

    await one.begin("oven")
    oven = await one.open("oven")
    await one.cast(oven, one.leaning(0.3))
    await one.decide(oven)
    await one.end("oven")

    await one.begin("sunday")
    sunday = await one.open("sunday")
    await one.cast(sunday, one.leaning(0.5), only=12)
    await one.run("POST", f"/polls/{sunday.poll['id']}/cancel", {"reason": "The text was wrong."})
    sunday.result = "withdrawn"
    await one.end("sunday", status="postponed")
    return board_vote


async def minute(one: Assembly) -> bytes:
    """Close, write, approve, sign, seal: the record's bytes."""
    path = f"/meetings/{one.meeting}"
    await one.run("POST", f"{path}/close")
    await one.ask(299, "POST", f"{path}/check-in", FROM_AFAR, code="meeting_closed")
    body = {
        "revision": (await one.run("GET", f"{path}/minutes"))["revision"],
        "remarks": "The hall was full.",
    }
    body["identification"] = "By signing in, and by asking two who sat beside them."
    await one.ask(MINUTES_BY, "PATCH", f"{path}/minutes", body)
    await one.run("POST", f"{path}/minutes/approve")
    await one.sign(NEXT_CHAIR, "chairperson")
    await one.sign(MINUTES_BY, "secretary")
    await one.sign(20, "two_members")
    done = await one.sign(0, "two_members")
    assert done["status"] == "sealed"
    headers = {"Cookie": f"batzar_session={one.hands[100].secret}"}
    answer = await one.client.get(f"{path}/minutes/record", headers=headers)
    assert answer.status_code == 200
    return answer.content
