"""Take over the entries that a reader wrote."""

import json

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.merging import Thing
from zorgdesk.domain.own_entries import PREFIX
from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.merging.texts import Known, earlier, with_mark
from zorgdesk.notebook.merging.written import Written
from zorgdesk.notebook.own_entry_versions import readable
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import OWN_ENTRY_TEXTS, own_entry, own_entry_version


class MergedOwnEntries(Written):
    """By their ids. One that differs comes as a copy with a key of its own.

    What hangs on its key (notes, labels …) hangs on ours.
    """

    table, fields = own_entry, (*OWN_ENTRY_TEXTS, "filters", "status", "organisations")

    def thing(self, row: RawRow) -> Thing:  # noqa: ARG002 - all of them are
        return Thing.OWN_ENTRY

    def arriving(self, row: RawRow) -> RawRow:
        return {**row, "entry_key": f"{PREFIX}{row['id']}"}

    def marked(self, row: RawRow, new_id: str) -> RawRow:
        title = with_mark(row["title"], self.sides.how.mark)
        return {**row, "id": new_id, "entry_key": f"{PREFIX}{new_id}", "title": title}

    def likeness(self, row: RawRow) -> str:
        return str(row["id"])

    def about(self, row: RawRow) -> EntryKey | None:
        return EntryKey(row["entry_key"])

    def said(self, row: RawRow) -> str:
        return readable(row)

    def known(self, contents: Contents) -> Known:
        versions = contents[own_entry_version.name].values()
        return earlier((row["own_entry_id"], _texts(row["content"])) for row in versions)


def _texts(content: str) -> dict[str, str]:
    """What a version holds; nothing when that means nothing, for it is not taken over."""
    try:
        stored = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    known = stored.items() if isinstance(stored, dict) else ()
    return {name: text for name, text in known if isinstance(text, str)}
