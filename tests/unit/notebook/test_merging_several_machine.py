"""Whatever several readers did with copies of one notebook, and all of them taken over at once."""

from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.unit.notebook.doing import THINGS
from tests.unit.notebook.taking import reading, unwatched
from tests.unit.notebook.test_merging_machine import assert_holds, written
from tests.unit.notebook.visible import visible
from zorgdesk.domain.merging import How
from zorgdesk.notebook.notebook import Notebook

DONE = st.lists(THINGS, max_size=6)
NAMES = ("ons", "An", "Bert", "Cis")


class Workshop:
    """A prepared notebook, and what became of the copies."""

    def __init__(self, folder, opened):
        self._folder, self._opened = folder, opened
        self.ours = self._open("ons")

    def hand_out(self, before, of_each):
        """Copies of what was done `before`, in which each reader does something else."""
        do(self.ours, before)
        for name in NAMES[1:]:
            self.ours.save_copy(self._path(name))
        self.others = [self._open(name) for name in NAMES[1:]]
        for notebook, things in zip((self.ours, *self.others), of_each, strict=True):
            do(notebook, things)

    @property
    def paths(self):
        return [each.path for each in self.others]

    def copy(self):
        """Ours as it is now, once more."""
        self.ours.save_copy(self._path("kopie"))
        return self._open("kopie")

    def _path(self, name):
        return self._folder / f"{name}.zorgdesk"

    def _open(self, name):
        return self._opened.enter_context(closing(Notebook.open(self._path(name))))


def do(notebook, things):
    for thing, *rest in things:
        thing(notebook, *rest)


def take(notebook, paths, *, bring_back):
    """Whether anything came."""
    told = reading(notebook, *paths).take(lambda name: How(f"uit {name}", bring_back), unwatched)
    return not all(each.changes_nothing for each in told)


@settings(max_examples=4, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(DONE, st.tuples(DONE, DONE, DONE, DONE), st.booleans())
def test_at_once_is_as_one_after_the_other(before, of_each, bring_back):
    """Nothing is lost, twice adds nothing, and undo is the inverse."""
    with TemporaryDirectory() as folder, ExitStack() as opened:
        workshop = Workshop(Path(folder), opened)
        workshop.hand_out(before, of_each)
        ours, paths, turns = workshop.ours, workshop.paths, workshop.copy()
        was = visible(ours)
        texts = [written(each, live=True) for each in (ours, *workshop.others)]
        came = take(ours, paths, bring_back=bring_back)
        now = visible(ours)
        for each in texts:
            assert_holds(ours, each)
        for path in paths:
            take(turns, [path], bring_back=bring_back)
        assert visible(turns) == now
        assert not take(ours, paths, bring_back=bring_back)
        if came:
            ours.journal.undo()
            assert visible(ours) == was
            ours.journal.redo()
            assert visible(ours) == now
        ours.check()
