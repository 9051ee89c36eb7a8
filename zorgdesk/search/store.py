"""The Whoosh index on disk: built whole, stamped, checked, and replaced in one step."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from whoosh.fields import ID, KEYWORD, Schema
from whoosh.filedb.filestore import FileStorage, RamStorage, Storage
from whoosh.index import Index, open_dir

from zorgdesk.domain.words import Corpus
from zorgdesk.search import safe_pickle
from zorgdesk.search.analysis import VERSION, words
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.fields import FIELDS, field_texts
from zorgdesk.search.hyphens import index_words
from zorgdesk.search.known_names import KnownNames

Progress = Callable[[int, int], None]
_STAMP = "stamp.json"
safe_pickle.install()


def schema() -> Schema:
    """Our own schema; an analyser is kept out of it, the words come ready-made."""
    fields = {field.name: KEYWORD(scorable=True) for field in FIELDS}
    return Schema(key=ID(stored=True), **fields)


def open_index(corpus: Corpus, folder: Path, shipped: Path | None, progress: Progress) -> Index:
    """The index of this corpus: the shipped one, else our own, else built anew in `folder`.

    Never raises on a damaged or unreadable index; without a writable folder it is in memory.
    """
    for place in (shipped, folder):
        if place and (index := _opened(place, corpus)):
            return index
    try:
        _build_in(folder, corpus, progress)
    except OSError:
        return _fill(RamStorage(), corpus, progress)
    return _opened(folder, corpus) or _fill(RamStorage(), corpus, progress)


def _opened(folder: Path, corpus: Corpus) -> Index | None:
    """The index in a folder, or nothing when it does not fit, is damaged or cannot be read."""
    try:
        stamp = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
        if stamp != _stamp(folder, corpus) or _writable_by_others(folder):
            return None
        index = open_dir(str(folder), schema=schema(), readonly=True)
        return index if index.doc_count() == len(corpus.entries) else None
    except Exception:  # noqa: BLE001  # whatever is wrong with a cache, the answer is to rebuild
        return None


def _stamp(folder: Path, corpus: Corpus) -> dict[str, object]:
    """What an index must say of itself to be used; the digests find damage Whoosh would not."""
    files = sorted(path for path in folder.iterdir() if path.suffix in {".seg", ".toc"})
    return {
        "corpus": corpus.stamp,
        "analysis": VERSION,
        "files": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files},
    }


def _writable_by_others(folder: Path) -> bool:
    """Whether everybody on this computer could have put something in the folder."""
    return os.name == "posix" and bool(folder.stat().st_mode & 0o002)


def _build_in(folder: Path, corpus: Corpus, progress: Progress) -> None:
    """Build beside the folder and put it in place by a rename (OSError)."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".index-", dir=folder.parent))  # mode 0700
    try:
        _write(fresh, corpus, progress)
        _replace(folder, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _write(folder: Path, corpus: Corpus, progress: Progress) -> None:
    """Build an index in an empty folder and stamp it last."""
    _fill(FileStorage(str(folder)), corpus, progress).close()
    stamp = json.dumps(_stamp(folder, corpus), indent=1)
    (folder / _STAMP).write_text(stamp, encoding="utf-8")


def _replace(folder: Path, fresh: Path) -> None:
    """Put the fresh folder in the place of the old one; a reader never sees half of it."""
    if folder.exists():
        old = Path(tempfile.mkdtemp(prefix=".index-", dir=folder.parent))
        with suppress(FileNotFoundError):
            folder.rename(old / "old")
        shutil.rmtree(old, ignore_errors=True)
    fresh.rename(folder)


def known_compounds(corpus: Corpus) -> Compounds:
    """The compounds of a corpus: the reviewed ones, and those made of words it uses."""
    texts = (text for entry in corpus.entries for text in field_texts(entry).values())
    return Compounds(corpus.compounds, (word for text in texts for word in words(text)))


def _fill(storage: Storage, corpus: Corpus, progress: Progress) -> Index:
    """Index every entry in the order of the catalogue."""
    compounds, names = known_compounds(corpus), KnownNames.of(corpus)
    index = storage.create_index(schema())
    writer = index.writer(limitmb=256)
    for number, entry in enumerate(corpus.entries):
        texts = {
            field: [*index_words(text, compounds), *names.found_in(text)]
            for field, text in field_texts(entry).items()
        }
        writer.add_document(
            key=entry.key, **{field: words for field, words in texts.items() if words}
        )
        progress(number + 1, len(corpus.entries))
    writer.commit(optimize=True)
    return index
