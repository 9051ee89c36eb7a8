"""Flat postings as one file beside the index they were read from, so that opening is quick."""

import json
from array import array
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path

from zorgdesk.search.postings import Posting, Postings

NAME = "flat.bin"


def write_flat(postings: Postings, folder: Path) -> None:
    """Write the postings: a line of JSON, then all numbers, then all amounts (OSError)."""
    held = sorted(postings.items())
    header = {
        "size": postings.size,
        "words": [word for word, _ in held],
        "counts": [len(posting.numbers) for _, posting in held],
    }
    with (folder / NAME).open("wb") as file:
        file.write(json.dumps(header, separators=(",", ":")).encode() + b"\n")
        for _, posting in held:
            file.write(array("I", posting.numbers).tobytes())
        for _, posting in held:
            file.write(array("f", posting.amounts).tobytes())


def read_flat(folder: Path) -> Postings:
    """Read the postings (OSError, ValueError when it is not such a file)."""
    with (folder / NAME).open("rb") as file:
        header = json.loads(file.readline())
        numbers, amounts = array("I"), array("f")
        total = sum(header["counts"])
        numbers.frombytes(file.read(total * numbers.itemsize))
        amounts.frombytes(file.read(total * amounts.itemsize))
    cuts = _cuts(header["counts"])
    postings = {
        word: Posting(numbers[start:end], amounts[start:end])
        for word, (start, end) in zip(header["words"], cuts, strict=True)
    }
    return Postings(postings, header["size"])


def _cuts(counts: list[int]) -> Iterator[tuple[int, int]]:
    """Where the postings of each word start and end."""
    return pairwise(accumulate(counts, initial=0))
