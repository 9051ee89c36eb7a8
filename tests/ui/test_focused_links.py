from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip

from zorgdesk.ui.detail.browser import PageBrowser
from zorgdesk.ui.theme import LIGHT

PAGE = (
    '<p>Het <a href="entry:begrip:ocmw" title="Openbaar centrum">OCMW</a> en '
    'een <a href="https://example.org" title="https://example.org">site</a></p>'
)


def test_a_link_with_the_focus_of_the_keyboard_says_what_it_means(qtbot):
    browser = PageBrowser(LIGHT)
    qtbot.addWidget(browser)
    browser.show_page(PAGE, "")
    browser.show()
    browser.setFocus()
    qtbot.waitUntil(browser.hasFocus)
    told = []
    for expected in ("Openbaar centrum", "https://example.org"):
        with qtbot.waitSignal(browser.pointed) as pointed:
            qtbot.keyClick(browser, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda expected=expected: QToolTip.text() == expected)
        told += pointed.args
    assert told == ["entry:begrip:ocmw", "https://example.org"]
