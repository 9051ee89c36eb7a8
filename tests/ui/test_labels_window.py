"""The window with labels reports what is wanted and shows what is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStyle, QStyleOptionFrame, QWidget

from zorgdesk.domain.labels import Label, LabelColour
from zorgdesk.ui import theme
from zorgdesk.ui.labels.counted import COUNT
from zorgdesk.ui.labels.merging import Merger
from zorgdesk.ui.labels.view import LabelsWindow

LEFT = Qt.MouseButton.LeftButton
INTAKE = Label("1", "intake", LabelColour.RED)
WONEN = Label("2", "wonen & werken", LabelColour.BLUE)


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def window(qtbot, owner, colours):
    window = LabelsWindow("Gele kaart", colours, owner)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_labels([(INTAKE, 3), (WONEN, 0)], {INTAKE.id})
    return window


@pytest.fixture
def asked(window):
    """What the window asked for."""
    wanted = []
    for name in ("put_on", "taken_off", "made", "renamed", "recoloured", "merge_wanted", "deleted"):
        getattr(window, name).connect(lambda *given, name=name: wanted.append((name, *given)))
    return wanted


def button(window, text):
    [found] = [each for each in window.findChildren(QPushButton) if each.text() == text]
    return found


def shown(window):
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_each_label_shows_its_name_whether_it_is_on_and_how_often_it_is_used(window):
    items = [window.list.item(row) for row in range(window.list.count())]
    assert [item.text() for item in items] == ["intake", "wonen & werken"]
    assert [item.checkState() is Qt.CheckState.Checked for item in items] == [True, False]
    assert [item.data(COUNT) for item in items] == [3, 0]
    assert items[0].data(Qt.ItemDataRole.AccessibleTextRole).startswith("intake, Red, 3")


def test_a_tick_a_name_and_a_key_ask_for_a_change(qtbot, window, asked):
    window.list.item(1).setCheckState(Qt.CheckState.Checked)
    window.list.item(0).setText("Intakegesprek")
    window.list.setCurrentRow(1)
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.keyClicks(window.name, " onthaal ")
    qtbot.keyClick(window.name, Qt.Key.Key_Return)
    assert asked == [
        ("put_on", "2"), ("renamed", "1", "Intakegesprek"), ("deleted", "2"), ("made", "onthaal"),
    ]  # fmt: skip


def test_a_colour_is_chosen_by_its_name(window, asked):
    window.list.setCurrentRow(1)
    menu = button(window, "Colour").menu()
    [green] = [action for action in menu.actions() if action.text() == "Green"]
    assert not green.icon().isNull()
    green.trigger()
    assert asked == [("recoloured", "2", LabelColour.GREEN)]


def test_the_same_label_stays_current_when_the_list_is_shown_again(window):
    window.list.setCurrentRow(1)
    window.show_labels([(Label("0", "aanbod"), 1), (INTAKE, 3), (WONEN, 0)], ())
    assert window.list.current_id() == WONEN.id
    window.show_labels([(INTAKE, 3)], ())
    assert window.list.current_id() == INTAKE.id


def test_merging_is_said_before_it_is_done(qtbot, window, asked):
    menu = button(window, "Merge into").menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["wonen && werken"]
    menu.actions()[0].trigger()
    assert asked == [("merge_wanted", "1", "2")]
    merger = Merger(INTAKE, WONEN, 2, 1)
    window.merging.offer(merger)
    [preview] = [text for text in shown(window) if "goes away" in text]
    assert "2" in preview
    assert "1" in preview
    with qtbot.waitSignal(window.merging.accepted) as accepted:
        qtbot.mouseClick(button(window, "Merge"), LEFT)
    assert accepted.args == [merger]
    assert not window.merging.isVisible()


def test_a_merger_that_is_not_wanted_goes_away(qtbot, window):
    window.merging.offer(Merger(INTAKE, WONEN, 2, 0))
    with qtbot.assertNotEmitted(window.merging.accepted):
        qtbot.mouseClick(button(window, "Cancel"), LEFT)
    assert not window.merging.isVisible()
    window.merging.offer(Merger(INTAKE, WONEN, 2, 0))
    window.list.setCurrentRow(1)  # it was about the other label
    assert not window.merging.isVisible()


def test_escape_drops_what_is_offered_and_then_closes(qtbot, window):
    window.merging.offer(Merger(INTAKE, WONEN, 2, 0))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.merging.isVisible()
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_arrow_goes_from_the_name_to_the_list(qtbot, window):
    window.name.setFocus()
    qtbot.waitUntil(window.name.hasFocus)
    qtbot.keyClick(window.name, Qt.Key.Key_Down)
    assert window.list.hasFocus()
    assert window.list.current_id() == INTAKE.id


def test_a_name_can_be_read_whole_while_it_is_changed(qtbot, qapp, window, colours):
    theme.apply(qapp, colours, 10)
    window.list.editItem(window.list.item(1))
    (field,) = window.list.findChildren(QLineEdit)
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert room.height() >= field.fontMetrics().height()


def test_without_labels_the_window_says_what_to_do(window):
    window.show_labels([], None)
    assert "There are no labels yet. Type a name above." in shown(window)
    assert not button(window, "Delete").isEnabled()
    assert not button(window, "Merge into").isEnabled()
    window.show_labels([(INTAKE, 1)], None)
    assert button(window, "Delete").isEnabled()
    assert not button(window, "Merge into").isEnabled()


def test_about_no_entry_nothing_can_be_ticked(qtbot, window, asked):
    window.show_labels([(INTAKE, 3)], None)
    item = window.list.item(0)
    assert item.data(Qt.ItemDataRole.CheckStateRole) is None
    place = window.list.visualItemRect(item).topLeft() + QPoint(12, 12)
    qtbot.mouseClick(window.list.viewport(), LEFT, pos=place)
    assert asked == []


def test_what_can_only_be_read_is_shown_and_not_changed(qtbot, window, asked):
    window.lock("Alleen om te lezen.")
    assert "Alleen om te lezen." in shown(window)
    assert [each for each in window.findChildren(QPushButton) if each.isVisible()] == []
    window.list.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Delete):
        qtbot.keyClick(window.list, key)
    assert asked == []


def test_every_part_has_a_name(window):
    assert window.list.accessibleName()
    assert window.name.accessibleName()
