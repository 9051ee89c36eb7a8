"""Another order of a list: some of it in front of another row."""

from collections.abc import Collection, Sequence

from zorgdesk.domain.entry import EntryKey


def placed(keys: Sequence[EntryKey], moved: Collection[str], row: int) -> list[EntryKey]:
    """The keys with some of them, in their order, before what is in a row now."""
    before = [key for key in keys[:row] if key not in moved]
    after = [key for key in keys[row:] if key not in moved]
    return [*before, *(key for key in keys if key in moved), *after]


def stepped(keys: Sequence[EntryKey], moved: Collection[str], by: int) -> list[EntryKey]:
    """The keys with some of them one row up or down, held together."""
    rows = [row for row, key in enumerate(keys) if key in moved]
    if not rows:
        return list(keys)
    row = rows[0] - 1 if by < 0 else rows[-1] + 2
    return placed(keys, moved, row) if 0 <= row <= len(keys) else list(keys)
