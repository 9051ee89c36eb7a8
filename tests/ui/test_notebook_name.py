from pathlib import Path

from zorgdesk.ui.notebook_name import NotebookName


def test_before_a_notebook_is_open_none_is_missing(qtbot):
    name = NotebookName()
    qtbot.addWidget(name)
    assert name.is_awaited
    assert name.text().startswith("…")
    name.show_notebook(Path("/map/werk.zorgdesk"), read_only=False)
    assert not name.is_awaited
    name.show_none()
    assert not name.is_awaited
