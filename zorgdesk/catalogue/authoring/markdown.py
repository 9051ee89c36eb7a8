"""The Markdown that an entry's text may use: paragraphs, lists, emphasis and links."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from zorgdesk.catalogue.authoring.links import is_site

_ALLOWED = re.compile(
    r"(paragraph|bullet_list|ordered_list|list_item|em|strong|link)_(open|close)"
    r"|inline|text|softbreak"
)
_NAMES = {
    "heading_open": "een kop",
    "code_inline": "code",
    "code_block": "een ingesprongen blok",
    "fence": "een blok code",
    "html_block": "HTML",
    "html_inline": "HTML",
    "image": "een afbeelding",
    "blockquote_open": "een citaatblok",
    "hr": "een lijn",
    "hardbreak": "een gedwongen nieuwe regel",
}
_NEW_LINE = re.compile(r"\s*([-*+]|\d+[.)])\s")


def unwrap(text: str) -> str:
    """The same Markdown with each paragraph and each item on one line.

    So that breaking a line elsewhere in the YAML file changes nothing in the catalogue.
    """
    lines: list[str] = []
    for line in text.splitlines():
        if lines and lines[-1] and line.strip() and not _NEW_LINE.match(line):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.rstrip())
    return "\n".join(lines).strip("\n")


def strange(text: str) -> Iterator[tuple[int, str]]:
    """What a text uses beyond the subset: the line in the text (from 0) and its Dutch name."""
    for block in MarkdownIt("commonmark").parse(text):
        line = block.map[0] if block.map else 0
        for token in (block, *(block.children or ())):
            if not _ALLOWED.fullmatch(token.type):
                if not token.type.endswith("_close"):
                    yield line, _NAMES.get(token.type, "andere opmaak")
            elif token.type == "text" and "](" in token.content:
                yield line, "een link die niet klopt"
            elif token.type == "link_open" and not is_site(_address(token)):
                yield line, f"een link naar ‘{_address(token)}’"


def _address(token: Token) -> str:
    return str(token.attrs.get("href", ""))
