"""What looks like the data of a patient, and what only seems to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.opened import library_of
from zorgdesk.domain.highlights import Anchor, Colour
from zorgdesk.domain.national_number import is_national_number, national_numbers
from zorgdesk.domain.privacy import Sign, suspicions
from zorgdesk.patient_data import Places, looked_through

TODAY = date(2026, 11, 22)
BORN = st.dates(date(1900, 1, 1), date(2026, 1, 1))


def number(born, order, added=0):
    """The national register number of who was born on a day, made up as the state does it."""
    day = f"{born.year % 100:02}{born.month + added:02}{born.day:02}{order:03}"
    check = 97 - int(("2" if born.year >= 2000 else "") + day) % 97
    return f"{day}{check:02}"


def punctuated(digits, marks):
    """The number with marks between its five parts."""
    parts = (digits[:2], digits[2:4], digits[4:6], digits[6:9], digits[9:])
    return "".join(part + mark for part, mark in zip(parts, (*marks, ""), strict=True))


def signs(text):
    return [suspicion.sign for suspicion in suspicions(text, TODAY)]


@given(BORN, st.integers(1, 998), st.sampled_from([0, 20, 40]))
def test_a_number_of_either_century_is_valid_and_so_is_a_bis_number(born, order, added):
    assert is_national_number(number(born, order, added))


@given(BORN, st.integers(1, 998), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_is_seen(born, order, place, off):
    right = number(born, order)
    wrong = f"{right[:place]}{(int(right[place]) + off) % 10}{right[place + 1 :]}"
    # What the old century calls wrong, the new one may take: the two checks differ by 59.
    if wrong[9:] not in {number_check(wrong, ""), number_check(wrong, "2")}:
        assert not is_national_number(wrong)


def number_check(digits, before):
    return f"{97 - int(before + digits[:9]) % 97:02}"


@pytest.mark.parametrize(
    "marks",
    [
        ("", "", "", ""),
        (".", ".", "-", "."),
        (" ", " ", " ", " "),
        ("", "", "-", "-"),
        ("", "", " ", " "),
        (".", ".", " - ", "."),
        ("\xa0", "\xa0", "\N{EN DASH}", "."),
        ("/", "/", "-", "-"),
    ],
)
@given(born=BORN, order=st.integers(1, 998))
def test_a_number_is_found_however_it_is_written(marks, born, order):
    digits = number(born, order)
    text = f"Rijksregister: {punctuated(digits, marks)}, belt morgen."
    assert list(national_numbers(text)) == [digits]


def test_who_does_not_know_the_day_of_birth_has_a_number_too():
    digits = f"560000123{97 - 560000123 % 97:02}"
    assert is_national_number(digits)


@pytest.mark.parametrize(
    "text",
    [
        "93051822362",  # the check is wrong
        "93133822361",  # no such day
        "193051822361",  # twelve digits
        "930518223611",
        "A93051822361",
        "+32470212345, 0032 470 21 23 45 en 0470 21 23 45",
        "BE68 5390 0754 7034",
        "2026-11-22 om 10.15 uur",
        "ISBN 978-90-334-8793-2",
        "",
    ],
)
def test_other_numbers_are_none(text):
    assert signs(text) == []


def test_a_number_that_stands_twice_is_told_once():
    [found] = suspicions("93.05.18-223.61 en nog eens 93051822361", TODAY)
    assert (found.sign, found.found) == (Sign.NATIONAL_NUMBER, "93051822361")


@pytest.mark.parametrize(
    "text",
    [
        "Jan Peeters, 12/05/1956, kapper@telenet.be",
        "jan.peeters@telenet.be\ngeboren op 3 mei 2019",
        "Fatima El Amrani (° 01-02-2018) is te bereiken op fa@hotmail.com",
        "fa@hotmail.com: Mieke Van den Berghe, geb. 1.2.1988",
        "Geboortedatum: 1988-02-01. Naam: Mieke Claes. Mail: m@x.be",
        "Anne Dupont, née le 4 août 1971, a@x.be",
    ],
)
def test_a_person_with_an_address_and_a_birthday_is_told(text):
    assert signs(text) == [Sign.PERSON]


@pytest.mark.parametrize(
    "text",
    [
        "Schrijf u in bij Jan Peeters (jan.peeters@vlaanderen.be) voor 12/05/2027.",
        "Overleg met Jan Peeters op 12/05/2026, jan.peeters@vlaanderen.be",
        "info@huisvanhetkind.be, opgericht op 12/05/1998",  # nobody is named
        "Jan Peeters werd geboren op 12/05/1956.",  # no address
        "Jan Peeters, info@brug.be, 31/02/1956",  # no such day
        f"Jan Peeters, info@brug.be.{' Tekst.' * 100} Geboren op 12/05/1956.",
        "geboren 12/05/2056, jan.peeters@x.be",
    ],
)
def test_an_address_alone_or_a_meeting_is_no_reason_to_warn(text):
    assert signs(text) == []


@given(st.text(alphabet=st.sampled_from("aA@.-/ 019°é+\n"), max_size=200))
def test_any_text_can_be_looked_at(text):
    assert all(suspicion.found for suspicion in suspicions(text, TODAY))


def test_nothing_in_the_catalogue_and_the_manual_is_taken_for_a_patient():
    folder = ROOT / "resources"
    files = [*folder.glob("catalogue/**/*.yaml"), *folder.glob("help/*.md")]
    assert len(files) > 5
    assert {file.name: signs(file.read_text("utf-8")) for file in files} == {
        file.name: [] for file in files
    }


def test_everything_a_reader_wrote_is_looked_through(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    first, second, third, fourth = (entry.key for entry in library.entries[:4])
    pad, number = library.notebook.notepad, "93.05.18-223.61"
    pad.add(first, "Gewoon een notitie.")
    pad.add(first, f"En een tweede: {number}.")
    pad.add(second, "Niets.", number)
    pad.add(None, f"Los: {number}")
    pad.add(None, "Los")
    anchor = Anchor("1", 0, 3, "Een")
    library.notebook.highlights.add(third, anchor, Colour.BLUE, f"In de marge {number}")
    library.notebook.highlights.add(first, anchor, Colour.BLUE, f"Hier ook: {number}")
    library.notebook.highlights.add(fourth, anchor, Colour.BLUE)
    places = looked_through(library, TODAY)
    assert (places.of, places.loose) == ({first: 2, second: 1, third: 1}, 1)
    assert places.among([first, fourth], with_loose=False) == 2
    assert places.among([first, fourth], with_loose=True) == 3
    library.close()
    assert looked_through(library, TODAY) == Places()
