"""What the course in Turin talks about, in two languages."""

from app.seed.story import Say, ThreadStory

WELCOME = ThreadStory(
    "welcome",
    "Welcome · Les damos la bienvenida",
    "chiara",
    """This is a **practice** co-operative. Argue, propose, block, lose a vote: it costs nothing here and a lot at home.

Esto es una cooperativa de **práctica**. Discutan, propongan, bloqueen, pierdan una votación: aquí no cuesta nada.

1. Each team has a circle and a scenario. · Cada equipo tiene un círculo y un escenario.
2. Write in the language you think in. · Escriban en el idioma en que piensan.
3. On Fridays every team tells us what it would do differently. · Los viernes, cada equipo cuenta qué haría distinto.

Say hello below: who you are, and a decision you regret.""",
    "-23d 09:00",
    "-21d 19:20",
    (
        Say(
            "amina",
            "Amina, women's market co-operative, 212 members. We voted to buy a lorry before asking who could drive one.",
            react="😄 14 💚 6",
        ),
        Say(
            "goran",
            "Goran, printing works. We decided by consensus for eleven years. It turned out that it was Zoran who decided.",
            react="😄 17",
        ),
        Say(
            "valentina",
            "Valentina, vivienda por ayuda mutua, 64 familias. Votamos el color de las puertas durante cuatro asambleas. Hoy son todas distintas.",
            react="😄 12 💚 7",
        ),
        Say(
            "freya",
            "Freya, a ferry owned by an island. We once reached a quorum by waiting for the ferry.",
            react="😄 16 🎉 4",
        ),
        Say(
            "nahuel",
            "Nahuel, metalúrgica recuperada, 900 personas. Lamento casi nada, pero una vez hicimos una votación con el plazo a las 6 de la mañana y el turno noche nos lo recuerda todavía.",
            react="😄 11 👍 5",
        ),
        Say(
            "marlene",
            "Marlène, cocoa growers. We excluded a member without hearing him first. He won in court, and he was right.",
            react="🙏 9 🤔 4",
        ),
        Say("joseba", "@[marlene] gracias por contar eso. El módulo 3 empieza ahí.", re=6, react="👍 8"),
        Say("luca", "Luca, born three streets from here. I regret the raw-milk ice cream.", react="😄 10"),
    ),
    pinned=True,
    react="💚 15 🎉 6",
    unread=0,
)

QUORUM = ThreadStory(
    "first-call",
    "Nine of twenty-one: may we decide anything?",
    "amina",
    """Our scenario: the bylaws follow the Argentine law. Twenty-one members, first call at six. Nine have come, four sit \
in a bus somewhere. The rent rise has to be answered by tomorrow.

My reading: the first call needs half plus one. After an hour the second call may start with **whoever is there**. \
@[kwabena] says that is scandalous.""",
    "-6d 10:30",
    "-47m",
    (
        Say(
            "kwabena",
            "It is! Nine people bind twenty-one, and five of them decide. In our savings group we'd just go home.",
        ),
        Say(
            "tomoko",
            "But then absence is a veto. Ten people who stay at home could stop everything for ever.",
            re=1,
            react="👍 9",
        ),
        Say("leila", "Half of 21 plus one: is it 11 or 12? 21/2 is 10.5, plus one makes 11.5.", react="🤔 8"),
        Say(
            "siobhan",
            "Half plus one of an odd number is the oldest fight in my co-op. We wrote “more than half” into the rules and slept well ever after. That is 11.",
            re=3,
            react="👍 11 😄 4",
        ),
        Say(
            "dinesh",
            "So either way nine isn't enough at six o'clock. At seven it is. We use the hour to ring the bus.",
        ),
        Say(
            "amina",
            "And we keep the agenda to the rent. Nothing else gets decided by nine people, even if it's allowed.",
            react="💚 9 👍 6",
        ),
        Say(
            "joseba",
            "Buena distinción: lo que *se puede* y lo que *conviene*. Write it into your record: when the calls were made, how many were there, and why you limited the agenda.",
            re=6,
            react="👍 7",
        ),
        Say(
            "kwabena",
            "I accept the second call. I still think that it's scandalous, and I want that in the minutes.",
            react="😄 12",
        ),
        Say(
            "tomoko",
            "Recorded: “Kwabena is scandalised.” Seconded by nobody, enjoyed by all.",
            re=8,
            react="😄 13",
        ),
    ),
    circle="po",
    unread=4,
)

CONSENT = ThreadStory(
    "consentimiento",
    "Ronda de consentimiento: los turnos de la panadería",
    "itxaso",
    """Recordatorio: no preguntamos *¿te gusta?*, preguntamos *¿tienes una objeción razonada?* La propuesta de Valentina: \
turnos fijos tres meses, con un suplente rotativo.""",
    "-5d 11:00",
    "-3h",
    (
        Say(
            "rigoberto",
            "Sin objeción. Una preocupación: el suplente es siempre el más nuevo, aunque en el papel rote.",
        ),
        Say(
            "edson",
            "Objeción: con turnos fijos, quien cuida a alguien de noche queda fuera del turno mejor pagado.",
        ),
        Say(
            "paloma",
            "¿Y si el plus se reparte por noches hechas, no por turno asignado? Así quien cubre cobra.",
            re=2,
            react="👍 5",
        ),
        Say("edson", "Con eso retiro la objeción.", re=3, react="🎉 5 💚 4"),
        Say(
            "nahuel",
            "En mi fábrica tardamos dos años en llegar a lo que Paloma dijo en once segundos. Me lo llevo.",
            react="😄 5 👍 4",
        ),
        Say(
            "valentina",
            "Integrado: versión 2, con fecha de revisión. Va a votación sólo para que quede registrado.",
        ),
    ),
    circle="dora",
    unread=2,
)

BUDGET = ThreadStory(
    "budget",
    "€120,000: the press, the wages, or the rainy day",
    "mihai",
    """A new press is €95,000 and saves €14,000 a year. A 4% rise for 31 people is €38,000 a year. The reserve is at two \
months of costs; the federation says three, which is €46,000 more. We can't do all three.""",
    "-3d 15:00",
    "-80m",
    (
        Say(
            "zanele",
            "The wage rise is every year and the press is once. Comparing them as if they were the same kind of euro is how my first co-op went under.",
            react="👍 8",
        ),
        Say(
            "grace",
            "Then lease the press: €1,700 a month, minus the €14,000 a year it saves. About €6,400 net a year, and you can have half the rise.",
            re=1,
            react="👍 7 🤔 3",
        ),
        Say(
            "farida",
            "What would the people on the old press say? It's loud enough to be counted as a member.",
        ),
        Say("luca", "It has been here longer than most members.", re=3, react="😄 9"),
        Say(
            "freya",
            "I'd like us to tick what we could live with first, then argue about the two that are left.",
            react="👍 6",
        ),
        Say("samuel", "An observer's question: who told the 31 that this is being discussed?", react="👀 8"),
    ),
    circle="stura",
    unread=3,
)

BLOCK = ThreadStory(
    "bloqueo",
    "El bloqueo de Wilmer y la salida por tres cuartos",
    "carmen",
    """Wilmer bloqueó el contrato con la minera. Nuestros estatutos (los del escenario) dicen: si tres cuartos creen que es \
urgente, se vota, y hacen falta otros tres cuartos. Votamos aquí abajo hasta mañana; después hablemos de si lo hicimos bien.""",
    "-3d 12:00",
    "-26h",
    (
        Say(
            "wilmer",
            "Yo no bloqueé por el precio. Bloqueé porque en mi comunidad el agua baja de ahí.",
            react="💚 9 🙏 7",
        ),
        Say(
            "hector",
            "Y tenías derecho. Mi duda: cuatro de cinco a favor es el 80 %, pero con la abstención el total son seis y no llegamos. ¿La abstención cuenta?",
            react="🤔 6",
            at="-2d 16:00",
        ),
        Say(
            "marta",
            "In your scenario it does: the base is those *present*. If the bylaws said *votes cast*, the same ballots would have carried it. Same people, same will, another rule. That's the lesson of the week.",
            re=2,
            react="👀 10 👍 9",
        ),
        Say("goran", "So whoever writes the bylaws has voted already.", re=3, react="👍 11"),
        Say("lourdes", "Pregunta para casa: ¿qué dicen las nuestras?", re=4, react="👍 8"),
    ),
    circle="sangone",
    unread=None,
)

DINNER = ThreadStory(
    "dinner",
    "Friday dinner · La cena del viernes",
    "luca",
    """My aunt's trattoria can take 28 of us, €24 with wine. She needs a number **by tomorrow** and does not accept \
abstentions.""",
    "-2d 20:00",
    "-25m",
    (
        Say("paloma", "¿Hay algo sin carne?", react="👍 7"),
        Say(
            "luca",
            "There is bagna càuda, which is anchovies and courage. And agnolotti with nothing that ever walked.",
            re=1,
            react="😄 9",
        ),
        Say("farida", "No wine for four of us; does she do it for €19?"),
        Say("luca", "She'll do it for €18 because she likes you already.", re=3, react="💚 11"),
        Say("kwabena", "Is there a second call if only nine come?", react="😄 20"),
    ),
    react="🎉 8 😄 5",
    unread=2,
)

TUTORS = ThreadStory(
    "tutor-notes",
    "Notes for week three",
    "marta",
    "Team Po is ahead, Equipo Sangone carries something heavy and carries it well. Dora needs a harder case. Who has one?",
    "-3d 18:00",
    "-30h",
    (
        Say("joseba", "Les doy el del consejo social: opinión obligatoria pero no vinculante."),
        Say("chiara", "Yes. And let's keep half an hour with Wilmer and Carmen, without the others."),
    ),
    circle="tutors",
    unread=0,
)

THREADS = (WELCOME, QUORUM, CONSENT, BUDGET, BLOCK, DINNER, TUTORS)
