"""Open a notebook in the place of the one that is open, or say why not and what can be done."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import (
    PasswordNeededError,
    ZorgDeskError,
)
from zorgdesk.shelf import Shelf
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.saying import said
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library, Notebook


class NotebookOpening(QObject):
    """Opens on the worker thread; the notebook that is open stays so until the other one is.

    What was typed is saved in the old notebook first; where that fails, it stays open.
    """

    opened = Signal(object)  # Library: it has another notebook, or the same one anew
    followed = Signal()  # it is searched too, and its own entries are known
    settled = Signal()  # the first notebook was opened, or the reader told why not
    shelved = Signal(object)  # Shelf
    not_opened = Signal(object, object)  # ZorgDeskError, Path
    refused = Signal()  # another one was not opened: what was typed is kept nowhere yet
    another_wanted = Signal()  # the reader wants to choose a file
    password_wanted = Signal(object, str)  # Path of a notebook that has one, and why it is asked

    def __init__(self, desk: Desk, workers: Workers, unsaved: Unsaved) -> None:
        super().__init__(desk)
        self._desk, self._workers, self._unsaved = desk, workers, unsaved
        self._library: Library | None = None
        self.shelf: Shelf | None = None
        self._wanted = Path()
        self._mending = ""  # what is said as long as a notebook is being mended
        self._left: Path | None = None  # the notebook that was let go of to be mended
        self._undelivered: list[Notebook] = []
        self.is_busy, self._reads, self.was_asked_to_read = False, False, False
        self._mends = False  # what is being opened is mended first
        self._opening = Latest(workers.search, self)
        self._opening.done.connect(self._arrived)
        self._opening.failed.connect(self._failed)
        self._following = Latest(workers.search, self)
        self._following.done.connect(self._searched)
        self._following.failed.connect(self._not_searched)

    def begin(self, library: "Library", shelf: Shelf, given: Path | None = None) -> None:
        """Open the notebook of last time, or the `given` one, unless one is open already."""
        self._library, self.shelf = library, shelf
        if library.notebook is None:
            self._open_first(given or shelf.chosen, is_given=given is not None)
        else:
            self._show()

    def open(self, path: Path) -> None:
        """Open a notebook that exists."""
        if self.has_open(path):
            self._desk.say_briefly(self.tr("“%s” is open already.") % path.stem)
        else:
            self._open(path)

    def read(self, path: Path) -> None:
        """Open a notebook without changing it, although another window has it."""
        self._open(path, read_only=True)

    def unlock(self, path: Path, password: str) -> None:
        """Open a notebook with its password, or mend it, as was to be done without."""
        if self._mends:
            self.mend(path, password)
        else:
            self._open(path, read_only=self._reads, password=password)

    def open_to_write(self) -> None:
        """Open the notebook that is read now to write in it too, when that is possible by now."""
        if self._library is not None and self._library.notebook is not None:
            self._open(self._library.notebook.path)

    def open_again(self) -> None:
        """Let go of the notebook that is open and open its file as it is now."""
        library = self._library
        if library is None or library.notebook is None:
            return
        if self._unsaved.finish():
            self.refused.emit()
            return
        path = library.notebook.path
        self._close_later(library.use(None))
        self._unsaved.begin_sitting()
        self.opened.emit(library)
        self._open(path)

    def start(self, path: Path) -> None:
        """Begin a notebook where there is none."""
        self._open(path, begin=True)

    def mend(self, path: Path, password: str | None = None) -> None:
        """Mend a damaged notebook, also the one that is open, and open it again."""
        from zorgdesk.opening import mended  # noqa: PLC0415 - seldom needed

        if self.is_busy or self._library is None:
            return
        self._mending = self.tr("The notebook is being repaired …")
        self._desk.banner.say(self._mending)
        current = self._library.notebook
        if current is not None and current.path == path:
            self._following.cancel()
            self._close_later(self._library.use(None))
            self._left = path
            self.opened.emit(self._library)
        self._start(path, lambda: mended(path, password), mends=True)

    def abandon(self) -> None:
        """Forget what is being opened, and let go of its file; the window closes."""
        self._opening.cancel()
        self._following.cancel()
        self._workers.search.submit(self._let_go)

    def _open(
        self,
        path: Path,
        *,
        read_only: bool = False,
        begin: bool = False,
        password: str | None = None,
    ) -> None:
        from zorgdesk.opening import notebook_at  # noqa: PLC0415 - after the first paint

        self._reads = read_only
        self._start(
            path,
            lambda: notebook_at(path, read_only=read_only, begin=begin, password=password),
        )

    def _open_first(self, path: Path, *, is_given: bool = False) -> None:
        """On a first start the reader's own notebook is begun, unless it was given by its name."""
        from zorgdesk.opening import first_notebook_at  # noqa: PLC0415 - after the first paint

        if self.shelf is None or not self.shelf.is_new or is_given:
            self._open(path)
        else:
            self._reads = False
            self._start(path, lambda: first_notebook_at(path))

    def try_again(self, path: Path) -> None:
        """Open it once more; what may be begun on a first start may be begun then too."""
        self._open_first(path)

    def ask(self, path: Path, why: str) -> None:
        """Have the password of this notebook asked for."""
        self._wanted = path
        self.password_wanted.emit(path, why)

    def begin_anew(self, path: Path) -> None:
        """Set a damaged notebook aside and begin a new one in its place."""
        from zorgdesk.opening import begun_anew  # noqa: PLC0415 - seldom needed

        self._start(path, lambda: begun_anew(path))

    def _start(self, path: Path, make: "Callable[[], Notebook]", *, mends: bool = False) -> None:
        if self.is_busy or self._library is None:
            return
        self.is_busy, self._wanted, self._mends = True, path, mends
        self._opening.start(lambda: self._make(make))

    def _make(self, make: "Callable[[], Notebook]") -> "Notebook":
        """On the worker thread: whatever becomes of the window, no file stays held."""
        notebook = make()
        self._undelivered.append(notebook)
        return notebook

    def _let_go(self) -> None:
        while self._undelivered:
            self._undelivered.pop().close()

    def _arrived(self, notebook: "Notebook") -> None:
        """Change notebooks, when everything that was typed is in the old one."""
        self._end()
        assert self._library is not None
        assert self.shelf is not None
        has_old = self._library.notebook is not None
        if has_old and self._unsaved.finish():
            self.refused.emit()
            self._let_go()
            return
        self._undelivered.remove(notebook)
        self._close_later(self._library.use(notebook))
        self._go_on_in(notebook)
        self.was_asked_to_read = self._reads
        self.shelf = self.shelf.with_opened(notebook.path)
        self.shelved.emit(self.shelf)
        self._show()

    def _go_on_in(self, notebook: "Notebook") -> None:
        """What the notebook before did not take is not for this one, unless this is the same."""
        if notebook.path == self._left:
            self._unsaved.go_on_in_mended()
        else:
            self._unsaved.begin_sitting()
        self._left = None

    def _close_later(self, notebook: "Notebook | None") -> None:
        """Close a notebook when both threads are done with what they were doing in it."""
        if notebook is not None:
            written = self._workers.notebook.submit(int)
            self._workers.search.submit(lambda: _close_after(written, notebook))

    def show_again(self) -> None:
        """The notebook that is open was away and is back: show what is in it, and save the rest."""
        self._desk.banner.hide()
        self._unsaved.try_again()
        self._show()

    def _show(self) -> None:
        """Show what is in the notebook, and search in it."""
        assert self._library is not None
        self._following.start(self._library.own.follow)
        self.opened.emit(self._library)

    def _searched(self) -> None:
        self.followed.emit()
        self.settled.emit()

    def _end(self) -> None:
        """Nothing is being opened any more; what is said about mending goes."""
        self.is_busy = False
        if self._mending and self._desk.banner.text() == self._mending:
            self._desk.banner.hide()
        self._mending = ""

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, ZorgDeskError):
            self.settled.emit()
            raise error
        self.not_opened.emit(error, self._wanted)
        if isinstance(error, PasswordNeededError):
            self.password_wanted.emit(self._wanted, said(error))
        self.settled.emit()

    def _not_searched(self, error: Exception) -> None:
        """A notebook that cannot be read whole is open all the same."""
        self._searched()
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)

    def has_open(self, path: Path) -> bool:
        """Whether this notebook is open, to write in."""
        current = self._library.notebook if self._library else None
        return current is not None and not current.read_only and current.path == path

    @property
    def current(self) -> Path | None:
        """The notebook that is open, also only to read."""
        notebook = self._library.notebook if self._library else None
        return notebook.path if notebook else None


def _close_after(written: Future[int], notebook: "Notebook") -> None:
    written.result()
    notebook.close()
