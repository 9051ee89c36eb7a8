"""What was asked when the window was closed."""

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Query, Sort
from zorgdesk.settings import Settings


def query_of(settings: Settings) -> Query:
    """The query where reading stopped; a facet or order that is gone is left out."""
    known = {facet.value for facet in Facet}
    choices = {
        Facet(facet): frozenset(keys)
        for facet, keys in settings.choices.items()
        if facet in known and keys
    }
    is_known = settings.sort in {sort.value for sort in Sort}
    sort = Sort(settings.sort) if is_known else Sort.RELEVANCE
    return Query(text=settings.text, choices=choices, sort=sort, expand=settings.expand)
