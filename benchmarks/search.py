"""Time the search against SQLite FTS5 in the same run: the catalogue, 10,000 and 100,000 entries.

    python benchmarks/search.py [entries …]

Every keystroke of some queries is answered with results, counts and the snippets of the first
rows. FTS5 does the same work: bm25 with a prefix index, counts per facet by SQL, `snippet()`.
"""

import random
import resource
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.entry import Entry, EntryKey, facet_values
from zorgdesk.domain.query import Query
from zorgdesk.domain.words import Corpus
from zorgdesk.paths import Paths
from zorgdesk.search.searcher import Searcher

SIZES = (0, 10_000, 100_000)
ROWS = 20
QUERIES = (
    "thuiszorg ouderen",
    "dak- en thuislozen",
    "huisarts digitale drempel",
    "mantelzorgers betrekken",
    "geestelijke gezondheidszorg jongeren",
    "ervaringsdeskundigen",
    "wat bestaat er voor eenzame senioren in Brussel",
    "OCMW woonzorgcentrum",
    "trajectbegeleiding aan huis",
    "dementievriendelijke gemeente",
)


def corpus(size: int) -> Corpus:
    """The shipped catalogue, or as many entries put together from its sentences and tags."""
    shipped = Catalogue.open(Paths.standard().catalogue).corpus()
    if not size:
        return shipped
    entries = tuple(_mixed(shipped.entries, size))
    return replace(shipped, stamp=f"{shipped.stamp}-{size}", entries=entries)


def _mixed(entries: Sequence[Entry], size: int) -> Iterator[Entry]:
    """Entries of about 60 words, each drawn from four of the catalogue."""
    dice = random.Random(size)  # noqa: S311  # the same entries at every run
    words = [word for entry in entries for word in entry.text.split()]
    for number in range(size):
        first, second = dice.choice(entries), dice.choice(entries)
        start = dice.randrange(len(words))
        yield replace(
            first,
            key=EntryKey(f"{first.key}-{number}"),
            title=f"{' '.join(first.title.split()[:3])} {' '.join(second.title.split()[-3:])}",
            summary=second.summary,
            text=" ".join(words[start : start + 45]),
            aliases=(),
            expansion=None,
            target_groups=second.target_groups,
        )


def keystrokes() -> Iterator[str]:
    """What stands in the box after each key."""
    for query in QUERIES:
        yield from (query[:end] for end in range(1, len(query) + 1))


def timed(answer: Callable[[str], object]) -> Sequence[float]:
    """Milliseconds per keystroke."""
    times = []
    for text in keystrokes():
        start = time.perf_counter()
        answer(text)
        times.append((time.perf_counter() - start) * 1000)
    return times


class Ours:
    """ZorgDesk's search."""

    name = "ZorgDesk"

    def __init__(self, content: Corpus, folder: Path) -> None:
        self._search = Searcher.open(content, folder, None)

    def answer(self, text: str) -> object:
        """Results with counts, and the first rows with snippets."""
        results = self._search.search(Query(text), {})
        return self._search.hits(results, 0, ROWS)


class Fts:
    """SQLite's full-text search with the same entries."""

    name = "SQLite FTS5"

    def __init__(self, content: Corpus, folder: Path) -> None:
        folder.mkdir()
        self._base = sqlite3.connect(folder / "fts.db")
        self._base.executescript(
            "CREATE VIRTUAL TABLE entry USING fts5(title, summary, text, prefix='1 2 3 4',"
            " tokenize='unicode61 remove_diacritics 2');"
            "CREATE TABLE value (entry INTEGER, facet TEXT, value TEXT);"
            "CREATE INDEX value_entry ON value (entry, facet, value);"
        )
        for number, entry in enumerate(content.entries):
            row = (number, entry.title, entry.summary, entry.text)
            self._base.execute("INSERT INTO entry(rowid,title,summary,text) VALUES (?,?,?,?)", row)
            rows = [(number, f, v) for f, vs in facet_values(entry).items() for v in vs]
            self._base.executemany("INSERT INTO value VALUES (?, ?, ?)", rows)
        self._base.commit()

    def answer(self, text: str) -> object:
        """The first rows with snippets, the total, and the counts."""
        words = "".join(sign if sign.isalnum() else " " for sign in text).split()
        asked = " ".join(f'"{word}"' for word in words) + ("*" if words else '""')
        rows = self._base.execute(
            "SELECT rowid, snippet(entry, -1, '[', ']', '…', 24) FROM entry WHERE entry MATCH ?"
            " ORDER BY bm25(entry, 6, 2.5, 1.5) LIMIT ?",
            (asked, ROWS),
        ).fetchall()
        counts = self._base.execute(
            "SELECT facet, value, count(*) FROM value WHERE entry IN"
            " (SELECT rowid FROM entry WHERE entry MATCH ?) GROUP BY facet, value",
            (asked,),
        ).fetchall()
        return rows, counts


def measure(engine: type[Ours | Fts], content: Corpus, folder: Path) -> tuple[float, float]:
    """Build, ask, print; gives p50 and p95 in milliseconds."""
    before, start = _memory(), time.perf_counter()
    made = engine(content, folder)
    built = time.perf_counter() - start
    times = timed(made.answer)
    p50, p95 = quantiles(times, n=20)[9], quantiles(times, n=20)[18]
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    print(
        f"  {engine.name:12} p50 {p50:7.2f} ms  p95 {p95:7.2f} ms  worst {max(times):7.1f} ms"
        f"  built in {built:6.1f} s  {size:6.1f} MB on disk  {_memory() - before:6.0f} MB memory"
    )
    return p50, p95


def _memory() -> float:
    """The most memory this process has used, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure every size and print the ratios."""
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    for size in sizes:
        content = corpus(size)
        print(f"{len(content.entries)} entries")
        place = Path(tempfile.mkdtemp())
        try:
            fts = measure(Fts, content, place / "fts")
            ours = measure(Ours, content, place / "index")
            start = time.perf_counter()
            Ours(content, place / "index")
            print(f"  opened again in {time.perf_counter() - start:.2f} s")
            print(f"  ratio to FTS5: p50 {ours[0] / fts[0]:.2f}, p95 {ours[1] / fts[1]:.2f}")
        finally:
            shutil.rmtree(place)


if __name__ == "__main__":
    main()
