"""What taking over another notebook costs: 10,000 notes and 20,000 highlights, and a tenth of that.

    python benchmarks/merging.py [--rounds 3]

Each into a notebook with one note, in turns. Prints seconds and what one note costs in the large
one beside the small one; ends with status 1 when that is more than 1.5 times as much: twice the
notes are to take twice as long, and no longer.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from big_notebook import NOTES, begin, fill

from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.merging import How
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.paths import Paths
from zorgdesk.taking_over import begun

GOAL, PART = 1.5, 10

Outcome = TypeVar("Outcome")
Taken = dict[str, list[float]]


def main() -> int:
    """Measure, print a table, judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    entries = Catalogue.open(Paths.standard().catalogue).corpus().entries
    taken: list[Taken] = [defaultdict(list), defaultdict(list)]
    with tempfile.TemporaryDirectory() as place:
        others = [Path(place) / name for name in ("small.db", "large.db")]
        for other, notes in zip(others, (NOTES // PART, NOTES), strict=True):
            begin(other, entries)
            fill(other, entries, notes)
        for number in range(rounds):
            for other, times in zip(others, taken, strict=True):
                ours = Path(place) / f"{number} {other.name}"
                begin(ours, entries)
                take_over(ours, other, times)
    return report(*taken)


def take_over(ours: Path, other: Path, times: Taken) -> None:
    """Everything a reader waits for, one after the other."""
    notebook = Notebook.open(ours)
    keep = Stopwatch(times)
    taking = keep("reading the other", lambda: begun(notebook, [other], unwatched))
    keep("comparing", lambda: taking.preview(how_of))
    keep("taking over", lambda: taking.take(how_of, unwatched))
    keep("comparing once more", lambda: taking.preview(how_of))
    keep("undoing", notebook.journal.undo)
    keep("doing again", notebook.journal.redo)
    notebook.close()


def how_of(name: str) -> How:
    """Say where it came from."""
    return How(f"uit {name}")


def unwatched(_done: float) -> None:
    """Nobody looks how far it is."""


class Stopwatch:
    """Does something and keeps how many seconds it took."""

    def __init__(self, times: Taken) -> None:
        self._times = times

    def __call__(self, act: str, do: Callable[[], Outcome]) -> Outcome:
        began = time.perf_counter()
        outcome = do()
        self._times[act].append(time.perf_counter() - began)
        return outcome


def report(small: Taken, large: Taken) -> int:
    """Print medians and what one note costs; 0 when the goal is met."""
    missed = 0
    print(f"{'':22}{NOTES // PART:>9}{NOTES:>9} notes, per note")
    for act in small:
        few, many = (statistics.median(times[act]) for times in (small, large))
        ratio = many / few / PART
        missed += ratio > GOAL
        told = "met" if ratio <= GOAL else "MISSED"
        print(f"{act:22}{few:7.2f} s{many:7.2f} s{ratio:8.2f} x   {told}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
