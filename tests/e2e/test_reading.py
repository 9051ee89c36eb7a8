"""Read entries, follow what they point at, and go back."""

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices

from zorgdesk.domain.entry import Facet

ANY_SCHEME = ("http", "https", "javascript", "file", "data", "ftp", "mailto")


class Browser(QObject):
    """Takes every address that is handed to the computer; none is opened."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def open(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def sites(qapp):
    """The addresses that were opened in the browser."""
    browser = Browser()
    for scheme in ANY_SCHEME:
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield browser.opened
    for scheme in ANY_SCHEME:
        QDesktopServices.unsetUrlHandler(scheme)


def test_a_page_shows_the_whole_entry(start):
    desk = start()
    desk.open("Gele kaart")
    [entry] = [e for e in desk.entries if e.key == "initiatief:gele-kaart"]
    for text in (entry.title, entry.summary, entry.text, "West-Vlaanderen"):
        assert text in desk.page().replace("\u00a0", " ")


def test_back_and_forward_through_what_was_read(start):
    desk = start()
    for title in ("Gele kaart", "Brugwonen (Brugge)", "Buurtbaar"):
        desk.open(title)
    desk.press("Alt+Left")
    desk.reads("Brugwonen (Brugge)")
    desk.press("Alt+Left")
    desk.reads("Gele kaart")
    desk.press("Alt+Right")
    desk.press("Alt+Right")
    desk.reads("Buurtbaar")
    assert not desk.can("go.forward")


def test_back_brings_words_and_filters_back(start):
    desk = start()
    desk.search("gele kaart")
    desk.press("Return")
    desk.reads("Gele kaart")
    desk.tick(Facet.KIND, "initiative")
    desk.waits_for(lambda: desk.chips() != [])
    desk.search("brugwonen")
    desk.open("Brugwonen (Brugge)")
    desk.press("Alt+Left")
    desk.press("Alt+Left")
    desk.waits_for(lambda: desk.window.desk.box.text() == "gele kaart")
    desk.press("Alt+Left")
    desk.waits_for(lambda: desk.chips() == [])
    desk.reads("Gele kaart")


def test_the_words_one_types_are_one_step_back(start):
    desk = start()
    desk.open("Gele kaart")
    desk.search("brugwonen")
    desk.press("Alt+Left")
    desk.waits_for(lambda: desk.window.desk.box.text() == "")
    desk.reads("Gele kaart")


def test_the_start_page_is_a_place_to_come_back_from(start):
    desk = start()
    desk.open("Gele kaart")
    desk.press("Ctrl+D")
    desk.waits_for(desk.is_bookmarked)
    desk.press("Alt+Home")
    desk.waits_for(lambda: desk.window.windowTitle() == "ZorgDesk")
    assert not desk.is_bookmarked()
    desk.press("Alt+Left")
    desk.reads("Gele kaart")


def test_one_reads_on_in_the_document(start):
    desk = start()
    desk.open("Gele kaart")
    desk.press("Alt+Down")
    desk.waits_for(lambda: not desk.window.windowTitle().startswith("Gele kaart"))
    desk.press("Alt+Up")
    desk.reads("Gele kaart")


def test_the_next_entry_of_the_list_without_leaving_the_page(start):
    desk = start()
    desk.search("gele kaart")
    desk.press("Return")
    desk.reads("Gele kaart")
    desk.press("Return")
    desk.is_in("page")
    desk.press("Ctrl+Down")
    desk.reads(desk.titles()[1])
    desk.is_in("page")
    desk.press("Ctrl+Up")
    desk.reads("Gele kaart")


def test_related_entries_terms_and_organisations_open(start):
    desk = start()
    library = desk.application.library
    [entry] = [e for e in desk.entries if e.key == "initiatief:crosslink"]
    page = library.page(entry.key)
    assert page.explained
    assert entry.organisations
    for key in (page.explained[0].key, entry.organisations[0].key, page.document.key):
        desk.search(entry.title)
        desk.open(entry.title)
        desk.follow(f"entry:{key}")
        desk.reads(library.entry(key).title)


def test_f3_walks_the_hits_round(start):
    desk = start()
    desk.search("kaart")
    desk.open("Gele kaart")
    hits = []
    while not hits or len(hits) < desk.window.desk.detail.browser.hit_count:
        desk.press("F3")
        hits.append(desk.hit())
    assert len(hits) > 1
    assert all("kaart" in hit.casefold() for hit in hits)
    place = desk.cursor()
    desk.press("F3")
    first = desk.cursor()
    assert first < place
    desk.press("Shift+F3")
    assert desk.cursor() == place


def test_other_words_mark_other_hits_on_the_same_page(start):
    desk = start()
    desk.search("kaart")
    desk.open("Gele kaart")
    desk.search("buren")
    desk.press("F3")
    assert desk.hit().casefold().startswith("bu")
    desk.reads("Gele kaart")


def test_a_site_opens_in_the_browser(start, sites):
    desk = start()
    entry = next(e for e in desk.entries if e.links)
    desk.search(entry.title)
    desk.open(entry.title)
    desk.follow(entry.links[0].url)
    desk.waits_for(lambda: sites == [entry.links[0].url])


NOWHERE = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "ftp://example.org",
    "mailto:a@example.org",
    "entry:nobody",
    "filter:nothing/x",
    "filter:region/nowhere",
    "relative/page.html",
    "",
)


def test_no_other_link_leads_anywhere(start, sites):
    desk = start()
    desk.open("Gele kaart")
    for address in NOWHERE:
        desk.window.desk.detail.browser.followed.emit(address)
        desk.settles()
        desk.reads("Gele kaart")
    assert sites == []


@pytest.mark.qt_log_ignore("does not support QPlatformServices::openUrl")
def test_a_computer_without_a_browser_shows_the_address(start):
    desk = start()
    entry = next(e for e in desk.entries if e.links)
    desk.search(entry.title)
    desk.open(entry.title)
    desk.follow(entry.links[0].url)
    desk.waits_for(lambda: entry.links[0].url in desk.message())
    desk.close_message()
    assert desk.message() == ""
