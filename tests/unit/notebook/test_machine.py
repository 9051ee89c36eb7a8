"""A reader writes, bookmarks, closes and opens again, in any order: what was made is there."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from zorgdesk.notebook.notebook import Notebook

KEYS = st.sampled_from(["initiatief:brugwonen", "initiatief:de-brug", "begrip:ocmw"])


class Reader(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "notitieboek.db"
        self.notebooks = [Notebook.open(self.path)]
        self.notes, self.bookmarks = {}, set()

    @property
    def notebook(self):
        return self.notebooks[-1]

    @rule(key=KEYS, text=st.text(max_size=20))
    def write(self, key, text):
        self.notebook.save_note(key, text)
        self.notes[key] = text

    @rule(key=KEYS)
    def bookmark(self, key):
        self.notebook.set_bookmark(key, on=True)
        self.bookmarks.add(key)

    @rule(key=KEYS)
    def take_bookmark_away(self, key):
        self.notebook.set_bookmark(key, on=False)
        self.bookmarks.discard(key)

    @rule()
    def restart(self):
        self.notebooks.pop().close()
        self.notebooks.append(Notebook.open(self.path))

    @rule()
    def read_in_a_second_window(self):
        book = Notebook.open(self.path, read_only=True)
        assert book.notes() == self.notebook.notes()
        book.close()

    @invariant()
    def everything_is_there(self):
        written = {key: text for key, text in self.notes.items() if text.strip()}
        assert self.notebook.notes() == written
        assert self.notebook.noted() == set(written)
        assert all(self.notebook.note(key) == text for key, text in written.items())
        assert self.notebook.bookmarked() == self.bookmarks
        for key in self.notes:
            assert (self.notebook.changed_at(key) is not None) == (key in written)

    def teardown(self):
        for notebook in self.notebooks:
            notebook.close()
        self.folder.cleanup()


class TestReader(Reader.TestCase):
    settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
