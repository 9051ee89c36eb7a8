"""Notes are saved off the GUI thread, in order; what was not saved is never forgotten."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Event, get_ident

import pytest

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.ui.notes.saver import NoteSaver

A, B = "initiatief:a", "initiatief:b"


class Notebook:
    """A place for notes that can be slow, or refuse."""

    def __init__(self):
        self.kept, self.history, self.threads = {}, [], set()
        self.refuses, self.broken = [], False
        self.gate = Event()
        self.gate.set()

    def save(self, key, text):
        self.gate.wait(5)
        self.threads.add(get_ident())
        if self.broken:
            raise ZeroDivisionError
        if self.refuses and self.refuses.pop(0):
            raise NotebookError(Sentence("De schijf is vol."))
        self.kept[key] = text
        self.history.append(text)


@pytest.fixture
def notebook():
    return Notebook()


@pytest.fixture
def saver(qtbot, notebook):
    with ThreadPoolExecutor(max_workers=1) as worker:
        saver = NoteSaver(notebook.save, worker)
        yield saver
        notebook.gate.set()
        saver._retry.stop()  # whoever tries again after this test finds the worker gone


def test_a_text_is_pending_until_the_notebook_has_it(qtbot, saver, notebook):
    notebook.gate.clear()
    saver.put(A, "tekst")
    assert saver.pending() == {A: "tekst"}
    with qtbot.waitSignal(saver.saved) as saved:
        notebook.gate.set()
    assert saved.args == [A]
    assert saver.pending() == {}
    assert notebook.kept == {A: "tekst"}
    assert get_ident() not in notebook.threads


def test_the_newest_text_wins(qtbot, saver, notebook):
    notebook.gate.clear()
    for text in ("a", "ab", "abc"):
        saver.put(A, text)
    saver.put(B, "b")
    notebook.gate.set()
    qtbot.waitUntil(lambda: saver.pending() == {})
    assert notebook.kept == {A: "abc", B: "b"}


def test_a_text_that_failed_stays_and_is_tried_again(qtbot, saver, notebook):
    notebook.refuses = [True]
    with qtbot.waitSignal(saver.failed) as failed:
        saver.put(A, "tekst")
    assert failed.args == [A, "De schijf is vol."]
    assert saver.pending() == {A: "tekst"}
    with qtbot.waitSignal(saver.saved):
        saver.save_pending()
    assert notebook.kept == {A: "tekst"}


def test_trying_again_needs_nobody(qtbot, saver, notebook):
    notebook.refuses = [True]
    saver._retry.setInterval(1)
    with qtbot.waitSignal(saver.saved):
        saver.put(A, "tekst")


def test_a_text_typed_back_to_what_it_was_is_not_taken_for_saved(qtbot, saver, notebook):
    notebook.refuses = [False, False, True]
    notebook.gate.clear()
    for text in ("a", "ab", "a"):
        saver.put(A, text)
    with qtbot.waitSignal(saver.failed):
        notebook.gate.set()
    assert notebook.kept == {A: "ab"}
    assert saver.pending() == {A: "a"}


def test_an_old_failure_says_nothing_of_a_newer_text(qtbot, saver, notebook):
    said = []
    saver.failed.connect(lambda key, why: said.append(why))
    notebook.refuses = [True, False]
    notebook.gate.clear()
    saver.put(A, "a")
    saver.put(A, "ab")
    with qtbot.waitSignal(saver.saved):
        notebook.gate.set()
    assert said == []


def test_finishing_waits_for_what_is_being_saved(saver, notebook):
    saver.put(A, "tekst")
    assert saver.finish() == {}
    assert notebook.kept == {A: "tekst"}
    assert saver.pending() == {}


def test_finishing_tells_what_could_not_be_saved_and_goes_on_trying(qtbot, saver, notebook):
    notebook.refuses = [True, True]
    with qtbot.waitSignal(saver.failed):
        saver.put(A, "tekst")
    saver._retry.setInterval(1)
    assert saver.finish() == {A: "tekst"}
    qtbot.waitUntil(lambda: notebook.kept == {A: "tekst"})


@pytest.mark.logs
def test_an_unforeseen_error_is_raised_where_it_is_seen(qtbot, saver, notebook):
    notebook.broken = True
    with qtbot.captureExceptions() as errors, qtbot.waitSignal(saver.failed):
        saver.put(A, "tekst")
    qtbot.waitUntil(lambda: [error[0] for error in errors] == [ZeroDivisionError])
    assert saver.pending() == {A: "tekst"}
    assert saver.finish() == {A: "tekst"}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (lambda: None, "getypt"),
        (lambda: datetime.now(UTC) - timedelta(days=1), "getypt"),
        (lambda: datetime.now(UTC) + timedelta(days=1), "hersteld"),
    ],
)
def test_after_mending_what_is_older_there_or_gone_is_saved_again(
    saver, notebook, changed, expected
):
    saver.put(A, "getypt")
    assert saver.finish() == {}
    notebook.kept[A] = "hersteld"
    saver.put_again(lambda _key: changed())
    assert saver.finish() == {}
    assert notebook.kept[A] == expected
