"""What happens at a meeting in plain sentences: refusals with their article, and results with their arithmetic."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import Literal

from app.rules.bylaws.calendar import NoticeResult
from app.rules.bylaws.words import say_name, topic
from app.rules.errors import RuleBroken
from app.rules.hours import clock
from app.rules.meeting.notice import ToMeet, ToSend
from app.rules.meeting.presence import Standing
from app.rules.meeting.proxies import Room
from app.rules.meeting.quorum import QuorumCourse
from app.rules.meeting.words import en, es
from app.rules.meeting.words.language import Language
from app.rules.quorum import QuorumResult

LANGUAGES: dict[str, Language] = {module.LANGUAGE.code: module.LANGUAGE for module in (en, es)}


class _Number(int):
    """A number that takes its noun along: {days:day|days} is 1 day or 15 days."""

    def __format__(self, spec: str) -> str:
        one, bar, many = spec.partition("|")
        if not bar:
            return super().__format__(spec)
        return f"{int(self)} {one if self == 1 else many}"


class Sayer:
    """One language, and the zone in which its times are told. Raises KeyError for a language there is no module for."""

    def __init__(self, code: str, zone: tzinfo = UTC) -> None:
        self.language, self.zone = LANGUAGES[code], zone

    def fill(self, text: str, **data: object) -> str:
        """Another text filled in as those of the language are: days, moments, numbers with their nouns."""
        return self._fill(text, data)

    def _fill(self, text: str, data: Mapping[str, object]) -> str:
        return text.format(**{name: self._plain(name, value) for name, value in data.items()})

    def _plain(self, name: str, value: object) -> object:
        if name.endswith("_on"):
            return self.day(value if isinstance(value, date) else date.fromisoformat(str(value)))
        if name.endswith("_at"):
            return self.moment(value if isinstance(value, datetime) else datetime.fromisoformat(str(value)))
        if isinstance(value, tuple):
            return ", ".join(say_name(self.language.code, str(one)) for one in value)
        return _Number(value) if isinstance(value, int) else value

    def day(self, day: date) -> str:
        """A day written out: 10 March 2028."""
        return self.language.day.format(day=day.day, month=self.language.months[day.month - 1], year=day.year)

    def moment(self, at: datetime) -> str:
        """A day and an hour in the zone: 10 March 2028, 18:30. See `clock` for hours that are repeated."""
        day = self.day(at.astimezone(self.zone).date())
        return self.language.moment.format(day=day, time=clock(at, self.zone))

    def refusal(self, error: RuleBroken) -> str:
        """Why not, what to do next, and the article. Where nothing says what a step depends on, what to settle."""
        if error.code == "undecided":
            return self.language.undecided.format(topic=topic(self.language.code, error.field) or error.field)
        text = (
            self._fill(self.language.refusals[error.code], error.data) if self.knows(error) else error.message
        )
        return self.sourced(text, error.data.get("source"))

    def knows(self, error: RuleBroken) -> bool:
        """Whether there is a sentence for this refusal; others come from elsewhere in the rules, in English."""
        return error.code in self.language.refusals

    def sourced(self, text: str, source: object) -> str:
        """A sentence with its article, where there is one."""
        return self.language.source.format(v=text.rstrip("."), source=source) + "." if source else text

    def standing(self, standing: Standing) -> tuple[str, ...]:
        """How many are here."""
        counts = {"present": len(standing.present), "represented": len(standing.represented)}
        said = [self._fill(self.language.standing, counts)]
        if standing.doubtful:
            said.append(self._fill(self.language.doubtful, {"n": len(standing.doubtful)}))
        return tuple(said)

    def quorum(
        self, result: QuorumResult, base: Literal["members", "votes"], source: str | None = None
    ) -> tuple[str, ...]:
        """The arithmetic and what it means."""
        counts = {"here": result.voted, "everyone": result.electors, "needed": result.needed}
        numbers = self.sourced(self._fill(self.language.quorum[base], counts), source)
        return numbers, self.language.quorum_met if result.met else self.language.quorum_missing

    def course(self, course: QuorumCourse) -> tuple[str, ...]:
        """When the quorum is checked, and since when it is missing."""
        said = [self.language.check[course.check]] if course.check else []
        if course.lost_at is not None:
            said.append(self._fill(self.language.lost, {"lost_at": course.lost_at}))
        return tuple(said)

    def room(self, room: Room, source: str | None = None) -> str:
        """How many proxies a holder has and may have."""
        return self.sourced(self._fill(self.language.room, {"held": room.held, "most": room.most}), source)

    def without_holder(self, meaning: Literal["void", "follows_board"]) -> str:
        """What a proxy says that names no holder."""
        return self.language.blank[meaning]

    def notice(self, result: NoticeResult, source: str | None = None) -> str:
        """How many days of notice there are."""
        text = self.language.notice_clear if result.clear else self.language.notice
        return self.sourced(self._fill(text, {"days": result.days, "needed": result.min_days}), source)

    def to_send(self, window: ToSend) -> tuple[str, ...]:
        """When notice may be sent."""
        said = [self._fill(self.language.send_by, {"last_on": window.last_day})]
        if window.first_day is not None:
            said.append(self._fill(self.language.send_from, {"first_on": window.first_day}))
        return tuple(said)

    def to_meet(self, window: ToMeet) -> tuple[str, ...]:
        """When may be met."""
        said = [self._fill(self.language.meet_from, {"first_on": window.first_day})]
        if window.last_day is not None:
            said.append(self._fill(self.language.meet_until, {"last_on": window.last_day}))
        return tuple(said)

    def deadline(
        self, what: Literal["add", "approve", "file"], last_on: date, source: str | None = None
    ) -> str:
        """The last day for adding an item, approving or filing the minutes."""
        texts = {
            "add": self.language.add_by,
            "approve": self.language.approve_by,
            "file": self.language.file_by,
        }
        return self.sourced(self._fill(texts[what], {"last_on": last_on}), source)

    def dissent(self, until: datetime, source: str | None = None) -> str:
        """Until when a dissent may be recorded."""
        return self.sourced(self._fill(self.language.dissent_by, {"until_at": until}), source)

    def hands(self, counts: Mapping[str, int]) -> str:
        """What both tellers counted. The choices are said as they are given."""
        return self.language.hands.format(v=", ".join(f"{choice} {n}" for choice, n in counts.items()))

    def signatures(self, missing: tuple[tuple[str, int], ...]) -> str:
        """Who must still sign."""
        if not missing:
            return self.language.all_signed
        return self._fill(self.language.to_sign, {"names": tuple(name for name, _ in missing)})
