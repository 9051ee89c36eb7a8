"""The library as tests begin with it: read from its files once, for all of them.

What a library shares with another one never changes: the catalogue and its index, as they were
read. What a reader makes is each library's own.
"""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.sentences import DUTCH, Language
from zorgdesk.library import Library
from zorgdesk.paths import Paths
from zorgdesk.search.printed import Printed
from zorgdesk.search.searcher import Searcher
from zorgdesk.search.store import load

_Stamp = tuple[Path, int, int]


def library_of(paths: Paths, language: Language = DUTCH) -> Library:
    """As `Library.open`; the files are read again only when one of them is another."""
    catalogue, printed = _opened(replace(paths, user=paths.cache), _stamps(paths))
    return Library(catalogue, Searcher(printed), None, language)


@lru_cache(maxsize=2)
def _opened(paths: Paths, _as_they_are: tuple[_Stamp, ...]) -> tuple[Catalogue, Printed]:
    catalogue = Catalogue.open(paths.catalogue)
    corpus = catalogue.corpus()
    postings = load(corpus, paths.own_index, paths.shipped_index, lambda _done, _all: None)
    return catalogue, Printed(corpus, postings)


def _stamps(paths: Paths) -> tuple[_Stamp, ...]:
    folders = (paths.own_index, paths.shipped_index)
    files = [paths.catalogue, *(file for folder in folders for file in sorted(folder.glob("*")))]
    return tuple((f, f.stat().st_mtime_ns, f.stat().st_ino) for f in files if f.exists())
