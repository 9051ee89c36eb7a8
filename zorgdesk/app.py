"""The composition root of the window: builds everything, joins it, runs it."""

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from zorgdesk import settings as settings_file
from zorgdesk.catalogue.first_page import FirstRow, first_rows, opening_counts
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.row import ResultRow
from zorgdesk.paths import Paths
from zorgdesk.settings import Settings
from zorgdesk.shelf import Shelf
from zorgdesk.ui import theme
from zorgdesk.ui.collecting import GarbageCollector
from zorgdesk.ui.crash import CrashReporter
from zorgdesk.ui.i18n import Language, Translations
from zorgdesk.ui.icons import Icons
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.main_window import Look, MainWindow, Opening
from zorgdesk.ui.saying import WindowLanguage, said
from zorgdesk.ui.theme import Scheme
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library

    OpenLibrary = Callable[[Paths, WindowLanguage], Library]

SMALLEST, LARGEST, NORMAL = 7.0, 24.0, Settings().text_size


class Application(QObject):
    """One window, the threads behind it, and what it reads and remembers."""

    ended = Signal()  # everything is wiped: nothing is left to do
    settled = Signal()  # the notebook was opened, or the reader told why not

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        given: Path | None = None,
        open_library: "OpenLibrary | None" = None,
    ) -> None:
        """`given` is the notebook to open, in the place of the one of last time.

        `open_library` is called on a worker thread; another of one that is open reads no file.
        """
        super().__init__()
        self._given = given
        self._open_library = open_library or _open_library
        self._app, self._paths = app, paths
        self.settings = settings_file.load(paths.settings)
        self._translations = Translations(paths.bundle / "resources" / "i18n")
        self._workers = Workers(_worker("search"), _worker("notebook"), _worker("export"))
        self._loading = Latest(self._workers.search, self)
        self._loading.done.connect(self._loaded)
        self._loading.failed.connect(self._not_loaded)
        self._is_wiped = False
        self.is_settled = False
        """Whether the notebook was opened, or the reader told why not."""
        self.library: Library | None = None
        theme.load_fonts(paths.bundle / "resources" / "fonts")
        self._icons = Icons(paths.bundle / "resources" / "icons")
        self.window = self._new_window()

    def start(self) -> None:
        """Show the window; what costs time to import is loaded when it is on the screen."""
        self.window.furnished.connect(lambda: self._loading.start(self._load))
        self.window.show()

    def stop(self) -> None:
        """Let the threads finish and close the files; nothing that was saved is lost."""
        self._loading.cancel()
        if self.library is not None:
            self.window.steering.work.notebook.stop()
        for worker in (self._workers.search, self._workers.notebook, self._workers.export):
            worker.shutdown(wait=True)
        if self.library is not None:
            self.library.close()

    def _new_window(self) -> MainWindow:
        self._translations.use(_language(self.settings))
        window = MainWindow(_opening(self._paths), self._workers, self.settings, self._dress())
        window.remembered.connect(self._remember)
        window.furnished.connect(lambda: self._join(window))
        return window

    def _join(self, window: MainWindow) -> None:
        """Do what is wished in a window, now that it can be used."""
        from zorgdesk.ui.guarding import Guarding  # noqa: PLC0415 - after the first paint

        self._app.setWindowIcon(QIcon(str(self._paths.bundle / "resources/icons/zorgdesk.svg")))
        window.steering.scheme_chosen.connect(self._choose_scheme)
        window.steering.language_chosen.connect(self._choose_language)
        window.steering.text_size_stepped.connect(self._step_text_size)
        window.steering.manual_wanted.connect(self._show_manual)
        window.steering.wipe_wanted.connect(self._wipe)
        window.steering.work.notebook.opening.settled.connect(self._settle)
        guarding = Guarding(window, self.settings.calmed)
        guarding.calmed.connect(lambda calmed: window.change_settings(calmed=calmed))
        self._app.focusChanged.connect(guarding.meet)

    def _load(self) -> "Library":
        return self._open_library(self._paths, WindowLanguage())

    def _loaded(self, library: "Library") -> None:
        self.library = library
        self.window.attach(library)
        self._begin_notebook(self._given)

    def _not_loaded(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self.window.desk.banner.say(said(error))

    def _begin_notebook(self, given: Path | None = None) -> None:
        """Open the given notebook, or the one of last time, in the window there is now."""
        assert self.library is not None
        shelf = Shelf.read(self._paths.notebook, self.settings.recent_notebooks)
        self.window.steering.work.notebook.opening.begin(self.library, shelf, given)

    def _settle(self) -> None:
        if not self.is_settled:
            self.is_settled = True
            self.settled.emit()

    def _dress(self) -> Look:
        colours = theme.colours(_scheme(self.settings))
        theme.apply(self._app, colours, self.settings.text_size)
        return Look(colours, self._icons)

    def _remember(self, settings: Settings) -> None:
        self.settings = settings
        if self._is_wiped:
            return
        try:
            settings_file.save(settings, self._paths.settings)
        except OSError:
            self.window.told.say(self.tr("The layout of the window could not be remembered."))

    def _choose_scheme(self, scheme: Scheme) -> None:
        self.window.change_settings(scheme=scheme.value)
        self.window.restyle(self._dress())

    def _step_text_size(self, by: int) -> None:
        size = min(max(self.settings.text_size + by, SMALLEST), LARGEST) if by else NORMAL
        self.window.change_settings(text_size=size)
        self.window.restyle(self._dress())

    def _choose_language(self, language: Language) -> None:
        """Build the window anew, in its place, in the other language."""
        before = self.settings.language
        self.window.change_settings(language=language.value)
        if not self.window.close():
            self.window.change_settings(language=before)  # what was typed is to be kept first
            return
        old, self.window = self.window, self._new_window()
        self.window.furnish()
        self.window.show()
        if self.library is not None:
            old.steering.work.notebook.stop()
            self.window.attach(self.library)
            self._begin_notebook()
        old.deleteLater()

    def _wipe(self) -> None:
        """Let the reader take away everything there is, and end."""
        from zorgdesk.ui.wiping_all import WipingAll  # noqa: PLC0415 - when asked for

        shelf = self.window.steering.work.notebook.opening.shelf
        if self.library is None or shelf is None:
            return
        wiping = WipingAll(self.window.steering, self._workers, self._paths, self.window)
        wiping.begun.connect(self._remember_nothing)
        wiping.ended.connect(self._end)
        wiping.show(self.library, shelf)

    def _remember_nothing(self) -> None:
        self._is_wiped = True

    def _end(self) -> None:
        self.window.close()
        self.ended.emit()

    def _show_manual(self) -> None:
        from zorgdesk.ui.help.view import ManualWindow  # noqa: PLC0415 - when asked for

        folder = self._paths.bundle / "resources" / "help"
        manual = folder / f"{_language(self.settings)}.md"
        ManualWindow(manual if manual.exists() else folder / "nl.md", self.window).show()


def new_qt_application(arguments: Sequence[str] = ()) -> QApplication:
    """Qt itself, in the style that our colours are made for."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("ZorgDesk")
    app.setStyle("Fusion")
    return app


def main(arguments: Sequence[str] = (), notebook: Path | None = None) -> int:
    """Open the window, with this notebook, and run until it is closed; returns the exit status."""
    app = new_qt_application(arguments)
    crash_reporter = CrashReporter()
    crash_reporter.install()
    collector = GarbageCollector()
    try:
        application = Application(app, Paths.standard(), notebook)
    except ZorgDeskError as error:
        _say_without_window(error)
        return 2
    application.settled.connect(collector.spare_what_stays)
    application.ended.connect(app.quit)
    application.start()
    status = app.exec()
    application.stop()
    return status


def _say_without_window(error: ZorgDeskError) -> None:
    """Say why there is no window: in the terminal, and to who started it with a double click."""
    print(error, file=sys.stderr)  # noqa: T201 - the terminal's voice
    if QApplication.platformName() != "offscreen":
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed

        QMessageBox.critical(None, "ZorgDesk", said(error))


def _worker(name: str) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)


def _open_library(paths: Paths, language: WindowLanguage) -> "Library":
    """On the worker thread: these imports take as long as the window itself."""
    from zorgdesk.library import Library  # noqa: PLC0415 - after the first paint

    return Library.open(paths, language=language)


def _opening(paths: Paths) -> Opening:
    """What the first paint shows, read without the libraries that take long to import."""
    values, counts = opening_counts(paths.catalogue)
    used = {
        facet: [value for value in offered if value.key in counts.get(facet, {})]
        for facet, offered in values.items()
    }
    return Opening([_row(row) for row in first_rows(paths.catalogue)], used, counts)


def _row(row: FirstRow) -> ResultRow:
    return ResultRow(
        key=row.key,
        kind=row.kind,
        title=row.title,
        line=row.summary,
        place=", ".join(row.regions),
        badges=(*row.target_groups[:2], *row.sectors[:2]),
    )


def _language(settings: Settings) -> Language:
    known = {language.value for language in Language}
    return Language(settings.language) if settings.language in known else Language.DUTCH


def _scheme(settings: Settings) -> Scheme:
    known = {scheme.value for scheme in Scheme}
    return Scheme(settings.scheme) if settings.scheme in known else Scheme.SYSTEM
