"""What the inventory lacks, one writes oneself: an entry as any other, and marked as one's own."""

from PySide6.QtWidgets import QMessageBox

from tests.e2e.author import Author, titles_on_disk
from tests.e2e.test_keeping import opened, put_back
from tests.e2e.test_trouble import answering, full_disk
from zorgdesk.domain.entry import Facet
from zorgdesk.ui.safekeeping.window import KeptWindow

SOEP = "Buurtsoep"


def author(start):
    desk = start()
    return desk, Author(desk)


def written(start, title=SOEP):
    """An own entry with a title, read as a page."""
    desk, writer = author(start)
    writer.begin(title)
    writer.stops()
    desk.reads(title)
    return desk, writer


def test_an_own_entry_points_at_others(start):
    desk, writer = author(start)
    writer.begin(SOEP)
    writer.type_in("Tekst", "Zoals [[buurtba")
    edit = desk.window.steering.work.authoring.writing._view.form.text
    desk.waits_for(lambda: edit.offers.is_open)
    desk.press("Return")
    writer.stops()
    desk.reads(SOEP)
    assert "Zoals Buurtbaar" in desk.page()
    desk.follow("link:Buurtbaar")
    desk.reads("Buurtbaar")
    assert SOEP in desk.page()


def test_an_own_entry_is_written_found_filtered_and_read_after_a_restart(start, paths):
    desk, writer = author(start)
    writer.begin(SOEP)
    writer.type_in("Samenvatting", "Elke donderdag soep.")
    writer.type_in("Tekst", "Een buurthuis kookt.\nMet het OCMW.")
    writer.pick("Doelgroep", "ouder")
    writer.pick("Status", "proef")
    writer.type_in("Waar hebt u dit vandaan?", "Gesprek met Els")
    assert writer.picked("Doelgroep") == ["Ouderen"]
    writer.stops()
    desk.reads(SOEP)
    for text in ("Eigen", "Elke donderdag soep.", "Een buurthuis kookt.", "Gesprek met Els"):
        assert text in desk.page()
    desk.close()

    desk = start()
    desk.reads(SOEP)
    desk.search("donderdag soep")
    desk.shows_first(SOEP)
    assert desk.row(SOEP).startswith("Buurtsoep, Eigen fiche, ")
    desk.search("")
    assert desk.value(Facet.PERSONAL, "own").count == 1
    desk.tick(Facet.PERSONAL, "own")
    desk.shows(SOEP)
    assert desk.counts(Facet.TARGET_GROUP)["ouderen"] == 1


def test_what_is_typed_keeps_itself(start, paths):
    desk, writer = author(start)
    writer.begin(SOEP)
    desk.waits_for(lambda: titles_on_disk(paths.notebook) == [SOEP])
    writer.says("Bewaard om")
    desk.type(" op donderdag")
    desk.close()
    assert titles_on_disk(paths.notebook) == [f"{SOEP} op donderdag"]


def test_another_entry_that_is_opened_meanwhile_loses_nothing(start, paths):
    desk, writer = author(start)
    desk.open("Gele kaart")
    writer.begin(SOEP)
    desk.open("Gele kaart")
    assert not writer.is_writing()
    desk.waits_for(lambda: titles_on_disk(paths.notebook) == [SOEP])


def test_one_goes_on_writing_and_steps_are_undone_by_name(start):
    desk, writer = written(start)
    desk.press("Ctrl+E")
    desk.waits_for(writer.is_writing)
    assert writer.value("Titel") == SOEP
    writer.type_in("Titel", " op vrijdag")
    writer.stops()
    desk.reads(f"{SOEP} op vrijdag")
    desk.choose("edit.undo")
    desk.waits_for(lambda: "op vrijdag" not in desk.page())
    assert SOEP in desk.page()
    desk.choose("edit.undo")
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "own").count == 0)
    desk.waits_for(lambda: SOEP not in desk.page())  # it is gone: the start page is shown
    desk.choose("edit.redo")
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "own").count == 1)


def test_undoing_while_one_writes_shows_what_there_was(start):
    desk, writer = written(start)
    desk.press("Ctrl+E")
    writer.pick("Doelgroep", "ouder")
    writer.says("Bewaard om")
    desk.choose("edit.undo")
    desk.waits_for(lambda: writer.picked("Doelgroep") == [])
    assert writer.value("Titel") == SOEP


def test_what_was_deleted_is_put_back_with_its_note(start):
    desk, _ = written(start)
    desk.write_note("navragen bij Els")
    desk.saves()
    desk.choose("own.delete")
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "own").count == 0)
    assert SOEP not in desk.page()
    desk.choose("edit.undo")
    desk.tick(Facet.PERSONAL, "own")
    desk.shows(SOEP)
    desk.open(SOEP)
    desk.waits_for(lambda: desk.note() == "navragen bij Els")


def test_nothing_typed_is_nothing_made_and_one_reads_on_where_one_was(start):
    desk, writer = author(start)
    desk.open("Gele kaart")
    desk.press("Ctrl+N")
    desk.waits_for(writer.is_writing)
    writer.stops()
    desk.reads("Gele kaart")
    assert desk.value(Facet.PERSONAL, "own").count == 0


def test_a_copy_of_an_entry_is_one_s_own(start):
    desk, writer = author(start)
    desk.open("Gele kaart")
    assert not desk.can("own.edit")
    desk.choose("own.copy")
    desk.waits_for(writer.is_writing)
    assert writer.value("Titel") == "Gele kaart"
    writer.drop("Regio", "West-Vlaanderen")
    writer.stops()
    desk.tick(Facet.PERSONAL, "own")
    desk.shows("Gele kaart")
    assert "Naar ‘Gele kaart’ in: " in desk.page()


def test_what_an_own_entry_was_is_put_back(start, qtbot):
    desk, writer = written(start, "B")
    desk.press("Ctrl+E")
    writer.type_in("Titel", "uurtsoep")
    writer.stops()
    desk.choose("own.versions")
    window = opened(KeptWindow)
    assert put_back(qtbot, window)
    desk.waits_for(lambda: SOEP not in desk.page())
    assert desk.window.desk.detail.browser.isVisible()


def test_a_full_disk_is_said_and_what_was_typed_is_kept(start, paths):
    desk, writer = written(start)
    desk.press("Ctrl+E")
    with full_disk(desk) as make_room:
        writer.type_in("Samenvatting", "soep")
        writer.says("Niet bewaard")
        desk.waits_for(lambda: "bewaard" in desk.message())
        make_room()
        desk.answer_message()
        writer.says("Bewaard om")
    assert writer.value("Samenvatting") == "soep"


def test_a_text_that_cannot_be_saved_is_offered_as_a_file_when_the_window_closes(start):
    desk, writer = written(start)
    desk.press("Ctrl+E")
    with full_disk(desk):
        writer.type_in("Samenvatting", "soep")
        writer.says("Niet bewaard")
        with answering(QMessageBox.ButtonRole.RejectRole) as asked:
            assert not desk.window.close()
    assert asked
    writer.type_in("Titel", "!")
    writer.says("Bewaard om")


def test_a_notebook_that_is_read_shows_them_and_lets_none_be_written(start, paths):
    desk, _ = written(start)
    desk.search(SOEP.lower())
    other = start()
    other.waits_for(lambda: "venster" in other.message())
    other.answer_message()
    other.tick(Facet.PERSONAL, "own")
    other.shows(SOEP)
    other.open(SOEP)
    for command in ("own.new", "own.edit", "own.copy", "own.delete"):
        other.waits_for(lambda command=command: not other.can(command))


def test_every_field_has_a_name_and_tab_goes_through_them(start):
    desk, writer = author(start)
    writer.begin(SOEP)
    seen = set()
    for _ in range(40):
        desk.press("Tab")
        focused = desk.window.focusWidget()
        seen.add(focused.accessibleName() or focused.text())
    assert {"Samenvatting", "Tekst", "Doelgroep: Kiezen …", "Klaar", "Verwijderen"} <= seen
    assert "" not in seen
