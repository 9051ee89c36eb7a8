"""Everything a reader can do, stated once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.commands import Command
from zorgdesk.ui.i18n import Language
from zorgdesk.ui.steering import Steering
from zorgdesk.ui.theme import Scheme


def commands(steering: Steering) -> list[Command]:
    """The commands of a window, in the order of the menus."""
    return [
        *_file(steering),
        *_edit(steering),
        *_marking(steering),
        *_notebook(steering),
        *_find(steering),
        *_view(steering),
        *_go(steering),
        *_help(steering),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


def _file(steering: Steering) -> list[Command]:
    return [
        Command("file.export", _tr("Export …"), steering.exporting.show, ("Ctrl+Shift+E",)),
        Command("file.print", _tr("Print …"), steering.printing.preview, ("Ctrl+P",)),
        Command("file.quit", _tr("Quit"), steering.closing_wanted.emit, ("Ctrl+Q",)),
    ]


def _edit(steering: Steering) -> list[Command]:
    desk = steering.desk
    return [
        Command("edit.undo", _tr("Undo"), steering.work.undoing.undo, ("Ctrl+Z",), changes=True),
        Command(
            "edit.redo",
            _tr("Redo"),
            steering.work.undoing.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            changes=True,
        ),
        Command(
            "several.all",
            _tr("Choose all results"),
            steering.work.marking.several.choose_all,
            ("Ctrl+A",),
        ),
        Command("several.none", _tr("Choose none"), desk.results.choose_none, ("Ctrl+Shift+A",)),
        Command(
            "several.change", _tr("Change the chosen entries"), steering.work.marking.several.focus
        ),
        Command(
            "entry.copy",
            _tr("Copy as text with its source"),
            steering.printing.copy,
            ("Ctrl+Shift+C",),
        ),
    ]


def _marking(steering: Steering) -> list[Command]:
    names = {
        Colour.YELLOW: _tr("Mark in yellow"),
        Colour.GREEN: _tr("Mark in green"),
        Colour.BLUE: _tr("Mark in blue"),
        Colour.PINK: _tr("Mark in pink"),
    }
    pencil = steering.work.pencil.page
    return [
        *(
            Command(
                f"mark.{colour}",
                text,
                _with(pencil.mark, colour),
                (f"Ctrl+{number}",),
                changes=True,
            )
            for number, (colour, text) in enumerate(names.items(), start=1)
        ),
        Command(
            "mark.margin",
            _tr("Write in the margin"),
            pencil.write_in_margin,
            ("Ctrl+M",),
            changes=True,
        ),
        Command("mark.list", _tr("Highlights in this entry"), pencil.show_list, ("F7",)),
        Command("mark.colours", _tr("Colours of highlights …"), steering.work.pencil.colours.show),
        Command(
            "notebook.highlights", _tr("All highlights …"), steering.work.pencil.everything.show
        ),
    ]


def _notebook(steering: Steering) -> list[Command]:
    file = steering.work.notebook.file
    return [
        Command("notebook.new", _tr("New notebook …"), file.new),
        Command("notebook.open", _tr("Open a notebook …"), file.open, ("Ctrl+O",)),
        Command("notebook.copy", _tr("Save a copy …"), file.save_copy, ("Ctrl+Shift+S",)),
        Command(
            "notebook.take_over",
            _tr("Take over from other notebooks …"),
            steering.work.taking_over.show,
            changes=True,
        ),
        Command("notebook.wipe", _tr("Wipe everything …"), steering.wipe_wanted.emit),
        Command("notebook.folder", _tr("Show in its folder"), file.show_folder),
        Command(
            "notebook.password",
            _tr("Password …"),
            steering.work.notebook.protecting.show,
            changes=True,
        ),
        Command(
            "entry.versions",
            _tr("Earlier versions of the note …"),
            steering.work.recovering.show_versions,
        ),
        Command(
            "own.new",
            _tr("New own entry"),
            steering.work.authoring.begin,
            ("Ctrl+N",),
            changes=True,
        ),
        Command(
            "own.edit",
            _tr("Edit own entry"),
            steering.work.authoring.edit,
            ("Ctrl+E",),
            changes=True,
        ),
        Command("own.copy", _tr("Copy as own entry"), steering.work.authoring.copy, changes=True),
        Command(
            "own.versions",
            _tr("Earlier versions of the own entry …"),
            steering.work.show_entry_versions,
        ),
        Command(
            "own.delete", _tr("Delete own entry"), steering.work.authoring.delete, changes=True
        ),
        Command("notebook.labels", _tr("All labels …"), steering.work.marking.labelling.show_all),
        Command(
            "collection.new", _tr("New collection …"), steering.work.gathering.begin, changes=True
        ),
        Command(
            "collection.move",
            _tr("Move to another collection …"),
            steering.work.gathering.move,
            ("Ctrl+Shift+G",),
            changes=True,
        ),
        Command(
            "collection.take_out",
            _tr("Take out of this collection"),
            steering.work.gathering.take_out,
            changes=True,
        ),
        Command(
            "notebook.check",
            _tr("Check the notebook"),
            steering.work.notebook.safety.looking_over.check,
        ),
        Command("notebook.trash", _tr("Trash …"), steering.work.recovering.show_trash),
        Command("notebook.backups", _tr("Backups …"), steering.work.recovering.show_backups),
    ]


def _find(steering: Steering) -> list[Command]:
    desk = steering.desk
    return [
        Command("find.box", _tr("Search"), steering.focus_box, ("Ctrl+F", "Ctrl+L")),
        Command(
            "find.clear", _tr("Search everything again"), steering.clear_all, ("Ctrl+Shift+F",)
        ),
        Command("find.recent", _tr("Recent searches"), steering.asking.offer_recent, ("Ctrl+H",)),
        Command(
            "find.expand",
            _tr("Search synonyms and abbreviations too"),
            steering.toggle_expand,
            checkable=True,
        ),
        Command("find.pairs", _tr("Your own words …"), steering.work.pairing.show),
        Command("find.why", _tr("Why this result?"), steering.explain, ("F4",)),
        Command(
            "find.save", _tr("Save this search"), steering.save_search, ("Ctrl+S",), changes=True
        ),
        Command(
            "find.next_hit", _tr("Next hit on the page"), lambda: desk.detail.step_hit(1), ("F3",)
        ),
        Command(
            "find.previous_hit",
            _tr("Previous hit on the page"),
            lambda: desk.detail.step_hit(-1),
            ("Shift+F3",),
        ),
        Command(
            "entry.bookmark",
            _tr("Bookmark"),
            steering.toggle_bookmark,
            ("Ctrl+D",),
            checkable=True,
            changes=True,
        ),
        Command(
            "entry.collect",
            _tr("Put in a collection …"),
            steering.work.gathering.collect,
            ("Ctrl+G",),
            changes=True,
        ),
        Command("entry.labels", _tr("Labels …"), steering.show_labels, ("Ctrl+T",), changes=True),
        Command(
            "entry.read",
            _tr("Mark as read"),
            steering.toggle_read,
            ("Ctrl+R",),
            checkable=True,
            changes=True,
        ),
        Command(
            "entry.note",
            _tr("Write a note"),
            steering.work.notes.write,
            ("Ctrl+Shift+N",),
            changes=True,
        ),
        *_notes(steering),
    ]


def _notes(steering: Steering) -> list[Command]:
    beside, strip = steering.work.notes.beside, steering.desk.note.strip
    return [
        Command(
            "note.new", _tr("New note"), steering.work.notes.begin, ("Ctrl+Alt+N",), changes=True
        ),
        Command("note.next", _tr("Next note about this entry"), strip.step, ("F6",)),
        Command(
            "note.pin",
            _tr("Pin this note"),
            beside.toggle_pin,
            ("Ctrl+Shift+P",),
            checkable=True,
            changes=True,
        ),
        Command(
            "note.collect",
            _tr("Put this note in a collection …"),
            steering.work.notes.collect,
            changes=True,
        ),
        Command("note.delete", _tr("Delete this note"), beside.delete, changes=True),
        Command("note.loose", _tr("Loose notes …"), steering.work.notes.show_loose, ("Ctrl+J",)),
    ]


def _view(steering: Steering) -> list[Command]:
    sizes: list[tuple[str, str, int, tuple[str, ...]]] = [
        ("view.larger", _tr("Larger text"), 1, ("Ctrl++", "Ctrl+=")),
        ("view.smaller", _tr("Smaller text"), -1, ("Ctrl+-",)),
        ("view.normal", _tr("Normal text size"), 0, ("Ctrl+0",)),
    ]
    schemes = {
        Scheme.SYSTEM: _tr("Colours of the computer"),
        Scheme.LIGHT: _tr("Light colours"),
        Scheme.DARK: _tr("Dark colours"),
    }
    languages = {
        Language.DUTCH: "Nederlands",
        Language.FRENCH: "Français",
        Language.ENGLISH: "English",
    }
    return [
        Command(
            "view.filters", _tr("Show filters"), steering.toggle_filters, ("F9",), checkable=True
        ),
        Command(
            "view.collections",
            _tr("Show collections"),
            steering.work.gathering.toggle,
            ("F8",),
            checkable=True,
        ),
        Command(
            "view.note", _tr("Show note"), steering.work.notes.toggle_pane, ("F10",), checkable=True
        ),
        *(
            Command(id_, text, _with(steering.text_size_stepped.emit, by), keys)
            for id_, text, by, keys in sizes
        ),
        *(
            Command(
                f"view.{scheme}", text, _with(steering.scheme_chosen.emit, scheme), checkable=True
            )
            for scheme, text in schemes.items()
        ),
        *(
            Command(
                f"language.{language}",
                text,
                _with(steering.language_chosen.emit, language),
                checkable=True,
            )
            for language, text in languages.items()
        ),
    ]


def _go(steering: Steering) -> list[Command]:
    return [
        Command("go.back", _tr("Back"), lambda: steering.go(-1), ("Alt+Left",)),
        Command("go.forward", _tr("Forward"), lambda: steering.go(1), ("Alt+Right",)),
        Command("go.start", _tr("Start page"), steering.show_start, ("Alt+Home",)),
        Command(
            "go.next",
            _tr("Next in the list"),
            lambda: steering.desk.results.step(1),
            ("Ctrl+Down",),
        ),
        Command(
            "go.previous",
            _tr("Previous in the list"),
            lambda: steering.desk.results.step(-1),
            ("Ctrl+Up",),
        ),
        Command(
            "read.next",
            _tr("Read on in the document"),
            lambda: steering.reading.read_on(1),
            ("Alt+Down",),
        ),
        Command("read.unread", _tr("Next unread"), steering.reading.read_unread, ("Ctrl+Shift+R",)),
        Command(
            "read.previous",
            _tr("Read back in the document"),
            lambda: steering.reading.read_on(-1),
            ("Alt+Up",),
        ),
    ]


def _help(steering: Steering) -> list[Command]:
    return [
        Command("help.palette", _tr("All commands …"), steering.palette_wanted.emit, ("Ctrl+K",)),
        Command("help.manual", _tr("Manual"), steering.manual_wanted.emit, ("F1",)),
    ]


def _with(call: Callable[..., object], value: object) -> Callable[[], object]:
    return lambda: call(value)
