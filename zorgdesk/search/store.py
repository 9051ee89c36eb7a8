"""The index on disk: stamped, checked, and replaced in one step; anything wrong means rebuild.

Opening a good one needs no Whoosh: the postings stand beside its files as `flat.bin`.
"""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from zorgdesk.domain.words import Corpus
from zorgdesk.search.analysis import VERSION
from zorgdesk.search.flat import read_flat, write_flat
from zorgdesk.search.postings import Postings

Progress = Callable[[int, int], None]
_STAMP = "stamp.json"
_FILES = {".seg", ".toc", ".bin"}


def load(corpus: Corpus, folder: Path, shipped: Path | None, progress: Progress) -> Postings:
    """The postings of this corpus: from the shipped index, our own, or one built in `folder`.

    Never raises on a damaged or unreadable index; without a writable folder it is in memory.
    """
    for place in (shipped, folder):
        if place and (postings := _opened(place, corpus)):
            return postings
    from zorgdesk.search.building import build_in_memory  # noqa: PLC0415  # Whoosh takes 60 ms

    try:
        return _build_in(folder, corpus, progress)
    except OSError:
        return build_in_memory(corpus, progress)


def _opened(folder: Path, corpus: Corpus) -> Postings | None:
    """What stands in a folder, or nothing when it does not fit, is damaged or cannot be read."""
    try:
        stamp = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
        if stamp != _stamp(folder, corpus) or _writable_by_others(folder):
            return None
        return read_flat(folder)
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _stamp(folder: Path, corpus: Corpus) -> dict[str, object]:
    """What an index must say of itself to be used; the digests find damage Whoosh would not."""
    files = sorted(path for path in folder.iterdir() if path.suffix in _FILES)
    return {
        "corpus": corpus.stamp,
        "analysis": VERSION,
        "files": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files},
    }


def _writable_by_others(folder: Path) -> bool:
    """Whether everybody on this computer could have put something in the folder."""
    return os.name == "posix" and bool(folder.stat().st_mode & 0o002)


def _build_in(folder: Path, corpus: Corpus, progress: Progress) -> Postings:
    """Build beside the folder and put it in place by a rename (OSError)."""
    from zorgdesk.search.building import build  # noqa: PLC0415  # Whoosh takes 60 ms

    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".index-", dir=folder.parent))  # mode 0700
    try:
        postings = build(corpus, fresh, progress)
        write_flat(postings, fresh)
        stamp = json.dumps(_stamp(fresh, corpus), indent=1)
        (fresh / _STAMP).write_text(stamp, encoding="utf-8")
        with suppress(OSError):  # another window may just have put its own there
            _replace(folder, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return postings


def _replace(folder: Path, fresh: Path) -> None:
    """Put the fresh folder in the place of the old one; a reader never sees half of it."""
    if folder.exists():
        old = Path(tempfile.mkdtemp(prefix=".index-", dir=folder.parent))
        with suppress(FileNotFoundError):
            folder.rename(old / "old")
        shutil.rmtree(old, ignore_errors=True)
    fresh.rename(folder)
