"""Everything a reader can see of a notebook, to compare before and after."""


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
        "pairs": notebook.word_pairs.all(),
    }
