"""The names of what was done, so that a menu can say what it would undo."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.undo import Step, StepKind
from zorgdesk.ui.collection_steps import collection_step_name
from zorgdesk.ui.step_counts import name_for_several, name_for_taken_over

MOST = 32
"""Characters of a passage in the name of a step."""


def step_name(step: Step) -> str:
    """What was done, in a few words of the reader's language."""
    given, count = step.parameters, int(step.parameters.get("count", "1"))
    if step.kind is StepKind.TAKEN_OVER:
        return name_for_taken_over(given.get("name", ""), count, int(given.get("notebooks", "1")))
    if count > 1 and (several := name_for_several(step.kind, given.get("name", ""), count)):
        return several
    if name := collection_step_name(step):
        return name
    quote = _briefly(given.get("quote", ""))
    name, word, other = given.get("name", ""), given.get("word", ""), given.get("other", "")
    names = {
        StepKind.NOTE_ADDED: _tr("new note"),
        StepKind.NOTE_TITLED: _tr("title of a note"),
        StepKind.NOTE_PINNED: _tr("note pinned"),
        StepKind.NOTE_UNPINNED: _tr("note no longer pinned"),
        StepKind.NOTE_TYPED: _tr("typing in a note"),
        StepKind.NOTE_DELETED: _tr("note deleted"),
        StepKind.NOTE_RESTORED: _tr("earlier version of a note"),
        StepKind.BOOKMARK_PUT: _tr("bookmark"),
        StepKind.BOOKMARK_TAKEN: _tr("bookmark taken away"),
        StepKind.SEARCH_SAVED: _tr("search “%s” saved") % name,
        StepKind.SEARCH_RENAMED: _tr("search renamed to “%s”") % name,
        StepKind.SEARCHES_ORDERED: _tr("saved searches put in order"),
        StepKind.SEARCH_DELETED: _tr("search “%s” deleted") % name,
        StepKind.WORDS_JOINED: _tr("words “%(word)s” and “%(other)s” joined")
        % {"word": word, "other": other},
        StepKind.WORDS_PARTED: _tr("words “%(word)s” and “%(other)s” parted")
        % {"word": word, "other": other},
        StepKind.LABEL_ADDED: _tr("label “%s” made") % name,
        StepKind.LABEL_RENAMED: _tr("label renamed to “%s”") % name,
        StepKind.LABEL_RECOLOURED: _tr("other colour for label “%s”") % name,
        StepKind.LABELS_MERGED: _tr("label “%s” merged") % name,
        StepKind.LABEL_DELETED: _tr("label “%s” deleted") % name,
        StepKind.LABEL_PUT_ON: _tr("label “%s” put on") % name,
        StepKind.LABEL_TAKEN_OFF: _tr("label “%s” taken off") % name,
        StepKind.MARKED_READ: _tr("marked as read"),
        StepKind.MARKED_UNREAD: _tr("marked as not read"),
        StepKind.HIGHLIGHTED: _tr("highlight “%s”") % quote,
        StepKind.HIGHLIGHT_RECOLOURED: _tr("other colour for highlight “%s”") % quote,
        StepKind.MARGIN_TYPED: _tr("typing in the margin of “%s”") % quote,
        StepKind.HIGHLIGHT_MOVED: _tr("other place for highlight “%s”") % quote,
        StepKind.HIGHLIGHT_DELETED: _tr("highlight “%s” taken away") % quote,
        StepKind.COLOUR_NAMED: _tr("meaning of a colour"),
        StepKind.OWN_ENTRY_ADDED: _tr("own entry begun"),
        StepKind.OWN_ENTRY_CHANGED: _tr("change in an own entry"),
        StepKind.OWN_ENTRY_DELETED: _tr("own entry “%s” deleted") % given.get("title", ""),
        StepKind.OWN_ENTRY_RESTORED: _tr("earlier version of an own entry"),
        StepKind.PUT_BACK: _tr("put back from the trash"),
        StepKind.SEVERAL: _tr("several changes"),
        StepKind.IMPORTED: _tr("import"),
    }
    return names.get(step.kind, _tr("last change"))


def _briefly(quote: str) -> str:
    """The first words of a passage, for a line in a menu."""
    words = " ".join(quote.split())
    return words if len(words) <= MOST else f"{words[:MOST].rsplit(' ', 1)[0]} …"


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepNames", text)
