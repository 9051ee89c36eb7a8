"""What one line of the result list shows."""

from dataclasses import dataclass

from zorgdesk.domain.entry import EntryKey, Kind
from zorgdesk.domain.labels import Label
from zorgdesk.domain.query import Span


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One line of the result list: the summary, or the sentence that matched.

    `place` is where the entry is found (its regions or its document); `via` names the words that
    led here when the reader's own did not; `labels` are the reader's, and `own` says that the whole
    entry is. Without a `kind` it is a note in a collection.
    """

    key: EntryKey
    kind: Kind | None
    title: str
    line: str
    place: str = ""
    badges: tuple[str, ...] = ()
    title_marks: tuple[Span, ...] = ()
    line_marks: tuple[Span, ...] = ()
    via: tuple[str, ...] = ()
    in_note: bool = False
    bookmarked: bool = False
    noted: bool = False
    highlighted: bool = False
    read: bool = False
    labels: tuple[Label, ...] = ()
    own: bool = False
