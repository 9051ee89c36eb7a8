"""One result as the list shows it: marks, the sentence that says why, and what led there."""

from collections.abc import Callable, Iterator

from zorgdesk.domain.entry import Entry
from zorgdesk.domain.query import Hit
from zorgdesk.search.marks import Marker
from zorgdesk.search.ranking import Ranking
from zorgdesk.search.snippets import Snippet, snippet

NoteWith = Callable[[int], str]
"""The note that shows most of the words, if it has more of them than so many; else ""."""

_PLENTY = 3
"""Times that one word is marked in an entry's own lines: no note needs to outdo that."""


def hit(entry: Entry, number: int, note_with: NoteWith, found: Ranking, marker: Marker) -> Hit:
    """The hit for an entry; its snippet is from a note when that shows more of the words."""
    own = snippet((entry.text, entry.summary), marker) or Snippet(entry.summary, ())
    title = marker.marks(entry.title)
    enough = len(own.marks) + len(title)
    is_plain = len(found.terms) == 1 and enough >= _PLENTY
    noted = None if is_plain else snippet((note_with(enough),), marker)
    in_note = noted is not None and len(noted.marks) > enough
    shown = noted if noted is not None and in_note else own
    return Hit(
        key=entry.key,
        score=found.scores.get(number, 0.0),
        title_marks=title,
        snippet=shown.text,
        snippet_marks=shown.marks,
        via=tuple(dict.fromkeys(_via(number, found))),
        in_note=in_note,
    )


def _via(number: int, found: Ranking) -> Iterator[str]:
    """Per word that does not stand in an entry itself, the best other name that led there."""
    for match in found.matches:
        if not match.own >> number & 1:
            names = [(weight, name) for name, weight, mask in match.others if mask >> number & 1]
            yield from (name for _, name in sorted(names, key=lambda pair: -pair[0])[:1])
