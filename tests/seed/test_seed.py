"""The demo is whole, consistent, repeatable, and can be taken out again."""

from collections import Counter, defaultdict
from typing import Any

import pytest
from sqlalchemy import func, select, text

from app.accounts.models import Person
from app.cooperatives.bylaws_models import BylawsVersion
from app.cooperatives.models import CircleMember, Cooperative, Invitation, Membership
from app.core.clock import now
from app.core.db import Base, new_session
from app.core.markdown import named_ids
from app.decisions.counting import as_asked
from app.decisions.models import Ballot, Elector, FormerBallot, Poll, PollOption, Proposal, ProposalVersion
from app.decisions.register_models import Decision, DecisionTask, StoredRecord
from app.decisions.room import here_of
from app.decisions.secret_models import CountedBallot
from app.discussions.models import Comment, Mention, Reaction, ReadPosition, Thread
from app.rules import MethodSettings, Rules, decide, group
from app.rules.bylaws import Bylaws
from app.rules.record import verify_record
from app.rules.ruling import Ruling
from app.seed import seed, wipe
from app.seed.run import STORIES, gather
from tests.databases import migrated_database, using


async def everything(table: type[Base]) -> list[Any]:
    """All rows of a table, as objects."""
    async with new_session() as session:
        return list(await session.scalars(select(table)))


async def counts() -> dict[str, int]:
    """How many rows each table has."""
    async with new_session() as session:
        return {
            table.name: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }


async def test_it_says_what_it_does(seeded: list[str]) -> None:
    assert len(seeded) == 3
    assert "Rising Tide Bakery" in seeded[2]


async def test_the_second_time_does_nothing(demo: str) -> None:
    before = await counts()
    said: list[str] = []
    assert await seed(said.append) is False
    assert await counts() == before
    assert len(said) == 1


async def test_people_who_are_here_already_are_left_alone(database: str, application: Any) -> None:
    async with using(migrated_database(database, "demo_refused")):
        async with new_session() as session:
            session.add(Person(email="a@batzar.example", name="A", language="en", time_zone="UTC"))
        before = await counts()
        assert await seed() is False
        assert await counts() == before


async def test_three_cooperatives_of_forty_nine_hundred_and_twenty_four(demo: str) -> None:
    async with new_session() as session:
        rows = await session.execute(
            select(Cooperative.slug, Cooperative.kind, func.count())
            .join(Membership)
            .where(Membership.status == "active")
            .group_by(Cooperative.slug, Cooperative.kind)
        )
    assert {(slug, kind): number for slug, kind, number in rows} == {
        ("rising-tide-bakery", "worker"): 40,
        ("la-chispa", "recovered"): 900,
        ("turin-practice", "practice"): 28,
    }


async def test_the_factorys_names_differ(demo: str) -> None:
    async with new_session() as session:
        names = list(
            await session.scalars(
                select(Person.name).join(Membership).join(Cooperative).where(Cooperative.slug == "la-chispa")
            )
        )
    assert len(set(names)) == len(names)
    assert len({name.split()[0] for name in names}) > 120


def _shape() -> tuple[list[Any], dict[str, Any]]:
    """Everything gathered, without ids, secrets and times."""
    rows, told = gather(now())
    numbers: dict[str, int] = {}
    for _, values in rows.by_table():
        for value in values:
            if "id" in value:
                numbers[str(value["id"])] = len(numbers)

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {str(plain(key)): plain(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [plain(one) for one in value]
        words = str(value)
        for old in {*named_ids(words)}:
            words = words.replace(old, str(numbers[old]))
        return numbers.get(words, words)

    hidden = ("_at", "_on", "_hash", "secret", "_html")
    return [
        [
            table.__tablename__,
            [{key: plain(one) for key, one in row.items() if not key.endswith(hidden)} for row in values],
        ]
        for table, values in rows.by_table()
    ], {
        "waiting": [numbers[str(one)] for one in told.waiting],
        "over": [numbers[str(one[1])] for one in told.over],
    }


def test_the_same_each_time() -> None:
    assert _shape() == _shape()


async def test_every_outcome_is_what_its_ballots_say(demo: str) -> None:
    ballots: dict[Any, list[Any]] = defaultdict(list)
    for ballot in [*await everything(Ballot), *await everything(CountedBallot)]:
        ballots[ballot.poll_id].append(ballot)
    options: dict[Any, list[Any]] = defaultdict(list)
    for option in await everything(PollOption):
        options[option.poll_id].append(option)
    electors = Counter(one.poll_id for one in await everything(Elector))
    laws = {(one.cooperative_id, one.version): one for one in await everything(BylawsVersion)}
    results = Counter[str]()
    for poll in await everything(Poll):
        assert poll.electors == electors[poll.id]
        if poll.status != "closed":
            continue
        asked = [as_asked(one) for one in sorted(options[poll.id], key=lambda one: one.position)]
        settings = MethodSettings.model_validate(poll.settings)
        cast = [(one.choice, one.number if poll.secret else 1) for one in ballots[poll.id]]
        async with new_session() as session:
            here = await here_of(session, poll)
        outcome = decide(
            poll.method,
            settings,
            asked,
            group(poll.method, settings, asked, cast),
            poll.electors if here is None else here.votes,
            Rules.model_validate(poll.rules),
            law=Ruling.model_validate(poll.ruling).law(
                Bylaws.model_validate(laws[poll.cooperative_id, poll.bylaws_version].bylaws)
                if poll.bylaws_version
                else None
            ),
            seed=poll.seed,
            here=here,
        )
        assert poll.outcome == outcome.model_dump(mode="json")
        results[outcome.result] += 1
    assert set(results) == {"adopted", "rejected", "inquorate", "tied", "elected", "measured"}


async def test_what_was_decided_stands_in_the_registers(demo: str) -> None:
    polls = {one.id: one for one in await everything(Poll)}
    decisions = {one.poll_id: one for one in await everything(Decision)}
    over = {one.id for one in polls.values() if one.opened_at and one.closed_at}
    assert decisions.keys() == over
    for decision in decisions.values():
        poll = polls[decision.poll_id]
        assert decision.decided_at == poll.closed_at
        assert decision.result == (poll.outcome or {"result": "withdrawn"})["result"]
    for record in await everything(StoredRecord):
        verdict = verify_record(record.content.encode())
        assert verdict.confirmed, (verdict.code, verdict.where)
    assert any(one.done_at for one in await everything(DecisionTask))


async def test_polls_of_every_state_and_method(demo: str) -> None:
    polls = await everything(Poll)
    assert {poll.status for poll in polls} == {"scheduled", "open", "closed", "cancelled"}
    assert len({poll.method for poll in polls}) >= 14
    assert {poll.secret for poll in polls} == {True, False}
    assert {poll.reasons for poll in polls} == {"off", "optional", "required", "required_from_objectors"}
    assert {poll.results for poll in polls} == {"always", "after_voting", "after_close"}
    assert {poll.electorate["kind"] for poll in polls} == {"all", "classes", "circle"}
    for poll in polls:
        if poll.status == "open":
            assert poll.opens_at < now() < poll.closes_at
        if poll.status == "scheduled":
            assert now() < poll.opens_at


async def test_the_electorate_is_who_was_in_the_register(demo: str) -> None:
    members = {one.id: one for one in await everything(Membership)}
    circles: dict[Any, set[Any]] = defaultdict(set)
    for one in await everything(CircleMember):
        circles[one.circle_id].add(one.membership_id)
    polls = {one.id: one for one in await everything(Poll)}
    for elector in await everything(Elector):
        poll, member = polls[elector.poll_id], members[elector.membership_id]
        assert member.role != "observer"
        assert member.joined_on <= poll.opened_at.date()
        assert member.left_on is None or member.left_on > poll.opened_at.date()
        assert (elector.number, elector.class_id) == (member.number, member.class_id)
        asked = poll.electorate
        assert not asked["class_ids"] or str(member.class_id) in asked["class_ids"]
        if asked["circle_id"]:
            assert member.id in {
                one for key, ids in circles.items() if str(key) == asked["circle_id"] for one in ids
            }


async def test_ballots_are_cast_while_the_poll_is_open(demo: str) -> None:
    polls = {one.id: one for one in await everything(Poll)}
    former: dict[Any, list[FormerBallot]] = defaultdict(list)
    for one in await everything(FormerBallot):
        former[one.poll_id, one.membership_id].append(one)
    assert len(former) > 10
    for ballot in await everything(Ballot):
        poll = polls[ballot.poll_id]
        earlier = sorted(former.pop((ballot.poll_id, ballot.membership_id), []), key=lambda one: one.revision)
        assert [one.revision for one in earlier] == list(range(1, ballot.revision))
        times = [one.cast_at for one in [*earlier, ballot]]
        assert times == sorted(set(times))
        assert poll.opened_at < times[0]
        assert times[-1] < min(poll.closed_at or now(), poll.closes_at)
        if poll.reasons == "required":
            assert ballot.reason
    assert former == {}


async def test_comments_stand_as_discussions_count_them(demo: str) -> None:
    by_thread: dict[Any, list[Comment]] = defaultdict(list)
    for comment in await everything(Comment):
        by_thread[comment.thread_id].append(comment)
    members = {one.id: one for one in await everything(Membership)}
    for thread in await everything(Thread):
        comments = sorted(by_thread[thread.id], key=lambda one: one.number)
        by_id = {one.id: one for one in comments}
        assert [one.number for one in comments] == list(range(1, thread.last_comment_number + 1))
        assert thread.comment_count == sum(one.deleted_at is None for one in comments)
        assert (
            thread.last_activity_at
            == max([thread.created_at, *(one.created_at for one in comments)])
            <= now()
        )
        former = thread.created_at
        for comment in comments:
            parent = by_id[comment.parent_id].path if comment.parent_id else []
            assert comment.path == [*parent, comment.number]
            assert former < comment.created_at
            former = comment.created_at
            writer = members[comment.author_id]
            assert writer.joined_on <= comment.created_at.date()
            assert writer.left_on is None or comment.created_at.date() < writer.left_on
    assert any(len(one.path) > 2 for comments in by_thread.values() for one in comments)


async def test_reactions_mentions_and_readings_fit(demo: str) -> None:
    seen: dict[Any, Counter[str]] = defaultdict(Counter)
    for reaction in await everything(Reaction):
        seen[reaction.comment_id or reaction.thread_id][reaction.emoji] += 1
    mentioned = Counter(one.comment_id or one.thread_id for one in await everything(Mention))
    threads, comments = await everything(Thread), await everything(Comment)
    for one in [*threads, *comments]:
        assert one.reactions == dict(seen[one.id])
        if one.deleted_at is None:
            assert mentioned[one.id] == len(named_ids(one.body))
            assert one.body_html.count("data-member") >= mentioned[one.id]
            assert "@[" not in one.body_html
    last = {one.id: one.last_comment_number for one in threads}
    assert all(0 <= one.number <= last[one.thread_id] for one in await everything(ReadPosition))
    assert sum(mentioned.values()) > 10


async def test_proposals_stand_where_their_polls_left_them(demo: str) -> None:
    polls = [poll for poll in await everything(Poll) if poll.proposal_id]
    versions = Counter(one.proposal_id for one in await everything(ProposalVersion))
    statuses = set()
    for proposal in await everything(Proposal):
        assert versions[proposal.id] == proposal.version
        own = [poll for poll in polls if poll.proposal_id == proposal.id]
        running = any(poll.status in ("open", "scheduled") for poll in own)
        settled = any(
            poll.status == "closed" and poll.outcome["result"] in ("adopted", "rejected") for poll in own
        )
        assert (proposal.status == "voting") == running
        assert (proposal.status == "decided") == (settled and not running)
        statuses.add(proposal.status)
        assert all(poll.proposal_version == proposal.version for poll in own)
    assert statuses == {"open", "voting", "decided", "withdrawn"}


async def test_every_waiting_poll_has_its_job(demo: str) -> None:
    async with new_session() as session:
        jobs = {
            (row.task_name, row.args["poll_id"]): row.scheduled_at
            for row in await session.execute(
                text("SELECT task_name, args, scheduled_at FROM procrastinate_jobs WHERE status = 'todo'")
            )
        }
    expected = {
        (f"{'open' if poll.status == 'scheduled' else 'close'}_poll", str(poll.id)): (
            poll.opens_at if poll.status == "scheduled" else poll.closes_at
        )
        for poll in await everything(Poll)
        if poll.status in ("scheduled", "open")
    }
    assert jobs == expected


async def test_people_wait_at_the_door(demo: str) -> None:
    waiting = [one for one in await everything(Membership) if one.status == "applicant"]
    assert len({one.cooperative_id for one in waiting}) == 3
    assert all(one.request_message for one in waiting)
    assert len({one.cooperative_id for one in await everything(Invitation)}) == 3


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.slug)
def test_the_texts_fit_their_columns(story: Any) -> None:
    for thread in story.threads:
        assert len(thread.title) <= 200
        assert all(0 < len(say.text) <= 20_000 for say in thread.says)
    for poll in story.polls:
        assert len(poll.title) <= 200
        assert poll.status != "cancelled" or poll.cancel_reason


async def test_taking_it_out_leaves_the_others(database: str, application: Any) -> None:
    url = migrated_database(database, "demo_wiped")
    async with using(url):
        empty = await counts()
        assert await seed()
        async with new_session() as session:
            mine = Cooperative(
                slug="ours",
                name="Ours",
                kind="worker",
                country="ES",
                language="es",
                time_zone="Europe/Madrid",
            )
            somebody = Person(
                email="ane@batzar.example", name="Ane", language="eu", time_zone="Europe/Madrid"
            )
            session.add_all([mine, somebody])
            await session.flush()
            dan = await session.scalar(select(Person.id).where(Person.email == "dan@risingtide.example"))
            session.add_all(
                Membership(
                    cooperative_id=mine.id, person_id=one, number=number, joined_on=now().date(), role="admin"
                )
                for number, one in enumerate([somebody.id, dan], start=1)
            )
        await wipe()
        left = await counts()
        assert {name: left[name] - empty[name] for name in left if left[name] != empty[name]} == {
            "cooperative": 1,
            "person": 2,
            "membership": 2,
        }
        async with new_session() as session:
            jobs = "SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo'"
            assert await session.scalar(text(jobs)) == 0
        assert await seed() is False
        assert await seed(among_others=True)
        async with new_session() as session:
            assert await session.scalar(select(func.count()).where(Cooperative.kind != "second_degree")) == 4
            dans = select(func.count()).where(Person.email == "dan@risingtide.example")
            assert await session.scalar(dans) == 1
