"""Sets of entries as the bits of one integer: bit n is the entry with number n."""

from collections.abc import Iterable, Sequence
from itertools import compress

_BITS = bytes.maketrans(b"01", b"\0\1")


def mask_of(numbers: Iterable[int], size: int) -> int:
    """The mask of some entries out of `size`."""
    flags = bytearray(b"0") * (size + 1)
    for number in numbers:
        flags[size - number] = 49  # "1": the last digit is bit 0
    return int(flags, 2)


def numbers_of(mask: int) -> Sequence[int]:
    """The numbers of the entries in a mask, ascending."""
    flags = format(mask, "b").encode()[::-1].translate(_BITS)
    return list(compress(range(len(flags)), flags))


def everything(size: int) -> int:
    """The mask of all entries."""
    return (1 << size) - 1
