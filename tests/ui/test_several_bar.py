"""The bar under the list says what would change, and reports what is wanted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from zorgdesk.domain.several import Preview, Topic
from zorgdesk.ui.several.bar import SeveralBar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot):
    bar = SeveralBar()
    qtbot.addWidget(bar)
    bar.offer_labels(["intake", "onthaal"])
    bar.show_count(12, 0)
    bar.asked.connect(lambda topic, name: bar.show_preview(Preview(topic, 4, 8, name)))
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    return bar


def said(bar):
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_a_topic_opens_and_closes_what_one_can_do_about_it(qtbot, bar):
    qtbot.mouseClick(bar.topics[Topic.BOOKMARK], LEFT)
    assert "4 of the 12 have a bookmark." in said(bar)
    assert not bar.stage.name.isVisible()
    assert bar.stage.put_on.hasFocus()
    qtbot.mouseClick(bar.topics[Topic.READ], LEFT)
    assert "4 of the 12 are marked as read." in said(bar)
    assert not bar.topics[Topic.BOOKMARK].isChecked()
    qtbot.mouseClick(bar.topics[Topic.READ], LEFT)
    assert not bar.stage.isVisible()


def test_a_label_is_named_before_it_is_put_on(qtbot, bar):
    qtbot.mouseClick(bar.topics[Topic.LABEL], LEFT)
    assert not bar.stage.put_on.isEnabled()
    qtbot.keyClicks(bar.stage.name.lineEdit(), "onthaal")
    assert bar.stage.put_on.isEnabled()
    with qtbot.waitSignal(bar.wanted) as wanted:
        qtbot.keyClick(bar.stage.name.lineEdit(), Qt.Key.Key_Return)
    assert wanted.args == [Topic.LABEL, "onthaal", True]
    with qtbot.waitSignal(bar.wanted) as wanted:
        qtbot.mouseClick(bar.stage.take_off, LEFT)
    assert wanted.args == [Topic.LABEL, "onthaal", False]


def test_what_is_typed_stays_when_the_labels_change(qtbot, bar):
    qtbot.mouseClick(bar.topics[Topic.LABEL], LEFT)
    qtbot.keyClicks(bar.stage.name.lineEdit(), "vervolg")
    bar.offer_labels(["intake", "onthaal", "vervolg"])
    assert bar.name == "vervolg"
    assert bar.stage.name.count() == 3


@pytest.mark.parametrize(
    ("preview", "put_on", "take_off"),
    [
        (Preview(Topic.LABEL, 0, 12, "x", is_new=True), True, False),
        (Preview(Topic.LABEL, 12, 0, "x"), False, True),
        (Preview(Topic.LABEL, 0, 12), False, False),
        (Preview(Topic.READ, 5, 7), True, True),
    ],
)
def test_what_changes_nothing_cannot_be_done(bar, preview, put_on, take_off):
    bar.show_preview(preview)
    assert (bar.stage.put_on.isEnabled(), bar.stage.take_off.isEnabled()) == (put_on, take_off)


def test_escape_leaves_step_by_step(qtbot, bar):
    qtbot.mouseClick(bar.topics[Topic.READ], LEFT)
    qtbot.keyClick(bar.stage.put_on, Qt.Key.Key_Escape)
    assert not bar.stage.isVisible()
    assert bar.topics[Topic.READ].hasFocus()
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar.topics[Topic.READ], Qt.Key.Key_Escape)


def test_what_cannot_be_changed_says_why(qtbot, bar):
    qtbot.mouseClick(bar.topics[Topic.READ], LEFT)
    bar.lock("Alleen om te lezen.")
    assert "Alleen om te lezen." in said(bar)
    assert not bar.stage.isVisible()
    assert not any(button.isEnabled() for button in bar.topics.values())
    bar.lock("")
    assert all(button.isEnabled() for button in bar.topics.values())
    assert "Alleen om te lezen." not in said(bar)


def test_everything_in_the_bar_has_a_name(qtbot, bar):
    qtbot.mouseClick(bar.topics[Topic.LABEL], LEFT)
    parts = [*bar.findChildren(QPushButton), *bar.findChildren(QToolButton), bar.stage.name]
    for part in parts:
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.text(QAccessible.Text.Name).strip()


def test_notes_among_what_is_chosen_are_counted_apart(bar):
    bar.show_count(3, 2)
    assert any("3" in text and "2" in text for text in said(bar))
