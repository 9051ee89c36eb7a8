"""What a large notebook costs: 10,000 notes and 20,000 highlights beside one with a single note.

    python benchmarks/notebook.py [--rounds 5] [--notes 10000]

The same work in the same window on both, in turns, so that what else the machine does meets both
alike. Prints medians and 95th percentiles with their ratios; ends with status 1 when what a
reader waits for takes more than 1.5 times as long in the large notebook.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from big_notebook import NOTES, begin, fill

from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.paths import Paths

HERE = Path(__file__).resolve().parent
GOAL = 1.5
PATIENCE = 300
"""Seconds after which a reader who is not done counts as stuck."""
FREE = ("most memory, MB", "all notes searched")
"""Measured and told; not waited for: the catalogue is searched before the notes are in."""

Taken = dict[str, list[float]]


def main() -> int:
    """Measure, print a table, judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="starts on each notebook")
    parser.add_argument("--notes", type=int, default=NOTES)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        homes = [Path(place) / name for name in ("small", "large")]
        _write(homes, asked.notes)
        for home in homes:
            work_in(home)  # the first time builds the index and is no measure
        small, large = _in_turns(homes, asked.rounds)
    return report(small, large)


def _write(homes: Sequence[Path], notes: int) -> None:
    """A notebook in each of the folders; the last one is large."""
    entries = Catalogue.open(Paths.standard().catalogue).corpus().entries
    for home in homes:
        begin(home / "notitieboek.db", entries)
    fill(homes[-1] / "notitieboek.db", entries, notes)


def _in_turns(homes: Sequence[Path], rounds: int) -> list[Taken]:
    """What every act took on each of the notebooks, which are the same at each start."""
    taken: list[Taken] = [defaultdict(list) for _ in homes]
    for _ in range(rounds):
        for home, sum_up in zip(homes, taken, strict=True):
            with tempfile.TemporaryDirectory() as copy:
                shutil.copytree(home, copy, dirs_exist_ok=True)
                for act, times in work_in(Path(copy)).items():
                    sum_up[act] += times
    return taken


def work_in(home: Path) -> Mapping[str, list[float]]:
    """Milliseconds for each time that each act was done there."""
    answer = subprocess.run(
        [sys.executable, HERE / "reader_at_work.py"],
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ, "ZORGDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if answer.returncode:
        sys.exit(f"the window did not work:\n{answer.stderr}")
    took: Mapping[str, list[float]] = json.loads(answer.stdout)
    return took


def report(small: Taken, large: Taken) -> int:
    """Print medians and 95th percentiles with their ratios; 0 when the goal is met."""
    missed = 0
    print(f"{'':24}{'one note':>18}{'many':>18}{'ratio':>14}")
    for act in small:
        pairs = [(_percentile(small[act], p), _percentile(large[act], p)) for p in (50, 95)]
        (one, many), (one_95, many_95) = pairs
        ratio = many / one
        print(
            f"{act:24}{one:8.1f} /{one_95:8.1f}{many:8.1f} /{many_95:8.1f}"
            f"{ratio:6.2f} /{many_95 / one_95:6.2f}"
            f"   {'' if act in FREE else 'met' if ratio <= GOAL else 'MISSED'}"
        )
        missed += act not in FREE and ratio > GOAL
    return 1 if missed else 0


def _percentile(times: Sequence[float], percent: int) -> float:
    return times[0] if len(times) == 1 else statistics.quantiles(times, n=100)[percent - 1]


if __name__ == "__main__":
    sys.exit(main())
