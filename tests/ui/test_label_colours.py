"""Labels are told apart by their names, and seen in their colours, in light and in dark."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from zorgdesk.domain.labels import LabelColour
from zorgdesk.ui import theme
from zorgdesk.ui.label_colours import colour_name, dot_icon, shade

GROUNDS = ("ground", "pane", "page", "badge", "selected", "hover")


def luminance(name):
    """Relative luminance as WCAG counts it."""
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize("colour", LabelColour)
def test_a_dot_stands_out_on_every_ground(colours, colour):
    shown = shade(colours, colour)
    low = {ground: contrast(shown, getattr(colours, ground)) for ground in GROUNDS}
    assert {ground: ratio for ground, ratio in low.items() if ratio < 3} == {}


def test_every_colour_has_a_name_and_looks_of_its_own(qapp):
    assert len({colour_name(colour) for colour in LabelColour}) == len(LabelColour)
    for colours in (theme.LIGHT, theme.DARK):
        assert len({shade(colours, colour) for colour in LabelColour}) == len(LabelColour)
        pictures = [dot_icon(shade(colours, each)).pixmap(16).toImage() for each in LabelColour]
        assert all(one != two for one, two in pairwise(pictures))
