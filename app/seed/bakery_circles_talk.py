"""What the bakers talk about in their circles, and when somebody becomes one of them."""

from app.seed.story import Say, ThreadStory

NIGHT = ThreadStory(
    "night-rota",
    "Night rota from next month: 4 on 3 off, or fixed pairs?",
    "tess",
    """Ten of us, two for every night, and nobody who loves the Friday.

**A** is four on, three off, rolling: everyone gets the same number of Fridays, and your days off move.
**B** is fixed pairs: @[geoff] and @[barney] keep Sunday to Wednesday, the others share the rest in pairs, and we pay \
the Friday pair an hour extra.

Say what would make it *impossible* for you, not what you'd like best. We try it eight weeks and look again.""",
    "-6d 05:50",
    "-5h",
    (
        Say(
            "geoff",
            "I'm 61. Moving days off and I have stopped being friends. A is possible but I'd be unpleasant about it.",
            react="😄 5 💚 3",
        ),
        Say("ned", "A works for me. With B I'd have every Friday until I die.", react="😄 4"),
        Say(
            "yusuf",
            "Friday is prayer at one. I can work Friday night, not Thursday night into Friday morning and then get up for it. So B if I'm not in the Thursday pair, A never.",
            react="👍 4 🙏 2",
        ),
        Say("tess", "That's exactly the sort of thing I asked for, thank you.", re=3, react="💚 3"),
        Say(
            "chidi",
            "I'll take Thursday in Yusuf's place, for ever, if somebody takes my Monday. My daughter swims on Mondays and I've seen one gala out of six.",
            re=3,
            react="💚 7",
        ),
        Say(
            "lena",
            "I can do Mondays! I am new, I have no plans and no friends (joke). (Almost joke.)",
            re=5,
            react="😄 6 💚 6",
        ),
        Say(
            "hamid",
            "Come for dinner on Sunday, Lena. Bring nothing, my wife will be offended.",
            re=6,
            react="💚 7",
        ),
        Say(
            "marek",
            "Then pairs: Thu Chidi + me, Mon Lena + Ned, Fri Yusuf + Hamid, and we turn the Friday pair round every eight weeks so that Ned does not die.",
            react="👍 6 😄 3",
        ),
        Say(
            "dan",
            "Handover is my only wish: ten minutes of overlap at six, written down. Last week days found the starter in the wrong fridge, and we all know how that ended.",
            react="👍 5 👀 2",
        ),
    ),
    circle="night",
    unread=2,
)

CARE = ThreadStory(
    "care-loan",
    "A hardship loan, and how we hand it over",
    "bronwen",
    """Someone has asked for £600 until spring: boiler, and an electricity debt. The fund holds £2,350. I'm leaving the \
name out here; those who need it have it.

Two things to settle: yes or no, and whether it goes through payroll (everyone in the office sees a line) or by hand.""",
    "-5d 19:30",
    "-1d 08:15",
    (
        Say("maureen", "Yes, today.", react="💚 3"),
        Say(
            "winnie",
            "Yes. By hand, with a note that both keep. It shouldn't have a line anywhere that says *hardship*.",
        ),
        Say(
            "jo",
            "Agreed. I'll put £600 as “advance” and Bronwen keeps the note. Back at £40 a month from March, or slower if that pinches.",
            re=2,
            react="🙏 3",
        ),
        Say("rosa", "Fine by me, and thank you for how you do this."),
    ),
    circle="care",
    unread=1,
)

STALL = ThreadStory(
    "stall",
    "Saturday market: the new pitch",
    "olu",
    """The council offers us the corner by the fountain, £38 instead of £26, twice the passing trade. It's also where \
the wind lives. Photos of last Saturday's gazebo are in the van. What is left of the gazebo is also in the van.""",
    "-3d 14:20",
    "-4h",
    (
        Say(
            "dilys",
            "We took £740 by the fountain on the regatta weekend against £510 at the old pitch. Twelve pounds well spent.",
        ),
        Say(
            "sol",
            "I'd want four weights of 20 kg and a second person until ten. I held on to that gazebo like a kite. @[bea] has the film.",
            react="😄 11",
        ),
        Say("bea", "I have the film. I've shown it to everyone. I'm not sorry.", re=2, react="😄 14"),
        Say(
            "mo",
            "Weights: there are six old scale weights in the cellar, the iron ones. 25 kg each and nobody has loved them in years.",
            re=2,
            react="👍 8 🎉 2",
        ),
        Say("xanthe", "I'll do the ten o'clock for the first month."),
    ),
    circle="shop",
    react="👍 4",
    unread=5,
)

LENA = ThreadStory(
    "lena",
    "Lena's six months are over",
    "tess",
    """Lena Fischer came to us on trial half a year ago, and the six months that our bylaws ask for ended last week. The night \
shift gives its opinion here, then all full members vote.

Nights in short: on time, kind, quick, has opinions about rye that we've decided to like. The one black mark is the \
incident with the hundred and forty salted brownies; she told us herself before anybody had noticed.""",
    "-17d 07:40",
    "-11d 09:00",
    (
        Say("hamid", "Yes from me, with both hands.", react="👍 6 💚 4"),
        Say(
            "geoff",
            "I was against the rye. I'm not against it any more. That is the strongest thing I've said since 1998.",
            react="😄 15 💚 7",
        ),
        Say(
            "winnie",
            "We ate eleven of those brownies before we noticed. Quality control is a shared responsibility.",
            react="😄 13",
        ),
        Say(
            "lena",
            "I label everything now. I even labelled the labels. Thank you all for the patience at four in the morning.",
            react="💚 16",
        ),
        Say(
            "idris",
            "The poll is open to full members for six days. Trial members can read along.",
            react="👍 5",
            at="-16d 09:05",
        ),
        Say(
            "idris",
            "Carried. Welcome, @[lena]: you pay in your £1 share at the till and you get shouted at about the bylaws on Tuesday.",
            react="🎉 21",
            at="-11d 08:50",
        ),
        Say("lena", "I will frame the receipt. 🥨", re=6, react="💚 19 🎉 6"),
    ),
    unread=0,
)
