"""How a note reads: links between notes, check boxes, and nothing from outside."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor

from zorgdesk.ui.notes.page import NotePage
from zorgdesk.ui.notes.reading_text import box_in, name_in, readable
from zorgdesk.ui.theme import DARK, LIGHT, _palette

RIGHT = Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("zie [[Gele kaart]].", "zie [Gele kaart](link:Gele%20kaart)."),
        ("[[ a_b* ]]", r"[a\_b\*](link:a_b%2A)"),
        ("`[[a]]` [[b]]", "`[[a]]` [b](link:b)"),
        ("```\n[[a]]\n- [ ] b\n```\n[[c]]", "```\n[[a]]\n- [ ] b\n```\n[c](link:c)"),
        ("[[ ]] [[a", "[[ ]] [[a"),
        ("- [ ] bellen\n  * [x] mailen", "- [☐](check:0) bellen\n  * [☑](check:1) mailen"),
        ("- [] niets\n- [ ]ook niets\n[ ] los", "- [] niets\n- [ ]ook niets\u2028[ ] los"),
    ],
)
def test_what_a_text_becomes(text, read):
    assert readable(text) == read


@pytest.mark.parametrize(
    "name", ["Gele kaart", "AI-project (huisarts/WZC)", "100 % één 🙂", "a#b?"]
)
def test_a_name_comes_out_of_a_link_as_it_went_in(qtbot, name):
    page = NotePage()
    qtbot.addWidget(page)
    page.show_text(f"zie [[{name}]]")
    links = []
    page.followed.connect(links.append)
    [address] = [a for a in addresses(page) if a]
    page.anchorClicked.emit(QUrl(address))
    assert name_in(links[0]) == name
    assert page.toPlainText() == f"zie {name}"


def addresses(page):
    """Where the pieces of a page lead, in order."""
    block, found = page.document().begin(), []
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            found.append(piece.fragment().charFormat().anchorHref())
            piece += 1
        block = block.next()
    return found


def test_a_box_reports_its_line_and_has_no_dot_before_it(qtbot):
    page = NotePage()
    qtbot.addWidget(page)
    page.show_text("kop\n\n- [ ] een\n- [x] twee\n- punt")
    lines = []
    page.ticked.connect(lines.append)
    for address in addresses(page):
        if address:
            page.anchorClicked.emit(QUrl(address))
    assert lines == [2, 3]
    blocks = [page.document().findBlockByNumber(n) for n in range(page.document().blockCount())]
    in_list = [block.text() for block in blocks if block.textList() is not None]
    assert in_list == ["punt"]


def test_a_line_that_was_typed_stays_a_line(qtbot):
    page = NotePage()
    qtbot.addWidget(page)
    page.show_text(
        "maandag: bellen\ndinsdag: mailen\n\n- [ ] een\nhierover\n- twee\n> wie zei dit\n> en dat"
    )
    assert page.document().blockCount() == 4
    assert page.toPlainText().split("\n") == [
        "maandag: bellen", "dinsdag: mailen", "☐ een", "hierover", "twee", "wie zei dit", "en dat",
    ]  # fmt: skip


def test_nothing_is_fetched_and_html_stays_text(qtbot, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x")
    page = NotePage()
    qtbot.addWidget(page)
    page.show_text(f"![a]({picture.as_uri()}) <b>vet</b> <img src='{picture}'>")
    assert page.loadResource(2, QUrl.fromLocalFile(str(picture))) is None
    assert "<b>vet</b>" in page.toPlainText()


def test_a_picture_is_told_by_its_words(qtbot):
    page = NotePage()
    qtbot.addWidget(page)
    page.show_text("| a |\n|---|\n| ![een foto](a.png) en ![](b.png)![nog een](c.png) |")
    assert page.toPlainText().split("\n")[-2:] == ["een foto en nog een", ""]


def test_a_table_has_cells(qtbot):
    page = NotePage()
    qtbot.addWidget(page)
    page.show_text("vooraf\n\n| Wie | Wat |\n|---|--:|\n| Jan | [[Gele kaart]] <b> |")
    [table] = page.document().rootFrame().childFrames()
    texts = [table.cellAt(1, at).firstCursorPosition().block().text() for at in range(2)]
    assert texts == ["Jan", "Gele kaart <b>"]
    assert table.cellAt(1, 1).firstCursorPosition().blockFormat().alignment() & RIGHT


@pytest.mark.parametrize("shown", [LIGHT, DARK])
def test_a_box_is_painted_and_its_sign_is_only_there_to_be_heard(qtbot, qapp, shown):
    page = NotePage()
    qtbot.addWidget(page)
    page.setPalette(_palette(shown))
    page.show_text("- [x] gedaan\n- [ ] nog niet")
    page.resize(300, 120)
    page.show()
    assert page.toPlainText() == "☑ gedaan\n☐ nog niet"
    painted = page.grab().toImage()
    found = [
        {painted.pixelColor(x, rect.center().y() - dy).name() for x in range(24) for dy in (-5, 5)}
        for rect in (page.cursorRect(line_start(page, line)) for line in (0, 1))
    ]
    assert shown.accent in found[0]
    assert shown.accent not in found[1]


def line_start(page, line):
    return QTextCursor(page.document().findBlockByNumber(line))


def test_where_a_box_stands_in_a_line():
    assert box_in("  1. [x] a") == 6
    assert box_in("een - [ ] b") is None
