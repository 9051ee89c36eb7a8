"""Text in the looks of its runs, in a paragraph of an OpenDocument text."""

from itertools import groupby

from odfdo import Element, Link, Span

from zorgdesk.exchange.blocks import Run, Runs
from zorgdesk.exchange.formats import odt_styles


def filled(paragraph: Element, runs: Runs) -> Element:
    """A paragraph with runs at its end, those that lead somewhere as links."""
    for address, together in groupby(runs, lambda run: run.href):
        place = Link(address) if address else paragraph
        for run in together:
            place.append(_span(run))
        if address:
            paragraph.append(place)
    return paragraph


def _span(run: Run) -> Element:
    """Text in the look of a run, one span in another where there is more than one."""
    looks = [name for look, name in odt_styles.LOOKS.items() if getattr(run, look)]
    if run.marked:
        looks.insert(0, odt_styles.MARKED[run.marked])
    if run.href:
        looks.insert(0, odt_styles.LINK)
    made: Element = Span(run.text, style=looks[-1] if looks else None)
    for style in reversed(looks[:-1]):
        outer = Span(style=style)
        outer.append(made)
        made = outer
    return made
