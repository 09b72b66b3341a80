"""What several ask for at the same moment is done in one go, and nobody pays for another's trouble."""

import asyncio

import pytest

from app.core.together import Together


class Counter:
    """Doubles numbers and remembers which came together. A gate holds it up; 13 it refuses."""

    def __init__(self) -> None:
        self.goes: list[list[int]] = []
        self.gate = asyncio.Event()

    async def work(self, _: str, items: list[int]) -> list[int]:
        self.goes.append(items)
        await self.gate.wait()
        if 13 in items:
            raise ValueError(items)
        return [2 * one for one in items]


async def test_the_first_goes_at_once_and_those_who_come_meanwhile_go_together() -> None:
    counter = Counter()
    together = Together(counter.work)
    asking = [asyncio.create_task(together.ask("a", one, one)) for one in range(5)]
    await asyncio.sleep(0)
    asking += [asyncio.create_task(together.ask("a", one, one)) for one in (7, 8)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    counter.gate.set()
    assert await asyncio.gather(*asking) == [0, 2, 4, 6, 8, 14, 16]
    assert len(counter.goes) == 2
    assert [one for go in counter.goes for one in go] == [0, 1, 2, 3, 4, 7, 8]


async def test_one_persons_trouble_is_not_anothers() -> None:
    counter = Counter()
    counter.gate.set()
    together = Together(counter.work)
    answers = await asyncio.gather(
        *(together.ask("a", one, one) for one in (1, 13, 2)), return_exceptions=True
    )
    assert answers[0] == 2
    assert isinstance(answers[1], ValueError)
    assert answers[2] == 4
    assert await together.ask("a", 3, 3) == 6  # it goes on


async def test_the_same_key_goes_twice_in_order_and_never_together() -> None:
    counter = Counter()
    counter.gate.set()
    together = Together(counter.work)
    answers = await asyncio.gather(*(together.ask("a", "same", one) for one in (1, 2, 3)))
    assert answers == [2, 4, 6]
    assert counter.goes == [[1], [2], [3]]


async def test_no_more_than_the_most_go_together() -> None:
    counter = Counter()
    counter.gate.set()
    together = Together(counter.work, most=4)
    await asyncio.gather(*(together.ask("a", one, one) for one in range(10)))
    assert [len(one) for one in counter.goes] == [4, 4, 2]


async def test_groups_do_not_wait_for_each_other() -> None:
    gate = asyncio.Event()

    async def work(group: str, items: list[int]) -> list[int]:
        if group == "slow":
            await gate.wait()
        return items

    together = Together(work)
    slow = asyncio.create_task(together.ask("slow", 1, 1))
    assert await asyncio.wait_for(together.ask("quick", 1, 5), 30) == 5
    assert not slow.done()
    gate.set()
    assert await slow == 1


async def test_who_stops_waiting_holds_up_nobody() -> None:
    counter = Counter()
    together = Together(counter.work)
    gone = asyncio.create_task(together.ask("a", 1, 1))
    stays = asyncio.create_task(together.ask("a", 2, 2))
    await asyncio.sleep(0.01)
    gone.cancel()
    counter.gate.set()
    assert await stays == 4
    with pytest.raises(asyncio.CancelledError):
        await gone
