"""Proposals and polls of a demo cooperative. Outcomes are counted by app.rules, never written by hand."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.decisions.models import Ballot, Elector, FormerBallot, Poll, PollOption, Proposal, ProposalVersion
from app.decisions.secret_models import CountedBallot, Roll
from app.rules import Option, check_question, decide, group, objects, parse_choice
from app.rules.matters import OTHER, Asked, Resolved, resolve
from app.seed.register import Context, Member
from app.seed.statutes import laws
from app.seed.story import OptionStory, PollStory, Voice
from app.seed.talk import html, written


def tell_proposals(context: Context) -> None:
    """All proposals with their versions."""
    for proposal in context.story.proposals:
        first = context.moments.at(proposal.versions[0].at)
        new_id = context.key(first)
        context.proposals[proposal.key] = new_id
        context.rows.add(
            Proposal,
            id=new_id,
            cooperative_id=context.id,
            thread_id=context.threads[proposal.thread],
            author_id=_voter(context, proposal.who, first).id,
            status=proposal.status,
            version=len(proposal.versions),
            created_at=first,
        )
        for number, version in enumerate(proposal.versions, start=1):
            at = context.moments.at(version.at)
            body = written(context, version.text)
            context.rows.add(
                ProposalVersion,
                proposal_id=new_id,
                version=number,
                title=version.title,
                body=body,
                body_html=html(context, body),
                note=version.note,
                author_id=_voter(context, version.who or proposal.who, at).id,
                created_at=at,
            )


def _voter(context: Context, key: str, at: datetime) -> Member:
    member = context.member(key, at)
    if member.role == "observer":
        raise ValueError(f"{context.story.slug}: the observer {key} acts as a voter")
    return member


@dataclass(frozen=True)
class Told:
    """Polls that something is left to do for, once they are stored. `waiting` are scheduled or open: each wants
    its job. `over` were opened and are over: each wants its entry in the register, and then its tasks."""

    waiting: list[UUID]
    over: list[tuple[datetime, UUID, list[dict[str, Any]]]]


def tell_polls(context: Context, told: Told) -> None:
    """All polls, noted in `told`."""
    for poll in context.story.polls:
        telling = _Telling(context, poll)
        telling.tell()
        if poll.status in ("scheduled", "open"):
            told.waiting.append(telling.id)
        elif telling.opened and telling.closed_at is not None:
            told.over.append((telling.closed_at, telling.id, telling.tasks()))


FIELDS = {"gradients": "level", "count_me_in": "answer"}
BY_PLACE = {
    "score": "scores",
    "star": "scores",
    "majority_judgment": "grades",
    "dots": "dots",
    "find_a_time": "answers",
}
RANKED = frozenset({"instant_runoff", "schulze", "borda", "stv_scottish", "stv_meek"})


def sent_choice(method: str, said: Any, options: list[str]) -> dict[str, Any]:
    """A choice of a story as it is sent. Options are named by their place: one (single_choice), several
    (approval, budgets), in order with equal ones in a tuple (rankings), or a value for each (scores, grades, dots,
    times)."""
    if method in BY_PLACE:
        return {BY_PLACE[method]: dict(zip(options, said, strict=True)) if said else {}}
    if method in RANKED:
        ranks = [place if isinstance(place, tuple) else (place,) for place in said]
        return {"ranking": [[options[place] for place in rank] for rank in ranks]}
    if method == "approval" or method.startswith("budget_"):
        return {"options": [options[place] for place in said]}
    if method == "single_choice":
        return {"option": None if said is None else options[said]}
    return {FIELDS.get(method, "position"): said}


class _Telling:
    """One poll while it is told."""

    def __init__(self, context: Context, poll: PollStory) -> None:
        self.context, self.poll = context, poll
        self.opens, self.closes = context.moments.at(poll.opens), context.moments.at(poll.closes)
        self.created = context.moments.at(poll.created) if poll.created else self.opens
        self.id = context.key(self.created)
        self.options = tuple(self._option(told) for told in poll.options)
        self.version, self.bylaws, self.matters = laws(context.story)
        self.ruled = self._rule()
        self.seed = f"{context.dice.getrandbits(128):032x}"
        self.opened = poll.status != "scheduled"
        ended = context.moments.at(poll.closed) if poll.closed else self.closes
        self.closed_at = ended if poll.status in ("closed", "cancelled") else None
        self.ends = self.closed_at or context.moments.now

    def _rule(self) -> Resolved:
        """What the poll's matter makes of it, by the bylaws that the cooperative began with."""
        poll = self.poll
        matter = next(one for one in self.matters if one.code == poll.matter)
        asked = Asked(
            method=poll.method,
            settings=poll.settings,
            rules=poll.rules if poll.matter == OTHER else None,
            secret=poll.secret or None,
            members=len(self.context.members),
            version=self.version,
            at=self.created,
        )
        return resolve(matter, self.bylaws, asked)

    def _option(self, told: str | OptionStory) -> Option:
        told = OptionStory(told) if isinstance(told, str) else told
        at = self.context.moments.at
        return Option(
            id=str(self.context.key(self.created)),
            label=told.label,
            description=told.description,
            cost=told.cost or None,
            group=told.group or None,
            starts_at=at(told.starts) if told.starts else None,
            ends_at=at(told.ends) if told.ends else None,
        )

    def tell(self) -> None:
        """Gather every row of the poll."""
        context, poll = self.context, self.poll
        check_question(
            poll.method,
            poll.settings,
            self.options,
            self.ruled.rules,
            by_law=self.ruled.ruling.kind is not None,
        )
        if self.opened != (self.opens < context.moments.now) or self.created > context.moments.now:
            raise ValueError(f"{context.story.slug}: poll {poll.key} is {poll.status} at the wrong time")
        electorate = self._electorate() if self.opened else []
        ballots = self._ballots(electorate)
        self._store_poll(len(electorate), ballots)
        for position, option in enumerate(self.options):
            context.rows.add(
                PollOption,
                id=UUID(option.id),
                poll_id=self.id,
                position=position,
                label=option.label,
                description=option.description,
                description_html=html(context, option.description) if option.description else "",
                cost=option.cost,
                group_name=option.group,
                starts_at=option.starts_at,
                ends_at=option.ends_at,
            )
        for member in electorate:
            context.rows.add(
                Elector,
                poll_id=self.id,
                membership_id=member.id,
                cooperative_id=context.id,
                name=member.name,
                number=member.number,
                class_id=member.class_id,
            )
        if poll.secret:
            self._store_secret(ballots)
        else:
            for member, voice in ballots:
                self._store_ballot(member, voice)

    def tasks(self) -> list[dict[str, Any]]:
        """The columns of the decision's tasks."""
        context = self.context
        return [
            {
                "text": task.text,
                "owner_id": context.member(task.who, context.moments.now).id,
                "due_on": None if task.due is None else context.moments.day(-task.due),
                "done_at": context.moments.at(task.done) if task.done else None,
                "created_by": _voter(context, self.poll.who, self.created).id,
            }
            for task in self.poll.tasks
        ]

    def _store_poll(self, electors: int, ballots: list[tuple[Member, Voice]]) -> None:
        context, poll = self.context, self.poll
        thread = next((one for one in context.story.threads if one.key == poll.thread), None)
        circle = thread.circle if thread else poll.circle
        kind = "classes" if poll.classes else "circle" if poll.circle else "all"
        body = written(context, poll.text)
        outcome = None
        if poll.status == "closed":
            grouped = group(
                poll.method, poll.settings, self.options, [(self._choice(v.choice), 1) for _, v in ballots]
            )
            outcome = decide(
                poll.method,
                poll.settings,
                self.options,
                grouped,
                electors,
                self.ruled.rules,
                law=self.ruled.ruling.law(None if poll.matter == OTHER else self.bylaws),
                seed=self.seed,
            ).model_dump(mode="json")
        statement = written(context, poll.statement[2]) if poll.statement else None
        context.rows.add(
            Poll,
            id=self.id,
            cooperative_id=context.id,
            thread_id=context.threads[poll.thread] if poll.thread else None,
            circle_id=context.circles[circle] if circle else None,
            proposal_id=context.proposals[poll.proposal] if poll.proposal else None,
            proposal_version=poll.version,
            author_id=_voter(context, poll.who, self.created).id,
            title=poll.title,
            body=body,
            body_html=html(context, body),
            method=poll.method,
            settings=poll.settings.model_dump(mode="json"),
            electorate={
                "kind": kind,
                "class_ids": [str(context.classes[key]) for key in poll.classes],
                "circle_id": str(context.circles[poll.circle]) if poll.circle else None,
            },
            rules=self.ruled.rules.model_dump(mode="json"),
            matter=poll.matter,
            ruling=self.ruled.ruling.model_dump(mode="json"),
            bylaws_version=None if poll.matter == OTHER else self.version,
            reasons=poll.reasons,
            results=poll.results,
            review_on=None if poll.review is None else context.moments.day(-poll.review),
            conditions=[{"text": one, "due_on": None} for one in poll.conditions],
            secret=poll.secret,
            seed=self.seed,
            managers=poll.managers,
            early_close=poll.early_close,
            extension=poll.extension,
            status=poll.status,
            electors=electors,
            opens_at=self.opens,
            opened_at=self.opens if self.opened else None,
            closes_at=self.closes,
            closed_at=self.closed_at,
            cancel_reason=poll.cancel_reason,
            outcome=outcome,
            statement=statement,
            statement_html=html(context, statement) if statement else None,
            statement_by=_voter(context, poll.statement[0], self.closes).id if poll.statement else None,
            statement_at=context.moments.at(poll.statement[1]) if poll.statement else None,
            created_at=self.created,
        )

    def _electorate(self) -> list[Member]:
        """Who was entitled at the opening, by the register."""
        day = self.context.day(self.opens)
        return [
            member
            for member in self.context.members.values()
            if member.role != "observer"
            and member.was_in(day)
            and (not self.poll.classes or member.class_key in self.poll.classes)
            and (not self.poll.circle or self.poll.circle in member.circles)
        ]

    def _ballots(self, electorate: list[Member]) -> list[tuple[Member, Voice]]:
        """A ballot for each vote of the story: the voices' first, the rest by lot among those not silent."""
        poll, by_key = self.poll, {member.key: member for member in electorate}
        left = dict(poll.votes)
        ballots = []
        for voice in poll.voices:
            if left.get(voice.choice, 0) < 1 or voice.who not in by_key:
                raise ValueError(
                    f"{self.context.story.slug}: poll {poll.key} has no such vote of {voice.who}"
                )
            left[voice.choice] -= 1
            ballots.append((by_key[voice.who], voice))
        silent = {voice.who for voice in poll.voices} | set(poll.silent)
        if poll.status == "open":
            silent |= set(self.context.story.readers)
        others = [member for member in electorate if member.key not in silent]
        choices = [choice for choice, number in left.items() for _ in range(number)]
        chosen = self.context.dice.sample(others, len(choices))
        ballots += [
            (member, Voice(member.key, choice)) for member, choice in zip(chosen, choices, strict=True)
        ]
        return ballots

    def _choice(self, said: Any) -> dict[str, Any]:
        """A choice of the story as it is stored."""
        sent = sent_choice(self.poll.method, said, [option.id for option in self.options])
        return parse_choice(self.poll.method, self.poll.settings, self.options, sent).model_dump(mode="json")

    def _store_secret(self, ballots: list[tuple[Member, Voice]]) -> None:
        """The roll of a closed secret poll, and its ballots grouped: as its close would have left them."""
        if self.poll.status != "closed" or self.poll.voices:
            raise ValueError(f"{self.context.story.slug}: poll {self.poll.key} is secret, and not told so")
        for member in sorted((member for member, _ in ballots), key=lambda member: member.id):
            self.context.rows.add(Roll, poll_id=self.id, membership_id=member.id)
        choices = [(self._choice(voice.choice), 1) for _, voice in ballots]
        grouped = group(self.poll.method, self.poll.settings, self.options, choices)
        told = sorted(((one.model_dump(mode="json"), number) for one, number in grouped.items()), key=str)
        for place, (choice, number) in enumerate(told):
            self.context.rows.add(CountedBallot, poll_id=self.id, place=place, choice=choice, number=number)

    def _store_ballot(self, member: Member, voice: Voice) -> None:
        dice, reasons = self.context.dice, self.poll.reasons
        stages = [*voice.before, (voice.choice, voice.reason)]
        seconds = (self.ends - self.opens).total_seconds() - 180
        moments = sorted(
            self.opens + timedelta(seconds=60 + round(seconds * dice.betavariate(1.0, 1.8))) for _ in stages
        )
        for revision, ((said, reason), at) in enumerate(zip(stages, moments, strict=True), start=1):
            choice = self._choice(said)
            objecting = objects(
                self.poll.method, parse_choice(self.poll.method, self.poll.settings, self.options, choice)
            )
            needed = reasons == "required" or (reasons == "required_from_objectors" and objecting)
            if (needed and not reason) or (reasons == "off" and reason):
                raise ValueError(f"{self.context.story.slug}: poll {self.poll.key}, reason of {voice.who}")
            self.context.rows.add(
                Ballot if revision == len(stages) else FormerBallot,
                poll_id=self.id,
                membership_id=member.id,
                choice=choice,
                reason=reason,
                revision=revision,
                cast_at=at + timedelta(seconds=revision),
            )
