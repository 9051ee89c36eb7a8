"""What a password costs: a sealed notebook beside a plain one, in turns, in one run."""

import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from zorgdesk.domain.entry import EntryKey
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password

NOTES, SAVES, ROUNDS = 2_000, 50, 9
PASSWORD = "maat genomen"  # noqa: S105 - of a notebook that lives for one run


def main() -> None:
    """Measure and print the medians with their ratios."""
    with tempfile.TemporaryDirectory() as folder:
        plain, sealed = Path(folder) / "plain.db", Path(folder) / "sealed.db"
        for path in (plain, sealed):
            fill(path)
        began = time.perf_counter()
        set_password(sealed, PASSWORD)
        print(f"sealing {NOTES} notes: {(time.perf_counter() - began) * 1000:.0f} ms")
        for name, work in (("opening", opening), ("a note saved", saving), ("all read", reading)):
            compare(name, work, plain, sealed)


def compare(name: str, work: Callable[[Path], float], plain: Path, sealed: Path) -> None:
    """One line: milliseconds without and with a password, and the ratio."""
    pairs = [(work(plain), work(sealed)) for _ in range(ROUNDS)]
    without, with_one = (statistics.median(column) for column in zip(*pairs, strict=True))
    told = f"{without * 1000:8.2f} ms plain {with_one * 1000:8.2f} ms sealed"
    print(f"{name:14}{told} {with_one / without:6.2f} x")


def fill(path: Path) -> None:
    """Write notes about entries that no catalogue has."""
    with closing(Notebook.open(path)) as notebook:
        for number in range(NOTES):
            notebook.notepad.add(EntryKey(f"initiatief:{number % 300}"), "een zin of wat " * 30)


def opening(path: Path) -> float:
    """Seconds until the notebook is open, the password stretched."""
    began = time.perf_counter()
    notebook = Notebook.open(path, password=PASSWORD)
    taken = time.perf_counter() - began
    notebook.close()
    return taken


def saving(path: Path) -> float:
    """Seconds for one change of a note to be on disk."""
    with closing(Notebook.open(path, password=PASSWORD)) as notebook:
        began = time.perf_counter()
        for number in range(SAVES):
            notebook.save_note(EntryKey("initiatief:0"), f"getypt {number}")
        return (time.perf_counter() - began) / SAVES


def reading(path: Path) -> float:
    """Seconds to read every note, as the search does once."""
    with closing(Notebook.open(path, password=PASSWORD)) as notebook:
        began = time.perf_counter()
        notebook.notepad.searchable()
        return time.perf_counter() - began


if __name__ == "__main__":
    main()
