"""What tables and columns are called in the text copies: a reader reads them, and so do we."""

from collections.abc import Mapping

from sqlalchemy import Table

from zorgdesk.notebook.schema import metadata

KIND, PROOF = "soort", "controle"
"""The fields that tell what a record is about, and prove that nobody changed it since."""

_TABLES = {
    "meta": "Notitieboek",
    "note": "Notitie",
    "own_entry": "Eigen fiche",
    "bookmark": "Bladwijzer",
    "read_mark": "Gelezen",
    "highlight": "Markering",
    "label": "Label",
    "label_place": "Label op deze fiche",
    "colour_meaning": "Betekenis van een kleur",
    "saved_search": "Bewaarde zoekvraag",
    "word_pair": "Woordpaar",
    "collection": "Verzameling",
    "collection_item": "Onderdeel van een verzameling",
}
_COLUMNS = {
    "created_at": "gemaakt",
    "changed_at": "gewijzigd",
    "deleted_at": "verwijderd",
    "entry_key": "fiche",
    "title": "titel",
    "text": "tekst",
    "pinned": "vastgezet",
    "read_at": "gelezen",
    "label_id": "label",
    "name": "naam",
    "colour": "kleur",
    "meaning": "betekenis",
    "block": "alinea",
    "start": "begin",
    "end": "einde",
    "quote": "citaat",
    "before": "ervoor",
    "after": "erna",
    "choices": "filters",
    "sort": "volgorde",
    "expand": "ruimer",
    "position": "plaats",
    "word": "woord",
    "other": "ander woord",
    "description": "beschrijving",
    "parent_id": "binnen",
    "collection_id": "verzameling",
    "note_id": "notitie",
    "summary": "samenvatting",
    "aliases": "andere namen",
    "status": "stand",
    "status_reason": "reden van de stand",
    "links": "links",
    "source": "bron",
    "organisations": "organisaties",
}


def table_word(table: Table) -> str:
    """What a row of this table is called."""
    return _TABLES.get(table.name, table.name)


def column_word(name: str) -> str:
    """What a column is called."""
    return _COLUMNS.get(name, name)


def tables_by_word() -> Mapping[str, Table]:
    """The tables by what they are called."""
    return {table_word(table): table for table in metadata.tables.values()}


def columns_by_word(table: Table) -> Mapping[str, str]:
    """The columns of a table by what they are called."""
    return {column_word(column.name): column.name for column in table.columns}
