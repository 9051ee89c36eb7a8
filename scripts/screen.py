"""Whether Qt can open a window here, and on what."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_OPEN = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def platform() -> str | None:
    """Qt's name for the screen that the surroundings promise; None when they promise none."""
    if not sys.platform.startswith("linux"):
        return "native"
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen:
        return chosen if chosen in ("xcb", "wayland") else None
    if os.environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else None


def opens(python: Path) -> bool:
    """Whether a window really can be opened: a DISPLAY may point at nothing."""
    return subprocess.run([python, "-c", _OPEN], check=False, capture_output=True).returncode == 0
