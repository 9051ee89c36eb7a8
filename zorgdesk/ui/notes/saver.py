"""Save notes off the GUI thread, in order, and keep what could not be saved."""

import logging
from collections.abc import Callable, Hashable
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from zorgdesk.domain.errors import DamagedNotebookError, ZorgDeskError
from zorgdesk.ui.saying import said

Key = TypeVar("Key", bound=Hashable)
Text = TypeVar("Text")
RETRY_MS = 5000
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted(Generic[Key, Text]):
    """One text to be saved; typed anew, the same text is another one."""

    key: Key
    text: Text
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


class NoteSaver(QObject, Generic[Key, Text]):
    """A text is pending until the notebook has it; a pending text is never forgotten."""

    saved = Signal(object)  # the key of what was saved
    failed = Signal(object, str)  # its key, and why in a plain sentence
    damaged = Signal(object)  # DamagedNotebookError, after `failed`
    _done = Signal(object, object)  # crosses from the worker thread: _Wanted, Exception | None

    def __init__(
        self,
        save: Callable[[Key, Text], None],
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._save, self._executor = save, executor
        self._pending: dict[Key, _Wanted[Key, Text]] = {}
        self._sitting: dict[Key, _Wanted[Key, Text]] = {}
        self._jobs: set[Future[None]] = set()
        self._retry = QTimer(self, interval=RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self.save_pending)
        self._done.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def put(self, key: Key, text: Text) -> None:
        """Save a text; a text for the same thing that was still pending is replaced."""
        self._pending[key] = _Wanted(key, text)
        self._submit(self._pending[key])

    def pending(self) -> dict[Key, Text]:
        """The texts that the notebook does not have yet."""
        return {key: wanted.text for key, wanted in self._pending.items()}

    def sitting(self) -> dict[Key, Text]:
        """The texts that the notebook got since it was opened, where nothing newer is pending."""
        return {key: had.text for key, had in self._sitting.items() if key not in self._pending}

    def forget(self) -> None:
        """Another notebook is open: nothing of this is for that one."""
        self._retry.stop()
        self._pending.clear()
        self._sitting.clear()

    def save_pending(self) -> None:
        """Try again for every text that is still pending."""
        for wanted in self._pending.values():
            self._submit(wanted)

    def put_again(self, changed_at: Callable[[Key], datetime | None]) -> None:
        """The notebook was mended: save what it got and has in an older form, or has no more."""
        for had in list(self._sitting.values()):
            now = changed_at(had.key)
            if had.key not in self._pending and (now is None or now < had.at):
                self._pending[had.key] = had
                self._submit(had)

    def finish(self) -> dict[Key, Text]:
        """Wait until the worker is done; returns the texts that could not be saved."""
        self._retry.stop()
        wait(self._jobs)
        for wanted in list(self._pending.values()):
            if self._try_last(wanted):
                self._keep_no_longer(wanted)
        if self._pending:
            self._retry.start()  # the reader may decide to stay
        return self.pending()

    def _try_last(self, wanted: _Wanted[Key, Text]) -> bool:
        try:
            self._save(wanted.key, wanted.text)
        except ZorgDeskError:
            return False
        except Exception:  # whatever it is, the text goes before it
            log.exception("Note not saved")
            return False
        return True

    def _submit(self, wanted: _Wanted[Key, Text]) -> None:
        job = self._executor.submit(self._run, wanted)
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)

    def _run(self, wanted: _Wanted[Key, Text]) -> None:
        """On the worker thread."""
        try:
            self._save(wanted.key, wanted.text)
        except Exception as error:  # noqa: BLE001 - the worker's edge: reported on the GUI thread
            self._done.emit(wanted, error)
        else:
            self._done.emit(wanted, None)

    def _arrive(self, wanted: _Wanted[Key, Text], error: Exception | None) -> None:
        """Back on the GUI thread; of a text only what became of its newest form counts."""
        if self._pending.get(wanted.key) is not wanted:
            return
        if error is None:
            self._keep_no_longer(wanted)
        elif isinstance(error, ZorgDeskError):
            self._retry.start()
            self.failed.emit(wanted.key, said(error))
            if isinstance(error, DamagedNotebookError):
                self.damaged.emit(error)
        else:
            self.failed.emit(wanted.key, self.tr("The note could not be saved."))
            raise error

    def _keep_no_longer(self, wanted: _Wanted[Key, Text]) -> None:
        """The notebook has it."""
        del self._pending[wanted.key]
        self._sitting[wanted.key] = wanted
        self.saved.emit(wanted.key)
