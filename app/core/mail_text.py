"""How our mails look: a few paragraphs, maybe one code or one link, as plain text and as plain HTML."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.core.i18n import N_, translate

SIGNATURE = N_("Batzar: where cooperatives decide together")


@dataclass(frozen=True)
class Letter:
    """Subject and body of a mail, both ways."""

    subject: str
    text: str
    html: str


def letter(
    language: str,
    subject: str,
    paragraphs: Sequence[str],
    *,
    code: str | None = None,
    link: tuple[str, str] | None = None,
    after: Sequence[str] = (),
) -> Letter:
    """Put a mail together. All words are translated already and plain; they are escaped here.

    Args:
        code: shown large, for typing over.
        link: (label, address).
        after: paragraphs below the code or link.
    """
    signature = translate(SIGNATURE, language)
    lines = [*paragraphs]
    body = [f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs]
    if code is not None:
        lines.append(f"    {code}")
        body.append(
            '<p style="font-size:2rem;font-weight:bold;letter-spacing:0.2em;'
            f'font-family:monospace">{escape(code)}</p>'
        )
    if link is not None:
        label, address = link
        lines.append(f"{label}:\n{address}")
        body.append(
            f'<p><a href="{escape(address)}" style="font-weight:bold">{escape(label)}</a></p>'
            f"<p>{escape(address)}</p>"
        )
    lines.extend(after)
    body.extend(f"<p>{escape(paragraph)}</p>" for paragraph in after)
    return Letter(
        subject,
        "\n\n".join([*lines, f"-- \n{signature}"]) + "\n",
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(subject)}</title></head>"
        '<body style="font-family:sans-serif;font-size:1rem;line-height:1.5;max-width:36rem">'
        f'<h1 style="font-size:1.25rem">{escape(subject)}</h1>{"".join(body)}'
        f"<hr><p>{escape(signature)}</p></body></html>",
    )
