"""The tree of collections: opened, named, moved and dropped on, by mouse and by keys."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QMenu

from zorgdesk.domain.collections import Collection
from zorgdesk.ui.collections.choice import CollectionChoice, Offer
from zorgdesk.ui.collections.describing import DescriptionWindow
from zorgdesk.ui.collections.head import CollectionHead
from zorgdesk.ui.collections.model import Branch, CollectionsModel, Role
from zorgdesk.ui.collections.view import CollectionsView
from zorgdesk.ui.dragging import COLLECTION, THINGS, carried, packed

Key, Modifier, Drop = Qt.Key, Qt.KeyboardModifier, Qt.DropAction
LEFT = Qt.MouseButton.LeftButton
DAY = Collection("d", "Werkdag", "Voor de groep")
MORNING = Collection("m", "Ochtend", parent="d")
EVENING = Collection("e", "Avond", parent="d")
LATER = Collection("l", "Later")
ALL = [DAY, MORNING, EVENING, LATER]


@pytest.fixture
def model():
    """A model with a critic who watches all that is done to it."""
    model = CollectionsModel()
    model.critic = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show(ALL)
    return model


@pytest.fixture
def view(qtbot, colours):
    view = CollectionsView(colours)
    qtbot.addWidget(view)
    view.show_collections(ALL, read_only=False)
    view.set_open(True)
    view.resize(240, 400)
    view.show()
    view.activateWindow()
    qtbot.waitExposed(view)
    return view


def stand_on(view, collection):
    view.tree.setFocus()
    view.tree.setCurrentIndex(view.model.index_of(collection.id))


def field(view):
    """The field in which a name is edited now."""
    found = view.tree.viewport().findChildren(QLineEdit)
    return found[-1] if found else None


def test_the_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model)
    model.show_counts({"d": 3})
    model.show([LATER])
    qtmodeltester.check(model)
    model.show([])
    assert model.rowCount() == 0


def test_a_collection_stands_inside_another(model):
    day = model.index_of("d")
    assert [model.index(row, 0, day).data() for row in range(model.rowCount(day))] == [
        "Ochtend",
        "Avond",
    ]
    assert model.index_of("m").parent() == day
    assert not model.index_of("weg").isValid()


def test_a_row_tells_its_name_and_how_much_is_in_it(model):
    model.show_counts({"d": 3})
    model.show_chosen(frozenset("d"))
    day, later = model.index_of("d"), model.index_of("l")
    said = Qt.ItemDataRole.AccessibleTextRole
    assert (day.data(), day.data(Role.COUNT), day.data(Role.CHOSEN)) == ("Werkdag", 3, True)
    assert (later.data(Role.COUNT), later.data(Role.CHOSEN)) == (0, False)
    assert "Werkdag, 3" in day.data(said)
    assert "Voor de groep" in day.data(Qt.ItemDataRole.ToolTipRole)


def test_a_click_opens(qtbot, view):
    place = view.tree.visualRect(view.model.index_of("m")).center()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseClick(view.tree.viewport(), LEFT, pos=place)
    assert opened.args == ["m"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_key_opens(qtbot, view, key):
    stand_on(view, LATER)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.tree, key)
    assert opened.args == ["l"]


def test_a_collection_is_renamed_in_place(qtbot, view):
    stand_on(view, MORNING)
    qtbot.keyClick(view.tree, Key.Key_F2)
    field(view).setText("  Voormiddag ")
    with qtbot.waitSignal(view.renamed) as renamed:
        qtbot.keyClick(field(view), Key.Key_Return)
    assert renamed.args == ["m", "Voormiddag"]
    view.show_collections(ALL, read_only=False)
    assert view.tree.currentIndex().data() == "Ochtend"


@pytest.mark.parametrize("name", ["", "  ", "Werkdag"])
def test_no_name_or_the_same_is_no_change(qtbot, model, name):
    with qtbot.assertNotEmitted(model.renamed):
        model.setData(model.index_of("d"), name)
    assert model.index_of("d").data() == "Werkdag"


@pytest.mark.parametrize(
    ("on", "arrow", "to"),
    [
        (EVENING, Key.Key_Up, Branch("e", "d", "m")),
        (MORNING, Key.Key_Down, Branch("m", "d", None)),
        (LATER, Key.Key_Up, Branch("l", None, "d")),
        (LATER, Key.Key_Right, Branch("l", "d")),
        (EVENING, Key.Key_Right, Branch("e", "m")),
        (MORNING, Key.Key_Left, Branch("m", None, "l")),
    ],
)
@pytest.mark.parametrize(
    "held", [Modifier.AltModifier, Modifier.ControlModifier | Modifier.ShiftModifier]
)
def test_an_arrow_moves(qtbot, view, on, arrow, to, held):
    stand_on(view, on)
    with qtbot.waitSignal(view.placed) as placed:
        qtbot.keyClick(view.tree, arrow, held)
    assert placed.args == [to]


@pytest.mark.parametrize(
    ("on", "arrow"),
    [
        (DAY, Key.Key_Up),
        (LATER, Key.Key_Down),
        (DAY, Key.Key_Right),
        (DAY, Key.Key_Left),
        (MORNING, Key.Key_Up),
        (EVENING, Key.Key_Down),
    ],
)
def test_no_collection_moves_off_the_tree(qtbot, view, on, arrow):
    stand_on(view, on)
    with qtbot.assertNotEmitted(view.placed):
        qtbot.keyClick(view.tree, arrow, Modifier.AltModifier)


def test_delete_asks_for_a_collection_to_go(qtbot, view):
    stand_on(view, EVENING)
    with qtbot.waitSignal(view.deleted) as deleted:
        qtbot.keyClick(view.tree, Key.Key_Delete)
    assert deleted.args == ["e"]


def test_things_are_dropped_on_a_collection(qtbot, view):
    data = packed(THINGS, ["begrip:ocmw", "note:1"])
    index, model = view.model.index_of("l"), view.model
    assert model.canDropMimeData(data, Drop.CopyAction, -1, -1, index)
    assert not model.canDropMimeData(data, Drop.CopyAction, 0, 0, QModelIndex())
    with qtbot.waitSignal(view.things_dropped) as dropped:
        model.dropMimeData(data, Drop.MoveAction, -1, -1, index)
    assert dropped.args == ["l", ["begrip:ocmw", "note:1"], True]


@pytest.mark.parametrize(
    ("row", "onto", "to"),
    [
        (-1, "d", Branch("l", "d", None)),
        (1, "d", Branch("l", "d", "e")),
        (0, None, Branch("l", None, "d")),
        (-1, None, Branch("l", None, None)),
    ],
)
def test_a_collection_is_dropped_on_or_between_others(qtbot, view, row, onto, to):
    data, parent = view.model.mimeData([view.model.index_of("l")]), view.model.index_of(onto)
    with qtbot.waitSignal(view.placed) as placed:
        assert view.model.dropMimeData(data, Drop.MoveAction, row, 0, parent)
    assert placed.args == [to]


def test_no_collection_is_dropped_inside_itself(view):
    data = packed(COLLECTION, ["d"])
    for onto in ("d", "m"):
        place = view.model.index_of(onto)
        assert not view.model.dropMimeData(data, Drop.MoveAction, -1, 0, place)


@pytest.mark.parametrize("held", [b"", b"[]", b"[1]", b"nonsense", b'{"a": 1}', b"[-1, 2]"])
def test_what_comes_from_elsewhere_is_nothing(held):
    data = QMimeData()
    data.setData(THINGS, held)
    assert carried(data, THINGS) == []


def test_a_new_collection_gets_its_name_in_a_field(qtbot, view):
    qtbot.mouseClick(view.add, LEFT)
    qtbot.keyClicks(view.name.field, "Stick")
    with qtbot.waitSignal(view.made) as made:
        qtbot.keyClick(view.name.field, Key.Key_Return)
    assert made.args == ["Stick", None]
    assert view.name.isHidden()


def test_a_new_collection_inside_another(qtbot, view):
    view.begin("d")
    assert "Werkdag" in view.name.field.placeholderText()
    with qtbot.assertNotEmitted(view.made):
        qtbot.keyClick(view.name.field, Key.Key_Return)
    qtbot.keyClicks(view.name.field, "Nacht")
    with qtbot.waitSignal(view.made) as made:
        qtbot.keyClick(view.name.field, Key.Key_Return)
    assert made.args == ["Nacht", "d"]


def test_escape_leaves_the_field(qtbot, view):
    view.begin()
    qtbot.keyClicks(view.name.field, "Toch niet")
    with qtbot.assertNotEmitted(view.made):
        qtbot.keyClick(view.name.field, Key.Key_Escape)
    assert view.name.isHidden()
    assert view.tree.hasFocus()


def test_a_field_without_a_name_goes_with_the_focus(view):
    view.begin()
    view.tree.setFocus()
    assert view.name.isHidden()


def test_folded_it_takes_one_line(qtbot, view):
    opened = view.sizeHint().height()
    with qtbot.waitSignal(view.folded):
        qtbot.mouseClick(view.heading, LEFT)
    assert view.sizeHint().height() < opened
    assert view.tree.isHidden()


def test_what_is_folded_in_the_tree_stays_so(view):
    view.tree.collapse(view.model.index_of("d"))
    view.show_collections(ALL, read_only=False)
    assert view.tree.closed == {"d"}
    assert not view.tree.isExpanded(view.model.index_of("d"))
    assert view.tree.rows_shown() == 2


def test_many_collections_leave_room_for_the_filters(view):
    many = [Collection(str(number), f"Groep {number}") for number in range(200)]
    view.fit(600)
    view.show_collections(many, read_only=False)
    assert view.tree.height() <= 600 * 0.4
    view.fit(10)
    assert view.tree.height() > 0


def test_without_collections_it_says_what_to_do(view):
    view.show_collections([], read_only=False)
    assert "Ctrl+G" in view._empty.text()
    assert view.tree.isHidden()
    view.enter()
    assert view.add.hasFocus()


def test_a_notebook_to_read_only_is_not_changed(qtbot, view):
    view.show_collections(ALL, read_only=True)
    stand_on(view, EVENING)
    assert not view.add.isEnabled()
    assert not view.model.flags(view.model.index_of("d")) & Qt.ItemFlag.ItemIsEditable
    with qtbot.assertNotEmitted(view.deleted), qtbot.assertNotEmitted(view.placed):
        qtbot.keyClick(view.tree, Key.Key_Delete)
        qtbot.keyClick(view.tree, Key.Key_Up, Modifier.AltModifier)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.tree, Key.Key_Return)


@pytest.mark.parametrize("read_only", [False, True])
def test_the_menu_of_a_collection(qtbot, view, read_only):
    view.show_collections(ALL, read_only=read_only)
    place = view.tree.visualRect(view.model.index_of("m")).center()
    view.tree.customContextMenuRequested.emit(place)
    [menu] = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.isEnabled() for action in offered] == [True] + 3 * [not read_only] + [
        True,
        not read_only,
    ]
    with qtbot.waitSignal(view.exported) as exported:
        offered[4].trigger()
    assert exported.args == ["m"]
    menu.close()


@pytest.fixture
def choice(qtbot, view):
    offers = [
        Offer("l", "Later"),
        Offer("d", "Werkdag", holds=True),
        Offer("m", "Werkdag › Ochtend"),
    ]
    choice = CollectionChoice(offers, view, leaving=False)
    choice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(choice)
    choice.open_over(view)
    return choice


def offered(choice):
    rows = choice.list.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_enter_takes_the_first_collection(qtbot, choice):
    assert offered(choice) == ["Later", "Werkdag", "Werkdag › Ochtend"]
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice.field, Key.Key_Return)
    assert chosen.args == ["l"]


def test_typing_finds_a_collection_or_offers_a_new_one(qtbot, choice):
    qtbot.keyClicks(choice.field, "och werk")
    assert offered(choice)[0] == "Werkdag › Ochtend"
    assert "och werk" in offered(choice)[1]
    with qtbot.waitSignal(choice.made) as made:
        qtbot.keyClick(choice.field, Key.Key_Down)
        qtbot.keyClick(choice.field, Key.Key_Return)
    assert made.args == ["och werk"]


def test_a_name_that_is_there_is_not_made_again(qtbot, choice):
    qtbot.keyClicks(choice.field, "LATER")
    assert offered(choice) == ["Later"]


def test_where_it_is_already_is_told(choice):
    said = choice.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Werkdag,")


def test_the_head_tells_what_a_collection_is_for(qtbot):
    head = CollectionHead()
    qtbot.addWidget(head)
    head.show_collection(DAY, [MORNING], may_change=True)
    assert not head.isHidden()
    label = head._text
    assert "Voor de groep" in label.text()
    with qtbot.waitSignal(head.opened) as opened:
        label.linkActivated.emit("open:m")
    assert opened.args == ["m"]
    with qtbot.waitSignal(head.described) as described:
        label.linkActivated.emit("describe")
    assert described.args == ["d"]
    head.show_collection(LATER, [], may_change=False)
    assert head.isHidden()
    head.show_collection(None, [], may_change=True)
    assert head.isHidden()


def test_a_description_is_text_and_no_code(qtbot):
    head = CollectionHead()
    qtbot.addWidget(head)
    head.show_collection(Collection("x", "X", "<b>1 < 2</b> " + "a" * 900), [], may_change=False)
    assert "&lt;b&gt;" in head._text.text()
    assert len(head._text.text()) < 600


def test_a_description_is_reported_before_the_window_goes(qtbot, view):
    window = DescriptionWindow(DAY, DAY.description, view)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    window.edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(window.edit, " van dinsdag")
    with qtbot.waitSignal(window.described) as described:
        qtbot.keyClick(window.edit, Key.Key_Escape)
    assert described.args == ["d", "Voor de groep van dinsdag"]
    assert window.isHidden()
    window.say("De schijf is vol.")
    assert not window.trouble.isHidden()
    window.say("")
    assert window.trouble.isHidden()
