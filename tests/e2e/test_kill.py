"""A process that works in the notebook is killed, again and again: nothing it had done is lost."""

import multiprocessing
import random
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.unit.notebook.doing import ALL
from tests.unit.notebook.visible import KEYS, visible
from zorgdesk.notebook.notebook import Notebook

TEXTS = ("", "een", "een twee", "een heel ander verhaal " * 12, "e\u0301 😀")
NEW_BOOK = 25
"""A notebook is worked in by so many processes, each of which is killed."""


def killed(work, delay, *arguments):
    """Kill a process after `delay` seconds of work; everything that it said."""
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload([__name__])
    heard, told = processes.Pipe(duplex=False)
    process = processes.Process(target=work, args=(*arguments, told))
    process.start()
    told.close()
    said = [heard.recv()]
    time.sleep(delay)  # the one thing to wait for is time: it is killed wherever it is
    process.kill()
    try:
        while True:
            said.append(heard.recv())
    except EOFError:
        heard.close()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    return said


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


def expected(run, count):
    """The notes of a run that saved `count` times."""
    return {key_of(run, number): typed(run, number) for number in range(1, count + 1)}


@pytest.mark.parametrize("runs", [40, pytest.param(1000, marks=pytest.mark.nightly)])
def test_nothing_that_was_saved_is_lost_when_the_process_is_killed(tmp_path, runs):
    chance, kept = random.Random(1), {}
    for run in range(runs):
        path = tmp_path / f"{run // NEW_BOOK}.db"
        kept = kept if run % NEW_BOOK else {}
        saved = killed(type_notes, chance.uniform(0, 0.03), path, run)[-1]
        notebook = Notebook.open(path)
        found = dict(notebook.notes())
        notebook.close()
        # The word that was being saved when the process died may be there, or not.
        possible = [{**kept, **expected(run, count)} for count in (saved, saved + 1)]
        assert found in possible
        kept = found


def do_things(path: Path, run: int, told: Connection):
    """Do this and that until killed, undo and redo too, saying what one sees after each."""
    chance, notebook = random.Random(run), Notebook.open(path)
    told.send(visible(notebook))
    while True:
        notebook.journal.end_typing()
        if chance.random() < 0.3:
            chance.choice((notebook.journal.undo, notebook.journal.redo))()
        else:
            where = chance.choice(KEYS), chance.choice(TEXTS), chance.randrange(6)
            chance.choice(ALL)(notebook, *where)
        told.send(visible(notebook))


def seen_around(notebook):
    """What one sees in a notebook, and what one would after one step back or forth."""
    now = visible(notebook)
    yield now
    for there, back in (("undo", "redo"), ("redo", "undo")):
        if getattr(notebook.journal, there)():
            yield visible(notebook)
            getattr(notebook.journal, back)()
            assert visible(notebook) == now


@pytest.mark.parametrize("runs", [10, pytest.param(1000, marks=pytest.mark.nightly)])
def test_whatever_was_done_is_there_whole_or_not_at_all_when_the_process_is_killed(tmp_path, runs):
    chance = random.Random(2)
    for run in range(runs):
        path = tmp_path / f"{run // NEW_BOOK}.db"
        last = killed(do_things, chance.uniform(0, 0.2), path, run)[-1]
        notebook = Notebook.open(path)
        # What was being done when the process died is the last step, or it was not done.
        assert last in seen_around(notebook)
        notebook.close()
