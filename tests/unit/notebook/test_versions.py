from datetime import timedelta

KEY = "initiatief:brugwonen"


def texts(notebook):
    return [version.text for version in notebook.note_versions(KEY)]


def test_a_new_note_has_no_versions(notebook):
    notebook.save_note(KEY, "een")
    assert texts(notebook) == []


def test_typing_on_keeps_a_version_now_and_then(notebook, clock):
    for count in range(1, 100):
        notebook.save_note(KEY, "woord " * count)
        clock.time += timedelta(seconds=30)
    assert 4 <= len(texts(notebook)) <= 7


def test_what_is_replaced_by_much_less_is_always_kept(notebook):
    notebook.save_note(KEY, "begin")
    notebook.save_note(KEY, "een lang verhaal " * 20)
    notebook.save_note(KEY, "oei")
    assert texts(notebook) == ["een lang verhaal " * 20, "begin"]


def test_a_text_that_was_deleted_is_kept_when_something_new_is_written(notebook):
    notebook.save_note(KEY, "begin")
    notebook.save_note(KEY, "begin en midden")
    notebook.save_note(KEY, "")
    notebook.save_note(KEY, "iets heel anders, en langer")
    assert texts(notebook) == ["begin en midden", "begin"]


def test_versions_of_a_deleted_note_are_still_there(notebook):
    notebook.save_note(KEY, "een lange tekst")
    notebook.save_note(KEY, "kort")
    notebook.save_note(KEY, "")
    assert texts(notebook) == ["een lange tekst"]


def test_restoring_a_version_keeps_the_present_text(notebook, open_notebook):
    notebook.save_note(KEY, "een lange tekst")
    notebook.save_note(KEY, "kort")
    [earlier] = notebook.note_versions(KEY)
    notebook.restore_note(KEY, earlier)
    again = open_notebook()
    assert again.note(KEY) == "een lange tekst"
    assert texts(again) == ["kort", "een lange tekst"]


def test_a_version_brings_a_deleted_note_back(notebook):
    notebook.save_note(KEY, "een lange tekst")
    notebook.save_note(KEY, "kort")
    [earlier] = notebook.note_versions(KEY)
    notebook.save_note(KEY, "")
    notebook.restore_note(KEY, earlier)
    assert notebook.note(KEY) == "een lange tekst"
    assert texts(notebook)[0] == "kort"


def test_a_version_tells_when_its_text_was_written(notebook):
    notebook.save_note(KEY, "een lange tekst")
    written_at = notebook.changed_at(KEY)
    notebook.save_note(KEY, "kort")
    assert notebook.note_versions(KEY)[0].written_at == written_at


def test_versions_are_thinned_over_a_year(notebook, clock):
    for number in range(200):
        notebook.save_note(KEY, f"tekst van {number}")
        clock.time += timedelta(hours=44)
    left = notebook.note_versions(KEY)
    assert 52 < len(left) < 100
    assert left[0].written_at - left[-1].written_at > timedelta(days=330)
