import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.notes import NoteRef, Writing, links
from zorgdesk.domain.undo import StepKind

KEY, OTHER = "initiatief:brugwonen", "initiatief:de-brug"


@pytest.fixture
def notepad(notebook):
    return notebook.notepad


def texts(notes):
    return [note.text for note in notes]


def test_an_entry_has_several_notes_after_a_restart(notepad, open_notebook):
    first = notepad.add(KEY, "een")
    second = notepad.add(KEY, "twee", "Titel")
    again = open_notebook().notepad
    assert again.of(KEY) == (first, second)
    assert (second.title, second.key, second.pinned) == ("Titel", KEY, False)
    assert again.of(OTHER) == again.loose() == ()


def test_a_loose_note_is_about_no_entry(notepad, notebook):
    loose = notepad.add(None, "dag van de werkgroep", "Woensdag")
    assert notepad.loose() == (loose,)
    assert notepad.get(loose.id) == loose
    assert notebook.notes() == {}
    assert notebook.noted() == frozenset()


def test_the_first_note_is_the_note_of_the_entry(notepad, notebook):
    notebook.save_note(KEY, "eerste")
    second = notepad.add(KEY, "tweede")
    notepad.pin(second.id, on=True)
    notebook.save_note(KEY, "eerste, aangevuld")
    assert notebook.note(KEY) == "eerste, aangevuld"
    assert texts(notepad.of(KEY)) == ["tweede", "eerste, aangevuld"]


def test_pinned_notes_come_first(notepad):
    ids = [notepad.add(KEY, text).id for text in ("een", "twee", "drie")]
    notepad.pin(ids[2], on=True)
    assert texts(notepad.of(KEY)) == ["drie", "een", "twee"]
    notepad.pin(ids[2], on=False)
    assert texts(notepad.of(KEY)) == ["een", "twee", "drie"]


def test_saving_changes_one_note_and_keeps_versions_of_it(notepad):
    first, second = notepad.add(KEY, "een lang verhaal"), notepad.add(KEY, "twee")
    notepad.write(first.ref, Writing(text="kort"))
    assert texts(notepad.of(KEY)) == ["kort", "twee"]
    assert notepad.get(first.id).changed_at > first.changed_at
    [version] = notepad.versions(first.id)
    assert notepad.versions(second.id) == ()
    notepad.restore(first.id, version)
    assert notepad.get(first.id).text == "een lang verhaal"
    assert notepad.versions(first.id)[0].text == "kort"


def test_a_note_without_words_is_deleted_and_writing_brings_it_back(notepad, notebook):
    note = notepad.add(None, "tekst")
    notepad.write(note.ref, Writing(text=" "))
    assert notepad.loose() == ()
    assert [thing.text for thing in notebook.trash.all()] == ["tekst"]
    notepad.write(note.ref, Writing(text="tekst"))
    assert texts(notepad.loose()) == ["tekst"]


def test_a_note_with_a_title_may_be_empty(notepad):
    note = notepad.add(None, "tekst", "Woensdag")
    notepad.write(note.ref, Writing("Woensdag", ""))
    assert [(each.title, each.text) for each in notepad.loose()] == [("Woensdag", "")]


def test_a_new_note_that_is_written_twice_is_there_once(notepad, open_notebook):
    ref, other = NoteRef.new(KEY), NoteRef.new(KEY)
    for writing in (Writing("", "een"), Writing("", "een"), Writing("Titel", "een twee")):
        notepad.write(ref, writing)
    notepad.write(other, Writing("", "drie"))
    found = open_notebook().notepad.of(KEY)
    assert [(note.ref, note.writing) for note in found] == [
        (ref, Writing("Titel", "een twee")),
        (other, Writing("", "drie")),
    ]


def test_a_new_note_without_words_is_none(notepad, notebook):
    notepad.write(NoteRef.new(KEY), Writing(" ", "\n"))
    assert notepad.of(KEY) == ()
    assert notebook.trash.all() == ()
    assert notebook.journal.next_undo() is None


def test_typing_in_title_and_text_is_undone_in_one_go(notepad, notebook):
    ref = NoteRef.new(None)
    for writing in (Writing("Wo"), Writing("Woensdag"), Writing("Woensdag", "Bellen")):
        notepad.write(ref, writing)
    assert notebook.journal.undo().kind is StepKind.NOTE_TYPED
    assert notepad.loose() == ()
    assert notebook.journal.next_undo() is None
    notebook.journal.redo()
    [note] = notepad.loose()
    assert note.writing == Writing("Woensdag", "Bellen")


@pytest.mark.parametrize(
    ("writing", "name"),
    [
        (Writing(" Woensdag ", "tekst"), "Woensdag"),
        (Writing("", "\n## **Over** [[Gele kaart]]\nmeer"), "Over Gele kaart"),
        (Writing("", "- [x] bellen"), "bellen"),
        (Writing("", "x" * 70), "x" * 60 + " …"),
        (Writing(" ", "\n> "), ""),
    ],
)
def test_a_note_is_called_by_its_title_or_its_first_words(writing, name):
    assert writing.name == name
    assert writing.is_blank == (not (writing.title + writing.text).strip())


def test_a_note_opens_with_its_words_in_one_line():
    text = "# Draaiboek\n\nIn de **inkom**:\n- [x] koffie\n- zie [[Buurtbaar]]\n"
    assert Writing("", text).opening == "Draaiboek In de inkom: koffie zie Buurtbaar"
    assert not Writing("", "\n \n").opening


def test_a_deleted_note_is_put_back(notepad, notebook):
    first, second = notepad.add(KEY, "een"), notepad.add(KEY, "twee")
    notepad.delete(first.id)
    notepad.delete(first.id)
    assert notepad.of(KEY) == (second,)
    [thing] = notebook.trash.all()
    notebook.trash.put_back(thing)
    assert texts(notepad.of(KEY)) == ["een", "twee"]


def test_every_change_can_be_undone_and_typing_goes_on_in_one_step(notepad, notebook):
    note = notepad.add(None, "")
    for text in ("Be", "Bellen"):
        notepad.write(note.ref, Writing(text=text))
    notepad.pin(note.id, on=True)
    kinds = []
    while step := notebook.journal.undo():
        kinds.append(step.kind)
    assert kinds == [
        StepKind.NOTE_PINNED,
        StepKind.NOTE_TYPED,
        StepKind.NOTE_ADDED,
    ]
    assert notepad.loose() == ()


def test_a_note_that_never_was_is_told(notepad):
    with pytest.raises(NotebookError, match="bestaat niet meer"):
        notepad.pin("geen", on=True)


def test_notes_that_point_at_an_entry_are_found_by_key_and_by_title(notepad):
    by_key = notepad.add(None, f"Zie [[{KEY}]] en [[andere]].")
    by_title = notepad.add(OTHER, "Zoals [[ brugwonen  GENT ]]")
    notepad.add(OTHER, "Brugwonen Gent, niet [[brugwonen]")
    assert notepad.pointing_at(KEY, ["Brugwonen Gent"]) == (by_key, by_title)
    assert notepad.pointing_at(KEY) == (by_key,)
    notepad.write(by_key.ref, Writing(text="Niets meer"))
    assert notepad.pointing_at(KEY) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[[a]] en [[b]] en [[a]]", ("a", "b")),
        ("[[[a]]]", ("a",)),
        ("[[]] [[ ]] [[a\nb]] [a] [[a]", ()),
    ],
)
def test_links_in_a_text(text, found):
    assert links(text) == found


@given(st.lists(st.sampled_from(["[[", "]]", "[", "]", "a", "\n", " "]), max_size=12).map("".join))
def test_a_link_stands_in_the_text_as_it_was_written(text):
    assert all(link in text and "[" not in link and "]" not in link for link in links(text))


def test_all_notes_about_an_entry_are_searched(notepad):
    notepad.add(KEY, "een", "Titel")
    notepad.add(KEY, "twee")
    notepad.add(None, "los")
    assert notepad.searchable() == {KEY: "Titel\neen\n\ntwee"}
    assert notepad.searchable_of(KEY) == "Titel\neen\n\ntwee"
    assert notepad.searchable_of(OTHER) == ""


def test_loose_notes_follow_every_change_however_many_there_are(notepad, notebook):
    with notebook.step(StepKind.SEVERAL, count="600"):
        refs = [notepad.add(None, f"tekst {number}").ref for number in range(600)]
    assert [note.ref for note in notepad.loose()] == refs
    notepad.write(refs[5], Writing(text="anders"))
    notepad.delete(refs[6].id)
    assert texts(notepad.loose())[5:7] == ["anders", "tekst 7"]
    notebook.journal.undo()
    notebook.journal.undo()
    assert texts(notepad.loose()) == [f"tekst {number}" for number in range(600)]


def test_titles_of_notes_are_known_until_one_changes(notepad):
    titled, _plain = notepad.add(KEY, "a", "Titel"), notepad.add(None, "b")
    assert notepad.titled() == ((titled.ref, "Titel"),)
    assert notepad.titled() is notepad.titled()
    notepad.delete(titled.id)
    assert notepad.titled() == ()


def test_the_trash_shows_the_title_of_a_note_too(notepad, notebook):
    notepad.delete(notepad.add(None, "tekst", "Titel").id)
    assert [thing.text for thing in notebook.trash.all()] == ["Titel\n\ntekst"]
