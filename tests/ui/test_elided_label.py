"""A label that shows what fits of its text."""

import pytest

from zorgdesk.ui.elided_label import ElidedLabel


@pytest.fixture
def label(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setContentsMargins(14, 0, 12, 0)
    label.show_text("Bewaarde zoekopdrachten")
    label.show()
    return label


def test_what_does_not_fit_beside_the_margins_ends_in_dots(label):
    label.resize(label.sizeHint())
    assert label.text() == "Bewaarde zoekopdrachten"
    assert label.toolTip() == ""
    label.resize(label.width() - 10, label.height())
    assert label.text().endswith("…")
    assert "Bewaarde zoekopdrachten" in label.toolTip()
