"""How long ZorgDesk takes to open, as a ratio to a bare PySide6 window in the same run.

The processes are started in turns, so that what else the machine does meets all alike, and the
medians are compared. Ends with status 1 when a goal is missed.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIRST_PAINT_GOAL, READY_GOAL = 1.6, 4.5
PATIENCE = 60
"""Seconds after which a window that is not ready counts as broken."""


def main() -> int:
    """Measure, print a table, judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="starts of each window")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as home:
        surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "ZORGDESK_HOME": home}
        start("bare_window", surroundings)
        start("real_window", surroundings)  # this first one builds the index
        bare, first, ready = [], [], []
        for _ in range(rounds):
            bare.append(start("bare_window", surroundings)[0])
            moments = start("real_window", surroundings)
            first.append(moments[0])
            ready.append(moments[-1])
    return report(statistics.median(bare), statistics.median(first), statistics.median(ready))


def start(window: str, surroundings: dict[str, str]) -> list[float]:
    """The moments that a process reports, in seconds since it was started."""
    begun = time.time()
    answer = subprocess.run(
        [sys.executable, HERE / f"{window}.py"],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if answer.returncode:
        sys.exit(f"{window} did not open:\n{answer.stderr}")
    return [float(moment) - begun for moment in answer.stdout.split()]


def report(bare: float, first: float, ready: float) -> int:
    """Print the medians and their ratios; 0 when both goals are met."""
    print(f"bare PySide6 window          {bare * 1000:6.0f} ms")
    missed = 0
    for name, taken, goal in (
        ("first paint with real rows", first, FIRST_PAINT_GOAL),
        ("ready: a search was answered", ready, READY_GOAL),
    ):
        ratio = taken / bare
        verdict = "met" if ratio <= goal else "MISSED"
        print(f"{name:28} {taken * 1000:6.0f} ms   {ratio:4.2f} x   goal {goal} x: {verdict}")
        missed += ratio > goal
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
