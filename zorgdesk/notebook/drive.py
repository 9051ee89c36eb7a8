"""What kind of drive a file stands on: write-ahead logging needs a disk that stays."""

import ctypes
import os
import sys
from pathlib import Path

_LOCAL_FILE_SYSTEMS = frozenset(
    ("bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "jfs", "overlay", "xfs", "zfs")
)
_PLACES_FOR_STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_WINDOWS_FIXED_DISK = 3


def stays(path: Path) -> bool:
    """Whether the path stands on a disk inside this computer; False when in doubt."""
    if sys.platform == "win32":
        root = path.resolve().anchor
        return ctypes.windll.kernel32.GetDriveTypeW(root) == _WINDOWS_FIXED_DISK
    if str(path.resolve()).startswith(_PLACES_FOR_STICKS):
        return False
    if sys.platform != "linux":
        return True
    return _file_system(path) in _LOCAL_FILE_SYSTEMS and not _is_removable(path)


def _file_system(path: Path) -> str:
    """The type of the innermost mount that holds the path, such as `ext4`."""
    place = path.resolve()
    lines = Path("/proc/self/mounts").read_bytes().splitlines()
    mounts = [(_unescaped(point), kind.decode()) for _, point, kind, *_ in map(bytes.split, lines)]
    depths = [(len(at.parts), kind) for at, kind in mounts if place.is_relative_to(at)]
    return max(depths, key=lambda found: found[0], default=(0, ""))[1]


def _unescaped(point: bytes) -> Path:
    r"""The kernel writes a space as `\040`, and other bytes as they are."""
    return Path(os.fsdecode(point.decode("unicode_escape").encode("latin-1")))


def _is_removable(path: Path) -> bool:
    """Whether the kernel calls the device, or the device of which it is a part, removable."""
    device = path.stat().st_dev
    block = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}").resolve()
    flags = (block / "removable", block.parent / "removable")
    return any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)
