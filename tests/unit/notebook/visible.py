"""Everything a reader can see of a notebook, to compare before and after."""

KEYS = ("initiatief:brugwonen", "initiatief:de-brug", "begrip:ocmw")


def _written(note):
    return (note.id, note.title, note.text, note.pinned)


def visible(notebook):
    """All of it, without when it changed."""
    return {
        "notes": dict(notebook.notes()),
        "bookmarks": notebook.bookmarked(),
        "searches": notebook.saved_searches.all(),
        "labels": notebook.labels.all(),
        "places": notebook.labels.by_entry(),
        "read": {key: notebook.read_marks.read_at(key) for key in notebook.read_keys()},
        "highlights": [
            (mark.id, mark.anchor, mark.colour, mark.note)
            for key in sorted(notebook.highlights.keys())
            for mark in notebook.highlights.of(key)
        ],
        "meanings": notebook.highlights.meanings(),
        "pad": [_written(note) for key in KEYS for note in notebook.notepad.of(key)],
        "loose": [_written(note) for note in notebook.notepad.loose()],
        "collections": [
            (each, notebook.collection_items.of(each.id)) for each in notebook.collections.all()
        ],
        "own": [(each.key, each.draft) for each in notebook.own_entries.all()],
        "pairs": notebook.word_pairs.all(),
    }
