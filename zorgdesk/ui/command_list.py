"""Everything a reader can do, stated once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from zorgdesk.ui.commands import Command
from zorgdesk.ui.i18n import Language
from zorgdesk.ui.theme import Scheme

if TYPE_CHECKING:
    from zorgdesk.ui.main_window import MainWindow


def commands(window: "MainWindow") -> list[Command]:
    """The commands of a window, in the order of the menus."""
    return [*_file(window), *_find(window), *_view(window), *_go(window), *_help(window)]


def _file(window: "MainWindow") -> list[Command]:
    return [Command("file.quit", window.tr("Quit"), window.close, ("Ctrl+Q",))]


def _find(window: "MainWindow") -> list[Command]:
    tr, desk = window.tr, window.desk
    return [
        Command("find.box", tr("Search"), lambda: _focus_box(window), ("Ctrl+F", "Ctrl+L")),
        Command("find.clear", tr("Search everything again"), window.clear_all, ("Ctrl+Shift+F",)),
        Command(
            "find.next_hit", tr("Next hit on the page"), lambda: desk.detail.step_hit(1), ("F3",)
        ),
        Command(
            "find.previous_hit",
            tr("Previous hit on the page"),
            lambda: desk.detail.step_hit(-1),
            ("Shift+F3",),
        ),
        Command(
            "entry.bookmark", tr("Bookmark"), window.toggle_bookmark, ("Ctrl+D",), checkable=True
        ),
        Command("entry.note", tr("Write a note"), window.write_note, ("Ctrl+Shift+N",)),
    ]


def _view(window: "MainWindow") -> list[Command]:
    tr = window.tr
    sizes: list[tuple[str, str, int, tuple[str, ...]]] = [
        ("view.larger", tr("Larger text"), 1, ("Ctrl++", "Ctrl+=")),
        ("view.smaller", tr("Smaller text"), -1, ("Ctrl+-",)),
        ("view.normal", tr("Normal text size"), 0, ("Ctrl+0",)),
    ]
    schemes = {
        Scheme.SYSTEM: tr("Colours of the computer"),
        Scheme.LIGHT: tr("Light colours"),
        Scheme.DARK: tr("Dark colours"),
    }
    languages = {
        Language.DUTCH: "Nederlands",
        Language.FRENCH: "Français",
        Language.ENGLISH: "English",
    }
    return [
        Command("view.filters", tr("Show filters"), window.toggle_filters, ("F9",), checkable=True),
        Command("view.note", tr("Show note"), window.toggle_note, ("F10",), checkable=True),
        *(
            Command(id_, text, _with(window.text_size_stepped.emit, by), keys)
            for id_, text, by, keys in sizes
        ),
        *(
            Command(f"view.{scheme}", text, _with(window.scheme_chosen.emit, scheme))
            for scheme, text in schemes.items()
        ),
        *(
            Command(f"language.{language}", text, _with(window.language_chosen.emit, language))
            for language, text in languages.items()
        ),
    ]


def _go(window: "MainWindow") -> list[Command]:
    tr = window.tr
    return [
        Command("go.back", tr("Back"), lambda: window.go(-1), ("Alt+Left",)),
        Command("go.forward", tr("Forward"), lambda: window.go(1), ("Alt+Right",)),
        Command("go.start", tr("Start page"), window.show_start, ("Alt+Home",)),
        Command(
            "go.next", tr("Next in the list"), lambda: window.desk.results.step(1), ("Ctrl+Down",)
        ),
        Command(
            "go.previous",
            tr("Previous in the list"),
            lambda: window.desk.results.step(-1),
            ("Ctrl+Up",),
        ),
        Command(
            "read.next",
            tr("Read on in the document"),
            lambda: window.reading.read_on(1),
            ("Alt+Down",),
        ),
        Command(
            "read.previous",
            tr("Read back in the document"),
            lambda: window.reading.read_on(-1),
            ("Alt+Up",),
        ),
    ]


def _help(window: "MainWindow") -> list[Command]:
    return [
        Command("help.manual", window.tr("Manual"), window.manual_wanted.emit, ("F1",)),
    ]


def _focus_box(window: "MainWindow") -> None:
    window.desk.box.setFocus()
    window.desk.box.selectAll()


def _with(call: Callable[..., object], value: object) -> Callable[[], object]:
    return lambda: call(value)
