"""Whatever a reader does, in any order and with restarts: redo is the inverse of undo."""

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.unit.notebook.doing import THINGS
from tests.unit.notebook.visible import visible
from zorgdesk.notebook.notebook import Notebook


class Book:
    """A notebook that may be closed and opened again, and what it looked like at each step."""

    def __init__(self, path):
        self.path, self.open = path, Notebook.open(path)
        self.looks = [visible(self.open)]

    def reopen(self):
        self.open.close()
        self.open = Notebook.open(self.path)

    def do(self, thing, key, text, number):
        before = self.depth()
        thing(self.open, key, text, number)
        del self.looks[before + 1 :]
        if self.depth() == before and self.looks:
            self.looks.pop()  # typing went on, or nothing happened
        while len(self.looks) <= self.depth():
            self.looks.append(visible(self.open))

    def depth(self):
        with self.open._database.reading() as db:
            return db.exec_driver_sql("SELECT count(*) FROM step WHERE NOT undone").scalar()


@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(THINGS, max_size=10), st.lists(st.integers(-3, 3), max_size=6), st.booleans())
def test_redo_is_the_inverse_of_undo(tmp_path_factory, things, walk, reopen):
    book = Book(tmp_path_factory.mktemp("boek") / "n.db")
    for thing in things:
        book.do(*thing)
    for steps in [*walk, -len(book.looks), len(book.looks), -len(book.looks)]:
        if reopen:
            book.reopen()
        for _ in range(abs(steps)):
            _ = book.open.journal.undo() if steps < 0 else book.open.journal.redo()
            assert visible(book.open) == book.looks[book.depth()]
    assert book.depth() == 0
    book.open.close()
