"""The colours of highlights on paper: as in the light window, so that dark text is readable."""

from zorgdesk.domain.highlights import Colour

TINTS = {
    Colour.YELLOW: "#f7f4b3",
    Colour.GREEN: "#d2f0d5",
    Colour.BLUE: "#d5e7fb",
    Colour.PINK: "#fbdbe8",
}
