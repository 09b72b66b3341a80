"""The stories hold at whatever moment they are told: midnight, noon, the nights when clocks change."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from app.decisions.models import Ballot, Poll, Proposal, ProposalVersion
from app.discussions.models import Comment, Thread
from app.seed.moments import Moments, key, spread, told
from app.seed.run import gather

NOON = datetime(2027, 3, 28, 12, 3, 31, tzinfo=UTC)


@pytest.mark.parametrize(
    "present",
    [
        datetime(2026, 12, 31, 23, 59, tzinfo=UTC),
        datetime(2027, 1, 1, 0, 0, tzinfo=UTC),
        datetime(2027, 3, 28, 1, 5, tzinfo=UTC),
        datetime(2027, 7, 14, 3, 1, tzinfo=UTC),
        datetime(2027, 10, 31, 0, 30, tzinfo=UTC),
        datetime(2027, 10, 31, 22, 58, tzinfo=UTC),
        NOON,
    ],
    ids=str,
)
def test_nothing_happens_before_its_cause(present: datetime) -> None:
    rows, waiting = gather(present)
    assert waiting
    threads = {row["id"]: row for row in rows.of(Thread)}
    proposals = {row["id"]: row for row in rows.of(Proposal)}
    versions = {(row["proposal_id"], row["version"]): row for row in rows.of(ProposalVersion)}
    polls = {row["id"]: row for row in rows.of(Poll)}
    for comment in rows.of(Comment):
        assert threads[comment["thread_id"]]["created_at"] < comment["created_at"] <= present
    for proposal in proposals.values():
        assert threads[proposal["thread_id"]]["created_at"] < proposal["created_at"]
    for version in versions.values():
        assert version["created_at"] <= present
        former = versions.get((version["proposal_id"], version["version"] - 1))
        assert former is None or former["created_at"] < version["created_at"]
    for poll in polls.values():
        assert poll["created_at"] <= poll["opens_at"] < poll["closes_at"]
        assert (poll["status"] in ("open", "scheduled")) <= (present < poll["closes_at"])
        assert (poll["closed_at"] or present) <= present
        assert poll["statement_at"] is None or poll["closed_at"] <= poll["statement_at"] <= present
        if poll["thread_id"]:
            assert threads[poll["thread_id"]]["created_at"] < poll["created_at"]
        if poll["proposal_id"]:
            assert versions[poll["proposal_id"], poll["proposal_version"]]["created_at"] < poll["created_at"]
    for ballot in rows.of(Ballot):
        poll = polls[ballot["poll_id"]]
        assert poll["opened_at"] < ballot["cast_at"] < min(poll["closed_at"] or present, poll["closes_at"])


def test_days_are_the_cooperatives_days() -> None:
    moments = Moments(NOON, "Europe/Madrid")
    assert moments.now == datetime(2027, 3, 28, 12, 0, tzinfo=UTC)
    assert moments.at("-1d 09:10") == datetime(2027, 3, 27, 8, 10, tzinfo=UTC)
    assert moments.at("+1d 09:10") == datetime(2027, 3, 29, 7, 10, tzinfo=UTC)
    assert moments.at("-90m") == datetime(2027, 3, 28, 10, 30, tzinfo=UTC)
    with pytest.raises(ValueError, match="no moment"):
        moments.at("yesterday")


def test_keys_sort_by_their_moment() -> None:
    dice = random.Random(1)
    keys = [key(NOON + timedelta(minutes=minute), dice) for minute in range(50)]
    assert keys == sorted(keys)
    assert {one.version for one in keys} == {7}


def test_fixed_moments_stay_where_they_are() -> None:
    end = NOON + timedelta(days=2)
    fixed = [None, None, NOON + timedelta(days=1), None, None]
    times = told(NOON, end, fixed, random.Random(2))
    assert times[2] == NOON + timedelta(days=1)
    assert times[-1] == end
    assert times == sorted(set(times))
    assert times[0] > NOON
    assert spread(NOON, end, 0, random.Random(3)) == []
