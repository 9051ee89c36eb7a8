"""Thousands of notes take a while to read: one searches meanwhile, and then in all of them."""

from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook

LONG = "De huisarts verwijst door naar de thuiszorg en volgt het gezin mee op. " * 300


def write_long_notes(paths, entries):
    notebook = Notebook.open(paths.notebook)
    with notebook.step(StepKind.SEVERAL, count=str(len(entries))):
        for entry in entries:
            notebook.save_note(entry.key, f"{LONG}\n\nfietspomp")
    notebook.close()


def test_all_notes_are_searched_in_the_end(start, paths):
    desk = start()
    entries = desk.entries[:60]
    desk.close()
    write_long_notes(paths, entries)
    desk = start()
    desk.search("fietspomp")
    desk.shows_all(lambda entry: entry in entries)
    desk.open(desk.titles()[0])
    desk.write_note("en een zwaluwstaart")
    desk.saves()
    desk.search("zwaluwstaart")
    desk.waits_for(lambda: len(desk.found()) == 1)
