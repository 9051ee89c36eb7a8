"""Save notes off the GUI thread, in order, and keep what could not be saved."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, wait

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError

Save = Callable[[EntryKey, str], None]
RETRY_MS = 5000


class NoteSaver(QObject):
    """A text is pending until the notebook has it; a pending text is never forgotten."""

    saved = Signal(str)  # an entry's key
    failed = Signal(str, str)  # an entry's key, and why in a plain sentence
    _done = Signal(str, str, object)  # crosses from the worker thread

    def __init__(self, save: Save, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save, self._executor = save, executor
        self._pending: dict[EntryKey, str] = {}
        self._jobs: set[Future[None]] = set()
        self._retry = QTimer(self, interval=RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self.save_pending)
        self._done.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def put(self, key: EntryKey, text: str) -> None:
        """Save a text; a text for the same entry that was still pending is replaced."""
        self._pending[key] = text
        self._submit(key, text)

    def pending(self) -> dict[EntryKey, str]:
        """The texts that the notebook does not have yet."""
        return dict(self._pending)

    def save_pending(self) -> None:
        """Try again for every text that is still pending."""
        for key, text in self.pending().items():
            self._submit(key, text)

    def finish(self) -> dict[EntryKey, str]:
        """Wait until the worker is done; returns the texts that could not be saved."""
        self._retry.stop()
        wait(self._jobs)
        return {key: text for key, text in self._pending.items() if not self._try_last(key, text)}

    def _try_last(self, key: EntryKey, text: str) -> bool:
        try:
            self._save(key, text)
        except ZorgDeskError:
            return False
        return True

    def _submit(self, key: EntryKey, text: str) -> None:
        job = self._executor.submit(self._run, key, text)
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)

    def _run(self, key: EntryKey, text: str) -> None:
        """On the worker thread."""
        try:
            self._save(key, text)
        except ZorgDeskError as error:
            self._done.emit(key, text, error)
        else:
            self._done.emit(key, text, None)

    def _arrive(self, key: EntryKey, text: str, error: ZorgDeskError | None) -> None:
        """Back on the GUI thread; a newer text of the same entry stays pending."""
        if error is not None:
            self._retry.start()
            self.failed.emit(key, str(error))
        elif self._pending.get(key) == text:
            del self._pending[key]
            self.saved.emit(key)
