"""De qué se habla en La Chispa. (What the people of La Chispa talk about.)"""

from app.seed.story import Say, ThreadStory

NIGHT = ThreadStory(
    "noche",
    "Turno noche de Chapa: ¿lo bancamos o lo cerramos?",
    "yamila",
    """Compañeras, compañeros: abro esto porque en el vestuario se dice una cosa y en la asamblea otra.

En la noche de Chapa somos **41**. El año pasado éramos 58. Pasamos frío, el comedor cierra a la una y hubo dos \
accidentes en marzo, los dos después de las cuatro de la mañana. El plus nocturno está en el 18 % desde hace tres años.

Lo que veo posible:
1. Cerrar la noche y sumar un sábado a la mañana.
2. Dejarla, con plus del 30 %, comedor y enfermería abiertos.
3. Rotar: cuatro semanas cada seis meses, todos los turnos, nadie fijo.

Antes de votar nada, cuenten cómo lo ven.""",
    "-12d 06:40",
    "-38m",
    (
        Say(
            "lujan",
            "Yo elegí la noche: a la mañana llevo a los pibes a la escuela y a la tarde duermo. Si la cierran, me parten al medio. Opción 2.",
            react="💚 31 👍 44",
        ),
        Say(
            "fede",
            "Desde la mañana lo digo con cariño: el 18 % lo pagamos entre todos. Si se va al 30 %, ¿de dónde sale? Jesi, ¿tenés el número?",
        ),
        Say(
            "jesi",
            "Sí. Pasar del 18 al 30 en la noche de Chapa cuesta **$ 9,8 millones por mes**. En los tres sectores que tienen noche, $ 21,4 millones. El comedor de noche, otros 3,2. Un sábado a la mañana con extras sale $ 12,6 millones.",
            re=2,
            react="👀 58 👍 37",
        ),
        Say("pocho", "En Fundición no hay opción 1. El horno no sabe qué hora es.", react="👍 62 😄 18"),
        Say(
            "tito",
            "En el invierno de 2005 hacíamos noche con una garrafa y dos mantas. Y no lo cuento para que lo repitan: lo cuento para que no.",
            react="💚 120 🙏 33",
        ),
        Say(
            "norma",
            "Como comisión de seguridad: los dos accidentes fueron en el balancín 7, con la misma persona haciendo tercer turno seguido por cambio entre compañeros. El problema no es la noche, es que nadie mira la planilla de cambios.",
            react="👍 88 👀 21",
        ),
        Say(
            "yamila",
            "Tenés razón, Norma. Lo de los tres turnos seguidos tiene que quedar prohibido gane la opción que gane.",
            re=6,
            react="👍 76",
        ),
        Say(
            "kevin",
            "¿Y rotar? A mí cuatro semanas cada seis meses no me matan. Que la noche sea de todos, como la fábrica.",
            react="👍 39 🤔 27",
        ),
        Say("mabel", "A vos no te matan porque tenés veintiséis años, Kevin.", re=8, react="😄 95"),
        Say("kevin", "Veintisiete. Pero entendido, Mabel.", re=9, react="😄 61"),
        Say(
            "chiche",
            "Mantenimiento avisa: si se cierra la noche de Chapa, las matrices se cambian de día y perdemos dos horas de línea por cambio. Hoy las cambiamos a las tres de la mañana y nadie se entera.",
            react="👍 54 👀 19",
        ),
        Say(
            "marisol",
            "De ventas: el pedido de la distribuidora de Rosario son 2.400 cocinas para el 15. Con un turno menos llegamos a 1.900. Después no digan que ventas promete de más.",
            react="👀 47",
        ),
        Say("dario", "Ventas promete de más.", re=12, react="😄 133"),
        Say("marisol", "Darío, te anoto para atender el teléfono el lunes.", re=13, react="😄 142 💚 20"),
        Say(
            "rocio",
            "Estoy a prueba, pero trabajo ahí: lo que más ayudaría es la calefacción en los vestuarios. Es una pavada y cambia todo.",
            react="💚 85 👍 41",
        ),
        Say(
            "nahuel",
            "Junto lo dicho: nadie de Chapa pidió cerrar; rotar divide; plus + comedor + tope de turnos suma. @[yamila] escribió la versión 2 con eso. Está en votación hasta mañana, quórum la mitad. Voten aunque sea en contra, que si no llegamos al quórum volvemos a empezar.",
            react="👍 70",
            at="-2d 12:00",
        ),
        Say(
            "graciela",
            "Y la calefacción de los vestuarios no se vota: el consejo la encargó ayer. Gracias, Rocío.",
            re=15,
            react="🎉 104 💚 66",
        ),
        Say(
            "fede",
            "Ahí voté. Con los números de Jesi a la vista me quedo más tranquilo: son $ 1.590 por equipo.",
            react="👍 22",
        ),
    ),
    pinned=True,
    react="👍 143 💚 51",
    was=(
        "Turno noche de Chapa",
        "En la noche de Chapa somos 41, hubo dos accidentes en marzo y el plus está en el 18 %. ¿Qué hacemos?",
    ),
    unread=6,
)

PLAN = ThreadStory(
    "plan",
    "Plan de producción de diciembre: ¿11.000 o 12.500?",
    "marisol",
    """Pedidos firmes al día de hoy: **10.640** equipos. Conversados, sin seña: 2.100.

| Línea | Noviembre | Diciembre A | Diciembre B |
|---|---|---|---|
| Cocinas | 6.900 | 7.200 | 8.100 |
| Calefactores | 1.400 | 1.100 | 1.300 |
| Termotanques | 2.500 | 2.700 | 3.100 |
| **Total** | **10.800** | **11.000** | **12.500** |

El plan B pide dos sábados y 38 toneladas más de chapa, que hay que pagar por adelantado. Necesito la palabra de cada \
coordinación antes del lunes.""",
    "-5d 10:20",
    "-2h",
    (
        Say(
            "dario",
            "Fundición puede 12.500 si el horno 2 vuelve antes del 6. Si no, 11.000 y sin promesas.",
            react="👍 34",
        ),
        Say("chiche", "El horno 2 vuelve el 4. Lo firmo. (No me hagan firmar.)", re=1, react="😄 48 🙏 16"),
        Say(
            "norma",
            "Enlozado es el cuello: 520 piezas por turno y punto. Para 12.500 hay que abrir un tercer turno tres semanas, y no tengo gente formada para el horno.",
            react="👀 41 👍 33",
        ),
        Say(
            "mabel",
            "Cami y dos más de la tarde podrían aprender si alguien de la mañana se queda una semana con nosotras. Yo me ofrezco de maestra, gratis no, pero barata.",
            re=3,
            react="💚 38 😄 22",
        ),
        Say(
            "jesi",
            "38 toneladas son $ 61 millones por adelantado. En caja hay 148 y el 5 se pagan retiros. Se puede, pero quedamos mirando el techo hasta el 20.",
            react="👀 52",
        ),
        Say(
            "olga",
            "Perdón que me meta: en diciembre de 2022 hicimos 12.900 y en enero hubo 340 devoluciones por quemador mal armado. Lo barato sale caro.",
            react="👍 97",
        ),
        Say("ale", "Doy fe, yo atendí las 340.", re=6, react="😄 71 🙏 25"),
        Say(
            "marisol",
            "Propongo un A y medio: 11.600, un solo sábado, y los 900 que faltan los negociamos para enero con seña. ¿Lo pueden vivir?",
            react="👍 66",
        ),
        Say("kevin", "Armado tarde lo puede vivir. El sábado, con choripán.", re=8, react="😄 58 👍 35"),
        Say(
            "graciela",
            "Entonces va a consulta a las coordinaciones con las tres opciones y el martes lo vemos en asamblea de delegados. El choripán se da por aprobado.",
            react="🎉 79",
        ),
    ),
    react="👍 28",
    unread=3,
)

RANGE = ThreadStory(
    "retiros",
    "Escala de retiros: ¿de 1 a 1,6 o todos igual?",
    "jesi",
    """Hoy retiramos todos lo mismo, más presentismo y plus nocturno: **$ 1.180.000**. En el año se fueron 17 \
compañeros de oficio: matriceros, electricistas, dos programadoras del láser. Afuera les pagan el doble.

No traigo una propuesta, traigo los números y la pregunta. Una escala de 1 a 1,6 por oficio costaría $ 96 millones por \
mes. Una de 1 a 1,25, $ 38 millones.""",
    "-26d 15:10",
    "-4d 21:30",
    (
        Say(
            "tito",
            "El día que entramos juramos que acá nadie iba a valer más que nadie. Yo no lo voto en contra por la plata, lo voto en contra por mi firma en ese papel.",
            react="💚 188 👍 74",
        ),
        Say(
            "chiche",
            "Tito, yo también firmé. Y tengo a dos pibes en matricería que formé cinco años y se me van a la automotriz. Cuando se rompa la matriz de la hornalla grande, ¿le mostramos el papel?",
            re=1,
            react="👍 131 🤔 60",
        ),
        Say("tito", "Me dejaste pensando, Chiche. Te debo un mate.", re=2, react="💚 140"),
        Say(
            "kevin",
            "¿Y si en vez de escala es una beca? La fábrica te paga el curso y vos te quedás tres años.",
            react="👍 84",
        ),
        Say(
            "jesi",
            "Se puede combinar. 1 a 1,25 por oficio certificado, más becas. $ 38 millones + 4.",
            re=4,
            react="👍 51 👀 33",
        ),
        Say("lujan", "¿La noche no es un oficio?", react="👍 66 🤔 29"),
        Say(
            "ines",
            "Como observadora y sin voto: en otras recuperadas que estudié, las escalas de hasta 1 a 1,5 duraron cuando se revisaban cada año en asamblea, y fracasaron cuando las fijaba una comisión.",
            react="👍 72 🙏 18",
        ),
        Say(
            "nahuel",
            "Acuérdense de que antes del voto sobre una escala hay que votar si *queremos* discutirla. Ese ya se votó: empate exacto. Está en los resultados; el consejo la trae de nuevo en marzo.",
            react="👍 45",
            at="-19d 10:00",
        ),
        Say("pocho", "Empate entre novecientos. Ni en la final del 2006.", re=8, react="😄 166"),
    ),
    react="🤔 40 👍 33",
    unread=None,
)

SAFETY = ThreadStory(
    "balancin",
    "Balancín 7: parado hasta nuevo aviso",
    "norma",
    """La comisión paró el balancín 7 hoy a las 5:10, según el artículo 9 del reglamento interno. La barrera de luz no \
cortó en dos de diez pruebas.

No se arranca hasta que haya barrera nueva **y** diez pruebas seguidas bien, firmadas por dos personas de turnos distintos.""",
    "-3d 05:50",
    "-6h",
    (
        Say("yamila", "Yo estaba. Gracias por parar sin preguntar a quién le molesta.", react="💚 57 👍 80"),
        Say(
            "chiche",
            "Barrera pedida a Córdoba, $ 1,9 millones, llega el jueves. Mientras tanto pasamos la matriz de laterales al 4.",
            react="👍 63",
        ),
        Say(
            "fede",
            "El 4 está a 38 golpes por minuto. El 7 daba 52. Perdemos unas 400 piezas por turno, que alguien avise a Armado.",
            re=2,
        ),
        Say("kevin", "Avisados. Preferimos dedos.", re=3, react="💚 149 👍 92"),
        Say(
            "chiche",
            "El que desconecta la barrera para ir más rápido también está entre nosotros, digámoslo.",
            deleted="norma",
        ),
        Say(
            "norma",
            "Borré un mensaje que señalaba a alguien. Si saben algo, lo dicen en la comisión; acá se cuida a las personas y a las manos.",
            react="👍 71",
        ),
        Say(
            "dario",
            "Propongo que la prueba de la barrera pase a ser de cada arranque de turno, con planilla colgada en la máquina. Dos minutos.",
            was="Propongo probar la barrera en cada arranque.",
            react="👍 88 🙏 14",
        ),
    ),
    circle="seguridad",
    unread=4,
)

TRIAL = ThreadStory(
    "ingresos",
    "Ingreso de Rocío, Brandon y Camila: opinión de los sectores",
    "ruben",
    """Los tres cumplen los seis meses de prueba a fin de mes. Pido la opinión escrita de cada turno antes de la asamblea. \
Recuerdo que se vota **persona por persona** y que quien se opone da la razón por escrito.""",
    "-10d 11:00",
    "-2d 07:15",
    (
        Say(
            "lujan",
            "Noche de Chapa, por Rocío: puntual, cuidadosa, pregunta antes de meter la mano. La queremos.",
            react="👍 52 💚 30",
        ),
        Say(
            "olga",
            "Armado mañana, por Brandon: los primeros dos meses llegaba tarde, lo hablamos, cambió. Ahora me reta él a mí con el torque.",
            react="😄 40 👍 33",
        ),
        Say(
            "mabel",
            "Enlozado tarde, por Camila: mano de oro. Que nadie se la lleve a otro sector.",
            react="💚 44",
        ),
        Say("brandon", "Gracias, Olga. Lo del torque es por el manual.", re=2, react="😄 55"),
        Say(
            "rocio",
            "Gracias a la noche. Mi abuela trabajó acá cuando era Hornos Bramante y la echaron en el 98. Está contando los días.",
            react="💚 210 🙏 48",
        ),
    ),
    unread=1,
)

CUSTOMER = ThreadStory(
    "rosario",
    "Contrato con la distribuidora de Rosario: exclusividad a cambio de volumen",
    "ale",
    """Ofrecen comprar **24.000 cocinas por año**, pago a 45 días, si en tres provincias les vendemos sólo a ellos. Es el \
22 % de lo que hacemos. Hoy en esas provincias les vendemos a 61 casas chicas.""",
    "-21d 12:30",
    "-13d 18:40",
    (
        Say(
            "marisol",
            "El precio es 7 % menos que el de lista. Con ese volumen los números cierran igual. Lo que me preocupa es lo otro: si dentro de dos años se van, ¿quién nos espera?",
            react="👍 64 🤔 22",
        ),
        Say(
            "tito",
            "Bramante también tenía un solo cliente grande. Así terminó, y así empezamos nosotros.",
            re=1,
            react="👀 90 👍 77",
        ),
        Say(
            "jesi",
            "45 días en pesos, con esta inflación, son otros 5 o 6 puntos. El descuento real es del 12.",
            react="👀 68",
        ),
        Say(
            "ale",
            "Pedí que bajen a 21 días y que la exclusividad sea en una provincia. Contestaron que no, que es todo o nada.",
            re=3,
        ),
        Say("kevin", "Todo o nada es nada.", re=4, react="👍 101 😄 30"),
        Say(
            "nahuel",
            "Cerrada la votación: rechazado. Hilo cerrado también; si Rosario vuelve con otra oferta, se abre uno nuevo.",
            react="👍 38",
        ),
    ),
    locked=True,
    unread=0,
)

COUNCIL = ThreadStory(
    "credito",
    "Preparación: crédito para el horno de enlozado",
    "ruben",
    """El banco provincial ofrece $ 420 millones a 36 meses, tasa variable con tope. Como supera el límite que el estatuto \
le deja al consejo ($ 80 millones), va a asamblea sí o sí. Acá sólo preparamos la explicación para que se entienda.""",
    "-7d 17:00",
    "-20h",
    (
        Say(
            "marisol",
            "Que la primera hoja tenga un solo número: la cuota contra lo que ahorramos de gas. $ 17,3 contra $ 11,8 millones.",
            react="👍 3",
        ),
        Say(
            "tito",
            "Y la segunda, qué pasa si la tasa toca el tope. Que no nos digan después que no avisamos.",
            react="👍 3",
        ),
        Say(
            "graciela",
            "De acuerdo con los dos. Que la lea primero alguien que no entienda de bancos. Se la paso a Olga.",
        ),
    ),
    circle="consejo",
    unread=1,
)

PARTY = ThreadStory(
    "fiesta",
    "Fiesta aniversario: se aceptan ideas y parrilleros",
    "olga",
    """El aniversario nos agarró con el pico de pedidos y se nos pasó. ¿La hacemos el mes que viene, en el playón, con las \
familias? Calculo 2.600 personas. El año pasado hicieron falta 900 kilos de asado y **cuatro** cocinas nuestras, que \
por suerte anduvieron.""",
    "-8d 13:00",
    "-3h",
    (
        Say(
            "kevin",
            "Pongo la banda. Somos cinco y ensayamos en el vestuario de la tarde.",
            react="🎉 66 😄 24",
        ),
        Say("mabel", "Los escuchamos, Kevin. Todos los escuchamos.", re=1, react="😄 171"),
        Say(
            "tito",
            "Que haya fotos de los que ya no están. Yo tengo la de la carpa, con Ramón y la olla.",
            react="💚 230 🙏 61",
        ),
        Say(
            "yamila",
            "Las imprimo en tela y las colgamos del puente grúa. ¿Quién tiene más? @[chiche], vos guardabas una caja.",
        ),
        Say("chiche", "La caja está. Y un video en un formato que no existe más.", re=4, react="😄 44 💚 39"),
        Say("cami", "Mi hermano los pasa. Trabaja en el museo.", re=5, react="🎉 47"),
        Say("brandon", "Me anoto de parrillero. Vengo de familia."),
        Say("olga", "Brandon a la parrilla tres, con supervisión.", re=7, react="😄 80"),
    ),
    react="🎉 160 💚 74",
    unread=5,
)

THREADS = (CUSTOMER, RANGE, TRIAL, COUNCIL, PARTY, PLAN, SAFETY, NIGHT)
