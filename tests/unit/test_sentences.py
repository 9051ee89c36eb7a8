"""What the core says: Dutch of itself, and any language that knows its templates."""

from datetime import UTC, date, datetime
from pathlib import Path

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.sentences import DUTCH, Dutch, Sentence, counted, in_dutch_only

FULL = Sentence("De schijf is vol.")
COPY = Sentence("De kopie in {folder} is niet gemaakt: {why}.")
WHY = Sentence("de schijf is vol")


class Loud(Dutch):
    """Dutch in capitals, which are no less a language."""

    def text(self, template):
        return template.upper() if "{" not in template else template

    def number(self, number):
        return f"{number:,}".replace(",", ".")


def test_an_error_is_its_sentence_in_dutch():
    error = NotebookError(COPY.format(folder=Path("/media/stick"), why=WHY))
    assert str(error) == "De kopie in /media/stick is niet gemaakt: de schijf is vol."
    assert f"{error}" == str(error.sentence)


def test_what_is_named_in_a_sentence_follows_its_language():
    sentence = COPY.format(folder=Path("/een map"), why=WHY)
    assert sentence.said(Loud()) == "De kopie in /een map is niet gemaakt: DE SCHIJF IS VOL."


def test_one_sentence_comes_after_another():
    assert str(FULL + WHY.format()) == "De schijf is vol. de schijf is vol"
    assert (FULL + FULL).said(Loud()) == "DE SCHIJF IS VOL. DE SCHIJF IS VOL."


def test_a_list_has_commas():
    assert str(Sentence("Wel: {names}.").format(names=("een", WHY, 3))) == (
        "Wel: een, de schijf is vol, 3."
    )


def test_numbers_days_and_moments_are_told():
    told = Sentence("{number} {day} {moment}").format(
        number=1234, day=date(2026, 3, 3), moment=datetime(2026, 11, 22, 9, 4, tzinfo=UTC)
    )
    assert told.said(DUTCH) == "1234 3 maart 2026 22 november 2026 om 09:04"
    assert told.said(Loud()).startswith("1.234 ")


def test_one_is_not_more():
    one, more = Sentence("{number} fiche"), Sentence("{number} fiches")
    assert [str(counted(number, one, more)) for number in (0, 1, 2)] == [
        "0 fiches",
        "1 fiche",
        "2 fiches",
    ]


def test_braces_in_a_name_stay_what_they_are():
    path = Path("/tmp/{why} {0} {")
    assert str(COPY.format(folder=path, why="{folder}")) == (
        "De kopie in /tmp/{why} {0} { is niet gemaakt: {folder}."
    )
    assert str(in_dutch_only("{weg}")) == "{weg}"
