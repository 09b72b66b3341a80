"""Markdown for documents on paper: plain values that `house.typ` sets, read by the parser that pages use.

A block has a `kind`: text and head (`runs`), quote (`blocks`), list (`start` or none, `items` of blocks), code (`text`),
table (`rows` of cells of runs), rule. A run is a text with `bold`, `italic`, `struck` and `code`. On paper nothing can be
followed, so a link's address stands after its words. Nothing in it is ever read as markup again.
"""

import re
from typing import Any

from markdown_it.tree import SyntaxTreeNode

from app.core.markdown import parsed

Values = list[dict[str, Any]]
DEEPEST = 6
"""Quotes and lists within each other; what is deeper stands at this depth."""
WIDEST = 8
"""Columns of a table; rows of a wider one are set as text."""
_LONG = re.compile(r"\S{80}(?=\S)")
"""What no line of a page takes: may be broken there."""
MARKS = {"strong": "bold", "em": "italic", "s": "struck"}


def paper(text: str) -> Values:
    """The blocks of a markdown text."""
    tokens = parsed(text)
    if tokens is None:
        return [_text([_run(text.strip(), {})])]
    return _blocks(SyntaxTreeNode(tokens).children, 0)


def _breakable(text: str) -> str:
    return _LONG.sub("\\g<0>\u200b", text)


def _run(text: str, marks: dict[str, bool]) -> dict[str, Any]:
    return {"text": _breakable(text), "bold": False, "italic": False, "struck": False, "code": False} | marks


def _text(runs: Values, kind: str = "text") -> dict[str, Any]:
    return {"kind": kind, "runs": runs}


def _blocks(nodes: list[SyntaxTreeNode], depth: int) -> Values:
    return [block for node in nodes for block in _block(node, depth)]


def _block(node: SyntaxTreeNode, depth: int) -> Values:
    match node.type:
        case "paragraph" | "heading":
            runs = _inline(node.children, {})
            return [_text(runs, "head" if node.type == "heading" else "text")] if runs else []
        case "blockquote":
            inner = _blocks(node.children, depth + 1)
            return inner if depth >= DEEPEST else [{"kind": "quote", "blocks": inner}]
        case "bullet_list" | "ordered_list":
            items = [_blocks(item.children, depth + 1) for item in node.children]
            if depth >= DEEPEST:
                return [block for item in items for block in item]
            start = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
            return [{"kind": "list", "start": start, "items": items}]
        case "fence" | "code_block":
            return [{"kind": "code", "text": _breakable(node.content.rstrip("\n"))}]
        case "table":
            return _table(node)
        case "hr":
            return [{"kind": "rule"}]
        case _:
            return [_text([_run(node.content, {})])] if node.content else []


def _table(node: SyntaxTreeNode) -> Values:
    heads = {"th": {"bold": True}}
    rows = [
        [_inline(cell.children, heads.get(cell.type, {})) for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    if all(len(row) <= WIDEST for row in rows):
        return [{"kind": "table", "rows": rows}]
    bar = _run(" | ", {})
    return [_text([run for cell in row for run in (*cell, bar)][:-1]) for row in rows]


def _inline(nodes: list[SyntaxTreeNode], marks: dict[str, bool]) -> Values:
    runs: Values = []
    for node in nodes:
        match node.type:
            case "inline":
                runs += _inline(node.children, marks)
            case "softbreak" | "hardbreak":
                runs.append(_run("\n", marks))
            case "code_inline":
                runs.append(_run(node.content, marks | {"code": True}))
            case "link" | "image":
                runs += _link(node, marks)
            case kind if kind in MARKS:
                runs += _inline(node.children, marks | {MARKS[kind]: True})
            case _ if node.content:
                runs.append(_run(node.content, marks))
    return runs


def _link(node: SyntaxTreeNode, marks: dict[str, bool]) -> Values:
    """The words, and the address where the words are not the address themselves."""
    address = str(node.attrs.get("href") or node.attrs.get("src") or "")
    runs = _inline(node.children, marks)
    said = "".join(run["text"] for run in runs).replace("\u200b", "")
    if not said:
        return [_run(address, marks)]
    same = address in {said, f"http://{said}", f"mailto:{said}"}
    return runs if same or not address else [*runs, _run(f" ({address.removeprefix('mailto:')})", marks)]
