"""Markdown to clean HTML: no raw HTML, no images, safe links, and bounded time whatever is sent."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from app.core.letters import clean_prose

LONGEST = 50_000
"""Characters; longer texts are cut, callers refuse them before."""

_SAFE_LINK = re.compile(r"(?:https?://|mailto:|/(?![/\\]))\S", re.IGNORECASE)
_MEMBER_LINK = re.compile(r"member:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
_AFTER_SCHEME = re.compile(r"://[^\s<>\"`|]{1,2000}")
_IN_TEXT = re.compile(
    r"(?<![\w.@/-])(?:www\.[^\s<>\"`|]{1,2000}|[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})",
    re.IGNORECASE,
)
_LARGEST = 500_000
_ALIGNMENTS = {"text-align:left": "left", "text-align:center": "center", "text-align:right": "right"}


@dataclass(frozen=True)
class Person:
    """Whom a mention names: shown as @name, linking to href."""

    name: str
    href: str


@dataclass(frozen=True)
class Rendered:
    """Clean HTML, and the ids of the members it mentions."""

    html: str
    mentioned: frozenset[str]


def mention(name: str, member_id: object) -> str:
    """How a mention is written: readable as plain text, and a link to the member when rendered."""
    return f"@[{name.replace('[', '').replace(']', '')}](member:{member_id})"


def named_ids(text: str, *, limit: int = 50) -> list[str]:
    """The member ids that a text's mentions name, at most `limit`; whether they exist is for others to say."""
    return list(dict.fromkeys(_MEMBER_LINK.findall(text)))[:limit]


def render(text: str, *, mentions: Mapping[str, Person] | None = None) -> str:
    """Clean HTML of markdown. Mentions of ids that are not in `mentions` stay plain text."""
    return render_mentions(text, mentions or {}).html


def render_mentions(text: str, mentions: Mapping[str, Person]) -> Rendered:
    """Clean HTML of markdown, and which of the `mentions` (by member id) it holds."""
    text = _bounded(text)
    env: dict[str, Any] = {"mentions": mentions, "mentioned": set()}
    try:
        dirty = _parser().render(text, env)
    except RecursionError:
        dirty = _plain(text)
    if len(dirty) > _LARGEST:
        dirty = _plain(text)
        env["mentioned"].clear()
    return Rendered(_clean(dirty), frozenset(env["mentioned"]))


def parsed(text: str) -> list[Token] | None:
    """The tokens of markdown, mentions as plain text; none where it is nested too deep to be read as markdown."""
    try:
        return _parser().parse(_bounded(text), {"mentions": {}, "mentioned": set()})
    except RecursionError:
        return None


def _bounded(text: str) -> str:
    return clean_prose(text[:LONGEST]).replace("\x00", "")


def _plain(text: str) -> str:
    return f"<p>{escape(text)}</p>".replace("\n", "<br>")


def _clean(dirty: str) -> str:
    return nh3.clean(
        dirty,
        tags={
            *("a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p"),
            *("pre", "s", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"),
        },
        attributes={
            "*": set(),
            "a": {"href", "data-member"},
            "ol": {"start"},
            "td": {"align"},
            "th": {"align"},
        },
        allowed_classes={"a": {"mention"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener noreferrer ugc",
    )


def _link_allowed(url: str) -> bool:
    return bool(_SAFE_LINK.match(url) or _MEMBER_LINK.fullmatch(url))


def _shift_headings(state: StateCore) -> None:
    """Headings start at h3: the page has its own h1 and h2."""
    for token in state.tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + 2, 6)}"
        elif token.type in {"th_open", "td_open"}:
            style = token.attrs.pop("style", None)
            if style in _ALIGNMENTS:
                token.attrs["align"] = _ALIGNMENTS[str(style)]


def _without_tail(url: str) -> str:
    """An address in a sentence, without the punctuation that ends the sentence."""
    while url:
        if (
            url[-1] in ".,;:!?'*_~”’»…"
            or (url[-1] == ")" and url.count(")") > url.count("("))
            or (url[-1] == "]" and url.count("]") > url.count("["))
        ):
            url = url[:-1]
        else:
            break
    return url


def _link_tokens(href: str, words: str, level: int) -> list[Token]:
    opening = Token("link_open", "a", 1, attrs={"href": href}, level=level)
    return [opening, Token("text", "", 0, content=words, level=level + 1), Token("link_close", "a", -1)]


def _link_addresses(state: StateInline, silent: bool) -> bool:
    """Inline rule: http:// and https:// become links before anything in them is taken for markup."""
    if state.src[state.pos] != ":" or state.linkLevel > 0:
        return False
    before = state.pending[-6:].lower()
    scheme = next((one for one in ("https", "http") if before.endswith(one)), None)
    if scheme is None or before[: -len(scheme)][-1:].isalnum():
        return False
    found = _AFTER_SCHEME.match(state.src, state.pos, state.posMax)
    rest = _without_tail(found[0]) if found else ""
    if len(rest) < 4:
        return False
    if not silent:
        words = state.pending[-len(scheme) :] + rest
        state.pending = state.pending[: -len(scheme)]
        href = state.md.normalizeLink(words)
        state.push("link_open", "a", 1).attrs = {"href": href}
        state.push("text", "", 0).content = words
        state.push("link_close", "a", -1)
    state.pos += len(rest)
    return True


def _link_in_text(state: StateCore) -> None:
    """Core rule: www. addresses and mail addresses become links, outside links and code."""
    for token in state.tokens:
        if not token.children or ("@" not in token.content and "www." not in token.content.lower()):
            continue
        out: list[Token] = []
        inside = 0
        for child in token.children:
            inside += {"link_open": 1, "link_close": -1}.get(child.type, 0)
            out.extend([child] if child.type != "text" or inside else _split_at_addresses(child))
        token.children = out


def _split_at_addresses(token: Token) -> list[Token]:
    out: list[Token] = []
    done = 0
    for found in _IN_TEXT.finditer(token.content):
        words = _without_tail(found[0])
        if "." not in words[4:]:
            continue
        out.append(Token("text", "", 0, content=token.content[done : found.start()], level=token.level))
        scheme = "http://" if words[:4].lower() == "www." else "mailto:"
        out.extend(_link_tokens(scheme + words, words, token.level))
        done = found.start() + len(words)
    return [*out, Token("text", "", 0, content=token.content[done:], level=token.level)] if out else [token]


def _link_members(state: StateCore) -> None:
    """Turn `@[Name](member:id)` into a link with the member's present name, or into plain text."""
    for token in state.tokens:
        if token.children and any(child.type == "link_open" for child in token.children):
            token.children = _with_members(token.children, state.env)


def _with_members(children: list[Token], env: EnvType) -> list[Token]:
    out: list[Token] = []
    position = 0
    while position < len(children):
        token = children[position]
        found = (
            _MEMBER_LINK.fullmatch(str(token.attrs.get("href", ""))) if token.type == "link_open" else None
        )
        if found is None:
            out.append(token)
            position += 1
            continue
        end = position + 1
        while children[end].type != "link_close":
            end += 1
        person = env["mentions"].get(found[1])
        if person is None:
            out.extend(children[position + 1 : end])
        else:
            env["mentioned"].add(found[1])
            if out and out[-1].type == "text" and out[-1].content.endswith("@"):
                out[-1].content = out[-1].content[:-1]
            token.attrs = {"class": "mention", "data-member": found[1], "href": person.href}
            out.extend([token, Token("text", "", 0, content=f"@{person.name}"), children[end]])
        position = end + 1
    return out


def _image_as_link(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    token = tokens[index]
    source = str(token.attrs.get("src", ""))
    words = self.renderInlineAsText(token.children or [], options, env) or source
    return f'<a href="{escape(source)}">{escape(words)}</a>' if _SAFE_LINK.match(source) else escape(words)


class _Made:
    parser: MarkdownIt | None = None


def _parser() -> MarkdownIt:
    if _Made.parser is None:
        parser = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": 20})
        parser.enable(["table", "strikethrough"]).disable(["html_block", "html_inline", "reference"])
        parser.validateLink = _link_allowed  # type: ignore[method-assign]  # the documented way to set it
        parser.inline.ruler.before("escape", "addresses", _link_addresses)
        parser.core.ruler.push("addresses", _link_in_text)
        parser.core.ruler.push("headings", _shift_headings)
        parser.core.ruler.push("members", _link_members)
        parser.add_render_rule("image", _image_as_link)
        _Made.parser = parser
    return _Made.parser
