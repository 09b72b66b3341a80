"""Rising Tide Bakery, a worker cooperative of forty in the harbour town of Wexmouth (both invented)."""

from datetime import date

from app.seed.bakery_assemblies import ASSEMBLIES
from app.seed.bakery_polls import POLLS, PROPOSALS
from app.seed.bakery_talk import THREADS
from app.seed.bakery_ways import POLLS as WAYS
from app.seed.story import CircleStory, CoopStory, Invite, Person, Request

CLASSES = (("full", "Full members"), ("trial", "Trial members"), ("supporter", "Supporters"))

CIRCLES = (
    CircleStory(
        "bakehouse", "Bakehouse", "Bread, pastry, ovens, flour: everything between the mill and the rack."
    ),
    CircleStory(
        "night",
        "Night shift",
        "The ten o'clock to six o'clock crew. Rota, handover, the radio.",
        parent="bakehouse",
    ),
    CircleStory(
        "pastry", "Pastry bench", "Laminated dough and the people who fear for it.", parent="bakehouse"
    ),
    CircleStory(
        "shop", "Shop and rounds", "The counter, the market stall, the vans and the wholesale accounts."
    ),
    CircleStory(
        "care",
        "Care circle",
        "Sickness, money trouble, conflict. What is said here stays here.",
        closed=True,
    ),
)

F, T = "full", "trial"
PEOPLE = (
    Person("rosa", "Rosa Whitlock", date(2009, 3, 2), "admin", F, ("shop", "care")),
    Person("geoff", "Geoff Trewin", date(2009, 3, 2), "member", F, ("bakehouse", "night")),
    Person("maureen", "Maureen Sealy", date(2009, 3, 2), "member", F, ("shop", "care")),
    Person("idris", "Idris Vaughan", date(2010, 9, 13), "secretary", F, ("shop",)),
    Person("barney", "Barney Locke", date(2011, 1, 10), "member", F, ("bakehouse", "night")),
    Person("winnie", "Winifred Acheampong", date(2011, 6, 20), "member", F, ("bakehouse", "pastry", "care")),
    Person(
        "callum", "Callum Reid", date(2012, 2, 6), "member", F, ("shop",), left=210, left_note="Moved north."
    ),
    Person("tess", "Tess Okafor", date(2012, 10, 1), "facilitator", F, ("bakehouse", "night")),
    Person("sunita", "Sunita Rao", date(2013, 4, 8), "member", F, ("bakehouse", "pastry")),
    Person("pete", "Pete Hollis", date(2013, 11, 4), "member", F, ("shop",)),
    Person("marek", "Marek Zielinski", date(2014, 5, 12), "member", F, ("bakehouse", "night")),
    Person("jo", "Jo Penberthy", date(2014, 9, 1), "facilitator", F, ("shop", "care")),
    Person("ama", "Ama Darko", date(2015, 2, 2), "member", F, ("bakehouse",)),
    Person("lizzie", "Lizzie Crane", date(2015, 7, 6), "member", F, ("shop",)),
    Person("hamid", "Hamid Rostami", date(2015, 10, 19), "member", F, ("bakehouse", "night")),
    Person("fern", "Fern Attwood", date(2016, 3, 14), "member", F, ("bakehouse", "pastry")),
    Person("dan", "Dan Pascoe", date(2016, 8, 22), "member", F, ("bakehouse", "night")),
    Person("olu", "Olu Bankole", date(2017, 1, 9), "member", F, ("shop",)),
    Person("kirsty", "Kirsty McBain", date(2017, 5, 15), "member", F, ("bakehouse",)),
    Person("yusuf", "Yusuf Demir", date(2017, 9, 4), "member", F, ("bakehouse", "night")),
    Person("nell", "Nell Gaskin", date(2018, 2, 12), "member", F, ("shop",)),
    Person("theo", "Theo Marchetti", date(2018, 6, 25), "member", F, ("bakehouse", "pastry")),
    Person("bronwen", "Bronwen Rhys", date(2018, 11, 5), "member", F, ("shop", "care")),
    Person("jamal", "Jamal Whyte", date(2019, 3, 18), "member", F, ("shop",)),
    Person("agnes", "Agnes Kowalczyk", date(2019, 9, 9), "member", F, ("bakehouse",)),
    Person("rufus", "Rufus Lamb", date(2020, 1, 20), "member", F, ("shop",), suspended=25),
    Person("dilys", "Dilys Parry", date(2020, 7, 13), "member", F, ("shop",)),
    Person("chidi", "Chidi Nwosu", date(2021, 2, 1), "member", F, ("bakehouse", "night")),
    Person("sol", "Sol Hernandez", date(2021, 8, 30), "member", F, ("shop",)),
    Person("ivy", "Ivy Tregear", date(2022, 1, 17), "member", F, ("bakehouse", "pastry")),
    Person("mo", "Mo Sharif", date(2022, 5, 9), "member", F, ("shop",)),
    Person("greta", "Greta Lindholm", date(2022, 10, 3), "member", F, ("bakehouse",)),
    Person("ned", "Ned Fairweather", date(2023, 3, 6), "member", F, ("bakehouse", "night")),
    Person("xanthe", "Xanthe Bell", date(2023, 8, 14), "member", F, ("shop",)),
    Person("ravi", "Ravi Menon", date(2024, 1, 8), "member", F, ("bakehouse", "pastry")),
    Person("orla", "Orla Devlin", date(2024, 4, 22), "member", F, ("shop",)),
    Person("kofi", "Kofi Asante", date(2024, 9, 2), "member", F, ("bakehouse",)),
    Person("bea", "Bea Quinlan", 420, "member", F, ("shop",)),
    Person("priya", "Priya Nair", 380, "observer", "supporter"),
    Person(
        "gwil",
        "Gwilym Price",
        330,
        "member",
        T,
        ("bakehouse",),
        left=95,
        left_note="Not for him. Parted friends.",
    ),
    Person("lena", "Lena Fischer", 190, "member", T, ("bakehouse", "night")),
    Person("stan", "Stan Okonjo", 170, "member", T, ("shop",)),
    Person("molly", "Molly Barrett", 80, "member", T, ("bakehouse", "pastry")),
)

STORY = CoopStory(
    slug="rising-tide-bakery",
    name="Rising Tide Bakery",
    kind="worker",
    country="GB",
    language="en",
    time_zone="Europe/London",
    description="Bread, pastry and strong opinions from Quay Street, Wexmouth, since 2009. Forty members, one "
    "member one vote, two ovens, of which one works.",
    visibility="open",
    domain="risingtide.example",
    founded=640,
    classes=CLASSES,
    circles=CIRCLES,
    people=PEOPLE,
    threads=THREADS,
    proposals=PROPOSALS,
    polls=(*POLLS, *WAYS),
    requests=(
        Request(
            "Hattie Bloom",
            "hattie.bloom@wexmouth.example",
            "I did three Saturdays with you in August and I have thought of little else. I can start at five in "
            "the morning and I own my own scraper.",
            "-2d 18:40",
        ),
        Request(
            "Tomasz Wilk",
            "tomasz.wilk@wexmouth.example",
            "Marek told me to ask. Eight years as a baker in Gdynia, two in a supermarket, which I would like to forget.",
            "-9h",
        ),
    ),
    invites=(
        Invite("ellie.marsh@wexmouth.example", "idris", "-4d 10:05", "Ellie Marsh", cls="trial"),
        Invite(
            "audit@southwestcoops.example",
            "rosa",
            "-6d 15:20",
            "Federation auditor",
            "observer",
            "supporter",
            "You asked to follow the accounts discussion. This lets you read and comment.",
        ),
        Invite("jonah.tully@wexmouth.example", "idris", "-1d 11:45"),
    ),
    share_link_by="rosa",
    statutes=(
        ("agenda.add", {"or_count": 3, "within_days": 10}, "Rules of Rising Tide, rule 19"),
        ("quorum_check", "opening", "Rules of Rising Tide, rule 21"),
    ),
    statutes_note="What our own rules say beside the model rules.",
    assemblies=ASSEMBLIES,
    readers=("dan", "tess", "idris", "rosa", "priya"),
)
