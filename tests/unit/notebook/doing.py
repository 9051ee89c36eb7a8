"""What a reader does to a notebook, one thing at a time, as Hypothesis may choose it."""

from contextlib import suppress
from dataclasses import replace

from hypothesis import strategies as st

from zorgdesk.domain.entry import Link
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.highlights import Anchor, Colour
from zorgdesk.domain.notes import Writing
from zorgdesk.domain.own_entries import Draft
from zorgdesk.domain.query import Query
from zorgdesk.domain.undo import StepKind

KEYS = st.sampled_from(["initiatief:brugwonen", "initiatief:de-brug", "begrip:ocmw"])
TEXTS = st.sampled_from(["", "een", "een twee", "een heel ander verhaal " * 12, "e\u0301 😀"])


def one_of(things, number):
    """One of the things there are, or none."""
    return things[number % len(things)] if things else None


def write(notebook, key, text, number):
    notebook.save_note(key, text)


def bookmark(notebook, key, text, number):
    notebook.set_bookmark(key, on=number % 2 == 0)


def save_search(notebook, key, text, number):
    notebook.saved_searches.add(text or "naam", Query(text))


def rename_search(notebook, key, text, number):
    if search := one_of(notebook.saved_searches.all(), number):
        notebook.saved_searches.rename(search.id, text)


def reorder_searches(notebook, key, text, number):
    notebook.saved_searches.reorder([each.id for each in notebook.saved_searches.all()[::-1]])


def delete_search(notebook, key, text, number):
    if search := one_of(notebook.saved_searches.all(), number):
        notebook.saved_searches.delete(search.id)


def pair(notebook, key, text, number):
    notebook.word_pairs.add("wzc", f"huis {number}")


def part(notebook, key, text, number):
    if found := one_of(notebook.word_pairs.all(), number):
        notebook.word_pairs.remove(found.id)


def label(notebook, key, text, number):
    with notebook.step(StepKind.SEVERAL, count="1"):
        found = notebook.labels.add(f"label {number}")
        notebook.labels.put_on(found.id, [key])


def unlabel(notebook, key, text, number):
    if found := one_of(notebook.labels.all(), number):
        notebook.labels.take_off(found[0].id, [key])


def delete_label(notebook, key, text, number):
    if found := one_of(notebook.labels.all(), number):
        notebook.labels.delete(found[0].id)


def merge_labels(notebook, key, text, number):
    if labels := notebook.labels.all():
        notebook.labels.merge(labels[0][0].id, one_of(labels, number)[0].id)


def read(notebook, key, text, number):
    change = notebook.read_marks.put if number % 2 else notebook.read_marks.take_away
    change([key])


def highlight(notebook, key, text, number):
    anchor = Anchor("p1", number, number + 3, "wie", "voor", text)
    notebook.highlights.add(key, anchor, Colour.GREEN, text)


def change_highlight(notebook, key, text, number):
    if mark := one_of(notebook.highlights.of(key), number):
        with notebook.step(StepKind.SEVERAL, count="1"):
            notebook.highlights.recolour(mark.id, Colour.BLUE)
            notebook.highlights.move(mark.id, Anchor("p2", number, number + 3, "wat"))


def annotate(notebook, key, text, number):
    if mark := one_of(notebook.highlights.of(key), number):
        notebook.highlights.annotate(mark.id, text)


def delete_highlight(notebook, key, text, number):
    if mark := one_of(notebook.highlights.of(key), number):
        notebook.highlights.delete(mark.id)


def name_colour(notebook, key, text, number):
    notebook.highlights.set_meaning(Colour.PINK, text)


def add_note(notebook, key, text, number):
    notebook.notepad.add(key if number % 2 else None, text, f"Titel {number}")


def change_note(notebook, key, text, number):
    if note := one_of((*notebook.notepad.of(key), *notebook.notepad.loose()), number):
        with notebook.step(StepKind.SEVERAL, count="1"):
            notebook.notepad.write(note.ref, Writing("Anders", text))
            notebook.notepad.pin(note.id, on=number % 2 == 0)


def type_on(notebook, key, text, number):
    if note := one_of((*notebook.notepad.of(key), *notebook.notepad.loose()), number):
        notebook.notepad.write(note.ref, Writing(note.title, note.text + text))


def delete_note(notebook, key, text, number):
    if note := one_of((*notebook.notepad.of(key), *notebook.notepad.loose()), number):
        notebook.notepad.delete(note.id)


def collect(notebook, key, text, number):
    collections = notebook.collections.all()
    parent = one_of(collections, number).id if collections and number % 2 else None
    notes = [note.id for note in notebook.notepad.of(key)]
    with notebook.step(StepKind.SEVERAL, count="1"):
        new = notebook.collections.add(f"map {number}", parent, text)
        notebook.collection_items.add(new.id, [key], notes)


def empty_collection(notebook, key, text, number):
    if found := one_of(notebook.collections.all(), number):
        items = notebook.collection_items.of(found.id)
        notebook.collection_items.remove(found.id, [item.id for item in items])


def move_collection(notebook, key, text, number):
    collections = notebook.collections.all()
    if found := one_of(collections, number):
        with suppress(NotebookError):  # into itself
            notebook.collections.move(found.id, collections[0].id)


def delete_collection(notebook, key, text, number):
    if found := one_of(notebook.collections.all(), number):
        notebook.collections.delete(found.id)


def put_back(notebook, key, text, number):
    if thing := one_of(notebook.trash.all(), number):
        with suppress(NotebookError):  # a label whose name was given away
            notebook.trash.put_back(thing)


def restore_version(notebook, key, text, number):
    if version := one_of(notebook.note_versions(key), number):
        notebook.restore_note(key, version)


def write_own_entry(notebook, key, text, number):
    notebook.own_entries.add(Draft(f"Eigen {number}", text))


def change_own_entry(notebook, key, text, number):
    if own := one_of(notebook.own_entries.all(), number):
        links = tuple(Link(f"https://{n}.example", text.strip()) for n in range(number))
        notebook.own_entries.save(own.key, replace(own.draft, text=text, links=links))


def delete_own_entry(notebook, key, text, number):
    if own := one_of(notebook.own_entries.all(), number):
        notebook.own_entries.delete(own.key)


def restore_own_entry(notebook, key, text, number):
    if own := one_of(notebook.own_entries.all(), number):
        for version in notebook.own_entries.versions(own.key)[:1]:
            notebook.own_entries.restore(own.key, version)


def several(notebook, key, text, number):
    with notebook.step(StepKind.SEVERAL, count="3"):
        for do in (write, bookmark, save_search):
            do(notebook, key, text, number)


ALL = [
    write,
    bookmark,
    save_search,
    rename_search,
    reorder_searches,
    delete_search,
    pair,
]
ALL += [part, put_back, restore_version, several]

ALL += [highlight, change_highlight, annotate, delete_highlight, name_colour]
ALL += [add_note, change_note, type_on, delete_note]
ALL += [collect, empty_collection, move_collection, delete_collection]
ALL += [write_own_entry, change_own_entry, delete_own_entry, restore_own_entry]
ALL += [read, label, unlabel, delete_label, merge_labels]

THINGS = st.tuples(st.sampled_from(ALL), KEYS, TEXTS, st.integers(0, 5))
