"""The pieces that every page is made of."""

from html import escape

_SPACE = "&nbsp;"
_HYPHEN = "\N{NON-BREAKING HYPHEN}"


def badge(href: str, label: str) -> str:
    """A link that the browser paints a pill behind, held together so that it never breaks."""
    text = escape(label).replace(" ", _SPACE).replace("-", _HYPHEN)
    return f'<a class="badge" href="{escape(href)}">{_SPACE * 2}{text}{_SPACE * 2}</a>'


def heading(level: int, text: str) -> str:
    """A heading; not `<h1>`, whose size Qt changes once more on top of the style sheet's."""
    return f'<p class="h{level}">{escape(text)}</p>'
