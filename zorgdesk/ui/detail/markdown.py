"""The text of an entry as HTML, with its terms explained where they first stand."""

import re
from collections.abc import Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from zorgdesk.domain.page import Explained

_ENDS_A_BLOCK = "\N{PARAGRAPH SEPARATOR}"
"""Qt would begin a paragraph that Markdown knows nothing of."""
_BEFORE_A_LIST = re.compile(r"\n(?=<[ou]l)")
"""Qt would end the item that holds the list on a space."""
_PARSER = MarkdownIt("zero").enable(["list", "emphasis", "link", "newline", "escape", "entity"])


def to_html(text: str, explained: Sequence[Explained]) -> str:
    """Render the Markdown subset of the catalogue; anything else stays plain text.

    The first place of each word in `explained` becomes a link to its term.
    """
    waiting = {word.word: word for word in explained}
    tokens = _PARSER.parse(text.replace(_ENDS_A_BLOCK, " "))
    for token in tokens:
        if token.type == "inline":
            token.children = _explain_all(token.children or [], waiting)
    return _BEFORE_A_LIST.sub("", str(_PARSER.renderer.render(tokens, _PARSER.options, {})))


def _explain_all(children: Sequence[Token], waiting: dict[str, Explained]) -> list[Token]:
    """The inline pieces again, with terms linked; a text inside a link is left alone."""
    found: list[Token] = []
    depth = 0
    for child in children:
        depth += {"link_open": 1, "link_close": -1}.get(child.type, 0)
        is_plain = child.type == "text" and depth == 0
        found.extend(_explain(child.content, waiting) if is_plain else [child])
    return found


def _explain(text: str, waiting: dict[str, Explained]) -> list[Token]:
    """Cut `text` at the words that wait for an explanation, each taken once."""
    if not waiting:
        return [_text(text)]
    longest_first = sorted(waiting, key=len, reverse=True)
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"
    pieces: list[Token] = []
    position = 0
    for match in re.finditer(pattern, text):
        term = waiting.pop(match.group(), None)
        if term is None:
            continue
        pieces += [_text(text[position : match.start()]), _link(term)]
        position = match.end()
    return [*pieces, _text(text[position:])]


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _link(term: Explained) -> Token:
    href, title = escape(f"entry:{term.key}"), escape(term.meaning)
    html = f'<a class="term" href="{href}" title="{title}">{escape(term.word)}</a>'
    return Token("html_inline", "", 0, content=html)
