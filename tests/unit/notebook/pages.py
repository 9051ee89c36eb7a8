"""The pages of an SQLite file by what they are for, to damage one of each kind."""

from collections import defaultdict

_KINDS = {2: "index interior", 5: "table interior", 10: "index leaf", 13: "table leaf"}


def page_size(whole):
    """Bytes of a page."""
    return int.from_bytes(whole[16:18], "big")


def page(whole, number):
    """The bytes of a page; the first has number 1."""
    size = page_size(whole)
    return whole[(number - 1) * size : number * size]


def free_pages(whole):
    """The numbers of the pages that are not in use: the trunks of the list, and its leaves."""
    trunk, found = int.from_bytes(whole[32:36], "big"), {}
    while trunk:
        content = page(whole, trunk)
        found[trunk] = "free trunk"
        leaves = int.from_bytes(content[4:8], "big")
        numbers = (content[8 + 4 * each : 12 + 4 * each] for each in range(leaves))
        found.update((int.from_bytes(number, "big"), "free leaf") for number in numbers)
        trunk = int.from_bytes(content[:4], "big")
    return found


def kinds(whole):
    """Of each kind the numbers of its pages; the first page holds the file's header."""
    found, free = defaultdict(list), free_pages(whole)
    found["header"].append(1)
    for number in range(2, len(whole) // page_size(whole) + 1):
        kind = free.get(number) or _KINDS.get(page(whole, number)[0], "overflow")
        found[kind].append(number)
    return found
