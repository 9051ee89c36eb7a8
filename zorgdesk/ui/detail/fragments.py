"""The pieces that every page is made of."""

from html import escape

_SPACE = "&nbsp;"
_DOT = "\N{BLACK CIRCLE}"
_HYPHEN = "\N{NON-BREAKING HYPHEN}"


def badge(href: str, label: str, dot: str = "") -> str:
    """A link that the browser paints a pill behind, held together so that it never breaks.

    `dot` is the class of the dot before the text, "" for none.
    """
    text = escape(label).replace(" ", _SPACE).replace("-", _HYPHEN)
    before = f'{_SPACE * 2}<span class="{dot}">{_DOT}</span>{_SPACE}' if dot else _SPACE * 2
    return f'<a class="badge" href="{escape(href)}">{before}{text}{_SPACE * 2}</a>'


def heading(level: int, text: str) -> str:
    """A heading; not `<h1>`, whose size Qt changes once more on top of the style sheet's."""
    return f'<p class="h{level}">{escape(text)}</p>'
