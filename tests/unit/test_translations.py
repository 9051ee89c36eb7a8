"""The translations are whole, agree with the code, and reach the window."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from xml.etree import ElementTree

import pytest

import source_texts
import translations
from source_texts import SourceText, UnreadableTextError

LANGUAGES = ("nl", "fr", "en")
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[a-z]|%\d|\{\w*\}")
IN_DUTCH_ONLY = {
    "catalogue/authoring/fault.py", "catalogue/build.py", "cli.py", "domain/sentences.py",
    "exchange/facet_choice.py", "merge_command.py", "notebook_commands.py", "passwords_given.py",
    "safety_commands.py", "self_test.py", "wipe_command.py",
}  # fmt: skip
"""What only the command line uses, and who makes the catalogue."""
MENUS = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QMenu, QWidget
from zorgdesk.app import Application, new_qt_application
from zorgdesk.paths import Paths

home = Path(sys.argv[1])
paths = Paths(Path.cwd(), home, home / "cache")
application = Application(new_qt_application(), paths)
window = application.window
window.furnish()

def shown(menu):
    inner = [action.menu() for action in menu.actions() if action.menu()]
    texts = [action.text() for action in menu.actions() if action.text()]
    return [texts, *(deeper for each in inner for deeper in shown(each))]

names = [widget.accessibleName() for widget in window.findChildren(QWidget)]
print(json.dumps({"menus": shown(window.menuBar()), "names": [name for name in names if name]}))
application.stop()
"""


def messages(language):
    """Per message its context, source and translations, with the mark of one that is not done."""
    tree = ElementTree.parse(translations.FOLDER / f"zorgdesk_{language}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, told.get("type")


def find(tmp_path, code):
    file = tmp_path / "some_view.py"
    file.write_text(code, "utf-8")
    return source_texts.texts_in([file])


def test_a_fresh_update_changes_nothing(tmp_path):
    before = {file.name: file.read_bytes() for file in translations.FOLDER.glob("*.ts")}
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    translations.update(tmp_path)
    changed = [
        name for name, content in before.items() if (tmp_path / name).read_bytes() != content
    ]
    assert changed == []
    assert len(before) == len(LANGUAGES)


def test_the_compiled_files_are_those_of_the_translations(tmp_path):
    translations.release(target=tmp_path)
    fresh = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert fresh == {file.name: file.read_bytes() for file in translations.FOLDER.glob("*.qm")}
    assert len(fresh) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_unfinished_or_obsolete(language):
    assert not [
        (context, source)
        for context, source, forms, mark in messages(language)
        if mark or not all(form.strip() for form in forms)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree(language):
    assert not [
        (source, form)
        for _, source, forms, _ in messages(language)
        for form in forms
        if Counter(PLACEHOLDER.findall(form)) != Counter(PLACEHOLDER.findall(source))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_end_mark_stays_what_it_is(language):
    # A sentence stays a sentence, a thing that opens a dialog keeps its three dots.
    ends = ".?:…"
    assert not [
        (source, form)
        for _, source, forms, _ in messages(language)
        for form in forms
        if (source[-1] in ends or form[-1] in ends) and source[-1] != form[-1]
    ]


@pytest.fixture(scope="module", params=LANGUAGES)
def window(request, tmp_path_factory):
    """The menus and spoken names of the real window, and the texts of its language."""
    home = tmp_path_factory.mktemp(request.param)
    (home / "settings.json").write_text(json.dumps({"language": request.param}), "utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", MENUS, home],
        cwd=translations.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    texts = {text.text for text in source_texts.texts_in(translations.sources())}
    if request.param != "en":
        texts = {form for _, _, forms, _ in messages(request.param) for form in forms}
    return json.loads(ran.stdout), texts


def test_the_window_speaks_the_language(window):
    shown, texts = window
    said = {text for menu in shown["menus"] for text in menu} | set(shown["names"])
    assert len(said) > 30
    assert said - texts <= {"Nederlands", "Français", "English"}


def test_mnemonics_are_unique_within_a_menu(window):
    shown, _ = window
    for menu in shown["menus"]:
        letters = Counter(re.findall(r"&(\w)", " ".join(menu).lower()))
        assert not {letter for letter, times in letters.items() if times > 1}, menu
    assert all("&" in text for text in shown["menus"][0])


def test_the_three_forms_of_asking_for_a_translation_are_found(tmp_path):
    code = """
def _tr(text):
    return QCoreApplication.translate("Page", text)

class View:
    def show(self, n):
        tr = QCoreApplication.translate
        self.tr("One")
        self.tr("%n twos", "", n)
        tr("Names", "Three, " "in parts")
        QCoreApplication.translate("Names", "%n fours", "", n)
        _tr("Five")
"""
    assert find(tmp_path, code) == [
        SourceText("Names", "%n fours", is_plural=True),
        SourceText("Names", "Three, in parts"),
        SourceText("Page", "Five"),
        SourceText("View", "%n twos", is_plural=True),
        SourceText("View", "One"),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"Hello {name}")',
        "self.tr(text)",
        'self.tr("Hello " + name)',
        'self.tr("Hello", note)',
        'window.tr("Hello")',
        'QCoreApplication.translate(context, "Hello")',
        'tr("Names", text)',
        '_tr("Hello")',
        "self.tr()",
    ],
)
def test_a_text_that_is_not_literal_is_refused_by_name(tmp_path, call):
    code = f"class View:\n    def show(self):\n        {call}\n"
    with pytest.raises(UnreadableTextError, match=r"some_view\.py:3"):
        find(tmp_path, code)


def test_a_table_of_letters_is_no_translation(tmp_path):
    assert find(tmp_path, "folded = text.translate(table)") == []


def test_the_script_says_what_it_cannot_read(tmp_path, monkeypatch, capsys):
    file = tmp_path / "some_view.py"
    file.write_text("class View:\n    title = lambda self: self.tr(name)\n", "utf-8")
    monkeypatch.setattr(translations, "sources", lambda: [file])
    assert translations.main(["update"]) == 1
    assert "some_view.py:2: self.tr(name)" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_the_core_says_is_translated(language):
    wanted = {each.text for each in source_texts.sentences_in(translations.core(), "")}
    known = {
        source
        for context, source, _, mark in messages(language)
        if context == translations.CORE and not mark
    }
    assert not wanted - known, (
        "Run `scripts/translations.py update` and translate these sentences of the core in "
        f"zorgdesk_{language}.ts; docs/development.md says how."
    )


def test_a_sentence_is_found_wherever_it_is_written(tmp_path):
    file = tmp_path / "some_core.py"
    file.write_text(
        """
_FULL = Sentence("De schijf " "is vol.")
_WHY = {1: Sentence("De map {folder} bestaat niet.")}
raise NotebookError(Sentence("Weg.") + _FULL)
""",
        "utf-8",
    )
    found = source_texts.sentences_in([file], "core")
    assert found == [
        SourceText("core", "De map {folder} bestaat niet."),
        SourceText("core", "De schijf is vol."),
        SourceText("core", "Weg."),
    ]


@pytest.mark.parametrize("call", ['Sentence(f"Weg: {path}.")', "Sentence(told)", "Sentence()"])
def test_a_sentence_that_is_not_literal_is_refused_by_name(tmp_path, call):
    file = tmp_path / "some_core.py"
    file.write_text(f"told = 1\n{call}\n", "utf-8")
    with pytest.raises(UnreadableTextError, match=r"some_core\.py:2"):
        source_texts.sentences_in([file], "core")


def test_only_what_no_window_says_is_in_dutch_only():
    users = {
        file.relative_to(translations.PACKAGE).as_posix()
        for file in translations.core()
        if "in_dutch_only(" in file.read_text("utf-8")
    }
    assert users == IN_DUTCH_ONLY


def test_the_window_says_trouble_in_its_own_language():
    # `str(error)` is Dutch: `said(error)` of zorgdesk.ui.saying is what the window shows.
    in_dutch = re.compile(r"\bstr\((?:error|trouble|why)\)|\{(?:error|trouble|why)\b")
    assert not [file for file in translations.sources() if in_dutch.search(file.read_text("utf-8"))]


def manual(language):
    """The manual of a language."""
    return (translations.ROOT / "resources" / "help" / f"{language}.md").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_manuals_contents_leads_to_a_heading(language):
    text = manual(language)
    contents = re.findall(r"^- \[(.+?)\]\(#(.+?)\)$", text, re.MULTILINE)
    headings = re.findall(r'^## (.+?)<a name="(.+?)">', text, re.MULTILINE)
    assert contents == headings
    assert len(headings) == len(re.findall("^## ", text, re.MULTILINE)) > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manuals_tell_the_same(language):
    def shape(text):
        return [re.match(r"[#|*-]*", line).group() for line in text.splitlines() if line]

    assert shape(manual(language)) == shape(manual("nl"))
