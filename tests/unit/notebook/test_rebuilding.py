"""A notebook from text copies: the same in every field, and nothing lost of what was spoiled."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Boolean, Integer

from tests.unit.notebook.test_text_copies import files, the_file, write_all
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.notes import Writing
from zorgdesk.notebook import raw_rows
from zorgdesk.notebook.contents import HELD, begin_with, whole
from zorgdesk.notebook.inspection import looking_into
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.schema import KEPT, meta
from zorgdesk.notebook.text_copies.rebuilding import rebuild
from zorgdesk.notebook.times import UtcTime, stored

KEY = "initiatief:brugwonen"
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # a disk takes long
COPIED = [table for table in HELD if table in KEPT or table is meta]
NASTY = [
    "---", "\n---\n", '---\nid: "x"\n---\n', '- id: "x"\n## Notitie', "\r\nregel\r\n", "\r",
    " spatie ", "😀 e\u0301 \u2028 \x00 \x0b", "\ufeff", '"', "\\n",
    '\n# Kop\n## Label\n- naam: "x"',
]  # fmt: skip
TEXTS = st.text() | st.sampled_from(NASTY)
MOMENTS = st.integers(0, 10**9).map(
    lambda number: stored(datetime(2020, 1, 1, tzinfo=UTC) + timedelta(microseconds=number * 997))
)


def value(draw, column, known):
    if column.name == "id":
        return str(draw(st.uuids()))
    if column.nullable and draw(st.booleans()):
        return None
    if column.foreign_keys:
        [key] = column.foreign_keys
        return draw(st.sampled_from(sorted(known[key.column.table.name])))
    if isinstance(column.type, UtcTime):
        return draw(MOMENTS)
    if isinstance(column.type, Boolean | Integer):
        return draw(st.integers(0, 1))
    return draw(TEXTS)


@st.composite
def contents(draw):
    """Any rows at all in any table, as long as what they hang on is there."""
    made = {table.name: {} for table in HELD}
    for table in COPIED:
        needs = [next(iter(c.foreign_keys)).column.table.name for c in table.columns
                 if c.foreign_keys and not c.nullable]  # fmt: skip
        most = 1 if table is meta else 3
        least = 1 if table is meta else 0
        if all(made[name] for name in needs):
            for _ in range(draw(st.integers(least, most))):
                row = {}
                for column in table.columns:
                    parents = [next(iter(column.foreign_keys)).column.table.name] if (
                        column.foreign_keys) else []  # fmt: skip
                    empty = any(not made[name] for name in parents)
                    row[column.name] = None if empty else value(draw, column, made)
                made[table.name][row["id"]] = row
    return made


def notes_with(texts):
    """A notebook with a note about, called and saying each of the texts."""
    at = stored(datetime(2026, 3, 1, tzinfo=UTC))
    times = {"created_at": at, "changed_at": at, "deleted_at": None}
    made = {table.name: {} for table in HELD}
    made["meta"]["m"] = {"id": "m", **times, "title": ""}
    for text in texts:
        row = {"id": str(uuid4()), **times, "entry_key": text, "text": text, "title": text}
        made["note"][row["id"]] = {**row, "pinned": 1}
    return made


@example(notes_with([*NASTY, "lang " * 50_000]))
@given(contents())
@settings(max_examples=12)
def test_what_is_rebuilt_is_the_same_in_every_field(made):
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        path = Path(folder) / "notitieboek.db"
        begin_with(made, path)
        notebook = Notebook.open(path)
        write_all(notebook)
        copies = notebook.text_copies.folder
        notebook.close()
        done = rebuild(copies, Path(folder) / "nieuw" / "boek.db")
        with looking_into(done.path) as db:
            found = {t.name: {row["id"]: row for row in raw_rows.read(db, t)} for t in HELD}
    assert (done.faults, done.edited) == ((), 0)
    for table in COPIED:
        assert found[table.name] == made[table.name]


@pytest.fixture
def copied(notebook):
    """A notebook with a note and its text copies."""
    notebook.notepad.add(KEY, "de tekst", "De titel")
    notebook.set_bookmark(KEY, on=True)
    write_all(notebook)
    return notebook


def rebuilt(notebook, tmp_path, clock):
    """What was told, and the notebook that came of the text copies."""
    done = rebuild(notebook.text_copies.folder, tmp_path / "nieuw.db", clock)
    return done, Notebook.open(done.path, clock)


def change(file, old, new):
    text = file.read_bytes()
    assert old in text
    file.write_bytes(text.replace(old, new))


def all_texts(notebook):
    notes = [*notebook.notepad.of(KEY), *notebook.notepad.loose()]
    return [(note.key, note.title, note.text) for note in notes]


def test_text_that_was_changed_by_hand_is_taken_and_told(copied, tmp_path, clock):
    change(the_file(copied, "notities/"), b"de tekst", b"met de hand")
    done, again = rebuilt(copied, tmp_path, clock)
    assert all_texts(again) == [(KEY, "De titel", "met de hand")]
    assert (done.edited, done.faults) == (1, ())
    again.close()


def test_other_ends_of_lines_and_a_mark_at_the_beginning_change_nothing(copied, tmp_path, clock):
    file = the_file(copied, "notities/")
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    done, again = rebuilt(copied, tmp_path, clock)
    assert all_texts(again) == [(KEY, "De titel", "de tekst")]
    assert (done.edited, done.faults) == (0, ())
    again.close()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b"gewijzigd: ", b"gewijzigd: onzin ", (KEY, "De titel", "de tekst")),
        (b'id: "', b'nummer: "', (KEY, "De titel", "de tekst")),
        (b'titel: "De titel"\n', b"titel: De titel\n", (KEY, "", "de tekst")),
        (b'titel: "De titel"\n', b"titel: 12\n", (KEY, "", "de tekst")),
    ],
)
def test_a_spoiled_line_is_named_and_costs_no_text(copied, tmp_path, clock, old, new, expected):
    file = the_file(copied, "notities/")
    change(file, old, new)
    done, again = rebuilt(copied, tmp_path, clock)
    assert all_texts(again) == [expected]
    [fault] = map(str, done.faults)
    assert file.name in fault
    again.close()


@pytest.mark.parametrize(
    "content", [b"zomaar tekst", b'---\nfiche: "x"\nzonder einde', b"\xff\xfe"]
)
def test_a_file_that_is_no_copy_is_kept_whole_as_a_loose_note(copied, tmp_path, clock, content):
    file = the_file(copied, "notities/")
    file.write_bytes(content)
    done, again = rebuilt(copied, tmp_path, clock)
    [(key, title, text)] = all_texts(again)
    assert key is None
    assert file.name in title
    assert text == content.decode("utf-8", "replace")
    [fault] = map(str, done.faults)
    assert file.name in fault
    again.close()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"- gemaakt: ", b"- gemaakt: onzin "),
        (b"## Bladwijzer", b"## Iets anders"),
        (b"# initiatief:brugwonen\n", b"Hier schreef iemand iets.\n"),
    ],
)
def test_a_spoiled_list_is_named_and_kept_whole(copied, tmp_path, clock, old, new):
    file = copied.text_copies.folder / "fiches/initiatief-brugwonen.md"
    change(file, old, new)
    done, again = rebuilt(copied, tmp_path, clock)
    assert (None, "fiches/initiatief-brugwonen.md", file.read_text("utf-8")) in all_texts(again)
    assert len(done.faults) == 1
    again.close()


def test_of_two_copies_of_a_note_the_newer_one_counts(copied, tmp_path, clock):
    old = the_file(copied, "notities/").read_bytes()
    [note] = copied.notepad.of(KEY)
    copied.notepad.write(note.ref, Writing(note.title, "nieuwer"))
    write_all(copied)
    for name in ("a.md", "zz.md"):
        (copied.text_copies.folder / "notities" / name).write_bytes(old)
    done, again = rebuilt(copied, tmp_path, clock)
    assert all_texts(again) == [(KEY, "De titel", "nieuwer")]
    assert done.faults == ()
    again.close()


def test_what_hangs_on_a_label_that_is_gone_is_left_out_and_told(copied, tmp_path, clock):
    copied.labels.put_on(copied.labels.add("intake").id, [KEY])
    write_all(copied)
    (copied.text_copies.folder / "labels.md").unlink()
    done, again = rebuilt(copied, tmp_path, clock)
    assert len(done.faults) == 1
    assert "weggelaten" in str(done.faults[0])
    assert again.bookmarked() == {KEY}
    again.close()


def test_rebuilding_overwrites_nothing(copied, path, tmp_path):
    before = path.read_bytes()
    with pytest.raises(NotebookError, match="bestaat al"):
        rebuild(copied.text_copies.folder, path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("is_there", [True, False])
def test_a_folder_without_copies_makes_no_notebook(tmp_path, is_there):
    folder = tmp_path / "leeg"
    if is_there:
        folder.mkdir()
    with pytest.raises(NotebookError, match="Er is niets gewijzigd"):
        rebuild(folder, tmp_path / "nieuw.db")
    assert not (tmp_path / "nieuw.db").exists()


def test_no_room_for_what_is_rebuilt_leaves_nothing_behind(copied, stick, tmp_path):
    copied.save_note(KEY, "lang " * 400_000)
    write_all(copied)
    with pytest.raises(NotebookError, match="schijf is vol"):
        rebuild(copied.text_copies.folder, stick / "nieuw.db")
    assert not [file for file in stick.iterdir() if file.suffix != ".db-journal"]


def test_every_table_and_column_has_a_word_of_its_own():
    from zorgdesk.notebook.text_copies.words import (  # noqa: PLC0415
        columns_by_word,
        tables_by_word,
    )

    assert {table.name for table in tables_by_word().values()} >= {table.name for table in COPIED}
    for table in COPIED:
        assert len(columns_by_word(table)) == len(table.columns)
    assert files  # the copies are named by place in the other test file
    assert whole({}, meta) == []
