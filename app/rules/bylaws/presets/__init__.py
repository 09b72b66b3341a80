"""The law's and the models' values, one file for each regime. A new regime is a new file."""

from importlib.resources import files

from app.rules.bylaws.schema import Bylaws


def _load() -> dict[str, Bylaws]:
    found: dict[str, Bylaws] = {}
    for entry in sorted(files(__name__).iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".json"):
            bylaws = Bylaws.model_validate_json(entry.read_bytes())
            found[bylaws.meta.preset] = bylaws
    return found


PRESETS = _load()
"""By code: ar, br, br_work, ca, ca_quebec, es, eu_sce, euskadi, fr_scop, it, uk, us_ca, uy."""
