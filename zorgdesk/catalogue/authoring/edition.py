"""The name of the edition, and the keys of earlier editions that were replaced (edition.yaml)."""

from zorgdesk.catalogue.authoring.keys import Keys
from zorgdesk.catalogue.authoring.nodes import Word
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.domain.entry import EntryKey


def read_edition(root: Record, keys: Keys) -> tuple[str, dict[EntryKey, EntryKey]]:
    """The edition's name, and for each retired key the key that replaced it; faults are noted."""
    root.only(("edition", "retired"))
    retired: dict[EntryKey, EntryKey] = {}
    for row in root.records("retired"):
        row.only(("key", "replaced_by"))
        key = EntryKey(row.needed("key"))
        if key in keys.items or key in retired:
            what = f"‘{key}’ bestaat nog, of staat al bij ‘retired’"
            row.fault("key", what, "laat alleen sleutels staan die zijn verdwenen, elk één keer")
        new = row.needed("replaced_by")
        item = keys.find(Word(new, row.at("replaced_by")), row) if new else None
        if item is not None:
            retired[key] = item.key
    return root.needed("edition"), retired
