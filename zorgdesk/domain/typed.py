"""What a reader types in the fields of an own entry, as an entry of the catalogue has it."""

import re
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from zorgdesk.domain.entry import Link
from zorgdesk.domain.notes import LINK

_HEADING = re.compile(r"^#{1,6}\s+([^*_\n]+?)\s*#*$", re.MULTILINE)
_BREAK = re.compile(r"(?<=[^\s])[ \t]*\n(?=[ \t]*\S)")
_SPECIAL, _ESCAPED = re.compile(r"([\\`*_]|&(?=#?\w+;))"), r"\\\1"
_SITE = re.compile(r"[^\s/:]+\.[^\s/:.]{2,}(?:[:/?#]\S*)?")
_BETWEEN = re.compile(r"[;\n]|,\s")


def catalogue_text(text: str) -> str:
    """The text in the Markdown of the catalogue: a new line stays one, a heading stands out.

    `[[a name]]` becomes a link to `link:` and the name.
    """
    with_headings = LINK.sub(_link, _HEADING.sub(r"\n**\1**\n", text))
    return _BREAK.sub("  \n", with_headings).strip()


def _link(found: re.Match[str]) -> str:
    name = found[1].strip()
    return f"[{_SPECIAL.sub(_ESCAPED, name)}](link:{quote(name, safe='')})" if name else found[0]


def names_in(text: str) -> tuple[str, ...]:
    """Names with a comma, a semicolon or a new line between them, each once."""
    return tuple(dict.fromkeys(filter(None, (name.strip(" \t,") for name in _BETWEEN.split(text)))))


def links_in(text: str) -> tuple[Link, ...]:
    """One link on a line: the address, and after it whose site it is."""
    pairs = (line.split(None, 1) for line in text.splitlines() if line.strip())
    return tuple(Link(each[0], each[1].strip() if len(each) > 1 else "") for each in pairs)


def link_lines(links: Iterable[Link]) -> str:
    """The links as they are typed."""
    return "\n".join(f"{link.url} {link.label}".strip() for link in links)


def site(link: Link) -> Link | None:
    """The link as a page shows it; None when what was typed is no address of a site."""
    url = f"https://{link.url}" if _SITE.fullmatch(link.url) else link.url
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    return Link(url, link.label or parts.hostname)
