"""The colours and the type of ZorgDesk, light and dark, over the Fusion style."""

from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

BODY_FAMILY = "Inter"
HEADING_FAMILY = "Inter SemiBold"
SMALL = 0.86
LARGER = 1.3
"""Sizes of secondary text and of the largest headings, as a part of the body's."""


class Scheme(StrEnum):
    """Which colours are used; `system` follows the desktop where it says so."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme, named after what they are for. Text pairs reach 4.5:1."""

    ground: str  # behind everything: filters and bars
    pane: str  # the result list
    page: str  # where one reads and types
    text: str
    quiet: str  # secondary text
    faint: str  # disabled text, values without results
    line: str  # hairlines between panes
    handle: str  # what one drags: scroll bars
    accent: str  # links, the active thing
    on_accent: str
    selected: str  # the selected row
    hover: str
    badge: str  # behind a badge
    on_badge: str
    mark: str  # behind a hit
    on_mark: str
    current_mark: str  # behind the hit one stands on
    warning: str
    on_warning: str


LIGHT = Colours(
    ground="#f3f1ec", pane="#faf9f6", page="#ffffff", text="#1f2a2e", quiet="#566267",
    faint="#7c868a", line="#dedad1", handle="#b9b3a6", accent="#0b6b62", on_accent="#ffffff",
    selected="#dcece8", hover="#f0eee8", badge="#e7efec", on_badge="#1d4f49",
    mark="#ffe69a", on_mark="#2b2200", current_mark="#ffb648",
    warning="#fbe9d7", on_warning="#6d3307",
)  # fmt: skip
DARK = Colours(
    ground="#1a1d1f", pane="#1f2325", page="#242829", text="#e7e5df", quiet="#a9b0b2",
    faint="#7a8386", line="#34393b", handle="#525a5d", accent="#6fd0c3", on_accent="#0c2421",
    selected="#27403d", hover="#2a2f31", badge="#2c3a39", on_badge="#a9ded6",
    mark="#5d4a12", on_mark="#fff3cf", current_mark="#8c600d",
    warning="#4a3018", on_warning="#ffd9b3",
)  # fmt: skip


def load_fonts(folder: Path) -> None:
    """Register the fonts we ship, so that the app looks the same on every laptop."""
    for font in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))


def colours(scheme: Scheme) -> Colours:
    """The colours of a scheme; `system` asks the desktop and falls back to light."""
    if scheme is Scheme.SYSTEM:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - only when asked

        dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def apply(app: QApplication, shown: Colours, point_size: float) -> None:
    """Dress the whole app in these colours and this size of body text, unless it is already."""
    sheet = _style_sheet(shown, point_size)
    if app.styleSheet() == sheet:  # to dress every widget again takes a tenth of a second
        return
    font = QFont(BODY_FAMILY)
    font.setPointSizeF(point_size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
    app.setPalette(_palette(shown))
    app.setStyleSheet(sheet)


def heading_font(base: QFont) -> QFont:
    """The font of titles."""
    font = QFont(base)
    font.setFamily(HEADING_FAMILY)
    return font


def small_font(base: QFont) -> QFont:
    """The font of secondary text."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * SMALL)
    return font


def _palette(shown: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: shown.ground, role.WindowText: shown.text, role.Base: shown.page,
        role.AlternateBase: shown.pane, role.Text: shown.text, role.Button: shown.ground,
        role.ButtonText: shown.text, role.BrightText: shown.on_accent,
        role.Highlight: shown.accent, role.HighlightedText: shown.on_accent,
        role.Link: shown.accent, role.LinkVisited: shown.accent,
        role.PlaceholderText: shown.quiet, role.ToolTipBase: shown.text,
        role.ToolTipText: shown.page, role.Mid: shown.line, role.Accent: shown.accent,
    }.items():  # fmt: skip
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(shown.faint))
    return palette


def _style_sheet(shown: Colours, point_size: float) -> str:
    """Qt's style sheet from the template below, with our colours and sizes filled in."""
    sheet = STYLE.replace("@larger", f"{point_size * LARGER:.2f}pt")
    for field in sorted(fields(shown), key=lambda f: len(f.name), reverse=True):
        sheet = sheet.replace(f"@{field.name}", getattr(shown, field.name))
    return sheet


STYLE = """
QMainWindow, QDialog { background: @ground; }
QMenuBar { background: @ground; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @page; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 6px 4px; }
QSplitter::handle { background: @line; }
QDialog QSplitter::handle { background: transparent; }
QLabel#told { background: @text; color: @page; border-radius: 6px; padding: 7px 10px; }
QToolTip { background: @text; color: @page; border: 0; padding: 6px 8px; }
QDialog#palette { background: @page; border: 1px solid @faint; }
QLineEdit { background: @page; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 5px 8px; selection-background-color: @accent;
    selection-color: @on_accent; }
QLineEdit:focus { border: 1px solid @accent; }
QAbstractItemView QLineEdit { border-radius: 4px; padding: 0 2px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: @quiet; }
QLineEdit#search { background: @page; color: @text; border: 1px solid @line; border-radius: 8px;
    padding: 7px 10px; selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit#search:focus { border: 2px solid @accent; padding: 6px 9px; }
QFrame#bar { background: @ground; border: 0; border-bottom: 1px solid @line; }
QFrame#pane { background: @pane; border: 0; }
QFrame#page { background: @page; border: 0; }
QFrame#note, QWidget#note, QFrame#foot { background: @pane; border: 0; }
QFrame#several { background: @pane; border: 0; border-top: 1px solid @line; }
QFrame#several QToolButton { border-color: @line; background: @page; padding: 4px 2px; }
QFrame#several QToolButton:hover { background: @hover; }
QFrame#several QToolButton:checked { border-color: @accent; background: @selected; }
QFrame#several QToolButton:focus { border-color: @accent; }
QFrame#banner { background: @warning; border: 0; }
QFrame#notice { background: @badge; border: 0; }
QFrame#marking { background: @page; border: 1px solid @faint; border-radius: 8px; }
QFrame#marking QToolButton, QWidget#dots QToolButton { padding: 4px 6px; }
QFrame#notice QLabel { color: @on_badge; }
QFrame#banner QLabel { color: @on_warning; }
QLabel[quiet="true"], QToolButton[quiet="true"] { color: @quiet; }
QLabel#warning { background: @warning; color: @on_warning; border-radius: 6px;
    padding: 7px 10px; }
QLabel[heading="true"] { font-family: "Inter SemiBold"; }
QLabel[heading="large"], QLineEdit[heading="large"] { font-family: "Inter SemiBold";
    font-size: @larger; }
QAbstractScrollArea { border: 0; }
QListView, QTreeView { background: transparent; border: 0; outline: 0; }
QComboBox { min-height: 26px; }
QComboBox QAbstractItemView { background: @page; border: 1px solid @line;
    selection-background-color: @selected; selection-color: @text; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @faint;
    border-radius: 8px; background: @page; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator, QListWidget::indicator { width: 12px; height: 12px;
    border: 1px solid @faint; border-radius: 3px; background: @page; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { width: 4px; height: 4px;
    border: 5px solid @accent; }
QCheckBox::indicator:focus { border-color: @accent; }
QListWidget { background: @page; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 4px; }
QListWidget:focus { border: 1px solid @accent; }
QListWidget::item { padding: 5px 8px; border-radius: 4px; }
QListWidget::item:selected { background: @selected; color: @text; }
QListView#loose { border-top: 1px solid @line; }
QListView#loose::item { border-bottom: 1px solid @line; }
QListView#loose::item:hover { background: @hover; }
QListView#loose::item:selected { background: @selected; color: @text; }
QListView#popup { background: @page; color: @text; border: 1px solid @line; }
QListView#popup::item { padding: 5px 8px; border-radius: 4px; }
QListView#popup::item:selected { background: @selected; color: @text; }
QTextBrowser { background: @page; border: 0; }
QWidget#note QTextBrowser, QSplitter QTextBrowser#kept { border: 1px solid @line;
    border-radius: 6px; padding: 6px; }
QWidget#note QTextBrowser:focus, QSplitter QTextBrowser#kept:focus { border-color: @accent; }
QLineEdit#title { font-family: "Inter SemiBold"; border-color: transparent; background: transparent;
    padding: 3px 5px; margin-left: -6px; }
QLineEdit#title[roomy="true"] { font-size: @larger; }
QLineEdit#title:hover { border-color: @line; }
QLineEdit#title:focus { border-color: @accent; background: @page; }
QTabBar#notes::tab { color: @quiet; background: transparent; border: 0;
    border-bottom: 2px solid transparent; padding: 4px 2px; margin-right: 14px; }
QTabBar#notes::tab:hover { color: @text; }
QTabBar#notes::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar#notes::tab:selected:focus { background: @selected; }
QTabBar#notes QToolButton { background: @pane; padding: 0; }
QPlainTextEdit { background: @page; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 6px; selection-background-color: @accent; selection-color: @on_accent; }
QPlainTextEdit:focus { border: 1px solid @accent; }
QToolButton, QPushButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 9px;
    color: @text; background: transparent; }
QToolButton[sign="true"] { padding: 4px 3px; min-width: 1.3em; }
QToolButton:hover, QPushButton:hover { background: @hover; }
QToolButton:pressed, QPushButton:pressed { background: @selected; }
QToolButton:focus, QPushButton:focus { border-color: @accent; }
QToolButton:checked { background: @selected; color: @accent; }
QToolButton:disabled, QPushButton:disabled { color: @faint; }
QToolButton[tab="true"] { padding: 4px 8px 3px 8px; color: @quiet; border: 0; border-radius: 0;
    border-bottom: 2px solid transparent; background: transparent; }
QToolButton[tab="true"]:hover { color: @text; }
QToolButton[tab="true"]:checked { color: @text; border-bottom: 2px solid @accent; }
QToolButton[tab="true"]:focus { color: @accent; }
QToolButton::menu-indicator { image: none; }
QPushButton { border-color: @line; background: @page; }
QPushButton:default { border-color: @accent; background: @accent; color: @on_accent; }
QPushButton:default:hover { background: @on_badge; }
QPushButton:default:disabled { border-color: @line; background: @ground; color: @faint; }
QPushButton[link="true"] { border-color: transparent; background: transparent; color: @accent;
    padding: 2px 0; }
QPushButton[line="true"] { text-align: left; padding: 0 14px 6px 14px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: @accent; }
QPushButton[chip="true"] { border: 0; border-radius: 11px; padding: 3px 10px;
    background: @badge; color: @on_badge; }
QPushButton[chip="true"]:hover { background: @selected; }
QPushButton[chip="true"]:focus { border: 1px solid @accent; padding: 2px 9px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
