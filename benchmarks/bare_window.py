"""An empty PySide6 window in a process of its own; prints when it was first painted."""

import sys

from first_paint import FirstPaint
from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> int:
    """Show, report, leave."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 740)
    FirstPaint(window, report)
    window.show()
    return app.exec()


def report(moment: float) -> None:
    """Say when, and stop."""
    print(moment)
    QApplication.quit()


if __name__ == "__main__":
    sys.exit(main())
