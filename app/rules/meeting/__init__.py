"""Meetings: what the bylaws make of being there, being called, being represented, and being minuted.

roll: who is entitled · presence: who is here at a moment · quorum: whether that is enough · calls: which may open ·
proxies: which may be given · notice, agenda: what comes before · speakers, tellers: in the room · dissent, minutes:
what comes after · remote: from elsewhere · words: the same in sentences. Values in, values out; every moment and day is given.
"""

from app.rules.meeting.errors import MeetingError
from app.rules.meeting.presence import Event, Standing, standing_at
from app.rules.meeting.quorum import attendance, quorum_course, quorum_of
from app.rules.meeting.roll import Roll, entitled
from app.rules.meeting.words import LANGUAGES, Sayer

__all__ = [
    "LANGUAGES",
    "Event",
    "MeetingError",
    "Roll",
    "Sayer",
    "Standing",
    "attendance",
    "entitled",
    "quorum_course",
    "quorum_of",
    "standing_at",
]
