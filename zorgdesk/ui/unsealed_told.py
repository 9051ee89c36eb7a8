"""After a password was set: what can still be read without it, and what can be done about it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.saying import said
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.domain.wiping import Left

_MOST = 4
"""Names that are told; of more only how many there are."""
_TEXT = {".md", ".nieuw", ""}


class UnsealedTold(QObject):
    """Names the files, and deletes them when the reader says so."""

    def __init__(self, desk: Desk, workers: Workers) -> None:
        super().__init__(desk)
        self._desk = desk
        self._wiping = Latest(workers.search, self)
        self._wiping.done.connect(self._done)

    def tell(self, path: Path, files: Sequence[Path]) -> None:
        """Say of a notebook that has a password now what else there is."""
        told = self.tr("The notebook and its backups have this password now.")
        elsewhere = self.tr("What you exported or copied elsewhere before can be read without it.")
        if not files:
            self._desk.banner.say(f"{told} {elsewhere}")
            return
        beside = self.tr("Beside it these can still be read without it: %s.") % _names(path, files)
        folder = QUrl.fromLocalFile(str(path.parent))
        self._desk.banner.offer(
            f"{told} {beside} {elsewhere}",
            [
                (self.tr("Delete those files for good"), lambda: self._wipe(path, files)),
                (self.tr("Show in the folder"), lambda: QDesktopServices.openUrl(folder)),
            ],
        )

    def _wipe(self, path: Path, files: Sequence[Path]) -> None:
        from zorgdesk.wiping import wipe_unsealed  # noqa: PLC0415 - seldom needed

        self._desk.banner.hide()
        self._wiping.start(lambda: wipe_unsealed(path, files))

    def _done(self, left: "list[Left]") -> None:
        if left:
            told = "\n".join(f"{each.path}: {said(each.why)}" for each in left)
            self._desk.banner.say(self.tr("These files are still there:") + f"\n{told}")
        else:
            self._desk.say_briefly(self.tr("The files without a password are deleted."))


def _names(path: Path, files: Sequence[Path]) -> str:
    """What they are called; of text copies their folder is."""
    beside = (file.relative_to(path.parent) for file in files)
    names = list(dict.fromkeys(f.parts[0] if f.suffix in _TEXT else f.name for f in beside))
    rest = f" + {len(names) - _MOST}" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + rest
