"""The style sheet of every page."""

from zorgdesk.domain.labels import LabelColour
from zorgdesk.ui.label_colours import shade
from zorgdesk.ui.theme import HEADING_FAMILY, Colours


def style_sheet(colours: Colours, base: float) -> str:
    """The style sheet of every page, in the colours in use and around a body text of `base` pt."""
    heading = f"font-family: '{HEADING_FAMILY}'; font-weight: 400"
    small = f"font-size: {base * 0.92:.2f}pt"
    return f"""
    body {{ color: {colours.text}; }}
    a {{ color: {colours.accent}; text-decoration: none; }}
    p, li {{ line-height: 145%; margin-top: 0; margin-bottom: 9px; }}
    li {{ margin-bottom: 4px; }}
    .h1 {{ {heading}; line-height: 118%; font-size: {base * 1.9:.2f}pt; margin: 2px 0 8px; }}
    .h2 {{ {heading}; font-size: {base * 1.2:.2f}pt; margin: 24px 0 7px; }}
    .h3 {{ {heading}; font-size: {base:.2f}pt; color: {colours.quiet}; margin: 14px 0 4px; }}
    .over {{ color: {colours.quiet}; {small}; margin-bottom: 2px; }}
    .kind {{ color: {colours.accent}; }}
    .lead {{ color: {colours.quiet}; font-size: {base * 1.14:.2f}pt; margin-bottom: 14px; }}
    .quiet {{ color: {colours.quiet}; }}
    .small {{ color: {colours.quiet}; {small}; }}
    .badge {{ color: {colours.on_badge}; {small}; }}
    .badges {{ line-height: 165%; margin: 0; }}
    {_labels(colours)}
    td {{ padding: 4px 12px 4px 0; }}
    td.label {{ color: {colours.quiet}; {small}; }}
    """


def _labels(colours: Colours) -> str:
    """A class for the dot of each colour of labels."""
    return "\n    ".join(
        f".label-{colour} {{ color: {shade(colours, colour)}; }}" for colour in LabelColour
    )
