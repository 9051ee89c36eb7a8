"""Start the real application, as often as a test wants, and leave nothing running."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.e2e.desk import Desk
from tests.opened import library_of
from tests.tidying import tidy as tidy  # noqa: PLC0414 - a fixture of every test here
from zorgdesk.app import Application
from zorgdesk.paths import Paths


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Callable[[], Desk]]:
    """Start the program; start it again for a restart on the same files."""
    qapp.setStyle("Fusion")
    running: list[Desk] = []

    def start_once() -> Desk:
        application = Application(qapp, paths, open_library=library_of)
        application.start()
        running.append(Desk(qtbot, application))
        return running[-1]

    yield start_once
    refuse = QTimer(interval=20, timeout=close_without_saving)
    refuse.start()
    for desk in running:
        if not desk.is_closed:
            desk.close()
        fall_silent(desk.application)
    refuse.stop()


def fall_silent(application: Application) -> None:
    """Leave no translation behind, whoever still holds the program: other tests read English."""
    installed = application._translations._installed
    while installed:
        QApplication.removeTranslator(installed.pop())


def close_without_saving() -> None:
    """Click that in the question that comes when the last notes cannot be saved."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        roles = {box.buttonRole(button): button for button in box.buttons()}
        roles[QMessageBox.ButtonRole.DestructiveRole].click()
