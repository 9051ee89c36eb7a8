"""How wide the columns of a table are, for formats that want to be told."""

from zorgdesk.exchange.blocks import Table, plain

_LEAST, _MOST = 7, 40
"""Characters: a narrow column stays legible, a wide one leaves room to the others."""


def shares(table: Table) -> tuple[float, ...]:
    """The part of the width that each column gets, by its longest cell; together 1."""
    columns = zip(*table.rows, strict=True)
    longest = (max(len(plain(cell)) for cell in column) for column in columns)
    wanted = [min(max(size, _LEAST), _MOST) for size in longest]
    return tuple(each / sum(wanted) for each in wanted)
