"""Rounds of consent: their phases in and out of order, what is said in them, former rounds, and the outcome."""

import asyncio
import random
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.accounts.current import CurrentPerson
from app.core import limits
from app.core.db import new_session
from app.decisions import ballots, policies, turnout
from app.decisions.consent_models import Remark
from app.decisions.jobs import sweep_polls
from tests.decisions.helpers import (
    agreement,
    count_rows,
    end_time,
    events,
    make_circle,
    make_poll,
    make_proposal,
    make_thread,
    moment,
    opening_time,
)
from tests.world import Coop, Persona, World

PHASES = ("clarify", "react", "decide", "integrate")
CONSENT = {"position": "consent"}
OBJECT = {"position": "object"}
VOTERS = ("admin", "secretary", "facilitator", "member", "other_member")


def round_of(**changes: Any) -> dict[str, Any]:
    """A consent poll that opens at once, with questions first."""
    return {
        "title": "Shall we close on Mondays?",
        "body": "From March on we stay **closed** on Mondays.",
        "method": "consent",
        "closes_at": moment(days=1),
        **changes,
    }


async def move(persona: Persona, poll: dict[str, Any], phase: str, **more: Any) -> dict[str, Any]:
    """The poll after a step."""
    body = {"phase": phase, **more}
    moved: dict[str, Any] = await persona.client.ok("POST", f"/polls/{poll['id']}/phase", 200, json=body)
    return moved


async def cast(persona: Persona, poll: dict[str, Any], position: str, **more: Any) -> dict[str, Any]:
    """A ballot's receipt."""
    body = {"choice": {"position": position}, **more}
    receipt: dict[str, Any] = await persona.client.ok("PUT", f"/polls/{poll['id']}/ballot", 200, json=body)
    return receipt


async def say(persona: Persona, poll: dict[str, Any], kind: str, words: str, **more: Any) -> dict[str, Any]:
    """A remark."""
    body = {"kind": kind, "text": words, **more}
    made: dict[str, Any] = await persona.client.ok("POST", f"/polls/{poll['id']}/remarks", 201, json=body)
    return made


async def read(persona: Persona, poll: dict[str, Any], what: str = "") -> dict[str, Any]:
    """The poll, or something of it."""
    found: dict[str, Any] = await persona.client.ok("GET", f"/polls/{poll['id']}{what}")
    return found


async def start(coop: Coop, phase: str, **changes: Any) -> dict[str, Any]:
    """A poll of the member's that has come to this phase, by the way there."""
    poll = await make_poll(coop, round_of(**changes))
    for step in ("react", "decide", "integrate")[: PHASES.index(phase)]:
        if step == "integrate":
            await cast(coop.other_member, poll, "object", reason="Mondays are my only days.")
        poll = await move(coop.member, poll, step)
    return poll


# --- asking -----------------------------------------------------------------------------------------


async def test_it_starts_with_questions_and_asks_objectors_for_reasons(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, round_of())
    assert (poll["phase"], poll["round"], poll["reasons"], poll["results"]) == (
        "clarify",
        1,
        "required_from_objectors",
        "always",
    )
    at_once = await make_poll(coop, round_of(phase="decide", reasons="required", results="after_close"))
    assert (at_once["phase"], at_once["reasons"], at_once["results"]) == ("decide", "required", "after_close")
    plain = await make_poll(coop, agreement())
    assert (plain["phase"], plain["round"]) == (None, 1)


@pytest.mark.parametrize(
    ("question", "field", "code"),
    [
        (round_of(secret=True, results="after_close", reasons="off"), "secret", "secret_consent"),
        (round_of(reasons="optional"), "reasons", "objectors_give_reasons"),
        (round_of(reasons="off"), "reasons", "objectors_give_reasons"),
        (round_of(phase="integrate"), "phase", "literal_error"),
        (agreement(phase="clarify"), "phase", "phase_not_used"),
    ],
)
async def test_what_does_not_go_with_rounds_is_refused_at_its_field(
    world: World, question: dict[str, Any], field: str, code: str
) -> None:
    coop = await world.coop()
    problem = await coop.member.client.refused("POST", f"{coop.path}/polls", 422, "invalid", json=question)
    found = {one["field"]: one for one in problem["fields"]}
    assert found[field]["code"] == code
    assert found[field]["message"] != code


async def test_a_scheduled_poll_follows_its_method(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(
        coop, round_of(opens_at=moment(hours=1), rules={"quorum": None, "majority": None}, phase="decide")
    )
    path = f"/polls/{poll['id']}"
    renamed = await coop.member.client.ok("PATCH", path, json={"title": "On Tuesdays?"})
    assert renamed["phase"] == "decide"
    voted = await coop.member.client.ok("PATCH", path, json={"method": "count_me_in", "reasons": "optional"})
    assert voted["phase"] is None
    again = await coop.member.client.ok(
        "PATCH", path, json={"method": "consent", "reasons": "required_from_objectors"}
    )
    assert again["phase"] == "clarify"
    problem = {"phase": "react"}
    await coop.member.client.refused("POST", f"{path}/phase", 409, "poll_not_open", json=problem)
    await opening_time(poll)
    await sweep_polls(timestamp=0)
    assert (await move(coop.member, poll, "react"))["phase"] == "react"


# --- phases -----------------------------------------------------------------------------------------


def test_which_phase_may_follow_which() -> None:
    allowed = {(one, then) for one in PHASES for then in PHASES if policies.may_follow(one, then)}
    assert allowed == {
        ("clarify", "react"),
        ("react", "decide"),
        ("decide", "integrate"),
        ("integrate", "decide"),
    }


def test_where_a_later_call_begins() -> None:
    begins = [policies.phase_of_next_call(phase) for phase in (None, *PHASES)]
    assert begins == [None, "clarify", "react", "decide", "decide"]


@pytest.mark.parametrize("phase", PHASES)
async def test_out_of_order_nothing_moves(world: World, phase: str) -> None:
    coop = await world.coop()
    poll = await start(coop, phase)
    for then in PHASES:
        if then == phase or policies.may_follow(phase, then):
            continue
        problem = await coop.member.client.refused(
            "POST", f"/polls/{poll['id']}/phase", 409, "phase_out_of_order", json={"phase": then}
        )
        assert (problem["phase"], problem["round"], problem["next"]) == (
            phase,
            1,
            policies.PHASES_AFTER[phase],
        )
    assert (await read(coop.member, poll))["phase"] == phase


async def test_being_there_already_changes_nothing(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "react")
    before = len(await events(coop))
    assert (await move(coop.facilitator, poll, "react"))["phase"] == "react"
    assert len(await events(coop)) == before


async def test_a_text_goes_with_a_new_round_only(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "clarify")
    path = f"/polls/{poll['id']}/phase"
    problem = await coop.member.client.refused(
        "POST", path, 422, "invalid", json={"phase": "react", "text": "New"}
    )
    assert problem["fields"][0]["code"] == "text_not_used"
    poll = await start(coop, "integrate")
    path = f"/polls/{poll['id']}/phase"
    for body in ({"phase": "decide"}, {"phase": "decide", "text": None}):
        problem = await coop.member.client.refused("POST", path, 422, "invalid", json=body)
        assert problem["fields"][0]["code"] == "text_needed"
    await coop.member.client.refused("POST", path, 422, "invalid", json={"phase": "decide", "text": " "})
    assert (await read(coop.member, poll))["round"] == 1


async def test_only_managers_move(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, round_of(managers="facilitators"))
    path, body = f"/polls/{poll['id']}/phase", {"phase": "react"}
    await coop.member.client.refused("POST", path, 403, "not_manager", json=body)
    await coop.other_member.client.refused("POST", path, 403, "not_manager", json=body)
    await coop.observer.client.refused("POST", path, 403, "observers_do_not_vote", json=body)
    await coop.suspended.client.refused("POST", path, 403, "suspended", json=body)
    assert (await move(coop.facilitator, poll, "react"))["phase"] == "react"


async def test_integrating_needs_an_objection(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "decide", results="after_close")
    await cast(coop.other_member, poll, "consent")
    path, body = f"/polls/{poll['id']}/phase", {"phase": "integrate"}
    await coop.member.client.refused("POST", path, 409, "nobody_objected", json=body)
    await cast(coop.other_member, poll, "object", reason="Mondays are my only days.")
    assert (await move(coop.member, poll, "integrate"))["phase"] == "integrate"


async def test_no_rounds_no_phases(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, agreement())
    await coop.member.client.refused(
        "POST", f"/polls/{poll['id']}/phase", 409, "no_rounds", json={"phase": "react"}
    )
    await coop.member.client.refused(
        "POST", f"/polls/{poll['id']}/remarks", 409, "no_rounds", json={"kind": "question", "text": "Why?"}
    )
    assert (await read(coop.member, poll, "/remarks"))["items"] == []
    assert (await read(coop.member, poll, "/rounds"))["items"] == []


async def test_when_it_is_over_nothing_moves(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "clarify")
    question = await say(coop.other_member, poll, "question", "Why?")
    await end_time(poll)
    path = f"/polls/{poll['id']}"
    await coop.member.client.refused("POST", f"{path}/phase", 409, "poll_over", json={"phase": "react"})
    said = {"kind": "question", "text": "Why?"}
    await coop.member.client.refused("POST", f"{path}/remarks", 409, "poll_over", json=said)
    changed = {"text": "What for?"}
    await coop.other_member.client.refused(
        "PATCH", f"/remarks/{question['id']}", 409, "poll_over", json=changed
    )
    gone = await start(coop, "clarify")
    await coop.member.client.ok("POST", f"/polls/{gone['id']}/cancel", json={"reason": "No need"})
    await coop.member.client.refused(
        "POST", f"/polls/{gone['id']}/phase", 409, "poll_cancelled", json={"phase": "react"}
    )


# --- ballots ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", ["clarify", "react", "integrate"])
async def test_ballots_wait_for_the_phase_of_deciding(world: World, phase: str) -> None:
    coop = await world.coop()
    poll = await start(coop, phase)
    before = await count_rows("ballot", poll)
    problem = await coop.admin.client.refused(
        "PUT", f"/polls/{poll['id']}/ballot", 409, "not_deciding_yet", json={"choice": CONSENT}
    )
    assert problem["phase"] == phase
    # The statement that stores refuses too, whoever comes past the questions before it.
    async with new_session() as session:
        given = ballots.Given(coop.admin.person_id, CONSENT, None)
        assert await ballots.store(session, UUID(poll["id"]), [given]) == [None]
    assert await count_rows("ballot", poll) == before
    home = await coop.admin.client.ok("GET", f"{coop.path}/home")
    assert [one["poll"]["id"] for one in home["to_vote"]] == []
    assert [one["poll"]["id"] for one in home["open_polls"]] == [poll["id"]]


async def test_an_objection_needs_its_reason(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "decide")
    path = f"/polls/{poll['id']}/ballot"
    problem = await coop.member.client.refused("PUT", path, 422, "invalid", json={"choice": OBJECT})
    assert problem["fields"][0]["code"] == "reason_needed_from_objectors"
    await coop.member.client.refused("PUT", path, 422, "invalid", json={"choice": {"position": "agree"}})
    assert (await cast(coop.member, poll, "consent"))["revision"] == 1
    home = await coop.admin.client.ok("GET", f"{coop.path}/home")
    assert [one["poll"]["id"] for one in home["to_vote"]] == [poll["id"]]


async def test_a_ballot_for_another_round_is_not_stored(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "integrate")
    poll = await move(coop.member, poll, "decide", text="Only every other Monday.")
    body = {"choice": CONSENT, "round": 1}
    problem = await coop.admin.client.refused(
        "PUT", f"/polls/{poll['id']}/ballot", 409, "round_over", json=body
    )
    assert problem["round"] == 2
    assert await count_rows("ballot", poll) == 0
    assert (await cast(coop.admin, poll, "consent", round=2))["revision"] == 1


# --- what is said -----------------------------------------------------------------------------------


async def test_questions_and_answers_then_a_reaction_each(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, round_of())
    path = f"/polls/{poll['id']}/remarks"
    question = await say(coop.other_member, poll, "question", "All **year**?")
    assert (question["round"], question["kind"], question["author_id"]) == (
        1,
        "question",
        coop.other_member.member,
    )
    assert "<strong>year</strong>" in question["html"]
    answer = await say(coop.member, poll, "answer", "From March on.", parent_id=question["id"])
    assert answer["parent_id"] == question["id"]
    mine = {"kind": "answer", "text": "I think so.", "parent_id": question["id"]}
    await coop.other_member.client.refused("POST", path, 403, "not_answerer", json=mine)
    await say(coop.facilitator, poll, "answer", "And in summer?", parent_id=question["id"])
    early = {"kind": "reaction", "text": "I like it."}
    assert (await coop.admin.client.refused("POST", path, 409, "other_phase", json=early))[
        "phase"
    ] == "clarify"
    await move(coop.member, poll, "react")
    late = {"kind": "question", "text": "Too late?"}
    await coop.admin.client.refused("POST", path, 409, "other_phase", json=late)
    first = await say(coop.admin, poll, "reaction", "I like it.")
    again = await coop.admin.client.refused("POST", path, 409, "reacted_already", json=early)
    assert again["remark_id"] == first["id"]
    await say(coop.other_member, poll, "reaction", "Hm.")
    listed = await read(coop.observer, poll, "/remarks?limit=3")
    assert [one["kind"] for one in listed["items"]] == ["question", "answer", "answer"]
    assert {one["id"] for one in listed["members"]} == {
        coop.other_member.member,
        coop.member.member,
        coop.facilitator.member,
    }
    rest = await read(coop.observer, poll, f"/remarks?limit=3&cursor={listed['next']}")
    assert [one["text"] for one in rest["items"]] == ["I like it.", "Hm."]
    assert rest["next"] is None


async def test_answers_belong_to_questions_of_this_round(world: World) -> None:
    coop = await world.coop()
    poll, other = await make_poll(coop, round_of()), await make_poll(coop, round_of())
    path = f"/polls/{poll['id']}/remarks"
    question = await say(coop.other_member, poll, "question", "Why?")
    answer = await say(coop.member, poll, "answer", "Because.", parent_id=question["id"])
    elsewhere = await say(coop.other_member, other, "question", "Why?")
    for body, code in [
        ({"kind": "answer", "text": "x"}, "question_needed"),
        ({"kind": "answer", "text": "x", "parent_id": answer["id"]}, "unknown_question"),
        ({"kind": "answer", "text": "x", "parent_id": elsewhere["id"]}, "unknown_question"),
        ({"kind": "answer", "text": "x", "parent_id": str(uuid4())}, "unknown_question"),
        ({"kind": "question", "text": "x", "parent_id": question["id"]}, "parent_not_used"),
    ]:
        problem = await coop.member.client.refused("POST", path, 422, "invalid", json=body)
        assert [(one["field"], one["code"]) for one in problem["fields"]] == [("parent_id", code)]
    for words in ("", "   ", "x" * 2001, "a\x00b"):
        await coop.member.client.refused(
            "POST", path, 422, "invalid", json={"kind": "question", "text": words}
        )


async def test_ones_own_words_while_the_phase_lasts(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, round_of())
    question = await say(coop.other_member, poll, "question", "Why?")
    spare = await say(coop.other_member, poll, "question", "Oh?")
    await say(coop.member, poll, "answer", "Because.", parent_id=question["id"])
    path, words = f"/remarks/{question['id']}", {"text": "What for?"}
    for persona in (coop.member, coop.admin):
        await persona.client.refused("PATCH", path, 403, "not_remark_author", json=words)
    await coop.member.client.refused("DELETE", path, 403, "not_remark_author")
    changed = await coop.other_member.client.ok("PATCH", path, 200, json=words)
    assert (changed["text"], changed["edited_at"] is not None) == ("What for?", True)
    before = len(await events(coop))
    assert (await coop.other_member.client.ok("PATCH", path, 200, json=words)) == changed
    assert len(await events(coop)) == before
    await coop.other_member.client.refused("DELETE", path, 409, "question_answered")
    await coop.other_member.client.ok("DELETE", f"/remarks/{spare['id']}", 204)
    await coop.other_member.client.refused("DELETE", f"/remarks/{spare['id']}", 404, "not_found")
    await move(coop.member, poll, "react")
    await coop.other_member.client.refused("PATCH", path, 409, "other_phase", json=words)
    await coop.other_member.client.refused("DELETE", path, 409, "other_phase")
    reaction = await say(coop.other_member, poll, "reaction", "Fine.")
    await coop.other_member.client.ok("DELETE", f"/remarks/{reaction['id']}", 204)
    await say(coop.other_member, poll, "reaction", "Not so fine.")


@pytest.mark.parametrize("role", ["facilitator", "secretary", "admin"])
async def test_who_facilitates_removes_any_remark_at_any_time(world: World, role: str) -> None:
    coop = await world.coop()
    moderator = getattr(coop, role)
    poll = await make_poll(coop, round_of(early_close=True))
    question = await say(coop.other_member, poll, "question", "Why, you fools?")
    answer = await say(coop.member, poll, "answer", "Fool yourself.", parent_id=question["id"])
    kept = await say(coop.other_member, poll, "question", "Since when?")
    await move(coop.member, poll, "react")
    reaction = await say(coop.other_member, poll, "reaction", "You fools.")
    await moderator.client.ok("DELETE", f"/remarks/{reaction['id']}", 204)
    assert [one["id"] for one in (await read(coop.member, poll, "/remarks"))["items"]] == [
        one["id"] for one in (question, answer, kept)
    ]
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/close")
    await moderator.client.ok("DELETE", f"/remarks/{question['id']}", 204)
    assert [one["id"] for one in (await read(coop.member, poll, "/remarks"))["items"]] == [kept["id"]]
    first, second = await events(coop, "remark_removed")
    assert first.remove == {"remarks": [reaction["id"]]}
    assert sorted(second.remove["remarks"]) == sorted([question["id"], answer["id"]])
    assert str(second.actor_id) == moderator.member
    await moderator.client.refused("DELETE", f"/remarks/{answer['id']}", 404, "not_found")
    for persona, code in (
        (coop.observer, "observers_do_not_vote"),
        (coop.suspended, "suspended"),
        (coop.member, "not_remark_author"),
    ):
        await persona.client.refused("DELETE", f"/remarks/{kept['id']}", 403, code)


async def test_nobody_floods_a_round(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, round_of())
    for _ in range(limits.REMARK.times):
        await limits.spend([(limits.REMARK, str(coop.member.person_id))])
    problem = await coop.member.client.refused(
        "POST",
        f"/polls/{poll['id']}/remarks",
        429,
        "too_many_requests",
        json={"kind": "question", "text": "Why?"},
    )
    assert 0 < problem["retry_after"] <= 600
    await say(coop.other_member, poll, "question", "Why?")


async def test_suggestions_belong_to_the_round_that_is_integrated(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "integrate")
    first = await say(coop.other_member, poll, "suggestion", "Every other Monday?")
    await move(coop.member, poll, "decide", text="Only every other Monday.")
    await cast(coop.other_member, poll, "object", reason="Still too often.")
    await move(coop.member, poll, "integrate")
    second = await say(coop.other_member, poll, "suggestion", "Once a month?")
    assert (first["round"], second["round"]) == (1, 2)
    words = {"text": "Never?"}
    await coop.other_member.client.refused("PATCH", f"/remarks/{first['id']}", 409, "other_phase", json=words)
    await coop.other_member.client.ok("PATCH", f"/remarks/{second['id']}", 200, json=words)


async def test_who_is_asked_speaks(world: World) -> None:
    coop = await world.coop()
    circle = await make_circle(coop, coop.member, coop.other_member)
    poll = await make_poll(coop, round_of(electorate={"kind": "circle", "circle_id": str(circle)}))
    path, body = f"/polls/{poll['id']}/remarks", {"kind": "question", "text": "Why?"}
    outside = await world.join(coop.id)
    await outside.client.refused("POST", path, 403, "not_elector", json=body)
    await coop.observer.client.refused("POST", path, 403, "observers_do_not_vote", json=body)
    await coop.suspended.client.refused("POST", path, 403, "suspended", json=body)
    await coop.other_member.client.ok("POST", path, 201, json=body)
    await coop.facilitator.client.ok("POST", path, 201, json=body)


async def test_sent_twice_said_once(world: World) -> None:
    coop = await world.coop()
    poll = await make_poll(coop, round_of())
    path, body = f"/polls/{poll['id']}/remarks", {"kind": "question", "text": "Why?"}
    key = {"Idempotency-Key": "question-one"}
    answers = await asyncio.gather(
        *(coop.other_member.client.post(path, json=body, headers=key) for _ in range(4))
    )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert await count_rows("remark", poll) == 1
    another = await make_poll(coop, round_of())
    await coop.other_member.client.refused(
        "POST", f"/polls/{another['id']}/remarks", 404, "not_found", json=body, headers=key
    )


async def test_other_cooperatives_and_closed_circles_find_nothing(world: World) -> None:
    coop, others = await world.coop(), await world.coop()
    circle = await make_circle(coop, coop.member, coop.other_member, closed=True)
    poll = await make_poll(coop, round_of(electorate={"kind": "circle", "circle_id": str(circle)}))
    question = await say(coop.other_member, poll, "question", "Why?")
    path = f"/polls/{poll['id']}"
    for stranger in (others.admin, coop.facilitator, coop.observer):
        client = stranger.client
        await client.refused("GET", f"{path}/remarks", 404, "not_found")
        await client.refused("GET", f"{path}/rounds", 404, "not_found")
        await client.refused("POST", f"{path}/phase", 404, "not_found", json={"phase": "react"})
        said = {"kind": "question", "text": "Why?"}
        await client.refused("POST", f"{path}/remarks", 404, "not_found", json=said)
        words = {"text": "Ha"}
        await client.refused("PATCH", f"/remarks/{question['id']}", 404, "not_found", json=words)
        await client.refused("DELETE", f"/remarks/{question['id']}", 404, "not_found")
    # An id of another cooperative as a question to answer.
    theirs = await make_poll(others, round_of())
    body = {"kind": "answer", "text": "x", "parent_id": question["id"]}
    problem = await others.member.client.refused(
        "POST", f"/polls/{theirs['id']}/remarks", 422, "invalid", json=body
    )
    assert problem["fields"][0]["code"] == "unknown_question"
    (added,) = await events(coop, "remark_added")
    assert added.audience == f"circle:{circle}"


# --- rounds -----------------------------------------------------------------------------------------


async def test_a_new_round_keeps_the_former_one_and_nobody_has_voted(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "decide")
    await cast(coop.admin, poll, "object", reason="First thought")
    await cast(coop.admin, poll, "consent", reason="On reflection")
    await cast(coop.other_member, poll, "object", reason="Mondays are my only days.")
    await cast(coop.secretary, poll, "consent")
    await move(coop.member, poll, "integrate")
    turnout.changed.clear()
    again = await move(coop.facilitator, poll, "decide", text="Closed every *other* Monday.")
    assert (again["phase"], again["round"]) == ("decide", 2)
    assert again["body"] == "Closed every *other* Monday."
    assert "<em>other</em>" in again["body_html"]
    assert UUID(poll["id"]) in turnout.changed
    assert (await read(coop.member, poll, "/turnout"))["voted"] == 0
    for table in ("ballot", "former_ballot"):
        assert await count_rows(table, poll) == 0
    assert await count_rows("round_ballot", poll) == 4
    mine = await read(coop.admin, poll, "/ballot")
    assert (mine["elector"], mine["ballot"]) == (True, None)
    rounds = await read(coop.observer, poll, "/rounds")
    (former,) = rounds["items"]
    assert (former["round"], former["body"], former["proposal_version"]) == (1, poll["body"], None)
    assert "<strong>closed</strong>" in former["body_html"]
    assert former["ended_by"] == coop.facilitator.member
    said = [(one["membership_id"], one["choice"]["position"], one["reason"]) for one in former["ballots"]]
    assert said[0] == (coop.other_member.member, "object", "Mondays are my only days.")
    assert sorted(said[1:]) == sorted(
        [(coop.admin.member, "consent", "On reflection"), (coop.secretary.member, "consent", None)]
    )
    named = {one["id"] for one in rounds["members"]}
    assert {coop.facilitator.member, coop.other_member.member, coop.secretary.member} <= named
    # The events take the public ballots of the former round away.
    (last,) = [one for one in await events(coop, "consent_phase") if one.remove]
    explained = [one for one in await events(coop, "ballot_explained") if one.put["ballots"]]
    assert set(last.remove["ballots"]) == {one.put["ballots"][0]["id"] for one in explained}
    # The same member votes anew, and may change that too.
    assert (await cast(coop.admin, poll, "consent"))["revision"] == 1
    assert (await cast(coop.admin, poll, "object", reason="No"))["revision"] == 2


async def test_the_rounds_are_pages(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "integrate")
    for number in (2, 3):
        await move(coop.member, poll, "decide", text=f"Text {number}")
        await cast(coop.other_member, poll, "object", reason=f"Reason {number}")
        await move(coop.member, poll, "integrate")
    await move(coop.member, poll, "decide", text="Text 4")
    first = await read(coop.member, poll, "/rounds?limit=2")
    rest = await read(coop.member, poll, f"/rounds?limit=2&cursor={first['next']}")
    assert [one["body"] for one in first["items"] + rest["items"]] == ["Text 3", "Text 2", poll["body"]]
    assert rest["next"] is None


async def test_a_round_on_a_proposal_writes_its_next_version(world: World) -> None:
    coop = await world.coop()
    thread = await make_thread(coop)
    proposal = await make_proposal(coop, thread)
    poll = await start(coop, "integrate", proposal_id=proposal["id"], body="Read it well.")
    again = await move(coop.member, poll, "decide", text="We **rent** the oven.")
    assert (again["proposal_version"], again["round"], again["body"]) == (2, 2, "Read it well.")
    written = await coop.member.client.ok("GET", f"/proposals/{proposal['id']}")
    assert (written["version"], written["status"], written["title"]) == (2, "voting", proposal["title"])
    assert (written["body"], written["version_author_id"]) == ("We **rent** the oven.", coop.member.member)
    (former,) = (await read(coop.member, poll, "/rounds"))["items"]
    assert (former["proposal_version"], former["body"]) == (1, proposal["body"])
    (event,) = [one for one in await events(coop, "consent_phase") if one.remove]
    assert event.put["proposals"][0]["version"] == 2
    assert event.put["threads"][0]["id"] == thread
    for voter in VOTERS:
        await cast(getattr(coop, voter), poll, "consent")
    decided = await coop.member.client.ok("GET", f"/proposals/{proposal['id']}")
    assert (decided["status"], decided["version"]) == ("decided", 2)


async def test_the_text_may_stay_without_a_new_version(world: World) -> None:
    coop = await world.coop()
    proposal = await make_proposal(coop, await make_thread(coop))
    poll = await start(coop, "integrate", proposal_id=proposal["id"])
    again = await move(coop.member, poll, "decide", text=proposal["body"])
    assert (again["round"], again["proposal_version"]) == (2, 1)
    # The same step sent again is no third round; with another text it is out of order.
    assert (await move(coop.member, poll, "decide", text=proposal["body"]))["round"] == 2
    body = {"phase": "decide", "text": "Something else"}
    await coop.member.client.refused(
        "POST", f"/polls/{poll['id']}/phase", 409, "phase_out_of_order", json=body
    )


async def test_objections_are_read_by_all_once_they_are_integrated(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "decide", results="after_close")
    await cast(coop.other_member, poll, "object", reason="Mondays are my only days.")
    path = f"/polls/{poll['id']}/ballots?explained=true"
    await coop.member.client.refused("GET", path, 403, "results_hidden")
    assert (await read(coop.observer, poll, "/turnout"))["tally"] is None
    await move(coop.member, poll, "integrate")
    listed = await coop.observer.client.ok("GET", path)
    assert [one["reason"] for one in listed["items"]] == ["Mondays are my only days."]
    assert (await read(coop.observer, poll, "/turnout"))["tally"]["counts"] == {"consent": 0, "object": 1}
    (counted,) = await _turnouts(poll, coop.observer)
    assert counted.tally is not None
    await move(coop.member, poll, "decide", text="Every other Monday.")
    await coop.member.client.refused("GET", path, 403, "results_hidden")
    (counted,) = await _turnouts(poll, coop.observer)
    assert (counted.voted, counted.tally) == (0, None)


async def _turnouts(poll: dict[str, Any], persona: Persona) -> list[Any]:
    assert persona.membership_id is not None
    async with new_session() as session:
        found = await turnout.turnouts(session, [UUID(poll["id"])], [persona.membership_id])
        return [one.shown_to(persona.membership_id) for one in found]


# --- outcomes ---------------------------------------------------------------------------------------


async def test_when_all_consent_it_is_adopted_at_once(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "decide")
    for voter in VOTERS[:-1]:
        await cast(getattr(coop, voter), poll, "consent")
    assert (await read(coop.member, poll))["status"] == "open"
    await cast(coop.other_member, poll, "object", reason="Wait")
    assert (await read(coop.member, poll))["status"] == "open"
    await cast(coop.other_member, poll, "consent")
    done = await read(coop.member, poll)
    assert (done["status"], done["phase"], done["outcome"]["result"]) == ("closed", "decide", "adopted")
    assert done["outcome"]["tally"]["counts"] == {"consent": 5, "object": 0}
    assert done["opened_at"] < done["closed_at"] < done["closes_at"]
    (closed,) = await events(coop, "poll_closed")
    assert closed.actor_id is None


async def test_the_last_ballots_at_once_close_it_once(world: World) -> None:
    coop = await world.coop()
    for _ in range(5):
        poll = await start(coop, "decide")
        answers = await asyncio.gather(
            *(
                getattr(coop, voter).client.put(f"/polls/{poll['id']}/ballot", json={"choice": CONSENT})
                for voter in VOTERS
            )
        )
        assert [answer.status_code for answer in answers] == [200] * 5
        done = await read(coop.member, poll)
        assert (done["status"], done["outcome"]["result"]) == ("closed", "adopted")
    assert len(await events(coop, "poll_closed")) == 5


@pytest.mark.parametrize(
    ("phase", "said", "result"),
    [
        ("decide", ["consent"], "adopted"),
        ("decide", ["consent", "consent", "object"], "rejected"),
        ("decide", ["object"], "rejected"),
        ("decide", [], "rejected"),
        ("clarify", [], "rejected"),
        ("react", [], "rejected"),
    ],
)
async def test_at_its_time_it_is_counted_as_it_stands(
    world: World, phase: str, said: list[str], result: str
) -> None:
    coop = await world.coop()
    poll = await start(coop, phase)
    for voter, position in zip(VOTERS, said, strict=False):
        await cast(getattr(coop, voter), poll, position, reason="Because")
    await end_time(poll)
    await sweep_polls(timestamp=0)
    done = await read(coop.member, poll)
    assert (done["status"], done["outcome"]["result"]) == ("closed", result)
    objections = [
        one
        for one in (await read(coop.observer, poll, "/ballots?explained=true"))["items"]
        if one["choice"] == OBJECT
    ]
    assert len(objections) == said.count("object")


async def test_at_its_time_while_integrating_the_objections_stand(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "integrate")
    await end_time(poll)
    await sweep_polls(timestamp=0)
    done = await read(coop.member, poll)
    assert (done["status"], done["phase"], done["outcome"]["result"]) == ("closed", "integrate", "rejected")
    assert done["outcome"]["tally"]["counts"] == {"consent": 0, "object": 1}


async def test_a_new_round_without_votes_misses_its_quorum(world: World) -> None:
    coop = await world.coop()
    quorum = {"quorum": {"fraction": "1/2", "strict": False}, "majority": None}
    poll = await start(coop, "integrate", rules=quorum, early_close=True)
    await move(coop.member, poll, "decide", text="Every other Monday.")
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/close")
    done = await read(coop.member, poll)
    assert (done["outcome"]["result"], done["outcome"]["tally"]["ballots"]) == ("inquorate", 0)


async def test_the_second_round_decides(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "integrate", early_close=True)
    await move(coop.member, poll, "decide", text="Every other Monday.")
    await cast(coop.other_member, poll, "consent")
    await coop.member.client.ok("POST", f"/polls/{poll['id']}/close")
    done = await read(coop.member, poll)
    assert (done["round"], done["outcome"]["result"]) == (2, "adopted")
    assert done["outcome"]["tally"]["counts"] == {"consent": 1, "object": 0}


# --- races ------------------------------------------------------------------------------------------


async def test_two_managers_move_at_once(world: World) -> None:
    """One moves; the other finds it moved. Of two new texts one is asked about, the other refused."""
    coop = await world.coop()
    for _ in range(8):
        poll = await start(coop, "integrate")
        texts = ["Every other Monday.", "Mondays in winter."]
        path = f"/polls/{poll['id']}/phase"
        answers = await asyncio.gather(
            *(
                one.client.post(path, json={"phase": "decide", "text": words})
                for one, words in zip((coop.member, coop.facilitator), texts, strict=True)
            )
        )
        assert sorted(answer.status_code for answer in answers) == [200, 409]
        now = await read(coop.member, poll)
        (winner,) = [place for place, answer in enumerate(answers) if answer.status_code == 200]
        assert (now["round"], now["body"]) == (2, texts[winner])
        assert await count_rows("poll_round", poll) == 1
        assert await count_rows("round_ballot", poll) == 1


async def test_the_same_step_by_two_is_one_step(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "clarify")
    path = f"/polls/{poll['id']}/phase"
    answers = await asyncio.gather(
        *(
            one.client.post(path, json={"phase": "react"})
            for one in (coop.member, coop.facilitator, coop.admin)
        )
    )
    assert [answer.status_code for answer in answers] == [200] * 3
    assert len(await events(coop, "consent_phase")) == 1


async def test_a_ballot_while_the_phase_moves_counts_in_its_round_or_not_at_all(world: World) -> None:
    coop = await world.coop()
    people = [coop.admin, coop.secretary, coop.facilitator]
    chance = random.Random(3)
    refused = stored = 0
    for _ in range(12):
        poll = await start(coop, "decide")
        await cast(coop.other_member, poll, "object", reason="Mondays are my only days.")
        path = f"/polls/{poll['id']}"

        async def voting(persona: Persona, path: str, wait: float) -> httpx.Response:
            await asyncio.sleep(wait)
            body = {"choice": CONSENT, "round": 1}
            return await persona.client.put(f"{path}/ballot", json=body)

        async def moving(path: str, wait: float) -> None:
            await asyncio.sleep(wait)
            await coop.member.client.ok("POST", f"{path}/phase", json={"phase": "integrate"})
            body = {"phase": "decide", "text": "Every other Monday."}
            await coop.member.client.ok("POST", f"{path}/phase", json=body)

        *answers, _ = await asyncio.gather(
            *(voting(one, path, chance.random() * 0.02) for one in people),
            moving(path, chance.random() * 0.02),
        )
        codes = [answer.status_code for answer in answers if answer is not None]
        assert set(codes) <= {200, 409}
        for answer in answers:
            if answer is not None and answer.status_code == 409:
                assert answer.json()["code"] in {"not_deciding_yet", "round_over"}
        (former,) = (await read(coop.member, poll, "/rounds"))["items"]
        assert len(former["ballots"]) == 1 + codes.count(200)
        assert await count_rows("ballot", poll) == 0
        stored += codes.count(200)
        refused += codes.count(409)
    assert stored > 0, "no ballot ever came before the step"
    assert refused > 0, "no ballot ever came after the step"


async def test_a_ballot_in_flight_is_waited_for_by_the_step(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "decide")
    stored, finish = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        person = CurrentPerson(coop.other_member.person_id, "", "", "en", "UTC")
        async with new_session() as session:
            given = ballots.Given(person.id, OBJECT, "No", 1)
            assert await ballots.store(session, UUID(poll["id"]), [given]) != [None]
            stored.set()
            await finish.wait()

    voting = asyncio.create_task(slow())
    await stored.wait()
    moving = asyncio.create_task(move(coop.member, poll, "integrate"))
    await asyncio.sleep(0.2)
    assert not moving.done()
    finish.set()
    await voting
    assert (await moving)["phase"] == "integrate"


async def test_one_reaction_each_however_fast(world: World) -> None:
    coop = await world.coop()
    poll = await start(coop, "react")
    path, body = f"/polls/{poll['id']}/remarks", {"kind": "reaction", "text": "Fine."}
    answers = await asyncio.gather(*(coop.other_member.client.post(path, json=body) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409]
    # And the database holds it, whoever writes.
    async with new_session() as session:
        said = (await session.scalars(select(Remark).where(Remark.poll_id == UUID(poll["id"])))).one()
        copied = {
            "cooperative_id": said.cooperative_id,
            "poll_id": said.poll_id,
            "author_id": said.author_id,
        }
    with pytest.raises(IntegrityError, match="uq_remark_reaction"):
        async with new_session() as session:
            session.add(Remark(**copied, round=1, kind="reaction", text="x", html="x"))
    with pytest.raises(IntegrityError, match="phase_of_consent"):
        async with new_session() as session:
            await session.execute(
                text("UPDATE poll SET method = 'agreement' WHERE id = :id"), {"id": UUID(poll["id"])}
            )


@pytest.mark.parametrize("table", ["poll_round", "round_ballot"])
async def test_former_rounds_stay_as_they_were(world: World, table: str) -> None:
    coop = await world.coop()
    poll = await start(coop, "integrate")
    await move(coop.member, poll, "decide", text="Every other Monday.")
    with pytest.raises(IntegrityError, match="is written once"):
        async with new_session() as session:
            await session.execute(
                text(f"UPDATE {table} SET round = round WHERE poll_id = :id"), {"id": UUID(poll["id"])}
            )
