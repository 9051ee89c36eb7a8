"""Markdown as blocks: the subset of the catalogue, and whatever a reader types in a note."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.tree import SyntaxTreeNode

from zorgdesk.domain.notes import LINK
from zorgdesk.exchange.blocks import (
    Block,
    Code,
    Heading,
    Item,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Run,
    Runs,
    Side,
    Table,
)
from zorgdesk.exchange.characters import written

_CATALOGUE = MarkdownIt("zero").enable(["list", "emphasis", "link", "newline", "escape", "entity"])
_NOTE = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(
    ["html_block", "html_inline"]
)
_NOTE.enable(["strikethrough", "table"])


def _point(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - a rule's argument
    """The rule of `[[a name]]`: true where one begins, which is then passed."""
    found = LINK.match(state.src, state.pos, state.posMax)
    name = found[1].strip() if found else ""
    if not found or not name:
        return False
    if not silent:
        state.push("name", "", 0).content = name
    state.pos = found.end()
    return True


_NOTE.inline.ruler.before("link", "name", _point)

_CHECK_BOX = re.compile(r"\[([ xX])\](?: |\n|$)")
_SITES = ("http", "https", "mailto")
_BELOW = 2
"""How far the headings of a note stand below the title of its entry."""


def catalogue_blocks(text: str) -> tuple[Block, ...]:
    """The text of an entry; a line break inside a paragraph is a space."""
    return _blocks(SyntaxTreeNode(_CATALOGUE.parse(written(text))).children, line_break=" ")


def note_blocks(text: str) -> tuple[Block, ...]:
    """The text of a note; a line break stays one, HTML is text, a link leads to a site or not.

    What stands between `[[` and `]]` is a name.
    """
    return _blocks(SyntaxTreeNode(_NOTE.parse(written(text))).children, line_break="\n")


def _blocks(nodes: Sequence[SyntaxTreeNode], line_break: str) -> tuple[Block, ...]:
    return tuple(_block(node, line_break) for node in nodes)


def _block(node: SyntaxTreeNode, line_break: str) -> Block:
    match node.type:
        case "heading":
            return Heading(min(int(node.tag[1]) + _BELOW, 6), _inline(node, line_break))
        case "bullet_list" | "ordered_list":
            return Listing(_items(node, line_break), _first_number(node))
        case "blockquote":
            return Quote(_blocks(node.children, line_break))
        case "paragraph":
            return Paragraph(_inline(node, line_break))
        case _:
            return _as_it_is(node, line_break)


def _as_it_is(node: SyntaxTreeNode, line_break: str) -> Table | Code | Rule:
    match node.type:
        case "table":
            return _table(node, line_break)
        case "hr":
            return Rule()
        case _:
            return Code(node.content.rstrip("\n"))


def _table(node: SyntaxTreeNode, line_break: str) -> Table:
    """The parser has cut or filled each row to the length of the first."""
    rows = [row.children for part in node.children for row in part.children]
    cells = (tuple(_inline(cell, line_break) for cell in row) for row in rows)
    return Table(tuple(cells), tuple(map(_side, rows[0])))


def _side(cell: SyntaxTreeNode) -> Side:
    return Side(str(cell.attrs.get("style", "")).removeprefix("text-align:"))


def _first_number(node: SyntaxTreeNode) -> int | None:
    return int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None


def _items(node: SyntaxTreeNode, line_break: str) -> tuple[Item, ...]:
    return tuple(_item(_blocks(child.children, line_break)) for child in node.children)


def _item(blocks: tuple[Block, ...]) -> Item:
    """An item, with the box in front of its text taken for what it is."""
    match blocks:
        case (Paragraph(runs=(Run() as first, *rest)), *more) if box := _CHECK_BOX.match(
            first.text
        ):
            kept = replace(first, text=first.text[box.end() :])
            runs = (kept, *rest) if kept.text else tuple(rest)
            return Item((Paragraph(runs), *more), checked=box[1] != " ")
    return Item(blocks)


def _inline(node: SyntaxTreeNode, line_break: str) -> Runs:
    [inline] = node.children
    return tuple(_joined(_runs(inline.children, Run(""), line_break)))


def _runs(nodes: Sequence[SyntaxTreeNode], look: Run, line_break: str) -> Iterator[Run]:
    for node in nodes:
        match node.type:
            case "softbreak":
                yield replace(look, text=line_break)
            case "hardbreak":
                yield replace(look, text="\n")
            case "code_inline":
                yield replace(look, text=node.content, code=True)
            case "name":
                yield replace(look, text=node.content, is_name=True)
            case _ if node.children:
                yield from _runs(node.children, _looking(node, look), line_break)
            case _:
                yield replace(look, text=node.content)


def _looking(node: SyntaxTreeNode, look: Run) -> Run:
    """How text looks inside a node."""
    match node.type:
        case "strong":
            return replace(look, bold=True)
        case "em":
            return replace(look, italic=True)
        case "s":
            return replace(look, struck=True)
        case "link":
            return replace(look, href=site(str(node.attrs.get("href", ""))))
        case _:
            return look


def site(address: str) -> str:
    """The address when a browser or a mail program may open it, else nothing."""
    try:
        return address if urlsplit(address).scheme.lower() in _SITES else ""
    except ValueError:  # half of an IPv6 address
        return ""


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Neighbours that look the same as one run, empty ones left out; a name stays by itself."""
    waiting: Run | None = None
    for run in runs:
        if waiting and not run.is_name and replace(run, text=waiting.text) == waiting:
            waiting = replace(waiting, text=waiting.text + run.text)
        elif run.text:
            if waiting:
                yield waiting
            waiting = run
    if waiting:
        yield waiting
