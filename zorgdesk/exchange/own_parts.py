"""What the reader wrote, in parts that begin with the line over them: a note, a highlight."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from zorgdesk.exchange.blocks import Block, Paragraph, Role, plain
from zorgdesk.exchange.flow import Piece, PieceKind, flow

_T = TypeVar("_T")
_SHORT, _FEW = 900, 12
"""With at most so many characters, in so many pieces, a part had better stay on one page."""


def parts_of_blocks(blocks: Iterable[Block]) -> Iterator[tuple[Block, ...]]:
    """Each part; what stands over the first one stays with it."""
    return _parts(blocks, lambda block: isinstance(block, Paragraph) and block.role is Role.OVER)


def parts_of_pieces(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """The same of what was made to flow."""
    return _parts(pieces, lambda piece: piece.kind is PieceKind.OVER)


def is_short(part: Iterable[Piece]) -> bool:
    """Whether a part is to stay on one page."""
    pieces = tuple(part)
    letters = sum(len(plain(piece.runs)) for piece in pieces)
    return len(pieces) <= _FEW and letters <= _SHORT


def blocks_are_short(part: Iterable[Block]) -> bool:
    """The same of blocks."""
    return is_short(flow(part))


def _parts(things: Iterable[_T], is_over: Callable[[_T], bool]) -> Iterator[tuple[_T, ...]]:
    part: list[_T] = []
    for thing in things:
        if is_over(thing) and part and not is_over(part[-1]):
            yield tuple(part)
            part = []
        part.append(thing)
    if part:
        yield tuple(part)
