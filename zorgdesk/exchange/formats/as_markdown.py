"""A reading as Markdown, written anew: what a note holds can change nothing around it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.exchange.blocks import (
    Block,
    Code,
    Document,
    Fact,
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
)
from zorgdesk.exchange.composition import document_of
from zorgdesk.exchange.watching import Watch, unwatched, watched

_SPECIAL = re.compile(r"([\\`*_\[\]<>~]|&(?=#?\w+;))")
_AT_START = re.compile(r"^([ ]*)(?:([#+=|:-])|(\d{1,9})([.)]))")

_RULES = {Side.NONE: "---", Side.LEFT: ":--", Side.CENTRE: ":-:", Side.RIGHT: "--:"}


def render(reading: AnnotatedReading, watch: Watch = unwatched) -> bytes:
    """CommonMark with check boxes and tables, in UTF-8."""
    document = document_of(reading)
    parts = [
        *_head(document),
        *blocks_markdown(watched(document.blocks, watch), 0 if document.is_single else 1),
    ]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _head(document: Document) -> Iterator[str]:
    if not document.is_single:
        yield f"# {_escaped(document.title)}"
        yield "\\\n".join(map(_escaped, document.lines))


def blocks_markdown(blocks: Iterable[Block], deeper: int = 0) -> Iterator[str]:
    """Each block as Markdown; headings stand `deeper` levels lower than they say."""
    for block in blocks:
        yield from _block(block, deeper)


def _block(block: Block, deeper: int) -> Iterator[str]:
    match block:
        case Heading(level, runs):
            yield f"{'#' * min(level + deeper, 6)} {_inline(_in_one_line(runs))}"
        case Paragraph(runs, role):
            yield _inline(runs if role is not Role.LEAD else _emphasized(runs))
        case Listing(items, first):
            yield "\n".join(_items(items, first, deeper))
        case Facts(rows):
            yield "\n".join(map(_fact, rows))
        case Quote(blocks):
            yield _behind("> ", "> ", "\n\n".join(blocks_markdown(blocks, deeper)))
        case Own(blocks):
            yield from blocks_markdown(blocks, deeper)
        case Table() | Code() | Rule():
            yield _as_it_is(block)


def _as_it_is(block: Table | Code | Rule) -> str:
    match block:
        case Table(rows, sides):
            return "\n".join(_rows(rows, sides))
        case Code(text):
            return _fenced(text)
        case Rule():
            return "***"


def _items(items: Iterable[Item], first: int | None, deeper: int) -> Iterator[str]:
    for number, item in enumerate(items, first or 0):
        sign = "-" if first is None else f"{number}."
        box = "" if item.checked is None else f"[{'x' if item.checked else ' '}] "
        text = box + _tight(item.blocks, deeper)
        yield _behind(f"{sign} ", " " * (len(sign) + 1), text)


def _tight(blocks: Iterable[Block], deeper: int) -> str:
    """The blocks of an item; a list under its text follows at once."""
    text = ""
    for block in blocks:
        gap = "\n" if isinstance(block, Listing) else "\n\n"
        text += (gap if text else "") + "\n\n".join(_block(block, deeper))
    return text


def _rows(rows: Iterable[Iterable[Runs]], sides: Iterable[Side]) -> Iterator[str]:
    first, *others = (_row(_cell(runs) for runs in row) for row in rows)
    yield first
    yield _row(_RULES[side] for side in sides)
    yield from others


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(runs: Runs) -> str:
    return _inline(_in_one_line(runs)).replace("|", r"\|")


def _fenced(text: str) -> str:
    fence = "`" * max(3, _longest_ticks(text) + 1)
    return f"{fence}\n{text}\n{fence}"


def _fact(fact: Fact) -> str:
    return _behind("- ", "  ", f"**{_escaped(fact.name)}:** {_inline(fact.runs)}")


def _behind(first: str, others: str, text: str) -> str:
    """The lines behind a sign, further ones behind another as long."""
    lines = text.split("\n")
    rest = (f"{others}{line}".rstrip() for line in lines[1:])
    return "\n".join([f"{first}{lines[0]}".rstrip(), *rest])


def _emphasized(runs: Runs) -> Runs:
    return tuple(Run(run.text, run.bold, italic=True, href=run.href) for run in runs)


def _in_one_line(runs: Runs) -> Runs:
    return tuple(replace(run, text=run.text.replace("\n", " ")) for run in runs)


def _inline(runs: Runs) -> str:
    """Runs with their signs, opened and closed as they nest."""
    text, open_signs = "", list[str]()
    for run in runs:
        wanted = list(_signs(run))
        shared = _shared(open_signs, wanted)
        text += "".join(map(_closing, reversed(open_signs[shared:])))
        text += "".join(map(_opening, wanted[shared:]))
        text += _said(run, begins=not text.rpartition("\n")[2].strip(" *~["))
        open_signs = wanted
    return text + "".join(map(_closing, reversed(open_signs)))


def _said(run: Run, *, begins: bool) -> str:
    if run.code:
        return _code(run.text)
    return f"[[{run.text}]]" if run.is_name else _escaped(run.text, begins=begins)


def _signs(run: Run) -> Iterator[str]:
    """The signs around a run, outermost first; a link is told by its address."""
    if run.href:
        yield run.href
    if run.bold:
        yield "**"
    if run.italic:
        yield "*"
    if run.struck:
        yield "~~"


def _shared(open_signs: list[str], wanted: list[str]) -> int:
    pairs = zip(open_signs, wanted, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(open_signs), len(wanted)))


def _opening(sign: str) -> str:
    return sign if sign in ("**", "*", "~~") else "["


def _closing(sign: str) -> str:
    if sign in ("**", "*", "~~"):
        return sign
    address = re.sub(r"[<>\s\\]", lambda match: f"%{ord(match[0]):02X}", sign)
    return f"](<{address}>)"


def _escaped(text: str, *, begins: bool = True) -> str:
    """Plain text: no sign of Markdown in it means anything, a line break stays one.

    Does it not begin a line, then what would begin a list means nothing in its first one.
    """
    first, *others = _SPECIAL.sub(r"\\\1", text).split("\n")
    lines = [_AT_START.sub(_at_start, first) if begins else first]
    return "\\\n".join([*lines, *(_AT_START.sub(_at_start, line) for line in others)])


def _at_start(found: re.Match[str]) -> str:
    """What would begin a heading, a list or a line, escaped."""
    spaces, sign, number, point = found.groups()
    return f"{spaces}\\{sign}" if sign else f"{spaces}{number}\\{point}"


def _code(text: str) -> str:
    ticks = "`" * (_longest_ticks(text) + 1)
    space = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def _longest_ticks(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
