"""Prove that this installation works, window and all, on files that are thrown away."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.sentences import in_dutch_only
from zorgdesk.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from zorgdesk.app import Application

PATIENCE_S = 60
QUERY = "dak- en thuislozen"
NOTE = "Zelftest: deze tekst moet terug te lezen zijn."


def run(picture: Path | None = None) -> int:
    """Open everything without a screen, search, save, read back; returns the exit status.

    `picture` names the PNG file that gets an image of the window. Raises ZorgDeskError.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from zorgdesk.app import Application, new_qt_application  # noqa: PLC0415 - after the platform

    qt = new_qt_application()
    with tempfile.TemporaryDirectory(prefix="zorgdesk-") as home:
        paths = Paths(Paths.standard().bundle, Path(home), Path(home) / "cache")
        application = Application(qt, paths)
        try:
            key = _work(qt, application)
            _export(application, key)
            if picture is not None:
                _save_picture(application, picture)
        finally:
            application.window.close()
            application.stop()
        _read_back(paths.notebook, key)
    return 0


def _work(qt: "QApplication", application: "Application") -> EntryKey:
    """Search, open the best entry and note something; the entry's key."""
    window = application.window
    window.resize(1366, 768)
    application.start()
    _wait(qt, lambda: application.is_settled, "De catalogus gaat niet open.")
    assert application.library is not None
    print(f"Catalogus: {len(application.library.entries)} fiches.")
    window.desk.box.setText(QUERY)
    results = window.desk.results
    _wait(qt, lambda: results.answered_text == QUERY, "Het zoeken antwoordt niet.")
    print(f"Zoeken: {len(results.model.keys())} fiches voor ‘{QUERY}’.")
    results.enter()
    _wait(qt, lambda: window.steering.reading.key is not None, "De eerste fiche gaat niet open.")
    window.desk.note.editor.insertPlainText(NOTE)
    window.desk.note.editor.flush()
    _wait(
        qt,
        lambda: not window.steering.work.notes.keeping.saver.pending(),
        "De notitie wordt niet bewaard.",
    )
    assert window.steering.reading.key is not None
    return window.steering.reading.key


def _export(application: "Application", key: EntryKey) -> None:
    """Make every kind of file: each has a library of its own, with files of its own."""
    from zorgdesk.annotating import Wanted, gather  # noqa: PLC0415 - as late as in the app
    from zorgdesk.exchange.export import render  # noqa: PLC0415
    from zorgdesk.exchange.file_format import FileFormat  # noqa: PLC0415

    assert application.library is not None
    reading = gather(application.library, Wanted("Zelftest", (key,)), datetime.now().astimezone())
    for file_format in FileFormat:
        render(reading, file_format)
    print(f"Exporteren: {', '.join(FileFormat)}.")


def _save_picture(application: "Application", picture: Path) -> None:
    if not application.window.grab().save(str(picture)):
        raise ZorgDeskError(in_dutch_only(f"Het beeld {picture} is niet te schrijven."))
    print(f"Beeld van het venster: {picture.resolve()}")


def _read_back(path: Path, key: EntryKey) -> None:
    from zorgdesk.opening import note_in  # noqa: PLC0415 - not before the window, as in the app

    if note_in(path, key) != NOTE:
        raise ZorgDeskError(in_dutch_only("De notitie is niet terug te lezen."))
    print("Notitieboek: bewaard en teruggelezen. Alles werkt.")


def _wait(qt: "QApplication", condition: Callable[[], bool], trouble: str) -> None:
    """Let the window work until the condition holds. Raises ZorgDeskError when it never does."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise ZorgDeskError(in_dutch_only(trouble))
        qt.processEvents()
        time.sleep(0.005)
