"""The paragraphs and list items of an entry's text, as a page shows them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from zorgdesk.domain.highlights import Blocks

_PARSER = MarkdownIt("zero").enable(["list", "emphasis", "link", "newline", "escape", "entity"])
_SPACES = re.compile(r"[\t-\r \x85\u1680\u2000-\u200a\u2028\u202f\u205f\u3000]+")
_AFTER_BREAK = re.compile(r"\n +")
_SPACES_RUN = re.compile(" +")


@lru_cache(maxsize=512)
def passages(text: str) -> Blocks:
    """The plain text of each paragraph and list item, under the number of its place.

    Spaces are as a page shows them: one where there were more; a forced line break is a new line.
    """
    found = (token for token in _PARSER.parse(_markdown(text)) if token.type == "inline")
    shown = ((f"p{number}", _plain(each.children or ())) for number, each in enumerate(found))
    return tuple((block, plain) for block, plain in shown if plain)


def _plain(children: Sequence[Token]) -> str:
    lines = _SPACES_RUN.sub(" ", "".join(_pieces(children))).lstrip(" ")
    return _AFTER_BREAK.sub("\n", lines)


def _pieces(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        yield "\n" if child.type == "hardbreak" else _SPACES.sub(" ", _written(child))


def _written(child: Token) -> str:
    return " " if child.type == "softbreak" else child.content


def _markdown(text: str) -> str:
    """The text without the one sign that ends a paragraph on a page and not in Markdown."""
    return text.replace("\N{PARAGRAPH SEPARATOR}", " ")
