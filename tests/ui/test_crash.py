"""An unforeseen error, on whatever thread, is logged and told once, where the windows are."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QMessageBox

from zorgdesk.ui.crash import CrashReporter


@pytest.fixture
def reporter(qtbot, monkeypatch):
    """A reporter in the place of what reports errors now; its dialog is closed afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter = CrashReporter()
    reporter.install()
    yield reporter
    for dialog in dialogs():
        dialog.close()


def dialogs():
    windows = QApplication.topLevelWidgets()
    return [w for w in windows if isinstance(w, QMessageBox) and w.isVisible()]


def crash(error):
    """Let an error escape on another thread."""

    def fail():
        raise error

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


@pytest.mark.logs
def test_an_error_on_a_worker_thread_is_told_on_the_thread_of_the_window(qtbot, reporter, caplog):
    crash(ZeroDivisionError("niets om door te delen"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    assert dialog.thread() is QThread.currentThread()
    assert dialog.text()
    assert "Traceback" in dialog.detailedText()
    assert "niets om door te delen" in dialog.detailedText()
    [record] = caplog.records
    assert record.levelno == logging.CRITICAL
    assert "niets om door te delen" in record.getMessage()


@pytest.mark.logs
def test_errors_that_follow_do_not_pile_up_dialogs(qtbot, reporter, caplog):
    for number in range(3):
        crash(RuntimeError(f"fout {number}"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    QApplication.processEvents()
    [dialog] = dialogs()
    assert "fout 0" in dialog.detailedText()
    assert len(caplog.records) == 3


@pytest.mark.logs
def test_an_error_after_the_dialog_was_closed_is_told_again(qtbot, reporter):
    crash(RuntimeError("eerst"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].close()
    assert dialogs() == []
    crash(RuntimeError("later"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "later" in dialogs()[0].detailedText()


@pytest.mark.logs
def test_stopping_the_program_is_no_crash(qtbot, reporter):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    QApplication.processEvents()
    assert dialogs() == []
