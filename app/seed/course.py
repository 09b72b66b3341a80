"""The practice cooperative of a course in Turin: twenty-four participants, four teams, two languages."""

from app.seed.course_polls import POLLS, PROPOSALS
from app.seed.course_talk import THREADS
from app.seed.course_ways import POLLS as WAYS
from app.seed.story import CircleStory, CoopStory, Invite, Person, Request

CLASSES = (("participants", "Participants · Participantes"), ("tutors", "Tutors · Tutoría"))

CIRCLES = (
    CircleStory("po", "Team Po", "Scenario: the assembly's first call fails. Nine of twenty-one have come."),
    CircleStory("dora", "Equipo Dora", "Escenario: ronda de consentimiento sobre los turnos."),
    CircleStory("stura", "Team Stura", "Scenario: €120,000 to share out between press, wages and reserve."),
    CircleStory(
        "sangone", "Equipo Sangone", "Escenario: un bloqueo al contrato y la salida por tres cuartos."
    ),
    CircleStory("tutors", "Tutors", "How it goes, who needs a hand, what we change tomorrow.", closed=True),
)

C = "participants"


def _participant(key: str, name: str, team: str, language: str, email: str = "") -> Person:
    return Person(key, name, 24, "member", C, (team,), email, language)


PEOPLE = (
    Person("chiara", "Chiara Bellini", 40, "admin", "tutors", ("tutors",), language="en"),
    Person("joseba", "Joseba Etxeberria", 40, "facilitator", "tutors", ("tutors",), language="es"),
    Person("marta", "Marta Lindqvist", 38, "secretary", "tutors", ("tutors",), language="en"),
    Person("samuel", "Samuel Mwangi", 36, "observer", "", ("stura",), language="en"),
    _participant("amina", "Amina Diallo", "po", "en"),
    _participant("tomoko", "Tomoko Hayashi", "po", "en"),
    _participant("kwabena", "Kwabena Mensah", "po", "en"),
    _participant("leila", "Leila Haddad", "po", "en"),
    _participant("siobhan", "Siobhán Kearney", "po", "en"),
    _participant("dinesh", "Dinesh Perera", "po", "en"),
    _participant("nahuel", "Nahuel Quiroga", "dora", "es", email="nahuel@lachispa.example"),
    _participant("valentina", "Valentina Cortés", "dora", "es"),
    _participant("itxaso", "Itxaso Mendizabal", "dora", "es"),
    _participant("rigoberto", "Rigoberto Xol", "dora", "es"),
    _participant("paloma", "Paloma Ybarra", "dora", "es"),
    _participant("edson", "Edson Tavares", "dora", "es"),
    _participant("freya", "Freya Nordahl", "stura", "en"),
    _participant("zanele", "Zanele Khumalo", "stura", "en"),
    _participant("mihai", "Mihai Dobre", "stura", "en"),
    _participant("grace", "Grace Adeyemi", "stura", "en"),
    _participant("luca", "Luca Ferraris", "stura", "en"),
    _participant("farida", "Farida Karimova", "stura", "en"),
    _participant("carmen", "Carmen Ortuño", "sangone", "es"),
    _participant("wilmer", "Wilmer Chambi", "sangone", "es"),
    _participant("lourdes", "Lourdes Benavente", "sangone", "es"),
    _participant("hector", "Héctor Salgado", "sangone", "es"),
    _participant("marlene", "Marlène Baptiste", "sangone", "en"),
    _participant("goran", "Goran Petrović", "sangone", "en"),
)

STORY = CoopStory(
    slug="turin-practice",
    name="Turin practice co-operative",
    kind="practice",
    country="IT",
    language="en",
    time_zone="Europe/Rome",
    description="A co-operative for practising: nothing decided here binds anybody. Course “Deciding together”, Turin, "
    "four weeks, English and Spanish. Cooperativa de práctica del curso «Decidir juntas».",
    visibility="secret",
    domain="turincourse.example",
    founded=40,
    classes=CLASSES,
    circles=CIRCLES,
    people=PEOPLE,
    threads=THREADS,
    proposals=PROPOSALS,
    polls=(*POLLS, *WAYS),
    requests=(
        Request(
            "Aurelio Conti",
            "aurelio.conti@turincourse.example",
            "I was ill in the first week. May I still join a team? I have read everything so far.",
            "-1d 10:15",
        ),
    ),
    invites=(
        Invite(
            "guest.lecturer@turincourse.example",
            "chiara",
            "-3d 14:00",
            "Beatrice Olivero",
            "observer",
            message="You teach accounts on Thursday: here you can see what they argue about.",
        ),
    ),
    statutes=(
        (
            "majority.ordinary.0",
            {
                "fraction": "1/2",
                "strict": True,
                "base": "cast",
                "abstentions": "excluded",
                "blanks": "excluded",
            },
            "Practice statutes, art. 5",
        ),
        (
            "calls.extraordinary.1.quorum",
            {"base": "votes", "fraction": "1/2", "plus_one": True, "rounding": "down"},
            "Practice statutes, art. 4",
        ),
        ("notice.min_days", 8, "Practice statutes, art. 3, with proof of receipt"),
    ),
    statutes_note="The statutes that the course practises with.",
    readers=("amina", "nahuel", "joseba", "marta", "chiara", "samuel"),
)
