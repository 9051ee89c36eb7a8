"""What the core says reaches the reader in the language of the window."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from zorgdesk.domain.backups import Counts
from zorgdesk.domain.errors import UnknownKeyError
from zorgdesk.domain.query import Query
from zorgdesk.domain.sentences import Sentence
from zorgdesk.library import Library
from zorgdesk.notebook.repair import telling
from zorgdesk.notebook.repair.sources import Origin
from zorgdesk.notebook.trouble import READING, damaged
from zorgdesk.paths import Paths
from zorgdesk.ui.i18n import Language, Translations
from zorgdesk.ui.saying import WindowLanguage, said

MOMENT = datetime(2026, 11, 22, 8, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def library():
    library = Library.open(Paths.standard(), language=WindowLanguage())
    yield library
    library.close()


@pytest.fixture
def speak(qapp):
    """Let the window speak a language; Dutch again in the end."""
    before, translations = QLocale(), Translations(Path("resources/i18n").resolve())
    yield translations.use
    translations.use(Language.DUTCH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "begin", "end"),
    [
        (Language.DUTCH, "Het notitieboek /werk.db is beschadigd.", "Er is niets gewijzigd."),
        (Language.FRENCH, "Le carnet /werk.db est endommagé.", "Rien n’a été modifié."),
        (Language.ENGLISH, "The notebook /werk.db is damaged.", "Nothing was changed."),
    ],
)
def test_trouble_is_said_in_the_language_of_the_window(speak, language, begin, end):
    speak(language)
    told = said(damaged(Path("/werk.db")))
    assert told.startswith(begin)
    assert told.endswith(end)


def test_the_window_may_change_its_language(speak):
    speak(Language.FRENCH)
    speak(Language.DUTCH)
    assert said(READING) == "Er is niets gewijzigd."


def test_an_unknown_key_of_the_real_catalogue(speak, library):
    speak(Language.FRENCH)
    with pytest.raises(UnknownKeyError) as raised:
        library.entry("initiatief:nergens")
    told = "Il n’y a pas de fiche avec la clé « initiatief:nergens »."
    assert " ".join(said(raised.value).split()) == told


def test_a_report_is_said_with_its_numbers_and_its_moment(speak):
    speak(Language.ENGLISH)
    told = telling.told_of(Counts(1234, 1, 0, 0), Path("/weg.db"))
    assert said(told).startswith(
        "The notebook was damaged and is repaired: 1,234 notes, 1 bookmark."
    )
    origins = telling.details(0, {Origin.BACKUP: 2}, MOMENT, None)
    assert "From the backup of 22 November 2026 at " in " ".join(map(said, origins))


def test_what_has_no_words_of_its_own_stays_as_it_is(speak):
    speak(Language.FRENCH)
    assert said(Sentence("{text}").format(text="Ik ben {hier}")) == "Ik ben {hier}"


def test_a_library_tells_why_in_the_language_of_the_window(speak, library):
    speak(Language.FRENCH)
    results = library.find(Query("thuiszorg"))
    reasons = library.explain(results, results.keys[0])
    alike = library.page(results.keys[0]).akin
    assert any(" dans le t" in reason for reason in reasons)
    assert alike
    assert all(each.note.startswith("même") for each in alike)
