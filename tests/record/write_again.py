"""Write the records that test_editions.py keeps, as this edition writes them: python -m tests.record.write_again"""

from pathlib import Path

from app.rules.record import ENGINE
from tests.record.makers import file, of_rounds, record, uuid

FOLDER = Path(__file__).parent / "written"
ONE, TWO, THREE = uuid(50), uuid(51), uuid(52)
OPTIONS = ("Deck", "Rotary", "Stone")
RECORDS = {
    "agreement": record([{"position": "agree"}] * 3 + [{"position": "block"}, {"position": "abstain"}]),
    "single-choice": record(
        [{"option": ONE}] * 3 + [{"option": TWO}, {"option": None}],
        method="single_choice",
        options=OPTIONS,
        secret=True,
    ),
    "stv": record(
        [{"ranking": [[ONE], [TWO]]}] * 3 + [{"ranking": [[THREE], [TWO]]}] * 2,
        method="stv_scottish",
        options=OPTIONS,
        settings={"seats": 2},
    ),
    "consent": of_rounds(),
}


def main() -> None:
    """Write this edition's records; those of others stay."""
    FOLDER.mkdir(exist_ok=True)
    for name, made in RECORDS.items():
        (FOLDER / f"{name}-{ENGINE}.json").write_bytes(file(made))


if __name__ == "__main__":
    main()
