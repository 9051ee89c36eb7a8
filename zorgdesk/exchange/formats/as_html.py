"""A reading as one HTML file that needs nothing else: on a screen, light or dark, and on paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.domain.sentences import Language
from zorgdesk.exchange import words
from zorgdesk.exchange.blocks import (
    Block,
    Code,
    Document,
    Facts,
    Heading,
    Item,
    Listing,
    Own,
    Paragraph,
    Quote,
    Role,
    Rule,
    Run,
    Runs,
    Side,
    Table,
    plain,
)
from zorgdesk.exchange.composition import document_of
from zorgdesk.exchange.formats.html_style import STYLE
from zorgdesk.exchange.watching import Watch, unwatched, watched

_LOOKS = {
    Role.BODY: "",
    Role.LEAD: ' class="lead"',
    Role.QUIET: ' class="quiet"',
    Role.OVER: ' class="quiet over"',
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing is loaded and nothing runs, whatever a text may hold."""


def render(reading: AnnotatedReading, watch: Watch = unwatched) -> bytes:
    """A whole page in UTF-8."""
    document = document_of(reading)
    title = document.title if not document.is_single else plain(document.chapters[0].runs)
    return (
        '<!DOCTYPE html>\n<html lang="nl-BE">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"{''.join(_parts(document, watch))}</main>\n</body>\n</html>\n"
    ).encode("utf-8", "replace")


def body_html(document: Document) -> str:
    """What stands inside the page, for who prints it in a style of their own."""
    return "".join(_parts(document))


@dataclass(frozen=True, slots=True)
class _Page:
    """What the blocks of a page have to know: how much deeper they stand, and its language."""

    deeper: int
    language: Language


def _parts(document: Document, watch: Watch = unwatched) -> Iterator[str]:
    page = _Page(0 if document.is_single else 1, document.language)
    if page.deeper:
        yield f"<header>\n<h1>{escape(document.title)}</h1>\n"
        yield f'<p class="quiet">{"<br>".join(map(escape, document.lines))}</p>\n</header>\n'
        yield _contents(document)
    chapter = 0
    for block in watched(document.blocks, watch):
        if isinstance(block, Heading) and block.level == 1:
            chapter += 1
            yield _heading(block, page, f' id="fiche-{chapter}"')
        else:
            yield from _block(block, page)


def _contents(document: Document) -> str:
    lines = (
        f'<li><a href="#fiche-{number}">{escape(plain(heading.runs))}</a></li>\n'
        for number, heading in enumerate(document.chapters, 1)
    )
    name = escape(words.CONTENTS.said(document.language))
    return f'<nav aria-label="{name}">\n<h2>{name}</h2>\n<ol>\n{"".join(lines)}</ol>\n</nav>\n'


def _blocks(blocks: Iterable[Block], page: _Page) -> str:
    return "".join(part for block in blocks for part in _block(block, page))


def _block(block: Block, page: _Page) -> Iterator[str]:
    match block:
        case Heading():
            yield _heading(block, page)
        case Paragraph():
            yield _paragraph(block)
        case Listing(items, first):
            yield _listing(items, first, page)
        case Facts(rows):
            facts = (f"<dt>{escape(row.name)}</dt><dd>{_inline(row.runs)}</dd>\n" for row in rows)
            yield f"<dl>\n{''.join(facts)}</dl>\n"
        case Quote(blocks):
            yield f"<blockquote>\n{_blocks(blocks, page)}</blockquote>\n"
        case Own(blocks):
            name = escape(words.OWN_WORK.said(page.language))
            yield f'<aside aria-label="{name}">\n{_blocks(blocks, page)}</aside>\n'
        case Table() | Code() | Rule():
            yield _as_it_is(block)


def _as_it_is(block: Table | Code | Rule) -> str:
    match block:
        case Table(rows, sides):
            return _table(rows, sides)
        case Code(text):
            return f"<pre>{escape(text)}</pre>\n"
        case Rule():
            return "<hr>\n"


def _heading(heading: Heading, page: _Page, anchor: str = "") -> str:
    level = min(heading.level + page.deeper, 6)
    return f"<h{level}{anchor}>{_inline(heading.runs)}</h{level}>\n"


def _paragraph(paragraph: Paragraph) -> str:
    return f"<p{_LOOKS[paragraph.role]}>{_inline(paragraph.runs)}</p>\n"


def _listing(items: Iterable[Item], first: int | None, page: _Page) -> str:
    inside = "".join(_item(item, page) for item in items)
    if first is None:
        return f"<ul>\n{inside}</ul>\n"
    return f'<ol start="{first}">\n{inside}</ol>\n'


def _item(item: Item, page: _Page) -> str:
    match item.blocks:
        case (Paragraph(runs), *more):
            text = f"{_inline(runs)}\n{_blocks(more, page)}"
        case _:
            text = _blocks(item.blocks, page)
    if item.checked is None:
        return f"<li>{text}</li>\n"
    box, name = ("☑", words.TICKED) if item.checked else ("☐", words.UNTICKED)
    told = escape(name.said(page.language))
    return f'<li class="box"><span role="img" aria-label="{told}">{box}</span> {text}</li>\n'


def _table(rows: Sequence[Sequence[Runs]], sides: Sequence[Side]) -> str:
    names, *others = (list(zip(row, sides, strict=True)) for row in rows)
    head = "".join(_cell("th", runs, side) for runs, side in names)
    body = "".join(
        f"<tr>{''.join(_cell('td', runs, side) for runs, side in row)}</tr>\n" for row in others
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n"


def _cell(tag: str, runs: Runs, side: Side) -> str:
    kept = f' align="{side}"' if side else ""
    return f"<{tag}{kept}>{_inline(runs)}</{tag}>"


def _inline(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>\n")
    for is_on, tag in ((run.code, "code"), (run.struck, "s"), (run.italic, "em")):
        text = f"<{tag}>{text}</{tag}>" if is_on else text
    text = f"<strong>{text}</strong>" if run.bold else text
    text = f'<mark class="{run.marked}">{text}</mark>' if run.marked else text
    return f'<a href="{escape(run.href)}" rel="noreferrer">{text}</a>' if run.href else text
