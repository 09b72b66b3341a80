"""Words for people on the server's side: errors, mails. Catalogs are PO files in app/locales, read at start."""

from functools import lru_cache
from pathlib import Path

from babel.messages.pofile import read_po
from starlette.requests import Request

LANGUAGES = ("en", "es")
DEFAULT_LANGUAGE = "en"
LOCALES = Path(__file__).resolve().parents[1] / "locales"


def N_(message: str) -> str:  # noqa: N802 (gettext's own name for "mark, translate later")
    """Mark a text for translation where it is declared; `translate` gives its words later."""
    return message


@lru_cache
def _catalog(language: str) -> dict[str, str]:
    path = LOCALES / f"{language}.po"
    if language == DEFAULT_LANGUAGE or not path.exists():
        return {}
    with path.open("rb") as file:
        catalog = read_po(file, locale=language)
    return {
        str(message.id): str(message.string)
        for message in catalog
        if message.id and message.string and not message.fuzzy
    }


def translate(message: str, language: str) -> str:
    """The words of a marked text in a language; English where there are none."""
    return _catalog(language).get(message, message)


def best_language(accept: str) -> str:
    """The first language of an Accept-Language header that we speak (RFC 9110, 12.5.4)."""
    wanted: list[tuple[float, int, str]] = []
    for position, part in enumerate(accept.split(",")[:20]):
        tag, _, parameters = part.strip().partition(";")
        quality = 1.0
        if parameters.strip().startswith("q="):
            try:
                quality = float(parameters.strip()[2:])
            except ValueError:
                quality = 0.0
        wanted.append((-quality, position, tag.split("-")[0].lower()))
    for quality, _, tag in sorted(wanted):
        if tag in LANGUAGES and quality < 0:
            return tag
    return DEFAULT_LANGUAGE


def request_language(request: Request) -> str:
    """The reader's language: the header the client sends, which follows the person's own choice."""
    return best_language(request.headers.get("accept-language", ""))
