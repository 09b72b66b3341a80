"""Asking the database once for what several requests want at the same moment.

A single question is put at once and waits for nobody. What arrives while an answer is awaited is gathered and
put together next. So a quiet evening costs no delay, and a full hall costs one statement and one commit for all
who arrived within the few milliseconds that the last one took.
"""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Generic, TypeVar

Group = TypeVar("Group", bound=Hashable)
Item = TypeVar("Item")
Answer = TypeVar("Answer")


class Waiting(Generic[Item, Answer]):
    """One who asks."""

    __slots__ = ("future", "item", "key")

    def __init__(self, key: Hashable, item: Item, future: asyncio.Future[Answer]) -> None:
        self.key = key
        self.item = item
        self.future = future


class Together(Generic[Group, Item, Answer]):
    """Questions of one kind. Groups don't wait for each other, such as the ballots of two polls.

    Args:
        work: answers all items of a group, in their order. When it raises, each item is tried alone, so that
            one person's trouble is not another's.
        most: how many items go together at most.
    """

    def __init__(
        self, work: Callable[[Group, list[Item]], Awaitable[Sequence[Answer]]], *, most: int = 100
    ) -> None:
        self._work = work
        self._most = most
        self._waiting: dict[tuple[asyncio.AbstractEventLoop, Group], list[Waiting[Item, Answer]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def ask(self, group: Group, key: Hashable, item: Item) -> Answer:
        """The answer to an item. Items with the same key never go together but one after the other, as they came.

        Whoever asks may stop waiting; the work is then done all the same.

        Raises:
            what `work` raises for this item.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Answer] = loop.create_future()
        place = (loop, group)
        waiting = self._waiting.get(place)
        if waiting is None:
            self._waiting[place] = [Waiting(key, item, future)]
            task = loop.create_task(self._run(place))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        else:
            waiting.append(Waiting(key, item, future))
        return await future

    async def _run(self, place: tuple[asyncio.AbstractEventLoop, Group]) -> None:
        """Work until nobody of the group waits."""
        try:
            while waiting := self._waiting[place]:
                await self._answer(place[1], self._take(place, waiting))
        finally:
            for one in self._waiting.pop(place):
                one.future.cancel()

    def _take(
        self, place: tuple[asyncio.AbstractEventLoop, Group], waiting: list[Waiting[Item, Answer]]
    ) -> list[Waiting[Item, Answer]]:
        """The next to go together; the others stay, in their order."""
        taken: dict[Hashable, Waiting[Item, Answer]] = {}
        left: list[Waiting[Item, Answer]] = []
        for one in waiting:
            if len(taken) < self._most and one.key not in taken:
                taken[one.key] = one
            else:
                left.append(one)
        self._waiting[place] = left
        return list(taken.values())

    async def _answer(self, group: Group, taken: list[Waiting[Item, Answer]]) -> None:
        try:
            answers = await self._work(group, [one.item for one in taken])
        except Exception as error:
            if len(taken) > 1:
                await asyncio.gather(*(self._answer(group, [one]) for one in taken))
            elif not taken[0].future.done():
                taken[0].future.set_exception(error)
            return
        except BaseException:
            for one in taken:
                one.future.cancel()
            raise
        for one, answer in zip(taken, answers, strict=True):
            if not one.future.done():
                one.future.set_result(answer)
