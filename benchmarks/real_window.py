"""ZorgDesk's window in a process of its own; prints when its rows were painted and it was ready.

Ready means that the catalogue, the index and the notebook are open and a search was answered.
"""

import sys
import time

from first_paint import FirstPaint
from PySide6.QtWidgets import QApplication, QListView

from zorgdesk.app import Application
from zorgdesk.paths import Paths


def main() -> int:
    """Show, report both moments, leave."""
    app = QApplication([])
    app.setStyle("Fusion")
    application = Application(app, Paths.standard())
    rows = application.window.findChild(QListView)
    assert rows is not None
    assert rows.model().rowCount(), "the first paint must show real rows"
    FirstPaint(rows.viewport(), print)
    application.window.furnished.connect(
        lambda: application.window.steering.asking.answered.connect(report_ready)
    )
    application.start()
    status = app.exec()
    application.stop()
    return status


def report_ready() -> None:
    """Say when, and stop."""
    print(time.time())
    QApplication.quit()


if __name__ == "__main__":
    sys.exit(main())
