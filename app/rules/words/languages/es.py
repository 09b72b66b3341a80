"""Spanish, in forms that hold on both sides of the Atlantic and name people without gender."""

from app.rules.words.language import Language


def _number(n: int) -> str:
    """Groups of three, with a fixed space, from five digits on (Ortografía de la lengua española, 2010)."""
    return f"{n:,}".replace(",", "\u00a0") if n >= 10_000 else str(n)


LANGUAGE = Language(
    code="es",
    plural=lambda n: "one" if n == 1 else "other",
    number=_number,
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    comma=", ",
    members={"one": "{n} integrante", "other": "{n} integrantes"},
    turnout={
        "=0": "De {members} no votó nadie",
        "one": "Votó {n} de {members}",
        "other": "Votaron {n} de {members}",
    },
    quorum={"one": "hacía falta {n}", "other": "hacían falta {n}"},
    quorum_not_set="no se fijó quórum",
    turnout_sentence="{turnout}; {needed}.",
    in_favour={"other": "{n} a favor"},
    against={"other": "{n} en contra"},
    abstaining={"one": "{n} abstención", "other": "{n} abstenciones"},
    yes_or_no="{in_favour}, {against}, {abstaining}",
    blocks={
        "one": "{n} de los votos en contra es un bloqueo.",
        "other": "{n} de los votos en contra son bloqueos.",
    },
    votes={"one": "{n} voto", "other": "{n} votos"},
    without={"one": "{n} papeleta sin esa opción", "other": "{n} papeletas sin esa opción"},
    abstentions={"one": "{n} abstención", "other": "{n} abstenciones"},
    no_leader="Ninguna opción recibió votos, {abstentions}",
    leader="{label} va en cabeza con {votes}, {without}, {abstentions}",
    level="Estas opciones empatan con {votes} cada una: {label}; {abstentions}",
    fractions={
        "1/2": "la mitad",
        "1/3": "un tercio",
        "2/3": "dos tercios",
        "1/4": "un cuarto",
        "3/4": "tres cuartos",
        "1/5": "un quinto",
        "2/5": "dos quintos",
        "3/5": "tres quintos",
        "4/5": "cuatro quintos",
        "1/10": "un décimo",
        "9/10": "nueve décimos",
    },
    bases={
        "cast": {"other": "{n}"},
        "cast_counted": {"other": "{n}, con las abstenciones,"},
        "present": {"one": "{n} persona que votó", "other": "las {n} personas que votaron"},
        "members": {"one": "{n} integrante", "other": "{n} integrantes"},
    },
    more_than={
        "one": "más de {fraction} de {base} es {n}",
        "other": "más de {fraction} de {base} son {n}",
    },
    at_least={
        "one": "al menos {fraction} de {base} es {n}",
        "other": "al menos {fraction} de {base} son {n}",
    },
    all_of={"one": "la totalidad de {base} es {n}", "other": "la totalidad de {base} son {n}"},
    too_few="votaron muy pocos integrantes",
    most_votes_win="gana la opción más votada",
    nothing_counted="ningún voto cuenta para la mayoría",
    verdicts={
        "adopted": "se aprueba",
        "rejected": "se rechaza",
        "inquorate": "sin quórum no se decide nada",
        "tied": "hay empate, y con un empate no se aprueba",
    },
    decision="{counts}; {threshold}: {verdict}.",
)
