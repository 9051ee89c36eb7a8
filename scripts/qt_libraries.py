"""The shared libraries that Qt asks of a Linux machine, and the Debian packages that hold them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import debian
from setup_error import SetupError

# Qt blames libxcb-cursor0 whichever is missing: the linker is asked instead.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def provide(venv: Path, platform: str) -> None:
    """Install what Qt's `platform` ("offscreen", "xcb", "wayland") misses here.

    Raises SetupError, with the command or the names, when that is not possible.
    """
    missing = _of_platform(venv, platform)
    if not missing:
        return
    _install(missing)
    left = _of_platform(venv, platform)
    if left:
        raise SetupError(f"Qt still misses: {', '.join(sorted(left))}. Install them by hand.")


def missing_libraries(files: Iterable[Path]) -> frozenset[str]:
    """The libraries that the linker does not find for `files`, by name."""
    if not shutil.which("ldd"):
        return frozenset()
    command = ["ldd", *map(str, files)]
    answer = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    absent = (line for line in answer.splitlines() if line.endswith("=> not found"))
    return frozenset(line.split()[0] for line in absent)


def _of_platform(venv: Path, platform: str) -> frozenset[str]:
    if not sys.platform.startswith("linux"):
        return frozenset()
    names = ("QtWidgets.abi3.so", f"Qt/plugins/platforms/libq{platform}.so")
    pyside = venv.glob("lib/python3*/site-packages/PySide6")
    return missing_libraries(folder / name for folder in pyside for name in names)


def _install(missing: frozenset[str]) -> None:
    unknown = sorted(missing - PACKAGES.keys())
    if unknown:
        raise SetupError(f"Qt misses {', '.join(unknown)}. Install the packages that hold them.")
    packages = sorted({PACKAGES[name] for name in missing})
    debian.provide(packages, f"Qt misses shared libraries: {', '.join(sorted(missing))}.")
