"""The assemblies of Rising Tide: one behind them with its minutes, one that is open now, and one to come."""

from app.seed.assembly_story import (
    AmendmentStory,
    AssemblyStory,
    ItemStory,
    MinutesStory,
    ProxyStory,
    VoteStory,
)

PLACE = "The bakehouse, Quay Lane 4, Wexmouth"
LINK = "https://call.risingtide.example"

HALF_YEAR = AssemblyStory(
    key="half-year",
    title="Half-year assembly",
    intro="Flour is out of the way by six. There is soup, and whatever did not sell.",
    place=PLACE,
    link=LINK,
    by="idris",
    chair="jo",
    secretary="idris",
    made="-66d 10:20",
    convened="-63d 09:30",
    starts="-46d 18:00",
    bounced=(("stan", "550 5.2.2 The mailbox is full."),),
    proxies=(
        ProxyStory(
            "pete", "maureen", "-50d 20:15", wishes=(("repairs", "For, as long as it is two per cent."),)
        ),
        ProxyStory("agnes", "winnie", "-47d 12:30", paper=True),
        ProxyStory("kirsty", "fern", "-46d 14:05"),
    ),
    here=(
        ("-46d 17:32", "door", "jo idris rosa winnie fern tess geoff ama lizzie olu"),
        ("-46d 17:45", "door", "maureen barney sunita marek hamid yusuf nell theo"),
        ("-46d 17:56", "door", "dan bronwen jamal chidi sol"),
        ("-46d 17:58", "online", "ivy xanthe lena"),
        ("-46d 18:21", "door", "mo greta"),
    ),
    gone=(("-46d 19:02", "hamid xanthe"),),
    opened="-46d 18:04",
    closed="-46d 19:25",
    items=(
        ItemStory(
            "figures",
            "information",
            "Where we stand after six months",
            "Takings, wages, flour, and how much of the reserve is left.",
            minutes=15,
            starts="-46d 18:05",
            ends="-46d 18:24",
            notes="Rosa went through the figures. Takings are up six per cent, flour is up fourteen. The reserve is "
            "at £31,200.",
        ),
        ItemStory(
            "repairs",
            "motion",
            "A fund for repairs",
            "Each month we put **one per cent** of takings into a fund for repairs. Who keeps the ovens decides what "
            "it is spent on; what it is spent on is told at the next assembly.",
            matter="ordinary_business",
            minutes=30,
            starts="-46d 18:24",
            ends="-46d 18:58",
            notes="Marek: the burner alone will cost more than a year of one per cent. Maureen: not more than two "
            "before the wages are settled.",
            amendments=(
                AmendmentStory(
                    "two",
                    "marek",
                    "-48d 16:40",
                    "Each month we put **two per cent** of takings into a fund for repairs. Who keeps the ovens "
                    "decides what it is spent on; what it is spent on is told at the next assembly.",
                    "One per cent does not buy a burner.",
                ),
            ),
            votes=(
                VoteStory(
                    "-46d 18:41",
                    "-46d 18:45",
                    "two",
                    against=("barney", "lizzie", "jamal", "olu"),
                    abstaining=("theo", "nell"),
                ),
                VoteStory("-46d 18:52", "-46d 18:56", against=("barney", "lizzie"), abstaining=("jamal",)),
            ),
        ),
        ItemStory(
            "radio",
            "motion",
            "One radio station for the night",
            "The radio in the bakehouse stays on one station from ten to six, chosen by lot each Sunday.",
            matter="ordinary_business",
            minutes=10,
            starts="-46d 18:58",
            ends="-46d 19:14",
            notes="Discussed at greater length than planned.",
            votes=(
                VoteStory(
                    "-46d 19:08",
                    "-46d 19:12",
                    against=(
                        *("jo", "rosa", "winnie", "fern", "tess", "ama", "olu", "sunita", "marek", "yusuf"),
                        *("nell", "dan", "bronwen", "chidi", "lena", "mo", "agnes", "kirsty"),
                    ),
                    abstaining=("idris", "maureen", "pete"),
                ),
            ),
        ),
        ItemStory(
            "any",
            "debate",
            "What else there is",
            "No votes here: what is said goes to the next assembly.",
            starts="-46d 19:14",
            ends="-46d 19:24",
            notes="Ivy asks for a second scraper at the pastry bench.",
        ),
    ),
    minutes=MinutesStory(
        "The heating failed at seven; coats were worn.",
        "By the members' register at the door; those who came by video were known by sight.",
        "-41d 11:00",
        (("jo", "chairperson", "-41d 12:10"), ("idris", "secretary", "-40d 09:05")),
    ),
)

TONIGHT = AssemblyStory(
    key="open",
    again=True,
    title="Quarterly assembly",
    intro="Doors open early for tea. Those on the round may join by video.",
    place=PLACE,
    link=LINK,
    by="idris",
    chair="tess",
    secretary="idris",
    made="-19d 15:10",
    convened="-17d 11:00",
    starts="-40m",
    opened="-36m",
    speaking_seconds=120,
    proxies=(
        ProxyStory("ned", "dan", "-2d 21:30", wishes=(("apprentice", "For. We need hands at night."),)),
        ProxyStory("pete", "maureen", "-1d 13:20"),
        ProxyStory("agnes", "winnie", "-85m", paper=True),
    ),
    here=(
        ("-70m", "door", "tess idris winnie fern geoff ama lizzie olu sunita"),
        ("-58m", "door", "maureen barney marek yusuf nell theo bronwen"),
        ("-45m", "door", "jamal chidi sol mo greta"),
        ("-43m", "online", "ivy lena"),
        ("-20m", "door", "kofi"),
    ),
    wishes=(
        ("marek", "for", "-9m"),
        ("lizzie", "against", "-8m"),
        ("ivy", "question", "-6m"),
        ("chidi", "for", "-4m"),
    ),
    items=(
        ItemStory(
            "last",
            "information",
            "What became of the last assembly's decisions",
            "The fund for repairs, and the radio.",
            minutes=10,
            starts="-35m",
            ends="-22m",
            notes="The fund holds £1,240.",
        ),
        ItemStory(
            "apprentice",
            "motion",
            "A second apprentice",
            "We take on a second apprentice from the first of next month, on nights, at the same wage as the first. "
            "Yusuf and Chidi look after them.",
            matter="ordinary_business",
            minutes=25,
            starts="-21m",
        ),
        ItemStory(
            "stall",
            "motion",
            "The stall on Saturdays",
            "The stall opens at **seven** on Saturdays instead of eight.",
            matter="ordinary_business",
            minutes=20,
            amendments=(
                AmendmentStory(
                    "half",
                    "nell",
                    "-4d 18:25",
                    "The stall opens at **half past seven** on Saturdays instead of eight.",
                    "The first bus is at seven.",
                ),
            ),
        ),
        ItemStory("any", "debate", "What else there is", "", minutes=10),
    ),
)

ANNUAL = AssemblyStory(
    key="annual",
    again=True,
    title="Annual assembly",
    intro="The accounts lie by the till. Bring questions, and something to eat.",
    place=PLACE,
    link=LINK,
    by="idris",
    chair="rosa",
    secretary="idris",
    made="-8d 16:00",
    convened="-5d 10:00",
    starts="+12d 18:30",
    bounced=(("molly", "550 5.1.1 There is no such mailbox."),),
    proxies=(
        ProxyStory("theo", "fern", "-3d 19:40", wishes=(("surplus", "Half to the reserve, no less."),)),
        ProxyStory("dilys", "bronwen", "-1d 12:15", paper=True),
    ),
    items=(
        ItemStory(
            "accounts",
            "motion",
            "The accounts of the year",
            "We approve the accounts of the year as the bookkeeper has drawn them up.",
            matter="approve_accounts",
            minutes=30,
        ),
        ItemStory(
            "surplus",
            "motion",
            "What the surplus is for",
            "Half of the surplus of £18,600 goes to the reserve, a quarter to wages by hours worked, a quarter to the "
            "fund for repairs.",
            matter="distribute_surplus",
            minutes=30,
        ),
        ItemStory(
            "bench",
            "motion",
            "A bench at the harbour wall",
            "We pay for a bench at the harbour wall, no more than £600, with the name of the bakery and no slogan.",
            matter="ordinary_business",
            minutes=15,
            who="winnie",
            at="-7d 20:05",
            backers=("geoff", "lena"),
        ),
        ItemStory(
            "handcart",
            "motion",
            "A handcart for the hill",
            "We buy a handcart with a brake for the deliveries to Chapel Hill, no more than £350.",
            matter="ordinary_business",
            minutes=10,
            who="jamal",
            at="-2d 17:30",
            backers=("mo",),
        ),
    ),
)

ASSEMBLIES = (HALF_YEAR, TONIGHT, ANNUAL)
