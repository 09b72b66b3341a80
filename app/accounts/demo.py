"""Who to sign in as in the demo cooperatives. The password is public, so they exist only in a demo."""

from dataclasses import dataclass

DEMO_PASSWORD = "batzar-demo"  # noqa: S105 (public on purpose: shown beside the names)


@dataclass(frozen=True)
class DemoPerson:
    """One line of the sign-in page's list. Somebody in two cooperatives has two lines with one address."""

    name: str
    email: str
    cooperative: str
    """The cooperative's name, as people read it."""
    slug: str
    role: str
    language: str
    also: str = ""
    """What more there is to try as this person."""


BAKERY = ("Rising Tide Bakery", "rising-tide-bakery")
FACTORY = ("La Chispa, fábrica recuperada", "la-chispa")
COURSE = ("Turin practice co-operative", "turin-practice")

DEMO_PEOPLE: tuple[DemoPerson, ...] = (
    DemoPerson("Dan Pascoe", "dan@risingtide.example", *BAKERY, "member", "en", "holds a vote lent for it"),
    DemoPerson(
        "Tess Okafor",
        "tess@risingtide.example",
        *BAKERY,
        "facilitator",
        "en",
        "chairs the assembly that is open now",
    ),
    DemoPerson("Idris Vaughan", "idris@risingtide.example", *BAKERY, "secretary", "en", "keeps its minutes"),
    DemoPerson("Rosa Whitlock", "rosa@risingtide.example", *BAKERY, "admin", "en"),
    DemoPerson("Priya Nair", "priya@risingtide.example", *BAKERY, "observer", "en"),
    DemoPerson("Yamila Ferreyra", "yamila@lachispa.example", *FACTORY, "member", "es"),
    DemoPerson("Nahuel Quiroga", "nahuel@lachispa.example", *FACTORY, "facilitator", "es"),
    DemoPerson("Rubén Sosa", "ruben@lachispa.example", *FACTORY, "secretary", "es"),
    DemoPerson("Graciela Benítez", "graciela@lachispa.example", *FACTORY, "admin", "es"),
    DemoPerson("Inés Aguerre", "ines@lachispa.example", *FACTORY, "observer", "es"),
    DemoPerson("Amina Diallo", "amina@turincourse.example", *COURSE, "member", "en"),
    DemoPerson("Nahuel Quiroga", "nahuel@lachispa.example", *COURSE, "member", "es"),
    DemoPerson("Joseba Etxeberria", "joseba@turincourse.example", *COURSE, "facilitator", "es"),
    DemoPerson("Marta Lindqvist", "marta@turincourse.example", *COURSE, "secretary", "en"),
    DemoPerson("Chiara Bellini", "chiara@turincourse.example", *COURSE, "admin", "en"),
    DemoPerson("Samuel Mwangi", "samuel@turincourse.example", *COURSE, "observer", "en"),
)
