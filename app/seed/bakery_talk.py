"""What the bakers of Rising Tide talk about."""

from app.seed.bakery_circles_talk import CARE, LENA, NIGHT, STALL
from app.seed.story import Say, ThreadStory

OVEN = ThreadStory(
    "oven",
    "The second oven: lease, buy, or keep praying",
    "geoff",
    """Number two died again on Thursday, at twenty past three, with sixty sourdoughs inside. That is the **fourth** \
time since summer. Marek and I got it going with a fuse from the coffee machine, which is why there was no coffee.

What I have on paper so far:

| | Cost | Over 5 years |
|---|---|---|
| Repair (new burner and board) | £4,150 | £4,150 and more prayers |
| Buy the deck oven in Truro, second-hand | £18,500 + £1,900 to move it | £20,400 |
| Lease a new one, service included | £495 a month | £29,700 |

The reserve stands at £31,200 and our bylaws want £20,000 left in it. I would like us to decide before the Christmas \
orders, not during them.""",
    "-13d 09:25",
    "-52m",
    (
        Say("sunita", "Which coffee machine. The **big** one?", react="😄 9"),
        Say("geoff", "It gave its life for the bread.", re=1, react="😄 14 💚 4"),
        Say(
            "rosa",
            "Thank you for the table. One thing it leaves out is gas: number two burns about a third more than it should. On our last bill that is roughly £140 a month we put straight up the chimney.",
            react="👍 8",
        ),
        Say(
            "hamid",
            "So the repair is really £4,150 plus £140 a month, for ever. Over five years that is £12,550, and at the end we own a very old oven.",
            re=3,
            react="👍 11 🤔 2",
        ),
        Say(
            "barney", "Has anyone *seen* the Truro one? I once bought a van from a photograph.", react="😄 7"
        ),
        Say(
            "marek",
            "I drove there on my day off. Nine years old, four decks, the stone is good, one door does not close well. The man will take £17,000 if we collect before the end of the month. He is closing, poor fellow; his son wants to do phones.",
            re=5,
            react="👍 13 🙏 5",
        ),
        Say(
            "idris",
            "For the record: if we buy, the reserve is left with about £12,000. Bylaw 14 says that going under £20,000 needs two thirds. If we lease, it's an ordinary vote, because nothing leaves the reserve.",
            react="👀 6",
        ),
        Say(
            "dan",
            "Speaking for nights: service matters more to us than price. At three in the morning there is no engineer for a second-hand oven. There's only Marek, and Marek has a family.",
            react="👍 12 💚 6",
        ),
        Say("marek", "Marek is standing right here.", re=8, react="😄 16"),
        Say(
            "agnes",
            "£29,700 for something we never own feels wrong to me. My mother would rise from her grave, and she is not even dead.",
            react="😄 10 🤔 3",
        ),
        Say(
            "ama",
            "The lease people do £395 if we sign for seven years. That's £33,180 in all. Cheaper each month and dearer altogether, so please let us not call that a saving.",
            re=10,
            react="👍 6",
        ),
        Say(
            "kirsty",
            "What about asking customers? A bakery in Falmouth raised £11k with bread bonds: lend us £200, get it back in three years, plus a loaf every month.",
            react="🎉 9 🤔 4",
        ),
        Say(
            "priya",
            "As your outside pair of eyes (no vote, only opinions): bonds are fine, but they're debt and they need a one-page offer document. I'll help to write it, for a loaf.",
            re=12,
            react="👍 7 💚 3",
        ),
        Say(
            "winnie",
            "My worry is smaller. Pastry needs steady bottom heat at 190. Number two has only two temperatures: *sulk* and *volcano*. Whatever we choose, can we see its curve first?",
            react="👍 8 😄 6",
        ),
        Say(
            "tess",
            "I have put the choice into a poll so that each of us can tick everything we could live with. It's an indication; the money still needs its own vote, with the right majority. @[geoff] @[marek] please check that I have the numbers right.",
            react="👍 9",
            at="-3d 08:10",
        ),
        Say(
            "marek",
            "Numbers right. The Truro man called: he has another buyer coming on Saturday.",
            re=15,
            react="👀 12",
        ),
        Say(
            "dan",
            "Then let's not sleep on it. Well, days can sleep on it. We'll be here anyway.",
            re=16,
            react="😄 8",
        ),
        Say(
            "geoff",
            "Update from the patient: number two is running at 210 and smells of hair.",
            react="😄 11 🤔 1",
        ),
    ),
    pinned=True,
    react="👍 14 🙏 6",
    was=(
        "Second oven",
        "Number two died again on Thursday with fifty sourdoughs inside. Repair is £4,150, a second-hand deck oven "
        "in Truro is £18,500, a lease is £495 a month. We have to decide before Christmas.",
    ),
    unread=4,
)

FLOUR = ThreadStory(
    "flour",
    "Flour is going up 14% — what happens to the price of a loaf?",
    "rosa",
    """Shawbridge Mill wrote this morning: from the first of next month strong white goes from **£0.71 to £0.81 a \
kilo**, wholemeal from £0.78 to £0.86. They were decent about it and sent their own wheat bill.

A large tin uses 560 g. So flour alone adds about 5½p to a loaf that we sell at £3.40. With gas and the wage rise that \
we all voted for, I make it **19p**.

Options, none of them lovely:
- put 20p on the large tin, nothing on the small;
- 10p on everything;
- hold until spring and take about £900 a month on the chin;
- a cheaper mill.""",
    "-9d 08:10",
    "-3h",
    (
        Say(
            "pete",
            "On the counter the first three words I hear every morning are “how much is”. £3.60 I can say with a straight face. £3.70 I cannot.",
        ),
        Say(
            "lizzie",
            "The people who'd feel it are the ones who buy a small white every day. Please leave the small white alone. @[maureen] will back me up.",
            react="💚 13",
        ),
        Say(
            "maureen",
            "I will. Mr Tull has had one small white a day since we opened. I've done the sum: it's more than four thousand loaves.",
            re=2,
            react="💚 17 🙏 4",
        ),
        Say(
            "theo",
            "Nobody flinches at pastry prices. Croissants are £2.60 and we sell out by ten. Put 20p on those and the loaf can stay where it is.",
        ),
        Say(
            "sunita",
            "They sell out by ten because we make ninety. Butter went up as well, Theo. You know, because you cried.",
            re=4,
            react="😄 15",
        ),
        Say("theo", "I had flour in my eye.", re=5, react="😄 12"),
        Say(
            "hamid",
            "Cheaper mill: I tested the Norbury flour for a week in spring. 9p less a kilo, and the dough lay down like a tired dog. Three per cent more water needed, so you save less than it says.",
            react="👍 7",
        ),
        Say(
            "olu",
            "Wholesale is where it bites. The Anchor and both schools are on prices fixed until the end of term, in writing. Those are 31% of what we sell, and none of it can move before then.",
            react="👀 8",
        ),
        Say(
            "idris",
            "Correct, I have the contracts here. The schools' one has a clause for “exceptional input costs” above 12%. Flour is at 14%. It's a letter, not a fight.",
            re=8,
            react="👍 12 🎉 5",
        ),
        Say(
            "jamal",
            "Can we say *why* on the shelf? “Flour up 14%, wages up 4%, here is your 20p.” People here like being told.",
            react="👍 16",
        ),
        Say("nell", "I'd happily letter it. In chalk, with a small sheaf of wheat.", re=10, react="💚 9"),
        Say(
            "rosa",
            "So what I hear: 20p on the large tin and the sourdough, small white untouched, croissants to £2.75, a letter to the schools. I've written it up as a proposal; second version after @[lizzie]'s point about rolls.",
            react="👍 14",
            at="-3d 19:00",
        ),
        Say(
            "dan",
            "Good with that. Only please not on market day, the queue is long enough without an economics lecture.",
            react="😄 6",
        ),
        Say(
            "stan",
            "Question from a trial member: what do I answer when somebody says the supermarket does it for 85p?",
            react="🤔 2",
        ),
        Say("pete", "“And how are you enjoying it?”", re=14, react="😄 19"),
        Say(
            "idris",
            "Housekeeping: I have **extended the vote by a day**, to tomorrow evening. Half the shop was at the mill and "
            "nobody had told them. First and last time this month.",
            react="👍 7",
        ),
    ),
    react="👀 11",
    unread=3,
)

SUNDAY = ThreadStory(
    "sunday",
    "Opening on Sundays",
    "jamal",
    """The regatta weekend showed it again: a queue at a locked door. I'd like to try Sundays, 8 to 1, from April to \
September, with a volunteer rota and time and a half.

Rough sums: £1,100 in the till on a fair Sunday, £610 of wages and flour.""",
    "-74d 10:00",
    "-58d 16:12",
    (
        Say(
            "barney",
            "Sunday bread is baked on Saturday night. I'd like that written in large letters somewhere.",
            react="👍 10",
        ),
        Say("xanthe", "I'd do one in four, gladly."),
        Say(
            "bronwen",
            "I have two children and a choir. I'd do none in four, gladly.",
            re=2,
            react="😄 9 💚 5",
        ),
        Say(
            "yusuf",
            "Nights would go from five to six. Volunteers at the start; in August it's never volunteers any more.",
            re=1,
            react="👍 11",
        ),
        Say(
            "jamal",
            "What if Sunday is yesterday's sourdough and pastry baked off from frozen? No night at all.",
            re=4,
        ),
        Say("fern", "Baked off from *what*?", re=5, react="😄 14"),
        Say("jamal", "I withdraw the word frozen.", re=6, react="😄 17"),
        Say(
            "tess",
            "It went to the vote and did not carry: see the outcome. @[jamal], thank you for doing the work properly. The idea of a regatta weekend as a one-off had support on all sides; bring that in spring.",
            react="👍 12 💚 8",
            at="-59d 19:20",
        ),
        Say("jamal", "Fair. I'll bring it in March, with a rota that has names in it.", re=8, react="👍 9"),
    ),
    locked=True,
    unread=0,
)

WAGES = ThreadStory(
    "wages",
    "One wage or a range?",
    "agnes",
    """We have paid one hourly rate to everybody since 2009, £13.90 now. I used to be proud of it, and I still am, \
mostly. But we have lost two bakers in a year to people who pay £16, and the rest of us train their replacements at \
five in the morning.

I don't want bosses. I would like us to talk about a range of at most **1 to 1.25**, by years and by nights.""",
    "-31d 13:30",
    "-2d 20:05",
    (
        Say(
            "maureen",
            "One rate is the reason I came back after the children. It said: nobody here is worth more than you.",
            react="💚 15",
        ),
        Say(
            "agnes",
            "And I'd keep that sentence. But the landlord doesn't take sentences, Maureen.",
            re=1,
            react="🤔 5 👍 6",
        ),
        Say(
            "barney",
            "We do pay nights more already: 12% since 2018. Nobody calls that a range because we call it an allowance.",
            react="😄 5 👍 8",
        ),
        Say(
            "orla",
            "I've been here two years. Paying by years means people like me pay for people like you, sorry. I'd rather have skills: ovens, wholesale, first aid, books.",
            react="👍 7 🤔 4",
        ),
        Say("kofi", "Skills means somebody decides who has them. Who?", re=4, react="👀 9"),
        Say("orla", "The circle, once a year, in the open. Not a manager with a form.", re=5),
        Say(
            "kofi",
            "I've had thirteen managers with forms, so I'm suspicious. I'm listening, though.",
            re=6,
            react="😄 6 💚 4",
        ),
        Say(
            "jo",
            "The numbers, as asked. 1.25 by skills costs about £24,000 a year if half of us reach the top. Last year's surplus was £19,400. So it's this, or the oven, or the bonus: not all three.",
            react="👍 13 👀 7",
        ),
        Say(
            "agnes",
            "That is honest, and it changes what I think. What about 1.1 for nights and ovens now, and look again after the accounts?",
            re=8,
            react="👍 9",
        ),
        Say(
            "rosa",
            "A gentle request to all: no names of who earns what elsewhere. It reads like a league table.",
            was="Please stop naming who earns what elsewhere.",
            react="👍 11",
        ),
        Say("mo", "This is class treachery, and Agnes knows it.", deleted="mo"),
        Say(
            "mo",
            "I took down what I wrote last night. It wasn't kind. @[agnes], sorry; I owe you a coffee when there's a machine.",
            react="💚 18",
        ),
        Say("agnes", "Accepted. Flat white.", re=12, react="💚 12 😄 8"),
    ),
    react="🤔 8 👍 6",
    unread=None,
)

THREADS = (LENA, SUNDAY, WAGES, OVEN, FLOUR, NIGHT, CARE, STALL)
