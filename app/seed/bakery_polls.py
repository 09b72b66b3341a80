"""What Rising Tide proposes and votes on."""

from app.rules import Rules
from app.seed.story import PollStory, ProposalStory, TaskStory, Version, Voice
from app.seed.usual_rules import HALF, LOOSE, MOST_VOTES, ORDINARY, PLURALITY, TWO_THIRDS

PROPOSALS = (
    ProposalStory(
        "sunday",
        "sunday",
        "jamal",
        "decided",
        (
            Version(
                "Open on Sundays, April to September",
                "The shop opens on Sundays from 8 to 1, April to September. Staffed by a voluntary rota, paid time and a "
                "half. One extra night shift from Saturday to Sunday.",
                "-70d 12:00",
            ),
            Version(
                "Open on Sundays in summer, for one season, with a way out",
                "For **one season** (May to August) the shop opens on Sundays from 8 to 1.\n\n"
                "1. The rota is voluntary. If it can't be filled four weeks ahead, we don't open.\n"
                "2. Time and a half for everyone, the night before too.\n"
                "3. In September we look at the till and at the faces, and decide again.",
                "-66d 17:30",
                note="Shorter, a way out, and nights paid the same, after Barney and Yusuf.",
            ),
        ),
    ),
    ProposalStory(
        "prices",
        "flour",
        "rosa",
        "voting",
        (
            Version(
                "New prices from the first of the month",
                "Large tin and sourdough +20p. Croissants £2.75. Rolls +5p. A letter to the schools.",
                "-5d 10:15",
            ),
            Version(
                "New prices from the first of the month",
                "From the first of next month:\n\n"
                "- large tin £3.60 and sourdough £4.40 (both +20p);\n"
                "- croissant £2.75 (+15p);\n"
                "- **small white and rolls stay as they are**;\n"
                "- Idris writes to both schools under the clause on input costs;\n"
                "- a chalk board by the till says why, with the sums.\n\n"
                "We look again when Shawbridge Mill changes its price by more than 5%, up *or down*.",
                "-3d 18:45",
                note="Rolls left alone (Lizzie), the board (Jamal), and a promise that it can go down again.",
            ),
        ),
    ),
    ProposalStory(
        "range",
        "wages",
        "agnes",
        "open",
        (
            Version(
                "A wage range of 1 to 1.25",
                "From April the hourly rate runs from 1 to 1.25 by skills, agreed by each circle once a year.",
                "-20d 14:00",
            ),
            Version(
                "1.1 for nights and ovens, then look at the accounts",
                "1. From January the rate for nights and for the oven post is 1.1 of the basic one. It replaces the night "
                "allowance.\n2. Nothing else changes.\n3. When the accounts are in, a group of five drawn by lot "
                "tells us what a wider range would cost.",
                "-8d 21:10",
                note="Much smaller, after Jo's numbers.",
            ),
        ),
    ),
    ProposalStory(
        "bonds",
        "oven",
        "kirsty",
        "withdrawn",
        (
            Version(
                "Bread bonds for the oven",
                "We ask customers for loans of £200, up to £10,000 in all, paid back after three years, with one loaf a "
                "month as interest.",
                "-8d 19:00",
            ),
        ),
    ),
)

POLLS = (
    PollStory(
        "lena",
        "Admit Lena Fischer as a full member",
        "tess",
        "The night shift recommends it. If you would rather not, please say why: she has a right to hear it.",
        "agreement",
        Rules(quorum=HALF, majority=TWO_THIRDS),
        "-16d 09:00",
        "-11d 08:30",
        "closed",
        thread="lena",
        classes=("full",),
        reasons="required_from_objectors",
        results="after_close",
        votes=(("agree", 29), ("abstain", 2), ("disagree", 1)),
        voices=(
            Voice("geoff", "agree", "The rye."),
            Voice("dan", "agree", "Best handover notes on nights."),
            Voice("maureen", "agree", "She thanked Mr Tull for waiting."),
            Voice(
                "pete",
                "disagree",
                "Nothing against Lena. We said no new full members before the oven is paid for, and I think we should keep "
                "to what we say.",
            ),
            Voice("xanthe", "abstain", "I've hardly met her; nights are another country."),
        ),
        statement=(
            "tess",
            "-11d 08:55",
            "Lena is a full member from today. Pete's point stands by itself: in January we'll decide whether we want a "
            "limit on new members while the oven is being paid.",
        ),
    ),
    PollStory(
        "sunday",
        "Open on Sundays in summer, for one season",
        "jamal",
        "Version 2 of the proposal, with the way out in September.",
        "agreement",
        ORDINARY,
        "-65d 09:00",
        "-59d 18:00",
        "closed",
        thread="sunday",
        proposal="sunday",
        version=2,
        reasons="optional",
        results="after_voting",
        votes=(("agree", 13), ("abstain", 3), ("disagree", 15), ("block", 2)),
        voices=(
            Voice("jamal", "agree", "One season, with a way out."),
            Voice("bronwen", "disagree", "Choir, children, sleep."),
            Voice("yusuf", "disagree", "In August it's never volunteers any more.", (("abstain", None),)),
            Voice("barney", "block", "Saturday night is the only one on which I see my wife awake."),
            Voice("hamid", "block", "Nights are short of two people already. Please count us first."),
            Voice("xanthe", "agree", "I'd do one in four."),
            Voice(
                "dan",
                "disagree",
                "Not with one oven.",
                (("agree", "Why not, for a season."), ("abstain", "Having doubts.")),
            ),
            Voice("tess", "disagree", None),
        ),
        statement=(
            "tess",
            "-59d 19:10",
            "Not carried. What we heard: it isn't Sundays that people mind, it's Saturday nights. Jamal will come back with "
            "the regatta weekend alone.",
        ),
    ),
    PollStory(
        "holiday",
        "Which week do we close in January?",
        "rosa",
        "Deep clean, oven inspection, sleep. Most votes win.",
        "single_choice",
        MOST_VOTES,
        "-40d 08:00",
        "-33d 20:00",
        "closed",
        options=(
            "First week, 2 to 8 January",
            "Second week, 9 to 15 January",
            "Third week, 16 to 22 January",
        ),
        reasons="off",
        results="always",
        votes=((0, 14), (1, 14), (2, 5), (None, 2)),
        statement=(
            "rosa",
            "-32d 09:30",
            "Fourteen all, would you believe it. The two leaders go to a second vote, and I'm bringing cake.",
        ),
    ),
    PollStory(
        "holiday-2",
        "Which week do we close in January? The two that were level",
        "rosa",
        "Same question, the two weeks that were level. The mill's lorry comes on the 9th either way.",
        "single_choice",
        PLURALITY,
        "-31d 08:00",
        "-26d 20:00",
        "closed",
        options=("First week, 2 to 8 January", "Second week, 9 to 15 January"),
        reasons="optional",
        results="always",
        votes=((0, 15), (1, 20), (None, 1)),
        voices=(
            Voice(
                "olu", 1, "The schools are back on the 9th, but they order from the 16th.", ((0, "Habit."),)
            ),
            Voice("maureen", 0, "Mr Tull can manage the first week; he has people."),
            Voice("dan", 1),
        ),
        tasks=(
            TaskStory("Tell the wholesale customers", "nell", -3, "-10d 11:00"),
            TaskStory("Put the sign in the window", "dan", 14),
        ),
        statement=("rosa", "-26d 21:00", "We close from 9 to 15 January. The cake was lemon."),
    ),
    PollStory(
        "music",
        "Music in the bakehouse: one speaker or none?",
        "ned",
        "The speaker war has to end.",
        "agreement",
        ORDINARY,
        "-48d 22:00",
        "-45d 22:00",
        "closed",
        circle="bakehouse",
        reasons="optional",
        results="after_voting",
        votes=(("agree", 5), ("disagree", 3)),
        voices=(
            Voice("ned", "agree", "One speaker, one person choosing a night."),
            Voice("geoff", "disagree", "I choose silence."),
            Voice("sunita", "agree", "Not before six. Then anything but panpipes."),
        ),
        statement=(
            "tess",
            "-45d 22:20",
            "Too few of us voted. I take it that most can live with the war. Bring it back if not.",
        ),
    ),
    PollStory(
        "van",
        "Replace the small van with a cargo bike",
        "sol",
        "£4,800 for the bike against £3,100 a year for the van.",
        "agreement",
        ORDINARY,
        "-24d 12:00",
        "-17d 18:00",
        "cancelled",
        results="always",
        reasons="optional",
        closed="-21d 15:30",
        votes=(("agree", 9), ("abstain", 3), ("disagree", 4)),
        voices=(Voice("pete", "disagree", "Harbour Hill. Forty kilos of rolls. My knees."),),
        cancel_reason="The council has just offered a grant for cargo bikes, so the sums were wrong. I'll come back with "
        "the right ones. Sol",
    ),
    PollStory(
        "oven",
        "The second oven: what could you live with?",
        "tess",
        "Tick **everything you could live with**. This tells us which one to put to the binding vote; buying would need two "
        "thirds, because it takes the reserve under £20,000.",
        "approval",
        PLURALITY,
        "-3d 08:00",
        "+75m",
        "open",
        thread="oven",
        options=(
            "Repair the one we have (£4,150)",
            "Buy the deck oven in Truro (£17,000 and the move)",
            "Lease for five years (£495 a month, service included)",
            "Lease for seven years (£395 a month)",
            "Bread bonds first, then buy new",
        ),
        reasons="optional",
        results="after_voting",
        votes=(
            ((1,), 6),
            ((1, 2), 7),
            ((2,), 5),
            ((2, 3), 3),
            ((1, 4), 4),
            ((0,), 1),
            ((0, 1), 1),
            ((), 1),
        ),
        voices=(
            Voice("marek", (1,), "I have touched it. It's a good oven."),
            Voice(
                "hamid", (2,), "Service at three in the morning, written in a contract.", (((1, 2), None),)
            ),
            Voice("agnes", (1,), "My mother."),
            Voice("kirsty", (1, 4), "Let people who love us help us."),
            Voice("geoff", (0,), "One more winter. I know her."),
            Voice("winnie", (1, 2), "If I may see the temperature curve."),
        ),
        silent=("dan", "rosa", "barney"),
    ),
    PollStory(
        "prices",
        "New prices from the first of the month",
        "rosa",
        "Version 2 of the proposal. If you disagree, say what you'd do about the 19p.",
        "agreement",
        ORDINARY,
        "-2d 07:00",
        "+1d 20:00",
        "open",
        thread="flour",
        proposal="prices",
        version=2,
        reasons="required_from_objectors",
        results="always",
        votes=(("agree", 17), ("abstain", 2), ("disagree", 3)),
        voices=(
            Voice("lizzie", "agree", "The small white is safe."),
            Voice("maureen", "agree", "For Mr Tull."),
            Voice("theo", "disagree", "Croissants could bear £2.90, and then the large tin needs only 10p."),
            Voice(
                "pete",
                "agree",
                "£3.60 I can say.",
                (("disagree", "£3.60 is my limit; is it really all of it?"),),
            ),
            Voice("kofi", "disagree", "Hold until spring. People have had a year of everything going up."),
            Voice("stan", "agree", "And I have my answer ready."),
            Voice("ama", "abstain", "Both sums are right. That's the trouble."),
            Voice("sunita", "disagree", "Nobody priced the butter."),
        ),
        silent=("dan", "tess", "idris"),
    ),
    PollStory(
        "rota",
        "Night rota: fixed pairs for eight weeks",
        "tess",
        "Pairs as Marek listed them, Friday pair turned round after eight weeks, ten minutes of written handover at six. "
        "Block if it's impossible for you; we then look for something else.",
        "agreement",
        LOOSE,
        "-20h",
        "+2d 06:00",
        "open",
        thread="night-rota",
        circle="night",
        reasons="required",
        results="always",
        managers="facilitators",
        votes=(("agree", 4), ("disagree", 1)),
        voices=(
            Voice("marek", "agree", "It's my list."),
            Voice("yusuf", "agree", "No Thursdays. Thank you, Chidi."),
            Voice("chidi", "agree", "Galas!"),
            Voice("lena", "agree", "I bring the rye."),
            Voice("barney", "disagree", "An hour extra for Fridays is right, but then say from which money."),
        ),
        silent=("dan",),
    ),
    PollStory(
        "stall",
        "Take the corner by the fountain",
        "olu",
        "£38 a Saturday, iron weights, two people until ten. Trial until the end of March.",
        "agreement",
        ORDINARY,
        "-1d 09:00",
        "+5d 18:00",
        "open",
        thread="stall",
        circle="shop",
        reasons="off",
        results="after_close",
        votes=(("agree", 6), ("abstain", 1)),
    ),
    PollStory(
        "reserve",
        "Buy an oven out of the reserve",
        "rosa",
        "The binding vote, after the indication: may the reserve go under £20,000 for one year? Two thirds of those "
        "voting, abstentions counted, as bylaw 14 says. The sum is filled in when we know which oven.",
        "agreement",
        Rules(quorum=HALF, majority=TWO_THIRDS),
        "+1d 08:00",
        "+8d 20:00",
        "scheduled",
        created="-7h",
        thread="oven",
        classes=("full",),
        reasons="required_from_objectors",
        results="after_close",
        managers="facilitators",
        early_close=False,
    ),
)
