"""The sheet of an own entry: what is filled in is what it gives, and a list is picked by keys."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from zorgdesk.domain.entry import Facet, Link, Role, StatusKind, Value
from zorgdesk.domain.own_entries import FACETS, Draft
from zorgdesk.ui.command_keys import CommandKeys
from zorgdesk.ui.own_entry.form import OwnEntryForm
from zorgdesk.ui.own_entry.picker import ValuePicker
from zorgdesk.ui.own_entry.view import OwnEntryView
from zorgdesk.ui.theme import LIGHT

KEY = Qt.Key
GROUPS = [Value("ouderen", "Ouderen"), Value("jongeren", "Jongeren"), Value("gezin", "Gezinnen")]
FULL = Draft(
    title="Buurtsoep",
    summary="Elke donderdag soep.",
    text="Een **buurthuis** kookt.\n\n- warm",
    aliases=("Soepcafé", "De Ketel"),
    values={Facet.REGION: ("west",), Facet.TARGET_GROUP: ("ouderen", "onbekend")},
    status=StatusKind.PILOT,
    status_reason="tot eind 2026",
    organisations=(("organisatie:ocmw", Role.RUNS), ("organisatie:caw", Role.NAMED)),
    links=(Link("https://soep.example", "Buurtsoep"),),
    source="Gesprek met Els",
)


@pytest.fixture
def form(qtbot):
    form = OwnEntryForm(LIGHT)
    qtbot.addWidget(form)
    form.offer({Facet.TARGET_GROUP: GROUPS})
    return form


@pytest.fixture
def picker(qtbot):
    picker = ValuePicker("Doelgroep", LIGHT)
    qtbot.addWidget(picker)
    picker.offer(GROUPS)
    picker.show()
    return picker


def chips(picker):
    return [
        each.text().removesuffix("✕").strip()
        for each in picker.findChildren(QPushButton)
        if each.property("chip") and not each.isHidden()
    ]


def test_the_form_gives_what_it_was_shown_and_reports_nothing(form, qtbot):
    with qtbot.assertNotEmitted(form.edited):
        form.show_draft(FULL)
    assert form.draft() == FULL
    form.show_draft(Draft())
    assert form.draft() == Draft()


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), max_size=12)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=words, text=words, source=words)
def test_whatever_is_typed_comes_back(form, title, text, source):
    draft = Draft(title, " ".join(text.split()), text.replace("\u00a0", " "), source=source)
    form.show_draft(draft)
    assert form.draft() == draft


def test_every_change_is_reported(form, qtbot):
    changes = [
        lambda: form.title.insert("x"),
        lambda: form.text.insertPlainText("x"),
        lambda: form.pickers[Facet.TARGET_GROUP].list.toggled.emit("ouderen"),
        lambda: form.status.list.toggled.emit("pilot"),
        lambda: form.links.insertPlainText("x"),
    ]
    for change in changes:
        with qtbot.waitSignal(form.edited):
            change()


def test_a_line_that_is_no_site_is_told(form):
    form.links.setPlainText("https://a.example\nbel naar Els")
    assert form._no_site.text().endswith("bel")
    form.links.setPlainText("a.example Onze site")
    assert form._no_site.text() == ""


def test_values_are_found_and_picked_by_keys(picker, qtbot):
    picker.button.click()
    qtbot.keyClicks(picker.list.filter, "jong")
    qtbot.keyClick(picker.list.filter, KEY.Key_Return)
    assert picker.picked == ("jongeren",)
    qtbot.waitUntil(lambda: chips(picker) == ["Jongeren"])
    picker.list.filter.clear()
    qtbot.keyClick(picker.list.filter, KEY.Key_Down)
    qtbot.keyClick(picker.list.values, KEY.Key_Down)
    picker.list.values.setCurrentRow(0)
    qtbot.keyClick(picker.list.values, KEY.Key_Space)
    assert picker.picked == ("ouderen", "jongeren")  # in the order of the list
    qtbot.keyClick(picker.list.values, KEY.Key_Escape)
    assert picker.list.isHidden()


def test_a_chip_is_dropped_by_a_click_and_an_unknown_value_is_kept_until_then(picker, qtbot):
    picker.show_picked(("gezin", "vroeger"))
    qtbot.waitUntil(lambda: chips(picker) == ["Gezinnen", "vroeger"])
    [chip] = [each for each in picker.findChildren(QPushButton) if "Gezinnen" in each.text()]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert picker.picked == ("vroeger",)


def test_of_a_single_one_a_value_takes_the_place_of_another(qtbot):
    picker = ValuePicker("Status", LIGHT, single=True)
    qtbot.addWidget(picker)
    picker.offer(GROUPS)
    for key, picked in (("ouderen", ("ouderen",)), ("gezin", ("gezin",)), ("gezin", ())):
        picker.button.click()
        picker.list.toggled.emit(key)
        assert picker.picked == picked
        assert picker.list.isHidden()


def test_a_field_grows_with_its_text(form, qtbot):
    form.resize(400, 900)
    form.show()
    before = form.text.height()
    form.text.setPlainText("regel\n" * 30)
    assert form.text.height() > 2 * before
    form.text.clear()
    assert form.text.height() == before


def test_a_list_goes_on_with_enter_as_in_a_note(form, qtbot):
    qtbot.keyClicks(form.text, "- warm")
    qtbot.keyClick(form.text, Qt.Key.Key_Return)
    qtbot.keyClicks(form.text, "gratis")
    assert form.text.toPlainText() == "- warm\n- gratis"


def test_what_was_typed_is_reported_before_it_leaves_the_sheet(qtbot):
    view = OwnEntryView(LIGHT)
    qtbot.addWidget(view)
    reported = []
    view.changed.connect(lambda key, draft: reported.append((key, draft.title)))
    view.write("eigen:a", Draft(), is_new=True)
    view.form.title.setText("Soep")
    view.write("eigen:b", Draft("Ander"), is_new=False)
    view.flush()
    assert reported == [("eigen:a", "Soep")]
    view.form.title.setText("Anders")
    qtbot.waitUntil(lambda: ("eigen:b", "Anders") in reported)


def test_an_entry_without_anything_in_it_is_not_said_to_be_saved(qtbot):
    view = OwnEntryView(LIGHT)
    qtbot.addWidget(view)
    view.write("eigen:a", Draft(), is_new=True)
    view.show_saved("eigen:a")
    assert view._state.text() == ""
    view.write("eigen:a", Draft("Soep"), is_new=False)
    view.show_saved("eigen:a")
    assert view._state.text().startswith("Saved at")


def test_every_facet_of_an_own_entry_has_its_list(form):
    assert set(form.pickers) == set(FACETS)


def test_a_field_leaves_the_keys_of_commands_alone(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    keys = CommandKeys(line)
    keys._watch(None, line)
    ctrl, plain = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    for key, modifier, taken in ((KEY.Key_E, ctrl, False), (KEY.Key_A, plain, True)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier, "a")
        event.accept()
        QApplication.sendEvent(line, event)
        assert event.isAccepted() is taken
