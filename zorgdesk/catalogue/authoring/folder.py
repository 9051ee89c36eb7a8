"""The whole folder of YAML files, read into one edition of the catalogue."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml.error import StreamMark
from ruamel.yaml.nodes import MappingNode, Node

from zorgdesk.catalogue.authoring.edition import read_edition
from zorgdesk.catalogue.authoring.entry import Context, read_entry
from zorgdesk.catalogue.authoring.fault import Faults, Place
from zorgdesk.catalogue.authoring.keys import read_keys
from zorgdesk.catalogue.authoring.nodes import listed
from zorgdesk.catalogue.authoring.passage import Extents, read_extent
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.catalogue.authoring.thesaurus import read_compounds, read_thesaurus
from zorgdesk.catalogue.authoring.vocabulary import read_vocabulary
from zorgdesk.catalogue.authoring.yaml_file import compose
from zorgdesk.catalogue.edition import Edition, stamped
from zorgdesk.domain.entry import EntryKey, Facet, Kind
from zorgdesk.domain.words import Corpus, WordGroup

ENTRY_FILES = {
    "initiatives.yaml": Kind.INITIATIVE,
    "practices.yaml": Kind.PRACTICE,
    "insights.yaml": Kind.INSIGHT,
    "organisations.yaml": Kind.ORGANISATION,
    "terms.yaml": Kind.TERM,
    "documents.yaml": Kind.DOCUMENT,
}
"""The files with entries, in catalogue order."""

WORD_FILES = ("thesaurus.yaml", "compounds.yaml")
OPTIONAL = ("practices.yaml", "insights.yaml", "organisations.yaml", "terms.yaml", *WORD_FILES)
"""The files without which a catalogue is small, but whole."""

FILES = ("edition.yaml", "vocabulary.yaml", *ENTRY_FILES, *WORD_FILES)
_NOTHING = MappingNode("tag:yaml.org,2002:map", [], StreamMark("", 0, 0, 0))


@dataclass(frozen=True, slots=True)
class Authored:
    """An edition, and where its keepers wrote it.

    `entries` and `concepts` say where each stands; `extents` how long the documents are;
    `absent` names the optional files that are not there.
    """

    edition: Edition
    entries: Mapping[EntryKey, Place]
    concepts: Mapping[tuple[Facet, str], Place]
    extents: Extents
    absent: tuple[str, ...]


def read_folder(folder: Path) -> Authored:
    """The edition that a folder describes.

    Raises CatalogueError with a line `file:line: what is wrong; how to mend it` per fault.
    """
    faults = Faults()
    files = _Files({name: _root(folder / name, faults) for name in FILES}, faults)
    faults.refuse()  # a file that cannot be read makes everything that refers to it look wrong
    vocabulary = read_vocabulary(files.record("vocabulary.yaml"))
    keys = read_keys(files.items())
    extents = {item.key: read_extent(item) for item in keys.of(Kind.DOCUMENT)}
    context = Context(vocabulary, keys, extents)
    corpus = Corpus(
        "",
        tuple(read_entry(item, context) for item in keys.items.values()),
        vocabulary.all(),
        files.thesaurus(),
        read_compounds(files.record("compounds.yaml")),
    )
    name, retired = read_edition(files.record("edition.yaml"), keys)
    faults.refuse()
    places = {key: item.record.at("key") for key, item in keys.items.items()}
    edition = Edition(name, stamped(corpus), retired)
    return Authored(edition, places, vocabulary.places, extents, files.absent())


def _root(path: Path, faults: Faults) -> Node | None:
    """The root of a file; None when it may be absent, and is."""
    if path.name in OPTIONAL and not path.exists():
        return None
    return compose(path, faults)


@dataclass(frozen=True, slots=True)
class _Files:
    """The roots of all files; those of absent ones are None."""

    roots: Mapping[str, Node | None]
    faults: Faults

    def record(self, name: str) -> Record:
        """The fields of a file; none of an absent one, or, noted, of one that holds no fields."""
        root = self.roots[name]
        record = None if root is None else Record.of(name, root, self.faults)
        return record or Record(name, _NOTHING, self.faults)

    def items(self) -> Iterator[tuple[Kind, Record]]:
        """The records of all entries, in catalogue order."""
        for name, kind in ENTRY_FILES.items():
            root = self.roots[name]
            for node in () if root is None else listed(name, root, self.faults):
                record = Record.of(name, node, self.faults)
                if record is not None:
                    yield kind, record

    def thesaurus(self) -> tuple[WordGroup, ...]:
        """The groups of words for the same thing."""
        root = self.roots["thesaurus.yaml"]
        return () if root is None else read_thesaurus("thesaurus.yaml", root, self.faults)

    def absent(self) -> tuple[str, ...]:
        """The names of the files that are not there."""
        return tuple(name for name, root in self.roots.items() if root is None)
