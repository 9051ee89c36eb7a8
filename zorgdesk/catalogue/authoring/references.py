"""What an entry says of others: its organisations, the sites it links to, its relations."""

from collections.abc import Iterator

from zorgdesk.catalogue.authoring.choices import choice
from zorgdesk.catalogue.authoring.keys import Item, Keys
from zorgdesk.catalogue.authoring.links import is_site
from zorgdesk.catalogue.authoring.nodes import Word
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.domain.entry import Involvement, Kind, Link, Relation, Role


def organisations(record: Record, keys: Keys) -> Iterator[Involvement]:
    """The organisations of an entry with their roles; faults are noted."""
    for row in _rows(record, "organisations", ("key", "role")):
        word = Word(row.needed("key"), row.at("key"))
        item = keys.find(word, row, Kind.ORGANISATION) if word.text else None
        role = choice(row, "role", Role, Role.NAMED)
        if item is not None:
            yield Involvement(item.key, item.title, role)


def links(record: Record) -> Iterator[Link]:
    """The sites of an entry; faults are noted."""
    for row in _rows(record, "links", ("url", "label")):
        url = row.needed("url")
        if url and not is_site(url):
            what = f"‘{url}’ is geen adres van een site"
            row.fault("url", what, "schrijf het hele adres, dat begint met http:// of https://")
        yield Link(url, row.needed("label"))


def related(item: Item, keys: Keys) -> Iterator[Relation]:
    """The curated relations of an entry; faults are noted."""
    for row in _rows(item.record, "related", ("key", "why")):
        word = Word(row.needed("key"), row.at("key"))
        if word.text == item.key:
            row.fault("key", "deze fiche verwijst naar zichzelf", "haal deze verwijzing weg")
        other = keys.find(word, row) if word.text else None
        why = row.needed("why")
        if other is not None:
            yield Relation(other.key, why)


def _rows(record: Record, name: str, fields: tuple[str, str]) -> Iterator[Record]:
    """The records of a list; one whose first field says the same as an earlier one is noted."""
    seen: set[str] = set()
    for row in record.records(name):
        row.only(fields)
        word = row.text(fields[0])
        if word in seen:
            row.fault(fields[0], f"‘{word}’ staat twee keer bij ‘{name}’", "houd er één")
        seen.add(word)
        yield row
