"""A process that types notes is killed, again and again: what it was told to be saved is there."""

import multiprocessing
import random
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from zorgdesk.notebook.notebook import Notebook

KEYS = ("initiatief:brugwonen", "initiatief:de-brug", "praktijk:wijkteam")


def typed(run, count):
    """What stands in the note after so many words."""
    return f"run {run}: " + " ".join(f"woord-{number}" for number in range(count))


def key_of(run, count):
    return f"{KEYS[count % len(KEYS)]}-{run}"


def type_notes(path: Path, run: int, told: Connection):
    """Type until killed: word after word, in three notes in turn, saying what was saved."""
    notebook = Notebook.open(path)
    for count in range(1, 100_000):
        notebook.save_note(key_of(run, count), typed(run, count))
        told.send(count)


def killed_while_typing(path, run, delay):
    """Kill a process after `delay` seconds of typing; how many times it said it saved."""
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload([__name__])
    heard, told = processes.Pipe(duplex=False)
    process = processes.Process(target=type_notes, args=(path, run, told))
    process.start()
    told.close()
    said = [heard.recv()]
    time.sleep(delay)
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    try:
        while True:
            said.append(heard.recv())
    except EOFError:
        heard.close()
    return said[-1]


def expected(run, count):
    """The notes of a run that saved `count` times."""
    return {key_of(run, number): typed(run, number) for number in range(1, count + 1)}


@pytest.mark.parametrize("runs", [50])
def test_nothing_that_was_saved_is_lost_when_the_process_is_killed(tmp_path, runs):
    path, chance, kept = tmp_path / "notitieboek.db", random.Random(1), {}
    for run in range(runs):
        saved = killed_while_typing(path, run, chance.uniform(0, 0.03))
        notebook = Notebook.open(path)
        found = dict(notebook.notes())
        notebook.close()
        # The word that was being saved when the process died may be there, or not.
        possible = [{**kept, **expected(run, count)} for count in (saved, saved + 1)]
        assert found in possible
        kept = found
