"""Which bylaws a cooperative starts with: the preset of its country, or rules of its own where there is none."""

from importlib.resources import files

from app.rules.bylaws.presets import PRESETS
from app.rules.bylaws.schema import Bylaws

HOUSE = Bylaws.model_validate_json((files("app.rules.bylaws") / "house.json").read_bytes())
"""Plain rules for a country without a preset, all of them the cooperative's own to change."""

STARTS: dict[str, Bylaws] = {**PRESETS, HOUSE.meta.preset: HOUSE}
"""All that a cooperative may start with, by code."""

BY_COUNTRY: dict[str, tuple[str, ...]] = {
    "AR": ("ar",),
    "BR": ("br", "br_work"),
    "CA": ("ca", "ca_quebec"),
    "ES": ("es", "euskadi"),
    "FR": ("fr_scop",),
    "GB": ("uk",),
    "IT": ("it",),
    "US": ("us_ca",),
    "UY": ("uy",),
}
"""The presets of a country, its first guess first."""

_WORK = frozenset({"worker", "recovered"})


def start_for(country: str, kind: str) -> Bylaws:
    """The bylaws that a new cooperative of this country and kind starts with."""
    if country == "BR" and kind in _WORK:
        return PRESETS["br_work"]
    found = BY_COUNTRY.get(country)
    return PRESETS[found[0]] if found else HOUSE


def countries_of(code: str) -> tuple[str, ...]:
    """The countries that a preset is for. The European cooperative's and the house rules are for none alone."""
    return tuple(country for country, codes in BY_COUNTRY.items() if code in codes)
