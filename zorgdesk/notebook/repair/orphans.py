"""Earlier texts of notes that are gone themselves: the last of each becomes a note again."""

from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.raw_rows import RawRow, sound
from zorgdesk.notebook.schema import note, note_version

_TITLE = "Teruggevonden vroegere tekst"


def with_texts_of_lost_notes(contents: Contents) -> Contents:
    """The same, with a loose note for each note of which only earlier texts are left."""
    notes, last = contents[note.name], dict[str, RawRow]()
    for row in contents[note_version.name].values():
        known = last.get(row["note_id"])
        if row["note_id"] not in notes and (
            known is None or row["written_at"] > known["written_at"]
        ):
            last[row["note_id"]] = row
    return {**contents, note.name: {**notes, **{lost: _note(row) for lost, row in last.items()}}}


def _note(row: RawRow) -> RawRow:
    told = {"id": row["note_id"], "text": row["text"], "title": _TITLE}
    times = {"created_at": row["created_at"], "changed_at": row["changed_at"]}
    return sound(note, {**told, **times})
