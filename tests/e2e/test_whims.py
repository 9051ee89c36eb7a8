"""A reader follows whims in the real window, with restarts in between: what was made is kept."""

import re
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.e2e.desk import Desk
from tests.e2e.pencil import Pencil
from tests.opened import library_of
from tests.unit.notebook.visible import visible
from zorgdesk.app import Application

KEYS = ("initiatief:gele-kaart", "initiatief:buurtzorghuis", "begrip:ocmw")
TEXTS = st.sampled_from(["a", "ja ", "é", "😀", "- \n", "**x", "[ ", " "])
WORD = re.compile(r"\b[a-z]{7,}\b")
ON_SCREEN = "Ctrl+F"  # leaving the note saves it


def words(note):
    """A note without words is none."""
    return note if note.strip() else ""


class Reader(RuleBasedStateMachine):
    """One window at a time; the model is what the reader remembers of the work."""

    def __init__(self, qtbot, qapp, paths):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.paths = replace(paths, user=Path(self.folder.name))
        self.qtbot, self.qapp, self.open_key = qtbot, qapp, None
        self.notes, self.bookmarked, self.read, self.marked = {}, set(), set(), Counter()

    @initialize(key=st.sampled_from(KEYS))
    def begin(self, key):
        self._start()
        self._open(key)

    @rule(key=st.sampled_from(KEYS))
    def go_to(self, key):
        self._open(key)

    @rule(text=TEXTS)
    def write(self, text):
        self.desk.write_note(text)
        self.notes[self.open_key] = words(self.desk.note())

    @rule()
    def empty_the_note(self):
        self.desk.write_note("")
        self.desk.press("Ctrl+A")
        self.desk.press("Del")
        self.notes[self.open_key] = ""

    @rule()
    def bookmark(self):
        self.desk.choose("entry.bookmark")
        self.bookmarked ^= {self.open_key}

    @rule()
    def mark_as_read(self):
        self.desk.choose("entry.read")
        self.read ^= {self.open_key}

    @rule(key=st.sampled_from(["Ctrl+1", "Ctrl+3"]))
    def highlight(self, key):
        text, page = self.desk.application.library.entry(self.open_key).text, self.desk.page()
        word = next(word for word in WORD.findall(text) if page.count(word) == 1)
        self._save()
        Pencil(self.desk).mark(word, key)
        self._remember_what_there_is()

    @rule(text=st.sampled_from(["", "zorg", "xyz"]))
    def search(self, text):
        self.desk.search(text)

    @precondition(lambda self: self.desk.can("edit.undo"))
    @rule()
    def undo(self):
        self._save()
        self.desk.choose("edit.undo")
        self._remember_what_there_is()

    @precondition(lambda self: self.desk.can("edit.redo"))
    @rule()
    def redo(self):
        self._save()
        if self.desk.can("edit.redo"):  # saving may have been something new
            self.desk.choose("edit.redo")
        self._remember_what_there_is()

    @precondition(lambda self: self.desk.can("edit.undo"))
    @rule()
    def undo_and_redo(self):
        self._save()
        before = self._seen()
        self.desk.choose("edit.undo")
        self.desk.choose("edit.redo")
        assert self._seen() == before

    @rule()
    def restart(self):
        self.desk.close()
        self._start()
        self.desk.reads(self.desk.application.library.entry(self.open_key).title)
        self._compare()

    @invariant()
    def what_is_on_the_screen_is_what_was_made(self):
        if self.open_key:
            assert words(self.desk.note()) == self.notes.get(self.open_key, "")
            assert self.desk.is_bookmarked() == (self.open_key in self.bookmarked)

    def teardown(self):
        self._save()
        self._compare()
        self.desk.close()
        self.folder.cleanup()

    def _start(self):
        application = Application(self.qapp, self.paths, open_library=library_of)
        application.start()
        self.desk = Desk(self.qtbot, application)

    def _open(self, key):
        self.desk.window.steering.reading.open(key)
        self.open_key = key

    def _save(self):
        self.desk.press(ON_SCREEN)
        self.desk.has_saved()

    def _seen(self):
        return visible(self.desk.application.library.notebook), words(self.desk.note())

    def _remember_what_there_is(self):
        """After undoing the model starts from what there is: how far typing goes back is free."""
        seen, _ = self._seen()
        self.notes, self.bookmarked = dict(seen["notes"]), set(seen["bookmarks"])
        self.read, self.marked = set(seen["read"]), Counter(m[1].quote for m in seen["highlights"])

    def _compare(self):
        seen, _ = self._seen()
        assert seen["notes"] == {key: text for key, text in self.notes.items() if text}
        assert (seen["bookmarks"], set(seen["read"])) == (self.bookmarked, self.read)
        assert Counter(mark[1].quote for mark in seen["highlights"]) == self.marked


@pytest.mark.parametrize(
    ("readers", "whims"), [(2, 12), pytest.param(150, 40, marks=pytest.mark.nightly)]
)
def test_what_was_made_is_kept(qtbot, qapp, paths, readers, whims):
    qapp.setStyle("Fusion")
    phases = (Phase.explicit, Phase.reuse, Phase.generate)  # to shrink takes hours
    run_state_machine_as_test(
        lambda: Reader(qtbot, qapp, paths),
        settings=settings(max_examples=readers, stateful_step_count=whims, phases=phases),
    )
