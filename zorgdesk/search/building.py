"""Index a corpus with Whoosh, and read the postings from what it made."""

from collections.abc import Callable, Iterator
from pathlib import Path

from whoosh.fields import ID, KEYWORD, Schema
from whoosh.filedb.filestore import FileStorage, RamStorage, Storage
from whoosh.index import Index, open_dir
from whoosh.reading import IndexReader

from zorgdesk.domain.words import Corpus
from zorgdesk.search import safe_pickle
from zorgdesk.search.analysis import words
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.fields import FIELDS, field_texts
from zorgdesk.search.hyphens import index_words
from zorgdesk.search.known_names import KnownNames
from zorgdesk.search.postings import Collector, Postings, Row

Progress = Callable[[int, int], None]
safe_pickle.install()


def schema() -> Schema:
    """Our own schema; an analyser is kept out of it, the words come ready-made."""
    fields = {field.name: KEYWORD(scorable=True) for field in FIELDS}
    return Schema(key=ID(stored=True), **fields)


def build(corpus: Corpus, folder: Path, progress: Progress) -> Postings:
    """Make the index of a corpus in an empty folder, and read it back (OSError)."""
    _fill(FileStorage(str(folder)), corpus, progress).close()
    return read(open_dir(str(folder), schema=schema(), readonly=True))


def build_in_memory(corpus: Corpus, progress: Progress) -> Postings:
    """Make the index where nothing can be written."""
    return read(_fill(RamStorage(), corpus, progress))


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


def read(index: Index) -> Postings:
    """The postings of a whole index."""
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
