"""Second thoughts: what a reader takes back is gone, and comes again, also after a restart."""


def test_a_bookmark_is_taken_back_and_put_again(start):
    desk = start()
    desk.search("gele kaart")
    desk.open("Gele kaart")
    desk.press("Ctrl+D")
    desk.waits_for(desk.is_bookmarked)
    desk.press("Ctrl+Z")
    desk.waits_for(lambda: not desk.is_bookmarked())
    desk.press("Ctrl+Y")
    desk.waits_for(desk.is_bookmarked)
    desk.press("Ctrl+F")
    desk.press("Ctrl+Z")  # the search that was typed goes first
    desk.waits_for(lambda: desk.window.desk.box.text() == "")
    assert desk.is_bookmarked()
    desk.press("Ctrl+Z")
    desk.waits_for(lambda: not desk.is_bookmarked())


def test_typing_is_taken_back_after_a_restart(start):
    desk = start()
    desk.search("gele kaart")
    desk.open("Gele kaart")
    desk.write_note("een lang verhaal")
    desk.close()

    desk = start()
    desk.waits_for(lambda: desk.note() == "een lang verhaal")
    desk.choose("edit.undo")
    desk.waits_for(lambda: desk.note() == "")
    desk.choose("edit.redo")
    desk.waits_for(lambda: desk.note() == "een lang verhaal")
    assert desk.can("edit.undo")
    assert not desk.can("edit.redo")
