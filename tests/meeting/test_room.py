"""In the room: the speakers' list, the time left, and two tellers."""

from datetime import timedelta

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from app.rules.meeting.speakers import Request, Stance, speaking_order, time_left
from app.rules.meeting.tellers import HandCount, agreed, differences
from tests.meeting.makers import at, refusal


def asked(text: str) -> list[Request]:
    """ "a+ b- c?" and so on: who asked, and how, a minute apart."""
    stances: dict[str, Stance] = {"+": "for", "-": "against", "?": "question", "!": "point_of_order"}
    return [
        Request(id=f"{n}", member=word[0], stance=stances[word[1]], asked_at=at(n))
        for n, word in enumerate(text.split())
    ]


def order(text: str, *spoken: str, alternate: bool = False, first: bool = False) -> str:
    stances: dict[str, Stance] = {"+": "for", "-": "against", "?": "question", "!": "point_of_order"}
    heard = [(word[0], stances[word[1]]) for word in spoken]
    found = speaking_order(reversed(asked(text)), heard, alternate=alternate, first_time_first=first)
    return "".join(one.member for one in found)


def test_in_the_order_asked() -> None:
    assert order("a+ b+ c- d?") == "abcd"


def test_points_of_order_at_once() -> None:
    assert order("a+ b+ c! d- e!", alternate=True, first=True) == "ceadb"


def test_for_and_against_take_turns() -> None:
    assert order("a+ b+ c- d+ e-", alternate=True) == "acbed"
    assert order("a+ b+ c- d+ e-", "z+", alternate=True) == "caebd"
    assert order("a+ b+ c+", alternate=True) == "abc"
    assert order("a+ b+ c- d+ e-") == "abcde"


def test_a_question_keeps_its_place() -> None:
    assert order("a+ b? c- d+", alternate=True) == "abcd"
    assert order("a+ b+ c? d-", alternate=True) == "acdb"
    assert order("a+ b+ c? d+", alternate=True) == "abcd"


def test_first_time_speakers_first() -> None:
    assert order("a+ b+ c-", "a+", first=True) == "bca"
    assert order("a+ b+ c-", "a!", first=True) == "abc"
    assert order("a+ b+ c-", "a?", first=True) == "bca"
    assert order("a+ a- b+", first=True) == "aba"
    assert order("a+ b+ c-", "a+") == "abc"


def test_first_time_speakers_go_before_turns() -> None:
    assert order("a- b+ c-", "z+", "a-", alternate=True, first=True) == "bca"


@for_all(
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("+-?!")).map("".join), max_size=12),
    st.booleans(),
    st.booleans(),
    st.randoms(use_true_random=False),
)
@settings(deadline=None)
def test_everyone_speaks_once_whatever_the_order_of_reading(
    words: list[str], alternate: bool, first: bool, random: object
) -> None:
    requests = asked(" ".join(words))
    found = speaking_order(requests, alternate=alternate, first_time_first=first)
    assert sorted(one.id for one in found) == sorted(one.id for one in requests)
    assert found == speaking_order(requests[::-1], alternate=alternate, first_time_first=first)
    orders = [place for place, one in enumerate(found) if one.stance == "point_of_order"]
    assert orders == list(range(len(orders)))


def test_time_left_to_the_second() -> None:
    limit = timedelta(minutes=3)
    spans = [(at(0), at(1)), (at(5), None)]
    for minutes, left, over in ((5, 2, 0), (6, 1, 0), (7, 0, 0), (8, 0, 1)):
        found = time_left(spans, at(minutes), limit)
        assert (found.left, found.over) == (timedelta(minutes=left), timedelta(minutes=over))
    assert time_left(spans, at(0.5), limit).used == timedelta(seconds=30)
    free = time_left(spans, at(6), None)
    assert (free.used, free.left, free.over) == (timedelta(minutes=2), None, None)


def hands(teller: str, **counted: int) -> HandCount:
    return HandCount(teller=teller, hands=counted)


def test_two_tellers_must_agree() -> None:
    assert agreed(hands("a", yes=5, no=4), hands("b", yes=5, no=4), votes_here=9) == {"no": 4, "yes": 5}
    assert agreed(hands("a", yes=5), hands("b", yes=5, no=0), votes_here=5) == {"no": 0, "yes": 5}
    error = refusal(
        "tellers_differ", lambda: agreed(hands("a", yes=5, no=4), hands("b", yes=6, no=4), votes_here=12)
    )
    assert error.data["differ"] == {"yes": [5, 6]}
    assert differences(hands("a", yes=1), hands("b", no=2)) == {"no": (0, 2), "yes": (1, 0)}
    refusal("tellers_same", lambda: agreed(hands("a", yes=5), hands("a", yes=5), votes_here=9))


def test_no_more_hands_than_votes() -> None:
    one, other = hands("a", yes=5, no=4), hands("b", yes=5, no=4)
    assert agreed(one, other, votes_here=9)
    error = refusal("more_hands_than_votes", lambda: agreed(one, other, votes_here=8))
    assert (error.data["hands"], error.data["votes"]) == (9, 8)
