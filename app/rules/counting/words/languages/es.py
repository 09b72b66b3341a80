"""Spanish, naming people without gender."""

SENTENCES = {
    "decimal_mark": ",",
    "one_winner": "El archivo pide {seats} puestos; este método elige para uno.",
    "withdrawn": "Se retiraron antes del recuento, y las papeletas pasan a la preferencia siguiente: {names}.",
    # voto único transferible
    "first_count": "Papeletas válidas: {ballots}. Puestos: {seats}. Cuota: {quota}, es decir, las papeletas "
    "divididas por los puestos más uno, sin el resto, más uno.",
    "first_count_meek": "Papeletas válidas: {ballots}. Puestos: {seats}. La cuota se calcula de nuevo en cada ronda.",
    "elected_quota": "{names} obtiene un puesto: {votes} votos alcanzan la cuota de {quota}.",
    "elected_level": "Obtienen puesto a la vez con los mismos votos: {names}.",
    "elected_last": "Quedan tantas candidaturas como puestos, así que los obtienen: {names}.",
    "surplus": "{names} transfiere un excedente de {surplus}: cada papeleta, a su valor al recibirse por {surplus} "
    "y dividido por {total}, cortado a cinco decimales.",
    "excluded": "{names} queda fuera con {votes} votos; las papeletas se transfieren con el valor que tienen.",
    "excluded_meek": "{names} queda fuera con {votes} votos; desde ahora las papeletas pasan de largo este nombre.",
    "guarded": "Con protección por los puestos reservados, no pueden quedar fuera: {names}.",
    "doomed": "Todos los puestos que quedan están reservados para otras candidaturas; quedan fuera: {names}.",
    # segunda vuelta instantánea
    "first_count_irv": "Papeletas válidas: {ballots}. Gana más de la mitad de las que aún nombran a alguien.",
    "majority": "{names} gana: {votes} de {total} papeletas son más de la mitad.",
    "excluded_irv": "{names} queda fuera con {votes} papeletas, que pasan al siguiente nombre de cada una.",
    # comparaciones
    "first_count_schulze": "Papeletas válidas: {ballots}. Cada una se compara para cada par de candidaturas.",
    "condorcet": "{names} gana todas las comparaciones de dos.",
    "place": "Lugar {place}: {names}.",
    "place_shared": "Comparten el lugar {place}: {names}.",
    "elected": "Obtienen puesto: {names}.",
    # puntos
    "first_count_borda_averaged": "Papeletas válidas: {ballots}. Un punto por cada candidatura que queda por debajo "
    "y medio por cada una a la misma altura u omitida a la vez.",
    "first_count_borda_pessimistic": "Papeletas válidas: {ballots}. Los puntos bajan de uno en uno con cada lugar; "
    "las omitidas no reciben ninguno.",
    "first_count_borda_modified": "Papeletas válidas: {ballots}. La primera de una papeleta recibe tantos puntos como "
    "candidaturas ordena, la última uno; las omitidas, ninguno.",
    "first_count_approval": "Papeletas: {ballots}. Cada una aprueba a cuantas nombra.",
    "first_count_score": "Papeletas: {ballots}. Las puntuaciones van de {low} a {high}; en blanco es la más baja.",
    "first_count_dots": "Papeletas: {ballots}. Cada una reparte sus puntos.",
    "elected_points": "{names} obtiene un puesto con {points}.",
    "finalists": "La segunda vuelta es entre: {names}.",
    "runoff": "{first} gana la segunda vuelta a {last}, {winner} papeletas a {loser}; sin preferencia: {level}.",
    # juicio mayoritario
    "first_count_majority-value": "Papeletas: {ballots}. Las notas van de {low} a {high}; gana la mediana más alta. "
    "Entre medianas iguales se quita una nota mediana a cada una hasta que difieran.",
    "first_count_majority-gauge": "Papeletas: {ballots}. Las notas van de {low} a {high}; gana la mediana más alta. "
    "Entre medianas iguales decide la parte mayor por encima o por debajo.",
    "first_count_typical": "Papeletas: {ballots}. Las notas van de {low} a {high}; gana la mediana más alta. "
    "Entre medianas iguales decide la parte por encima menos la parte por debajo.",
    "elected_median": "{names} obtiene un puesto con la mediana {grade}.",
    # presupuestos
    "first_count_greedy": "Papeletas: {ballots}. Dinero: {limit}. Primero los más votados; lo que no alcanza a "
    "pagarse se pasa de largo.",
    "funded": "{names} se financia: votos {votes}, coste {cost}, quedan {left}.",
    "too_dear": "{names} se pasa de largo: votos {votes}, coste {cost}, y solo quedan {left}.",
    "first_count_equal_shares": "Papeletas: {ballots}. Dinero: {limit}, a partes iguales entre quienes votaron.",
    "funded_free": "{names} no cuesta nada y tiene apoyo, así que se financia.",
    "shares": "Parte de cada votante en el cálculo que vale: {each}, de ella añadido para agotar el presupuesto: "
    "{added}.",
    "bought": "{names} se financia: coste {cost}, que pagan los {votes} votos a favor sin que nadie ponga más de "
    "{cap} (por unidad de coste {ratio}); quedan del presupuesto: {left}.",
    # empates
    "tie_open": "Un empate que ninguna regla deshace, así que el recuento se detiene aquí: {names}.",
    "tie_earlier_stage": "Un empate, resuelto por la etapa más reciente en que hubo diferencia: {names}.",
    "tie_rule": "Un empate, resuelto como dice la regla del método: {names}.",
    "tie_lot": "Un empate, resuelto por sorteo: {names}.",
    "tie_no_difference": "Un empate; se deshaga como se deshaga, el resultado es el mismo: {names}.",
    "taken_elect": "Obtienen puesto tras el empate: {names}.",
    "taken_exclude": "Quedan fuera tras el empate: {names}.",
    "taken_surplus": "Se transfiere primero el excedente de: {names}.",
    "taken_place": "En primer lugar: {names}.",
    "taken_finalist": "En la segunda vuelta tras el empate: {names}.",
    "taken_win": "Gana el empate: {names}.",
    "taken_fund": "Primero en el orden: {names}.",
}
