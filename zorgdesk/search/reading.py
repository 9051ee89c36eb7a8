"""Read a Whoosh index once into flat postings."""

from collections.abc import Iterator
from pathlib import Path

from whoosh.index import Index
from whoosh.reading import IndexReader

from zorgdesk.domain.words import Corpus
from zorgdesk.search.fields import FIELDS
from zorgdesk.search.postings import Collector, Postings, Row
from zorgdesk.search.store import Progress, open_index


def load(corpus: Corpus, folder: Path, shipped: Path | None, progress: Progress) -> Postings:
    """The postings of a corpus, from an index that fits it; a damaged one is built again."""
    return read(open_index(corpus, folder, shipped, progress))


def read(index: Index) -> Postings:
    """The postings of a whole index; any exception means that the index is damaged."""
    with index.reader() as reader:
        size = reader.doc_count_all()
        collector = Collector(size)
        for field in FIELDS:
            lengths = [reader.doc_field_length(n, field.name) or 0 for n in range(size)]
            collector.add(field, lengths, _rows(reader, field.name))
    return collector.postings()


def _rows(reader: IndexReader, field: str) -> Iterator[Row]:
    """The words of a field with the entries that hold them."""
    for term in reader.lexicon(field):
        matcher = reader.postings(field, term)
        numbers, weights = [], []
        while matcher.is_active():
            numbers.append(matcher.id())
            weights.append(matcher.weight())
            matcher.next()
        yield term.decode("utf-8"), numbers, weights
