"""Close and start again: everything is where it was."""

import json
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Sort
from zorgdesk.settings import Settings, load, save


def test_words_filters_order_and_entry_come_back(start):
    desk = start()
    desk.search("zorg")
    desk.tick(Facet.KIND, "initiative")
    desk.sort(Sort.TITLE)
    desk.waits_for(lambda: len(desk.chips()) == 1)
    desk.settles()
    before = desk.found()
    desk.open(desk.titles()[2])
    title = desk.selected()
    desk.close()

    desk = start()
    desk.waits_for(lambda: desk.found() == before)
    desk.reads(title)
    assert desk.window.desk.box.text() == "zorg"
    assert desk.chips() == [desk.label(Facet.KIND, "initiative")]
    assert desk.selected() == title


def test_the_places_in_list_and_page_come_back(start):
    desk = start()
    [long] = [e for e in desk.entries if e.key == "inventaris-toekomstzorg"]
    desk.search(long.title)
    desk.open(long.title)
    desk.search("")
    desk.shows_all(lambda entry: True)
    in_list = desk.scroll_list_to_the_end()
    in_page = desk.scroll_page(400)
    desk.close()

    desk = start()
    desk.reads(long.title)
    desk.waits_for(lambda: desk.page_place() == in_page)
    desk.waits_for(lambda: desk.list_place() == in_list)


def test_the_layout_comes_back(start):
    desk = start()
    desk.window.resize(1200, 700)
    desk.open("Gele kaart")
    desk.press("F9")
    desk.press("F10")
    desk.close()

    desk = start()
    desk.reads("Gele kaart")
    assert desk.window.size().toTuple() == (1200, 700)
    assert not desk.window.desk.filters.isVisible()
    assert not desk.window.desk.note.isVisible()
    desk.press("F9")
    assert desk.window.desk.filters.isVisible()


def test_a_window_from_a_much_larger_screen_begins_anew(start, paths):
    desk = start()
    room, first = desk.window.screen().availableGeometry(), desk.window.size()
    desk.window.resize(900, 600)
    desk.close()
    settings = load(paths.settings)
    width = f"{room.width():08x}"
    assert settings.geometry.count(width) == 1  # that of the screen, as Qt writes it
    wide = settings.geometry.replace(width, f"{3 * room.width():08x}")
    save(replace(settings, geometry=wide), paths.settings)
    desk = start()
    assert desk.window.size() == first


def test_the_widths_of_the_panes_come_back(start):
    desk = start()
    desk.window.desk.panes.setSizes([300, 500, 566])  # as dragged
    widths = desk.window.desk.panes.sizes()[:2]
    desk.close()
    desk = start()
    assert desk.window.desk.panes.sizes()[:2] == widths


def test_folded_filters_stay_folded(start):
    desk = start()
    desk.fold(Facet.REGION)
    desk.tick(Facet.STATUS, "ended")
    desk.close()
    desk = start()
    assert not desk.is_unfolded(Facet.REGION)
    assert desk.is_unfolded(Facet.STATUS)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_another_language_is_a_new_window_at_the_same_place(start, language, paths):
    desk = start()
    desk.search("gele kaart")
    desk.open("Gele kaart")
    desk.write_note("half")
    desk.choose(f"language.{language}")
    desk.reads("Gele kaart")
    desk.waits_for(lambda: desk.found()[:1] == ["initiatief:gele-kaart"])
    assert desk.note() == "half"
    desk.write_note(" af")
    desk.close()
    assert load(paths.settings).language == language
    desk = start()
    desk.reads("Gele kaart")
    assert desk.note() == "half af"


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_other_colours_come_at_once_and_stay(start, scheme, paths):
    desk = start()
    desk.search("kaart")
    desk.open("Gele kaart")
    hits = desk.window.desk.detail.browser.hit_count
    desk.choose(f"view.{scheme}")
    assert desk.is_dark() == (scheme == "dark")
    assert desk.window.desk.detail.browser.hit_count == hits > 0
    desk.close()
    assert load(paths.settings).scheme == scheme


def test_larger_and_smaller_text(start, paths):
    desk = start()
    desk.open("Gele kaart")
    normal = desk.text_height()
    desk.press("Ctrl++")
    desk.press("Ctrl++")
    larger = desk.text_height()
    assert larger > normal
    desk.close()
    desk = start()
    desk.reads("Gele kaart")
    assert desk.text_height() == larger
    desk.press("Ctrl+0")
    assert desk.text_height() == normal
    for _ in range(6):
        desk.press("Ctrl+-")
    smallest = desk.text_height()
    assert 0 < smallest < normal
    desk.press("Ctrl+-")
    assert desk.text_height() == smallest


@pytest.mark.logs
@pytest.mark.parametrize(
    "text",
    [
        "\0\0\0",
        json.dumps({"language": "xx", "scheme": 3, "text_size": 1e9, "geometry": "zz", "panes": 7}),
        json.dumps({"geometry": "00ff", "panes": "abcd", "reading_panes": "é"}),
        json.dumps({"choices": {"nothing": ["x"], "region": ["nowhere", ""]}, "sort": "up"}),
        json.dumps({"list_scroll": 10**30, "page_scroll": -5, "open_key": "nobody"}),
        json.dumps({"open_key": "initiatief:gele-kaart", "page_scroll": 10**30}),
        json.dumps({"text": "\ud83d"}),
    ],
)
def test_damaged_settings_do_no_harm(start, paths, text):
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text(text, "utf-8")
    desk = start()
    desk.press("Ctrl+Shift+F")
    desk.search("gele kaart")
    desk.shows_first("Gele kaart")
    desk.close()
    assert load(paths.settings).text == "gele kaart"


def test_a_filter_that_is_gone_does_not_hide_the_catalogue_without_a_word(start, paths):
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text(json.dumps({"choices": {"region": ["nowhere"]}}), "utf-8")
    desk = start()
    if not desk.found():
        desk.relax()
    desk.shows_all(lambda entry: True)


def test_settings_that_cannot_be_written_are_said(start, paths):
    desk = start()
    paths.settings.unlink()
    paths.settings.mkdir()
    desk.search("gele kaart")
    desk.choose("view.dark")
    assert desk.told()
    assert load_nothing(paths.settings) == Settings()


def load_nothing(path):
    """What a folder in the place of the settings gives."""
    path.rmdir()
    return load(path)


def test_the_menus_mark_the_colours_and_the_language_in_use(start):
    desk = start()
    assert marked(desk) == ["view.system", "language.nl"]
    desk.choose("view.dark")
    desk.choose("view.dark")
    desk.choose("language.en")
    desk.waits_for(lambda: desk.window.desk.results.answered_text is not None)
    assert marked(desk) == ["view.dark", "language.en"]


def marked(desk):
    names = ("view.system", "view.light", "view.dark", "language.nl", "language.fr", "language.en")
    actions = {name: desk.window.findChild(QAction, name) for name in names}
    return [name for name, action in actions.items() if action.isChecked()]
