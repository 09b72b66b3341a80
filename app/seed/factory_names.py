"""Names for the many of La Chispa, drawn by a fixed seed: same run, same people."""

import random
import unicodedata
from datetime import date, timedelta

from app.seed.story import Person


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WOMEN = _words(
    """
    Adriana Agustina Alejandra Alicia Ana Andrea Antonella Ayelén Beatriz Belén Brenda Camila Carina
    Carla Carolina Cecilia Celeste Cintia Claudia Cristina Daiana Daniela Débora Delia Elena Elsa Estela
    Eugenia Evelyn Fabiana Fernanda Florencia Gabriela Giselle Gladys Gloria Guadalupe Hilda Inés Irma
    Jimena Jorgelina Julia Julieta Karina Laura Leticia Liliana Lorena Lucía Luciana Luisa Magalí Malena
    Marcela Mariana Maricel Marina Marta Mercedes Micaela Milagros Mirta Mónica Nadia Nancy Natalia
    Nélida Nora Norma Noelia Olga Paola Patricia Paula Pilar Ramona Raquel Rita Rocío Romina Rosana
    Roxana Ruth Sabrina Sandra Silvana Silvia Sofía Soledad Susana Tamara Teresa Valeria Vanesa Verónica
    Victoria Viviana Ximena Yésica Zulema
    """
)

MEN = _words(
    """
    Abel Adrián Alberto Aldo Alejandro Alfredo Andrés Ángel Ariel Armando Braian Bruno Carlos Claudio
    Cristian Damián Daniel Darío David Diego Domingo Eduardo Elías Emanuel Emiliano Enrique Ernesto
    Esteban Ezequiel Fabián Facundo Federico Felipe Fernando Franco Gabriel Gastón Gerardo Germán
    Gonzalo Guillermo Gustavo Héctor Hernán Horacio Hugo Ignacio Isidro Iván Javier Joaquín Jonatan
    Jorge José Juan Julián Julio Kevin Leandro Leonardo Leonel Lisandro Lucas Luciano Luis Manuel
    Marcelo Marcos Mario Martín Matías Mauricio Maximiliano Miguel Néstor Nicolás Norberto Omar Orlando
    Osvaldo Pablo Pedro Rafael Ramiro Ramón Raúl Ricardo Roberto Rodolfo Rodrigo Rolando Roque Santiago
    Saúl Sebastián Sergio Tomás Ulises Víctor Walter Wilson
    """
)

SURNAMES = _words(
    """
    Acevedo Acosta Aguirre Alarcón Albornoz Almada Altamirano Álvarez Arce Arias Ávalos Ayala Báez
    Barrios Barrionuevo Bazán Bianchi Blanco Bogado Bravo Britez Bustos Caballero Cabral Cáceres Campos
    Cano Cardozo Carrizo Casas Castillo Castro Centurión Chamorro Chávez Colman Contreras Córdoba Coria
    Coronel Correa Cortez Cruz Dalmasso Delgado Díaz Domínguez Duarte Echeverría Escalante Escobar
    Espíndola Esposito Falcón Farías Fernández Ferrari Figueroa Flores Franco Frías Funes Galeano
    Gallardo Galván García Gauna Giménez Godoy Gómez González Guerrero Gutiérrez Heredia Hernández
    Herrera Ibáñez Insaurralde Jara Juárez Kowalski Lagos Ledesma Leiva Lezcano Lombardi López Lucero
    Lugo Luna Mamani Maidana Maldonado Mansilla Marini Martínez Medina Méndez Mendoza Meza Miño Miranda
    Molina Monzón Morales Moreira Moreno Moyano Muñoz Navarro Núñez Ojeda Olivera Ortega Ortiz Páez
    Palacios Paredes Peralta Pereyra Pérez Ponce Quinteros Quispe Ramírez Ramos Retamar Ríos Rivas
    Rivero Robledo Rodríguez Rojas Roldán Romero Rossi Ruiz Salas Salinas Sánchez Sandoval Silva Soria
    Sosa Soto Suárez Tapia Tévez Toledo Torres Trejo Urquiza Valdez Vallejos Vargas Vega Velázquez Vera
    Verón Villalba Villarreal Weber Yapura Zalazar Zapata Zárate
    """
)

SECTORS = (
    ("fundicion", 120, ("fundicion-m", "fundicion-t", "fundicion-n")),
    ("chapa", 190, ("chapa-m", "chapa-t", "chapa-n")),
    ("enlozado", 130, ("enlozado-m", "enlozado-t")),
    ("armado", 270, ("armado-m", "armado-t")),
    ("mantenimiento", 55, ("mantenimiento-g",)),
    ("expedicion", 60, ()),
    ("administracion", 40, ()),
)
"""Sector, how many work there of a thousand or so, and its shifts."""


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.lower())
    return "".join(letter for letter in letters if letter.isascii() and letter.isalpha())


def crowd(number: int, taken: set[str], first: date) -> tuple[Person, ...]:
    """So many members with names unlike `taken` and unlike each other, in the order in which they joined."""
    dice = random.Random("la-chispa 900")  # noqa: S311 (repeatable on purpose)
    names: list[str] = []
    seen = set(taken)
    while len(names) < number:
        given = dice.choice(WOMEN if dice.random() < 0.42 else MEN)
        family = dice.choice(SURNAMES)
        name = f"{given} {family}"
        if name in seen:
            name = f"{name} {dice.choice(SURNAMES)}"
        if name not in seen:
            seen.add(name)
            names.append(name)
    founders = number // 9
    days = [0] * founders + sorted(dice.randint(30, 7600) for _ in range(number - founders))
    sectors = dice.choices([one[0] for one in SECTORS], [one[1] for one in SECTORS], k=number)
    shifts = {sector: shifts for sector, _, shifts in SECTORS}
    people = []
    for place, (name, after, sector) in enumerate(zip(names, days, sectors, strict=True)):
        words = name.split()
        shift = (dice.choice(shifts[sector]),) if shifts[sector] else ()
        people.append(
            Person(
                f"{_plain(words[0])}.{_plain(''.join(words[1:]))}.{place}",
                name,
                first + timedelta(days=after),
                cls="fundadores" if after == 0 else "asociados",
                circles=(sector, *shift),
            )
        )
    return tuple(people)
