"""La Chispa, a recovered factory of nine hundred that makes cookers and heaters (factory and town invented)."""

from datetime import date

from app.seed.factory_names import crowd
from app.seed.factory_polls import POLLS, PROPOSALS
from app.seed.factory_talk import THREADS
from app.seed.factory_ways import POLLS as WAYS
from app.seed.story import CircleStory, CoopStory, Invite, Person, Request

CLASSES = (
    ("fundadores", "Fundadoras y fundadores"),
    ("asociados", "Asociadas y asociados"),
    ("prueba", "En período de prueba"),
    ("amigos", "Amigos de la fábrica"),
)

M, T, N = "Turno mañana", "Turno tarde", "Turno noche"
CIRCLES = (
    CircleStory(
        "fundicion", "Fundición", "Hornallas, quemadores y todo lo que se cuela a mil cuatrocientos grados."
    ),
    CircleStory("fundicion-m", M, "De 6 a 14.", parent="fundicion"),
    CircleStory("fundicion-t", T, "De 14 a 22.", parent="fundicion"),
    CircleStory("fundicion-n", N, "De 22 a 6. El horno no se apaga, nosotros tampoco.", parent="fundicion"),
    CircleStory(
        "chapa", "Chapa y estampado", "Balancines, plegadoras, corte láser. Diez dedos entran, diez salen."
    ),
    CircleStory("chapa-m", M, "De 6 a 14.", parent="chapa"),
    CircleStory("chapa-t", T, "De 14 a 22.", parent="chapa"),
    CircleStory("chapa-n", N, "De 22 a 6.", parent="chapa"),
    CircleStory("enlozado", "Enlozado y pintura", "Desengrase, esmalte, horno de enlozado."),
    CircleStory("enlozado-m", M, "De 6 a 14.", parent="enlozado"),
    CircleStory("enlozado-t", T, "De 14 a 22.", parent="enlozado"),
    CircleStory("armado", "Armado", "Las dos líneas de cocinas y la de termotanques; ensayos y embalaje."),
    CircleStory("armado-m", M, "De 6 a 14.", parent="armado"),
    CircleStory("armado-t", T, "De 14 a 22.", parent="armado"),
    CircleStory(
        "mantenimiento", "Mantenimiento", "Mecánica, electricidad, matricería. Si anda, no lo toquen."
    ),
    CircleStory(
        "mantenimiento-g", "Guardia", "Noches, feriados y lo que se rompe a las tres.", parent="mantenimiento"
    ),
    CircleStory("expedicion", "Expedición y ventas", "Depósito, camiones, clientes y cobranzas."),
    CircleStory("administracion", "Administración", "Compras, liquidaciones, sistemas y mate."),
    CircleStory(
        "seguridad",
        "Comisión de seguridad e higiene",
        "Una persona por sector y turno. Puede parar una máquina.",
    ),
    CircleStory(
        "consejo",
        "Consejo de administración",
        "Lo que el consejo prepara antes de llevarlo a asamblea. Las actas se publican.",
        closed=True,
        office="board",
    ),
)

FIRST = date(2004, 10, 4)
F, A, P = "fundadores", "asociados", "prueba"
FOUNDERS = (
    Person("graciela", "Graciela Benítez", FIRST, "admin", F, ("armado", "consejo")),
    Person("ruben", "Rubén Sosa", FIRST, "secretary", F, ("administracion", "consejo")),
    Person("tito", "Alberto «Tito» Maldonado", FIRST, "member", F, ("fundicion", "fundicion-m", "consejo")),
    Person("olga", "Olga Insaurralde", FIRST, "member", F, ("armado", "armado-m", "seguridad")),
    Person(
        "chiche",
        "José «Chiche» Barrionuevo",
        FIRST,
        "member",
        F,
        ("mantenimiento", "mantenimiento-g", "seguridad"),
    ),
    Person("norma", "Norma Quispe", FIRST, "member", F, ("enlozado", "enlozado-m", "seguridad")),
)
YOUNGER = (
    Person("nahuel", "Nahuel Quiroga", 3100, "facilitator", A, ("chapa", "chapa-t")),
    Person("marisol", "Marisol Cabrera", 3000, "member", A, ("expedicion", "consejo")),
    Person("yamila", "Yamila Ferreyra", 2600, "member", A, ("chapa", "chapa-n", "seguridad")),
    Person("dario", "Darío Lencina", 2400, "facilitator", A, ("fundicion", "fundicion-n", "seguridad")),
    Person("jesi", "Jésica Monteverde", 2200, "member", A, ("administracion",)),
    Person("kevin", "Kevin Aranda", 1900, "member", A, ("armado", "armado-t", "seguridad")),
    Person("mabel", "Mabel Ocampo", 1700, "member", A, ("enlozado", "enlozado-t")),
    Person("walter", "Walter Schmidt", 1500, "member", A, ("mantenimiento", "mantenimiento-g"), suspended=48),
    Person("pocho", "Hugo «Pocho» Ledesma Ríos", 1400, "member", A, ("fundicion", "fundicion-n")),
    Person("lujan", "Luján Esquivel", 1200, "member", A, ("chapa", "chapa-n")),
    Person(
        "beto",
        "Norberto Pintos",
        1100,
        "member",
        A,
        ("expedicion",),
        left=130,
        left_note="Se jubiló. Asado incluido.",
    ),
    Person("ale", "Alejandra Tisera", 980, "member", A, ("expedicion",)),
    Person("fede", "Federico Wayar", 800, "member", A, ("chapa", "chapa-m", "seguridad")),
    Person("ines", "Inés Aguerre", 500, "observer", "amigos"),
    Person("rocio", "Rocío Namuncurá", 150, "member", P, ("chapa", "chapa-n")),
    Person("brandon", "Brandon Leguizamón", 150, "member", P, ("armado", "armado-m")),
    Person("cami", "Camila Arrieta", 150, "member", P, ("enlozado", "enlozado-t")),
    Person("tobias", "Tobías Iturre", 60, "member", P, ("fundicion", "fundicion-n")),
)
_NAMED = (*FOUNDERS, *YOUNGER)
_GONE = sum(person.left is not None or person.suspended is not None for person in _NAMED)
PEOPLE = (
    *FOUNDERS,
    *crowd(900 - len(_NAMED) + _GONE, {person.name for person in _NAMED}, FIRST),
    *YOUNGER,
)
"""Nine hundred active members, the one who retired and the one who is suspended."""

STORY = CoopStory(
    slug="la-chispa",
    name="La Chispa, fábrica recuperada",
    kind="recovered",
    country="AR",
    language="es",
    time_zone="America/Argentina/Buenos_Aires",
    description="Cocinas, calefactores y termotanques hechos sin patrón en Puerto Achával desde octubre de 2004. "
    "Novecientas personas, siete sectores, tres turnos, un voto cada una.",
    visibility="closed",
    domain="lachispa.example",
    founded=540,
    classes=CLASSES,
    circles=CIRCLES,
    people=PEOPLE,
    threads=THREADS,
    proposals=PROPOSALS,
    polls=(*POLLS, *WAYS),
    requests=(
        Request(
            "Milton Arregui",
            "milton.arregui@puertoachaval.example",
            "Soy tornero, me pasó el enlace Fede Wayar. Trabajé once años en el taller del ferrocarril hasta que lo "
            "cerraron. Puedo en cualquier turno.",
            "-1d 16:10",
        ),
        Request(
            "Soledad Painé",
            "sole.paine@puertoachaval.example",
            "Terminé la pasantía de la técnica en laboratorio de esmaltes y me quedé con ganas. Norma me conoce.",
            "-3d 09:30",
        ),
        Request(
            "Juan Cruz Olmedo",
            "jc.olmedo@puertoachaval.example",
            "Mi viejo fue de los que entraron en 2004. Me gustaría seguir.",
            "-11h",
        ),
    ),
    invites=(
        Invite(
            "delegada.textil@puertoachaval.example",
            "graciela",
            "-5d 12:00",
            "Mirna Sayago",
            "observer",
            "amigos",
            "Para que sigan el tema del fondo de salud que armamos juntos.",
        ),
        Invite("sindicatura@lachispa.example", "ruben", "-8d 10:15", "Sindicatura"),
    ),
    share_link_by="ruben",
    statutes=(
        (
            "calls.ordinary.1.quorum",
            {"base": "members", "fraction": "1/2", "plus_one": True, "rounding": "down"},
            "Estatuto, art. 32: la mitad más uno, sin contar la fracción",
        ),
        ("secrecy.on_demand", {"fraction": "1/10", "of": "present"}, "Estatuto, art. 36"),
    ),
    statutes_note="Lo que ya dice el estatuto inscripto en 2004.",
    readers=("yamila", "nahuel", "ruben", "graciela", "ines"),
)
