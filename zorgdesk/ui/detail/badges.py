"""A link that looks like a badge: the browser paints a pill behind it."""

from html import escape

_SPACE = "&nbsp;"
_HYPHEN = "\N{NON-BREAKING HYPHEN}"


def badge(href: str, label: str) -> str:
    """The link, held together so that the pill never breaks over two lines."""
    text = escape(label).replace(" ", _SPACE).replace("-", _HYPHEN)
    return f'<a class="badge" href="{escape(href)}">{_SPACE * 2}{text}{_SPACE * 2}</a>'
