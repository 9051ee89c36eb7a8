"""Taking over another notebook: two lots of notes become one, and nothing is overwritten."""

import sqlite3
from contextlib import closing

import pytest

from tests.unit.notebook import taking
from tests.unit.notebook.taking import HOW
from tests.unit.notebook.visible import visible
from zorgdesk.domain.entry import Facet
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.highlights import Anchor, Colour
from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.labels import LabelColour
from zorgdesk.domain.merging import Fate, How, Thing
from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.domain.own_entries import Draft
from zorgdesk.domain.query import Query
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook

KEY, OTHER = "initiatief:brugwonen", "begrip:ocmw"
PLACE = Anchor("p0", 0, 5, "buurt")


@pytest.fixture
def ours(notebook):
    return notebook


@pytest.fixture
def stick(tmp_path, clock):
    """A notebook of somebody else."""
    with closing(Notebook.open(tmp_path / "stick.db", clock)) as other:
        yield other


@pytest.fixture
def copied(ours, tmp_path, clock):
    """Begin anew as a copy of our notebook."""
    opened = []

    def copy():
        ours.save_copy(tmp_path / "stick.db", overwrite=True)
        opened.append(Notebook.open(tmp_path / "stick.db", clock))
        return opened[0]

    yield copy
    opened[0].close()


def take(ours, other, how=HOW):
    return taking.take(ours, other.path, how)


def texts(notebook, key=KEY):
    return [(each.title, each.text) for each in notebook.notepad.of(key)]


def test_what_is_new_comes_in_one_step_after_a_backup(ours, stick):
    ours.save_note(KEY, "van ons")
    stick.save_note(KEY, "van hen")
    stick.notepad.add(None, "los", "Dag 1")
    stick.set_bookmark(OTHER, on=True)
    stick.read_marks.put([OTHER])
    stick.highlights.add(KEY, PLACE, Colour.GREEN, "kantlijn")
    stick.word_pairs.add("wzc", "rusthuis")
    told = take(ours, stick)
    assert [text for _, text in texts(ours)] == ["van ons", "van hen"]
    assert [each.title for each in ours.notepad.loose()] == ["Dag 1"]
    assert (ours.bookmarked(), ours.read_keys()) == ({OTHER}, {OTHER})
    assert ours.highlights.margins() == {KEY: "kantlijn"}
    assert told.count(Fate.NEW) == 6
    step = ours.journal.next_undo()
    told = {"name": "stick", "count": "2", "notebooks": "1"}
    assert (step.kind, step.parameters) == (StepKind.TAKEN_OVER, told)
    [backup] = ours.backups.all()
    assert ours.backups.preview(backup).then.notes == 1


def test_what_both_have_stays_once_and_again_adds_nothing(ours, copied):
    ours.save_note(KEY, "tekst")
    ours.labels.give("intake", [KEY])
    collection = ours.collections.add("Werkdag")
    ours.collection_items.add(collection.id, [KEY], [ours.notepad.of(KEY)[0].id])
    ours.saved_searches.add("wonen", Query("wonen"))
    before, other = visible(ours), copied()
    assert take(ours, other).changes_nothing
    assert visible(ours) == before
    assert ours.backups.all() == ()
    assert ours.journal.next_undo().kind is StepKind.SEARCH_SAVED


def test_a_note_that_differs_on_both_sides_is_there_twice(ours, copied):
    ours.notepad.add(KEY, "begin", "Titel")
    other = copied()
    ours.save_note(KEY, "hier anders")
    other.save_note(KEY, "daar anders")
    told = take(ours, other)
    assert texts(ours) == [("Titel", "hier anders"), ("Titel (uit stick)", "daar anders")]
    assert told.counts == {(Thing.NOTE, Fate.DIFFERENT): 1}
    [each] = told.differing
    assert (each.about, each.ours, each.theirs) == (
        KEY,
        "Titel\n\nhier anders",
        "Titel\n\ndaar anders",
    )
    assert take(ours, other).changes_nothing
    take(other, ours, How("uit laptop"))
    assert [text for _, text in texts(other)] == ["daar anders", "hier anders"]


def test_a_note_that_was_written_on_there_goes_on_here(ours, copied):
    ours.save_note(KEY, "begin")
    other = copied()
    other.save_note(KEY, "helemaal herschreven, en langer dan het was")
    assert take(ours, other).counts == {(Thing.NOTE, Fate.CONTINUED): 1}
    assert ours.note(KEY) == "helemaal herschreven, en langer dan het was"
    assert [each.text for each in ours.note_versions(KEY)] == ["begin"]
    ours.journal.undo()
    assert ours.note(KEY) == "begin"


def test_a_note_that_was_written_on_here_stays(ours, copied):
    ours.save_note(KEY, "begin")
    other = copied()
    ours.save_note(KEY, "helemaal herschreven, en langer dan het was")
    assert take(ours, other).changes_nothing


def test_a_title_on_one_side_and_a_text_on_the_other_are_joined(ours, copied):
    ref = NoteRef(ours.notepad.add(KEY, "begin").id, KEY)
    other = copied()
    ours.notepad.write(ref, Writing("Onze titel", "begin"))
    other.notepad.write(ref, Writing("", "begin en meer"))
    take(ours, other)
    assert texts(ours) == [("Onze titel", "begin en meer")]


def test_what_was_deleted_here_stays_so_unless_it_is_wanted_back(ours, copied):
    ours.save_note(KEY, "weg ermee")
    ours.set_bookmark(KEY, on=True)
    other = copied()
    ours.save_note(KEY, "")
    ours.set_bookmark(KEY, on=False)
    told = take(ours, other)
    assert (told.count(Fate.REMOVED), told.changes_nothing) == (2, True)
    assert take(ours, other, How("uit stick", bring_back=True)).count(Fate.NEW) == 2
    assert (ours.note(KEY), ours.bookmarked()) == ("weg ermee", {KEY})


def test_after_undo_it_can_be_taken_over_once_more(ours, stick):
    stick.save_note(KEY, "van hen")
    take(ours, stick)
    ours.journal.undo()
    assert ours.notes() == {}
    assert take(ours, stick, How("uit stick", bring_back=True)).count(Fate.NEW) == 1
    assert ours.note(KEY) == "van hen"


def test_what_was_deleted_here_and_changed_there_comes_beside_it(ours, copied):
    ours.save_note(KEY, "begin")
    other = copied()
    ours.save_note(KEY, "")
    other.save_note(KEY, "iets nieuws")
    take(ours, other)
    assert texts(ours) == [("Uit stick", "iets nieuws")]
    assert [each.kind for each in ours.trash.all()] == [DeletedKind.NOTE]


def test_their_trash_and_history_stay_there(ours, stick):
    stick.save_note(KEY, "weggegooid")
    stick.save_note(KEY, "")
    stick.save_note(OTHER, "vroeger")
    stick.save_note(OTHER, "nu, en heel wat langer dan vroeger")
    take(ours, stick)
    assert ours.notes() == {OTHER: "nu, en heel wat langer dan vroeger"}
    assert (ours.trash.all(), ours.note_versions(OTHER)) == ((), ())


def test_two_margins_on_one_highlight_are_two_highlights(ours, copied):
    mark = ours.highlights.add(KEY, PLACE, Colour.GREEN, "samen")
    other = copied()
    ours.highlights.annotate(mark.id, "hier")
    other.highlights.annotate(mark.id, "daar")
    other.highlights.recolour(mark.id, Colour.PINK)
    take(ours, other)
    marks = {(each.colour, each.note) for each in ours.highlights.of(KEY)}
    assert marks == {(Colour.GREEN, "hier"), (Colour.PINK, "daar")}
    assert take(ours, other).changes_nothing


def test_the_same_passage_in_the_same_colour_is_one_highlight(ours, stick):
    ours.highlights.add(KEY, PLACE, Colour.GREEN, "van ons")
    stick.highlights.add(KEY, PLACE, Colour.GREEN)
    stick.highlights.add(KEY, PLACE, Colour.BLUE)
    take(ours, stick)
    assert len(ours.highlights.of(KEY)) == 2


def test_labels_are_joined_by_name_in_our_colour(ours, stick):
    ours.labels.add("Intake", LabelColour.RED)
    stick.labels.add("intake ", LabelColour.BLUE)
    stick.labels.give("intake", [KEY])
    stick.labels.give("huisbezoek", [KEY])
    take(ours, stick)
    assert [(each.name, each.colour, n) for each, n in ours.labels.all()][1] == (
        "Intake",
        LabelColour.RED,
        1,
    )
    assert [each.name for each in ours.labels.of(KEY)] == ["huisbezoek", "Intake"]


def test_a_label_that_has_another_name_now_is_another_label(ours, copied):
    label = ours.labels.give("intake", [KEY])
    other = copied()
    ours.labels.rename(label.id, "onthaal")
    take(ours, other)
    assert [each.name for each in ours.labels.of(KEY)] == ["intake", "onthaal"]
    assert take(ours, other).changes_nothing


def test_collections_are_joined_by_name_and_place_and_keep_their_order(ours, stick):
    day = ours.collections.add("Werkdag", description="namiddag")
    ours.collection_items.add(day.id, [KEY])
    theirs = stick.collections.add("werkdag", description="voormiddag")
    inside = stick.collections.add("Gent", theirs.id)
    note = stick.notepad.add(None, "los")
    stick.collection_items.add(theirs.id, [OTHER, KEY])
    stick.collection_items.add(inside.id, [KEY], [note.id])
    take(ours, stick)
    assert [(each.name, each.parent) for each in ours.collections.all()] == [
        ("Werkdag", None),
        ("Gent", day.id),
    ]
    assert ours.collection_items.keys(day.id) == (KEY, OTHER)
    assert ours.collections.all()[0].description == "namiddag\n\nvoormiddag"
    assert len(ours.collection_items.of(ours.collections.all()[1].id)) == 2
    assert take(ours, stick).changes_nothing


def test_what_comes_is_put_together_in_a_collection_when_asked(ours, stick):
    ours.save_note(KEY, "van ons")
    for text in ("een", "twee"):
        stick.notepad.add(KEY, text)
    own = stick.own_entries.add(Draft("Soep"))
    how = How("uit stick", collect="Stick van Fatima")
    assert take(ours, stick, how).count(Fate.NEW) == 2 + 1 + 1 + 3
    [gathered] = ours.collections.all()
    items = ours.collection_items.of(gathered.id)
    assert (gathered.name, items[0].key) == ("Stick van Fatima", own.key)
    assert [ours.notepad.get(item.note_id).text for item in items[1:]] == ["een", "twee"]
    assert take(ours, stick, how).changes_nothing
    stick.notepad.add(None, "drie")
    take(ours, stick, how)
    assert len(ours.collection_items.of(gathered.id)) == 4
    assert len(ours.collections.all()) == 1


def test_a_note_that_was_written_on_there_is_put_together_with_the_rest(ours, copied):
    ours.save_note(KEY, "vraag:")
    other = copied()
    other.save_note(KEY, "vraag: antwoord")
    take(ours, other, How("uit stick", collect="Fatima"))
    [gathered] = ours.collections.all()
    assert [item.note_id for item in ours.collection_items.of(gathered.id)] == [
        ours.notepad.of(KEY)[0].id
    ]


def test_an_own_entry_that_differs_comes_as_a_copy(ours, copied):
    own = ours.own_entries.add(Draft("Soep", "samenvatting"))
    other = copied()
    ours.own_entries.save(own.key, Draft("Soep", "hier"))
    other.own_entries.save(own.key, Draft("Soep", "daar"))
    other.own_entries.add(Draft("Nieuw daar"))
    take(ours, other)
    drafts = {(each.draft.title, each.draft.summary) for each in ours.own_entries.all()}
    assert drafts == {("Soep", "hier"), ("Soep (uit stick)", "daar"), ("Nieuw daar", "")}
    assert len({each.key for each in ours.own_entries.all()}) == 3


def test_a_saved_search_narrows_to_our_collection_and_label(ours, stick):
    day = ours.collections.add("Werkdag")
    ours.labels.add("Intake")
    theirs = stick.collections.add("werkdag")
    stick.labels.add("intake")
    choices = {Facet.COLLECTION: {theirs.id}, Facet.PERSONAL: {"label:intake", "noted"}}
    stick.saved_searches.add("van hen", Query("", {k: frozenset(v) for k, v in choices.items()}))
    take(ours, stick)
    [saved] = ours.saved_searches.all()
    assert saved.query.choices == {
        Facet.COLLECTION: {day.id},
        Facet.PERSONAL: {"label:Intake", "noted"},
    }


def test_our_meaning_of_a_colour_stays_and_the_other_is_told(ours, stick):
    ours.highlights.set_meaning(Colour.GREEN, "navragen")
    stick.highlights.set_meaning(Colour.GREEN, "goed")
    stick.highlights.set_meaning(Colour.PINK, "fout")
    told = take(ours, stick)
    assert ours.highlights.meanings() == {Colour.GREEN: "navragen", Colour.PINK: "fout"}
    [each] = told.differing
    assert (each.ours, each.theirs, each.is_kept_apart) == ("navragen", "goed", False)


def test_a_preview_changes_nothing(ours, stick, path):
    stick.save_note(KEY, "van hen")
    before = path.read_bytes()
    assert taking.preview(ours, stick.path).count(Fate.NEW) == 1
    assert path.read_bytes() == before
    assert ours.notes() == {}


class StoppedError(Exception):
    pass


def test_what_is_stopped_midway_leaves_all_as_it_was(ours, stick):
    for number in range(3):
        stick.notepad.add(None, f"{number}")
    stick.set_bookmark(KEY, on=True)

    def stop(done):
        if done > 0.5:
            raise StoppedError

    before = visible(ours)
    with pytest.raises(StoppedError):
        taking.take(ours, stick.path, watch=stop)
    assert visible(ours) == before
    assert ours.journal.next_undo() is None
    assert take(ours, stick).count(Fate.NEW) == 4


def test_a_notebook_that_is_only_read_takes_nothing(ours, stick, path):
    stick.save_note(KEY, "van hen")
    ours.close()
    with closing(Notebook.open(path, read_only=True)) as reader:
        assert taking.preview(reader, stick.path).count(Fate.NEW) == 1
        with pytest.raises(NotebookError, match="alleen om te lezen"):
            take(reader, stick)


def step_changes(path, statement, *values):
    with closing(sqlite3.connect(path)) as db, db:
        return db.execute(statement, values).fetchall()


def test_a_step_does_not_keep_the_added_rows_once_more(ours, stick, path):
    """What was taken over stands in its rows, also while it is undone."""
    long = "een lange tekst " * 1000
    stick.notepad.add(None, long, "Dag 1")
    take(ours, stick)
    [(size,)] = step_changes(path, "SELECT sum(length(after)) FROM step_change")
    assert size < 100
    now = visible(ours)
    ours.journal.undo()
    assert ours.notepad.loose() == ()
    ours.journal.redo()
    assert visible(ours) == now


def test_a_step_that_kept_whole_rows_is_still_undone_and_done_again(ours, stick, path):
    """As they were written before."""
    stick.save_note(KEY, "van hen")
    before = visible(ours)
    take(ours, stick)
    now = visible(ours)
    [row] = ours.notepad.of(KEY)
    query = "SELECT json_object('id', id, 'entry_key', entry_key, 'title', title, 'text', text,"
    query += " 'pinned', pinned, 'created_at', created_at, 'changed_at', changed_at,"
    query += " 'deleted_at', deleted_at) FROM note WHERE id = ?"
    whole = f"UPDATE step_change SET after = ({query}) WHERE row_id = ?"
    step_changes(path, whole, row.id, row.id)
    ours.journal.undo()
    assert visible(ours) == before
    ours.journal.redo()
    assert visible(ours) == now
